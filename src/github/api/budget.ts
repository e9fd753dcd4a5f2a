/** What is left of GitHub's limits, as its latest answers say: for the words of a refusal, so that somebody knows when to come again. */
import type { Raw } from './refusals.ts';

type Left = { readonly remaining: number; readonly resets: string };

export type Budget = {
  readonly note: (headers: Raw['headers']) => void;
  /** In words that end a sentence; null where no answer said so. */
  readonly words: () => string | null;
};

export function openBudget(): Budget {
  const known = new Map<string, Left>();
  return {
    note(headers) {
      const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
      const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
      if (!Number.isSafeInteger(remaining) || !Number.isSafeInteger(reset) || reset > 8.64e12) return;
      const resets = `${new Date(reset * 1000).toISOString().slice(0, 19)}Z`;
      known.set(headers['x-ratelimit-resource'] === 'graphql' ? 'graphql' : 'core', { remaining, resets });
    },
    words() {
      const said = [
        ['requests', known.get('core')],
        ['points of GraphQL', known.get('graphql')],
      ] as const;
      const parts = said.flatMap(([what, left]) =>
        left === undefined ? [] : [`${left.remaining} ${what} until ${left.resets}`],
      );
      return parts.length === 0 ? null : `; left of the limit: ${parts.join(', ')}`;
    },
  };
}
