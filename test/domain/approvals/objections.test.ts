/** What stands against a change: a no, who may lift it, and a board that has not decided. Each condition has a case on both of its sides. */
import { describe, expect, test } from 'vitest';
import {
  type Against,
  boardTrouble,
  findVetoes,
  isLifted,
  judgeGone,
} from '../../../src/domain/approvals/objections.ts';
import { type ApprovalQuestion, type Filled, spellOut } from '../../../src/domain/approvals/requirements.ts';
import type { Dismissal, Vote } from '../../../src/domain/approvals/votes.ts';
import { indexInterests } from '../../../src/domain/register/independence.ts';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import type { ChangeRecord, Delegation, Policy, Register } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { account, RECORD, REGISTER, read } from '../world.ts';

const NOW = '2026-11-24T10:10:00Z';
const AT = '2026-11-20T10:00:00Z';
const MANAGER = 'change-and-release-manager';
const ANALYST = 'change-and-release-analyst';

type Rules = readonly (readonly object[])[];
type Given = {
  readonly rules?: Rules;
  readonly record?: Partial<ChangeRecord>;
  readonly register?: Partial<Register>;
  readonly policy?: object;
  readonly requester?: string;
};
function question({
  rules = [[{ role: MANAGER }]],
  record = {},
  register = {},
  policy = {},
  requester = 'asmith',
}: Given = {}): ApprovalQuestion {
  const complete = completePolicy(null, {
    version: 1,
    ...policy,
    approvals: {
      rules: rules.map((require, index) => ({ name: `r${index}`, require })),
      ...(policy as { approvals?: object }).approvals,
    },
  } as Policy);
  return {
    record: read({ ...RECORD, ...record } as ChangeRecord),
    directory: buildDirectory({ ...REGISTER, ...register }, 'register.yml', 'Europe/London', undefined),
    policy: complete,
    rules: complete.approvals.rules,
    votes: [],
    scope: {
      risk: 'moderate',
      environments: ['production'],
      interests: indexInterests({
        interested: [{ login: requester, id: null, interest: 'requester', how: 'asked for it' }],
        unread: [],
        findings: [],
      }),
      independentOf: ['requester'],
    },
    stage: 'deploy',
    now: NOW,
  };
}
const against = (asked: ApprovalQuestion, login: string, changes: Partial<Vote> = {}, at = AT): Against => {
  const person = asked.directory.people.find((one) => one.login === login);
  if (person === undefined) throw new Error(login);
  const vote: Vote = {
    evidence: 'review',
    approver: login,
    account: { login, id: account(login).id, isBot: false },
    decision: 'rejected',
    at,
    doubt: null,
    where: null,
    ...changes,
  };
  return { vote, person, at };
};

describe('a no', () => {
  const stops = (login: string, given: Given = {}, at = AT, changes: Partial<Vote> = {}) => {
    const asked = question(given);
    return findVetoes(asked, [against(asked, login, changes, at)]).length === 1;
  };

  test.each<[string, boolean]>([
    ['by somebody of the level', stops('cpatel')],
    ['by the requester, who is of the level', stops('cpatel', { requester: 'cpatel' })],
    [
      'by somebody of the level by then',
      stops('cpatel', { register: { people: [{ login: 'cpatel', role: MANAGER, until: '2026-11-22' }] } }),
    ],
    [
      'by somebody of the level now',
      stops('cpatel', { register: { people: [{ login: 'cpatel', role: MANAGER, from: '2026-11-22' }] } }),
    ],
    [
      'by an analyst whom no rule but another asks',
      stops('bkhan', { rules: [[{ role: MANAGER }], [{ role: ANALYST }]] }),
    ],
    ['by one of two that a rule asks', stops('bkhan', { rules: [[{ role: MANAGER }, { role: ANALYST }]] })],
    [
      'of a standard change by a manager, whatever it asks',
      stops('cpatel', { rules: [], record: { type: 'standard' } }),
    ],
  ])('%s stops it', (_, is) => expect(is).toBe(true));

  test.each<[string, boolean]>([
    ['of a lower level', stops('bkhan')],
    ['which no rule asks', stops('cpatel', { rules: [] })],
    [
      'of a level that was held only between',
      stops('cpatel', {
        register: { people: [{ login: 'cpatel', role: MANAGER, from: '2026-11-21', until: '2026-11-22' }] },
      }),
    ],
    ['of a standard change by an analyst', stops('bkhan', { rules: [], record: { type: 'standard' } })],
    ['that only puts it off', stops('cpatel', {}, AT, { decision: 'deferred' })],
  ])('%s stops nothing', (_, is) => expect(is).toBe(false));

  test('by one member of a board leaves the quorum to the rest; by the chair’s level, or by too many, it does not', () => {
    const vetoes = (board: object, ...logins: readonly string[]) => {
      const asked = question({
        rules: [[{ board: 'cab' }]],
        register: {
          boards: { cab: { chair: MANAGER, members: ['cpatel', 'efox', 'bkhan', 'ghall'], quorum: 2, ...board } },
        } as never,
      });
      return findVetoes(
        asked,
        logins.map((login) => against(asked, login)),
      ).length;
    };
    expect(vetoes({}, 'cpatel')).toBe(1);
    expect(vetoes({}, 'efox')).toBe(0);
    expect(vetoes({}, 'efox', 'bkhan')).toBe(0);
    expect(vetoes({}, 'efox', 'bkhan', 'ghall')).toBe(3);
    expect(vetoes({ quorum: 4 }, 'efox')).toBe(1);
    // Of the chair's level and no member; and a member of another board.
    expect(vetoes({}, 'dlee')).toBe(0);
    expect(vetoes({ quorum: 4 }, 'dlee')).toBe(0);
    const none = question({ rules: [[{ board: 'none' }]] });
    expect(findVetoes(none, [against(none, 'cpatel')])).toEqual([]);
  });

  test('is said with the way on that its place has', () => {
    const said = (changes: Partial<Vote>, policy: object = {}) => {
      const asked = question({ policy });
      const [finding] = findVetoes(asked, [against(asked, 'cpatel', changes)]);
      return finding;
    };
    expect(said({})).toMatchObject({
      reason: 'approval-rejected',
      level: 'error',
      change: 'CHG-2026-0042',
      where: null,
    });
    expect(said({})?.remedy).toContain('who then approves or dismisses the review');
    expect(said({ dismissals: [{ by: null, at: null }] })?.remedy).toContain('or open a new pull request');
    expect(said({ dismissals: [{ by: null, at: null }] })?.message).toContain(
      'Somebody whom GitHub does not name dismissed the review. A no is lifted only by cpatel, or by',
    );
    const by = { login: 'efox', id: 105, isBot: false };
    expect(said({ dismissals: [{ by, at: AT }] })?.message).toContain(
      `efox dismissed the review at ${AT}. A no is lifted only by cpatel, or by`,
    );
    expect(said({})?.message).not.toContain('dismissed');
    expect(said({ evidence: 'environment' })?.remedy).toContain('starts a new run');
    expect(said({ evidence: 'declared' })?.remedy).toContain('who then approves in a review');
    expect(said({ evidence: 'declared' }, { approvals: { evidence: ['declared'] } })?.remedy).toContain(
      'who then adds an entry that approves',
    );
    const where = { file: 'a.yml', pointer: ['approvals', 0] };
    expect(said({ evidence: 'declared', where })?.where).toEqual(where);
  });
});

describe('a no that was dismissed', () => {
  const BY = (login: string, changes: object = {}): Dismissal => ({
    by: { login, id: account(login).id, isBot: false, ...changes },
    at: AT,
  });
  const lifted = (dismissals: readonly Dismissal[] | undefined, given: Given = {}, no = 'cpatel') => {
    const asked = question(given);
    return isLifted(asked, against(asked, no, dismissals === undefined ? {} : { dismissals }));
  };
  const lends = (from: string, to: string): Delegation => ({
    from,
    to,
    role: MANAGER,
    starts: '2026-11-01',
    ends: '2026-11-30',
  });

  test.each<[string, boolean, boolean]>([
    ['by nobody', lifted(undefined), false],
    ['by nobody, as the list is empty', lifted([]), false],
    ['by somebody of its level', lifted([BY('dlee')]), true],
    ['by two of its level', lifted([BY('dlee'), BY('dlee')]), true],
    ['by one of its level and one who is not', lifted([BY('dlee'), BY('efox')]), false],
    ['by an analyst', lifted([BY('efox')]), false],
    ['of an analyst whom nobody asked, by an analyst', lifted([BY('efox')], {}, 'bkhan'), true],
    ['by the requester', lifted([BY('dlee')], { requester: 'dlee' }), false],
    [
      'by whoever stands in for the requester',
      lifted([BY('dlee')], {
        requester: 'ghall',
        register: {
          people: [
            ...(REGISTER.people ?? []).filter(({ login }) => login !== 'ghall'),
            { login: 'ghall', role: MANAGER },
          ],
          delegations: [lends('ghall', 'dlee')],
        },
      }),
      false,
    ],
    ['by a bot', lifted([BY('dlee', { isBot: true })]), false],
    ['by somebody whom GitHub does not name', lifted([{ by: null, at: AT }]), false],
    ['at no time', lifted([{ ...BY('dlee'), at: null }]), false],
    ['by nobody of the register', lifted([BY('mallory')]), false],
    ['by an account that took the name', lifted([BY('cpatel', { id: 9 })], {}, 'dlee'), false],
    [
      'by somebody of its level only later',
      lifted([BY('dlee')], {
        register: {
          people: [
            ...(REGISTER.people ?? []).filter(({ login }) => login !== 'dlee'),
            { login: 'dlee', role: MANAGER, from: '2026-11-22' },
          ],
        },
      }),
      false,
    ],
    [
      'of a manager whom a rule for analysts asks too, by an analyst',
      lifted([BY('efox')], { rules: [[{ role: ANALYST }]] }),
      true,
    ],
    [
      'of both rules, by an analyst',
      lifted([BY('efox')], { rules: [[{ role: ANALYST }], [{ role: MANAGER }]] }),
      false,
    ],
    [
      'of a place that another cannot fill',
      lifted([BY('cpatel')], { rules: [[{ capacity: 'security' }]] }, 'dlee'),
      false,
    ],
    ['of the chair of a board, by a member', lifted([BY('efox')], { rules: [[{ board: 'cab' }]] }), false],
    ['of the chair of a board, by one of that level', lifted([BY('dlee')], { rules: [[{ board: 'cab' }]] }), true],
    ['of a member of a board, by another', lifted([BY('dlee')], { rules: [[{ board: 'cab' }]] }, 'efox'), true],
    [
      'of one of two requirements, by whoever fits the other',
      lifted([BY('dlee')], { rules: [[{ capacity: 'security' }, { capacity: 'service-owner' }]] }, 'asmith'),
      false,
    ],
    ['of a standard change, by a manager', lifted([BY('dlee')], { record: { type: 'standard' }, rules: [] }), true],
    ['of a standard change, by an analyst', lifted([BY('efox')], { record: { type: 'standard' }, rules: [] }), false],
  ])('%s', (_, is, expected) => expect(is).toBe(expected));
});

describe('a board', () => {
  const cab = { name: 'cab', meeting: '2026-11-20' };
  const trouble = (given: Given, ...deferred: readonly (readonly [login: string, decision: Vote['decision']])[]) => {
    const asked = question({ rules: [[{ board: 'cab' }]], ...given });
    const [requirement] = asked.rules.flatMap((rule) => spellOut(rule, asked.directory));
    const filled = { requirement, have: 2, people: [] } as unknown as Filled;
    return boardTrouble(
      asked,
      filled,
      deferred.map(([login, decision]) => against(asked, login, { decision })),
    );
  };
  const says = (
    given: Given,
    ...deferred: Parameters<typeof trouble> extends [Given, ...infer Rest] ? Rest : never
  ) => {
    const finding = trouble(given, ...deferred);
    return finding === null ? null : `${finding.where?.pointer.join('/')}: ${finding.message}`;
  };
  const board = (value: unknown, more: Partial<ChangeRecord> = {}): Given => ({
    record: { board: value, ...more } as never,
  });

  test('that is none is in nobody’s way', () => {
    expect(trouble({ rules: [[{ role: MANAGER }]], ...board(undefined) })).toBeNull();
  });

  test.each<[string, Given, string | null]>([
    ['has met', board(cab), null],
    ['meets today', board({ ...cab, meeting: '2026-11-24' }), null],
    [
      'meets tomorrow',
      board({ ...cab, meeting: '2026-11-25' }),
      'board/meeting: The board cab has not met yet: its meeting is on Wednesday 25 November 2026, and today is Tuesday 24 November 2026.',
    ],
    ['is not named', board(undefined), ': The rule “r0” asks for the board cab, and the record names none.'],
    [
      'is another',
      board({ ...cab, name: 'sab' }),
      'board/name: The rule “r0” asks for the board cab, and the record names only sab.',
    ],
    ['is one of two', board([{ ...cab, name: 'sab' }, cab]), null],
    [
      'is none of two',
      board([
        { ...cab, name: 'sab' },
        { ...cab, name: 'tab' },
      ]),
      'board: The rule “r0” asks for the board cab, and the record names only sab and tab.',
    ],
    [
      'met on no day',
      board({ ...cab, meeting: '2026-02-30' }),
      'board/meeting: The board cab is said to have met on 2026-02-30, and there is no such day.',
    ],
    [
      'is not in the register',
      { ...board(cab), register: { boards: {} } },
      ': The rule “r0” asks for the board cab. The register (register.yml) has no such board.',
    ],
  ])('%s', (_, given, is) => expect(says(given)).toBe(is));

  test('is believed as long as an approval, from the end of its day', () => {
    const valid = (meeting: string, policy: object = { approvals: { 'valid-for': 'P7D' } }) =>
      says({ ...board({ ...cab, meeting }), policy });
    expect(valid('2026-11-17')).toBeNull();
    expect(valid('2026-11-16')).toContain(
      'was valid for 7 days after its meeting on Monday 16 November 2026, and ended at 2026-11-24T00:00:00',
    );
    // In the policy's own zone its day ends ten hours before it does in London.
    expect(valid('2026-11-16', { timezone: 'Pacific/Honolulu', approvals: { 'valid-for': 'P7D' } })).toContain(
      'and ended at 2026-11-24T10:00:00',
    );
    expect(valid('2026-11-16', { timezone: 'Pacific/Marquesas', approvals: { 'valid-for': 'P7DT1H' } })).toBeNull();
  });

  test('whose time to wait for is over before it meets is moved', () => {
    const remedy = (end: string | undefined) =>
      trouble(
        board(
          { ...cab, meeting: '2026-11-25' },
          end === undefined ? ({ schedule: undefined } as never) : { schedule: { start: '2026-11-24T09:00:00Z', end } },
        ),
      )?.remedy;
    expect(remedy('2026-11-26T12:00:00Z')).toBe('Wait for the meeting on Wednesday 25 November 2026.');
    expect(remedy('2026-11-25T12:00:00Z')).toContain(
      'The time of the change ends before the board has decided. Its author moves the schedule to a day after Wednesday 25 November 2026',
    );
    expect(remedy(undefined)).toBe('Wait for the meeting on Wednesday 25 November 2026.');
  });

  test('is deferred by a member of the chair’s level, and by nobody else', () => {
    expect(says(board(cab), ['cpatel', 'deferred'])).toBe(
      'board: cpatel, who may chair the board cab, put its decision off.',
    );
    expect(says(board(cab), ['cpatel', 'rejected'])).toBeNull();
    expect(says(board(cab), ['efox', 'deferred'])).toBeNull();
    expect(
      says({ ...board(cab), register: { boards: { cab: { chair: MANAGER, members: ['efox'], quorum: 1 } } } }, [
        'cpatel',
        'deferred',
      ]),
    ).toBeNull();
    expect(says(board(cab), ['efox', 'deferred'], ['dlee', 'deferred'])).toContain('dlee');
    expect(says(board([{ ...cab, name: 'sab' }, cab]), ['cpatel', 'deferred'])).toMatch(/^board\/1: /);
  });

  test('beside another is added to the list', () => {
    const remedy = (value: unknown) => trouble(board(value))?.remedy;
    expect(remedy(undefined)).toContain('`board: {name: cab, meeting: …}`');
    expect(remedy({ ...cab, name: 'sab' })).toContain(
      '`board: [{name: sab, meeting: 2026-11-20}, {name: cab, meeting: …}]`',
    );
    expect(
      remedy([
        { ...cab, name: 'sab' },
        { ...cab, name: 'tab' },
      ]),
    ).toContain('to the list under `board`');
    expect(trouble(board(undefined))).toMatchObject({
      reason: 'board-inquorate',
      level: 'error',
      change: 'CHG-2026-0042',
    });
  });
});

describe('a no of an account that is gone', () => {
  const gone = (changes: Partial<Vote> = {}, given: Given = {}) => {
    const vote: Vote = {
      evidence: 'review',
      approver: '(deleted account)',
      account: null,
      decision: 'rejected',
      at: AT,
      doubt: null,
      where: null,
      ...changes,
    };
    return judgeGone(question(given), vote).map(({ reason, level }) => `${reason} ${level}`);
  };
  const by = (login: string): Partial<Vote> => ({ dismissals: [{ by: { ...account(login), isBot: false }, at: AT }] });
  const STANDS = ['approver-unknown error'];

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['stands', gone(), STANDS],
    ['for the environment, too', gone({ evidence: 'environment' }), STANDS],
    ['is none where it was a yes', gone({ decision: 'approved' }), []],
    ['is said elsewhere where the account is known', gone({ account: { ...account('dlee'), isBot: false } }), []],
    ['is lifted by somebody who could have said it, whoever they were', gone(by('cpatel')), []],
    ['is not lifted by somebody below that', gone(by('efox')), STANDS],
    ['is not lifted by whom it stops', gone(by('cpatel'), { requester: 'cpatel' }), STANDS],
    [
      'is not lifted by somebody who could fill one place of two',
      gone(by('cpatel'), { rules: [[{ role: MANAGER }, { capacity: 'security' }]] }),
      STANDS,
    ],
    ['is lifted by nobody whom GitHub does not name', gone({ dismissals: [{ by: null, at: AT }] }), STANDS],
  ])('%s', (_, is, expected) => expect(is).toEqual(expected));
});
