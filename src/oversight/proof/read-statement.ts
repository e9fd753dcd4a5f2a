/**
 * A file as a statement, or as the Sigstore bundles that hold some: one bundle, or one a line as `gh attestation download` writes them.
 * What is neither is said to be so, with what it looks like.
 */
import type { Statement } from '../../domain/terms/generated/shapes.ts';
import { STATEMENT_TYPE } from './statement.ts';

export type IsStatement = (value: unknown) => value is Statement;

export type StatementFile =
  | { readonly kind: 'plain'; readonly statement: Statement }
  /** Each as JSON; nothing of it was checked. */
  | { readonly kind: 'signed'; readonly bundles: readonly unknown[] };

/** @returns why it is neither, as a sentence that goes on after the file's name */
export function readStatementFile(text: string, isStatement: IsStatement): StatementFile | string {
  const whole = parse(text);
  if (whole !== null) return readOne(whole.value, isStatement);
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const full = lines.filter(({ line }) => line !== '');
  const parsed = full.map(({ line, number }) => ({ number, read: parse(line) }));
  if (parsed.length < 2 || parsed[0]?.read === null) return 'is not JSON: it was cut off, or is no statement';
  const bundles: unknown[] = [];
  for (const { number, read } of parsed) {
    if (read === null) return `is cut off or altered: line ${number} is not JSON`;
    if (!isSigstoreBundle(read.value)) return `has on line ${number} no Sigstore bundle`;
    bundles.push(read.value);
  }
  return { kind: 'signed', bundles };
}

function readOne(value: unknown, isStatement: IsStatement): StatementFile | string {
  if (isSigstoreBundle(value)) return { kind: 'signed', bundles: [value] };
  if (isStatement(value)) return { kind: 'plain', statement: value };
  return `is no statement of change-gate: ${describeOther(value)}`;
}

/** A statement from what was signed. @returns why it is none */
export function readPayload(payload: string, isStatement: IsStatement): Statement | string {
  const read = parse(payload);
  if (read === null) return 'what is signed is not JSON';
  return isStatement(read.value)
    ? read.value
    : `what is signed is no statement of change-gate: ${describeOther(read.value)}`;
}

function describeOther(value: unknown): string {
  if (!isMapping(value)) return 'it is no mapping';
  if ('verificationResult' in value) return 'it is the predicate alone; statement.json holds it with what it is about';
  if ('payloadType' in value) return 'it is a signed envelope without the material that its signature is checked with';
  if ('findings' in value) return 'it looks like a report; statement.json lies beside it';
  if ('answers' in value) return 'it looks like a bundle; give it by --bundle, and statement.json here';
  if (value['_type'] !== STATEMENT_TYPE) return `its _type is not ${STATEMENT_TYPE}`;
  return 'it is a statement of another kind, or one that was altered or comes from a later version';
}

/** Whether it looks like one; whether it is one the library tells. */
function isSigstoreBundle(value: unknown): boolean {
  return isMapping(value) && 'verificationMaterial' in value;
}

/** The predicate's type of what a bundle holds, before anything is believed; null where it cannot be seen. */
export function peekType(bundle: unknown): string | null {
  const envelope = isMapping(bundle) ? bundle['dsseEnvelope'] : null;
  const payload = isMapping(envelope) ? envelope['payload'] : null;
  if (typeof payload !== 'string') return null;
  const value = parse(Buffer.from(payload, 'base64').toString('utf8'))?.value;
  const type = isMapping(value) ? value['predicateType'] : null;
  return typeof type === 'string' ? type : null;
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
