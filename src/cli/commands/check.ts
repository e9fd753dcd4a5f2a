/** `change-gate check`: judges records of a checkout, with no network and no token. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Folder, openCheckout, openFolder } from '../../checkout/checkout.ts';
import { readFacts } from '../../checkout/facts-file.ts';
import { isRepository, readHead } from '../../checkout/git-head.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { ReportInput } from '../../gate/judged.ts';
import { runGate } from '../../gate/run-gate.ts';
import type { Answer } from '../../gate/source.ts';
import { settleTimes, zoneOf } from '../kit/given-time.ts';
import { type Command, isFolder, refuseUsage, type ValuesOf } from '../kit/options.ts';
import { withProgress } from '../kit/progress.ts';
import { exitCodeOf, type Terminal, TZDATA } from '../kit/terminal.ts';
import { OPTIONS, type STAGES } from '../options/check.ts';
import type { Checked } from './watch.ts';

type Given = Omit<ValuesOf<typeof OPTIONS>, 'stage' | 'at'> & {
  readonly stage: (typeof STAGES)[number];
  readonly at: string | null;
};

export const command: Command = { options: OPTIONS, run: (args, terminal) => check(args, terminal) };

/** @param stop ends `--watch`; Ctrl-C where it is not given */
export async function check(args: readonly string[], terminal: Terminal, stop?: AbortSignal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'check', given);
  const times = await settleTimes([given.at], () => zoneOf(given.root, terminal.now()));
  if (typeof times === 'string') return refuseUsage(terminal, 'check', times);
  const own: Given = {
    ...given,
    at: times[0],
    // Facts are about a pull request or a deployment; without any the question is whether the record is good.
    stage: given.stage ?? (given.facts === null ? 'draft' : 'review'),
    named: given.named.map((name) => belowRoot(given.root, name)),
  };
  // Whoever asks about one environment would else take the word of all that the record names for an answer about that one.
  if (own.environment !== null && own.stage !== 'deploy')
    terminal.err(
      'change-gate check: --environment is where a deployment goes. Add --stage deploy; at the other stages each environment of the record is judged.\n',
    );
  const once = (): Promise<Checked> => checkOnce(own, terminal);
  if (!given.watch) return (await once()).code;
  const { watchAndCheck } = await import('./watch.ts');
  return watchAndCheck(given.root, once, terminal, stop ?? stopOnInterrupt());
}

function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  // Nobody reads any more (`--watch | head`).
  process.stdout.once('error', () => controller.abort());
  return controller.signal;
}

async function checkOnce(options: Given, terminal: Terminal): Promise<Checked> {
  const folder = openFolder(options.root);
  const problem = findProblem(options) ?? (await findUnnamed(options, folder));
  if (problem !== null) return refuse(terminal, problem);
  let facts: Facts | null = null;
  if (options.facts !== null) {
    const read = await readFacts(options.facts);
    if (read.kind === 'unavailable') return refuse(terminal, read.because);
    facts = read.value;
  }
  const [commit, localFiles] = await Promise.all([
    readHead(options.root) ?? git().then(({ headCommit }) => headCommit(options.root)),
    readChanged(options),
  ]);
  if (localFiles !== null && localFiles.kind === 'unavailable') return refuse(terminal, localFiles.because);
  const { root, named, stage } = options;
  const source = openCheckout({ root, named, facts, now: terminal.now(), stage, commit }, folder);
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

/** The files that the change touches; null where nothing says against what to compare. A base that was not asked for is no fault where it fails. */
async function readChanged({ root, base, facts }: Given): Promise<Answer<readonly string[]> | null> {
  if (base !== null) return (await git()).changedFiles(root, base);
  if (facts !== null || !isRepository(root)) return null;
  const { changedFiles, defaultBranch } = await git();
  const branch = await defaultBranch(root);
  const answer = branch === null ? null : await changedFiles(root, branch);
  return answer === null || answer.kind === 'unavailable' ? null : answer;
}

/** A record that was named and is none; loaded only where one was named. */
async function findUnnamed({ root, named, facts }: Given, folder: Folder): Promise<string | null> {
  if (named.length === 0) return null;
  return (await import('../kit/named-records.ts')).findMissing(folder, root, named, facts !== null);
}

function refuse(terminal: Terminal, message: string): Checked {
  return { code: refuseUsage(terminal, 'check', message), paths: [], records: [] };
}

function git(): Promise<typeof import('../../checkout/git.ts')> {
  return import('../../checkout/git.ts');
}

async function render(report: ReportInput, format: Given['format'], terminal: Terminal): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../../report/text.ts')).renderText(report, {
        colour: terminal.isColour,
        width: terminal.width,
        program: terminal.program,
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

/** A whole path below the root as the root's own files are named; any other name as it is. */
function belowRoot(root: string, name: string): string {
  const path = relative(resolve(root), name);
  return !isAbsolute(name) || path.split(sep).includes('..') ? name : path.split(sep).join('/');
}

/** What is wrong with the arguments in view of the disk; null when nothing is. */
function findProblem(options: Given): string | null {
  if (!isFolder(options.root)) return `--root ${JSON.stringify(options.root)} is not a folder`;
  for (const name of options.named) {
    if (name.startsWith('/') || name.split('/').includes('..'))
      return `${JSON.stringify(name)} does not lie below the root; name a record by its path below --root`;
  }
  return null;
}
