/**
 * A hotfix that came back: the environment runs a commit from beside the branch, and what that changed has come to the branch as well, by a
 * merge or as commits of other names. By git's own names for files, or as exactly that change put on what was there; a message proves nothing.
 */

import { filesOf } from '../../domain/coverage/coverage.ts';
import type { Landed, LandedCommit, PullRequestFact } from '../../domain/terms/generated/shapes.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import { foldCase } from '../../domain/text/names.ts';
import { isRecordPath } from '../../domain/text/paths.ts';
import type { Answer } from '../../gate/source.ts';
import { differingPaths, fileAt, isSameFile } from '../trees/difference.ts';
import type { TreeEntry } from '../trees/tree-hash.ts';
import { readTree } from '../trees/trees.ts';
import { readFork } from './fork.ts';
import type { Compared, LandedQuestion } from './landed.ts';
import { judgeLanded } from './landed-files.ts';

type Entries = ReadonlyMap<string, TreeEntry>;
type Asked = Pick<LandedQuestion, 'api' | 'repository' | 'target'> & {
  /** What the environment runs. */
  readonly since: string;
  /** The policy's globs of records. */
  readonly records: readonly string[];
};

/** So many merges are compared with what runs, the newest first; of the others a record has to answer for what they bring. */
const MOST_COMPARED = 20;
const PLAIN = '100644';

/** What came to the branch in one go: the commits of one pull request, or one commit that none brought. */
type Arrival = {
  readonly number: number | null;
  readonly commits: readonly LandedCommit[];
  /** Where the branch was before it, and after. */
  readonly before: string;
  readonly after: string;
};

/**
 * Marks the commits that bring nothing but what the environment runs already, and says which of the files that this changed since it left
 * the branch do not come with the target.
 */
export async function readMergedBack(
  asked: Asked,
  landed: Landed,
  compared: readonly Compared[],
  pulls: readonly PullRequestFact[],
): Promise<Landed> {
  if (landed.direction !== 'ahead' && landed.direction !== 'diverged') return landed;
  const line = mainLine(asked.target, compared);
  const start = line.at(-1)?.parents[0]?.sha;
  // On one line with what runs nothing has to come back.
  if (start === undefined || start === asked.since) return landed;
  const arrivals = await likelyArrivals(asked, start, arrivalsOn(line, landed), pulls);
  const proved: { readonly arrival: Arrival; readonly paths: readonly string[] }[] = [];
  for (const arrival of arrivals) {
    const own = await pathsComingBack(asked, arrival);
    // Where it cannot be told a record has to answer for it, which is no harm.
    if (own.kind === 'known') proved.push({ arrival, ...own.value });
  }
  const running = new Set(
    proved.flatMap(({ arrival, ...own }) => ('isAll' in own && own.isAll ? arrival.commits.map(({ sha }) => sha) : [])),
  );
  const commits = landed.commits.map((commit) =>
    running.has(commit.sha) ? { ...commit, runs_already: true as const } : commit,
  );
  if (landed.direction === 'ahead') return { ...landed, commits };
  const missing = await readMissing(asked, new Set(proved.flatMap(({ paths }) => paths)));
  return {
    ...landed,
    commits,
    gone_missing: missing.kind === 'known' ? [...missing.value] : { unavailable: missing.because },
  };
}

/** Those that touch a file which what runs changed since it left the branch; of the others nothing has to be asked. */
async function likelyArrivals(
  { api, repository, since, records }: Asked,
  start: string,
  arrivals: readonly Arrival[],
  pulls: readonly PullRequestFact[],
): Promise<readonly Arrival[]> {
  const trees = await readTrees(api, repository, [start, since]);
  if (trees.kind === 'unavailable') return [];
  const [before = new Map(), running = new Map()] = trees.value;
  const changed = new Set(differingPaths(before, running).filter((path) => !isRecordPath(records, path)));
  const isLikely = ({ number, commits }: Arrival): boolean => {
    const pull = pulls.find((one) => one.number === number);
    const files = pull === undefined ? commits.flatMap((commit) => commit.files ?? []) : filesOf(pull);
    return files === null || files.some((path) => changed.has(path));
  };
  return arrivals.filter(isLikely).slice(0, MOST_COMPARED);
}

/** The branch's own line from the target back to where what runs left it, newest first. */
function mainLine(target: string, compared: readonly Compared[]): readonly Compared[] {
  const bySha = new Map(compared.map((commit) => [commit.sha, commit]));
  const line: Compared[] = [];
  for (let next = bySha.get(target); next !== undefined && !line.includes(next); ) {
    line.push(next);
    next = bySha.get(next.parents[0]?.sha ?? '');
  }
  return line;
}

/** Neighbours on the line that belong to the same pull request came together. */
function arrivalsOn(line: readonly Compared[], { commits }: Landed): readonly Arrival[] {
  const arrivals: Arrival[] = [];
  for (let at = 0; at < line.length; ) {
    const after = line[at];
    if (after === undefined) break;
    const number = soleNumber(commits, after.sha);
    let last = at;
    while (number !== null && soleNumber(commits, line[last + 1]?.sha) === number) last += 1;
    const before = line[last]?.parents[0]?.sha;
    const shas = new Set(line.slice(at, last + 1).map(({ sha }) => sha));
    const own = commits.filter(({ sha }) => shas.has(sha) || (number !== null && soleNumber(commits, sha) === number));
    const isKnown = own.every(({ pull_requests }) => !isUnavailable(pull_requests));
    if (before !== undefined && isKnown) arrivals.push({ number, commits: own, before, after: after.sha });
    at = last + 1;
  }
  return arrivals;
}

function soleNumber(commits: readonly LandedCommit[], sha: string | undefined): number | null {
  const numbers = commits.find((commit) => commit.sha === sha)?.pull_requests;
  return numbers === undefined || isUnavailable(numbers) || numbers.length !== 1 ? null : (numbers[0] ?? null);
}

/** The files in which an arrival is what runs, put on what was there; and whether these are all that it touches, but for records. */
async function pathsComingBack(
  { api, repository, since, records }: Asked,
  { before, after }: Arrival,
): Promise<Answer<{ readonly paths: readonly string[]; readonly isAll: boolean }>> {
  const fork = await readFork(api, repository, before, since);
  if (fork.kind === 'unavailable') return fork;
  const trees = await readTrees(api, repository, [fork.value, before, since, after]);
  if (trees.kind === 'unavailable') return trees;
  const [base, branch, head, landed] = trees.value;
  if (base === undefined || branch === undefined || head === undefined || landed === undefined)
    return { kind: 'unavailable', because: 'a tree is missing' };
  const touched = differingPaths(branch, landed).filter((path) => !isPlainRecord(path, records, branch, landed));
  const changed = new Set(differingPaths(base, head));
  const paths: string[] = [];
  for (const path of touched) {
    if (!changed.has(path)) continue;
    const only = (entries: Entries): Entries => {
      const entry = entries.get(path);
      return new Map(entry === undefined ? [] : [[path, entry]]);
    };
    const sides = { base: only(base), branch: only(branch), head: only(head), landed: only(landed) };
    const why = await judgeLanded(api, repository, sides, 0);
    if (why.kind === 'unavailable') return why;
    if (why.value === null) paths.push(path);
  }
  return { kind: 'known', value: { paths, isAll: touched.length > 0 && paths.length === touched.length } };
}

/** Of the files that what runs changed since the two parted: those that the target has otherwise, and that no merge brought along. */
async function readMissing(
  { api, repository, since, target, records }: Asked,
  brought: ReadonlySet<string>,
): Promise<Answer<readonly string[]>> {
  const fork = await readFork(api, repository, target, since);
  if (fork.kind === 'unavailable') return fork;
  const trees = await readTrees(api, repository, [fork.value, since, target]);
  if (trees.kind === 'unavailable') return trees;
  const [base, present, own] = trees.value;
  if (base === undefined || present === undefined || own === undefined)
    return { kind: 'unavailable', because: 'a tree is missing' };
  const ids = new Set(
    [...own.values()]
      .filter(({ path, mode }) => mode === PLAIN && isRecordPath(records, path))
      .map(({ path }) => foldCase(idOfPath(path))),
  );
  return {
    kind: 'known',
    value: differingPaths(base, present)
      .filter((path) => {
        if (isPlainRecord(path, records, base, present)) return !ids.has(foldCase(idOfPath(path)));
        return !brought.has(path) && !isSameFile(fileAt(present, path), fileAt(own, path));
      })
      .sort(),
  };
}

/** A link or an executable that is called as a record is none. */
function isPlainRecord(path: string, records: readonly string[], ...trees: readonly Entries[]): boolean {
  const isPlain = (entries: Entries): boolean => (entries.get(path)?.mode ?? PLAIN) === PLAIN;
  return isRecordPath(records, path) && trees.every(isPlain);
}

async function readTrees(
  api: Asked['api'],
  repository: string,
  commits: readonly string[],
): Promise<Answer<readonly Entries[]>> {
  const trees: Entries[] = [];
  for (const answer of await Promise.all(commits.map((commit) => readTree(api, repository, commit)))) {
    if (answer.kind === 'unavailable') return answer;
    trees.push(answer.value.entries);
  }
  return { kind: 'known', value: trees };
}
