/** Times in flags: every command takes the forms of the questions, and a time that could be two or none is refused with both. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approve } from '../../src/cli/commands/approve.ts';
import { audit } from '../../src/cli/commands/audit.ts';
import { board } from '../../src/cli/commands/board.ts';
import { calendar } from '../../src/cli/commands/calendar.ts';
import { check } from '../../src/cli/commands/check.ts';
import { closeRecord } from '../../src/cli/commands/close.ts';
import { measures } from '../../src/cli/commands/measures.ts';
import { replay } from '../../src/cli/commands/replay.ts';
import { verify } from '../../src/cli/commands/verify.ts';
import { settleTimes } from '../../src/cli/kit/given-time.ts';
import { instant } from '../../src/cli/kit/option-kinds.ts';
import type { Terminal } from '../../src/cli/kit/terminal.ts';
import { DEPLOY } from '../domain/world.ts';
import { keepRun } from '../oversight/proof/kept-run.ts';
import { openFolder, openScreen } from './harness.ts';
import { openOrganisation, recordOf } from './organisation.ts';

const given = (text: string) => instant().read([text], 'at');
const settle = (text: string, zone: string | null = 'Europe/London') => settleTimes([given(text)], () => zone);

describe('a time', () => {
  test.each([
    ['2026-07-01 10:00', '2026-07-01T10:00:00+01:00'],
    ['2026-07-01T10:00', '2026-07-01T10:00:00+01:00'],
    ['2026-07-01 10:00:00', '2026-07-01T10:00:00+01:00'],
    ['2026-11-24 00:00', '2026-11-24T00:00:00+00:00'],
    ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z'],
    ['2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+01:00'],
  ])('%s is %s in London', async (text, is) => expect(await settle(text)).toEqual([is]));

  test.each([
    ['2026-03-29 01:30', 'never show', '2026-03-29T00:30:00+00:00 or 2026-03-29T02:30:00+01:00'],
    ['2026-10-25 01:30', 'twice', '2026-10-25T01:30:00+01:00 or 2026-10-25T01:30:00+00:00'],
  ])('%s is refused, and both times that it could mean are named', async (text, why, both) => {
    const said = await settle(text);
    expect(said).toContain('--at: The clocks of Europe/London');
    expect(said).toContain(why);
    expect(said).toContain(`Write ${both}.`);
  });

  test.each(['2026-02-30 10:00', '2026-11-24 25:00', '2026-11-24 24:00'])('%s is none', async (text) => {
    expect(await settle(text)).toContain('does not exist');
  });

  test('of a zone that is not known is never taken for one of another', async () => {
    expect(await settle('2026-07-01 10:00', null)).toContain('write it with its offset');
    expect(await settle('2026-07-01T10:00:00Z', null)).toEqual(['2026-07-01T10:00:00Z']);
  });
});

type Run = (args: readonly string[], terminal: Terminal) => number | Promise<number>;

/** What is written, of a time of the zone and of the same time with its offset. */
async function both(run: Run, args: readonly string[], flag = '--at', wall = '2026-07-01 10:30') {
  const one = async (time: string) => {
    const screen = openScreen('2026-11-20T09:00:00Z');
    const code = await run([...args, flag, time], screen);
    return { code, out: screen.shown(), err: screen.said() };
  };
  return [await one(wall), await one(`${wall.replace(' ', 'T')}:00+01:00`)] as const;
}

describe('the same forms', () => {
  const root = () => ['--root', openFolder('payments')];
  test.each<[string, Run, () => readonly string[]]>([
    ['check', (args, screen) => check(args, screen), () => [...root(), '--format', 'json']],
    ['calendar', calendar, () => [...root(), '--format', 'json', '--days', '1']],
    ['measures', measures, () => [...root(), '--since', '2026-06-01', '--until', '2026-06-30', '--format', 'json']],
    ['board', board, () => [...root(), '--board', 'cab', '--meeting', '2026-07-02', '--format', 'json']],
    ['audit', audit, () => [...root(), '--since', '2026-06-01', '--until', '2026-06-30', '--format', 'json']],
  ])('for `%s --at`', async (_, run, args) => {
    const [wall, offset] = await both(run, args());
    expect(wall).toEqual(offset);
    expect(wall.out).not.toBe('');
    const [skipped] = await both(run, args(), '--at', '2026-03-29 01:30');
    expect(skipped).toMatchObject({ code: 2, out: '' });
    expect(skipped.err).toContain('never show');
  });

  test('for several repositories, in the zone of the policy by which they go', async () => {
    const { root: folder, list } = openOrganisation({ 'web/changes/CHG-2026-0050.yml': recordOf('CHG-2026-0050') });
    const args = ['--root', folder, '--repositories', list, '--format', 'json', '--days', '1'];
    const [wall, offset] = await both(calendar, args);
    expect(wall).toEqual(offset);
    expect(wall.code).toBe(0);
  });

  test('for `close --started` and `approve --at`, which write the time with its offset', async () => {
    const folder = openFolder('payments');
    const record = () => readFileSync(join(folder, 'changes/CHG-2026-0042.yml'), 'utf8');
    const screen = openScreen('2026-11-24T13:00:00Z');
    const of = ['CHG-2026-0042', '--root', folder];
    expect(await approve([...of, '--as', 'cpatel', '--at', '2026-11-20 10:00'], screen, null)).toBe(0);
    expect(record()).toContain('at: 2026-11-20T10:00:00+00:00\n');
    const times = ['--started', '2026-11-24 10:04', '--ended', '2026-11-24T10:31'];
    expect(await closeRecord([...of, '--result', 'successful', ...times], screen)).toBe(0);
    expect(record()).toContain('started: 2026-11-24T10:04:00+00:00\n  ended: 2026-11-24T10:31:00+00:00\n');
  });

  test('for `replay --at`, in the zone of the bundle', async () => {
    const folder = openFolder();
    const { bundle } = await keepRun(DEPLOY);
    writeFileSync(join(folder, 'bundle.json'), bundle);
    const [wall, offset] = await both(replay, [folder, '--format', 'json'], '--at', '2026-07-01 10:30');
    expect(wall).toEqual(offset);
    expect(wall.out).toContain('"at": "2026-07-01T10:30:00+01:00"');
  });

  test('for `verify --at` only with an offset, since a statement says no zone', async () => {
    const args = ['no-such.json', '--environment', 'production', '--commit', 'a'.repeat(40)];
    const [wall] = await both(verify, args);
    expect(wall.code).toBe(2);
    expect(wall.err).toContain('write it with its offset');
  });

  test('a policy that cannot be read gives no zone', async () => {
    const folder = openFolder('payments');
    writeFileSync(join(folder, '.github/change-gate/policy.yml'), 'version: [');
    const [wall, offset] = await both((args, screen) => check(args, screen), ['--root', folder]);
    expect(wall).toMatchObject({ code: 2, out: '' });
    expect(offset.out).toContain('policy-invalid');
  });
});
