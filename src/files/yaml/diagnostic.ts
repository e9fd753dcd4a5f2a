/**
 * What reading a file gives: a value with a position for each part of it, or all that is wrong with it.
 * A fault is data; no parser of this folder throws, whatever the bytes are.
 */
import type { Pointer } from '../../domain/text/advice.ts';

export type DiagnosticReason =
  | 'record-unreadable'
  | 'record-invalid'
  | 'placeholder-text'
  | 'incident-missing'
  | 'policy-invalid'
  | 'register-invalid'
  | 'calendar-invalid'
  | 'model-invalid'
  | 'items-invalid';

export type Diagnostic = {
  readonly reason: DiagnosticReason;
  /** What is so, with the value found. Plain text; what it quotes from the file is hostile. */
  readonly message: string;
  readonly remedy: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
};

export type Place = { readonly line: number; readonly column: number };

export type Positions = {
  /** Line and column, from 1, of a key or a value; of the nearest parent that exists where the pointer leads nowhere. */
  readonly at: (pointer: Pointer, on?: 'key' | 'value') => Place;
};

export type Parsed<T> =
  | { readonly kind: 'valid'; readonly value: T; readonly positions: Positions; readonly text: string }
  | {
      readonly kind: 'faulty';
      readonly diagnostics: readonly Diagnostic[];
      /** The id that the file seems to have; for messages only. */
      readonly id: string | null;
      readonly text: string;
      /** What the YAML says, where it can be read; of no known shape, and believed by nobody. */
      readonly raw?: unknown;
      /** Given where placeholder text is all that is wrong. */
      readonly value?: T;
      /** Where the YAML can be read. */
      readonly positions?: Positions;
    };

/** A fault inside a value, before it has a file and a line. */
export type Fault = {
  readonly pointer: Pointer;
  readonly on?: 'key' | 'value';
  readonly message: string;
  readonly remedy: string;
  /** Where it is not the file's own "invalid". */
  readonly reason?: DiagnosticReason;
};

const MOST = 50;

/** In order of line and column, without repetitions, at most 50; what is left out is counted in a last entry. */
export function limitDiagnostics(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const distinct = [...all]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .filter((diagnostic) => {
      const key = `${diagnostic.line}:${diagnostic.column}:${diagnostic.message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  const [next] = distinct.slice(MOST);
  if (next === undefined) return distinct;
  const more = distinct.length - MOST;
  return [
    ...distinct.slice(0, MOST),
    {
      ...next,
      message: `And ${more} more ${more === 1 ? 'fault' : 'faults'} in this file.`,
      remedy: 'Correct those above first, then check again.',
    },
  ];
}
