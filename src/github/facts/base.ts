/** What is known before the records are read: facts, trees, and what the run is about. */

import type { Finding } from '../../domain/terms/finding.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { Answer } from '../../gate/source.ts';
import type { Tree } from '../trees/trees.ts';
import type { BranchRecords } from './branch-records.ts';
import type { PullRead } from './pull-request.ts';
import type { NamedDeployment } from './subject.ts';

export type Base = {
  readonly facts: Facts;
  readonly pulls: readonly PullRead[];
  readonly tree: Tree;
  readonly recordsTree: Tree;
  readonly recordsRepository: string;
  /** Records that only the commit which goes out holds; left out where none are looked for. */
  readonly beside?: Answer<BranchRecords> | null;
  readonly branches: readonly string[];
  readonly deployment: NamedDeployment | null;
  /** The pull request that the event names, at whatever stage. */
  readonly reviewed: PullRead | null;
  /** What the event file claims and GitHub's own run does not bear out. */
  readonly disbelieved: readonly Finding[];
};

/** What is the same whatever the run is about. */
export type Common = {
  readonly base: Omit<Base, 'facts' | 'pulls'>;
  readonly facts: Pick<Facts, 'schema' | 'now' | 'clock_skew_seconds' | 'repository'>;
  readonly subject: Facts['subject'];
};
export type Gathered = Pick<Base, 'facts' | 'pulls'> & Partial<Pick<Base, 'branches' | 'beside'>>;
