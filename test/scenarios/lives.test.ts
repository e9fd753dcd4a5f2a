/**
 * The life of a record of each kind, from the first pull request to its end: reviewed, merged, authorised, carried out, closed, and no
 * use to anybody after that. Each life runs on a GitHub of its own.
 */
import { describe, expect, test } from 'vitest';
import { pullRequestEvent } from '../../demo/github/events.ts';
import { filesAt } from '../../demo/github/git-history.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { carryOut, closeQuickly, closingSeed, startDeploy } from './closing.ts';
import { withGitHub } from './harness.ts';
import { judgeQuickly, type Quick } from './in-process.ts';
import {
  approve,
  bringIn,
  deployedBefore,
  merge,
  openChange,
  otherRecord,
  RECORD,
  RECORD_TEXT,
  REPO,
} from './payments.ts';

const NOW = '2026-11-24T10:10:00Z';

function textAt(github: EmbeddedGitHub, path: string, ref = 'main'): string {
  const { objects } = github.repository(REPO);
  const entry = filesAt(objects, github.commit(REPO, ref)).get(path);
  return entry === undefined ? '' : String(objects.blobs.get(entry.sha));
}

const review = (github: EmbeddedGitHub, number: number): Promise<Quick> =>
  judgeQuickly(github, pullRequestEvent(github, REPO, number));

/** Asks the gate for the branch's head, as the first job of a run. */
async function ask(github: EmbeddedGitHub, at: string, inputs: Readonly<Record<string, string>> = {}) {
  const { event, run } = startDeploy(github, at);
  const judged = await judgeQuickly(github, event, { environment: 'production', ...inputs });
  return { event, run, judged, said: [judged.decision, judged.reasons] };
}

/** A pull request that changes nothing but one record, judged and merged. */
async function upkeep(github: EmbeddedGitHub, at: string, path: string, text: string, author = 'dlee'): Promise<Quick> {
  github.setClock(at);
  const head = `upkeep-${github.repository(REPO).pulls.length + 1}`;
  github.push(REPO, head, { author, message: 'Upkeep', files: { [path]: text } });
  const { number } = github.openPullRequest(REPO, { head, author, title: 'Upkeep' });
  const judged = await review(github, number);
  github.mergePullRequest(REPO, number, { method: 'squash', by: author });
  return judged;
}

/** Closes the run, judges the pull request with the outcome, and merges it. */
async function closeAndMerge(
  github: EmbeddedGitHub,
  event: Parameters<typeof closeQuickly>[1],
  inputs: Readonly<Record<string, string>> = {},
): Promise<Quick> {
  const closed = await closeQuickly(github, event, inputs);
  expect([closed.exitCode, closed.kinds], closed.shown).toEqual([0, ['proposed']]);
  const { number } = github.pull(REPO, github.repository(REPO).pulls.length);
  const judged = await review(github, number);
  expect([judged.decision, judged.outcome], judged.shown).toEqual(['not-required', 'pass']);
  expect(judged.reasons).toEqual([]);
  github.mergePullRequest(REPO, number, { method: 'squash', by: 'cpatel' });
  return judged;
}

const lifeOf = ({ shown }: Quick): string => /[✓○✗] .* → [✓○] closed/u.exec(shown)?.[0] ?? '';

const findingOf = ({ report }: Quick, reason: string) =>
  (report as { findings: readonly { reason: string; level: string; message: string; remedy: string }[] }).findings.find(
    (finding) => finding.reason === reason,
  );

/** The address of a bot has brackets, which GitHub gives and its own description of an address forbids. */
const BOT = /head_commit/u;

const live = (story: (github: EmbeddedGitHub) => Promise<void>): Promise<void> =>
  withGitHub(
    async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      await story(github);
    },
    closingSeed(),
    BOT,
  );

describe('a normal change', () => {
  test('from the first review to closure, after which it authorises nothing', () =>
    live(async (github) => {
      const number = openChange(github);
      expect((await review(github, number)).reasons).toEqual(['approval-outstanding']);
      approve(github, number, 'cpatel');
      github.setClock('2026-11-20T11:00:00Z');
      expect((await review(github, number)).decision).toBe('authorised');
      merge(github, number);
      expect((await ask(github, '2026-11-24T09:59:00Z')).said).toEqual(['awaiting', ['window-not-open']]);
      const out = await ask(github, NOW);
      expect(out.said).toEqual(['authorised', []]);
      carryOut(github, out.run);
      // The same commit may go out again as long as the record is open.
      expect((await ask(github, '2026-11-24T10:25:00Z')).said).toEqual(['authorised', []]);
      const closing = await closeAndMerge(github, out.event);
      // The policy asks for no review of a moderate change that succeeded.
      expect(lifeOf(closing)).toBe('✓ implemented → ✓ closed');
      const again = await ask(github, '2026-11-24T10:40:00Z', {
        sha: github.repository(REPO).deployments[1]?.sha ?? '',
      });
      expect(again.said).toEqual(['refused', ['record-used']]);
      expect(textAt(github, RECORD).startsWith(RECORD_TEXT)).toBe(true);
    }));

  test('withdrawn before it went out', () =>
    live(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      merge(github, number);
      const taken = `${RECORD_TEXT}withdrawn: {by: asmith, at: 2026-11-23T16:00:00Z, reason: Superseded}\n`;
      const judged = await upkeep(github, '2026-11-23T16:00:00Z', RECORD, taken, 'asmith');
      expect([judged.decision, judged.outcome]).toEqual(['not-required', 'pass']);
      const out = await ask(github, NOW);
      expect(out.said).toEqual(['refused', ['record-withdrawn']]);
      // The deployment was turned away: there is nothing to close.
      carryOut(github, out.run, 'turned away');
      expect((await closeQuickly(github, out.event)).kinds).toEqual(['nothing-to-do']);
      // Where it went out against the gate, people say how it ended.
      const past = await ask(github, '2026-11-24T11:10:00Z');
      carryOut(github, past.run, 'success', { hour: '11' });
      const closed = await closeQuickly(github, past.event);
      expect([closed.exitCode, closed.writes]).toEqual([1, []]);
      expect(closed.shown).toContain('was withdrawn by asmith');
      const back = await upkeep(github, '2026-11-24T11:45:00Z', RECORD, RECORD_TEXT, 'asmith');
      expect([back.decision, back.reasons]).toEqual(['refused', ['record-invalid']]);
    }));

  test('failed: it is closed, reviewed, and only a new record tries again', () =>
    live(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      const sha = merge(github, number);
      const out = await ask(github, NOW);
      expect(out.said).toEqual(['authorised', []]);
      carryOut(github, out.run, 'failure');
      const closing = await closeAndMerge(github, out.event, { result: 'failure' });
      expect(lifeOf(closing)).toBe('✗ implemented (failed) → ○ reviewed (by 2026-12-08) → ○ closed');
      const again = await ask(github, '2026-11-24T10:40:00Z', { sha });
      expect(again.said).toEqual(['refused', ['record-used']]);
      expect(findingOf(again.judged, 'record-used')?.remedy).toContain('retries: CHG-2026-0042');
      const seen = '  review: {by: dlee, at: 2026-11-27T10:00:00Z, findings: The key was missing., actions: []}\n';
      const reviewed = await upkeep(github, '2026-11-27T10:00:00Z', RECORD, `${textAt(github, RECORD)}${seen}`);
      expect([reviewed.decision, reviewed.outcome]).toEqual(['not-required', 'pass']);
      expect(lifeOf(reviewed)).toBe('✗ implemented (failed) → ✓ reviewed → ✓ closed');
      // What was looked back on is not taken back.
      const without = textAt(github, RECORD).replace(seen, '');
      expect((await upkeep(github, '2026-11-27T11:00:00Z', RECORD, without)).reasons).toEqual(['record-invalid']);
    }));

  test('failed and never reviewed: later changes to the item are told of it, and not stopped', () =>
    live(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      merge(github, number);
      const out = await ask(github, NOW);
      carryOut(github, out.run, 'failure');
      await closeAndMerge(github, out.event);
      const later = (opened: string, day: string, id: string) => {
        const text = otherRecord(id, {
          'start: 2026-11-24T10:00:00+00:00': `start: ${day}T10:00:00+00:00`,
          'end: 2026-11-24T12:00:00+00:00': `end: ${day}T12:00:00+00:00`,
        });
        const files = { [`src/${id}.js`]: 'next();\n', [`changes/${id}.yml`]: text };
        const approved = opened.replace('T10', 'T11');
        const { number: opening } = bringIn(github, id, files, { opened, approver: 'cpatel', approved, merged: null });
        github.setClock(opened.replace('T10', 'T12'));
        return review(github, opening);
      };
      const early = await later('2026-12-07T10:00:00Z', '2026-12-14', 'CHG-2026-0050');
      expect([early.decision, findingOf(early, 'review-overdue')]).toEqual(['authorised', undefined]);
      const late = await later('2026-12-09T10:00:00Z', '2026-12-15', 'CHG-2026-0051');
      expect(late.decision).toBe('authorised');
      expect(findingOf(late, 'review-overdue')).toMatchObject({
        level: 'notice',
        message: 'Changes to the same items were not reviewed in time: CHG-2026-0042 (due on Tuesday 8 December 2026).',
      });
    }));

  test('backed out, and tried again by a record of its own', () =>
    live(async (github) => {
      const before = github.commit(REPO, 'main');
      const number = openChange(github);
      approve(github, number, 'cpatel');
      const sha = merge(github, number);
      const out = await ask(github, NOW);
      carryOut(github, out.run);
      const back = await ask(github, '2026-11-24T11:00:00Z', { sha: before });
      expect(back.said).toEqual(['authorised', []]);
      expect(findingOf(back.judged, 'back-out')?.level).toBe('notice');
      carryOut(github, back.run, 'success', { sha: before, hour: '11' });
      const inputs = { sha: before, change: 'CHG-2026-0042', result: 'backed-out' };
      const closing = await closeAndMerge(github, back.event, inputs);
      expect(lifeOf(closing)).toBe('✗ implemented (backed out) → ○ reviewed (by 2026-12-08) → ○ closed');
      expect((await ask(github, '2026-11-24T11:30:00Z', { sha })).said[0]).toBe('refused');
      // The run that went out first has nothing to say any more.
      expect((await closeQuickly(github, out.event, { sha })).kinds).toEqual(['nothing-to-do']);
      const id = 'CHG-2026-0043';
      const retry = `${otherRecord(id, {
        'requested-at: 2026-11-17T09:00:00Z': 'requested-at: 2026-11-24T12:30:00Z',
        'start: 2026-11-24T10:00:00+00:00': 'start: 2026-11-26T10:00:00+00:00',
        'end: 2026-11-24T12:00:00+00:00': 'end: 2026-11-26T12:00:00+00:00',
      })}retries: CHG-2026-0042\n`;
      bringIn(
        github,
        'again',
        { 'src/signing-key.js': 'export const key = "2026-12b";\n', [`changes/${id}.yml`]: retry },
        {
          opened: '2026-11-24T12:30:00Z',
          approver: 'cpatel',
          approved: '2026-11-24T13:00:00Z',
          merged: '2026-11-24T14:00:00Z',
        },
      );
      const second = await ask(github, '2026-11-26T10:10:00Z');
      expect(second.said).toEqual(['authorised', []]);
      carryOut(github, second.run, 'success', { day: '2026-11-26' });
      const ended = await closeAndMerge(github, second.event);
      expect(lifeOf(ended)).toBe('✓ implemented → ✓ closed');
      expect(textAt(github, `changes/${id}.yml`)).toContain('result: successful');
      expect(textAt(github, RECORD)).toContain('result: backed-out');
    }));
});

const EMERGENCY = 'CHG-2026-0060';
const EMERGENCY_PATH = `changes/${EMERGENCY}.yml`;

/** Asked for, approved by cpatel and merged within an hour; goes out at once. */
async function goThroughEmergency(github: EmbeddedGitHub) {
  const text = otherRecord(EMERGENCY, {
    'type: normal': 'type: emergency\nemergency: {incident: INC-20931, justification: Signing fails for one in four.}',
    'requested-at: 2026-11-17T09:00:00Z': 'requested-at: 2026-11-24T09:00:00Z',
  });
  bringIn(
    github,
    'hotfix',
    { 'src/hotfix.js': 'fix();\n', [EMERGENCY_PATH]: text },
    {
      opened: '2026-11-24T09:05:00Z',
      approver: 'cpatel',
      approved: '2026-11-24T09:20:00Z',
      merged: '2026-11-24T09:30:00Z',
    },
  );
  const out = await ask(github, NOW);
  expect(out.said).toEqual(['authorised', []]);
  carryOut(github, out.run);
  const closing = await closeAndMerge(github, out.event);
  expect(lifeOf(closing)).toContain('✓ implemented → ○ reviewed');
}

/** A normal change to the same item, approved and not merged, as it is judged on a day. */
async function judgeLater(
  github: EmbeddedGitHub,
  day: string,
  type: 'normal' | 'emergency' = 'normal',
): Promise<Quick> {
  const id = `CHG-2026-1${day.slice(-2)}${type === 'normal' ? 0 : 1}`;
  const text = otherRecord(id, {
    'start: 2026-11-24T10:00:00+00:00': `start: ${day}T15:00:00+00:00`,
    'end: 2026-11-24T12:00:00+00:00': `end: ${day}T16:00:00+00:00`,
    ...(type === 'normal'
      ? {}
      : { 'type: normal': 'type: emergency\nemergency: {incident: INC-20932, justification: It fails again.}' }),
  });
  const { number } = bringIn(
    github,
    id,
    { [`src/${id}.js`]: 'next();\n', [`changes/${id}.yml`]: text },
    { opened: '2026-11-20T10:00:00Z', approver: 'cpatel', approved: `${day}T10:00:00Z`, merged: null },
  );
  github.setClock(`${day}T10:30:00Z`);
  const judged = await review(github, number);
  github.closePullRequest(REPO, number, { by: 'asmith' });
  return judged;
}

describe('an emergency', () => {
  test('that is paid for in time stops nobody, and is seen until then', () =>
    live(async (github) => {
      await goThroughEmergency(github);
      const told = await judgeLater(github, '2026-11-25');
      expect(findingOf(told, 'retrospective-due')).toMatchObject({
        level: 'notice',
        message: `The emergency ${EMERGENCY} touched the same items. Its retrospective is due by Thursday 26 November 2026 (2 working days after it ended).`,
        remedy: `dlee can give it, and adds \`outcome.review\` to ${EMERGENCY}.`,
      });
      const seen =
        '  review: {by: dlee, at: 2026-11-26T09:00:00Z, findings: A test was missing., actions: [Add one]}\n';
      const text = `${textAt(github, EMERGENCY_PATH)}${seen}`;
      const paid = await upkeep(github, '2026-11-26T09:00:00Z', EMERGENCY_PATH, text);
      expect([paid.decision, paid.outcome]).toEqual(['not-required', 'pass']);
      expect(lifeOf(paid)).toBe('✓ implemented → ✓ reviewed → ✓ closed');
      const free = await judgeLater(github, '2026-11-30');
      expect([free.reasons.includes('retrospective-overdue'), findingOf(free, 'retrospective-overdue')]).toEqual([
        false,
        undefined,
      ]);
    }));

  test('that is never paid for stops what comes later, but for the next emergency', () =>
    live(async (github) => {
      await goThroughEmergency(github);
      const stopped = await judgeLater(github, '2026-11-27');
      expect(stopped.decision).toBe('refused');
      expect(findingOf(stopped, 'retrospective-overdue')).toMatchObject({
        level: 'error',
        message: expect.stringContaining('was due on Thursday 26 November 2026'),
      });
      const emergency = await judgeLater(github, '2026-11-27', 'emergency');
      expect(emergency.decision).toBe('authorised');
      expect(findingOf(emergency, 'retrospective-overdue')?.level).toBe('notice');
      // A retrospective by the one who approved it pays nothing, and neither does one by the one who asked for it.
      const theirs = '  review: {by: cpatel, at: 2026-11-30T08:00:00Z, findings: All was well., actions: []}\n';
      const before = textAt(github, EMERGENCY_PATH);
      await upkeep(github, '2026-11-30T08:00:00Z', EMERGENCY_PATH, `${before}${theirs}`, 'cpatel');
      const approved = await judgeLater(github, '2026-12-02');
      expect(approved.reasons).toContain('retrospective-overdue');
      expect(findingOf(approved, 'retrospective-overdue')?.message).toContain('The review by cpatel');
      const own = '  review: {by: asmith, at: 2026-11-30T09:00:00Z, findings: All was well., actions: []}\n';
      await upkeep(github, '2026-11-30T09:00:00Z', EMERGENCY_PATH, `${before}${own}`, 'asmith');
      expect((await judgeLater(github, '2026-12-01')).reasons).toContain('retrospective-overdue');
    }));

  test('cannot go out again under the same record', () =>
    live(async (github) => {
      await goThroughEmergency(github);
      const again = await ask(github, '2026-11-24T10:50:00Z', {
        sha: github.repository(REPO).deployments[1]?.sha ?? '',
      });
      expect(again.said).toEqual(['refused', ['record-used']]);
    }));
});

describe('a standard change', () => {
  const MODEL = '.github/change-gate/models/rotate-secret.yml';
  const earned = [7, 11, 19].map((number) => `CHG-2026-00${String(number).padStart(2, '0')}`);
  const files = {
    [MODEL]: `id: rotate-secret
title: Rotate a service's signing key
approved-by: cpatel
approved-at: 2026-06-01T10:00:00Z
expires: 2027-05-31
environments: [production]
configuration-items: [component:default/payments-api]
paths: ["src/**"]
level: moderate
successes: [${earned.join(', ')}]
plan:
  implementation: [Run the deploy workflow]
  verification: [Synthetic payments succeed]
  backout: {steps: [Redeploy the release before], trigger: Errors above 1 %, duration: PT15M, tested: true}
`,
    ...Object.fromEntries(
      earned.map((id, index) => [
        `changes/${id}.yml`,
        `${otherRecord(id, {
          'start: 2026-11-24T10:00:00+00:00': `start: 2026-04-0${index + 1}T10:00:00+01:00`,
          'end: 2026-11-24T12:00:00+00:00': `end: 2026-04-0${index + 1}T12:00:00+01:00`,
        })}outcome: {result: successful, started: 2026-04-0${index + 1}T09:10:00Z, ended: 2026-04-0${index + 1}T09:30:00Z, summary: Done as planned.}\n`,
      ]),
    ),
  };
  const standard = (id: string): string => `id: ${id}
title: Rotate the payments signing key
type: standard
model: rotate-secret
reason: The key leaves its validity period on 1 December 2026.
requested-by: asmith
requested-at: 2026-11-23T09:00:00Z
environments: [production]
configuration-items: [component:default/payments-api]
`;
  const bring = (github: EmbeddedGitHub, id: string, merged: string) =>
    bringIn(
      github,
      id,
      { [`src/${id}.js`]: 'rotate();\n', [`changes/${id}.yml`]: standard(id) },
      { opened: merged.replace(/T\d\d/u, 'T08'), merged },
    );

  test('goes out without an approval, is closed, and stops at its first failure', () =>
    withGitHub(
      async (github) => {
        github.push(REPO, 'main', { author: 'cpatel', files, message: 'A model and what earned it' });
        deployedBefore(github, github.commit(REPO, 'main'), '2026-11-17T10:00:00Z');
        bring(github, 'CHG-2026-0070', '2026-11-23T10:00:00Z');
        const out = await ask(github, NOW);
        expect(out.said, out.judged.shown).toEqual(['authorised', []]);
        carryOut(github, out.run);
        const closing = await closeAndMerge(github, out.event);
        expect(lifeOf(closing)).toBe('✓ implemented → ✓ closed');
        bring(github, 'CHG-2026-0071', '2026-11-24T11:00:00Z');
        const second = await ask(github, '2026-11-24T12:10:00Z');
        expect(second.said).toEqual(['authorised', []]);
        carryOut(github, second.run, 'failure', { hour: '12' });
        await closeAndMerge(github, second.event);
        bring(github, 'CHG-2026-0072', '2026-11-24T14:00:00Z');
        const third = await ask(github, '2026-11-24T15:00:00Z');
        expect(third.said[0]).toBe('refused');
        expect(third.judged.reasons).toContain('model-suspended');
      },
      closingSeed(),
      BOT,
    ));
});
