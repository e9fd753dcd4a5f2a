/**
 * Instants as whole milliseconds since 1970 in UTC, and how they are said. What is finer than a millisecond is cut off towards
 * the past, which never changes the order of two instants. A text is an instant only in one grammar: RFC 3339 with an offset.
 */
import { type Day, dayAt, daysInMonth, describeDate, numberOf, parseDay, weekdayOf } from './days.ts';
import { aheadAt } from './zones.ts';

export { parseDay } from './days.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** 24 hours. A calendar day may be shorter or longer; those are counted with dates, never with this. */
export const DAY = 24 * HOUR;

// Small letters are RFC 3339's too. No leap second and no blank for T: what other parsers guess at is refused here.
const GRAMMAR =
  /^(?!0000)(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Milliseconds since 1970 in UTC; null when the text is no instant, or names a day that does not exist. */
export function parseInstant(text: string): number | null {
  return readUsual(text) ?? parseByGrammar(text);
}

/** `2026-11-24T10:00:00Z`, as nearly every instant is written and some runs read a hundred thousand times; null where it is anything else. */
export function readUsual(text: string): number | null {
  if (text.length !== 20 || text[19] !== 'Z' || text[10] !== 'T') return null;
  if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':') return null;
  const year = twoAt(text, 0) * 100 + twoAt(text, 2);
  const month = twoAt(text, 5);
  const day = twoAt(text, 8);
  const hour = twoAt(text, 11);
  const minute = twoAt(text, 14);
  const second = twoAt(text, 17);
  // Whatever is no digit is not a number here, and within no bounds.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > 28 && day > daysInMonth({ year, month, day })) return null;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  return numberOf({ year, month, day }) * DAY + hour * HOUR + minute * MINUTE + second * 1000;
}

function twoAt(text: string, at: number): number {
  return digit(text.charCodeAt(at)) * 10 + digit(text.charCodeAt(at + 1));
}

function digit(code: number): number {
  return code >= 0x30 && code <= 0x39 ? code - 0x30 : Number.NaN;
}

function parseByGrammar(text: string): number | null {
  const parts = GRAMMAR.exec(text);
  if (parts === null) return null;
  const [, date = '', hour, minute, second, fraction = ''] = parts;
  const day = parseDay(date);
  if (day === null) return null;
  const time = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return numberOf(day) * DAY + time + milliseconds - readOffset(text) * MINUTE;
}

/** The offset that an instant is written with, in minutes east of UTC (`Z` is 0); null when the text is no instant. */
export function parseOffset(text: string): number | null {
  return GRAMMAR.test(text) ? readOffset(text) : null;
}

function readOffset(text: string): number {
  if (/z$/i.test(text)) return 0;
  const minutes = Number(text.slice(-5, -3)) * 60 + Number(text.slice(-2));
  return text.at(-6) === '-' ? -minutes : minutes;
}

/** RFC 3339 in UTC: `2026-11-24T10:00:00Z`. */
export function toIso(instant: number): string {
  const { day, time, fraction } = split(instant);
  return `${describeDate(day)}T${time}${fraction}Z`;
}

/** Day, time and fraction of a second, by the clock of UTC. */
function split(instant: number): { readonly day: Day; readonly time: string; readonly fraction: string } {
  const day = Math.floor(instant / DAY);
  const rest = instant - day * DAY;
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const time = `${two(rest / HOUR)}:${two((rest % HOUR) / MINUTE)}:${two((rest % MINUTE) / 1000)}`;
  const milliseconds = rest % 1000;
  const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0').replace(/0+$/, '')}`;
  return { day: dayAt(day), time, fraction };
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Tuesday 24 November 2026`. */
export function describeDay(day: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}

/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`. The zone must be a known one. */
export function describeInstant(instant: number, zone: string): string {
  const { day, time } = split(instant + aheadAt(instant, zone));
  return `${time.endsWith(':00') ? time.slice(0, 5) : time} on ${describeDay(day)}, ${zone} (${toIso(instant)})`;
}
