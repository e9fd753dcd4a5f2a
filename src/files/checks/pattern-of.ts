/**
 * A regular expression for each key of a record, made of its schema: what it takes is plain YAML, fits the schema, and holds no text that would be
 * refused. It takes less than that, and for whatever it does not take the file is read in full (docs/decisions/0008-two-readings.md).
 */
import { NONE_ANSWERS, PLACEHOLDERS } from '../../domain/text/placeholder.ts';
import type { Plain } from '../yaml/plain-line.ts';
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

/** What a mapping asks where one of its keys has a word, and where it has not. */
export type Condition = { readonly key: string; readonly word: string; readonly yes: Demand; readonly no: Demand };
type Demand = { readonly required: readonly string[]; readonly refused: readonly string[] };

/** A part of an expression: with its groups, and what they say; null where nothing of it is kept. */
type Piece = { readonly source: string; readonly groups: number; readonly read: Reading | null };
/** @param at the first group of the piece; the value is undefined where nothing stood there */
type Reading = (groups: readonly (string | undefined)[], at: number) => Plain | undefined;

/** Where a place is: whether its value is kept, its last key, and how far its line is indented. */
type Place = { readonly path: string; readonly key: string; readonly indent: string; readonly isKept: IsKept };
export type IsKept = (path: string) => boolean;

/** A comment behind a value, and the end of its line. */
const END = '(?: +#[ -~]*)?\\n';
/** Lines that say nothing. */
const NOTHING = '(?: *#[ -~]*\\n| *\\n)*';

/** No text begins as these do, which are none where they stand alone. */
const NO_TRUTH = `(?!${anyCase('true')}|${anyCase('false')})`;
const DATE =
  '(?:19[7-9]\\d|20\\d\\d)-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const NAME = `${NO_TRUTH}[A-Za-z](?:[A-Za-z0-9._/-]|:(?=[A-Za-z0-9]))`;

/** Texts of each kind as they are usually written: no mark in them means anything to YAML, where they stand in brackets either. */
const KINDS: Partial<Record<TextKind, string>> = {
  BoardName: `${NO_TRUTH}[A-Za-z][A-Za-z0-9._-]{0,63}`,
  Day: DATE,
  Duration: 'P(?=[0-9T])(?:[0-9]{1,5}D)?(?:T(?=[0-9])(?:[0-9]{1,6}H)?(?:[0-9]{1,7}M)?(?:[0-9]{1,8}S)?)?',
  EnvironmentName: `${NAME}{0,99}`,
  Id: `${NO_TRUTH}[A-Za-z][A-Za-z0-9._-]{1,63}`,
  Instant: `${DATE}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)`,
  ItemRef: `${NAME}{0,199}`,
  Link: 'https://[A-Za-z0-9._~/?=&%+-]{1,1900}',
  Login: `${NO_TRUTH}[A-Za-z][A-Za-z0-9_-]{0,38}`,
  // Those that every machine knows; of any other it is asked.
  TimeZone: '(?:UTC|Etc/UTC|Europe/London)',
};

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
/** What may follow a placeholder and leaves it one, and the end of the text. */
const LAST = `["'\`*_~>)}.!?:;\\- ]*(?:[,\\]]|\\n)`;

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
  return branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
}

/** What YAML takes for something else than text, in some version of it; of truths the forms of the keys know where they may stand. */
const WORDS = ['null', 'yes', 'no', 'on', 'off', 'y', 'n'];

/** A file with such a text is for the full reading: one that begins as a placeholder does, or as a word of YAML. `none` is an answer to some keys. */
const DOUBTFUL = new RegExp(
  `[-:,[] *["']?(?:${treeOf([...WORDS, ...PLACEHOLDERS.filter((word) => word !== 'none' && !/[./]/.test(word))])})|` +
    // Lists of which one entry stands further in than the one before it, or less far.
    `\\n( *)(?:- [^\\n]*\\n\\1  - |  - [^\\n]*\\n\\1- )|` +
    `(?:- |, |\\[|(?<!${[...NONE_ANSWERS].join('|')}): ) *["']?${anyCase('none')}${LAST}`,
  'u',
);

/**
 * Two different letters, so that it is not of one sign; and no dot or slash among the first, where they could stand between the letters of a
 * placeholder.
 */
const SENTENCE = `${NO_TRUTH}(?![^./\\n]{0,${TELLING - 1}}[./])(?=[^\\n,\\]]*[aeiou])(?=[^\\n,\\]]*[b-df-hj-np-tv-z])(?:[A-Za-z]|[0-9]+ (?=[A-Za-z]))`;
/** No colon or hash that would mean something, and no two blanks. */
const PROSE = `${SENTENCE}[!-9;-~]*(?:(?: (?=[!-"$-~])|:(?=[!-~]))[!-9;-~]*)*`;
const SIGN_IN_LIST = '[!$-&(-+.-9;-Z\\\\^-z|~-]';
const PROSE_IN_LIST = `${SENTENCE}${SIGN_IN_LIST}*(?: ${SIGN_IN_LIST}+)*`;

function isProse({ kind }: FormOf): boolean {
  return kind === 'Prose' || kind === 'Title';
}

/** A scalar as it stands on a line of its own, or in a list in brackets; null where its form is for the full reading. */
function scalarOf(form: FormOf, isInList: boolean): string | null {
  if (form.words !== undefined) return `(?:${form.words.join('|')})`;
  if (form.from !== undefined) return form.to !== undefined && form.to < 10 ? `[${form.from}-${form.to}]` : null;
  if (form.truth === true) return '(?:true|false)';
  if (isProse(form)) {
    // No file that is read in this way has as many characters as prose may have.
    const most = form.kind === 'Prose' ? '' : `(?=[^\\n]{1,${form.length}}\\n)`;
    const bare = isInList ? PROSE_IN_LIST : `${most}${PROSE}`;
    return bare;
  }
  const bare = form.kind === undefined ? PATTERNS[form.pattern ?? ''] : KINDS[form.kind];
  if (bare === undefined) return null;
  return isQuoted(form) ? `(?:${bare}|"${bare}"|'${bare}')` : bare;
}

/** What people put into quotes, as an older YAML takes it for a time. */
function isQuoted({ kind }: FormOf): boolean {
  return kind === 'Instant' || kind === 'Day';
}

function unquote(text: string): string {
  return text.startsWith('"') || text.startsWith("'") ? text.slice(1, -1) : text;
}

function scalarFrom(form: FormOf, text: string): Plain {
  if (form.truth === true) return text === 'true';
  return form.from === undefined ? unquote(text) : Number(text);
}

/** `key: value`, with whatever of it is kept; null where its form is for the full reading. */
function entryOf(form: FormOf, place: Place): Piece | null {
  const ways = [lineOf(form, place), listOf(form, place), mappingBelow(form, place)].filter((way) => way !== null);
  const [first, ...more] = ways;
  if (first === undefined) return null;
  const key = `${place.key}:`;
  if (more.length === 0) return { ...first, source: `${key}${first.source}` };
  return {
    source: `${key}(?:${ways.map(({ source }) => source).join('|')})`,
    groups: ways.reduce((sum, { groups }) => sum + groups, 0),
    read: first.read === null ? null : (groups, at) => readFirst(ways, groups, at),
  };
}

function readFirst(ways: readonly Piece[], groups: readonly (string | undefined)[], from: number): Plain | undefined {
  let at = from;
  for (const way of ways) {
    const value = way.read?.(groups, at);
    if (value !== undefined) return value;
    at += way.groups;
  }
  return undefined;
}

function lineOf(form: FormOf, { path, isKept }: Place): Piece | null {
  const source = scalarOf(form, false);
  if (source === null) return null;
  const end = isProse(form) ? '\\n' : END;
  if (!isKept(path)) return { source: ` +${source}${end}`, groups: 0, read: null };
  const isAsItStands = form.truth !== true && form.from === undefined && !isQuoted(form);
  const read: Reading = (groups, at) => {
    const text = groups[at];
    return isAsItStands || text === undefined ? text : scalarFrom(form, text);
  };
  return { source: ` +(${source})${end}`, groups: 1, read };
}

/** A list of scalars, in brackets or below; or one of mappings below. */
function listOf({ list }: FormOf, place: Place): Piece | null {
  if (list === undefined) return null;
  const [least, most, item] = list;
  if (item.keys !== undefined) return listOfMappings(item, most, place);
  const { path, indent, isKept } = place;
  const [inBrackets, below] = [scalarOf(item, true), scalarOf(item, false)];
  if (inBrackets === null || below === null) return null;
  const end = isProse(item) ? '\\n' : END;
  const entries = `(?:${indent}(?:  )?- ${below}${end}){1,${most}}`;
  const all = `\\[${inBrackets}(?:, ${inBrackets}){0,${most - 1}}\\]`;
  const [open, close] = isKept(path) ? ['(', ')'] : ['(?:', ')'];
  const source = `(?: +${open}${least === 0 ? `${all}|\\[\\]` : all}${close}${END}|\\n${open}${entries}${close})`;
  if (!isKept(path)) return { source, groups: 0, read: null };
  const read: Reading = (groups, at) => {
    const [one, many] = [groups[at], groups[at + 1]];
    if (one !== undefined)
      return one === '[]'
        ? []
        : one
            .slice(1, -1)
            .split(', ')
            .map((text) => scalarFrom(item, text));
    return many
      ?.slice(0, -1)
      .split('\n')
      .map((line) => scalarFrom(item, isProse(item) ? prose(line) : word(line)));
  };
  return { source, groups: 2, read };
}

function prose(line: string): string {
  return line.slice(line.indexOf('- ') + 2);
}

/** Neither a blank nor a hash stands in it. */
function word(line: string): string {
  return prose(line).split(' ', 1)[0] ?? '';
}

/** Seen to fit all together; what is kept of each is read one after the other. */
function listOfMappings(item: FormOf, most: number, place: Place): Piece | null {
  const inner = { ...place, indent: `${place.indent}    ` };
  const dash = `${place.indent}  - `;
  const [one, seen] = [mappingOf(item, inner, ''), mappingOf(item, { ...inner, isKept: () => false }, '')];
  if (one === null || seen === null) return null;
  const all = `(?:${dash}${seen.source}){1,${most}}`;
  if (one.read === null) return { source: `\\n${all}`, groups: 0, read: null };
  const each = new RegExp(`${dash}${one.source}`, 'uy');
  const read: Reading = (groups, at) => {
    const text = groups[at];
    return text === undefined ? undefined : readEach(text, each, one.read);
  };
  return { source: `\\n(${all})`, groups: 1, read };
}

function readEach(text: string, each: RegExp, read: Reading | null): Plain {
  const found: Plain[] = [];
  each.lastIndex = 0;
  for (let one = each.exec(text); one !== null; one = each.exec(text)) found.push(read?.(one, 1) ?? null);
  return found;
}

function mappingBelow(form: FormOf, place: Place): Piece | null {
  if (form.keys === undefined) return null;
  const inner = `${place.indent}  `;
  const piece = mappingOf(form, { ...place, indent: inner }, `${NOTHING}${inner}`);
  if (piece === null || piece.read === null) return piece === null ? null : { ...piece, source: `\\n${piece.source}` };
  const { source, groups, read } = piece;
  // The first group tells that it is there, whatever of it is kept.
  return {
    source: `(\\n)${source}`,
    groups: groups + 1,
    read: (found, at) => (found[at] === undefined ? undefined : read(found, at + 1)),
  };
}

/** The keys of a mapping in the order of the schema. @param before what stands before the first of them */
function mappingOf({ keys = {}, required = [] }: FormOf, place: Place, before: string): Piece | null {
  const parts: { readonly key: string; readonly at: number; readonly read: Reading }[] = [];
  let [source, groups] = ['', 0];
  for (const [key, form] of Object.entries(keys)) {
    const path = place.path === '' ? key : `${place.path}.${key}`;
    const piece = entryOf(form, { ...place, path, key });
    const isNeeded = required.includes(key);
    // Without what is not known here; a file that has it is for the full reading.
    if (piece === null && !isNeeded) continue;
    // Behind a dash the first key has to be the one that is always there.
    if (piece === null || (source === '' && before === '' && !isNeeded)) return null;
    const start = source === '' ? before : `${NOTHING}${place.indent}`;
    source += isNeeded ? `${start}${piece.source}` : `(?:${start}${piece.source})?`;
    if (piece.read !== null) parts.push({ key, at: groups, read: piece.read });
    groups += piece.groups;
  }
  if (parts.length === 0) return { source, groups, read: null };
  const read: Reading = (found, from) => {
    const value: Record<string, Plain> = {};
    for (const { key, at, read: readPart } of parts) {
      const part = readPart(found, from + at);
      if (part !== undefined) value[key] = part;
    }
    return value;
  };
  return { source, groups, read };
}

/** No file of more characters is read in this way: below these no limit of a record's size, depth or number is met. */
const LONGEST = 8_000;

/**
 * What reads a whole file, and gives what is kept of it; undefined where it is for the full reading. It is given text of ASCII alone.
 */
export function patternOf(form: FormOf, isKept: IsKept): (text: string) => Plain | undefined {
  const piece = mappingOf(form, { path: '', key: '', indent: '', isKept }, NOTHING);
  if (piece === null) return () => undefined;
  const pattern = new RegExp(`^${piece.source}${NOTHING}$`, 'u');
  return (text) => {
    const groups = text.length > LONGEST || DOUBTFUL.test(text) ? null : pattern.exec(text);
    return groups === null ? undefined : piece.read?.(groups, 1);
  };
}

/** Whether a mapping of which every key stands there meets the conditions. */
export function meets(value: Readonly<Record<string, unknown>>, conditions: readonly Condition[]): boolean {
  return conditions.every(({ key, word: wanted, yes, no }) => {
    const { required, refused } = value[key] === wanted ? yes : no;
    return required.every((one) => value[one] !== undefined) && refused.every((one) => value[one] === undefined);
  });
}
