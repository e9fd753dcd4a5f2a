/**
 * One bar of a Mermaid chart. A label is words of ours and ids; an id has the characters of an id only, and stands after a word of
 * ours, so that it can be none of Mermaid's.
 */
import { MINUTE, toIso } from '../domain/time/time.ts';
import { isKnownZone, offsetAt } from '../domain/time/wall-time.ts';

/** Milliseconds since 1970. */
export type Span = { readonly from: number; readonly to: number };
export type Bar = Span & {
  readonly label: string;
  /** With its comma and blank. */
  readonly tag: '' | 'crit, ' | 'done, ';
};

export function toLine({ label, tag, from, to }: Bar, zone: string): string {
  const start = toMinute(from, zone);
  const end = toMinute(Math.max(to, from + MINUTE), zone);
  // Where the clock is put back an end can read as before its start, and a chart draws none of that.
  const until = end > start ? end : toMinute(to - from + wallTime(from, zone), 'UTC');
  return `${label} :${tag}${start}, ${until}`;
}

/** `2026-11-24 10:00`: digits of the zone's clock, which the chart shows as they are wherever the reader is. */
export function toMinute(instant: number, zone: string): string {
  return toIso(wallTime(instant, zone)).slice(0, 16).replace('T', ' ');
}

function wallTime(instant: number, zone: string): number {
  return instant + offsetAt(instant, isKnownZone(zone) ? zone : 'UTC') * MINUTE;
}

/** The id after a blank; nothing where it has other characters than an id may have. */
export function labelOf(id: string): string {
  return /^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id) ? ` ${id}` : '';
}
