/** What the forward schedule is made from: every file that could be read, what could not be, the clock, and what was asked for. */

import type { Finding } from '../../domain/terms/finding.ts';
import type { Model, Register } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { CalendarFile, GovernanceFile, Item, ReadRecord } from '../../domain/terms/world.ts';

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
  /** Where several repositories are looked at together: all of them. */
  readonly repositories?: readonly SurveyedRepository[];
};

/** A repository that was to be looked at; one that could not be is named wherever the others are. */
export type SurveyedRepository = {
  /** owner/name. */
  readonly name: string;
  readonly isLookedAt: boolean;
  /** Begins the paths of its files. */
  readonly prefix: string;
};
