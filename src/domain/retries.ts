/** The changes that others try again: what they covered is answered for by the new attempt, so that their origin must be known too. */
import { isSameName } from './names.ts';
import type { ReadRecord } from './world.ts';

/** Those among `others` that a judged record tries again, and those that these tried again before. */
export function triedBefore(judged: readonly ReadRecord[], others: readonly ReadRecord[]): readonly ReadRecord[] {
  const found: ReadRecord[] = [];
  const follow = ({ value: { retries } }: ReadRecord): void => {
    if (retries === undefined) return;
    for (const other of others) {
      if (found.includes(other) || !isSameName(other.value.id, retries)) continue;
      found.push(other);
      follow(other);
    }
  };
  for (const record of judged) follow(record);
  return found;
}
