/**
 * From lines to the components of one whole VCALENDAR: every BEGIN has its END, nothing stands before or after it. A file that was cut
 * off must not look like a calendar with fewer events.
 */

import { quote } from '../../domain/text/quote.ts';
import type { ContentLine, ImportFault } from './lines.ts';

export type Component = {
  /** In capitals. */
  readonly name: string;
  /** From 1: its BEGIN. */
  readonly line: number;
  readonly properties: readonly ContentLine[];
  readonly children: readonly Component[];
};

const DEEPEST = 8;
const WHOLE = 'Export the calendar again, and commit the whole file.';

/** The calendar of a file, or the first fault. */
export function readComponents(lines: readonly ContentLine[]): Component | ImportFault {
  type Open = { name: string; line: number; properties: ContentLine[]; children: Component[] };
  const open: Open[] = [];
  let calendar: Component | null = null;
  for (const content of lines) {
    const { name, value, line } = content;
    const inner = open.at(-1);
    const isBegin = name === 'BEGIN';
    if (calendar !== null)
      return {
        line,
        message:
          isBegin && isNamed('VCALENDAR', value)
            ? 'A second calendar begins here.'
            : 'There is text after the end of the calendar.',
        remedy: 'Keep one calendar in each file, and name each file under `imports`.',
      };
    if (inner === undefined && !(isBegin && isNamed('VCALENDAR', value)))
      return { line, message: 'The file does not begin with BEGIN:VCALENDAR.', remedy: WHOLE };
    if (isBegin) {
      if (open.length >= DEEPEST)
        return { line, message: `More than ${DEEPEST} parts are nested here.`, remedy: WHOLE };
      // Nobody would look for it there, and it would freeze nothing.
      if (isNamed('VEVENT', value) && open.length !== 1)
        return {
          line,
          message: `An event begins inside the ${quote(inner?.name ?? '').slice(1, -1)} of line ${inner?.line ?? line}, where no event can be.`,
          remedy: WHOLE,
        };
      open.push({ name: nameOf(value), line, properties: [], children: [] });
    } else if (name === 'END') {
      if (inner === undefined || !isNamed(inner.name, value))
        return {
          line,
          message: `END:${quote(value).slice(1, -1)} stands where END:${quote(inner?.name ?? '').slice(1, -1)} should, for line ${inner?.line ?? line}.`,
          remedy: WHOLE,
        };
      open.pop();
      const outer = open.at(-1);
      if (outer === undefined) calendar = inner;
      else outer.children.push(inner);
    } else inner?.properties.push(content);
  }
  if (calendar !== null) return calendar;
  const left = open.at(-1);
  return left === undefined
    ? { line: 1, message: 'The file holds no calendar: it is empty.', remedy: WHOLE }
    : {
        line: left.line,
        message: `The file was cut off: the ${quote(left.name).slice(1, -1)} that begins here has no end.`,
        remedy: WHOLE,
      };
}

function nameOf(value: string): string {
  return value.trim().toUpperCase();
}

function isNamed(name: string, value: string): boolean {
  return nameOf(value) === name;
}
