/** Sums of what a measure saw: in all, by month, by level and by environment. Where nothing was counted there is no value, never 0. */

import { RISK_LEVELS, type RiskLevel } from '../../domain/terms/levels.ts';
import { foldCase } from '../../domain/text/names.ts';
import { describeDate } from '../../domain/time/days.ts';
import { dayOf } from '../../domain/time/wall-time.ts';
import type { MeasuredMonth, MeasuredPeriod } from './period.ts';
import type { LeftOutReason } from './question.ts';
import type { Sighting, Skipped } from './sightings.ts';

export type Tally = {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** numerator / denominator, to six places; null where nothing was counted. */
  readonly value: number | null;
};

export type MonthTally = MeasuredMonth & Tally;

export type SplitTally<T> = { readonly of: T } & Tally;

export type LeftOut = {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** Ids of changes, numbers of deployments, or paths of files; in order. */
  readonly subjects: readonly string[];
};

export function sum(sightings: readonly Sighting[]): Tally {
  const denominator = sightings.length;
  const numerator = sightings.reduce((whole, { amount }) => whole + amount, 0);
  return { numerator, denominator, value: denominator === 0 ? null : round(numerator / denominator) };
}

function round(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}

export type Tallies = {
  readonly total: Tally;
  readonly median: number | null;
  readonly months: readonly MonthTally[];
  readonly byRisk: readonly SplitTally<RiskLevel | null>[];
  readonly byEnvironment: readonly SplitTally<string>[];
};

export function tally(sightings: readonly Sighting[], period: MeasuredPeriod, zone: string): Tallies {
  const byMonth = groupBy(sightings, ({ at }) => describeDate(dayOf(at, zone)).slice(0, 7));
  const levels = [...RISK_LEVELS, null].filter((level) => sightings.some(({ risk }) => risk === level));
  const names = new Map(
    sightings
      .flatMap(({ environments }) => environments)
      .sort()
      .map((name) => [foldCase(name), name]),
  );
  return {
    total: sum(sightings),
    median: medianOf(sightings.map(({ amount }) => amount)),
    months: period.months.map((one) => ({ ...one, ...sum(byMonth.get(one.month) ?? []) })),
    byRisk: levels.map((of) => ({ of, ...sum(sightings.filter(({ risk }) => risk === of)) })),
    byEnvironment: [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, of]) => ({
        of,
        ...sum(sightings.filter(({ environments }) => environments.some((name) => foldCase(name) === key))),
      })),
  };
}

function medianOf(amounts: readonly number[]): number | null {
  const sorted = [...amounts].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[middle - 1];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 || lower === undefined ? upper : round((lower + upper) / 2);
}

/** By reason, in an order that does not hang on that of the records. */
export function leaveOut(skipped: readonly Skipped[]): readonly LeftOut[] {
  const groups = groupBy(skipped, ({ reason }) => reason);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, all]) => ({ reason, count: all.length, subjects: all.map(({ subject }) => subject).sort() }));
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
  }
  return groups;
}
