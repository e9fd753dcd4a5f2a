/**
 * Imported calendars: iCalendar files (RFC 5545) as mail programs export them. Every event is read or the file is refused, at its line;
 * no event is left out but those that the file itself calls cancelled.
 */

import type { ImportedCalendar } from '../../domain/terms/imported-calendar.ts';
import { listWords, quote } from '../../domain/text/quote.ts';
import { type Diagnostic, limitDiagnostics, type Parsed, type Positions } from '../yaml/diagnostic.ts';
import { type Component, readComponents } from './components.ts';
import { combine, type ReadEvent, readEvent } from './events.ts';
import { type ImportFault, readLines } from './lines.ts';
import { all, only, Refusal } from './properties.ts';
import { findZones } from './zones.ts';

const MOST_EVENTS = 5_000;
/** Events that repeat: each of them is looked through day by day. */
const MOST_SERIES = 200;

/** Parts of time zones, and the clock changes that they list: each is asked for every time of an event that names the zone. */
const MOST_ZONE_PARTS = 1_000;

/** Reads an imported file. Never throws. */
export function parseImport(path: string, bytes: Uint8Array): Parsed<ImportedCalendar> {
  const text = new TextDecoder('utf-8').decode(bytes);
  const faults: ImportFault[] = [];
  const value = readCalendar(bytes, faults);
  if (value === null || faults.length > 0) {
    const diagnostics = faults.map((fault): Diagnostic => ({ reason: 'calendar-invalid', path, column: 1, ...fault }));
    return { kind: 'faulty', diagnostics: limitDiagnostics(diagnostics), id: null, text };
  }
  return { kind: 'valid', value, positions: positionsOf(value), text };
}

/** `['events', 2]` is where the third event begins; all else is the file. */
function positionsOf({ events }: ImportedCalendar): Positions {
  return {
    at: ([key, index]) => ({
      line: (key === 'events' && typeof index === 'number' ? events[index]?.line : undefined) ?? 1,
      column: 1,
    }),
  };
}

function readCalendar(bytes: Uint8Array, faults: ImportFault[]): ImportedCalendar | null {
  const lines = readLines(bytes);
  if ('message' in lines) return refuse(faults, lines);
  const calendar = readComponents(lines);
  if ('message' in calendar) return refuse(faults, calendar);
  let isCancelled = false;
  attempt(faults, () => {
    isCancelled = readHead(calendar);
  });
  if (faults.length > 0) return null;
  const components = calendar.children.filter(({ name }) => name === 'VEVENT');
  const limit = passedLimit(components) ?? passedZoneLimit(calendar);
  if (limit !== null) return refuse(faults, limit);
  const findZone = findZones(calendar);
  const read: ReadEvent[] = [];
  for (const component of components) {
    attempt(faults, () => {
      read.push(readEvent(component, findZone));
    });
  }
  if (faults.length > 0) return null;
  const events = isCancelled ? [] : attempt(faults, () => combine(read));
  if (events === null) return null;
  return { events, instead: insteadOf(calendar, components.length) };
}

function refuse(faults: ImportFault[], fault: ImportFault): null {
  faults.push(fault);
  return null;
}

/** What `work` gives; null where it refuses, which is noted. */
function attempt<T>(faults: ImportFault[], work: () => T): T | null {
  try {
    return work();
  } catch (trouble) {
    if (!(trouble instanceof Refusal)) throw trouble;
    return refuse(faults, { line: trouble.line, message: trouble.message, remedy: trouble.remedy });
  }
}

/** Checks what the calendar says of itself. @returns whether it calls its events off */
function readHead(calendar: Component): boolean {
  const again = 'Export the calendar again as iCalendar 2.0.';
  const version = only(calendar, 'VERSION');
  if (version?.value.trim() !== '2.0')
    throw new Refusal(
      version?.line ?? calendar.line,
      version === null
        ? 'The calendar does not say VERSION:2.0.'
        : `The calendar is of VERSION ${quote(version.value)}, not 2.0.`,
      again,
    );
  const scale = only(calendar, 'CALSCALE');
  if (scale !== null && scale.value.trim().toUpperCase() !== 'GREGORIAN')
    throw new Refusal(scale.line, `The calendar counts days by CALSCALE ${quote(scale.value)}.`, again);
  return only(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL';
}

function passedLimit(events: readonly Component[]): ImportFault | null {
  const series = events.filter((event) => all(event, 'RRULE').length > 0);
  const remedy = 'Import only the calendar that holds the freezes, or fewer years of it.';
  const over = events[MOST_EVENTS];
  if (over !== undefined)
    return {
      line: over.line,
      message: `The file holds ${events.length} events; at most ${MOST_EVENTS} are read.`,
      remedy,
    };
  const often = series[MOST_SERIES];
  if (often === undefined) return null;
  return {
    line: often.line,
    message: `The file holds ${series.length} events that repeat; at most ${MOST_SERIES} are read.`,
    remedy,
  };
}

function passedZoneLimit(calendar: Component): ImportFault | null {
  let left = MOST_ZONE_PARTS;
  for (const zone of calendar.children.filter(({ name }) => name === 'VTIMEZONE')) {
    for (const part of [zone, ...zone.children]) {
      const listed = all(part, 'RDATE').reduce((count, { value }) => count + value.split(',').length, 0);
      left -= 1 + listed;
      if (left < 0)
        return {
          line: part.line,
          message: `The file defines time zones in more than ${MOST_ZONE_PARTS} parts; no more are read.`,
          remedy: 'Export the calendar with the zones that its events need, or with names of the IANA list.',
        };
    }
  }
  return null;
}

/** What stands in the file where no event does. */
function insteadOf(calendar: Component, events: number): string {
  if (events > 0) return events === 1 ? 'its only event is cancelled' : `all of its ${events} events are cancelled`;
  const others = [...new Set(calendar.children.map(({ name }) => name))].filter((name) => /^V[A-Z]{3,20}$/.test(name));
  if (others.length === 0 && calendar.children.length > 0) return 'it holds only extensions (X-)';
  return others.length === 0 ? 'it is empty' : `it holds only ${listWords(others.sort(), 'and')}`;
}
