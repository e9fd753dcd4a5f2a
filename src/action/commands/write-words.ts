/** What helps where GitHub refuses a write: a permission, or another event where no permission could. */
import type { Answer } from '../../gate/source.ts';
import type { RunEvent } from '../runner/event.ts';

type Refused = Answer<unknown> & { readonly kind: 'unavailable' };

/** @param isSwept whether the sweep writes the same */
export function describeRefusal({ because, permission }: Refused, event: RunEvent, isSwept: boolean): string {
  return permission === undefined ? because : `${because}. ${whatHelps(permission, event, isSwept)}`;
}

/**
 * A run of a fork's pull request gets a token that only reads, whatever `permissions:` says:
 * https://docs.github.com/actions/security-guides/automatic-token-authentication. One that Dependabot started is given what it asks for.
 */
function whatHelps(permission: string, { name, isFork }: RunEvent, isSwept: boolean): string {
  const sweep = isSwept ? 'the sweep writes it (docs/sweep.md)' : null;
  if (isFork === true && name === 'pull_request')
    return `The token of a fork's pull request only reads, whatever \`permissions:\` says: start the workflow by \`pull_request_target\`, which runs nothing of the pull request${sweep === null ? '' : `; or ${sweep}`}`;
  if (isFork === true && name === 'pull_request_review')
    return `The token of a review on a fork's pull request only reads, whatever \`permissions:\` says: ${sweep ?? 'the next run by `pull_request_target` writes it'}`;
  return `Add \`${permission}\` to the \`permissions:\` of the job`;
}
