/**
 * The same change in one environment after the other, in a monorepo, and what came by no pull request: what teams do every day, through the
 * real adapter on the embedded GitHub.
 */
import { describe, expect, it } from 'vitest';
import { deploymentEvent } from '../../demo/github/events.ts';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { judgeQuickly } from './in-process.ts';
import {
  bringIn,
  deployedBefore,
  FILES,
  otherRecord,
  POLICY,
  paymentsSeed,
  RECORD_TEXT,
  REPO,
  recordWith,
} from './payments.ts';

const BOTH = `${FILES[POLICY] ?? ''}`.replace('environments:', 'environments:\n  staging: {gate: enforce}');
const STAGING = recordWith({ '[production]': '[staging]' });

async function withGitHub(story: (github: EmbeddedGitHub) => Promise<void>, policy = BOTH): Promise<void> {
  const seed = paymentsSeed({
    files: { ...paymentsSeed().repositories?.[REPO]?.files, [POLICY]: policy },
    environments: { staging: {}, production: {} },
  });
  const github = await startGitHub(seed);
  try {
    const before = github.commit(REPO, 'main');
    deployedBefore(github, before);
    deployedBefore(github, before, '2026-11-10T09:00:00Z', 'staging');
    await story(github);
  } finally {
    await github.close();
  }
}

async function ask(github: EmbeddedGitHub, environment: string, sha: string, at = '2026-11-24T10:10:00Z') {
  github.setClock(at);
  const deployment = github.deploy(REPO, { ref: 'main', sha, environment, creator: 'bkhan', statuses: [] });
  return { quick: await judgeQuickly(github, deploymentEvent(github, REPO, deployment)), deployment };
}

function succeed(github: EmbeddedGitHub, { deployment }: Awaited<ReturnType<typeof ask>>): void {
  for (const state of ['in_progress', 'success'] as const)
    github.addDeploymentStatus(REPO, deployment, { state, login: 'github-actions[bot]' });
}

function idsOf({ quick }: Awaited<ReturnType<typeof ask>>): readonly string[] {
  return (quick.report as { readonly changes: readonly { readonly id: string }[] }).changes.map(({ id }) => id);
}

const CODE = { 'src/signing-key.js': 'export const key = "2026-12";\n' };
const OUTCOME =
  'outcome:\n  result: successful\n  started: 2026-11-24T10:12:00Z\n  ended: 2026-11-24T10:20:00Z\n  summary: Done as planned.\n';

describe('staging, then production', () => {
  it('both records in one pull request', () =>
    withGitHub(async (github) => {
      const { sha } = bringIn(
        github,
        'rotate',
        { ...CODE, 'changes/CHG-2026-0042.yml': STAGING, 'changes/CHG-2026-0043.yml': otherRecord('CHG-2026-0043') },
        { approver: 'cpatel' },
      );
      const staging = await ask(github, 'staging', sha);
      expect(staging.quick.decision, staging.quick.shown).toBe('authorised');
      expect(idsOf(staging)).toEqual(['CHG-2026-0042']);
      expect(staging.quick.shown).toContain('record-elsewhere');
      succeed(github, staging);
      const production = await ask(github, 'production', sha, '2026-11-24T10:40:00Z');
      expect(production.quick.decision, production.quick.shown).toBe('authorised');
    }));

  it.each([
    ['the pull request', '["#1"]'],
    ['the record for staging', '[CHG-2026-0042]'],
  ])('the next record by a pull request of its own, which covers %s, when the first has ended', (_, covers) =>
    withGitHub(async (github) => {
      const first = bringIn(
        github,
        'rotate',
        { ...CODE, 'changes/CHG-2026-0042.yml': STAGING },
        { approver: 'cpatel' },
      );
      const staging = await ask(github, 'staging', first.sha);
      expect(staging.quick.decision, staging.quick.shown).toBe('authorised');
      succeed(github, staging);
      const early = await ask(github, 'production', first.sha, '2026-11-24T10:30:00Z');
      expect([early.quick.decision, early.quick.reasons]).toEqual([
        'refused',
        ['environment-not-covered', 'commit-not-covered'],
      ]);
      bringIn(
        github,
        'done',
        { 'changes/CHG-2026-0042.yml': `${STAGING}${OUTCOME}` },
        {
          opened: '2026-11-24T11:00:00Z',
          approver: 'cpatel',
          approved: '2026-11-24T11:01:00Z',
          merged: '2026-11-24T11:02:00Z',
        },
      );
      const next = `${otherRecord('CHG-2026-0043', { '2026-11-24T10:00:00+00:00': '2026-11-26T10:00:00+00:00', '2026-11-24T12:00:00+00:00': '2026-11-26T12:00:00+00:00' })}covers: ${covers}\n`;
      bringIn(
        github,
        'promote',
        { 'changes/CHG-2026-0043.yml': next },
        {
          opened: '2026-11-24T13:00:00Z',
          approver: 'dlee',
          approved: '2026-11-24T13:10:00Z',
          merged: '2026-11-24T13:20:00Z',
        },
      );
      const production = await ask(github, 'production', first.sha, '2026-11-26T10:30:00Z');
      expect(production.quick.decision, production.quick.shown).toBe('authorised');
      expect(idsOf(production)).toEqual(['CHG-2026-0043']);
      const whole = await ask(github, 'production', github.commit(REPO, 'main'), '2026-11-26T10:31:00Z');
      expect(whole.quick.decision, whole.quick.shown).toBe('authorised');
    }),
  );
});

describe('one environment for each service', () => {
  const MONOREPO = BOTH.replace(
    '  production: {gate: enforce}',
    '  web: {paths: ["web/**"]}\n  production: {paths: ["src/**"]}',
  );

  it("another service's change, which waits, does not stop ours", () =>
    withGitHub(async (github) => {
      bringIn(github, 'page', {
        'web/page.js': 'export {};\n',
        'changes/CHG-2026-0050.yml': otherRecord('CHG-2026-0050', { '[production]': '[web]' }),
      });
      const { sha } = bringIn(
        github,
        'rotate',
        { ...CODE, 'changes/CHG-2026-0042.yml': RECORD_TEXT },
        { approver: 'cpatel' },
      );
      const { quick } = await ask(github, 'production', sha);
      expect(quick.decision, quick.shown).toBe('authorised');
      const web = await ask(github, 'web', sha);
      expect(web.quick.decision, web.quick.shown).not.toBe('authorised');
    }, MONOREPO));
});

describe('what came by no pull request', () => {
  it('a version bump of a release tool is covered by the record that names it', () =>
    withGitHub(async (github) => {
      github.setClock('2026-11-19T08:00:00Z');
      const bump = github.push(REPO, 'main', {
        author: 'efox',
        message: 'chore: release 1.2.0',
        files: { 'package.json': '{"version":"1.2.0"}\n' },
      });
      const { sha } = bringIn(
        github,
        'rotate',
        { ...CODE, 'changes/CHG-2026-0042.yml': RECORD_TEXT },
        { approver: 'cpatel' },
      );
      const first = await ask(github, 'production', sha);
      expect([first.quick.decision, first.quick.shown]).toEqual([
        'refused',
        expect.stringContaining(`covers: ["${bump}"]`),
      ]);
      const named = `${RECORD_TEXT}covers: ["${bump}"]\n`;
      bringIn(
        github,
        'named',
        { 'changes/CHG-2026-0042.yml': named },
        {
          opened: '2026-11-23T17:00:00Z',
          approver: 'cpatel',
          approved: '2026-11-23T17:10:00Z',
          merged: '2026-11-23T17:20:00Z',
        },
      );
      const second = await ask(github, 'production', sha, '2026-11-24T10:20:00Z');
      expect(second.quick.decision, second.quick.shown).toBe('authorised');
    }));

  it('documentation that is pushed goes out, and with a merge that throws a change away it does not', () =>
    withGitHub(async (github) => {
      const old = github.commit(REPO, 'main');
      const { sha } = bringIn(
        github,
        'rotate',
        { ...CODE, 'changes/CHG-2026-0042.yml': RECORD_TEXT },
        { approver: 'cpatel' },
      );
      const out = await ask(github, 'production', sha);
      expect(out.quick.decision, out.quick.shown).toBe('authorised');
      succeed(github, out);
      const files = { 'docs/a.md': 'a\n' };
      const docs = github.push(REPO, 'main', { author: 'efox', message: 'Docs', files, at: '2026-11-24T11:00:00Z' });
      const plain = await ask(github, 'production', docs, '2026-11-24T11:10:00Z');
      expect(plain.quick.decision, plain.quick.shown).toBe('not-required');
      // Its first parent is what was there before the change, so that beside that it adds documentation and nothing else.
      const away = github.push(REPO, 'main', {
        author: 'efox',
        message: 'Docs',
        files: { 'docs/b.md': 'b\n' },
        from: old,
        force: true,
        alsoParents: [docs],
        at: '2026-11-24T11:20:00Z',
      });
      const { quick } = await ask(github, 'production', away, '2026-11-24T11:30:00Z');
      expect([quick.decision, quick.reasons]).toEqual(['refused', expect.arrayContaining(['commit-not-covered'])]);
    }, `${BOTH}scope: {except: ["docs/**"]}\n`));

  it('nor by a merge of a pull request of documentation that somebody made with one parent more', () =>
    withGitHub(async (github) => {
      const old = github.commit(REPO, 'main');
      const { number } = bringIn(github, 'docs', { 'docs/a.md': 'a\n' }, { merged: null });
      const change = { ...CODE, 'changes/CHG-2026-0042.yml': RECORD_TEXT };
      const { sha } = bringIn(github, 'rotate', change, { approver: 'cpatel' });
      succeed(github, await ask(github, 'production', sha));
      const pull = github.pull(REPO, number);
      const away = github.push(REPO, 'main', {
        author: 'efox',
        message: `Merge pull request #${number} from acme/docs`,
        files: { 'docs/a.md': 'a\n' },
        from: old,
        force: true,
        alsoParents: [sha, pull.headSha],
        at: '2026-11-24T11:20:00Z',
      });
      // GitHub calls a pull request merged as soon as its head is on the branch.
      Object.assign(pull, {
        state: 'closed',
        mergedAt: '2026-11-24T11:20:00Z',
        closedAt: '2026-11-24T11:20:00Z',
        mergedBy: 'efox',
        mergeCommit: away,
        landed: [away, pull.headSha],
      });
      const { quick } = await ask(github, 'production', away, '2026-11-24T11:30:00Z');
      expect([quick.decision, quick.reasons], quick.shown).toEqual([
        'refused',
        expect.arrayContaining(['commit-not-covered']),
      ]);
    }, `${BOTH}scope: {except: ["docs/**"]}\n`));

  it('a record that was given another time, or moved, goes on covering its code', () =>
    withGitHub(async (github) => {
      const { sha } = bringIn(
        github,
        'rotate',
        { ...CODE, 'changes/CHG-2026-0042.yml': RECORD_TEXT },
        { approver: 'cpatel', merged: '2026-11-20T15:00:00Z' },
      );
      const later = recordWith({ '2026-11-24T12:00:00+00:00': '2026-11-24T13:00:00+00:00' });
      bringIn(
        github,
        'later',
        { 'changes/CHG-2026-0042.yml': null, 'changes/2026/CHG-2026-0042.yml': later },
        {
          opened: '2026-11-20T16:00:00Z',
          approver: 'cpatel',
          approved: '2026-11-20T16:10:00Z',
          merged: '2026-11-20T16:20:00Z',
        },
      );
      for (const commit of [sha, github.commit(REPO, 'main')]) {
        const { quick } = await ask(github, 'production', commit);
        expect(quick.decision, quick.shown).toBe('authorised');
      }
    }));
});
