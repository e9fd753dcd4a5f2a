/** Facts about the records that are judged: what brought each in, its digest where approvals were given, the members of teams. */

import { filesOf } from '../../domain/coverage/coverage.ts';
import { digestRecord } from '../../domain/terms/digest.ts';
import type { EmergencyFact, Facts, PullRequestFact, RecordFact } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { foldCase } from '../../domain/text/names.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Answer, FactsNeeded } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { readTree } from '../trees/trees.ts';
import type { Base } from './base.ts';
import { besideOf, placeOnBranch, treeOf, trustedRefOf } from './branch-records.ts';
import { partsToKnow, readEmergencies } from './emergency-histories.ts';
import { knownCommits } from './known-commits.ts';
import { findBringers, findFirstMerge, findOrigin } from './origin.ts';
import { factOr, readMergedPull, readPullRequest, unavailableOf } from './pull-request.ts';
import { isRuledHere, readBase } from './record-base.ts';
import { withTime } from './record-dates.ts';
import { digestOf, digestsOf } from './record-digests.ts';
import { idsIn } from './record-list.ts';
import type { GitHubRequest } from './request.ts';
import { readSignedEntries } from './signed-entries.ts';
import { readTeam } from './teams.ts';
import { withPush } from './there-since.ts';
import { markUpkeep } from './upkeep-commits.ts';
import { mayHaveGoneOut, readWentOut } from './went-out.ts';

/** Origins, digests and teams of what is judged. */
export async function completeFacts(
  api: Api,
  request: GitHubRequest,
  base: Base,
  facts: Facts,
  need: FactsNeeded,
): Promise<Facts> {
  const [records, teams, emergencies] = await Promise.all([
    Promise.all(need.judged.map((record) => recordFact({ api, request, base, facts, policy: need.policy }, record))),
    Promise.all(need.teams.map((team) => readTeam(api, team))),
    need.emergencies === null
      ? null
      : readEmergencies({ api, request, base, facts, need, emergencies: need.emergencies }),
  ]);
  const wentOut = records.flatMap(({ went_out: way }) => (way == null || isUnavailable(way) ? [] : [way.pull_request]));
  const own = [...records.map(({ pull_request }) => pull_request), ...wentOut];
  const { pulls, unread, parts } = await readNamed(
    api,
    request,
    facts,
    need,
    own,
    partsToKnow(emergencies ?? [], need),
  );
  const dated = await Promise.all(
    records.map(async (fact, index) => {
      const record = need.judged[index];
      if (record === undefined) return fact;
      const timed = await withTime(api, request, base, pulls, fact, record);
      return withPush({ api, request, base, facts, policy: need.policy }, timed, record);
    }),
  );
  const known = dated.map((fact): RecordFact => {
    const trouble = typeof fact.pull_request === 'number' ? unread.get(fact.pull_request) : undefined;
    return trouble === undefined ? fact : { ...fact, pull_request: unavailableOf(trouble) };
  });
  const lives = emergencies?.map((emergency) => withUnread(emergency, unread));
  const origins = new Set<unknown>([
    ...wentOut,
    ...known.flatMap(({ pull_request, brought_to_branch_by: further = [] }) =>
      isUnavailable(further) ? [pull_request] : [pull_request, ...further],
    ),
  ]);
  const [completed, signed] = await Promise.all([
    Promise.all(
      pulls.map(async (pull) => {
        const [digests, upkeep] = await Promise.all([
          origins.has(pull.number)
            ? digestsOf(api, request.repository, pull, broughtBy(pull.number, known, need), need.policy)
            : null,
          parts.has(pull.number) && pull.head_observations === undefined
            ? pull
            : markUpkeep(api, request.repository, pull, need.policy, need.judged),
        ]);
        return digests === null ? upkeep : { ...upkeep, record_digests: digests };
      }),
    ),
    need.needsSignatures
      ? readSignedEntries({
          api,
          repository: base.recordsRepository,
          at: (record) => treeOf(base, record.path).commit,
          judged: need.judged,
          pulls: base.recordsRepository === request.repository ? pulls : [],
        })
      : null,
  ]);
  const entries = signed === null ? {} : { signed_entries: factOr(signed, (all) => all) };
  const debts = lives === undefined ? {} : { emergencies: lives };
  return { ...facts, pull_requests: completed, records: known, teams, ...debts, ...entries };
}

type Named = {
  readonly pulls: readonly PullRequestFact[];
  /** By number, those that could not be read. */
  readonly unread: ReadonlyMap<number, Answer<never> & { readonly kind: 'unavailable' }>;
  /** Those of which only people and files are asked. */
  readonly parts: ReadonlySet<number>;
};

/** The pull requests that are known, and those that the records lead to besides. */
async function readNamed(
  api: Api,
  { repository }: GitHubRequest,
  facts: Facts,
  need: FactsNeeded,
  own: readonly unknown[],
  ofEmergencies: readonly unknown[],
): Promise<Named> {
  const isNew = (number: unknown): number is number =>
    typeof number === 'number' && !facts.pull_requests.some((pr) => pr.number === number);
  const missing = [...new Set([...own, ...ofEmergencies].filter(isNew))];
  const parts = new Set(missing.filter((number) => !own.includes(number)));
  const further = await Promise.all(
    missing.map((number) =>
      parts.has(number) ? readPart(api, repository, number, need) : readMergedPull(api, repository, number),
    ),
  );
  const pulls: PullRequestFact[] = [...facts.pull_requests];
  const unread = new Map<number, Answer<never> & { readonly kind: 'unavailable' }>();
  for (const [index, number] of missing.entries()) {
    const read = further[index];
    if (read?.kind === 'known') pulls.push(read.value.fact);
    else if (read !== undefined) unread.set(number, read);
  }
  return { pulls, unread, parts };
}

/** The records that a pull request brought, be it to the branch that they went out from: of others nobody asks what they were there. */
function broughtBy(number: number, facts: readonly RecordFact[], { judged }: FactsNeeded): readonly ReadRecord[] {
  return judged.filter((_, index) => {
    const fact = facts[index];
    const way = fact?.went_out;
    return fact?.pull_request === number || (way != null && !isUnavailable(way) && way.pull_request === number);
  });
}

/**
 * Of an emergency's pull request nothing matters but who had a part in it and what it touched, unless it brought something of what is judged
 * along, whose approvals it may date.
 */
async function readPart(
  api: Api,
  repository: string,
  number: number,
  { judged }: FactsNeeded,
): ReturnType<typeof readMergedPull> {
  const part = await readPullRequest(api, repository, number, { isMerged: true, peopleOnly: true });
  if (part.kind === 'unavailable') return part;
  const files = filesOf(part.value.fact);
  const isApart = files !== null && judged.every(({ path }) => !files.includes(path));
  return isApart ? part : readMergedPull(api, repository, number);
}

/** A pull request that could not be read is no pull request without people. */
function withUnread(
  emergency: EmergencyFact,
  unread: ReadonlyMap<number, Answer<never> & { readonly kind: 'unavailable' }>,
): EmergencyFact {
  if (isUnavailable(emergency.history)) return emergency;
  const history = emergency.history.map((version) => {
    const trouble = typeof version.pull_request === 'number' ? unread.get(version.pull_request) : undefined;
    return trouble === undefined ? version : { ...version, pull_request: unavailableOf(trouble) };
  });
  return { ...emergency, history };
}

type Asked = {
  readonly api: Api;
  readonly request: GitHubRequest;
  readonly base: Base;
  readonly facts: Facts;
  readonly policy: CompletePolicy;
};

async function recordFact(asked: Asked, record: ReadRecord): Promise<RecordFact> {
  const { api, request, base, facts, policy } = asked;
  const own = { path: record.path, digest: record.digest };
  const question = {
    api,
    repository: base.recordsRepository,
    repositoryId: facts.repository.id,
    path: record.path,
    digest: record.digest,
    digestOf,
    branches: base.branches,
    known: knownCommits(facts),
  };
  const beside = besideOf(base, record.path);
  const isUsedUnapproved = request.stage === 'deploy' && record.value.type === 'standard';
  if (base.recordsRepository !== request.repository)
    return { ...own, pull_request: null, ...(isUsedUnapproved ? { first_merged_at: null } : {}) };
  if (request.stage === 'deploy') {
    const here = { ...question, at: treeOf(base, record.path).commit };
    const branch = beside === null ? await placeOnBranch(base, record.path, policy) : null;
    const [origin, first, bringers, onBranch, trusted] = await Promise.all([
      findOrigin(here),
      isUsedUnapproved ? findFirstMerge(here) : null,
      findBringers(here),
      branch === null ? null : findBringers({ ...here, ...branch }),
      beside === null
        ? null
        : trustedRefOf(api, base.recordsRepository, {
            trusted: base.recordsTree,
            target: beside,
            path: record.path,
            policy,
          }),
    ]);
    return {
      ...own,
      ...(trusted === null ? {} : { trusted_ref: factOr(trusted, (value) => value) }),
      pull_request: factOr(origin, (number) => number),
      brought_by: factOr(bringers, (numbers) => [...numbers]),
      ...(onBranch === null ? {} : { brought_to_branch_by: factOr(onBranch, (numbers) => [...numbers]) }),
      ...(first === null ? {} : { first_merged_at: factOr(first, (at) => at) }),
    };
  }
  const pull = base.pulls.find(({ fact }) => (filesOf(fact) ?? []).includes(record.path)) ?? base.pulls[0];
  if (pull === undefined) return { ...own, pull_request: null };
  // Of the pull request's own base, which need not be where the rules come from.
  const before = await readBase({ api, request, base, policy }, pull.fact, record.path);
  if (before.kind === 'unavailable') return { ...own, pull_request: unavailableOf(before) };
  const parsed = before.value === null ? null : parseRecord(before.value.path, before.value.bytes);
  const value = parsed?.value ?? null;
  const baseDigest = value === null ? null : digestRecord(value);
  if (baseDigest !== record.digest) {
    const there = { ...own, base_digest: baseDigest, pull_request: pull.fact.number };
    return baseDigest === null ? { ...there, ...(await cameBack(asked, record, pull.fact)) } : there;
  }
  const was = before.value?.path ?? record.path;
  const origin = await findOrigin({ ...question, path: was, at: pull.fact.base.sha });
  return {
    ...own,
    base_digest: baseDigest,
    base_record: value as unknown as Record<string, never>,
    pull_request: factOr(origin, (number) => number),
  };
}

/** Of what is new on the default branch and over already: whether it went out from another branch. In a group each pull request is asked alone. */
async function cameBack(
  { api, request, base, facts, policy }: Asked,
  record: ReadRecord,
  pull: PullRequestFact,
): Promise<Pick<RecordFact, 'went_out'>> {
  const { repository } = request;
  const { id, default_branch: branch } = facts.repository;
  if (pull.base.ref !== branch || !mayHaveGoneOut(record, facts.now)) return {};
  // The base may be stale: what the branch has got since is not brought there once more.
  const trusted = await readTree(api, repository, isRuledHere(request) ? base.tree.commit : pull.base.sha);
  if (trusted.kind === 'unavailable') return { went_out: unavailableOf(trusted) };
  const taken = await idsIn(trusted.value, policy);
  if (taken.kind === 'unavailable') return { went_out: unavailableOf(taken) };
  if (taken.value.has(foldCase(record.value.id))) return {};
  const asked = { api, repository, repositoryId: id, policy, branch, trusted: trusted.value, record, pull };
  return { went_out: factOr(await readWentOut(asked), (fact) => fact) };
}
