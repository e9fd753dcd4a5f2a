/**
 * `change-gate board`: the pack that an advisory board reads before it meets, from all records of this checkout. It authorises nothing; what
 * could not be read is said, and the exit code says that something may be missing.
 */
import { parseArgs } from 'node:util';
import type { Board, Register } from '../../domain/terms/generated/shapes.ts';
import { quote } from '../../domain/text/quote.ts';
import { checkDay, checkInstant } from '../../domain/time/grammar.ts';
import { suggest } from '../../files/checks/suggest.ts';
import { type BoardPack, packBoard } from '../../oversight/board/pack.ts';
import { defaultDays, findDaysFault } from '../../oversight/board/times.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { chooseFormat, deliver, type Format, readCheckout, refuseFormat, sayBlind } from '../kit/read-checkout.ts';
import { refuseUsage, renderFaults, sayMisuse } from '../kit/read-rules.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';

type Options = {
  readonly root: string;
  readonly board: string | null;
  readonly meeting: string;
  readonly since: string;
  readonly next: string;
  readonly facts: string | null;
  readonly format: Format;
  readonly output: string | null;
  readonly isForced: boolean;
  readonly at: string | null;
};

export async function board(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuse(terminal, options);
  const now = options.at ?? terminal.now();
  const read = await readCheckout(options, now);
  if (read.kind === 'misuse') return refuse(terminal, read.because);
  if (read.kind === 'blind') return sayBlind(read, terminal);
  const { files, facts } = read;
  const { register } = files;
  if (register === null) {
    const faults = files.findings.filter(({ reason }) => reason.startsWith('register-'));
    terminal.err(faults.length > 0 ? renderFaults(faults, files.texts, terminal.width) : NO_REGISTER);
    return EXIT.undetermined;
  }
  const chosen = chooseBoard(register.value, options.board);
  if (typeof chosen === 'string') return refuse(terminal, chosen);
  const { meeting, since, next, format } = options;
  const pack = packBoard({
    files: { ...files, register },
    facts,
    now,
    ...chosen,
    meeting,
    since,
    next,
    tzdata: process.versions.tz ?? 'unknown',
  });
  const text = await render(pack, options, terminal);
  const isLacking = pack.findings.some(({ level }) => level === 'error');
  const { output, isForced } = options;
  const delivered = await deliver({ text, format, output, isForced, isLacking }, files, terminal);
  return typeof delivered === 'string' ? refuse(terminal, delivered) : delivered;
}

const ADD =
  'add one to .github/change-gate/register.yml, such as `boards: {cab: {chair: change-and-release-manager, members: [LOGIN, LOGIN], quorum: 2}}`';
const NO_REGISTER = `There is no register, and so no board: write one (change-gate init makes a first one), then ${ADD}.\n`;

function refuse(terminal: Terminal, message: string): number {
  return refuseUsage(terminal, 'board', shown(message, 500));
}

function chooseBoard(
  register: Register,
  name: string | null,
): { readonly name: string; readonly board: Board } | string {
  const boards = Object.entries(register.boards ?? {}).map(([key, board]) => ({ name: key, board }));
  const [first, ...more] = boards;
  if (first === undefined) return `the register has no board; ${ADD}`;
  const names = boards.map((one) => one.name);
  if (name === null)
    return more.length === 0 ? first : `there are several boards; name one with --board: ${names.join(', ')}`;
  const found = boards.find((one) => one.name === name);
  if (found !== undefined) return found;
  const near = suggest(name, names);
  return `the register has no board ${quote(name)}; ${near === null ? `it has ${names.join(', ')}` : `did you mean ${near}?`}`;
}

async function render(pack: BoardPack, { format, output }: Options, terminal: Terminal): Promise<string> {
  const { describeBoard } = await import('../../oversight/board/document.ts');
  switch (format) {
    case 'text': {
      const colour = output === null && terminal.isColour;
      return renderAsText(describeBoard(pack), { colour, width: terminal.width });
    }
    case 'markdown':
      return renderAsMarkdown(describeBoard(pack));
    case 'html':
      return (await import('../../render/page/writer.ts')).renderAsPage(describeBoard(pack));
    case 'json':
      return (await import('../../oversight/board/json.ts')).renderBoardJson(pack);
  }
}

function readOptions(args: readonly string[]): Options | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        root: text,
        board: text,
        meeting: text,
        since: text,
        next: text,
        facts: text,
        format: text,
        output: text,
        force: { type: 'boolean' },
        at: text,
      },
    });
    if (positionals.length > 0) return `it takes no ${JSON.stringify(positionals[0])}; name the board with --board`;
    const { meeting } = values;
    if (meeting === undefined) return 'say on which day the board meets: --meeting 2026-11-26';
    for (const [name, day] of Object.entries({ meeting, since: values.since, next: values.next })) {
      const advice = day === undefined ? null : checkDay(day);
      if (advice !== null) return `--${name}: ${advice.message} ${advice.remedy}`;
    }
    const advice = values.at === undefined ? null : checkInstant(values.at);
    if (advice !== null) return `--at: ${advice.message} ${advice.remedy}`;
    const usual = defaultDays(meeting);
    const [since, next] = [values.since ?? usual?.since ?? '', values.next ?? usual?.next ?? ''];
    const fault = findDaysFault(since, meeting, next);
    if (fault !== null) return fault;
    const format = chooseFormat(values.format, values.output);
    if (format === null) return refuseFormat(values.format, values.output);
    if (values.output === '') return '--output is empty; name a file';
    if (values.force === true && values.output === undefined) return '--force is for --output';
    return {
      root: values.root ?? '.',
      board: values.board ?? null,
      meeting,
      since,
      next,
      facts: values.facts ?? null,
      format,
      output: values.output ?? null,
      isForced: values.force ?? false,
      at: values.at ?? null,
    };
  } catch (error) {
    return sayMisuse(error);
  }
}
