// Builds dist/ from src/: first the generated files are compared with their sources, then everything is compiled and bundled anew.
// The bundles are not minified, so that what runs can be read. Any step that fails ends the build and leaves dist/ as it was: all is
// made in a folder of its own, which takes the place of dist/ at the end.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** Runs a JavaScript program with this same Node. */
function run(program, ...args) {
  const { status, error } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) throw error;
  if (status !== 0) {
    console.error(`build: ${[program.slice(root.length + 1), ...args].join(' ')} ended with ${status}`);
    process.exit(1);
  }
}

/**
 * The folder that everything is made in. Its name is always the same, because the bundler's chunk names depend on it; a second build at
 * the same time waits for it.
 */
async function takeFolder() {
  const folder = join(root, '.build');
  for (let waited = 0; waited < 120; waited += 1) {
    try {
      mkdirSync(folder);
      return folder;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
  console.error('build: .build is still there after two minutes; if no other build is running, remove it');
  process.exit(1);
}

/** The path of a package's program, by its package.json. */
function findProgram(name, bin) {
  const manifest = require.resolve(`${name}/package.json`);
  return join(dirname(manifest), require(manifest).bin[bin]);
}

for (const entry of ['src/action.ts', 'src/cli.ts', 'demo/main.ts']) {
  if (existsSync(join(root, entry))) continue;
  console.error(`build: ${entry} is missing`);
  process.exit(1);
}
run(join(root, 'scripts/generate.mjs'), '--check');
const work = await takeFolder();
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const compiled = join(work, 'build');
const bundled = join(work, 'dist');
run(findProgram('typescript', 'tsc'), '-p', '.', '--outDir', compiled);

// tsc leaves CommonJS files where they are.
for (const name of readdirSync(join(root, 'src'), { recursive: true }).filter((file) => file.endsWith('.cjs'))) {
  mkdirSync(join(compiled, 'src', dirname(name)), { recursive: true });
  copyFileSync(join(root, 'src', name), join(compiled, 'src', name));
}

/**
 * `@actions/core` brings a whole HTTP client, a megabyte, for a call that the gate never makes, and the bundler keeps it because nothing
 * says that loading it does nothing. It is said in copies of the two packages that lie nearer than the installed ones: where the client is
 * used, behind a proxy, it is loaded with what uses it.
 */
function leaveOutWhatIsUnused() {
  for (const name of ['@actions/core', '@actions/http-client']) {
    const copy = join(work, 'node_modules', name);
    cpSync(join(root, 'node_modules', name), copy, { recursive: true, dereference: true });
    const manifest = join(copy, 'package.json');
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), sideEffects: false }));
  }
}

leaveOutWhatIsUnused();
/** Bundles one entry as modules into a folder of its own; gives the exit code. */
function bundle(entry, out) {
  const args = ['build', join(compiled, entry), '-o', out, '--license', 'licenses.txt', '--no-cache'];
  return start(findProgram('@vercel/ncc', 'ncc'), args);
}

/** Starts a program with this same Node, beside others. */
function start(program, args) {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', fail);
    child.on('close', settle);
  });
}

const codes = await Promise.all([
  // Whoever types a command waits for it to load; the action is loaded by a runner that takes a second to start.
  start(join(root, 'scripts/bundle-commonjs.mjs'), [join(compiled, 'src/cli.js'), join(work, 'cli')]),
  bundle('src/action.js', bundled),
  bundle('demo/main.js', join(work, 'demo')),
]);
if (codes.some((code) => code !== 0)) {
  console.error(`build: the bundler ended with ${codes.join(', ')}`);
  process.exit(1);
}
for (const name of ['cli', 'demo']) renameSync(join(work, name), join(bundled, name));

/**
 * The same code, in a form that V8 reads in less time. One character beyond Latin-1 makes it keep the whole file with two bytes a
 * character; in code such characters stand only in texts, patterns and comments, where an escape is the same. And a function in
 * brackets is compiled when it is first read, an arrow function is read once more when it is called: 15 of 120 ms of a check.
 */
function easeReading(code) {
  // In a raw template alone an escape would be another text.
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code))
    throw new Error('a raw template holds characters that cannot be escaped');
  return code
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/^(\/\*\*\*\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function ($2) {');
}

for (const folder of [bundled, join(bundled, 'cli'), join(bundled, 'demo')])
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name);
    writeFileSync(path, easeReading(readFileSync(path, 'utf8')));
  }

// The command line is run by its name as well, so that it needs to say what runs it.
const cli = join(bundled, 'cli/index.js');
const code = readFileSync(cli, 'utf8');
if (!code.startsWith('#!')) writeFileSync(cli, `#!/usr/bin/env node\n${code}`);
chmodSync(cli, 0o755);

const old = join(work, 'old');
if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), old);
renameSync(bundled, join(root, 'dist'));
