/** A stop of deployments that was: what the gate reads of one, and how it ended. */
import type { StopFact } from './generated/shapes.ts';

export type PastStop = StopFact & {
  /** Who closed its issue, and when; null where nobody has, or nobody looked. */
  readonly closed: { readonly at: string; readonly by: string | null } | null;
  /** Whether somebody looked how it ended. A run of the gate sees what stands, and not how it ends. */
  readonly isFollowed: boolean;
};
