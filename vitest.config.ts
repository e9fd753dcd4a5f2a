import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'demo/test/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    // Much of the time goes to waiting for child processes, so that one worker for each core is not too many.
    maxWorkers: '100%',
  },
});
