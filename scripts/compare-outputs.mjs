// What two builds say about every example, held against each other to the byte: each command and format of the command line (what it
// prints, its exit code, every file that it writes), and the action's outputs, log, summary and files on a pull request and a deployment
// at the embedded GitHub. For a change that is to change nothing; keep a dist/ before it. Takes some minutes.
//   node scripts/compare-outputs.mjs BEFORE [AFTER] [--only WORD]
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDemo, readFiles, root } from '../bench/embedded.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' } },
});
const [before, after = join(root, 'dist')] = positionals;
if (before === undefined) {
  console.error('compare-outputs: name the folder of the build to compare with, a dist/ as it was');
  process.exit(2);
}
const AT = '2026-11-20T10:00:00Z';
const temp = realpathSync(mkdtempSync(join(tmpdir(), 'change-gate-compare-')));
// Paths of one length, because a path that is printed moves where a line breaks.
const BUILDS = [before, after].map((folder, index) => {
  const build = join(temp, `build-${index}`);
  cpSync(resolve(folder), build, { recursive: true });
  return build;
});

/** A clock that stands still. */
const CLOCK = `data:text/javascript,${encodeURIComponent(
  `const real = Date; const now = () => ${Date.parse(AT)};
globalThis.Date = new Proxy(real, {
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});`,
)}`;

const formats = (base, names) => names.map((name) => [...base, '--format', name]);
const PAGES = ['text', 'json', 'markdown', 'html'];
const PERIOD = ['--since', '2026-10-01', '--until', '2026-11-30'];
const COMMANDS =
  'check new init approve close roles calendar items board measures explain audit replay verify policy test demo';

/** Asked in every example. What `--help` says, and of reasons, is asked once. */
const ASKED = [
  ...['draft', 'review', 'deploy'].flatMap((stage) =>
    formats(
      ['check', '--stage', stage, ...(stage === 'deploy' ? ['--environment', 'production'] : [])],
      ['text', 'json', 'markdown', 'github', 'sarif', 'junit'],
    ),
  ),
  ...formats(['calendar', '--from', '2026-10-01', '--days', '90'], [...PAGES, 'ics']),
  ['calendar', '--output', 'site/'],
  ...formats(['board', '--meeting', '2026-11-26'], PAGES),
  ...formats(['measures', ...PERIOD], PAGES),
  ...formats(['audit', ...PERIOD], PAGES),
  ...formats(['audit', ...PERIOD, '--controls'], ['text', 'json']),
  ...formats(['items'], ['text', 'json', 'markdown']),
  ['items', 'component:default/payments-api'],
  ...formats(['roles'], ['text', 'json']),
  ...formats(['policy'], ['text', 'json']),
  ['test'],
  ['new', '--print'],
  ['new', '--type', 'normal', '--title', 'Rotate the key', '--environment', 'production', '--impact', '9'],
  ['init', '--login', 'asmith', '--manager', 'bkhan', '--environment', 'production'],
  ['init', '--check'],
  ['approve', 'CHG-2026-0007', '--as', 'bkhan', '--note', 'Looked at'],
  ['approve', 'CHG-2026-0042', '--as', 'cpatel', '--decision', 'rejected'],
  ['close', 'CHG-2026-0007', '--result', 'successful', '--started', AT, '--ended', AT],
  ['close', 'CHG-2026-0042', '--result', 'failed', '--started', AT, '--ended', AT, '--summary', 'It did not start'],
  ['replay', '.'],
  ['verify', '.', '--commit', '0'.repeat(40), '--environment', 'production'],
];
const ONCE = [
  ['--help'],
  ['no-such-command'],
  [],
  ...COMMANDS.split(' ').flatMap((name) => [
    [name, '--help'],
    [name, '--no-such-option'],
  ]),
  ['roles', 'change-and-release-manager'],
  ...[...readFileSync(join(root, 'docs/reasons.md'), 'utf8').matchAll(/^#+ `?([a-z][a-z-]+[a-z])`?$/gm)].map(
    ([, id]) => ['explain', id],
  ),
];

function run(args, cwd) {
  return new Promise((done) => {
    const env = { PATH: process.env.PATH, HOME: temp, TZ: 'UTC', GIT_CONFIG_NOSYSTEM: '1' };
    const child = spawn(process.execPath, ['--import', CLOCK, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (text) => (said.out += text));
    child.stderr.on('data', (text) => (said.err += text));
    child.on('close', (code) => done({ code, ...said }));
  });
}

/** In a folder of its own, whose name is told apart by one digit alone. */
async function tellByCommandLine(build, example, args) {
  const cwd = join(temp, `in-${build}`, 'work');
  rmSync(join(temp, `in-${build}`), { recursive: true, force: true });
  mkdirSync(cwd, { recursive: true });
  if (example !== null) cpSync(example, cwd, { recursive: true });
  const said = await run([join(BUILDS[build], 'cli/index.js'), ...args], cwd);
  const text = JSON.stringify({ ...said, files: readFiles(cwd) }, null, 1);
  return text.replaceAll(`build-${build}`, 'build').replaceAll(`in-${build}`, 'in');
}

const FOLDERS = readdirSync(join(root, 'examples'), { recursive: true, withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name === 'change-gate' && one.parentPath.endsWith('.github'))
  .map((one) => join(one.parentPath, '..'))
  .sort();

const differing = [];
let compared = 0;

function hold(name, [old, now]) {
  compared += 1;
  if (old === now) return;
  differing.push(name);
  const [a, b] = [old.split('\\n'), now.split('\\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  console.log(`DIFFERS ${name}\n  before: ${(a[at] ?? '').slice(-300)}\n  after:  ${(b[at] ?? '').slice(-300)}`);
}

async function compareCommandLines() {
  const asked = [
    ...ONCE.map((args) => [null, args]),
    ...FOLDERS.flatMap((folder) => ASKED.map((args) => [folder, args])),
  ];
  for (const [folder, args] of asked) {
    const name = `${folder === null ? '' : `${relative(root, folder)}: `}change-gate ${args.join(' ')}`;
    if (!name.includes(values.only)) continue;
    hold(name, await Promise.all([0, 1].map((build) => tellByCommandLine(build, folder, args))));
  }
}

/** What a run leaves behind at a GitHub of its own that holds the example, whose record stands in a pull request. */
async function tellByAction({ startGitHub, pullRequestEvent, deploymentEvent, runAction }, build, folder, kind) {
  const repository = 'acme/payments';
  const all = Object.entries(readFiles(folder));
  const isRecord = ([path]) => path.startsWith('changes/');
  const [records, files] = [all.filter(isRecord), all.filter((one) => !isRecord(one))].map(Object.fromEntries);
  const people = { asmith: {}, bkhan: {}, cpatel: {}, dlee: {} };
  const github = await startGitHub({
    now: AT,
    users: people,
    repositories: { [repository]: { roles: { asmith: 'write', bkhan: 'write' }, files, author: 'dlee' } },
  });
  const deploy = (given) =>
    github.deploy(repository, { ref: 'main', environment: 'production', creator: 'asmith', ...given });
  try {
    deploy({});
    github.push(repository, 'root', { author: 'asmith', files: records, message: 'Plan it' });
    const { number } = github.openPullRequest(repository, { head: 'root', author: 'asmith', title: 'Plan it' });
    const review = pullRequestEvent(github, repository, number, { action: 'opened', isTarget: true });
    if (kind === 'a deployment') github.mergePullRequest(repository, number, { by: 'bkhan', method: 'squash' });
    const event = kind === 'a pull request' ? review : deploymentEvent(github, repository, deploy({ statuses: [] }));
    const {
      outputs,
      exitCode,
      summary,
      annotations,
      log,
      files: written,
    } = await runAction({
      main: join(BUILDS[build], 'index.js'),
      actionYml: join(root, 'action.yml'),
      event,
      token: 'ghs_gate',
      inputs: { status: 'change-gate' },
      env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: repository, NODE_OPTIONS: `--import ${CLOCK}` },
    });
    const told = { outputs, exitCode, summary, annotations, log, files: [...written] };
    return JSON.stringify(told, null, 1)
      .replaceAll(github.url, 'GITHUB')
      .replace(/::[0-9a-f-]{36}/g, '::TOKEN')
      .replace(/\/[^\s"']*\/(?:change-gate|runner)-[A-Za-z0-9-]{6,}/g, 'TEMP')
      .replace(/\\?"ms\\?": \d+/g, 'MS');
  } finally {
    await github.close();
  }
}

try {
  await compareCommandLines();
  const demo = await loadDemo(temp);
  // The embedded GitHub lives in this process.
  await import(CLOCK);
  for (const folder of FOLDERS)
    for (const kind of ['a pull request', 'a deployment']) {
      const name = `${relative(root, folder)}: the action on ${kind}`;
      if (Object.keys(readFiles(folder)).some((path) => path.startsWith('changes/')) && name.includes(values.only))
        hold(name, await Promise.all([0, 1].map((build) => tellByAction(demo, build, folder, kind))));
    }
  console.log(`${compared} runs compared, ${differing.length} differ`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(temp, { recursive: true, force: true });
}
