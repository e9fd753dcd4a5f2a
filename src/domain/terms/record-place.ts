/** Where a new change record goes: the next free id, and a path that the policy's globs take for a record. */

import { isSameName } from '../text/names.ts';
import { isRecordPath } from '../text/paths.ts';
import { idOfPath } from './record-id.ts';

/** `CHG-<year>-<NNNN>`, one above the highest of that year; gaps are not filled, as an id that was once used may be quoted elsewhere. */
export function nextId(paths: readonly string[], year: number): string {
  const form = new RegExp(`^chg-${year}-([0-9]{1,9})$`, 'iu');
  const highest = paths.reduce((most, path) => Math.max(most, Number(form.exec(idOfPath(path))?.[1] ?? 0)), 0);
  return `CHG-${year}-${String(highest + 1).padStart(4, '0')}`;
}

/** The record that has this id already, whatever its case; null where the id is free. */
export function findTaken(paths: readonly string[], id: string): string | null {
  return paths.find((path) => isSameName(idOfPath(path), id)) ?? null;
}

/**
 * In the first folder that the globs name without a wildcard; where they ask for one more folder, in one of the year. Null where no
 * such path is a record.
 */
export function placeRecord(globs: readonly string[], id: string, year: number): string | null {
  const paths = globs.flatMap((glob) => {
    const segments = glob.split('/').slice(0, -1);
    const wild = segments.findIndex((segment) => /[*?{]/u.test(segment));
    const folder = wild === -1 ? segments : segments.slice(0, wild);
    return [folder, [...folder, String(year)]].flatMap((parts) =>
      ['yml', 'yaml'].map((ending) => [...parts, `${id}.${ending}`].join('/')),
    );
  });
  return paths.find((path) => isRecordPath(globs, path)) ?? null;
}

/** A path to write the next record to, for a remedy; null where the globs leave none open. @param now RFC 3339 */
export function nextRecordPath(globs: readonly string[], paths: readonly string[], now: string): string | null {
  const year = Number(now.slice(0, 4));
  return placeRecord(globs, nextId(paths, year), year);
}
