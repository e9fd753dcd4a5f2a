/**
 * What the measures are counted from: the records as they are on this day, and what each measure saw of them. A record counts in a
 * measure by one instant of its own, so that it counts in one month and in no other.
 */

import { levelByRecord } from '../../domain/kinds/review-duty.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import { isAboutRecord } from '../../domain/terms/reasons.ts';
import { indexRecords, type RecordIndex } from '../../domain/terms/record-index.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { includesName } from '../../domain/text/names.ts';
import { isBefore } from '../../domain/time/instants.ts';
import { parseInstant } from '../../domain/time/time.ts';
import type { SurveyedFiles } from '../survey/surveyed-files.ts';
import type { MeasuredPeriod } from './period.ts';
import type { LeftOutReason, MeasuresQuestion } from './question.ts';

/** One in the denominator, and how much it adds to the numerator. */
export type Sighting = {
  /** Id of the change; of a deployment its number. */
  readonly subject: string;
  /** Milliseconds since 1970, within the period. */
  readonly at: number;
  readonly risk: RiskLevel | null;
  readonly environments: readonly string[];
  readonly amount: number;
};

export type Skipped = { readonly reason: LeftOutReason; readonly subject: string };

export type Observed =
  | {
      readonly kind: 'seen';
      readonly counted: readonly Sighting[];
      readonly left: readonly Skipped[];
      readonly notes: readonly string[];
      /** Whether a record that cannot be read might have counted. */
      readonly isOfRecords: boolean;
    }
  | { readonly kind: 'not-known'; readonly because: string };

export type Basis = {
  readonly files: SurveyedFiles;
  readonly facts: Facts | null;
  readonly now: string;
  readonly zone: string;
  readonly period: MeasuredPeriod;
  readonly environment: string | null;
  readonly every: RecordIndex;
  /** Records of the environment that was asked for, each id once. */
  readonly records: readonly ReadRecord[];
  /** Records of an id that several have: which of them happened is not known. */
  readonly twins: readonly ReadRecord[];
  readonly unreadable: readonly Skipped[];
};

export function basisFor({ files, facts, now, environment }: MeasuresQuestion, period: MeasuredPeriod): Basis {
  const every = indexRecords(files.records);
  const asked = files.records.filter(
    ({ value }) => environment === null || includesName(value.environments, environment),
  );
  const isAlone = ({ value }: ReadRecord): boolean => every.withId(value.id).length === 1;
  return {
    files,
    facts,
    now,
    zone: files.policy.timezone,
    period,
    environment,
    every,
    records: asked.filter(isAlone),
    twins: asked.filter((record) => !isAlone(record)),
    unreadable: unreadablesOf(files),
  };
}

/** Records that are there and could not be understood; of what time they are nobody can tell. */
function unreadablesOf({ findings, records }: SurveyedFiles): readonly Skipped[] {
  const known = new Set(records.map(({ path }) => path));
  const lost = findings.filter(
    ({ level, reason, path, change }) =>
      level === 'error' &&
      isAboutRecord(reason) &&
      (path !== null || change !== null) &&
      (path === null || !known.has(path)),
  );
  return [...new Set(lost.map(({ path, change }) => path ?? change ?? ''))].map((subject) => ({
    reason: 'unreadable',
    subject,
  }));
}

/** The instant, where it lies in the period; else null. */
export function within({ period }: Pick<Basis, 'period'>, text: string | undefined): number | null {
  const instant = text === undefined ? null : parseInstant(text);
  const [start, end] = [parseInstant(period.start) ?? 0, parseInstant(period.end) ?? 0];
  return instant !== null && start <= instant && instant < end ? instant : null;
}

export function sight(basis: Basis, record: ReadRecord, at: number, amount: number): Sighting {
  return {
    subject: record.value.id,
    at,
    risk: levelByRecord(basis.files, record),
    environments: environmentsOf(basis, record.value.environments),
    amount,
  };
}

/** Those of a record that are asked about. */
function environmentsOf({ environment }: Basis, names: readonly string[]): readonly string[] {
  return environment === null ? names : [environment];
}

/** It never went out, by its own word. What has an outcome went out, whatever was written after. */
export function isWithdrawn({ value }: ReadRecord): boolean {
  return value.withdrawn !== undefined && value.outcome === undefined;
}

/** The outcome of what has ended by now. */
export function outcomeOf({ now }: Basis, { value }: ReadRecord): NonNullable<ReadRecord['value']['outcome']> | null {
  const { outcome } = value;
  return outcome === undefined || isBefore(now, outcome.ended) ? null : outcome;
}

/** Records of the basis whose instant lies in the period are looked at; twins among them are left out. */
export function look(
  basis: Basis,
  instantOf: (record: ReadRecord) => string | undefined,
  judge: (record: ReadRecord, at: number) => number | LeftOutReason | null,
): { readonly counted: readonly Sighting[]; readonly left: readonly Skipped[] } {
  const counted: Sighting[] = [];
  const left: Skipped[] = [];
  for (const record of basis.records) {
    const at = within(basis, instantOf(record));
    const answer = at === null ? null : judge(record, at);
    if (at === null || answer === null) continue;
    if (typeof answer === 'number') counted.push(sight(basis, record, at, answer));
    else left.push({ reason: answer, subject: record.value.id });
  }
  for (const record of basis.twins)
    if (within(basis, instantOf(record)) !== null) left.push({ reason: 'same-id', subject: record.path });
  return { counted, left };
}
