/** Tests of a policy: the three that `init` writes hold; one that fails shows the first difference as `check` would say it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { init } from '../../src/cli/commands/init.ts';
import { test as testPolicy } from '../../src/cli/commands/test.ts';
import { openFolder, openScreen } from './harness.ts';

const TABLE = '.github/change-gate/tests/policy.yml';

async function run(root: string, args: readonly string[] = []): Promise<{ code: number; out: string; err: string }> {
  const screen = openScreen();
  const code = await testPolicy([...args, '--root', root], screen);
  return { code, out: screen.shown(), err: screen.said() };
}

async function openSetUp(tests?: string): Promise<string> {
  const root = openFolder();
  await init(['--login', 'cpatel', '--manager', 'dlee', '--root', root], openScreen(), null);
  if (tests !== undefined) writeFileSync(join(root, TABLE), `version: 1\ntests:\n${tests}`);
  return root;
}

test('the three that init writes hold', async () => {
  const { code, out, err } = await run(await openSetUp());
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('3 of 3 hold.');
});

describe('a change in short form', () => {
  test.each<[string, string]>([
    ['low risk and approved', 'approvals: [{by: dlee}], expect: {decision: authorised, risk: low, reasons: []}'],
    [
      'by its own requester',
      'change: {requested-by: dlee, impact: 2, likelihood: 2}, approvals: [{by: dlee}], expect: {decision: awaiting}',
    ],
    ['a floor', 'change: {backout-tested: false}, expect: {decision: awaiting, risk: moderate}'],
    ['a floor on paths', 'files: [migrations/1.sql], expect: {decision: awaiting, risk: high}'],
    [
      'a time that has not come',
      'change: {start: 2026-11-25T09:00:00Z}, approvals: [{by: dlee}], expect: {decision: awaiting, reasons: [window-not-open]}',
    ],
    [
      'asked for too late',
      'change: {impact: 2, likelihood: 2, requested-at: 2026-11-24T08:00:00Z}, approvals: [{by: dlee}], expect: {decision: refused, reasons: [lead-time-short]}',
    ],
    ['an emergency', 'change: {type: emergency}, approvals: [{by: dlee}], expect: {decision: authorised}'],
    [
      'an environment that is not governed',
      'environment: test, change: {environments: [test]}, expect: {decision: not-required}',
    ],
    ['no record at review', 'stage: review, record: false, expect: {decision: refused, reasons: [record-missing]}'],
    [
      'a model that there is not',
      'change: {type: standard, model: rotate}, expect: {decision: refused, reasons: [model-unknown]}',
    ],
  ])('%s', async (name, body) => {
    const { code, out } = await run(await openSetUp(`  - {name: ${name}, ${body}}\n`));
    expect(out).toBe(`  holds  ${name}\n\n1 of 1 hold.\n`);
    expect(code).toBe(0);
  });
});

describe('a test that fails', () => {
  test('says both values, and what the gate says first', async () => {
    const { code, out } = await run(
      await openSetUp(
        '  - {name: A test, change: {impact: 2, likelihood: 2}, expect: {decision: authorised, reasons: []}}\n',
      ),
    );
    expect(code).toBe(1);
    expect(out).toContain('decision: expected authorised, and it is awaiting');
    expect(out).toContain('reasons: expected none, and it is approval-outstanding');
    expect(out.replace(/\s+/gu, ' ')).toContain(
      'The rule “moderate” asks for 1 change and release manager. No approval counts yet.',
    );
    expect(out).toContain('0 of 1 hold.');
  });

  test('a stricter policy breaks it', async () => {
    const root = await openSetUp();
    const path = join(root, '.github/change-gate/policy.yml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}schedule: {lead-time: {moderate: 30}}\n`);
    expect((await run(root)).out).toContain('lead-time-short');
  });
});

describe('what is wrong with a table is told with its line, and holds for nothing', () => {
  test.each<[string, string, string]>([
    ['a key that there is not', '  - {name: A test, expect: {decision: authorised}, evidence: all}\n', 'evidence'],
    [
      'a reason that there is not',
      '  - {name: A test, expect: {decision: refused, reasons: [no-such]}}\n',
      'There is no reason "no-such".',
    ],
    ['nothing to expect', '  - {name: A test}\n', 'expect'],
    ['no tests', '  []\n', 'tests'],
  ])('%s', async (_, tests, words) => {
    const { code, out, err } = await run(await openSetUp(tests));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).toMatch(/policy\.yml:\d+:\d+/u);
  });

  test('a policy that is wrong is told first, and no table is there', async () => {
    const root = await openSetUp();
    writeFileSync(join(root, '.github/change-gate/policy.yml'), 'version: 2\n');
    expect((await run(root)).code).toBe(3);
    const empty = openFolder();
    mkdirSync(join(empty, '.github'));
    expect((await run(empty)).err).toContain('there is no .github/change-gate/tests');
    expect((await run(await openSetUp(), ['none.yml'])).err).toContain('"none.yml" is not there');
  });
});
