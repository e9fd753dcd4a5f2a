/** What lies ahead of a board until its next meeting, and what happened since the last one, as sections of its pack. */
import { type Block, type Content, lines, NOTHING, section, sentence, table } from '../../render/document.ts';
import type { BoardPack } from './pack.ts';
import { sayDependency, sayLookBack, sayMoment, sayPayers, sayTime } from './words.ts';

type Row = readonly Content[];

export function nameOf({ id, title }: { readonly id: string; readonly title: string }): Content {
  return { kind: 'lines', texts: [{ strong: id }, title] };
}

export function describeAhead({ ahead, timezone }: BoardPack): readonly Block[] {
  const changes = ahead.changes.map(
    (change): Row => [
      nameOf(change),
      { risk: change.risk },
      sayTime(change.start, change.end, timezone),
      lines(change.environments),
      lines(change.dependsOn.map(sayDependency)),
      change.problems.length === 0
        ? NOTHING
        : { kind: 'alert', texts: change.problems.map(({ reason }) => ({ code: reason })) },
    ],
  );
  const collisions = ahead.collisions.map(
    ({ changes: both, places, start, end }): Row => [
      { strong: both.join(' and ') },
      lines(places),
      sayTime(start, end, timezone),
    ],
  );
  const freezes = ahead.freezes.map(
    ({ id, name, hardness, environments, start, end }): Row => [
      { kind: 'lines', texts: [{ strong: name }, `${id}, ${hardness}`] },
      lines(environments),
      sayTime(start, end, timezone),
    ],
  );
  const columns = ['Change', 'Risk', 'When', 'Where', 'Depends on', 'Problem'] as const;
  return [
    ...part(3, 'Planned until the next meeting', 'Nothing is planned.', table(columns, 'planned changes', changes)),
    ...part(4, 'Collisions', null, table(['Changes', 'Where', 'When'], 'collisions', collisions)),
    ...part(5, 'Freezes', null, table(['Freeze', 'Where', 'When'], 'freezes', freezes)),
  ];
}

/** What went wrong since the last meeting: a board reads it before it decides anything new. */
export function describeFailures(pack: BoardPack): readonly Block[] {
  const failed = pack.outcomes.filter(isBad);
  const wrong = ['Change', 'Incident', 'When', 'Outcome', 'Retrospective'] as const;
  const emergencies = pack.emergencies.map((item) => emergencyRow(item, pack));
  return [
    ...part(
      1,
      'Failed since the last meeting',
      'No change failed or was backed out.',
      table(
        ENDED,
        'outcomes',
        failed.map((item) => outcomeRow(item, pack)),
      ),
    ),
    ...part(2, 'Emergencies', 'There was none.', table(wrong, 'emergencies', emergencies)),
  ];
}

const ENDED = ['Change', 'Outcome', 'When', 'Summary', 'Review'] as const;

function isBad({ result }: BoardPack['outcomes'][number]): boolean {
  return result === 'failed' || result === 'backed-out';
}

function emergencyRow(item: BoardPack['emergencies'][number], { timezone }: BoardPack): Row {
  const { incident, justification, start, end, result, retrospective } = item;
  const payers = sayPayers(item);
  return [
    nameOf(item),
    [incident === null ? 'no incident' : { code: incident }, `: ${justification}`],
    start === null || end === null ? 'no time is written' : sayTime(start, end, timezone),
    result ?? 'no outcome yet',
    lines([lookBack(retrospective, 'retrospective'), ...(payers === null ? [] : [payers])]),
  ];
}

function outcomeRow(item: BoardPack['outcomes'][number], { timezone }: BoardPack): Row {
  return [
    nameOf(item),
    isBad(item) ? { strong: `✗ ${item.result}` } : item.result,
    sayTime(item.started, item.ended, timezone),
    item.summary,
    lookBack(item.review, item.type === 'emergency' ? 'retrospective' : 'review'),
  ];
}

export function describePast(pack: BoardPack): readonly Block[] {
  const { timezone } = pack;
  const outcomes = pack.outcomes.filter((item) => !isBad(item)).map((item) => outcomeRow(item, pack));
  const overdue = pack.overdue.map(
    (item): Row => [nameOf(item), sayMoment(item.end, timezone), lines(item.implementers)],
  );
  const owed = pack.owed.map((item): Row => {
    const what = `${item.what} ${item.state}`;
    return [
      nameOf(item),
      item.state === 'overdue' ? { strong: what } : what,
      item.day ?? 'not known',
      lines(item.eligible),
    ];
  });
  const who = ['Change', 'Its time ended', 'Who can say what became of it'] as const;
  return [
    ...part(5, 'Went well since the last meeting', 'No change ended well.', table(ENDED, 'outcomes', outcomes)),
    ...part(3, 'Without an outcome', null, table(who, 'changes without an outcome', overdue)),
    ...part(3, 'Reviews owed', null, table(['Change', 'What', 'Last day', 'Who can give it'], 'reviews', owed)),
  ];
}

/** A section that says that it is empty, or is left out then. */
function part(rank: number, title: string, empty: string | null, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length > 0) return [section(title, blocks, rank)];
  return empty === null ? [] : [section(title, [sentence(empty)], rank)];
}

function lookBack(look: Parameters<typeof sayLookBack>[0], what: 'review' | 'retrospective') {
  const words = sayLookBack(look, what);
  return look.kind === 'overdue' ? { strong: words } : words;
}
