/** A change as the calendar sees it: what it touches, how risky it is, and from when to when. */

import { normaliseRef } from '../items/items.ts';
import type { Finding } from '../terms/finding.ts';
import type { RiskLevel } from '../terms/levels.ts';
import type { ReasonId } from '../terms/reasons.ts';
import type { ReadRecord } from '../terms/world.ts';
import { foldCase } from '../text/names.ts';
import type { Span } from '../time/intervals.ts';
import { describeInstant } from '../time/time.ts';

export type PlannedChange = {
  readonly record: ReadRecord;
  readonly risk: RiskLevel;
  /** The environments to judge it for. */
  readonly environments: readonly string[];
  /** Normalised references. */
  readonly items: readonly string[];
  /** Its schedule; the present instant where it needs none. */
  readonly span: Span;
  readonly hasSchedule: boolean;
  /** The zone to speak in: the policy's. */
  readonly zone: string;
};

export type Remark = {
  readonly reason: ReasonId;
  readonly level?: 'warning' | 'notice';
  readonly message: string;
  readonly remedy: string;
  readonly pointer: readonly (string | number)[];
};

export function planChange(
  record: ReadRecord,
  risk: RiskLevel,
  environments: readonly string[],
  span: Span,
  zone: string,
): PlannedChange {
  const items = [...new Set(record.value['configuration-items'].map(normaliseRef))];
  const once = [...new Map(environments.map((name) => [foldCase(name), name])).values()];
  return { record, risk, environments: once, items, span, hasSchedule: record.value.schedule !== undefined, zone };
}

/** A finding about a change, at a place of its record. */
export function findingAbout(record: ReadRecord, remark: Remark): Finding {
  const { reason, level, message, remedy, pointer } = remark;
  return {
    reason,
    level: level ?? 'error',
    change: record.value.id,
    message,
    remedy,
    where: { file: record.path, pointer },
  };
}

/** `From 10:00 on … to 12:00 on …`, or `Now, 10:10 on …,` for a change without a schedule. */
export function describeTime(change: PlannedChange): string {
  const start = describeInstant(change.span.start, change.zone);
  return change.hasSchedule ? `From ${start} to ${describeInstant(change.span.end, change.zone)}` : `Now, ${start},`;
}

/** The present instant as a span of its own. */
export function atInstant(now: number): Span {
  return { start: now, end: now + 1 };
}

/** Something outside of the record that should be an instant and is none: a fault, so the run stays undetermined. */
export function unreadableInstant(record: ReadRecord, what: string, text: string): Finding {
  const message = `It is not known when ${what} is: "${text}" is not an instant.`;
  const remedy = 'Run this again; if it stays so, report it as a fault of change-gate.';
  return findingAbout(record, { reason: 'evidence-unavailable', message, remedy, pointer: ['schedule'] });
}
