/**
 * Everything that a decision depends on, as one plain value: record, policy, facts, instant. Two runs with the same world
 * decide the same. Nothing in here is looked up later; what is not in the world is not known.
 */

import type { Calendar, ChangeRecord, Facts, Model, Register } from './generated/shapes.ts';
import type { ImportedCalendar } from './imported-calendar.ts';
import type { ItemIndex } from './items.ts';
import type { EarlyOutline } from './outline.ts';
import type { CompletePolicy } from './policy.ts';
import type { Stage } from './stage.ts';

/** A record that could be read and fits the schema. */
export type ReadRecord = {
  readonly path: string;
  /** Of most records it is made when somebody asks for it. */
  readonly value: ChangeRecord;
  /** What of `value` was read before all of it; `outlineOf` gives it of any record. */
  readonly outlined?: EarlyOutline;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
  /**
   * Of a change without a file (contract 1.6): the number of the pull request that is the change. Its content follows from that and from its
   * model, whose file `path` is then.
   */
  readonly raisedIn?: number;
  /**
   * Where records of several repositories are looked at together: whose it is, and its id there. The id in `value` may then be longer, so
   * that no two are the same. The gate never sees such a record.
   */
  readonly home?: { readonly repository: string; readonly id: string };
};

/** A record that is not complete, with its gaps filled: only what it does say is judged, and nothing is authorised by it. */
export type FaultyRecord = {
  readonly record: ReadRecord;
  /** Whether its impact, likelihood and level are its own. */
  readonly isRiskKnown: boolean;
};

/** A record that could not be read, with what its YAML names, as far as that can be seen; null where it cannot. */
export type UnreadRecord = {
  readonly path: string;
  readonly environments: readonly string[] | null;
  readonly items: readonly string[] | null;
  readonly type: string | null;
};

export type GovernanceFile<T> = { readonly path: string; readonly value: T };

/** The calendar, with the files that it imports: one that it names and that is missing here is a fault, never no freeze. */
export type CalendarFile = GovernanceFile<Calendar> & {
  /** `value` null: the file is there, but could not be read. */
  readonly imports?: readonly GovernanceFile<ImportedCalendar | null>[];
};

export type World = {
  readonly stage: Stage;
  /** The instant that is judged: RFC 3339 in UTC. */
  readonly now: string;
  /** The environment of a deployment; null at review, where every environment of the record is judged. */
  readonly environment: string | null;
  /** The `mode` input; it can only make the policy's gate stricter. */
  readonly mode: 'enforce' | 'advise' | null;
  readonly policy: CompletePolicy;
  readonly register: GovernanceFile<Register> | null;
  readonly calendar: CalendarFile | null;
  readonly models: readonly GovernanceFile<Model>[];
  /** null where the repository has no catalog. */
  readonly items: ItemIndex | null;
  /** The records that are judged. */
  readonly judged: readonly ReadRecord[];
  /** All other records of the repository that could be read: for duplicates, collisions, dependencies and use. */
  readonly others: readonly ReadRecord[];
  /** Records that were to be judged and are not complete; left out: none. */
  readonly faulty?: readonly FaultyRecord[];
  /** Records that are not judged and could not be read: whether they matter is asked of what can be seen of them. */
  readonly unread: readonly UnreadRecord[];
  readonly facts: Facts;
  /** Paths that the change touches as git on this machine tells; null where it was not asked. Only the command line has them. */
  readonly localFiles: readonly string[] | null;
};
