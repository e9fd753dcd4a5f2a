/** How it is said which repositories were looked at, the same in a schedule, a pack, measures and an audit. */
import type { SurveyedRepository } from './surveyed-files.ts';

/** `acme/payments and acme/web (not looked at: acme/ledger)`; a list that is long is counted. */
export function sayRepositories(repositories: readonly NamedRepository[]): string {
  const looked = repositories.filter(({ isLookedAt }) => isLookedAt).map(({ name }) => name);
  const lost = repositories.filter(({ isLookedAt }) => !isLookedAt).map(({ name }) => name);
  const of =
    looked.length === 0
      ? 'no repository'
      : looked.length > MOST_NAMED
        ? `${looked.length} repositories`
        : looked.join(', ').replace(/, ([^,]+)$/u, ' and $1');
  // Whoever reads nothing but the title has to know it.
  return lost.length === 0 ? of : `${of} (not looked at: ${lost.join(', ')})`;
}

/** As it stands in what is written for programs. */
export type NamedRepository = Pick<SurveyedRepository, 'name' | 'isLookedAt'>;

/** What is written of them; nothing for one checkout. */
export function nameRepositories({ repositories }: { readonly repositories?: readonly NamedRepository[] }): {
  readonly repositories?: readonly NamedRepository[];
} {
  return repositories === undefined
    ? {}
    : { repositories: repositories.map(({ name, isLookedAt }) => ({ name, isLookedAt })) };
}

const MOST_NAMED = 6;
