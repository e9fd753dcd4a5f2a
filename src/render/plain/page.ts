/** What every block of a terminal's page needs to know, and how much of a long one is shown. */
import type { Content, Text } from '../document.ts';
import { textsOf as contentTexts, plain } from './inline.ts';
import type { Paint } from './paint.ts';

export type Page = {
  readonly paint: Paint;
  readonly width: number;
  /** Where all of it stands; null where nothing else has it. */
  readonly whole: string | null;
  /** How its reader calls this program. */
  readonly program: string;
};

/** One level further in. */
export const STEP = '  ';
/** The most entries of a block where the whole stands elsewhere. */
const MOST = 200;

export function say({ program }: Page, text: Text): string {
  return plain(text, program);
}

export function textsOf({ program }: Page, content: Content): readonly string[] {
  return contentTexts(content, program);
}

/** Those that are shown, and what is said of the rest; null where nothing is left out. */
export function someOf<T>({ whole }: Page, all: readonly T[]): readonly [some: readonly T[], rest: string | null] {
  const some = whole === null ? all : all.slice(0, MOST);
  const left = all.length - some.length;
  return [some, left === 0 ? null : `And ${left} more. ${whole ?? ''}`];
}

/** The entries one below the other, each by itself. */
export function writeSome<T>(
  page: Page,
  entries: readonly T[],
  indent: string,
  write: (entry: T) => string,
  between = '\n',
): string {
  const [some, rest] = someOf(page, entries);
  return [...some.map(write), ...(rest === null ? [] : [`${indent}${rest}`])].join(between);
}
