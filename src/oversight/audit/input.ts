/** What the renderers of an audit get. */

import type { LocatedFinding } from '../../domain/terms/finding.ts';
import type { RulesOfRun } from '../../domain/terms/rules-of-run.ts';
import type { Audit } from './audit.ts';
import type { AuditedStop } from './stops.ts';

export type AuditInput = Omit<Audit, 'findings'> & {
  /** RFC 3339. */
  readonly generatedAt: string;
  readonly timezone: string;
  /** owner/name; null on a checkout. */
  readonly repository: string | null;
  /** The days of the period in the policy's zone, both inclusive. */
  readonly since: string;
  readonly until: string;
  readonly environment: string | null;
  /** How many runs of workflows were held against the deployments; null where nobody asked for them. */
  readonly runs: number | null;
  /** Who stopped deployments; null where nobody was asked for it. */
  readonly stops: readonly AuditedStop[] | null;
  /** How many bundles were read; null where none were given. */
  readonly bundles: number | null;
  /** By whose rules a bundle must have been decided to be heard; null where none were given. */
  readonly rules: RulesOfRun | null;
  /** Ids of the sample, with what it was drawn with; null where none was asked for. */
  readonly sample: { readonly seed: string; readonly ids: readonly string[] } | null;
  /** Faults of files and of the audit itself. */
  readonly findings: readonly LocatedFinding[];
  /** Whether a file could not be read, so that changes may be missing. */
  readonly isLacking: boolean;
  /** Source text by path, for carets. */
  readonly texts: ReadonlyMap<string, string>;
};
