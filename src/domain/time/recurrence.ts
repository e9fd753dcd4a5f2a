/**
 * The one reader of recurrence rules: a part of RFC 5545 that says of every day by itself whether it matches. Days that a rule leaves open are
 * those of `starting`, as RFC 5545 says; without one they would be a guess, and the rule is refused with the reason and what to write.
 */
import type { Advice } from '../text/advice.ts';
import { type Day, parseDay, weekdayOf } from './days.ts';
import { parseInstant } from './time.ts';

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

/** What is wrong with a rule: as a clause (of a longer sentence), and as a sentence with what to write. */
export type RecurrenceFault = {
  /** The part that is meant; null: the whole rule. */
  readonly part: string | null;
  readonly because: string;
  readonly message: string;
  readonly remedy: string;
};

export type ReadRecurrence =
  | { readonly kind: 'rule'; readonly rule: Recurrence }
  | ({ readonly kind: 'refused' } & RecurrenceFault);

const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] satisfies Frequency[];
const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS: readonly string[] = ['FREQ', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'INTERVAL'];
const LONGEST_INTERVAL = 1_000;
const EXAMPLE = 'For example FREQ=WEEKLY;BYDAY=MO,TU,WE,TH or FREQ=MONTHLY;BYDAY=-1SU.';

/** Thrown and caught in this module only. */
class Refusal extends Error {
  readonly fault: RecurrenceFault;

  constructor(part: string | null, because: string, message: string, remedy: string = EXAMPLE) {
    super(because);
    this.fault = { part, because, message, remedy };
  }
}

/** Reads `FREQ=WEEKLY;BYDAY=MO,TU` and the `starting` day beside it. */
export function readRecurrence(text: string, starting: string | undefined): ReadRecurrence {
  try {
    return { kind: 'rule', rule: readRule(text, starting) };
  } catch (trouble) {
    if (trouble instanceof Refusal) return { kind: 'refused', ...trouble.fault };
    throw trouble;
  }
}

function splitParts(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    const unlike = `"${part}" is not one of ${PARTS.join(', ')} with a value`;
    if (name === '' || value === '' || more.length > 0)
      throw new Refusal(null, unlike, `${quote(text)} is not a recurrence rule: ${quote(part)} is not NAME=VALUE.`);
    if (parts.has(name))
      throw new Refusal(name, `${name} is given twice`, `The rule ${quote(text)} has ${name} twice.`);
    if (!PARTS.includes(name))
      throw new Refusal(
        name,
        unlike,
        `The rule ${quote(text)} uses ${quote(name)}, which is not supported.`,
        `Use only ${PARTS.slice(0, -1).join(', ')} and ${PARTS.at(-1)}.`,
      );
    parts.set(name, value);
  }
  return parts;
}

function readRule(text: string, starting: string | undefined): Recurrence {
  const parts = splitParts(text);
  const frequency = readFrequency(text, parts.get('FREQ'));
  const months = readNumbers(parts, 'BYMONTH', 1, 12);
  const days = readNumbers(parts, 'BYMONTHDAY', -31, 31);
  const weekdays = readDays(parts.get('BYDAY'), frequency, months !== null);
  const bySetPos = readNumbers(parts, 'BYSETPOS', -366, 366);
  const until = readUntil(parts.get('UNTIL'));
  const first = readStarting(starting);
  const interval = readInterval(parts.get('INTERVAL'), first !== null);
  if (frequency === 'WEEKLY' && days !== null)
    throw new Refusal(
      'BYMONTHDAY',
      'BYMONTHDAY does not go with FREQ=WEEKLY',
      'BYMONTHDAY cannot stand in a rule with FREQ=WEEKLY.',
      'Use BYDAY, or FREQ=MONTHLY.',
    );
  const isOpen = frequency !== 'DAILY' && weekdays === null && days === null;
  if (isOpen && first === null) {
    const wanted = frequency === 'WEEKLY' ? 'BYDAY' : 'BYDAY or BYMONTHDAY';
    throw new Refusal(
      null,
      `FREQ=${frequency} needs ${wanted}: it does not say which days`,
      `The rule ${quote(text)} does not say on which days.`,
      `Add ${wanted}, or starting: with the first day. ${EXAMPLE}`,
    );
  }
  const given = { byDay: weekdays, byMonthDay: days, byMonth: months };
  const { byDay, byMonthDay, byMonth } = isOpen && first !== null ? complete(given, frequency, first) : given;
  if (bySetPos !== null && byDay === null && byMonthDay === null && byMonth === null)
    throw new Refusal(
      'BYSETPOS',
      'BYSETPOS needs BYDAY, BYMONTHDAY or BYMONTH to choose from',
      'The rule has BYSETPOS, but no BYDAY, BYMONTHDAY or BYMONTH to choose from.',
      'Add BYDAY, BYMONTHDAY or BYMONTH, or leave BYSETPOS out.',
    );
  return { frequency, interval, starting: first, weekStart: 1, until, byDay, byMonthDay, byMonth, bySetPos };
}

type Days = Pick<Recurrence, 'byDay' | 'byMonthDay' | 'byMonth'>;

/** What a rule without days takes from its start (RFC 5545, 3.3.10). */
function complete({ byMonth }: Days, frequency: Frequency, first: Day): Days {
  if (frequency === 'WEEKLY')
    return { byDay: [{ weekday: weekdayOf(first), ordinal: null }], byMonthDay: null, byMonth };
  return {
    byDay: null,
    byMonthDay: [first.day],
    byMonth: frequency === 'YEARLY' && byMonth === null ? [first.month] : byMonth,
  };
}

function readFrequency(rule: string, text: string | undefined): Frequency {
  if (isFrequency(text)) return text;
  const because = `FREQ must be one of ${FREQUENCIES.join(', ')}`;
  if (text === undefined) throw new Refusal('FREQ', because, `The rule ${quote(rule)} has no FREQ.`);
  const remedy = `FREQ is ${FREQUENCIES.slice(0, -1).join(', ')} or ${FREQUENCIES.at(-1)}.`;
  throw new Refusal('FREQ', because, `The rule has FREQ=${quote(text).slice(1, -1)}.`, remedy);
}

function isFrequency(text: string | undefined): text is Frequency {
  return text !== undefined && FREQUENCIES.includes(text);
}

function readStarting(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day !== null) return day;
  const because = `starting: ${text} is not a day that exists`;
  throw new Refusal(null, because, `${quote(text)} is not a day that exists.`, 'Write the day as YYYY-MM-DD.');
}

function readInterval(text: string | undefined, hasStarting: boolean): number {
  if (text === undefined) return 1;
  if (!/^[1-9][0-9]{0,3}$/.test(text) || Number(text) > LONGEST_INTERVAL)
    throw new Refusal(
      'INTERVAL',
      `INTERVAL=${text} is not a whole number from 1 to ${LONGEST_INTERVAL}`,
      text.includes(',') ? 'INTERVAL has more than one number.' : `INTERVAL has ${quote(text)}.`,
      `Write one number from 1 to ${LONGEST_INTERVAL}.`,
    );
  if (!hasStarting)
    throw new Refusal(
      'INTERVAL',
      'INTERVAL needs `starting`: without it nothing says from which day it counts',
      'The rule has INTERVAL, but nothing says from which day it counts.',
      'Add starting: with a day, or leave INTERVAL out.',
    );
  return Number(text);
}

function readNumbers(parts: ReadonlyMap<string, string>, name: string, low: number, high: number): number[] | null {
  const text = parts.get(name);
  if (text === undefined) return null;
  // A file may name a number as often as it has room for, and each day would be compared with them all.
  const numbers = [...new Set(text.split(','))].map((entry) => {
    const number = /^[+-]?[0-9]{1,3}$/.test(entry) ? Number(entry) : 0;
    if (number !== 0 && number >= low && number <= high) return number;
    throw new Refusal(
      name,
      `${name}=${text}: "${entry}" is not a number from ${low} to ${high}${low < 0 ? ' without 0' : ''}`,
      `${name} has ${quote(entry)}.`,
      `Write numbers from 1 to ${high}${low < 0 ? ', or from -1 down, counted from the end' : ''}.`,
    );
  });
  return [...new Set(numbers)];
}

function readDays(text: string | undefined, frequency: Frequency, hasMonth: boolean): readonly ByDay[] | null {
  if (text === undefined) return null;
  const highest = frequency === 'YEARLY' && !hasMonth ? 53 : 5;
  return [...new Set(text.split(','))].map((entry) => {
    const match = /^([+-]?[0-9]{1,2})?([A-Z]{2})$/.exec(entry);
    const weekday = WEEKDAYS.indexOf(match?.[2] ?? '') + 1;
    const message = `BYDAY has ${quote(entry)}.`;
    if (weekday === 0)
      throw new Refusal(
        'BYDAY',
        `BYDAY=${text}: "${entry}" is not one of ${WEEKDAYS.join(', ')}`,
        message,
        'Days are MO, TU, WE, TH, FR, SA and SU; -1SU is the last Sunday.',
      );
    if (match?.[1] === undefined) return { weekday, ordinal: null };
    if (frequency !== 'MONTHLY' && frequency !== 'YEARLY')
      throw new Refusal(
        'BYDAY',
        `BYDAY=${text}: a number before a day goes with FREQ=MONTHLY and FREQ=YEARLY only`,
        `BYDAY has ${quote(entry)}, which counts weeks, in a rule with FREQ=${frequency}.`,
        'Use FREQ=MONTHLY or YEARLY, or leave the number out.',
      );
    const ordinal = Number(match[1]);
    if (ordinal !== 0 && Math.abs(ordinal) <= highest) return { weekday, ordinal };
    throw new Refusal(
      'BYDAY',
      `BYDAY=${text}: the number in "${entry}" must be from 1 to ${highest}, or from -1 to -${highest}`,
      message,
      `The number before a day is from 1 to ${highest} here, or from -1 to -${highest}, counted from the end.`,
    );
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
  throw new Refusal(
    'UNTIL',
    `UNTIL=${text} is neither a day (20261231) nor an instant in UTC (20261231T235959Z)`,
    `UNTIL has ${quote(text)}.`,
    'Write a day as 20261231, or an instant as 20261231T230000Z.',
  );
}

const FORM = /^[A-Z]+=[A-Z0-9,+-]+(?:;[A-Z]+=[A-Z0-9,+-]+)*$/;

/** What is wrong with the writing of a rule, whose parts may be right: the rule as it stands in a calendar program, say. */
export function checkRuleText(text: string): Advice | null {
  if (FORM.test(text)) return null;
  const meant = text
    .replace(/^\s*RRULE\s*:/i, '')
    .replace(/\s+/g, '')
    .replace(/;+$/, '')
    .toUpperCase();
  if (FORM.test(meant)) {
    const slips = [
      ...(/^\s*RRULE\s*:/i.test(text) ? ['begins with "RRULE:"'] : []),
      ...(/[a-z]/.test(text.replace(/^\s*RRULE\s*:/i, '')) ? ['has small letters'] : []),
      ...(/\s/.test(text) ? ['has blanks'] : []),
      ...(/;\s*$/.test(text) ? ['ends with ";"'] : []),
    ];
    const last = slips.at(-1) ?? '';
    const list = slips.length < 2 ? last : `${slips.slice(0, -1).join(', ')} and ${last}`;
    return { message: `The rule ${quote(text)} ${list}.`, remedy: `Write ${meant}` };
  }
  const read = readRecurrence(meant, undefined);
  return read.kind === 'refused'
    ? { message: read.message, remedy: read.remedy }
    : { message: `The rule ${quote(text)} cannot be read.`, remedy: EXAMPLE };
}

const LONGEST_QUOTE = 60;

function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `"${text.slice(0, LONGEST_QUOTE)}…"` : `"${text}"`;
}
