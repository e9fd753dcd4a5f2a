/**
 * The lives of emergency records: what each commit on the trusted branch left in one, and when the pull request that brought it in was
 * merged. Neither the newest few nor what a record says today is believed: who may write records could fill the one and choose the other.
 */

import { contentPulls, mayStop, versionsOf } from '../../domain/coverage/emergency-life.ts';
import type { ChangeRecord, EmergencyFact, EmergencyVersion, Facts } from '../../domain/terms/generated/shapes.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isBefore } from '../../domain/time/instants.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Answer, FactsNeeded } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { integer, object } from '../api/shapes.ts';
import { listIn } from '../trees/listing.ts';
import { readFileAt, readTree, type Tree } from '../trees/trees.ts';
import type { Base } from './base.ts';
import { besideOf } from './branch-records.ts';
import { type Place, walk } from './emergency-walk.ts';
import { unavailableOf } from './pull-request.ts';
import { readPullsOf } from './pulls-of-commit.ts';
import { scopeOfRecords } from './record-list.ts';
import type { GitHubRequest } from './request.ts';

/**
 * How many requests the lives of emergencies may take; each takes one for its history and about one for each time that it was written.
 * What lies beyond is not called paid. The job's own token is good for 1,000 an hour, and the records themselves take some.
 */
const MOST_REQUESTS = 600;
/** How many emergencies are looked into at once. */
const AT_ONCE = 10;

export type EmergencyQuestion = {
  readonly api: Api;
  readonly request: GitHubRequest;
  readonly base: Base;
  readonly facts: Facts;
  readonly need: FactsNeeded;
  readonly emergencies: readonly ReadRecord[];
};

type Look = { readonly path: string; readonly at: string; readonly gone: boolean };
type Unavailable = Answer<never> & { readonly kind: 'unavailable' };

export async function readEmergencies(question: EmergencyQuestion): Promise<readonly EmergencyFact[]> {
  const { api, request, base, facts, need, emergencies } = question;
  const isOwn = base.recordsRepository === request.repository;
  const repositoryId = isOwn ? { kind: 'known' as const, value: facts.repository } : await readId(question);
  const unread = (path: string, gone: boolean, answer: Unavailable): EmergencyFact => ({
    path,
    ...(gone ? { gone } : {}),
    history: unavailableOf(answer),
  });
  if (repositoryId.kind === 'unavailable') return emergencies.map(({ path }) => unread(path, false, repositoryId));
  const place: Place = {
    api,
    repository: base.recordsRepository,
    repositoryId: repositoryId.value.id,
    branches: isOwn && request.recordsRef === null ? [facts.repository.default_branch] : null,
    judged: need.judged,
  };
  // At review what is trusted is what the pull request is to be merged into.
  const [pull] = base.pulls;
  const at = request.stage === 'review' && isOwn && pull !== undefined ? pull.fact.base.sha : base.recordsTree.commit;
  const gone = isOwn ? await findGone(question) : [];
  const looks: Look[] = [
    ...emergencies.map(({ path }) => ({ path, at: besideOf(base, path)?.commit ?? at, gone: false })),
    ...gone.flatMap((one) => ('history' in one ? [] : [one])),
  ];
  const read: EmergencyFact[] = gone.flatMap((one) => ('history' in one ? [one] : []));
  // What only a branch has was merged into that.
  const placeFor = ({ path }: Look): Place =>
    besideOf(base, path) === null ? place : { ...place, branches: base.branches };
  const before = api.calls.length;
  for (let start = 0; start < looks.length; start += AT_ONCE) {
    const batch = looks.slice(start, start + AT_ONCE);
    if (api.calls.length - before >= MOST_REQUESTS) {
      const because = `there are ${looks.length} emergency changes, and a run makes ${MOST_REQUESTS} requests at most for their histories, enough for ${start}; let \`records\` in the policy match fewer (those of this year, say)`;
      read.push(
        ...batch.map((look) => unread(look.path, look.gone, { kind: 'unavailable', because, cause: 'beyond-limit' })),
      );
      continue;
    }
    const answers = await Promise.all(batch.map((look) => readLife(placeFor(look), look)));
    for (const [index, look] of batch.entries()) {
      const answer = answers[index];
      if (answer?.kind === 'known')
        read.push({ path: look.path, ...(look.gone ? { gone: true } : {}), history: [...answer.value] });
      else if (answer !== undefined) read.push(unread(look.path, look.gone, answer));
    }
  }
  return read.filter((fact) => fact.gone !== true || !isTold(fact, read));
}

/** Whether the life of a record that is still there goes through one that is not: it was only moved. */
function isTold({ history, path }: EmergencyFact, all: readonly EmergencyFact[]): boolean {
  if (isUnavailable(history)) return false;
  const commits = new Set(history.map(({ commit }) => commit));
  return all.some(
    (other) =>
      other.gone !== true &&
      idOfPath(other.path) === idOfPath(path) &&
      !isUnavailable(other.history) &&
      other.history.some(({ commit }) => commits.has(commit)),
  );
}

/** The pull requests whose people have to be known: those of emergencies that could stop what is judged, as they cannot pay for them. */
export function partsToKnow(
  emergencies: readonly EmergencyFact[],
  { judged, emergencies: asked }: FactsNeeded,
): readonly number[] {
  return emergencies.flatMap(({ path, history }): readonly number[] => {
    if (isUnavailable(history)) return [];
    const newest = history[0]?.record as unknown as ChangeRecord | undefined;
    const present = asked?.find((record) => record.path === path)?.value ?? newest;
    // What was withdrawn without ever going out has nobody who would look back on it.
    if (present === undefined || (present.withdrawn !== undefined && present.outcome === undefined)) return [];
    const versions = versionsOf(history, present);
    if (
      !mayStop(
        versions.map(({ value }) => value),
        judged,
      )
    )
      return [];
    return contentPulls(versions).flatMap((pull) => (typeof pull === 'number' ? [pull] : []));
  });
}

async function readId({ api, base }: EmergencyQuestion): Promise<Answer<{ readonly id: number }>> {
  return api.get(api.rest.repos.get, inRepository(base.recordsRepository), object({ id: integer }));
}

/** What each commit left in a record; when it came there is asked only where that may matter. */
async function readLife(place: Place, { path, at }: Look): Promise<Answer<readonly EmergencyVersion[]>> {
  const versions = await walk(place, path, at, 0);
  if (versions.kind === 'unavailable') return versions;
  const said = versions.value.map(({ record }) => record as unknown as ChangeRecord);
  if (!mayStop(said, place.judged)) return versions;
  const dated = await Promise.all(versions.value.map((version) => withPullRequest(place, version)));
  return { kind: 'known', value: dated };
}

/** By the latest of the merged pull requests that GitHub names: a branch beside may have had the commit before. */
async function withPullRequest(
  { api, repository, repositoryId, branches }: Place,
  version: EmergencyVersion,
): Promise<EmergencyVersion> {
  const answer = await readPullsOf(api, repository, version.commit, false);
  if (answer.kind === 'unavailable') return { ...version, pull_request: unavailableOf(answer), merged_at: null };
  const merged = answer.value
    .flatMap(({ number, merged_at, base }) =>
      merged_at !== null && base.repo?.id === repositoryId && (branches === null || branches.includes(base.ref))
        ? [{ number, merged_at }]
        : [],
    )
    .sort((a, b) => (isBefore(a.merged_at, b.merged_at) ? 1 : -1));
  const [latest] = merged;
  return { ...version, pull_request: latest?.number ?? null, merged_at: latest?.merged_at ?? null };
}

/**
 * Emergencies that the environment's last successful deployment had and the trusted branch has not: taken away, or made into another kind
 * of change. Their own file shows nothing of it any more.
 */
async function findGone(question: EmergencyQuestion): Promise<readonly (Look | EmergencyFact)[]> {
  const { api, request, base, facts, need, emergencies } = question;
  const { landed } = facts;
  const since = landed === undefined || isUnavailable(landed) ? null : landed.since;
  if (request.stage !== 'deploy' || since === null) return [];
  const before = await readTree(api, request.repository, since);
  const unread = (answer: Unavailable): readonly EmergencyFact[] => [
    { path: `the records in ${since.slice(0, 7)}`, gone: true, history: unavailableOf(answer) },
  ];
  if (before.kind === 'unavailable') return unread(before);
  const scope = scopeOfRecords(need.policy);
  const [then, now] = await Promise.all([listIn(before.value, scope), listIn(base.recordsTree, scope)]);
  if (then.kind === 'unavailable') return unread(then);
  if (now.kind === 'unavailable') return unread(now);
  const present = new Map(now.value.map(({ path, sha }) => [path, sha]));
  const paths = new Set(emergencies.map(({ path }) => path));
  const changed = then.value.filter(
    ({ path, type, sha }) => type === 'blob' && !paths.has(path) && present.get(path) !== sha,
  );
  const found = await Promise.all(changed.map(({ path }) => lookBack(question, before.value, path)));
  return found.flatMap((one) => (one === null ? [] : [one]));
}

/** null where it was no emergency, or none that could stop what is judged. */
async function lookBack(
  { api, request, need }: EmergencyQuestion,
  tree: Tree,
  path: string,
): Promise<Look | EmergencyFact | null> {
  const file = await readFileAt(api, request.repository, tree, path);
  if (file.kind === 'unavailable') return { path, gone: true, history: unavailableOf(file) };
  const value = file.value === null ? undefined : parseRecord(path, file.value.bytes).value;
  if (value?.type !== 'emergency' || !mayStop([value], need.judged)) return null;
  return { path, at: tree.commit, gone: true };
}
