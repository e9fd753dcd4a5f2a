/**
 * The times of the judged changes as a small Mermaid chart. It is built from our own words, the ids and the instants alone, each of them
 * checked against what it may be made of; no text of a record is ever in it.
 */
import { DAY, HOUR, MINUTE, parseInstant, toIso } from '../domain/time.ts';
import type { ChangeVerdict } from '../domain/verdict.ts';
import type { ReportInput } from './input.ts';

/** More than these do not fit on a phone. */
const MOST = 10;
/** Over a longer time an hour is thinner than a line. */
const LONGEST = 60 * DAY;

type Span = { readonly from: number; readonly to: number };
type Bar = Span & { readonly label: string; readonly tag: string };

/** The lines of the chart in its fence, and how many changes it leaves out; null where no change has a time. */
export function drawTimeLine(report: ReportInput): { readonly lines: readonly string[]; readonly left: number } | null {
  const rows = report.verdict.changes.flatMap((change) => {
    const bars = toBars(change);
    return bars.length === 0 ? [] : [{ label: labelOf(change.id), bars }];
  });
  // Only what lies near the first can be seen beside it.
  const origin = Math.min(...rows.flatMap(({ bars }) => bars.map(({ from }) => from)));
  const near = rows.flatMap(({ label, bars }) => {
    const kept = bars.filter(({ to }) => to - origin <= LONGEST);
    return kept.length === 0 ? [] : [{ label, bars: kept }];
  });
  const drawn = near.slice(0, MOST);
  if (drawn.length === 0) return null;
  const bars = drawn.flatMap((row) => row.bars);
  const now = findNow(report, bars);
  const shown = now === null ? bars : [...bars, { from: now, to: now }];
  const [first, last] = [toMinute(startOf(shown)), toMinute(endOf(shown))];
  const isOneDay = first.slice(0, 10) === last.slice(0, 10);
  const lines = [
    '```mermaid',
    'gantt',
    `title ${isOneDay ? `${first.slice(0, 10)}, times in UTC` : 'Times in UTC'}`,
    'dateFormat YYYY-MM-DD HH:mm',
    `axisFormat ${isOneDay ? '%H:%M' : spanOf(shown) > DAY ? '%d %b' : '%d %b %H:%M'}`,
    `tickInterval ${tickOf(spanOf(shown))}`,
    'todayMarker off',
    'section Changes',
    ...drawn.flatMap(({ label, bars: own }) => own.map((bar) => toLine(bar, label))),
    ...(now === null ? [] : ['section Now', `judged :milestone, ${toMinute(now)}, 0m`]),
    '```',
  ];
  return { lines, left: rows.length - drawn.length };
}

function toBars({ decision, schedule }: ChangeVerdict): readonly Bar[] {
  // No other tag than these: in the dark theme the name beside an active bar cannot be read.
  const tag = decision === 'refused' || decision === 'undetermined' ? 'crit, ' : '';
  const own = toSpan(schedule?.start ?? null, schedule?.end ?? null);
  const open = toSpan(schedule?.opensAt ?? null, schedule?.closesAt ?? null);
  const isOther = open !== null && (own === null || open.from !== own.from || open.to !== own.to);
  return [
    ...(own === null ? [] : [{ label: 'scheduled', tag, ...own }]),
    ...(isOther ? [{ label: 'calendar opens', tag: 'done, ', ...open }] : []),
  ];
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

function toLine({ label, tag, from, to }: Bar, id: string): string {
  return `${label}${id} :${tag}${toMinute(from)}, ${toMinute(Math.max(to, from + MINUTE))}`;
}

/** `2026-11-24 10:00`: digits of UTC, which the chart shows as they are in whatever zone the reader is. */
function toMinute(instant: number): string {
  return toIso(instant).slice(0, 16).replace('T', ' ');
}

/** Five ticks or so: their names stand side by side on a phone. */
function tickOf(span: number): string {
  if (span <= 4 * HOUR) return '1hour';
  if (span <= 12 * HOUR) return '3hour';
  if (span <= DAY) return '12hour';
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

/** An id has these characters only; one that has others is left out. It stands after a word of ours, so it can be none of Mermaid's. */
function labelOf(id: string): string {
  return /^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id) ? ` ${id}` : '';
}
