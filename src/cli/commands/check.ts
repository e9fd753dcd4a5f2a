/** `change-gate check`: judges records of a checkout, with no network and no token. */
import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { openCheckout } from '../../checkout/checkout.ts';
import { readFacts } from '../../checkout/facts-file.ts';
import { readHead } from '../../checkout/git-head.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { Stage } from '../../domain/terms/stage.ts';
import { checkInstant } from '../../domain/time/grammar.ts';
import type { ReportInput } from '../../gate/judged.ts';
import { runGate } from '../../gate/run-gate.ts';
import { withoutCommands } from '../../render/plain/safe-text.ts';
import { exitCodeOf } from '../kit/exit-code.ts';
import { withProgress } from '../kit/progress.ts';
import { EXIT, type Terminal, TZDATA } from '../kit/terminal.ts';
import type { Checked } from './watch.ts';

const STAGES = ['draft', 'review', 'deploy'] as const;
const MODES = ['enforce', 'advise'] as const;
const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const;

type Options = {
  readonly named: readonly string[];
  readonly root: string;
  readonly environment: string | null;
  readonly stage: Stage;
  readonly at: string | null;
  readonly facts: string | null;
  readonly mode: (typeof MODES)[number] | null;
  readonly base: string | null;
  readonly format: (typeof FORMATS)[number];
  readonly watch: boolean;
};

/** @param stop ends `--watch`; Ctrl-C where it is not given */
export async function check(args: readonly string[], terminal: Terminal, stop?: AbortSignal): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuseUsage(terminal, options).code;
  const once = (): Promise<Checked> => checkOnce(options, terminal);
  if (!options.watch) return (await once()).code;
  const { watchAndCheck } = await import('./watch.ts');
  return watchAndCheck(options.root, once, terminal, stop ?? stopOnInterrupt());
}

function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  // Nobody reads any more (`--watch | head`).
  process.stdout.once('error', () => controller.abort());
  return controller.signal;
}

async function checkOnce(options: Options, terminal: Terminal): Promise<Checked> {
  const problem = findProblem(options) ?? (await findUnnamed(options, terminal));
  if (problem !== null) return refuseUsage(terminal, problem);
  let facts: Facts | null = null;
  if (options.facts !== null) {
    const read = await readFacts(options.facts);
    if (read.kind === 'unavailable') return refuseUsage(terminal, read.because);
    facts = read.value;
  }
  const [commit, localFiles] = await Promise.all([
    readHead(options.root) ?? git().then(({ headCommit }) => headCommit(options.root)),
    options.base === null ? null : git().then(({ changedFiles }) => changedFiles(options.root, options.base ?? '')),
  ]);
  if (localFiles !== null && localFiles.kind === 'unavailable') return refuseUsage(terminal, localFiles.because);
  const source = openCheckout({
    root: options.root,
    named: options.named,
    facts,
    now: terminal.now(),
    stage: options.stage,
    commit,
  });
  const request = {
    stage: options.stage,
    environment: options.stage === 'deploy' ? (options.environment ?? facts?.subject.environment ?? null) : null,
    mode: options.mode,
    at: options.at,
    clock: terminal.now(),
    trusted: false,
    localFiles: localFiles === null ? null : localFiles.value,
    faults: [],
    all: options.named.length === 0 && facts === null,
    docs: 'docs/reasons.md',
  };
  const judged = await withProgress(terminal, (progress) => runGate(source, request, { tzdata: TZDATA, progress }));
  terminal.out(await render(judged.report, options.format, terminal));
  return {
    code: exitCodeOf(judged.report.verdict),
    paths: ['.', ...judged.files.map(({ path }) => path)],
    records: judged.report.records.map(({ path }) => path),
  };
}

/** A record that was named and is none; loaded only where one was named. */
async function findUnnamed({ root, named, facts }: Options, terminal: Terminal): Promise<string | null> {
  if (named.length === 0) return null;
  return (await import('../kit/named-records.ts')).findMissing(root, named, terminal.now(), facts !== null);
}

function git(): Promise<typeof import('../../checkout/git.ts')> {
  return import('../../checkout/git.ts');
}

async function render(report: ReportInput, format: Options['format'], terminal: Terminal): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../../report/text.ts')).renderText(report, {
        colour: terminal.isColour,
        width: terminal.width,
      });
    case 'json':
      return (await import('../../report/json.ts')).renderJson(report);
    case 'markdown':
      return (await import('../../report/markdown.ts')).renderMarkdown(report, { limit: 1_048_576 });
    case 'sarif':
      return (await import('../../report/sarif.ts')).renderSarif(report);
    case 'junit':
      return (await import('../../report/junit.ts')).renderJunit(report);
    case 'github':
      return (await import('../../report/annotations.ts')).renderAnnotations(report);
  }
}

function refuseUsage(terminal: Terminal, message: string): Checked {
  terminal.err(`${withoutCommands(`change-gate check: ${message}`)}\nSee: change-gate help\n`);
  return { code: EXIT.usage, paths: [], records: [] };
}

function readOptions(args: readonly string[]): Options | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        root: text,
        environment: text,
        stage: text,
        at: text,
        facts: text,
        mode: text,
        base: text,
        format: text,
        watch: { type: 'boolean' },
      },
    });
    const stage = choose('--stage', values.stage ?? 'review', STAGES);
    const mode = values.mode === undefined ? null : choose('--mode', values.mode, MODES);
    const format = choose('--format', values.format ?? 'text', FORMATS);
    const at = values.at ?? null;
    if (at !== null) {
      const advice = checkInstant(at);
      if (advice !== null) return `--at: ${advice.message} ${advice.remedy}`;
    }
    const isWatching = values.watch === true;
    if (isWatching && format !== 'text') return `--watch shows text; it does not go with --format ${format}`;
    if (values.environment === '') return '--environment is empty';
    const root = values.root ?? '.';
    return {
      named: positionals.map((name) => belowRoot(root, name)),
      root,
      environment: values.environment ?? null,
      stage,
      at,
      facts: values.facts ?? null,
      mode,
      base: values.base ?? null,
      format,
      watch: isWatching,
    };
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('\n') : [];
    // Node goes on to explain how to name a file that begins with a dash.
    return first.replace(/\. To specify a positional argument.*/u, '') || 'wrong usage';
  }
}

function choose<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Error(`${option} is ${JSON.stringify(value)}; it can be ${allowed.join(', ')}`);
  return found;
}

/** A whole path below the root as the root's own files are named; any other name as it is. */
function belowRoot(root: string, name: string): string {
  const path = relative(resolve(root), name);
  return !isAbsolute(name) || path.split(sep).includes('..') ? name : path.split(sep).join('/');
}

/** What is wrong with the arguments in view of the disk; null when nothing is. */
function findProblem(options: Options): string | null {
  if (!isFolder(options.root)) return `--root ${JSON.stringify(options.root)} is no folder`;
  for (const name of options.named) {
    if (name.startsWith('/') || name.split('/').includes('..'))
      return `${JSON.stringify(name)} does not lie below the root; name a record by its path below --root`;
  }
  return null;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
