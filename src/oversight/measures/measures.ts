/**
 * The measures of a period, each counted by itself from the records and never derived from another. What is not known has no value, and
 * what was left out of a count is named with the reason.
 */

import type { LocatedFinding } from '../../domain/terms/finding.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import { parseInstant, toIso } from '../../domain/time/time.ts';
import { observeWait } from './approvals.ts';
import { MEASURES, type MeasureDefinition, type MeasureId } from './definitions.ts';
import { observeDeployments } from './deployments.ts';
import { observeEmergencies, observeFailures, observeSuccesses } from './outcomes.ts';
import { type MeasuredPeriod, periodOf } from './period.ts';
import type { MeasuresQuestion } from './question.ts';
import { observeReviews } from './reviews.ts';
import { observeCollisions, observeLeadTime } from './schedule.ts';
import { type Basis, basisFor, type Observed } from './sightings.ts';
import { type LeftOut, leaveOut, type MonthTally, type SplitTally, type Tally, tally } from './tally.ts';

export type Measures = {
  readonly schema: 1;
  readonly generatedAt: string;
  /** The policy's zone, whose days and months are counted. */
  readonly timezone: string;
  readonly period: MeasuredPeriod;
  /** null: all environments. */
  readonly environment: string | null;
  /** What GitHub was asked was given in a file. */
  readonly hasFacts: boolean;
  /** Records of the repository that could be read, whatever their time. */
  readonly records: number;
  readonly measures: readonly Measure[];
  /** Files that could not be read or understood; with errors among them the measures may lack changes, and say so. */
  readonly findings: readonly Pick<
    LocatedFinding,
    'reason' | 'level' | 'message' | 'remedy' | 'change' | 'path' | 'line' | 'column'
  >[];
};

export type Measure = MeasureDefinition &
  Tally & {
    /** `no-value`: nothing was counted, so that there is no rate. `not-known`: what it is counted from was not given or read. */
    readonly state: 'known' | 'no-value' | 'not-known';
    /** Why it is not known; null where it is. */
    readonly because: string | null;
    /** Of `minutes` alone: half of them were shorter. */
    readonly median: number | null;
    readonly leftOut: readonly LeftOut[];
    readonly notes: readonly string[];
    readonly months: readonly MonthTally[];
    readonly byRisk: readonly SplitTally<RiskLevel | null>[];
    /** A change that names several environments counts in each. */
    readonly byEnvironment: readonly SplitTally<string>[];
  };

const OBSERVERS = {
  'change-success-rate': observeSuccesses,
  'change-fail-rate': observeFailures,
  'emergency-rate': observeEmergencies,
  'unauthorised-deployments': observeDeployments,
  'overdue-reviews': observeReviews,
  'lead-time-kept': observeLeadTime,
  'approval-wait': observeWait,
  collisions: observeCollisions,
} as const satisfies Record<MeasureId, (basis: Basis) => Observed>;

/** @throws RangeError where `now` is no instant, or `since` and `until` are no days in that order */
export function measure(question: MeasuresQuestion): Measures {
  const { files, facts, environment } = question;
  const now = parseInstant(question.now);
  if (now === null) throw new RangeError(`${question.now} is no instant.`);
  const period = periodOf(question.since, question.until, files.policy.timezone);
  const basis = basisFor(question, period);
  return {
    schema: 1,
    generatedAt: toIso(now),
    timezone: files.policy.timezone,
    period,
    environment,
    hasFacts: facts !== null,
    records: files.records.length,
    measures: MEASURES.map((definition) => weigh(definition, OBSERVERS[definition.id](basis), basis)),
    findings: files.findings.map(({ reason, level, message, remedy, change, path, line, column }) => ({
      reason,
      level,
      message,
      remedy,
      change,
      path,
      line,
      column,
    })),
  };
}

function weigh(definition: MeasureDefinition, observed: Observed, basis: Basis): Measure {
  if (observed.kind === 'not-known') {
    const nothing = { numerator: null, denominator: null, value: null, median: null };
    const { because } = observed;
    const empty = { leftOut: [], notes: [], months: [], byRisk: [], byEnvironment: [] };
    return { ...definition, ...nothing, state: 'not-known', because, ...empty };
  }
  const { total, median, months, byRisk, byEnvironment } = tally(observed.counted, basis.period, basis.zone);
  return {
    ...definition,
    ...total,
    median: definition.unit === 'minutes' ? median : null,
    state: total.value === null ? 'no-value' : 'known',
    because: null,
    leftOut: leaveOut([...observed.left, ...(observed.isOfRecords ? basis.unreadable : [])]),
    notes: observed.notes,
    months,
    // A deployment has no level of its own.
    byRisk: observed.isOfRecords ? byRisk : [],
    byEnvironment,
  };
}
