/** Line and column of each part of a parsed document, by its pointer. */
import type { Document, LineCounter, Node } from 'yaml';
import type { Pointer } from '../../domain/text/advice.ts';
import type { Place, Positions } from './diagnostic.ts';
import library from './library.cjs';

const START: Place = { line: 1, column: 1 };

/** Where no document could be made. */
export const NO_POSITIONS: Positions = { at: () => START };

type Found = { readonly key: Node | null; readonly value: Node | null };

/** Positions in one document of a file. */
export function locate(document: Document.Parsed, lines: LineCounter): Positions {
  return {
    at(pointer, on = 'value') {
      const { key, value } = find(document.contents, pointer);
      const node = on === 'key' ? (key ?? value) : (value ?? key);
      const offset = node?.range?.[0];
      if (offset === undefined) return START;
      const place = lines.linePos(offset);
      return place.line < 1 ? START : { line: place.line, column: place.col };
    },
  };
}

/** The text of a scalar as it stands in the file, for a number or a word that YAML read as something else. */
export function readSource(document: Document.Parsed, pointer: Pointer): string | null {
  const { value } = find(document.contents, pointer);
  return library().isScalar(value) && typeof value.source === 'string' ? value.source : null;
}

function find(root: Node | null, pointer: Pointer): Found {
  let found: Found = { key: null, value: root };
  for (const segment of pointer) {
    const next = step(found.value, segment);
    // What is missing is missing under its parent's key.
    if (next === null) return { key: found.key, value: found.key ?? found.value };
    found = next;
  }
  return found;
}

function step(node: Node | null, segment: string | number): Found | null {
  const { isMap, isScalar, isSeq } = library();
  if (isSeq(node) && typeof segment === 'number') {
    const item = node.items[segment] as Node | undefined;
    return item === undefined ? null : { key: null, value: item };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === segment);
  if (pair === undefined) return null;
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  // An empty value has a place after its key, often on the next line: the key is what a reader looks for.
  const isEmpty = isScalar(value) && value.value === null && (value.source ?? '') === '';
  return { key, value: isEmpty ? key : value };
}
