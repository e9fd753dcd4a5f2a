/**
 * Whether a record that no pull request brought was there when the run began, by GitHub's list of pushes to the branch: whoever lets a run go on
 * has seen nothing of what came to be written after that. A date in git proves nothing.
 */
import type { Facts, RecordFact } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isBefore } from '../../domain/time/instants.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { instant, integer, object, text } from '../api/shapes.ts';
import { entryAt, readEntry, readTree, troubleWith } from '../trees/trees.ts';
import type { Base } from './base.ts';
import { factOr } from './pull-request.ts';
import { digestOf } from './record-digests.ts';
import type { GitHubRequest } from './request.ts';

const ACTIVITY = object({ id: integer, ref: text, after: text, timestamp: instant });
const DEFAULT = object({ default_branch: text });
/** So many of the newest pushes are looked through; a run that began before them starts anew. */
const MOST_PUSHES = 100;

type Question = {
  readonly api: Api;
  readonly request: GitHubRequest;
  readonly base: Base;
  readonly facts: Facts;
  readonly policy: CompletePolicy;
};

/** The fact with the push, where an approval of the environment hangs on it. */
export async function withPush(question: Question, fact: RecordFact, record: ReadRecord): Promise<RecordFact> {
  const began = beginOf(question);
  if (began === null || fact.pull_request !== null || fact.trusted_ref !== undefined) return fact;
  return { ...fact, there_since: factOr(await readPush(question, record, began), (at) => at) };
}

/** When the run began whose environment somebody approved; null where nobody did, or it would count for nothing. */
function beginOf({ request, facts: { run_approvals: answers }, policy }: Question): string | null {
  if (request.stage !== 'deploy' || !policy.approvals.evidence.includes('environment')) return null;
  if (answers === undefined || isUnavailable(answers)) return null;
  return answers.find(({ state, at }) => state === 'approved' && at != null)?.at ?? null;
}

async function readPush(question: Question, record: ReadRecord, began: string): Promise<Answer<string | null>> {
  const { api, base } = question;
  const own = commitOfRun(question);
  // What the run's own commit holds was there before any clock has to tell.
  if (own !== null) {
    const held = await digestThere(question, own, record.path);
    if (held.kind === 'unavailable' || held.value === record.digest)
      return held.kind === 'unavailable' ? held : { kind: 'known', value: began };
  }
  const branch = await branchOf(question);
  if (branch.kind === 'unavailable') return branch;
  const ref = `refs/heads/${branch.value}`;
  const pushes = await api.list(
    api.rest.repos.listActivities,
    { ...inRepository(base.recordsRepository), ref },
    ACTIVITY,
    ({ id }) => String(id),
    { byCursor: true, most: MOST_PUSHES, isCut: true },
  );
  if (pushes.kind === 'unavailable') return pushes;
  // GitHub lists the newest first.
  const last = pushes.value.find((push) => push.ref === ref && !isBefore(began, push.timestamp));
  if (last === undefined || !/^[0-9a-f]{40}$/.test(last.after) || /^0+$/.test(last.after))
    return { kind: 'unavailable', because: `no push to ${branch.value} is known from before the run began` };
  const held = await digestThere(question, last.after, record.path);
  if (held.kind === 'unavailable') return held;
  return { kind: 'known', value: held.value === record.digest ? last.timestamp : null };
}

/** The commit that the run is of and that goes out, where records are kept beside the code; null where an input names another. */
function commitOfRun({ request, base, facts }: Question): string | null {
  const { sha, event, repository, recordsRef } = request;
  if (sha !== null || recordsRef !== null || base.recordsRepository !== repository) return null;
  return event.sha === facts.subject.sha ? event.sha : null;
}

async function branchOf({ api, request, base, facts }: Question): Promise<Answer<string>> {
  if (request.recordsRef !== null) return { kind: 'known', value: request.recordsRef.replace(/^refs\/heads\//, '') };
  if (base.recordsRepository === request.repository) return { kind: 'known', value: facts.repository.default_branch };
  const read = await api.get(api.rest.repos.get, inRepository(base.recordsRepository), DEFAULT);
  return read.kind === 'unavailable' ? read : { kind: 'known', value: read.value.default_branch };
}

async function digestThere({ api, base }: Question, commit: string, path: string): Promise<Answer<string | null>> {
  const tree = await readTree(api, base.recordsRepository, commit);
  if (tree.kind === 'unavailable') return tree;
  const entry = await entryAt(tree.value, path);
  if (entry.kind === 'unavailable') return entry;
  if (entry.value === null || troubleWith(entry.value) !== null) return { kind: 'known', value: null };
  const file = await readEntry(api, base.recordsRepository, tree.value, entry.value);
  return file.kind === 'unavailable' ? file : { kind: 'known', value: digestOf(path, file.value.bytes) };
}
