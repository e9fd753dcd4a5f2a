/**
 * Debts of emergencies on a GitHub of their own: what is merged afterwards, past the gate's refusal too, makes none of them smaller, and
 * what GitHub does not tell pays none. Each story ends with a normal change to the same item that is to be deployed.
 */
import { describe, expect, test } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { closingSeed, startDeploy } from './closing.ts';
import { withGitHub } from './harness.ts';
import { judgeQuickly, type Quick } from './in-process.ts';
import { bringIn, deployedBefore, otherRecord, REPO } from './payments.ts';

const EMERGENCY = 'CHG-2026-0060';
const PATH = `changes/${EMERGENCY}.yml`;

const emergencyText = (id: string, day = '2026-11-03'): string =>
  otherRecord(id, {
    'type: normal': 'type: emergency\nemergency: {incident: INC-20931, justification: Signing fails for one in four.}',
    'requested-at: 2026-11-17T09:00:00Z': `requested-at: ${day}T09:00:00Z`,
    'start: 2026-11-24T10:00:00+00:00': `start: ${day}T10:00:00+00:00`,
    'end: 2026-11-24T12:00:00+00:00': `end: ${day}T12:00:00+00:00`,
  });
const TEXT = emergencyText(EMERGENCY);
const OUTCOME =
  'outcome:\n  result: successful\n  started: 2026-11-03T10:04:00Z\n  ended: 2026-11-03T10:31:00Z\n  summary: Done.\n';
const seen = (by: string): string => `  review: {by: ${by}, at: 2026-11-04T09:00:00Z, findings: A test was missing.}\n`;

let heads = 0;

/** Merges files as somebody does who may merge past the gate. */
function write(github: EmbeddedGitHub, at: string, files: Readonly<Record<string, string | null>>, approver?: string) {
  heads += 1;
  const opened = at.replace(/T(\d\d)/u, (_, hour: string) => `T${String(Number(hour) - 1).padStart(2, '0')}`);
  const given = approver === undefined ? {} : { approver, approved: opened.replace(/:00Z$/u, ':30Z') };
  return bringIn(github, `write-${heads}`, files, { opened, merged: at, ...given });
}

/** The emergency goes out on 3 November, approved by cpatel: its deployment is the last that succeeded. */
function wentOut(github: EmbeddedGitHub): void {
  const { sha } = write(github, '2026-11-03T09:30:00Z', { 'src/hotfix.js': 'fix();\n', [PATH]: TEXT }, 'cpatel');
  deployedBefore(github, sha, '2026-11-03T10:05:00Z');
}

/** A normal change to the same item, approved and merged, as it is judged at its deployment. */
async function deployLater(github: EmbeddedGitHub): Promise<Quick> {
  const id = 'CHG-2026-0042';
  bringIn(
    github,
    'later',
    { 'src/signing-key.js': 'export const key = "2026-12";\n', [`changes/${id}.yml`]: otherRecord(id) },
    { approver: 'cpatel' },
  );
  const { event } = startDeploy(github, '2026-11-24T10:10:00Z');
  return judgeQuickly(github, event, { environment: 'production' });
}

const said = ({ decision, reasons }: Quick): readonly [string, readonly string[]] => [decision, reasons];
const STOPPED = ['refused', ['retrospective-overdue']] as const;
const FREE = ['authorised', []] as const;

const story = (tell: (github: EmbeddedGitHub) => Promise<void>): Promise<void> => withGitHub(tell, closingSeed());

describe('an emergency that went out', () => {
  test('stops what comes later until somebody without a part has looked back on it', () =>
    story(async (github) => {
      wentOut(github);
      write(github, '2026-11-03T12:00:00Z', { [PATH]: `${TEXT}${OUTCOME}` });
      write(github, '2026-11-04T10:00:00Z', { [PATH]: `${TEXT}${OUTCOME}${seen('dlee')}` });
      expect(said(await deployLater(github))).toEqual(FREE);
      // When its head appeared pays nothing: that is asked of the three pull requests that go out now, and not of its own.
      expect(github.requests.filter(({ path }) => path.includes('/activity'))).toHaveLength(3);
    }));

  test.each([
    ['withdrawn with an early date', `${TEXT}withdrawn: {by: asmith, at: 2026-11-03T09:00:00Z, reason: Not needed.}\n`],
    [
      'moved to another item and environment',
      `${TEXT.replace('[production]', '[staging]').replace(/payments-api/u, 'ledger')}${OUTCOME}`,
    ],
    ['moved into the future', TEXT.replaceAll('2026-11-03T1', '2027-02-03T1')],
    ['looked back on by its approver', `${TEXT}${OUTCOME}${seen('cpatel')}`],
    ['looked back on with a placeholder', `${TEXT}${OUTCOME}${seen('dlee').replace('A test was missing.', 'TBD')}`],
    ['without an end', TEXT],
  ])('is owed for when its record is %s', (_, text) =>
    story(async (github) => {
      wentOut(github);
      if (text !== TEXT) write(github, '2026-11-04T10:00:00Z', { [PATH]: text });
      expect(said(await deployLater(github))).toEqual(STOPPED);
    }),
  );

  test.each([
    ['taken away', { [PATH]: null }],
    ['made into a normal change', { [PATH]: otherRecord(EMERGENCY) }],
    ['given another name', { [PATH]: null, 'changes/CHG-2026-0061.yml': otherRecord('CHG-2026-0061') }],
  ])('is owed for when its record was %s', (_, files) =>
    story(async (github) => {
      wentOut(github);
      write(github, '2026-11-04T10:00:00Z', files);
      const judged = await deployLater(github);
      expect(judged.reasons).toContain('retrospective-overdue');
      expect(judged.decision).toBe('refused');
    }),
  );

  test('is paid when its record was only moved to another folder', () =>
    story(async (github) => {
      wentOut(github);
      write(github, '2026-11-04T10:00:00Z', { [PATH]: `${TEXT}${OUTCOME}${seen('dlee')}` });
      write(github, '2026-11-05T10:00:00Z', {
        [PATH]: null,
        [`changes/2026/${EMERGENCY}.yml`]: `${TEXT}${OUTCOME}${seen('dlee')}`,
      });
      expect(said(await deployLater(github))).toEqual(FREE);
    }));

  test('and is moved to another folder is still not paid by its approver', () =>
    story(async (github) => {
      wentOut(github);
      write(github, '2026-11-05T10:00:00Z', {
        [PATH]: null,
        [`changes/2026/${EMERGENCY}.yml`]: `${TEXT}${OUTCOME}${seen('cpatel')}`,
      });
      expect(said(await deployLater(github))).toEqual(STOPPED);
    }));

  test('nor where the one was taken away and the other put there on its own', () =>
    story(async (github) => {
      wentOut(github);
      write(github, '2026-11-05T10:00:00Z', { [PATH]: null });
      write(github, '2026-11-05T12:00:00Z', {
        [`changes/2026/${EMERGENCY}.yml`]: `${TEXT}${OUTCOME}${seen('cpatel')}`,
      });
      expect(said(await deployLater(github))).toEqual(STOPPED);
    }));

  test('is not hidden behind newer ones that were withdrawn', () =>
    story(async (github) => {
      wentOut(github);
      write(github, '2026-11-04T10:00:00Z', { [PATH]: `${TEXT}${OUTCOME}${seen('cpatel')}` });
      const ids = Array.from({ length: 12 }, (_, index) => `CHG-2026-1${String(index).padStart(3, '0')}`);
      const newer = Object.fromEntries(
        ids.map((id) => [
          `changes/${id}.yml`,
          `${emergencyText(id, '2026-11-19')}withdrawn: {by: asmith, at: 2026-11-18T09:00:00Z, reason: Not needed.}\n`,
        ]),
      );
      write(github, '2026-11-18T10:00:00Z', newer);
      expect(said(await deployLater(github))).toEqual(STOPPED);
    }));

  test.each([
    ['its pull request', /\/pulls\/1\?/u],
    ['the reviews of its pull request', /\/pulls\/1\/reviews/u],
    ['the history of its record', /\/commits\?path=changes%2FCHG-2026-0060\.yml/u],
  ])('is not known to be paid where %s cannot be read', (_, path) =>
    story(async (github) => {
      wentOut(github);
      write(github, '2026-11-04T10:00:00Z', { [PATH]: `${TEXT}${OUTCOME}${seen('dlee')}` });
      github.fault({
        match: (_method, _path, _nth, { path: asked, query }) => asked === '/graphql' || path.test(`${asked}?${query}`),
        status: 403,
      });
      const judged = await deployLater(github);
      expect(judged.decision).toBe('undetermined');
      expect(judged.shown).toMatch(/Could not read (?:the history of|who had a part in) the emergency CHG-2026-0060/u);
    }),
  );

  /** Emergencies of years, each written three times: before it went out, with its outcome, and with what was found in it. */
  function ofYears(github: EmbeddedGitHub, ids: readonly string[], item = 'payments-api'): void {
    const texts = ids.map((id) => [`changes/${id}.yml`, emergencyText(id).replace(/payments-api/u, item)] as const);
    const then = (at: string, rest: string, approver?: string): void => {
      write(github, at, Object.fromEntries(texts.map(([path, text]) => [path, `${text}${rest}`])), approver);
    };
    then('2026-11-03T09:30:00Z', '', 'cpatel');
    then('2026-11-03T12:00:00Z', OUTCOME);
    then('2026-11-04T10:00:00Z', `${OUTCOME}${seen('dlee')}`);
  }
  const idsOf = (length: number): readonly string[] =>
    Array.from({ length }, (_, index) => `CHG-2026-1${String(index).padStart(3, '0')}`);

  test('is one of 120 to another item, and stops nobody', () =>
    story(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'), '2026-11-02T10:00:00Z');
      ofYears(github, idsOf(120), 'ledger');
      expect(said(await deployLater(github))).toEqual(FREE);
      // With the records themselves, of the 1,000 that the job's own token is good for in an hour.
      expect(github.requests.length).toBeLessThan(700);
    }));

  test.each([
    ['moved to another item', `${TEXT.replace(/payments-api/u, 'ledger')}${OUTCOME}${seen('cpatel')}`],
    ['looked back on by its approver', `${TEXT}${OUTCOME}${seen('cpatel')}`],
  ])('is not hidden among 120 others where its record was %s', (_, text) =>
    story(async (github) => {
      wentOut(github);
      ofYears(github, idsOf(120), 'ledger');
      write(github, '2026-11-05T10:00:00Z', { [PATH]: text });
      expect(said(await deployLater(github))).toEqual(STOPPED);
    }),
  );

  test('is not known to be paid where there are more than are looked into, whatever they touched', () =>
    story(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'), '2026-11-02T10:00:00Z');
      ofYears(github, idsOf(240), 'ledger');
      const judged = await deployLater(github);
      expect(judged.decision).toBe('undetermined');
      expect(judged.shown).toMatch(
        /there are 240 emergency changes, and a run makes 600 requests at most for their histories, enough for 2\d0/u,
      );
      expect(judged.shown).toContain('running the gate again does not help');
    }));
});

test('one that was withdrawn in time is owed for by nobody', () =>
  story(async (github) => {
    deployedBefore(github, github.commit(REPO, 'main'), '2026-11-02T10:00:00Z');
    write(github, '2026-11-03T09:30:00Z', { [PATH]: TEXT }, 'cpatel');
    write(github, '2026-11-03T09:50:00Z', {
      [PATH]: `${TEXT}withdrawn: {by: asmith, at: 2026-11-03T09:45:00Z, reason: Not needed.}\n`,
    });
    expect(said(await deployLater(github))).toEqual(FREE);
  }));
