/**
 * The workflow run that a deployment belongs to. A link in a status is the word of whoever may write statuses; it counts only where the
 * run itself fits: of the same commit, begun when the deployment was made, and not over by then. Else the approvals of an earlier run
 * would be taken for this one's, or the last deployment for a part of the present run.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { instant, integer, nullable, object, sha, text } from '../api/shapes.ts';

const RUN = object({
  id: integer,
  head_sha: sha,
  event: text,
  status: nullable(text),
  created_at: instant,
  updated_at: instant,
});

/** How long after a deployment GitHub may be in starting the run that listens to it. */
const MOST_DELAY = 10 * 60_000;

export type LinkedStatus = { readonly id: number; readonly log_url: string | null; readonly target_url: string | null };
type Deployment = { readonly sha: string; readonly created_at: string };

/**
 * The run that the first status links to. Later ones say nothing: GitHub writes the first of a job's deployment itself, and makes it
 * inactive when the next one succeeds.
 */
export function linkedRun(statuses: readonly LinkedStatus[]): number | null {
  const [first] = [...statuses].sort((a, b) => a.id - b.id);
  if (first === undefined) return null;
  const [run] = [first.log_url, first.target_url].flatMap(
    (url) => /\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(url ?? '')?.[1] ?? [],
  );
  return run === undefined ? null : Number(run);
}

/**
 * Whether the run that a status links to says itself that it can be the one of this deployment.
 * @param judged the commit that the present run was asked about, where it is the one that is linked: it may deploy another than its own
 */
export async function confirmRun(
  api: Api,
  repository: string,
  deployment: Deployment,
  linked: number,
  judged: string | null = null,
): Promise<Answer<boolean>> {
  const answer = await api.get(api.rest.actions.getWorkflowRun, { ...inRepository(repository), run_id: linked }, RUN);
  // A run of another repository, or one that never was.
  if (answer.kind === 'unavailable') return answer.status === 404 ? { kind: 'known', value: false } : answer;
  const { id, head_sha, event, status, created_at, updated_at } = answer.value;
  if (id !== linked || ![head_sha, judged].includes(deployment.sha)) return { kind: 'known', value: false };
  const [made, begun, last] = [deployment.created_at, created_at, updated_at].map((at) => Date.parse(at));
  if (made === undefined || begun === undefined || last === undefined) return { kind: 'known', value: false };
  const isOver = status === 'completed' && last < made;
  if (begun <= made) return { kind: 'known', value: !isOver };
  // Made by a person or an app; the run is the one that listens to it.
  return { kind: 'known', value: event === 'deployment' && begun - made <= MOST_DELAY };
}
