/** So many at a time: GitHub asks those who come with more at once to slow down. */

/** Runs so many at a time; the others wait for their turn. */
export function limitTo(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = most;
  const queue: (() => void)[] = [];
  return async (task) => {
    if (free === 0) await new Promise<void>((resolve) => queue.push(resolve));
    else free -= 1;
    try {
      return await task();
    } finally {
      const next = queue.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
