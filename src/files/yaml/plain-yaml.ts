/**
 * The first reading of a file, linear and fast: it takes the plain part of YAML that people write and that has one meaning only, and answers
 * nothing at all where a character of the file is anything else. Then the file is read in full (docs/decisions/0008-two-readings.md).
 */
import type { Limits } from './limits.ts';
import { type Codes, DEEPEST, isDigit, isLetter, isOdd, Mapping, type Plain, readValue, STOP } from './plain-line.ts';

/** Printable ASCII, and what Unicode calls a letter, a mark, a digit, a sign or punctuation: nothing in it is a blank but the space. */
const KNOWN = /^[\x20-\x7e\n\p{L}\p{M}\p{N}\p{P}\p{S}]*$/u;

/** A key is a word of ours: YAML itself takes none of more than 1,024 characters. */
const LONGEST_KEY = 100;
const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const DOUBLE = 0x22;
const HASH = 0x23;
const STAR = 0x2a;
const COMMA = 0x2c;
const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const LOW_LINE = 0x5f;
const LAST_OF_ASCII = 0x7e;

/** More than YAML's tokens of one line, and of one comma or colon in it. */
const TOKENS_OF_LINE = 16;
const TOKENS_OF_MARK = 8;
/** Of a line that is blank or a comment alone. */
const TOKENS_OF_NOTHING = 3;

/** What a file says, and whether all of it is ASCII that can be seen, so that no name in it can hide anything. */
export type PlainFile = { readonly values: readonly Plain[]; readonly isAscii: boolean };

/**
 * The values of a file's documents, without those that hold nothing; undefined where it has to be read in full.
 * @param bytes those of the text
 */
export function readAllPlainly(text: string, limits: Limits, bytes?: Uint8Array): PlainFile | undefined {
  const values: Plain[] = [];
  let [lines, passed, marks, isAscii] = [0, 0, 1, true];
  const codes = codesOf(text, bytes);
  // The last document ends with the file.
  const ends = [...text.matchAll(/^---\n/gmu)].map(({ index }) => index);
  let from = 0;
  for (const to of [...ends, text.length]) {
    const read = readOne({ text, codes, from, to }, limits);
    from = to + SEPARATOR;
    if (read === undefined) return undefined;
    // With the line that parts it from the next.
    lines += read.lines + 1;
    passed += read.passed;
    marks += read.marks - 1;
    isAscii &&= read.isAscii;
    if (read.value !== undefined) values.push(read.value);
  }
  // What counts for the whole file is the sum.
  return values.length === 0 || isTooMuch({ lines, passed, marks }, limits) ? undefined : { values, isAscii };
}

const SEPARATOR = '---\n'.length;

/** As `readAllPlainly`, of a file that holds one document. */
export function readPlainly(text: string, limits: Limits, bytes?: Uint8Array): PlainFile | undefined {
  const read = readOne({ text, codes: codesOf(text, bytes), from: 0, to: text.length }, limits);
  return read?.value === undefined ? undefined : { values: [read.value], isAscii: read.isAscii };
}

/** The codes of a text's characters: its bytes, where each is one of ASCII. A text itself is slower to look through, character by character. */
function codesOf(text: string, bytes: Uint8Array = ENCODER.encode(text)): Codes {
  // Always of the one class, for which alone the loops below are compiled.
  if (bytes.length === text.length) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
}

const ENCODER = new TextEncoder();

/** What is read of a text: all of it, or one of its documents. */
type Piece = { readonly text: string; readonly codes: Codes; readonly from: number; readonly to: number };

type Counted = Pick<Reader, 'lines' | 'passed' | 'marks'>;

/** No value where nothing but blanks and comments stands there. */
type Part = Counted & { readonly isAscii: boolean } & { readonly value: Plain | undefined };

function readOne(piece: Piece, limits: Limits): Part | undefined {
  try {
    const reader = new Reader(piece, Math.floor(limits.entriesOfOne / 2));
    const value = reader.isAtEnd ? undefined : reader.readMapping(0, 1);
    const { isAtEnd, isAscii, lines, passed, marks } = reader;
    if (!isAtEnd || isTooMuch(reader, limits) || !(isAscii || isKnown(piece))) return undefined;
    return { value, isAscii, lines, passed, marks };
  } catch (error) {
    if (error === STOP) return undefined;
    throw error;
  }
}

function isKnown({ text, from, to }: Piece): boolean {
  return KNOWN.test(text.slice(from, to));
}

function isTooMuch({ lines, passed, marks }: Counted, limits: Limits): boolean {
  const tokens = lines * TOKENS_OF_LINE + passed * TOKENS_OF_NOTHING + marks * TOKENS_OF_MARK;
  return tokens > limits.tokens || marks > limits.entries;
}

/** Where the key of a line ends: at its colon, which a space or nothing follows; 0 where the line begins with no key. */
function endOfKey(codes: Codes, from: number, to: number): number {
  const first = codes[from] ?? 0;
  if (!isLetter(first) && first !== DOUBLE) return 0;
  let at = from + 1;
  while (at < to && isOfKey(codes[at] ?? 0)) at += 1;
  if (first === DOUBLE) at = endOfQuoted(codes, from, to);
  if (at - from > LONGEST_KEY || at >= to || codes[at] !== COLON) return 0;
  return at + 1 === to || codes[at + 1] === SPACE ? at : 0;
}

/** Behind the quote that ends a key such as "*" or "eu-*"; its own place where it is anything else. */
function endOfQuoted(codes: Codes, from: number, to: number): number {
  const first = codes[from + 1] ?? 0;
  if (!isLetter(first) && first !== STAR) return from;
  let at = from + 2;
  while (at < to && (isOfKey(codes[at] ?? 0) || codes[at] === STAR)) at += 1;
  return codes[at] === DOUBLE ? at + 1 : from;
}

function isOfKey(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DASH || code === DOT || code === SLASH || code === LOW_LINE;
}

/** From line to line; what it says is believed only where the whole text was read and holds nothing but what is known. */
class Reader {
  readonly #text: string;
  readonly #codes: Codes;
  readonly #most: number;
  readonly #limit: number;
  /** The line that is read: where it begins and ends without its blanks, and where the one after it begins. */
  #indent = 0;
  #start = 0;
  #end = 0;
  #next = 0;
  isAtEnd = false;
  /** Those that hold something. */
  lines = 0;
  /** Those that are blank or a comment. */
  passed = 0;
  /** One more than the commas and colons so far. */
  marks = 1;
  /** Whether there was nothing so far but printable ASCII and line breaks. */
  isAscii = true;

  /** @param most keys of one mapping; the full reading counts colons and, on one line, commas as well */
  constructor({ text, codes, from, to }: Piece, most: number) {
    this.#text = text;
    this.#codes = codes;
    this.#next = from;
    this.#limit = to;
    this.#most = most;
    this.#advance();
  }

  /** To the next line that holds something. The only blank that counts is the space: where there is another, nothing of this is believed. */
  #advance(): void {
    const [codes, limit] = [this.#codes, this.#limit];
    let { marks, isAscii } = this;
    let line = this.#next;
    let [from, to, rows] = [0, 0, 0];
    while (line < limit && from === to) {
      rows += 1;
      let at = line;
      while (at < limit && codes[at] === SPACE) at += 1;
      from = at;
      for (; at < limit; at += 1) {
        const code = codes[at] ?? 0;
        if (code === LINE_BREAK) break;
        if (code < SPACE || code > LAST_OF_ASCII) isAscii = false;
        else if (code === COMMA || code === COLON) marks += 1;
      }
      to = codes[from] === HASH ? from : at;
      while (to > from && codes[to - 1] === SPACE) to -= 1;
      this.#indent = from - line;
      line = at + 1;
    }
    this.#start = from;
    this.#end = to;
    this.#next = line;
    this.isAtEnd = from === to;
    this.lines += this.isAtEnd ? 0 : 1;
    this.passed += this.isAtEnd ? rows : rows - 1;
    this.marks = marks;
    this.isAscii = isAscii;
  }

  readMapping(indent: number, depth: number): Plain {
    if (depth > DEEPEST) throw STOP;
    const [text, codes] = [this.#text, this.#codes];
    const mapping = new Mapping();
    let keys = 0;
    while (!this.isAtEnd) {
      const [start, to] = [this.#start, this.#end];
      if (this.#indent < indent || (this.#indent === indent && this.#isEntry(start))) break;
      const end = endOfKey(codes, start, to);
      if (this.#indent > indent || end === 0) throw STOP;
      const key = codes[start] === DOUBLE ? text.slice(start + 1, end - 1) : keyOf(text, codes, start, end);
      if (isOdd(key) || mapping[key] !== undefined) throw STOP;
      keys += 1;
      if (keys > this.#most) throw STOP;
      this.#advance();
      let from = end + 1;
      while (from < to && codes[from] === SPACE) from += 1;
      mapping[key] =
        from >= to || codes[from] === HASH
          ? this.#readBelow(indent, depth)
          : readValue(text, codes, from, to, depth + 1, this.#most);
    }
    return mapping;
  }

  /** Whether an entry of a list begins in the line here. */
  #isEntry(start: number): boolean {
    return start + 1 < this.#end && this.#codes[start] === DASH && this.#codes[start + 1] === SPACE;
  }

  /** What stands below a key: a mapping further in, or a list further in or under the key itself. */
  #readBelow(indent: number, depth: number): Plain {
    const own = this.#indent;
    // Nothing: what that means is for the full reading.
    if (this.isAtEnd || own < indent) throw STOP;
    if (this.#isEntry(this.#start)) return this.#readList(own, depth + 1);
    if (own === indent) throw STOP;
    return this.readMapping(own, depth + 1);
  }

  #readList(indent: number, depth: number): Plain {
    if (depth > DEEPEST) throw STOP;
    const codes = this.#codes;
    const list: Plain[] = [];
    while (!this.isAtEnd) {
      const isEntry = this.#isEntry(this.#start);
      if (this.#indent < indent || (this.#indent === indent && !isEntry)) break;
      const [from, to] = [this.#start + 2, this.#end];
      const first = codes[from];
      if (this.#indent > indent || first === SPACE || first === HASH || this.#isEntry(from)) throw STOP;
      if (endOfKey(codes, from, to) > 0) {
        // A mapping that begins behind the dash: its other keys stand below the first.
        this.#indent = indent + 2;
        this.#start = from;
        list.push(this.readMapping(indent + 2, depth + 1));
      } else {
        this.#advance();
        list.push(readValue(this.#text, codes, from, to, depth + 1, this.#most));
      }
    }
    return list;
  }
}

/** Keys of all files, by a number made of their letters: there are few of them, and a name that is known already is the cheaper one to look up. */
const knownKeys = new Map<number, string>();
const MOST_KNOWN = 1_000;

function keyOf(text: string, codes: Codes, from: number, to: number): string {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
  const known = knownKeys.get(hash);
  if (known !== undefined && known.length === to - from && text.startsWith(known, from)) return known;
  const key = text.slice(from, to);
  if (knownKeys.size < MOST_KNOWN) knownKeys.set(hash, key);
  return key;
}
