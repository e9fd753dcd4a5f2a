/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */
import { describeDuration } from '../../domain/time/durations.ts';
import { DAY, describeInstant, MINUTE, parseInstant } from '../../domain/time/time.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import { shown } from './safe-text.ts';

/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
export function sayInstant(text: string, zone: string): string {
  const instant = parseInstant(text);
  return instant === null ? shown(text, 60) : describeInstant(instant, isKnownZone(zone) ? zone : 'UTC');
}

/** `12:00 (London)` on the day of `now`, else `Tue 24 Nov, 12:00 (London)`. */
export function sayShort(text: string, zone: string, now: string): string {
  const words = shortOf(text, zone, now);
  if (words === null) return shown(text, 60);
  return `${words.day === shortOf(now, zone, now)?.day ? '' : `${words.day}, `}${words.time} (${words.place})`;
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

/** `Tue 24 Nov, 10:00 to 12:00 (London)`; both days where they differ, and the year where it is not that of `now`. */
export function sayTime(start: string, end: string, zone: string, now: string): string {
  const [from, to] = [shortOf(start, zone, now), shortOf(end, zone, now)];
  if (from === null || to === null) return `${shown(start, 60)} to ${shown(end, 60)}`;
  const until = from.day === to.day ? to.time : `${to.day}, ${to.time}`;
  return `${from.day}, ${from.time} to ${until} (${from.place})`;
}

/** `Tue 24 Nov, 10:00 (London)`; without the place where it stands beside a time that has it. */
export function sayMoment(text: string, zone: string, now: string, place: 'place' | 'no place' = 'place'): string {
  const words = shortOf(text, zone, now);
  if (words === null) return shown(text, 60);
  return `${words.day}, ${words.time}${place === 'place' ? ` (${words.place})` : ''}`;
}

/** `16:00` on the day of `now`, else `Tue 24 Nov`: what a headline has room for. */
export function sayBriefly(text: string, zone: string, now: string): string {
  const words = shortOf(text, zone, now);
  if (words === null) return shown(text, 60);
  return words.day === shortOf(now, zone, now)?.day ? words.time : words.day;
}

/** A text of ours with its instants in the short form; an instant that somebody is told to write stays as it is. */
export function shortenTimes(text: string, zone: string, now: string): string {
  const place = placeOfZone(zone);
  return text
    .replace(
      LONG,
      (_whole, at: string | undefined, utc: string) => `${at === undefined ? '' : 'on '}${sayMoment(utc, zone, now)}`,
    )
    .replace(
      PLAIN,
      (_whole, word: string, instant: string) => `${word === 'at' ? 'on' : word} ${sayMoment(instant, zone, now)}`,
    )
    .replaceAll(` (${place}) to `, ' to ')
    .replace(SAME_DAY, '$1, $2 to ')
    .replace(DAYS, (_whole, weekday: string, date: string, month: string, year: string) => {
      const isThisYear = year === now.slice(0, 4);
      return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${isThisYear ? '' : ` ${year}`}`;
    });
}

/** The day of the end, where it is that of the start. */
const SAME_DAY = /\b([A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}(?: \d{4})?), (\d\d:\d\d(?::\d\d)?) to \1, /g;

/** As `sayDay` says one. */
const DAYS = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/g;

/** As files and GitHub have one, where a sentence of ours says when something was. */
const PLAIN =
  /\b(at|since|until|dated|now|says) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))(?![\d"`”])/g;

/** As `describeInstant` says one. */
const LONG =
  /(at )?\d\d:\d\d(?::\d\d)? on [A-Z][a-z]+ \d{1,2} [A-Z][a-z]+ \d{4}, [A-Za-z0-9_+/-]+ \((\d{4}-\d\d-\d\dT[\d:.]+Z)\)/g;

/** `London` for Europe/London; `UTC` where the zone is not known. */
export function placeOfZone(zone: string): string {
  return isKnownZone(zone) ? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') : 'UTC';
}

/** `9 days`, `1 hour 35 minutes`: to the day where it is days, to the minute where it is not. */
export function sayPeriod(milliseconds: number): string {
  const unit = milliseconds >= 2 * DAY ? DAY : MINUTE;
  return describeDuration(Math.floor(Math.max(milliseconds, 0) / unit) * unit);
}

function shortOf(
  text: string,
  zone: string,
  now: string,
): { readonly day: string; readonly time: string; readonly place: string } | null {
  const words = readWords(sayInstant(text, zone));
  if (words === null) return null;
  const [weekday = '', date = '', month = '', year = ''] = words.day.split(' ');
  const present = readWords(sayInstant(now, zone))?.day.split(' ').at(-1);
  const day = `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${present === year ? '' : ` ${year}`}`;
  return { day, time: words.time, place: placeOfZone(zone) };
}

/** Whole minutes from `now` until `text`, rounded down, never below 0; null where either is no instant. */
export function minutesUntil(text: string, now: string): number | null {
  const until = parseInstant(text);
  const present = parseInstant(now);
  return until === null || present === null ? null : Math.max(0, Math.floor((until - present) / 60_000));
}
