#!/usr/bin/env node
/**
 * Composition root of the command line: arguments in, text and an exit code out. Only the command that runs is loaded, and wrong usage
 * prints nothing on standard output.
 */
import type { Command } from './cli/kit/options.ts';
import { EXIT, type Terminal } from './cli/kit/terminal.ts';

/** In the order in which their usage is shown. */
const COMMANDS = new Map<string, () => Promise<{ readonly command: Command }>>([
  ['check', () => import('./cli/commands/check.ts')],
  ['new', () => import('./cli/commands/new.ts')],
  ['init', () => import('./cli/commands/init.ts')],
  ['approve', () => import('./cli/commands/approve.ts')],
  ['close', () => import('./cli/commands/close.ts')],
  ['roles', () => import('./cli/commands/roles.ts')],
  ['calendar', () => import('./cli/commands/calendar.ts')],
  ['items', () => import('./cli/commands/items.ts')],
  ['board', () => import('./cli/commands/board.ts')],
  ['measures', () => import('./cli/commands/measures.ts')],
  ['explain', () => import('./cli/commands/explain.ts')],
  ['audit', () => import('./cli/commands/audit.ts')],
  ['replay', () => import('./cli/commands/replay.ts')],
  ['verify', () => import('./cli/commands/verify.ts')],
  ['policy', () => import('./cli/commands/policy.ts')],
  ['test', () => import('./cli/commands/test.ts')],
  ['demo', () => import('./cli/commands/demo.ts')],
]);

async function main([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const isHelp = ['help', '--help', '-h'].includes(name);
  const load = COMMANDS.get(isHelp ? (args[0] ?? '') : name);
  if (load !== undefined) {
    const { command } = await load();
    if (!isHelp && !args.includes('--help') && !args.includes('-h')) return command.run(args, terminal);
    terminal.out(
      `${(await import('./cli/kit/usage.ts')).describeHelp(command.options, terminal.width)}${sayProgram(terminal)}`,
    );
    return EXIT.pass;
  }
  const all = await Promise.all([...COMMANDS.values()].map(async (one) => (await one()).command.options));
  const usage = (await import('./cli/kit/usage.ts')).describeWhole(all, terminal.width) + sayProgram(terminal);
  if (isHelp) terminal.out(usage);
  else
    terminal.err(`change-gate: ${name === '' ? 'no command' : `unknown command ${JSON.stringify(name)}`}\n\n${usage}`);
  return isHelp ? EXIT.pass : EXIT.usage;
}

function sayProgram({ program }: Terminal): string {
  return program === 'change-gate' ? '' : `\nRun change-gate as: ${program}\n`;
}

const { openTerminal } = await import('./cli/kit/terminal.ts');
const terminal = openTerminal();
try {
  process.exitCode = await main(process.argv.slice(2), terminal);
} catch (error) {
  // A fault of the program itself: no stack for people, and never a pass.
  terminal.err(
    `change-gate: an internal fault stopped the run: ${error instanceof Error ? error.message : 'unknown'}\nNothing was authorised. Please report this.\n`,
  );
  if (process.env['CHANGE_GATE_DEBUG'] !== undefined && error instanceof Error) terminal.err(`${error.stack}\n`);
  process.exitCode = EXIT.undetermined;
}
