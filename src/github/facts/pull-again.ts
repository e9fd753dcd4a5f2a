/** An open pull request as it is at the end, after all its lists: of many in one query, and by REST where that does not prove itself. */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { flag, integer, nullable, object, oneOf, sha, text } from '../api/shapes.ts';

/** What of it a push, a click or another base changes. */
export type Movable = {
  readonly number: number;
  readonly state: string;
  readonly draft: boolean | null;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly sha: string };
};

const side = object({ ref: text, sha });
const PULL = object({ number: integer, state: oneOf('open', 'closed'), draft: nullable(flag), base: side, head: side });
const NODE = object({
  number: integer,
  state: oneOf('OPEN'),
  isDraft: flag,
  baseRefName: text,
  baseRefOid: sha,
  headRefOid: sha,
});
/** So little that a hundred share a query. */
const BYTES = 1_000;

export function askAgainAlone(api: Api, repository: string, number: number): Promise<Answer<Movable>> {
  return api.get(api.rest.pulls.get, { ...inRepository(repository), pull_number: number }, PULL, { fresh: true });
}

/** One that is not open any more is looked at by REST, which has all that may be said of it. */
export function askAgain(api: Api, repository: string, number: number): Promise<Answer<Movable>> {
  return api.ask<Movable>({
    repository,
    family: 'pulls',
    field: `pullRequest(number: ${number}) { number state isDraft baseRefName baseRefOid headRefOid }`,
    believe: (value) => {
      const fit = NODE(value);
      if (!fit.ok || fit.value.number !== number) return null;
      const { isDraft, baseRefName, baseRefOid, headRefOid } = fit.value;
      const base = { ref: baseRefName, sha: baseRefOid };
      return { number, state: 'open', draft: isDraft, base, head: { sha: headRefOid } };
    },
    bytes: BYTES,
    instead: () => askAgainAlone(api, repository, number),
  });
}
