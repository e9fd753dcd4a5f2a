#!/usr/bin/env node
/**
 * Composition root of the command line: arguments in, text and an exit code out. Only the command that runs is loaded, and of help only
 * the tables of options. Wrong usage prints nothing on standard output.
 */
import type { Command, Options } from './cli/kit/options.ts';
import { EXIT, type Terminal } from './cli/kit/terminal.ts';

type Entry = {
  readonly options: () => Promise<{ readonly OPTIONS: Options<unknown> }>;
  readonly load: () => Promise<{ readonly command: Command }>;
};

/** In the order in which their usage is shown. */
const COMMANDS = new Map<string, Entry>([
  ['check', { options: () => import('./cli/options/check.ts'), load: () => import('./cli/commands/check.ts') }],
  ['new', { options: () => import('./cli/options/new.ts'), load: () => import('./cli/commands/new.ts') }],
  ['init', { options: () => import('./cli/options/init.ts'), load: () => import('./cli/commands/init.ts') }],
  ['approve', { options: () => import('./cli/options/approve.ts'), load: () => import('./cli/commands/approve.ts') }],
  ['close', { options: () => import('./cli/options/close.ts'), load: () => import('./cli/commands/close.ts') }],
  ['roles', { options: () => import('./cli/options/roles.ts'), load: () => import('./cli/commands/roles.ts') }],
  [
    'calendar',
    { options: () => import('./cli/options/calendar.ts'), load: () => import('./cli/commands/calendar.ts') },
  ],
  ['items', { options: () => import('./cli/options/items.ts'), load: () => import('./cli/commands/items.ts') }],
  ['board', { options: () => import('./cli/options/board.ts'), load: () => import('./cli/commands/board.ts') }],
  [
    'measures',
    { options: () => import('./cli/options/measures.ts'), load: () => import('./cli/commands/measures.ts') },
  ],
  ['explain', { options: () => import('./cli/options/explain.ts'), load: () => import('./cli/commands/explain.ts') }],
  ['audit', { options: () => import('./cli/options/audit.ts'), load: () => import('./cli/commands/audit.ts') }],
  ['replay', { options: () => import('./cli/options/replay.ts'), load: () => import('./cli/commands/replay.ts') }],
  ['verify', { options: () => import('./cli/options/verify.ts'), load: () => import('./cli/commands/verify.ts') }],
  ['policy', { options: () => import('./cli/options/policy.ts'), load: () => import('./cli/commands/policy.ts') }],
  ['test', { options: () => import('./cli/options/test.ts'), load: () => import('./cli/commands/test.ts') }],
  ['demo', { options: () => import('./cli/options/demo.ts'), load: () => import('./cli/commands/demo.ts') }],
]);

async function main([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const isHelp = ['help', '--help', '-h'].includes(name);
  const entry = COMMANDS.get(isHelp ? (args[0] ?? '') : name);
  if (entry === undefined) return describeAll(isHelp ? null : name, terminal);
  if (!isHelp && !args.includes('--help') && !args.includes('-h'))
    return (await entry.load()).command.run(args, terminal);
  const [{ OPTIONS }, { describeHelp }] = await Promise.all([entry.options(), import('./cli/kit/usage.ts')]);
  terminal.out(`${describeHelp(OPTIONS, terminal.width)}${sayProgram(terminal)}`);
  return EXIT.pass;
}

/** @param unknown what was typed where a command should stand; null where help was asked for */
async function describeAll(unknown: string | null, terminal: Terminal): Promise<number> {
  const { describeWhole } = await import('./cli/kit/usage.ts');
  const all = await Promise.all([...COMMANDS.values()].map(async ({ options }) => (await options()).OPTIONS));
  const usage = describeWhole(all, terminal.width) + sayProgram(terminal);
  if (unknown === null) terminal.out(usage);
  else
    terminal.err(
      `change-gate: ${unknown === '' ? 'no command' : `unknown command ${JSON.stringify(unknown)}`}\n\n${usage}`,
    );
  return unknown === null ? EXIT.pass : EXIT.usage;
}

function sayProgram({ program }: Terminal): string {
  return program === 'change-gate' ? '' : `\nRun change-gate as: ${program}\n`;
}

const { openTerminal } = await import('./cli/kit/terminal.ts');
const terminal = openTerminal();
// Should nothing be left to wait for before the command has answered, Node ends by itself, and that must not look like a pass.
process.exitCode = EXIT.undetermined;
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
