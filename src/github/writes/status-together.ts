/**
 * What stands on the heads of pull requests under a name of the gate's, of many in one query. It only tells whether something new is to be said:
 * whoever writes looks again by REST, and "nothing stands there" has the head judged. What does not prove itself is read by REST.
 */
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { nullable, object, oneOf, sha, text } from '../api/shapes.ts';
import { readStatus, type StandingStatus } from './statuses.ts';

export type StatusSaid = Pick<StandingStatus, 'state' | 'sentence'>;

const CONTEXT = object({
  context: text,
  state: oneOf('ERROR', 'FAILURE', 'PENDING', 'SUCCESS'),
  description: nullable(text),
});
const COMMIT = object({ oid: sha, status: nullable(object({ context: nullable(CONTEXT) })) });
const STATES = { ERROR: 'error', FAILURE: 'failure', PENDING: 'pending', SUCCESS: 'success' } as const;
/** So little that a hundred share a query. */
const BYTES = 7_000;

type Where = { readonly sha: string; readonly name: string };

export function readStatusTogether(api: Api, repository: string, where: Where): Promise<Answer<StatusSaid | null>> {
  const { sha: commit, name } = where;
  const instead = async (): Promise<Answer<StatusSaid | null>> => {
    const alone = await readStatus(api, repository, where);
    if (alone.kind === 'unavailable' || alone.value === null) return alone;
    const { state, sentence } = alone.value;
    return { kind: 'known', value: { state, sentence } };
  };
  if (!/^[0-9a-f]{40}$/u.test(commit)) return instead();
  return api.once(`status ${repository} ${commit} ${name}`, async () => {
    const told = await api.ask<{ readonly said: StatusSaid | null }>({
      repository,
      family: 'words',
      field: `object(oid: "${commit}") { ... on Commit { oid status { context(name: $name) { context state description } } } }`,
      given: { name },
      believe: (value) => believe(where, value),
      bytes: BYTES,
      instead: async () => {
        const answer = await instead();
        return answer.kind === 'known' ? { kind: 'known', value: { said: answer.value } } : answer;
      },
    });
    return told.kind === 'known' ? { kind: 'known', value: told.value.said } : told;
  });
}

/** GitHub compares the names of required checks to the letter. */
function believe({ sha: commit, name }: Where, value: unknown): { readonly said: StatusSaid | null } | null {
  if (!isWhole(value)) return null;
  const fit = COMMIT(value);
  if (!fit.ok || fit.value.oid !== commit) return null;
  const found = fit.value.status?.context ?? null;
  if (found === null) return { said: null };
  if (found.context !== name) return null;
  return { said: { state: STATES[found.state], sentence: found.description ?? '' } };
}

/** What was left out of an answer is no "nothing stands there". */
function isWhole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('status' in value)) return false;
  const { status } = value;
  return status === null || (typeof status === 'object' && 'context' in status);
}
