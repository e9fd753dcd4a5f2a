/** How whoever typed the command got at this program, so that what it tells them to type works for them as well. */
import { readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { PROGRAM } from '../../render/plain/program.ts';

/** @param script the path that was run, as `process.argv[1]` has it; @param folder the present one */
export function programOf(script: string | undefined, folder: string): string {
  if (script === undefined) return PROGRAM;
  const parts = script.split(sep);
  const fetched = parts.lastIndexOf('_npx');
  if (fetched >= 0) return `npx ${specOf(parts.slice(0, fetched + 2).join(sep)) ?? PROGRAM}`;
  if (parts.includes('node_modules')) return `npx ${PROGRAM}`;
  if (basename(script) === PROGRAM) return PROGRAM;
  const near = relative(folder, script);
  return /^[\w./-]+$/u.test(near) ? `node ${near}` : PROGRAM;
}

/** What `npx` was asked for; null where its folder does not say so in a form that can be typed again. */
function specOf(folder: string): string | null {
  try {
    const asked: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))?._npx?.packages?.[0];
    if (typeof asked !== 'string' || !/^[\w@.:/+#~-]+$/u.test(asked)) return null;
    return asked.startsWith(PROGRAM) ? asked : `--yes ${asked}`;
  } catch {
    return null;
  }
}
