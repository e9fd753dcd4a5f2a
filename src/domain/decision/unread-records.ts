/**
 * Records that stand beside the judged one and cannot be read. One that names the same item and environment could be in the way, or be an
 * emergency that still owes its retrospective: then nobody can say yes. The others are said and hinder nothing.
 */

import { normaliseRef } from '../items/items.ts';
import type { Finding } from '../terms/finding.ts';
import type { ReadRecord, UnreadRecord, World } from '../terms/world.ts';
import { includesName } from '../text/names.ts';

/** How many are named. */
const MOST_NAMED = 5;

/** What the YAML of a record names, whatever else is wrong with it; null where a list is no list of texts. */
export function glimpse(path: string, raw: unknown): UnreadRecord {
  const values = new Map<string, unknown>(raw !== null && typeof raw === 'object' ? Object.entries(raw) : []);
  const list = (key: string): readonly string[] | null => {
    const value = values.get(key);
    if (!Array.isArray(value) || value.length === 0) return null;
    const texts = value.filter((one): one is string => typeof one === 'string');
    return texts.length === value.length ? texts : null;
  };
  const type = values.get('type');
  return {
    path,
    environments: list('environments'),
    items: list('configuration-items'),
    type: typeof type === 'string' ? type : null,
  };
}

/**
 * An error where one of them may stop the change. An emergency is stopped by no other change; where collisions stop nobody, only
 * another emergency could.
 * @param environments those that the change is judged for
 */
export function judgeUnreadRecords(
  record: ReadRecord,
  environments: readonly string[],
  { unread, policy }: Pick<World, 'unread' | 'policy'>,
): readonly Finding[] {
  if (record.value.type === 'emergency') return [];
  const isStopping = ({ type }: UnreadRecord): boolean =>
    policy.schedule.collisions === 'refuse' || (type !== 'normal' && type !== 'standard');
  const items = record.value['configuration-items'].map(normaliseRef);
  const near = unread.filter(
    (one) =>
      one.path !== record.path &&
      isStopping(one) &&
      (one.environments === null || one.environments.some((name) => includesName(environments, name))) &&
      (one.items === null || one.items.some((ref) => items.includes(normaliseRef(ref)))),
  );
  if (near.length === 0) return [];
  return [
    {
      reason: 'evidence-unavailable',
      level: 'error',
      change: record.value.id,
      message: `${name(near)} cannot be read and may be about the same items. So it is not known whether ${record.value.id} collides with it, or whether it still owes a retrospective.`,
      remedy: 'Whoever keeps it corrects it: `change-gate check` shows each fault with its line.',
      where: null,
    },
  ];
}

/** A warning for the whole run, so that nobody takes them for looked at. */
export function sayUnreadRecords(unread: readonly UnreadRecord[]): readonly Finding[] {
  if (unread.length === 0) return [];
  return [
    {
      reason: 'record-unreadable',
      level: 'warning',
      change: null,
      message: `Other records cannot be read: ${name(unread)}. Whether they collide with something, or still owe a retrospective, was not looked at.`,
      remedy: 'Whoever keeps them corrects them: `change-gate check` shows each fault with its line.',
      where: null,
    },
  ];
}

function name(unread: readonly UnreadRecord[]): string {
  const paths = unread.map(({ path }) => path).sort();
  const more = paths.length - MOST_NAMED;
  return `${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
