/**
 * Which records a run is about (contract section 5): the `change` input, a `Change:` line, the records that the pull request adds
 * or changes, and at deploy the records of every pull request that goes out. Selecting is not covering.
 */

import type { Facts, PullRequestFact } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { foldCase, includesName } from '../text/names.ts';
import { isRecordPath } from '../text/paths.ts';
import { filesOf, needsNoRecord } from './coverage.ts';
import { isCommitNamed, takenAway } from './taken-away.ts';

export type Selected = { readonly ids: readonly string[]; readonly paths: readonly string[] };

/** `Change: CHG-2026-0042` on a line of its own; several ids with commas or spaces. */
const LINE = /^[ \t]*change:[ \t]*([A-Za-z][A-Za-z0-9._-]{1,63}(?:[ \t,]+[A-Za-z][A-Za-z0-9._-]{1,63})*)[ \t]*$/gim;

export function changeLines(text: string): readonly string[] {
  return [...text.matchAll(LINE)].flatMap(([, ids = '']) => ids.split(/[ \t,]+/));
}

export function selectFrom(facts: Facts, policy: CompletePolicy, stage: 'review' | 'deploy'): Selected {
  const pullRequests = stage === 'review' ? reviewed(facts) : landing(facts, policy);
  const ids: string[] = [];
  const paths: string[] = [];
  for (const pr of pullRequests) {
    const texts = [pr.body ?? '', ...(isUnavailable(pr.commits) ? [] : pr.commits.map(({ message }) => message))];
    ids.push(...texts.flatMap(changeLines));
    // A record that the pull request deletes is not there to be judged.
    for (const file of isUnavailable(pr.files) ? [] : pr.files) {
      if (isRecordPath(policy.records, file.filename) && file.status !== 'removed') paths.push(file.filename);
    }
  }
  const isArriving = takenAway(facts)?.direction !== 'behind';
  if (stage === 'deploy' && isArriving && facts.landed !== undefined && !isUnavailable(facts.landed)) {
    const target = facts.landed.commits.find(({ sha }) => sha === facts.subject.sha);
    ids.push(...changeLines(target?.message ?? ''));
  }
  return { ids: distinct(ids), paths: distinct(paths) };
}

function reviewed(facts: Facts): readonly PullRequestFact[] {
  return facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
}

/**
 * At deploy: the pull requests that go out. One that holds nothing but records brings in a record for later; it selects only on a
 * first deployment, where what lies before it is not known and somebody has to answer for what goes out.
 */
function landing(facts: Facts, policy: CompletePolicy): readonly PullRequestFact[] {
  if (facts.landed === undefined || isUnavailable(facts.landed)) return [];
  // Behind what the environment runs nothing arrives: what the target's own record says was heard when it went out.
  if (takenAway(facts)?.direction === 'behind') return [];
  const numbers = new Set(
    facts.landed.commits.flatMap(({ pull_requests }) => (isUnavailable(pull_requests) ? [] : pull_requests)),
  );
  const all = facts.pull_requests.filter(({ number }) => numbers.has(number));
  const withCode = all.filter((pr) => {
    const files = filesOf(pr);
    return files === null || !needsNoRecord(policy, files);
  });
  return withCode.length > 0 || facts.landed.since !== null ? withCode : all;
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(foldCase(name))) seen.set(foldCase(name), name);
  return [...seen.values()];
}

/** Whether a record answers for something that goes out, or goes away, by what it `covers`, whichever pull request brought it in. */
export function isCoveringLanded(record: ReadRecord, facts: Facts): boolean {
  const { covers } = record.value;
  if (covers === undefined || facts.landed === undefined || isUnavailable(facts.landed)) return false;
  if (isNamingWayBack(record, facts)) return true;
  const isArriving = takenAway(facts)?.direction !== 'behind';
  const numbers = new Set(
    isArriving
      ? facts.landed.commits.flatMap(({ pull_requests }) => (isUnavailable(pull_requests) ? [] : pull_requests))
      : [],
  );
  if (covers !== 'since-last-deployment')
    return covers.some((covered) => [...numbers].some((number) => covered === `#${number}`));
  const origins = facts.pull_requests.filter(({ number }) => numbers.has(number));
  return origins.some(({ files }) => !isUnavailable(files) && files.some(({ filename }) => filename === record.path));
}

/** One that ended, or is for elsewhere, named another way back than this; it would only stand in the way of the one that is meant. */
function isNamingWayBack(record: ReadRecord, facts: Facts): boolean {
  const away = takenAway(facts);
  const { outcome, withdrawn, environments } = record.value;
  const environment = facts.subject.environment ?? null;
  if (away === null || outcome !== undefined || withdrawn !== undefined) return false;
  if (environment !== null && !includesName(environments, environment)) return false;
  return isCommitNamed(record, away.target);
}
