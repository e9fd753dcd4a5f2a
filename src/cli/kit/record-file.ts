/** The file of a record that is named on the command line, by its id or its path. */

import { findFiles, readTextFile } from '../../checkout/files.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import { isSameName } from '../../domain/text/names.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { oneLine } from '../../render/plain/safe-text.ts';

export type RecordFile = { readonly path: string; readonly bytes: Buffer; readonly ref: null };

/** The one record of that id or path, or why there is none, in the words of wrong usage. */
export async function findRecordFile(root: string, policy: CompletePolicy, id: string): Promise<RecordFile | string> {
  const found = await findFiles(root, policy.records);
  if (found.kind === 'unavailable') return found.because;
  const named = found.value.filter(({ path }) => path === id.replace(/^\.\//u, '') || isSameName(idOfPath(path), id));
  const [first, second] = named;
  if (first === undefined) {
    const near = suggest(
      id,
      found.value.map(({ path }) => idOfPath(path)),
    );
    const where =
      found.value.length === 0
        ? `, nor any other: nothing in ${oneLine(root)} matches ${policy.records.join(', ')}`
        : '';
    return `there is no record ${JSON.stringify(id)}${near === null ? where : `; did you mean ${oneLine(near)}?`}`;
  }
  if (second !== undefined)
    return `${named.map(({ path }) => oneLine(path)).join(' and ')} have this id; name one by its path`;
  if (!first.isPlain) return `${oneLine(first.path)} is not a plain file`;
  const file = await readTextFile(root, first.path);
  if (file.kind === 'unavailable') return file.because;
  if (file.value === null) return `${oneLine(first.path)} is gone`;
  return { path: first.path, bytes: Buffer.from(file.value.bytes), ref: null };
}
