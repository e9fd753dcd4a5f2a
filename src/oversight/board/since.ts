/** What happened since the meeting before: emergencies with what they still owe, outcomes with their reviews, and changes that nobody ended. */

import { normaliseRef } from '../../domain/items/items.ts';
import { debtOf } from '../../domain/kinds/emergencies.ts';
import { levelByRecord, reviewDuty } from '../../domain/kinds/review-duty.ts';
import type { Result } from '../../domain/terms/generated/shapes.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import type { RoleLevel } from '../../domain/terms/roles.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isBefore } from '../../domain/time/instants.ts';
import { parseInstant, toIso } from '../../domain/time/time.ts';
import type { PackBasis } from './basis.ts';

type Named = {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly environments: readonly string[];
  /** Normalised references. */
  readonly items: readonly string[];
};

export type LookBack = {
  readonly kind: 'none' | 'done' | 'due' | 'overdue' | 'beyond';
  /** The last day, in the policy's zone; null where none is due or it cannot be counted. */
  readonly day: string | null;
  readonly by: string | null;
  readonly findings: string | null;
};

export type EmergencyItem = Named & {
  readonly incident: string | null;
  readonly justification: string;
  readonly requestedBy: string;
  /** When it went out, or was to; null where neither is written. */
  readonly start: string | null;
  readonly end: string | null;
  readonly result: Result | null;
  readonly retrospective: LookBack & {
    readonly needs: RoleLevel | null;
    /** Who could give it today. */
    readonly eligible: readonly string[];
  };
};

export type OutcomeItem = Named & {
  readonly type: 'standard' | 'normal' | 'emergency';
  readonly risk: RiskLevel | null;
  readonly result: Result;
  readonly started: string;
  readonly ended: string;
  readonly summary: string;
  readonly review: LookBack;
};

export type OverdueItem = Named & {
  readonly requestedBy: string;
  readonly implementers: readonly string[];
  readonly end: string;
};

const ORDER = (
  a: { readonly at: number; readonly id: string },
  b: { readonly at: number; readonly id: string },
): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function name({ value, path }: ReadRecord): Named {
  return {
    id: value.id,
    title: value.title,
    path,
    environments: [...value.environments],
    items: [...new Set(value['configuration-items'].map(normaliseRef))],
  };
}

/** Those of the time since the last meeting, and older ones that still owe their retrospective. The newest last. */
export function findEmergencies(basis: PackBasis): readonly EmergencyItem[] {
  const { times } = basis;
  return basis.records
    .flatMap((record) => {
      const { value } = record;
      const from = value.outcome?.started ?? value.schedule?.start ?? value['requested-at'];
      const at = parseInstant(from);
      if (value.type !== 'emergency' || at === null) return [];
      if (value.withdrawn !== undefined && value.outcome === undefined && lookBack(basis, record).kind === 'none')
        return [];
      const retrospective = owes(basis, record);
      const isSince = times.since <= at && at < times.afterMeeting;
      const isOwing = retrospective.kind !== 'none' && retrospective.kind !== 'done' && at < times.afterMeeting;
      return isSince || isOwing ? [{ at, record, retrospective }] : [];
    })
    .map(({ at, record, retrospective }) => ({
      at,
      id: record.value.id,
      item: describeEmergency(record, retrospective),
    }))
    .sort(ORDER)
    .map(({ item }) => item);
}

function describeEmergency(record: ReadRecord, retrospective: EmergencyItem['retrospective']): EmergencyItem {
  const { emergency, outcome, schedule } = record.value;
  const start = outcome?.started ?? schedule?.start ?? null;
  const end = outcome?.ended ?? schedule?.end ?? null;
  return {
    ...name(record),
    incident: emergency?.incident ?? null,
    justification: emergency?.justification ?? '',
    requestedBy: record.value['requested-by'],
    start: start === null ? null : inUtc(start),
    end: end === null ? null : inUtc(end),
    result: outcome?.result ?? null,
    retrospective,
  };
}

function owes(basis: PackBasis, record: ReadRecord): EmergencyItem['retrospective'] {
  const { directory, files, now } = basis;
  const debt = debtOf(record, { directory, policy: files.policy, items: files.items, now });
  const look = lookBack(basis, record);
  return { ...look, needs: debt?.needs ?? null, eligible: debt?.eligible ?? [] };
}

/** The review of a change, or the retrospective of an emergency: the same entry of the record, by other rules. */
export function lookBack({ directory, files, now, world }: PackBasis, record: ReadRecord): LookBack {
  const review = record.value.outcome?.review;
  const done: LookBack = { kind: 'done', day: null, by: review?.by ?? null, findings: review?.findings ?? null };
  const none: LookBack = { kind: 'none', day: null, by: null, findings: null };
  if (record.value.type === 'emergency') {
    const debt = debtOf(record, { directory, policy: files.policy, items: files.items, now });
    if (debt !== null) return { ...none, kind: debt.kind, day: debt.day };
    return review === undefined ? none : done;
  }
  const duty = reviewDuty(record, levelByRecord(world, record), files.policy, now);
  switch (duty.kind) {
    case 'none':
      return review === undefined ? none : done;
    case 'done':
      return done;
    case 'due':
    case 'overdue':
      return { ...none, kind: duty.kind, day: duty.day };
    case 'beyond':
      return { ...none, kind: 'beyond' };
  }
}

/** Ended since the last meeting and by now; the newest last. */
export function findOutcomes(basis: PackBasis): readonly OutcomeItem[] {
  const { times, now, world } = basis;
  return basis.records
    .flatMap((record) => {
      const { outcome } = record.value;
      const at = outcome === undefined || isBefore(now, outcome.ended) ? null : parseInstant(outcome.ended);
      if (outcome === undefined || at === null || at < times.since || at >= times.afterMeeting) return [];
      const item: OutcomeItem = {
        ...name(record),
        type: record.value.type,
        risk: levelByRecord(world, record),
        result: outcome.result,
        started: inUtc(outcome.started),
        ended: inUtc(outcome.ended),
        summary: outcome.summary,
        review: lookBack(basis, record),
      };
      return [{ at, id: item.id, item }];
    })
    .sort(ORDER)
    .map(({ item }) => item);
}

/** The longest over first. */
export function findOverdue({ records, now }: PackBasis): readonly OverdueItem[] {
  return records
    .flatMap((record) => {
      const { withdrawn, outcome, schedule } = record.value;
      const at = parseInstant(schedule?.end ?? '');
      if (withdrawn !== undefined || outcome !== undefined || schedule === undefined || at === null) return [];
      if (isBefore(now, schedule.end)) return [];
      const item: OverdueItem = {
        ...name(record),
        requestedBy: record.value['requested-by'],
        implementers: record.value.implementers ?? [record.value['requested-by']],
        end: inUtc(schedule.end),
      };
      return [{ at, id: item.id, item }];
    })
    .sort(ORDER)
    .map(({ item }) => item);
}

export function inUtc(text: string): string {
  const instant = parseInstant(text);
  return instant === null ? text : toIso(instant);
}
