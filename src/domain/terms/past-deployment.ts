/** A deployment of the past, with the gate's own checks on its commit. */

/** What one check of the gate on a commit says. */
export type GateCheck = {
  /** `success`, or any other conclusion of GitHub's. */
  readonly conclusion: string;
  readonly title: string;
  /** When it was concluded. */
  readonly at: string;
};

/** A deployment that succeeded. */
export type PastDeployment = {
  readonly id: number;
  /** owner/name. */
  readonly repository: string;
  readonly environment: string;
  /** The full SHA. */
  readonly commit: string;
  readonly madeAt: string;
  readonly succeededAt: string;
  /** The login of whoever made it; null where it is not known. */
  readonly creator: string | null;
  /** The gate's own checks on that commit, and the name that they were looked for under; null where nobody looked. */
  readonly checks: { readonly name: string; readonly all: readonly SpokenCheck[] } | null;
};

/** With all that it says, in Markdown: which changes it is about. */
export type SpokenCheck = GateCheck & {
  readonly text: string;
  /** The run that wrote it; null or left out where nothing says which. */
  readonly run?: number | null;
};
