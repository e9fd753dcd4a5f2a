/**
 * Line and column of each part of a file that was read at once (plain-yaml.ts), by its pointer: the same as the full reading gives, without the
 * library that it needs. It looks for a place only, and is asked of no file that was not taken there.
 */
import type { Pointer } from '../../domain/text/advice.ts';
import type { Place, Positions } from './diagnostic.ts';

/** A line that holds something, from its first character on. */
type Line = { readonly number: number; readonly indent: number; readonly text: string };

/** Where a value begins, and what it is: the first of its lines, or the rest of the one that it stands on. */
type Node = Place &
  (
    | { readonly kind: 'mapping' | 'list'; readonly at: number; readonly indent: number }
    | { readonly kind: 'line'; readonly text: string }
  );

type Found = { readonly key: Place | null; readonly value: Node };

const KEY = /^(?:"([^"\\]*)"|([A-Za-z][A-Za-z0-9._/-]*)):(?= |$)/;

export function placesOf(text: string): Positions {
  let known: readonly Line[] | null = null;
  return {
    at(pointer, on = 'value') {
      known ??= linesOf(text);
      const { key, value } = find(known, pointer);
      const { line, column } = (on === 'key' ? key : null) ?? value;
      return { line, column };
    },
  };
}

function linesOf(text: string): readonly Line[] {
  return text.split('\n').flatMap((row, at): readonly Line[] => {
    const indent = row.search(/[^ ]/);
    return indent < 0 || row[indent] === '#' ? [] : [{ number: at + 1, indent, text: row.slice(indent) }];
  });
}

function find(lines: readonly Line[], pointer: Pointer): Found {
  const [first] = lines;
  let found: Found = {
    key: null,
    value: { kind: 'mapping', at: 0, indent: 0, line: first?.number ?? 1, column: (first?.indent ?? 0) + 1 },
  };
  for (const segment of pointer) {
    const next = step(lines, found.value, segment);
    // What is missing is missing under its parent's key.
    if (next === null) return found.key === null ? found : { key: found.key, value: { ...found.value, ...found.key } };
    found = next;
  }
  return found;
}

function step(lines: readonly Line[], node: Node, segment: string | number): Found | null {
  if (node.kind === 'line') return stepInLine(node, node.text, segment);
  if (node.kind === 'mapping') return typeof segment === 'string' ? stepToKey(lines, node, segment) : null;
  return typeof segment === 'number' ? stepToEntry(lines, node, segment) : null;
}

type Block = Extract<Node, { readonly at: number }>;

function stepToKey(lines: readonly Line[], { at, indent }: Block, wanted: string): Found | null {
  for (const [index, line] of lines.slice(at).entries()) {
    // The first key may stand behind a dash.
    const text = index === 0 ? line.text.slice(indent - line.indent) : line.text;
    if (index > 0 && line.indent < indent) return null;
    // The entries of a list may stand right below their key.
    if (index > 0 && (line.indent > indent || isEntry(line))) continue;
    const [whole = '', quoted, bare] = KEY.exec(text) ?? [];
    if (whole === '' || (quoted ?? bare) !== wanted) continue;
    const key = { line: line.number, column: indent + 1 };
    const from = whole.length + text.slice(whole.length).search(/[^ ]|$/);
    if (from < text.length && text[from] !== '#')
      return { key, value: { kind: 'line', line: line.number, column: indent + from + 1, text: text.slice(from) } };
    const below = lines[at + index + 1];
    return below === undefined ? null : { key, value: blockAt(below, at + index + 1) };
  }
  return null;
}

function isEntry({ text }: Line): boolean {
  return text.startsWith('- ');
}

function blockAt(line: Line, at: number): Node {
  const { number, indent } = line;
  return { kind: isEntry(line) ? 'list' : 'mapping', at, indent, line: number, column: indent + 1 };
}

function stepToEntry(lines: readonly Line[], { at, indent }: Block, wanted: number): Found | null {
  let nth = -1;
  for (const [index, line] of lines.slice(at).entries()) {
    if (line.indent < indent || (line.indent === indent && !isEntry(line))) return null;
    if (line.indent > indent) continue;
    nth += 1;
    if (nth < wanted) continue;
    const text = line.text.slice(2);
    const place = { line: line.number, column: indent + 3 };
    const value: Node = KEY.test(text)
      ? { kind: 'mapping', at: at + index, indent: indent + 2, ...place }
      : { kind: 'line', text, ...place };
    return { key: null, value };
  }
  return null;
}

/** Into brackets. A mark within quotes means nothing; a quote in quotes is written twice, and so ends and begins one. */
function stepInLine({ line, column }: Place, text: string, segment: string | number): Found | null {
  const isMapping = text.startsWith('{');
  if (!isMapping && !text.startsWith('[')) return null;
  if (isMapping !== (typeof segment === 'string')) return null;
  for (const [nth, from] of startsOf(text).entries()) {
    const item = text.slice(from);
    if (!isMapping) {
      if (nth !== segment) continue;
      return { key: null, value: { kind: 'line', line, column: column + from, text: item } };
    }
    const [whole = '', , bare] = KEY.exec(item) ?? [];
    if (bare !== segment) continue;
    const value = from + whole.length + item.slice(whole.length).search(/[^ ]/);
    return {
      key: { line, column: column + from },
      value: { kind: 'line', line, column: column + value, text: text.slice(value) },
    };
  }
  return null;
}

/** Where each item of what stands in brackets begins. */
function startsOf(text: string): readonly number[] {
  const starts: number[] = [];
  let [depth, quote, isNext] = [0, '', false];
  // By units, as columns are counted, and not by characters.
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
      continue;
    }
    if (isNext && sign !== ' ' && sign !== ']' && sign !== '}') {
      starts.push(at);
      isNext = false;
    }
    if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth === 1) isNext = true;
    } else if (sign === ']' || sign === '}') {
      depth -= 1;
      if (depth === 0) return starts;
    } else if (sign === ',' && depth === 1) isNext = true;
  }
  return starts;
}
