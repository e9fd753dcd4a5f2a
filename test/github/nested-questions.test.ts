/** What is asked by REST may have to ask something itself: nobody waits for a turn that is held by who waits for the answer. */
import { expect, test } from 'vitest';
import type { Answer } from '../../src/gate/source.ts';
import { openBatches, type Question } from '../../src/github/api/batches.ts';

type Ask = ReturnType<typeof openBatches>;

/** Many are asked by REST, since GraphQL does not tell; each asks something further for that, to a depth. */
function askMany(isAnswering: boolean, depth: number): Promise<readonly Answer<number>[]> {
  const ask: Ask = openBatches({
    send: async () =>
      isAnswering ? { kind: 'known', data: {} } : { kind: 'unavailable', because: 'no GraphQL', isLasting: true },
    left: () => null,
    soon: setImmediate,
    progress: () => {},
  });
  const question = (nth: number, below: number): Question<number> => ({
    repository: 'acme/payments',
    family: 'pulls',
    field: `pullRequest(number: ${nth})`,
    believe: () => null,
    bytes: 1,
    instead: () => (below === 0 ? Promise.resolve({ kind: 'known', value: nth }) : ask(question(nth + 1, below - 1))),
  });
  return Promise.all(Array.from({ length: 50 }, (_, nth) => ask(question(nth * 10, depth))));
}

test.each([
  ['GraphQL is not there', false],
  ['what it says proves nothing', true],
])('where %s', async (_, isAnswering) => {
  const answers = await askMany(isAnswering, 3);
  expect(answers).toEqual(Array.from({ length: 50 }, (__, nth) => ({ kind: 'known', value: nth * 10 + 3 })));
});
