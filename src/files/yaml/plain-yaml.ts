/**
 * The first reading of a file, linear and fast: it takes the plain part of YAML that people write and that has one meaning only, and answers
 * nothing at all where a character of the file is anything else. Then the file is read in full (docs/decisions/0008-two-readings.md).
 */
import type { Limits } from './limits.ts';
import { DEEPEST, isDigit, isLetter, isOdd, type Plain, readValue, STOP } from './plain-line.ts';

/** Printable ASCII, and what Unicode calls a letter, a mark, a digit, a sign or punctuation: nothing in it is a blank but the space. */
const USUAL = /^[\x20-\x7e\n]*$/;
const KNOWN = /^[\x20-\x7e\n\p{L}\p{M}\p{N}\p{P}\p{S}]*$/u;

/** A key is a word of ours: YAML itself takes none of more than 1,024 characters. */
const LONGEST_KEY = 100;
const SPACE = 0x20;
const HASH = 0x23;
const COMMA = 0x2c;
const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const LOW_LINE = 0x5f;

/** More than YAML's tokens of one line, and of one comma or colon in it. */
const TOKENS_OF_LINE = 16;
const TOKENS_OF_MARK = 8;

type Line = { readonly indent: number; readonly text: string };
/** The values of a file's documents, without those that hold nothing; undefined where it has to be read in full. */
export function readAllPlainly(text: string, limits: Limits): readonly Plain[] | undefined {
  const values: Plain[] = [];
  for (const part of text.split(/^---\n/mu)) {
    if (linesOf(part).length === 0) continue;
    const value = readPlainly(part, limits);
    if (value === undefined) return undefined;
    values.push(value);
  }
  // What counts for the whole file is the sum.
  const tokens = linesOf(text).length * TOKENS_OF_LINE + countMarks(text) * TOKENS_OF_MARK;
  return values.length === 0 || tokens > limits.tokens || countMarks(text) > limits.entries ? undefined : values;
}

/** The value of a file's one document; undefined where it has to be read in full. */
export function readPlainly(text: string, limits: Limits): Plain | undefined {
  if (!(USUAL.test(text) || KNOWN.test(text))) return undefined;
  const lines = linesOf(text);
  const marks = countMarks(text);
  if (lines.length * TOKENS_OF_LINE + marks * TOKENS_OF_MARK > limits.tokens) return undefined;
  if (marks > limits.entries) return undefined;
  const [first] = lines;
  if (first === undefined || first.indent !== 0 || endOfKey(first.text) === 0) return undefined;
  try {
    const reader = new Reader(lines, Math.floor(limits.entriesOfOne / 2));
    const value = reader.readMapping(0, 1);
    return reader.isAtEnd ? value : undefined;
  } catch (error) {
    if (error === STOP) return undefined;
    throw error;
  }
}

/** The lines that hold something; comments are none. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    let [from, to] = [start, end];
    // The only blank that is left is the space.
    while (from < to && text.charCodeAt(from) === SPACE) from += 1;
    while (to > from && text.charCodeAt(to - 1) === SPACE) to -= 1;
    if (from < to && text.charCodeAt(from) !== HASH) lines.push({ indent: from - start, text: text.slice(from, to) });
    start = end + 1;
  }
  return lines;
}

/** One more than the commas and colons of a text. */
function countMarks(text: string): number {
  let marks = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === COLON) marks += 1;
  }
  return marks;
}

/** Where the key of a line ends: at its colon, which a space or nothing follows; 0 where the line begins with no key. */
function endOfKey(text: string): number {
  if (!isLetter(text.charCodeAt(0))) return 0;
  let at = 1;
  while (at < text.length && isOfKey(text.charCodeAt(at))) at += 1;
  if (at > LONGEST_KEY || text.charCodeAt(at) !== COLON) return 0;
  return at + 1 === text.length || text.charCodeAt(at + 1) === SPACE ? at : 0;
}

function isOfKey(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DASH || code === DOT || code === SLASH || code === LOW_LINE;
}

class Reader {
  readonly #lines: Line[];
  readonly #most: number;
  #at = 0;

  /**
   * @param lines of this reading alone: what stands behind a dash is put back among them
   * @param most keys of one mapping; the full reading counts colons and, on one line, commas as well
   */
  constructor(lines: Line[], most: number) {
    this.#lines = lines;
    this.#most = most;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#lines.length;
  }

  readMapping(indent: number, depth: number): Plain {
    if (depth > DEEPEST) throw STOP;
    const mapping: Record<string, Plain> = Object.create(null);
    let keys = 0;
    for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[this.#at]) {
      const { text } = line;
      if (line.indent < indent || (line.indent === indent && text.startsWith('- '))) break;
      const end = endOfKey(text);
      const key = text.slice(0, end);
      if (line.indent > indent || end === 0 || isOdd(key) || key in mapping) throw STOP;
      keys += 1;
      if (keys > this.#most) throw STOP;
      this.#at += 1;
      let start = end + 1;
      while (text.charCodeAt(start) === SPACE) start += 1;
      mapping[key] =
        start >= text.length || text.charCodeAt(start) === HASH
          ? this.#readBelow(indent, depth)
          : readValue(text.slice(start), depth + 1, this.#most);
    }
    return mapping;
  }

  /** What stands below a key: a mapping further in, or a list further in or under the key itself. */
  #readBelow(indent: number, depth: number): Plain {
    const next = this.#lines[this.#at];
    // Nothing: what that means is for the full reading.
    if (next === undefined || next.indent < indent) throw STOP;
    if (next.text.startsWith('- ')) return this.#readList(next.indent, depth + 1);
    if (next.indent === indent) throw STOP;
    return this.readMapping(next.indent, depth + 1);
  }

  #readList(indent: number, depth: number): Plain {
    if (depth > DEEPEST) throw STOP;
    const list: Plain[] = [];
    for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[this.#at]) {
      if (line.indent < indent || (line.indent === indent && !line.text.startsWith('- '))) break;
      const rest = line.text.slice(2);
      if (line.indent > indent || rest.startsWith(' ') || rest.startsWith('#') || rest.startsWith('- ')) throw STOP;
      if (endOfKey(rest) > 0) {
        // A mapping that begins behind the dash: its other keys stand below the first.
        this.#lines[this.#at] = { indent: indent + 2, text: rest };
        list.push(this.readMapping(indent + 2, depth + 1));
      } else {
        this.#at += 1;
        list.push(readValue(rest, depth + 1, this.#most));
      }
    }
    return list;
  }
}
