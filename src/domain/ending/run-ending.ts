/**
 * How the deployment of a run ended, by what GitHub says of it. Whoever deploys may call the end worse than GitHub does, never better:
 * a success opens the way for what depends on it, and nobody's word alone does that.
 */

import { isBackOut, successfulDeployments } from '../coverage/use.ts';
import type { DeploymentFact, Facts, Result } from '../terms/generated/shapes.ts';
import { isUnavailable } from '../terms/unread.ts';
import { isSameName } from '../text/names.ts';
import { compareInstants } from '../time/instants.ts';

/** What the input `result` says; null where it is left out. */
export type Claim = Result | 'skipped' | null;

export type Ending =
  | {
      readonly kind: 'ended';
      readonly result: Result;
      /** RFC 3339, as GitHub noted them. */
      readonly started: string;
      readonly ended: string;
      /** Whether the run went back to what was there before: then it is another change that ended, which must be named. */
      readonly isWayBack: boolean;
    }
  | { readonly kind: 'nothing-went-out'; readonly message: string }
  | { readonly kind: 'not-told'; readonly message: string; readonly remedy: string };

/** `unsure`: one succeeded, and of another GitHub does not say whether it was done after all. */
type State = 'success' | 'failure' | 'both' | 'unsure' | 'running' | 'not-begun';
type Course = { readonly state: State; readonly started: string; readonly ended: string };

const BY_HAND = 'Write the outcome by hand (`change-gate close ID --result … --started … --ended …`).';

/** @param since when this attempt of the run started; null where that is not known */
export function judgeEnding(facts: Facts, environment: string, claim: Claim, since: string | null = null): Ending {
  const { deployments, subject } = facts;
  if (deployments === undefined) return notTold('GitHub was not asked for the deployments.', BY_HAND);
  if (isUnavailable(deployments))
    return notTold(
      `The deployments could not be read: ${deployments.unavailable}.`,
      deployments.permission === undefined
        ? `Run this job again. If that does not help: ${lowerFirst(BY_HAND)}`
        : `Add \`${deployments.permission}\` to the \`permissions:\` of this job.`,
    );
  const own = deployments.filter(
    (one) => one.own_run === true && one.sha === subject.sha && isSameName(one.environment, environment),
  );
  const course = combine(own, subject.run_attempt ?? 1, since);
  if (course === null)
    return claim === 'skipped'
      ? { kind: 'nothing-went-out', message: `Nothing was deployed to ${environment}.` }
      : notTold(
          `This run has no deployment of ${subject.sha?.slice(0, 7) ?? 'the commit'} to ${environment}, so GitHub cannot say how it ended.`,
          `Give the job that deploys \`environment: ${environment}\`. ${BY_HAND}`,
        );
  if (isBackOut(facts, environment)) return judgeWayBack(facts, environment, course, claim);
  return judgeCourse(course, environment, claim);
}

function judgeCourse({ state, started, ended }: Course, environment: string, claim: Claim): Ending {
  const end = (result: Result): Ending => ({ kind: 'ended', result, started, ended, isWayBack: false });
  switch (state) {
    case 'not-begun':
      return claim === null || claim === 'skipped'
        ? { kind: 'nothing-went-out', message: `The deployment to ${environment} ended before it began.` }
        : notTold(
            `The deployment to ${environment} never began: the gate or a reviewer turned it away, or its job was cancelled before it started. \`result\` calls it ${claim}.`,
            `Where nothing went out there is nothing to write, and the record stays open. Where something did: ${lowerFirst(BY_HAND)}`,
          );
    case 'running':
      return claim === null || claim === 'skipped'
        ? notTold(
            `The deployment to ${environment} has not ended.`,
            'Run this in a job of its own that `needs` the one that deploys, with `if: always()`.',
          )
        : notTold(
            `The deployment to ${environment} has not ended by what GitHub shows, and \`result\` calls it ${claim}.`,
            `Run this job again in some minutes. If GitHub still shows none then: ${lowerFirst(BY_HAND)}`,
          );
    case 'unsure':
      if (claim !== null && claim !== 'skipped') return end(claim);
      return notTold(
        `A deployment to ${environment} of this run succeeded, and another never began, or failed and was perhaps not done again: GitHub does not say whether all of the change is out.`,
        'Give as `result` what the job that deploys came to (`needs.JOB.result`), or write the outcome by hand.',
      );
    case 'both':
      if (claim === 'failed' || claim === 'backed-out') return end(claim);
      return notTold(
        `A part of the deployment to ${environment} succeeded and a part failed.`,
        'Say how it ended in the input `result` (failed or backed-out), or write the outcome by hand.',
      );
    case 'failure':
      if (claim === null || claim === 'failed' || claim === 'backed-out') return end(claim ?? 'failed');
      return contradiction(claim, environment, 'failed');
    case 'success':
      return claim === 'skipped' ? contradiction(claim, environment, 'succeeded') : end(claim ?? 'successful');
  }
}

/** What ended is the change that was out before, from when it went out to the end of the way back. */
function judgeWayBack(facts: Facts, environment: string, course: Course, claim: Claim): Ending {
  const [present] = successfulDeployments(facts, environment) ?? [];
  if (claim === 'skipped') return contradiction(claim, environment, 'began');
  if (course.state !== 'success' || present === undefined)
    return notTold(`The way back in ${environment} did not succeed, or has not ended.`, BY_HAND);
  if (claim !== null && claim !== 'backed-out')
    return notTold(
      `\`result\` says ${claim}, and this run took ${environment} back to what it ran before.`,
      'Name the change that was backed out in `change`, and give `result: backed-out`.',
    );
  const { started } = courseOf(present);
  return { kind: 'ended', result: 'backed-out', started, ended: course.ended, isWayBack: true };
}

function contradiction(claim: string, environment: string, fact: string): Ending {
  return notTold(
    `\`result\` says ${claim}, and GitHub says that the deployment to ${environment} ${fact}.`,
    `Find out which is true. ${BY_HAND}`,
  );
}

function lowerFirst(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}

function notTold(message: string, remedy: string): Ending {
  return { kind: 'not-told', message, remedy };
}

/**
 * What the deployments of one run come to; null where there is none. Those of one attempt count together. A further attempt does again
 * what did not succeed: its success is that of the whole only where it did again as much as there was before.
 */
function combine(own: readonly DeploymentFact[], attempt: number, since: string | null): Course | null {
  const inOrder = [...own].sort((a, b) => compareInstants(a.created_at, b.created_at) || a.id - b.id);
  const all = inOrder.map(courseOf);
  if (attempt <= 1) return joinAttempt(all);
  const isNow = ({ created_at }: DeploymentFact): boolean => since !== null && compareInstants(created_at, since) >= 0;
  const before = inOrder.filter((one) => !isNow(one)).map(courseOf);
  const after = inOrder.filter(isNow).map(courseOf);
  const now = joinAttempt(after);
  if (now === null || now.state === 'not-begun')
    return since !== null && attempt === 2 && before.length > 0 ? joinAttempt(before) : joinUndated(all);
  const isOldTrouble = before.some(({ state }) => state !== 'success');
  return now.state === 'success' && isOldTrouble && after.length < before.length ? { ...now, state: 'unsure' } : now;
}

function joinAttempt(all: readonly Course[]): Course | null {
  const begun = all.filter(({ state }) => state !== 'not-begun');
  const joined = joinCourses(begun.length === 0 ? all : begun);
  return joined?.state === 'success' && begun.length < all.length ? { ...joined, state: 'unsure' } : joined;
}

/** Deployments of several attempts, of which nobody knows which belongs to which: the newest speaks for itself, and only for itself. */
function joinUndated(all: readonly Course[]): Course | null {
  const newest = all.findLast(({ state }) => state !== 'not-begun');
  if (newest === undefined) return joinCourses(all);
  const isClear = newest.state !== 'success' || all.every(({ state }) => state === 'success');
  return isClear ? newest : { ...newest, state: 'unsure' };
}

function joinCourses(counted: readonly Course[]): Course | null {
  const [first] = counted;
  if (first === undefined) return null;
  return counted.reduce<Course>(
    (sum, one) => ({
      state: joinStates(sum.state, one.state),
      started: compareInstants(one.started, sum.started) < 0 ? one.started : sum.started,
      ended: compareInstants(one.ended, sum.ended) > 0 ? one.ended : sum.ended,
    }),
    first,
  );
}

function joinStates(a: State, b: State): State {
  if (a === b) return a;
  return a === 'running' || b === 'running' ? 'running' : 'both';
}

function courseOf({ created_at, statuses }: DeploymentFact): Course {
  const inOrder = [...statuses].sort((a, b) => compareInstants(a.created_at, b.created_at));
  const success = inOrder.find(({ state }) => state === 'success');
  const failure = inOrder.findLast(({ state }) => state === 'failure' || state === 'error');
  const begun = inOrder.find(({ state }) => state === 'in_progress');
  const started = begun?.created_at ?? created_at;
  if (success === undefined && failure === undefined) return { state: 'running', started, ended: started };
  if (success === undefined || failure === undefined) {
    const ended = (success ?? failure)?.created_at ?? started;
    // A deployment that was turned away, by the gate or by a reviewer, fails without ever being in progress.
    if (success === undefined && begun === undefined) return { state: 'not-begun', started, ended };
    return { state: success === undefined ? 'failure' : 'success', started, ended };
  }
  return { state: 'both', started, ended: failure.created_at };
}
