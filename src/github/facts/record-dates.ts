/** Since when a record says what it says: lead time runs from there. */
import { digestApartFromTime } from '../../domain/terms/digest.ts';
import type { PullRequestFact, RecordFact } from '../../domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { readFileAt } from '../trees/trees.ts';
import type { Base } from './base.ts';
import { treeOf } from './branch-records.ts';
import { knownCommits } from './known-commits.ts';
import { findOrigin } from './origin.ts';
import { factOr } from './pull-request.ts';
import { baseTreeOf } from './record-base.ts';
import type { GitHubRequest } from './request.ts';
import { mergedAt, saidIn, saidOf } from './said-since.ts';

/**
 * When the record came to say what it says. An emergency needs no lead time, and a change without a schedule is never too early: of them
 * nothing is asked.
 */
export async function withTime(
  api: Api,
  request: GitHubRequest,
  base: Base,
  pulls: readonly PullRequestFact[],
  fact: RecordFact,
  record: ReadRecord,
): Promise<RecordFact> {
  const { type, schedule } = record.value;
  if (type === 'emergency' || schedule === undefined || base.recordsRepository !== request.repository) return fact;
  // At review what is as in the base is not judged anew.
  if (request.stage === 'review' && fact.base_digest === record.digest) return fact;
  const since = await readSaidSince(api, request, base, pulls, fact, record);
  return { ...fact, said_since: factOr(since, (at) => at) };
}

async function readSaidSince(
  api: Api,
  request: GitHubRequest,
  base: Base,
  pulls: readonly PullRequestFact[],
  fact: RecordFact,
  record: ReadRecord,
): Promise<Answer<string | null>> {
  const { repository } = request;
  const pullOf = (number: unknown): PullRequestFact | undefined => pulls.find((pull) => pull.number === number);
  const question = { api, repository, record };
  const wanted = digestApartFromTime(record.value);
  let at = treeOf(base, record.path).commit;
  const reviewed = request.stage === 'review' ? pullOf(fact.pull_request) : undefined;
  if (reviewed !== undefined) {
    const tree = await baseTreeOf(api, request, base, reviewed);
    if (tree.kind === 'unavailable') return tree;
    const before = await readFileAt(api, repository, tree.value, record.path);
    if (before.kind === 'unavailable') return before;
    const said = before.value === null ? null : saidOf(record.path, before.value.bytes);
    if (said !== wanted) return saidIn(question, reviewed, reviewed.head.sha);
    at = tree.value.commit;
  }
  const origin = await findOrigin({
    ...question,
    repositoryId: base.facts.repository.id,
    path: record.path,
    digest: wanted,
    digestOf: saidOf,
    branches: base.branches,
    known: knownCommits(base.facts),
    at,
  });
  if (origin.kind === 'unavailable') return origin;
  if (origin.value === null) return { kind: 'known', value: null };
  const pull = pullOf(origin.value);
  return pull === undefined ? mergedAt(api, repository, origin.value) : saidIn(question, pull, null);
}
