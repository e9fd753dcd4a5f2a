/**
 * Where texts and facts come from. Two things stand behind this port: GitHub's API, and a checkout with an optional file of facts.
 * What could not be read is said as such; an absent file is absent only when the tree that was read does not list it.
 */
import type { Finding } from '../domain/terms/finding.ts';
import type { Facts, Unavailable } from '../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../domain/terms/policy.ts';
import type { ReasonId } from '../domain/terms/reasons.ts';
import type { ReadRecord } from '../domain/terms/world.ts';

/** An answer that may be missing. `permission` is written as under `permissions:`. */
export type Answer<T> =
  | { readonly kind: 'known'; readonly value: T }
  | {
      readonly kind: 'unavailable';
      readonly because: string;
      readonly permission?: string;
      readonly cause?: NonNullable<Unavailable['cause']>;
      /** Why GitHub would not write, where trying again does not help. */
      readonly refusal?: 'archived' | 'rule-violation' | 'pull-requests-not-allowed';
      readonly status?: number;
      /** Where it is more than a fact that could not be read. */
      readonly reason?: ReasonId;
    };

/** One file's bytes, with the commit or `null` (a checkout) that it was read from. */
export type TextFile = { readonly path: string; readonly bytes: Uint8Array; readonly ref: string | null };

export type GovernanceFiles = {
  readonly policy: Answer<TextFile | null>;
  readonly register: Answer<TextFile | null>;
  readonly calendar: Answer<TextFile | null>;
  readonly models: Answer<readonly TextFile[]>;
};

export type RecordFiles = {
  /** Every record that the policy's globs match and that was needed. */
  readonly files: readonly TextFile[];
  /** Entries that match but are no plain files (symbolic links, submodules, executables), and names that differ only in case. */
  readonly refused: readonly { readonly path: string; readonly because: string }[];
  /** Records that only the commit which goes out holds, because the trusted ref has none of that id; read where they are meant, else not there. */
  readonly beside?: readonly TextFile[];
};

/** Which records the run is about, before they are read. */
export type Selection = {
  /** Ids of the `change` input and of `Change:` lines. */
  readonly ids: readonly string[];
  /** Paths of records among the files of the pull requests that are judged. */
  readonly paths: readonly string[];
};

export interface Source {
  /** Policy, register, calendar and models of the trusted commit. */
  readGovernance(): Promise<GovernanceFiles>;
  /** Files that the calendar imports, in the order of their paths, from where the calendar itself is. Asked only where it names some. */
  readImports(paths: readonly string[]): Promise<readonly Answer<TextFile | null>[]>;
  /** The catalog files that the policy names. */
  readCatalogs(globs: readonly string[]): Promise<Answer<readonly TextFile[]>>;
  /** Facts that do not depend on the records: pull requests, deployments, what goes out; and with them which records are meant. */
  gatherBase(
    policy: CompletePolicy,
  ): Promise<Answer<{ readonly facts: Facts; readonly selection: Selection; readonly faults: readonly Finding[] }>>;
  /** The records: those that are selected and those that they have to be compared with. */
  readRecords(policy: CompletePolicy, selection: Selection): Promise<Answer<RecordFiles>>;
  /** Every record, for those who look at all of them at once; needs no facts. */
  readAllRecords(policy: CompletePolicy): Promise<Answer<RecordFiles>>;
  /** Facts about the records that are judged: the pull request that brought each in, digests, signatures, teams. */
  completeFacts(facts: Facts, need: FactsNeeded): Promise<Facts>;
  /** Reads again what a race could have moved, and fills `moved`. */
  checkAgain(facts: Facts, judged: readonly ReadRecord[]): Promise<Facts>;
}

export type FactsNeeded = {
  readonly policy: CompletePolicy;
  readonly judged: readonly ReadRecord[];
  readonly teams: readonly string[];
  /** Emergency records whose lives are asked for, those that matter most first; null where nothing hangs on any. */
  readonly emergencies: readonly ReadRecord[] | null;
  /** Whether evidence `commit` is accepted, so that the commits which added entries matter. */
  readonly needsSignatures: boolean;
};

/**
 * Told how far a long run is, for a person who waits. Reading a record is taking it apart, which is nearly all of the time; judging is
 * one step. It is told, and never asked: nothing that is decided hangs on it.
 */
export type Progress = (step: 'reading' | 'judging', done: number, all: number) => void;
