// Writes what README.md takes from elsewhere: the tables of inputs and outputs from action.yml, and the refusal that it shows from a run of the
// command line. `--check` writes nothing, says whether the file differs and exits 1 where it does. `--built` runs dist/ as it is, which is quicker
// where that has just been built; else the source is compiled for the run.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const read = (path) => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();

function writeInputs(action) {
  const rows = Object.entries(action.inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${cell(description)} | ${value === undefined ? '' : `\`${value}\``} |`,
  );
  return ['| input | meaning | default |', '|---|---|---|', ...rows].join('\n');
}

function writeOutputs(action) {
  const rows = Object.entries(action.outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| output | meaning |', '|---|---|', ...rows].join('\n');
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function fill(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

/** Compiles the source into a folder: this script runs on a Node that reads no TypeScript. */
function compile(folder) {
  const manifest = require.resolve('typescript/package.json');
  const tsc = join(dirname(manifest), require(manifest).bin.tsc);
  // Faults of types are told by `npm run types`; here only what is emitted counts.
  spawnSync(process.execPath, [tsc, '-p', root, '--outDir', folder], { stdio: 'ignore' });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  // tsc leaves CommonJS files where they are.
  for (const name of readdirSync(join(root, 'src'), { recursive: true }).filter((file) => file.endsWith('.cjs')))
    cpSync(join(root, 'src', name), join(folder, 'src', name));
}

/** What the command line says of an example that waits: the verdict and the findings, without the rest of the report. */
function writeRefusal(program) {
  const args = [
    'check',
    '--root',
    'examples/awaiting-approver-too-low',
    '--stage',
    'review',
    '--at',
    '2026-11-24T10:10:00Z',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const end = stdout.indexOf('\nCHG-2026-0007 ');
  if (status !== 1 || end < 0) throw new Error(`the example for README.md ends with ${status}: ${stderr}`);
  return `\`\`\`console\n$ change-gate ${args.join(' ')}\n${stdout.slice(0, end)}…\n\`\`\``;
}

const folder = mkdtempSync(join(tmpdir(), 'change-gate-docs-'));
let text = read('README.md');
try {
  const isBuilt = process.argv.includes('--built');
  if (!isBuilt) compile(folder);
  const program = isBuilt ? join(root, 'dist/cli/index.js') : join(folder, 'src/cli.js');
  const action = parse(read('action.yml'));
  const parts = { refusal: writeRefusal(program), inputs: writeInputs(action), outputs: writeOutputs(action) };
  for (const [name, content] of Object.entries(parts)) text = fill(text, name, content);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (!process.argv.includes('--check')) {
  writeFileSync(join(root, 'README.md'), text);
  console.log('written: README.md');
} else if (read('README.md') !== text) {
  console.error('README.md is not what action.yml and the command line give. Run: node scripts/write-docs.mjs');
  process.exitCode = 1;
}
