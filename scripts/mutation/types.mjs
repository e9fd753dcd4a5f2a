// Which mutants TypeScript refuses. One that does not compile is no program that could ever decide, so it is counted apart and says nothing of
// the tests; Stryker does the same. Each stands in a copy of its file of which nobody knows: all are checked at once, and none disturbs another.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `true` and `false` leave unused or out of reach is no fault of types. */
const LENIENT = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true };

const copyOf = ({ id, path }) => path.replace(/\.ts$/, `.mutant-${id}.ts`);

/**
 * @param {{ root: string, mutants: readonly { id: number, path: string, from: number, to: number, becomes: string }[], folder: string }} asked folder: within the root, where copies may stand
 * @returns {Promise<Set<number>>} ids of those that do not compile
 */
export async function refusedByTypes({ root, mutants, folder }) {
  if (mutants.length === 0) return new Set();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}\n');
  const config = {
    extends: join(root, 'tsconfig.check.json'),
    compilerOptions: { ...LENIENT, rootDir: '.', noEmit: true },
    include: [],
    files: mutants.map(copyOf),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  for (const { id, path, from, to, becomes } of mutants) {
    const text = readFileSync(join(root, path), 'utf8');
    writeFileSync(join(folder, copyOf({ id, path })), text.slice(0, from) + becomes + text.slice(to));
  }
  const said = await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json', '--pretty', 'false'], folder);
  const errors = [...said.matchAll(/^(\S+?)\(\d+,\d+\): error /gm)].map(([, path]) => path);
  const others = errors.filter((path) => !/\.mutant-\d+\.ts$/.test(path));
  if (others.length > 0 || (errors.length === 0 && said.trim() !== ''))
    throw new Error(`the types of the source itself: ${said.slice(0, 500)}`);
  rmSync(folder, { recursive: true, force: true });
  return new Set(errors.map((path) => Number(/\.mutant-(\d+)\.ts$/.exec(path)[1])));
}

function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
}
