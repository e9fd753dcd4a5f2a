import { describe, expect, test } from 'vitest';
import {
  buildDirectory,
  delegationsTo,
  findPerson,
  hasCapacity,
  roleAt,
  skillAt,
} from '../../../src/domain/register/people.ts';
import { account } from '../world.ts';

const directory = buildDirectory(
  {
    people: [
      {
        login: 'cpatel',
        id: 103,
        also: ['cpatel-admin'],
        role: 'change-and-release-manager',
        from: '2025-04-01',
        until: '2027-03-31',
      },
      {
        login: 'bkhan',
        role: 'change-and-release-analyst',
        skills: { 'change-management': 'expert' },
        capacities: ['Security'],
      },
      { login: 'zoe' },
    ],
    teams: [
      { team: 'acme/analysts', role: 'change-and-release-analyst' },
      { team: 'acme/managers', role: 'change-and-release-manager' },
      { team: 'acme/hidden', role: 'change-and-release-manager' },
    ],
  },
  'register.yml',
  'Europe/London',
  [
    { team: 'ACME/analysts', members: [account('zoe'), account('newcomer')] },
    { team: 'acme/managers', members: [account('newcomer'), { login: 'cpatel', id: 999, type: 'User' }] },
    { team: 'acme/hidden', members: { unavailable: '404', permission: 'members: read' } },
  ],
);
const roleOf = (login: string, id: number | null, at = '2026-11-20T10:00:00Z') => {
  const found = findPerson(directory, { login, id });
  return found.kind === 'person' ? roleAt(directory, found.person, at) : found.kind;
};

describe('who is who', () => {
  test.each([
    ['the id decides', 'renamed', 103, { role: 'change-and-release-manager', why: 'held' }],
    ['another id under the login is an error', 'cpatel', 999, 'mismatch'],
    ['a further login', 'cpatel-admin', 5, { role: 'change-and-release-manager', why: 'held' }],
    ['a claimed login', 'CPATEL', null, { role: 'change-and-release-manager', why: 'held' }],
    ['nobody', 'mallory', 1, 'unknown'],
    [
      'an entry without a role gets that of its team',
      'zoe',
      account('zoe').id,
      { role: 'change-and-release-analyst', why: 'held' },
    ],
    [
      'somebody of two teams has the higher role',
      'newcomer',
      account('newcomer').id,
      { role: 'change-and-release-manager', why: 'held' },
    ],
    ['another account under the login of a member', 'newcomer', 4, 'unknown'],
  ])('%s', (_, login, id, role) => {
    expect(roleOf(login, id)).toEqual(role);
  });

  test('what could not be read is said', () => {
    expect(directory.unreadTeams).toEqual([{ team: 'acme/hidden', because: '404', permission: 'members: read' }]);
  });
});

describe('days are inclusive and in the zone of the policy', () => {
  test.each([
    ['2025-03-31T22:59:59Z', { role: null, why: 'not-yet' }],
    // British Summer Time: the day begins an hour before it does in UTC.
    ['2025-03-31T23:00:00Z', { role: 'change-and-release-manager', why: 'held' }],
    ['2027-03-31T22:59:59Z', { role: 'change-and-release-manager', why: 'held' }],
    ['2027-03-31T23:00:00Z', { role: null, why: 'ended' }],
  ])('%s', (at, role) => {
    expect(roleOf('cpatel', 103, at)).toEqual(role);
  });
});

test('skills come from the entry, else from the level; capacities from the entry alone', () => {
  const at = '2026-11-20T10:00:00Z';
  const of = (login: string) => {
    const found = findPerson(directory, { login, id: null });
    if (found.kind !== 'person') throw new Error(`${login} is not in the register`);
    return found.person;
  };
  expect(skillAt(directory, of('bkhan'), 'change-management', at)).toBe('expert');
  expect(skillAt(directory, of('cpatel'), 'change-management', at)).toBe('expert');
  expect(skillAt(directory, of('cpatel'), 'change-management', '2030-01-01T00:00:00Z')).toBeNull();
  expect(skillAt(directory, of('zoe'), 'change-management', at)).toBe('working');
  expect(hasCapacity(directory, of('bkhan'), 'security', at)).toBe(true);
  expect(hasCapacity(directory, of('newcomer'), 'security', at)).toBe(false);
});

describe('a register in which days, numbers and names meet', () => {
  const LEVEL = 'change-and-release-analyst';
  const odd = buildDirectory(
    {
      people: [
        {
          login: 'past',
          role: LEVEL,
          until: '2026-11-19',
          skills: { 'change-management': 'expert' },
          capacities: ['security'],
        },
        {
          login: 'soon',
          role: LEVEL,
          from: '2026-11-21',
          skills: { 'change-management': 'expert' },
          capacities: ['security'],
        },
        { login: 'day', role: LEVEL, from: '2026-11-20', until: '2026-11-20', capacities: ['security'] },
        { login: 'bare', skills: { 'change-management': 'expert' } },
        { login: 'first', id: 7, role: LEVEL },
        { login: 'second', id: 7, role: 'change-and-release-manager' },
        { login: 'FIRST', role: 'change-and-release-manager' },
      ],
      teams: [{ team: 'acme/all', role: 'change-and-release-manager' }],
      delegations: [
        { from: 'past', to: 'bare', role: LEVEL, starts: '2026-11-01', ends: '2026-11-30' },
        { from: 'day', to: 'bare', role: LEVEL, starts: '2026-11-20', ends: '2026-11-20' },
        { from: 'day', to: 'bare', role: LEVEL, starts: '2026-11-21', ends: '2026-11-30' },
        { from: 'day', to: 'bare', role: LEVEL, starts: '2026-11-01', ends: '2026-11-19' },
        { from: 'day', to: 'bare', role: 'change-and-release-manager', starts: '2026-11-01', ends: '2026-11-30' },
        { from: 'BARE', to: 'bare', role: LEVEL, starts: '2026-11-01', ends: '2026-11-30' },
        { from: 'nobody', to: 'bare', role: LEVEL, starts: '2026-11-01', ends: '2026-11-30' },
      ],
    },
    'register.yml',
    'UTC',
    [{ team: 'acme/all', members: [account('past')] }],
  );
  const at = '2026-11-20T10:00:00Z';
  const of = (login: string, id: number | null = null) => {
    const found = findPerson(odd, { login, id });
    if (found.kind !== 'person') throw new Error(`${login} is ${found.kind}`);
    return found.person;
  };

  test('whose days are over, or have not begun, has no skill, capacity or level, whatever else is said of them', () => {
    for (const login of ['past', 'soon']) {
      expect(roleAt(odd, of(login), at).role).toBeNull();
      expect(skillAt(odd, of(login), 'change-management', at)).toBeNull();
      expect(hasCapacity(odd, of(login), 'security', at)).toBe(false);
    }
    expect(hasCapacity(odd, of('day'), 'security', at)).toBe(true);
    expect(hasCapacity(odd, of('past'), 'security', '2026-11-19T10:00:00Z')).toBe(true);
    expect(hasCapacity(odd, of('soon'), 'security', '2026-11-21T10:00:00Z')).toBe(true);
  });

  test('whoever holds no level has no skill either', () => {
    expect(roleAt(odd, of('bare'), at)).toEqual({ role: null, why: 'none' });
    expect(skillAt(odd, of('bare'), 'change-management', at)).toBeNull();
  });

  test('of two with one number, or one name, the first counts', () => {
    expect(of('whoever', 7).login).toBe('first');
    expect(of('first').entry?.role).toBe(LEVEL);
  });

  test('a delegation holds on its days, from who holds the level themselves, to somebody else', () => {
    const { usable, invalid } = delegationsTo(odd, of('bare'), at, () => null);
    expect(usable.map(({ delegator, role }) => [delegator.login, role])).toEqual([['day', LEVEL]]);
    expect(invalid).toHaveLength(6);
    expect(delegationsTo(odd, of('day'), at, () => null)).toEqual({ usable: [], invalid: [] });
    expect(delegationsTo(odd, of('bare'), at, () => 'is for another place').usable).toEqual([]);
  });
});
