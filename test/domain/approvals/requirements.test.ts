/** What a rule asks for, and who may fill a place of it: each condition on both of its sides, with what somebody has and what is lent to them. */
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/domain/approvals/candidates.ts';
import type { ChangeScope } from '../../../src/domain/approvals/lent-authority.ts';
import {
  type ApprovalQuestion,
  fillRule,
  findEligible,
  isEmpty,
  isFit,
  sayNeeds,
  spellOut,
  standingNow,
} from '../../../src/domain/approvals/requirements.ts';
import { whoHelps } from '../../../src/domain/approvals/who-helps.ts';
import { indexInterests } from '../../../src/domain/register/independence.ts';
import { buildDirectory, type Directory, type Person } from '../../../src/domain/register/people.ts';
import type { Delegation, Register } from '../../../src/domain/terms/generated/shapes.ts';
import type { Rule } from '../../../src/domain/terms/policy.ts';
import { DEPLOY, RECORD, REGISTER, read } from '../world.ts';

const NOW = '2026-11-24T10:10:00Z';
const MANAGER = 'change-and-release-manager';
const ANALYST = 'change-and-release-analyst';
const directoryOf = (changes: Partial<Register> = {}): Directory =>
  buildDirectory({ ...REGISTER, ...changes }, 'register.yml', 'UTC', undefined);
const lends = (from: string, to: string, role: Delegation['role'] = MANAGER): Delegation => ({
  from,
  to,
  role,
  starts: '2026-11-01',
  ends: '2026-11-30',
});
const scopeOf = (...interested: readonly (readonly [string, 'requester' | 'implementers'])[]): ChangeScope => ({
  risk: 'moderate',
  environments: ['production'],
  interests: indexInterests({
    interested: interested.map(([login, interest]) => ({ login, id: null, interest, how: 'had a part' })),
    unread: [],
    findings: [],
  }),
  independentOf: [],
});
const rule = (...require: Rule['require']): Rule => ({
  ...(DEPLOY.policy.approvals.rules[0] as Rule),
  name: 'all',
  require,
});
const personOf = (directory: Directory, login: string): Person => {
  const found = directory.people.find((one) => one.login === login);
  if (found === undefined) throw new Error(login);
  return found;
};
/** Which of the places of the first requirement each may fill. */
const places = (directory: Directory, asks: Rule['require'][number], login: string, scope = scopeOf(), at = NOW) => {
  const [requirement] = spellOut(rule(asks), directory);
  if (requirement === undefined) throw new Error('nothing is asked');
  const standing = standingNow(directory, personOf(directory, login), scope, at);
  return requirement.places.map((place) => isFit(directory, requirement, place, standing, scope));
};

describe('a place of people', () => {
  const directory = directoryOf({ delegations: [lends('cpatel', 'efox')] });
  test.each<[string, Rule['require'][number], Readonly<Record<string, boolean>>]>([
    ['of a level', { role: MANAGER }, { cpatel: true, dlee: true, bkhan: false, efox: true, asmith: false }],
    ['of a capacity', { capacity: 'security' }, { dlee: true, cpatel: false }],
    ['of both', { role: MANAGER, capacity: 'Security' }, { dlee: true, cpatel: false, efox: false }],
    ['of a level and another capacity', { role: MANAGER, capacity: 'privacy' }, { dlee: false }],
    ['of a skill', { skill: { 'change-management': 'expert' } }, { cpatel: true, bkhan: false, asmith: false }],
    [
      'of two skills',
      { skill: { 'change-management': 'working', 'user-focus': 'expert' } },
      { cpatel: false, bkhan: false },
    ],
    ['of nothing', {}, { cpatel: false, dlee: false }],
    ['of no skill', { skill: {} }, { cpatel: false }],
  ])('%s', (_, asks, fits) => {
    for (const [login, is] of Object.entries(fits))
      expect([login, ...places(directory, asks, login)]).toEqual([login, is]);
  });
});

describe('a seat of a board', () => {
  const CAB = { board: 'cab' };
  test('its members have one, those of the level of the chair that of the chair', () => {
    const directory = directoryOf();
    expect(places(directory, CAB, 'cpatel')).toEqual([true, true]);
    expect(places(directory, CAB, 'efox')).toEqual([false, true]);
    expect(places(directory, CAB, 'bkhan')).toEqual([false, false]);
  });

  test('a delegate has that of their delegator, and that of the chair by what is lent alone', () => {
    const directory = directoryOf({
      people: [...(REGISTER.people ?? []), { login: 'high', role: MANAGER }],
      delegations: [
        lends('cpatel', 'bkhan'),
        lends('efox', 'ghall', ANALYST),
        // What a manager has themselves makes no chair of the seat of an analyst.
        lends('efox', 'high', ANALYST),
      ],
    });
    expect(places(directory, CAB, 'bkhan')).toEqual([true, true]);
    expect(places(directory, CAB, 'ghall')).toEqual([false, true]);
    expect(places(directory, CAB, 'high')).toEqual([true, true]);
    const low = directoryOf({ delegations: [lends('cpatel', 'ghall', ANALYST)] });
    expect(places(low, CAB, 'ghall')).toEqual([false, true]);
    const outside = directoryOf({ delegations: [lends('bkhan', 'ghall', ANALYST)] });
    expect(places(outside, CAB, 'ghall')).toEqual([false, false]);
  });

  test('who requested or implements has none, nor has a delegate of theirs', () => {
    const directory = directoryOf({ delegations: [lends('cpatel', 'bkhan')] });
    for (const interest of ['requester', 'implementers'] as const) {
      expect(places(directory, CAB, 'cpatel', scopeOf(['cpatel', interest]))).toEqual([false, false]);
      expect(places(directory, CAB, 'bkhan', scopeOf(['cpatel', interest]))).toEqual([false, false]);
      expect(places(directory, CAB, 'bkhan', scopeOf(['bkhan', interest]))).toEqual([false, false]);
      expect(places(directory, CAB, 'dlee', scopeOf(['cpatel', interest]))).toEqual([true, true]);
    }
  });

  test('it needs no level, but the days of the person', () => {
    const boards = { cab: { chair: MANAGER, members: ['lay', 'past', 'soon'], quorum: 2 } } as const;
    const people = [
      { login: 'lay' },
      { login: 'past', role: MANAGER, until: '2026-11-23' },
      { login: 'soon', role: MANAGER, from: '2026-11-25' },
    ] as const;
    const directory = directoryOf({ boards, people } as never);
    expect(['lay', 'past', 'soon'].map((login) => places(directory, CAB, login))).toEqual([
      [false, true],
      [false, false],
      [false, false],
    ]);
    expect(places(directory, CAB, 'past', scopeOf(), '2026-11-23T10:00:00Z')).toEqual([true, true]);
  });

  test('a board that the register lacks has no places, and is no empty requirement', () => {
    const [requirement] = spellOut(rule({ board: 'nowhere' }), directoryOf());
    expect(requirement).toMatchObject({ places: [], needs: 'the board nowhere', board: { board: null } });
    expect(requirement && isEmpty(requirement)).toBe(false);
    expect(requirement && sayNeeds(requirement)).toBe('the board nowhere');
  });
});

test('what is asked for, in data and in words', () => {
  const said = (asks: Rule['require'][number]) => {
    const [requirement] = spellOut(rule(asks), directoryOf());
    return requirement && [requirement.needs, sayNeeds(requirement), requirement.places.length, isEmpty(requirement)];
  };
  expect(said({ role: MANAGER })).toEqual([`1 × ${MANAGER}`, '1 change and release manager', 1, false]);
  expect(said({ role: ANALYST, count: 2, skill: { 'user-focus': 'working' }, capacity: 'security' })).toEqual([
    `2 × ${ANALYST} with working in user-focus with capacity security`,
    '2 change and release analysts with user focus (working) for security',
    2,
    false,
  ]);
  expect(said({ board: 'cab' })).toEqual([
    `the board cab: 2 of its 3 members, one of them a ${MANAGER}`,
    '2 of the 3 members of the board cab, one of them a change and release manager',
    2,
    false,
  ]);
  const EMPTY = ['nobody (the requirement is empty)', 1, true];
  expect(said({})).toEqual(['1 × nobody (the requirement is empty)', ...EMPTY]);
  expect(said({ skill: {} })).toEqual(['1 × nobody (the requirement is empty)', ...EMPTY]);
  expect(said({ capacity: 'security' })?.at(3)).toBe(false);
  expect(said({ skill: { 'user-focus': 'working' } })?.at(3)).toBe(false);
});

describe('who fills the places', () => {
  const candidate = (directory: Directory, login: string, scope = scopeOf()): Candidate => ({
    ...standingNow(directory, personOf(directory, login), scope, NOW),
    vote: {
      evidence: 'review',
      approver: login,
      account: { login, id: null, isBot: false },
      decision: 'approved',
      at: NOW,
      doubt: null,
      where: null,
    },
  });
  const filledBy = (require: Rule['require'], ...logins: readonly string[]) => {
    const directory = directoryOf();
    const asked = spellOut(rule(...require), directory);
    return fillRule(
      directory,
      asked,
      logins.map((login) => candidate(directory, login)),
      scopeOf(),
    ).map(({ have, people }) => [have, ...people.map(({ person }) => person.login)]);
  };
  test('each person once in a rule, wherever they are needed most', () => {
    const both = [{ role: MANAGER }, { capacity: 'security' }] as const;
    expect(filledBy([...both], 'dlee')).toEqual([[1, 'dlee'], [0]]);
    expect(filledBy([...both], 'dlee', 'cpatel')).toEqual([
      [1, 'cpatel'],
      [1, 'dlee'],
    ]);
    expect(filledBy([{ role: ANALYST, count: 2 }], 'dlee')).toEqual([[1, 'dlee']]);
    expect(filledBy([{ role: ANALYST }], 'ghall', 'asmith')).toEqual([[0]]);
  });

  test('those who still could are asked, in the order of the register, but for whom the change is not theirs to approve', () => {
    const directory = directoryOf({ delegations: [lends('dlee', 'bkhan'), lends('cpatel', 'efox', ANALYST)] });
    const eligible = (scope: ChangeScope, ...taken: readonly string[]) => {
      const [requirement] = spellOut(rule({ role: ANALYST }), directory);
      if (requirement === undefined) throw new Error('nothing is asked');
      const keys = new Set(taken.map((login) => personOf(directory, login).key));
      return findEligible(directory, { requirement, have: 0, people: [] }, keys, scope, NOW).map(({ login }) => login);
    };
    const free = scopeOf();
    expect(eligible(free)).toEqual(['bkhan', 'cpatel', 'dlee', 'efox']);
    expect(eligible(free, 'cpatel')).toEqual(['bkhan', 'dlee', 'efox']);
    const bound = { ...scopeOf(['dlee', 'requester']), independentOf: ['requester'] as const };
    // bkhan stands in for dlee, and so has what dlee has a part in.
    expect(eligible(bound)).toEqual(['cpatel', 'efox']);
    expect(eligible({ ...bound, independentOf: ['implementers'] })).toEqual(['bkhan', 'cpatel', 'dlee', 'efox']);
  });

  test('whoever would help another rule does not help this one', () => {
    const directory = directoryOf();
    const rules = [rule({ role: MANAGER }), { ...rule({ capacity: 'security' }), name: 'security' }];
    const question = {
      record: read(RECORD),
      directory,
      policy: DEPLOY.policy,
      rules,
      votes: [],
      stage: 'deploy',
      now: NOW,
      scope: scopeOf(),
    } as ApprovalQuestion;
    const helps = (name: string, ...approved: readonly string[]) =>
      whoHelps(
        question,
        approved.map((login) => candidate(directory, login)),
        name,
      ).map(({ login }) => login);
    expect(helps('all')).toEqual(['cpatel', 'dlee']);
    expect(helps('security')).toEqual(['dlee']);
    expect(helps('all', 'cpatel')).toEqual([]);
    expect(helps('security', 'cpatel')).toEqual(['dlee']);
  });
});
