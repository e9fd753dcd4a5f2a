/** The bundles below a folder, as artifacts are unpacked: every file of the name bundle.json, by its path. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const MOST_BYTES = 256 * 1024 * 1024;

/** The text of one file; null where it cannot be read, is no UTF-8, or is larger than 256 MiB. */
export async function readBundleText(file: string): Promise<string | null> {
  try {
    const { size } = await stat(file);
    return size > MOST_BYTES ? null : new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch {
    return null;
  }
}

/** Null where the folder cannot be read. Symbolic links are not followed. */
export async function readBundleFiles(
  folder: string,
): Promise<readonly { readonly name: string; readonly text: string | null }[] | null> {
  const names: string[] = [];
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile() && entry.name === 'bundle.json') names.push(name);
    }
  };
  try {
    await walk('');
  } catch {
    return null;
  }
  const files: { name: string; text: string | null }[] = [];
  for (const name of names.sort()) files.push({ name, text: await readBundleText(join(folder, name)) });
  return files;
}
