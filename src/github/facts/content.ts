/**
 * Is what landed what was reviewed? Squash, rebase and merge alike: to the byte, the path and the mode, what the head brings to where
 * the branch was, and nothing else; or refused.
 */
import { filesOf } from '../../domain/coverage/coverage.ts';
import type { PullRequestFact, Unavailable } from '../../domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { list, object, sha } from '../api/shapes.ts';
import { differingPaths, fileAt, readDiffering } from '../trees/difference.ts';
import { readTree } from '../trees/trees.ts';
import type { FileEntry } from './file-entry.ts';
import { readFork } from './fork.ts';
import { judgeLanded, readSides } from './landed-files.ts';
import { answerOf, type PullRead, unavailableOf } from './pull-request.ts';
import { readPullsOf } from './pulls-of-commit.ts';
import { COMPARISON, type Compared } from './range.ts';

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
  pull: PullRead,
  compared: readonly Compared[],
  attributed: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string> | Unavailable> {
  const pr = pull.fact;
  const differs = new Map<string, string>();
  if (isUnavailable(pr.commits)) return pr.commits;
  const present = new Set(compared.map((commit) => commit.sha));
  const merge = pr.merge_commit_sha ?? null;
  if (!present.has(pr.head.sha) && (merge === null || !present.has(merge))) {
    for (const commit of attributed)
      differs.set(commit, `it is an earlier commit of pull request #${pr.number}, neither its head nor its merge`);
    return differs;
  }
  const own = new Set(pr.commits.map((commit) => commit.sha));
  const made = compared.filter((commit) => attributed.has(commit.sha) && !own.has(commit.sha));
  if (made.length === 0) return differs;
  const chain = chainTo(merge, made);
  for (const commit of made)
    if (!chain.some(({ sha: one }) => one === commit.sha))
      differs.set(commit.sha, `it is not how pull request #${pr.number} was merged`);
  const first = chain[0];
  const last = chain[chain.length - 1];
  if (first === undefined || last === undefined) return differs;
  const before = first.parents[0]?.sha;
  const crooked = chain.find((commit) => !isMergeOfTwo(commit, pr.head.sha));
  if (crooked !== undefined) {
    const others = 'its merge has two parents, the branch and its head, and this commit has others';
    for (const commit of chain)
      differs.set(commit.sha, `it is not how pull request #${pr.number} was merged: ${others}`);
    return differs;
  }
  const reason = before === undefined ? null : await compareChain(api, repository, before, chain, pull);
  if (reason?.kind === 'unavailable') return unavailableOf(reason);
  const why = reason === null ? 'it has no parent to compare it with' : reason.value;
  if (why !== null) for (const commit of chain) differs.set(commit.sha, why);
  return differs;
}

/**
 * Whether a commit that was made at the merge leads on from one commit, and to the head at most. By a further parent it would hold the
 * history of what its content throws away, so that nothing seems to go away with it.
 */
function isMergeOfTwo({ parents: [, ...others] }: Compared, head: string): boolean {
  return others.every(({ sha: other }) => other === head);
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

/**
 * Compares all that was made at the merge. Of a rebase a deployment may hold the last commits only (the first deployment looks at one):
 * what the branch was before it is then further back than what goes out.
 */
async function compareChain(
  api: Api,
  repository: string,
  before: string,
  chain: readonly Compared[],
  pull: PullRead,
): Promise<Answer<string | null>> {
  const last = chain[chain.length - 1];
  if (last === undefined) return { kind: 'known', value: null };
  const reason = await compareMade(api, repository, before, last, pull);
  if (reason.kind === 'unavailable') return reason;
  if (reason.value === null)
    return chain.length === 1 ? reason : findForeign(api, repository, before, last.sha, pull.fact);
  if (chain.some(({ parents }) => parents.length > 1)) return reason;
  const start = await startOfRebase(api, repository, before, chain.length, pull);
  if (start.kind === 'unavailable' || start.value === before) return start.kind === 'unavailable' ? start : reason;
  const whole = await compareMade(api, repository, start.value, last, pull);
  if (whole.kind === 'unavailable' || whole.value !== null) return whole;
  return findForeign(api, repository, start.value, last.sha, pull.fact);
}

/**
 * A file that several commits together change and the pull request does not list. GitHub goes on naming a pull request for a commit that it
 * held once: one that was pushed to the branch past it looks like the first of a rebase, and its content lies below the head like all else.
 */
async function findForeign(
  api: Api,
  repository: string,
  before: string,
  after: string,
  pull: PullRequestFact,
): Promise<Answer<string | null>> {
  if (isUnavailable(pull.files)) return { kind: 'unavailable', because: pull.files.unavailable };
  const own = new Set(filesOf(pull));
  const files = await readFiles(api, repository, before, after);
  if (files.kind === 'unavailable') return files;
  const foreign = files.value
    .flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? filename])
    .find((path) => !own.has(path));
  const why = foreign === undefined ? null : `it changes ${foreign}, which pull request #${pull.number} does not`;
  return { kind: 'known', value: why };
}

const PARENTS = object({ sha, parents: list(object({ sha })) });

/** The commit that the first of a rebase was made on: GitHub says of each before it whether it belongs to the pull request. */
async function startOfRebase(
  api: Api,
  repository: string,
  before: string,
  made: number,
  { fact }: PullRead,
): Promise<Answer<string>> {
  const most = isUnavailable(fact.commits) ? 0 : fact.commits.length;
  let start = before;
  for (let known = made; known < most; known += 1) {
    const here = inRepository(repository);
    const pulls = await readPullsOf(api, repository, start, false);
    if (pulls.kind === 'unavailable') return pulls;
    if (!pulls.value.some(({ number }) => number === fact.number)) break;
    const commit = await api.get(api.rest.repos.getCommit, { ...here, ref: start }, PARENTS);
    if (commit.kind === 'unavailable') return commit;
    const [parent, ...others] = commit.value.parents;
    if (parent === undefined || others.length > 0) break;
    start = parent.sha;
  }
  return { kind: 'known', value: start };
}

/**
 * Why what landed on `before` is not what the head of the pull request brings to it; null where it is. Where the head has `before`
 * among its ancestors, what landed is the head; else each side's changes since they parted are told by whole trees, which hold
 * what lists of files leave out: modes, and what lies beyond their end.
 */
export async function compareMade(
  api: Api,
  repository: string,
  before: string,
  after: Compared,
  { fact, headTree }: PullRead,
): Promise<Answer<string | null>> {
  if (isUnavailable(fact.commits)) return answerOf(fact.commits);
  const isOnTop = fact.commits.some(({ parents = [] }) => parents.includes(before));
  if (isOnTop && headTree !== null && after.commit.tree.sha === headTree) return { kind: 'known', value: null };
  const fork = isOnTop
    ? ({ kind: 'known', value: before } as const)
    : await readFork(api, repository, before, fact.head.sha);
  if (fork.kind === 'unavailable') return fork;
  const commits = { base: fork.value, branch: before, head: fact.head.sha, landed: after.sha };
  const sides = await readSides(api, repository, commits);
  return sides.kind === 'unavailable' ? sides : judgeLanded(api, repository, sides.value, fact.number);
}

/** The files that differ between a commit and a later one. */
export async function readFiles(
  api: Api,
  repository: string,
  before: string,
  after: string,
): Promise<Answer<readonly FileEntry[]>> {
  const asked = { ...inRepository(repository), basehead: `${before}...${after}`, per_page: 1 };
  const answer = await api.get(api.rest.repos.compareCommitsWithBasehead, asked, COMPARISON);
  if (answer.kind === 'unavailable') return answer;
  const { files } = answer.value;
  if (files === null)
    return {
      kind: 'unavailable',
      because: `${api.nameOf(api.rest.repos.compareCommitsWithBasehead, asked)}: no files were listed`,
    };
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
  const differing = await readDiffering([old.value, present.value]);
  if (differing.kind === 'unavailable') return differing;
  const [entriesBefore = new Map(), entriesAfter = new Map()] = differing.value;
  const files = differingPaths(entriesBefore, entriesAfter).map((filename): FileEntry => {
    const [was, is] = [fileAt(entriesBefore, filename), fileAt(entriesAfter, filename)];
    const status = is === undefined ? 'removed' : was === undefined ? 'added' : 'modified';
    return { filename, status, previous_filename: null, sha: is?.sha ?? null, patch: null };
  });
  return { kind: 'known', value: files };
}
