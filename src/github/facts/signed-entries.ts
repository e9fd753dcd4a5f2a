/**
 * Which commit added each entry under `approvals`, and what GitHub says of its signature. A commit added an entry only if the record
 * holds the entry there and is known not to have held it before; what cannot be told leaves the entry without proof, and what cannot
 * be read leaves all of them unknown.
 */
import { canonicalise, digestRecord } from '../../domain/terms/digest.ts';
import type { PullRequestFact, SignedEntry } from '../../domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { toAccount } from './accounts.ts';
import { CONTENT, DETAIL } from './origin.ts';
import { PULL } from './pull-request.ts';
import { readPullsOf } from './pulls-of-commit.ts';
import { type HistoryCommit, readHistory } from './record-history.ts';

/** How many commits of a record's history are looked into, the newest first. */
const MOST_COMMITS = 50;
const MOST_MOVES = 5;
/** How many commits are looked into at once; each is three requests. */
const AT_ONCE = 5;
/** GitHub lists so many files of one commit on the first page; beyond them the list is cut. */
const MOST_FILES = 300;

export type SignedQuestion = {
  readonly api: Api;
  /** The repository of the records. */
  readonly repository: string;
  /** The commit that a record was read from. */
  readonly at: (record: ReadRecord) => string;
  readonly judged: readonly ReadRecord[];
  /** Pull requests that are known already. */
  readonly pulls: readonly PullRequestFact[];
};

type Added = { readonly commit: HistoryCommit; readonly digest: string | null };
type Walk = {
  readonly api: Api;
  readonly repository: string;
  /** What was found so far, by the entry's canonical form. */
  readonly found: Map<string, Added>;
  /** Entries whose commit is still looked for. */
  readonly pending: Set<string>;
};

/** The commits that added the entries of all judged records; an entry that no commit is known for is left out. */
export async function readSignedEntries(question: SignedQuestion): Promise<Answer<readonly SignedEntry[]>> {
  const records = question.judged.filter(({ value }) => (value.approvals ?? []).length > 0);
  const answers = await Promise.all(records.map((record) => readEntries(question, record)));
  const entries: SignedEntry[] = [];
  for (const answer of answers) {
    if (answer.kind === 'unavailable') return answer;
    entries.push(...answer.value);
  }
  return { kind: 'known', value: entries };
}

async function readEntries(question: SignedQuestion, record: ReadRecord): Promise<Answer<readonly SignedEntry[]>> {
  const { api, repository, at } = question;
  const forms = (record.value.approvals ?? []).map(canonicalise);
  const found = await findAdded(api, repository, record.path, at(record), new Set(forms));
  if (found.kind === 'unavailable') return found;
  const entries: SignedEntry[] = [];
  for (const [index, form] of forms.entries()) {
    const landed = found.value.get(form);
    if (landed === undefined) continue;
    const own = await beforeLanding(question, record.path, form, landed);
    if (own.kind === 'unavailable') return own;
    const { commit, digest } = own.value;
    const { verification } = commit.commit;
    if (verification === null)
      return {
        kind: 'unavailable',
        because: `GitHub says nothing about the signature of commit ${commit.sha.slice(0, 7)}`,
      };
    entries.push({
      path: record.path,
      index,
      commit: commit.sha,
      record_digest: digest,
      author: toAccount(commit.author),
      committer: toAccount(commit.committer),
      verified: verification.verified,
      verification_reason: verification.reason.slice(0, 100),
    });
  }
  return { kind: 'known', value: entries };
}

/**
 * A squash and a rebase make new commits, which nobody but GitHub can sign: the entry's own commit is then one of the merged pull
 * request that GitHub names for the commit that landed.
 */
async function beforeLanding(
  question: SignedQuestion,
  path: string,
  form: string,
  landed: Added,
): Promise<Answer<Added>> {
  const { api, repository } = question;
  const { commit } = landed;
  const isMade = commit.committer?.login === 'web-flow' || commit.commit.verification?.verified !== true;
  if (!isMade) return { kind: 'known', value: landed };
  const pulls = await readPullsOf(api, repository, commit.sha, false);
  if (pulls.kind === 'unavailable') return pulls;
  for (const { number, merged_at } of pulls.value) {
    if (merged_at === null) continue;
    const head = await headOf(question, number);
    if (head.kind === 'unavailable') return head;
    const own = await findAdded(api, repository, path, head.value, new Set([form]));
    if (own.kind === 'unavailable') return own;
    const added = own.value.get(form);
    if (added !== undefined) return { kind: 'known', value: added };
  }
  return { kind: 'known', value: landed };
}

async function headOf({ api, repository, pulls }: SignedQuestion, number: number): Promise<Answer<string>> {
  const known = pulls.find((pull) => pull.number === number);
  if (known !== undefined) return { kind: 'known', value: known.head.sha };
  const answer = await api.get(api.rest.pulls.get, { ...inRepository(repository), pull_number: number }, PULL);
  return answer.kind === 'unavailable' ? answer : { kind: 'known', value: answer.value.head.sha };
}

async function findAdded(
  api: Api,
  repository: string,
  path: string,
  at: string,
  forms: Set<string>,
): Promise<Answer<ReadonlyMap<string, Added>>> {
  const walk: Walk = { api, repository, found: new Map(), pending: forms };
  const trouble = await walkBack(walk, path, at, 0);
  return trouble ?? { kind: 'known', value: walk.found };
}

/** Looks back from a commit until every entry is found or given up. @returns null, or why it could not be read */
async function walkBack(walk: Walk, path: string, at: string, moves: number): Promise<Unread | null> {
  const history = await readHistory(walk.api, walk.repository, path, at);
  if (history.kind === 'unavailable') return history;
  for (let start = 0; start < history.value.length && walk.pending.size > 0; start += AT_ONCE) {
    if (start >= MOST_COMMITS)
      return beyond(
        `${path} was changed more than ${MOST_COMMITS} times; who added its entries is not looked for further back`,
      );
    const batch = history.value.slice(start, start + AT_ONCE);
    const steps = await Promise.all(batch.map((commit) => readStep(walk, path, commit)));
    for (const step of steps) {
      if (step.kind === 'unavailable') return step;
      const moved = settle(walk, step.value);
      if (moved === null || walk.pending.size === 0) continue;
      if (moves >= MOST_MOVES) return beyond(`${path} was moved more than ${MOST_MOVES} times`);
      return walkBack(walk, moved.path, moved.at, moves + 1);
    }
  }
  return null;
}

type Unread = Answer<never> & { readonly kind: 'unavailable' };
/** The entries of a record in one commit; null where what lies there cannot be read as a record. */
type Entries = { readonly forms: ReadonlySet<string>; readonly digest: string | null } | null;
type Step = {
  readonly commit: HistoryCommit;
  readonly own: Entries;
  /** The record in each parent. */
  readonly before: readonly Entries[];
  /** Where the commit moved the file from. */
  readonly moved: { readonly path: string; readonly at: string } | null;
};

const NOTHING: Entries = { forms: new Set(), digest: null };

/** Decides which entries this commit added. @returns where the file was before, if the commit moved it */
function settle({ pending, found }: Walk, { commit, own, before, moved }: Step): Step['moved'] {
  for (const form of pending) {
    if (own?.forms.has(form) !== true) continue;
    if (before.some((entries) => entries?.forms.has(form) === true)) continue;
    pending.delete(form);
    // A record that could not be read before may have held the entry; and a merge is nobody's own word.
    if (before.length <= 1 && !before.includes(null)) found.set(form, { commit, digest: own.digest });
  }
  return moved;
}

async function readStep(walk: Walk, path: string, commit: HistoryCommit): Promise<Answer<Step>> {
  const { api, repository } = walk;
  const [detail, own, ...before] = await Promise.all([
    api.get(api.rest.repos.getCommit, { ...inRepository(repository), ref: commit.sha }, DETAIL),
    readAt(walk, path, commit.sha),
    ...commit.parents.map((parent) => readAt(walk, path, parent.sha)),
  ]);
  if (detail.kind === 'unavailable') return detail;
  const files = detail.value.files ?? [];
  // What the commit did to the file against its first parent; a 404 alone proves no absence.
  const file = files.length < MOST_FILES ? files.find(({ filename }) => filename === path) : undefined;
  const step = { commit, moved: null };
  if (file?.status === 'removed') return { kind: 'known', value: { ...step, own: NOTHING, before: [] } };
  // Not there, and not taken away: passing over such a commit could give the entry to an older one.
  if (own.kind === 'unavailable') return own;
  if (commit.parents.length > 1) {
    const all = before.map((answer) => (answer.kind === 'known' ? answer.value : null));
    return { kind: 'known', value: { ...step, own: own.value, before: all } };
  }
  const [parent] = commit.parents;
  if (parent === undefined || file?.status === 'added')
    return { kind: 'known', value: { ...step, own: own.value, before: [NOTHING] } };
  const from = file?.previous_filename ?? null;
  if (file !== undefined && from !== null) {
    const then = await readAt(walk, from, parent.sha);
    if (then.kind === 'unavailable') return then;
    const moved = { path: from, at: parent.sha };
    return { kind: 'known', value: { commit, moved, own: own.value, before: [then.value] } };
  }
  const [then] = before;
  if (then?.kind === 'unavailable' && then.status !== 404) return then;
  const known = file !== undefined && then?.kind === 'known' ? then.value : null;
  return { kind: 'known', value: { ...step, own: own.value, before: [known] } };
}

async function readAt({ api, repository }: Walk, path: string, commit: string): Promise<Answer<Entries>> {
  const answer = await api.get(api.rest.repos.getContent, { ...inRepository(repository), path, ref: commit }, CONTENT);
  if (answer.kind === 'unavailable') return answer;
  const { type, encoding, content } = answer.value;
  if (type !== 'file' || encoding !== 'base64') return { kind: 'known', value: null };
  const { value } = parseRecord(path, new Uint8Array(Buffer.from(content, 'base64')));
  if (value === undefined) return { kind: 'known', value: null };
  return {
    kind: 'known',
    value: { forms: new Set((value.approvals ?? []).map(canonicalise)), digest: digestRecord(value) },
  };
}

function beyond(because: string): Unread {
  return { kind: 'unavailable', because, cause: 'beyond-limit' };
}
