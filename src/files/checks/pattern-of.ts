/**
 * A regular expression for a kind of file, made of its schema: what it takes is plain YAML, fits the schema, and holds no text that would be
 * refused. It takes less than that, and whatever it does not take is read in full (docs/decisions/0008-two-readings.md).
 */
import type { Plain } from '../yaml/plain-line.ts';
import { DOUBTFUL, type FormOf, isProse, isQuoted, scalarFrom, scalarOf } from './sound-texts.ts';

/** What a mapping asks where one of its keys has a word, and where it has not. */
export type Condition = { readonly key: string; readonly word: string; readonly yes: Demand; readonly no: Demand };
type Demand = { readonly required: readonly string[]; readonly refused: readonly string[] };

/** A part of an expression: with its groups, and what they say; null where nothing of it is kept. */
type Piece = {
  readonly source: string;
  readonly groups: number;
  readonly read: Reading | null;
  /** Whether its one group is its value, as it stands. */
  readonly isText?: boolean;
};
/** @param at the first group of the piece; the value is undefined where nothing stood there */
type Reading = (groups: readonly (string | undefined)[], at: number) => Plain | undefined;

/** Where a place is: whether its value is kept, its last key, and how far its line is indented. */
type Place = { readonly path: string; readonly key: string; readonly indent: string; readonly isKept: IsKept };
export type IsKept = (path: string) => boolean;

/** A comment behind a value, and the end of its line. */
const END = '(?: +#[ -~]*)?\\n';
/** Lines that say nothing. */
const NOTHING = '(?: *(?:#[ -~]*)?\\n)*';

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
    isText: false,
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
  // What is looked for ahead in prose is looked for once, and not from each of many blanks.
  const start = isProse(form) ? ' +(?! )' : ' +';
  if (!isKept(path)) return { source: `${start}${source}${end}`, groups: 0, read: null };
  const read: Reading = (groups, at) => {
    const text = groups[at];
    return text === undefined ? undefined : scalarFrom(form, text);
  };
  const isText = form.truth !== true && form.from === undefined && !isQuoted(form);
  return { source: `${start}(${source})${end}`, groups: 1, read, isText };
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
  // All entries stand as far in as the first.
  const further = `further_${path.replace(/[^a-z]/g, '_')}`;
  const entries = `(?=${indent}(?<${further}>(?:  )?)- )(?:${indent}\\k<${further}>- ${below}${end}){1,${most}}`;
  const all = `\\[${inBrackets}(?:, ${inBrackets}){0,${most - 1}}\\]`;
  const [open, close] = isKept(path) ? ['(', ')'] : ['(?:', ')'];
  const source = `(?: +${open}${least === 0 ? `${all}|\\[\\]` : all}${close}${END}|\\n${open}${entries}${close})`;
  if (!isKept(path)) return { source, groups: 1, read: null };
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
  return { source, groups: 3, read };
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
  const each = new RegExp(`${dash}${one.source}`, 'y');
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
  const parts: { readonly key: string; readonly at: number; readonly read: Reading | null }[] = [];
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
    if (piece.read !== null) parts.push({ key, at: groups, read: piece.isText ? null : piece.read });
    groups += piece.groups;
  }
  if (parts.length === 0) return { source, groups, read: null };
  const read: Reading = (found, from) => {
    const value: Record<string, Plain> = {};
    for (const { key, at, read: readPart } of parts) {
      const part = readPart === null ? found[from + at] : readPart(found, from + at);
      if (part !== undefined) value[key] = part;
    }
    return value;
  };
  return { source, groups, read };
}

/**
 * No file of more characters is read in this way: below these no limit of a record's size, depth or number is met. Each of YAML's 5,000 tokens has a
 * character, but for one before each text; it makes them more than the characters only where a text is one letter, which fewer than 400 places hold.
 */
const LONGEST = 4_500;

export type Pattern = {
  readonly source: string;
  /** What is kept of a file, which is of ASCII alone; undefined where it is for the full reading. */
  readonly read: (text: string) => Plain | undefined;
};

/** What takes a whole file. */
export function patternOf(form: FormOf, isKept: IsKept): Pattern {
  const { source, read } = mappingOf(form, { path: '', key: '', indent: '', isKept }, NOTHING) ?? NEVER;
  const pattern = new RegExp(`^${source}${NOTHING}$`);
  return {
    source: pattern.source,
    read: (text) => {
      const groups = text.length > LONGEST || DOUBTFUL.test(text) ? null : pattern.exec(text);
      return groups === null ? undefined : read?.(groups, 1);
    },
  };
}

const NEVER: Piece = { source: '(?!)', groups: 0, read: null };

/** Whether a mapping of which every key stands there meets the conditions. */
export function meets(value: Readonly<Record<string, unknown>>, conditions: readonly Condition[]): boolean {
  return conditions.every(({ key, word: wanted, yes, no }) => {
    const { required, refused } = value[key] === wanted ? yes : no;
    return required.every((one) => value[one] !== undefined) && refused.every((one) => value[one] === undefined);
  });
}
