/**
 * Whether a check that the policy names succeeded on the commit that goes out. Everything of that name has to be successful in its latest:
 * a success of another app, another workflow, or a status beside it hides no failure.
 */
import type { CheckRunFact, CommitStatusFact, Facts } from '../terms/generated/shapes.ts';
import type { CheckAsked } from '../terms/policy.ts';
import { isUnavailable, notAsked, type Unread, unreadOf } from '../terms/unread.ts';
import { isSameName } from '../text/names.ts';
import { compareInstants, isBefore } from '../time/instants.ts';

export type CheckState = {
  /** `running`: it has not ended. */
  readonly is: 'successful' | 'running' | 'failed';
  /** What it is and says, in GitHub's words. */
  readonly says: string;
};

/** What stands on the commit under the name of one check, and what could not be read of it. */
export function checkStates(
  facts: Facts,
  asked: CheckAsked,
): { states: readonly CheckState[]; unread: readonly Unread[] } {
  const { check_runs: runs, commit_statuses: statuses } = facts;
  const unread = [
    ...unreadList('the check runs of this commit', runs),
    ...unreadList('the commit statuses of this commit', statuses),
  ];
  const states = [
    ...(Array.isArray(runs) ? latestRuns(runs, asked, facts.subject.sha).map(stateOfRun) : []),
    ...(Array.isArray(statuses) ? latestStatus(statuses, asked).map(stateOfStatus) : []),
  ];
  return { states, unread };
}

function unreadList(what: string, list: Facts['check_runs'] | Facts['commit_statuses']): readonly Unread[] {
  if (list === undefined) return [notAsked(what, 'them')];
  return isUnavailable(list) ? [unreadOf(what, list)] : [];
}

function latestRuns(
  all: readonly CheckRunFact[],
  { name, app }: CheckAsked,
  commit: string | null,
): readonly CheckRunFact[] {
  const own = all.filter(
    (run) =>
      run.name === name && run.head_sha === commit && (app === null || (run.app !== null && isSameName(run.app, app))),
  );
  return own.filter((run) => !own.some((other) => isRunAgain(run, other)));
}

/** A job that is run again stays in its suite and begins when the one before has ended; two of one name that ran side by side are two. */
function isRunAgain(run: CheckRunFact, other: CheckRunFact): boolean {
  if (other.id <= run.id || run.check_suite === null || other.check_suite !== run.check_suite) return false;
  if (other.app !== run.app || run.completed_at === null || other.started_at === null) return false;
  return !isBefore(other.started_at, run.completed_at);
}

/** Skipped, neutral, cancelled, stale: what did not test did not succeed. */
function stateOfRun({ app, status, conclusion, completed_at }: CheckRunFact): CheckState {
  const whose = `check run${app === null ? '' : ` of ${app}`}`;
  if (status !== 'completed' || conclusion === null) return { is: 'running', says: `its ${whose} is ${status}` };
  const at = completed_at === null ? '' : ` at ${completed_at}`;
  return { is: conclusion === 'success' ? 'successful' : 'failed', says: `its ${whose} ended with ${conclusion}${at}` };
}

function latestStatus(all: readonly CommitStatusFact[], { name, app }: CheckAsked): readonly CommitStatusFact[] {
  const own = all.filter(
    ({ context, creator }) =>
      context === name && (app === null || (creator?.type === 'Bot' && isSameName(creator.login, `${app}[bot]`))),
  );
  return own.sort((a, b) => compareInstants(b.created_at, a.created_at) || b.id - a.id).slice(0, 1);
}

function stateOfStatus({ state, creator, created_at }: CommitStatusFact): CheckState {
  const says = `its status, by ${creator?.login ?? 'an account that is gone'}, is ${state} since ${created_at}`;
  return { is: state === 'success' ? 'successful' : state === 'pending' ? 'running' : 'failed', says };
}
