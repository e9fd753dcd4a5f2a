/**
 * When a record came to say what it says, by GitHub's clock: the first of the pushes in a row, up to now, that hold the same content but
 * for its schedule. The opening of the pull request proves nothing of what was pushed into it later.
 */
import { digestApartFromTime } from '../../domain/terms/digest.ts';
import type { HeadObservation, PullRequestFact } from '../../domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { compareInstants, isBefore, laterOf } from '../../domain/time/instants.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { entryAt, readEntry, readTree, troubleWith } from '../trees/trees.ts';
import { tellFile } from './file-in-commit.ts';
import { askRuns, provingRuns } from './heads.ts';
import { answerOf, PULL } from './pull-request.ts';

/** How many pushes are looked at, the newest first; further back the content only gets older. */
const MOST_PUSHES = 40;

export type SaidQuestion = {
  readonly api: Api;
  readonly repository: string;
  readonly record: ReadRecord;
};

/** What a file says as a record, but for its time; null where it is none. */
export function saidOf(path: string, bytes: Uint8Array): string | null {
  const { value } = parseRecord(path, bytes);
  return value === undefined ? null : digestApartFromTime(value);
}

/** The time at which the content was merged, for a pull request of which no more is known here. */
export async function mergedAt(api: Api, repository: string, number: number): Promise<Answer<string>> {
  const pull = await api.get(api.rest.pulls.get, { ...inRepository(repository), pull_number: number }, PULL);
  if (pull.kind === 'unavailable') return pull;
  const { merged_at } = pull.value;
  return merged_at === null
    ? { kind: 'unavailable', because: `pull request #${number} is not merged` }
    : { kind: 'known', value: merged_at };
}

/**
 * Since when a pull request brings the content that the record has now.
 * @param own the commit that the record was read from, which need not be looked into
 */
export async function saidIn(
  question: SaidQuestion,
  pull: PullRequestFact,
  own: string | null,
): Promise<Answer<string>> {
  const pushes = await pushesOf(question, pull);
  if (pushes.kind === 'unavailable') return pushes;
  // It was there at the latest when it landed, whatever was edited at the merge.
  let since = pull.merged_at ?? null;
  // Without the push of the head itself, what came between is not known.
  const known = pushes.value[0]?.sha === pull.head.sha ? pushes.value.slice(0, MOST_PUSHES) : [];
  const earliest = laterOf(pull.created_at, question.record.value['requested-at']);
  for (const { sha, at } of known) {
    const same: Answer<boolean> =
      sha === own ? { kind: 'known', value: true } : await isSaidAt(question, sha, pull.state === 'open');
    if (same.kind === 'unavailable') return same;
    if (!same.value) break;
    since = at;
    if (!isBefore(earliest, at)) break;
  }
  if (since === null)
    return {
      kind: 'unavailable',
      because: `no push and no workflow run shows when the head of pull request #${pull.number} appeared`,
    };
  return { kind: 'known', value: laterOf(since, pull.created_at) };
}

type Push = Pick<HeadObservation, 'sha' | 'at'>;

/** The pushes to the head, newest first, none of them after the merge. */
async function pushesOf({ api, repository }: SaidQuestion, pull: PullRequestFact): Promise<Answer<readonly Push[]>> {
  const { head_observations: observations = [], merged_at: merged = null } = pull;
  if (isUnavailable(observations)) return answerOf(observations);
  const activity = observations.filter(({ source }) => source === 'activity');
  const pushes = activity.length > 0 ? activity : await pushesByRuns(api, repository, pull, observations);
  if ('kind' in pushes) return pushes;
  const own = pushes.filter(({ at }) => merged === null || !isBefore(merged, at));
  // GitHub lists the newest first, which of two in one second stays so.
  return { kind: 'known', value: [...own].sort((a, b) => compareInstants(b.at, a.at)) };
}

/** Of a fork no pushes are known: its runs stand for them, each commit with the first since its head last turned. */
async function pushesByRuns(
  api: Api,
  repository: string,
  pull: PullRequestFact,
  observations: readonly HeadObservation[],
): Promise<readonly Push[] | (Answer<never> & { readonly kind: 'unavailable' })> {
  const read = await api.get(api.rest.pulls.get, { ...inRepository(repository), pull_number: pull.number }, PULL);
  if (read.kind === 'unavailable') return read;
  const turn = observations
    .filter(({ source }) => source === 'head_ref_force_pushed')
    .reduce((latest, { at }) => laterOf(latest, at), pull.created_at);
  const commits = isUnavailable(pull.commits) ? [] : pull.commits.slice(-MOST_PUSHES);
  const found = await Promise.all(
    commits.map(async ({ sha }): Promise<Answer<readonly Push[]>> => {
      const runs = await askRuns(api, repository, sha);
      if (runs.kind === 'unavailable') return runs;
      const [first] = provingRuns(runs.value, sha, read.value, turn)
        .map(({ created_at }) => ({ sha, at: created_at }))
        .sort((a, b) => compareInstants(a.at, b.at));
      return { kind: 'known', value: first === undefined ? [] : [first] };
    }),
  );
  const pushes: Push[] = [];
  for (const one of found) {
    if (one.kind === 'unavailable') return one;
    pushes.push(...one.value);
  }
  return pushes;
}

/** Whether the record says the same in a commit; a commit or a file that is not there does not. At review trees were mostly read already. */
async function isSaidAt(
  { api, repository, record }: SaidQuestion,
  commit: string,
  isReviewed: boolean,
): Promise<Answer<boolean>> {
  const wanted = digestApartFromTime(record.value);
  const told = isReviewed ? null : await tellFile(api, repository, commit, record.path);
  if (told !== null) return { kind: 'known', value: saidOf(record.path, told) === wanted };
  const tree = await readTree(api, repository, commit);
  if (tree.kind === 'unavailable') return tree.status === 404 ? { kind: 'known', value: false } : tree;
  const entry = await entryAt(tree.value, record.path);
  if (entry.kind === 'unavailable') return entry;
  if (entry.value === null || troubleWith(entry.value) !== null) return { kind: 'known', value: false };
  const file = await readEntry(api, repository, tree.value, entry.value);
  if (file.kind === 'unavailable') return file;
  return { kind: 'known', value: saidOf(record.path, file.value.bytes) === wanted };
}
