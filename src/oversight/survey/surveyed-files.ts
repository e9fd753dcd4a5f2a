/** What the forward schedule is made from: every file that could be read, what could not be, the clock, and what was asked for. */

import type { Finding, LocatedFinding } from '../../domain/terms/finding.ts';
import type { Model, Register } from '../../domain/terms/generated/shapes.ts';
import type { ItemIndex } from '../../domain/terms/items.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { CalendarFile, FaultyRecord, GovernanceFile, ReadRecord } from '../../domain/terms/world.ts';

/** Files as they were read, none of them judged. */
export type SurveyedFiles = {
  readonly policy: CompletePolicy;
  readonly register: GovernanceFile<Register> | null;
  readonly calendar: CalendarFile | null;
  readonly models: readonly GovernanceFile<Model>[];
  /** null where the repository has no catalog, or it could not be read (then a finding says so). */
  readonly items: ItemIndex | null;
  /** Every record that could be read, by path. */
  readonly records: readonly ReadRecord[];
  /** Records that are not complete, with their gaps filled. Only the schedule shows them, and as what they are. */
  readonly faulty?: readonly FaultyRecord[];
  /** Files that could not be read or understood, and defaults that hold instead of absent ones. */
  readonly findings: readonly LocatedFinding[];
  /** Gives a finding of the domain its line and column. */
  readonly locate: (finding: Finding) => LocatedFinding;
  readonly order: (findings: readonly LocatedFinding[]) => readonly LocatedFinding[];
};
