/** Are the record's configuration items known, in use, and all that the pull request touches? */
import type { Finding } from './finding.ts';
import { findItem, normaliseRef } from './items.ts';
import { isPathMatch } from './paths.ts';
import { NOT_KNOWN_HERE, type Unread } from './votes.ts';
import type { Item, ReadRecord } from './world.ts';

const RETIRED = ['deprecated', 'retired'];

/** @param files paths that the change touches; null when they are not known */
export function judgeItems(
  record: ReadRecord,
  items: readonly Item[] | null,
  files: readonly string[] | null,
): { readonly findings: readonly Finding[]; readonly unread: readonly Unread[] } {
  if (items === null) return { findings: [], unread: [] };
  const findings: Finding[] = [];
  const listed = new Set(record.value['configuration-items'].map(normaliseRef));
  record.value['configuration-items'].forEach((ref, index) => {
    const where = { file: record.path, pointer: ['configuration-items', index] };
    const item = findItem(items, ref);
    if (item === null) {
      const known = items.map((one) => one.ref).slice(0, 10);
      findings.push({
        reason: 'item-unknown',
        level: 'error',
        change: record.value.id,
        message: `The catalog has no configuration item ${normaliseRef(ref)}.`,
        remedy: `Name one that it has (${known.join(', ')}${items.length > known.length ? ', …' : ''}), or add the item to the catalog first.`,
        where,
      });
    } else if (item.lifecycle !== null && RETIRED.includes(item.lifecycle.toLowerCase())) {
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
  const owning = items.filter((item) => item.paths.length > 0 && !listed.has(item.ref));
  if (files === null) {
    const unread =
      owning.length === 0
        ? []
        : [{ what: 'the files that the change touches', because: NOT_KNOWN_HERE, permission: null }];
    return { findings, unread };
  }
  for (const item of owning) {
    const touched = files.find((file) => isPathMatch(item.paths, file));
    if (touched === undefined) continue;
    findings.push({
      reason: 'item-unlisted',
      level: 'error',
      change: record.value.id,
      message: `The change touches ${touched}, which belongs to ${item.ref}; the record does not list that item.`,
      remedy: `Add ${item.ref} under \`configuration-items\`.`,
      where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
    });
  }
  return { findings, unread: [] };
}
