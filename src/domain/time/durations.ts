/** ISO 8601 durations of days, hours, minutes and seconds, in milliseconds. A day is 24 hours, whatever the clocks do. */
import { DAY, HOUR, MINUTE } from './time.ts';

const GRAMMAR = /^P(?=[0-9T])(?:([0-9]{1,5})D)?(?:T(?=[0-9])(?:([0-9]{1,6})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,8})S)?)?$/;

export function isDuration(text: string): boolean {
  return GRAMMAR.test(text);
}

/** Milliseconds, 0 or more; null when the text is not such a duration (months, weeks, fractions and signs are not). */
export function parseDuration(text: string): number | null {
  const usual = readUsual(text);
  if (usual !== null) return usual;
  const parts = GRAMMAR.exec(text);
  if (parts === null) return null;
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  return Number(days) * DAY + Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000;
}

/** `PT15M`, as nearly every duration is written and some runs read ten thousand times; null where it is anything else. */
function readUsual(text: string): number | null {
  const unit = text.endsWith('M') ? MINUTE : text.endsWith('H') ? HOUR : text.endsWith('S') ? 1000 : null;
  if (unit === null || text.length < 4 || text.length > 6 || !text.startsWith('PT')) return null;
  let count = 0;
  for (let at = 2; at < text.length - 1; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return null;
    count = count * 10 + digit;
  }
  return count * unit;
}

/** `2 days 4 hours`, `15 minutes`, `0 minutes`. */
export function describeDuration(milliseconds: number): string {
  const parts: string[] = [];
  let rest = milliseconds;
  for (const [unit, name] of [
    [DAY, 'day'],
    [HOUR, 'hour'],
    [MINUTE, 'minute'],
    [1000, 'second'],
  ] as const) {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
  }
  return parts.length === 0 ? '0 minutes' : parts.join(' ');
}
