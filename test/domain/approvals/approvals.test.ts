/** Whether a change is approved, from votes alone: which places are filled, who could fill the rest, and why a vote does not count. */
import { describe, expect, test } from 'vitest';
import { judgeApprovals } from '../../../src/domain/approvals/approvals.ts';
import type { ApprovalQuestion } from '../../../src/domain/approvals/requirements.ts';
import type { Doubt, Vote } from '../../../src/domain/approvals/votes.ts';
import { indexInterests } from '../../../src/domain/register/independence.ts';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import type { ChangeRecord, Delegation, Policy, Register } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { account, DOWN, RECORD, REGISTER, read } from '../world.ts';

const NOW = '2026-11-24T10:10:00Z';
const AT = '2026-11-20T10:00:00Z';
const MANAGER = 'change-and-release-manager';
const ANALYST = 'change-and-release-analyst';
const STALE: Doubt = { reason: 'approval-stale', message: 'It is stale.', remedy: 'Again.' };

type Given = {
  readonly rules?: readonly (readonly object[])[];
  readonly record?: object;
  readonly register?: Partial<Register>;
  readonly approvals?: object;
  readonly teams?: object;
  readonly more?: Partial<ApprovalQuestion>;
};
const vote = (login: string, changes: Partial<Vote> = {}): Vote => ({
  evidence: 'review',
  approver: login,
  account: { login, id: account(login).id, isBot: false },
  decision: 'approved',
  at: AT,
  doubt: null,
  where: null,
  ...changes,
});
const no = (login: string, changes: Partial<Vote> = {}): Vote => vote(login, { decision: 'rejected', ...changes });
const entry = (login: string, changes: Partial<Vote> = {}): Vote =>
  vote(login, { evidence: 'declared', where: { file: 'r.yml', pointer: ['approvals', 0] }, ...changes });
const lends = (from: string, to: string, changes: Partial<Delegation> = {}): Delegation => ({
  from,
  to,
  role: MANAGER,
  starts: '2026-11-01',
  ends: '2026-11-30',
  ...changes,
});

function judge(
  votes: readonly Vote[],
  { rules = [[{ role: MANAGER }]], record = {}, register = {}, approvals = {}, teams, more = {} }: Given = {},
) {
  const policy = completePolicy(null, {
    version: 1,
    approvals: { rules: rules.map((require, index) => ({ name: `r${index}`, require })), ...approvals },
  } as Policy);
  return judgeApprovals({
    record: read({ ...RECORD, ...record } as ChangeRecord),
    directory: buildDirectory({ ...REGISTER, ...register }, 'register.yml', 'Europe/London', teams as never),
    policy,
    rules: policy.approvals.rules,
    votes,
    scope: {
      risk: 'moderate',
      environments: ['production'],
      interests: indexInterests({
        interested: [{ login: 'asmith', id: null, interest: 'requester', how: 'asked for it' }],
        unread: [],
        findings: [],
      }),
      independentOf: ['requester'],
    },
    stage: 'deploy',
    now: NOW,
    ...more,
  });
}
const say = (...given: Parameters<typeof judge>) => {
  const { isMet, requirements, approvals, findings } = judge(...given);
  return {
    met: isMet,
    places: requirements.map(({ have, count, met }) => `${have}/${count}${met ? '' : ' open'}`).join(' '),
    votes: approvals.map(({ approver, reason, counted }) => (counted ? approver : `${approver}: ${reason}`)).join(', '),
    says: findings.map(({ level, reason }) => `${level} ${reason}`).join(', '),
  };
};
const eligible = (...given: Parameters<typeof judge>) => judge(...given).requirements.map((one) => one.eligible);

describe('approved', () => {
  test.each<[string, Parameters<typeof judge>, ReturnType<typeof say>]>([
    ['by somebody who fits', [[vote('cpatel')]], { met: true, places: '1/1', votes: 'cpatel', says: '' }],
    ['by nobody', [[]], { met: false, places: '0/1 open', votes: '', says: 'error approval-outstanding' }],
    ['by nobody, where no rule asks', [[], { rules: [] }], { met: false, places: '', votes: '', says: '' }],
    [
      'a standard change, where no rule asks',
      [[], { rules: [], record: { type: 'standard' } }],
      { met: true, places: '', votes: '', says: '' },
    ],
    [
      'by nobody, where a rule asks for nothing',
      [[vote('cpatel')], { rules: [[]] }],
      { met: false, places: '', votes: 'cpatel: approver-below-level', says: 'error approver-below-level' },
    ],
    [
      'by nobody, where one of two rules asks for nothing',
      [[vote('cpatel')], { rules: [[{ role: MANAGER }], []] }],
      { met: false, places: '1/1', votes: 'cpatel', says: '' },
    ],
    [
      'by one for both of two rules',
      [[vote('cpatel')], { rules: [[{ role: MANAGER }], [{ role: ANALYST }]] }],
      { met: true, places: '1/1 1/1', votes: 'cpatel', says: '' },
    ],
    [
      'by one for one of two places',
      [[vote('cpatel')], { rules: [[{ role: MANAGER, count: 2 }]] }],
      { met: false, places: '1/2 open', votes: 'cpatel', says: 'error approval-outstanding' },
    ],
    [
      'but stopped by a no',
      [[vote('cpatel'), no('dlee')]],
      { met: false, places: '1/1', votes: 'cpatel, dlee: approval-rejected', says: 'error approval-rejected' },
    ],
    [
      'whatever an analyst says',
      [[vote('cpatel'), no('bkhan')]],
      { met: true, places: '1/1', votes: 'cpatel, bkhan: approval-rejected', says: '' },
    ],
    [
      'whatever one puts off',
      [[vote('cpatel'), no('dlee', { decision: 'deferred' })]],
      { met: true, places: '1/1', votes: 'cpatel, dlee: approval-outstanding', says: '' },
    ],
    [
      'though a no was dismissed by somebody of its level',
      [[vote('cpatel'), no('dlee', { dismissals: [{ by: { login: 'cpatel', id: 103, isBot: false }, at: AT }] })]],
      { met: true, places: '1/1', votes: 'cpatel', says: '' },
    ],
    [
      'beside one that fits nothing',
      [[vote('cpatel'), vote('ghall')]],
      { met: true, places: '1/1', votes: 'cpatel, ghall: approver-below-level', says: 'notice approver-below-level' },
    ],
    [
      'beside one that is stale',
      [[vote('cpatel'), vote('dlee', { doubt: STALE })]],
      { met: true, places: '1/1', votes: 'cpatel, dlee: approval-stale', says: 'notice approval-stale' },
    ],
    [
      'by one that is stale',
      [[vote('dlee', { doubt: STALE })]],
      {
        met: false,
        places: '0/1 open',
        votes: 'dlee: approval-stale',
        says: 'error approval-outstanding, error approval-stale',
      },
    ],
    [
      'twice by one',
      [[vote('cpatel'), vote('cpatel', { evidence: 'commit' })]],
      {
        met: true,
        places: '1/1',
        votes: 'cpatel, cpatel: approver-counted-twice',
        says: 'notice approver-counted-twice',
      },
    ],
  ])('%s', (_, given, is) => expect(say(...given)).toEqual(is));

  test('a no under a name that somebody else has now is said', () => {
    const taken = { account: { login: 'cpatel', id: 9, isBot: false } };
    expect(say([no('cpatel', taken)]).says).toBe(
      'error approval-outstanding, error identity-mismatch, error identity-mismatch',
    );
    expect(say([vote('cpatel', taken)]).says).toBe('error approval-outstanding, error identity-mismatch');
  });

  test('by boards', () => {
    const cab = { rules: [[{ board: 'cab' }]], record: { board: { name: 'cab', meeting: '2026-11-20' } } };
    expect(say([vote('cpatel'), vote('efox')], cab)).toMatchObject({ met: true, places: '2/2', says: '' });
    expect(say([vote('efox')], cab)).toMatchObject({ met: false, places: '1/2 open', says: 'error board-inquorate' });
    expect(say([vote('cpatel'), vote('efox')], { ...cab, record: {} })).toMatchObject({
      met: false,
      places: '2/2 open',
      says: 'error board-inquorate',
    });
    expect(say([vote('cpatel')], { rules: [[{ board: 'none' }]] })).toMatchObject({
      met: false,
      places: '0/0 open',
      says: 'error board-inquorate, error approver-below-level',
    });
  });

  test('by a board of any quorum: one of the chair’s level, and members of any', () => {
    const board = (quorum: number, ...logins: readonly string[]) =>
      say(
        logins.map((login) => vote(login)),
        {
          rules: [[{ board: 'cab' }]],
          record: { board: { name: 'cab', meeting: '2026-11-20' } },
          register: {
            boards: { cab: { chair: MANAGER, members: ['cpatel', 'efox', 'bkhan', 'ghall'], quorum } },
          } as never,
        },
      ).met;
    expect([board(1, 'cpatel'), board(1, 'efox'), board(1, 'dlee')]).toEqual([true, false, false]);
    expect([board(2, 'efox', 'bkhan'), board(2, 'cpatel', 'bkhan')]).toEqual([false, true]);
    expect([board(3, 'cpatel', 'efox', 'bkhan'), board(3, 'efox', 'bkhan', 'ghall')]).toEqual([true, false]);
  });

  test('is said with what was asked and who gave it', () => {
    const [one, board] = judge([vote('cpatel')], {
      rules: [
        [
          { role: MANAGER, skill: { 'availability-and-capacity-management': 'expert' } as never, capacity: 'security' },
          { board: 'cab' },
        ],
      ],
    }).requirements;
    expect(one).toMatchObject({
      rule: 'r0',
      asks: {
        kind: 'people',
        role: MANAGER,
        skills: [['availability-and-capacity-management', 'expert']],
        capacity: 'security',
      },
    });
    expect(board?.asks).toEqual({ kind: 'board', name: 'cab' });
    expect(judge([vote('cpatel')]).requirements[0]).toMatchObject({
      needs: `1 × ${MANAGER}`,
      given: ['cpatel'],
      asks: { kind: 'people', role: MANAGER, skills: [], capacity: null },
    });
    expect(judge([vote('cpatel')]).approvals).toEqual([
      { approver: 'cpatel', evidence: 'review', role: MANAGER, at: AT, counted: true, reason: null },
    ]);
    expect([
      judge([vote('cpatel')]).hasCounted,
      judge([vote('cpatel', { doubt: STALE })]).hasCounted,
      judge([no('cpatel')]).hasCounted,
    ]).toEqual([true, false, false]);
  });
});

describe('who could', () => {
  test.each<[string, Parameters<typeof judge>, readonly (readonly string[])[]]>([
    ['everybody who fits', [[]], [['cpatel', 'dlee']]],
    ['nobody, where it is full', [[vote('cpatel')]], [[]]],
    ['nobody who has approved already', [[vote('cpatel')], { rules: [[{ role: MANAGER, count: 2 }]] }], [['dlee']]],
    [
      'nobody with an interest',
      [
        [],
        {
          more: {
            scope: {
              risk: 'moderate',
              environments: [],
              interests: indexInterests({
                interested: [{ login: 'dlee', id: null, interest: 'requester', how: 'x' }],
                unread: [],
                findings: [],
              }),
              independentOf: ['requester'],
            },
          },
        },
      ],
      [['cpatel']],
    ],
    [
      'nobody who only lends the same authority',
      [
        [vote('efox')],
        { rules: [[{ role: MANAGER, count: 2 }]], register: { delegations: [lends('cpatel', 'efox')] } },
      ],
      [['dlee']],
    ],
    [
      'nobody who only lends what one of several uses',
      [
        [vote('efox'), vote('dlee')],
        { rules: [[{ role: MANAGER, count: 3 }]], register: { delegations: [lends('cpatel', 'efox')] } },
      ],
      [[]],
    ],
    [
      'nobody to whom the same is lent',
      [
        [vote('cpatel')],
        { rules: [[{ role: MANAGER, count: 2 }]], register: { delegations: [lends('cpatel', 'efox')] } },
      ],
      [['dlee']],
    ],
    [
      'those to whom something is lent, too',
      [[], { register: { delegations: [lends('cpatel', 'efox')] } }],
      [['cpatel', 'dlee', 'efox']],
    ],
    [
      'only the chair’s level for the chair’s place',
      [[vote('efox')], { rules: [[{ board: 'cab' }]], record: { board: { name: 'cab', meeting: '2026-11-20' } } }],
      [['cpatel', 'dlee']],
    ],
    [
      'any member beside the chair',
      [[vote('cpatel')], { rules: [[{ board: 'cab' }]], record: { board: { name: 'cab', meeting: '2026-11-20' } } }],
      [['dlee', 'efox']],
    ],
    ['nobody, where the register lacks the board', [[], { rules: [[{ board: 'none' }]] }], [[]]],
  ])('%s', (_, given, is) => expect(eligible(...given)).toEqual(is));

  test('members of a team are not named', () => {
    const teams = [{ team: 'acme/managers', members: [account('zoe'), account('yan')] }];
    expect(eligible([], { register: { teams: [{ team: 'acme/managers', role: MANAGER }] }, teams })).toEqual([
      ['cpatel', 'dlee', 'a member of acme/managers'],
    ]);
    expect(
      eligible([], {
        register: { teams: [{ team: 'acme/managers', role: MANAGER }] },
        teams: [{ team: 'acme/managers', members: DOWN }],
      }),
    ).toEqual([['cpatel', 'dlee']]);
  });
});

describe('why a vote fits nothing', () => {
  const why = (login: string, given: Given = {}, changes: Partial<Vote> = {}) => {
    const { findings } = judge([vote(login, changes)], given);
    const one = findings.find(({ reason }) => reason !== 'approval-outstanding');
    return [one?.reason, one?.remedy];
  };
  const fits = 'Somebody else has to approve: 1 change and release manager.';
  const people = (entry: object): Given => ({ register: { people: [{ login: 'cpatel', ...entry } as never] } });

  test.each<[string, readonly unknown[], readonly string[]]>([
    ['a lower level', why('bkhan'), ['approver-below-level', fits]],
    [
      'none',
      why('asmith', {
        more: {
          scope: {
            risk: 'low',
            environments: [],
            interests: indexInterests({ interested: [], unread: [], findings: [] }),
            independentOf: [],
          },
        },
      }),
      ['approver-role-not-held', fits],
    ],
    ['one that ended', why('cpatel', people({ role: MANAGER, until: '2026-11-19' })), ['approver-role-expired', fits]],
    [
      'one that begins later',
      why('cpatel', people({ role: MANAGER, from: '2026-11-21' })),
      ['approver-role-not-held', fits],
    ],
    [
      'a delegation that is over',
      why('efox', { register: { delegations: [lends('cpatel', 'efox', { ends: '2026-11-19' })] } }),
      ['delegation-invalid', fits],
    ],
    [
      'a board that the register lacks',
      why('cpatel', { rules: [[{ board: 'none' }]] })
        .slice(0, 1)
        .concat('x'),
      ['board-inquorate', 'x'],
    ],
    [
      'a rule that asks for nothing',
      why('cpatel', { rules: [[]] }),
      [
        'approver-below-level',
        'Nobody can meet an empty rule: the owner of the policy says under `require` whom the rule “r0” asks for.',
      ],
    ],
    [
      'a requirement that asks for nothing',
      why('cpatel', { rules: [[{ count: 1 }]] }),
      [
        'approver-below-level',
        'Nobody can meet an empty rule: the owner of the policy says under `require` whom the rule “r0” asks for.',
      ],
    ],
  ])('%s', (_, is, expected) => expect(is).toEqual(expected));

  test('a board that nobody can sit on is added first', () => {
    const { findings } = judge([vote('ghall')], { rules: [[{ board: 'none' }, { role: MANAGER }]] });
    expect(findings.find(({ reason }) => reason === 'approver-below-level')?.remedy).toMatch(
      /^A change and release manager adds none under `boards` in the register\. Somebody else has to approve/,
    );
  });

  test('authority that another uses', () => {
    const shared = {
      register: { delegations: [lends('cpatel', 'efox'), lends('cpatel', 'bkhan')] },
      rules: [[{ role: MANAGER, count: 2 }]],
    };
    const { findings, approvals } = judge([vote('efox'), vote('bkhan')], shared);
    expect(approvals.filter(({ counted }) => counted)).toHaveLength(1);
    expect(findings.map(({ reason }) => reason)).toContain('approver-counted-twice');
    // Who fits nothing even with it is told of their level.
    const other = {
      register: {
        delegations: [lends('bkhan', 'efox', { role: ANALYST }), lends('bkhan', 'ghall', { role: ANALYST })],
      },
    };
    expect(judge([vote('efox'), vote('ghall')], other).findings.map(({ reason }) => reason)).not.toContain(
      'approver-counted-twice',
    );
  });
});

describe('what is worth a word', () => {
  const says = (votes: readonly Vote[], approvals: object = {}) =>
    judge(votes, { approvals })
      .findings.filter(({ reason }) => reason === 'approval-stale')
      .map(({ where }) => (where === null ? 'vote' : 'entry'));

  test('an entry beside a vote that counts is not, where entries are no evidence', () => {
    const doubted = entry('cpatel', { doubt: STALE });
    expect(says([vote('cpatel'), doubted])).toEqual([]);
    expect(
      says([vote('cpatel'), entry('CPATEL', { account: { login: 'CPATEL', id: null, isBot: false }, doubt: STALE })]),
    ).toEqual([]);
    expect(says([vote('dlee'), doubted])).toEqual(['entry']);
    expect(says([doubted])).toEqual(['entry']);
    expect(says([vote('cpatel', { doubt: STALE }), doubted])).toEqual(['vote', 'entry']);
    expect(says([vote('cpatel'), doubted], { evidence: ['review', 'declared'] })).toEqual(['entry']);
    expect(says([vote('cpatel', { doubt: STALE })])).toEqual(['vote']);
    expect(says([no('cpatel', { doubt: STALE, dismissals: [] })])).toEqual([]);
  });

  test('an entry that binds nothing is', () => {
    const unbound = (digest: string | undefined, changes: Partial<Vote> = {}) => {
      const record = {
        approvals: [
          {
            approver: 'cpatel',
            role: MANAGER,
            decision: 'approved',
            at: AT,
            ...(digest === undefined ? {} : { digest }),
          },
        ],
      };
      return judge([entry('cpatel', changes)], { record, approvals: { evidence: ['declared'] } }).findings.filter(
        ({ reason }) => reason === 'approval-unbound',
      );
    };
    const { digest } = read(RECORD);
    const hex = digest.replace('sha256:', '');
    expect(unbound(undefined)).toMatchObject([
      { level: 'warning', change: 'CHG-2026-0042', where: { pointer: ['approvals', 0] } },
    ]);
    expect(unbound(hex.slice(0, 12))[0]?.message).toContain('has 12 digits');
    expect(unbound(hex.slice(0, 32))).toEqual([]);
    expect(unbound('0'.repeat(32))).toEqual([]);
    expect(unbound(undefined, { evidence: 'commit' })).toEqual([]);
    expect(unbound(undefined, { where: null })).toEqual([]);
    expect(unbound(undefined, { where: { file: 'r.yml', pointer: ['approvals', 1] } })).toEqual([]);
    expect(unbound(undefined, { where: { file: 'r.yml', pointer: ['approvals'] } })).toEqual([]);
  });
});

describe('due at deployment', () => {
  const due = (
    approvals: object,
    more: Partial<ApprovalQuestion> = {},
    votes: readonly Vote[] = [],
    rules: Given['rules'] = [[{ role: MANAGER }]],
  ) => {
    const { isDueAtDeployment, findings } = judge(votes, { approvals, rules, more: { stage: 'review', ...more } });
    return [isDueAtDeployment, ...findings.map(({ level }) => level)];
  };
  const ENV = { evidence: ['environment'] };
  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ['what only an approval of the environment proves', due(ENV), [true, 'notice']],
    ['not where a review does', due({ evidence: ['environment', 'review'] }), [false, 'error']],
    ['not at deployment', due(ENV, { stage: 'deploy' }), [false, 'error']],
    ['not at a level that is confirmed', due({ ...ENV, confirm: ['moderate'] }), [false, 'error']],
    ['not what somebody said no to', due(ENV, {}, [no('cpatel')]), [false, 'notice', 'error']],
    ['not what is met', due(ENV, {}, [vote('cpatel', { evidence: 'environment' })]), [false]],
    ['not what no rule asks', due(ENV, {}, [], []), [false]],
  ])('%s', (_, is, expected) => expect(is).toEqual(expected));
});

describe('who could still', () => {
  test('where nobody is left who fits the place, somebody who takes that of one who does', () => {
    const rules = [[{ role: MANAGER }, { capacity: 'security' }]];
    // dlee fills the place of a manager, and is the only one for security.
    expect(eligible([vote('dlee')], { rules })).toEqual([[], ['cpatel']]);
    expect(eligible([vote('cpatel')], { rules })).toEqual([[], ['dlee']]);
    expect(eligible([vote('dlee'), vote('cpatel')], { rules })).toEqual([[], []]);
    expect(eligible([], { rules: [[{ role: MANAGER }], [{ capacity: 'security' }]] })).toEqual([
      ['cpatel', 'dlee'],
      ['dlee'],
    ]);
  });

  test('whoever fits one of several may give again what proved nothing', () => {
    const remedyFor = (login: string, rules: Given['rules'] = [[{ role: MANAGER }], [{ capacity: 'service-owner' }]]) =>
      judge([vote(login, { doubt: STALE })], { rules }).findings.find(({ reason }) => reason === 'approval-stale')
        ?.remedy;
    expect(remedyFor('cpatel')).toBe('Again.');
    expect(remedyFor('efox')).toMatch(/^Another approval by efox would not count\. /u);
    expect(remedyFor('cpatel', [[{ board: 'cab' }]])).toBe('Again.');
    expect(remedyFor('efox', [[{ board: 'cab' }]])).toBe('Again.');
    expect(remedyFor('bkhan', [[{ board: 'cab' }]])).toMatch(/^Another approval by bkhan would not count\. /u);
  });
});
