import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approve } from '../../src/cli/commands/approve.ts';
import { check } from '../../src/cli/commands/check.ts';
import { digestRecord, shortDigest } from '../../src/domain/terms/digest.ts';
import type { ChangeRecord } from '../../src/domain/terms/generated/shapes.ts';
import { parseRecord } from '../../src/files/kinds/change-record.ts';
import { openFolder, openScreen, typing } from './harness.ts';

const NOW = '2026-11-20T10:12:00Z';
const PATH = 'changes/CHG-2026-0042.yml';
const BASE = readFileSync(new URL('../../examples/payments/changes/CHG-2026-0042.yml', import.meta.url), 'utf8');

async function run(
  root: string,
  args: readonly string[],
  questions: Parameters<typeof approve>[2] = null,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const screen = openScreen(NOW);
  const code = await approve([...args, '--root', root], screen, questions);
  return { code, out: screen.shown().replace(/\s+/gu, ' '), err: screen.said() };
}

function openRecord(text = BASE): { readonly root: string; readonly text: () => string } {
  const root = openFolder('payments');
  writeFileSync(join(root, PATH), text);
  return { root, text: () => readFileSync(join(root, PATH), 'utf8') };
}

function parsed(text: string): ChangeRecord {
  const record = parseRecord(PATH, new TextEncoder().encode(text));
  if (record.kind === 'faulty') throw new Error(record.diagnostics.map(({ message }) => message).join('\n'));
  return record.value;
}

/** What was put in; null where anything else was changed. */
function addedTo(before: string, after: string): string | null {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const rest = before.slice(start);
  return after.endsWith(rest) ? after.slice(start, after.length - rest.length) : null;
}

const PRIOR = 'approver: bkhan, decision: approved, at: 2026-11-19T10:00:00Z';
const BLOCK = 'approver: bkhan\n    decision: approved\n    at: 2026-11-19T10:00:00Z\n';

describe('the entry', () => {
  test.each<[string, string]>([
    ['no approvals', BASE],
    ['no line break at the end', BASE.trimEnd()],
    ['comments at the end', `${BASE}# the end\n  # of it\n`],
    ['an end marker', `---\n${BASE}...\n# after\n`],
    ['Windows line ends', BASE.replaceAll('\n', '\r\n')],
    ['Windows line ends and a list', `${BASE}approvals:\n  - ${BLOCK}`.replaceAll('\n', '\r\n')],
    ['a text at the end that keeps its line breaks', `${BASE}description: |+\n  Long.\n\n\n`],
    ['a text at the end without a line break', `${BASE}description: |\n  Long.`],
    ['an empty list', `${BASE}approvals: [] # none yet\n`],
    ['an empty list over lines', `${BASE}approvals: [\n  # none yet\n]\n`],
    ['a list in brackets', `${BASE}approvals: [{${PRIOR}}]   # one\nlinks: []\n`],
    ['a list in brackets over lines, with a last comma', `${BASE}approvals: [\n  {${PRIOR}}, # one\n  ]\n`],
    ['a block list', `${BASE}approvals:\n  - ${BLOCK}`],
    ['a block list without a line break at the end', `${BASE}approvals:\n  - ${BLOCK}`.trimEnd()],
    ['a block list at the margin', `${BASE}approvals:\n- ${BLOCK.replaceAll('    ', '  ')}`],
    ['a block list far to the right', `${BASE}approvals:\n        - {${PRIOR}}\n`],
    [
      'a block list with comments and more behind it',
      `${BASE}approvals: # here\n  - ${BLOCK}  # last\n\n# links\nlinks: []\n`,
    ],
    [
      'a block list in the middle',
      BASE.replace('type: normal\n', `type: normal\n"approvals":\n  -   {${PRIOR}} # one\n`),
    ],
    ['a note that keeps its line breaks', `${BASE}approvals:\n  - ${BLOCK}    note: |+\n      Long.\n\n\nlinks: []\n`],
    ['a note that is folded', `${BASE}approvals:\n  - note: >-\n      Long\n      text.\n    ${BLOCK}links: []\n`],
    ['JSON', `${JSON.stringify(parsed(BASE))}\n`],
    ['JSON over lines', `${JSON.stringify({ ...parsed(BASE), approvals: [] }, null, 2)}\n`],
  ])('is put into a record with %s, and every other byte stays', async (_, before) => {
    const { root, text } = openRecord(before);
    const { code, err } = await run(root, [
      'CHG-2026-0042',
      '--as',
      'cpatel',
      '--note',
      'Subject to: the "canary", #1.',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const added = addedTo(before, text());
    expect(added).toMatch(/approver: cpatel/);
    if (before.includes('\r\n')) expect(added?.replaceAll('\r\n', '')).not.toContain('\n');
    const [was, is] = [parsed(before), parsed(text())];
    expect(digestRecord(is)).toBe(digestRecord(was));
    expect(is.approvals).toEqual([
      ...(was.approvals ?? []),
      {
        approver: 'cpatel',
        role: 'change-and-release-manager',
        decision: 'approved',
        at: NOW,
        digest: shortDigest(digestRecord(was)),
        note: 'Subject to: the "canary", #1.',
      },
    ]);
  });

  test('can be added again, and the latest speaks', async () => {
    const { root, text } = openRecord();
    await run(root, ['CHG-2026-0042', '--as', 'cpatel', '--at', '2026-11-20T09:00:00Z']);
    const { code, out } = await run(root, ['chg-2026-0042', '--as', 'CPatel', '--decision', 'rejected']);
    expect(code).toBe(0);
    expect(out).toContain('rejection');
    expect(parsed(text()).approvals?.map(({ decision }) => decision)).toEqual(['approved', 'rejected']);
  });

  test('has no role where the person holds none, and the level that was lent where one was', async () => {
    const { root, text } = openRecord();
    await run(root, [PATH, '--as', 'asmith', '--decision', 'deferred']);
    expect(parsed(text()).approvals?.[0]).not.toHaveProperty('role');
    const register = join(root, '.github/change-gate/register.yml');
    const lent =
      'delegations:\n  - {from: cpatel, to: asmith, role: change-and-release-manager, starts: 2026-11-20, ends: 2026-11-20, limit: {environments: ["prod*"]}, reason: Leave}\n';
    writeFileSync(register, `${readFileSync(register, 'utf8')}${lent}`);
    const later = openScreen('2026-11-20T11:00:00Z');
    expect(await approve([PATH, '--as', 'asmith', '--root', root], later, null)).toBe(0);
    expect(parsed(text()).approvals?.[1]?.role).toBe('change-and-release-manager');
  });
});

describe('what it says of its worth', () => {
  test.each<[string, readonly string[], string, string]>([
    // Nobody knows at a desk whether the gate is in the job that asks there.
    ['review, environment', [], 'does not count', 'approve the pull request in a review.'],
    ['environment', [], 'does not count', 'with the gate as a step of that job'],
    ['commit', [], 'verified signature', 'commit'],
    ['declared', [], 'accepts declared', 'as long as the record does not change'],
    ['declared', ['--decision', 'rejected'], 'A rejection', 'refuses the change'],
    ['declared', ['--decision', 'deferred'], 'A deferral does not count', 'still needs an approval'],
  ])('under evidence [%s] with %j', async (evidence, args, first, second) => {
    const { root } = openRecord();
    writeFileSync(join(root, '.github/change-gate/policy.yml'), `approvals: {evidence: [${evidence}]}\n`);
    const { out } = await run(root, ['CHG-2026-0042', '--as', 'cpatel', ...args]);
    expect(out).toContain(first);
    expect(out).toContain(second);
  });

  test('that of the requester does not count, and it says so', async () => {
    const { root } = openRecord();
    const { out } = await run(root, ['CHG-2026-0042', '--as', 'asmith']);
    expect(out).toContain('It will not count: asmith asked for and carries out this change');
  });

  test.each<[string, readonly string[], string]>([
    [
      'whose level is too low',
      ['--as', 'bkhan'],
      'It will not count: bkhan is a change and release analyst, and that is not enough here. Needed: 1 ',
    ],
    ['with no level', ['--as', 'CHANGED'], 'It will not count: CHANGED approved at'],
    [
      'of long ago',
      ['--as', 'cpatel', '--at', '2026-01-02T10:00:00Z'],
      'It will not count: cpatel approved at 2026-01-02',
    ],
  ])('of one %s it says that it does not count, whatever the evidence', async (_, args, said) => {
    for (const evidence of ['declared', 'commit', 'review']) {
      const { root } = openRecord();
      const register = join(root, '.github/change-gate/register.yml');
      writeFileSync(register, readFileSync(register, 'utf8').replace('people:\n', 'people:\n  - {login: CHANGED}\n'));
      writeFileSync(join(root, '.github/change-gate/policy.yml'), `approvals: {evidence: [${evidence}]}\n`);
      const { code, out } = await run(root, ['CHG-2026-0042', ...args]);
      expect(code).toBe(0);
      expect(out).toContain(said);
      expect(out).not.toMatch(/it counts|To approve/u);
    }
  });

  test('what only a team or the files could tell is left open', async () => {
    const { root } = openRecord();
    const folder = join(root, '.github/change-gate');
    writeFileSync(join(folder, 'policy.yml'), 'approvals: {evidence: [declared]}\n');
    const first = await run(root, ['CHG-2026-0042', '--as', 'cpatel', '--at', '2026-11-20T10:00:00Z']);
    expect(first.out).toContain('unless the files that the change touches raise the level');
    const register = readFileSync(join(folder, 'register.yml'), 'utf8');
    writeFileSync(
      join(folder, 'register.yml'),
      `${register}teams:\n  - {team: acme/managers, role: change-and-release-manager}\n`,
    );
    const second = await run(root, ['CHG-2026-0042', '--as', 'efox']);
    expect(second.out).toContain('It may not count: efox is a change and release analyst');
    expect(second.out).toContain('A team may still give them a level, which only GitHub knows');
  });

  test('is right: where the policy accepts declared entries the gate then lets the change through', async () => {
    const { root } = openRecord();
    writeFileSync(
      join(root, '.github/change-gate/policy.yml'),
      'approvals: {evidence: [declared], binds-to: record}\n',
    );
    const args = ['CHG-2026-0042', '--root', root, '--at', '2026-11-24T10:10:00Z', '--format', 'json'];
    const judge = async (): Promise<readonly { readonly approver: string; readonly counted: boolean }[]> => {
      const screen = openScreen();
      await check(args, screen);
      return JSON.parse(screen.shown()).changes[0].approvals;
    };
    expect(await judge()).toEqual([]);
    await run(root, ['CHG-2026-0042', '--as', 'cpatel']);
    expect(await judge()).toMatchObject([{ approver: 'cpatel', counted: true }]);
  });
});

describe('what it refuses', () => {
  const withdrawn = 'withdrawn: {by: asmith, at: 2026-11-19T09:00:00Z, reason: Superseded}\n';
  const outcome =
    'outcome: {result: successful, started: 2026-11-18T09:00:00Z, ended: 2026-11-18T09:10:00Z, summary: Done as planned.}\n';

  test.each<[string, string, readonly string[], number, string]>([
    ['no record', BASE, ['--as', 'cpatel'], 2, 'name one record'],
    ['two records', BASE, ['CHG-1', 'CHG-2', '--as', 'cpatel'], 2, 'name one record'],
    ['an unknown record', BASE, ['CHG-2026-0043', '--as', 'cpatel'], 2, 'did you mean CHG-2026-0042?'],
    ['a path outside', BASE, ['../x.yml', '--as', 'cpatel'], 2, 'there is no record'],
    ['nobody', BASE, ['CHG-2026-0042'], 2, '--as'],
    ['a login that is none', BASE, ['CHG-2026-0042', '--as', '@x'], 2, 'without "@"'],
    ['an unknown decision', BASE, ['CHG-2026-0042', '--as', 'cpatel', '--decision', 'yes'], 2, '--decision'],
    ['a time without offset', BASE, ['CHG-2026-0042', '--as', 'cpatel', '--at', '2026-11-20T10:00:00'], 2, '--at'],
    ['a time to come', BASE, ['CHG-2026-0042', '--as', 'cpatel', '--at', '2026-11-20T10:12:01Z'], 2, 'in the future'],
    ['an empty note', BASE, ['CHG-2026-0042', '--as', 'cpatel', '--note', ''], 2, '--note'],
    ['somebody whom the register lacks', BASE, ['CHG-2026-0042', '--as', 'mallory'], 1, 'is not in'],
    ['a faulty record', `${BASE}approved: true\n`, ['CHG-2026-0042', '--as', 'cpatel'], 1, 'record-invalid'],
    [
      'a draft',
      BASE.replace('The error rate is above', 'TBD #'),
      ['CHG-2026-0042', '--as', 'cpatel'],
      1,
      'placeholder-text',
    ],
    ['what was withdrawn', `${BASE}${withdrawn}`, ['CHG-2026-0042', '--as', 'cpatel'], 1, 'was withdrawn by asmith'],
    ['what has ended', `${BASE}${outcome}`, ['CHG-2026-0042', '--as', 'cpatel'], 1, 'has ended'],
    [
      'a placeholder for a note',
      BASE,
      ['CHG-2026-0042', '--as', 'cpatel', '--note', 'TBD'],
      1,
      '“TBD” is not an answer',
    ],
    [
      'an entry before a later one of the same person',
      `${BASE}approvals: [{approver: CPATEL, decision: rejected, at: 2026-11-20T10:12:00Z}]\n`,
      ['CHG-2026-0042', '--as', 'cpatel'],
      1,
      'only the latest entry of a person counts',
    ],
  ])('%s; nothing is written', async (_, before, args, expected, why) => {
    const { root, text } = openRecord(before);
    const { code, out, err } = await run(root, args);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(why);
    expect(text()).toBe(before);
  });

  test('a record that is a symbolic link', async () => {
    const root = openFolder('payments');
    symlinkSync(join(root, PATH), join(root, 'changes/CHG-1.yml'));
    const { code, err } = await run(root, ['CHG-1', '--as', 'cpatel']);
    expect(code).toBe(2);
    expect(err).toContain('not a plain file');
    expect(readdirSync(join(root, 'changes'))).toHaveLength(2);
  });

  test.each([
    ['without a register', null],
    ['with a faulty one', 'people: {}\n'],
  ])('to guess who may approve, %s', async (_, register) => {
    const root = openFolder(register === null ? null : 'payments');
    if (register !== null) writeFileSync(join(root, '.github/change-gate/register.yml'), register);
    const { code, out, err } = await run(root, ['CHG-2026-0042', '--as', 'cpatel']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('who may approve cannot be read');
  });

  test('no text of a record or a flag is a command to a runner', async () => {
    const { root } = openRecord(`${BASE}approvals: [{approver: x, decision: approved, at: "::error::\\n##[group]"}]\n`);
    const { out, err } = await run(root, ['CHG-2026-0042', '--as', 'cpatel']);
    const flags = await run(root, ['::error::x\n::error::y ##[group]', '--as', 'cpatel']);
    for (const text of [out, err, flags.out, flags.err]) expect(text).not.toMatch(/^\s*::|##\[/mu);
  });
});

test('asks who decides where there is a terminal', async () => {
  const { root, text } = openRecord();
  const typed = typing('@cpatel', 'cpatel');
  expect((await run(root, ['CHG-2026-0042'], typed)).code).toBe(0);
  expect(typed.asked).toHaveLength(2);
  expect(parsed(text()).approvals?.[0]?.approver).toBe('cpatel');
});
