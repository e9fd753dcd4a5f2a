/**
 * One record of a run: as a change, as a record that is only kept up, or as one that says how a use of a model failed. What upkeep may not
 * do, it may not do beside code either.
 */

import { isFailedUse } from '../coverage/failed-use.ts';
import { factOf } from '../coverage/origin.ts';
import { isReadOnly, isWithoutCode, judgeUpkeep, keptFrom } from '../coverage/upkeep.ts';
import { debtOf, sayOwnDebt } from '../kinds/emergencies.ts';
import { levelByRecord, reviewDuty, sayReviewDuty } from '../kinds/review-duty.ts';
import { type Finding, worstOf } from '../terms/finding.ts';
import { DECISIONS, type Decision } from '../terms/reasons.ts';
import type { ChangeVerdict } from '../terms/verdict.ts';
import { sayName } from '../terms/words.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { type ChangeJudgement, judgeChange } from './change.ts';
import { judgeComingBack } from './comes-back.ts';
import type { ChangeQuestion } from './concerns.ts';

export function judgeOne(question: ChangeQuestion): ChangeJudgement {
  const { world, directory, record, all } = question;
  const base = keptFrom(world, record);
  if (base === null) return judgeFailedUse(world, record) ?? judgeComingBack(question) ?? judgeChange(question);
  const { policy, items, now, facts } = world;
  const rules = { directory, policy, items, now, facts };
  const isReviewOpen = debtOf({ ...record, value: base }, rules) !== null;
  const upkeep = judgeUpkeep(record, base, isReviewOpen, world.now);
  if (isReadOnly(world, record, all)) {
    const duty = reviewDuty(record, levelByRecord(world, record), world.policy, world.now);
    const owed =
      record.value.type === 'emergency'
        ? sayOwnDebt(record, rules)
        : sayReviewDuty(record, duty, world.policy, 'notice');
    return {
      verdict: { ...unjudged(record).verdict, decision: worstOf(upkeep) ?? 'not-required' },
      findings: owed === null ? upkeep : [...upkeep, owed],
    };
  }
  // What upkeep may not do, it may not do beside code either.
  const faults = upkeep.filter(({ level }) => level === 'error');
  const { verdict, findings } = judgeChange(question);
  return faults.length === 0
    ? { verdict, findings }
    : { verdict: { ...verdict, decision: worstDecision([verdict], faults) }, findings: [...findings, ...faults] };
}

/** A pull request that only adds the record of a failed use, as `close` proposes it: that takes a model away and authorises nothing. */
function judgeFailedUse(world: World, record: ReadRecord): ChangeJudgement | null {
  const { value, path } = record;
  const isNew = factOf(world.facts, record)?.base_digest === null;
  if (world.stage !== 'review' || !isNew || !isWithoutCode(world) || !isFailedUse(value)) return null;
  const notice: Finding = {
    reason: 'record-upkeep',
    level: 'notice',
    change: value.id,
    message: `${value.id} says that a use of the model ${value.model} ended ${sayName(value.outcome?.result ?? '')}. It authorises nothing, and suspends the model once it is merged.`,
    remedy: 'Merge it, and find out why.',
    where: { file: path, pointer: ['outcome'], on: 'key' },
  };
  return { verdict: { ...unjudged(record).verdict, decision: 'not-required' }, findings: [notice] };
}

export function unjudged(record: ReadRecord): ChangeJudgement {
  const verdict: ChangeVerdict = {
    id: record.value.id,
    title: record.value.title,
    type: record.value.type,
    path: record.path,
    digest: record.digest,
    decision: 'undetermined',
    risk: null,
    schedule: null,
    requirements: [],
    approvals: [],
    confirmation: null,
  };
  return { verdict, findings: [] };
}

/** The worst among the changes and the findings. Without any change judged it is a refusal at best. */
export function worstDecision(changes: readonly ChangeVerdict[], findings: readonly Finding[]): Decision {
  const all: Decision[] = changes.map(({ decision }) => decision);
  const worst = worstOf(findings);
  if (worst !== null) all.push(worst);
  return DECISIONS.find((decision) => all.includes(decision)) ?? 'refused';
}
