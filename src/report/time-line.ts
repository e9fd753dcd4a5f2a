/**
 * The times of the judged changes as a small Mermaid chart. It is built from our own words, the ids and the instants alone, each of them
 * checked against what it may be made of; no text of a record is ever in it.
 */
import { DAY, MINUTE, parseInstant, toIso } from '../domain/time.ts';
import type { ChangeVerdict } from '../domain/verdict.ts';
import type { ReportInput } from './input.ts';

/** More than these do not fit on a phone. */
const MOST = 10;
/** Over a longer time an hour is thinner than a line. */
const LONGEST = 60 * DAY;

type Bar = { readonly label: string; readonly tag: string; readonly from: number; readonly to: number };

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
  const lines = [
    '```mermaid',
    'gantt',
    'title Times in UTC',
    'dateFormat YYYY-MM-DD HH:mm',
    `axisFormat ${spanOf(bars) > 2 * DAY ? '%d %b' : '%d %b %H:%M'}`,
    'tickInterval '.concat(tickOf(spanOf(bars))),
    'todayMarker off',
    ...drawn.flatMap(({ label, bars: own }) => [`section ${label}`, ...own.map(toLine)]),
    ...markNow(report, bars),
    '```',
  ];
  return { lines, left: report.verdict.changes.length - drawn.length };
}

function toBars({ decision, schedule }: ChangeVerdict): readonly Bar[] {
  const tag =
    decision === 'authorised' ? 'active, ' : decision === 'refused' || decision === 'undetermined' ? 'crit, ' : '';
  const own = toSpan(schedule?.start ?? null, schedule?.end ?? null);
  const open = toSpan(schedule?.opensAt ?? null, schedule?.closesAt ?? null);
  const isOther = open !== null && (own === null || open.from !== own.from || open.to !== own.to);
  return [
    ...(own === null ? [] : [{ label: 'scheduled', tag, ...own }]),
    ...(isOther ? [{ label: 'calendar opens', tag: 'done, ', ...open }] : []),
  ];
}

function toSpan(start: string | null, end: string | null): { readonly from: number; readonly to: number } | null {
  const from = start === null ? null : parseInstant(start);
  const to = end === null ? null : parseInstant(end);
  return from === null || to === null || to <= from ? null : { from, to };
}

/** The instant of the judgement, where it is near enough to be seen beside the rest. */
function markNow(report: ReportInput, bars: readonly Bar[]): readonly string[] {
  const now = parseInstant(report.evaluatedAt);
  const room = Math.max(spanOf(bars), DAY);
  if (now === null || now < startOf(bars) - room || now > endOf(bars) + room) return [];
  return ['section Now', `judged :milestone, ${toMinute(now)}, 0m`];
}

function toLine({ label, tag, from, to }: Bar): string {
  return `${label} :${tag}${toMinute(from)}, ${toMinute(Math.max(to, from + MINUTE))}`;
}

/** `2026-11-24 10:00`: digits of UTC, which the chart shows as they are in whatever zone the reader is. */
function toMinute(instant: number): string {
  return toIso(instant).slice(0, 16).replace('T', ' ');
}

function tickOf(span: number): string {
  if (span <= DAY / 6) return '1hour';
  if (span <= DAY) return '6hour';
  if (span <= 8 * DAY) return '1day';
  return '1week';
}

function startOf(bars: readonly Bar[]): number {
  return Math.min(...bars.map(({ from }) => from));
}

function endOf(bars: readonly Bar[]): number {
  return Math.max(...bars.map(({ to }) => to));
}

function spanOf(bars: readonly Bar[]): number {
  return endOf(bars) - startOf(bars);
}

/** An id has these characters only; one that has others is not drawn. The word before it keeps it from being one of Mermaid's own. */
function labelOf(id: string): string {
  return /^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id) ? `Change ${id}` : 'Change';
}
