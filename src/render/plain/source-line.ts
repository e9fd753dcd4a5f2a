/** The line of a file that a finding is about, with a caret under the place. What cannot be seen in it is named, as everywhere. */

import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { cut, reveal } from './safe-text.ts';

/** How much of a long line stands before the caret. */
const BEFORE = 40;

/**
 * Two lines, `12 | level: low` and the caret; none where the place or its text is not known.
 * @param width columns; a longer line is cut around the caret
 */
export function sourceLines(
  finding: Pick<LocatedFinding, 'path' | 'line' | 'column'>,
  texts: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  const { path, line, column } = finding;
  if (path === null || line === null || column === null) return [];
  const text = lineOf(texts.get(path), line);
  if (text === null) return [];
  const start = Math.max(0, column - 1 - BEFORE);
  const prefix = show(text.slice(start, column - 1));
  const gutter = String(line);
  const room = Math.max(width - gutter.length - 3, 20);
  const lead = start === 0 ? '' : '…';
  const shownLine = cut(
    `${lead}${prefix}${show(text.slice(column - 1, column - 1 + room))}`,
    Math.max(room, lead.length + prefix.length + 2),
  );
  return [
    `${gutter} | ${shownLine}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(lead.length + Array.from(prefix).length)}^`,
  ];
}

/** One line of a text, counted from 1; null where there is no such line. */
function lineOf(text: string | undefined, line: number): string | null {
  if (text === undefined) return null;
  let from = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const next = text.indexOf('\n', from);
    if (next === -1) return null;
    from = next + 1;
  }
  const end = text.indexOf('\n', from);
  const found = (end === -1 ? text.slice(from) : text.slice(from, end)).replace(/\r$/u, '');
  return found.trim() === '' ? null : found;
}

function show(text: string): string {
  return reveal(text.replace(/\t/g, ' '));
}
