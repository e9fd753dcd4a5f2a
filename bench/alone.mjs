// What a `check` of one record costs, and how much of that is there before anything is checked. As whole processes that take turns, so that a
// busy machine slows all of them: bare Node; an empty file; what Node itself takes for the first digest and the first time zone; the files that
// the check loads, compiled as Node compiles them and with nothing in them called; and the check. A second dist/ may be named to compare with.
//   node bench/alone.mjs [--runs N] [--before FOLDER]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './embedded.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' }, before: { type: 'string' } } });
const RECORD = 'changes/CHG-2026-0042.yml';
const AT = '2026-11-24T10:30:00Z';

const temp = mkdtempSync(join(tmpdir(), 'change-gate-alone-'));
const folder = join(temp, 'payments');
const noted = join(temp, 'measure.jsonl');
const hook = ['--require', join(root, 'bench/measure.cjs')];
const env = { PATH: process.env.PATH, CHANGE_GATE_MEASURE: noted };

/** Runs Node and gives what the process noted of itself. */
function run(args, allowed = [0]) {
  const { status, stderr } = spawnSync(process.execPath, [...hook, ...args], { cwd: folder, env, encoding: 'utf8' });
  if (!allowed.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const { cpu, memory } = JSON.parse(readFileSync(noted, 'utf8'));
  rmSync(noted);
  return { cpu: cpu / 1000, memory: memory / 1024 };
}

function write(name, code) {
  const path = join(temp, name);
  writeFileSync(path, code);
  return path;
}

/** What people type in a repository of theirs, which is asked what the change touches; and what a program asks, as in bench/run.mjs. */
const WAYS = {
  text: ['check', RECORD, '--at', AT],
  json: ['check', '--stage', 'review', '--root', join(root, 'examples/authorised'), '--format', 'json'],
};
const check = (dist, way) => [join(dist, 'cli/index.js'), ...WAYS[way]];

/** The files of the program that a run has loaded. */
function filesOf(args) {
  const list = write(
    'list.cjs',
    `process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));`,
  );
  const { stderr } = spawnSync(process.execPath, ['--require', list, ...args], {
    cwd: folder,
    env: { PATH: env.PATH },
  });
  return JSON.parse(stderr.toString()).filter((path) => path !== list);
}

/** As Node's loader compiles them: all but the functions within functions. */
const compile = (files) => `const { readFileSync } = require('node:fs');
const { compileFunction } = require('node:vm');
for (const filename of ${JSON.stringify(files)})
  compileFunction(readFileSync(filename, 'utf8').replace(/^#!.*/, ''), ['exports', 'require', 'module', '__filename', '__dirname'], { filename });
`;
const NODE = `require('node:crypto').createHash('sha256').update('a').digest('hex');
new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/London', timeZoneName: 'longOffset' }).format(0);
`;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

try {
  cpSync(join(root, 'examples/payments'), folder, { recursive: true });
  const git = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'All'],
  ])
    spawnSync('git', [...git, ...args], { cwd: folder, env: { PATH: env.PATH } });
  const dist = join(root, 'dist');
  const files = filesOf(check(dist, 'text'));
  const series = [
    ['node -e 0', ['-e', '0']],
    ['an empty file', [write('empty.cjs', '')]],
    ['an empty module', [write('empty.mjs', '')]],
    ['a digest and a time zone', [write('node.cjs', NODE)]],
    ['its code, not called', [write('code.cjs', compile(files))]],
    ['both: before it checks', [write('both.cjs', NODE + compile(files))]],
    ...[...(values.before === undefined ? [] : [resolve(values.before)]), dist].flatMap((of) =>
      Object.keys(WAYS).map((way) => [`check, ${way}${of === dist ? '' : ', before'}`, check(of, way)]),
    ),
  ].map(([name, args]) => ({ name, args, notes: [] }));
  // A draft is sound or it is not.
  for (const { args } of series) run(args, [0, 1]);
  for (let turn = 0; turn < Number(values.runs); turn += 1)
    for (const { args, notes } of series) notes.push(run(args, [0, 1]));
  const [bare] = series;
  const least = ({ notes }) => Math.min(...notes.map(({ cpu }) => cpu));
  const middle = ({ notes }, what) => median(notes.map((note) => note[what]));
  console.log(`Node ${process.versions.node}, ${values.runs} turns; CPU of the whole process\n`);
  console.log('process                    least ms  median ms   × node    MiB   × node');
  for (const one of series) {
    const ratios = ['cpu', 'memory'].map((what) => (middle(one, what) / middle(bare, what)).toFixed(2).padStart(9));
    const numbers = [least(one).toFixed(0).padStart(8), middle(one, 'cpu').toFixed(0).padStart(11)];
    console.log(
      `${one.name.padEnd(27)}${numbers.join('')}${ratios[0]}${middle(one, 'memory').toFixed(0).padStart(7)}${ratios[1]}`,
    );
  }
  const sizes = files.map((path) => ({ name: basename(path), kib: statSync(path).size / 1024 }));
  const big = [...sizes].sort((a, b) => b.kib - a.kib).slice(0, 5);
  const all = Math.round(sizes.reduce((sum, { kib }) => sum + kib, 0));
  console.log(
    `\nIt loads ${files.length} files, ${all} KiB: ${big.map(({ name, kib }) => `${name} ${Math.round(kib)}`).join(', ')}, …`,
  );
} finally {
  rmSync(temp, { recursive: true, force: true });
}
