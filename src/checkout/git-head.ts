/**
 * The commit of HEAD from git's own files, because starting git for it costs as much as judging a record (6 of 60 ms). It answers
 * only where git could not answer otherwise; whatever is unusual is left to git itself.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The commit of HEAD in the repository around a folder; null where only git can tell, also whether there is a repository. */
export function readHead(folder: string): string | null {
  if (REDIRECTING.some((name) => process.env[`GIT_${name}`] !== undefined)) return null;
  try {
    const own = findGitFolder(realpathSync(folder));
    if (own === null) return null;
    const head = readFileSync(join(own, 'HEAD'), 'utf8').trim();
    if (COMMIT.test(head)) return head;
    const [, ref] = /^ref: (refs\/heads\/\S+)$/.exec(head) ?? [];
    return ref === undefined ? null : readRef(shared(own), ref);
  } catch {
    return null;
  }
}

/** Whether a repository begins in this very folder: paths of records and rules are told from there. */
export function isRepository(folder: string): boolean {
  return statSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
}

const COMMIT = /^[0-9a-f]{40}$/;
/** Variables that tell git to look elsewhere. */
const REDIRECTING = [
  'DIR',
  'WORK_TREE',
  'COMMON_DIR',
  'OBJECT_DIRECTORY',
  'CEILING_DIRECTORIES',
  'DISCOVERY_ACROSS_FILESYSTEM',
];

/** The first `.git` from a folder upwards, or what it points to; null where there is none, or it belongs to somebody else. */
function findGitFolder(start: string): string | null {
  const { dev } = statSync(start);
  for (let folder = start; ; folder = dirname(folder)) {
    // git does not look beyond the file system that it is on.
    if (statSync(folder).dev !== dev) return null;
    const path = join(folder, '.git');
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat !== undefined) {
      // Of a repository of somebody else git says nothing, unless it was told to trust it.
      if ([stat.uid, statSync(folder).uid].some((uid) => uid !== process.getuid?.())) return null;
      if (stat.isDirectory()) return path;
      const [, target] = /^gitdir: (.+)$/m.exec(readFileSync(path, 'utf8')) ?? [];
      return target === undefined ? null : resolve(folder, target);
    }
    if (dirname(folder) === folder) return null;
  }
}

/** The folder that the work trees of a repository share; branches are there. */
function shared(own: string): string {
  const path = join(own, 'commondir');
  const isWorkTree = statSync(path, { throwIfNoEntry: false }) !== undefined;
  return isWorkTree ? resolve(own, readFileSync(path, 'utf8').trim()) : own;
}

function readRef(common: string, ref: string): string | null {
  const path = join(common, ref);
  const isLoose = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  if (isLoose) {
    const commit = readFileSync(path, 'utf8').trim();
    return COMMIT.test(commit) ? commit : null;
  }
  const line = readFileSync(join(common, 'packed-refs'), 'utf8')
    .split('\n')
    .find((each) => each.slice(41) === ref);
  const commit = line?.slice(0, 40) ?? '';
  return COMMIT.test(commit) ? commit : null;
}
