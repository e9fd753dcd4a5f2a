/**
 * What is wrong with the register of items as a whole, beside what is wrong with one file of it. Two items of one name make a decision
 * unsafe and are errors; all else is said to whoever keeps the catalog, and decides nothing.
 */

import type { Finding } from '../terms/finding.ts';
import type { Item, ItemIndex, ItemRelation } from '../terms/items.ts';
import { listAnd } from '../text/name-list.ts';
import { isNameMatch } from '../text/names.ts';
import { findCircles } from './circles.ts';
import { criticalityOf } from './items.ts';
import { findSharedPaths } from './shared-paths.ts';

/** A finding that has its place already: an item may stand in the tenth document of a file. */
export type PlacedFinding = Finding & {
  /** The item that it is about. */
  readonly item: string;
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
};

const RETIRED = ['deprecated', 'retired'];
/** More links of a circle than this are not named. */
const LINKS_NAMED = 12;

export function isRetired({ lifecycle }: Item): boolean {
  return lifecycle !== null && RETIRED.includes(lifecycle.toLowerCase());
}

/** Items that stand in several files: whose criticality, paths and relations hold cannot be said. */
export function findDuplicates(items: readonly Item[]): readonly PlacedFinding[] {
  const first = new Map<string, Item>();
  return items.flatMap((item) => {
    const twin = first.get(item.ref);
    if (twin === undefined) first.set(item.ref, item);
    if (twin === undefined) return [];
    const message = `${item.ref} is also in ${placeOf(twin)}.`;
    return [say(item, 'error', message, 'The owner of the catalog keeps one of the two.')];
  });
}

/** All else. @param environments patterns of the policy; empty where it names none. */
export function inspectItems(items: ItemIndex, environments: readonly string[]): readonly PlacedFinding[] {
  return [
    ...items.list.flatMap((item) => [
      ...findDangling(items, item),
      ...findOwnerless(item),
      ...findStillNeeded(items, item),
      ...findUnrated(items, item),
      ...findUnknownEnvironments(item, environments),
    ]),
    ...findCircular(items),
    ...findContested(items),
  ];
}

/** Relations to items that no file has. */
export function danglingRelations(items: ItemIndex, item: Item): readonly ItemRelation[] {
  const { byRef } = items;
  return (item.written?.relations ?? []).filter(({ ref }) => !byRef.has(ref));
}

function findDangling(items: ItemIndex, item: Item): readonly PlacedFinding[] {
  return danglingRelations(items, item).map(({ key, ref, kind, line, column }) => ({
    ...say(
      item,
      'warning',
      kind === 'needs'
        ? `${item.ref} names ${ref} under \`${key}\`; the catalog has no such item.`
        : `${item.ref} names ${ref} under \`${key}\`; the catalog has no such item, so its criticality is not known.`,
      "Correct the name, or add the item to a file that the policy's `configuration-items` reach.",
    ),
    line,
    column,
  }));
}

function findOwnerless(item: Item): readonly PlacedFinding[] {
  if (item.owner !== null && item.owner.trim() !== '') return [];
  return [
    say(item, 'warning', `${item.ref} has no owner.`, 'Name the group or person that answers for it: `spec.owner`.'),
  ];
}

function findStillNeeded(items: ItemIndex, item: Item): readonly PlacedFinding[] {
  if (!isRetired(item)) return [];
  const { ranks, neededBy, names, byRef } = items;
  const still = (neededBy[ranks.get(item.ref) ?? -1] ?? []).flatMap((rank) => {
    const other = byRef.get(names[rank] ?? '');
    return other === undefined || isRetired(other) || other.ref === item.ref ? [] : [other.ref];
  });
  if (still.length === 0) return [];
  const message = `${item.ref} is ${item.lifecycle}, and ${listAnd(still)} still ${still.length === 1 ? 'depends' : 'depend'} on it.`;
  return [say(item, 'warning', message, 'Move them to what took its place, or bring its lifecycle up to date.')];
}

function findUnrated(items: ItemIndex, item: Item): readonly PlacedFinding[] {
  if (item.criticality !== null || criticalityOf(items, [item.ref]) !== 1) return [];
  const message = `${item.ref} has no criticality of its own, and items of criticality 1 depend on it: it counts as 1.`;
  return [say(item, 'notice', message, 'Write the annotation `change-gate/criticality`, or leave it at that.')];
}

function findUnknownEnvironments(item: Item, patterns: readonly string[]): readonly PlacedFinding[] {
  if (patterns.length === 0) return [];
  const unknown = item.environments.filter((name) => !patterns.some((pattern) => isNameMatch(pattern, name)));
  if (unknown.length === 0) return [];
  const message = `${item.ref} names ${listAnd(unknown)} under \`change-gate/environments\`; no entry of the policy's \`environments\` matches.`;
  return [say(item, 'notice', message, 'Correct the name, or add the environment to the policy.')];
}

function findCircular(items: ItemIndex): readonly PlacedFinding[] {
  const { names, needs, byRef } = items;
  return findCircles(needs).flatMap((circle) => {
    const refs = circle.map((rank) => names[rank] ?? '');
    const item = byRef.get(refs[0] ?? '');
    if (item === undefined) return [];
    const way = refs.length > LINKS_NAMED ? [...refs.slice(0, LINKS_NAMED), '…'] : refs;
    const message =
      refs.length === 1
        ? `${item.ref} needs itself.`
        : `${[...way, item.ref].join(' → ')}: each needs the next, so each is as critical as the most critical of them.`;
    return [say(item, 'warning', message, 'Take out the relation that does not hold, or leave it where it does.')];
  });
}

function findContested(items: ItemIndex): readonly PlacedFinding[] {
  const { shared, isComplete } = findSharedPaths(items.list);
  const found = shared.map(({ first, second, example }) => {
    const globs = first.glob === second.glob ? `\`${first.glob}\`` : `\`${first.glob}\` and \`${second.glob}\``;
    const message = `${first.item.ref} (${placeOf(first.item)}) and ${second.item.ref} both own files such as ${example} (${globs}).`;
    const remedy = 'Narrow one of the two `change-gate/paths`. Until then a change there has to list both.';
    return say(second.item, 'warning', message, remedy);
  });
  const [first] = items.list;
  if (isComplete || first === undefined) return found;
  const message = 'The catalog has too many `change-gate/paths` that begin with a wildcard: not all were compared.';
  return [...found, { ...say(first, 'notice', message, 'Begin them with a folder.'), line: null, column: null }];
}

function say(item: Item, level: Finding['level'], message: string, remedy: string): PlacedFinding {
  return {
    reason: 'items-invalid',
    level,
    item: item.ref,
    change: null,
    message,
    remedy,
    where: { file: item.file, pointer: [] },
    path: item.file,
    line: item.written?.line ?? null,
    column: item.written?.column ?? null,
  };
}

function placeOf({ file, written }: Item): string {
  return written === undefined ? file : `${file}:${written.line}`;
}
