/**
 * Who fills which place: a maximum matching between the places of a rule and the people who approved, so that one person in two
 * groups neither counts twice nor blocks an assignment that exists.
 */

/**
 * Finds a maximum bipartite matching by augmenting paths.
 * @param fits for each place, the indexes of the people who could fill it, in order of preference
 * @returns for each place the index of its person, or null; deterministic for the same input
 */
export function assign(fits: readonly (readonly number[])[]): readonly (number | null)[] {
  const placeOf = new Map<number, number>();
  const tryPlace = (place: number, seen: Set<number>): boolean => {
    for (const person of fits[place] ?? []) {
      if (seen.has(person)) continue;
      seen.add(person);
      const taken = placeOf.get(person);
      if (taken === undefined || tryPlace(taken, seen)) {
        placeOf.set(person, place);
        return true;
      }
    }
    return false;
  };
  for (const place of fits.keys()) tryPlace(place, new Set());
  const filled: (number | null)[] = fits.map(() => null);
  for (const [person, place] of placeOf) filled[place] = person;
  return filled;
}
