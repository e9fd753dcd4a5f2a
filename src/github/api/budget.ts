/**
 * What is left of GitHub's limits, as its answers say: of requests, and of points for GraphQL. Where one is used up nothing more is asked;
 * a reset that is near is waited for, once for all who ask, and one that is not is said in the same words by everybody, so that it is one cause.
 */
import { githubNow, type Raw } from './refusals.ts';

export type Resource = 'core' | 'graphql';

/** How near a reset has to be: a job costs money while it waits, and a run has no more time than this for a decision. */
export const NEAR = 120_000;
/** GitHub's windows are an hour; what ends much later than the one that is known is the next one. */
const ANOTHER = 60_000;

type Left = { readonly remaining: number; readonly resets: number };
type Closed = { readonly ends: number; because: string | null; readonly status: number | null };

export type Budget = {
  readonly note: (headers: Raw['headers'], now: number) => void;
  /** GitHub refused for a limit, which ends then. */
  readonly refused: (
    resource: Resource,
    ends: number,
    said: { readonly words: string; readonly status: number },
  ) => void;
  /** Until when nothing is heard; null where it may be asked. */
  readonly closedUntil: (resource: Resource, now: number) => number | null;
  /** Why `name` is not asked, in words that name the first that was not. */
  readonly refusal: (resource: Resource, name: string) => { readonly because: string; readonly status?: number };
  /** How many requests are left, and until when; null where no answer said so. */
  readonly left: (resource: Resource) => { readonly remaining: number; readonly resets: string } | null;
  /** In words that end a sentence; null where no answer said so. */
  readonly words: () => string | null;
};

/** @param made how many requests this run made */
export function openBudget(made: () => number): Budget {
  const known = new Map<Resource, Left>();
  const closed = new Map<Resource, Closed>();
  const left: Budget['left'] = (resource) => {
    const one = known.get(resource);
    return one === undefined ? null : { remaining: one.remaining, resets: iso(one.resets) };
  };
  const words = (): string | null => {
    const said = [
      ['requests', left('core')],
      ['GraphQL points', left('graphql')],
    ] as const;
    const parts = said.flatMap(([what, one]) => (one === null ? [] : [`${one.remaining} ${what} until ${one.resets}`]));
    return parts.length === 0 ? null : `; left: ${parts.join(', ')}`;
  };
  return {
    left,
    words,
    note(headers, now) {
      const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
      const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
      if (!Number.isSafeInteger(remaining) || !Number.isSafeInteger(reset) || reset > 8.64e12) return;
      const resource = headers['x-ratelimit-resource'] === 'graphql' ? 'graphql' : 'core';
      const resets = reset * 1000;
      const before = known.get(resource);
      // Answers overtake one another: within one window the least is what is left.
      const isSame = before !== undefined && before.resets > now && resets <= before.resets + ANOTHER;
      known.set(resource, { remaining: isSame ? Math.min(before.remaining, remaining) : remaining, resets });
      if (remaining > 0 || closed.has(resource)) return;
      const ends = now + Math.max(1000, resets - githubNow(headers, now));
      closed.set(resource, { ends, because: null, status: null });
    },
    refused(resource, ends, { words: said, status }) {
      const before = closed.get(resource);
      if (before !== undefined && before.because !== null && before.ends >= ends) return;
      closed.set(resource, { ends, because: `the rate limit is used up (${said})`, status });
    },
    closedUntil(resource, now) {
      const one = closed.get(resource);
      if (one === undefined) return null;
      if (one.ends > now) return one.ends;
      closed.delete(resource);
      known.delete(resource);
      return null;
    },
    refusal(resource, name) {
      const one = closed.get(resource);
      if (one === undefined) return { because: `${name}: the rate limit is used up` };
      if (one.because?.includes('; it resets at ') !== true) {
        const why = one.because ?? 'the rate limit is used up';
        const rest = words() ?? '';
        one.because = `${name}: ${why}; it resets at ${iso(one.ends)}; this run has made ${made()} requests and needs more${rest}`;
      }
      return { because: one.because, ...(one.status === null ? {} : { status: one.status }) };
    },
  };
}

function iso(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
