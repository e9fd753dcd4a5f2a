/** Writes the files of the forward schedule. A file that is there already stays as it is, unless the person says `--force`. */
import { lstat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '../../checkout/files.ts';
import { LinkInTheWay, makeFolder, refuseLinks, replaceFile } from '../../disk/plain-files.ts';

/** Name and text; the name is joined to a folder, or is the whole path. */
export type NewFile = { readonly path: string; readonly text: string };

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'the folder that it should be in is not there',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'there is no permission to write there',
  EROFS: 'nothing can be written there',
};

/**
 * @param root the checkout, whose links are not followed
 * @returns why nothing was written, or null. All files are looked at before the first is written.
 */
export async function writeFiles(
  folder: string | null,
  files: readonly NewFile[],
  isForced: boolean,
  root: string,
): Promise<string | null> {
  const targets = files.map(({ path, text }) => ({ path: folder === null ? path : join(folder, path), text }));
  for (const { path } of targets) {
    const found = await lstat(path).catch(() => null);
    if (found === null) continue;
    if (!found.isFile()) return `${path} is not a plain file`;
    if (!isForced) return `${path} is there already; with --force it is overwritten`;
  }
  try {
    const here = [process.cwd(), root];
    if (folder === null) for (const { path } of targets) refuseLinks(here, dirname(path));
    else makeFolder(here, folder);
    for (const { path, text } of targets) {
      if (isForced) replaceFile(path, text);
      else await writeFile(path, text, { flag: 'wx' });
    }
    return null;
  } catch (error) {
    if (error instanceof LinkInTheWay) return error.message;
    const code = codeOf(error);
    const place = folder ?? targets[0]?.path ?? '';
    const why = WHY[code];
    return `${place} cannot be written (${code})${why === undefined ? '' : `: ${why}`}`;
  }
}
