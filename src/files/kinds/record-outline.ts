/**
 * The outline of a change record, by the expressions that its schema gives (../checks/pattern-of.ts). Most of the records of a run are asked for
 * nothing else, and there may be thousands.
 */
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import { once } from '../../domain/terms/once.ts';
import { OUTLINED, type Outline } from '../../domain/terms/outline.ts';
import { refusePath } from '../checks/file-path.ts';
import { RECORD_CONDITIONS, RECORD_FORM } from '../checks/generated/record-form.ts';
import { meets, patternOf } from '../checks/pattern-of.ts';
import { decodeUtf8 } from '../yaml/utf8.ts';
import { checkRecord } from './change-record.ts';

/** Beside the outline what the record's own rules look at, and no more of its risk and its plan. */
const KEPT = new Set<string>([...OUTLINED, 'risk.downtime', 'plan.backout.duration', 'plan.communication']);

/** Of what is kept all is kept, and of what holds something that is kept that alone. */
function isKept(path: string): boolean {
  return path.split('.').some((_, at, steps) => KEPT.has(steps.slice(0, at + 1).join('.')));
}

/** Made when the first record is read. */
export const recordPattern = once(() => patternOf(RECORD_FORM, isKept));

/**
 * The outline of a record that is sound: `parseRecord` would give a value of it, with the same under each key of the outline. undefined where that is
 * not seen at once. @param path as for `parseRecord`
 */
export function outlineRecord(path: string, bytes: Uint8Array): Outline | undefined {
  if (refusePath(path) !== null) return undefined;
  const text = decodeUtf8(bytes);
  // Where each byte is a character the text is ASCII; the expressions take none but those that can be seen.
  const kept = text === null || text.length !== bytes.length ? undefined : recordPattern().read(text);
  if (kept === undefined || !meets(kept as Readonly<Record<string, unknown>>, RECORD_CONDITIONS)) return undefined;
  const record = kept as unknown as ChangeRecord;
  return checkRecord(record).length === 0 ? record : undefined;
}
