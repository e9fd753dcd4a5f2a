/**
 * The workflow run of a deployment that the gate stopped, by what GitHub proves: the gate's own statuses that link to that run, its jobs with
 * their steps, and the runs that came after it. What cannot be read stands for no run that was stopped.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, list, nullable, object, sha, text } from '../api/shapes.ts';
import { isLinkOfGate, runOfGate } from './gate-link.ts';

/** How many of a commit's newest statuses, and of the runs that came after, are looked through. */
const NEWEST = 100;

const WORD = object({
  id: integer,
  state: text,
  context: text,
  target_url: nullable(text),
  created_at: instant,
  creator: nullable(account),
});
const RUN = object({
  id: integer,
  event: text,
  head_sha: sha,
  head_branch: nullable(text),
  workflow_id: integer,
  status: nullable(text),
  conclusion: nullable(text),
  created_at: instant,
  run_started_at: nullable(instant),
  run_attempt: nullable(integer),
});
const STEP = object({ conclusion: nullable(text), started_at: nullable(instant), completed_at: nullable(instant) });
const JOB = object({ id: integer, name: text, conclusion: nullable(text), steps: nullable(list(STEP)) });

/** What the gate said in that run, for one environment of that commit. */
export type HeldWord = { readonly context: string; readonly state: string; readonly at: string };
export type HeldJob = Extract<ReturnType<typeof JOB>, { readonly ok: true }>['value'];
export type LaterRun = { readonly id: number; readonly event: string; readonly sha: string; readonly isOver: boolean };

export type HeldRun = {
  readonly id: number;
  /** Counted from 1; of the last attempt, like all below. */
  readonly attempt: number;
  readonly event: string;
  readonly sha: string;
  readonly isOver: boolean;
  /** When the run was made, and when this attempt began; RFC 3339. */
  readonly createdAt: string;
  readonly startedAt: string;
  /** Newest first; of all attempts. */
  readonly words: readonly HeldWord[];
  readonly jobs: readonly HeldJob[];
  /** Of the same workflow and branch. */
  readonly later: readonly LaterRun[];
};

/**
 * The run with all that tells whether the gate alone stopped it; null where its latest word in that run, for this environment, is not that
 * it waits.
 * @param name the gate's status without an environment
 */
export async function readHeldRun(
  api: Api,
  repository: string,
  asked: { readonly run: number; readonly sha: string; readonly name: string; readonly environment: string },
): Promise<Answer<HeldRun | null>> {
  const { actions } = api.rest;
  const words = await readWords(api, repository, asked);
  if (words.kind === 'unavailable') return words;
  const own = words.value.find(({ context }) => context === `${asked.name} / ${asked.environment}`);
  if (own?.state !== 'pending') return { kind: 'known', value: null };
  const answer = await api.get(actions.getWorkflowRun, { ...inRepository(repository), run_id: asked.run }, RUN, {
    fresh: true,
  });
  if (answer.kind === 'unavailable') return answer;
  const run = answer.value;
  const attempt = run.run_attempt ?? 0;
  const [jobs, later] = await Promise.all([
    api.list(
      actions.listJobsForWorkflowRunAttempt,
      { ...inRepository(repository), run_id: run.id, attempt_number: attempt },
      JOB,
      ({ id }) => String(id),
      { key: 'jobs' },
    ),
    readLater(api, repository, run),
  ]);
  if (jobs.kind === 'unavailable') return jobs;
  if (later.kind === 'unavailable') return later;
  const { id, event, head_sha, created_at, run_started_at } = run;
  return {
    kind: 'known',
    value: {
      id,
      attempt,
      event,
      sha: head_sha,
      isOver: run.status === 'completed',
      createdAt: created_at,
      startedAt: run_started_at ?? created_at,
      words: words.value,
      jobs: jobs.value,
      later: later.value,
    },
  };
}

/** The gate's statuses on the commit that a run wrote: by their name, by an app, and with the gate's link to that run. */
async function readWords(
  api: Api,
  repository: string,
  { run, sha: commit, name }: { readonly run: number; readonly sha: string; readonly name: string },
): Promise<Answer<readonly HeldWord[]>> {
  const asked = { ...inRepository(repository), ref: commit };
  const all = await api.list(api.rest.repos.listCommitStatusesForRef, asked, WORD, ({ id }) => String(id), {
    most: NEWEST,
    isCut: true,
  });
  if (all.kind === 'unavailable') return all;
  const words = all.value
    .filter(({ context, creator, target_url: link }) => {
      const isNamed = context.startsWith(`${name} / `) && creator?.type === 'Bot';
      return isNamed && isLinkOfGate(link ?? '') && runOfGate(link ?? '') === run;
    })
    .sort((a, b) => b.id - a.id)
    .map(({ context, state, created_at }) => ({ context, state, at: created_at }));
  return { kind: 'known', value: words };
}

type Run = Extract<ReturnType<typeof RUN>, { readonly ok: true }>['value'];

async function readLater(api: Api, repository: string, run: Run): Promise<Answer<readonly LaterRun[]>> {
  const branch = run.head_branch === null ? {} : { branch: run.head_branch };
  const all = await api.list(
    api.rest.actions.listWorkflowRunsForRepo,
    { ...inRepository(repository), ...branch, created: `>=${run.created_at}` },
    RUN,
    ({ id }) => String(id),
    { key: 'workflow_runs', most: NEWEST, isCut: true },
  );
  if (all.kind === 'unavailable') return all;
  const later = all.value
    .filter(({ id, workflow_id, head_branch, conclusion }) => {
      const isSame = workflow_id === run.workflow_id && head_branch === run.head_branch;
      return isSame && id > run.id && conclusion !== 'skipped';
    })
    .map(({ id, event, head_sha, status }) => ({ id, event, sha: head_sha, isOver: status === 'completed' }));
  return { kind: 'known', value: later };
}

/** Whether a run still stands where it stood: nobody started it again meanwhile. */
export async function isUnmoved(api: Api, repository: string, { id, attempt }: HeldRun): Promise<Answer<boolean>> {
  const asked = { ...inRepository(repository), run_id: id };
  const now = await api.get(api.rest.actions.getWorkflowRun, asked, RUN, { fresh: true });
  if (now.kind === 'unavailable') return now;
  return { kind: 'known', value: now.value.run_attempt === attempt && now.value.status === 'completed' };
}
