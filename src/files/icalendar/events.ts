/**
 * From a VEVENT to an event of the calendar: when it starts and ends, how it repeats, and which of a series are moved or called off.
 */

import type { ImportedEnd, ImportedEvent, ImportedTime } from '../../domain/terms/imported-calendar.ts';
import type { Component } from './components.ts';
import type { ContentLine } from './lines.ts';
import {
  all,
  type FindZone,
  isSameKind,
  only,
  parametersOf,
  Refusal,
  readDuration,
  readOneTime,
  readText,
  readTimes,
} from './properties.ts';
import { readSeries } from './rule.ts';

/** An event as it stands in the file, before it is known what else of the file speaks of it. */
export type ReadEvent = {
  readonly event: ImportedEvent;
  /** The start in its series that the event stands for; null: an event of its own. */
  readonly replaces: ImportedTime | null;
  readonly isCancelled: boolean;
};

/** @throws Refusal where something of it would have to be guessed at */
export function readEvent(component: Component, findZone: FindZone): ReadEvent {
  const { line } = component;
  const dtstart = only(component, 'DTSTART');
  if (dtstart === null) throw new Refusal(line, 'The event has no start (DTSTART).', 'Give it one, or take it out.');
  const excluding = only(component, 'EXRULE');
  if (excluding !== null)
    throw new Refusal(
      excluding.line,
      'The event leaves days out by a rule (EXRULE), which is not read.',
      'Use EXDATE for each of the days.',
    );
  const start = readOneTime(dtstart, findZone);
  const rule = only(component, 'RRULE');
  const instance = only(component, 'RECURRENCE-ID');
  if (instance !== null && parametersOf(instance).has('RANGE'))
    throw new Refusal(
      instance.line,
      'The event changes all later ones of its series (RANGE), which is not read.',
      'End the series before it, and begin another.',
    );
  const also = all(component, 'RDATE').flatMap((property) => readAlike(property, start, findZone));
  const except = all(component, 'EXDATE').flatMap((property) => readAlike(property, start, findZone));
  const repeats = rule ?? all(component, 'RDATE')[0] ?? null;
  if (instance !== null && repeats !== null)
    throw new Refusal(repeats.line, 'One event of a series (RECURRENCE-ID) repeats itself.', 'Take the rule out.');
  const summary = all(component, 'SUMMARY')[0];
  return {
    event: {
      uid: only(component, 'UID')?.value.trim() || null,
      name: readText(summary?.value ?? '') || 'an event without a name',
      line,
      start,
      end: readEnd(component, start, findZone),
      series: rule === null ? null : readSeries(rule, start),
      also,
      except,
    },
    replaces: instance === null ? null : readOneTime(instance, findZone),
    isCancelled: only(component, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED',
  };
}

/** Times that have to be of the kind of the start: whole days, or not. */
function readAlike(property: ContentLine, start: ImportedTime, findZone: FindZone): readonly ImportedTime[] {
  const times = readTimes(property, findZone);
  if (times.every((time) => isSameKind(time, start))) return times;
  throw unlike(property.name, property.line, start);
}

function unlike(name: string, line: number, start: ImportedTime): Refusal {
  const [own, other] = start.time === null ? ['a whole day', 'a time'] : ['a time', 'a whole day'];
  return new Refusal(
    line,
    `The DTSTART of the event is ${own}, but its ${name} is ${other}.`,
    `Write ${name} as DTSTART is written.`,
  );
}

function readEnd(component: Component, start: ImportedTime, findZone: FindZone): ImportedEnd {
  const end = only(component, 'DTEND');
  const duration = only(component, 'DURATION');
  if (end !== null && duration !== null)
    throw new Refusal(duration.line, 'The event has both DTEND and DURATION.', 'Keep one of the two.');
  if (end !== null) {
    const at = readOneTime(end, findZone);
    if (isSameKind(at, start)) return { kind: 'at', at };
    throw unlike('DTEND', end.line, start);
  }
  if (duration !== null) {
    const length = readDuration(duration);
    if (start.time !== null || length.time === 0) return { kind: 'after', ...length };
    throw new Refusal(
      duration.line,
      'The event takes whole days, but its DURATION is not a number of whole days.',
      'Write DURATION in days, such as P1D.',
    );
  }
  // RFC 5545 (3.6.1): a day without an end is that day; a time without an end takes no time.
  if (start.time === null) return { kind: 'after', days: 1, time: 0 };
  const remedy = 'Give it an end (DTEND), or make it one of whole days.';
  throw new Refusal(component.line, 'The event has no end, so it takes no time.', remedy);
}

/** The events that hold: a single one of a series takes the place of the start that it names. */
export function combine(read: readonly ReadEvent[]): readonly ImportedEvent[] {
  const masters = new Map<string, ReadEvent[]>();
  for (const one of read) {
    const { uid } = one.event;
    if (one.replaces === null && uid !== null) masters.set(uid, [...(masters.get(uid) ?? []), one]);
  }
  const replaced = new Map<ReadEvent, ImportedTime[]>();
  for (const { event, replaces } of read) {
    if (replaces === null) continue;
    const [master, second] = event.uid === null ? [] : (masters.get(event.uid) ?? []);
    if (second !== undefined)
      throw new Refusal(
        event.line,
        'The event stands for one of a series (RECURRENCE-ID), but two series have its UID.',
        'Give each series a UID of its own.',
      );
    if (master === undefined) continue;
    if (!isSameKind(replaces, master.event.start)) throw unlike('RECURRENCE-ID', event.line, master.event.start);
    replaced.set(master, [...(replaced.get(master) ?? []), replaces]);
  }
  return read
    .filter(({ isCancelled }) => !isCancelled)
    .map((one) => ({ ...one.event, except: [...one.event.except, ...(replaced.get(one) ?? [])] }));
}
