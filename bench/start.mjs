// What a start of the built action costs: an input that is refused and a whole decision, beside bare Node and two actions that say hello,
// bundled with ncc as ours is: one with `@actions/core` alone, as GitHub's template is, and one with all three libraries that ours is built
// of. They take turns, so that a busy machine slows all of them; a second dist/ to compare with may be named. Then the size of each file
// that the action may load.
//   node bench/start.mjs [--runs N] [--before FOLDER]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemo, readFiles, root } from './embedded.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '11' }, before: { type: 'string' } } });
const EXAMPLE = join(root, 'examples/authorised');
const RECORD = 'changes/CHG-2026-0007.yml';
const REPOSITORY = 'acme/payments';
const HELLO = `import * as core from '@actions/core';
core.info(\`Hello \${core.getInput('who')}\`);
core.setOutput('time', new Date().toTimeString());
`;
const HELLO_ALL = `import * as core from '@actions/core';
import * as github from '@actions/github';
import { Octokit } from '@octokit/rest';
const octokit = new Octokit({ auth: core.getInput('token') });
core.info(\`Hello \${github.context.repo.repo} \${typeof octokit.rest.pulls.listReviews}\`);
core.setOutput('time', new Date().toTimeString());
`;

const temp = mkdtempSync(join(tmpdir(), 'change-gate-start-'));
const noted = join(temp, 'measure.jsonl');
const require = createRequire(import.meta.url);

function buildHello(name, code) {
  // Below the root, so that its packages are found.
  const source = join(root, '.bench-hello');
  mkdirSync(source);
  try {
    writeFileSync(join(source, 'index.mjs'), code);
    const manifest = require.resolve('@vercel/ncc/package.json');
    const ncc = join(dirname(manifest), require(manifest).bin.ncc);
    spawnSync(process.execPath, [ncc, 'build', join(source, 'index.mjs'), '-o', join(temp, name), '--no-cache']);
  } finally {
    rmSync(source, { recursive: true });
  }
  return join(temp, name, 'index.mjs');
}

const { startGitHub, pullRequestEvent, runAction } = await loadDemo(temp);

async function openGitHub() {
  const { [RECORD]: record, ...files } = readFiles(EXAMPLE);
  const github = await startGitHub({
    now: new Date().toISOString(),
    users: { asmith: {}, bkhan: {}, cpatel: {}, dlee: {} },
    repositories: { [REPOSITORY]: { roles: { asmith: 'write' }, files, author: 'dlee' } },
  });
  github.push(REPOSITORY, 'root', { author: 'asmith', files: { [RECORD]: record }, message: 'Plan the root' });
  const { number } = github.openPullRequest(REPOSITORY, { head: 'root', author: 'asmith', title: 'Plan the root' });
  return { github, event: pullRequestEvent(github, REPOSITORY, number, { action: 'opened', isTarget: true }) };
}

const { github, event } = await openGitHub();
const hook = ['--require', join(root, 'bench/measure.cjs')];

async function runMain(main, inputs = {}) {
  github.setClock(new Date().toISOString());
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY };
  return runAction({
    main,
    actionYml: join(root, 'action.yml'),
    event,
    token: 'ghs_gate',
    inputs,
    env: { ...env, NODE_OPTIONS: hook.join(' '), CHANGE_GATE_MEASURE: noted },
  });
}

async function decide(main) {
  const { outputs, log } = await runMain(main);
  if (outputs.decision !== 'authorised') throw new Error(`the action says ${outputs.decision}:\n${log}`);
}

const bare = () =>
  spawnSync(process.execPath, [...hook, '-e', '0'], { env: { PATH: process.env.PATH, CHANGE_GATE_MEASURE: noted } });

async function timed(run) {
  const started = performance.now();
  await run();
  const wall = performance.now() - started;
  const { cpu, memory } = JSON.parse(readFileSync(noted, 'utf8').trim());
  rmSync(noted);
  return { wall, cpu: cpu / 1000, memory: memory / 1024 };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

try {
  const hello = buildHello('hello', HELLO);
  const helloAll = buildHello('hello-all', HELLO_ALL);
  const old = values.before === undefined ? null : resolve(values.before, 'index.js');
  const before =
    old === null
      ? []
      : [
          ['refused, before', () => runMain(old, { mode: 'nonsense' })],
          ['decision, before', () => decide(old)],
        ];
  const series = [
    ['node -e 0', bare],
    ['hello, core alone', () => runMain(hello)],
    ['hello, all three', () => runMain(helloAll)],
    ...before,
    ['refused input', () => runMain(join(root, 'dist/index.js'), { mode: 'nonsense' })],
    ['decision', () => decide(join(root, 'dist/index.js'))],
  ].map(([name, run]) => ({ name, run, notes: [] }));
  for (const { run } of series) await timed(run);
  for (let turn = 0; turn < Number(values.runs); turn += 1)
    for (const { run, notes } of series) notes.push(await timed(run));
  const of = (name, what) => median(series.find((one) => one.name === name).notes.map((note) => note[what]));
  console.log(`Node ${process.versions.node}, median of ${values.runs}\n`);
  console.log('process             CPU ms  × node  × hello   wall ms     MiB');
  for (const { name } of series) {
    const cpu = of(name, 'cpu');
    const ratios = [cpu / of('node -e 0', 'cpu'), cpu / of('hello, all three', 'cpu')].map((ratio) =>
      ratio.toFixed(2).padStart(8),
    );
    const rest = [of(name, 'wall'), of(name, 'memory')].map((number) => number.toFixed(0).padStart(9));
    console.log(`${name.padEnd(18)}${cpu.toFixed(0).padStart(8)}${ratios.join('')}${rest.join('')}`);
  }
  for (const folder of [values.before, join(root, 'dist')]) {
    if (folder === undefined) continue;
    const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const sizes = files.map((name) => ({ name, kib: Math.round(statSync(join(folder, name)).size / 1024) }));
    const all = sizes.reduce((sum, { kib }) => sum + kib, 0);
    const big = sizes.sort((a, b) => b.kib - a.kib).slice(0, 6);
    console.log(`\n${folder}: ${all} KiB; ${big.map(({ name, kib }) => `${name} ${kib}`).join(', ')}`);
  }
  for (const [name, path] of [
    ['core alone', hello],
    ['all three', helloAll],
  ])
    console.log(`hello, ${name}: ${Math.round(statSync(path).size / 1024)} KiB`);
} finally {
  await github.close();
  rmSync(temp, { recursive: true, force: true });
}
