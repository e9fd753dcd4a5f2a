/** Runs of workflows of the past, and every deployment that was made, whatever became of it: what an audit holds against each other. */

/** A run as GitHub lists it. */
export type PastRun = {
  readonly id: number;
  /** Its page. */
  readonly address: string;
  /** The path of its workflow's file, without a ref. */
  readonly workflow: string;
  readonly event: string;
  /** The full SHA. */
  readonly commit: string;
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly isOver: boolean;
  readonly attempts: number;
  /** Login; null where GitHub names nobody. */
  readonly actor: string | null;
};

/** A job of a run, of whichever attempt. */
export type PastJob = {
  readonly name: string;
  /** GitHub's word; null while it runs. */
  readonly conclusion: string | null;
  /** Whether a step of it ran. */
  readonly hasRun: boolean;
};

/** A deployment, whether it succeeded or not. */
export type MadeDeployment = {
  readonly id: number;
  readonly environment: string;
  readonly commit: string;
  readonly madeAt: string;
  readonly creator: string | null;
  /** The run that its first status links to, by the word of whoever wrote that; null where it links to none. */
  readonly run: number | null;
  readonly hasBegun: boolean;
  /** When it succeeded first; null where it never did. */
  readonly succeededAt: string | null;
};
