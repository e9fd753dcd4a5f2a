/** Deployments of an environment with their statuses, as far back as what goes out and what a way back is depend on them. */
import type { DeploymentFact } from '../../domain/generated/shapes.ts';
import { isSameName } from '../../domain/names.ts';
import type { Answer } from '../port.ts';
import type { Api } from './api.ts';
import { instant, integer, nullable, object, sha, text } from './shape.ts';

const DEPLOYMENT = object({ id: integer, sha, environment: text, created_at: instant });
const STATUS = object({
  id: integer,
  state: text,
  created_at: instant,
  log_url: nullable(text),
  target_url: nullable(text),
});

/** How many deployments back are looked at for the last that succeeded; the newest come first. */
const MOST_DEPLOYMENTS = 30;
const MOST_LISTED = 300;
/** How many requests are under way at once. */
const AT_ONCE = 10;

/** Deployments of an environment with their statuses, newest first: far enough back to know the last two commits that succeeded. */
export async function readDeployments(
  api: Api,
  repository: string,
  environment: string,
  own: { readonly runId: number | null; readonly deploymentId: number | null },
): Promise<Answer<readonly DeploymentFact[]>> {
  const { runId } = own;
  const root = `/repos/${repository}/deployments`;
  let all = await api.list(
    `${root}?environment=${encodeURIComponent(environment)}`,
    DEPLOYMENT,
    ({ id }) => String(id),
    {
      most: MOST_LISTED,
      isCut: true,
    },
  );
  // The filter may be exact about case where names are not: before this is called a first deployment, all are looked at.
  if (all.kind === 'known' && all.value.length === 0) all = await api.list(root, DEPLOYMENT, ({ id }) => String(id));
  if (all.kind === 'unavailable') return all;
  const sorted = all.value
    .filter((one) => isSameName(one.environment, environment))
    .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id);
  const facts: DeploymentFact[] = [];
  const succeeded = new Set<string>();
  for (let start = 0; start < sorted.length && succeeded.size < 2; start += AT_ONCE) {
    if (start >= MOST_DEPLOYMENTS && succeeded.size > 0) break;
    const batch = sorted.slice(start, start + AT_ONCE);
    const statuses = await Promise.all(
      batch.map(({ id }) =>
        api.list(`/repos/${repository}/deployments/${id}/statuses`, STATUS, (status) => String(status.id)),
      ),
    );
    for (const [index, deployment] of batch.entries()) {
      const answer = statuses[index];
      if (answer === undefined || answer.kind === 'unavailable')
        return answer ?? { kind: 'unavailable', because: 'a list of statuses is missing' };
      const isOwn = deployment.id === own.deploymentId || (runId !== null && firstRun(answer.value) === runId);
      facts.push({
        ...deployment,
        own_run: isOwn,
        statuses: answer.value.map(({ state, created_at }) => ({ state, created_at })),
      });
      if (!isOwn && answer.value.some(({ state }) => state === 'success')) succeeded.add(deployment.sha);
    }
  }
  if (succeeded.size === 0 && all.value.length >= MOST_LISTED)
    return {
      kind: 'unavailable',
      because: `none of the newest ${MOST_LISTED} deployments to ${environment} succeeded; the gate looks no further back`,
    };
  return { kind: 'known', value: facts };
}

type Status = { readonly id: number; readonly log_url: string | null; readonly target_url: string | null };

/**
 * The run that a deployment belongs to, by the first status that names one. Later ones say nothing: anybody who may write a status
 * could add one, to make a deployment of the past look like a part of this run.
 */
function firstRun(statuses: readonly Status[]): number | null {
  for (const { log_url, target_url } of [...statuses].sort((a, b) => a.id - b.id)) {
    const run = [log_url, target_url].flatMap(
      (url) => /\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(url ?? '')?.[1] ?? [],
    );
    if (run[0] !== undefined) return Number(run[0]);
  }
  return null;
}
