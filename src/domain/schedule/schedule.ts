/**
 * Judges the time of a change: is its schedule sound, is it the time for it now (at deploy) or can it still be (before), do
 * windows, freezes, lead time, other changes and dependencies allow it, and if not, when could it be. Every rule is asked,
 * whatever the others say; a calendar or clock that cannot be read never allows anything.
 */

import type { Finding } from '../terms/finding.ts';
import type { RiskLevel } from '../terms/levels.ts';
import { once } from '../terms/once.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { Stage } from '../terms/stage.ts';
import type { ScheduleVerdict, Slot } from '../terms/verdict.ts';
import type { ReadRecord } from '../terms/world.ts';
import { parseDuration } from '../time/durations.ts';
import type { Span } from '../time/intervals.ts';
import { describeInstant, HOUR, parseDay, parseInstant, toIso } from '../time/time.ts';
import { isKnownZone } from '../time/wall-time.ts';
import type { ReadCalendar } from './calendar-rules.ts';
import { findCollisions, NO_COLLISIONS } from './collisions.ts';
import { judgeDependencies } from './dependencies.ts';
import { type Granting, judgeFreezes } from './freezes.ts';
import { judgeLeadTime } from './lead-time.ts';
import { findOpening, type Opening } from './opening.ts';
import type { OtherChanges } from './other-changes.ts';
import { atInstant, type PlannedChange, planChange, unreadableInstant } from './planned-change.ts';
import { judgeDuration, judgeMoment } from './schedule-moment.ts';
import { readSchedule } from './schedule-text.ts';
import { findSlots } from './slots.ts';
import { judgeWindows } from './windows.ts';

export type ScheduleInput = {
  readonly record: ReadRecord;
  readonly policy: CompletePolicy;
  readonly calendar: ReadCalendar;
  readonly stage: Stage;
  /** RFC 3339. */
  readonly now: string;
  /** The final level. */
  readonly risk: RiskLevel;
  /** The proven time of the request, RFC 3339. */
  readonly requestedAt: string;
  /** At review all of the record's, at deploy the one. */
  readonly environments: readonly string[];
  /** All records that could be read; the change itself may be among them. */
  readonly others: OtherChanges;
  readonly hasCountedApproval: boolean;
  /** Whether a login held `change-and-release-manager` at an instant (RFC 3339), and neither requested nor implements the change. */
  readonly mayGrantException: (login: string, at: string) => boolean;
  /** Items that an item depends on or that depend on it. */
  readonly relatedItems?: (ref: string) => readonly string[];
  /** Whether the policy's `schedule.late` is met. */
  readonly lateAccepted: boolean;
  /** The backout duration of the model, where a standard change has no plan of its own. */
  readonly backoutDuration?: string;
};

export type ScheduleJudgement = { readonly findings: readonly Finding[]; readonly schedule: ScheduleVerdict };

/** Nobody has a new time approved and merged in less. */
const TO_MOVE = HOUR;

export function judgeSchedule(input: ScheduleInput): ScheduleJudgement {
  return judge(input, true);
}

/** @param isOwn false: of a time that is only tried, for which no other is looked for */
function judge(input: ScheduleInput, isOwn: boolean): ScheduleJudgement {
  const { record, policy, stage } = input;
  const { start = null, end = null } = record.value.schedule ?? {};
  const closed = { start, end, opensAt: null, closesAt: null };
  // A change that has ended or was withdrawn has no other time to look for: that it has is said elsewhere, and refuses.
  if (record.value.outcome !== undefined || record.value.withdrawn !== undefined)
    return { findings: [], schedule: closed };
  const now = parseInstant(input.now);
  if (now === null) return { findings: [unreadableInstant(record, 'now', input.now)], schedule: closed };
  const unusable = inspectDays(policy);
  if (unusable.length > 0) return { findings: unusable, schedule: closed };
  const read = readSchedule(record, policy.timezone);
  const change = planChange(record, input.risk, input.environments, read.span ?? atInstant(now), policy.timezone);
  const dependencies = judgeDependencies(change, input.others, stage, now);
  const { calendar } = input;
  const faults = calendar.findings.filter(({ level }) => level === 'error');
  const unsuggested = [...read.findings, ...faults, ...dependencies.findings(() => null)];
  if (read.kind === 'unsound') return { findings: unsuggested, schedule: closed };

  // What needs no time of its own is judged when it goes out, not before.
  const isTimed = change.hasSchedule || stage === 'deploy';
  const granting: Granting = { now, mayGrant: input.mayGrantException };
  const lead = judgeLeadTime(input, change, policy);
  const collisions = isTimed
    ? findCollisions(change, input, input.others, policy.schedule.collisions, input.relatedItems)
    : NO_COLLISIONS;
  const from = Math.max(now, lead.earliest ?? now, dependencies.earliest ?? now);
  const times = { change, from, granting, takenIn: collisions.takenIn, isReadable: faults.length === 0 };
  const open = once(() => openingOf(input, times));
  const slots = once(() => (isOwn ? slotsOf(input, times) : []));
  const suggest = () => (faults.length > 0 ? 'Repair the calendar first.' : suggestTime(change, slots(), open));
  const duration = judgeDuration(change, policy);
  const hasRules = isTimed && faults.length === 0 && duration.isCountable && record.value.type !== 'emergency';
  const timed = [
    ...judgeMoment(change, stage, now, input.backoutDuration, suggest),
    ...duration.findings,
    ...(hasRules ? judgeWindows(calendar, change, suggest) : []),
    ...(hasRules ? judgeFreezes(calendar, change, granting, suggest) : []),
    ...lead.findings(suggest),
    ...collisions.findings(suggest),
  ];
  const ordered = dependencies.findings(() => nearestSlot(change, slots()));
  const hurdles = [...faults, ...timed, ...ordered].filter(({ level }) => level === 'error');
  const schedule = { ...closed, ...describeOpening(change, now, isTimed, hurdles, open) };
  const findings = [...read.findings, ...faults, ...ordered, ...timed];
  if (!isOwn || !needsOtherTime(change, hurdles)) return { findings, schedule };
  return { findings, schedule: { ...schedule, slots: slots() } };
}

/** What other times are looked for with. */
type Times = {
  readonly change: PlannedChange;
  /** Milliseconds; none before it is of use. */
  readonly from: number;
  readonly granting: Granting;
  readonly takenIn: Parameters<typeof findOpening>[4];
  /** Whether the calendar has no faults: from one that has nothing is said to be free. */
  readonly isReadable: boolean;
};

/** The first time that the calendar leaves open. */
function openingOf(
  { calendar }: ScheduleInput,
  { change, from, granting, takenIn, isReadable }: Times,
): Opening | null {
  if (!isReadable) return null;
  const length = change.hasSchedule ? change.span.end - change.span.start : 0;
  return findOpening(calendar, change, from, length, takenIn, granting);
}

/** Times of the planned length that every rule allows. */
function slotsOf(input: ScheduleInput, { change, from, granting, takenIn, isReadable }: Times): readonly Slot[] {
  if (!isReadable || !change.hasSchedule) return [];
  const { type, plan } = input.record.value;
  return findSlots({
    calendar: input.calendar,
    change,
    from: type === 'emergency' ? from : Math.max(from, granting.now + TO_MOVE),
    backout: parseDuration(plan?.backout.duration ?? input.backoutDuration ?? ''),
    takenIn,
    granting,
    isSound: (span) => judge(movedTo(input, span), false).findings.every(({ level }) => level !== 'error'),
  });
}

/** Whether its own time cannot stay, and another could. */
function needsOtherTime(change: PlannedChange, hurdles: readonly Finding[]): boolean {
  if (!change.hasSchedule || hurdles.some(({ reason }) => UNKNOWABLE.includes(reason))) return false;
  return hurdles.some(({ reason }) => !UNMOVED.includes(reason));
}

/** The same change at another time, asked before it goes out, when only the time itself can be wrong. */
function movedTo(input: ScheduleInput, { start, end }: Span): ScheduleInput {
  const { record } = input;
  const { schedule: _, ...value } = record.value;
  const moved = { ...record, value: { ...value, schedule: { start: toIso(start), end: toIso(end) } } };
  return { ...input, stage: 'review', record: moved };
}

/** The slot nearest to the plan, in words. */
function nearestSlot({ span, zone }: PlannedChange, slots: readonly Slot[]): string | null {
  const starts = slots.flatMap(({ start }) => parseInstant(start) ?? []);
  const [first, ...more] = starts;
  if (first === undefined) return null;
  const nearer = (a: number, b: number): number => (Math.abs(b - span.start) < Math.abs(a - span.start) ? b : a);
  return `Move the schedule to ${describeInstant(more.reduce(nearer, first), zone)} (start and end), which every rule allows`;
}

/** A time that every rule allows; where none is found in the months ahead, the first that the calendar does. */
function suggestTime(change: PlannedChange, slots: readonly Slot[], open: () => Opening | null): string {
  const nearest = nearestSlot(change, slots);
  if (nearest !== null) return `${nearest}.`;
  const opening = open();
  if (!change.hasSchedule) {
    return opening === null
      ? 'The calendar allows no time within 400 days: give the record another environment, or change the calendar.'
      : `Run this again at ${describeInstant(opening.opensAt, change.zone)} or later.`;
  }
  return opening === null
    ? 'No time within 400 days holds a change of this length: shorten it, or change the calendar.'
    : `Move the schedule to ${describeInstant(opening.opensAt, change.zone)} or later (start and end).`;
}

/** Hurdles that another time would not take away, but time, people or other changes would. */
const UNMOVED: readonly string[] = [
  'window-not-open',
  'dependency-unmet',
  'dependency-unknown',
  'dependency-cycle',
  'approval-outstanding',
];
/** With these nobody can say when. */
const UNKNOWABLE: readonly string[] = [
  'calendar-invalid',
  'calendar-horizon',
  'duration-too-long',
  'policy-invalid',
  'evidence-unavailable',
];

/** `opensAt` is the record's own start where nothing but the clock is in its way, else the next time that holds it. */
function describeOpening(
  change: PlannedChange,
  now: number,
  isTimed: boolean,
  hurdles: readonly Finding[],
  open: () => Opening | null,
): Pick<ScheduleVerdict, 'opensAt' | 'closesAt'> {
  if (hurdles.some(({ reason }) => UNKNOWABLE.includes(reason))) return { opensAt: null, closesAt: null };
  const isOwnTime = hurdles.every(({ reason }) => UNMOVED.includes(reason));
  if (change.hasSchedule && isOwnTime) {
    return { opensAt: now < change.span.start ? toIso(change.span.start) : null, closesAt: toIso(change.span.end) };
  }
  const opening = open();
  if (opening === null) return { opensAt: null, closesAt: null };
  const closesAt = opening.closesAt === null ? null : toIso(opening.closesAt);
  const isOpenNow = !change.hasSchedule && opening.opensAt <= now;
  if (isOpenNow) return { opensAt: null, closesAt };
  // An exception may let a change out now although the search, which leaves exceptions with an end aside, says later.
  if (!change.hasSchedule && isTimed && isOwnTime) return { opensAt: null, closesAt: null };
  return { opensAt: toIso(opening.opensAt), closesAt };
}

/** Faults of the policy's zone and days: every day of a decision is counted with them. */
export function inspectDays(policy: CompletePolicy): readonly Finding[] {
  const fault = (pointer: readonly (string | number)[], message: string, remedy: string): Finding => {
    const where = policy.path === null ? null : { file: policy.path, pointer };
    return { reason: 'policy-invalid', level: 'error', change: null, message, remedy, where };
  };
  if (!isKnownZone(policy.timezone)) {
    const message = `The time zone "${policy.timezone}" of the policy is not known.`;
    return [fault(['timezone'], message, 'Name a zone of the IANA list, such as Europe/London.')];
  }
  return policy['extra-holidays'].flatMap(({ date, name }, at) => {
    if (parseDay(date) !== null) return [];
    const message = `${date} (${name}) in extra-holidays is not a day that exists.`;
    return [fault(['extra-holidays', at, 'date'], message, 'Write a day as 2026-12-24.')];
  });
}
