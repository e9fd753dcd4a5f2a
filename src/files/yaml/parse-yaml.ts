/**
 * Text → plain values by YAML 1.2 core, with a position for each. Any error or warning of the parser is a fault, and so is every
 * key or text that could mean something else later: `__proto__`, `<<`, keys that are not text, control characters behind escapes.
 */
import type { Document, LineCounter, YAMLError } from 'yaml';
import type { Advice, Pointer } from '../../domain/text/advice.ts';
import { describeBlank, findControl } from '../../domain/text/invisible.ts';
import { quote, showPointer } from '../../domain/text/quote.ts';
import type { Place, Positions } from './diagnostic.ts';
import library from './library.cjs';
import type { Limits, ScanFault } from './limits.ts';
import { Mapping, type Plain } from './plain-line.ts';
import { placesOf } from './plain-places.ts';
import { type PlainFile, readAllPlainly, readPlainly } from './plain-yaml.ts';
import { locate, NO_POSITIONS, readSource } from './positions.ts';
import { scan } from './scan.ts';
import { decodeUtf8 } from './utf8.ts';

export type { Plain };

export type YamlDocument = {
  readonly value: Plain;
  /** Whether all of it is known to be ASCII that can be seen, on single lines. */
  readonly isAscii: boolean;
  readonly positions: Positions;
  /** The text of a scalar as written; null for anything else. */
  readonly source: (pointer: Pointer) => string | null;
};

export type YamlFile =
  | { readonly kind: 'read'; readonly documents: readonly YamlDocument[]; readonly text: string }
  | { readonly kind: 'unreadable'; readonly faults: readonly ScanFault[]; readonly text: string };

/**
 * Reads all documents of a file; exactly one unless the limits allow several. Never throws. Most files are plain and are read at once; in
 * full only where they are not, or where somebody asks for a position in them.
 */
export function parseYaml(bytes: Uint8Array, limits: Limits): YamlFile {
  const text = bytes.length > limits.bytes ? null : decodeUtf8(bytes);
  const plain = text === null ? undefined : readAtOnce(text, limits, bytes);
  if (text === null || plain === undefined) return parseInFull(bytes, limits);
  let known: readonly YamlDocument[] | null = null;
  const inFull = (nth: number): YamlDocument | null => {
    const file = known === null ? parseInFull(bytes, limits) : null;
    if (file?.kind === 'read') known = file.documents;
    return known?.[nth] ?? null;
  };
  const documents = plain.values.map(
    (value, nth): YamlDocument => ({
      value,
      isAscii: plain.isAscii,
      positions: limits.hasDocuments
        ? { at: (pointer, on) => (inFull(nth)?.positions ?? NO_POSITIONS).at(pointer, on) }
        : placesOf(text),
      source: (pointer) => inFull(nth)?.source(pointer) ?? null,
    }),
  );
  return { kind: 'read', documents, text };
}

function readAtOnce(text: string, limits: Limits, bytes: Uint8Array): PlainFile | undefined {
  return (limits.hasDocuments ? readAllPlainly : readPlainly)(text, limits, bytes);
}

/** The whole of YAML, with its limits and faults. */
export function parseInFull(bytes: Uint8Array, limits: Limits): YamlFile {
  const scanned = scan(bytes, limits);
  const { text } = scanned;
  if (scanned.faults.length > 0) return { kind: 'unreadable', faults: scanned.faults, text };
  const lines = new (library().LineCounter)();
  let parsed: readonly Document.Parsed[];
  try {
    parsed = compose(scanned.tokens, lines);
  } catch {
    // The library reports faults as values; should one be thrown all the same, the file is still only unreadable.
    const message = 'The file is not valid YAML.';
    return {
      kind: 'unreadable',
      faults: [{ line: 1, column: 1, message, remedy: 'Check its indentation, quotes and brackets.' }],
      text,
    };
  }
  const faults: ScanFault[] = [];
  for (const document of parsed) {
    for (const error of [...document.errors, ...document.warnings]) {
      const place = lines.linePos(error.pos[0]);
      faults.push({ line: Math.max(place.line, 1), column: Math.max(place.col, 1), ...explainYaml(error) });
    }
  }
  const blank = faults.length > 0 ? findBlank(text, faults) : null;
  if (blank !== null) {
    const others = faults.filter(({ line }) => !isNear(line, blank.line));
    return { kind: 'unreadable', faults: [blank, ...others], text };
  }
  const filled = parsed.filter((document) => document.contents !== null && !isNothing(document));
  const [first, second] = filled;
  if (faults.length === 0 && first === undefined) {
    const message = text.trim() === '' ? 'The file is empty.' : 'The file holds nothing but comments.';
    faults.push({ line: 1, column: 1, message, remedy: 'Write its content, or delete it.', isEmpty: true });
  }
  if (faults.length === 0 && !limits.hasDocuments && (second !== undefined || parsed.length > 1)) {
    const place = second === undefined ? { line: 1, column: 1 } : locate(second, lines).at([]);
    faults.push({
      ...place,
      message: 'The file holds more than one document; only one is read.',
      remedy: 'Move each into a file of its own.',
    });
  }
  if (faults.length > 0) return { kind: 'unreadable', faults, text };
  const documents = filled.map((document): YamlDocument => {
    const positions = locate(document, lines);
    return {
      value: toPlain(document.contents, [], (pointer, on, message, remedy) =>
        faults.push({ ...placeOf(positions, pointer, on), message, remedy }),
      ),
      isAscii: false,
      positions,
      source: (pointer) => readSource(document, pointer),
    };
  });
  return faults.length > 0 ? { kind: 'unreadable', faults, text } : { kind: 'read', documents, text };
}

/** The library's `parseAllDocuments`, from tokens instead of text. */
function compose(tokens: readonly string[], lines: LineCounter): readonly Document.Parsed[] {
  const { Composer, Parser } = library();
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  lines.addNewLine(0);
  const documents: Document.Parsed[] = [];
  for (const token of tokens) for (const part of parser.next(token)) documents.push(...composer.next(part));
  for (const part of parser.end()) documents.push(...composer.next(part));
  documents.push(...composer.end());
  return documents;
}

/** The first blank that is none of YAML's where it needs one: before a key, or after its colon. It looks like the right one. */
function findBlank(text: string, faults: readonly ScanFault[]): ScanFault | null {
  const near = new Set(faults.flatMap(({ line }) => [line - 2, line - 1, line, line + 1, line + 2]));
  for (const [index, row] of text.split('\n').entries()) {
    const found = /^([ ]*(?:-[ ]+)?(?:[A-Za-z][\w-]*:)?)(?=[^\S\r\t ])(.)/u.exec(row);
    if (found === null || !row.includes(':') || !near.has(index + 1)) continue;
    return {
      line: index + 1,
      column: (found[1] ?? '').length + 1,
      message: `There is ${describeBlank(found[2] ?? '')} here, which YAML does not count as a space.`,
      remedy: 'Delete it, and type a space.',
    };
  }
  return null;
}

/** The parser finds out a line or two later, or says where the text began. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 2;
}

function placeOf(positions: Positions, pointer: Pointer, on: 'key' | 'value'): Place {
  return positions.at(pointer, on);
}

function isNothing(document: Document.Parsed): boolean {
  const { contents } = document;
  return library().isScalar(contents) && contents.value === null && (contents.source ?? '') === '';
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);

type Report = (pointer: Pointer, on: 'key' | 'value', message: string, remedy: string) => void;

function toPlain(node: unknown, pointer: Pointer, report: Report): Plain {
  const { isMap, isScalar, isSeq } = library();
  if (isSeq(node)) return node.items.map((item, index) => toPlain(item, [...pointer, index], report));
  if (isMap(node)) {
    const mapping = new Mapping();
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? pair.key.value : pair.key;
      if (typeof key !== 'string') {
        report(pointer, 'value', `A key of ${showPointer(pointer)} is not text.`, 'Put the key in quotes.');
        continue;
      }
      const at = [...pointer, key];
      if (FORBIDDEN_KEYS.has(key)) {
        const remedy = key === '<<' ? 'Merge keys are not allowed: write the keys out.' : 'Delete it.';
        report(at, 'key', `The key ${quote(key)} is not allowed.`, remedy);
        continue;
      }
      mapping[key] = toPlain(pair.value, at, report);
    }
    return mapping;
  }
  if (!isScalar(node)) return null;
  const { value } = node;
  if (typeof value === 'string') {
    const control = findControl(value);
    if (control !== null)
      report(pointer, 'value', `${showPointer(pointer)} contains the control character ${control}.`, 'Delete it.');
    return value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** The usual faults in words of ours; of the others the parser's own words are given. */
const YAML_FAULTS: ReadonlyMap<string, Advice> = new Map([
  ['DUPLICATE_KEY', { message: 'This key appears twice in the same mapping.', remedy: 'Keep one of the two.' }],
  ['TAB_AS_INDENT', { message: 'The line is indented with a tab.', remedy: 'Indent with spaces.' }],
  [
    'BAD_INDENT',
    {
      message: 'The indentation does not fit the lines above.',
      remedy: 'Indent keys of one mapping, and entries of one list, by the same number of spaces.',
    },
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    {
      message: 'A second ": " on one line would begin another mapping.',
      remedy: 'Put the text in quotes, or write it under "|" on lines of its own.',
    },
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    {
      message: 'A key goes over several lines. Most likely a ":" is missing.',
      remedy: 'Write "key: value" with a space after the colon.',
    },
  ],
  ['BAD_SCALAR_START', { message: 'Text cannot begin with this character.', remedy: 'Put the text in quotes.' }],
  ['NON_STRING_KEY', { message: 'This key is not text.', remedy: 'Put the key in quotes.' }],
]);

function explainYaml(error: YAMLError): Advice {
  // The parser calls an open bracket a matter of indentation, because the next line is what it finds in place of the end.
  if (error.message.includes('and end with a'))
    return { message: 'A bracket or brace before this place is not closed.', remedy: 'Close it with "]" or "}".' };
  const known = YAML_FAULTS.get(error.code);
  if (known !== undefined) return known;
  const message = `This is not valid YAML: ${sentence(error.message)}`;
  return { message, remedy: 'Check quotes, brackets and indentation here and on the line above.' };
}

function sentence(text: string): string {
  const line = quote(text.replaceAll('"', "'")).slice(1, -1);
  return `${line.slice(0, 1).toLowerCase()}${line.slice(1)}${/[.…]$/.test(line) ? '' : '.'}`;
}
