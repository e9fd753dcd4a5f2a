/** `change-gate close`: an outcome more and no other byte, and nothing at all where that cannot be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { closeRecord } from '../../src/cli/commands/close.ts';
import { openFolder, openScreen } from './harness.ts';

const NOW = '2026-11-24T12:00:00Z';
const PATH = 'changes/CHG-2026-0042.yml';
const BASE = readFileSync(new URL('../../examples/payments/changes/CHG-2026-0042.yml', import.meta.url), 'utf8');
const ARGS = ['CHG-2026-0042', '--started', '2026-11-24T10:04:00Z', '--ended', '2026-11-24T10:31:00Z'];

async function run(text: string, args: readonly string[], edit: (root: string) => void = () => {}) {
  const root = openFolder('payments');
  writeFileSync(join(root, PATH), text);
  edit(root);
  const screen = openScreen(NOW);
  const code = await closeRecord([...args, '--root', root], screen);
  return {
    code,
    out: screen.shown().replace(/\s+/gu, ' '),
    err: screen.said(),
    text: readFileSync(join(root, PATH), 'utf8'),
  };
}

describe('what is written', () => {
  test('the outcome, and what follows from it', async () => {
    const { code, out, text } = await run(BASE, [
      ...ARGS,
      '--result',
      'failed',
      '--summary',
      'Signing failed: no key.',
    ]);
    expect(code).toBe(0);
    expect(text).toBe(
      `${BASE}outcome:\n  result: failed\n  started: 2026-11-24T10:04:00Z\n  ended: 2026-11-24T10:31:00Z\n  summary: "Signing failed: no key."\n`,
    );
    expect(out).toContain('says that CHG-2026-0042 (');
    expect(out).toContain('The policy asks for a review by 2026-12-08 (failed)');
  });

  test('a success of a moderate change owes nothing, and has a summary of its own', async () => {
    const { out, text } = await run(BASE, [...ARGS, '--result', 'successful']);
    expect(text.endsWith('  summary: "Ended: successful."\n')).toBe(true);
    expect(out).not.toContain('review');
  });

  test.each([
    ['withdrawn: {by: asmith, at: 2026-11-21T09:00:00Z, reason: Superseded.}\n', [], 'was withdrawn by asmith'],
    ['', ['--started', '2025-11-24T10:04:00Z'], '--started 2025-11-24T10:04:00Z is outside the time of CHG-2026-0042'],
  ])('what looks like a mistake is said: %j %j', async (more, args, words) => {
    const { code, out, text } = await run(`${BASE}${more}`, [...ARGS, '--result', 'successful', ...args]);
    expect([code, text.includes('outcome:')]).toEqual([0, true]);
    expect(out).toContain(words);
    expect(out).toContain('delete `outcome` and write it again');
  });

  test('what looks right has nothing to look at again', async () => {
    expect((await run(BASE, [...ARGS, '--result', 'successful'])).out).not.toContain('Look again');
  });

  test('an emergency owes its retrospective', async () => {
    const emergency = BASE.replace(
      'type: normal\n',
      'type: emergency\nemergency: {incident: INC-1, justification: Signing fails.}\n',
    );
    expect((await run(emergency, [...ARGS, '--result', 'successful'])).out).toContain(
      'It owes a retrospective within 2 working days',
    );
  });
});

describe('what is refused, and changes nothing', () => {
  const full = [...ARGS, '--result', 'successful'];
  test.each<[string, string, readonly string[], number, string]>([
    ['no record', BASE, ARGS.slice(1), 2, 'name one record, by its id'],
    ['a record that is not there', BASE, ['CHG-2026-0043', ...full.slice(1)], 2, 'did you mean CHG-2026-0042?'],
    ['no result', BASE, ARGS, 2, '--result is missing'],
    ['an unknown result', BASE, [...ARGS, '--result', 'success'], 2, '--result is "success"; it can be successful'],
    ['no times', BASE, ['CHG-2026-0042', '--result', 'failed'], 2, '--started and --ended are needed'],
    ['a time that the clocks show twice', BASE, [...full, '--ended', '2026-10-25 01:30'], 2, '--ended:'],
    ['an end before its start', BASE, [...full, '--ended', '2026-11-24T10:00:00Z'], 2, 'lies before --started'],
    ['an end of the future', BASE, [...full, '--ended', '2026-11-24T12:00:01Z'], 2, 'is in the future'],
    ['an empty summary', BASE, [...full, '--summary', ''], 2, '--summary is empty'],
    [
      'a summary that says nothing',
      BASE,
      [...full, '--summary', 'TBD'],
      1,
      'with this outcome the record would be faulty',
    ],
    [
      'the file of another record',
      BASE.replace('id: CHG-2026-0042', 'id: CHG-2026-0043'),
      full,
      1,
      'holds the record CHG-2026-0043, not CHG-2026-0042',
    ],
    [
      'a record that has ended',
      `${BASE}outcome: {result: failed, started: 2026-11-24T10:00:00Z, ended: 2026-11-24T10:01:00Z, summary: No key.}\n`,
      full,
      1,
      'has ended already (failed at 2026-11-24T10:01:00Z)',
    ],
    ['a record with faults', BASE.replace('type: normal', 'type: odd'), full, 1, 'has faults; correct them first'],
  ])('%s', async (_, before, args, code, words) => {
    const result = await run(before, args);
    expect([result.code, result.out, result.text]).toEqual([code, '', before]);
    expect(result.err).toContain(words);
  });

  test('a policy that cannot be read', async () => {
    const result = await run(BASE, full, (root) =>
      writeFileSync(join(root, '.github/change-gate/policy.yml'), 'version: 2\n'),
    );
    expect([result.code, result.text]).toEqual([3, BASE]);
  });
});
