/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */
import { isSameDay } from '../../domain/time/days.ts';
import { describeInstant, parseInstant } from '../../domain/time/time.ts';
import { dayOf, isKnownZone } from '../../domain/time/wall-time.ts';
import { shown } from './safe-text.ts';

/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
export function sayInstant(text: string, zone: string): string {
  const instant = parseInstant(text);
  return instant === null ? shown(text, 60) : describeInstant(instant, isKnownZone(zone) ? zone : 'UTC');
}

/** Short: `12:00 (Europe/London)`, with the day where it is another one than that of `now`. */
export function sayShort(text: string, zone: string, now: string): string {
  const instant = parseInstant(text);
  if (instant === null) return shown(text, 60);
  const known = isKnownZone(zone) ? zone : 'UTC';
  const [words = ''] = describeInstant(instant, known).split(', ');
  const present = parseInstant(now);
  const isToday = present !== null && isSameDay(dayOf(present, known), dayOf(instant, known));
  return `${isToday ? words.replace(/ on .*/u, '') : words} (${known})`;
}

/** `10:00 to 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z to 2026-11-24T12:00:00Z)`; the days of both where they differ. */
export function sayRange(start: string, end: string, zone: string): string {
  const from = readWords(sayInstant(start, zone));
  const to = readWords(sayInstant(end, zone));
  if (from === null || to === null) return `${sayInstant(start, zone)} to ${sayInstant(end, zone)}`;
  const first = from.rest === to.rest ? from.time : `${from.time} on ${from.day}`;
  return `${first} to ${to.time} on ${to.rest} (${from.utc} to ${to.utc})`;
}

type Words = { readonly time: string; readonly day: string; readonly rest: string; readonly utc: string };

function readWords(text: string): Words | null {
  const [, time, day, zone, utc] = /^(\S+) on ([^,]+), (.+) \((\S+)\)$/u.exec(text) ?? [];
  if (time === undefined || day === undefined || zone === undefined || utc === undefined) return null;
  return { time, day, rest: `${day}, ${zone}`, utc };
}

/** Whole minutes from `now` until `text`, rounded down, never below 0; null where either is no instant. */
export function minutesUntil(text: string, now: string): number | null {
  const until = parseInstant(text);
  const present = parseInstant(now);
  return until === null || present === null ? null : Math.max(0, Math.floor((until - present) / 60_000));
}
