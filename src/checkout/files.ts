/**
 * Files of a checkout: plain files only, below the root, found by the policy's globs. They are read one after the other: a run reads
 * a handful, and for those the threads of asynchronous reading cost more time than they save.
 */
import { closeSync, constants, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { endingsOfRecords, isRecordPath, mayLeadToMatch } from '../domain/text/paths.ts';
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
/** Many files stand in one piece of memory: ten thousand small ones cost the collector more than reading them. */
const PIECE = 16 * USUAL;

/**
 * Files that a folder lists as plain, one after the other, each behind the one before. Neither a link nor a pipe that took the place of one
 * meanwhile is followed or waited for.
 */
export function readPlainFiles(root: string, paths: readonly string[]): Answer<readonly TextFile[]> {
  let memory = Buffer.allocUnsafe(PIECE);
  let used = 0;
  const files: TextFile[] = [];
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  for (const path of paths) {
    try {
      // As they were listed, so that there is nothing to put in order in them.
      const file = openSync(`${root}/${path}`, flags);
      try {
        if (used + USUAL > PIECE) {
          memory = Buffer.allocUnsafe(PIECE);
          used = 0;
        }
        const length = readSync(file, memory, used, USUAL, 0);
        const isWhole = length < USUAL;
        files.push({ path, bytes: isWhole ? memory.subarray(used, used + length) : readFileSync(file), ref: null });
        if (isWhole) used += length;
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
    const endings = endingsOfRecords(globs, folder);
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const { name } = entry;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(name) && mayLeadToMatch(globs, path)) walk(path);
      } else if (endings.some((ending) => name.endsWith(ending)) || isRecordPath(globs, path))
        found.push({ path, isPlain: entry.isFile() });
    }
  };
  try {
    walk('');
  } catch (error) {
    return { kind: 'unavailable', because: `the folder ${root} could not be read (${codeOf(error)})` };
  }
  return { kind: 'known', value: found.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function isAbsent(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
