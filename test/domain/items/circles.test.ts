import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCircles } from '../../../src/domain/items/circles.ts';

test.each<readonly [string, readonly (readonly number[])[], readonly (readonly number[])[]]>([
  ['no nodes', [], []],
  ['a chain', [[1], [2], []], []],
  ['a node that leads to itself', [[0]], [[0]]],
  ['two', [[1], [0]], [[0, 1]]],
  ['a circle behind a chain', [[1], [2], [3], [1]], [[1, 2, 3]]],
  ['the shortest through the lowest', [[1], [2], [0, 3], [0]], [[0, 1, 2]]],
  [
    'two apart',
    [[1], [0], [3], [2]],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [
    'one bridge does not make two into one',
    [[1], [0, 2], [3], [2]],
    [
      [0, 1],
      [2, 3],
    ],
  ],
])('%s', (_, edges, circles) => {
  expect(findCircles(edges)).toEqual(circles);
});

test('a chain of a hundred thousand is not too long', () => {
  const edges = Array.from({ length: 100_000 }, (_, node) => [(node + 1) % 100_000]);
  expect(findCircles(edges)[0]).toHaveLength(100_000);
});

test('every node that comes back to itself is in reach of a circle, and every circle is one', () => {
  const graph = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }), {
    minLength: 7,
    maxLength: 7,
  });
  fc.assert(
    fc.property(graph, (given) => {
      const edges = given.map((to) => [...to].sort((a, b) => a - b));
      const reached = (start: number): ReadonlySet<number> => {
        const found = new Set<number>();
        const open = [start];
        for (let at = open.pop(); at !== undefined; at = open.pop())
          for (const to of edges[at] ?? []) {
            if (found.has(to)) continue;
            found.add(to);
            open.push(to);
          }
        return found;
      };
      const circles = findCircles(edges);
      for (const circle of circles)
        for (const [at, node] of circle.entries()) expect(edges[node]).toContain(circle[(at + 1) % circle.length]);
      for (const [node] of edges.entries()) {
        const isBack = reached(node).has(node);
        // Exactly one circle begins in what it reaches and is reached from.
        const own = circles.filter(
          ([first = -1]) => first === node || (reached(node).has(first) && reached(first).has(node)),
        );
        expect(own).toHaveLength(isBack ? 1 : 0);
      }
    }),
  );
});
