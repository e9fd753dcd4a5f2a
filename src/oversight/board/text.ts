/**
 * The board pack for a terminal: what could not be read first, then who has to come, what is to be decided, and what happened and lies
 * ahead. Colour only repeats what the words say, and no line is a workflow command.
 */

import type { RiskLevel } from '../../domain/terms/levels.ts';
import type { TextOptions } from '../../render/plain/options.ts';
import { choosePaint, LEVEL_SHADES, type Paint, type Shade } from '../../render/plain/paint.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { count, sayDay } from '../../render/plain/words.ts';
import { wrapText } from '../../render/plain/wrap.ts';
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

type Page = { readonly pack: BoardPack; readonly paint: Paint; readonly width: number };

/** The most entries of each part that are shown one by one; the rest is counted. */
const MOST = 100;

const RISK_SHADES: Readonly<Record<RiskLevel, Shade>> = {
  low: 'green',
  moderate: 'blue',
  high: 'yellow',
  extreme: 'red',
};

export function renderBoardText(pack: BoardPack, options: TextOptions): string {
  const page: Page = { pack, paint: choosePaint(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
  const blocks = [
    sayHead(page),
    ...sayFaults(page),
    sayMembers(page),
    ...part(page, 'To decide', pack.decisions, 'Nothing waits for this board.', sayWhole),
    ...part(page, 'Open besides', pack.open, 'No other change is open.', sayBrief),
    ...part(page, 'Planned until the next meeting', pack.ahead.changes, 'Nothing is planned.', sayPlanned),
    ...part(page, 'Collisions', pack.ahead.collisions, null, sayCollision),
    ...part(page, 'Freezes', pack.ahead.freezes, null, sayFreeze),
    ...part(page, 'Emergencies', pack.emergencies, 'There was none.', sayEmergency),
    ...part(page, 'Outcomes since the last meeting', pack.outcomes, 'No change ended.', sayOutcome),
    ...part(page, 'Without an outcome', pack.overdue, null, sayOverdue),
    ...part(page, 'Reviews owed', pack.owed, null, sayOwed),
    ...sayNotices(page),
  ];
  return `${withoutCommands(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}

function sayHead({ pack, paint, width }: Page): string {
  const title = `Board pack: ${shown(pack.board.name, 70)}, ${sayDay(pack.meeting)}`;
  const counts = sayCounts(pack).map(([number, what]) => `${number} ${what}`);
  const lack = sayLack(pack);
  return [
    paint('bold', title),
    wrapText(`Since ${sayDay(pack.since)}; next meeting ${sayDay(pack.next)} (${shown(pack.timezone, 60)}).`, width),
    wrapText(`${counts.join(' · ')}.`, width),
    wrapText(PREPARES_ONLY, width),
    ...(lack === null ? [] : [paint('red', wrapText(lack, width))]),
  ].join('\n');
}

function sayFaults(page: Page): readonly string[] {
  return page.pack.findings
    .filter(({ level }) => level === 'error')
    .slice(0, MOST)
    .map((one) => sayFinding(page, one));
}

function sayNotices(page: Page): readonly string[] {
  return page.pack.findings
    .filter(({ level }) => level !== 'error')
    .slice(0, MOST)
    .map((one) => sayFinding(page, one));
}

function sayFinding({ paint, width }: Page, finding: BoardPack['findings'][number]): string {
  const { level, reason, path, line, column, message, remedy } = finding;
  const place = path === null ? '' : ` ${[shown(path, 200), line, column].filter((one) => one !== null).join(':')}`;
  return [
    `${paint(LEVEL_SHADES[level], level)} ${paint('bold', reason)}${paint('dim', place)}`,
    wrapText(shown(message), width, '  '),
    `  → ${wrapText(shown(remedy), width, '    ').slice(4)}`,
  ].join('\n');
}

function sayMembers({ pack, paint, width }: Page): string {
  const { attendance, board } = pack;
  const rule = `Quorum ${board.quorum} of ${count(board.members, 'member')}, one of them a ${board.chair}.`;
  const lines = attendance.members.flatMap((member) => {
    const conflicts = member.conflicts.map((id) => shown(id, 70)).join(', ');
    return [
      `  ${paint('bold', shown(member.login, 60))}  ${sayRole(member)}`,
      wrapText(shown(sayPresence(member)), width, '    '),
      ...(conflicts === '' ? [] : [wrapText(`may not decide on ${conflicts}`, width, '    ')]),
    ];
  });
  const notes = attendance.notes.map((note) => wrapText(shown(note), width, '  '));
  return [paint('bold', 'WHO HAS TO COME'), wrapText(rule, width, '  '), ...lines, ...notes].join('\n');
}

function part<T>(
  page: Page,
  title: string,
  entries: readonly T[],
  empty: string | null,
  say: (page: Page, entry: T) => string,
): readonly string[] {
  if (entries.length === 0 && empty === null) return [];
  const head = page.paint('bold', title.toUpperCase());
  if (entries.length === 0) return [`${head}\n  ${empty ?? ''}`];
  const rest = entries.length - MOST;
  const more = rest > 0 ? [`  And ${rest} more; the JSON has all of them.`] : [];
  const said = [...entries.slice(0, MOST).map((entry) => say(page, entry)), ...more];
  return [`${head}\n${said.join('\n')}`];
}

function sayTitle({ paint }: Page, { id, title }: { readonly id: string; readonly title: string }): string {
  return `  ${paint('bold', shown(id, 70))} ${shown(title, 160)}`;
}

function sayWhole(page: Page, item: AgendaItem): string {
  const rows = partsOf(item, page.pack).flatMap(({ rows: own }) => own);
  const risk = item.risk.final;
  const head = `${sayTitle(page, item)} ${page.paint(RISK_SHADES[risk], `[${risk}]`)}`;
  return [head, ...rows.map((row) => sayRow(page, row)), ''].join('\n').replace(/\n$/, '');
}

const LABEL = 14;

function sayRow({ paint, width }: Page, { label, texts, kind }: Row): string {
  const indent = ' '.repeat(LABEL + 6);
  const mark = (index: number): string => (kind === 'steps' ? `${index + 1}. ` : kind === 'alert' ? '! ' : '');
  const lines = texts.map((text, index) => wrapText(`${mark(index)}${shown(text)}`, width, indent));
  const whole = lines.join('\n').slice(indent.length);
  return `    ${paint(kind === 'alert' ? 'yellow' : 'dim', label.padEnd(LABEL))}  ${whole}`;
}

function sayBrief(page: Page, item: AgendaItem): string {
  const { pack, width, paint } = page;
  const wanted = ['When', 'Mind', 'Against it', 'Standing', 'Needs', 'Declared'];
  const rows = partsOf(item, pack)
    .flatMap(({ rows: own }) => own)
    .filter(({ label }) => wanted.includes(label));
  const risk = item.risk.final;
  return [
    `${sayTitle(page, item)} ${paint(RISK_SHADES[risk], `[${risk}]`)}`,
    ...rows.map((row) => sayRow({ pack, width, paint }, row)),
  ].join('\n');
}

type Planned = BoardPack['ahead']['changes'][number];

function sayPlanned(page: Page, change: Planned): string {
  const { start, end, risk, environments, dependsOn, problems } = change;
  const depends = dependsOn.length === 0 ? '' : `; depends on ${dependsOn.map(sayDependency).join(', ')}`;
  const { width } = page;
  return [
    `${sayTitle(page, change)} [${risk ?? 'risk not known'}]`,
    wrapText(sayTime(start, end, page.pack.timezone), width, '    '),
    wrapText(shown(`${environments.join(', ')}${depends}`), width, '    '),
    ...(problems.length === 0 ? [] : [wrapText(`! ${problems.map(({ reason }) => reason).join(', ')}`, width, '    ')]),
  ].join('\n');
}

function sayCollision({ pack, width }: Page, collision: BoardPack['ahead']['collisions'][number]): string {
  const { changes, places, start, end } = collision;
  const when = sayTime(start, end, pack.timezone);
  return wrapText(shown(`${changes.join(' and ')}: ${places.join(', ')}, ${when}`), width, '  ');
}

function sayFreeze({ pack, width }: Page, freeze: BoardPack['ahead']['freezes'][number]): string {
  const { id, name, hardness, environments, start, end } = freeze;
  const text = `${name} (${id}, ${hardness}) for ${environments.join(', ')}: ${sayTime(start, end, pack.timezone)}`;
  return wrapText(shown(text), width, '  ');
}

function sayEmergency(page: Page, item: BoardPack['emergencies'][number]): string {
  const { incident, justification, start, end, result, retrospective } = item;
  const { width, pack } = page;
  const payers = sayPayers(item);
  const when = start === null || end === null ? 'no time is written' : sayTime(start, end, pack.timezone);
  return [
    sayTitle(page, item),
    wrapText(shown(`${incident ?? 'no incident'}: ${justification}`), width, '    '),
    wrapText(`${when}; ${result ?? 'no outcome yet'}`, width, '    '),
    wrapText(
      shown(`${sayLookBack(retrospective, 'retrospective')}${payers === null ? '' : `; ${payers}`}`),
      width,
      '    ',
    ),
  ].join('\n');
}

function sayOutcome(page: Page, item: BoardPack['outcomes'][number]): string {
  const { result, started, ended, summary, review, type } = item;
  const { width, pack } = page;
  return [
    `${sayTitle(page, item)} [${result}]`,
    wrapText(sayTime(started, ended, pack.timezone), width, '    '),
    wrapText(shown(summary), width, '    '),
    wrapText(shown(sayLookBack(review, type === 'emergency' ? 'retrospective' : 'review')), width, '    '),
  ].join('\n');
}

function sayOverdue(page: Page, item: BoardPack['overdue'][number]): string {
  const whom = item.implementers.join(', ');
  return `${sayTitle(page, item)}\n${wrapText(shown(`its time ended on ${sayMoment(item.end, page.pack.timezone)}; ${whom} can say what became of it`), page.width, '    ')}`;
}

function sayOwed(page: Page, item: BoardPack['owed'][number]): string {
  const { what, state, day, eligible } = item;
  const whom = eligible.length === 0 ? '' : `; ${eligible.join(', ')} can give it`;
  const when = day === null ? 'its day is not known' : state === 'overdue' ? `overdue since ${day}` : `due by ${day}`;
  return `${sayTitle(page, item)}\n${wrapText(shown(`${what} ${when}${whom}`), page.width, '    ')}`;
}
