/**
 * Hotfix and release branches (contract section 5, "Where a record is read"): a record that only the branch has, what the next deployment
 * from main takes away, and tags of a release branch.
 */
import { describe, expect, test } from 'vitest';
import { workflowDispatchEvent } from '../../demo/github/events.ts';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { gate, withGitHub } from './harness.ts';
import { judgeQuickly, type Quick } from './in-process.ts';
import { approve, deployedBefore, otherRecord, paymentsSeed, RECORD, RECORD_TEXT, REPO } from './payments.ts';

const FIX = 'CHG-2026-0050';
const FIX_PATH = `changes/${FIX}.yml`;
/** Tuesday night: no change that waits for its time may go out. */
const NIGHT = '2026-11-24T02:22:00Z';

const emergencyText = otherRecord(FIX, {
  'type: normal': 'type: emergency\nemergency: {incident: INC-20931, justification: Signing fails for one in four.}',
  'requested-at: 2026-11-17T09:00:00Z': 'requested-at: 2026-11-24T01:50:00Z',
  'start: 2026-11-24T10:00:00+00:00': 'start: 2026-11-24T02:00:00+00:00',
  'end: 2026-11-24T12:00:00+00:00': 'end: 2026-11-24T06:00:00+00:00',
});

type Made = { readonly number: number; readonly sha: string };

/** A pull request into a branch, from opening to its merge. */
function bringTo(
  github: EmbeddedGitHub,
  base: string,
  head: string,
  files: Readonly<Record<string, string | null>>,
  {
    at,
    author = 'asmith',
    approver = 'cpatel',
    method = 'squash',
  }: {
    readonly at: string;
    readonly author?: string;
    readonly approver?: string | null;
    readonly method?: 'squash' | 'merge' | 'rebase';
  },
): Made {
  const minute = (plus: number): string => new Date(Date.parse(at) + plus * 60_000).toISOString().replace('.000', '');
  github.setClock(at);
  github.push(REPO, head, { author, from: github.commit(REPO, base), message: head, files });
  const { number } = github.openPullRequest(REPO, { head, base, author, title: head });
  if (approver !== null) approve(github, number, approver, minute(5));
  const sha = github.mergePullRequest(REPO, number, { method, by: author, at: minute(10) });
  return { number, sha };
}

/** Production runs v7, and main has a change since that waits for its time. */
function afterV7(github: EmbeddedGitHub): string {
  const v7 = github.commit(REPO, 'main');
  github.tag(REPO, 'v7', v7);
  deployedBefore(github, v7);
  bringTo(
    github,
    'main',
    'rotate-key',
    { 'src/signing-key.js': 'export const key = "2026-12";\n', [RECORD]: RECORD_TEXT },
    { at: '2026-11-20T10:00:00Z' },
  );
  return v7;
}

function branchOff(github: EmbeddedGitHub, name: string, from: string): void {
  github.forcePush(REPO, name, { to: from, actor: 'asmith' });
}

const FIXED = { 'src/fix.js': 'fix();\n', [FIX_PATH]: emergencyText };

/** The hotfix comes to its branch by a pull request of its own. */
function hotfix(github: EmbeddedGitHub): Made {
  branchOff(github, 'hotfix/signing', afterV7(github));
  return bringTo(github, 'hotfix/signing', 'fix-signing', FIXED, { at: '2026-11-24T02:00:00Z' });
}

function dispatch(github: EmbeddedGitHub, ref: string, at: string) {
  github.setClock(at);
  return workflowDispatchEvent(github, REPO, { actor: 'asmith', ref });
}

async function deploy(github: EmbeddedGitHub, ref: string, at: string): Promise<Quick & { readonly said: unknown }> {
  const quick = await judgeQuickly(github, dispatch(github, ref, at), { environment: 'production' });
  return { ...quick, said: [quick.decision, [...quick.reasons].sort()] };
}

function wentOut(github: EmbeddedGitHub, ref: string, at: string): void {
  github.deploy(REPO, { ref, sha: github.commit(REPO, ref), environment: 'production', creator: 'asmith', at });
}

async function withStory(story: (github: EmbeddedGitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub(paymentsSeed());
  try {
    await story(github);
  } finally {
    await github.close();
  }
}

const MORNING = '2026-11-24T10:10:00Z';

describe('a hotfix, through the built action', () => {
  test('goes out from its branch at night, and main goes out in its time once the hotfix is there', () =>
    withGitHub(async (github) => {
      hotfix(github);
      const asked = { inputs: { environment: 'production' }, isBuilt: true };
      const out = await gate(github, dispatch(github, 'hotfix/signing', NIGHT), asked);
      expect([out.decision, out.reasons], out.raw).toEqual(['authorised', []]);
      expect(out.report.changes.map(({ id, path }) => [id, path])).toEqual([[FIX, FIX_PATH]]);
      wentOut(github, 'hotfix/signing', '2026-11-24T02:25:00Z');

      const early = await deploy(github, 'main', MORNING);
      expect(early.said, early.shown).toEqual(['refused', ['commit-not-covered', 'record-missing']]);
      expect(early.shown).toContain(
        'takes one commit (#2) away, and no change record says so. Of what it changed since the two parted, changes/CHG-2026-0050.yml and src/fix.js do not come along.',
      );

      // The merge back needs no approval: it is what runs.
      bringTo(github, 'main', 'pick-fix', FIXED, { at: '2026-11-24T09:00:00Z', approver: null });
      const after = await gate(github, dispatch(github, 'main', MORNING), asked);
      expect([after.decision, after.reasons], after.raw).toEqual(['authorised', []]);
      expect(after.report.changes.map(({ id }) => id)).toEqual(['CHG-2026-0042']);
    }));
});

describe('a release branch, through the built action', () => {
  test('is deployed by tag, with a backport that brings its record along', () =>
    withGitHub(async (github) => {
      branchOff(github, 'release/7', afterV7(github));
      // Another change on main is none of this branch's.
      bringTo(github, 'main', 'more', { 'src/more.js': 'more();\n' }, { at: '2026-11-20T11:00:00Z', approver: null });
      const files = { 'src/signing-key.js': 'export const key = "2026-12";\n', [RECORD]: RECORD_TEXT };
      const { sha } = bringTo(github, 'release/7', 'backport', files, { at: '2026-11-20T12:00:00Z' });
      github.tag(REPO, 'v7.1', sha);
      github.setClock(MORNING);
      const out = await gate(github, dispatch(github, 'v7.1', MORNING), {
        inputs: { environment: 'production' },
        isBuilt: true,
      });
      expect([out.decision, out.reasons], out.raw).toEqual(['authorised', []]);
      expect(out.report.changes.map(({ id }) => id)).toEqual(['CHG-2026-0042']);
    }));
});

describe('on a branch of somebody', () => {
  const PLAN = 'changes/CHG-2026-0051.yml';
  const own = (text: string) => ({ 'src/own.js': 'own();\n', [PLAN]: text });
  const text = otherRecord('CHG-2026-0051');

  test('an approval counts as any other, and what nobody approved does not go out', () =>
    withStory(async (github) => {
      branchOff(github, 'mine', afterV7(github));
      bringTo(github, 'mine', 'own', own(text), { at: '2026-11-20T11:00:00Z', author: 'mallory', approver: 'bkhan' });
      const alone = await deploy(github, 'mine', MORNING);
      expect(alone.said, alone.shown).toEqual(['awaiting', ['approval-outstanding', 'approver-below-level']]);
    }));

  test('a record that was pushed there, or was changed after its approval, is none', () =>
    withStory(async (github) => {
      branchOff(github, 'mine', afterV7(github));
      bringTo(github, 'mine', 'own', own(text), { at: '2026-11-20T11:00:00Z' });
      github.push(REPO, 'mine', {
        author: 'mallory',
        message: 'Later',
        files: { [PLAN]: text.replace('level: moderate', 'level: low').replace('impact: 3', 'impact: 1') },
      });
      const out = await deploy(github, 'mine', MORNING);
      expect(out.said, out.shown).toEqual(['refused', expect.arrayContaining(['record-missing'])]);
    }));

  test('what main says of a record is what counts: withdrawn there, it is withdrawn', () =>
    withStory(async (github) => {
      hotfix(github);
      const withdrawn = `${emergencyText}withdrawn: {by: asmith, at: 2026-11-24T02:15:00Z, reason: Wrong}\n`;
      github.push(REPO, 'main', { author: 'asmith', files: { [FIX_PATH]: withdrawn }, message: 'Withdrawn' });
      const out = await deploy(github, 'hotfix/signing', NIGHT);
      expect(out.said, out.shown).toEqual(['refused', expect.arrayContaining(['record-withdrawn'])]);
    }));
});
