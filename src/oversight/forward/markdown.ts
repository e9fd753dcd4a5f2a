/**
 * The forward schedule in Markdown: what could not be read first, then a table for each day. A page that would be too long loses its
 * last days, and says how much it left out.
 */

import { code, prose } from '../../render/markdown/escape.ts';
import { type Block, fitBlocks } from '../../render/markdown/fit.ts';
import { clockOf, groupByDay, type ScheduleDay, sayDays, sayPart, sayTimes, spokenZone } from './days.ts';
import type { ForwardSchedule, ScheduledChange, ScheduleFinding, UntimedChange } from './schedule.ts';
import {
  markOf,
  sayAsked,
  sayCounts,
  sayFreeze,
  sayLack,
  sayNothing,
  sayOwner,
  sayRisk,
  sayState,
  WHEN_NOT_WHETHER,
} from './words.ts';

/** @param options.limit bytes of UTF-8, at least 8,192 */
export function renderCalendarMarkdown(schedule: ForwardSchedule, options: { readonly limit: number }): string {
  const zone = spokenZone(schedule);
  const days = groupByDay(schedule);
  const blocks: readonly Block[] = [
    block(0, title(schedule, zone)),
    ...faultTable(schedule.findings.filter(({ level }) => level === 'error')),
    ...(schedule.changes.length === 0 ? [block(0, [sayNothing(schedule)])] : []),
    ...days.map((day) => dayTable(day, zone)),
    ...untimedTable(schedule.untimed),
    ...collisionTable(schedule, zone),
    ...releaseTable(schedule),
    ...noticeTable(schedule.findings.filter(({ level }) => level !== 'error')),
  ];
  return fitBlocks(blocks, options.limit);
}

function block(rank: number, head: readonly string[], what = '', lines: readonly string[] = []): Block {
  return { rank, head, rows: { what, lines }, foot: [] };
}

function title(schedule: ForwardSchedule, zone: string): readonly string[] {
  const data = schedule.tzdata === 'unknown' ? '' : `, zone data ${prose(schedule.tzdata, 40)}`;
  const isOther = zone !== schedule.timezone;
  const lack = sayLack(schedule);
  const asked = sayAsked(schedule);
  return [
    `### Forward schedule of ${prose(sayOwner(schedule), 200)}`,
    '',
    `${sayDays(schedule, zone)} (${prose(zone, 60)}${data}). ${sayCounts(schedule)}.`,
    ...(isOther ? ['', `Times are in UTC: the zone ${code(schedule.timezone, 60)} is not known.`] : []),
    ...(asked === null ? [] : ['', prose(asked, 1_000)]),
    '',
    `_${WHEN_NOT_WHETHER}_`,
    ...(lack === null ? [] : ['', `**${lack}**`]),
  ];
}

function faultTable(errors: readonly ScheduleFinding[]): readonly Block[] {
  if (errors.length === 0) return [];
  return [block(1, ['| could not be used | where | what to do |', '|---|---|---|'], 'faults', errors.map(findingRow))];
}

function noticeTable(notices: readonly ScheduleFinding[]): readonly Block[] {
  if (notices.length === 0) return [];
  return [
    block(
      5,
      ['#### Also', '', '| so it is | where | what to do |', '|---|---|---|'],
      'notices',
      notices.map(findingRow),
    ),
  ];
}

function findingRow({ message, remedy, path, line, column }: ScheduleFinding): string {
  const place = path === null ? '' : code([path, line, column].filter((part) => part !== null).join(':'), 200);
  return row([prose(message, 400), place, prose(remedy, 400)]);
}

function dayTable(day: ScheduleDay, zone: string): Block {
  const freezes = day.freezes.map((freeze) => `- ❄ ${sayPart(freeze, day, zone)}: ${prose(sayFreeze(freeze), 300)}`);
  const began = day.continuing.map(
    (change) =>
      `- ${markOf(change)} ${sayPart(change, day, zone)}: ${code(change.id)} ${prose(change.title, 160)} (${prose(sayState(change))})`,
  );
  const table = [
    '| when | change | risk | state | environments | items | against it |',
    '|---|---|---|---|---|---|---|',
  ];
  const head = [
    `#### ${day.title}`,
    '',
    ...some(freezes, 'more freezes'),
    ...some(began, 'more changes that began before'),
    ...(freezes.length + began.length > 0 && day.changes.length > 0 ? [''] : []),
    ...(day.changes.length === 0 ? [] : table),
  ];
  return block(
    2,
    head,
    'changes',
    day.changes.map((change) => changeRow(change, day, zone)),
  );
}

function some(rows: readonly string[], what: string): readonly string[] {
  return rows.length > MOST_ROWS ? [...rows.slice(0, MOST_ROWS), `- and ${rows.length - MOST_ROWS} ${what}`] : rows;
}

/** The most freezes, and the most changes that began before, of one day. */
const MOST_ROWS = 20;
/** The most problems that stand in one cell. */
const MOST_PROBLEMS = 3;

function changeRow(change: ScheduledChange, day: ScheduleDay, zone: string): string {
  const { problems } = change;
  const left = problems.length - MOST_PROBLEMS;
  const against = [
    ...problems.slice(0, MOST_PROBLEMS).map(({ reason, message }) => `${code(reason)}: ${prose(message, 300)}`),
    ...(left > 0 ? [`and ${left} more`] : []),
  ];
  return row([
    sayTimes(change, day, zone),
    `${code(change.id)} ${prose(change.title, 160)} (${prose(change.type)})`,
    prose(sayRisk(change)),
    `${markOf(change)} ${prose(sayState(change))}`,
    prose(change.environments.join(', '), 200),
    prose(change.items.join(', '), 300),
    against.join('<br>'),
  ]);
}

function untimedTable(untimed: readonly UntimedChange[]): readonly Block[] {
  if (untimed.length === 0) return [];
  const head = [
    '#### At any time that the calendar allows',
    '',
    '| change | risk | environments | items |',
    '|---|---|---|---|',
  ];
  const rows = untimed.map((change) =>
    row([
      `${code(change.id)} ${prose(change.title, 160)} (${prose(change.type)})`,
      prose(sayRisk(change)),
      prose(change.environments.join(', '), 200),
      prose(change.items.join(', '), 300),
    ]),
  );
  return [block(3, head, 'changes without a time', rows)];
}

function collisionTable({ collisions }: ForwardSchedule, zone: string): readonly Block[] {
  if (collisions.length === 0) return [];
  const rows = collisions.map(({ changes, kind, places, start, end }) => {
    const [from, to] = [clockOf(start, zone), clockOf(end, zone)];
    const first = from.day === to.day ? from.time : `${from.time} on ${from.day}`;
    return row([
      changes.map((id) => code(id)).join(' and '),
      `${first} to ${to.time} on ${to.day}`,
      kind === 'same-item' ? 'both change it' : 'one changes what the other depends on',
      prose(places.join(', '), 300),
    ]);
  });
  const head = ['#### Collisions', '', '| changes | together | how | where |', '|---|---|---|---|'];
  return [block(2, head, 'collisions', rows)];
}

function releaseTable({ releases }: ForwardSchedule): readonly Block[] {
  if (releases.length === 0) return [];
  const rows = releases.map(({ name, changes }) => {
    const left = changes.length - MOST_IN_RELEASE;
    const ids = changes.slice(0, MOST_IN_RELEASE).map((id) => code(id));
    return row([prose(name, 200), [...ids, ...(left > 0 ? [`and ${left} more`] : [])].join(' → ')]);
  });
  return [
    block(
      4,
      ['#### Releases', '', '| release | changes, in the order of their start |', '|---|---|'],
      'releases',
      rows,
    ),
  ];
}

const MOST_IN_RELEASE = 50;

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
