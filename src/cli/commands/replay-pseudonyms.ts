/** `replay --pseudonyms FILE`: writes the bundle without the names of people. Nothing is written over, and nothing where it would decide otherwise. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripNames } from '../../oversight/proof/pseudonyms.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { readBundleText } from '../kit/bundle-files.ts';
import { isFolder, refuseUsage } from '../kit/options.ts';
import { EXIT, type Terminal, TZDATA } from '../kit/terminal.ts';

export async function replayPseudonyms(path: string, to: string, terminal: Terminal): Promise<number> {
  const text = await readBundleText(isFolder(path) ? join(path, 'bundle.json') : path);
  if (text === null) return refuseUsage(terminal, 'replay', `${shown(path, 200)} holds no bundle that can be read`);
  const stripped = await stripNames(text, TZDATA);
  if (typeof stripped === 'string') {
    terminal.err(
      withoutCommands(
        `change-gate replay: the names cannot be taken out of ${shown(path, 200)}: ${shown(stripped, 400)}.\nNothing was written. Keep the bundle as it is, where only those can read it who need to.\n`,
      ),
    );
    return EXIT.undetermined;
  }
  try {
    await writeFile(to, stripped.bundle, { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return refuseUsage(
      terminal,
      'replay',
      `${shown(to, 200)} ${isThere ? 'is there already' : 'cannot be written'}; nothing was written`,
    );
  }
  terminal.out(
    withoutCommands(
      `Written: ${shown(to, 200)}. It gives the same decision and the same reasons; logins, numbers, mail addresses and co-authors were replaced by made-up ones.\nWhat people wrote in prose is as it was: look through titles, reasons and reviews for names before it leaves your hands.\n`,
    ),
  );
  return EXIT.pass;
}
