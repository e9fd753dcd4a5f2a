/**
 * What can be said of a record that is not complete: its risk, its time and its items, as far as they are written down. It is said beside
 * what is wrong with the file, so that all of it is known at once; it adds findings alone, and the record is judged as no change.
 */

import { judgeItems } from '../items/item-check.ts';
import { dependantsOf } from '../items/items.ts';
import { grantingFor } from '../register/granting.ts';
import { underDeclared } from '../risk/risk.ts';
import { judgeSchedule } from '../schedule/schedule.ts';
import type { Finding } from '../terms/finding.ts';
import type { FaultyRecord } from '../terms/world.ts';
import { judgeDraft } from './draft.ts';
import { judgeEnvironmentNames } from './environment-names.ts';
import { riskByRecord } from './risk-by-record.ts';
import type { ExaminedRun, Run } from './run.ts';

/** @param asked null where there is no register */
export function judgeFaultyRecords(run: Run, asked: ExaminedRun | null): readonly Finding[] {
  return (run.world.faulty ?? []).flatMap((one) => judgeFaulty(run, asked, one));
}

function judgeFaulty(run: Run, asked: ExaminedRun | null, { record, isRiskKnown }: FaultyRecord): readonly Finding[] {
  const { world, calendar } = run;
  const { policy, now, items, environment, stage, localFiles } = world;
  const { value } = record;
  // Of a draft everything is said that a checkout tells, and whom it will ask. By a level that is made up nobody could say that.
  if (stage === 'draft' && isRiskKnown)
    return judgeDraft(run, asked, record).findings.filter(({ change }) => change !== null);
  // One that has ended, or is for another environment, is not asked when it could be.
  if (value.outcome !== undefined || value.withdrawn !== undefined) return [];
  if (stage === 'deploy' && environment !== null && !value.environments.includes(environment)) return [];
  const risk = riskByRecord(world, record);
  const { findings: ofTime } = judgeSchedule({
    record,
    policy,
    calendar,
    // Whether it is the time for it now is asked of a record that is whole.
    stage: stage === 'deploy' ? 'review' : stage,
    now,
    risk: risk.verdict.final,
    requestedAt: value['requested-at'],
    environments: value.environments,
    others: run.standing(),
    hasCountedApproval: false,
    mayGrantException: grantingFor(asked?.directory ?? null, record),
    relatedItems: (ref) => (items === null ? [] : dependantsOf(items, ref)),
    lateAccepted: value.late !== undefined,
  });
  return [
    ...(isRiskKnown ? underDeclared(record, risk.verdict) : []),
    ...judgeEnvironmentNames(world, record),
    ...judgeItems(record, items, localFiles).findings,
    ...ofTime,
    // What concerns the calendar or the policy is said once, by the run.
  ].filter(({ change }) => change !== null);
}
