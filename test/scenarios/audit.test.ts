/** Audit and replay through the built program: what a run keeps shows later that it was authorised, and what it did not let out is told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deploymentEvent, scheduleEvent } from '../../demo/github/events.ts';
import type { Deployment } from '../../demo/github/model.ts';
import type { Seed } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { audit } from '../../src/cli/commands/audit.ts';
import { replay } from '../../src/cli/commands/replay.ts';
import { openScreen } from '../cli/harness.ts';
import { ACTION, gate, MAIN, OUTPUTS, TOKEN, withGitHub as withSeed } from './harness.ts';
import { runHere } from './here.ts';
import {
  approve,
  FILES,
  merge,
  mergeChange,
  openChange,
  paymentsSeed,
  RECORD,
  RECORD_TEXT,
  REPO,
  recordWith,
} from './payments.ts';

const NAME = 'change-gate';
/** Settings that leave no way round, so that what a test finds is what it planted. */
const SOUND = paymentsSeed({
  environments: { production: { protectedBranchesOnly: true } },
  protectedBranches: ['main'],
  rules: [
    {
      type: 'pull_request',
      ruleset_source_type: 'Repository',
      ruleset_source: REPO,
      ruleset_id: 1,
      parameters: {
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
        required_approving_review_count: 1,
        required_review_thread_resolution: false,
      },
    },
    {
      type: 'required_status_checks',
      ruleset_source_type: 'Repository',
      ruleset_source: REPO,
      ruleset_id: 1,
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [{ context: NAME, integration_id: 15368 }],
      },
    },
  ],
});
const withGitHub = (story: (github: EmbeddedGitHub) => Promise<void>, seed: Seed = SOUND): Promise<void> =>
  withSeed(story, seed);
const LATER = '2026-11-26T09:00:00Z';
const OUTCOME = `outcome:
  result: successful
  started: 2026-11-24T10:10:00Z
  ended: 2026-11-24T10:31:00Z
  summary: Done as planned.
`;

/** Merges the change, lets the gate judge its deployment, and lets it succeed whatever the gate said. */
async function deployed(github: EmbeddedGitHub, sha: string, at = '2026-11-24T10:10:00Z') {
  github.setClock(at);
  const deployment = github.deploy(REPO, {
    ref: 'main',
    sha,
    environment: 'production',
    creator: 'asmith',
    statuses: [],
  });
  const run = await gate(github, deploymentEvent(github, REPO, deployment), { inputs: { 'check-name': NAME } });
  succeed(github, deployment, '2026-11-24T10:31:00Z');
  return run;
}

function succeed(github: EmbeddedGitHub, deployment: Deployment, at: string): void {
  github.setClock(at);
  github.addDeploymentStatus(REPO, deployment, { state: 'success', login: 'asmith' });
}

const auditRun = (github: EmbeddedGitHub, inputs: Readonly<Record<string, string>> = {}, at = LATER) => {
  github.setClock(at);
  return runHere({
    main: MAIN,
    actionYml: ACTION,
    event: scheduleEvent(github, REPO, { actor: 'asmith' }),
    token: TOKEN,
    at: github.state.clock.now(),
    inputs: { command: 'audit', 'check-name': NAME, ...inputs },
  });
};

/** The repository as somebody has it checked out, with the outcome written. */
function checkout(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'audit-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function auditHere(root: string, ...args: readonly string[]) {
  const screen = openScreen(LATER);
  const code = await audit(['--root', root, ...args], screen);
  return { code, out: screen.shown().replace(/\s+/gu, ' '), err: screen.said() };
}

describe('the gate’s statuses', () => {
  const withStatus = { 'check-name': '', status: NAME };
  const deployedBy = async (github: EmbeddedGitHub, inputs: Readonly<Record<string, string>>): Promise<string> => {
    const sha = mergeChange(github);
    const at = { ref: 'main', sha, environment: 'production', creator: 'asmith', statuses: [] } as const;
    const deployment = github.deploy(REPO, at);
    await gate(github, deploymentEvent(github, REPO, deployment), { inputs });
    succeed(github, deployment, '2026-11-24T10:31:00Z');
    return sha;
  };

  test('speak for a deployment as its checks do', () =>
    withGitHub(async (github) => {
      await deployedBy(github, { status: NAME });
      const result = await auditRun(github, withStatus);
      expect(result.log, result.log).not.toContain('unauthorised');
      expect(result.log.replace(/\s+/gu, ' ')).toContain('check: Authorised: CHG-2026-0042 may go to production');
    }));

  test.each([
    ['a person', 'mallory', 'https://github.example/acme/payments/actions/runs/9#judged-2026-11-24T10:10:00Z'],
    ['an app, without the gate’s link', 'github-actions[bot]', 'https://ci.example/9'],
  ])('written by %s are not taken for the gate’s', (_, login, targetUrl) =>
    withGitHub(async (github) => {
      const sha = await deployedBy(github, {});
      github.repository(REPO).statuses.push({
        id: github.state.nextId('status'),
        sha,
        state: 'success',
        context: `${NAME} / production`,
        description: 'Authorised: CHG-2026-0042 may go to production.',
        targetUrl,
        login,
        createdAt: '2026-11-24T10:20:00Z',
      });
      const result = await auditRun(github, withStatus);
      expect(result.exitCode).toBe(1);
      expect(result.log.replace(/\s+/gu, ' ')).toContain('no status and no check "change-gate / production"');
    }),
  );
});

describe('a change that the gate let out', () => {
  test('is shown by the bundle of its run, on a checkout', () =>
    withGitHub(async (github) => {
      const { run, decision } = await deployed(github, mergeChange(github));
      expect(decision).toBe('authorised');
      const bundle = run.files.get('change-gate/bundle.json') ?? '';
      const root = checkout({ ...FILES, [RECORD]: `${RECORD_TEXT}${OUTCOME}` });
      const kept = checkout({ 'change-gate-production/bundle.json': bundle });

      const without = await auditHere(root);
      expect(without).toMatchObject({ code: 0, err: '' });
      expect(without.out).toContain('not known: no bundles were given');

      const shown = await auditHere(root, '--bundles', kept);
      expect(shown, shown.out).toMatchObject({ code: 0, err: '' });
      expect(shown.out).toContain('Authorisation: authorised, as kept');
      expect(shown.out).toMatch(/Approved.{0,80}cpatel/u);

      const screen = openScreen(LATER);
      expect(await replay([join(kept, 'change-gate-production')], screen)).toBe(0);
      expect(screen.shown()).toContain('Replayed: the same report as the run gave');

      const another = checkout({ ...FILES, [RECORD]: `${RECORD_TEXT.replace('Rotate the', 'Delete the')}${OUTCOME}` });
      const changed = await auditHere(another, '--bundles', kept);
      expect(changed.code).toBe(1);
      expect(changed.out).toContain('none of the bundles given shows that the gate authorised it');

      const touched = checkout({ 'bundle.json': bundle.replaceAll('"APPROVED"', '"CHANGES_REQUESTED"') });
      const forged = await auditHere(root, '--bundles', touched);
      expect(forged.code).toBe(3);
      expect(forged.out).toContain('does not lead to the report that is in it');
    }));

  test('is not shown by the bundle of a run that was asked by other rules', () =>
    withGitHub(
      async (github) => {
        const sha = mergeChange(github);
        const policy = '.github/change-gate/policy.yml';
        github.push(REPO, 'lax', { author: 'asmith', files: { [policy]: `${FILES[policy]}# lax\n` }, message: 'x' });
        github.setClock('2026-11-24T10:10:00Z');
        const one = github.deploy(REPO, {
          ref: 'main',
          sha,
          environment: 'production',
          creator: 'asmith',
          statuses: [],
        });
        const { run, decision } = await gate(github, deploymentEvent(github, REPO, one), {
          inputs: { 'policy-ref': 'lax' },
        });
        expect(decision).toBe('authorised');
        const root = checkout({ ...FILES, [RECORD]: `${RECORD_TEXT}${OUTCOME}` });
        const kept = checkout({ 'run/bundle.json': run.files.get('change-gate/bundle.json') ?? '' });
        const { code, out } = await auditHere(root, '--bundles', kept);
        expect(code).not.toBe(0);
        expect(out).toContain('was decided by the rules of acme/payments at lax, and not by those of acme/payments');
        expect(out).not.toContain('authorised, as kept');
        const named = await auditHere(root, '--bundles', kept, '--policy-ref', 'lax');
        expect(named, named.out).toMatchObject({ code: 0 });
        expect(named.out).toContain('authorised, as kept');
        expect(named.out).toContain('decided by the rules of acme/payments at lax and the records of acme/payments');
      },
      paymentsSeed({ protectedBranches: ['main', 'lax'] }),
    ));

  test('and its deployment, by the check on its commit', () =>
    withGitHub(async (github) => {
      await deployed(github, mergeChange(github));
      const result = await auditRun(github);
      expect(result.problems, result.log).toEqual([]);
      expect(Object.keys(result.outputs)).toEqual(OUTPUTS);
      expect(result.outputs).toMatchObject({ decision: 'undetermined', 'change-ids': 'CHG-2026-0042' });
      // Its time is over, and nobody wrote what became of it.
      expect([result.exitCode, result.outputs['reasons']]).toEqual([1, 'window-closed']);
      expect(result.summary).toContain('| authorised |');
      expect([...result.files.keys()].sort()).toEqual([
        'change-gate/audit.html',
        'change-gate/audit.json',
        'change-gate/audit.md',
      ]);
    }));
});

describe('the retrospective of an emergency, on GitHub', () => {
  test.each([
    ['cpatel', 'its own approver', true],
    ['dlee', 'somebody who had no part in it', false],
  ])('by %s, %s', (by, _, isOwed) =>
    withGitHub(async (github) => {
      const text = recordWith({
        'type: normal': 'type: emergency\nemergency: {incident: INC-20931, justification: Signing fails.}',
      });
      const number = openChange(github, text);
      approve(github, number, 'cpatel');
      merge(github, number);
      const review = `  review: {by: ${by}, at: "2026-11-25T10:00:00Z", findings: It held., actions: []}\n`;
      github.push(REPO, 'main', { author: 'asmith', files: { [RECORD]: `${text}${OUTCOME}${review}` }, message: 'x' });
      const result = await auditRun(github, {}, '2026-12-01T09:00:00Z');
      expect(result.outputs['reasons'], result.log).toBe(isOwed ? 'retrospective-overdue' : '');
      expect(result.log.replace(/\s+/gu, ' ').includes('they requested, implemented or approved the emergency')).toBe(
        isOwed,
      );
      expect(result.log).not.toContain('is not known here');
    }),
  );
});

describe('a deployment that the gate did not let out', () => {
  test('with the gate’s refusal, or past the gate', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      // Five days early: the gate refuses, and an administrator lets it out.
      const early = await deployed(github, sha, '2026-11-23T20:00:00Z');
      expect(early.decision).not.toBe('authorised');
      // Somebody stopped deployments, and somebody else deployed where GitHub looks away.
      const at = '2026-11-24T11:00:00Z';
      const stop = github.openIssue(REPO, { by: 'cpatel', labels: ['change-gate-stop'], at });
      github.closeIssue(REPO, stop.number, { by: 'cpatel', at: '2026-11-24T11:45:00Z' });
      const side = '.github/workflows/side.yml';
      const text =
        'on: push\njobs:\n  deploy:\n    environment: {name: production, deployment: false}\n    steps: [{run: ./deploy.sh}]\n';
      const quiet = github.push(REPO, 'quiet', { author: 'asmith', files: { [side]: text }, message: 'Quiet' });
      const { id } = github.startRun(REPO, {
        event: 'push',
        sha: quiet,
        branch: 'quiet',
        actor: 'asmith',
        path: side,
        at,
      });
      const step = { name: 'deploy', conclusion: 'success', startedAt: at, completedAt: at };
      github.endRun(REPO, id, [{ ...step, steps: [step] }], at);
      const result = await auditRun(github);
      expect(result.exitCode).toBe(1);
      expect(result.outputs['reasons']?.split(' ')).toEqual(
        expect.arrayContaining(['commit-not-covered', 'way-round']),
      );
      expect(result.log).toContain('UNAUTHORISED');
      expect(result.log).toContain("gate's check on that commit says failure");
      expect(result.log.replace(/\s+/gu, ' ')).toContain(
        'GitHub recorded no deployment to production, though a run of',
      );
      const written = JSON.parse(result.files.get('change-gate/audit.json') ?? '');
      expect(written.stops).toMatchObject([
        { by: 'cpatel', minutes: 45, ending: 'closed', closedBy: 'cpatel', isHeard: true },
      ]);
      expect(written.runs).toBeGreaterThan(1);
    }));

  test('to an environment that the policy enforced until somebody made it laxer', () =>
    withGitHub(async (github) => {
      await deployed(github, mergeChange(github), '2026-11-23T20:00:00Z');
      const policy = '.github/change-gate/policy.yml';
      const lax = 'version: 1\nenvironments:\n  production: {gate: none}\n';
      github.push(REPO, 'main', { author: 'asmith', files: { [policy]: lax }, message: 'Tidy up' });
      const result = await auditRun(github);
      expect(result.log).not.toContain('UNAUTHORISED');
      expect(result.log.replace(/\s+/gu, ' ')).toContain('policy says `gate: none` for it');
    }));

  test('though the gate had let the same commit out days before', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      await deployed(github, sha);
      github.setClock('2026-11-25T02:10:00Z');
      const again = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      succeed(github, again, '2026-11-25T02:31:00Z');
      const result = await auditRun(github);
      expect(result.outputs['reasons']?.split(' ')).toContain('commit-not-covered');
      expect(result.summary.match(/\| authorised \|/gu)).toHaveLength(1);
      expect(result.summary.match(/\| \*\*UNAUTHORISED\*\* \|/gu)).toHaveLength(1);
      expect(result.log.replace(/\s+/gu, ' ')).toContain("no change's time reaches from there to when it was made");
    }));

  test('though the gate let the same commit out afterwards', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      github.setClock('2026-11-23T20:00:00Z');
      const early = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      succeed(github, early, '2026-11-23T20:31:00Z');
      expect((await deployed(github, sha)).decision).toBe('authorised');
      const result = await auditRun(github);
      expect(result.summary.match(/\| \*\*UNAUTHORISED\*\* \|/gu)).toHaveLength(1);
      expect(result.log.replace(/\s+/gu, ' ')).toContain("the gate's first check on that commit came after it");
    }));

  test('though it was made before the period and ended in it', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      github.setClock('2026-11-23T22:50:00Z');
      const waited = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      succeed(github, waited, '2026-11-24T00:10:00Z');
      const result = await auditRun(github, { since: '2026-11-24' });
      expect(result.summary.match(/\| \*\*UNAUTHORISED\*\* \|/gu)).toHaveLength(1);
      // The audit of the days before leaves it to this one.
      expect(result.log).toContain('Tue 24 Nov, 00:10 (London)');
    }));

  test('though the gate had let it out before it took that back', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      const deploy = () =>
        github.deploy(REPO, { ref: 'main', sha, environment: 'production', creator: 'asmith', statuses: [] });
      github.setClock('2026-11-24T10:10:00Z');
      const slow = deploy();
      const judge = (one: Deployment) =>
        gate(github, deploymentEvent(github, REPO, one), { inputs: { 'check-name': NAME } });
      expect((await judge(slow)).decision).toBe('authorised');
      github.setClock('2026-11-24T12:30:00Z');
      expect((await judge(deploy())).decision).toBe('refused');
      succeed(github, slow, '2026-11-24T13:00:00Z');
      const result = await auditRun(github);
      expect(result.summary.match(/\| \*\*UNAUTHORISED\*\* \|/gu)).toHaveLength(1);
      expect(result.log.replace(/\s+/gu, ' ')).toContain("gate's check on that commit says failure");
    }));

  test('and a period that is still to come is no clean audit', () =>
    withGitHub(async (github) => {
      mergeChange(github);
      const result = await auditRun(github, { since: '2027-11-01' });
      expect([result.exitCode, result.outputs['reasons']]).toEqual([1, 'input-invalid']);
      expect(result.log.replace(/\s+/gu, ' ')).toContain('which is still to come: today is 2026-11-26');
    }));

  test('and a tree that cannot be read is no repository without a register', () =>
    withGitHub(async (github) => {
      mergeChange(github);
      github.fault({ match: (_method, path) => path.includes('/git/trees/'), status: 503, body: { message: 'down' } });
      const result = await auditRun(github);
      expect([result.exitCode, result.outputs['reasons']]).toEqual([1, 'evidence-unavailable']);
    }));

  test('and what cannot be read is no clean audit', () =>
    withGitHub(async (github) => {
      await deployed(github, mergeChange(github));
      github.fault({
        match: (_method, path) => path.endsWith('/deployments'),
        status: 404,
        body: { message: 'Not Found' },
      });
      const result = await auditRun(github);
      expect(result.exitCode).toBe(1);
      expect(result.outputs['reasons']?.split(' ')).toContain('evidence-unavailable');
      expect(result.summary).toContain('deployments not looked at');
    }));

  test.each([
    [{ 'check-name': '' }, 'needs the input'],
    [{ change: 'CHG-2026-0042' }, 'takes no `change`'],
    [{ since: '2026-02-30' }, 'is a day such as'],
  ])('%j is refused', (inputs, said) =>
    withGitHub(async (github) => {
      const result = await auditRun(github, inputs);
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({ decision: 'undetermined', reasons: 'input-invalid' });
      expect(result.log).toContain(said);
    }),
  );
});
