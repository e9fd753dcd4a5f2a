#!/usr/bin/env node
/**
 * Composition root of the command line: arguments in, text and an exit code out. It loads only what the command needs, and wrong
 * usage prints nothing on standard output.
 */
import type { Questions } from './cli/kit/questions.ts';
import { EXIT, type Terminal } from './cli/kit/terminal.ts';

const USAGE = `Usage: change-gate check [RECORD…] [--root DIR] [--environment NAME] [--stage draft|review|deploy]
                        [--at INSTANT] [--facts FILE] [--mode enforce|advise] [--base REF]
                        [--format text|json|markdown|github|sarif|junit] [--watch]
       change-gate new [ID] [--root DIR] [--type normal|standard|emergency] [--title T] [--environment E]… [--item I]…
                       [--impact 1-5] [--likelihood 1-5] [--start INSTANT] [--end INSTANT] [--requested-by LOGIN]
                       [--assessed-by LOGIN] [--model ID] [--incident X] [--print]
       change-gate init [--root DIR] [--login LOGIN] [--environment E]
       change-gate approve ID [--root DIR] [--as LOGIN] [--decision approved|rejected|deferred] [--note N] [--at INSTANT]
       change-gate close ID --result successful|successful-with-issues|backed-out|failed --started INSTANT --ended INSTANT
                        [--summary S] [--root DIR]
       change-gate roles [LEVEL] [--root DIR] [--at DAY] [--format text|json]
       change-gate calendar [--root DIR] [--from DAY] [--until DAY|--days N] [--at INSTANT] [--environment NAME]…
                            [--item REF]… [--format text|markdown|ics|json|html] [--output FILE|DIR [--force]]
       change-gate items [REF…] [--root DIR] [--format text|json|markdown]
       change-gate board --meeting DAY [--board NAME] [--since DAY] [--next DAY] [--root DIR] [--facts FILE] [--at INSTANT]
                         [--format text|markdown|html|json] [--output FILE [--force]]
       change-gate measures --since DAY --until DAY [--environment NAME] [--root DIR] [--facts FILE] [--at INSTANT]
                            [--format text|markdown|html|json] [--output FILE [--force]]
       change-gate explain REASON
       change-gate audit [--root DIR] [--since DAY] [--until DAY] [--environment NAME] [--bundles DIR] [--facts FILE]
                         [--policy-repository OWNER/NAME] [--policy-ref REF] [--records-repository OWNER/NAME] [--records-ref REF]
                         [--sample N --seed TEXT] [--at INSTANT] [--format text|json|markdown]
       change-gate replay BUNDLE [--format text|json]
       change-gate demo

RECORD is a path, or an id. Without it every open record is checked. What new, init and approve need and were not given they ask for
where there is a terminal. They overwrite nothing.
Exit: 0 authorised or not required · 1 refused or awaiting · 2 wrong usage · 3 undetermined
`;

export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command = '', ...rest] = args;
  const usage = rest.includes('--help') || rest.includes('-h') ? usageOf(command) : null;
  if (usage !== null) {
    terminal.out(usage);
    return EXIT.pass;
  }
  switch (command) {
    case 'check':
      return (await import('./cli/commands/check.ts')).check(rest, terminal);
    case 'new':
      return withQuestions(async (questions) =>
        (await import('./cli/commands/new.ts')).newRecord(rest, terminal, questions),
      );
    case 'init':
      return withQuestions(async (questions) =>
        (await import('./cli/commands/init.ts')).init(rest, terminal, questions),
      );
    case 'approve':
      return withQuestions(async (questions) =>
        (await import('./cli/commands/approve.ts')).approve(rest, terminal, questions),
      );
    case 'close':
      return (await import('./cli/commands/close.ts')).closeRecord(rest, terminal);
    case 'roles':
      return (await import('./cli/commands/roles.ts')).roles(rest, terminal);
    case 'calendar':
      return (await import('./cli/commands/calendar.ts')).calendar(rest, terminal);
    case 'items':
      return (await import('./cli/commands/items.ts')).items(rest, terminal);
    case 'board':
      return (await import('./cli/commands/board.ts')).board(rest, terminal);
    case 'measures':
      return (await import('./cli/commands/measures.ts')).measures(rest, terminal);
    case 'explain':
      return (await import('./cli/commands/explain.ts')).explain(rest, terminal);
    case 'audit':
      return (await import('./cli/commands/audit.ts')).audit(rest, terminal);
    case 'replay':
      return (await import('./cli/commands/replay.ts')).replay(rest, terminal);
    case 'demo':
      return (await import('./cli/commands/demo.ts')).demo(rest, terminal);
    case 'help':
    case '--help':
    case '-h':
      terminal.out(usageOf(rest[0] ?? '') ?? USAGE);
      return EXIT.pass;
    default:
      terminal.err(
        `change-gate: ${command === '' ? 'no command' : `unknown command ${JSON.stringify(command)}`}\n\n${USAGE}`,
      );
      return EXIT.usage;
  }
}

/** The lines of USAGE for one command; null where it is none. */
function usageOf(command: string): string | null {
  const lines = USAGE.split('\n');
  const first = lines.findIndex(
    (line) => line.slice(7).startsWith(`change-gate ${command} `) || line.slice(7) === `change-gate ${command}`,
  );
  if (command === '' || first < 0) return null;
  const more = lines.slice(first + 1).findIndex((line) => !/^ {9}/u.test(line));
  return `Usage: ${lines[first]?.slice(7)}\n${lines
    .slice(first + 1, first + 1 + more)
    .map((line) => `${line}\n`)
    .join('')}`;
}

async function withQuestions(run: (questions: Questions | null) => Promise<number>): Promise<number> {
  const { openQuestions } = await import('./cli/kit/questions.ts');
  const questions = openQuestions();
  try {
    return await run(questions);
  } finally {
    questions?.close();
  }
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
