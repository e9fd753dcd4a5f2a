/**
 * A hotfix that came back: the environment runs a commit from beside the branch, and what that changed has come to the branch as well, by a
 * merge or as commits of other names. By git's own names for files, or as exactly that change put on what was there; a message proves nothing.
 */

import { filesOf } from '../../domain/coverage/coverage.ts';
import type { Landed, PullRequestFact } from '../../domain/terms/generated/shapes.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import { foldCase } from '../../domain/text/names.ts';
import { isRecordPath } from '../../domain/text/paths.ts';
import type { Answer } from '../../gate/source.ts';
import { differingPaths, fileAt, isSameFile } from '../trees/difference.ts';
import type { TreeEntry } from '../trees/tree-hash.ts';
import { readTree } from '../trees/trees.ts';
import { type Arrival, arrivalsOn, mainLine } from './arrivals.ts';
import { readFork } from './fork.ts';
import type { LandedQuestion } from './landed.ts';
import { judgeLanded, type Sides } from './landed-files.ts';
import type { Compared } from './range.ts';

type Entries = ReadonlyMap<string, TreeEntry>;
type Asked = Pick<LandedQuestion, 'api' | 'repository' | 'target'> & {
  /** What the environment runs. */
  readonly since: string;
  /** The policy's globs of records. */
  readonly records: readonly string[];
};

/** So many merges are compared with what runs, the newest first; of the others a record has to answer for what they bring. */
const MOST_COMPARED = 20;
/** A branch that hangs from more of what runs is left to a record. */
const MOST_JOINED = 5;
const PLAIN = '100644';

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
  const arrivals = await likelyArrivals(asked, start, arrivalsOn(line, landed, compared), pulls);
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
  const missing = await readMissing(asked, start, new Set(proved.flatMap(({ paths }) => paths)));
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

/** The files in which an arrival is what runs, put on what was there; and whether these are all that it touches, but for records. */
async function pathsComingBack(
  asked: Asked,
  arrival: Arrival,
): Promise<Answer<{ readonly paths: readonly string[]; readonly isAll: boolean }>> {
  const read = await readSides(asked, arrival, asked.since);
  if (read.kind === 'unavailable') return read;
  const sides = read.value;
  const { branch, landed } = sides;
  const touched = differingPaths(branch, landed).filter((path) => !isPlainRecord(path, asked.records, branch, landed));
  const changed = new Set(differingPaths(sides.base, sides.head));
  const paths: string[] = [];
  for (const path of touched) {
    if (!changed.has(path)) continue;
    const isHere = await comesAlong(asked, sides, path);
    if (isHere.kind === 'unavailable') return isHere;
    if (isHere.value) paths.push(path);
  }
  const isNothingElse = touched.length > 0 && paths.length === touched.length;
  const isAll = isNothingElse ? await holdsJoined(asked, arrival) : known(false);
  return isAll.kind === 'unavailable' ? isAll : known({ paths, isAll: isAll.value });
}

/**
 * Whether an arrival leaves out nothing of what it joins to the branch: from then on that counts as there, so that what a merge threw away of
 * it nobody would miss.
 */
async function holdsJoined(asked: Asked, arrival: Arrival): Promise<Answer<boolean>> {
  if (arrival.joined.length > MOST_JOINED) return known(false);
  for (const joined of arrival.joined) {
    const read = await readSides(asked, arrival, joined);
    if (read.kind === 'unavailable') return read;
    const { base, head, landed } = read.value;
    const ids = recordIds(landed, asked.records);
    for (const path of differingPaths(base, head)) {
      const isHere = isPlainRecord(path, asked.records, base, head)
        ? known(ids.has(foldCase(idOfPath(path))))
        : await comesAlong(asked, read.value, path);
      if (isHere.kind === 'unavailable' || !isHere.value) return isHere;
    }
  }
  return known(true);
}

/** An arrival, and where the branch before it and a commit of what runs parted. */
async function readSides(
  { api, repository }: Asked,
  { before, after }: Arrival,
  running: string,
): Promise<Answer<Sides>> {
  const fork = await readFork(api, repository, before, running);
  if (fork.kind === 'unavailable') return fork;
  const trees = await readTrees(api, repository, [fork.value, before, running, after]);
  if (trees.kind === 'unavailable') return trees;
  const [base, branch, head, landed] = trees.value;
  if (base === undefined || branch === undefined || head === undefined || landed === undefined)
    return { kind: 'unavailable', because: 'a tree is missing' };
  return known({ base, branch, head, landed });
}

/** Whether one file is what the two sides give together. */
async function comesAlong({ api, repository }: Asked, sides: Sides, path: string): Promise<Answer<boolean>> {
  const only = (entries: Entries): Entries => {
    const entry = entries.get(path);
    return new Map(entry === undefined ? [] : [[path, entry]]);
  };
  const [base, branch, head, landed] = [only(sides.base), only(sides.branch), only(sides.head), only(sides.landed)];
  const why = await judgeLanded(api, repository, { base, branch, head, landed }, 0);
  return why.kind === 'unavailable' ? why : known(why.value === null);
}

function known<T>(value: T): Answer<T> {
  return { kind: 'known', value };
}

/** The ids of the records of a tree. */
function recordIds(entries: Entries, records: readonly string[]): ReadonlySet<string> {
  return new Set(
    [...entries.values()]
      .filter(({ path, mode }) => mode === PLAIN && isRecordPath(records, path))
      .map(({ path }) => foldCase(idOfPath(path))),
  );
}

/**
 * Of the files that what runs changed since the two parted: those that the target has otherwise, and that no merge brought along.
 * @param start what the branch's own line has in common with what runs: where each was merged into the other there are two such places,
 *   and what runs may have taken back what it had from the one
 */
async function readMissing(
  asked: Asked,
  start: string,
  brought: ReadonlySet<string>,
): Promise<Answer<readonly string[]>> {
  const { api, repository, since, target } = asked;
  const fork = await readFork(api, repository, target, since);
  if (fork.kind === 'unavailable') return fork;
  const below = fork.value === start ? fork : await readFork(api, repository, start, fork.value);
  if (below.kind === 'unavailable') return below;
  const places = below.value === start ? [fork.value] : [fork.value, start];
  const missing = new Set<string>();
  for (const place of places) {
    const some = await missingSince(asked, place, brought);
    if (some.kind === 'unavailable') return some;
    for (const path of some.value) missing.add(path);
  }
  return known([...missing].sort());
}

async function missingSince(
  { api, repository, since, target, records }: Asked,
  place: string,
  brought: ReadonlySet<string>,
): Promise<Answer<readonly string[]>> {
  const trees = await readTrees(api, repository, [place, since, target]);
  if (trees.kind === 'unavailable') return trees;
  const [base, present, own] = trees.value;
  if (base === undefined || present === undefined || own === undefined)
    return { kind: 'unavailable', because: 'a tree is missing' };
  const ids = recordIds(own, records);
  const missing = differingPaths(base, present).filter((path) => {
    if (isPlainRecord(path, records, base, present)) return !ids.has(foldCase(idOfPath(path)));
    return !brought.has(path) && !isSameFile(fileAt(present, path), fileAt(own, path));
  });
  return known(missing);
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
