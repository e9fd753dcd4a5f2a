/**
 * The forward schedule: what is planned, when, and what stands behind it (windows, freezes) or in its way (collisions, broken
 * dependencies). It says when, never whether: no approval is looked at, so nothing in it is authorised.
 */

import type { Result } from '../../domain/terms/generated/shapes.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import type { ReasonId } from '../../domain/terms/reasons.ts';
import type { AskedFor } from './question.ts';

/** Instants are RFC 3339 in UTC; spans are half-open; lists are ordered by start, then id, so that the same input gives the same bytes. */
export type ForwardSchedule = {
  readonly schema: 1;
  readonly generatedAt: string;
  /** The policy's zone, in which people read it. */
  readonly timezone: string;
  /** Version of the zone data; `unknown` where the runtime does not say. */
  readonly tzdata: string;
  /** owner/name; null on a checkout. */
  readonly repository: string | null;
  readonly range: { readonly start: string; readonly end: string };
  /** What it was narrowed to; empty lists: everything. */
  readonly asked: AskedFor;
  /** How many change records could be read, of whatever time: none at all looks like a quiet month. */
  readonly records: number;
  /** Those that share an instant with the range. */
  readonly changes: readonly ScheduledChange[];
  /** Open changes without a time of their own: standard changes that may go out whenever the calendar allows. */
  readonly untimed: readonly UntimedChange[];
  readonly windows: readonly CalendarSpan[];
  readonly freezes: readonly FreezeSpan[];
  readonly collisions: readonly ScheduleCollision[];
  /** Records with the same `release`, in the order in which they start. */
  readonly releases: readonly { readonly name: string; readonly changes: readonly string[] }[];
  readonly proposed: ProposedSchedule;
  /** What could not be read or does not hold; a schedule with errors among these may lack changes, and says so. */
  readonly findings: readonly ScheduleFinding[];
};

export type UntimedChange = {
  readonly id: string;
  readonly title: string;
  readonly type: 'standard' | 'normal' | 'emergency';
  /** Path of the record below the root of the repository. */
  readonly path: string;
  /** The level that record, policy and items give without knowing the files of the change; null where it cannot be told. */
  readonly risk: RiskLevel | null;
  readonly priority: 'low' | 'medium' | 'high' | 'critical' | null;
  readonly environments: readonly string[];
  /** Normalised references. */
  readonly items: readonly string[];
  readonly release: string | null;
  readonly requestedBy: string;
  readonly about: ChangeAbout;
  /** The pull request that brought the record in; null where that is not known. */
  readonly pullRequest: number | null;
  /** What the gate has against it as it stands: the record itself, calendar, lead time, dependencies, other changes. Errors first. */
  readonly problems: readonly ScheduleProblem[];
};

/** What a reader of a schedule asks of a change after its time. */
export type ChangeAbout = {
  readonly why: string;
  /** The record's, or its model's; null where neither has one. */
  readonly backout: {
    readonly steps: readonly string[];
    readonly trigger: string;
    readonly duration: string;
    readonly tested: boolean;
  } | null;
  /** What it tries again; null where it is no new attempt. */
  readonly retries: TriedChange | null;
};

export type TriedChange = {
  readonly id: string;
  /** null: no record, or more than one, has the id, or it has no outcome. */
  readonly result: Result | null;
  readonly summary: string | null;
  /** null: nobody has written one. */
  readonly review: { readonly by: string; readonly findings: string } | null;
};

/** What open pull requests would bring in. It is no part of the schedule: none of it collides with or holds back what stands in it. */
export type ProposedSchedule = {
  /** False where nobody could know, as on a checkout. */
  readonly known: boolean;
  /** How many open pull requests were looked at. */
  readonly pullRequests: number;
  /** What was not looked at, a sentence each. */
  readonly unread: readonly string[];
  readonly changes: readonly ProposedChange[];
};

export type ProposedChange = Omit<ScheduledChange, 'pullRequest'> & {
  readonly pullRequest: number;
  readonly fromFork: boolean;
  /** Whether a record of its id stands in the repository, which this would change. */
  readonly stands: boolean;
};

export type ScheduledChange = UntimedChange & {
  readonly start: string;
  readonly end: string;
  /** By its record and the clock alone. `overdue`: its time is over and no outcome is written. */
  readonly state: 'planned' | 'under-way' | 'overdue' | 'ended' | 'withdrawn';
  readonly result: Result | null;
  readonly dependsOn: readonly string[];
};

export type ScheduleProblem = {
  readonly reason: ReasonId;
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly remedy: string;
};

export type CalendarSpan = {
  readonly name: string;
  /** Environment patterns as the calendar has them. */
  readonly environments: readonly string[];
  readonly start: string;
  readonly end: string;
};

export type FreezeSpan = CalendarSpan & { readonly id: string; readonly hardness: 'soft' | 'hard' };

export type ScheduleCollision = {
  /** The two changes, the earlier requested first. */
  readonly changes: readonly [string, string];
  /** `same-item`: both change it. `related-item`: one changes what an item of the other depends on. */
  readonly kind: 'same-item' | 'related-item';
  /** `item in environment`, at least one. */
  readonly places: readonly string[];
  readonly start: string;
  readonly end: string;
};

export type ScheduleFinding = ScheduleProblem & {
  readonly change: string | null;
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
};
