/** What a run asks of GitHub: the event as a hint, and the inputs. Nothing in it is believed. */

export type GitHubRequest = {
  readonly token: string;
  readonly baseUrl: string;
  /** owner/name */
  readonly repository: string;
  /** GITHUB_REPOSITORY_ID; null where the runner does not say. */
  readonly repositoryId: number | null;
  readonly event: {
    readonly name: string;
    readonly sha: string | null;
    readonly ref: string | null;
    readonly pullRequest: number | null;
    readonly headSha: string | null;
    readonly headRef: string | null;
    readonly baseSha: string | null;
    readonly deploymentId: number | null;
    /** What the event claims the default branch to be. */
    readonly defaultBranch?: string;
    /** Of a `workflow_run`: the run that ended. */
    readonly endedRun?: number;
    /** In kilobytes; it tells which way of asking costs less. */
    readonly repositorySize?: number;
    /** Put together from GitHub's own lists (a sweep), so that there is no event file and the run may be of any event. */
    readonly isFromGitHub?: true;
  };
  /** GITHUB_ACTOR with its id, and GITHUB_TRIGGERING_ACTOR: used where the run itself cannot be read. They can only exclude. */
  readonly actor: { readonly login: string; readonly id: number } | null;
  readonly triggeringActor: string | null;
  readonly stage: 'review' | 'deploy';
  readonly environment: string | null;
  readonly change: readonly string[];
  readonly sha: string | null;
  readonly runId: number | null;
  readonly runAttempt: number | null;
  readonly policyRepository: string | null;
  readonly policyRef: string | null;
  readonly recordsRepository: string | null;
  readonly recordsRef: string | null;
};
