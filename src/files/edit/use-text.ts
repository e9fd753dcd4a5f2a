/** The text of the record of a failed use (`domain/coverage/failed-use.ts`); read again it is the same record, or there is none. */
import { canonicalise } from '../../domain/terms/digest.ts';
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import { parseRecord } from '../kinds/change-record.ts';
import { writeBlockScalar, writeScalar } from '../yaml/yaml-text.ts';
import { linesOf } from './outcome-text.ts';

/** @returns null where the text would not be read as this record */
export function writeUse(path: string, record: ChangeRecord): string | null {
  const { outcome, implementers, covers } = record;
  if (outcome === undefined || !Array.isArray(covers)) return null;
  const list = (values: readonly string[]): string => `[${values.map(writeScalar).join(', ')}]`;
  const text = [
    '# Written by change-gate close: the deployment of a change without a record did not succeed. This suspends the model.',
    `id: ${writeScalar(record.id)}`,
    `title: ${writeBlockScalar(record.title)}`,
    `type: ${record.type}`,
    `reason: ${writeBlockScalar(record.reason)}`,
    `requested-by: ${writeScalar(record['requested-by'])}`,
    `requested-at: ${record['requested-at']}`,
    ...(implementers === undefined ? [] : [`implementers: ${list(implementers)}`]),
    `environments: ${list(record.environments)}`,
    `configuration-items: ${list(record['configuration-items'])}`,
    `model: ${writeScalar(record.model ?? '')}`,
    `covers: ${list(covers)}`,
    ...linesOf(outcome),
    '',
  ].join('\n');
  const parsed = parseRecord(path, new TextEncoder().encode(text));
  return parsed.kind === 'valid' && canonicalise(parsed.value) === canonicalise(record) ? text : null;
}
