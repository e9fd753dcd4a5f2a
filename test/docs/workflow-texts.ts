/** Every workflow that people copy from here, or that runs here, by where it stands. */
import { writeRaiseWorkflow, writeSweepWorkflow } from '../../src/cli/templates/workflow.ts';
import { blocksOf, listFiles, read } from './documents.ts';

export const WORKFLOWS: ReadonlyMap<string, string> = new Map<string, string>([
  ['written by init: change-gate-sweep.yml', writeSweepWorkflow()],
  ['raised by issues: change-gate-raise.yml', writeRaiseWorkflow()],
  ...['examples', '.github/workflows']
    .flatMap((folder) => listFiles(folder, /\.yml$/))
    .filter((path) => path.includes('.github/workflows/'))
    .map((path) => [path, read(path)] as const),
  ...['README.md', ...listFiles('docs', /\.md$/).filter((path) => path !== 'docs/reasons.md')]
    .flatMap(blocksOf)
    .filter(({ text }) => /^jobs:/m.test(text))
    .map(({ path, line, text }) => [`${path}:${line}`, text] as const),
]);
