/**
 * The board pack in Markdown, for an issue or a minute. A page that would be too long loses the least needed rows first, and says how many.
 * Whatever a record says stays text: it mentions nobody and forges no decision.
 */

import { SHORT_DIGITS, shortDigest } from '../../domain/terms/digest.ts';
import { code, prose } from '../../render/markdown/escape.ts';
import { type Block, fitBlocks } from '../../render/markdown/fit.ts';
import { count, sayDay } from '../../render/plain/words.ts';
import type { AgendaItem } from './agenda.ts';
import { partsOf, type Row } from './item-rows.ts';
import type { BoardPack } from './pack.ts';
import {
  PREPARES_ONLY,
  sayCounts,
  sayDependency,
  sayLack,
  sayLookBack,
  sayMoment,
  sayPayers,
  sayPresence,
  sayRole,
  sayTime,
} from './words.ts';

/** @param options.limit bytes of UTF-8, at least 8,192 */
export function renderBoardMarkdown(pack: BoardPack, options: { readonly limit: number }): string {
  const blocks: readonly Block[] = [
    titleBlock(pack),
    ...findingBlock(pack, true),
    membersBlock(pack),
    block(1, pack.decisions.length === 0 ? ['### To decide', '', 'Nothing waits for this board.'] : ['### To decide']),
    ...pack.decisions.map((item) => itemBlock(item, pack)),
    ...openBlock(pack),
    ...plannedBlock(pack),
    ...collisionBlock(pack),
    ...freezeBlock(pack),
    ...emergencyBlock(pack),
    ...outcomeBlock(pack),
    ...overdueBlock(pack),
    ...owedBlock(pack),
    ...findingBlock(pack, false),
  ];
  return fitBlocks(blocks, options.limit);
}

function block(rank: number, head: readonly string[], what = 'lines', lines: readonly string[] = []): Block {
  return { rank, head, rows: { what, lines }, foot: [] };
}

/** A table under a heading; none where there are no rows. */
function table(
  rank: number,
  title: string,
  columns: readonly string[],
  what: string,
  rows: readonly string[][],
): readonly Block[] {
  if (rows.length === 0) return [];
  const head = [`### ${title}`, '', `| ${columns.join(' | ')} |`, `|${columns.map(() => ':--').join('|')}|`];
  return [
    block(
      rank,
      head,
      what,
      rows.map((cells) => `| ${cells.join(' | ')} |`),
    ),
  ];
}

function titleBlock(pack: BoardPack): Block {
  const lack = sayLack(pack);
  const counts = sayCounts(pack).map(([number, what]) => `${number} ${what}`);
  return block(0, [
    `## Board pack: ${prose(pack.board.name, 70)}, ${prose(sayDay(pack.meeting), 60)}`,
    '',
    `Since ${prose(sayDay(pack.since), 60)}; next meeting ${prose(sayDay(pack.next), 60)} (${prose(pack.timezone, 60)}).`,
    '',
    `${counts.join(' · ')}.`,
    '',
    `_${PREPARES_ONLY}_`,
    ...(lack === null ? [] : ['', `**${lack}**`]),
  ]);
}

function findingBlock({ findings }: BoardPack, isError: boolean): readonly Block[] {
  const wanted = findings.filter(({ level }) => (level === 'error') === isError);
  const rows = wanted.map(({ reason, path, line, message, remedy }) => [
    `\`${reason}\``,
    path === null ? '–' : code(line === null ? path : `${path}:${line}`, 240),
    `${prose(message)} → ${prose(remedy)}`,
  ]);
  const title = isError ? 'Could not be used' : 'To be known besides';
  return table(isError ? 1 : 7, title, ['Reason', 'Where', 'What is so, and what to do'], 'faults', rows);
}

function membersBlock({ attendance, board }: BoardPack): Block {
  const lines = attendance.members.map(
    (member) =>
      `| ${prose(member.login, 60)} | ${prose(sayRole(member))} | ${prose(sayPresence(member))} | ${member.conflicts.length === 0 ? '–' : member.conflicts.map((id) => prose(id, 70)).join(', ')} |`,
  );
  const head = [
    '### Who has to come',
    '',
    `Quorum ${board.quorum} of ${count(board.members, 'member')}, one of them a ${board.chair}.`,
    ...attendance.notes.map((note) => `<br>${prose(note)}`),
    '',
    '| Member | Level on the day | Comes | May not decide on |',
    '|:--|:--|:--|:--|',
  ];
  return block(1, head, 'members', lines);
}

function itemBlock(item: AgendaItem, pack: BoardPack): Block {
  const rows = partsOf(item, pack)
    .flatMap(({ rows: own }) => own)
    .map((row) => `| ${row.label} | ${cell(row)} |`);
  const head = [
    `#### ${prose(item.id, 70)} — ${prose(item.title, 200)}`,
    '',
    `| Digest | ${code(shortDigest(item.digest), SHORT_DIGITS)}, ${code(item.path, 200)} |`,
    '|:--|:--|',
  ];
  return block(2, head, 'rows of changes', rows);
}

function cell({ texts, kind }: Row): string {
  return texts
    .map((text, index) => `${kind === 'steps' ? `${index + 1}\\. ` : kind === 'alert' ? '⚠ ' : ''}${prose(text)}`)
    .join('<br>');
}

function openBlock(pack: BoardPack): readonly Block[] {
  const rows = pack.open.map((item) => {
    const known = partsOf(item, pack).flatMap(({ rows: own }) => own);
    const of = (...labels: readonly string[]): string =>
      known
        .filter(({ label }) => labels.includes(label))
        .map(cell)
        .join('<br>');
    return [
      nameOf(item),
      item.risk.final,
      [whenOf(item, pack), of('Mind', 'Against it')].filter((text) => text !== '').join('<br>'),
      of('Standing', 'Needs', 'Declared'),
    ];
  });
  return table(4, 'Open besides', ['Change', 'Risk', 'When', 'Approval'], 'open changes', rows);
}

function whenOf({ schedule }: AgendaItem, { timezone }: BoardPack): string {
  return schedule === null ? 'whenever the calendar allows' : prose(sayTime(schedule.start, schedule.end, timezone));
}

function nameOf({ id, title }: { readonly id: string; readonly title: string }): string {
  return `${prose(id, 70)}<br>${prose(title, 160)}`;
}

function plannedBlock({ ahead, timezone }: BoardPack): readonly Block[] {
  const rows = ahead.changes.map((change) => [
    nameOf(change),
    change.risk ?? 'not known',
    prose(sayTime(change.start, change.end, timezone)),
    change.environments.map((name) => prose(name, 100)).join(', '),
    [
      ...change.dependsOn.map((one) => `depends on ${prose(sayDependency(one), 100)}`),
      ...change.problems.map(({ reason }) => `⚠ \`${reason}\``),
    ].join('<br>') || '–',
  ]);
  const columns = ['Change', 'Risk', 'When', 'Where', 'Depends on, against it'];
  return table(3, 'Planned until the next meeting', columns, 'planned changes', rows);
}

function collisionBlock({ ahead, timezone }: BoardPack): readonly Block[] {
  const rows = ahead.collisions.map(({ changes, places, start, end }) => [
    changes.map((id) => prose(id, 70)).join(' and '),
    places.map((place) => prose(place, 200)).join('<br>'),
    prose(sayTime(start, end, timezone)),
  ]);
  return table(4, 'Collisions', ['Changes', 'Where', 'When'], 'collisions', rows);
}

function freezeBlock({ ahead, timezone }: BoardPack): readonly Block[] {
  const rows = ahead.freezes.map(({ id, name, hardness, environments, start, end }) => [
    `${prose(name, 160)} (${prose(id, 70)}, ${hardness})`,
    environments.map((one) => code(one, 100)).join(', '),
    prose(sayTime(start, end, timezone)),
  ]);
  return table(5, 'Freezes', ['Freeze', 'Where', 'When'], 'freezes', rows);
}

function emergencyBlock(pack: BoardPack): readonly Block[] {
  const rows = pack.emergencies.map((item) => {
    const payers = sayPayers(item);
    return [
      nameOf(item),
      `${item.incident === null ? 'no incident' : code(item.incident, 100)}: ${prose(item.justification)}`,
      item.start === null || item.end === null ? '–' : prose(sayTime(item.start, item.end, pack.timezone)),
      item.result ?? 'no outcome yet',
      `${prose(sayLookBack(item.retrospective, 'retrospective'))}${payers === null ? '' : `<br>${prose(payers)}`}`,
    ];
  });
  const columns = ['Change', 'Incident', 'When', 'Outcome', 'Retrospective'];
  return table(2, 'Emergencies', columns, 'emergencies', rows);
}

function outcomeBlock(pack: BoardPack): readonly Block[] {
  const rows = pack.outcomes.map((item) => [
    nameOf(item),
    item.result,
    prose(sayTime(item.started, item.ended, pack.timezone)),
    prose(item.summary),
    prose(sayLookBack(item.review, item.type === 'emergency' ? 'retrospective' : 'review')),
  ]);
  const columns = ['Change', 'Outcome', 'When', 'Summary', 'Review'];
  return table(5, 'Outcomes since the last meeting', columns, 'outcomes', rows);
}

function overdueBlock(pack: BoardPack): readonly Block[] {
  const rows = pack.overdue.map((item) => [
    nameOf(item),
    prose(sayMoment(item.end, pack.timezone), 60),
    item.implementers.map((login) => prose(login, 60)).join(', '),
  ]);
  const columns = ['Change', 'Its time ended', 'Who can say what became of it'];
  return table(3, 'Without an outcome', columns, 'changes without an outcome', rows);
}

function owedBlock(pack: BoardPack): readonly Block[] {
  const rows = pack.owed.map((item) => [
    nameOf(item),
    `${item.what} ${item.state}`,
    item.day ?? 'not known',
    item.eligible.length === 0 ? '–' : item.eligible.map((name) => prose(name, 60)).join(', '),
  ]);
  return table(3, 'Reviews owed', ['Change', 'What', 'Day', 'Who can give it'], 'reviews', rows);
}
