/**
 * How much a run that looks at many things may still ask: the job's token is the whole repository's, and a gate that comes after needs some of
 * what is left. So such a run stops before the limit does, and says why.
 */
import type { Api } from './api.ts';

/** A deployment that comes meanwhile is not to be stopped by it. */
export const RESERVE = 60;

export type Room = {
  /** How many more things may be looked at; without end where GitHub did not say what is left. */
  readonly most: number;
  /** Why no more are, as the end of a sentence. */
  readonly why: string;
};

/** @param cost requests that one of them takes, about */
export function roomFor(api: Pick<Api, 'left'>, cost: number): Room {
  const left = api.left();
  if (left === null) return { most: Number.POSITIVE_INFINITY, why: '' };
  const each = cost === 1 ? 'it takes a request each' : `it takes about ${cost} requests each`;
  return {
    most: Math.max(0, Math.floor((left.remaining - RESERVE) / cost)),
    why: `${each}, and GitHub's limit leaves ${left.remaining} until ${left.resets}, of which ${RESERVE} are kept for the gate`,
  };
}
