/** Bars that do not lie over each other. */

/** Gives each bar the lowest free row; they are in order of their left edge. Returns the number of rows. */
export function stack<T extends { readonly left: number; readonly right: number }>(
  bars: readonly T[],
): { readonly bars: readonly (T & { readonly row: number })[]; readonly rows: number } {
  const ends: number[] = [];
  const placed = bars.map((bar) => {
    const free = ends.findIndex((end) => end <= bar.left);
    const row = free < 0 ? ends.length : free;
    ends[row] = bar.right;
    return { ...bar, row };
  });
  return { bars: placed, rows: ends.length };
}
