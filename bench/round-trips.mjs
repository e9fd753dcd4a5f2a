// How often the built action waits for GitHub: every answer of an embedded GitHub is late by a tenth of a second, and a moderate pull
// request with 1, 10 and 100 approvers is judged at review. `deep` is the longest row of requests that waited for one another, `wall` the
// time from the first request to the last answer. Comments and checks come after the decision and are left out.
//   node bench/round-trips.mjs [--strict] [--requests]     --strict: exit 1 where an aim is missed · --requests: which, and when
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemo, readFiles, root } from './embedded.mjs';

const { values } = parseArgs({
  options: { strict: { type: 'boolean', default: false }, requests: { type: 'boolean', default: false } },
});
const DELAY = 100;
const REPOSITORY = 'acme/payments';
const RECORD = 'changes/CHG-2026-0042.yml';
const REGISTER = '.github/change-gate/register.yml';
/** The aim: so many in a row for up to ten approvers; and no request more for ten than for one. */
const DEEPEST = 3;

function seedFor(logins) {
  const { [RECORD]: record, [REGISTER]: register, ...files } = readFiles(join(root, 'examples/payments'));
  const people = logins.map((login) => `  - {login: ${login}, role: change-and-release-manager, from: 2025-01-01}`);
  files[REGISTER] = register.replace(/^people:$/m, `people:\n${people.join('\n')}`);
  const users = ['asmith', 'bkhan', 'cpatel', 'dlee', 'efox', ...logins];
  const seed = {
    now: '2026-11-19T09:00:00Z',
    delayMs: DELAY,
    users: Object.fromEntries(users.map((login) => [login, {}])),
    repositories: { [REPOSITORY]: { roles: { asmith: 'write' }, files, author: 'asmith' } },
  };
  return { seed, record };
}

/** For each request how many had to end, one after another, before it began; with itself. */
function depths(spans) {
  const byStart = [...spans].sort((a, b) => a.start - b.start);
  for (const span of byStart)
    span.depth = 1 + Math.max(0, ...byStart.filter(({ end }) => end <= span.start).map(({ depth = 0 }) => depth));
  return byStart;
}

async function measure({ startGitHub, pullRequestEvent, runAction }, approvers) {
  const logins = Array.from({ length: approvers }, (_, index) => `manager-${index + 1}`);
  const { seed, record } = seedFor(logins);
  const github = await startGitHub(seed);
  try {
    const files = { [RECORD]: record, 'src/signing-key.js': 'export const key = "2026-12";\n' };
    github.push(REPOSITORY, 'rotate-key', { author: 'asmith', message: 'Rotate the signing key', files });
    const { number } = github.openPullRequest(REPOSITORY, { head: 'rotate-key', author: 'asmith' });
    for (const login of logins) github.review(REPOSITORY, number, login, { state: 'APPROVED' });
    const spans = new Map();
    github.beforeEach(
      (entry) => void spans.set(entry, { entry, start: performance.now(), end: Number.POSITIVE_INFINITY }),
    );
    github.observe(({ request }) => Object.assign(spans.get(request), { end: performance.now() }));
    const result = await runAction({
      main: join(root, 'dist/index.js'),
      actionYml: join(root, 'action.yml'),
      event: pullRequestEvent(github, REPOSITORY, number, { isTarget: true }),
      token: 'ghs_gate',
      at: github.state.clock.now(),
      inputs: { comment: 'never' },
    });
    if (result.outputs.decision !== 'authorised')
      throw new Error(`the action says ${result.outputs.decision}, not authorised:\n${result.log}`);
    return { approvers, spans: depths([...spans.values()]) };
  } finally {
    await github.close();
  }
}

const temp = mkdtempSync(join(tmpdir(), 'change-gate-trips-'));
try {
  const demo = await loadDemo(temp);
  const rows = [];
  for (const approvers of [1, 10, 100]) rows.push(await measure(demo, approvers));
  console.log(`Each answer ${DELAY} ms late; a moderate pull request at review\n`);
  console.log(`${'approvers'.padEnd(12)}${'requests'.padStart(9)}${'deep'.padStart(7)}${'wall ms'.padStart(9)}`);
  for (const { approvers, spans } of rows) {
    const deep = Math.max(...spans.map(({ depth }) => depth));
    const wall = Math.max(...spans.map(({ end }) => end)) - Math.min(...spans.map(({ start }) => start));
    console.log(
      `${String(approvers).padEnd(12)}${String(spans.length).padStart(9)}${String(deep).padStart(7)}${wall.toFixed(0).padStart(9)}`,
    );
    if (values.requests)
      for (const { entry, depth } of spans)
        console.log(`    ${depth}  ${entry.method} ${entry.path}${entry.query === '' ? '' : `?${entry.query}`}`);
  }
  const [one, ten] = rows;
  const isDeep = rows.some(({ approvers, spans }) => approvers <= 10 && spans.some(({ depth }) => depth > DEEPEST));
  const isMissed = isDeep || ten.spans.length > one.spans.length;
  console.log(isMissed ? '\nAn aim is missed.' : '\nAll aims are met.');
  if (isMissed && values.strict) process.exitCode = 1;
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : 'unknown fault'}`);
  process.exitCode = 1;
} finally {
  rmSync(temp, { recursive: true, force: true });
}
