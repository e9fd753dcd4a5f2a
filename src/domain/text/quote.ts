/** How a message quotes a value of a file: on one line, cut, with every invisible character made visible. */
import type { Pointer } from './advice.ts';
import { joinBlanks, revealInvisible } from './invisible.ts';

const LONGEST = 60;

/** A value as a person would write it: text in quotes, a list or mapping by its size. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'no plain value';
}

/** Text in quotes; at most 60 characters of it. */
export function quote(text: string): string {
  const line = revealInvisible(joinBlanks(text.slice(0, LONGEST * 2)));
  const characters = Array.from(line);
  return characters.length > LONGEST ? `"${characters.slice(0, LONGEST).join('')}…"` : `"${line}"`;
}

/** `plan.backout.steps (entry 2)`; a pointer to the whole file is `the file`. */
export function showPointer(pointer: Pointer): string {
  const keys = pointer.filter((segment) => typeof segment === 'string').map((key) => quote(key).slice(1, -1));
  const entries = pointer.filter((segment) => typeof segment === 'number').map((index) => index + 1);
  const path = keys.length === 0 ? 'the file' : keys.join('.');
  if (entries.length === 0) return path;
  return `${path} (${entries.length === 1 ? 'entry' : 'entries'} ${entries.join(', ')})`;
}

/** `a, b or c` */
export function listWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
