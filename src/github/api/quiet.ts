/**
 * When nothing is under way: a run that looks at many things is in no hurry, and what waits for that moment goes out in as few queries as it
 * can. Every request ends by itself, so that the moment comes.
 */
export type Quiet = {
  readonly during: <T>(task: () => Promise<T>) => Promise<T>;
  /** Runs it as soon as nothing is under way. */
  readonly soon: (run: () => void) => void;
};

export function openQuiet(): Quiet {
  let under = 0;
  const waiting: (() => void)[] = [];

  /** Whoever was given an answer has to have asked for what follows from it. */
  function look(): void {
    setImmediate(() =>
      setImmediate(() => {
        if (under > 0) return;
        for (const run of waiting.splice(0)) run();
      }),
    );
  }

  return {
    async during(task) {
      under += 1;
      try {
        return await task();
      } finally {
        under -= 1;
        if (under === 0 && waiting.length > 0) look();
      }
    },
    soon(run) {
      waiting.push(run);
      if (under === 0) look();
    },
  };
}
