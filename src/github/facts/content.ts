/** Is what landed what was reviewed? Squash, rebase and merge alike: the same files to the same content, or refused. */

import type { PullRequestFact, Unavailable } from '../../domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { readTree } from '../trees/trees.ts';
import { COMPARISON, type Compared } from './landed.ts';
import { type FileEntry, unavailableOf } from './pull-request.ts';

/** GitHub lists no more files of a comparison, and says nothing of the rest. */
const LISTED_FILES = 300;

/**
 * Compares what landed with what was reviewed. Commits of the pull request itself are what they are, but only together: reviewers
 * saw its head and no state before it. Those that GitHub made at the merge (squash, rebase, merge commit) must together change the
 * same files to the same content.
 * @returns why a commit is not what was reviewed, by commit
 */
export async function compareContent(
  api: Api,
  repository: string,
  pr: PullRequestFact,
  files: Answer<readonly FileEntry[]>,
  compared: readonly Compared[],
  attributed: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string> | Unavailable> {
  const differs = new Map<string, string>();
  if (isUnavailable(pr.commits)) return pr.commits;
  const present = new Set(compared.map((commit) => commit.sha));
  const merge = pr.merge_commit_sha ?? null;
  if (!present.has(pr.head.sha) && (merge === null || !present.has(merge))) {
    for (const commit of attributed)
      differs.set(commit, `it is a part of pull request #${pr.number}; neither its head nor its merge goes out`);
    return differs;
  }
  const own = new Set(pr.commits.map((commit) => commit.sha));
  const made = compared.filter((commit) => attributed.has(commit.sha) && !own.has(commit.sha));
  if (made.length === 0) return differs;
  if (files.kind === 'unavailable') return unavailableOf(files);
  const chain = chainTo(merge, made);
  for (const commit of made)
    if (!chain.some(({ sha }) => sha === commit.sha))
      differs.set(commit.sha, `it is not how pull request #${pr.number} was merged`);
  const first = chain[0];
  const last = chain[chain.length - 1];
  if (first === undefined || last === undefined) return differs;
  const before = first.parents[0]?.sha;
  const reason =
    before === undefined ? null : await compareMade(api, repository, before, last.sha, files.value, pr.number);
  if (reason?.kind === 'unavailable') return unavailableOf(reason);
  const why = reason === null ? 'it has no parent to be compared with' : reason.value;
  if (why !== null) for (const commit of chain) differs.set(commit.sha, why);
  return differs;
}

/** The commits made at the merge, oldest first, ending in the merge commit: each the first parent of the next. */
function chainTo(merge: string | null, made: readonly Compared[]): readonly Compared[] {
  const bySha = new Map(made.map((commit) => [commit.sha, commit]));
  const chain: Compared[] = [];
  let next = merge === null ? undefined : bySha.get(merge);
  while (next !== undefined && !chain.includes(next)) {
    chain.unshift(next);
    const parent: string | undefined = next.parents[0]?.sha;
    next = parent === undefined ? undefined : bySha.get(parent);
  }
  return chain;
}

/** Why the commits from `before` (exclusive) to `after` are not what was reviewed; null where they are. */
export async function compareMade(
  api: Api,
  repository: string,
  before: string,
  after: string,
  reviewed: readonly FileEntry[],
  number: number,
): Promise<Answer<string | null>> {
  const landed = await readFiles(api, repository, before, after);
  if (landed.kind === 'unavailable') return landed;
  const reason = compareFiles(reviewed, landed.value, number);
  if (reason !== null) return { kind: 'known', value: reason };
  const effects = effectsOf(landed.value);
  const left = [...effectsOf(reviewed)].filter(([path]) => !effects.has(path));
  if (left.length === 0) return { kind: 'known', value: null };
  // What was reviewed and did not change with the merge must have been so before; a part that was dropped was never reviewed.
  const tree = await readTree(api, repository, after);
  if (tree.kind === 'unavailable') return tree;
  const lost = left.find(([path, { content }]) => (tree.value.entries.get(path)?.sha ?? REMOVED) !== content);
  return {
    kind: 'known',
    value: lost === undefined ? null : `${lost[0]} does not have the content that pull request #${number} has`,
  };
}

export async function readFiles(
  api: Api,
  repository: string,
  before: string,
  after: string,
): Promise<Answer<readonly FileEntry[]>> {
  const path = `/repos/${repository}/compare/${before}...${after}?per_page=1`;
  const answer = await api.get(path, COMPARISON);
  if (answer.kind === 'unavailable') return answer;
  const { files } = answer.value;
  if (files === null) return { kind: 'unavailable', because: `GET ${path}: no files were listed` };
  return files.length < LISTED_FILES ? { kind: 'known', value: files } : compareTrees(api, repository, before, after);
}

/** Every file that differs between two commits, where there are more than a comparison lists. */
async function compareTrees(
  api: Api,
  repository: string,
  before: string,
  after: string,
): Promise<Answer<readonly FileEntry[]>> {
  const [old, present] = await Promise.all([readTree(api, repository, before), readTree(api, repository, after)]);
  if (old.kind === 'unavailable') return old;
  if (present.kind === 'unavailable') return present;
  const files: FileEntry[] = [];
  for (const filename of new Set([...old.value.entries.keys(), ...present.value.entries.keys()])) {
    const [was, is] = [old.value.entries.get(filename), present.value.entries.get(filename)];
    if (was?.type === 'tree' || is?.type === 'tree' || (was?.sha === is?.sha && was?.mode === is?.mode)) continue;
    const status = is === undefined ? 'removed' : was === undefined ? 'added' : 'modified';
    files.push({ filename, status, previous_filename: null, sha: is?.sha ?? null, patch: null });
  }
  return { kind: 'known', value: files };
}

const REMOVED = 'removed';

/** What a list of files does to each path; `content` is the blob, `removed`, or null where GitHub does not say. */
type Effect = { readonly content: string | null; readonly patch: string | null };

function effectsOf(files: readonly FileEntry[]): ReadonlyMap<string, Effect> {
  const effects = new Map<string, Effect>();
  // What was moved is gone from where it was, unless something else took its place.
  for (const { status, previous_filename } of files)
    if (status === 'renamed' && previous_filename !== null)
      effects.set(previous_filename, { content: REMOVED, patch: null });
  for (const { filename, status, sha, patch } of files)
    effects.set(filename, {
      content: status === 'removed' ? REMOVED : sha,
      patch: status === 'removed' ? null : patch,
    });
  return effects;
}

/** Why what landed is not within what was reviewed; null where it is. */
export function compareFiles(
  reviewed: readonly FileEntry[],
  landed: readonly FileEntry[],
  number: number,
): string | null {
  const expected = effectsOf(reviewed);
  for (const [path, effect] of effectsOf(landed)) {
    const own = expected.get(path);
    if (own === undefined) return `it changes ${path}, which pull request #${number} does not`;
    if (effect.content !== null && effect.content === own.content) continue;
    // Where the base touched the file as well, its content differs; the lines that were reviewed must then be the lines that landed.
    if (!isSamePatch(effect.patch, own.patch))
      return `${path} does not have the content that pull request #${number} has`;
  }
  return null;
}

/** The same lines between the same lines. Without those around them, a line could land elsewhere in the file. */
function isSamePatch(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === '' || b === '') return false;
  const lines = (patch: string): string =>
    patch
      .split('\n')
      .filter((line) => !line.startsWith('@@'))
      .join('\n');
  return lines(a) === lines(b);
}
