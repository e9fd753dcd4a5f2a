/**
 * How the texts of a file are usually written, as parts of a regular expression: plain YAML that has one meaning only, of the kind that the schema gives
 * to the place, and surely an answer where one is asked for. Whatever is written otherwise may be sound as well, and is for the full reading.
 */
import { NONE_ANSWERS, PLACEHOLDERS } from '../../domain/text/placeholder.ts';
import { type Plain, YAML_TRUTHS, YAML_WORDS } from '../yaml/plain-line.ts';
import type { TextKind } from './generated/places.ts';

/** What may stand in a place, as the schema has it: a mapping, a list, and one sort of scalar, or some of these. */
export type FormOf = {
  readonly keys?: Readonly<Record<string, FormOf>>;
  readonly required?: readonly string[];
  /** The least and the most entries, and what one is. */
  readonly list?: readonly [number, number, FormOf];
  readonly words?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly truth?: true;
  readonly kind?: TextKind;
  readonly pattern?: string;
  readonly length?: number;
};

/** No text begins as these do, which are none where they stand alone. */
const NO_TRUTH = `(?!${YAML_TRUTHS.map(anyCase).join('|')})`;
const DATE =
  '(?:19[7-9]\\d|20\\d\\d)-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const NAME = `${NO_TRUTH}[A-Za-z](?:[A-Za-z0-9._/-]|:(?=[A-Za-z0-9]))`;

/** Texts of each kind as they are usually written: no mark in them means anything to YAML, where they stand in brackets either. */
const KINDS: Partial<Record<TextKind, string>> = {
  Day: DATE,
  EnvironmentName: `${NAME}{0,99}`,
  Instant: `${DATE}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)`,
  ItemRef: `${NAME}{0,199}`,
  Link: 'https://[A-Za-z0-9._~/?=&%+-]{1,1900}',
  Login: `${NO_TRUTH}[A-Za-z][A-Za-z0-9_-]{0,38}`,
  // Those that every machine knows; of any other it is asked.
  TimeZone: '(?:UTC|Etc/UTC|Europe/London)',
};

/** Kinds of which the schema's own pattern takes nothing that means something else to YAML, but for a truth. */
const AS_THE_SCHEMA: ReadonlySet<TextKind> = new Set<TextKind>(['BoardName', 'Duration', 'Id']);

/** The same for texts whose kind has no name, by the pattern that the schema gives them. */
const PATTERNS: Readonly<Record<string, string>> = {
  // Two letters, so that it is no number with an exponent.
  '^[0-9a-f]{12,64}$': '(?=[0-9a-f]*[a-f][0-9a-f]*[a-f])[0-9a-f]{12,64}',
  '^\\S(?:.*\\S)?$': '[A-Za-z]{2,10}-?[0-9]{1,12}',
  '^(?=.*\\S)[^\\r\\n]+$': `${NO_TRUTH}[A-Za-z][A-Za-z0-9._-]{0,98}`,
};

function anyCase(word: string): string {
  return word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** So many letters of a text tell it from a placeholder. */
const TELLING = 10;
/** What may follow a placeholder and leaves it one, and the end of the text, or the comment behind it. */
const LAST = `["'\`*_~>)}.!?:;\\- ]*(?:[,\\]#]|\\n)`;

/**
 * The beginnings of words as one tree, so that nearly every text is told from all of them by its first or second letter. A dot or a slash within
 * one may stand between the letters of a placeholder.
 */
function treeOf(words: readonly string[], depth = 0): string {
  if (depth === TELLING) return '';
  const letters = [...new Set(words.map((word) => word.charAt(depth)))];
  const branches = letters.map((letter) => {
    if (letter === '') return LAST;
    const sign = letter.replace(/[\\^$*+?()[\]{}|]/, '\\$&');
    return `${anyCase(sign)}${treeOf(
      words.filter((word) => word.charAt(depth) === letter),
      depth + 1,
    )}`;
  });
  return `(?:${[...branches, ...(depth === 0 ? [] : [' ?[./]'])].join('|')})`;
}

/** Where "none" is an answer. */
const ANSWERED = `(?:${[...NONE_ANSWERS].join('|')}): *`;

/** A file with such a text is for the full reading: one that begins as a placeholder does, or as a word of YAML. */
export const DOUBTFUL = new RegExp(
  `(?:[-:,] |\\[) *["']?(?:${treeOf([...YAML_WORDS, ...PLACEHOLDERS.filter((word) => word !== 'none' && !/[./]/.test(word))])}|` +
    `${anyCase('none')}(?<!${ANSWERED}${anyCase('none')})${LAST})`,
);

/** Two different letters, so that it is not of one sign. */
const SENTENCE = `${NO_TRUTH}(?=[^\\n,\\]]*?[aeiou])(?=[^\\n,\\]]*?[b-df-hj-np-tv-z])(?:[A-Za-z]|[0-9]+ (?=[A-Za-z]))`;
/** No colon or hash that would mean something, and no two blanks. */
const PROSE = `${SENTENCE}[!-9;-~]*(?:(?: (?=[!-"$-~])|:(?=[!-~]))[!-9;-~]*)*`;
const SIGN_IN_LIST = '[!$-&(-+.-9;-Z\\\\^-z|~-]';
const PROSE_IN_LIST = `${SENTENCE}${SIGN_IN_LIST}*(?: ${SIGN_IN_LIST}+)*`;

export function isProse({ kind }: FormOf): boolean {
  return kind === 'Prose' || kind === 'Title';
}

/** A scalar as it stands on a line of its own, or in a list in brackets; null where its form is for the full reading. */
export function scalarOf(form: FormOf, isInList: boolean): string | null {
  if (form.words !== undefined) return `(?:${form.words.join('|')})`;
  if (form.from !== undefined) return form.to !== undefined && form.to < 10 ? `[${form.from}-${form.to}]` : null;
  if (form.truth === true) return '(?:true|false)';
  if (isProse(form)) {
    // No file that is read in this way has as many characters as prose may have.
    const most = form.kind === 'Prose' ? '' : `(?=[^\\n]{1,${form.length}}\\n)`;
    return isInList ? PROSE_IN_LIST : `${most}${PROSE}`;
  }
  const bare = textOf(form);
  if (bare === undefined) return null;
  return isQuoted(form) ? `(?:${bare}|"${bare}"|'${bare}')` : bare;
}

function textOf({ kind, pattern = '' }: FormOf): string | undefined {
  if (kind === undefined) return PATTERNS[pattern];
  return AS_THE_SCHEMA.has(kind) ? `${NO_TRUTH}${pattern.replace(/^\^|\$$/g, '')}` : KINDS[kind];
}

/** What people put into quotes, as an older YAML takes it for a time. */
export function isQuoted({ kind }: FormOf): boolean {
  return kind === 'Instant' || kind === 'Day';
}

function unquote(text: string): string {
  return text.startsWith('"') || text.startsWith("'") ? text.slice(1, -1) : text;
}

export function scalarFrom(form: FormOf, text: string): Plain {
  if (form.truth === true) return text === 'true';
  return form.from === undefined ? unquote(text) : Number(text);
}
