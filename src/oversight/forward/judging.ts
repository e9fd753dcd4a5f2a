/** One record with all that a schedule says of it: its risk, what stands in the way of its time, and what else the gate refuses it for. */
import { dependantsOf } from '../../domain/items/items.ts';
import { type Collisions, findCollisions, NO_COLLISIONS } from '../../domain/schedule/collisions.ts';
import type { OtherChange, OtherChanges } from '../../domain/schedule/other-changes.ts';
import { planChange } from '../../domain/schedule/planned-change.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import type { SurveyedFiles } from '../survey/surveyed-files.ts';
import { type Description, type PlacedRecord, riskOf } from './placing.ts';
import { type ForwardRules, judgePlanned } from './problems.ts';
import type { Refusals } from './refusals.ts';

export type Judging = {
  readonly files: SurveyedFiles;
  readonly rules: ForwardRules;
  readonly refusals: Refusals;
  /** What is wrong with a file by itself, by its path. */
  readonly faultsOf: (path: string) => readonly Finding[];
  readonly pullRequestOf: (path: string) => number | null;
  /** The zone to speak in. */
  readonly zone: string;
};

/** @param others the changes that it could be in the way of; null: it is in nobody's */
export function judgePlaced(
  judging: Judging,
  placed: PlacedRecord,
  self: OtherChange | undefined,
  others: OtherChanges | null,
): { readonly description: Description; readonly collisions: Collisions } {
  const { files, rules, zone } = judging;
  const { record, span, state } = placed;
  const { policy, items } = files;
  const risk = riskOf(record, files);
  const change = planChange(record, risk.level, record.value.environments, span, zone);
  const related = (ref: string): readonly string[] => (items === null ? [] : dependantsOf(items, ref));
  const collisions =
    self?.live === true && others !== null
      ? findCollisions(change, self, others, policy.schedule.collisions, related)
      : NO_COLLISIONS;
  const ofTime = judgePlanned(placed, change, collisions, rules);
  const isOpen = state === 'planned' || state === 'under-way';
  return { description: describe(judging, record, risk, ofTime, isOpen), collisions };
}

/** @param ofTime what stands against its time; errors first */
export function describe(
  { files, rules, refusals, faultsOf, pullRequestOf }: Judging,
  record: ReadRecord,
  risk: Description['risk'],
  ofTime: readonly Finding[],
  isOpen: boolean,
): Description {
  const faults = faultsOf(record.path);
  // By a level that nobody wrote no rule is asked.
  const refused = isOpen ? refusals(record, risk.isKnown || faults.length === 0) : [];
  const isSaid = ({ reason, message }: Finding): boolean =>
    ofTime.some((other) => other.reason === reason && other.message === message);
  return {
    risk,
    problems: [...faults, ...refused.filter((finding) => !isSaid(finding)), ...ofTime],
    files,
    recordsWith: rules.records.withId,
    pullRequest: pullRequestOf(record.path),
  };
}
