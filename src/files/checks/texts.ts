/**
 * The texts of a value, each held against the kind that the schema gives to its place. Nearly every file is sound, and is only looked
 * through; where anything is wrong the slow way says what, and where.
 */
import type { Pointer } from '../../domain/text/advice.ts';
import { findInvisible } from '../../domain/text/invisible.ts';
import { isPlaceholder } from '../../domain/text/placeholder.ts';
import { quote, showPointer } from '../../domain/text/quote.ts';
import type { Fault } from '../yaml/diagnostic.ts';
import type { YamlDocument } from '../yaml/parse-yaml.ts';
import { PLACES, type TextKind } from './generated/places.ts';
import { CHECKS } from './text-kinds.ts';

type Schema = keyof typeof PLACES;

/** Places as a tree: what kind of text stands here, and what may stand below; `rest` is any entry that `next` does not name. */
type Branch = { kind: TextKind | null; readonly next: Map<string, Branch>; rest: Branch | null };

const trees = new Map<Schema, Branch>();

/** Grown once for each kind of file: there may be thousands of a kind. */
function treeOf(schema: Schema): Branch {
  const tree = trees.get(schema) ?? grow(PLACES[schema].map(([path, kind]) => ({ steps: path.split('.'), kind })));
  trees.set(schema, tree);
  return tree;
}

type Place = { readonly steps: readonly string[]; readonly kind: TextKind };

/** A named entry is also any entry, and its own kind goes before that of any. */
function grow(places: readonly Place[]): Branch {
  const here = places.find(({ steps }) => steps.length === 0);
  const below = (key: string): readonly Place[] =>
    places.filter(({ steps }) => steps[0] === key).map(({ steps, kind }) => ({ steps: steps.slice(1), kind }));
  const any = below('*');
  const names = new Set(places.flatMap(({ steps: [first] }) => (first === undefined || first === '*' ? [] : [first])));
  return {
    kind: here?.kind ?? null,
    next: new Map([...names].map((name) => [name, grow([...below(name), ...any])])),
    rest: any.length === 0 ? null : grow(any),
  };
}

function anyOf(branch: Branch | null): Branch | null {
  return branch?.rest ?? null;
}

function keyOf(branch: Branch | null, key: string): Branch | null {
  return branch === null ? null : (branch.next.get(key) ?? branch.rest);
}

/** The kind of text that the schema gives to a place. */
export function kindAt(schema: Schema, pointer: Pointer): TextKind | null {
  let branch: Branch | null = treeOf(schema);
  for (const step of pointer) branch = typeof step === 'number' ? anyOf(branch) : keyOf(branch, step);
  return branch?.kind ?? null;
}

/** Every fault of a text, and every key that holds what cannot be seen. */
export function checkTexts(
  { schema, hasAnswers }: { readonly schema: Schema; readonly hasAnswers: boolean },
  { value: root, isAscii }: Pick<YamlDocument, 'value' | 'isAscii'>,
): readonly Fault[] {
  if (isSound(root, treeOf(schema), '', { hasAnswers, isAscii })) return [];
  const faults: Fault[] = [];
  const walk = (value: unknown, pointer: Pointer, branch: Branch | null): void => {
    if (typeof value === 'string') faults.push(...checkText(value, pointer, branch?.kind ?? null, hasAnswers));
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) walk(item, [...pointer, index], anyOf(branch));
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) walk(item, [...pointer, key], keyOf(branch, key));
  };
  walk(root, [], treeOf(schema));
  faults.push(...checkKeys(root, []));
  return faults;
}

/** How a file's texts are looked at. */
type Look = { readonly hasAnswers: boolean } & Pick<YamlDocument, 'isAscii'>;

/** Whether there is nothing to say. @param key the last of the pointer's names */
function isSound(value: unknown, branch: Branch | null, key: string, look: Look): boolean {
  if (typeof value === 'string') return isSoundText(value, branch?.kind ?? null, key, look);
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) {
    const entry = anyOf(branch);
    for (const item of value) if (!isSound(item, entry, key, look)) return false;
    return true;
  }
  for (const name in value) {
    const item = (value as Readonly<Record<string, unknown>>)[name];
    if ((!look.isAscii && findInvisible(name) !== null) || !isSound(item, keyOf(branch, name), name, look))
      return false;
  }
  return true;
}

function isSoundText(text: string, kind: TextKind | null, key: string, { hasAnswers, isAscii }: Look): boolean {
  const prose = isProse(kind);
  if (!prose && !isAscii && findInvisible(text) !== null) return false;
  // What is seen on one line, and does not begin with a blank, is a line of text.
  const isLine = isAscii && (prose || kind === 'Line') && text !== '' && !text.startsWith(' ');
  if (!isLine && kind !== null && CHECKS[kind](text) !== null) return false;
  return !(hasAnswers && isAnswer(key, prose) && isPlaceholder(text, key));
}

function checkText(text: string, pointer: Pointer, kind: TextKind | null, hasAnswers: boolean): readonly Fault[] {
  const prose = isProse(kind);
  const invisible = prose ? null : findInvisible(text);
  if (invisible !== null)
    return [
      {
        pointer,
        message: `${showPointer(pointer)} contains the invisible character ${invisible}: ${quote(text)}.`,
        remedy: 'Type the name again, without it.',
      },
    ];
  const advice = kind === null ? null : CHECKS[kind](text);
  if (advice !== null)
    return [{ pointer, message: `${showPointer(pointer)}: ${advice.message}`, remedy: advice.remedy }];
  const key = String(pointer.findLast((segment) => typeof segment === 'string') ?? '');
  if (!hasAnswers || !isAnswer(key, prose) || !isPlaceholder(text, key)) return [];
  return [
    {
      pointer,
      reason: 'placeholder-text',
      message: `“${quote(text).slice(1, -1)}” is not an answer to ${showPointer(pointer)}.`,
      remedy: 'Write the answer. Where there is nothing to say, say why.',
    },
  ];
}

function isProse(kind: TextKind | null): boolean {
  return kind === 'Prose' || kind === 'Title';
}

// The incident's number is a name, but "TBC" is as empty there as in prose.
function isAnswer(key: string, prose: boolean): boolean {
  return prose || key === 'incident';
}

function checkKeys(value: unknown, pointer: Pointer): readonly Fault[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => checkKeys(item, [...pointer, index]));
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...pointer, key];
    const invisible = findInvisible(key);
    const own: readonly Fault[] =
      invisible === null
        ? []
        : [
            {
              pointer: at,
              on: 'key',
              message: `The key ${quote(key)} contains the invisible character ${invisible}.`,
              remedy: 'Type the key again, without it.',
            },
          ];
    return [...own, ...checkKeys(item, at)];
  });
}
