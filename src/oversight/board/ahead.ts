/**
 * What lies ahead of a board: the forward schedule until the next meeting, with what collides and what hangs on what. It is the schedule
 * that `change-gate calendar` shows, so that the two never differ.
 */

import { readSchedule } from '../../domain/schedule/schedule-text.ts';
import type { Result } from '../../domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isOverlapping, type Span } from '../../domain/time/intervals.ts';
import { DAY, parseInstant } from '../../domain/time/time.ts';
import { planForward } from '../forward/forward.ts';
import type {
  CalendarSpan,
  FreezeSpan,
  ScheduleCollision,
  ScheduledChange,
  ScheduleFinding,
  UntimedChange,
} from '../forward/schedule.ts';
import type { PackBasis } from './basis.ts';

export type Dependency = {
  readonly id: string;
  /** `unknown`: no record, or more than one, has the id. */
  readonly state: 'open' | 'withdrawn' | 'unknown' | Result;
};

export type Ahead = {
  /** Planned or under way, with a time that reaches from the day of the meeting into the time until the next. */
  readonly changes: readonly (Omit<ScheduledChange, 'dependsOn' | 'about' | 'pullRequest'> & {
    readonly dependsOn: readonly Dependency[];
  })[];
  readonly untimed: readonly Omit<UntimedChange, 'about' | 'pullRequest' | 'problems'>[];
  readonly collisions: readonly ScheduleCollision[];
  readonly freezes: readonly FreezeSpan[];
  readonly windows: readonly CalendarSpan[];
};

export type LookedAhead = {
  readonly ahead: Ahead;
  /** Of an open record; null where its time lies too far away to be judged. */
  readonly problemsOf: (record: ReadRecord) => ScheduledChange['problems'] | null;
  readonly findings: readonly ScheduleFinding[];
};

/** How far from the meeting the calendar is laid out. */
const FAR = 400 * DAY;

export function lookAhead(basis: PackBasis): LookedAhead {
  const { files, now, tzdata, times, index } = basis;
  const until: Span = { start: times.meeting, end: times.next };
  const range = reach(basis, until);
  const plan = planForward(files, { now, range, repository: null, tzdata, environments: [], items: [] });
  const isAhead = (span: { readonly start: string; readonly end: string }): boolean => {
    const [start, end] = [parseInstant(span.start), parseInstant(span.end)];
    return start !== null && end !== null && isOverlapping({ start, end }, until);
  };
  const problems = new Map(plan.changes.map((change) => [change.path, change.problems]));
  return {
    ahead: {
      changes: plan.changes
        .filter(({ state }) => state === 'planned' || state === 'under-way')
        .filter(isAhead)
        .map((change) => {
          const { about: _, pullRequest: __, problems, dependsOn, ...rest } = change;
          return { ...rest, dependsOn: dependsOn.map((id) => dependency(id, index.withId(id))), problems };
        }),
      untimed: plan.untimed.map((change) => {
        const { about: _, pullRequest: __, problems: ___, ...rest } = change;
        return rest;
      }),
      collisions: plan.collisions.filter(isAhead),
      freezes: plan.freezes.filter(isAhead),
      windows: plan.windows.filter(isAhead),
    },
    problemsOf: ({ path, value }) => problems.get(path) ?? (value.schedule === undefined ? [] : null),
    findings: plan.findings,
  };
}

/** Until the next meeting, and as far beyond as open changes are planned, so that each of them is judged. */
function reach({ records, now, files, times }: PackBasis, until: Span): Span {
  const present = parseInstant(now) ?? times.meeting;
  const open = records
    .filter(({ value }) => value.withdrawn === undefined && value.outcome === undefined)
    .flatMap((record) => readSchedule(record, files.policy.timezone).span ?? [])
    .filter(({ end }) => end > present);
  const start = Math.min(until.start, ...open.map((span) => span.start));
  const end = Math.max(until.end, ...open.map((span) => span.end));
  return { start: Math.max(start, times.meeting - FAR), end: Math.min(end, times.meeting + FAR) };
}

export function dependency(id: string, found: readonly ReadRecord[]): Dependency {
  const [record, ...more] = found;
  if (record === undefined || more.length > 0) return { id, state: 'unknown' };
  const { outcome, withdrawn } = record.value;
  if (outcome !== undefined) return { id, state: outcome.result };
  return { id, state: withdrawn === undefined ? 'open' : 'withdrawn' };
}
