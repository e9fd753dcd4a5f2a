/** `--repositories FILE`: several checkouts under one set of rules; what could not be read is named, and no two changes are taken for one. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/cli/commands/audit.ts';
import { board } from '../../src/cli/commands/board.ts';
import { calendar } from '../../src/cli/commands/calendar.ts';
import { measures } from '../../src/cli/commands/measures.ts';
import type { BoardPack } from '../../src/oversight/board/pack.ts';
import type { ForwardSchedule } from '../../src/oversight/forward/schedule.ts';
import { openScreen } from './harness.ts';
import { LIST, type Organisation, openOrganisation, recordOf } from './organisation.ts';

const NOW = '2026-11-20T09:00:00Z';

type Ran = { readonly code: number; readonly out: string; readonly err: string };

async function plan({ root, list }: Organisation, ...args: string[]): Promise<Ran> {
  const screen = openScreen(NOW);
  const code = await calendar(['--root', root, '--repositories', list, ...args], screen);
  return { code, out: screen.shown(), err: screen.said() };
}

async function schedule(of: Organisation): Promise<ForwardSchedule & { readonly code: number }> {
  const { code, out, err } = await plan(of, '--format', 'json');
  if (out === '') throw new Error(err);
  return { ...(JSON.parse(out) as ForwardSchedule), code };
}

const HARD = `version: 1
freezes:
  - {id: FRZ-2026-12, name: Year end, start: 2026-12-18T17:00:00Z, end: 2027-01-04T09:00:00Z, hardness: hard, environments: ["*"]}
`;
const LATER = { 'requested-at: 2026-11-17T09': 'requested-at: 2026-11-17T11' };
const twoServices = () => openOrganisation({ 'web/changes/CHG-2026-0050.yml': recordOf('CHG-2026-0050', LATER) });

describe('several checkouts in one calendar', () => {
  test('the changes of all, each with its repository, and collisions across them', async () => {
    const { code, changes, collisions, repositories, findings } = await schedule(twoServices());
    expect({ code, findings }).toEqual({ code: 0, findings: [] });
    expect(changes.map(({ id, repository, path }) => [id, repository, path])).toEqual([
      ['CHG-2026-0042', 'acme/payments', 'payments/changes/CHG-2026-0042.yml'],
      ['CHG-2026-0050', 'acme/web', 'web/changes/CHG-2026-0050.yml'],
    ]);
    expect(collisions.map(({ changes: pair, places }) => [pair, places])).toEqual([
      [['CHG-2026-0042', 'CHG-2026-0050'], ['component:default/payments-api in production']],
    ]);
    expect(repositories).toEqual([
      { name: 'acme/payments', isLookedAt: true },
      { name: 'acme/web', isLookedAt: true },
    ]);
  });

  test('for people, as text, as a page and as a calendar', async () => {
    const text = (await plan(twoServices())).out;
    expect(text).toContain('Change schedule of acme/payments and acme/web');
    expect(text.replace(/\s+/g, ' ')).toContain('CHG-2026-0050 acme/web: Rotate the payments signing key');
    expect((await plan(twoServices(), '--format', 'html')).out).toContain('acme/web: Rotate the payments signing key');
    expect((await plan(twoServices(), '--format', 'ics')).out).toContain('UID:CHG-2026-0050@acme/web');
  });

  test('two repositories with the same id are two changes, which collide', async () => {
    const both = openOrganisation({ 'web/changes/CHG-2026-0042.yml': recordOf('CHG-2026-0042', LATER) });
    const { changes, collisions, findings } = await schedule(both);
    expect(findings).toEqual([]);
    expect(changes.map(({ id }) => id)).toEqual(['acme/payments:CHG-2026-0042', 'acme/web:CHG-2026-0042']);
    expect(collisions.map(({ changes: pair }) => pair)).toEqual([
      ['acme/payments:CHG-2026-0042', 'acme/web:CHG-2026-0042'],
    ]);
    // Who subscribes keeps the name, whatever ids another repository takes later.
    expect((await plan(both, '--format', 'ics')).out).toContain('UID:CHG-2026-0042@acme/web');
  });

  test('a change needs changes of its own repository, as it does to the gate', async () => {
    const needs = { 'schedule:\n': 'depends-on: [CHG-2026-0042]\nschedule:\n', ...LATER };
    const { changes } = await schedule(
      openOrganisation({ 'web/changes/CHG-2026-0050.yml': recordOf('CHG-2026-0050', needs) }),
    );
    const [problem] = changes[1]?.problems.filter(({ reason }) => reason === 'dependency-unknown') ?? [];
    expect(problem?.message).toContain('depends on acme/web:CHG-2026-0042, and there is no such change record');
  });

  test('the rules of the governance repository hold, and those of a service do not', async () => {
    const { changes, freezes } = await schedule(
      openOrganisation({
        'web/changes/CHG-2026-0050.yml': recordOf('CHG-2026-0050', {
          '2026-11-24T10': '2026-12-21T10',
          '2026-11-24T12': '2026-12-21T12',
        }),
        'governance/.github/change-gate/calendar.yml': HARD,
        'web/.github/change-gate/calendar.yml': 'version: 1\n',
        'web/.github/change-gate/policy.yml': 'version: 1\nrecords: ["nowhere/*.yml"]\n',
      }),
    );
    expect(freezes.map(({ id }) => id)).toContain('FRZ-2026-12');
    expect(changes[1]?.problems.map(({ reason }) => reason)).toContain('in-freeze');
  });

  test('a fault stands at its file, below the root, with its line', async () => {
    const { code, out } = await plan(openOrganisation({ 'web/changes/CHG-2026-0050.yml': 'id: CHG-2026-0050\n' }));
    expect(code).toBe(3);
    expect(out).toContain('error record-invalid web/changes/CHG-2026-0050.yml:1');
    const broken = await plan(
      openOrganisation({ 'governance/.github/change-gate/calendar.yml': 'version: 1\nwindow: []\n', 'web/a': '' }),
    );
    expect(broken.code).toBe(3);
    expect(broken.out).toContain('error calendar-invalid governance/.github/change-gate/calendar.yml:2');
  });
});

describe('what could not be read is named, and never clean', () => {
  const spoil: readonly (readonly [string, (root: string) => void, string])[] = [
    ['that is not there', () => {}, 'there is no folder web'],
    ['that is empty', (root) => mkdirSync(join(root, 'web')), 'the folder web is empty'],
    ['that is a file', (root) => writeFileSync(join(root, 'web'), ''), 'web is not a folder'],
    [
      'that is a link to another of the list',
      (root) => symlinkSync(join(root, 'payments'), join(root, 'web')),
      'web is a link, and links are not followed',
    ],
  ];

  test.each(spoil)('a checkout %s', async (_, change, because) => {
    const of = openOrganisation();
    change(of.root);
    const { code, repositories, changes, findings, freezes } = await schedule(of);
    expect(code).toBe(3);
    expect(repositories).toEqual([
      { name: 'acme/payments', isLookedAt: true },
      { name: 'acme/web', isLookedAt: false },
    ]);
    expect(findings.map(({ reason, level, message, line }) => [reason, level, message, line])).toEqual([
      ['record-unreadable', 'error', `acme/web was not looked at: ${because}.`, 5],
    ]);
    // The others are judged by the rules all the same.
    expect([changes.map(({ id }) => id), freezes.length > 0]).toEqual([['CHG-2026-0042'], true]);
    expect((await plan(of)).out).toContain('Change schedule of acme/payments (not looked at: acme/web)');
  });

  test('a folder on the way that is a link', async () => {
    const of = openOrganisation({}, LIST.replace('folder: web', 'folder: in/web'));
    symlinkSync('/', join(of.root, 'in'));
    expect((await schedule(of)).findings[0]?.message).toBe(
      'acme/web was not looked at: in is a link, and links are not followed.',
    );
  });

  test('one that the list gives no folder, as it may where the API is asked', async () => {
    const of = openOrganisation({ 'web/a': '' }, LIST.replace('acme/web, folder: web', 'acme/web'));
    const { code, findings } = await schedule(of);
    expect([code, findings[0]?.line]).toEqual([3, 5]);
    expect(findings[0]?.message).toBe('acme/web was not looked at: the list names no folder for it.');
  });

  test('a service without records is said to have none', async () => {
    const { code, findings } = await schedule(openOrganisation({ 'web/README.md': '' }));
    expect(code).toBe(0);
    expect(findings.map(({ level, message }) => [level, message])).toEqual([
      ['notice', "acme/web has no change record: no file of it is named by the policy's `records` (changes/**/*.yml)."],
    ]);
  });

  test('without the rules nothing is told at all', async () => {
    const of = twoServices();
    rmSync(join(of.root, 'governance'), { recursive: true });
    const { code, out, err } = await plan(of);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('The rules of acme/governance could not be read: there is no folder governance.');
  });
});

describe('a wrong list is wrong usage, with its line', () => {
  const second = '  - {name: acme/web, folder: web}';
  test.each([
    ['names nothing', 'version: 1\ngovernance: {name: acme/governance, folder: governance}\nrepositories: []\n', 3],
    ['has no rules', 'version: 1\nrepositories:\n  - {name: acme/web, folder: web}\n', 1],
    ['leads out by ..', LIST.replace('folder: web', 'folder: ../web'), 5],
    ['leads out on the way', LIST.replace('folder: web', 'folder: web/../../etc'), 5],
    ['is absolute', LIST.replace('folder: web', 'folder: /etc'), 5],
    ['is the folder itself', LIST.replace('folder: web', 'folder: .'), 5],
    ['has no owner', LIST.replace('acme/web', 'web'), 5],
    ['has a name that is a path', LIST.replace('acme/web', 'acme/..'), 5],
    ['lists a repository twice', `${LIST}  - {name: ACME/Web, folder: web2}\n`, 6],
    ['gives two one folder', `${LIST}  - {name: acme/shop, folder: WEB}\n`, 6],
    ['has one inside of another', LIST.replace(second, '  - {name: acme/web, folder: payments/web}'), 5],
    ['has one where the rules are', LIST.replace(second, '  - {name: acme/web, folder: governance}'), 5],
    ['has an unknown key', LIST.replace(second, '  - {name: acme/web, folder: web, ref: x}'), 5],
    ['is empty', '', 1],
  ])('%s', async (_, list, line) => {
    const { code, out, err } = await plan(openOrganisation({}, list));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`repositories.yml:${line}:`);
  });

  test('it is not there, or a link', async () => {
    const { root, list } = openOrganisation();
    symlinkSync(list, join(root, 'link.yml'));
    for (const path of ['nowhere.yml', 'link.yml']) {
      const { code, out } = await plan({ root, list: join(root, path) });
      expect([path, code, out]).toEqual([path, 2, '']);
    }
  });

  test('as JSON it is read too', async () => {
    const json = JSON.stringify({
      version: 1,
      governance: { name: 'acme/governance', folder: 'governance' },
      repositories: [{ name: 'acme/payments', folder: 'payments' }],
    });
    expect((await schedule(openOrganisation({}, json))).changes).toHaveLength(1);
  });
});

describe('board, measures and audit', () => {
  const screen = () => openScreen(NOW);
  const lost = () => {
    const of = twoServices();
    rmSync(join(of.root, 'web'), { recursive: true });
    return of;
  };
  const asked = {
    board: ['--meeting', '2026-11-21', '--board', 'cab'],
    measures: ['--since', '2026-11-01', '--until', '2026-11-19'],
    audit: ['--since', '2026-11-01', '--until', '2026-11-19'],
  } as const;

  test.each([
    ['board', board, asked.board],
    ['measures', measures, asked.measures],
    ['audit', audit, asked.audit],
  ] as const)('%s names the repositories, and one that could not be read', async (_, run, args) => {
    const whole = twoServices();
    const shown = screen();
    expect(await run(['--root', whole.root, '--repositories', whole.list, ...args], shown), shown.said()).toBe(0);
    expect(shown.shown().replace(/\s+/g, ' ')).toContain('of acme/payments and acme/web');
    const of = lost();
    const partial = screen();
    expect(await run(['--root', of.root, '--repositories', of.list, ...args], partial)).toBe(3);
    const text = partial.shown().replace(/\s+/g, ' ');
    expect(text).toContain('acme/payments (not looked at: acme/web)');
    expect(text).toContain('acme/web was not looked at: there is no folder web.');
  });

  test.each([
    ['board', board, asked.board],
    ['measures', measures, asked.measures],
    ['audit', audit, asked.audit],
  ] as const)('%s takes no facts, which are those of one repository', async (_, run, args) => {
    const { root, list } = twoServices();
    const shown = screen();
    expect(await run(['--root', root, '--repositories', list, '--facts', 'facts.json', ...args], shown)).toBe(2);
    expect(shown.said()).toContain('--facts is what GitHub said of one repository');
  });

  test('a board sees what collides across repositories', async () => {
    const { root, list } = twoServices();
    const shown = screen();
    await board(
      ['--root', root, '--repositories', list, ...asked.board, '--next', '2026-12-05', '--format', 'json'],
      shown,
    );
    const pack = JSON.parse(shown.shown()) as BoardPack;
    expect(pack.ahead.collisions.map(({ changes }) => changes)).toEqual([['CHG-2026-0042', 'CHG-2026-0050']]);
    expect(pack.open.map(({ title }) => title)).toContain('acme/web: Rotate the payments signing key');
  });
});
