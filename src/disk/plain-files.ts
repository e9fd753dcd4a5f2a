/**
 * Writes files where they are wanted and nowhere else. What was checked out may hold symbolic links that a stranger put there, and a file
 * written through one overwrites what it points to: no link is followed, in no part of the path that the checkout could hold.
 */
import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A link stands in the way; the message says where. */
export class LinkInTheWay extends Error {
  constructor(path: string) {
    super(`${path} is a symbolic link, and nothing is written through one`);
  }
}

/**
 * Looks at each part of a folder's path that lies below one of the bases: what was checked out, and what a job unpacks. Above them a system
 * may well reach its own folders through links.
 * @throws LinkInTheWay
 */
export function refuseLinks(bases: readonly string[], folder: string): void {
  const target = resolve(folder);
  for (const base of bases.flatMap((one) => [resolve(one), realOf(one)])) {
    const below = relative(base, target);
    if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) continue;
    let path = base;
    for (const part of below.split(sep).filter((one) => one !== '')) {
      path = join(path, part);
      refuseLink(path);
    }
  }
}

/**
 * Makes a folder with those above it.
 * @throws LinkInTheWay or an error of the file system
 */
export function makeFolder(bases: readonly string[], folder: string): void {
  refuseLinks(bases, folder);
  mkdirSync(folder, { recursive: true });
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * Writes a file whole or not at all, in place of a plain one that is there.
 * @throws LinkInTheWay or an error of the file system
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  refuseLink(path);
  const present = lstatSync(path, { throwIfNoEntry: false });
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  // `wx` follows no link, and a rename puts the file in place of one that came meanwhile.
  writeFileSync(temporary, content, { flag: 'wx', ...(present === undefined ? {} : { mode: present.mode }) });
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function refuseLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new LinkInTheWay(path);
}
