/**
 * Bundles of before there were codes say why something could not be read in words alone. What they meant is put beside the words when they
 * are opened, so that the decision reads codes and an old bundle is decided as it was then.
 */

const OLDER: readonly (readonly [RegExp, 'no-facts-file' | 'beyond-limit'])[] = [
  [/--facts FILE/u, 'no-facts-file'],
  [/\bat most\b|\bmore than \d+ times\b|\btoo large\b|\blooks no further back\b/u, 'beyond-limit'],
];

/** Any part of an answer, with a cause in each place that tells of something unread. */
export function withCauses<T>(part: T): T;
export function withCauses(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((each: unknown) => withCauses(each));
  if (part === null || typeof part !== 'object' || part instanceof Uint8Array) return part;
  const all = Object.fromEntries(Object.entries(part).map(([name, each]) => [name, withCauses(each)]));
  const words = all['kind'] === 'unavailable' ? all['because'] : all['unavailable'];
  const cause = typeof words === 'string' ? OLDER.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  return cause === undefined ? all : { ...all, cause };
}
