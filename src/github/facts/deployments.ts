/** Deployments of an environment with their statuses, as far back as what goes out and what a way back is depend on them. */
import { successesOf, wentOutAt } from '../../domain/coverage/went-out.ts';
import type { DeploymentFact } from '../../domain/terms/generated/shapes.ts';
import { isSameName } from '../../domain/text/names.ts';
import { isBefore } from '../../domain/time/instants.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { instant, integer, nullable, object, oneOf, sha, text } from '../api/shapes.ts';
import { confirmRun, linkedRun } from './deploying-run.ts';

const DEPLOYMENT = object({
  id: integer,
  sha,
  environment: text,
  created_at: instant,
  updated_at: nullable(instant),
});
const STATUS = object({
  id: integer,
  // A state that is not known must not pass for "did not succeed".
  state: oneOf('error', 'failure', 'inactive', 'in_progress', 'pending', 'queued', 'success', 'waiting'),
  created_at: instant,
  log_url: nullable(text),
  target_url: nullable(text),
});

const ATTEMPT = object({ run_attempt: nullable(integer), run_started_at: nullable(instant) });

/** How many deployments back are looked at for the last that succeeded; the newest come first. */
const MOST_DEPLOYMENTS = 30;
const MOST_LISTED = 300;
/** Of all environments together: a page. */
const NEWEST = 100;
/** How many requests are under way at once. */
const AT_ONCE = 10;

/** The present run, the deployment that started it, and the commit that it was asked about. */
type Own = { readonly runId: number | null; readonly deploymentId: number | null; readonly target: string | null };

/** Deployments of an environment with their statuses, newest first: far enough back to know the last two commits that succeeded. */
export async function readDeployments(
  api: Api,
  repository: string,
  environment: string,
  own: Own,
): Promise<Answer<readonly DeploymentFact[]>> {
  const here = inRepository(repository);
  const cut = { most: MOST_LISTED, isCut: true } as const;
  const name = ({ id }: { readonly id: number }): string => String(id);
  const all = await readInAnySpelling(api, repository, environment);
  if (all.kind === 'unavailable') return all;
  const facts = await withStatuses(api, repository, environment, all.value, own);
  if (facts.kind === 'unavailable' || facts.value.some(hasSucceeded)) return facts;
  if (all.value.length >= MOST_LISTED)
    return {
      kind: 'unavailable',
      because: `none of the newest ${MOST_LISTED} deployments to ${environment} succeeded; the gate looks no further back`,
      cause: 'beyond-limit',
    };
  // Nothing counts this list, and its filter may be exact about case where names are not. Before this is called a first deployment,
  // which covers next to nothing, all deployments are looked at.
  const every = await api.list(api.rest.repos.listDeployments, here, DEPLOYMENT, name, cut);
  if (every.kind === 'unavailable') return every;
  const known = new Map([...every.value, ...all.value].map((one) => [one.id, one]));
  return withStatuses(api, repository, environment, [...known.values()], own);
}

/**
 * Those of the environment, however it was written: GitHub's filter may be exact about case where names are not, and whoever starts a run may
 * write it otherwise. Which spellings there are, the newest deployments of all environments tell.
 */
async function readInAnySpelling(
  api: Api,
  repository: string,
  environment: string,
): Promise<Answer<readonly Listed[]>> {
  const here = inRepository(repository);
  const name = ({ id }: Listed): string => String(id);
  const cut = { most: MOST_LISTED, isCut: true } as const;
  const [own, newest] = await Promise.all([
    api.list(api.rest.repos.listDeployments, { ...here, environment }, DEPLOYMENT, name, cut),
    api.list(api.rest.repos.listDeployments, here, DEPLOYMENT, name, { most: NEWEST, isCut: true }),
  ]);
  if (own.kind === 'unavailable') return own;
  if (newest.kind === 'unavailable') return newest;
  const same = newest.value.filter((one) => isSameName(one.environment, environment));
  const others = [...new Set(same.map((one) => one.environment))].filter((one) => one !== environment);
  const known = new Map([...own.value, ...same].map((one) => [one.id, one]));
  for (const spelling of others) {
    const more = await api.list(
      api.rest.repos.listDeployments,
      { ...here, environment: spelling },
      DEPLOYMENT,
      name,
      cut,
    );
    if (more.kind === 'unavailable') return more;
    for (const one of more.value) known.set(one.id, one);
  }
  return { kind: 'known', value: [...known.values()] };
}

function hasSucceeded({ own_run, statuses }: DeploymentFact): boolean {
  return own_run !== true && statuses.some(({ state }) => state === 'success');
}

type Listed = {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly created_at: string;
  readonly updated_at: string | null;
};

async function withStatuses(
  api: Api,
  repository: string,
  environment: string,
  all: readonly Listed[],
  own: Own,
): Promise<Answer<readonly DeploymentFact[]>> {
  const sorted = all
    .filter((one) => isSameName(one.environment, environment))
    .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id);
  // The event's own was made before the run: a list without it is not the list of all.
  if (own.deploymentId !== null && !sorted.some(({ id }) => id === own.deploymentId))
    return {
      kind: 'unavailable',
      because: `GitHub's list of deployments to ${environment} is not complete: deployment ${own.deploymentId} is missing`,
    };
  const facts: DeploymentFact[] = [];
  const succeeded = new Set<string>();
  let start = 0;
  for (; start < sorted.length && succeeded.size < 3; start += AT_ONCE) {
    if (start >= MOST_DEPLOYMENTS && succeeded.size > 0) break;
    const batch = await readBatch(api, repository, sorted.slice(start, start + AT_ONCE), own);
    if (batch.kind === 'unavailable') return batch;
    facts.push(...batch.value);
    for (const fact of batch.value) if (hasSucceeded(fact)) succeeded.add(fact.sha);
  }
  // One that was made long ago may have waited, and gone out after all that was read.
  const [last] = successesOf(facts);
  if (last === undefined) return { kind: 'known', value: facts };
  const touched = sorted
    .slice(start)
    .filter(({ updated_at }) => updated_at !== null && isBefore(wentOutAt(last), updated_at));
  if (touched.length > MOST_DEPLOYMENTS)
    return {
      kind: 'unavailable',
      because: `${touched.length} older deployments to ${environment} were touched since the last that succeeded; the gate looks at ${MOST_DEPLOYMENTS} at most`,
    };
  for (let first = 0; first < touched.length; first += AT_ONCE) {
    const batch = await readBatch(api, repository, touched.slice(first, first + AT_ONCE), own);
    if (batch.kind === 'unavailable') return batch;
    facts.push(...batch.value);
  }
  return { kind: 'known', value: facts };
}

/** Whether an attempt before the present one made it; what cannot be read is no such word. */
async function isBeforeAttempt(api: Api, repository: string, runId: number, madeAt: string): Promise<boolean> {
  const run = await api.get(api.rest.actions.getWorkflowRun, { ...inRepository(repository), run_id: runId }, ATTEMPT);
  if (run.kind === 'unavailable') return false;
  const { run_attempt: count, run_started_at: begun } = run.value;
  return count !== null && count > 1 && begun !== null && isBefore(madeAt, begun);
}

async function readBatch(
  api: Api,
  repository: string,
  batch: readonly Listed[],
  { runId, deploymentId, target }: Own,
): Promise<Answer<readonly DeploymentFact[]>> {
  const answers = await Promise.all(
    batch.map(({ id }) =>
      api.list(
        api.rest.repos.listDeploymentStatuses,
        { ...inRepository(repository), deployment_id: id },
        STATUS,
        (status) => String(status.id),
      ),
    ),
  );
  const facts: DeploymentFact[] = [];
  for (const [index, deployment] of batch.entries()) {
    const answer = answers[index];
    if (answer === undefined || answer.kind === 'unavailable')
      return answer ?? { kind: 'unavailable', because: 'a list of statuses is missing' };
    const isLinked = runId !== null && linkedRun(answer.value) === runId;
    const confirmed = isLinked ? await confirmRun(api, repository, deployment, runId, target) : null;
    if (confirmed?.kind === 'unavailable') return confirmed;
    const isOwn = deployment.id === deploymentId || confirmed?.value === true;
    const statuses = answer.value.map(({ state, created_at }) => ({ state, created_at }));
    const { id, sha: commit, environment, created_at } = deployment;
    const isEarlier =
      confirmed?.value === true && runId !== null && (await isBeforeAttempt(api, repository, runId, created_at));
    const own = { own_run: isOwn, ...(isEarlier ? { earlier_attempt: true as const } : {}) };
    facts.push({ id, sha: commit, environment, created_at, ...own, statuses });
  }
  return { kind: 'known', value: facts };
}
