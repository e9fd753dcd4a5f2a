/**
 * Runs of a repository's workflows in a period, the workflows as they were at each run's commit, and the jobs of a run. For the audit, which
 * looks for what no deployment tells of; decides nothing. Each list has a bound, and what was cut is said.
 */
import type { PastJob, PastRun } from '../../domain/terms/past-run.ts';
import { earlierOf, isBefore } from '../../domain/time/instants.ts';
import { DAY, parseInstant, toIso } from '../../domain/time/time.ts';
import type { Answer, TextFile } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, list, nullable, object, type Shape, sha, text } from '../api/shapes.ts';
import { readBlob } from '../trees/blobs.ts';
import { nameOfFolder } from '../trees/tree-hash.ts';
import { readTree } from '../trees/trees.ts';

const RUN = object({
  id: integer,
  head_sha: sha,
  path: text,
  event: text,
  status: nullable(text),
  html_url: text,
  created_at: instant,
  updated_at: instant,
  run_attempt: nullable(integer),
  actor: nullable(account),
});
const JOB = object({
  id: integer,
  name: text,
  conclusion: nullable(text),
  steps: nullable(list(object({ conclusion: nullable(text) }))),
});
const FOLDER = object({ oid: sha, entries: list(object({ name: text, mode: integer, type: text, oid: sha })) });

/** GitHub gives a thousand runs of a search and no more, so that each week is a search of its own. */
const MOST_OF_A_SEARCH = 1000;
const WEEK = 7 * DAY;
/** A run may wait for so long, or be run again. */
const LONGEST_RUN = 35 * DAY;
const MOST_COMMITS = 600;
const MOST_ATTEMPTS = 10;
/** A folder's listing, about. */
const FOLDER_BYTES = 2000;
const AT = '.github/workflows';

export type PastRuns = {
  readonly runs: readonly PastRun[];
  /** Weeks of which not all runs were listed, by their first instant. */
  readonly cut: readonly string[];
};

/** Those that were made in the period, or were made before and went on in it; half-open, RFC 3339. */
export async function readPastRuns(
  api: Api,
  repository: string,
  period: { readonly start: string; readonly end: string },
): Promise<Answer<PastRuns>> {
  const runs = new Map<number, PastRun>();
  const cut: string[] = [];
  const first = parseInstant(period.start) ?? 0;
  const searches: { readonly from: string; readonly to: string }[] = [];
  for (let at = first - LONGEST_RUN; isBefore(toIso(at), period.end); at += WEEK)
    searches.push({ from: toIso(at), to: earlierOf(toIso(at + WEEK), period.end) });
  const answers = await Promise.all(
    searches.map(({ from, to }) =>
      api.list(
        api.rest.actions.listWorkflowRunsForRepo,
        { ...inRepository(repository), created: `${from}..${to}`, exclude_pull_requests: true },
        RUN,
        ({ id }) => String(id),
        { key: 'workflow_runs', most: MOST_OF_A_SEARCH, isCut: true },
      ),
    ),
  );
  for (const [nth, answer] of answers.entries()) {
    if (answer.kind === 'unavailable') return answer;
    if (answer.value.length >= MOST_OF_A_SEARCH) cut.push(searches[nth]?.from ?? period.start);
    for (const one of answer.value) {
      const isEarlier = isBefore(one.created_at, period.start) && isBefore(one.updated_at, period.start);
      if (!isEarlier && isBefore(one.created_at, period.end)) runs.set(one.id, toRun(one));
    }
  }
  return { kind: 'known', value: { runs: [...runs.values()], cut } };
}

type Listed = typeof RUN extends Shape<infer V> ? V : never;

function toRun(one: Listed): PastRun {
  return {
    id: one.id,
    address: one.html_url,
    workflow: one.path.replace(/@.*$/u, ''),
    event: one.event,
    commit: one.head_sha,
    startedAt: one.created_at,
    updatedAt: one.updated_at,
    isOver: one.status === 'completed',
    attempts: one.run_attempt ?? 1,
    actor: one.actor?.login ?? null,
  };
}

/** The workflows of a commit by their paths. */
export type WorkflowsAt = ReadonlyMap<string, Answer<TextFile>>;

/** The workflows of each commit; the latest commits come first where there are too many. */
export async function readWorkflowsAt(
  api: Api,
  repository: string,
  commits: readonly string[],
): Promise<ReadonlyMap<string, Answer<WorkflowsAt>>> {
  const some = [...new Set(commits)].slice(0, MOST_COMMITS);
  const read = await Promise.all(
    some.map(async (commit) => [commit, await readFolder(api, repository, commit)] as const),
  );
  return new Map(read);
}

type Entry = { readonly path: string; readonly mode: string; readonly type: string; readonly sha: string };

async function readFolder(api: Api, repository: string, commit: string): Promise<Answer<WorkflowsAt>> {
  const listed = await api.ask<readonly Entry[]>({
    repository,
    field: `object(expression: "${commit}:${AT}") { ... on Tree { oid entries { name mode type oid } } }`,
    believe: toEntries,
    bytes: FOLDER_BYTES,
    instead: async () => {
      const tree = await readTree(api, repository, commit);
      if (tree.kind === 'unavailable') return tree;
      const inside = [...tree.value.entries.values()].filter(({ path }) => path.startsWith(`${AT}/`));
      return { kind: 'known', value: inside.filter(({ path }) => path.lastIndexOf('/') === AT.length) };
    },
  });
  if (listed.kind === 'unavailable') return listed;
  const files = await Promise.all(
    listed.value
      .filter(({ path, type, mode }) => /\.ya?ml$/u.test(path) && type === 'blob' && mode !== '120000')
      .map(async ({ path, sha: oid }): Promise<readonly [string, Answer<TextFile>]> => {
        const at = `${AT}/${path.slice(path.lastIndexOf('/') + 1)}`;
        const bytes = await readBlob(api, repository, oid);
        return [
          at,
          bytes.kind === 'known' ? { ...bytes, value: { path: at, bytes: bytes.value, ref: commit } } : bytes,
        ];
      }),
  );
  return { kind: 'known', value: new Map(files) };
}

/** A listing that git's own name for the folder bears out. A folder that is not there proves nothing here. */
function toEntries(value: unknown): readonly Entry[] | null {
  const folder = FOLDER(value);
  if (!folder.ok) return null;
  const entries = folder.value.entries.map(({ name, mode, type, oid }) => ({
    path: name,
    mode: mode.toString(8).padStart(6, '0'),
    type,
    sha: oid,
  }));
  return nameOfFolder(entries) === folder.value.oid ? entries : null;
}

/** The jobs of all attempts of a run. */
export async function readJobs(api: Api, repository: string, run: PastRun): Promise<Answer<readonly PastJob[]>> {
  const jobs: PastJob[] = [];
  if (run.attempts > MOST_ATTEMPTS)
    return {
      kind: 'unavailable',
      because: `it was tried ${run.attempts} times, and ${MOST_ATTEMPTS} at most are looked at`,
      cause: 'beyond-limit',
    };
  for (let attempt = run.attempts; attempt >= 1; attempt -= 1) {
    const answer = await api.list(
      api.rest.actions.listJobsForWorkflowRunAttempt,
      { ...inRepository(repository), run_id: run.id, attempt_number: attempt },
      JOB,
      ({ id }) => String(id),
      { key: 'jobs' },
    );
    if (answer.kind === 'unavailable') return answer;
    for (const { name, conclusion, steps } of answer.value) {
      const hasStep = (steps ?? []).some((step) => step.conclusion === 'success' || step.conclusion === 'failure');
      // Steps may not be kept; nothing succeeds without any.
      jobs.push({ name, conclusion, hasRun: hasStep || conclusion === 'success' });
    }
  }
  return { kind: 'known', value: jobs };
}
