// How often the built action asks GitHub and waits for it: an embedded GitHub answers all that was asked together, and only when the action does
// nothing any more but wait, so that a busy machine counts as an idle one does. A pull request
// at review, with few and many approvers and with few and many records from before; a deployment of some pull requests; and both in a monorepo
// whose files are more than GitHub lists at once. `calls` are those of REST and of GraphQL together, `deep` is the longest row of calls that waited
// for one another, `at once` the most that were under way, `MB` what was answered. Comments and checks come after the decision and are left out.
//   node bench/round-trips.mjs [--rows review,records,deploy,monorepo,sweep] [--large] [--strict] [--requests]
//   --large: with 10,000 records, 100 pull requests and a monorepo of 150,000 files · --strict: exit 1 where an aim is missed · --requests: which calls, and in which row
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemo, readFiles, root } from './embedded.mjs';
import { openWaves } from './waves.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: 'review,records,deploy,monorepo,sweep' },
    large: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    requests: { type: 'boolean', default: false },
  },
});
const REPOSITORY = 'acme/payments';
const RECORD = 'changes/CHG-2026-0042.yml';
const CHECK = 'change-gate';
const REGISTER = '.github/change-gate/register.yml';

/** The aims: calls, and how many of them in a row. */
const ROWS = {
  review: [
    { approvers: 1, records: 30, calls: 14, deep: 4 },
    { approvers: 100, records: 30, calls: 16, deep: 4 },
  ],
  records: [
    { approvers: 1, records: 1_000, calls: 26, deep: 6 },
    { approvers: 1, records: 10_000, calls: 130, deep: 12, isLarge: true },
  ],
  deploy: [
    { pulls: 1, records: 300, calls: 24, deep: 7 },
    { pulls: 10, records: 300, calls: 50, deep: 8 },
    { pulls: 30, records: 300, isBeside: true, calls: 150, deep: 16, isLarge: true },
    { pulls: 50, records: 300, calls: 150, deep: 12, isLarge: true },
    { pulls: 100, records: 300, calls: 280, deep: 16, isLarge: true },
  ],
  monorepo: [
    { approvers: 1, records: 300, files: 150_000, calls: 45, deep: 12, megabytes: 3, isLarge: true },
    { pulls: 1, records: 300, files: 150_000, calls: 45, deep: 12, megabytes: 3, isLarge: true },
  ],
  sweep: [
    { open: 30, records: 300, calls: 150, deep: Number.POSITIVE_INFINITY, isLarge: true },
    { open: 30, records: 300, status: true, calls: 150, deep: Number.POSITIVE_INFINITY, isLarge: true },
  ],
};
const rows = values.rows
  .split(',')
  .flatMap((name) => ROWS[name] ?? [])
  .filter(({ isLarge = false }) => values.large || !isLarge);

const { [RECORD]: record, [REGISTER]: register, ...rest } = readFiles(join(root, 'examples/payments'));

/** Changes of the years before: each ended well, a day after the other. */
function closedRecords(count) {
  const files = {};
  for (let nth = 0; nth < count; nth += 1) {
    const id = `CHG-${2016 + Math.floor(nth / 1000)}-${String(nth % 1000).padStart(4, '0')}`;
    const day = new Date(Date.UTC(2016, 0, 1) + (nth % 3600) * 86_400_000).toISOString().slice(0, 10);
    const text = record
      .replaceAll('CHG-2026-0042', id)
      .replace(/^schedule:\n(?: .*\n)*/m, `schedule: {start: ${day}T10:00:00Z, end: ${day}T12:00:00Z}\n`)
      .replace(/^requested-at: .*$/m, `requested-at: ${day}T09:00:00Z`);
    const outcome = `outcome: {result: successful, started: ${day}T10:00:00Z, ended: ${day}T10:20:00Z, summary: As planned}\n`;
    files[`changes/${id}.yml`] = `${text}${outcome}`;
  }
  return files;
}

/** The code of many services, each file another. */
function codeOf(count) {
  const files = {};
  for (let nth = 0; nth < count; nth += 1) {
    const [service, folder] = [nth % 300, Math.floor(nth / 300) % 20];
    files[`services/s-${service}/src/part-${folder}/file-${nth}.js`] = `export const value = ${nth};\n`;
  }
  return files;
}

function seedFor(logins, records, code) {
  const people = logins.map((login) => `  - {login: ${login}, role: change-and-release-manager, from: 2025-01-01}`);
  const files = { ...rest, ...closedRecords(records), ...codeOf(code) };
  files[REGISTER] = register.replace(/^people:$/m, `people:\n${people.join('\n')}`);
  const users = ['asmith', 'bkhan', 'cpatel', 'dlee', 'efox', ...logins];
  return {
    now: '2026-11-19T09:00:00Z',
    users: Object.fromEntries(users.map((login) => [login, {}])),
    repositories: {
      [REPOSITORY]: {
        roles: { asmith: 'write' },
        files,
        author: 'asmith',
        environments: { production: {} },
        // As much as so many files take.
        size: Math.max(1, code * 3),
      },
    },
  };
}

/** A change, as a pull request that is open and approved. */
function openChange(github, nth, logins) {
  const id = `CHG-2026-${String(42 + nth).padStart(4, '0')}`;
  const branch = `change-${nth}`;
  const text = record
    .replaceAll('CHG-2026-0042', id)
    // One item each, and a time of its own: they do not collide.
    .replace(
      'component:default/payments-api',
      nth === 0 ? 'component:default/payments-api' : `component:default/s-${nth}`,
    );
  github.push(REPOSITORY, branch, {
    author: 'asmith',
    message: `Change ${nth}`,
    from: 'main',
    files: {
      [`changes/${id}.yml`]: text,
      [nth === 0 ? 'src/key.js' : `services/s-${nth}/key.js`]: `export const key = ${nth};\n`,
    },
  });
  const { number } = github.openPullRequest(REPOSITORY, { head: branch, author: 'asmith' });
  for (const login of logins) github.review(REPOSITORY, number, login, { state: 'APPROVED' });
  return number;
}

/** A schedule that looks at open pull requests which each have a check that says something else. */
function prepareSweep({ github, scheduleEvent }, logins, count) {
  for (let nth = 0; nth < count; nth += 1) {
    const { headSha } = github.pull(REPOSITORY, openChange(github, nth, logins));
    const at = github.state.clock.now();
    github.repository(REPOSITORY).checkRuns.push({
      id: github.state.nextId('check'),
      name: CHECK,
      headSha,
      externalId: 'change-gate/review',
      detailsUrl: null,
      status: 'completed',
      conclusion: 'failure',
      startedAt: at,
      completedAt: at,
      title: 'Awaiting: something that was so',
      summary: '',
      text: null,
      annotations: [],
    });
  }
  return scheduleEvent(github, REPOSITORY, { actor: 'asmith' });
}

function prepareReview({ github, pullRequestEvent }, logins) {
  return pullRequestEvent(github, REPOSITORY, openChange(github, 0, logins), { isTarget: true });
}

function prepareDeployment({ github, deploymentEvent }, logins, { pulls, isBeside = false }) {
  const items = Array.from({ length: pulls }, (_, nth) =>
    [
      'apiVersion: backstage.io/v1alpha1',
      'kind: Component',
      `metadata: {name: s-${nth}}`,
      'spec: {type: service, lifecycle: production, owner: payments}',
    ].join('\n'),
  );
  const catalog = `${rest['catalog-info.yaml'].trimEnd()}\n---\n${items.join('\n---\n')}\n`;
  github.push(REPOSITORY, 'main', { author: 'asmith', files: { 'catalog-info.yaml': catalog } });
  const deploy = (given) =>
    github.deploy(REPOSITORY, {
      ref: 'main',
      sha: github.commit(REPOSITORY, 'main'),
      environment: 'production',
      creator: 'asmith',
      ...given,
    });
  deploy({});
  const merge = (number) => github.mergePullRequest(REPOSITORY, number, { by: 'asmith', method: 'squash' });
  const opened = [];
  for (let nth = 0; nth < pulls; nth += 1) {
    const number = openChange(github, nth, logins);
    if (isBeside) opened.push(number);
    else merge(number);
  }
  opened.forEach(merge);
  github.setClock('2026-11-24T10:10:00Z');
  return deploymentEvent(github, REPOSITORY, deploy({ statuses: [] }));
}

async function measure(demo, row) {
  const logins = Array.from({ length: row.approvers ?? 1 }, (_, index) => `manager-${index + 1}`);
  const seed = seedFor(logins, row.records, row.files ?? 0);
  const waves = openWaves();
  const spans = new Map();
  const order = [];
  const answersAfter = async () => {
    const entry = order.at(-1);
    const depth = await waves.next();
    if (entry !== undefined) spans.set(entry, { entry, depth, bytes: 0 });
  };
  const github = await demo.startGitHub({ ...seed, rateLimit: 1_000_000, pointLimit: 1_000_000, answersAfter });
  try {
    const event =
      row.open !== undefined
        ? prepareSweep({ ...demo, github }, logins, row.open)
        : row.pulls === undefined
          ? prepareReview({ ...demo, github }, logins)
          : prepareDeployment({ ...demo, github }, logins, row);
    github.beforeEach((entry) => void order.push(entry));
    github.observe(({ request, reply }) => Object.assign(spans.get(request), { bytes: Buffer.byteLength(reply.body) }));
    const result = await demo.runAction({
      main: join(root, 'dist/index.js'),
      actionYml: join(root, 'action.yml'),
      event,
      token: 'ghs_gate',
      at: github.state.clock.now(),
      timeoutMs: 600_000,
      onStart: (_kill, pid) => waves.watch(pid),
      inputs: {
        comment: 'never',
        ...(row.open === undefined ? {} : { command: 'sweep', [row.status === true ? 'status' : 'check-name']: CHECK }),
      },
    });
    if (row.open === undefined && result.outputs.decision !== 'authorised')
      console.error(`bench: the action says ${result.outputs.decision}, not authorised:\n${result.log.slice(0, 2000)}`);
    const reads = [...spans.values()].filter(({ entry }) => entry.method === 'GET' || entry.path === '/graphql');
    const rows = [...new Set(reads.map(({ depth }) => depth))].sort((x, y) => x - y);
    return { row, spans: reads.map((span) => ({ ...span, depth: rows.indexOf(span.depth) + 1 })) };
  } finally {
    await waves.close();
    await github.close();
  }
}

function mostAtOnce(spans) {
  const counts = new Map();
  for (const { depth } of spans) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return Math.max(...counts.values());
}

function nameOf({ approvers, records, pulls, files, open, status = false, isBeside = false }) {
  const code = files === undefined ? '' : `, ${files.toLocaleString('en')} files`;
  const all = `${records.toLocaleString('en')} records${code}`;
  if (open !== undefined) return `sweep over ${open} pull requests, ${all}${status ? ', by status' : ''}`;
  return pulls === undefined
    ? `review, ${approvers} approvers, ${all}`
    : `deployment of ${pulls} pull requests${isBeside ? ' side by side' : ''}, ${all}`;
}

const temp = mkdtempSync(join(tmpdir(), 'change-gate-trips-'));
try {
  const demo = await loadDemo(temp);
  let isMissed = false;
  console.log('In brackets the aim\n');
  console.log(
    `${'world'.padEnd(58)}${'calls'.padStart(12)}${'deep'.padStart(10)}${'at once'.padStart(9)}${'MB'.padStart(10)}`,
  );
  for (const row of rows) {
    const { spans } = await measure(demo, row);
    const deep = Math.max(...spans.map(({ depth }) => depth));
    const megabytes = spans.reduce((sum, { bytes = 0 }) => sum + bytes, 0) / 1_000_000;
    const isHeavy = row.megabytes !== undefined && megabytes > row.megabytes;
    isMissed ||= spans.length > row.calls || deep > row.deep || isHeavy;
    console.log(
      [
        nameOf(row).padEnd(58),
        `${spans.length} (${row.calls})`.padStart(12),
        `${deep} (${row.deep === Number.POSITIVE_INFINITY ? '–' : row.deep})`.padStart(10),
        String(mostAtOnce(spans)).padStart(9),
        `${megabytes.toFixed(1)}${row.megabytes === undefined ? '' : ` (${row.megabytes})`}`.padStart(10),
      ].join(''),
    );
    if (values.requests)
      for (const { entry, depth } of spans)
        console.log(`    ${depth}  ${entry.method} ${entry.path}${entry.query === '' ? '' : `?${entry.query}`}`);
  }
  console.log(isMissed ? '\nAn aim is missed.' : '\nAll aims are met.');
  if (isMissed && values.strict) process.exitCode = 1;
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.stack : 'unknown fault'}`);
  process.exitCode = 1;
} finally {
  rmSync(temp, { recursive: true, force: true });
}
