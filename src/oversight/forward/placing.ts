/**
 * One record as the forward schedule has it: when, how risky, and how far it has come by its own word and the clock. A record whose
 * time cannot be read has no place in a schedule, and is said to have none.
 */
import { withModelPlan } from '../../domain/decision/examination.ts';
import { criticalityOf, normaliseRef } from '../../domain/items/items.ts';
import { findModel } from '../../domain/kinds/model-fit.ts';
import { assessRisk } from '../../domain/risk/risk.ts';
import { readSchedule } from '../../domain/schedule/schedule-text.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import type { Span } from '../../domain/time/intervals.ts';
import { toIso } from '../../domain/time/time.ts';
import type { SurveyedFiles } from '../survey/surveyed-files.ts';
import type { ChangeAbout, ScheduledChange, UntimedChange } from './schedule.ts';

export type PlacedRecord = {
  readonly record: ReadRecord;
  readonly span: Span;
  readonly state: ScheduledChange['state'];
  /** What its own schedule says wrongly, such as an offset that is not the zone's. */
  readonly findings: readonly Finding[];
};

export type Place =
  | { readonly kind: 'placed'; readonly placed: PlacedRecord }
  /** An open standard change without a time of its own. */
  | { readonly kind: 'untimed' }
  /** Over, and without a time that matters. */
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'unsound'; readonly findings: readonly Finding[] };

/** @param now milliseconds since 1970; `zone` is the one to speak in */
export function placeRecord(record: ReadRecord, now: number, zone: string): Place {
  const read = readSchedule(record, zone);
  if (read.kind === 'unsound') return { kind: 'unsound', findings: read.findings };
  const { withdrawn, outcome } = record.value;
  const { span, findings } = read;
  if (span === null) return { kind: withdrawn === undefined && outcome === undefined ? 'untimed' : 'nowhere' };
  return { kind: 'placed', placed: { record, span, state: stateOf(record, span, now), findings } };
}

function stateOf({ value }: ReadRecord, span: Span, now: number): ScheduledChange['state'] {
  if (value.withdrawn !== undefined) return 'withdrawn';
  if (value.outcome !== undefined) return 'ended';
  if (now < span.start) return 'planned';
  return now < span.end ? 'under-way' : 'overdue';
}

export type KnownRisk = {
  /** The level to judge by: the worst where nothing is said. */
  readonly level: RiskLevel;
  /** False where neither the record nor its model gives one. */
  readonly isKnown: boolean;
};

/** The level without the changed files, which nobody knows before there are any. */
export function riskOf(record: ReadRecord, { policy, models, items }: SurveyedFiles): KnownRisk {
  const model = record.value.type === 'standard' ? findModel(models, record) : null;
  const criticality = criticalityOf(items, record.value['configuration-items']);
  const subject = { environments: record.value.environments, criticality, files: null };
  const value = withModelPlan({ models }, record);
  const { verdict } = assessRisk(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null);
  const isKnown = verdict.computed !== null || verdict.declared !== null || model !== null;
  return { level: verdict.final, isKnown };
}

export type Description = {
  readonly risk: KnownRisk;
  readonly problems: readonly Finding[];
  readonly files: Pick<SurveyedFiles, 'models'>;
  readonly recordsWith: (id: string) => readonly ReadRecord[];
  readonly pullRequest: number | null;
};

export function describeUntimed(
  record: ReadRecord,
  { risk, problems, files, recordsWith, pullRequest }: Description,
): UntimedChange {
  const { path, value } = record;
  return {
    id: value.id,
    title: value.title,
    type: value.type,
    path,
    risk: risk.isKnown ? risk.level : null,
    priority: value.priority ?? null,
    environments: [...value.environments],
    items: [...new Set(value['configuration-items'].map(normaliseRef))],
    release: value.release ?? null,
    requestedBy: value['requested-by'],
    about: {
      why: value.reason,
      backout: backoutOf(withModelPlan(files, record)),
      retries: value.retries === undefined ? null : triedBy(value.retries, recordsWith(value.retries)),
    },
    pullRequest,
    problems: problems.map(({ reason, level, message, remedy }) => ({ reason, level, message, remedy })),
  };
}

function backoutOf({ plan }: ReadRecord['value']): ChangeAbout['backout'] {
  if (plan === undefined) return null;
  const { steps, trigger, duration, tested } = plan.backout;
  return { steps: [...steps], trigger, duration, tested };
}

/** What came of the last attempt is what everybody asks first. */
function triedBy(id: string, [tried, ...more]: readonly ReadRecord[]): ChangeAbout['retries'] {
  const outcome = more.length > 0 ? undefined : tried?.value.outcome;
  if (outcome === undefined) return { id, result: null, summary: null, review: null };
  const { result, summary, review } = outcome;
  return { id, result, summary, review: review === undefined ? null : { by: review.by, findings: review.findings } };
}

export function describeScheduled({ record, span, state }: PlacedRecord, description: Description): ScheduledChange {
  const { value } = record;
  return {
    ...describeUntimed(record, description),
    start: toIso(span.start),
    end: toIso(span.end),
    state,
    result: state === 'ended' ? (value.outcome?.result ?? null) : null,
    dependsOn: [...(value['depends-on'] ?? [])],
  };
}
