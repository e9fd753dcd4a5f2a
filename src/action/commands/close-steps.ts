/** What closing did for one record. */
import type { Claim } from '../../domain/ending/run-ending.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../../github/api/api.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';

export type ClosePlace = {
  readonly api: Api;
  /** Of the stage deploy, with an environment. */
  readonly request: GitHubRequest;
  readonly claim: Claim;
  readonly runUrl: string | null;
};

/** What became of one record, or of the whole run where none is named. Plain text, which may hold foreign text. */
export type CloseStep = {
  readonly id: string | null;
  readonly kind: 'proposed' | 'nothing-to-do' | 'not-written';
  readonly message: string;
  /** What to do, and who can do it; empty where nothing is to be done. */
  readonly remedy: string;
  readonly url: string | null;
};

export const BY_HAND = 'Write the outcome by hand (`change-gate close`).';

export function nothing(id: string | null, message: string): CloseStep {
  return { id, kind: 'nothing-to-do', message, remedy: '', url: null };
}

export function notWritten(id: string | null, message: string, remedy: string): CloseStep {
  return { id, kind: 'not-written', message, remedy, url: null };
}

export function failed(
  id: string | null,
  what: string,
  why: Answer<unknown> & { readonly kind: 'unavailable' },
): CloseStep {
  return notWritten(id, `${what}: ${why.because.replace(/\.$/u, '')}.`, whatToDo(why));
}

function whatToDo({ permission, refusal }: Answer<unknown> & { readonly kind: 'unavailable' }): string {
  if (permission !== undefined) return `Add \`${permission}\` to the \`permissions:\` of this job.`;
  if (refusal === 'pull-requests-not-allowed')
    return 'Allow GitHub Actions to create pull requests (settings of the repository, Actions, General), or give another `token`.';
  if (refusal === 'archived') return 'Nothing can be written to an archived repository: its owner unarchives it.';
  // A rule of the repository says the same the next time.
  if (refusal === 'rule-violation')
    return `Running this again does not help: let the rule allow branches \`change-gate/close/**\`, or give another \`token\`. ${BY_HAND}`;
  return 'Run this job again. If that does not help, write the outcome by hand (`change-gate close`).';
}
