/**
 * The record of the same change for its next environment: what people wrote stays, and what belongs to one window, one board and one end goes.
 */
import { type Document, parseDocument } from 'yaml';
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';

export type Next = {
  readonly id: string;
  readonly environments: readonly string[];
  /** RFC 3339. */
  readonly requestedAt: string;
  readonly schedule: NonNullable<ChangeRecord['schedule']> | null;
};

/** What was said of one going out, and nothing of the next one. */
const OF_ONE_WINDOW = [
  'approvals',
  'board',
  'withdrawn',
  'outcome',
  'retries',
  'late',
  'covers',
  'depends-on',
  'schedule',
] as const;

/** @param text a record that parsed; @returns null where it cannot be written */
export function writeNextRecord(
  text: string,
  of: string,
  { id, environments, requestedAt, schedule }: Next,
): string | null {
  const document: Document = parseDocument(text, { version: '1.2', schema: 'core' });
  if (document.errors.length > 0) return null;
  document.set('id', id);
  document.set('requested-at', requestedAt);
  document.set('environments', document.createNode([...environments], { flow: true }));
  for (const key of OF_ONE_WINDOW) document.delete(key);
  if (schedule !== null) document.set('schedule', document.createNode(schedule));
  document.set('covers', document.createNode([of], { flow: true }));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
