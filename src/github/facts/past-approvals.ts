/**
 * Who let a deployment of the past go on: the answers for the environment in the run that made it. They count as that run's only where GitHub
 * itself shows that it was this deployment's, and that nothing was answered after it began; else nobody is known to have approved it so.
 */
import type { RunApproval } from '../../domain/terms/generated/shapes.ts';
import { isBefore } from '../../domain/time/instants.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { instant, integer, nullable, object, text } from '../api/shapes.ts';
import { confirmRun, linkedRun } from './deploying-run.ts';
import { readRunApprovals } from './subject.ts';

const STATUS = object({ id: integer, log_url: nullable(text), target_url: nullable(text) });
const ATTEMPT = object({ id: integer, run_attempt: nullable(integer), run_started_at: nullable(instant) });
const NONE: Answer<readonly RunApproval[]> = { kind: 'known', value: [] };

type Deployment = { readonly id: number; readonly sha: string; readonly created_at: string };

export async function readPastApprovals(
  api: Api,
  repository: string,
  deployment: Deployment,
): Promise<Answer<readonly RunApproval[]>> {
  const asked = { ...inRepository(repository), deployment_id: deployment.id };
  const statuses = await api.list(api.rest.repos.listDeploymentStatuses, asked, STATUS, ({ id }) => String(id));
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
  return isLast ? readRunApprovals(api, repository, run) : NONE;
}
