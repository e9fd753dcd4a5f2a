/** The board pack as a document: what could not be read, who has to come, what is to be decided, then what happened and lies ahead. */
import { bandOf } from '../../domain/risk/risk.ts';
import {
  type Block,
  type Content,
  type Document,
  lines,
  NOTHING,
  section,
  sentence,
  type Text,
  table,
} from '../../render/document.ts';
import { sayInstant } from '../../render/plain/moment.ts';
import { count, sayDay, sayName } from '../../render/plain/words.ts';
import { sayRepositories } from '../survey/words.ts';
import type { AgendaItem } from './agenda-item.ts';
import { describeAhead, describeFailures, describePast, nameOf } from './document-lists.ts';
import { partsOf } from './item-facts.ts';
import type { BoardPack } from './pack.ts';
import { PREPARES_ONLY, sayCan, sayCounts, sayLack, sayMarks, sayPresence, sayRole, sayWhen } from './words.ts';

export function describeBoard(pack: BoardPack): Document {
  const { board, meeting, since, next, timezone, generatedAt, hasFacts, decisions, repositories } = pack;
  const lack = sayLack(pack);
  const known = hasFacts ? 'with the facts that were given' : 'from the records alone, without facts from GitHub';
  const counts = sayCounts(pack).map(([number, label]) => ({ label, value: String(number) }));
  return {
    title: `Board pack: ${board.name}, ${sayDay(meeting)}`,
    blocks: [
      sentence(`Since ${sayDay(since)}; next meeting ${sayDay(next)} (${timezone}).`),
      ...(repositories === undefined ? [] : [sentence(`Changes of ${sayRepositories(repositories)}.`)]),
      sentence(PREPARES_ONLY, 'caution'),
      ...(lack === null ? [] : [sentence(lack, 'alert')]),
      { kind: 'glance', what: 'counts', entries: counts },
      describeMembers(pack),
      section('Agenda', decisions.length === 0 ? [sentence('Nothing waits for this board.')] : describeAgenda(pack), 1),
      ...describeFailures(pack),
      ...(decisions.length === 0
        ? []
        : [
            section(
              'To decide',
              decisions.map((item, at) => describeItem(item, pack, `item-${at + 1}`)),
              1,
            ),
          ]),
      describeOpen(pack),
      ...describeAhead(pack),
      ...describePast(pack),
      ...describeFindings(pack, 'Could not be used', true),
      ...describeFindings(pack, 'To be known besides', false),
      sentence(`Made by change-gate at ${sayInstant(generatedAt, timezone)}, ${known}.`, 'soft'),
    ],
    whole: 'The JSON has all of them.',
  };
}

function describeFindings({ findings }: BoardPack, title: string, isError: boolean): readonly Block[] {
  const wanted = findings.filter(({ level }) => (level === 'error') === isError);
  if (wanted.length === 0) return [];
  return [section(title, [{ kind: 'findings', findings: wanted }], isError ? 1 : 7)];
}

function describeMembers({ attendance, board }: BoardPack): Block {
  const rows = attendance.members.map((member): readonly Content[] => [
    { strong: member.login },
    sayRole(member),
    sayPresence(member),
    lines(member.conflicts),
  ]);
  return section(
    'Who has to come',
    [
      sentence(`Quorum ${board.quorum} of ${count(board.members, 'member')}, one of them a ${sayName(board.chair)}.`),
      ...attendance.notes.map((note) => sentence(note)),
      ...table(['Member', 'Level on the day', 'Comes', 'May not decide on'], 'members', rows),
    ],
    1,
  );
}

/** At a glance, before each change at length. */
function describeAgenda(pack: BoardPack): readonly Block[] {
  const rows = pack.decisions.map((item, at): readonly Content[] => {
    const marks = sayMarks(item);
    return [
      { kind: 'lines', texts: [{ strong: item.id, section: `item-${at + 1}` }, item.title] },
      { risk: item.risk.final },
      sayWhen(item, pack),
      sayCan(item),
      marks.length === 0 ? NOTHING : { kind: 'alert', texts: marks },
    ];
  });
  return table(['Change', 'Risk', 'When', 'Quorum', 'Watch out'], 'changes to decide', rows);
}

/** What a member may say, in the words of the record. */
const CHOICES = ['approved', 'rejected', 'deferred'] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;

function describeItem(item: AgendaItem, pack: BoardPack, id: string): Block {
  const { assessment, risk } = item;
  const matrix: readonly Block[] =
    assessment === null
      ? []
      : [
          {
            kind: 'matrix',
            words: `Impact ${assessment.impact} of 5, likelihood ${assessment.likelihood} of 5: ${risk.computed ?? risk.final}`,
            levels: LEVELS.map((impact) => LEVELS.map((likelihood) => bandOf(impact * likelihood, pack.bands))),
            impact: assessment.impact,
            likelihood: assessment.likelihood,
          },
        ];
  const parts = partsOf(item, pack)
    .filter(({ facts }) => facts.length > 0)
    .map(({ title, facts }) => section(title, [{ kind: 'facts', what: 'rows of changes', facts }]));
  const form: Block = { kind: 'form', label: 'The board', choices: CHOICES, rest: 'conditions:' };
  const votes = pack.attendance.members.map(({ login, conflicts }): Block => {
    const isOut = conflicts.includes(item.id);
    return { kind: 'form', label: login, choices: isOut ? [] : CHOICES, rest: isOut ? 'may not decide on this' : '' };
  });
  const heading: Text = [{ strong: item.id }, ` ${item.title} (`, { risk: risk.final }, ' risk)'];
  return { kind: 'section', id, rank: 2, card: risk.final, heading, blocks: [...matrix, ...parts, ...votes, form] };
}

function describeOpen(pack: BoardPack): Block {
  const rows = pack.open.map((item): readonly Content[] => {
    const known = partsOf(item, pack).flatMap(({ facts }) => facts);
    const of = (...labels: readonly string[]): readonly Text[] =>
      known
        .filter(({ label }) => labels.includes(label))
        .flatMap(({ content }) => (typeof content === 'object' && 'texts' in content ? content.texts : [content]));
    const against = of('Watch out', 'Problem');
    return [
      nameOf(item),
      { risk: item.risk.final },
      sayWhen(item, pack),
      against.length === 0 ? NOTHING : { kind: 'alert', texts: against },
      lines(of('Standing', 'Needs', 'Declared')),
    ];
  });
  const columns = ['Change', 'Risk', 'When', 'Problem', 'Approval'] as const;
  const blocks = rows.length === 0 ? [sentence('No other change is open.')] : table(columns, 'open changes', rows);
  return section('Open besides', blocks, 4);
}
