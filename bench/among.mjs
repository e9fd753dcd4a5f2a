// What a `check` of one record among thousands costs on a checkout, and how much of that is there before a record is understood. As whole processes
// that take turns, so that a busy machine slows all of them: bare Node; a program that opens, reads and closes the files; one that also makes text
// of them and lets one expression look at each character; the check where there is no other record; and the check. A second dist/ may be named
// to compare with.
//   node bench/among.mjs [--records 10000] [--runs N] [--before FOLDER]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './embedded.mjs';
import { makeRepository, NOW } from './repository.mjs';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '7' },
    before: { type: 'string' },
  },
});
const [size, runs] = [Number(values.records), Number(values.runs)];
const temp = mkdtempSync(join(tmpdir(), 'change-gate-among-'));
process.on('exit', () => rmSync(temp, { recursive: true, force: true }));
const [many, one] = [join(temp, 'many'), join(temp, 'one')];
makeRepository(many, size);
makeRepository(one, 1);

const read = (look) => `
const { closeSync, openSync, readdirSync, readSync } = require('node:fs');
const memory = Buffer.allocUnsafe(65536);
const decoder = new TextDecoder('utf-8', { fatal: true });
let seen = 0;
for (const name of readdirSync('changes/2027')) {
  const file = openSync('changes/2027/' + name);
  const length = readSync(file, memory, 0, 65536, 0);
  closeSync(file);
  ${look}
}
if (seen === 0) process.exit(1);`;
const write = (name, code) => {
  const path = join(temp, name);
  writeFileSync(path, code);
  return path;
};
const check = (dist, id) => [join(dist, 'cli/index.js'), 'check', `changes/2027/${id}.yml`, '--at', NOW];
const dist = join(root, 'dist');
const rows = [
  { name: 'node -e 0', args: ['-e', '0'], folder: many },
  { name: `open, read and close ${size} files`, args: [write('read.cjs', read('seen += length;'))], folder: many },
  {
    name: '… and one look at each character',
    args: [write('look.cjs', read('if (/^[ -~\\n]*$/.test(decoder.decode(memory.subarray(0, length)))) seen += 1;'))],
    folder: many,
  },
  { name: 'check of one record alone', args: check(dist, 'CHG-2027-00000'), folder: one },
  { name: `check of one among ${size}`, args: check(dist, 'CHG-2027-00002'), folder: many },
  ...(values.before === undefined
    ? []
    : [{ name: '… before', args: check(resolve(values.before), 'CHG-2027-00002'), folder: many }]),
].map((row) => ({ ...row, cpu: [], memory: [] }));

const noted = join(temp, 'measure.jsonl');
const hook = ['--require', join(root, 'bench/measure.cjs')];

for (let turn = 0; turn <= runs; turn += 1)
  for (const { name, args, folder, cpu, memory } of rows) {
    const env = { PATH: process.env.PATH, CHANGE_GATE_MEASURE: noted };
    const { stderr } = spawnSync(process.execPath, [...hook, ...args], { cwd: folder, env, encoding: 'utf8' });
    if (stderr.includes('an internal fault')) throw new Error(`${name}: ${stderr}`);
    const note = JSON.parse(readFileSync(noted, 'utf8'));
    rmSync(noted);
    // Once without counting, so that the files are in the system's cache.
    if (turn === 0) continue;
    cpu.push(note.cpu / 1000);
    memory.push(note.memory / 1024);
  }

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const bare = median(rows[0].cpu);
console.log(`Node ${process.versions.node}, CPU of the whole process, ${runs} turns\n`);
console.log(
  `${'process'.padEnd(40)}${'median ms'.padStart(10)}${'least ms'.padStart(10)}${'× node'.padStart(8)}${'MB'.padStart(6)}`,
);
for (const { name, cpu, memory } of rows)
  console.log(
    `${name.padEnd(40)}${median(cpu).toFixed(0).padStart(10)}${Math.min(...cpu)
      .toFixed(0)
      .padStart(10)}${(median(cpu) / bare).toFixed(1).padStart(8)}${median(memory).toFixed(0).padStart(6)}`,
  );
