/** Whether the records that were named on the command line are there; one that is not is wrong usage, and says what is meant by a record. */
import { lstatSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Folder } from '../../checkout/checkout.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import { isSameName } from '../../domain/text/names.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { readPolicy } from '../../gate/read-governance.ts';
import { shown } from '../../render/plain/safe-text.ts';

/**
 * Which of the names is no record below the root, and why; null where all are, or where the policy cannot say what a record is.
 * @param isReplay whether facts of a run are given: then an id that no record has gets the answer that the gate gives to it
 */
export async function findMissing(
  folder: Folder,
  root: string,
  names: readonly string[],
  isReplay: boolean,
): Promise<string | null> {
  const named = isReplay ? names.filter(isPath) : names;
  if (named.length === 0) return null;
  const { policy, files } = await readPolicy(folder);
  // The check itself says what is wrong with the policy.
  if (files.diagnostics.length > 0) return null;
  const found = await folder.findRecords(policy);
  if (found.kind === 'unavailable') return null;
  const paths = found.value.map(({ path }) => path);
  for (const name of named) {
    const path = name.replace(/^(?:\.\/)+/u, '');
    const isFound = isPath(name)
      ? paths.includes(path)
      : paths.some((one) => one === path || isSameName(idOfPath(one), name));
    if (isFound) continue;
    const records = `records match ${policy.records.join(', ')}`;
    const text = shown(name, 200);
    if (isThere(join(root, path))) return `${text} is not a change record: ${records}`;
    const near = suggest(isPath(name) ? path : name, isPath(name) ? paths : paths.map(idOfPath));
    const hint = near === null ? sayOutside(root) : `; did you mean ${shown(near, 200)}?`;
    return `there is no record ${text}: ${records}, and an id is the name of the file without its ending${hint}`;
  }
  return null;
}

/** An id has no `/` and no ending of a file; dots inside of it, as in `CHG-1.2`, are none. */
function isPath(name: string): boolean {
  return name.includes('/') || /\.ya?ml$/u.test(name);
}

/** Somebody who stands in a folder of the repository looks for its records in vain. */
function sayOutside(root: string): string {
  if (isThere(join(root, '.git')) || isThere(join(root, '.github'))) return '';
  const parts = resolve(root).split(sep);
  for (let up = 1; up < parts.length; up += 1) {
    const above = join(root, ...Array<string>(up).fill('..'));
    if (isThere(join(above, '.git')))
      return `; the repository begins at ${shown(above, 200)}: give --root ${shown(above, 200)}`;
  }
  return '';
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
