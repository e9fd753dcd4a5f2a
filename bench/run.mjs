// What a run costs, as whole processes and in one go: bare Node, `change-gate check` on one record, and the built action deciding on a
// pull request of an embedded GitHub. The three take turns, so that a busy machine slows all of them. Nothing is written but to a
// temporary folder, which goes at the end.
//   node bench/run.mjs [--runs N] [--strict]     --strict: exit 1 where an aim is missed
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemo, readFiles, root } from './embedded.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, strict: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('bench: --runs is a whole number from 1');
  process.exit(2);
}

/** The aims, as multiples of bare Node. */
const AIMS = { 'change-gate check': { cpu: 2, memory: 1.6 }, 'action, offline': { cpu: 3, memory: null } };
const EXAMPLE = join(root, 'examples/authorised');
const RECORD = 'changes/CHG-2026-0007.yml';
const REPOSITORY = 'acme/payments';

const temp = mkdtempSync(join(tmpdir(), 'change-gate-bench-'));
const noted = join(temp, 'measure.jsonl');
const hook = ['--require', join(root, 'bench/measure.cjs')];
const env = { PATH: process.env.PATH, CHANGE_GATE_MEASURE: noted };

/** What the last measured process noted of itself. */
function takeNote() {
  const lines = readFileSync(noted, 'utf8').trim().split('\n');
  rmSync(noted);
  if (lines.length !== 1) throw new Error(`${lines.length} processes were measured instead of one`);
  return JSON.parse(lines[0]);
}

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...hook, ...args], {
    cwd: temp,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, ...takeNote() };
}

function runBare() {
  return run('-e', '0');
}

function runCheck() {
  const result = run(
    join(root, 'dist/cli/index.js'),
    'check',
    '--stage',
    'review',
    '--root',
    EXAMPLE,
    '--format',
    'json',
  );
  const { decision } = JSON.parse(result.stdout || '{}');
  if (decision !== 'authorised') throw new Error(`the check says ${decision}, not authorised: ${result.stderr}`);
  return result;
}

async function prepareAction() {
  const { startGitHub, pullRequestEvent, runAction } = await loadDemo(temp);
  const { [RECORD]: record, ...files } = readFiles(EXAMPLE);
  const github = await startGitHub({
    now: new Date().toISOString(),
    users: { asmith: {}, bkhan: {}, cpatel: {}, dlee: {} },
    repositories: { [REPOSITORY]: { roles: { asmith: 'write' }, files, author: 'dlee' } },
  });
  github.push(REPOSITORY, 'root-certificate', {
    author: 'asmith',
    files: { [RECORD]: record },
    message: 'Plan the new root certificate',
  });
  const { number } = github.openPullRequest(REPOSITORY, {
    head: 'root-certificate',
    author: 'asmith',
    title: 'Plan the new root certificate',
  });
  const event = pullRequestEvent(github, REPOSITORY, number, { action: 'opened', isTarget: true });
  return { github, decide: () => runBuilt(runAction, github, event) };
}

async function runBuilt(runAction, github, event) {
  // The embedded clock stands still; GitHub's does not.
  github.setClock(new Date().toISOString());
  const result = await runAction({
    main: join(root, 'dist/index.js'),
    actionYml: join(root, 'action.yml'),
    event,
    token: 'ghs_gate',
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: REPOSITORY,
      NODE_OPTIONS: hook.join(' '),
      CHANGE_GATE_MEASURE: noted,
    },
  });
  if (result.outputs.decision !== 'authorised')
    throw new Error(`the action says ${result.outputs.decision}, not authorised:\n${result.log}`);
  return takeNote();
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

async function measure() {
  const { github, decide } = await prepareAction();
  const series = new Map(
    [
      ['node -e 0', runBare],
      ['change-gate check', runCheck],
      ['action, offline', decide],
    ].map(([name, once]) => [name, { once, notes: [] }]),
  );
  try {
    // Once without counting, so that files are in the system's cache for all three.
    for (const { once } of series.values()) await once();
    for (let turn = 0; turn < runs; turn += 1) for (const { once, notes } of series.values()) notes.push(await once());
  } finally {
    await github.close();
  }
  return [...series].map(([name, { notes }]) => ({
    name,
    cpu: median(notes.map(({ cpu }) => cpu)) / 1000,
    memory: median(notes.map(({ memory }) => memory)) / 1024,
  }));
}

try {
  const rows = await measure();
  const [bare] = rows;
  console.log(
    `Node ${process.versions.node}, median of ${runs} runs, CPU time of the whole process and its peak memory\n`,
  );
  console.log(
    `${'process'.padEnd(20)}${'CPU ms'.padStart(9)}${'× node'.padStart(9)}${'aim'.padStart(7)}${'MiB'.padStart(9)}${'× node'.padStart(9)}${'aim'.padStart(7)}`,
  );
  let isMissed = false;
  for (const { name, cpu, memory } of rows) {
    const aim = AIMS[name] ?? { cpu: null, memory: null };
    const [byCpu, byMemory] = [cpu / bare.cpu, memory / bare.memory];
    isMissed ||= (aim.cpu !== null && byCpu > aim.cpu) || (aim.memory !== null && byMemory > aim.memory);
    const limit = (value) => (value === null ? '' : `≤ ${value}`).padStart(7);
    console.log(
      `${name.padEnd(20)}${cpu.toFixed(1).padStart(9)}${byCpu.toFixed(2).padStart(9)}${limit(aim.cpu)}${memory.toFixed(1).padStart(9)}${byMemory.toFixed(2).padStart(9)}${limit(aim.memory)}`,
    );
  }
  console.log(isMissed ? '\nAn aim is missed.' : '\nAll aims are met.');
  if (isMissed && values.strict) process.exitCode = 1;
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : 'unknown fault'}`);
  process.exitCode = 1;
} finally {
  rmSync(temp, { recursive: true, force: true });
}
