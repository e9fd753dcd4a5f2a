/**
 * What an emergency's record said over its life, and whether it could have gone out: by GitHub's history of the file where that was asked
 * for, by the record's own word elsewhere. What is written afterwards is a claim: it can add to a debt and take nothing from it.
 */

import { normaliseRef } from '../items/items.ts';
import { canonicalise, digestRecord } from '../terms/digest.ts';
import type { ChangeRecord, EmergencyFact, EmergencyVersion, Facts, Unavailable } from '../terms/generated/shapes.ts';
import { type Outline, outlineOf } from '../terms/outline.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { includesName } from '../text/names.ts';
import { isBefore } from '../time/instants.ts';
import { parseInstant } from '../time/time.ts';

/** The record as it was left by one pull request, or by one commit that none brought. */
export type Version = {
  readonly value: ChangeRecord;
  /** When it came to the trusted branch, by GitHub's clock; null where that is not known. */
  readonly at: string | null;
  /** Left out where nobody asked for it. */
  readonly pullRequest?: number | null | Unavailable;
  /** Who made the commit, by login; matters where no pull request tells. */
  readonly makers: readonly string[];
  /** Whether it says something else than the version before it, so that whoever brought it has a part in the change. */
  readonly isNewContent: boolean;
  /** False only for the head of a pull request, which is not on the trusted branch yet. */
  readonly isLanded: boolean;
};

export type Life = {
  /** Oldest first; the last is what the record says now. */
  readonly versions: readonly Version[];
  /** Those that could have gone out; empty where none could, and then nothing is owed. */
  readonly used: readonly Version[];
  /** `asked`: the history is known. `claims`: the record's word is all there is. `unknown`: GitHub should tell and did not. */
  readonly source: 'asked' | 'claims' | 'unknown';
  readonly unread: readonly Unread[];
};

/** @param facts left out where GitHub is not asked at all: lists for people, and a checkout */
export function lifeOf(record: ReadRecord, now: string, facts?: Facts): Life {
  if (facts === undefined || facts.subject.event === 'local') return byClaims(record, now, 'claims', []);
  const what = `the history of the emergency ${record.value.id}`;
  const unasked = [{ what, because: 'GitHub was not asked for it', permission: null }];
  if (facts.emergencies === undefined) return byClaims(record, now, 'unknown', unasked);
  if (isUnavailable(facts.emergencies)) return byClaims(record, now, 'unknown', [unreadOf(what, facts.emergencies)]);
  const fact = facts.emergencies.find(({ path }) => path === record.path);
  if (fact === undefined) return byClaims(record, now, 'unknown', unasked);
  if (isUnavailable(fact.history)) return byClaims(record, now, 'unknown', [unreadOf(what, fact.history)]);
  if (!fact.history.every(({ record: value }) => isSound(value)))
    return byClaims(record, now, 'unknown', [
      { what, because: 'one of its versions is not a record that can be read', permission: null },
    ]);
  const versions = versionsOf(fact.history, record.value);
  const used = versions.filter(
    (version) =>
      couldGoOut(version.value, endOfStanding(version, versions, now)) ||
      // What the record says of itself adds to that: one that was withdrawn in its own time, it says, stood until then.
      (version === versions.at(-1) && couldGoOut(version.value, saidEnd(version.value, now))),
  );
  return { versions, used, source: 'asked', unread: [] };
}

/** Emergencies that went out with the last deployment and are none any more on the trusted branch: taken away, or made into something else. */
export function goneEmergencies(facts: Facts, present: readonly ReadRecord[]): readonly ReadRecord[] {
  if (facts.emergencies === undefined || isUnavailable(facts.emergencies)) return [];
  return facts.emergencies.flatMap((fact): readonly ReadRecord[] => {
    const value = newestOf(fact);
    if (value === null || fact.gone !== true) return [];
    if (present.some(({ path }) => path === fact.path)) return [];
    return [{ path: fact.path, value, digest: digestRecord(value) }];
  });
}

/** What could not be read of emergencies that may be gone. */
export function unreadGone(facts: Facts): readonly Unread[] {
  if (facts.emergencies === undefined) return [];
  if (isUnavailable(facts.emergencies)) return [unreadOf('the emergencies of the repository', facts.emergencies)];
  return facts.emergencies.flatMap(({ path, gone, history }) =>
    gone === true && isUnavailable(history) ? [unreadOf(`what became of ${path}`, history)] : [],
  );
}

/**
 * The emergencies whose lives have to be known: all of them where a normal or standard change is judged, as one may have touched the same
 * items before its record was changed. Those that touch them now come first. null: none has to be.
 */
export function emergenciesToKnow(
  judged: readonly ReadRecord[],
  others: readonly ReadRecord[],
): readonly ReadRecord[] | null {
  if (judged.every(({ value }) => value.type === 'emergency')) return null;
  const rank = (record: ReadRecord): number => (mayStop([outlineOf(record)], judged) ? 0 : 1);
  return [...judged, ...others]
    .filter((record) => outlineOf(record).type === 'emergency')
    .map((record) => ({ record, rank: rank(record) }))
    .sort((a, b) => a.rank - b.rank || (a.record.path < b.record.path ? -1 : 1))
    .map(({ record }) => record);
}

/** Whether an emergency of which this was said touched an item and an environment of a judged change that it could stop. */
export function mayStop(said: readonly Outline[], judged: readonly ReadRecord[]): boolean {
  const items = new Set(said.flatMap((value) => value['configuration-items'].map(normaliseRef)));
  const environments = said.flatMap((value) => value.environments);
  return judged.some(
    ({ value }) =>
      value.type !== 'emergency' &&
      value['configuration-items'].some((ref) => items.has(normaliseRef(ref))) &&
      value.environments.some((name) => includesName(environments, name)),
  );
}

/** The pull requests that brought in something new of an emergency: who opened, wrote or approved one has a part in it. */
export function contentPulls(versions: readonly Version[]): readonly (number | Unavailable)[] {
  return versions.flatMap(({ isNewContent, pullRequest }) =>
    isNewContent && pullRequest !== undefined && pullRequest !== null ? [pullRequest] : [],
  );
}

/** The versions of a history, which is newest first, with the present content last. */
export function versionsOf(history: readonly EmergencyVersion[], present: ChangeRecord): readonly Version[] {
  const versions: Omit<Version, 'isNewContent'>[] = [];
  for (const { record, pull_request: pull, merged_at: at, author, committer } of history) {
    // What a pull request held before it was merged never stood on the branch: of each only the last content counts.
    if (typeof pull === 'number' && versions.some(({ pullRequest }) => pullRequest === pull)) continue;
    const value = record as unknown as ChangeRecord;
    const makers = [author, committer].flatMap((one) => (one == null ? [] : [one.login]));
    versions.unshift({
      value,
      at: typeof pull === 'number' ? (at ?? null) : null,
      ...(pull === undefined ? {} : { pullRequest: pull }),
      makers,
      isLanded: true,
    });
  }
  const newest = versions.at(-1);
  if (newest === undefined || canonicalise(newest.value) !== canonicalise(present))
    versions.push({ value: present, at: null, makers: [], isLanded: false });
  return versions.map((version, index): Version => {
    const before = versions[index - 1];
    const isNewContent = before === undefined || digestRecord(before.value) !== digestRecord(version.value);
    return { ...version, isNewContent };
  });
}

/**
 * Until when a version stood, at the latest; null for one that was withdrawn, which authorises nothing. Only GitHub's clock ends it: of one
 * whose coming or going is not known it is taken to stand until now.
 */
function endOfStanding({ value, at }: Version, versions: readonly Version[], now: string): string | null {
  if (value.withdrawn !== undefined) return null;
  if (at === null) return now;
  const later = versions.flatMap((other) => (other.at !== null && isBefore(at, other.at) ? [other.at] : []));
  return later.reduce((first, one) => (isBefore(one, first) ? one : first), now);
}

/** Only where a record was withdrawn, replaced or not there before its own time began is it shown never to have gone out. */
function couldGoOut({ type, outcome, schedule }: ChangeRecord, end: string | null): boolean {
  if (type !== 'emergency') return false;
  if (outcome !== undefined || schedule === undefined) return true;
  return end !== null && !isBefore(end, schedule.start);
}

/** Until when the record says that it stood. */
function saidEnd({ withdrawn }: ChangeRecord, now: string): string {
  return withdrawn?.at ?? now;
}

function byClaims(record: ReadRecord, now: string, source: Life['source'], unread: readonly Unread[]): Life {
  const { value } = record;
  const version: Version = { value, at: null, makers: [], isNewContent: true, isLanded: false };
  const isUsed = couldGoOut(value, saidEnd(value, now));
  return { versions: [version], used: isUsed ? [version] : [], source, unread };
}

function newestOf({ history }: EmergencyFact): ChangeRecord | null {
  const value: unknown = isUnavailable(history) ? null : history[0]?.record;
  return isSound(value) ? value : null;
}

/** A file of facts may hold anything; what is judged here has at least the form of a record. */
function isSound(value: unknown): value is ChangeRecord {
  if (typeof value !== 'object' || value === null) return false;
  const {
    type,
    schedule,
    outcome,
    withdrawn,
    approvals = [],
    implementers = [],
    ...rest
  } = value as Partial<ChangeRecord>;
  const isInstant = (text: unknown): boolean => typeof text === 'string' && parseInstant(text) !== null;
  const areTexts = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === 'string');
  return (
    typeof type === 'string' &&
    typeof rest.id === 'string' &&
    typeof rest['requested-by'] === 'string' &&
    areTexts(rest.environments) &&
    areTexts(rest['configuration-items']) &&
    areTexts(implementers) &&
    (schedule === undefined || (isInstant(schedule.start) && isInstant(schedule.end))) &&
    (outcome === undefined || (isInstant(outcome.started) && isInstant(outcome.ended))) &&
    (outcome?.review === undefined || isInstant(outcome.review.at)) &&
    (withdrawn === undefined || isInstant(withdrawn.at)) &&
    Array.isArray(approvals) &&
    approvals.every(({ approver, at }) => typeof approver === 'string' && isInstant(at))
  );
}
