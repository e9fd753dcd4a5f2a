/**
 * Does a `when` of the policy apply to a change? Several keys mean and, a list means or. The answer is three-valued: where the
 * changed files are not known, a condition on paths is neither true nor false.
 */

import { normaliseRef } from '../items/items.ts';
import type { ChangeRecord } from '../terms/generated/shapes.ts';
import type { RiskLevel } from '../terms/levels.ts';
import type { When } from '../terms/policy.ts';
import { isNameMatch, listOf } from '../text/names.ts';
import { isPathMatch } from '../text/paths.ts';

export type Truth = true | false | 'unknown';

/** What a condition can look at. `risk` is null while the level is being worked out; `files` null when unknown. */
export type Subject = {
  readonly record: ChangeRecord;
  readonly risk: RiskLevel | null;
  readonly environments: readonly string[];
  readonly criticality: number | null;
  readonly files: readonly string[] | null;
};

/** A planned downtime that is not zero; an unanswered question counts as the answer that raises. */
export function hasDowntime(record: ChangeRecord): boolean {
  const downtime = record.risk?.downtime;
  if (record.risk === undefined) return false;
  return downtime === undefined || !/^P(?:0+D)?(?:T(?:0+H)?(?:0+M)?(?:0+(?:\.0+)?S)?)?$/.test(downtime);
}

export function isFirstTime(record: ChangeRecord): boolean {
  return record.risk !== undefined && record.risk['first-time'] !== false;
}

export function evaluateWhen(when: When | undefined, subject: Subject): Truth {
  const { record } = subject;
  // No `when` matches every normal and emergency change: a standard change was approved with its model.
  if (when === undefined) return record.type !== 'standard';
  let truth: Truth | null = null;
  const types = listOf(when.type);
  if (types !== null) truth = and(truth, types.includes(record.type));
  const risks = listOf(when.risk);
  if (risks !== null) truth = and(truth, subject.risk === null ? 'unknown' : risks.includes(subject.risk));
  const environments = listOf(when.environments);
  if (environments !== null) {
    const isThere = environments.some((pattern) => subject.environments.some((name) => isNameMatch(pattern, name)));
    truth = and(truth, isThere);
  }
  const items = listOf(when['configuration-items']);
  if (items !== null) {
    const touched = record['configuration-items'].map(normaliseRef);
    truth = and(
      truth,
      items.some((item) => touched.includes(normaliseRef(item))),
    );
  }
  const criticalities = listOf(when.criticality);
  if (criticalities !== null)
    truth = and(truth, subject.criticality !== null && criticalities.includes(subject.criticality));
  const globs = listOf(when.paths);
  if (globs !== null) {
    truth = and(truth, subject.files === null ? 'unknown' : subject.files.some((file) => isPathMatch(globs, file)));
  }
  const priorities = listOf(when.priority);
  if (priorities !== null) truth = and(truth, record.priority !== undefined && priorities.includes(record.priority));
  if (when['first-time'] !== undefined) truth = and(truth, isFirstTime(record) === when['first-time']);
  if (when.downtime !== undefined) truth = and(truth, hasDowntime(record) === when.downtime);
  if (when['backout-tested'] !== undefined) {
    truth = and(truth, (record.plan?.backout.tested ?? false) === when['backout-tested']);
  }
  // `when: {}` says nothing that could be true or false; neither dropping its rule nor taking it for "always" would be safe.
  return truth ?? 'unknown';
}

/** One no decides, whatever else is not known. @param before what was answered so far; null: nothing */
function and(before: Truth | null, answer: Truth): Truth {
  if (before === false || answer === false) return false;
  return before === 'unknown' ? before : answer;
}
