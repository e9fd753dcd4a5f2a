/**
 * Times that work: where its own time cannot stay, the times nearest to it in which everything lets the change out, for as long as it is
 * planned and with room to back out before it shuts. Each is judged again by every rule before it is proposed.
 */

import type { Slot } from '../terms/verdict.ts';
import { type Span, subtract } from '../time/intervals.ts';
import { DAY, MINUTE, toIso } from '../time/time.ts';
import type { ReadCalendar } from './calendar-rules.ts';
import { freezesFor, type Granting } from './freezes.ts';
import { allowedSpans } from './opening.ts';
import type { PlannedChange } from './planned-change.ts';

/** More than these nobody compares. */
const MOST = 3;
/** First a month, for that is nearly always enough. */
const DAYS_SEARCHED = [32, 128] as const;
/** People plan in these. */
const STEP = 15 * MINUTE;

export type SlotQuestion = {
  readonly calendar: ReadCalendar;
  readonly change: PlannedChange;
  /** Nothing before this is looked at: now, the end of the lead time, the end of what it depends on. */
  readonly from: number;
  /** In milliseconds; null where nobody can say how long backing out takes. */
  readonly backout: number | null;
  readonly takenIn: (range: Span) => readonly Span[];
  readonly granting: Granting;
  /** Whether every rule lets the change out in this time. */
  readonly isSound: (span: Span) => boolean;
};

type Room = { readonly span: Span; readonly latestStart: number; readonly isOpenEnded: boolean };

/** At most three, in the order of their start. */
export function findSlots(question: SlotQuestion): readonly Slot[] {
  const { change, from, backout } = question;
  const length = change.span.end - change.span.start;
  const known = change.environments
    .flatMap((environment) => freezesFor(question.calendar, change, environment))
    .flatMap((freeze) => freeze.known ?? []);
  if (length <= 0 || known.some((span) => from < span.start)) return [];
  const horizon = Math.min(...known.map((span) => span.end));
  for (const days of DAYS_SEARCHED) {
    const range = { start: from, end: Math.min(from + days * DAY, horizon) };
    if (range.end <= range.start) return [];
    const free = freeSpans(question, range);
    // A window that is too short to back out in is better than none, and the gate warns of it then.
    for (const reserve of new Set([backout ?? 0, 0])) {
      const slots = nearest(question, roomsFor(free, length + reserve, range.end), length);
      if (slots.length > 0) return slots;
    }
  }
  return [];
}

function freeSpans({ calendar, change, takenIn, granting }: SlotQuestion, range: Span): readonly Span[] {
  return subtract(allowedSpans(calendar, change, range, granting), takenIn(range));
}

function roomsFor(free: readonly Span[], length: number, end: number): readonly Room[] {
  return free
    .filter((span) => span.end - span.start >= length)
    .map((span) => ({ span, latestStart: span.end - length, isOpenEnded: span.end >= end }));
}

function nearest({ change, isSound }: SlotQuestion, rooms: readonly Room[], length: number): readonly Slot[] {
  const planned = change.span.start;
  const starts = rooms
    .map((room) => ({ room, start: startIn(room, planned) }))
    .filter(({ start }) => start !== planned)
    .sort((a, b) => Math.abs(a.start - planned) - Math.abs(b.start - planned));
  const found: Slot[] = [];
  // So many are tried that a time which a rule has against it does not hide the next.
  for (const { room, start } of starts.slice(0, MOST * 4)) {
    if (found.length === MOST || !isSound({ start, end: start + length })) continue;
    const latestStart = room.isOpenEnded ? null : toIso(room.latestStart);
    found.push({ start: toIso(start), end: toIso(start + length), latestStart });
  }
  return found.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** As near to the plan as it can be, on a quarter of an hour where there is one. */
function startIn({ span, latestStart }: Room, planned: number): number {
  const start = Math.min(Math.max(planned, span.start), latestStart);
  if (start === planned) return start;
  const rounded = start === span.start ? Math.ceil(start / STEP) * STEP : Math.floor(start / STEP) * STEP;
  return rounded >= span.start && rounded <= latestStart ? rounded : start;
}
