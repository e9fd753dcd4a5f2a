/**
 * Files of a checkout: plain files only, below the root, found by the policy's globs. They are read one after the other: a run reads
 * a handful, and for those the threads of asynchronous reading cost more time than they save.
 */
import { closeSync, constants, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { isRecordPath } from '../domain/text/paths.ts';
import type { Answer, TextFile } from '../gate/source.ts';

/** Folders that never hold records and are costly to walk. */
const SKIPPED = new Set(['.git', 'node_modules']);

/** One file; null where it is not there. */
export async function readTextFile(root: string, path: string): Promise<Answer<TextFile | null>> {
  try {
    const stat = lstatSync(join(root, path));
    if (!stat.isFile()) return { kind: 'unavailable', because: `${path} is not a plain file` };
    return { kind: 'known', value: { path, bytes: readFileSync(join(root, path)), ref: null } };
  } catch (error) {
    if (isAbsent(error)) return { kind: 'known', value: null };
    return { kind: 'unavailable', because: `${path}: ${codeOf(error)}` };
  }
}

/** Nearly every file fits, and is read by one call. */
const USUAL = 65_536;

/**
 * Files that a folder lists as plain, one after the other into the same memory. Neither a link nor a pipe that took the place of one
 * meanwhile is followed or waited for.
 */
export function readPlainFiles(root: string, paths: readonly string[]): Answer<readonly TextFile[]> {
  const memory = Buffer.allocUnsafe(USUAL);
  const files: TextFile[] = [];
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  for (const path of paths) {
    try {
      // As they were listed, so that there is nothing to put in order in them.
      const file = openSync(`${root}/${path}`, flags);
      try {
        const length = readSync(file, memory, 0, USUAL, 0);
        const bytes = length < USUAL ? Buffer.from(memory.subarray(0, length)) : readFileSync(file);
        files.push({ path, bytes, ref: null });
      } finally {
        closeSync(file);
      }
    } catch (error) {
      // Gone since the folder was listed.
      if (isAbsent(error)) continue;
      return {
        kind: 'unavailable',
        because: codeOf(error) === 'ELOOP' ? `${path} is not a plain file` : `${path}: ${codeOf(error)}`,
      };
    }
  }
  return { kind: 'known', value: files };
}

export type Found = { readonly path: string; readonly isPlain: boolean };

/** Every path below the root that one of the globs matches, in order; only folders that a glob could reach are walked. */
export async function findFiles(root: string, globs: readonly string[]): Promise<Answer<readonly Found[]>> {
  const found: Found[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && globs.some((glob) => isReachable(glob, path))) walk(path);
      } else if (isRecordPath(globs, path)) found.push({ path, isPlain: entry.isFile() });
    }
  };
  try {
    walk('');
  } catch (error) {
    return { kind: 'unavailable', because: `the folder ${root} could not be read (${codeOf(error)})` };
  }
  return { kind: 'known', value: found.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Whether a glob could match something below a folder: its leading segments without wildcards must agree. */
function isReachable(glob: string, folder: string): boolean {
  const fixed: string[] = [];
  for (const segment of glob.split('/').slice(0, -1)) {
    if (/[*?[{(!+@]/.test(segment)) break;
    fixed.push(segment);
  }
  const parts = folder.split('/');
  return parts.every((part, index) => fixed[index] === undefined || fixed[index] === part);
}

function isAbsent(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
