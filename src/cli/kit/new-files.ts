/** Writes files that are not there yet, below a root and nowhere else: nothing is overwritten, and no symbolic link is followed. */
import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../checkout/files.ts';

export type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly because: string };

/** @param path relative to the root, in segments without `.` and `..` */
export async function writeNewFile(root: string, path: string, content: string | Uint8Array): Promise<Written> {
  const segments = path.split('/');
  if (path.startsWith('/') || segments.some((one) => one === '' || one === '.' || one === '..' || one.includes('\\')))
    return { kind: 'refused', because: `${path} does not lie below the root` };
  try {
    for (let depth = 1; depth < segments.length; depth += 1) {
      const folder = segments.slice(0, depth).join('/');
      const found = await lstat(join(root, folder)).catch(() => null);
      if (found === null) await mkdir(join(root, folder));
      else if (!found.isDirectory()) return { kind: 'refused', because: `${folder} is not a plain folder` };
    }
    await writeFile(join(root, path), content, { flag: 'wx' });
    return { kind: 'written' };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { kind: 'kept' };
    return { kind: 'refused', because: `${path} cannot be written (${codeOf(error)})` };
  }
}
