/**
 * Recurrence rules of imported events: those parts of RFC 5545 that the calendar's own rules have, with COUNT and WKST. What a rule leaves
 * open is taken from the start, as RFC 5545 says; what it cannot be taken from is refused.
 */

import type { ImportedSeries, ImportedTime } from '../../domain/terms/imported-calendar.ts';
import { revealInvisible } from '../../domain/text/invisible.ts';
import { quote } from '../../domain/text/quote.ts';
import type { Day } from '../../domain/time/days.ts';
import { type Recurrence, readRecurrence } from '../../domain/time/recurrence.ts';
import type { ContentLine } from './lines.ts';
import { Refusal, splitTime } from './properties.ts';

const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS = new Set('FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS WKST'.split(' '));
const REMEDY =
  'Use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY with INTERVAL, COUNT or UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS and WKST, or import single events.';

/** The rule of an event that begins at `start`. */
export function readSeries(property: ContentLine, start: ImportedTime): ImportedSeries {
  const parts = splitParts(property);
  const refuse = refusing(property);
  const count = parts.get('COUNT') ?? null;
  const until = parts.get('UNTIL') ?? null;
  if (count !== null && until !== null) throw refuse('it has both COUNT and UNTIL');
  if (count !== null && !/^[1-9]\d{0,4}$/.test(count)) throw refuse(`COUNT=${count} is not a number from 1 to 99999`);
  const rule = readRule(property, parts, start.day);
  if (count !== null) return { rule, until: { kind: 'count', count: Number(count) } };
  return { rule, until: until === null ? null : { kind: 'at', at: readUntil(property, until, start) } };
}

/** The rule alone, complete with what `start` gives; without its end. */
export function readRule(property: ContentLine, parts: ReadonlyMap<string, string>, start: Day): Recurrence {
  for (const [name, value] of parts)
    if (!PARTS.has(name)) throw refusing(property)(`${name}=${value} is a part that is not read`);
  const { year, month, day } = start;
  const starting = [String(year).padStart(4, '0'), two(month), two(day)].join('-');
  const own = new Map([...parts].filter(([name]) => name !== 'COUNT' && name !== 'UNTIL' && name !== 'WKST'));
  const read = readRecurrence([...own].map(([name, value]) => `${name}=${value}`).join(';'), starting);
  if (read.kind === 'refused') throw refusing(property)(read.because);
  const week = parts.get('WKST') ?? 'MO';
  const weekStart = WEEKDAYS.indexOf(week) + 1;
  if (weekStart === 0) throw refusing(property)(`WKST=${week} is not a day of the week`);
  return { ...read.rule, weekStart };
}

/** The parts of a rule by name, in capitals. */
export function splitParts(property: ContentLine): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of property.value.trim().toUpperCase().replace(/;$/, '').split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (name === '' || value === '' || more.length > 0 || parts.has(name))
      throw refusing(property)(`"${part}" is not a part of a rule, or appears twice`);
    // Mail programs write it although it says nothing.
    if (part !== 'INTERVAL=1') parts.set(name, value);
  }
  return parts;
}

function readUntil(property: ContentLine, text: string, start: ImportedTime): ImportedTime {
  const refuse = refusing(property);
  const until = splitTime(text);
  if (until === null) throw refuse(`UNTIL=${text} is not a day or a time that exists`);
  const { day, time, isUtc } = until;
  // An instant at the end of whole days (Google, Exchange) lies in one day there and in another here: the domain takes the later.
  if (start.time === null && !isUtc) return { day, time: null, zone: start.zone };
  return { day, time, zone: isUtc ? { kind: 'named', name: 'UTC' } : start.zone };
}

function refusing({ line, value }: ContentLine): (because: string) => Refusal {
  return (because) =>
    new Refusal(line, `The rule ${quote(value)} cannot be used: ${revealInvisible(because.slice(0, 200))}.`, REMEDY);
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
