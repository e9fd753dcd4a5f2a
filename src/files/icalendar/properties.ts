/**
 * Single properties of an iCalendar component: their parameters, and the times, lengths and texts that they hold. What RFC 5545 leaves
 * open, or a file writes otherwise, is refused with the reason.
 */

import type { ImportedTime, ImportedZone } from '../../domain/terms/imported-calendar.ts';
import { joinBlanks, revealInvisible } from '../../domain/text/invisible.ts';
import { quote } from '../../domain/text/quote.ts';
import { parseDay } from '../../domain/time/days.ts';
import { HOUR, MINUTE } from '../../domain/time/time.ts';
import type { Component } from './components.ts';
import type { ContentLine } from './lines.ts';

/** Thrown and caught within the reader of imports only: what is wrong, and the line where it is. */
export class Refusal extends Error {
  readonly line: number;
  readonly remedy: string;

  constructor(line: number, message: string, remedy: string) {
    super(message);
    this.line = line;
    this.remedy = remedy;
  }
}

/** The zone that a TZID means in this file; null: none is known. */
export type FindZone = (tzid: string) => ImportedZone | null;

const TIME_FORM = 'Write a day (20261224), a time in UTC (20261224T170000Z), or a time with TZID.';

/** The only property of a name; null where there is none. */
export function only({ name: kind, properties }: Component, name: string): ContentLine | null {
  const [first, second] = properties.filter((property) => property.name === name);
  const whole = kind === 'VEVENT' ? 'one event' : kind === 'VCALENDAR' ? 'the calendar' : 'one part of a time zone';
  if (second !== undefined)
    throw new Refusal(second.line, `${name} appears twice in ${whole}.`, 'Keep one of the two.');
  return first ?? null;
}

export function all({ properties }: Component, name: string): readonly ContentLine[] {
  return properties.filter((property) => property.name === name);
}

/** The parameters by their names in capitals; quotes are taken off. */
export function parametersOf({ name, parameters, line }: ContentLine): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (parameters === '') return found;
  const each = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/gsu;
  let read = 0;
  for (const match of parameters.matchAll(each)) {
    const [whole, key = '', value = ''] = match;
    if (match.index !== read || found.has(key.toUpperCase())) break;
    found.set(key.toUpperCase(), value.replaceAll('"', ''));
    read += whole.length;
  }
  if (read === parameters.length) return found;
  throw new Refusal(line, `The parameters of ${name} cannot be read: ${quote(parameters)}.`, TIME_FORM);
}

/** The times of a property, which are divided by commas. */
export function readTimes(property: ContentLine, findZone: FindZone): readonly ImportedTime[] {
  const parameters = parametersOf(property);
  const type = parameters.get('VALUE')?.toUpperCase() ?? null;
  const tzid = parameters.get('TZID') ?? null;
  return property.value.split(',').map((text) => readTime(property, text.trim(), type, tzid, findZone));
}

/** The one time of a property. */
export function readOneTime(property: ContentLine, findZone: FindZone): ImportedTime {
  const [time, second] = readTimes(property, findZone);
  if (time !== undefined && second === undefined) return time;
  throw new Refusal(property.line, `${property.name} has more than one time.`, 'Keep one.');
}

function readTime(
  { name, line }: ContentLine,
  text: string,
  type: string | null,
  tzid: string | null,
  findZone: FindZone,
): ImportedTime {
  const refuse = (because: string, remedy: string = TIME_FORM): Refusal =>
    new Refusal(line, `${name} is ${quote(text)}${because}.`, remedy);
  if (type !== null && type !== 'DATE' && type !== 'DATE-TIME')
    throw refuse(` of the kind ${quote(type)}, which is not read`);
  const parts = splitTime(text);
  if (parts === null) throw refuse(', which is not a day or a time that exists');
  const { day, time, isUtc } = parts;
  if ((type === 'DATE' && time !== null) || (type === 'DATE-TIME' && time === null))
    throw refuse(`, which is not of the type ${type}`);
  if (tzid === null) return { day, time, zone: isUtc ? { kind: 'named', name: 'UTC' } : { kind: 'calendar' } };
  if (time === null) throw refuse(' with a TZID, but a whole day has no zone', 'Take the TZID out.');
  if (isUtc) throw refuse(' with a TZID, but it is a time of UTC already', 'Take either the TZID or the Z out.');
  const zone = findZone(tzid);
  if (zone === null) {
    const remedy = 'Export the calendar with its time zones, or use the name of a zone of the IANA list.';
    throw new Refusal(
      line,
      `The time zone ${quote(tzid)} of ${name} is not known, and the file does not define it.`,
      remedy,
    );
  }
  return { day, time, zone };
}

/** `20261224`, `20261224T170000` or `20261224T170000Z`; null for anything else, and for times that do not exist. */
export function splitTime(
  text: string,
): { readonly day: ImportedTime['day']; readonly time: number | null; readonly isUtc: boolean } | null {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)(Z?))?$/.exec(text);
  if (parts === null) return null;
  const [, year, month, date, hour, minute, second, utc] = parts;
  const day = parseDay(`${year}-${month}-${date}`);
  if (day === null) return null;
  const time = hour === undefined ? null : Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000;
  return { day, time, isUtc: utc === 'Z' };
}

/** The days and milliseconds of `P1D`, `PT8H30M`, `P1DT12H` or `P2W`. */
export function readDuration({ value, line }: ContentLine): { readonly days: number; readonly time: number } {
  const parts =
    /^\+?P(?:(\d{1,4})W|(?=\d|T)(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?)$/.exec(
      value.trim(),
    );
  if (parts === null)
    throw new Refusal(
      line,
      `DURATION is ${quote(value)}, which is not a length of time that can be read.`,
      'Write it as P1D or PT8H.',
    );
  const [, weeks, days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  return {
    days: (weeks ?? 0) * 7 + (days ?? 0),
    time: (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * 1000,
  };
}

/** `+0100` or `-033052`, in milliseconds. */
export function readOffset({ name, value, line }: ContentLine): number {
  const parts = /^([+-])([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/.exec(value.trim());
  if (parts === null)
    throw new Refusal(line, `${name} is ${quote(value)}, which is not an offset.`, 'Write it as +0100 or -0500.');
  const [, sign, hours, minutes, seconds] = parts;
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds ?? 0) * 1000;
  return sign === '-' ? -size : size;
}

const LONGEST_NAME = 120;

/** Text as one line that can be shown: what was escaped is taken back, what cannot be seen is named, and what is long is cut. */
export function readText(value: string): string {
  const text = value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? ' ' : sign));
  const line = revealInvisible(
    joinBlanks(text)
      .trim()
      .slice(0, LONGEST_NAME * 2),
  );
  const characters = Array.from(line);
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : line;
}

/** Whether times are of one kind: all whole days, or none. */
export function isSameKind(a: ImportedTime, b: ImportedTime): boolean {
  return (a.time === null) === (b.time === null);
}
