/**
 * What stands on one line of plain YAML: a word, a number, a quoted text, and lists and mappings in brackets. Whatever else stands there is for
 * the full reading (plain-yaml.ts).
 */

/** Plain data: mappings have no prototype, so that no inherited name answers a look-up. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** The codes of a text's characters, one for each. */
export type Codes = Uint8Array | Uint16Array;

class Bare {}
Object.setPrototypeOf(Bare.prototype, null);
Reflect.deleteProperty(Bare.prototype, 'constructor');
Object.freeze(Bare.prototype);

/**
 * A mapping that inherits no name. One without any prototype would do the same, and be kept as a table of hashes, which everything that looks into
 * it afterwards pays for.
 */
export const Mapping = Bare as new () => Record<string, Plain>;

/** Thrown here and caught by the reading of the file: this is for the full reading. */
class NotPlain extends Error {}
export const STOP = new NotPlain();

export const DEEPEST = 8;
const KEY_IN_FLOW = /([A-Za-z][A-Za-z0-9._/-]{0,99}): +(?=\S)/uy;
/** Keys that are no text in YAML, or in some version of it, or that the full reading refuses. */
const ODD_KEYS = /^(?:true|false|null|yes|no|on|off|y|n|constructor|prototype)$/iu;

/** Their first letters, a bit each. */
const ODD_STARTS = Array.from('cfnopty').reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 0x61)), 0);

const SPACE = 0x20;
const DOUBLE = 0x22;
const HASH = 0x23;
const SINGLE = 0x27;
const COLON = 0x3a;
const SQUARE = 0x5b;
const CURLY = 0x7b;

const PLAIN_START = /^[A-Za-z0-9/(\p{L}]/u;
const IN_FLOW = /[A-Za-z0-9/(\p{L}](?:[^,[\]{}:#'"\n]|:(?=[^ ,[\]{}\n]))*/uy;
const QUOTED = /"([^"\\\n]*)"|'((?:[^'\n]|'')*)'/uy;
/** Words that YAML takes for a truth, and those that it takes, in some version of it, for a truth or nothing; in letters of any case. */
export const YAML_TRUTHS = ['true', 'false'] as const;
export const YAML_WORDS = ['null', 'yes', 'no', 'on', 'off', 'y', 'n'] as const;
/** Whatever YAML or a person could take for a number, a truth or nothing; only what is written in the one usual way is read here. */
const WORDS = new RegExp(`^(?:~|${YAML_TRUTHS.join('|')}|${YAML_WORDS.join('|')})$`, 'iu');
const NUMBERS =
  /^[-+]?(?:[0-9_]+|0o[0-7]+|0x[0-9a-f]+|0b[01]+|(?:\.[0-9]+|[0-9]+\.?[0-9]*)(?:e[-+]?[0-9]+)?|\.(?:inf|nan))$/iu;
const USUAL_NUMBER = /^(?:0|[1-9][0-9]{0,8})$/u;

export function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What stands behind a key or a dash, from one place of a text to the end of its line. */
export function readValue(text: string, codes: Codes, from: number, to: number, depth: number, most: number): Plain {
  const first = codes[from] ?? 0;
  if (isLetter(first) || isDigit(first)) return readWord(text.slice(from, endOfPlain(codes, from, to)));
  if (first === SQUARE || first === CURLY) {
    const flow = new Flow(text.slice(from, to), most);
    const value = flow.readCollection(depth);
    flow.expectEnd();
    return value;
  }
  if (first === DOUBLE || first === SINGLE) {
    const flow = new Flow(text.slice(from, to), most);
    const value = flow.readQuoted();
    flow.expectEnd();
    return value;
  }
  const plain = text.slice(from, endOfPlain(codes, from, to));
  if (!PLAIN_START.test(plain)) throw STOP;
  return readWord(plain);
}

/** Where text without quotes ends: before a comment, or with its line. A colon that would begin a mapping is not for this reading. */
function endOfPlain(codes: Codes, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = codes[at];
    if (code === COLON && (at + 1 === to || codes[at + 1] === SPACE)) throw STOP;
    if (code !== HASH || codes[at - 1] !== SPACE) continue;
    let end = at - 1;
    while (end > from && codes[end - 1] === SPACE) end -= 1;
    return end;
  }
  return to;
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

/** The longest of the odd keys has 11 letters; and few keys begin as one of them does. */
export function isOdd(key: string): boolean {
  return key.length <= 11 && (ODD_STARTS >>> ((key.charCodeAt(0) | 0x20) - 0x61)) % 2 === 1 && ODD_KEYS.test(key);
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
    const mapping = new Mapping();
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
        if (key === undefined || isOdd(key) || mapping[key] !== undefined || keys > this.#most) throw STOP;
        mapping[key] = this.#readItem(depth);
      } else {
        // A list in a list takes marks that nothing counts, and no file of ours has one.
        if (this.#text[this.#at] === '[') throw STOP;
        list.push(this.#readItem(depth));
      }
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
