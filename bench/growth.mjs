// How the time of a check grows with the records that stand beside the one that is named, where they are as bad for a pass over all of them as can
// be: all open, all at one item and one time, and each depending on the one before, down to one circle that all lead into. The exponent by which the time
// grew since the row above is 1 for a pass that is linear, and 2 for one that looks at each with each. Nothing is written but to a temporary folder.
//   node bench/growth.mjs [--records 2500,5000,10000,20000] [--runs 3] [--dist DIR]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '2500,5000,10000,20000' },
    runs: { type: 'string', default: '3' },
    dist: { type: 'string', default: join(root, 'dist') },
  },
});
const sizes = values.records.split(',').map(Number);
const runs = Number(values.runs);
if (![...sizes, runs].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('bench: --runs is a whole number from 1, --records some of them separated by commas');
  process.exit(2);
}
const temp = mkdtempSync(join(tmpdir(), 'change-gate-growth-'));
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));

const RECORD = readFileSync(join(root, 'examples/payments/changes/CHG-2026-0042.yml'), 'utf8');
const NOW = '2026-11-20T09:00:00Z';
const CIRCLE = 5;
const idOf = (nth) => `CHG-2026-${String(nth).padStart(5, '0')}`;

function makeRepository(folder, size) {
  mkdirSync(join(folder, 'changes'), { recursive: true });
  mkdirSync(join(folder, '.github/change-gate'), { recursive: true });
  writeFileSync(
    join(folder, '.github/change-gate/policy.yml'),
    'version: 1\nenvironments:\n  production: {gate: enforce}\n',
  );
  for (let nth = 0; nth < size; nth += 1) {
    // The first few go round in a circle; every other leads into it.
    const needed = nth < CIRCLE ? (nth + 1) % CIRCLE : nth - 1;
    const text = `${RECORD.replaceAll('CHG-2026-0042', idOf(nth))}depends-on: [${idOf(needed)}]\n`;
    writeFileSync(join(folder, 'changes', `${idOf(nth)}.yml`), text);
  }
}

function run(...args) {
  const noted = join(temp, 'measure');
  const { status, stderr } = spawnSync(process.execPath, ['--require', join(root, 'bench/measure.cjs'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CHANGE_GATE_MEASURE: noted },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  });
  if (status === null || status > 1) throw new Error(`it ended with ${status}: ${stderr}`);
  const { cpu } = JSON.parse(readFileSync(noted, 'utf8').trim());
  rmSync(noted);
  return cpu / 1000;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const cli = join(resolve(values.dist), 'cli/index.js');

console.log(`Node ${process.versions.node}, median of ${runs}, CPU time of the whole process\n`);
console.log(`${'records'.padStart(8)}${'check of one, ms'.padStart(18)}${'growth'.padStart(8)}`);
let before = null;
for (const size of sizes) {
  const folder = join(temp, String(size));
  makeRepository(folder, size);
  const check = () => run(cli, 'check', idOf(size - 1), '--root', folder, '--at', NOW, '--format', 'json');
  const cpu = median(Array.from({ length: runs }, check));
  const growth = before === null ? '' : (Math.log(cpu / before.cpu) / Math.log(size / before.size)).toFixed(2);
  console.log(`${String(size).padStart(8)}${cpu.toFixed(0).padStart(18)}${growth.padStart(8)}`);
  rmSync(folder, { recursive: true });
  before = { size, cpu };
}
