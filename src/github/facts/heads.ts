/**
 * When commits became the head of a pull request, by GitHub's own clock. GitHub moves a review's commit on some force pushes, so
 * only these times tell whether a review was given on what is there now. Never a date from git.
 */
import type { HeadObservation } from '../../domain/terms/generated/shapes.ts';
import { isBefore, laterOf } from '../../domain/time/instants.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { instant, integer, list, nullable, object, sha, text } from '../api/shapes.ts';
import { type MaybeAccount, maybeAccount, toAccount } from './accounts.ts';

const ACTIVITY = object({
  id: integer,
  before: text,
  after: text,
  ref: text,
  timestamp: instant,
  activity_type: text,
  actor: maybeAccount,
});

const RUN = object({
  id: integer,
  event: text,
  head_sha: sha,
  head_branch: nullable(text),
  created_at: instant,
  pull_requests: nullable(list(object({ number: integer }))),
  head_repository: nullable(object({ id: integer })),
});

export type HeadOf = {
  readonly number: number;
  readonly created_at: string;
  readonly merged_at: string | null;
  readonly base: { readonly repo: { readonly id: number } | null };
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly id: number } | null };
};

export const TIMELINE = object({
  event: nullable(text),
  id: nullable(integer),
  sha: nullable(text),
  commit_id: nullable(text),
  created_at: nullable(text),
  submitted_at: nullable(text),
  updated_at: nullable(text),
  actor: maybeAccount,
  dismissed_review: nullable(object({ review_id: nullable(integer), state: nullable(text) })),
});

export type TimelineEvent = {
  readonly event: string | null;
  readonly id: number | null;
  readonly commit_id: string | null;
  readonly created_at: string | null;
  readonly submitted_at: string | null;
  readonly updated_at: string | null;
  readonly actor: { readonly login: string | null; readonly id: number | null; readonly type: string | null } | null;
  readonly dismissed_review: { readonly review_id: number | null; readonly state: string | null } | null;
};

function askActivity(
  api: Api,
  repository: string,
  branch: string,
): Promise<
  Answer<
    readonly {
      readonly id: number;
      readonly after: string;
      readonly ref: string;
      readonly timestamp: string;
      readonly actor: MaybeAccount;
    }[]
  >
> {
  return api.list(
    api.rest.repos.listActivities,
    { ...inRepository(repository), ref: `refs/heads/${branch}` },
    ACTIVITY,
    ({ id }) => String(id),
    { byCursor: true },
  );
}

export function askRuns(api: Api, repository: string, head: string): Promise<Answer<readonly RunEntry[]>> {
  return api.list(
    api.rest.actions.listWorkflowRunsForRepo,
    { ...inRepository(repository), event: 'pull_request', head_sha: head },
    RUN,
    ({ id }) => String(id),
    { key: 'workflow_runs' },
  );
}

export type RunEntry = {
  readonly id: number;
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch: string | null;
  readonly created_at: string;
  readonly pull_requests: readonly { readonly number: number }[] | null;
  readonly head_repository: { readonly id: number } | null;
};

/** After these the head may be another one than before, whatever was known of a commit. */
const NEW_HEADS = ['head_ref_force_pushed', 'head_ref_restored', 'reopened'];

/** The last moment at which the head may have come back to a commit that was there before, or come from elsewhere. */
function lastTurn(pull: HeadOf, timeline: readonly TimelineEvent[]): string {
  const turns = timeline.flatMap(({ event, created_at }) => {
    const when = NEW_HEADS.includes(event ?? '') ? instant(created_at) : null;
    // After the merge branches are restored, and the head of the pull request stays what it was.
    return when?.ok === true && (pull.merged_at === null || !isBefore(pull.merged_at, when.value)) ? [when.value] : [];
  });
  return turns.reduce(laterOf, pull.created_at);
}

/**
 * The runs that prove a commit to have been the head of this pull request. What GitHub lists under a run are pull requests that have the
 * commit now, and for a fork none: so branch and repository have to be those of this one, and a run that is older than it, or than the
 * last moment at which its head changed otherwise than by a push forward, was another's or of another time.
 */
export function provingRuns(
  runs: readonly RunEntry[],
  commit: string,
  pull: HeadOf,
  since: string,
): readonly RunEntry[] {
  return runs.filter(
    (run) =>
      run.event === 'pull_request' &&
      run.head_sha === commit &&
      pull.head.repo !== null &&
      run.head_repository?.id === pull.head.repo.id &&
      run.head_branch === pull.head.ref &&
      ((run.pull_requests ?? []).length === 0 ||
        (run.pull_requests ?? []).some(({ number }) => number === pull.number)) &&
      !isBefore(run.created_at, since) &&
      // One that a label started after the merge says nothing of the head that was merged.
      (pull.merged_at === null || !isBefore(pull.merged_at, run.created_at)),
  );
}

/** Asks early for what an event hints at; the answers are used only if the pull request itself names the same head. */
export function askForHeads(api: Api, repository: string, branch: string): void {
  void askActivity(api, repository, branch);
}

/**
 * When commits became the head: pushes to its branch (only where the branch lies in this repository), and runs that GitHub started
 * for this pull request. A force push in the timeline is a lower bound. One source that answers is enough.
 */
export async function observeHeads(
  api: Api,
  repository: string,
  pull: HeadOf,
  timeline: Answer<readonly TimelineEvent[]>,
): Promise<Answer<readonly HeadObservation[]>> {
  const isOwn = pull.head.repo !== null && pull.base.repo !== null && pull.head.repo.id === pull.base.repo.id;
  const activity = isOwn ? await askActivity(api, repository, pull.head.ref) : null;
  // With the pushes known, runs add nothing: one that a label started later must not make a review late.
  const runs = activity?.kind === 'known' ? null : await askRuns(api, repository, pull.head.sha);
  const observations: HeadObservation[] = [];
  if (activity?.kind === 'known') {
    for (const { after, ref, timestamp, actor } of activity.value) {
      if (ref === `refs/heads/${pull.head.ref}` && /^[0-9a-f]{40}$/.test(after) && !/^0+$/.test(after))
        observations.push({ sha: after, at: timestamp, source: 'activity', actor: toAccount(actor) });
    }
  }
  if (runs?.kind === 'known') {
    const since = timeline.kind === 'known' ? lastTurn(pull, timeline.value) : pull.created_at;
    for (const run of provingRuns(runs.value, pull.head.sha, pull, since))
      observations.push({ sha: run.head_sha, at: run.created_at, source: 'workflow_run' });
  }
  if (timeline.kind === 'known') {
    for (const { event, created_at } of timeline.value) {
      // Whatever was the head after a force push, the present head was not there before it: a lower bound.
      if (event === 'head_ref_force_pushed' && created_at !== null)
        observations.push({ sha: pull.head.sha, at: created_at, source: 'head_ref_force_pushed' });
    }
  }
  // Without the pushes (a fork) each run may be of a push that brought this head back, so that the latest counts.
  if (runs === null || runs.kind === 'known') return { kind: 'known', value: observations };
  return activity?.kind === 'unavailable' ? activity : runs;
}
