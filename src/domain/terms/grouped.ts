/** Lists by a key, as an index of records is made of them. */

/** Adds to the list of a key, or begins it: nearly every list has one entry. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, entry: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
