import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { newRecord } from '../../src/cli/commands/new.ts';
import { nextId, placeRecord } from '../../src/domain/terms/record-place.ts';
import { isPlaceholder } from '../../src/domain/text/placeholder.ts';
import { TEMPLATE } from '../../src/domain/text/template-sentences.ts';
import { parseRecord } from '../../src/files/kinds/change-record.ts';
import { NOW, openFolder, openScreen, typing } from './harness.ts';

const COMMON = ['--title', 'Move the ledger', '--environment', 'production', '--item', 'payments-api'];
const ASKED = [...COMMON, '--requested-by', 'asmith'];
const TIMES = ['--start', '2027-06-01T09:00:00Z', '--end', '2027-06-01T11:00:00Z'];
const RISK = ['--impact', '3', '--likelihood', '2', '--assessed-by', 'bkhan'];
const NORMAL = [...ASKED, ...RISK, ...TIMES];

const MODEL = `id: rotate-secret
title: Rotate a service's signing key
approved-by: cpatel
approved-at: 2026-06-01T10:00:00Z
expires: 2027-05-31
environments: [production]
configuration-items: [component:default/payments-api]
paths: ["config/keys/**"]
level: low
successes: [CHG-2026-0007, CHG-2026-0011, CHG-2026-0019]
plan: {implementation: [Put the new key in place], verification: [Tokens verify], backout: {steps: [Put the old key back], trigger: Tokens do not verify, duration: PT5M, tested: true}}
`;

async function run(
  root: string,
  args: readonly string[],
  questions: Parameters<typeof newRecord>[2] = null,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const screen = openScreen();
  const code = await newRecord([...args, '--root', root], screen, questions);
  return { code, out: screen.shown(), err: screen.said() };
}

function read(root: string, path: string): ReturnType<typeof parseRecord> {
  return parseRecord(path, readFileSync(join(root, path)));
}

test.each(Object.values(TEMPLATE))('the gate takes %j for a placeholder', (sentence) => {
  for (const key of ['reason', 'security', 'point-of-no-return', 'communication', 'mitigations'])
    expect(isPlaceholder(sentence, key)).toBe(true);
});

describe('with flags', () => {
  test('writes the next free id, valid but for what a person has to write', async () => {
    const root = openFolder('payments');
    const { code, out, err } = await run(root, NORMAL);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('change-gate check CHG-2026-0043 --root');
    const parsed = read(root, 'changes/CHG-2026-0043.yml');
    if (parsed.kind !== 'faulty') throw new Error('a draft was taken for done');
    expect(new Set(parsed.diagnostics.map(({ reason }) => reason))).toEqual(new Set(['placeholder-text']));
    expect(parsed.value).toMatchObject({
      id: 'CHG-2026-0043',
      type: 'normal',
      'requested-at': NOW,
      risk: { impact: 3, likelihood: 2, level: 'moderate', 'assessed-by': 'bkhan' },
      // Summer time, though it was given in UTC.
      schedule: {
        start: '2027-06-01T10:00:00+01:00',
        end: '2027-06-01T12:00:00+01:00',
        timezone: 'Europe/London',
      },
    });
    const first = readFileSync(join(root, 'changes/CHG-2026-0043.yml'), 'utf8').split('\n')[0];
    expect(first).toBe('# yaml-language-server: $schema=../.github/change-gate/change-record.schema.json');
  });

  test('what it says next is right: as a draft only placeholders are wrong with it, and once they are written nothing is', async () => {
    const root = openFolder('payments');
    await run(root, NORMAL);
    const path = join(root, 'changes/CHG-2026-0043.yml');
    const draft = openScreen();
    const args = ['CHG-2026-0043', '--root', root, '--stage', 'draft', '--format', 'json'];
    expect(await check(args, draft)).toBe(1);
    const { findings } = JSON.parse(draft.shown()) as { findings: { reason: string; level: string }[] };
    const wrong = findings.filter(({ level }) => level === 'error').map(({ reason }) => reason);
    expect(new Set(wrong)).toEqual(new Set(['placeholder-text']));
    const done = Object.values(TEMPLATE).reduce(
      (text, sentence, index) => text.replaceAll(sentence, `Answer number ${index + 1} of a person.`),
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, done);
    expect(read(root, 'changes/CHG-2026-0043.yml').kind).toBe('valid');
    const answered = openScreen();
    await check(args, answered);
    const report = JSON.parse(answered.shown()) as { decision: string; findings: { level: string }[] };
    expect(report.findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('it says whom it will ask, and warns of a time outside of every window', async () => {
    const inside = (await run(openFolder('payments'), NORMAL)).out.replace(/\s+/gu, ' ');
    expect(inside).toContain('It will need 1 change and release manager');
    expect(inside).toContain('can give it');
    expect(inside).not.toContain('Watch out');
    const saturday = ['--start', '2026-11-28T10:00:00Z', '--end', '2026-11-28T12:00:00Z'];
    const outside = await run(openFolder('payments'), [...ASKED, ...RISK, ...saturday]);
    expect(outside.code).toBe(0);
    expect(outside.out.replace(/\s+/gu, ' ')).toMatch(
      /Watch out: .*Sat 28 Nov.* → Move the schedule to .*26 Nov.*, which every rule allows/u,
    );
  });

  test('an emergency has an incident, and a justification to be written', async () => {
    const root = openFolder('payments');
    const { code } = await run(root, ['CHG-9', '--type', 'emergency', '--incident', 'INC: 1', ...NORMAL]);
    expect(code).toBe(0);
    const parsed = read(root, 'changes/CHG-9.yml');
    expect(parsed).toMatchObject({ kind: 'faulty', value: { emergency: { incident: 'INC: 1' } } });
  });

  test('a standard change names a model that is there', async () => {
    const root = openFolder('payments');
    mkdirSync(join(root, '.github/change-gate/models'));
    writeFileSync(join(root, '.github/change-gate/models/rotate-secret.yml'), MODEL);
    const wrong = await run(root, ['--type', 'standard', '--model', 'rotate-secrets', ...ASKED]);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('did you mean rotate-secret?');
    // A model says the type, so that it need not be said twice.
    expect((await run(root, ['--model', 'rotate-secret', ...ASKED])).code).toBe(0);
    expect(read(root, 'changes/CHG-2026-0043.yml')).toMatchObject({
      kind: 'faulty',
      value: { type: 'standard', model: 'rotate-secret' },
    });
  });

  describe('of a model', () => {
    const withModel = (text: string): string => {
      const root = openFolder('payments');
      mkdirSync(join(root, '.github/change-gate/models'));
      writeFileSync(join(root, '.github/change-gate/models/rotate-secret.yml'), text);
      return root;
    };
    const BARE = ['--model', 'rotate-secret', '--title', 'Rotate the key', '--requested-by', 'asmith'];

    test('its only environment and item need not be said', async () => {
      const root = withModel(MODEL);
      expect((await run(root, BARE)).code).toBe(0);
      expect(read(root, 'changes/CHG-2026-0043.yml')).toMatchObject({
        value: { environments: ['production'], 'configuration-items': ['component:default/payments-api'] },
      });
    });

    test('of several, they do', async () => {
      const root = withModel(MODEL.replace('[production]', '[production, staging]'));
      const { code, err } = await run(root, BARE);
      expect(code).toBe(2);
      expect(err).toContain('--environment');
    });

    test('what is beyond it is not written', async () => {
      const root = withModel(MODEL);
      const { code, out, err } = await run(root, [...BARE, '--environment', 'staging']);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('--environment staging: the model rotate-secret does not cover that (it is for production');
      expect(existsSync(join(root, 'changes/CHG-2026-0043.yml'))).toBe(false);
    });

    test('one without a plan leaves it to the record', async () => {
      const root = withModel(MODEL.replace(/^plan: .*\n/mu, ''));
      expect((await run(root, BARE)).code).toBe(0);
      const text = readFileSync(join(root, 'changes/CHG-2026-0043.yml'), 'utf8');
      expect(text).toContain('\nplan:\n  implementation:\n');
      expect(text).not.toContain("Risk and plan are the model's");
    });
  });

  test('--print writes no file, and exactly the text of the file to standard output', async () => {
    const root = openFolder('payments');
    const { code, out } = await run(root, [...NORMAL, '--print']);
    expect(code).toBe(0);
    expect(readdirSync(join(root, 'changes'))).toEqual(['CHG-2026-0042.yml']);
    await run(root, NORMAL);
    expect(readFileSync(join(root, 'changes/CHG-2026-0043.yml'), 'utf8')).toBe(out);
  });

  test('text that YAML or a runner could take for something else reads back as it was given', async () => {
    const root = openFolder();
    const title = '  - ##[group] "x": #y \u202e {{a}} ::error:: & * ! | > %';
    const items = ['a, b', 'c: d', '#e', 'true'];
    const args = ['--title', title, '--environment', 'no', ...items.flatMap((item) => ['--item', item])];
    const rest = ['--requested-by', 'true', ...RISK, ...TIMES];
    const { code, out } = await run(root, [...args, ...rest, '--print']);
    expect(code).toBe(0);
    expect(out).not.toMatch(/##\[|\u202e|^\s*::/mu);
    await run(root, [...args, ...rest]);
    expect(read(root, 'changes/CHG-2026-0001.yml')).toMatchObject({
      value: { title, environments: ['no'], 'configuration-items': items, 'requested-by': 'true' },
    });
  });

  test.each<[string, readonly string[], string]>([
    [
      'nothing',
      [],
      '--title, --environment, --item, --requested-by, --impact, --likelihood, --assessed-by, --start, --end',
    ],
    ['no times', [...ASKED, ...RISK], '--start, --end'],
    ['an unknown flag', ['--colour', 'red'], '--colour'],
    ['two ids', ['CHG-1', 'CHG-2'], 'one id'],
    ['an id that is none', ['../x', ...NORMAL], 'is not an id'],
    ['an id that is taken', ['chg-2026-0042', ...NORMAL], 'is taken by changes/CHG-2026-0042.yml'],
    ['an unknown type', ['--type', 'minor', ...NORMAL], '--type'],
    [
      'a model on a normal change',
      ['--type', 'normal', '--model', 'x', ...NORMAL],
      '--model goes with --type standard',
    ],
    ['a risk beside a model', ['--model', 'x', ...NORMAL], '--impact goes with --type normal or emergency'],
    ['a placeholder for a title', [...NORMAL, '--title', 'TBD'], '--title'],
    ['a pattern for an environment', [...NORMAL, '--environment', 'prod*'], '--environment'],
    ['an environment twice', [...NORMAL, '--environment', 'Production'], 'is given twice'],
    [
      'an item that the catalog has not',
      [...NORMAL, '--item', 'payment-api'],
      'did you mean component:default/payments-api?',
    ],
    ['an impact of 6', [...NORMAL, '--impact', '6'], '--impact'],
    ['an assessor below the level', [...NORMAL, '--assessed-by', 'asmith'], 'holds no role level today'],
    ['an assessor whom the register lacks', [...NORMAL, '--assessed-by', 'mallory'], 'is not in'],
    ['a start that the clocks skip', [...NORMAL, '--start', '2027-03-28 01:30'], 'never show'],
    ['a start in words', [...NORMAL, '--start', 'tomorrow'], 'in the time of Europe/London, or with an offset'],
    ['a start with a fraction and no offset', [...NORMAL, '--start', '2027-06-01T09:00:00.5'], 'has no offset'],
    ['an end before the start', [...NORMAL, '--end', '2027-06-01T08:59:00Z'], 'after the start'],
    ['an end beyond the longest', [...NORMAL, '--end', '2027-06-04T09:00:00Z'], 'allows 2 days'],
    ['no incident', ['--type', 'emergency', ...NORMAL], '--incident'],
  ])('%s is wrong usage, writes nothing and says why', async (_, args, why) => {
    const root = openFolder('payments');
    const { code, out, err } = await run(root, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(why);
    expect(readdirSync(join(root, 'changes'))).toEqual(['CHG-2026-0042.yml']);
  });

  test('rules that cannot be read end with 3', async () => {
    const root = openFolder('payments');
    writeFileSync(join(root, '.github/change-gate/policy.yml'), 'version: 2\n');
    const { code, out, err } = await run(root, NORMAL);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('policy-invalid .github/change-gate/policy.yml:1');
  });

  test('nothing is written through a symbolic link', async () => {
    const root = openFolder();
    const elsewhere = openFolder();
    symlinkSync(elsewhere, join(root, 'changes'));
    const { code, out, err } = await run(root, NORMAL);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('changes is not a plain folder');
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('at a terminal', () => {
  test('asks for what is missing, again where an answer is wrong, and takes wall time of the policy’s zone', async () => {
    const root = openFolder('payments');
    const typed = typing(
      '', // type: the suggested one
      'TBD',
      'Move the ledger',
      'production, staging',
      'payments-api',
      'asmith',
      '9',
      '3',
      '2',
      'asmith',
      'bkhan',
      '2027-03-28 01:30', // the clocks go forward
      '2027-10-31 01:30', // the clocks go back
      '2027-06-01 10:00',
      '',
    );
    const { code, err } = await run(root, [], typed);
    expect(code).toBe(0);
    expect(err).toMatch(/"TBD" is a placeholder/);
    expect(err).toMatch(/"9" is not on the scale/);
    expect(err).toMatch(/holds no role level today/);
    expect(err).toMatch(/never show/);
    expect(err).toMatch(/twice/);
    expect(typed.asked[0]).toBe('What type of change (normal, standard, emergency) [normal]: ');
    expect(read(root, 'changes/CHG-2026-0043.yml')).toMatchObject({
      value: {
        environments: ['production', 'staging'],
        schedule: { start: '2027-06-01T10:00:00+01:00', end: '2027-06-01T12:00:00+01:00' },
      },
    });
  });

  test('asks nothing when all is given, and only for the rest when some is', async () => {
    const root = openFolder('payments');
    const silent = typing();
    expect((await run(root, NORMAL, silent)).code).toBe(0);
    expect(silent.asked).toEqual([]);
    const two = typing('4', '');
    const some = [...ASKED, '--likelihood', '2', '--assessed-by', 'bkhan', ...TIMES.slice(0, 2)];
    expect((await run(root, some, two)).code).toBe(0);
    expect(two.asked).toHaveLength(2);
  });

  test('suggests a start that the lead time allows', async () => {
    const root = openFolder('payments');
    const typed = typing('', '');
    const { code } = await run(root, [...ASKED, '--impact', '4', '--likelihood', '2', '--assessed-by', 'bkhan'], typed);
    expect(code).toBe(0);
    // High: five working days after Tuesday 17 November.
    expect(typed.asked[0]).toContain('[2026-11-24T10:00:00+00:00]');
  });

  test('suggests to start an emergency now', async () => {
    const root = openFolder('payments');
    const typed = typing('', '');
    const asked = [...ASKED, '--type', 'emergency', '--incident', 'INC-1', '--impact', '4', '--likelihood', '2'];
    const { code } = await run(root, [...asked, '--assessed-by', 'bkhan'], typed);
    expect(code).toBe(0);
    expect(typed.asked[0]).toContain('[2026-11-17T09:00:00+00:00]');
  });

  test('says that there is no model before it asks for one', async () => {
    const typed = typing();
    await run(openFolder('payments'), [...ASKED, '--type', 'standard'], typed);
    expect(typed.asked[0]).toBe('Which model (there is none yet, and a change without one is a normal change): ');
  });

  test('writes nothing when the input ends', async () => {
    const root = openFolder('payments');
    const { code, out, err } = await run(root, [], typing('normal', 'Move the ledger'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('stopped before all was answered; nothing was written');
    expect(existsSync(join(root, 'changes/CHG-2026-0043.yml'))).toBe(false);
  });
});

describe('where a record goes', () => {
  test.each([
    [['changes/**/*.yml'], 'changes/CHG-1.yml'],
    [['ops/*/*.yml', 'changes/*.yml'], 'ops/2026/CHG-1.yml'],
    [['changes/*.yaml'], 'changes/CHG-1.yaml'],
    [['**/*.yml'], 'CHG-1.yml'],
    [['a/b/{c,d}/*.yml'], null],
    [['a/*-x.yml', 'b/*.yml'], 'b/CHG-1.yml'],
  ])('by %j it is %s', (globs, path) => {
    expect(placeRecord(globs, 'CHG-1', 2026)).toBe(path);
  });

  test.each([
    [[], 'CHG-2026-0001'],
    [['changes/CHG-2026-0042.yml', 'changes/chg-2026-0107.yaml', 'changes/CHG-2025-0900.yml'], 'CHG-2026-0108'],
    [['x/CHG-2026-9999.yml'], 'CHG-2026-10000'],
  ])('after %j the next id is %s', (paths, id) => {
    expect(nextId(paths, 2026)).toBe(id);
  });
});

describe('--from', () => {
  const NEXT = ['--from', 'CHG-2026-0042', '--environment', 'eu-production', ...TIMES];

  test('carries a record on to its next environment', async () => {
    const root = openFolder('payments');
    const { code, err } = await run(root, NEXT);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const parsed = read(root, 'changes/CHG-2026-0043.yml');
    const before = read(root, 'changes/CHG-2026-0042.yml');
    expect(parsed.kind).toBe('valid');
    const { approvals: _a, outcome: _o, ...rest } = before.value ?? {};
    expect(parsed.value).toEqual({
      ...rest,
      id: 'CHG-2026-0043',
      environments: ['eu-production'],
      'requested-at': NOW,
      schedule: { start: '2027-06-01T10:00:00+01:00', end: '2027-06-01T12:00:00+01:00', timezone: 'Europe/London' },
      covers: ['CHG-2026-0042'],
    });
  });

  test.each([
    [['--from', 'CHG-2026-0001', '--environment', 'x', ...TIMES], 'there is no record CHG-2026-0001'],
    [['--from', 'CHG-2026-0042', '--environment', 'production', ...TIMES], 'is for production already'],
    [[...NEXT, '--title', 'Another'], '--title does not go with --from'],
    [['--from', 'CHG-2026-0042', '--environment', 'x'], '--start'],
  ])('%j', async (args, why) => {
    const root = openFolder('payments');
    const { code, err } = await run(root, args);
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(existsSync(join(root, 'changes/CHG-2026-0043.yml'))).toBe(false);
  });
});
