/**
 * What a change reaches through its items, in a line, as ways, and as a small Mermaid chart. The chart is built from our own words,
 * numbers, and references that are made of letters and stops alone; whatever else an item is called stands in the text below it.
 */
import type { DependantItem, Impact, ReachedItem } from '../domain/items/impact.ts';
import { prose } from '../render/markdown/escape.ts';

const MOST_NODES = 12;
const MOST_EDGES = 20;
/** So many of the nodes may be items that are changed themselves. */
const MOST_CHANGED = 5;
/** More steps than this are not named in one line. */
const MOST_STEPS = 6;
/** Longer ones make a chart of one box. */
const LABEL = /^[a-z0-9.-]{1,40}:[a-z0-9._-]{1,63}\/[a-z0-9._-]{1,63}$/u;

/** `3 items depend on it, most critical component:default/shop (1) through component:default/db → component:default/api`. */
export function sayImpact({ changed, dependants, left, criticality, mostCritical }: Impact): string {
  const count = dependants.length + left.dependants;
  const on = changed.length + left.changed === 1 ? 'it' : 'them';
  const reach =
    count === 0
      ? `nothing else in the catalog depends on ${on}`
      : `${count} ${count === 1 ? 'item depends' : 'items depend'} on ${on}`;
  if (criticality === null || mostCritical === null) return `${reach}; no criticality is known`;
  const { ref, path } = mostCritical;
  if (path.length < 2) return `${reach}; criticality ${criticality}, which is that of ${ref}`;
  return `${reach}, most critical ${ref} (${criticality}) through ${shorten(path.slice(0, -1)).join(' → ')}`;
}

/** One line for each item that is changed and each that depends on one, for Markdown. */
export function listImpact({ changed, dependants, left }: Impact): readonly string[] {
  const more = (count: number, what: string): readonly string[] => (count === 0 ? [] : [`- and ${count} more ${what}`]);
  return [
    ...changed.map(
      (item) => `- ${prose(`${item.ref}${sayItem(item)}`, 400)}${item.isKnown ? '' : ', not in the catalog'}`,
    ),
    ...more(left.changed, 'that are changed'),
    ...dependants.map(
      (item) =>
        `- ${prose(`${shorten(item.path).join(' ← ')}${item.criticality === null ? '' : ` (criticality ${item.criticality})`}`, 900)}`,
    ),
    ...more(left.dependants, 'that depend on these'),
  ];
}

function sayItem({ owner, criticality }: ReachedItem): string {
  const parts = [
    ...(owner === null ? ['no owner'] : [`owner ${owner}`]),
    ...(criticality === null ? [] : [`criticality ${criticality}`]),
  ];
  return ` (${parts.join(', ')})`;
}

/** Both ends of a way, and what lies between as far as there is room. */
function shorten(path: readonly string[]): readonly string[] {
  return path.length <= MOST_STEPS ? path : [...path.slice(0, MOST_STEPS - 2), '…', ...path.slice(-1)];
}

export type ImpactGraph = {
  /** With the fence around them. */
  readonly lines: readonly string[];
  /** What is not called by its name in the chart, by what it is called there. */
  readonly unnamed: readonly { readonly label: string; readonly ref: string }[];
  /** How many items have no place in it. */
  readonly left: number;
};

/** Null where nothing depends on what is changed: one box says nothing. */
export function drawImpact(impact: Impact): ImpactGraph | null {
  const { changed, dependants, left } = impact;
  const nodes = chooseNodes(impact);
  if (dependants.length === 0 || !nodes.some(({ isChanged }) => !isChanged)) return null;
  const places = new Map(nodes.map(({ item }, place) => [item.ref, place]));
  const unnamed = nodes.flatMap(({ item }, place) =>
    LABEL.test(item.ref) ? [] : [{ label: `item ${place + 1}`, ref: item.ref }],
  );
  const lines = [
    '```mermaid',
    `flowchart ${directionOf(nodes)}`,
    ...nodes.map(({ item, isChanged }, place) => {
      const name = LABEL.test(item.ref) ? item.ref : `item ${place + 1}`;
      const level = item.criticality === null ? '' : `<br/>criticality ${Math.trunc(item.criticality)}`;
      return `n${place}["${name}${level}"]${isChanged ? ':::changed' : ''}`;
    }),
    ...chooseEdges(impact, places).map(([from, to]) => `n${from} --> n${to}`),
    'classDef changed stroke-width:3px',
    '```',
  ];
  const all = changed.length + left.changed + dependants.length + left.dependants;
  return { lines, unnamed, left: all - nodes.length };
}

type Node = { readonly item: ReachedItem; readonly isChanged: boolean; readonly depth: number };

/** Boxes are wide: as few of them beside each other as can be, so that a phone shows words and no lines. */
function directionOf(nodes: readonly Node[]): 'LR' | 'TD' {
  const rows = new Map<number, number>();
  for (const { depth } of nodes) rows.set(depth, (rows.get(depth) ?? 0) + 1);
  return Math.max(...rows.values()) > rows.size ? 'LR' : 'TD';
}

/** A dependant has a place only beside the one before it on its way, so that none hangs in the air. */
function chooseNodes({ changed, dependants }: Impact): readonly Node[] {
  const nodes: Node[] = changed.slice(0, MOST_CHANGED).map((item) => ({ item, isChanged: true, depth: 1 }));
  const drawn = new Set(nodes.map(({ item }) => item.ref));
  for (const item of dependants) {
    if (nodes.length >= MOST_NODES) break;
    if (!drawn.has(before(item))) continue;
    drawn.add(item.ref);
    nodes.push({ item, isChanged: false, depth: item.path.length });
  }
  return nodes;
}

/** The steps of the ways first, then what else is needed between those that are drawn. */
function chooseEdges(
  { dependants, needs }: Impact,
  places: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  const steps = dependants.map((item) => [item.ref, before(item)] as const);
  const edges = new Map<string, readonly [number, number]>();
  for (const [one, other] of [...steps, ...needs]) {
    const from = places.get(one);
    const to = places.get(other);
    if (from !== undefined && to !== undefined && edges.size < MOST_EDGES) edges.set(`${from} ${to}`, [from, to]);
  }
  return [...edges.values()];
}

function before({ path }: DependantItem): string {
  return path.at(-2) ?? '';
}
