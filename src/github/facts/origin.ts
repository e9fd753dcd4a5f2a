/**
 * Which pull request brought in a record's present content: the file's history, newest first, to the oldest commit in a row with
 * the same digest. An edit of the outcome keeps the origin; a new start time moves it; a file that was only moved keeps it too. That
 * nothing else came in between is proved apart, since history leaves out what a merge undid.
 */
import { idOfPath } from '../../domain/terms/record-id.ts';
import { isSameName } from '../../domain/text/names.ts';
import { compareInstants } from '../../domain/time/instants.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { list, nullable, object, sha, text } from '../api/shapes.ts';
import { entryAt, readTree } from '../trees/trees.ts';
import { type FileStep, readFileHistory } from './file-history.ts';
import { tellFile } from './file-in-commit.ts';
import { traceLanding } from './landing.ts';
import { readPullsOf } from './pulls-of-commit.ts';

export const CONTENT = object({ type: text, encoding: text, content: text });
export const DETAIL = object({
  sha,
  parents: list(object({ sha })),
  files: nullable(list(object({ filename: text, status: text, previous_filename: nullable(text) }))),
});
const MOST_COMMITS = 50;
/** How often the search begins anew, behind a move or behind a merge that edited the file. */
const MOST_TURNS = 20;

export type OriginQuestion = {
  readonly api: Api;
  readonly repository: string;
  readonly repositoryId: number;
  readonly path: string;
  readonly at: string;
  readonly digest: string;
  /** Digest of a record's bytes; null where they hold none. */
  readonly digestOf: (path: string, bytes: Uint8Array) => string | null;
  readonly branches: readonly string[];
  /** What is known of the commits that go out; left out where nothing is. */
  readonly known?: KnownCommits;
};

/** Commits that were looked at already, so that nothing of them is asked again. */
export type KnownCommits = {
  /** Where the comparison began that was made for what goes out; null where there was none. */
  readonly since: string | null;
  /** Whether a commit is known to take no file away and to move none. */
  readonly onlyAdds: (commit: string) => boolean;
};

export async function findOrigin(question: OriginQuestion, turns = 0): Promise<Answer<number | null>> {
  const { api, repository, path, at, digest } = question;
  if (turns > MOST_TURNS)
    return {
      kind: 'unavailable',
      because: `${path} was moved or edited by merges more than ${MOST_TURNS} times; its history is not followed further back`,
      cause: 'beyond-limit',
    };
  const history = await readFileHistory(api, repository, path, at);
  if (history.kind === 'unavailable') return history;
  let oldest: FileStep | null = null;
  for (const [index, commit] of history.value.entries()) {
    if (index >= MOST_COMMITS)
      return {
        kind: 'unavailable',
        because: `${path} was changed more than ${MOST_COMMITS} times; its history is not followed further back`,
        cause: 'beyond-limit',
      };
    const own = await digestAt(question, commit.sha);
    if (own.kind === 'unavailable') return own;
    if (own.value !== digest) break;
    oldest = commit;
  }
  if (oldest === null) return { kind: 'known', value: null };
  const parent = oldest.parents[0]?.sha ?? null;
  const landing = await traceLanding(
    {
      api,
      repository,
      path,
      at,
      digest,
      since: question.known?.since ?? null,
      digestAt: (commit) => digestIn(question, commit),
    },
    oldest.sha,
    parent,
  );
  if (landing.kind === 'unavailable') return landing;
  if (landing.value.kind === 'brought-back') return associated(question, landing.value.by);
  if (landing.value.kind === 'edited') return findOrigin({ ...question, at: landing.value.from }, turns + 1);
  const { onto } = landing.value;
  if (oldest.sha === history.value[history.value.length - 1]?.sha && onto !== null) {
    const moved = await movedFrom(question, oldest.sha);
    if (moved.kind === 'unavailable') return moved;
    if (moved.value !== null) {
      // Looked for where it landed: what the move started from may have been replaced there meanwhile.
      const before = await findOrigin({ ...question, path: moved.value, at: onto }, turns + 1);
      if (before.kind === 'unavailable' || before.value !== null) return before;
    }
  }
  return associated(question, oldest.sha);
}

/** The digest in any commit, also in one that did not touch the file. */
async function digestIn(question: OriginQuestion, commit: string): Promise<Answer<string | null>> {
  const answer = await digestAt(question, commit);
  if (answer.kind === 'known' || answer.status !== 404) return answer;
  const tree = await readTree(question.api, question.repository, commit);
  if (tree.kind === 'unavailable') return tree;
  const entry = await entryAt(tree.value, question.path);
  if (entry.kind === 'unavailable') return entry;
  return entry.value !== null ? answer : { kind: 'known', value: null };
}

/**
 * The merged pull requests that added or changed what the record says, each in its time, moved files among them. What keeps a record up
 * leaves its digest as it was.
 */
export async function findBringers(
  question: Omit<OriginQuestion, 'digest'>,
  moves = 0,
): Promise<Answer<readonly number[]>> {
  const { api, repository, path, at } = question;
  const history = await readFileHistory(api, repository, path, at);
  if (history.kind === 'unavailable') return history;
  if (history.value.length > MOST_COMMITS || moves > MOST_TURNS)
    return {
      kind: 'unavailable',
      because: `${path} was changed more than ${MOST_COMMITS} times; who changed it is not looked for further back`,
    };
  const digests: (string | null)[] = [];
  for (const { sha: commit } of history.value) {
    const digest = await digestAt({ ...question, digest: '' }, commit);
    if (digest.kind === 'unavailable') return digest;
    digests.push(digest.value);
  }
  const oldest = history.value.at(-1);
  const moved = oldest === undefined ? null : await movedFrom(question, oldest.sha, true);
  if (moved?.kind === 'unavailable') return moved;
  const parent = oldest?.parents[0]?.sha;
  const earlier =
    moved?.value === null || moved === null || parent === undefined
      ? null
      : await findBringers({ ...question, path: moved.value, at: parent }, moves + 1);
  if (earlier?.kind === 'unavailable') return earlier;
  const numbers = new Set<number>(earlier?.value);
  for (const [index, commit] of history.value.entries()) {
    const isOldest = index === history.value.length - 1;
    if (digests[index] === null || (isOldest ? earlier !== null : digests[index] === digests[index + 1])) continue;
    const merged = await mergedWith(question, commit.sha);
    if (merged.kind === 'unavailable') return merged;
    for (const { number } of merged.value) numbers.add(number);
  }
  return { kind: 'known', value: [...numbers].sort((a, b) => a - b) };
}

/** When the pull request was merged that first brought in a file of this name, moved or not; null where none did. */
export async function findFirstMerge(
  question: Omit<OriginQuestion, 'digest' | 'digestOf'>,
  moves = 0,
): Promise<Answer<string | null>> {
  const { api, repository, path, at } = question;
  const history = await readFileHistory(api, repository, path, at);
  if (history.kind === 'unavailable') return history;
  const oldest = history.value.at(-1);
  if (oldest === undefined) return { kind: 'known', value: null };
  const moved = await movedFrom(question, oldest.sha);
  if (moved.kind === 'unavailable') return moved;
  const parent = oldest.parents[0]?.sha;
  if (moved.value !== null && parent !== undefined) {
    if (moves >= MOST_TURNS)
      return { kind: 'unavailable', because: `${path} was moved more than ${MOST_TURNS} times`, cause: 'beyond-limit' };
    const before = await findFirstMerge({ ...question, path: moved.value, at: parent }, moves + 1);
    if (before.kind === 'unavailable' || before.value !== null) return before;
  }
  const merged = await mergedWith(question, oldest.sha);
  if (merged.kind === 'unavailable') return merged;
  const [first] = merged.value.flatMap(({ merged_at }) => merged_at ?? []).sort(compareInstants);
  return { kind: 'known', value: first ?? null };
}

async function digestAt(
  { api, repository, path, digestOf }: OriginQuestion,
  commit: string,
): Promise<Answer<string | null>> {
  const told = await tellFile(api, repository, commit, path);
  if (told !== null) return { kind: 'known', value: digestOf(path, told) };
  const answer = await api.get(api.rest.repos.getContent, { ...inRepository(repository), path, ref: commit }, CONTENT);
  if (answer.kind === 'unavailable' && answer.status === 404) {
    // A 404 alone proves nothing: the file is absent only where the commit says that it took it away.
    const detail = await api.get(api.rest.repos.getCommit, { ...inRepository(repository), ref: commit }, DETAIL);
    if (detail.kind === 'unavailable') return detail;
    const isGone = (detail.value.files ?? []).some(
      ({ filename, status, previous_filename }) =>
        (filename === path && status === 'removed') || (previous_filename === path && status === 'renamed'),
    );
    return isGone ? { kind: 'known', value: null } : answer;
  }
  if (answer.kind === 'unavailable') return answer;
  if (answer.value.type !== 'file' || answer.value.encoding !== 'base64') return { kind: 'known', value: null };
  return { kind: 'known', value: digestOf(path, new Uint8Array(Buffer.from(answer.value.content, 'base64'))) };
}

/** @param byName whether a file of the same name that the commit took away elsewhere is the same record, however much of it changed on the way */
async function movedFrom(
  { api, repository, path, known }: Pick<OriginQuestion, 'api' | 'repository' | 'path' | 'known'>,
  commit: string,
  byName = false,
): Promise<Answer<string | null>> {
  if (known?.onlyAdds(commit) === true) return { kind: 'known', value: null };
  const answer = await api.get(api.rest.repos.getCommit, { ...inRepository(repository), ref: commit }, DETAIL);
  if (answer.kind === 'unavailable') return answer;
  const entry = (answer.value.files ?? []).find(({ filename }) => filename === path);
  if (entry?.status === 'renamed') return { kind: 'known', value: entry.previous_filename };
  const gone = byName ? (answer.value.files ?? []).filter(({ status }) => status === 'removed') : [];
  const twin = gone.find(({ filename }) => isSameName(idOfPath(filename), idOfPath(path)));
  return { kind: 'known', value: entry?.status === 'added' ? (twin?.filename ?? null) : null };
}

type Merged = { readonly number: number; readonly merged_at: string | null };

async function mergedWith(
  { api, repository, repositoryId, branches }: Pick<OriginQuestion, 'api' | 'repository' | 'repositoryId' | 'branches'>,
  commit: string,
): Promise<Answer<readonly Merged[]>> {
  const answer = await readPullsOf(api, repository, commit, false);
  if (answer.kind === 'unavailable') return answer;
  const merged = answer.value.filter(
    ({ merged_at, base }) => merged_at !== null && base.repo?.id === repositoryId && branches.includes(base.ref),
  );
  return { kind: 'known', value: merged };
}

async function associated(question: OriginQuestion, commit: string): Promise<Answer<number | null>> {
  const merged = await mergedWith(question, commit);
  if (merged.kind === 'unavailable') return merged;
  // Several merged pull requests with one commit: the first that brought it in.
  const [first] = merged.value.map(({ number }) => number).sort((a, b) => a - b);
  return { kind: 'known', value: first ?? null };
}
