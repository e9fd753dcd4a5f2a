/** An imported calendar as it stands in its file: events, their times and the zones that it defines. */
import type { Day } from '../time/days.ts';
import type { Recurrence } from '../time/recurrence.ts';

/** A local date and time; `time` is milliseconds from midnight. */
export type LocalTime = { readonly day: Day; readonly time: number };

/** When a clock is changed: at local times before the change, of which the first is `start`. Offsets are milliseconds ahead of UTC. */
export type Observance = {
  readonly start: LocalTime;
  readonly from: number;
  readonly to: number;
  /** Yearly, in the months that it names, each year; null: only at `start` and `also`. */
  readonly rule: Recurrence | null;
  /** The last instant at which the rule may change the clock; null: for ever. */
  readonly until: number | null;
  readonly also: readonly LocalTime[];
};

/** At least one: a zone without any would have no offset. */
export type Observances = readonly [Observance, ...Observance[]];

export type ImportedZone =
  /** Whole days, and times without a zone: the zone of the calendar that imports them. */
  | { readonly kind: 'calendar' }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'defined'; readonly name: string; readonly observances: Observances };

/** A time of an event; `time` is milliseconds from midnight, null: the whole day. */
export type ImportedTime = { readonly day: Day; readonly time: number | null; readonly zone: ImportedZone };

export type ImportedEnd =
  /** Exclusive. */
  | { readonly kind: 'at'; readonly at: ImportedTime }
  /** Days by the calendar, and then milliseconds. */
  | { readonly kind: 'after'; readonly days: number; readonly time: number };

export type ImportedSeries = {
  /** Complete: what a rule leaves to the start is filled in. Its own `until` is null. */
  readonly rule: Recurrence;
  readonly until:
    | { readonly kind: 'at'; readonly at: ImportedTime }
    /** How often it happens, the start being the first. */
    | { readonly kind: 'count'; readonly count: number }
    | null;
};

export type ImportedEvent = {
  readonly uid: string | null;
  /** One line; hostile. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  readonly start: ImportedTime;
  readonly end: ImportedEnd;
  readonly series: ImportedSeries | null;
  /** Further starts. */
  readonly also: readonly ImportedTime[];
  /** Starts that are left out. */
  readonly except: readonly ImportedTime[];
};

export type ImportedCalendar = {
  readonly events: readonly ImportedEvent[];
  /** Why there is no event, in words; for a calendar that holds none. */
  readonly instead: string;
};
