/** What a forward schedule is asked for: which environments and items, and what counts as asked for. */
import { normaliseRef } from '../../domain/items/items.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import { isAboutRecord, type ReasonId } from '../../domain/terms/reasons.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { includesName, isNameMatch } from '../../domain/text/names.ts';
import type { Span } from '../../domain/time/intervals.ts';
import type { Proposals } from '../survey/proposals.ts';

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
  /** `time`: when a change could be. `all`: besides, whatever `check` refuses a draft for. */
  readonly judges?: 'time' | 'all';
  /** What waits in open pull requests; left out where nobody could know that, as on a checkout. */
  readonly proposals?: Proposals;
  /** The pull request that brought a record in, by the path of the record, as far as it is known. */
  readonly pullRequests?: ReadonlyMap<string, number>;
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
  return isAboutRecord(reason) || reason === 'incident-missing';
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

export type AskedFor = {
  readonly environments: readonly string[];
  /** Normalised references. */
  readonly items: readonly string[];
  /** Those of both that no change record names: nothing planned there, or nothing of that name. */
  readonly unnamed: readonly string[];
};
