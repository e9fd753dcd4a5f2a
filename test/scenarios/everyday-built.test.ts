/**
 * What a team does every day, through the whole action, with what people read at each step: a promotion, two changes on one branch, a commit
 * that was pushed past all pull requests, GitHub's own button to revert, and a record that was put back and needs a new time.
 */
import { expect, test } from 'vitest';
import { deploymentEvent, pullRequestEvent } from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { type GateRun, gate, withGitHub } from './harness.ts';
import {
  bringIn,
  deployedBefore,
  FILES,
  LEDGER,
  mergeChange,
  otherRecord,
  POLICY,
  paymentsSeed,
  RECORD,
  RECORD_TEXT,
  REPO,
  recordWith,
} from './payments.ts';
import { expectRead } from './what-people-read.ts';

const CODE = { 'src/signing-key.js': 'export const key = "2026-12";\n' };
const BOTH = `${FILES[POLICY] ?? ''}`.replace('environments:', 'environments:\n  staging: {gate: enforce}');
const seedOf = (policy: string): ReturnType<typeof paymentsSeed> =>
  paymentsSeed({
    files: { ...paymentsSeed().repositories?.[REPO]?.files, [POLICY]: policy, 'catalog-info.yaml': LEDGER },
    environments: { staging: {}, production: {}, ledger: {} },
  });

const story = (tell: (github: EmbeddedGitHub) => Promise<void>, policy = BOTH): Promise<void> =>
  withGitHub(async (github) => {
    const before = github.commit(REPO, 'main');
    deployedBefore(github, before);
    deployedBefore(github, before, '2026-11-10T09:00:00Z', 'staging');
    deployedBefore(github, before, '2026-11-10T09:00:00Z', 'ledger');
    await tell(github);
  }, seedOf(policy));

/** The gate before a deployment, which goes out where it passes. */
async function deploy(github: EmbeddedGitHub, environment: string, sha: string, at: string): Promise<GateRun> {
  github.setClock(at);
  const deployment = github.deploy(REPO, { ref: 'main', sha, environment, creator: 'bkhan', statuses: [] });
  const judged = await gate(github, deploymentEvent(github, REPO, deployment));
  const state = judged.outcome === 'pass' ? 'success' : 'failure';
  github.addDeploymentStatus(REPO, deployment, { state, login: 'github-actions[bot]' });
  return judged;
}

const review = (github: EmbeddedGitHub, number: number): Promise<GateRun> =>
  gate(github, pullRequestEvent(github, REPO, number), { inputs: { comment: 'never' } });

const decisions = (steps: Readonly<Record<string, GateRun>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(steps).map(([step, { decision }]) => [step, decision]));

/** Opened, approved and merged within the hour that begins at `opened`. */
const within = (opened: string, approver: string) => ({
  opened,
  approver,
  approved: opened.replace(/:00Z$/u, ':20Z'),
  merged: opened.replace(/:00Z$/u, ':40Z'),
});

test('staging today, production on Thursday by a record that covers the change', () =>
  story(async (github) => {
    const staging = { ...CODE, [RECORD]: recordWith({ '[production]': '[staging]' }) };
    const first = bringIn(github, 'rotate', staging, { approver: 'cpatel' });
    const today = await deploy(github, 'staging', first.sha, '2026-11-24T10:10:00Z');
    const early = await deploy(github, 'production', first.sha, '2026-11-24T10:30:00Z');
    const next = otherRecord('CHG-2026-0043', {
      '2026-11-24T10:00:00+00:00': '2026-11-26T10:00:00+00:00',
      '2026-11-24T12:00:00+00:00': '2026-11-26T12:00:00+00:00',
    });
    const files = { 'changes/CHG-2026-0043.yml': `${next}covers: [CHG-2026-0042, "#${first.number}"]\n` };
    const { sha } = bringIn(github, 'promote', files, within('2026-11-24T13:00:00Z', 'dlee'));
    const steps = {
      'to staging': today,
      'to production, with the record for staging alone': early,
      'to production, with its own record': await deploy(github, 'production', sha, '2026-11-26T10:30:00Z'),
    };
    expect(decisions(steps)).toEqual({
      'to staging': 'authorised',
      'to production, with the record for staging alone': 'refused',
      'to production, with its own record': 'authorised',
    });
    await expectRead('promotion', steps);
  }));

const SERVICES = BOTH.replace(
  '  production: {gate: enforce}',
  '  ledger: {paths: ["ledger/**"]}\n  production: {paths: ["src/**"]}',
);

test("one environment for each service: another service's change, which waits, stops its own alone", () =>
  story(async (github) => {
    const waiting = otherRecord('CHG-2026-0050', {
      '[production]': '[ledger]',
      'component:default/payments-api': 'component:default/ledger',
    });
    bringIn(github, 'ledger', { 'ledger/book.js': 'export {};\n', 'changes/CHG-2026-0050.yml': waiting });
    const { sha } = bringIn(github, 'rotate', { ...CODE, [RECORD]: RECORD_TEXT }, { approver: 'cpatel' });
    const steps = {
      'payments, which is approved': await deploy(github, 'production', sha, '2026-11-24T10:10:00Z'),
      'the ledger, which nobody approved': await deploy(github, 'ledger', sha, '2026-11-24T10:12:00Z'),
    };
    expect(
      Object.entries(steps).map(([step, { decision, run }]) => [step, decision, run.outputs['change-ids']]),
    ).toEqual([
      ['payments, which is approved', 'authorised', 'CHG-2026-0042'],
      ['the ledger, which nobody approved', 'awaiting', 'CHG-2026-0050'],
    ]);
    await expectRead('monorepo', steps);
  }, SERVICES));

test('a change for later tells at review whose way its merge would block, and the report which commit could go instead', () =>
  story(async (github) => {
    const soon = recordWith({ '2026-11-24T12:00:00+00:00': '2026-11-24T11:00:00+00:00' });
    const ours = bringIn(github, 'soon', { ...CODE, [RECORD]: soon }, { approver: 'cpatel' });
    const later = otherRecord('CHG-2026-0050', {
      'component:default/payments-api': 'component:default/ledger',
      '2026-11-24T10:00:00+00:00': '2026-11-25T10:00:00+00:00',
      '2026-11-24T12:00:00+00:00': '2026-11-25T12:00:00+00:00',
    });
    const files = { 'ledger/a.js': 'a();\n', 'changes/CHG-2026-0050.yml': later };
    const { number } = bringIn(github, 'later', files, { approver: 'dlee', merged: null });
    github.setClock('2026-11-23T17:00:00Z');
    const reviewed = await review(github, number);
    github.mergePullRequest(REPO, number, { method: 'squash', by: 'asmith', at: '2026-11-24T09:00:00Z' });
    const both = await deploy(github, 'production', github.commit(REPO, 'main'), '2026-11-24T10:10:00Z');
    const alone = await deploy(github, 'production', ours.sha, '2026-11-24T10:20:00Z');
    const steps = { 'at review': reviewed, 'merged all the same': both, 'the commit that could go': alone };
    expect(Object.values(decisions(steps))).toEqual(['authorised', 'awaiting', 'authorised']);
    await expectRead('one-branch', steps);
  }));

test('a commit that was pushed past all pull requests goes out once a record names it', () =>
  story(async (github) => {
    const files = { 'package.json': '{"version":"1.2.0"}\n' };
    const pushed = { author: 'efox', message: 'chore: release 1.2.0', files, at: '2026-11-23T08:00:00Z' };
    const sha = github.push(REPO, 'main', pushed);
    const before = await deploy(github, 'production', sha, '2026-11-24T10:05:00Z');
    bringIn(
      github,
      'afterwards',
      {
        [RECORD]: `${recordWith({ '2026-11-24T10:00:00': '2026-11-25T10:00:00', '2026-11-24T12:00:00': '2026-11-25T12:00:00' })}covers: ["${sha}"]\n`,
      },
      within('2026-11-24T10:10:00Z', 'cpatel'),
    );
    const after = await deploy(github, 'production', sha, '2026-11-25T10:10:00Z');
    expect([before.decision, after.decision]).toEqual(['refused', 'authorised']);
    await expectRead('direct-push', { 'before anybody named it': before, 'named by a record': after });
  }));

test("GitHub's own button to revert: the review says to keep the record, and how; then it goes out at night", () =>
  story(async (github) => {
    const out = await deploy(github, 'production', mergeChange(github), '2026-11-24T10:05:00Z');
    expect(out.decision, out.raw).toBe('authorised');
    const undone = { 'src/signing-key.js': FILES['src/signing-key.js'] ?? null, [RECORD]: null };
    const opened = { opened: '2026-11-24T22:00:00Z', merged: null, title: 'Revert "Rotate the signing key"' };
    const { number } = bringIn(github, 'revert', undone, opened);
    const pressed = await review(github, number);
    github.push(REPO, 'revert', { author: 'asmith', message: 'Keep the record', files: { [RECORD]: RECORD_TEXT } });
    const kept = await review(github, number);
    github.setClock('2026-11-24T22:20:00Z');
    const sha = github.mergePullRequest(REPO, number, { method: 'squash', by: 'asmith' });
    const back = await deploy(github, 'production', sha, '2026-11-24T23:10:00Z');
    const steps = { 'the button takes the record away': pressed, 'it is kept': kept, 'at night': back };
    expect([pressed.decision, back.decision], back.raw).toEqual(['refused', 'authorised']);
    await expectRead('revert', steps);
  }));

test('a record that was put back after its time gets the time that it is told, and goes out', () =>
  story(async (github) => {
    const { sha } = bringIn(github, 'rotate', { ...CODE, [RECORD]: RECORD_TEXT }, { approver: 'cpatel' });
    const gone = bringIn(
      github,
      'tidy',
      { [RECORD]: null },
      { opened: '2026-11-23T17:00:00Z', merged: '2026-11-23T18:00:00Z' },
    );
    const without = await deploy(github, 'production', gone.sha, '2026-11-24T12:30:00Z');
    const put = bringIn(github, 'back', { [RECORD]: RECORD_TEXT }, within('2026-11-24T13:00:00Z', 'cpatel'));
    const late = await deploy(github, 'production', put.sha, '2026-11-24T14:00:00Z');
    const told = late.report.findings.find(({ reason }) => reason === 'window-closed')?.remedy ?? '';
    const start = /\((\S+Z)\) \(start and end\)/u.exec(told)?.[1] ?? '';
    expect(start, told).not.toBe('');
    const end = new Date(Date.parse(start) + 7_200_000).toISOString().replace('.000Z', '+00:00');
    const times = { '2026-11-24T10:00:00+00:00': start.replace('Z', '+00:00'), '2026-11-24T12:00:00+00:00': end };
    const moved = bringIn(github, 'moved', { [RECORD]: recordWith(times) }, within('2026-11-24T15:00:00Z', 'cpatel'));
    const ripe = await deploy(github, 'production', moved.sha, start);
    expect([without.decision, late.decision, ripe.decision], ripe.raw).toEqual(['refused', 'refused', 'authorised']);
    expect(sha).not.toBe(moved.sha);
    await expectRead('put-back', {
      'without its record': without,
      'put back after its time': late,
      'at the new time': ripe,
    });
  }));
