/**
 * One bar of a Mermaid chart. A label is words of ours and ids; an id has the characters of an id only, and stands after a word of
 * ours, so that it can be none of Mermaid's.
 */
import { MINUTE, toIso } from '../domain/time/time.ts';

/** Milliseconds since 1970. */
export type Span = { readonly from: number; readonly to: number };
export type Bar = Span & {
  readonly label: string;
  /** With its comma and blank. */
  readonly tag: '' | 'crit, ' | 'done, ';
};

export function toLine({ label, tag, from, to }: Bar): string {
  return `${label} :${tag}${toMinute(from)}, ${toMinute(Math.max(to, from + MINUTE))}`;
}

/** `2026-11-24 10:00`: digits of UTC, which the chart shows as they are in whatever zone the reader is. */
export function toMinute(instant: number): string {
  return toIso(instant).slice(0, 16).replace('T', ' ');
}

/** The id after a blank; nothing where it has other characters than an id may have. */
export function labelOf(id: string): string {
  return /^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id) ? ` ${id}` : '';
}
