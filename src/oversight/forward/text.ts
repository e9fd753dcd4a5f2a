/**
 * The forward schedule for a terminal: what could not be read first, then day by day what is planned and what stands against it. Colour
 * only repeats what the words say, and no line is a workflow command.
 */

import type { RiskLevel } from '../../domain/terms/levels.ts';
import type { TextOptions } from '../../render/plain/options.ts';
import { choosePaint, LEVEL_SHADES, type Paint, type Shade } from '../../render/plain/paint.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { wrapText } from '../../render/plain/wrap.ts';
import { clockOf, groupByDay, type ScheduleDay, sayDays, sayPart, sayTimes, spokenZone } from './days.ts';
import type { ForwardSchedule, ScheduledChange, ScheduleFinding, ScheduleProblem } from './schedule.ts';
import {
  markOf,
  STATE_MARKS,
  sayAsked,
  sayCounts,
  sayFreeze,
  sayLack,
  sayNothing,
  sayOwner,
  sayRest,
  sayRisk,
  sayState,
  sayWindow,
  WHEN_NOT_WHETHER,
} from './words.ts';

/** The most findings and collisions that are shown one by one; the rest is counted. */
const MOST = 100;
/** The most changes of one day that began before it. */
const MOST_CONTINUING = 20;
/** Narrower, and times and texts no longer stand side by side. */
const WIDE = 72;

const RISK_SHADES: Readonly<Record<RiskLevel, Shade>> = {
  low: 'green',
  moderate: 'blue',
  high: 'yellow',
  extreme: 'red',
};

type Page = {
  readonly schedule: ForwardSchedule;
  readonly zone: string;
  readonly paint: Paint;
  readonly width: number;
};

export function renderCalendarText(schedule: ForwardSchedule, options: TextOptions): string {
  const width = Math.min(Math.max(options.width, 40), 120);
  const page: Page = { schedule, zone: spokenZone(schedule), paint: choosePaint(options.colour), width };
  const days = groupByDay(schedule);
  const { findings } = schedule;
  const blocks = [
    sayTitle(page),
    ...sayFaults(page),
    ...(schedule.changes.length === 0 ? [wrapText(sayNothing(schedule), width)] : []),
    ...days.map((day) => sayDay(page, day)),
    ...sayUntimed(page),
    ...sayCollisions(page),
    ...sayReleases(page),
    ...sayFindings(
      page,
      findings.filter(({ level }) => level !== 'error'),
    ),
    sayLegend(page),
  ];
  return `${withoutCommands(blocks.join('\n\n'))}\n`;
}

function sayTitle({ schedule, zone, paint, width }: Page): string {
  const asked = sayAsked(schedule);
  const isOther = zone !== schedule.timezone;
  const data = schedule.tzdata === 'unknown' ? '' : `, zone data ${schedule.tzdata}`;
  return [
    paint('bold', wrapText(`Forward schedule of ${shown(sayOwner(schedule), 200)}`, width)),
    wrapText(`${sayDays(schedule, zone)} (${zone}${data})`, width),
    ...(isOther ? [wrapText(`Times are in UTC: the zone ${shown(schedule.timezone, 60)} is not known.`, width)] : []),
    ...(asked === null ? [] : [wrapText(shown(asked, 1_000), width)]),
    wrapText(`${sayCounts(schedule)}. ${WHEN_NOT_WHETHER}`, width),
  ].join('\n');
}

function sayFaults(page: Page): readonly string[] {
  const lack = sayLack(page.schedule);
  if (lack === null) return [];
  const errors = page.schedule.findings.filter(({ level }) => level === 'error');
  return [page.paint('red', wrapText(lack, page.width)), ...sayFindings(page, errors)];
}

function sayFindings(page: Page, findings: readonly ScheduleFinding[]): readonly string[] {
  const blocks = findings.slice(0, MOST).map((finding) => sayFinding(page, finding));
  return findings.length > MOST
    ? [...blocks, `And ${findings.length - MOST} more that are not shown here; --format json has all of them.`]
    : blocks;
}

function sayFinding({ paint, width }: Page, finding: ScheduleFinding): string {
  const { path, line, column } = finding;
  const place = path === null ? '' : ` ${[shown(path, 200), line, column].filter((part) => part !== null).join(':')}`;
  return [
    `${paint(LEVEL_SHADES[finding.level], finding.level)} ${paint('bold', finding.reason)}${paint('dim', place)}`,
    wrapText(shown(finding.message), width, '  '),
    wrapText(`→ ${shown(finding.remedy)}`, width, '  '),
  ].join('\n');
}

function sayDay(page: Page, day: ScheduleDay): string {
  const { paint, width, zone } = page;
  const mark = (text: string, shade: Shade): string => paint(shade, wrapText(shown(text, 300), width, '  '));
  return [
    paint('bold', day.title),
    ...day.freezes.map((freeze) => mark(`❄ ${sayPart(freeze, day, zone)}: ${sayFreeze(freeze)}`, 'blue')),
    ...day.windows.map((window) => mark(`□ ${sayPart(window, day, zone)}: ${sayWindow(window)}`, 'dim')),
    ...sayContinuing(page, day),
    ...day.changes.map((change) => sayChange(page, change, day)),
  ].join('\n');
}

/** What began on an earlier day, in one line each: all of it stands at its first day. */
function sayContinuing({ width, zone }: Page, day: ScheduleDay): readonly string[] {
  const rows = day.continuing.slice(0, MOST_CONTINUING).map((change) => {
    const text = `${markOf(change)} ${sayPart(change, day, zone)}: ${change.id} ${change.title} (${sayState(change)})`;
    return wrapText(shown(text, 300), width, '  ');
  });
  const left = day.continuing.length - rows.length;
  return left === 0 ? rows : [...rows, `  and ${left} more that began before`];
}

function sayChange(page: Page, change: ScheduledChange, day: ScheduleDay): string {
  const { paint, width, zone } = page;
  const isWide = width >= WIDE;
  const indent = isWide ? ' '.repeat(20) : '    ';
  const times = sayTimes(change, day, zone);
  const name = `${shown(change.id, 70)} ${shown(change.title, 160)}`;
  const isShort = isWide && times.length <= 14;
  const head = isShort
    ? `  ${markOf(change)} ${times.padEnd(16)}${wrapText(name, width, indent).slice(indent.length)}`
    : `  ${markOf(change)} ${times}\n${wrapText(name, width, indent)}`;
  const facts = wrapText(
    [sayRisk(change), sayState(change), ...sayRest(change)].map((part) => shown(part, 300)).join(' · '),
    width,
    indent,
  );
  return [
    paint('bold', head),
    change.risk === null ? facts : facts.replace(change.risk, paint(RISK_SHADES[change.risk], change.risk)),
    ...change.problems.map((problem) => sayProblem(page, problem, indent)),
  ].join('\n');
}

const PROBLEM_MARKS = { error: '✗', warning: '!', notice: '·' } as const;

function sayProblem(
  { paint, width }: Page,
  { reason, level, message, remedy }: ScheduleProblem,
  indent: string,
): string {
  const mark = PROBLEM_MARKS[level];
  const text = wrapText(`${mark} ${reason}: ${shown(message)} → ${shown(remedy)}`, width, indent);
  return text.replace(`${mark} ${reason}`, paint(LEVEL_SHADES[level], `${mark} ${reason}`));
}

function sayUntimed({ schedule, paint, width }: Page): readonly string[] {
  const { untimed } = schedule;
  if (untimed.length === 0) return [];
  const rows = untimed.map((change) => {
    const text = [`${change.id} ${change.title}`, sayRisk(change), ...sayRest(change)].map((part) => shown(part, 300));
    return wrapText(`○ ${text.join(' · ')}`, width, '  ');
  });
  return [[paint('bold', 'At any time that the calendar allows'), ...rows].join('\n')];
}

function sayCollisions({ schedule, paint, width, zone }: Page): readonly string[] {
  const { collisions } = schedule;
  if (collisions.length === 0) return [];
  const rows = collisions.slice(0, MOST).map(({ changes, kind, places, start }) => {
    const { time, day } = clockOf(start, zone);
    const what = kind === 'same-item' ? 'both change' : 'one changes what the other depends on, by';
    return wrapText(
      shown(`${changes.join(' and ')}, from ${time} on ${day}: ${what} ${places.join(', ')}`, 400),
      width,
      '  ',
    );
  });
  const rest = collisions.length - rows.length;
  const more = rest === 0 ? [] : [`  And ${rest} more; --format json has all of them.`];
  return [[paint('bold', 'Collisions'), ...rows, ...more].join('\n')];
}

function sayReleases({ schedule, paint, width }: Page): readonly string[] {
  const { releases } = schedule;
  if (releases.length === 0) return [];
  const rows = releases.map(({ name, changes }) =>
    wrapText(shown(`${name}: ${changes.join(', ')}`, 2_000), width, '  '),
  );
  return [[paint('bold', 'Releases'), ...rows].join('\n')];
}

function sayLegend({ paint, width }: Page): string {
  const states = Object.entries(STATE_MARKS).map(([state, mark]) => `${mark} ${state}`);
  const marks = [...states, '✗ failed or backed out, or an error', '❄ freeze', '□ window'];
  return paint('dim', wrapText(marks.join(' · '), width));
}
