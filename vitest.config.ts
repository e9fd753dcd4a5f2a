import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest. They start first, so that no worker is left alone with one of them at the end. */
const LONGEST = [
  'scenarios/lattice',
  'scenarios/vetoes',
  'decision/laws',
  'scenarios/year',
  'scenarios/trust',
  'scenarios/packed',
  'scenarios/races',
  'schemas/generated',
  'scenarios/events',
  'scenarios/pull-requests',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'demo/test/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    sequence: { sequencer: LongestFirst },
    // Loading the source and GitHub's description anew for each file is a third of the work. No test leaves anything behind in a module.
    isolate: false,
    // Much of the time goes to waiting for child processes, so that one worker for each core is not too many.
    maxWorkers: '100%',
  },
});
