/**
 * Runs the action as a runner would, built or in this process (here.ts), against the embedded GitHub, and asks of every run what must hold whatever the story
 * is: nothing that GitHub does not know is asked, nothing is written but outputs, summary and report, no token shows, the report and
 * the facts fit their schemas, and the command line reaches the same decision from the same facts.
 */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import { filesAt } from '../../demo/github/git-history.ts';
import type { Seed } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { type RunOptions, type RunResult, runAction } from '../../demo/runner/runner.ts';
import { check } from '../../src/cli/commands/check.ts';
import type { Facts, Report } from '../../src/domain/terms/generated/shapes.ts';
import { isReasonId } from '../../src/domain/terms/reasons.ts';
import { isRecordPath } from '../../src/domain/text/paths.ts';
import { readBundle, replayBundle } from '../../src/oversight/proof/bundle.ts';
import { makeStatement } from '../../src/oversight/proof/statement.ts';
import { writeJsonText } from '../../src/render/plain/json-text.ts';
import { openScreen } from '../cli/harness.ts';
import { startChecked } from '../contract/check.ts';
import { runHere } from './here.ts';
import { paymentsSeed, REPO } from './payments.ts';

const require = createRequire(import.meta.url);
type Validator = ((value: unknown) => boolean) & { readonly errors?: unknown };
const validateReport = require('../../src/files/checks/generated/report.cjs') as Validator;
const validateFacts = require('../../src/files/checks/generated/facts.cjs') as Validator;

const at = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;
export const MAIN = at('dist/index.js');
export const ACTION = at('action.yml');
const CLI = at('dist/cli/index.js');
export const TOKEN = 'ghs_gate';

export const OUTPUTS = [
  'decision',
  'outcome',
  'reasons',
  'change-ids',
  'risk',
  'window-start',
  'window-end',
  'opens-at',
  'remaining-minutes',
  'report',
  'evidence',
  'predicate',
  'predicate-type',
  'comment-url',
];

/** Comment, check (or a commit status in its place), and the status of the deployment that is judged. */
const WRITES = [
  /^POST \/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/,
  /^PATCH \/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/,
  // Only the one that the run itself has just made.
  /^DELETE \/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/,
  /^POST \/repos\/[^/]+\/[^/]+\/check-runs$/,
  /^PATCH \/repos\/[^/]+\/[^/]+\/check-runs\/\d+$/,
  /^POST \/repos\/[^/]+\/[^/]+\/statuses\/[0-9a-f]{40}$/,
  /^POST \/repos\/[^/]+\/[^/]+\/deployments\/\d+\/statuses$/,
];

/**
 * Runs a story on a GitHub of its own, and closes it whatever happens.
 * @param except answers that GitHub gives although its own description does not know them
 */
export async function withGitHub<T>(
  story: (github: EmbeddedGitHub) => Promise<T>,
  seed: Seed = paymentsSeed(),
  except: RegExp | null = null,
): Promise<T> {
  const { github, violations } = await startChecked(seed);
  try {
    const result = await story(github);
    const wrong = violations.filter((one) => except === null || !except.test(one));
    expect(wrong, 'answers of the embedded GitHub that GitHub would not give').toEqual([]);
    return result;
  } finally {
    await github.close();
  }
}

export type GateOptions = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly token?: string;
  /** What the runner's clock shows; default: GitHub's own. */
  readonly at?: string;
  /** Why the command line cannot be asked the same. */
  readonly parity?: 'not on a checkout';
  readonly onStart?: RunOptions['onStart'];
  readonly main?: string;
  /** Whether it has to be the built action, whatever `here.ts` says. */
  readonly isBuilt?: boolean;
};

export type GateRun = {
  readonly run: RunResult;
  readonly decision: string;
  readonly outcome: string;
  readonly reasons: readonly string[];
  readonly report: Report;
  readonly facts: Facts | null;
  /** Every line as the process wrote it, unmasked. */
  readonly raw: string;
};

/** Runs the action and checks what holds for every run. */
export async function gate(
  github: EmbeddedGitHub,
  event: RunOptions['event'],
  options: GateOptions = {},
): Promise<GateRun> {
  const lines: string[] = [];
  const first = github.requests.length;
  const token = options.token ?? TOKEN;
  const run = await (options.isBuilt === true ? runAction : runHere)({
    main: options.main ?? MAIN,
    actionYml: ACTION,
    event,
    token,
    at: options.at ?? github.state.clock.now(),
    onLine: (line) => void lines.push(line),
    ...(options.inputs === undefined ? {} : { inputs: options.inputs }),
    ...(options.env === undefined ? {} : { env: options.env }),
    ...(options.workspace === undefined ? {} : { workspace: options.workspace }),
    ...(options.onStart === undefined ? {} : { onStart: options.onStart }),
  });
  const raw = lines.join('\n');
  const asked = github.requests.slice(first);
  expect(
    asked.filter(({ unknown, status }) => unknown || status === 501).map(({ method, path }) => `${method} ${path}`),
    'routes that GitHub does not have',
  ).toEqual([]);
  expect(
    asked.filter(
      ({ method, path, body }) =>
        method !== 'GET' && !isQuery(path, body) && !WRITES.some((allowed) => allowed.test(`${method} ${path}`)),
    ),
    'writes that are none of ours',
  ).toEqual([]);
  const { report, facts } = inspect(run, raw, token, wroteStatus(asked, options.inputs ?? {}));
  await expectReplay(run);
  if (facts !== null && options.parity === undefined) await expectParity(github, report, facts, options.inputs ?? {});
  return {
    run,
    decision: run.outputs['decision'] ?? '',
    outcome: run.outputs['outcome'] ?? '',
    reasons: (run.outputs['reasons'] ?? '').split(' ').filter((reason) => reason !== ''),
    report,
    facts,
    raw,
  };
}

/** What is posted to GraphQL is a read, and never a mutation. */
export function isQuery(path: string, body: unknown): boolean {
  return path === '/graphql' && String((body as { readonly query?: unknown }).query).startsWith('query(');
}

/** Whether what stands on the head is a status of this run, or of one that knew more. */
function wroteStatus(
  asked: readonly { readonly method: string; readonly path: string; readonly status: number }[],
  { status }: Readonly<Record<string, string>>,
): boolean {
  if ((status ?? '') === '') return false;
  const writes = asked.filter(({ method, path }) => method === 'POST' && /\/statuses\/[0-9a-f]{40}$/.test(path));
  return writes.length > 0 && writes.every((one) => one.status === 201);
}

/**
 * What holds for every run that ended by itself.
 * @param isSaid whether a commit status speaks for a run at review, which then ends green itself
 */
export function inspect(
  run: RunResult,
  raw: string,
  token: string,
  isSaid = false,
): { readonly report: Report; readonly facts: Facts | null } {
  const { outputs, files } = run;
  expect(run.signal, raw).toBeNull();
  expect(run.problems, raw).toEqual([]);
  expect(Object.keys(outputs), raw).toEqual(OUTPUTS);
  for (const [name, value] of Object.entries(outputs))
    expect(value, name).toMatch(
      ['report', 'evidence', 'predicate', 'comment-url'].includes(name) ? /^[\x20-\x7e]*$/ : /^[A-Za-z0-9._:/# +-]*$/,
    );
  expect(
    [...files.keys()].filter(
      (path) =>
        !['report', 'facts', 'bundle', 'statement', 'predicate'].some((name) => path === `change-gate/${name}.json`),
    ),
  ).toEqual([]);
  expect([run.env, run.path, run.state], 'the environment, the path and the state of the job').toEqual([{}, [], {}]);
  expect(raw, 'a stack trace').not.toMatch(/^\s+at .*\(.*:\d+:\d+\)$/m);
  expect(raw, 'an internal fault').not.toContain('internal fault');
  const everywhere = [raw, run.summary, ...files.values(), ...Object.values(outputs)];
  expect(
    everywhere.some((text) => token !== '' && text.includes(token)),
    'the token shows',
  ).toBe(false);

  const text = files.get('change-gate/report.json');
  expect(text, `no report: ${raw}`).toBeDefined();
  expect(outputs['report']).toMatch(/change-gate\/report\.json$/);
  expect(text, 'report.json').not.toContain('##[');
  const report = JSON.parse(text ?? '') as Report;
  expect(validateReport(report) ? [] : validateReport.errors, 'report.json').toEqual([]);
  expect([report.decision, report.outcome]).toEqual([outputs['decision'], outputs['outcome']]);
  expect(run.exitCode, raw).toBe(report.outcome === 'fail' && !(isSaid && report.stage === 'review') ? 1 : 0);
  if (report.outcome === 'pass') expect(['authorised', 'not-required']).toContain(report.decision);
  else {
    const errors = report.findings.filter(({ level }) => level === 'error');
    expect(errors.length, 'whatever does not pass names a reason').toBeGreaterThan(0);
    expect((outputs['reasons'] ?? '').split(' ').every(isReasonId)).toBe(true);
  }
  // People read waiting where the contract says awaiting.
  const word = report.decision === 'awaiting' ? 'waiting' : report.decision.replace('-', ' ');
  expect(run.summary.toLowerCase(), 'summary').toContain(word);

  const factsText = files.get('change-gate/facts.json');
  if (factsText === undefined) return { report, facts: null };
  const facts = JSON.parse(factsText) as Facts;
  expect(validateFacts(facts) ? [] : validateFacts.errors, 'facts.json').toEqual([]);
  return { report, facts };
}

/** What the run kept is enough to decide again. */
async function expectReplay({ files, outputs }: RunResult): Promise<void> {
  const kept = files.get('change-gate/bundle.json') ?? '';
  const bundle = readBundle(kept);
  if (typeof bundle === 'string') throw new Error(`bundle.json: ${bundle}`);
  const again = await replayBundle(bundle, process.versions.tz ?? 'unknown');
  expect(again.report, 'the replay of bundle.json').toBe(files.get('change-gate/report.json'));
  const { version, request } = bundle;
  const statement = makeStatement({
    report: again.judged.report,
    bundle: kept,
    version,
    request,
  });
  const written = [files.get('change-gate/statement.json'), files.get('change-gate/predicate.json')];
  expect(written, 'the statement that follows from bundle.json').toEqual(
    statement === null ? [undefined, undefined] : [writeJsonText(statement), writeJsonText(statement.predicate)],
  );
  expect([outputs['predicate'] !== '', outputs['predicate-type'] !== '']).toEqual([
    statement !== null,
    statement !== null,
  ]);
}

/** What the command line cannot find out: it has no event, no inputs but its own, and no second look at GitHub. */
const ONLY_THE_ACTION = ['commit-changed'];

async function expectParity(
  github: EmbeddedGitHub,
  report: Report,
  facts: Facts,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const policyRef = report.inputs.policy.ref ?? report.inputs.register.ref ?? null;
  const isOwn =
    inputs['policy-repository'] === undefined &&
    inputs['records-repository'] === undefined &&
    inputs['records-ref'] === undefined;
  const isInvalid = report.findings.some(({ reason }) =>
    ['input-invalid', 'event-invalid', 'event-unsupported', 'environment-mismatch'].includes(reason),
  );
  const ownFaults = report.findings.some(
    ({ message }) =>
      message.startsWith('Could not read') ||
      message.startsWith('The event ') ||
      // The command line is given the facts of one pull request.
      /^(?:Pull request #\d+ has|Whether another open pull request has) the same head/.test(message),
  );
  if (policyRef === null || !isOwn || isInvalid || ownFaults || facts.subject.sha === null) return;
  const recordsAt = report.stage === 'review' ? facts.subject.sha : policyRef;
  const root = mkdtempSync(join(tmpdir(), 'parity-'));
  try {
    writeCheckout(github, root, policyRef, recordsAt);
    const beside = (facts.records ?? []).filter(({ trusted_ref }) => trusted_ref !== undefined);
    writeBeside(github, root, facts.subject.sha, new Set(beside.map(({ path }) => path)));
    const factsFile = join(root, 'facts.json');
    writeFileSync(factsFile, JSON.stringify(facts));
    const args = ['check', '--root', root, '--facts', factsFile, '--stage', report.stage, '--format', 'json'];
    if (report.stage === 'deploy' && report.subject.environment !== null)
      args.push('--environment', report.subject.environment);
    if ((inputs['mode'] ?? '') !== '') args.push('--mode', inputs['mode'] ?? '');
    args.push(...(inputs['change'] ?? '').split(/[\s,]+/).filter((id) => id !== ''));
    const out = await askCommandLine(args, github.state.clock.now());
    expect(out.stderr, 'the command line').toBe('');
    const same = JSON.parse(out.stdout) as Report;
    const shown = ({ decision, findings }: Report): unknown => ({
      decision,
      findings: findings
        .filter(({ reason }) => !ONLY_THE_ACTION.includes(reason))
        .map(({ reason, level, change, path, line, column }) => [reason, level, change, path, line, column].join(' '))
        .sort(),
    });
    const hasOwn = report.findings.some(({ reason, level }) => level === 'error' && ONLY_THE_ACTION.includes(reason));
    if (!hasOwn) expect(shown(same), 'the command line and the action').toEqual(shown(report));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

let isAsked = false;

/** The built program the first time; then its source in this process, which says the same and starts in no time. */
async function askCommandLine(
  args: readonly string[],
  now: string,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  if (!isAsked) {
    isAsked = true;
    const env = { PATH: process.env['PATH'] ?? '' };
    return promisify(execFile)(process.execPath, [CLI, ...args], { env }).catch(
      (error: unknown) => error as { stdout: string; stderr: string },
    );
  }
  const screen = openScreen(now);
  await check(args.slice(1), screen);
  return { stdout: screen.shown(), stderr: screen.said() };
}

/** The governance of one commit with the records of another, as a folder. */
function writeCheckout(github: EmbeddedGitHub, root: string, governance: string, records: string): void {
  const { objects } = github.repository(REPO);
  const isRecord = (path: string): boolean => isRecordPath(['changes/**/*.yml'], path);
  const files = new Map([
    ...[...filesAt(objects, governance)].filter(([path]) => !isRecord(path)),
    ...[...filesAt(objects, records)].filter(([path]) => isRecord(path)),
  ]);
  for (const [path, { mode, sha }] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const content = objects.blobs.get(sha) ?? Buffer.alloc(0);
    if (mode === '120000') symlinkSync(content.toString('utf8'), join(root, path));
    else writeFileSync(join(root, path), content);
    if (mode === '100755') chmodSync(join(root, path), 0o755);
  }
}

/** The records that were read from the commit which goes out. */
function writeBeside(github: EmbeddedGitHub, root: string, commit: string, paths: ReadonlySet<string>): void {
  const { objects } = github.repository(REPO);
  for (const [path, { sha }] of filesAt(objects, commit)) {
    if (!paths.has(path)) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), objects.blobs.get(sha) ?? Buffer.alloc(0));
  }
}
const TOGETHER = 'together: POST /graphql, or GET …/git/blobs/SHA';

/** The request log as a golden file: what was asked, in the order of the alphabet since some of it goes out together. */
export function expectRequests(name: string, github: EmbeddedGitHub): void {
  const known = new Map<string, number>();
  for (const { method, path, query } of github.requests) {
    const line = `${method} ${path}${query === '' ? '' : `?${query}`}`
      .replace(/[0-9a-f]{40}/g, 'SHA')
      .replace(/\/runs\/\d+/g, '/runs/ID')
      .replace(/\/deployments\/\d+/g, '/deployments/ID')
      // What comes together is asked together, and one alone by REST: which it is hangs on the tick.
      .replace(/^POST \/graphql$|^GET \S+\/git\/blobs\/SHA$/, TOGETHER);
    known.set(line, line === TOGETHER ? 1 : (known.get(line) ?? 0) + 1);
  }
  const text = `${[...known]
    .map(([line, count]) => (count === 1 ? line : `${line}  × ${count}`))
    .sort()
    .join('\n')}\n`;
  const path = new URL(`golden/${name}.txt`, import.meta.url).pathname;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text, `golden/${name}.txt (UPDATE_GOLDEN=1 writes it anew)`).toBe(readFileSync(path, 'utf8'));
}

/** An event with something in its payload bent, as a step before the gate could have done it. */
export function bend(event: WorkflowEvent, change: (payload: Record<string, unknown>) => void): WorkflowEvent {
  const payload = structuredClone(event.payload) as Record<string, unknown>;
  change(payload);
  return { ...event, payload };
}
