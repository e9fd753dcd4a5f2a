/**
 * The records that open pull requests would bring in or change, as their heads have them. Whoever may open a pull request wrote them, from a
 * fork too. So many are looked at and no more, and none where the limit has little left: what was left out is said.
 */
import { isRecordPath } from '../../domain/text/paths.ts';
import type { Answer, TextFile } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { roomFor } from '../api/room.ts';
import { integer, nullable, object, oneOf, sha } from '../api/shapes.ts';
import { readBlob } from '../trees/blobs.ts';
import { FILE, type FileEntry } from './file-entry.ts';

/** The newest of them. Each costs a request for every hundred files. */
export const MOST_PULLS = 100;
const MOST_FILES = 300;
/** So many at a time, so that what is left of the limit is known before the next. */
const AT_ONCE = 20;
const MOST_RECORDS = 200;

const side = object({ sha, repo: nullable(object({ id: integer })) });
const PULL = object({ number: integer, state: oneOf('open'), head: side, base: side });

export type ProposedFile = {
  readonly file: TextFile;
  readonly pullRequest: number;
  readonly isFromFork: boolean;
};

export type ProposedFiles = {
  readonly files: readonly ProposedFile[];
  /** How many pull requests were looked at. */
  readonly pullRequests: number;
  /** What was not looked at or could not be read, a sentence each. */
  readonly unread: readonly string[];
};

type Pull = { readonly number: number; readonly head: string; readonly isFromFork: boolean };

/** @param records the policy's globs */
export async function readProposedFiles(
  api: Api,
  repository: string,
  records: readonly string[],
): Promise<Answer<ProposedFiles>> {
  const asked = { ...inRepository(repository), state: 'open' as const };
  const limit = { most: MOST_PULLS + 1, isCut: true };
  const answer = await api.list(api.rest.pulls.list, asked, PULL, ({ number }) => String(number), limit);
  if (answer.kind === 'unavailable') return answer;
  const pulls = answer.value.slice(0, MOST_PULLS).map(
    ({ number, head, base }): Pull => ({
      number,
      head: head.sha,
      isFromFork: head.repo === null || head.repo.id !== base.repo?.id,
    }),
  );
  const unread: string[] = [];
  if (answer.value.length > MOST_PULLS)
    unread.push(`Only the ${MOST_PULLS} newest open pull requests were looked at; there are more.`);
  const found: Found[] = [];
  let looked = 0;
  while (looked < pulls.length) {
    const room = roomFor(api, 1);
    const some = pulls.slice(looked, looked + Math.min(AT_ONCE, room.most));
    if (some.length === 0) {
      unread.push(`Pull requests ${namesOf(pulls.slice(looked))} were not looked at: ${room.why}.`);
      break;
    }
    const lists = await Promise.all(some.map((pull) => listRecords(api, repository, pull, records, unread)));
    found.push(...lists.flat());
    looked += some.length;
  }
  if (found.length > MOST_RECORDS)
    unread.push(`${found.length - MOST_RECORDS} more records of open pull requests were not read.`);
  const read = await Promise.all(found.slice(0, MOST_RECORDS).map((one) => readOne(api, repository, one, unread)));
  // The same whichever answer came first.
  const value = { files: read.flatMap((one) => one ?? []), pullRequests: looked, unread: [...unread].sort() };
  return { kind: 'known', value };
}

function namesOf(pulls: readonly Pull[]): string {
  return pulls.map(({ number }) => `#${number}`).join(', ');
}

type Found = { readonly pull: Pull; readonly path: string; readonly blob: string };

async function listRecords(
  api: Api,
  repository: string,
  pull: Pull,
  records: readonly string[],
  unread: string[],
): Promise<readonly Found[]> {
  const asked = { ...inRepository(repository), pull_number: pull.number };
  const limit = { most: MOST_FILES, isCut: true };
  const files = await api.list(api.rest.pulls.listFiles, asked, FILE, ({ filename }) => filename, limit);
  if (files.kind === 'unavailable') {
    unread.push(`The files of pull request #${pull.number} could not be read: ${files.because}.`);
    return [];
  }
  if (files.value.length >= MOST_FILES)
    unread.push(`Of pull request #${pull.number} only the first ${MOST_FILES} files were looked at.`);
  return files.value.flatMap(({ filename, status, sha: blob }: FileEntry) =>
    status !== 'removed' && blob !== null && isRecordPath(records, filename) ? [{ pull, path: filename, blob }] : [],
  );
}

async function readOne(
  api: Api,
  repository: string,
  { pull, path, blob }: Found,
  unread: string[],
): Promise<ProposedFile | null> {
  const bytes = await readBlob(api, repository, blob);
  if (bytes.kind === 'known')
    return {
      file: { path, bytes: bytes.value, ref: pull.head },
      pullRequest: pull.number,
      isFromFork: pull.isFromFork,
    };
  unread.push(`A record of pull request #${pull.number} could not be read.`);
  return null;
}
