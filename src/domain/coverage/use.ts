/**
 * Has a record been used, and is this a way back? A record counts by commit: the same commit may go out as often as wanted while
 * its time is open; another commit, or any after the outcome, needs a record of its own.
 */

import type { Finding } from '../terms/finding.ts';
import type { DeploymentFact, Facts, PullRequestFact, Unavailable } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { isSameName } from '../text/names.ts';
import { isBefore } from '../time/instants.ts';
import { filesOf, isAnswerable, needsNoRecord, unreadOriginOf } from './coverage.ts';
import { factOf } from './origin.ts';
import { isNamingTakenAway, sameContent, takenAway } from './taken-away.ts';
import { successesOf, wentOutAt } from './went-out.ts';

/** Deployments of the environment that succeeded, the last first; those of the present run are left out. */
export function successfulDeployments(facts: Facts, environment: string): readonly DeploymentFact[] | null {
  if (facts.deployments === undefined || isUnavailable(facts.deployments)) return null;
  return successesOf(facts.deployments.filter((one) => isSameName(one.environment, environment)));
}

/** How many deployments are enough to tell that a list of them was cut before it held three commits. */
const CUT_AT = 30;

/**
 * Whether the target is what the environment ran before its present commit: the one way back that needs no record. What counts is the
 * content: a commit that undoes all that came since is what was there before it, and one that only adds records is no other. What was
 * backed out is not "before": going there again is a new attempt, which needs a record that `retries` it.
 */
export function isBackOut(facts: Facts, environment: string): boolean {
  const past = successfulDeployments(facts, environment);
  const { landed, subject } = facts;
  if (past === null || subject.sha === null || landed === undefined || isUnavailable(landed)) return false;
  // Whether the present commit was itself gone back to could not be told.
  if (landed.alike !== undefined && isUnavailable(landed.alike)) return false;
  const contents = past.map(({ sha }) => sameContent(facts, sha));
  const target = sameContent(facts, subject.sha);
  const [present] = contents;
  if (present === undefined || present === target) return false;
  if (contents.find((content) => content !== present) !== target) return false;
  // The list may not reach back far enough to show that the present commit was itself gone back to; the history of the code does, and
  // where the target is a new commit only a list that was not cut does.
  const isOlder = landed.direction === 'behind' || landed.direction === 'diverged';
  const isKnown = past.some(({ sha }) => sha === subject.sha);
  if (isKnown ? !isOlder : isCut(facts, contents)) return false;
  return stillBelow(contents) === target;
}

function isCut({ deployments }: Facts, contents: readonly string[]): boolean {
  return Array.isArray(deployments) && deployments.length >= CUT_AT && new Set(contents).size < 3;
}

/** What lies below the present content when every way back takes off what it leaves. */
function stillBelow(contents: readonly string[]): string | undefined {
  const stack: string[] = [];
  for (const content of [...contents].reverse()) {
    if (stack.at(-1) === content) continue;
    if (stack.at(-2) === content) stack.pop();
    else stack.push(content);
  }
  return stack.at(-2);
}

/**
 * Whether every pull request that a record answers for is among those given, but for one that held nothing but records: an earlier
 * deployment under this record would have taken one of them along.
 */
function isWhollyIn(
  record: ReadRecord,
  numbers: ReadonlySet<number>,
  facts: Facts,
  policy: CompletePolicy,
  all: readonly ReadRecord[],
): boolean {
  const { covers = [] } = record.value;
  const origin = factOf(facts, record)?.pull_request;
  if (typeof origin !== 'number' || covers === 'since-last-deployment') return false;
  return [origin, ...covers.map((covered) => pullRequestNamed(covered, facts, all))].every((number) => {
    if (number === null || numbers.has(number)) return number !== null;
    const pr = facts.pull_requests.find((candidate) => candidate.number === number);
    const files = pr === undefined ? null : filesOf(pr);
    return files !== null && needsNoRecord(policy, files);
  });
}

/** @returns null where an entry of `covers` leads to no pull request that is known */
function pullRequestNamed(covered: string, facts: Facts, all: readonly ReadRecord[]): number | null {
  if (covered.startsWith('#')) return Number(covered.slice(1));
  const other = all.find(({ value }) => isSameName(value.id, covered));
  const origin = other === undefined ? null : factOf(facts, other)?.pull_request;
  return typeof origin === 'number' ? origin : null;
}

/** Whether a commit is a pull request's own: its head, one of its commits, or what it was merged as. */
function isOf(pr: PullRequestFact, sha: string): boolean {
  if (pr.head.sha === sha || pr.merge_commit_sha === sha) return true;
  return !isUnavailable(pr.commits) && pr.commits.some((commit) => commit.sha === sha);
}

/** @param isLocal where GitHub is not asked, only what the record itself says of its end counts */
export function judgeUse(
  record: ReadRecord,
  facts: Facts,
  environment: string,
  policy: CompletePolicy,
  all: readonly ReadRecord[],
  isLocal: boolean,
): { readonly findings: readonly Finding[]; readonly unread: readonly Unread[] } {
  const { value, path } = record;
  const used = (message: string): readonly Finding[] => [
    {
      reason: 'record-used',
      level: 'error',
      change: value.id,
      message,
      remedy: `Write a record for this deployment${value.outcome?.result === 'failed' || value.outcome?.result === 'backed-out' ? `, with \`retries: ${value.id}\`` : ''}.`,
      where: { file: path, pointer: value.outcome === undefined ? ['id'] : ['outcome'], on: 'key' },
    },
  ];
  if (value.outcome !== undefined) {
    return {
      findings: used(
        `${value.id} has ended (${value.outcome.result} at ${value.outcome.ended}) and cannot authorise another deployment.`,
      ),
      unread: [],
    };
  }
  if (isLocal) return { findings: [], unread: [] };
  if (facts.deployments === undefined)
    return {
      findings: [],
      unread: [
        { what: 'the deployments of the environment', because: 'GitHub was not asked for them', permission: null },
      ],
    };
  if (isUnavailable(facts.deployments))
    return { findings: [], unread: [unreadOf('the deployments of the environment', facts.deployments)] };
  const past = successfulDeployments(facts, environment) ?? [];
  const elsewhere = past.filter(({ sha }) => sha !== facts.subject.sha);
  const since = openSince(record, facts);
  const isSince = (one: DeploymentFact): boolean =>
    since === null || isUnavailable(since) || !isBefore(wentOutAt(one), since);
  const usedBy = (one: DeploymentFact): ReturnType<typeof judgeUse> =>
    isUnavailable(since)
      ? { findings: [], unread: [unreadOf(`since when there is a record ${value.id}`, since)] }
      : {
          findings: used(
            `${value.id} was open when commit ${one.sha.slice(0, 7)} went out at ${wentOutAt(one)}; it does not stand for ${facts.subject.sha?.slice(0, 7) ?? 'another commit'} too.`,
          ),
          unread: [],
        };
  // A pull request of nothing but records brings the record in; that it went out is no use of it.
  const own = facts.pull_requests.filter((pr) => {
    const files = filesOf(pr);
    return isAnswerable(record, pr.number, facts, all) && (files === null || !needsNoRecord(policy, files));
  });
  const twin = elsewhere.find((one) => isSince(one) && own.some((pr) => isOf(pr, one.sha)));
  if (twin !== undefined) return usedBy(twin);
  if (elsewhere.length === 0 || facts.landed === undefined || isUnavailable(facts.landed))
    return { findings: [], unread: [] };
  const before = elsewhere.find(isSince);
  const away = takenAway(facts);
  // What brought something in does not take it out again, and what took something out was used by that.
  if (away !== null && isNamingTakenAway(record, away, facts, all))
    return before === undefined ? { findings: [], unread: [] } : usedBy(before);
  const landed = new Set(
    facts.landed.commits.flatMap(({ pull_requests }) => (isUnavailable(pull_requests) ? [] : pull_requests)),
  );
  const unknown = unreadOriginOf(facts, record);
  if (unknown.length > 0) return { findings: [], unread: unknown };
  const isGoingOut = [...landed].some((number) => isAnswerable(record, number, facts, all));
  // All that the record answers for is on its way now, so nothing of it was out before.
  if (isGoingOut && isWhollyIn(record, landed, facts, policy, all)) return { findings: [], unread: [] };
  if (isGoingOut && before === undefined) return { findings: [], unread: [] };
  if (before !== undefined) return usedBy(before);
  return {
    findings: used(
      `What ${value.id} stands for is not among the commits that go out: it went out before, or was never merged.`,
    ),
    unread: [],
  };
}

/**
 * Since when a record could have been used; null where any deployment may have used it. A time that somebody approved bounds it, since
 * nothing goes out before its start. Nobody approves a standard change, so there it is when GitHub merged the first file of this name:
 * whatever its author writes, or writes anew, no use of it was earlier.
 */
function openSince(record: ReadRecord, facts: Facts): string | null | Unavailable {
  const { type, schedule } = record.value;
  const start = schedule?.start ?? null;
  if (type !== 'standard') return start;
  const merged = factOf(facts, record)?.first_merged_at;
  if (merged === undefined) return { unavailable: 'GitHub was not asked for it' };
  return merged ?? start;
}
