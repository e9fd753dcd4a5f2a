/**
 * Time zones of an iCalendar file. Names of places are zones of the IANA list; any other name is what the file itself defines under it
 * (VTIMEZONE), with its own rules. A name that is neither is no zone, and never UTC.
 */

import type { ImportedZone, LocalTime, Observance } from '../../domain/terms/imported-calendar.ts';
import { quote } from '../../domain/text/quote.ts';
import { numberOf } from '../../domain/time/days.ts';
import type { Recurrence } from '../../domain/time/recurrence.ts';
import { DAY } from '../../domain/time/time.ts';
import { isKnownZone } from '../../domain/time/zones.ts';
import type { Component } from './components.ts';
import type { ContentLine } from './lines.ts';
import { all, type FindZone, only, parametersOf, Refusal, readOffset, readTimes, splitTime } from './properties.ts';
import { readRule, splitParts } from './rule.ts';

const REMEDY = 'Export the calendar again with its time zones, or use names of the IANA list, such as Europe/London.';

/** @throws Refusal where a definition that is asked for cannot be used */
export function findZones(calendar: Component): FindZone {
  const known = new Map<string, ImportedZone | null>();
  const defined = calendar.children.filter(({ name }) => name === 'VTIMEZONE');
  return (tzid) => {
    const before = known.get(tzid);
    if (before !== undefined) return before;
    const zone = findZone(tzid, defined);
    known.set(tzid, zone);
    return zone;
  };
}

function findZone(tzid: string, defined: readonly Component[]): ImportedZone | null {
  // A name such as EST is one of the list too, but may stand for other clocks where the file says so.
  const place = tzid.trim();
  const isPlace = /^[A-Za-z]/.test(place) && (place.includes('/') || place === 'UTC') && isKnownZone(place);
  if (isPlace) return { kind: 'named', name: place };
  // Exactly first: only where the file has no such name do an escaped comma and blanks around it make no difference.
  const exact = defined.filter((zone) => all(zone, 'TZID').some(({ value }) => value === tzid));
  const own =
    exact.length > 0
      ? exact
      : defined.filter((zone) => all(zone, 'TZID').some(({ value }) => plainName(value) === plainName(tzid)));
  const [zone, second] = own;
  if (second !== undefined)
    throw new Refusal(second.line, `The time zone ${quote(tzid)} is defined twice.`, 'Keep one of the two.');
  if (zone !== undefined) return { kind: 'defined', name: tzid, observances: readObservances(zone, tzid) };
  return isKnownZone(tzid.trim()) ? { kind: 'named', name: tzid.trim() } : null;
}

/** Exchange escapes a comma in the definition (`Amsterdam\\, Berlin`), quotes the name where it is used, and leaves blanks at the end. */
function plainName(name: string): string {
  return name.replace(/\\([\\;,])/g, '$1').trim();
}

function readObservances(zone: Component, tzid: string): readonly [Observance, ...Observance[]] {
  const parts = zone.children.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT').map(readObservance);
  const read = parts.filter((part): part is Observance => !(part instanceof OldRule));
  for (const part of parts) {
    // What an old rule did is forgotten once another part has set the clock anew, before anything was frozen with it.
    const isForgotten = read.some((other) => onsets(other).some((at) => at > OLD && at < NEW));
    if (part instanceof OldRule && !isForgotten) throw part.refusal;
  }
  const [first, ...more] = read;
  if (first === undefined)
    throw new Refusal(zone.line, `The time zone ${quote(tzid)} is defined without any offset.`, REMEDY);
  return [first, ...more];
}

/** Rules that ended before this are not asked of any event. */
const OLD = 0;
/** No change is older than the gate. */
const NEW = numberOf({ year: 2026, month: 1, day: 1 }) * DAY;

/** A rule that is not read and ended before 1970. */
class OldRule {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    this.refusal = refusal;
  }
}

function onsets({ start, from, also }: Observance): readonly number[] {
  return [start, ...also].map(({ day, time }) => numberOf(day) * DAY + time - from);
}

function readObservance(component: Component): Observance | OldRule {
  const needed = (name: string): ContentLine => {
    const property = only(component, name);
    if (property === null) throw new Refusal(component.line, `This part of a time zone has no ${name}.`, REMEDY);
    return property;
  };
  const onset = needed('DTSTART');
  const start = readLocal(onset);
  const from = readOffset(needed('TZOFFSETFROM'));
  const to = readOffset(needed('TZOFFSETTO'));
  const also = all(component, 'RDATE').flatMap((property) =>
    readTimes(property, () => null).map(({ day, time, zone }): LocalTime => {
      if (zone.kind !== 'calendar')
        throw new Refusal(property.line, 'A clock change is not given in local time.', REMEDY);
      return { day, time: time ?? start.time };
    }),
  );
  const rule = only(component, 'RRULE');
  if (rule === null) return { start, from, to, rule: null, until: null, also };
  const parts = splitParts(rule);
  const until = readEnd(rule, parts.get('UNTIL'), from);
  try {
    return { start, from, to, rule: readChanges(rule, parts, start), until, also };
  } catch (trouble) {
    if (trouble instanceof Refusal && until !== null && until < OLD) return new OldRule(trouble);
    throw trouble;
  }
}

function readChanges(rule: ContentLine, parts: ReadonlyMap<string, string>, start: LocalTime): Recurrence {
  if (parts.get('FREQ') !== 'YEARLY' || parts.has('INTERVAL') || parts.has('COUNT') || parts.has('BYSETPOS'))
    throw new Refusal(rule.line, `The clock is changed by the rule ${quote(rule.value)}, which is not read.`, REMEDY);
  const read = readRule(rule, parts, start.day);
  if (read.byMonth === null)
    throw new Refusal(rule.line, `The clock change ${quote(rule.value)} does not name a month.`, REMEDY);
  return read;
}

/** The last instant of a rule. One without Z is local time before the change. */
function readEnd(rule: ContentLine, text: string | undefined, from: number): number | null {
  if (text === undefined) return null;
  const until = splitTime(text);
  if (until === null) throw new Refusal(rule.line, `UNTIL=${quote(text)} is not a time that exists.`, REMEDY);
  const wall = numberOf(until.day) * DAY + (until.time ?? DAY - 1);
  return until.isUtc ? wall : wall - from;
}

function readLocal(property: ContentLine): LocalTime {
  const time = splitTime(property.value.trim());
  // A clock is changed at a time that it shows itself: one of another zone would change it at another instant.
  if (time === null || time.time === null || time.isUtc || parametersOf(property).has('TZID'))
    throw new Refusal(
      property.line,
      `${property.name} of a time zone is ${quote(property.value)}, not a local time.`,
      REMEDY,
    );
  return { day: time.day, time: time.time };
}
