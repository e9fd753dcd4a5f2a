/**
 * The way of every file that people write: bytes → YAML → schema → kinds of text → the file's own rules. All faults are found, not the first only;
 * a value comes out only where none of them is left.
 */

import type { Pointer } from '../../domain/text/advice.ts';
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
import type { PLACES } from './generated/places.ts';
import { look, type SchemaError } from './schema-error.ts';
import { explainErrors } from './schema-messages.ts';
import { CHECKS } from './text-kinds.ts';
import { checkTexts, kindAt } from './texts.ts';

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

/** Reads one file of a kind. Never throws. */
export function readFile<T>(kind: FileKind<T>, path: string, bytes: Uint8Array): Parsed<T> {
  const yaml = parseYaml(bytes, kind.limits);
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
      id: readId(yaml.text),
      text: yaml.text,
    };
  const [document] = yaml.documents;
  if (document === undefined) return { kind: 'faulty', diagnostics: [], id: readId(yaml.text), text: yaml.text };
  const { positions } = document;
  const textFaults = checkTexts(kind, document);
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
    id: readId(yaml.text),
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

const NONE: ReadonlySet<string> = new Set();

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
  /** Of another kind altogether, so that to shorten it would not help. */
  const mistaken = new Set(told.filter(({ reason }) => reason === undefined).map(key));
  const isFormTold = (error: SchemaError): boolean =>
    (error.keyword === 'pattern' ? explained : error.keyword === 'maxLength' ? mistaken : NONE).has(
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
  const left = errors.filter((error) => !isFormTold(error) && !isKeyTold(error));
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
