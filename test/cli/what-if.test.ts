/** `replay` with a supposition: another instant, one more approval, another policy; and that none of it is ever taken for a decision. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { replay } from '../../src/cli/commands/replay.ts';
import { DEPLOY, given, withPolicy, withRecord, withRegister, withReviews, withRisk } from '../domain/world.ts';
import { keepRun } from '../oversight/proof/kept-run.ts';
import { openScreen } from './harness.ts';

function folderOf(bundles: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'what-if-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(bundles)) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'bundle.json'), text);
  }
  return folder;
}

async function run(path: string, ...args: readonly string[]) {
  const screen = openScreen('2026-12-24T10:00:00Z');
  const code = await replay([path, ...args], screen);
  const page = openScreen('2026-12-24T10:00:00Z');
  await replay([path, ...args, '--format', 'json'], page);
  const json = page.shown() === '' ? null : JSON.parse(page.shown());
  return { code, out: screen.shown().replace(/\s+/g, ' '), err: screen.said(), json };
}

const WAITING = given(DEPLOY, withReviews());
const policyFile = (text: string): string => {
  const folder = folderOf({});
  writeFileSync(join(folder, 'policy.yml'), text);
  return join(folder, 'policy.yml');
};

describe('at another instant', () => {
  test.each([
    ['2026-11-24T10:30:00Z', 'authorised', [], 0],
    ['2026-11-24T12:00:00Z', 'refused', ['window-closed'], 1],
    ['2026-11-24T09:00:00Z', 'awaiting', ['window-not-open'], 1],
    ['2027-01-24T09:00:00Z', 'refused', ['approval-expired', 'approval-outstanding', 'window-closed'], 1],
  ])('%s', async (at, decision, reasons, code) => {
    const { bundle } = await keepRun(DEPLOY);
    const result = await run(folderOf({ '.': bundle }), '--at', at);
    expect(result.json.runs[0]).toMatchObject({ was: { decision: 'authorised' }, wouldBe: { decision, reasons } });
    expect(result.code).toBe(code);
    expect(result.out).toContain('It lets nothing out');
  });
});

describe('with one more approval', () => {
  test('of somebody who can, it is authorised; of somebody who cannot, it is said why', async () => {
    const { bundle } = await keepRun(WAITING);
    const folder = folderOf({ '.': bundle });
    const can = await run(folder, '--assume-approval', 'dlee');
    expect(can.json.runs[0]).toMatchObject({ changed: true, wouldBe: { decision: 'authorised' } });
    expect(can.out).toContain('If dlee had approved: 1 of 1 would have been decided otherwise.');
    expect(can.out).toContain('− approval-outstanding');
    expect(can.code).toBe(1);
    for (const [login, reason] of [
      ['bkhan', 'approver-below-level'],
      ['asmith', 'approver-not-independent'],
      ['mallory', 'approver-unknown'],
    ] as const) {
      const cannot = await run(folder, '--assume-approval', login);
      expect(cannot.json.runs[0].wouldBe, login).toMatchObject({ decision: 'awaiting' });
      expect(cannot.json.runs[0].wouldBe.reasons, login).toContain(reason);
      expect(cannot.code).toBe(0);
    }
  });

  test('by the number that the register gives, and with the line that the level asks for', async () => {
    const high = given(
      WAITING,
      withPolicy({ version: 1, approvals: { confirm: ['moderate'] } }),
      withRegister({
        boards: {},
        escalation: [],
        people: [
          { login: 'cpatel', id: 103, role: 'change-and-release-manager' },
          { login: 'bkhan', role: 'change-and-release-analyst' },
        ],
      }),
    );
    const { bundle } = await keepRun(high);
    const { json } = await run(folderOf({ '.': bundle }), '--assume-approval', 'cpatel');
    expect(json.runs[0].wouldBe).toMatchObject({ decision: 'authorised', reasons: [] });
  });
});

describe('under another policy', () => {
  test('over a folder: which past decisions would change, and why', async () => {
    const [yes, no, high] = [
      await keepRun(DEPLOY),
      await keepRun(WAITING),
      await keepRun(given(DEPLOY, withRisk({ level: 'high' }))),
    ];
    const folder = folderOf({ 'run-1': yes.bundle, 'run-2': no.bundle, 'run-3': high.bundle });
    const strict = policyFile(
      'version: 1\napprovals:\n  rules:\n    - {name: all, require: [{role: change-and-release-manager, count: 2}]}\n',
    );
    const { code, out, json } = await run(folder, '--with-policy', strict);
    expect(json.runs.map((one: { source: string; changed: boolean }) => [one.source, one.changed])).toEqual([
      ['run-1/bundle.json', true],
      ['run-2/bundle.json', false],
      ['run-3/bundle.json', expect.any(Boolean)],
    ]);
    expect(json.runs[0].wouldBe).toMatchObject({ decision: 'awaiting', reasons: ['approval-outstanding'] });
    expect(out).toContain('+ approval-outstanding');
    expect(code).toBe(1);
  });

  test('that asks for what the run did not read, it cannot be told', async () => {
    const { bundle } = await keepRun(DEPLOY);
    const folder = folderOf({ '.': bundle });
    for (const text of [
      'version: 1\nrecords: ["other/**/*.yml"]\n',
      'version: 1\nconfiguration-items: [other.yaml]\n',
      'version: 1\nenvironments:\n  production: {checks: [ci]}\n',
      'version: 1\nrecords: broken\n',
    ]) {
      const { code, json } = await run(folder, '--with-policy', policyFile(text));
      expect(json.runs[0].wouldBe.decision, text).toBe('undetermined');
      expect(code, text).toBe(3);
    }
  });
});

test('a bundle that was touched is not believed here either', async () => {
  const { bundle } = await keepRun(WAITING);
  const touched = bundle.replaceAll('awaiting', 'authorised');
  const { code, json } = await run(folderOf({ '.': touched }), '--at', '2026-11-24T10:30:00Z');
  expect(json.runs[0]).toMatchObject({ unknown: 'it does not lead to the report that is in it' });
  expect(code).toBe(3);
});

test('what cannot be read is wrong usage', async () => {
  const { bundle } = await keepRun(given(DEPLOY, withRecord({})));
  for (const args of [
    [folderOf({}), '--at', '2026-11-24T10:30:00Z'],
    [folderOf({ '.': bundle }), '--with-policy', '/nowhere/policy.yml'],
    [folderOf({ '.': bundle }), '--at', 'noon'],
  ] as const) {
    const screen = openScreen();
    expect(await replay([...args], screen)).toBe(2);
    expect(screen.shown()).toBe('');
  }
});
