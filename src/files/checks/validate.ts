/**
 * The way of every file that people write: bytes → YAML → schema → kinds of text → the file's own rules. All faults are found, not the first only;
 * a value comes out only where none of them is left.
 */

import type { Pointer } from '../../domain/text/advice.ts';
import { findInvisible } from '../../domain/text/invisible.ts';
import { isPlaceholder } from '../../domain/text/placeholder.ts';
import { quote, showPointer } from '../../domain/text/quote.ts';
import {
  type Diagnostic,
  type DiagnosticReason,
  type Fault,
  limitDiagnostics,
  type Parsed,
} from '../yaml/diagnostic.ts';
import type { Limits, ScanFault } from '../yaml/limits.ts';
import { parseYaml, type YamlDocument } from '../yaml/parse-yaml.ts';
import { NO_POSITIONS } from '../yaml/positions.ts';
import { PLACES, type TextKind } from './generated/places.ts';
import { look, type SchemaError } from './schema-error.ts';
import { explainErrors } from './schema-messages.ts';
import { CHECKS } from './text-kinds.ts';

/** A generated validator. */
export type Validator<T> = {
  (value: unknown): value is T;
  readonly errors?: readonly SchemaError[] | null;
};

export type FileKind<T> = {
  readonly schema: keyof typeof PLACES;
  readonly validate: Validator<T>;
  readonly limits: Limits;
  readonly unreadable: DiagnosticReason;
  readonly invalid: DiagnosticReason;
  /** What to do about an empty file, where it may not be deleted instead. */
  readonly whenEmpty?: string;
  /** Whether placeholder text is refused. */
  readonly hasAnswers: boolean;
  /** What no schema can say; asked only of a value that fits the schema. */
  check(value: T): readonly Fault[];
};

const PROSE: ReadonlySet<TextKind> = new Set(['Prose', 'Title']);

/** Reads one file of a kind. Never throws. */
export function readFile<T>(kind: FileKind<T>, path: string, bytes: Uint8Array): Parsed<T> {
  const yaml = parseYaml(bytes, kind.limits);
  const id = readId(yaml.text);
  if (yaml.kind === 'unreadable')
    return {
      kind: 'faulty',
      diagnostics: limitDiagnostics(
        yaml.faults.map((fault) =>
          place(
            fault.isEmpty === true && kind.whenEmpty !== undefined ? { ...fault, remedy: kind.whenEmpty } : fault,
            kind.unreadable,
            path,
          ),
        ),
      ),
      id,
      text: yaml.text,
    };
  const [document] = yaml.documents;
  if (document === undefined) return { kind: 'faulty', diagnostics: [], id, text: yaml.text };
  const { positions } = document;
  const texts = kindsOfText(kind.schema, document.value);
  const textFaults = checkTexts(texts, document, kind.hasAnswers);
  const isValid = kind.validate(document.value);
  const value = document.value as T;
  const schemaFaults = isValid ? [] : describe(kind, document, textFaults);
  const ownFaults =
    isValid && textFaults.every((fault) => fault.reason === 'placeholder-text') ? kind.check(value) : [];
  const faults = [...schemaFaults, ...textFaults, ...ownFaults];
  if (isValid && faults.length === 0) return { kind: 'valid', value, positions, text: yaml.text };
  const diagnostics = faults.map(
    (fault): Diagnostic => ({
      reason: fault.reason ?? kind.invalid,
      message: fault.message,
      remedy: fault.remedy,
      path,
      ...positions.at(fault.pointer, fault.on ?? 'value'),
    }),
  );
  const faulty = {
    kind: 'faulty',
    diagnostics: limitDiagnostics(diagnostics),
    id,
    text: yaml.text,
    raw: value,
  } as const;
  const isOnlyPlaceholder = isValid && faults.every((fault) => fault.reason === 'placeholder-text');
  return isOnlyPlaceholder ? { ...faulty, value, positions } : { ...faulty, positions };
}

/** A file that cannot be read for a reason outside its text, such as its path. */
export function refuseFile<T>(
  reason: DiagnosticReason,
  path: string,
  text: string,
  message: string,
  remedy: string,
): Parsed<T> {
  return {
    kind: 'faulty',
    diagnostics: [{ reason, message, remedy, path, ...NO_POSITIONS.at([]) }],
    id: readId(text),
    text,
  };
}

function place(fault: ScanFault, reason: DiagnosticReason, path: string): Diagnostic {
  return { reason, message: fault.message, remedy: fault.remedy, path, line: fault.line, column: fault.column };
}

/** The id of a file that may be faulty, from its text; for messages only. */
function readId(text: string): string | null {
  const [, id] =
    /^id:[ \t]*["']?([A-Za-z][A-Za-z0-9._-]{1,63})["']?[ \t]*(?:#.*)?\r?$/mu.exec(text.slice(0, 65_536)) ?? [];
  return id ?? null;
}

type Text = { readonly pointer: Pointer; readonly text: string; readonly kind: TextKind | null };

/** Places as a tree: what kind of text stands here, and what may stand below. */
type Branch = { kind: TextKind | null; readonly next: Map<string, Branch> };

function grow(places: readonly (readonly [string, TextKind])[]): Branch {
  const root: Branch = { kind: null, next: new Map() };
  for (const [path, kind] of places) {
    let branch = root;
    for (const step of path.split('.')) {
      const next = branch.next.get(step) ?? { kind: null, next: new Map() };
      branch.next.set(step, next);
      branch = next;
    }
    branch.kind = kind;
  }
  return root;
}

const trees = new Map<keyof typeof PLACES, Branch>();

/** Grown once for each kind of file: there may be thousands of a kind. */
function treeOf(schema: keyof typeof PLACES): Branch {
  const tree = trees.get(schema) ?? grow(PLACES[schema]);
  trees.set(schema, tree);
  return tree;
}

/** The kind of text that the schema gives to a place. */
function kindAt(schema: keyof typeof PLACES, pointer: Pointer): TextKind | null {
  let branches: readonly Branch[] = [treeOf(schema)];
  for (const step of pointer) {
    const keys = typeof step === 'number' ? ['*'] : [step, '*'];
    branches = branches.flatMap((branch) => keys.flatMap((key) => branch.next.get(key) ?? []));
  }
  return branches.find(({ kind }) => kind !== null)?.kind ?? null;
}

/** Every text of a value, with the kind that the schema gives to its place; null where it gives none. */
function kindsOfText(schema: keyof typeof PLACES, root: unknown): readonly Text[] {
  const texts: Text[] = [];
  const walk = (value: unknown, pointer: Pointer, branches: readonly Branch[]): void => {
    const below = (key: string): readonly Branch[] =>
      branches.flatMap((branch) => [branch.next.get(key) ?? [], branch.next.get('*') ?? []].flat());
    if (typeof value === 'string') {
      texts.push({ pointer, text: value, kind: branches.find((branch) => branch.kind !== null)?.kind ?? null });
    } else if (Array.isArray(value)) {
      const entries = branches.flatMap((branch) => branch.next.get('*') ?? []);
      for (const [index, item] of value.entries()) walk(item, [...pointer, index], entries);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) walk(item, [...pointer, key], below(key));
    }
  };
  walk(root, [], [treeOf(schema)]);
  return texts;
}

function checkTexts(texts: readonly Text[], document: YamlDocument, hasAnswers: boolean): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { pointer, text, kind } of texts) {
    const isProse = kind !== null && PROSE.has(kind);
    const invisible = isProse ? null : findInvisible(text);
    if (invisible !== null) {
      faults.push({
        pointer,
        message: `${showPointer(pointer)} holds the invisible character ${invisible}: ${quote(text)}.`,
        remedy: 'Type the name anew, without it.',
      });
      continue;
    }
    const advice = kind === null ? null : CHECKS[kind](text);
    if (advice !== null)
      faults.push({ pointer, message: `${showPointer(pointer)}: ${advice.message}`, remedy: advice.remedy });
    else if (hasAnswers && isAnswer(pointer, isProse) && isPlaceholder(text, lastKey(pointer)))
      faults.push({
        pointer,
        reason: 'placeholder-text',
        message: `“${quote(text).slice(1, -1)}” is not an answer to ${showPointer(pointer)}.`,
        remedy: 'Write the answer. Where there is nothing to say, say why.',
      });
  }
  faults.push(...checkKeys(document.value, []));
  return faults;
}

// The incident's number is a name, but "TBC" is as empty there as in prose.
function isAnswer(pointer: Pointer, isProse: boolean): boolean {
  return isProse || lastKey(pointer) === 'incident';
}

function lastKey(pointer: Pointer): string {
  return String(pointer.findLast((segment) => typeof segment === 'string') ?? '');
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
              message: `The key ${quote(key)} holds the invisible character ${invisible}.`,
              remedy: 'Type the key anew, without it.',
            },
          ];
    return [...own, ...checkKeys(item, at)];
  });
}

function describe<T>(
  { schema, validate }: FileKind<T>,
  document: YamlDocument,
  told: readonly Fault[],
): readonly Fault[] {
  const errors = validate.errors ?? [];
  const type = look(document.value, ['type']);
  const subject = {
    value: document.value,
    source: (pointer: Pointer) => document.source(pointer),
    advise: (pointer: Pointer, text: string) => {
      const kind = kindAt(schema, pointer);
      return kind === null ? null : CHECKS[kind](text);
    },
    changeType: typeof type === 'string' ? type : null,
  };
  const key = (fault: Fault): string => fault.pointer.join('\u0000');
  const explained = new Set(told.map(key));
  const isPattern = (error: SchemaError): boolean =>
    error.keyword === 'pattern' &&
    explained.has(
      error.instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .join('\u0000'),
    );
  const isKeyTold = (error: SchemaError): boolean =>
    error.keyword === 'additionalProperties' &&
    explained.has(
      [...error.instancePath.split('/').slice(1), String(error.params['additionalProperty'])].join('\u0000'),
    );
  const left = errors.filter((error) => !isPattern(error) && !isKeyTold(error));
  const faults = explainErrors(left, errors, subject);
  if (faults.length > 0 || told.some((fault) => fault.reason === undefined)) return faults;
  return [
    {
      pointer: [],
      message: 'The file does not fit its schema.',
      remedy: 'Compare it with the schema of this kind of file.',
    },
  ];
}
