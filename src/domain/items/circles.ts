/** Circles of a graph, found in time linear in its edges and without recursion, so that no chain is too long. */

/**
 * One circle for each set of nodes that reach each other: the shortest through the lowest of them, beginning there. In order.
 * @param edges by node: the nodes that it leads to, ascending
 */
export function findCircles(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return findKnots(edges)
    .map((knot) => shortestCircle(edges, knot))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

type Visit = { readonly node: number; next: number };

/** Sets of nodes that reach each other (Tarjan), each ascending; a node alone only where it leads to itself. */
function findKnots(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seen: (number | undefined)[] = [];
  const low: number[] = [];
  const open: number[] = [];
  const isOpen = new Set<number>();
  const knots: number[][] = [];
  let count = 0;
  for (let start = 0; start < edges.length; start += 1) {
    if (seen[start] !== undefined) continue;
    const path: Visit[] = [];
    const enter = (node: number): void => {
      seen[node] = count;
      low[node] = count;
      count += 1;
      open.push(node);
      isOpen.add(node);
      path.push({ node, next: 0 });
    };
    enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { node } = visit;
      const to = edges[node]?.[visit.next];
      visit.next += 1;
      if (to !== undefined) {
        if (seen[to] === undefined) enter(to);
        else if (isOpen.has(to)) low[node] = Math.min(low[node] ?? 0, seen[to] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1)?.node;
      if (before !== undefined) low[before] = Math.min(low[before] ?? 0, low[node] ?? 0);
      if (low[node] !== seen[node]) continue;
      const knot = open.splice(open.lastIndexOf(node)).sort((a, b) => a - b);
      for (const one of knot) isOpen.delete(one);
      if (knot.length > 1 || edges[node]?.includes(node) === true) knots.push(knot);
    }
  }
  return knots;
}

function shortestCircle(edges: readonly (readonly number[])[], knot: readonly number[]): readonly number[] {
  const [start = 0] = knot;
  const members = new Set(knot);
  const from = new Map<number, number>();
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? start;
    for (const to of edges[node] ?? []) {
      if (to === start) return trace(from, node);
      if (!members.has(to) || from.has(to)) continue;
      from.set(to, node);
      queue.push(to);
    }
  }
  return [start];
}

function trace(from: ReadonlyMap<number, number>, end: number): readonly number[] {
  const path: number[] = [];
  for (let at: number | undefined = end; at !== undefined; at = from.get(at)) path.push(at);
  return path.reverse();
}
