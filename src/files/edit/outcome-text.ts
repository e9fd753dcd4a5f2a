/**
 * Writes the outcome of a change into the text of its record, and changes no other byte. What was written is read again: unless it is
 * the same record with this outcome, valid and with the digest that was approved, nothing is handed back.
 */
import { canonicalise, digestRecord } from '../../domain/terms/digest.ts';
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import { parseRecord } from '../kinds/change-record.ts';
import { writeBlockScalar, writeScalar } from '../yaml/yaml-text.ts';
import { addKey, openText } from './record-text.ts';

export type Outcome = NonNullable<ChangeRecord['outcome']>;

export type Written =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'not-written'; readonly because: string };

/** @param text a record that parsed as `record` and has no outcome */
export function writeOutcome(path: string, text: string, record: ChangeRecord, outcome: Outcome): Written {
  const open = openText(text);
  const { result, started, ended, summary } = outcome;
  const lines = linesOf(outcome);
  const flow = `outcome: {result: ${result}, started: ${writeScalar(started)}, ended: ${writeScalar(ended)}, summary: ${writeScalar(summary)}}`;
  const candidates = open === null ? [] : addKey(open, lines, flow);
  for (const candidate of candidates)
    if (isOnlyAdded(path, candidate, record, outcome)) return { kind: 'written', text: candidate };
  const [first] = candidates;
  const parsed = first === undefined ? null : parseRecord(path, new TextEncoder().encode(first));
  const fault = parsed?.kind === 'faulty' ? parsed.diagnostics[0] : undefined;
  return {
    kind: 'not-written',
    because:
      fault === undefined
        ? `the outcome cannot be added to ${path} without changing other text. Write it by hand:\n${lines.join('\n')}`
        : `with this outcome the record would be faulty: ${fault.message} ${fault.remedy}`,
  };
}

/** As a person would write it. */
export function linesOf({ result, started, ended, summary }: Outcome): readonly string[] {
  return [
    'outcome:',
    `  result: ${result}`,
    `  started: ${started}`,
    `  ended: ${ended}`,
    `  summary: ${writeBlockScalar(summary)}`,
  ];
}

function isOnlyAdded(path: string, text: string, record: ChangeRecord, outcome: Outcome): boolean {
  const parsed = parseRecord(path, new TextEncoder().encode(text));
  if (parsed.kind !== 'valid') return false;
  return (
    digestRecord(parsed.value) === digestRecord(record) &&
    canonicalise(parsed.value) === canonicalise({ ...record, outcome })
  );
}
