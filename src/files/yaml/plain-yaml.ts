/**
 * The first reading of a file, linear and fast: it takes the plain part of YAML that people write and that has one meaning only, and answers
 * nothing at all where a character of the file is anything else. Then the file is read in full (docs/decisions/0008-two-readings.md).
 */
import type { Limits } from './limits.ts';

/** Plain data: mappings have no prototype, so that no inherited name answers a look-up. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** Printable ASCII, and what Unicode calls a letter, a mark, a digit, a sign or punctuation: nothing in it is a blank but the space. */
const USUAL = /^[\x20-\x7e\n]*$/;
const KNOWN = /^[\x20-\x7e\n\p{L}\p{M}\p{N}\p{P}\p{S}]*$/u;

/** A key is a word of ours: YAML itself takes none of more than 1,024 characters. */
const LONGEST_KEY = 100;
const KEY_IN_FLOW = /([A-Za-z][A-Za-z0-9._/-]{0,99}): +(?=\S)/uy;
/** Keys that are no text in YAML, or in some version of it, or that the full reading refuses. */
const ODD_KEYS = /^(?:true|false|null|yes|no|on|off|y|n|constructor|prototype)$/iu;

const PLAIN_START = /^[A-Za-z0-9/(\p{L}]/u;
const IN_FLOW = /[A-Za-z0-9/(\p{L}](?:[^,[\]{}:#'"\n]|:(?=[^ ,[\]{}\n]))*/uy;
const QUOTED = /"([^"\\\n]*)"|'((?:[^'\n]|'')*)'/uy;
/** Whatever YAML or a person could take for a number, a truth or nothing; only what is written in the one usual way is read here. */
const WORDS = /^(?:~|null|true|false|yes|no|on|off|y|n)$/iu;
const NUMBERS =
  /^[-+]?(?:[0-9_]+|0o[0-7]+|0x[0-9a-f]+|0b[01]+|(?:\.[0-9]+|[0-9]+\.?[0-9]*)(?:e[-+]?[0-9]+)?|\.(?:inf|nan))$/iu;
const USUAL_NUMBER = /^(?:0|[1-9][0-9]{0,8})$/u;

const SPACE = 0x20;
const HASH = 0x23;
const COMMA = 0x2c;
const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const LOW_LINE = 0x5f;

const DEEPEST = 8;
/** More than YAML's tokens of one line, and of one comma or colon in it. */
const TOKENS_OF_LINE = 16;
const TOKENS_OF_MARK = 8;

type Line = { readonly indent: number; readonly text: string };
/** Thrown and caught in here: this is for the full reading. */
class NotPlain extends Error {}
const STOP = new NotPlain();

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

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
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

/** What stands behind a key or a dash, to the end of its line. */
function readValue(text: string, depth: number, most: number): Plain {
  const [first] = text;
  if (first === '[' || first === '{') {
    const flow = new Flow(text, most);
    const value = flow.readCollection(depth);
    flow.expectEnd();
    return value;
  }
  if (first === '"' || first === "'") {
    const flow = new Flow(text, most);
    const value = flow.readQuoted();
    flow.expectEnd();
    return value;
  }
  const comment = text.indexOf(' #');
  const plain = comment < 0 ? text : text.slice(0, comment).trimEnd();
  const start = plain.charCodeAt(0);
  if (!isLetter(start) && !isDigit(start) && !PLAIN_START.test(plain)) throw STOP;
  if (plain.includes(': ') || plain.endsWith(':')) throw STOP;
  return readWord(plain);
}

function readWord(plain: string): Plain {
  if (plain === 'true' || plain === 'false') return plain === 'true';
  // A number begins with a digit, a sign or a dot; none of the words is longer than "false".
  if (isLetter(plain.charCodeAt(0))) {
    if (plain.length <= 5 && WORDS.test(plain)) throw STOP;
    return plain;
  }
  if (USUAL_NUMBER.test(plain)) return Number(plain);
  if (WORDS.test(plain) || NUMBERS.test(plain)) throw STOP;
  return plain;
}

/** The longest of the odd keys has 11 letters. */
function isOdd(key: string): boolean {
  return key.length <= 11 && ODD_KEYS.test(key);
}

/** `[a, b]` and `{key: value}` on one line. */
class Flow {
  readonly #text: string;
  readonly #most: number;
  #at = 0;

  constructor(text: string, most: number) {
    this.#text = text;
    this.#most = most;
  }

  readCollection(depth: number): Plain {
    if (depth > DEEPEST) throw STOP;
    const isMapping = this.#text[this.#at] === '{';
    const close = isMapping ? '}' : ']';
    const mapping: Record<string, Plain> = Object.create(null);
    const list: Plain[] = [];
    let keys = 0;
    this.#at += 1;
    this.#skip();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return isMapping ? mapping : list;
    }
    for (;;) {
      if (isMapping) {
        const [, key] = this.#take(KEY_IN_FLOW);
        keys += 1;
        if (key === undefined || isOdd(key) || key in mapping || keys > this.#most) throw STOP;
        mapping[key] = this.#readItem(depth);
      } else list.push(this.#readItem(depth));
      this.#skip();
      const mark = this.#text[this.#at];
      this.#at += 1;
      if (mark === close) return isMapping ? mapping : list;
      if (mark !== ',' || this.#text[this.#at] !== ' ') throw STOP;
      this.#skip();
    }
  }

  #readItem(depth: number): Plain {
    const first = this.#text[this.#at];
    if (first === '[' || first === '{') return this.readCollection(depth + 1);
    if (first === '"' || first === "'") return this.readQuoted();
    const [plain] = this.#take(IN_FLOW);
    return readWord(plain.trimEnd());
  }

  readQuoted(): string {
    const [, double, single] = this.#take(QUOTED);
    return double ?? (single ?? '').replaceAll("''", "'");
  }

  /** Nothing may follow but a comment. */
  expectEnd(): void {
    if (!/^(?: +#.*)?$/u.test(this.#text.slice(this.#at))) throw STOP;
  }

  #take(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) throw STOP;
    this.#at = pattern.lastIndex;
    return found;
  }

  #skip(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1;
  }
}
