import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'demo/test/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    // Loading the source and GitHub's description anew for each file is a third of the work. No test leaves anything behind in a module.
    isolate: false,
    // Much of the time goes to waiting for child processes, so that one worker for each core is not too many.
    maxWorkers: '100%',
  },
});
