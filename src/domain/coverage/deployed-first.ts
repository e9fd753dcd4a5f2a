/**
 * Whether this very commit was deployed to the environment that the policy names before this one, and long enough ago. Its newest
 * deployment there has to stand as successful, and only a run of that commit or an app of its own bears a success out.
 */
import type { Account, EarlierDeployment, Facts } from '../terms/generated/shapes.ts';
import type { After } from '../terms/policy.ts';
import { isUnavailable, notAsked, type Unread, unreadOf } from '../terms/unread.ts';
import { isSameName } from '../text/names.ts';
import { parseDuration } from '../time/durations.ts';
import { compareInstants } from '../time/instants.ts';
import { parseInstant } from '../time/time.ts';

export type Earlier =
  | { readonly is: 'unread'; readonly unread: Unread }
  /** Nothing of this commit was deployed there. */
  | { readonly is: 'none' }
  | { readonly is: 'under-way' | 'failed' | 'unproven'; readonly deployment: EarlierDeployment }
  /** `ripeAt`: from when on it is long enough ago, in milliseconds. */
  | { readonly is: 'stands'; readonly since: string; readonly ripeAt: number };

const ACTIONS = 'github-actions[bot]';

export function earlierDeployment(facts: Facts, after: After): Earlier {
  const { deployed_first: first, subject } = facts;
  const what = `the deployments of this commit to ${after.environment}`;
  if (first === undefined || subject.sha === null || !isSameName(first.environment, after.environment))
    return { is: 'unread', unread: notAsked(what, 'them') };
  if (isUnavailable(first.deployments)) return { is: 'unread', unread: unreadOf(what, first.deployments) };
  const newestFirst = first.deployments
    .filter(({ sha, environment }) => sha === subject.sha && isSameName(environment, after.environment))
    .sort((a, b) => compareInstants(b.created_at, a.created_at) || b.id - a.id);
  const [newest] = newestFirst;
  if (newest === undefined) return { is: 'none' };
  const state = stateOf(newest);
  if (state.is !== 'stands') return { is: state.is, deployment: newest };
  // Deployed again meanwhile it has run there since the first of them, as long as none in between went wrong.
  let { since } = state;
  for (const one of newestFirst) {
    const before = stateOf(one);
    if (before.is !== 'stands') break;
    if (compareInstants(before.since, since) < 0) since = before.since;
  }
  const [began, soak] = [parseInstant(since), parseDuration(after.for)];
  if (began === null || soak === null) return { is: 'unread', unread: notAsked(what, 'them') };
  return { is: 'stands', since, ripeAt: began + soak };
}

type State = { readonly is: 'under-way' | 'failed' | 'unproven' } | { readonly is: 'stands'; readonly since: string };

/** GitHub makes a success inactive when the next one comes; whatever else follows it takes it back. */
function stateOf(deployment: EarlierDeployment): State {
  const said = deployment.statuses
    .filter(({ state }) => state !== 'inactive')
    .sort((a, b) => compareInstants(a.created_at, b.created_at) || a.id - b.id);
  // Once it failed, a success of the same deployment would be somebody's word: what is tried again is a deployment of its own.
  if (said.some(({ state }) => state === 'failure' || state === 'error')) return { is: 'failed' };
  const last = said.at(-1);
  if (last?.state !== 'success') return { is: 'under-way' };
  return isBorneOut(deployment, last.creator) ? { is: 'stands', since: last.created_at } : { is: 'unproven' };
}

/**
 * A status is the word of whoever may write one. It counts where a run of this commit bears it out and a workflow or an app wrote it, or
 * where an app other than GitHub Actions, which anybody's workflow can speak for, made the deployment and says so itself. A run for a pull
 * request has the trial merge and not this commit.
 */
function isBorneOut({ run, creator }: EarlierDeployment, said: Account | null): boolean {
  if (said?.type !== 'Bot') return false;
  if (run !== null) return !run.event.startsWith('pull_request');
  return creator?.type === 'Bot' && creator.id === said.id && !isSameName(creator.login, ACTIONS);
}
