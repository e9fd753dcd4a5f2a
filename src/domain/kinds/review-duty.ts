/**
 * The review after a change: whether the policy asks for one, by which day, and whether it was done. It is a duty of the change itself
 * and stops no other: the retrospective of an emergency, which does, is judged in emergencies.ts.
 */

import { criticalityOf, normaliseRef } from '../items/items.ts';
import { assessRisk } from '../risk/risk.ts';
import type { Finding, Level } from '../terms/finding.ts';
import type { Outcome, OutcomeReview } from '../terms/generated/shapes.ts';
import { addTo } from '../terms/grouped.ts';
import type { RiskLevel } from '../terms/levels.ts';
import { once } from '../terms/once.ts';
import { outlineOf } from '../terms/outline.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { ChangeVerdict } from '../terms/verdict.ts';
import { count, sayDay, sayName } from '../terms/words.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { describeDate } from '../time/days.ts';
import { dateIn, dayIn, isBefore } from '../time/instants.ts';
import { parseInstant } from '../time/time.ts';
import { isKnownZone } from '../time/wall-time.ts';
import { addWorkingDays, holidaysOf } from '../time/working-days.ts';
import { findModel } from './model-fit.ts';
import { emptyAnswer } from './retrospective.ts';

export type ReviewDuty =
  /** The policy asks for none, or nothing has ended that could be looked back on. */
  | { readonly kind: 'none' }
  | { readonly kind: 'done'; readonly by: string; readonly at: string }
  /** `because`: the words of the policy's `review.after` that ask for it. `day`: the last day, inclusive, in the policy's zone. */
  | { readonly kind: 'due' | 'overdue'; readonly because: readonly string[]; readonly day: string }
  /** The last day lies beyond the bank holidays that are known. */
  | {
      readonly kind: 'beyond';
      readonly because: readonly string[];
      readonly known: { readonly first: string; readonly last: string };
    };

/**
 * @param finalRisk the level after floors; null where it is not known, and then only the result and the type can ask for a review
 * @param now RFC 3339
 */
export function reviewDuty(
  record: ReadRecord,
  finalRisk: RiskLevel | null,
  policy: CompletePolicy,
  now: string,
): ReviewDuty {
  const { outcome, type } = outlineOf(record);
  // Nobody looks back on what has not ended.
  if (outcome === undefined || isBefore(now, outcome.ended)) return { kind: 'none' };
  const because = policy.review.after.filter((word) => word === finalRisk || word === outcome.result || word === type);
  if (because.length === 0) return { kind: 'none' };
  const review = reviewGiven(outcome, now);
  if (review !== null) return { kind: 'done', by: review.by, at: review.at };
  const due = addWorkingDays(dateIn(policy.timezone, outcome.ended), policy.review.within, holidaysOf(policy));
  if (due.kind === 'beyond') return { kind: 'beyond', because, known: due.known };
  const day = describeDate(due.day);
  return { kind: dayIn(policy.timezone, now) > day ? 'overdue' : 'due', because, day };
}

/** The review that was made by now, and says something. */
function reviewGiven({ review, ended }: Outcome, now: string): OutcomeReview | null {
  if (review === undefined || isBefore(review.at, ended) || isBefore(now, review.at)) return null;
  return emptyAnswer(review) === null ? review : null;
}

/**
 * The finding of a review that is overdue, or of one whose last day cannot be counted; null while nothing is wrong. Nothing hangs on a
 * day that cannot be counted, so that it is no error.
 */
export function sayReviewDuty(
  record: ReadRecord,
  duty: ReviewDuty,
  policy: CompletePolicy,
  level: Level,
): Finding | null {
  const { id, outcome } = record.value;
  if ((duty.kind !== 'overdue' && duty.kind !== 'beyond') || outcome === undefined) return null;
  const where = { file: record.path, pointer: ['outcome'], on: 'key' as const };
  const asked = `The policy asks for a review of ${id} (${duty.because.map(sayName).join(', ')})`;
  if (duty.kind === 'beyond')
    return {
      reason: 'calendar-horizon',
      level: level === 'error' ? 'warning' : level,
      change: id,
      message: `${asked}. It cannot be told when that is due: bank holidays are known from ${sayDay(duty.known.first)} to ${sayDay(duty.known.last)} only.`,
      remedy: 'Use a release of change-gate with later bank holidays.',
      where,
    };
  return {
    reason: 'review-overdue',
    level,
    change: id,
    message: `${asked}. It was due on ${sayDay(duty.day)}, ${count(policy.review.within, 'working day')} after the change ended.`,
    remedy: 'Somebody who took no part in it reviews the change and writes that under `outcome.review`.',
    where,
  };
}

/** The level of a change after the floors that can be told from its record alone; null on a standard change without its model. */
export function levelByRecord(
  { policy, items, models }: Pick<World, 'policy' | 'items' | 'models'>,
  record: ReadRecord,
): RiskLevel | null {
  const { value } = record;
  const model = value.type === 'standard' ? findModel(models, record) : null;
  if (value.risk === undefined && model === null) return null;
  const criticality = criticalityOf(items, value['configuration-items']);
  const subject = { environments: value.environments, criticality, files: null };
  return assessRisk(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null).verdict.final;
}

/** How many overdue reviews of others are named. */
const MOST_NAMED = 5;

/** The record's own review, and a notice of the overdue ones of changes to the same items, whoever they belong to. */
export function judgeReviewDuties(
  { policy, now }: World,
  record: ReadRecord,
  finalRisk: RiskLevel | null,
  reviews: OverdueReviews,
): readonly Finding[] {
  const own = sayReviewDuty(record, reviewDuty(record, finalRisk, policy, now), policy, 'error');
  const overdue = findOverdue(record, reviews);
  const findings = own === null ? [] : [own];
  if (overdue.length === 0) return findings;
  const named = overdue.slice(0, MOST_NAMED).map(({ id, day }) => `${id} (due on ${sayDay(day)})`);
  const more = overdue.length - named.length;
  return [
    ...findings,
    {
      reason: 'review-overdue',
      level: 'notice',
      change: record.value.id,
      message: `Changes to the same items were not reviewed in time: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      remedy:
        'Somebody who took no part in them reviews them and writes that under their `outcome.review`. It does not stop this change.',
      where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
    },
  ];
}

type Overdue = { readonly id: string; readonly path: string; readonly day: string };

/** Overdue reviews by item (a normalised reference), in the order of the records. */
export type OverdueReviews = (item: string) => readonly Overdue[];

/** Whether a review is overdue is asked of the changes to an item when somebody asks for that item. What an emergency owes is told as its retrospective. */
export function listOverdue(world: World, all: readonly ReadRecord[]): OverdueReviews {
  const ended = once(() => groupEnded(all));
  const known = new Map<string, readonly Overdue[]>();
  return (item) => {
    const found =
      known.get(item) ??
      (ended().get(item) ?? []).flatMap((record): readonly Overdue[] => {
        const { outcome } = outlineOf(record);
        // Of most records the level, which is not in the outline, need not be known.
        if (outcome !== undefined && reviewGiven(outcome, world.now) !== null) return [];
        const duty = reviewDuty(record, levelByRecord(world, record), world.policy, world.now);
        return duty.kind === 'overdue' ? [{ id: record.value.id, path: record.path, day: duty.day }] : [];
      });
    known.set(item, found);
    return found;
  };
}

function groupEnded(all: readonly ReadRecord[]): ReadonlyMap<string, readonly ReadRecord[]> {
  const byItem = new Map<string, ReadRecord[]>();
  for (const record of all) {
    const value = outlineOf(record);
    if (value.outcome === undefined || value.type === 'emergency') continue;
    for (const item of new Set(value['configuration-items'].map(normaliseRef))) addTo(byItem, item, record);
  }
  return byItem;
}

/** The longest overdue first. */
function findOverdue(record: ReadRecord, overdue: OverdueReviews): readonly Overdue[] {
  const found = new Map<string, Overdue>();
  for (const ref of record.value['configuration-items'])
    for (const one of overdue(normaliseRef(ref))) if (one.path !== record.path) found.set(one.path, one);
  return [...found.values()].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}

/** By the path of the record, of those that have ended. Where now or the zone is not known nothing can be said of any. */
export function reviewDuties(world: World, changes: readonly ChangeVerdict[]): ReadonlyMap<string, ReviewDuty> {
  const { policy, now } = world;
  const duties = new Map<string, ReviewDuty>();
  if (!isKnownZone(policy.timezone) || parseInstant(now) === null) return duties;
  const risks = new Map(changes.map(({ path, risk }) => [path, risk?.final ?? null]));
  for (const record of world.judged) {
    const { outcome } = record.value;
    if (outcome === undefined || isBefore(now, outcome.ended)) continue;
    const level = risks.get(record.path) ?? levelByRecord(world, record);
    duties.set(record.path, reviewDuty(record, level, policy, now));
  }
  return duties;
}
