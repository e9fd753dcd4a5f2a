/**
 * A draft: the record alone, before anybody is asked. Shape, risk, schedule, items and the reach of its model are judged; nothing is
 * authorised, and the verdict says so.
 */

import { isOwnFile } from '../coverage/pull-requests.ts';
import { judgeItems } from '../items/item-check.ts';
import { criticalityOf, dependantsOf } from '../items/items.ts';
import { findModel, judgeFit } from '../kinds/model-fit.ts';
import { judgeReviewDuties } from '../kinds/review-duty.ts';
import { assessRisk } from '../risk/risk.ts';
import { underDeclared } from '../risk/risk-findings.ts';
import { judgeSchedule } from '../schedule/schedule.ts';
import { type Finding, worstOf } from '../terms/finding.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import type { ChangeJudgement } from './change.ts';
import { withModelPlan } from './examination.ts';
import { judgeIdentity, judgeLife } from './record-checks.ts';

/** @param all every record of the world; the same list for every draft of a run */
export function judgeDraft(world: World, record: ReadRecord, all: readonly ReadRecord[]): ChangeJudgement {
  const { policy, now } = world;
  const environments = record.value.environments;
  const model = record.value.type === 'standard' ? findModel(world.models, record) : null;
  const criticality = criticalityOf(world.items, record.value['configuration-items']);
  const subject = { environments, criticality, files: world.localFiles };
  const risk = assessRisk(
    withModelPlan(world, record),
    policy.risk.bands,
    policy.risk.floors,
    subject,
    model?.value.level ?? null,
  );
  const schedule = judgeSchedule({
    record,
    policy,
    calendar: world.calendar,
    stage: 'draft',
    now,
    risk: risk.verdict.final,
    requestedAt: record.value['requested-at'],
    environments,
    others: [],
    hasCountedApproval: false,
    mayGrantException: () => false,
    relatedItems: (ref) => (world.items === null ? [] : dependantsOf(world.items, ref)),
    lateAccepted: record.value.late !== undefined,
  });
  const findings: Finding[] = [
    ...judgeIdentity(record, all),
    ...judgeLife(record, 'draft'),
    ...underDeclared(record, risk.verdict),
    ...judgeReviewDuties(world, record, risk.verdict.final, []),
    ...judgeItems(record, world.items, world.localFiles).findings,
    ...(record.value.type === 'standard'
      ? judgeFit({
          record,
          models: world.models,
          files: world.localFiles?.filter((file) => !isOwnFile(world, file)) ?? null,
          risk: risk.verdict.final,
        })
      : []),
    ...schedule.findings,
    {
      reason: 'approval-outstanding',
      level: 'notice',
      change: record.value.id,
      message: 'This looks at the draft alone and authorises nothing.',
      remedy: 'Open a pull request with the record; the gate judges it there.',
      where: { file: record.path, pointer: ['id'] },
    },
  ];
  return {
    verdict: {
      id: record.value.id,
      title: record.value.title,
      type: record.value.type,
      path: record.path,
      digest: record.digest,
      decision: worstOf(findings) ?? 'awaiting',
      risk: risk.verdict,
      schedule: schedule.schedule,
      requirements: [],
      approvals: [],
      confirmation: null,
    },
    findings,
  };
}
