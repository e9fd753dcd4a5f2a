/** Emergencies of the same items: what they owe, and who could pay it. */
import { describe, expect, test } from 'vitest';
import { debtOf, judgeIncident, sayOwnDebt } from '../../../src/domain/kinds/emergencies.ts';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import type { ChangeRecord, Policy } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { DEPLOY, RECORD, REGISTER, read } from '../world.ts';

const emergency = (id: string, end: string | null, changes: Partial<ChangeRecord> = {}) => {
  const { schedule: _, ...rest } = RECORD;
  const schedule = end === null ? {} : { schedule: { start: '2026-11-01T00:00:00Z', end } };
  return read({
    ...rest,
    id,
    type: 'emergency',
    emergency: { incident: 'INC-1', justification: 'Down.' },
    ...schedule,
    ...changes,
  });
};
const outcome = (ended: string, review?: object): NonNullable<ChangeRecord['outcome']> =>
  ({
    result: 'successful',
    started: '2026-11-01T00:00:00Z',
    ended,
    summary: 'Done.',
    ...(review && { review }),
  }) as never;

describe('a debt', () => {
  const rules = (policy: Policy | null = null, now = '2026-11-24T12:00:00Z') => ({
    policy: completePolicy(null, policy),
    items: null,
    directory: buildDirectory(REGISTER, 'register.yml', 'Europe/London', undefined),
    now,
  });
  const asks = (...roles: readonly string[]): Policy =>
    ({
      version: 1,
      approvals: { rules: roles.map((role, index) => ({ name: `r${index}`, require: [{ role }] })) },
    }) as never;
  const went = emergency('CHG-1', '2026-11-10T11:00:00Z');

  test.each([
    [[], 'change-and-release-manager', 'cpatel dlee'],
    [['change-and-release-analyst'], 'change-and-release-analyst', 'cpatel dlee efox'],
    [['configuration-analyst', 'change-and-release-analyst'], 'change-and-release-analyst', 'cpatel dlee efox'],
    [['change-and-release-analyst', 'configuration-analyst'], 'change-and-release-analyst', 'cpatel dlee efox'],
  ])('the rules ask for %j: a %s can pay it', (roles, needs, who) => {
    const debt = debtOf(went, rules(roles.length === 0 ? { version: 1, approvals: { rules: [] } } : asks(...roles)));
    expect(debt?.needs).toBe(needs);
    expect(debt?.eligible.filter((login) => login !== 'bkhan').join(' ')).toBe(who);
  });

  const review = (by: string, at: string) =>
    emergency('CHG-1', null, { outcome: outcome('2026-11-10T11:00:00Z', { by, at, findings: 'None' }) });
  test.each([
    ['dlee', '2026-11-11T10:00:00Z', null],
    ['dlee', '2026-11-10T11:00:00Z', null],
    ['dlee', '2026-11-24T12:00:00Z', null],
    ['dlee', '2026-11-24T12:00:01Z', 'its date is still to come'],
    ['dlee', '2026-11-10T10:59:59Z', 'it is dated before the emergency ended'],
    ['mallory', '2026-11-11T10:00:00Z', 'they are not in the register'],
    ['asmith', '2026-11-11T10:00:00Z', 'they requested, implemented or approved the emergency'],
    ['efox', '2026-11-11T10:00:00Z', 'they were not a change and release manager then'],
  ])('a review by %s at %s: %s', (by, at, doubt) => {
    const debt = debtOf(review(by, at), rules({ version: 1, approvals: { rules: [] } }));
    expect(debt?.doubt ?? null).toBe(doubt);
    expect(debt === null).toBe(doubt === null);
  });

  describe('an approval entry of whoever looks back', () => {
    const entry = (at: string) =>
      ({ approver: 'dlee', role: 'change-and-release-manager', decision: 'approved', at }) as never;
    const plan = { schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T16:00:00Z' } };
    const ended = outcome('2026-11-10T11:00:00Z', { by: 'dlee', at: '2026-11-11T10:00:00Z', findings: 'None' });
    const paid = (at: string) => emergency('CHG-1', null, { ...plan, outcome: ended, approvals: [entry(at)] });
    const free = rules({ version: 1, approvals: { rules: [] } });
    const PART = 'they requested, implemented or approved the emergency';

    test.each([
      ['after it ended, within the time that was planned', '2026-11-10T12:00:00Z', null],
      ['after that time', '2026-11-10T17:00:00Z', null],
      ['while it went on', '2026-11-10T10:30:00Z', PART],
      ['as it ended', '2026-11-10T11:00:00Z', PART],
    ])('that came %s', (_, at, doubt) => {
      expect(debtOf(paid(at), free)?.doubt ?? null).toBe(doubt);
    });

    // What GitHub's history has before the outcome may have let it out, whatever date the entry bears and whatever end the outcome claims.
    const pushed = (approvals: readonly never[], at: string, changes: Partial<ChangeRecord> = {}) => ({
      commit: 'a'.repeat(40),
      record: { ...emergency('CHG-1', null, { ...plan, approvals: [...approvals], ...changes }).value } as never,
      pull_request: Number(at.slice(11, 13)),
      merged_at: at,
    });
    const late = entry('2026-11-10T12:00:00Z');
    test.each([
      [
        'with the outcome',
        [pushed([late], '2026-11-10T13:00:00Z', { outcome: ended }), pushed([], '2026-11-10T09:00:00Z')],
        null,
      ],
      [
        'before the outcome, though it is dated after the end that this claims',
        [
          pushed([late], '2026-11-10T14:00:00Z', { outcome: ended }),
          pushed([late], '2026-11-10T12:01:00Z'),
          pushed([], '2026-11-10T09:00:00Z'),
        ],
        PART,
      ],
      [
        'in place of an earlier one of theirs',
        [
          pushed([late], '2026-11-10T14:00:00Z', { outcome: ended }),
          pushed([entry('2026-11-10T09:00:00Z')], '2026-11-10T09:00:00Z'),
        ],
        PART,
      ],
    ] as const)('by GitHub, %s', (_, history, doubt) => {
      const record = paid('2026-11-10T12:00:00Z');
      const facts = {
        ...DEPLOY.facts,
        emergencies: [{ path: record.path, history }],
      } as never;
      expect(debtOf(record, { ...free, facts })?.doubt ?? null).toBe(doubt);
    });
  });

  test.each<[string, Partial<ChangeRecord>, boolean]>([
    ['is withdrawn before its time', { withdrawn: { by: 'asmith', at: '2026-10-31T23:59:59Z', reason: 'No.' } }, false],
    [
      'is withdrawn as its time begins',
      { withdrawn: { by: 'asmith', at: '2026-11-01T00:00:00Z', reason: 'No.' } },
      true,
    ],
    [
      'is withdrawn and ended',
      {
        withdrawn: { by: 'asmith', at: '2026-10-31T23:59:59Z', reason: 'No.' },
        outcome: outcome('2026-11-10T11:00:00Z'),
      },
      true,
    ],
    ['has not begun', { schedule: { start: '2026-11-24T12:00:01Z', end: '2026-11-24T13:00:00Z' } }, false],
    ['begins now', { schedule: { start: '2026-11-24T12:00:00Z', end: '2026-11-24T13:00:00Z' } }, true],
    ['is a normal change', { type: 'normal' }, false],
  ])('what %s: owed %s', (_, changes, is) => {
    expect(debtOf(emergency('CHG-1', '2026-11-10T11:00:00Z', changes), rules()) !== null).toBe(is);
  });

  test('is due on its last day and overdue on the next, in the zone of the policy', () => {
    const kind = (now: string) => debtOf(went, rules(null, now))?.kind;
    expect([kind('2026-11-12T23:59:59Z'), kind('2026-11-13T00:00:00Z')]).toEqual(['due', 'overdue']);
  });
});

test.each([
  [{ incident: 'INC-1', justification: 'Down.' }, null],
  [{ incident: '  ', justification: 'Down.' }, 'emergency'],
  [undefined, ''],
] as const)('the incident of %j', (value, pointer) => {
  const record = emergency('CHG-1', null);
  const { emergency: _, ...rest } = record.value;
  const [finding] = judgeIncident({
    ...record,
    value: { ...rest, ...(value && { emergency: value }) } as ChangeRecord,
  });
  expect(finding?.where?.pointer.join('/') ?? null).toBe(pointer);
  if (finding !== undefined)
    expect(finding).toMatchObject({
      reason: 'incident-missing',
      level: 'error',
      change: 'CHG-1',
      where: { on: 'key' },
    });
});

test('what an emergency owes itself is told once it has an outcome', () => {
  const rules = {
    policy: completePolicy(null, null),
    items: null,
    directory: buildDirectory(REGISTER, 'register.yml', 'Europe/London', undefined),
    now: '2026-11-24T12:00:00Z',
  };
  const ended = emergency('CHG-1', '2026-11-02T00:00:00Z', { outcome: outcome('2026-11-02T00:00:00Z') });
  expect(sayOwnDebt(ended, rules)).toMatchObject({
    reason: 'retrospective-overdue',
    level: 'notice',
    change: 'CHG-1',
    where: { file: 'changes/CHG-1.yml', pointer: ['outcome'], on: 'key' },
  });
  expect(debtOf(emergency('CHG-1', '2026-11-02T00:00:00Z'), rules)).not.toBeNull();
  expect(sayOwnDebt(emergency('CHG-1', '2026-11-02T00:00:00Z'), rules)).toBeNull();
  expect(sayOwnDebt(read(RECORD), rules)).toBeNull();
});

test('what never went out owes nothing, however far ahead its day is; what still may, cannot be counted there', () => {
  const rules = {
    policy: completePolicy(null, null),
    items: null,
    directory: buildDirectory(REGISTER, 'register.yml', 'Europe/London', undefined),
    now: '2026-11-24T12:00:00Z',
  };
  const far = { schedule: { start: '2150-11-10T10:00:00Z', end: '2150-11-10T11:00:00Z' } };
  const kindOf = (changes: Partial<ChangeRecord>) =>
    debtOf(emergency('CHG-1', null, { ...far, ...changes }), rules)?.kind ?? null;
  const withdrawn = { by: 'asmith', at: '2026-11-20T10:00:00Z', reason: 'No.' };
  expect(kindOf({})).toBe('beyond');
  expect(kindOf({ withdrawn })).toBeNull();
  expect(kindOf({ outcome: outcome('2026-11-10T11:00:00Z') })).toBe('overdue');
  const near = { schedule: { start: '2026-11-25T10:00:00Z', end: '2026-11-25T11:00:00Z' } };
  expect(kindOf(near)).toBeNull();
  expect(kindOf({ schedule: { start: rules.now, end: '2026-11-24T13:00:00Z' } })).toBe('due');
});
