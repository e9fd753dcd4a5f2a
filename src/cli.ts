#!/usr/bin/env node
/**
 * Composition root of the command line: arguments in, text and an exit code out. It loads only what the command needs, and wrong
 * usage prints nothing on standard output.
 */
import { EXIT, type Terminal } from './commands/terminal.ts';

const USAGE = `Usage: change-gate check [RECORD…] [--root DIR] [--environment NAME] [--stage draft|review|deploy]
                        [--at INSTANT] [--facts FILE] [--mode enforce|advise] [--base REF]
                        [--format text|json|markdown|github|sarif|junit]
       change-gate explain REASON
       change-gate demo

RECORD is a path, or an id. Without it every open record is checked.
Exit: 0 authorised or not required · 1 refused or awaiting · 2 wrong usage · 3 undetermined
`;

export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command = '', ...rest] = args;
  switch (command) {
    case 'check':
      return (await import('./commands/check.ts')).check(rest, terminal);
    case 'explain':
      return (await import('./commands/explain.ts')).explain(rest, terminal);
    case 'demo':
      return (await import('./commands/demo.ts')).demo(rest, terminal);
    case 'help':
    case '--help':
    case '-h':
      terminal.out(USAGE);
      return EXIT.pass;
    default:
      terminal.err(
        `change-gate: ${command === '' ? 'no command' : `unknown command ${JSON.stringify(command)}`}\n\n${USAGE}`,
      );
      return EXIT.usage;
  }
}

const { openTerminal } = await import('./commands/terminal.ts');
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
