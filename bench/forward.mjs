// What the forward schedule of a large repository costs, beside what another program needs to validate the same files against the schema of
// change records and nothing else. The two take turns, so that a busy machine slows both. Nothing is written but to a temporary folder,
// which goes at the end.
//   node bench/forward.mjs [--ajv DIR] [--runs N] [--records 100,1000,10000] [--dist DIR]
// DIR is a folder with ajv-cli 5 and ajv-formats 2 or 3 in its node_modules (npm install --prefix DIR ajv-cli@5 ajv-formats@3); without it only
// the schedule is measured.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './embedded.mjs';
import { FREEZES, makeRepository, NOW } from './repository.mjs';

const { values } = parseArgs({
  options: {
    ajv: { type: 'string' },
    runs: { type: 'string', default: '5' },
    records: { type: 'string', default: '100,1000,10000' },
    dist: { type: 'string', default: join(root, 'dist') },
  },
});
const runs = Number(values.runs);
const sizes = values.records.split(',').map(Number);
if (!Number.isInteger(runs) || runs < 1 || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('bench: --runs is a whole number from 1, --records some of them separated by commas');
  process.exit(2);
}
const ajv = values.ajv === undefined ? null : join(resolve(values.ajv), 'node_modules/ajv-cli/dist/index.js');
if (ajv !== null && !existsSync(ajv)) {
  console.error(
    `bench: there is no ajv-cli in ${values.ajv}; npm install --prefix ${values.ajv} ajv-cli@5 ajv-formats@3`,
  );
  process.exit(2);
}

const temp = mkdtempSync(join(tmpdir(), 'change-gate-forward-'));
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));

/** Standard output goes to a file: written to a pipe, some programs lose the end of it when they stop. */
function time(...args) {
  const output = join(temp, 'output');
  const file = openSync(output, 'w');
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
    stdio: ['ignore', file, 'pipe'],
  });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  closeSync(file);
  return { milliseconds, status, stdout: readFileSync(output, 'utf8'), stderr };
}

function runSchedule(folder, size) {
  const cli = join(resolve(values.dist), 'cli/index.js');
  const result = time(
    cli,
    'calendar',
    '--root',
    folder,
    '--at',
    NOW,
    '--from',
    '2027-01-01',
    '--until',
    '2027-07-31',
    '--format',
    'json',
  );
  if (result.status !== 0) throw new Error(`the schedule ended with ${result.status}: ${result.stderr.slice(0, 2000)}`);
  const { changes, freezes, collisions } = JSON.parse(result.stdout);
  if (changes.length !== size || freezes.length !== FREEZES)
    throw new Error(`the schedule has ${changes.length} changes and ${freezes.length} freezes`);
  return { milliseconds: result.milliseconds, collisions: collisions.length };
}

function runAjv(folder, size) {
  const schema = join(root, 'schemas/change-record.schema.json');
  const result = time(
    ajv,
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '-c',
    'ajv-formats',
    '-s',
    schema,
    '-d',
    join(folder, 'changes/**/*.yml'),
  );
  const valid = result.stdout.split('\n').filter((line) => line.endsWith(' valid')).length;
  if (result.status !== 0 || valid !== size)
    throw new Error(
      `ajv-cli ended with ${result.status}, ${valid} of ${size} files valid: ${result.stderr.slice(0, 2000)}`,
    );
  return { milliseconds: result.milliseconds };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const rows = sizes.map((size) => {
  const folder = join(temp, String(size));
  makeRepository(folder, size);
  const ours = [];
  const theirs = [];
  let collisions = 0;
  // Once without counting, so that the files are in the system's cache for both.
  for (let turn = 0; turn <= runs; turn += 1) {
    const own = runSchedule(folder, size);
    const other = ajv === null ? null : runAjv(folder, size);
    collisions = own.collisions;
    if (turn === 0) continue;
    ours.push(own.milliseconds);
    if (other !== null) theirs.push(other.milliseconds);
  }
  return { size, collisions, ours: median(ours), theirs: ajv === null ? null : median(theirs) };
});

console.log(
  `Node ${process.versions.node}, median of ${runs} runs, wall time of the whole process, ${FREEZES} freezes\n`,
);
console.log(
  `${'records'.padStart(8)}${'collisions'.padStart(12)}${'calendar ms'.padStart(13)}${'ajv-cli ms'.padStart(12)}${'× ajv-cli'.padStart(11)}${'growth'.padStart(9)}`,
);
for (const [at, { size, collisions, ours, theirs }] of rows.entries()) {
  const before = rows[at - 1];
  // The exponent of the size by which the time grew since the row above.
  const growth = before === undefined ? '' : (Math.log(ours / before.ours) / Math.log(size / before.size)).toFixed(2);
  console.log(
    `${String(size).padStart(8)}${String(collisions).padStart(12)}${ours.toFixed(0).padStart(13)}${(theirs === null ? '–' : theirs.toFixed(0)).padStart(12)}${(theirs === null ? '–' : (ours / theirs).toFixed(2)).padStart(11)}${growth.padStart(9)}`,
  );
}
