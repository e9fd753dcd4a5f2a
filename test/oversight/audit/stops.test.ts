/** Every stop of a period: who, why, for how long, and whether it counted; by GitHub's issues, or by what runs saw. */
import { expect, test } from 'vitest';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import type { Facts, StopFact } from '../../../src/domain/terms/generated/shapes.ts';
import type { PastStop } from '../../../src/domain/terms/past-stop.ts';
import { readPastStops } from '../../../src/github/facts/past-stops.ts';
import { auditStops, stopsOf } from '../../../src/oversight/audit/stops.ts';
import { known, openBenchApi, REPO, withGitHub } from '../../github/world.ts';

const REGISTER = { version: 1, people: [{ login: 'cpatel', role: 'change-and-release-manager' }] } as const;
const DIRECTORY = buildDirectory(REGISTER, 'register.yml', 'Europe/London', undefined);
const PERIOD = { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' };
const ASKED = { directory: DIRECTORY, now: '2026-12-01T09:00:00Z', period: PERIOD, environment: null };
const BODY =
  '### Environments\n\nproduction\n\n### Until\n\n2026-11-23T14:00:00Z\n\n### Why\n\nCustomers cannot pay.\n';
const account = (login: string) => ({ id: 13, login, type: 'User' });
const STOP: PastStop = {
  number: 7,
  body: BODY,
  created_at: '2026-11-23T10:00:00Z',
  user: account('cpatel'),
  labelled_by: account('cpatel'),
  closed: null,
  isFollowed: true,
};

test.each<[string, Partial<PastStop>, object]>([
  ['runs out at its instant', {}, { ending: 'ran-out', endedAt: '2026-11-23T14:00:00Z', minutes: 240, closedBy: null }],
  [
    'is closed before',
    { closed: { at: '2026-11-23T11:30:30Z', by: 'dlee' } },
    { ending: 'closed', endedAt: '2026-11-23T11:30:30Z', minutes: 90, closedBy: 'dlee' },
  ],
  [
    'is tidied up afterwards',
    { closed: { at: '2026-11-29T11:30:00Z', by: 'dlee' } },
    { ending: 'ran-out', minutes: 240 },
  ],
  ['ends after a day at the latest', { body: '' }, { ending: 'ran-out', minutes: 1440, why: '', environments: [] }],
  ['was seen by a run alone', { isFollowed: false }, { ending: 'not-followed', endedAt: '2026-11-23T14:00:00Z' }],
  [
    'was opened by a stranger',
    { user: account('mallory') },
    { isHeard: false, because: expect.stringContaining('mallory') },
  ],
  ['was labelled by a stranger', { labelled_by: account('mallory') }, { isHeard: false }],
  ['nobody knows who labelled', { labelled_by: { unavailable: 'down' } }, { labelledBy: null, isHeard: false }],
])('one that %s', (_, change, seen) => {
  const { user } = { ...STOP, ...change };
  expect(auditStops([{ ...STOP, ...change }], ASKED)).toMatchObject([{ number: 7, by: user?.login, ...seen }]);
});

test('one that stands has lasted until now; one of another month or environment is not listed', () => {
  const now = '2026-11-23T12:00:00Z';
  expect(auditStops([STOP], { ...ASKED, now })).toMatchObject([{ ending: 'stands', endedAt: null, minutes: 120 }]);
  expect(auditStops([{ ...STOP, created_at: '2026-10-23T10:00:00Z', body: '' }], ASKED)).toEqual([]);
  expect(auditStops([STOP], { ...ASKED, environment: 'staging' })).toEqual([]);
  expect(auditStops([STOP], { ...ASKED, directory: null })).toMatchObject([{ because: 'there is no register' }]);
});

test('those that runs saw come once, as the last run saw them; where none asked that is no "nobody did"', () => {
  const { closed: _closed, isFollowed: _followed, ...fact } = STOP;
  const seen = (now: string, stops?: readonly StopFact[]): Facts =>
    ({
      now,
      repository: { id: 1, full_name: REPO, default_branch: 'main' },
      ...(stops === undefined ? {} : { stops }),
    }) as Facts;
  const later = { ...fact, body: `${BODY}\nEdited.` };
  expect(stopsOf([seen('2026-11-23T12:00:00Z', [later]), seen('2026-11-23T11:00:00Z', [fact])])).toEqual([
    { ...later, closed: null, isFollowed: false },
  ]);
  expect(stopsOf([seen('2026-11-23T12:00:00Z')])).toBeNull();
  expect(stopsOf([seen('2026-11-23T12:00:00Z', [])])).toEqual([]);
});

test('GitHub lists those that are closed too, with who closed them', () =>
  withGitHub(async (github) => {
    const at = '2026-11-23T10:00:00Z';
    const { number } = github.openIssue(REPO, { by: 'cpatel', labels: ['change-gate-stop'], body: BODY, at });
    github.openIssue(REPO, { by: 'mallory', labels: ['bug'], at });
    github.closeIssue(REPO, number, { by: 'bkhan', at: '2026-11-23T11:00:00Z' });
    const { api } = openBenchApi(github);
    const { stops, isCut } = known(await readPastStops(api, REPO, '2026-11-01T00:00:00Z'));
    expect(isCut).toBe(false);
    expect(auditStops(stops, ASKED)).toMatchObject([
      {
        number,
        by: 'cpatel',
        ending: 'closed',
        closedBy: 'bkhan',
        minutes: 60,
        isHeard: true,
        why: 'Customers cannot pay.',
      },
    ]);
  }));
