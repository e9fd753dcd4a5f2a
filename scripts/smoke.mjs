// Runs what was built, as it is shipped, on the Node that runs this script: the command line on examples with a known answer, the action
// against a GitHub that does not answer, and the demo. Exits 1 where anything differs from what is expected.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist/cli/index.js');
let failures = 0;

function expect(what, isSo, detail) {
  console.log(`${isSo ? 'ok  ' : 'FAIL'} ${what}`);
  if (isSo) return;
  failures += 1;
  console.log(detail.replace(/^/gm, '     '));
}

function run(args, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 180_000,
    env: env ?? process.env,
  });
  return { status, stdout, stderr, detail: `exit ${status}\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}` };
}

function check(example, decision, code) {
  const { status, stdout, detail } = run([
    cli,
    'check',
    '--stage',
    'review',
    '--root',
    join('examples', example),
    '--format',
    'json',
  ]);
  let report = {};
  try {
    report = JSON.parse(stdout);
  } catch {
    // Told below: no decision is not the one that is expected.
  }
  expect(
    `check examples/${example}: ${decision}, exit ${code}`,
    status === code && report.decision === decision,
    detail,
  );
}

/** No GitHub answers: the outputs must refuse, and the job must fail. */
function runActionAlone() {
  const temp = mkdtempSync(join(tmpdir(), 'change-gate-smoke-'));
  try {
    const file = (name, text) => {
      writeFileSync(join(temp, name), text);
      return join(temp, name);
    };
    const output = file('output', '');
    const env = {
      PATH: process.env.PATH,
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ after: 'a'.repeat(40) })),
      GITHUB_OUTPUT: output,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'acme/payments',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_STEP_SUMMARY: file('summary.md', ''),
      INPUT_ENVIRONMENT: 'production',
      INPUT_TOKEN: 'none',
      RUNNER_TEMP: temp,
    };
    const { status, detail } = run([join(root, 'dist/index.js')], env);
    // The last value of a name counts.
    const decisions = [...readFileSync(output, 'utf8').matchAll(/^decision<<(\S+)\n(.*)\n\1$/gm)].map(
      (match) => match[2],
    );
    expect(
      'action without GitHub: undetermined, exit 1',
      status === 1 && decisions.at(-1) === 'undetermined',
      `${detail}\ndecisions: ${decisions.join(', ')}`,
    );
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

console.log(`Node ${process.versions.node}`);
check('authorised', 'authorised', 0);
check('refused-risk-under-declared', 'refused', 1);
check('refused-freeze', 'refused', 1);
check('refused-placeholder', 'refused', 1);
check('awaiting-approver-too-low', 'awaiting', 1);
runActionAlone();
const demo = run([cli, 'demo']);
expect('demo: exit 0, ends authorised', demo.status === 0 && /^\s*AUTHORISED:/m.test(demo.stdout), demo.detail);
if (failures > 0) process.exitCode = 1;
