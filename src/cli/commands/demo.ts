/**
 * `change-gate demo`: starts the program of `dist/demo/`, in which an embedded GitHub and a runner play. It needs neither network nor
 * installation, and leaves nothing running.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import here from '../kit/here.cjs';
import { type Command, refuseUsage } from '../kit/options.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { OPTIONS } from '../options/demo.ts';

export const command: Command = { options: OPTIONS, run: demo };

export function demo(args: readonly string[], terminal: Terminal): number {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'demo', given);
  const program = join(here, '..', 'demo', 'index.js');
  if (!existsSync(program)) {
    terminal.err(
      'change-gate demo: dist/demo/index.js is not beside this program; run it from a checkout of change-gate\n',
    );
    return EXIT.usage;
  }
  const { status } = spawnSync(process.execPath, [program], { stdio: ['ignore', 'inherit', 'inherit'] });
  return status ?? EXIT.undetermined;
}
