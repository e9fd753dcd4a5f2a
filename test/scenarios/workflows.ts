/**
 * Runs a workflow file as GitHub does, as far as the templates need it: which events start it, what its jobs' tokens may do, the check that
 * each job is, and the deployment that a job with an environment is. Every step of the gate is the whole action; other steps only tell that they ran.
 */
import { parse } from 'yaml';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import type { Job as GitHubJob, Level } from '../../demo/github/model.ts';
import { ACTIONS_BOT } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { type RunResult, runAction } from '../../demo/runner/runner.ts';
import { ACTION, type GateRun, gate, MAIN } from './harness.ts';
import { REPO } from './payments.ts';

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, string>> };
type Job = {
  readonly name?: string;
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, Level>>;
  readonly steps: readonly Step[];
};
type Workflow = { readonly on: Readonly<Record<string, unknown>>; readonly jobs: Readonly<Record<string, Job>> };

type Writable<T extends readonly unknown[]> = T[number][];

export type Ran = {
  readonly conclusion: 'success' | 'failure';
  readonly gate: GateRun;
  /** The steps that ran after the gate's. */
  readonly after: readonly string[];
};

const TOKEN = 'ghs_of_a_job';

/** The one job of a workflow, run on an event that starts it. */
export async function runWorkflow(github: EmbeddedGitHub, text: string, event: WorkflowEvent): Promise<Ran> {
  const workflow = parse(text) as Workflow;
  if (!Object.hasOwn(workflow.on, event.name)) throw new Error(`the workflow does not start on ${event.name}`);
  const [[id, job], ...others] = Object.entries(workflow.jobs) as [[string, Job], ...[string, Job][]];
  if (others.length > 0) throw new Error('only workflows of one job are run here');
  github.state.tokens.set(TOKEN, { login: ACTIONS_BOT.login, permissions: permissionsOf(github, job, event) });
  const run = Number(event.env['GITHUB_RUN_ID']);
  const sha = event.env['GITHUB_SHA'] ?? '';
  const deployment =
    job.environment === undefined
      ? null
      : github.deploy(REPO, {
          ref: event.env['GITHUB_REF_NAME'] ?? '',
          sha,
          environment: job.environment,
          run,
          statuses: ['in_progress'],
        });
  let ran: GateRun | null = null;
  const after: string[] = [];
  const startedAt = github.state.clock.now();
  const steps: Writable<GitHubJob['steps']> = [];
  for (const step of job.steps) {
    const name = `Run ${step.uses ?? step.run ?? ''}`;
    if (step.uses?.startsWith('change-gate/change-gate@') === true)
      ran = await gate(github, event, { token: TOKEN, inputs: step.with ?? {}, env: namesOf(step) });
    else after.push(step.run ?? step.uses ?? '');
    const ended = ran?.run.conclusion ?? 'success';
    steps.push({ name, conclusion: ended, startedAt, completedAt: github.state.clock.now() });
    if (ended !== 'success') break;
  }
  if (ran === null) throw new Error('the job has no step of the gate');
  const { conclusion } = ran.run;
  if (deployment !== null)
    github.addDeploymentStatus(REPO, deployment, { state: conclusion, login: ACTIONS_BOT.login });
  const ended = github.state.clock.now();
  github.endRun(REPO, run, [{ name: job.name ?? id, conclusion, startedAt, completedAt: ended, steps }], ended);
  github.repository(REPO).checkRuns.push({
    id: github.state.nextId('check'),
    name: job.name ?? id,
    headSha: headOf(event) ?? sha,
    externalId: `job-${run}`,
    detailsUrl: null,
    status: 'completed',
    conclusion,
    startedAt: github.state.clock.now(),
    completedAt: github.state.clock.now(),
    title: null,
    summary: null,
    text: null,
    annotations: [],
  });
  return { conclusion, gate: ran, after };
}

/** Where the action comes from, as the runner says: the links of what it prints lead there. */
function namesOf({ uses = '' }: Step): Readonly<Record<string, string>> {
  const [repository = '', ref = ''] = uses.split('@');
  return { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref };
}

/** A workflow whose one step is a command that is no gate, such as `raise`. */
export async function runAlone(github: EmbeddedGitHub, text: string, event: WorkflowEvent): Promise<RunResult> {
  const { on, jobs } = parse(text) as Workflow;
  if (!Object.hasOwn(on, event.name)) throw new Error(`the workflow does not start on ${event.name}`);
  const [job] = Object.values(jobs);
  const inputs = job?.steps[0]?.with ?? {};
  github.state.tokens.set(TOKEN, { login: ACTIONS_BOT.login, permissions: job?.permissions ?? {} });
  return runAction({ main: MAIN, actionYml: ACTION, event, token: TOKEN, at: github.state.clock.now(), inputs });
}

function headOf({ payload }: WorkflowEvent): string | null {
  const pull = payload['pull_request'] as { readonly head: { readonly sha: string } } | undefined;
  return pull?.head.sha ?? null;
}

/** Of a fork's pull request the token only reads, but on `pull_request_target`. */
function permissionsOf(
  github: EmbeddedGitHub,
  { permissions }: Job,
  { name, payload }: WorkflowEvent,
): Readonly<Record<string, Level>> {
  const pull = payload['pull_request'] as { readonly number: number } | undefined;
  const from = pull === undefined ? REPO : github.pull(REPO, pull.number).headRepository;
  if (from === REPO || name === 'pull_request_target') return permissions;
  return Object.fromEntries(Object.keys(permissions).map((permission) => [permission, 'read'] as const));
}
