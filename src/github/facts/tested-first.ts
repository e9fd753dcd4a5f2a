/**
 * What the policy asks a commit to have passed: deployments of this very commit to the environment before, and the checks that it names.
 * Lists are read to their end or not at all; nothing of it is asked where the policy does not.
 */
import type {
  CheckRunFact,
  CommitStatusFact,
  DeployedFirst,
  EarlierDeployment,
  Facts,
} from '../../domain/terms/generated/shapes.ts';
import type { EnvironmentRule } from '../../domain/terms/policy.ts';
import { isSameName } from '../../domain/text/names.ts';
import { compareInstants } from '../../domain/time/instants.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, nullable, object, oneOf, sha, text } from '../api/shapes.ts';
import { confirmRun, linkedRun } from './deploying-run.ts';
import { factOr } from './pull-request.ts';

const DEPLOYMENT = object({ id: integer, sha, environment: text, created_at: instant, creator: nullable(account) });
const STATUS = object({
  id: integer,
  // A state that is not known must not pass for "nothing was said since".
  state: oneOf('error', 'failure', 'inactive', 'in_progress', 'pending', 'queued', 'success', 'waiting'),
  created_at: instant,
  creator: nullable(account),
  log_url: nullable(text),
  target_url: nullable(text),
});
const RUN_EVENT = object({ event: text });
const CHECK_RUN = object({
  id: integer,
  name: text,
  head_sha: sha,
  status: text,
  conclusion: nullable(text),
  started_at: nullable(instant),
  completed_at: nullable(instant),
  app: nullable(object({ slug: nullable(text) })),
  check_suite: nullable(object({ id: integer })),
});
const COMMIT_STATUS = object({
  id: integer,
  context: text,
  state: oneOf('error', 'failure', 'pending', 'success'),
  created_at: instant,
  creator: nullable(account),
});

/** One commit is deployed to a few places; where there are more deployments of it, they are not read in part. */
const MOST_LISTED = 300;
/** So many of the newest are looked at: the last word counts, and how long it has held. */
const MOST_DEPLOYMENTS = 10;

export type TestedQuestion = {
  readonly api: Api;
  readonly repository: string;
  readonly target: string;
  /** The present run, which may have deployed there itself. */
  readonly runId: number | null;
};

/** @param rule the policy's entry for the environment that is deployed to; null where none matches */
export async function readTestedFirst(
  question: TestedQuestion,
  rule: EnvironmentRule | null,
): Promise<Pick<Facts, 'deployed_first' | 'check_runs' | 'commit_statuses'>> {
  const { after = null, checks = [] } = rule ?? {};
  const names = [...new Set(checks.map(({ name }) => name))];
  const [deployments, runs, statuses] = await Promise.all([
    after === null ? null : readEarlier(question, after.environment),
    names.length === 0 ? null : readCheckRuns(question, names),
    names.length === 0 ? null : readStatuses(question, names),
  ]);
  const first = (answer: Answer<readonly EarlierDeployment[]>, environment: string): DeployedFirst => ({
    environment,
    deployments: factOr(answer, (all) => [...all]),
  });
  return {
    ...(deployments === null || after === null ? {} : { deployed_first: first(deployments, after.environment) }),
    ...(runs === null ? {} : { check_runs: factOr(runs, (all) => [...all]) }),
    ...(statuses === null ? {} : { commit_statuses: factOr(statuses, (all) => [...all]) }),
  };
}

/** By the commit alone: GitHub's filter by environment is exact about case, and names are not. */
async function readEarlier(
  question: TestedQuestion,
  environment: string,
): Promise<Answer<readonly EarlierDeployment[]>> {
  const { api, repository, target } = question;
  const asked = { ...inRepository(repository), sha: target };
  const listed = await api.list(api.rest.repos.listDeployments, asked, DEPLOYMENT, ({ id }) => String(id), {
    most: MOST_LISTED,
  });
  if (listed.kind === 'unavailable') return listed;
  const newest = listed.value
    .filter((one) => one.sha === target && isSameName(one.environment, environment))
    .sort((a, b) => compareInstants(b.created_at, a.created_at) || b.id - a.id)
    .slice(0, MOST_DEPLOYMENTS);
  const answers = await Promise.all(newest.map((deployment) => withItsRun(question, deployment)));
  const deployments: EarlierDeployment[] = [];
  for (const answer of answers) {
    if (answer.kind === 'unavailable') return answer;
    deployments.push(answer.value);
  }
  return { kind: 'known', value: deployments };
}

async function withItsRun(
  { api, repository, target, runId }: TestedQuestion,
  deployment: Omit<EarlierDeployment, 'run' | 'statuses'>,
): Promise<Answer<EarlierDeployment>> {
  const asked = { ...inRepository(repository), deployment_id: deployment.id };
  const statuses = await api.list(api.rest.repos.listDeploymentStatuses, asked, STATUS, ({ id }) => String(id));
  if (statuses.kind === 'unavailable') return statuses;
  const said = statuses.value.map(({ id, state, created_at, creator }) => ({ id, state, created_at, creator }));
  const known = (run: EarlierDeployment['run']): Answer<EarlierDeployment> => ({
    kind: 'known',
    value: { ...deployment, run, statuses: said },
  });
  const linked = linkedRun(statuses.value);
  if (linked === null) return known(null);
  const confirmed = await confirmRun(api, repository, deployment, linked, linked === runId ? target : null);
  if (confirmed.kind === 'unavailable') return confirmed;
  if (!confirmed.value) return known(null);
  const run = await api.get(
    api.rest.actions.getWorkflowRun,
    { ...inRepository(repository), run_id: linked },
    RUN_EVENT,
  );
  return run.kind === 'unavailable' ? run : known({ id: linked, event: run.value.event });
}

/** By name, so that the many other checks of a commit cost nothing; all of each, since the latest may not be the only one that speaks. */
async function readCheckRuns(
  { api, repository, target }: TestedQuestion,
  names: readonly string[],
): Promise<Answer<readonly CheckRunFact[]>> {
  const answers = await Promise.all(
    names.map((name) => {
      const asked = { ...inRepository(repository), ref: target, check_name: name, filter: 'all' as const };
      return api.list(api.rest.checks.listForRef, asked, CHECK_RUN, ({ id }) => String(id), { key: 'check_runs' });
    }),
  );
  const runs: CheckRunFact[] = [];
  for (const answer of answers) {
    if (answer.kind === 'unavailable') return answer;
    for (const { app, check_suite, ...run } of answer.value)
      if (names.includes(run.name)) runs.push({ ...run, app: app?.slug ?? null, check_suite: check_suite?.id ?? null });
  }
  return { kind: 'known', value: runs };
}

async function readStatuses(
  { api, repository, target }: TestedQuestion,
  names: readonly string[],
): Promise<Answer<readonly CommitStatusFact[]>> {
  const all = await api.list(
    api.rest.repos.listCommitStatusesForRef,
    { ...inRepository(repository), ref: target },
    COMMIT_STATUS,
    ({ id }) => String(id),
  );
  return all.kind === 'unavailable'
    ? all
    : { kind: 'known', value: all.value.filter(({ context }) => names.includes(context)) };
}
