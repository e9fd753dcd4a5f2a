/**
 * The facts are the same whether GitHub is asked by GraphQL or by REST alone. Held against every world of the tests that is judged in this
 * process and that nothing disturbs, once each.
 */
import { expect } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Facts } from '../../src/domain/terms/generated/shapes.ts';

const MOST = 1;
/** A world that takes more is slow enough. */
const MOST_REQUESTS = 300;
const looked = new WeakMap<EmbeddedGitHub, number>();

/** As of a server that has no GraphQL. @returns what ends it */
export const byRestAlone = (github: EmbeddedGitHub): (() => void) =>
  github.fault({ match: (_method, path) => path === '/graphql', status: 404, body: { message: 'Not Found' } });

/** @param gather asks for the same once more */
export const expectSameByRest = async (
  github: EmbeddedGitHub,
  facts: Facts | null,
  gather: () => Promise<Facts | null>,
): Promise<void> => {
  const times = looked.get(github) ?? 0;
  // At review pull requests are asked for by REST in any case.
  if (facts?.landed === undefined || !github.isUndisturbed() || times >= MOST) return;
  if (github.requests.length > MOST_REQUESTS) return;
  looked.set(github, times + 1);
  const { length } = github.requests;
  const away = byRestAlone(github);
  const alone = await gather();
  away();
  github.requests.length = length;
  expect(facts, 'the facts by GraphQL (received) and by REST alone').toEqual(alone);
};
