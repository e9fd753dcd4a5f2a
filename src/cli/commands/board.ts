/**
 * `change-gate board`: the pack that an advisory board reads before it meets, from all records of this checkout. It authorises nothing; what
 * could not be read is said, and the exit code says that something may be missing.
 */

import type { Board, Register } from '../../domain/terms/generated/shapes.ts';
import { quote } from '../../domain/text/quote.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { type BoardPack, packBoard, packForPrograms } from '../../oversight/board/pack.ts';
import { defaultDays, findDaysFault } from '../../oversight/board/times.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { writeJsonText } from '../../render/plain/json-text.ts';
import { nameCommands } from '../../render/plain/program.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { settleTimes } from '../kit/given-time.ts';
import { type Command, refuseUsage } from '../kit/options.ts';
import { chooseFormat, deliver, readCheckout, sayBlind, type Target } from '../kit/read-checkout.ts';
import { zoneOfGiven } from '../kit/read-repositories.ts';
import { renderFaults } from '../kit/read-rules.ts';
import { EXIT, type Terminal, TZDATA } from '../kit/terminal.ts';
import { OPTIONS } from '../options/board.ts';

export const command: Command = { options: OPTIONS, run: board };

export async function board(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuse(terminal, given);
  const { meeting, output, root } = given;
  const usual = defaultDays(meeting);
  const [since, next] = [given.since ?? usual?.since ?? '', given.next ?? usual?.next ?? ''];
  const fault = findDaysFault(since, meeting, next);
  if (fault !== null) return refuse(terminal, fault);
  const choice = chooseFormat(given.format, output);
  if ('because' in choice) return refuse(terminal, choice.because);
  const { format } = choice;
  const times = await settleTimes([given.at], () => zoneOfGiven(given, terminal.now()));
  if (typeof times === 'string') return refuse(terminal, times);
  const now = times[0] ?? terminal.now();
  const read = await readCheckout(given, now);
  if (read.kind === 'misuse') return refuse(terminal, read.because);
  if (read.kind === 'blind') return sayBlind(read, terminal);
  const { files, facts } = read;
  const { register } = files;
  if (register === null) {
    const faults = files.findings.filter(
      ({ reason }) => reason === 'register-missing' || reason === 'register-invalid',
    );
    terminal.err(
      faults.length > 0 ? renderFaults(faults, files.texts, terminal) : nameCommands(NO_REGISTER, terminal.program),
    );
    return EXIT.undetermined;
  }
  const chosen = chooseBoard(register.value, given.board);
  if (typeof chosen === 'string') return refuse(terminal, chosen);
  const pack = packBoard({
    files: { ...files, register },
    facts,
    now,
    ...chosen,
    meeting,
    since,
    next,
    tzdata: TZDATA,
  });
  const page = await render(pack, { format, output }, terminal);
  const isLacking = pack.findings.some(({ level }) => level === 'error');
  const written = { text: page, format, output, root, isForced: given.force, isLacking };
  const delivered = await deliver(written, files, terminal);
  return typeof delivered === 'string' ? refuse(terminal, delivered) : delivered;
}

const ADD =
  'add one to .github/change-gate/register.yml, such as `boards: {cab: {chair: change-and-release-manager, members: [LOGIN, LOGIN], quorum: 2}}`';
const NO_REGISTER = `There is no register, and so no board: write one (\`change-gate init\` makes a first one), then ${ADD}.\n`;

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

async function render(pack: BoardPack, { format, output }: Target, terminal: Terminal): Promise<string> {
  const { describeBoard } = await import('../../oversight/board/document.ts');
  switch (format) {
    case 'text': {
      const colour = output === null && terminal.isColour;
      return renderAsText(describeBoard(pack), { colour, width: terminal.width, program: terminal.program });
    }
    case 'markdown':
      return renderAsMarkdown(describeBoard(pack));
    case 'html':
      return (await import('../../render/page/writer.ts')).renderAsPage(describeBoard(pack));
    case 'json':
      return writeJsonText(packForPrograms(pack));
  }
}
