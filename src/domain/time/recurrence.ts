/**
 * Reads the recurrence rules that a calendar may use: a part of RFC 5545 that says of every day by itself whether it matches.
 * What would need a guess, such as a weekly rule without its days, is refused with the reason.
 */
import type { Day } from './days.ts';
import { parseDay, parseInstant } from './time.ts';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A day of the week, 1 Monday to 7 Sunday; `ordinal` null: every one, 2: the second of the period, -1: the last. */
export type ByDay = { readonly weekday: number; readonly ordinal: number | null };

export type Recurrence = {
  readonly frequency: Frequency;
  readonly interval: number;
  /** No day before it matches; INTERVAL counts from its day, week, month or year. */
  readonly starting: Day | null;
  /** The day on which weeks begin, for INTERVAL and BYSETPOS: 1 Monday to 7 Sunday. */
  readonly weekStart: number;
  readonly until:
    | { readonly kind: 'day'; readonly day: Day }
    /** The last instant at which an occurrence may begin, in milliseconds since 1970. */
    | { readonly kind: 'instant'; readonly instant: number }
    | null;
  /** null: any. */
  readonly byDay: readonly ByDay[] | null;
  readonly byMonthDay: readonly number[] | null;
  readonly byMonth: readonly number[] | null;
  readonly bySetPos: readonly number[] | null;
};

export type ReadRecurrence =
  | { readonly kind: 'rule'; readonly rule: Recurrence }
  | { readonly kind: 'refused'; readonly because: string };

const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] satisfies Frequency[];
const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS: readonly string[] = ['FREQ', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'INTERVAL'];

/** Thrown and caught in this module only: the reason why a rule is refused. */
class Refusal extends Error {}

/** Reads `FREQ=WEEKLY;BYDAY=MO,TU` and the `starting` day beside it. */
export function readRecurrence(text: string, starting: string | undefined): ReadRecurrence {
  try {
    return { kind: 'rule', rule: readRule(splitParts(text), starting) };
  } catch (trouble) {
    if (trouble instanceof Refusal) return { kind: 'refused', because: trouble.message };
    throw trouble;
  }
}

function splitParts(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (!PARTS.includes(name) || value === '' || more.length > 0) {
      throw new Refusal(`"${part}" is not one of ${PARTS.join(', ')} with a value`);
    }
    if (parts.has(name)) throw new Refusal(`${name} is given twice`);
    parts.set(name, value);
  }
  return parts;
}

function readRule(parts: ReadonlyMap<string, string>, starting: string | undefined): Recurrence {
  const frequency = parts.get('FREQ');
  if (!isFrequency(frequency)) throw new Refusal(`FREQ must be one of ${FREQUENCIES.join(', ')}`);
  const byMonth = readNumbers(parts, 'BYMONTH', 1, 12);
  const byMonthDay = readNumbers(parts, 'BYMONTHDAY', -31, 31);
  const byDay = readDays(parts.get('BYDAY'), frequency, byMonth !== null);
  const bySetPos = readNumbers(parts, 'BYSETPOS', -366, 366);
  if (frequency === 'WEEKLY' && byDay === null)
    throw new Refusal('FREQ=WEEKLY needs BYDAY: it does not say which days');
  if (frequency === 'WEEKLY' && byMonthDay !== null) throw new Refusal('BYMONTHDAY does not go with FREQ=WEEKLY');
  if ((frequency === 'MONTHLY' || frequency === 'YEARLY') && byDay === null && byMonthDay === null) {
    throw new Refusal(`FREQ=${frequency} needs BYDAY or BYMONTHDAY: it does not say which days`);
  }
  if (bySetPos !== null && byDay === null && byMonthDay === null && byMonth === null) {
    throw new Refusal('BYSETPOS needs BYDAY, BYMONTHDAY or BYMONTH to choose from');
  }
  const first = readStarting(starting);
  return {
    frequency,
    interval: readInterval(parts, first !== null),
    starting: first,
    weekStart: 1,
    until: readUntil(parts.get('UNTIL')),
    byDay,
    byMonthDay,
    byMonth,
    bySetPos,
  };
}

function isFrequency(text: string | undefined): text is Frequency {
  return text !== undefined && FREQUENCIES.includes(text);
}

function readStarting(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day === null) throw new Refusal(`starting: ${text} is not a day that exists`);
  return day;
}

function readInterval(parts: ReadonlyMap<string, string>, hasStarting: boolean): number {
  const text = parts.get('INTERVAL');
  if (text === undefined) return 1;
  if (!hasStarting) throw new Refusal('INTERVAL needs `starting`: without it nothing says from which day it counts');
  if (!/^[1-9][0-9]{0,2}$/.test(text)) throw new Refusal(`INTERVAL=${text} is not a whole number from 1 to 999`);
  return Number(text);
}

function readNumbers(parts: ReadonlyMap<string, string>, name: string, low: number, high: number): number[] | null {
  const text = parts.get(name);
  if (text === undefined) return null;
  // A file may name a number as often as it has room for, and each day would be compared with them all.
  return [...new Set(text.split(','))].map((entry) => {
    const number = /^[+-]?[0-9]{1,3}$/.test(entry) ? Number(entry) : 0;
    if (number === 0 || number < low || number > high) {
      throw new Refusal(
        `${name}=${text}: "${entry}" is not a number from ${low} to ${high}${low < 0 ? ' without 0' : ''}`,
      );
    }
    return number;
  });
}

function readDays(text: string | undefined, frequency: Frequency, hasMonth: boolean): readonly ByDay[] | null {
  if (text === undefined) return null;
  const highest = frequency === 'YEARLY' && !hasMonth ? 53 : 5;
  return [...new Set(text.split(','))].map((entry) => {
    const match = /^([+-]?[0-9]{1,2})?([A-Z]{2})$/.exec(entry);
    const weekday = WEEKDAYS.indexOf(match?.[2] ?? '') + 1;
    if (weekday === 0) throw new Refusal(`BYDAY=${text}: "${entry}" is not one of ${WEEKDAYS.join(', ')}`);
    if (match?.[1] === undefined) return { weekday, ordinal: null };
    if (frequency !== 'MONTHLY' && frequency !== 'YEARLY') {
      throw new Refusal(`BYDAY=${text}: a number before a day goes with FREQ=MONTHLY and FREQ=YEARLY only`);
    }
    const ordinal = Number(match[1]);
    if (ordinal === 0 || Math.abs(ordinal) > highest) {
      throw new Refusal(
        `BYDAY=${text}: the number in "${entry}" must be from 1 to ${highest}, or from -1 to -${highest}`,
      );
    }
    return { weekday, ordinal };
  });
}

function readUntil(text: string | undefined): Recurrence['until'] {
  if (text === undefined) return null;
  const match = /^([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})Z)?$/.exec(text);
  if (match !== null) {
    const [, year, month, date, hour, minute, second] = match;
    const day = parseDay(`${year}-${month}-${date}`);
    if (hour === undefined && day !== null) return { kind: 'day', day };
    const instant = parseInstant(`${year}-${month}-${date}T${hour}:${minute}:${second}Z`);
    if (instant !== null) return { kind: 'instant', instant };
  }
  throw new Refusal(`UNTIL=${text} is neither a day (20261231) nor an instant in UTC (20261231T235959Z)`);
}
