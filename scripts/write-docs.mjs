// Writes what the documents take from elsewhere: README's tables of inputs and outputs from action.yml and the refusal that it shows from
// a run of the command line, docs/reasons.md from the catalogue. `--check` writes nothing, names each file that differs and exits 1.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
  mkdirSync(join(folder, 'src/files/checks'), { recursive: true });
  cpSync(join(root, 'src/files/checks/generated'), join(folder, 'src/files/checks/generated'), { recursive: true });
}

async function loadReasons(folder) {
  const load = (path) => import(pathToFileURL(join(folder, path)).href);
  const [{ CATALOGUE }, { EXPLANATIONS }, { WEIGHTS }] = await Promise.all([
    load('src/domain/terms/reason-texts.js'),
    load('src/report/reasons/explanations.js'),
    load('src/domain/terms/reasons.js'),
  ]);
  return { CATALOGUE, EXPLANATIONS, WEIGHTS };
}

/** What the command line says of an example that waits: the verdict and the findings, without the rest of the report. */
function writeRefusal(folder) {
  const args = [
    'check',
    '--root',
    'examples/awaiting-approver-too-low',
    '--stage',
    'review',
    '--at',
    '2026-11-24T10:10:00Z',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'src/cli.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const end = stdout.indexOf('\nCHG-2026-0007 ');
  if (status !== 1 || end < 0) throw new Error(`the example for README.md ends with ${status}: ${stderr}`);
  return `\`\`\`console\n$ node dist/cli/index.js ${args.join(' ')}\n${stdout.slice(0, end)}…\n\`\`\``;
}

const DECISIONS = {
  none: 'none: a notice or a warning',
  awaiting: 'awaiting',
  refused: 'refused',
  undetermined: 'undetermined',
};
const textBlock = (text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;

function writeReasons({ CATALOGUE, EXPLANATIONS, WEIGHTS }) {
  const ids = Object.keys(WEIGHTS);
  const sections = ids.map((id) => {
    const { title, remedy, controls } = CATALOGUE[id];
    const { meaning, why, before, after } = EXPLANATIONS[id];
    return [
      `## ${id}`,
      `**${title}** · decision: ${DECISIONS[WEIGHTS[id]]}`,
      meaning,
      `*Why:* ${why}`,
      `*What to do:* ${remedy}`,
      ...(before === undefined ? [] : ['Before:', textBlock(before)]),
      ...(after === undefined ? [] : ['After:', textBlock(after)]),
      ...(controls.length === 0 ? [] : [`*Controls:* ${controls.join(' · ')}`]),
    ].join('\n\n');
  });
  return `<!-- Written by scripts/write-docs.mjs from src/domain/terms/reason-texts.ts and src/report/reasons/explanations.ts. Do not edit. -->

# Reasons

Whatever does not pass names at least one reason. Ids are stable: they are added, never renamed. \`change-gate explain REASON\` says the
same in the terminal.

${sections.join('\n\n')}
`;
}

const files = new Map();
const folder = mkdtempSync(join(tmpdir(), 'change-gate-docs-'));
try {
  compile(folder);
  const action = parse(read('action.yml'));
  const parts = { refusal: writeRefusal(folder), inputs: writeInputs(action), outputs: writeOutputs(action) };
  files.set(
    'README.md',
    Object.entries(parts).reduce((text, [name, content]) => fill(text, name, content), read('README.md')),
  );
  files.set('docs/reasons.md', writeReasons(await loadReasons(folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (process.argv.includes('--check')) {
  for (const [path, text] of files) {
    if (existsSync(join(root, path)) && read(path) === text) continue;
    console.error(`${path} is not what action.yml and the catalogue give. Run: node scripts/write-docs.mjs`);
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`written: ${[...files.keys()].join(', ')}`);
}
