/** What the other records of a run are asked for, over and over: it is read at once, and all of a record only where somebody asks for it. */
import type { ChangeRecord } from './generated/shapes.ts';

/** The keys of a record that its outline holds; of these it says what the record says. */
export const OUTLINED = [
  'id',
  'type',
  'requested-at',
  'environments',
  'configuration-items',
  'schedule',
  'depends-on',
  'model',
  'emergency',
  'board',
  'approvals',
  'withdrawn',
  'outcome',
  'covers',
  'retries',
] as const satisfies readonly (keyof ChangeRecord)[];

export type Outline = Pick<ChangeRecord, (typeof OUTLINED)[number]>;

/** What was read of a record before all of it. It is that of the record `of`, and not of a copy that was given another value. */
export type EarlyOutline = { readonly of: object; readonly outline: Outline };

/** Of any record: to take the record itself apart would read all of it. */
export function outlineOf(record: { readonly value: ChangeRecord; readonly outlined?: EarlyOutline }): Outline {
  return record.outlined?.of === record ? record.outlined.outline : record.value;
}
