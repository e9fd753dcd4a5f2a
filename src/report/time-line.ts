/**
 * The times of the judged changes as a small Mermaid chart, with what lies around them: windows, freezes, other changes. It is built from
 * our own words, ids and instants alone, each of them checked against what it may be made of; no other text of a file is ever in it.
 */

import type { ReasonId } from '../domain/terms/reasons.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import { DAY, HOUR, parseInstant } from '../domain/time/time.ts';
import type { ReportInput } from '../gate/judged.ts';
import type { Block } from '../render/document.ts';
import { placeOfZone } from '../render/plain/moment.ts';
import { listWords } from '../render/plain/safe-text.ts';
import { type Around, drawAround } from './time-line-around.ts';
import { type Bar, labelOf, type Span, toLine, toMinute } from './time-line-bar.ts';

/** More than these do not fit on a phone. */
const MOST = 10;
/** Over a longer time an hour is thinner than a line. */
const LONGEST = 60 * DAY;

/** The theme's own bars have words of less than 4.5 : 1 on them; these have more in the light theme and in the dark one. */
const COLOURS =
  '%%{init: {"themeVariables": {"taskBkgColor": "#54aeff", "taskBorderColor": "#0969da", "taskTextColor": "#1f2328", "critBkgColor": "#ff8182", "critBorderColor": "#cf222e"}}}%%';

/** What lies further from the changes than this is cut off: a freeze of weeks would leave no room for them. */
const MARGIN = 12 * HOUR;

export type TimeLine = {
  /** With the fence around them. */
  readonly lines: readonly string[];
  /** How many of each the chart leaves out. */
  readonly left: { readonly changes: number } & Around['left'];
};

/** These say that something else is there at that time. Elsewhere the time in words says all that a chart would. */
const CONFLICTS: readonly ReasonId[] = ['collision', 'dependency-order', 'outside-change-window', 'in-freeze'];

/** The chart, where something stands against the time of a change. */
export function timeLineBlocks(report: ReportInput): readonly Block[] {
  const isInConflict = report.findings.some(({ reason, level }) => level !== 'notice' && CONFLICTS.includes(reason));
  const drawn = isInConflict ? drawTimeLine(report) : null;
  if (drawn === null) return [];
  const { lines, left } = drawn;
  const more = (['changes', 'windows', 'freezes', 'neighbours'] as const).flatMap((what) =>
    left[what] === 0 ? [] : [`${left[what]} more ${left[what] === 1 ? what.slice(0, -1) : what}`],
  );
  const has = more.length === 1 && more[0]?.startsWith('1 ') === true ? 'has' : 'have';
  const note: readonly string[] =
    more.length === 0 ? [] : ['', `${listWords(more, 'and')} ${has} no place in this chart.`];
  return [{ kind: 'chart', lines: [...lines, ...note], rank: 6 }];
}

/** Null where no change has a time. */
export function drawTimeLine(report: ReportInput): TimeLine | null {
  const rows = report.verdict.changes.flatMap((change) => {
    const bars = toBars(change);
    return bars.length === 0 ? [] : [{ id: change.id, path: change.path, bars }];
  });
  // Only what lies near the first can be seen beside it.
  const origin = Math.min(...rows.flatMap(({ bars }) => bars.map(({ from }) => from)));
  const near = rows.flatMap((row) => {
    const kept = row.bars.filter(({ to }) => to - origin <= LONGEST);
    return kept.length === 0 ? [] : [{ ...row, bars: kept }];
  });
  const drawn = near.slice(0, MOST);
  if (drawn.length === 0) return null;
  const bars = drawn.flatMap((row) => row.bars);
  const zone = report.timezone;
  const now = findNow(report, bars);
  const marked = now === null ? bars : [...bars, { from: now, to: now }];
  const around = drawAround(
    report.surroundings.filter(({ path }) => drawn.some((row) => row.path === path)),
    drawn.map(({ id }) => id),
    {
      zone,
      from: Math.min(startOf(marked), startOf(bars) - MARGIN),
      to: Math.max(endOf(marked), endOf(bars) + MARGIN),
    },
  );
  const shown = [...marked, ...around.bars];
  const [first, last] = [toMinute(startOf(shown), zone), toMinute(endOf(shown), zone)];
  const isOneDay = first.slice(0, 10) === last.slice(0, 10);
  const lines = [
    '```mermaid',
    COLOURS,
    'gantt',
    `title ${isOneDay ? `${first.slice(0, 10)}, times` : 'Times'} in ${placeWords(zone)}`,
    'dateFormat YYYY-MM-DD HH:mm',
    `axisFormat ${isOneDay ? '%H:%M' : spanOf(shown) > 1.5 * DAY ? '%d %b' : '%d %b %H:%M'}`,
    `tickInterval ${tickOf(spanOf(shown))}`,
    'todayMarker off',
    'section Changes',
    ...drawn.flatMap(({ id, bars: own }) =>
      own.map((bar) => toLine({ ...bar, label: `${bar.label}${labelOf(id)}` }, zone)),
    ),
    ...around.lines,
    ...(now === null ? [] : ['section Now', `judged :milestone, ${toMinute(now, zone)}, 0m`]),
    '```',
  ];
  return { lines, left: { changes: rows.length - drawn.length, ...around.left } };
}

/** A name of a zone is one of the runtime's own; anything else would be no word of ours. */
function placeWords(zone: string): string {
  const place = placeOfZone(zone);
  return /^[A-Za-z][A-Za-z -]{0,40}$/.test(place) ? place : 'the zone of the policy';
}

function toBars({ decision, schedule }: ChangeVerdict): readonly Bar[] {
  // No other tag than these: in the dark theme the name beside an active bar cannot be read.
  const tag: Bar['tag'] = decision === 'refused' || decision === 'undetermined' ? 'crit, ' : '';
  const own = toSpan(schedule?.start ?? null, schedule?.end ?? null);
  const open = toSpan(schedule?.opensAt ?? null, schedule?.closesAt ?? null);
  const isOther = open !== null && (own === null || open.from !== own.from || open.to !== own.to);
  const bars: Bar[] = [];
  if (own !== null) bars.push({ label: 'scheduled', tag, ...own });
  if (isOther) bars.push({ label: 'calendar opens', tag: 'done, ', ...open });
  return bars;
}

function toSpan(start: string | null, end: string | null): Span | null {
  const from = start === null ? null : parseInstant(start);
  const to = end === null ? null : parseInstant(end);
  return from === null || to === null || to <= from ? null : { from, to };
}

/** The instant of the judgement, where it is near enough to be seen beside the rest. */
function findNow(report: ReportInput, bars: readonly Span[]): number | null {
  const now = parseInstant(report.evaluatedAt);
  const room = Math.max(spanOf(bars), DAY);
  return now === null || now < startOf(bars) - room || now > endOf(bars) + room ? null : now;
}

/** Five ticks or so: their names stand side by side on a phone. */
function tickOf(span: number): string {
  if (span <= 4 * HOUR) return '1hour';
  if (span <= 12 * HOUR) return '3hour';
  if (span <= 1.5 * DAY) return '12hour';
  if (span <= 4 * DAY) return '1day';
  return span <= 14 * DAY ? '3day' : span <= 30 * DAY ? '1week' : '2week';
}

function startOf(bars: readonly Span[]): number {
  return Math.min(...bars.map(({ from }) => from));
}

function endOf(bars: readonly Span[]): number {
  return Math.max(...bars.map(({ to }) => to));
}

function spanOf(bars: readonly Span[]): number {
  return endOf(bars) - startOf(bars);
}
