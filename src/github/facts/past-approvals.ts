/**
 * Who let a deployment of the past go on: the answers for the environment in the run that made it. They count as that run's only where GitHub
 * itself shows that it was this deployment's, and that nothing was answered after it began; else nobody is known to have approved it so.
 */
import type { RunApproval } from '../../domain/terms/generated/shapes.ts';
import { isSameName } from '../../domain/text/names.ts';
import { isBefore } from '../../domain/time/instants.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { instant, integer, list, nullable, object, type Shape, sha, text } from '../api/shapes.ts';
import { confirmRun, linkedRun } from './deploying-run.ts';
import { readRunApprovals } from './subject.ts';

const STATUS = object({
  id: integer,
  state: text,
  created_at: instant,
  log_url: nullable(text),
  target_url: nullable(text),
});
const DEPLOYMENT = object({ id: integer, sha, environment: text, created_at: instant });
const ATTEMPT = object({ id: integer, run_attempt: nullable(integer), run_started_at: nullable(instant) });
const ANSWER = object({ state: text, environments: list(object({ name: text })) });
const NONE: Answer<readonly RunApproval[]> = { kind: 'known', value: [] };
/** Of one commit; where there are more it is not told apart which of them somebody was asked about. */
const MOST_BESIDE = 20;

type Deployment = {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly created_at: string;
};
type Status = typeof STATUS extends Shape<infer T> ? T : never;
type Made = Deployment & { readonly statuses: readonly Status[] };

export async function readPastApprovals(
  api: Api,
  repository: string,
  deployment: Deployment,
): Promise<Answer<readonly RunApproval[]>> {
  const statuses = await readStatuses(api, repository, deployment.id);
  if (statuses.kind === 'unavailable') return statuses;
  const run = linkedRun(statuses.value);
  if (run === null) return NONE;
  const confirmed = await confirmRun(api, repository, deployment, run);
  if (confirmed.kind === 'unavailable') return confirmed;
  if (!confirmed.value) return NONE;
  const attempt = await api.get(api.rest.actions.getWorkflowRun, { ...inRepository(repository), run_id: run }, ATTEMPT);
  if (attempt.kind === 'unavailable') return attempt;
  // GitHub keeps no attempt with an answer: in a later one than this deployment's somebody may have let another go on.
  const { run_attempt: count, run_started_at: begun } = attempt.value;
  const isLast = count === 1 || (begun !== null && !isBefore(deployment.created_at, begun));
  if (!isLast) return NONE;
  const isAsked = await wasAsked(api, repository, { ...deployment, statuses: statuses.value }, run);
  if (isAsked.kind === 'unavailable') return isAsked;
  return isAsked.value ? readRunApprovals(api, repository, run) : NONE;
}

/** Whether nothing tells that an answer in the run was about another of its deployments to that environment, which was made besides this one. */
async function wasAsked(api: Api, repository: string, own: Made, run: number): Promise<Answer<boolean>> {
  const others = await readBeside(api, repository, own, run);
  if (others.kind === 'unavailable') return others;
  if (others.value === null) return { kind: 'known', value: false };
  // No one but GitHub can say that a deployment waits; where it says so of one, the others asked nobody.
  if (others.value.some(hasWaited) && !hasWaited(own)) return { kind: 'known', value: false };
  const out = own.statuses.filter(({ state }) => state === 'success').map(({ created_at }) => created_at);
  const later = others.value.filter(({ created_at }) => out.some((at) => !isBefore(created_at, at)));
  if (later.length === 0) return { kind: 'known', value: true };
  // Two answers may be alike to the letter.
  let nth = 0;
  const asked = { ...inRepository(repository), run_id: run };
  const answers = await api.list(api.rest.actions.getReviewsForRun, asked, ANSWER, () => String(nth++));
  if (answers.kind === 'unavailable') return answers;
  const given = answers.value.filter(
    ({ state, environments }) =>
      state === 'approved' && environments.some(({ name }) => isSameName(name, own.environment)),
  );
  return { kind: 'known', value: given.length > later.length };
}

function hasWaited({ statuses }: Made): boolean {
  return statuses.some(({ state }) => state === 'waiting');
}

/** The other deployments of that run to the environment; null where they are too many to be looked at. */
async function readBeside(
  api: Api,
  repository: string,
  own: Deployment,
  run: number,
): Promise<Answer<readonly Made[] | null>> {
  const asked = { ...inRepository(repository), sha: own.sha };
  const all = await api.list(api.rest.repos.listDeployments, asked, DEPLOYMENT, ({ id }) => String(id));
  if (all.kind === 'unavailable') return all;
  const others = all.value.filter(({ id, environment }) => id !== own.id && isSameName(environment, own.environment));
  if (others.length > MOST_BESIDE) return { kind: 'known', value: null };
  const made: Made[] = [];
  for (const other of others) {
    const statuses = await readStatuses(api, repository, other.id);
    if (statuses.kind === 'unavailable') return statuses;
    if (linkedRun(statuses.value) === run) made.push({ ...other, statuses: statuses.value });
  }
  return { kind: 'known', value: made };
}

function readStatuses(api: Api, repository: string, deployment: number): Promise<Answer<readonly Status[]>> {
  const asked = { ...inRepository(repository), deployment_id: deployment };
  return api.list(api.rest.repos.listDeploymentStatuses, asked, STATUS, ({ id }) => String(id));
}
