/**
 * Characters that a reader does not see: controls, bidirectional marks, zero-width characters, lone surrogates.
 * Controls are refused everywhere; the others are refused in names and left in prose, where every renderer shows them.
 */

type Range = readonly [from: number, to: number];

/** C0 but for tab and line breaks, DEL and C1, line and paragraph separator, lone surrogates. */
const CONTROLS: readonly Range[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x2028, 0x2029],
  [0xd800, 0xdfff],
];

/** What a name must not hold either: a name is one line, and looks like what it is. */
const UNSEEN: readonly Range[] = [
  [0x09, 0x0d],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe0fff],
];

/** `U+202E` of the first control character, null where there is none. */
export function findControl(text: string): string | null {
  return findIn(text, CONTROLS);
}

/** As `findControl`, with everything else that must not stand in a name. */
export function findInvisible(text: string): string | null {
  return findIn(text, CONTROLS) ?? findIn(text, UNSEEN);
}

/** The text with `<U+202E>` in place of each such character. */
export function revealInvisible(text: string): string {
  if (findInvisible(text) === null) return text;
  let shown = '';
  for (const character of text) {
    const found = findInvisible(character);
    shown += found === null ? character : `<${found}>`;
  }
  return shown;
}

function findIn(text: string, ranges: readonly Range[]): string | null {
  // Most text is ASCII that can be seen; neither its characters nor the ranges need be gone through.
  if (/^[\x20-\x7e]*$/.test(text)) return null;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x7f) continue;
    if (ranges.some(([from, to]) => code >= from && code <= to)) return name(code);
  }
  return null;
}

function name(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
