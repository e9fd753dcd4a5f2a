/** Who and what set the run off, by GitHub's own word, and what people answered for its environment. */
import type { Facts, RunApproval } from '../../domain/terms/generated/shapes.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, list, nullable, object, oneOf, sha, text } from '../api/shapes.ts';
import type { RunItself } from './event-proof.ts';
import type { GitHubRequest } from './request.ts';

const RUN = object({
  id: integer,
  event: text,
  head_sha: sha,
  head_branch: nullable(text),
  run_attempt: nullable(integer),
  created_at: nullable(instant),
  run_started_at: nullable(instant),
  actor: nullable(account),
  triggering_actor: nullable(account),
});

const DEPLOYMENT = object({ id: integer, sha, ref: nullable(text), environment: text, creator: nullable(account) });

const APPROVAL = object({
  state: oneOf('approved', 'rejected', 'pending'),
  comment: nullable(text),
  user: nullable(account),
  environments: list(object({ id: integer, name: text })),
});

/** What a `deployment` event is about, as GitHub has it. */
export type NamedDeployment = { readonly sha: string; readonly ref: string | null; readonly environment: string };

/** Who set the run off, by GitHub's word; they can only exclude approvers. */
export async function readSubject(
  api: Api,
  request: GitHubRequest,
): Promise<
  Answer<{
    readonly subject: Facts['subject'];
    readonly deployment: NamedDeployment | null;
    readonly run: RunItself | null;
  }>
> {
  const { event, runId, repository } = request;
  const [run, deployment] = await Promise.all([
    runId === null
      ? null
      : api.get(api.rest.actions.getWorkflowRun, { ...inRepository(repository), run_id: runId }, RUN),
    event.deploymentId === null
      ? null
      : api.get(
          api.rest.repos.getDeployment,
          { ...inRepository(repository), deployment_id: event.deploymentId },
          DEPLOYMENT,
        ),
  ]);
  if (deployment?.kind === 'unavailable') return deployment;
  // At deploy they may not approve, and the environment's word for who they are could be another step's.
  if (run?.kind === 'unavailable' && request.stage === 'deploy') return run;
  const known = run?.kind === 'known' ? run.value : null;
  const subject: Facts['subject'] = {
    event: event.name,
    ref: event.ref,
    sha: event.sha,
    environment: request.environment,
    actor: known?.actor ?? (request.actor === null ? null : { ...request.actor, type: 'User' }),
    triggering_actor:
      known?.triggering_actor ??
      (request.triggeringActor === null ? null : { login: request.triggeringActor, id: 0, type: 'User' }),
    deployment_creator: deployment?.value.creator ?? null,
    run_id: runId,
    run_attempt: request.runAttempt,
  };
  return { kind: 'known', value: { subject, deployment: deployment?.value ?? null, run: known } };
}

export async function readRunApprovals(
  api: Api,
  repository: string,
  runId: number,
): Promise<Answer<readonly RunApproval[]>> {
  const { actions } = api.rest;
  const asked = { ...inRepository(repository), run_id: runId };
  const [approvals, run] = await Promise.all([
    api.list(actions.getReviewsForRun, asked, APPROVAL, (one) => JSON.stringify(one)),
    api.get(actions.getWorkflowRun, asked, RUN),
  ]);
  if (approvals.kind === 'unavailable') return approvals;
  // GitHub keeps neither a time nor an attempt with an answer: at a later attempt it may be one of the first.
  const isFirst = run.kind === 'known' && run.value.run_attempt === 1;
  const at = run.kind === 'known' ? (isFirst ? run.value.run_started_at : run.value.created_at) : null;
  return { kind: 'known', value: approvals.value.map((one) => ({ ...one, environments: [...one.environments], at })) };
}
