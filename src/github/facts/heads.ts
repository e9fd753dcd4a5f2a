/**
 * When commits became the head of a pull request, by GitHub's own clock. GitHub moves a review's commit on some force pushes, so
 * only these times tell whether a review was given on what is there now. Never a date from git.
 */
import type { HeadObservation } from '../../domain/terms/generated/shapes.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { instant, integer, list, nullable, object, sha, text } from '../api/shapes.ts';

const ACTIVITY = object({ id: integer, before: text, after: text, ref: text, timestamp: instant, activity_type: text });

const RUN = object({
  id: integer,
  event: text,
  head_sha: sha,
  head_branch: nullable(text),
  created_at: instant,
  pull_requests: nullable(list(object({ number: integer }))),
  head_repository: nullable(object({ id: integer })),
});

type PullValue = {
  readonly number: number;
  readonly base: { readonly repo: { readonly id: number } | null };
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly id: number } | null };
};

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
): ReturnType<
  typeof api.list<{ readonly id: number; readonly after: string; readonly ref: string; readonly timestamp: string }>
> {
  return api.list(
    `/repos/${repository}/activity?ref=${encodeURIComponent(`refs/heads/${branch}`)}`,
    ACTIVITY,
    ({ id }) => String(id),
  );
}

function askRuns(api: Api, repository: string, head: string): ReturnType<typeof api.list<RunEntry>> {
  return api.list(
    `/repos/${repository}/actions/runs?event=pull_request&head_sha=${head}`,
    RUN,
    ({ id }) => String(id),
    { key: 'workflow_runs' },
  );
}

type RunEntry = {
  readonly id: number;
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch: string | null;
  readonly created_at: string;
  readonly pull_requests: readonly { readonly number: number }[] | null;
  readonly head_repository: { readonly id: number } | null;
};

/** Asks early for what an event hints at; the answers are used only if the pull request itself names the same head. */
export function askForHeads(api: Api, repository: string, branch: string, head: string): void {
  void askActivity(api, repository, branch);
  void askRuns(api, repository, head);
}

/**
 * When commits became the head: pushes to its branch (only where the branch lies in this repository), and runs that GitHub started
 * for this pull request. A force push in the timeline is a lower bound. One source that answers is enough.
 */
export async function observeHeads(
  api: Api,
  repository: string,
  pull: PullValue,
  timeline: Answer<readonly TimelineEvent[]>,
): Promise<Answer<readonly HeadObservation[]>> {
  const isOwn = pull.head.repo !== null && pull.base.repo !== null && pull.head.repo.id === pull.base.repo.id;
  const [activity, runs] = await Promise.all([
    isOwn ? askActivity(api, repository, pull.head.ref) : null,
    askRuns(api, repository, pull.head.sha),
  ]);
  const observations: HeadObservation[] = [];
  if (activity?.kind === 'known') {
    for (const { after, ref, timestamp } of activity.value) {
      if (ref === `refs/heads/${pull.head.ref}` && /^[0-9a-f]{40}$/.test(after) && !/^0+$/.test(after))
        observations.push({ sha: after, at: timestamp, source: 'activity' });
    }
  }
  if (runs.kind === 'known') {
    for (const run of runs.value) {
      const isOurs =
        run.event === 'pull_request' &&
        run.head_sha === pull.head.sha &&
        (run.pull_requests ?? []).some(({ number }) => number === pull.number);
      const isFork =
        run.event === 'pull_request' &&
        (run.pull_requests ?? []).length === 0 &&
        run.head_branch === pull.head.ref &&
        pull.head.repo !== null &&
        run.head_repository?.id === pull.head.repo.id;
      if (isOurs || isFork) observations.push({ sha: run.head_sha, at: run.created_at, source: 'workflow_run' });
    }
  }
  if (timeline.kind === 'known') {
    for (const { event, created_at } of timeline.value) {
      // Whatever was the head after a force push, the present head was not there before it: a lower bound.
      if (event === 'head_ref_force_pushed' && created_at !== null)
        observations.push({ sha: pull.head.sha, at: created_at, source: 'head_ref_force_pushed' });
    }
  }
  // With the pushes known, runs add nothing: one that a label started later must not make a review late.
  if (activity?.kind === 'known')
    return { kind: 'known', value: observations.filter(({ source }) => source !== 'workflow_run') };
  // Without them (a fork) each run may be of a push that brought this head back, so that the latest counts.
  if (runs.kind === 'known') return { kind: 'known', value: observations };
  return activity ?? runs;
}
