/**
 * Which commits of a pull request are mere upkeep: they change nothing but approvals, board, withdrawal, outcome or links of records.
 * GitHub's list of files picks the candidates; the trees before and after decide. What cannot be read counts as a change.
 */

import { filesOf } from '../../domain/coverage/coverage.ts';
import { judgeUpkeep } from '../../domain/coverage/upkeep.ts';
import { digestRecord } from '../../domain/terms/digest.ts';
import type { ChangeRecord, CommitFact, PullRequestFact } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { hasCoAuthors } from '../../domain/text/co-authors.ts';
import { isRecordPath } from '../../domain/text/paths.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { type Entries, readDiffering } from '../trees/difference.ts';
import { readEntry, readTree, type Tree, troubleWith } from '../trees/trees.ts';
import { DETAIL } from './origin.ts';

/** How many commits of one pull request are looked into, the newest. */
const MOST_COMMITS = 50;
/** How many requests are under way at once. */
const AT_ONCE = 10;
/** GitHub lists so many files of one commit on the first page; beyond them the list is cut. */
const MOST_FILES = 300;

/** The pull request with `upkeep` filled in for the commits that are nothing else; unchanged where that could not matter. */
export async function markUpkeep(
  api: Api,
  repository: string,
  pull: PullRequestFact,
  policy: CompletePolicy,
  judged: readonly ReadRecord[],
): Promise<PullRequestFact> {
  if (isUnavailable(pull.commits) || !canMatter(pull, pull.commits, policy, judged)) return pull;
  const looked = pull.commits.filter(({ parents }) => parents?.length === 1).slice(-MOST_COMMITS);
  const upkeep = new Set<string>();
  for (let start = 0; start < looked.length; start += AT_ONCE) {
    const batch = looked.slice(start, start + AT_ONCE);
    const answers = await Promise.all(batch.map((commit) => isUpkeep(api, repository, commit, policy.records)));
    for (const [index, commit] of batch.entries()) if (answers[index] === true) upkeep.add(commit.sha);
  }
  if (upkeep.size === 0) return pull;
  return {
    ...pull,
    commits: pull.commits.map((commit) => (upkeep.has(commit.sha) ? { ...commit, upkeep: true } : commit)),
  };
}

/**
 * Upkeep matters for a yes that was followed by another commit, for one that stands in a commit, and for one by somebody who made a
 * commit. Anywhere else nothing is asked.
 */
function canMatter(
  pull: PullRequestFact,
  commits: readonly CommitFact[],
  policy: CompletePolicy,
  judged: readonly ReadRecord[],
): boolean {
  if (commits.length < 2) return false;
  if (!(filesOf(pull) ?? []).some((path) => isRecordPath(policy.records, path))) return false;
  if (judged.some(({ value }) => (value.approvals ?? []).length > 0)) return true;
  const yes = isUnavailable(pull.reviews) ? [] : pull.reviews.filter(({ state }) => state === 'APPROVED');
  const makers = new Set(commits.flatMap(({ author, committer }) => [author?.id, committer?.id]));
  const areShared = commits.some(({ message }) => hasCoAuthors(message));
  return yes.some(
    ({ commit_id, user }) => commit_id !== pull.head.sha || makers.has(user?.id) || (areShared && user !== null),
  );
}

async function isUpkeep(
  api: Api,
  repository: string,
  commit: CommitFact,
  records: readonly string[],
): Promise<boolean> {
  const parent = commit.parents?.[0];
  if (parent === undefined || commit.parents?.length !== 1) return false;
  const detail = await api.get(api.rest.repos.getCommit, { ...inRepository(repository), ref: commit.sha }, DETAIL);
  if (detail.kind === 'unavailable') return false;
  const files = detail.value.files ?? [];
  if (files.length === 0 || files.length >= MOST_FILES) return false;
  if (!files.every(({ filename, status }) => status === 'modified' && isRecordPath(records, filename))) return false;
  const [before, after] = await Promise.all([readTree(api, repository, parent), readTree(api, repository, commit.sha)]);
  if (before.kind === 'unavailable' || after.kind === 'unavailable') return false;
  const differing = await readDiffering([before.value, after.value]);
  if (differing.kind === 'unavailable') return false;
  const [was = new Map(), is = new Map()] = differing.value;
  const changed = changedPaths(was, is);
  if (changed.length === 0 || !changed.every((path) => isRecordPath(records, path))) return false;
  const places: readonly Place[] = [
    { api, repository, tree: before.value, entries: was },
    { api, repository, tree: after.value, entries: is },
  ];
  const kept = await Promise.all(changed.map((path) => isKept(path, places)));
  return kept.every((answer) => answer);
}

/** Paths of files that are not the same in both, whatever the difference is: content, mode, there or not. */
function changedPaths(before: Entries, after: Entries): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was?.type === 'tree' && is?.type === 'tree') return false;
    return was?.sha !== is?.sha || was?.mode !== is?.mode || was?.type !== is?.type;
  });
}

type Place = { readonly api: Api; readonly repository: string; readonly tree: Tree; readonly entries: Entries };

/** Whether a record is the same but for what may be written after an approval, and nothing of that was taken back. */
async function isKept(path: string, places: readonly Place[]): Promise<boolean> {
  const [was = null, is = null] = await Promise.all(places.map((place) => readRecordAt(place, path)));
  if (was === null || is === null) return false;
  const digest = digestRecord(is);
  if (digestRecord(was) !== digest) return false;
  return judgeUpkeep({ path, value: is, digest }, was).every(({ level }) => level !== 'error');
}

async function readRecordAt({ api, repository, tree, entries }: Place, path: string): Promise<ChangeRecord | null> {
  const entry = entries.get(path);
  if (entry === undefined || troubleWith(entry) !== null) return null;
  const file = await readEntry(api, repository, tree, entry);
  if (file.kind === 'unavailable') return null;
  const parsed = parseRecord(path, file.value.bytes);
  return parsed.kind === 'valid' ? parsed.value : null;
}
