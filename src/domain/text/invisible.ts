/**
 * The one definition of what a reader cannot see, by properties of Unicode. Such a character makes two names out of one: it is refused in
 * names, and in prose every renderer shows it as `<U+202E>`.
 */

/** Refused everywhere: C0 but for tab and line breaks, DEL and C1, line and paragraph separator, lone surrogates. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\p{Zl}\p{Zp}\p{Cs}]/u;

/** Controls, format characters (bidirectional marks among them), separators, lone surrogates, what a font leaves out, and signs without any ink. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]|\u2800|\u{16fe4}|\u{1d159}/u;
const EACH = new RegExp(UNSEEN, 'gu');

/** Most text is ASCII that can be seen; it need not be looked up in tables. */
const PLAIN = /^[\x20-\x7e]*$/;

/** `U+202E` of the first control character, null where there is none. */
export function findControl(text: string): string | null {
  return findIn(text, CONTROL);
}

/** As `findControl`, with everything else that must not stand in a name. */
export function findInvisible(text: string): string | null {
  return findControl(text) ?? findIn(text, UNSEEN);
}

/** The text with `<U+202E>` in place of each such character, line breaks and tabs included. */
export function revealInvisible(text: string): string {
  return replaceInvisible(text, (character) => `<${nameOf(character)}>`);
}

/** Each run of white space as one blank, but for what only a program takes for white space: that is shown like all that has no ink. */
export function joinBlanks(text: string): string {
  return text.replace(/\s+/gu, (space) => (/[\u2028\u2029\ufeff]/u.test(space) ? space : ' '));
}

export function replaceInvisible(text: string, by: (character: string) => string): string {
  return PLAIN.test(text) ? text : text.replace(EACH, by);
}

/** A character as JSON and YAML escape it: twice for one beyond the first 65,536. */
export function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** A blank that YAML does not take for one: `a no-break space (U+00A0)`. */
export function describeBlank(blank: string): string {
  const name = nameOf(blank);
  return blank === '\u00a0' || blank === '\u202f'
    ? `a no-break space (${name})`
    : blank === '\t'
      ? 'a tab'
      : `the blank ${name}`;
}

function findIn(text: string, characters: RegExp): string | null {
  if (PLAIN.test(text)) return null;
  const [found] = characters.exec(text) ?? [];
  return found === undefined ? null : nameOf(found);
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
