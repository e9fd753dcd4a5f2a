/** How much of a file is read, and what a scan says of one that is more. */
import type { Place } from './diagnostic.ts';

export type Limits = {
  readonly bytes: number;
  /** Entries of all mappings together. */
  readonly entries: number;
  /** Entries of one mapping: the parser compares each with each. */
  readonly entriesOfOne: number;
  readonly tokens: number;
  /** Whether the file may hold several documents (Backstage). */
  readonly hasDocuments: boolean;
};

export const RECORD_LIMITS: Limits = {
  bytes: 65_536,
  entries: 500,
  entriesOfOne: 500,
  tokens: 5_000,
  hasDocuments: false,
};

export const GOVERNANCE_LIMITS: Limits = {
  bytes: 1_048_576,
  entries: 50_000,
  entriesOfOne: 1_000,
  tokens: 400_000,
  hasDocuments: false,
};

export const CATALOG_LIMITS: Limits = { ...GOVERNANCE_LIMITS, hasDocuments: true };

export type ScanFault = Place & { readonly message: string; readonly remedy: string; readonly isEmpty?: boolean };
