// One file of all tests and all of the source that they need, with every mutant in it. A file that is evaluated again is a world of its own,
// which costs a fraction of what loading hundreds of modules does.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { instrument } from './switches.mjs';

const HERE = import.meta.dirname;

/**
 * @param {{ root: string, isMutated: (path: string) => boolean, tests: readonly string[], out: string }} asked paths from the root
 * @returns every mutant, with the path of its file, and how many were left out as wording, by file
 */
export async function bundle({ root, isMutated, tests, out }) {
  const mutants = [];
  const leftOut = {};
  for (const path of filesIn(root, 'src').filter(isMutated)) {
    const found = instrument(readFileSync(join(root, path), 'utf8'), mutants.length);
    mutants.push(...found.mutants.map((mutant) => ({ ...mutant, path })));
    leftOut[path] = found.leftOut;
  }
  const first = new Map();
  for (const { path, id } of mutants) if (!first.has(path)) first.set(path, id);
  const entry = tests.map((path) => `import 'starts:${path}';\nimport ${JSON.stringify(join(root, path))};`).join('\n');
  const build = await rolldown({
    input: 'all-tests',
    treeshake: false,
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutation',
        resolveId(id) {
          if (id === 'all-tests' || id.startsWith('starts:')) return id;
          if (id === 'vitest') return { id: pathToFileURL(join(HERE, 'collect.mjs')).href, external: true };
          if (id === 'fast-check') return { id: pathToFileURL(join(HERE, 'fewer-runs.mjs')).href, external: true };
          return /^[./]/.test(id) ? null : { id, external: true };
        },
        load(id) {
          if (id === 'all-tests') return entry;
          return id.startsWith('starts:') ? `globalThis.__mutation.file(${JSON.stringify(id.slice(7))});` : null;
        },
        transform(code, id) {
          const path = relative(root, id);
          const text = first.has(path) ? instrument(readFileSync(id, 'utf8'), first.get(path)).text : code;
          const isTest = path.endsWith('.test.ts');
          return `${isTest ? 'globalThis.__mutation.gathers(true);' : ''}${text}${isTest ? '\nglobalThis.__mutation.gathers(false);' : ''}`
            .replaceAll(/import\.meta\.dirname|(?<![\w.])__dirname/g, JSON.stringify(dirname(id)))
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
        },
      },
    ],
  });
  await build.write({ file: out, format: 'esm', codeSplitting: false });
  return { mutants, leftOut };
}

/** Sorted, so that the numbers of mutants are the same on every machine. */
export function filesIn(root, folder, ending = '.ts') {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(root, path, ending) : path.endsWith(ending) ? [path] : [];
    })
    .sort((a, b) => (a < b ? -1 : 1));
}
