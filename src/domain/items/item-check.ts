/** Are the record's configuration items known, in use, and all that the pull request touches? */

import type { Finding } from '../terms/finding.ts';
import type { ItemIndex, MissingItems } from '../terms/items.ts';
import type { Judgement } from '../terms/judgement.ts';
import { unknownFiles } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { isPathMatch } from '../text/paths.ts';
import { danglingRelations, isRetired } from './catalog-integrity.ts';
import { criticalityOf, dependantsOf, findItem, nearestItem, normaliseRef } from './items.ts';

/** @param files paths that the change touches; null when they are not known */
export function judgeItems(record: ReadRecord, items: ItemIndex | null, files: readonly string[] | null): Judgement {
  if (items === null) return { findings: [], unread: [] };
  const findings: Finding[] = [];
  const listed = new Set(record.value['configuration-items'].map(normaliseRef));
  let unknown = 0;
  record.value['configuration-items'].forEach((ref, index) => {
    const where = { file: record.path, pointer: ['configuration-items', index] };
    const item = findItem(items, ref);
    if (item === null) {
      unknown += 1;
      findings.push({
        reason: 'item-unknown',
        level: 'error',
        change: record.value.id,
        message: `The catalog has no configuration item ${normaliseRef(ref)}.`,
        remedy: adviseUnknown(items, ref, unknown <= MOST_ADVISED),
        where,
      });
    } else if (isRetired(item)) {
      findings.push({
        reason: 'item-retired',
        level: 'error',
        change: record.value.id,
        message: `${item.ref} is ${item.lifecycle} in the catalog (${item.file}).`,
        remedy: 'Name the item that took its place, or bring its lifecycle in the catalog up to date.',
        where,
      });
    }
  });
  findings.push(...findUnrated(record, items));
  const { owning } = items;
  const isOwning = owning.some(({ ref }) => !listed.has(ref));
  if (files === null) {
    return { findings, unread: isOwning ? [unknownFiles(null)] : [] };
  }
  const touched = new Map<number, string>();
  for (const file of isOwning ? files : [])
    for (const place of ownersOf(items, file)) if (!touched.has(place)) touched.set(place, file);
  for (const [place, file] of [...touched].sort(([a], [b]) => a - b)) {
    const ref = owning[place]?.ref ?? '';
    if (listed.has(ref)) continue;
    findings.push({
      reason: 'item-unlisted',
      level: 'error',
      change: record.value.id,
      message: `The change touches ${file}, which belongs to ${ref}. The record does not list that item.`,
      remedy: `Add ${ref} under \`configuration-items\`.`,
      where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
    });
  }
  return { findings, unread: [] };
}

/** To find what was meant each name of the catalog is compared; of more nobody reads it. */
const MOST_ADVISED = 10;

function adviseUnknown(items: ItemIndex, ref: string, isSought: boolean): string {
  if (items.list.length === 0)
    return 'The catalog has no item at all. Add it to a file that the policy’s `configuration-items` name; what a `Location` points to is not followed.';
  const near = isSought ? nearestItem(items, ref) : null;
  if (near !== null) return `Did you mean ${near}? Else add the item to the catalog first.`;
  const known = items.list.slice(0, 10).map((one) => one.ref);
  return `Name one that it has (${known.join(', ')}${items.list.length > known.length ? ', …' : ''}), or add the item to the catalog first.`;
}

/** What is said to depend on the change and is not in the catalog might have raised its risk; where it is 1 anyway nothing could. */
function findUnrated(record: ReadRecord, items: ItemIndex): readonly Finding[] {
  const refs = record.value['configuration-items'];
  if (criticalityOf(items, refs) === 1) return [];
  return refs.flatMap((ref, index) => {
    const { by, names } = findMissing(items, normaliseRef(ref));
    if (names.length === 0) return [];
    const [says, it] = by.length === 1 ? ['says', 'it'] : ['say', 'them'];
    const [depend, what, its] = names.length === 1 ? ['depends', 'item', 'its'] : ['depend', 'items', 'their'];
    const finding: Finding = {
      reason: 'items-invalid',
      level: 'notice',
      change: record.value.id,
      message: `${listAnd(by)} ${says} that ${listAnd(names)} ${depend} on ${it}; the catalog has no such ${what}, so ${its} criticality is not known and raised no risk.`,
      remedy: `The owner of the catalog adds ${listAnd(names)}, or corrects the name.`,
      where: { file: record.path, pointer: ['configuration-items', index] },
    };
    return [finding];
  });
}

/** What depends on an item, or on one that depends on it, by their own words alone; and who says so. */
function findMissing(items: ItemIndex, ref: string): MissingItems {
  const asked = items.answers.missing.get(ref);
  if (asked !== undefined) return asked;
  const by = new Set<string>();
  const names = new Set<string>();
  for (const name of [ref, ...dependantsOf(items, ref)]) {
    const item = findItem(items, name);
    for (const relation of item === null ? [] : danglingRelations(items, item)) {
      if (relation.kind === 'needs') continue;
      by.add(name);
      names.add(relation.ref);
    }
  }
  const found = { by: [...by].sort(), names: [...names].sort() };
  items.answers.missing.set(ref, found);
  return found;
}

/** The places, among the items that own paths, of those that a file belongs to: it is compared with all globs once. */
function ownersOf({ owning, answers: { owners } }: ItemIndex, file: string): readonly number[] {
  const asked = owners.get(file);
  if (asked !== undefined) return asked;
  const places = owning.flatMap(({ paths }, place) => (isPathMatch(paths, file) ? [place] : []));
  owners.set(file, places);
  return places;
}
