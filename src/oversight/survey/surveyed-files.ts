/** What the forward schedule is made from: every file that could be read, what could not be, the clock, and what was asked for. */

import { normaliseRef } from '../../domain/items/items.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { Model, Register } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { ReasonId } from '../../domain/terms/reasons.ts';
import type { CalendarFile, GovernanceFile, Item, ReadRecord } from '../../domain/terms/world.ts';
import { foldCase, includesName, isNameMatch } from '../../domain/text/names.ts';
import type { Span } from '../../domain/time/intervals.ts';
import type { AskedFor } from '../forward/schedule.ts';

export type PlacedFinding = Finding & {
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
};

/** Files as they were read, none of them judged. */
export type SurveyedFiles = {
  readonly policy: CompletePolicy;
  readonly register: GovernanceFile<Register> | null;
  readonly calendar: CalendarFile | null;
  readonly models: readonly GovernanceFile<Model>[];
  readonly items: readonly Item[] | null;
  readonly records: readonly ReadRecord[];
  /** What could not be read or understood. */
  readonly findings: readonly PlacedFinding[];
  readonly locate: (finding: Finding) => PlacedFinding;
  readonly order: (findings: readonly PlacedFinding[]) => readonly PlacedFinding[];
};

export type ForwardQuestion = {
  /** RFC 3339. */
  readonly now: string;
  /** Milliseconds since 1970. */
  readonly range: Span;
  /** owner/name; null on a checkout. */
  readonly repository: string | null;
  readonly tzdata: string;
  /** Names of environments, and references of items as anybody writes them; none: all. */
  readonly environments: readonly string[];
  readonly items: readonly string[];
};

/** Faults of these files leave the times of the changes what they are. */
const BESIDE_THE_POINT: readonly ReasonId[] = [
  'register-missing',
  'register-invalid',
  'model-invalid',
  'items-invalid',
  'collision',
];

/**
 * Whether policy and calendar are what the repository holds. A calendar that could not be read looks like none, and a policy like the
 * built-in one: by these no change is judged.
 */
export function areRulesKnown(findings: readonly Pick<Finding, 'level' | 'change' | 'reason'>[]): boolean {
  return !findings.some(
    ({ level, change, reason }) =>
      level === 'error' && change === null && !isOfRecord(reason) && !BESIDE_THE_POINT.includes(reason),
  );
}

function isOfRecord(reason: ReasonId): boolean {
  return reason.startsWith('record-') || reason === 'placeholder-text' || reason === 'incident-missing';
}

/** Whether a record is among those that were asked for. */
export function isAskedFor({ environments, items }: ForwardQuestion, { value }: ReadRecord): boolean {
  const wanted = new Set(items.map(normaliseRef));
  return (
    (environments.length === 0 || value.environments.some((name) => includesName(environments, name))) &&
    (wanted.size === 0 || value['configuration-items'].some((ref) => wanted.has(normaliseRef(ref))))
  );
}

/** What was asked for, and what of it stands in no record: a wrong name and an empty calendar look the same otherwise. */
export function describeAsked({ environments, items }: ForwardQuestion, records: readonly ReadRecord[]): AskedFor {
  const refs = [...new Set(items.map(normaliseRef))];
  const named = records.flatMap(({ value }) => value.environments);
  const changed = new Set(records.flatMap(({ value }) => value['configuration-items'].map(normaliseRef)));
  return {
    environments: [...new Set(environments)],
    items: refs,
    unnamed: [
      ...new Set(environments.filter((name) => !includesName(named, name))),
      ...refs.filter((ref) => !changed.has(ref)),
    ],
  };
}

/** Whether a rule of the calendar is about an environment that was asked for. */
export function isRuleAskedFor({ environments }: ForwardQuestion, patterns: readonly string[]): boolean {
  return (
    environments.length === 0 || environments.some((name) => patterns.some((pattern) => isNameMatch(pattern, name)))
  );
}

/** All records by their id without regard to case; more than one where an id is given twice. */
export function indexById(records: readonly ReadRecord[]): (id: string) => readonly ReadRecord[] {
  const known = new Map<string, ReadRecord[]>();
  for (const record of records) {
    const key = foldCase(record.value.id);
    const list = known.get(key) ?? [];
    known.set(key, list);
    list.push(record);
  }
  return (id) => known.get(foldCase(id)) ?? [];
}
