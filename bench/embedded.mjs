// The embedded GitHub and runner for the benches: a part of the source that imports nothing but Node and `yaml`, so that compiling it alone is enough.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** Compiles it into a folder below `temp`, which the caller takes away. */
export async function loadDemo(temp) {
  const manifest = require.resolve('typescript/package.json');
  const tsc = join(dirname(manifest), require(manifest).bin.tsc);
  const out = join(temp, 'demo');
  const config = join(temp, 'tsconfig.json');
  const files = ['github/server', 'github/events', 'runner/runner'].map((name) => join(root, `demo/${name}.ts`));
  const compilerOptions = {
    rootDir: join(root, 'demo'),
    outDir: out,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, files, include: [] }));
  spawnSync(process.execPath, [tsc, '-p', config], { stdio: 'ignore' });
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(temp, 'node_modules'));
  const load = (path) => import(pathToFileURL(join(out, path)).href);
  const [{ startGitHub }, { deploymentEvent, pullRequestEvent, scheduleEvent }, { runAction }] = await Promise.all([
    load('github/server.js'),
    load('github/events.js'),
    load('runner/runner.js'),
  ]);
  return { startGitHub, deploymentEvent, pullRequestEvent, scheduleEvent, runAction };
}

/** Every file of a folder, by its path from there. */
export function readFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split('\\').join('/'), readFileSync(path, 'utf8')];
    }),
  );
}
