/** What stands on an agenda and what does not, who can decide, and what happened since; each case changes one thing. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts, Register } from '../../../src/domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../../src/domain/terms/world.ts';
import { describeBoard } from '../../../src/oversight/board/document.ts';
import type { BoardPack } from '../../../src/oversight/board/pack.ts';
import { defaultDays, findDaysFault } from '../../../src/oversight/board/times.ts';
import { sayAble, sayPresence } from '../../../src/oversight/board/words.ts';
import { renderAsText } from '../../../src/render/plain/writer.ts';
import {
  approvedBy,
  day,
  POLICY,
  RECORDS,
  REGISTER,
  recordOf,
  SPLIT,
  surveyed,
  VAULT,
} from '../../domain/seeded-files.ts';
import { type Asked, factsWith, NOW, packOf } from './board-packs.ts';

const HIGH = { impact: 4, likelihood: 2, level: 'high' } as const;
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id.slice(-4));
const packed = (records: readonly ReadRecord[], asked: Omit<Asked, 'files'> = {}): BoardPack =>
  packOf({ ...asked, files: surveyed({ records }) });
const high = (number: string, edit: Parameters<typeof recordOf>[1] = {}, date = '2026-12-01'): ReadRecord =>
  recordOf(number, { schedule: day(date, '10:00', '11:00'), ...edit }, HIGH);

describe('what is to be decided', () => {
  test('what asks for this board, by priority, then risk, then start', () => {
    const records = [
      high('0001', { priority: 'low' }),
      high('0002'),
      recordOf(
        '0003',
        { schedule: day('2026-12-02', '10:00', '11:00') },
        { impact: 5, likelihood: 5, level: 'extreme' },
      ),
      high('0004', { priority: 'critical' }),
      high('0005', { priority: 'low' }, '2026-11-30'),
      high('0006', { priority: 'medium' }),
    ];
    expect(ids(packed(records).decisions)).toEqual(['0004', '0006', '0005', '0001', '0003', '0002']);
  });

  test('what a rule asks of somebody else is open besides', () => {
    const pack = packed([recordOf('0001', { schedule: day('2026-12-01', '10:00', '11:00') })]);
    expect([ids(pack.decisions), ids(pack.open)]).toEqual([[], ['0001']]);
  });

  test.each([
    ['withdrawn', { withdrawn: { by: 'asmith', at: '2026-11-20T10:00:00Z', reason: 'Superseded' } }, '2026-12-01'],
    ['over without an outcome', {}, '2026-11-20'],
  ] as const)('a change that is %s is not', (_, edit, date) => {
    const pack = packed([high('0001', edit, date)]);
    expect([ids(pack.decisions), ids(pack.open)]).toEqual([[], []]);
  });

  test('what it declared decided at an earlier meeting is open besides; a claim for other content is not enough', () => {
    const board = { name: 'cab', meeting: '2026-11-12' };
    const yes = [
      ['cpatel', '2026-11-12T14:00:00Z'],
      ['efox', '2026-11-12T14:00:00Z'],
    ] as const;
    const decided = approvedBy(high('0001', { board }), ...yes);
    const alone = approvedBy(high('0002', { board }), yes[0]);
    const today = approvedBy(high('0003', { board: { name: 'cab', meeting: '2026-11-26' } }), ...yes);
    const stale = approvedBy(high('0004', { board }), ...yes);
    const other = { ...stale, digest: `sha256:${'0'.repeat(64)}` };
    const twice = approvedBy(high('0005', { board }), yes[0], ['cpatel', '2026-11-12T15:00:00Z']);
    const pack = packed([decided, alone, today, other, twice]);
    expect(ids(pack.decisions)).toEqual(['0002', '0003', '0004', '0005']);
    expect(pack.open).toMatchObject([{ id: 'CHG-2026-0001', standing: 'declared' }]);
    expect(pack.decisions[2]?.claims[0]?.boundTo).toBe('other');
  });

  test('a no among the claims keeps it on the agenda', () => {
    const record = approvedBy(
      high('0001', { board: { name: 'cab', meeting: '2026-11-12' } }),
      ['cpatel', '2026-11-12T14:00:00Z'],
      ['dlee', '2026-11-12T14:00:00Z'],
    );
    const no = { approver: 'efox', decision: 'rejected' as const, at: '2026-11-12T14:00:00Z' };
    const value = { ...record.value, approvals: [...(record.value.approvals ?? []), no] };
    expect(ids(packed([{ ...record, value }]).decisions)).toEqual(['0001']);
  });

  const board = { name: 'cab', meeting: '2026-11-12' };
  const met = '2026-11-12T14:00:00Z';
  test.each<readonly [string, Parameters<typeof recordOf>[1], readonly (readonly [string, string])[]]>([
    [
      'of whoever requested it',
      { 'requested-by': 'cpatel', implementers: ['bkhan'] },
      [
        ['cpatel', met],
        ['efox', met],
      ],
    ],
    [
      'of whoever implements it',
      { implementers: ['efox'] },
      [
        ['cpatel', met],
        ['efox', met],
      ],
    ],
    [
      'dated in the future',
      {},
      [
        ['cpatel', '2027-11-12T14:00:00Z'],
        ['efox', met],
      ],
    ],
    [
      'dated before the request',
      {},
      [
        ['cpatel', '2026-11-02T14:00:00Z'],
        ['efox', met],
      ],
    ],
    [
      'of nobody of the chair’s level',
      {},
      [
        ['bkhan', met],
        ['efox', met],
      ],
    ],
    [
      'that expired',
      { 'requested-at': '2026-10-01T09:00:00Z' },
      [
        ['cpatel', '2026-10-10T14:00:00Z'],
        ['efox', met],
      ],
    ],
  ])('an entry %s, which never counts, takes no change off the agenda', (_, edit, entries) => {
    const record = approvedBy(high('0001', { 'requested-at': '2026-11-09T09:00:00Z', ...edit, board }), ...entries);
    const members = ['cpatel', 'dlee', 'efox', 'bkhan'];
    const register: Register = {
      ...REGISTER,
      boards: { cab: { chair: 'change-and-release-manager', members, quorum: 2 } },
    };
    expect(ids(packOf({ files: surveyed({ records: [record], register }) }).decisions)).toEqual(['0001']);
  });

  test.each([
    ['2026-11-25', 'before'],
    ['2026-11-26', 'during'],
    ['2026-11-27', 'after'],
  ] as const)('one of %s lies %s the meeting', (date, timing) => {
    expect(packed([high('0001', {}, date)]).decisions).toMatchObject([{ timing }]);
  });

  test('what hangs on files that nobody knows is said', () => {
    const [item] = packed([recordOf('0001', { schedule: day('2026-12-01', '10:00', '11:00') })]).open;
    expect(item?.unsure).toEqual(['The floor “a database migration” would raise it to high if its files are touched.']);
  });

  test('a change too far away is not judged by the calendar, and does not look sound', () => {
    expect(packed([high('0001', {}, '2028-01-10')]).decisions).toMatchObject([{ problems: null }]);
  });
});

describe('what a member reads first', () => {
  const failed = high('0001', {
    outcome: {
      result: 'failed',
      started: '2026-11-17T10:00:00Z',
      ended: '2026-11-17T10:30:00Z',
      summary: 'The index was missing.',
      review: { by: 'bkhan', at: '2026-11-18T10:00:00Z', findings: 'Build the index first.' },
    },
  });
  const said = (pack: BoardPack): string =>
    renderAsText(describeBoard(pack), { colour: false, width: 120 }).replace(/\s+/gu, ' ');

  test('a new attempt says what came of the one before, and what its review found', () => {
    const text = said(packed([failed, high('0002', { retries: failed.value.id })]));
    expect(text).toContain(`Tries again ${failed.value.id}, which was failed`);
    expect(text).toContain('Build the index first.');
  });

  test('a new attempt at what no record tells says so', () => {
    const text = said(packed([high('0002', { retries: 'CHG-2026-0009' })]));
    expect(text).toContain('Tries again ! CHG-2026-0009, of which no outcome is known here');
  });

  test('what failed stands before what is to be decided, and each member has a line to vote', () => {
    const pack = packed([failed, high('0002')]);
    const headings = describeBoard(pack).blocks.flatMap((block) => (block.kind === 'section' ? [block.heading] : []));
    expect(headings.indexOf('Failed since the last meeting')).toBeLessThan(headings.indexOf('To decide'));
    const page = JSON.stringify(describeBoard(pack));
    for (const { login } of pack.attendance.members) expect(page).toContain(`"kind":"form","label":"${login}"`);
  });

  test('facts of other content of the record tell of no pull request', () => {
    const record = high('0002');
    const told = (digest: string): Facts => ({
      ...factsWith([]),
      records: [{ path: record.path, digest, pull_request: 12 }],
    });
    expect(packed([record], { facts: told(record.digest) }).decisions[0]?.pullRequest).toBe(12);
    expect(packed([record], { facts: told('sha256:other') }).decisions[0]?.pullRequest).toBeNull();
  });
});

describe('what approvals are known by', () => {
  const record = approvedBy(high('0001'), ['cpatel', '2026-11-23T10:00:00Z']);

  test('without facts by nothing, and the claims stand apart', () => {
    const [item] = packed([record]).decisions;
    expect(item).toMatchObject({ basis: 'none', approvals: [], claims: [{ approver: 'cpatel', boundTo: 'this' }] });
    expect(item?.requirements.every(({ met }) => !met)).toBe(true);
  });

  test('facts about another content of the record are none about it', () => {
    const records: Facts['records'] = [{ path: record.path, digest: `sha256:${'1'.repeat(64)}`, pull_request: null }];
    expect(packed([record], { facts: { ...factsWith([]), records } }).decisions).toMatchObject([{ basis: 'none' }]);
  });

  test('with facts, or where the policy takes entries, they are judged', () => {
    const records: Facts['records'] = [{ path: record.path, digest: record.digest, pull_request: null }];
    const given = packed([record], { facts: { ...factsWith([]), records } }).decisions[0];
    expect(given).toMatchObject({ basis: 'facts', approvals: [{ approver: 'cpatel', counted: false }] });
    const policy = { ...POLICY, approvals: { evidence: ['declared' as const], 'binds-to': 'record' as const } };
    const declared = packOf({ files: surveyed({ records: [record], policy }) }).decisions[0];
    expect(declared).toMatchObject({ basis: 'declared', approvals: [{ approver: 'cpatel', counted: true }] });
  });
});

type Board = NonNullable<Register['boards']>[string];
const withBoard = (board: Partial<Board>, edit: Partial<Register> = {}): Register => ({
  ...REGISTER,
  ...edit,
  boards: { cab: { chair: 'change-and-release-manager', members: ['cpatel', 'dlee', 'efox'], quorum: 2, ...board } },
});
const sittingOf = (register: Register, record: ReadRecord) =>
  packOf({ files: surveyed({ records: [record], register }) }).decisions[0]?.quorum;

describe('who can decide', () => {
  const plain = high('0001');
  const without = { delegations: [] };

  test('members who requested or implement do not, and are named with the reason', () => {
    expect(sittingOf(withBoard({}, without), SPLIT)).toMatchObject({
      able: ['cpatel', 'dlee'],
      conflicted: [{ login: 'efox', because: 'implements the change' }],
      isPossible: true,
    });
  });

  test('who requested or implements does not whatever the policy says', () => {
    const policy = { ...POLICY, approvals: { 'independent-of': [] } };
    const files = surveyed({ records: [SPLIT], register: withBoard({}, without), policy });
    expect(packOf({ files }).decisions[0]?.quorum).toMatchObject({
      able: ['cpatel', 'dlee'],
      conflicted: [{ login: 'efox' }],
    });
  });

  test('too few members make it impossible', () => {
    expect(sittingOf(withBoard({ quorum: 3 }, without), SPLIT)).toMatchObject({ isPossible: false, have: 2, count: 3 });
  });

  test('nobody of the chair’s level makes it impossible', () => {
    expect(sittingOf(withBoard({ members: ['efox', 'bkhan', 'ghall'] }, without), plain)).toMatchObject({
      isPossible: false,
      hasChair: false,
    });
  });

  test('a member whose level ends before the day has no chair’s seat', () => {
    const people = (REGISTER.people ?? []).map((one) => (one.login === 'dlee' ? { ...one, until: '2026-11-25' } : one));
    const register = withBoard({ members: ['dlee', 'efox'] }, { ...without, people });
    expect(sittingOf(register, plain)).toMatchObject({ hasChair: false, isPossible: false });
  });

  test('a member whose days in the register are over has no seat, is not expected, and keeps no board quorate', () => {
    const people = (REGISTER.people ?? []).map((one) => (one.login === 'efox' ? { ...one, until: '2026-11-25' } : one));
    const register = withBoard({ members: ['dlee', 'efox'] }, { ...without, people });
    expect(sittingOf(register, plain)).toMatchObject({ able: ['dlee'], have: 1, isPossible: false });
    const { attendance } = packOf({ files: surveyed({ records: [plain], register }) });
    expect(attendance).toMatchObject({ expected: 1, members: [{ why: 'held' }, { why: 'ended' }] });
    const [, efox] = attendance.members;
    expect(efox === undefined ? null : sayPresence(efox)).toBe('cannot sit');
  });

  test('a member without a level has a seat', () => {
    const register = withBoard({ members: ['dlee', 'bkhan', 'asmith'] }, without);
    expect(packOf({ files: surveyed({ records: [plain], register }) }).attendance.expected).toBe(3);
  });

  test('who sent apologies and who sits for whom is said beside who can sit', () => {
    const pack = packOf({
      files: surveyed({ records: [plain], register: withBoard({ members: ['cpatel', 'efox'] }) }),
    });
    const quorum = pack.decisions[0]?.quorum;
    expect(quorum ? sayAble(quorum, pack.attendance) : null).toBe('cpatel (sent apologies), efox, ghall (for cpatel)');
  });

  test('a delegate sits for a member, but not beyond the limit', () => {
    const register = withBoard({ members: ['cpatel', 'efox'] });
    expect(sittingOf(register, plain)).toMatchObject({
      able: ['cpatel', 'efox', 'ghall'],
      isPossibleWithoutAway: true,
    });
    const extreme = { ...VAULT, value: { ...VAULT.value, 'requested-by': 'asmith', implementers: ['asmith'] } };
    expect(sittingOf(register, extreme)).toMatchObject({ isPossible: true, isPossibleWithoutAway: false });
  });

  test('one authority is one seat: a member and their delegate are not two', () => {
    expect(sittingOf(withBoard({ members: ['cpatel'], quorum: 2 }), plain)).toMatchObject({
      have: 1,
      isPossible: false,
    });
  });

  test('a delegation that is over by the day lends nothing', () => {
    const delegations = (REGISTER.delegations ?? []).map((one) => ({ ...one, ends: '2026-11-25' }));
    const pack = packOf({ files: surveyed({ records: [plain], register: withBoard({}, { delegations }) }) });
    expect(pack.attendance.members[0]).toMatchObject({ login: 'cpatel', standIns: [] });
  });

  test('what the rule asks for besides needs a person of its own', () => {
    const people = (REGISTER.people ?? []).map((one) => ({
      ...one,
      capacities: one.login === 'dlee' ? ['security'] : [],
    }));
    const register = withBoard({ members: ['dlee', 'efox'] }, { ...without, people });
    const sitting = sittingOf(register, plain);
    // dlee is needed twice and can be counted once: either the board is short of a seat, or nobody gives the other approval.
    expect((sitting?.have ?? 0) + (sitting?.others[0]?.have ?? 0)).toBe(2);
    expect(sitting).toMatchObject({ count: 2, others: [{ count: 1 }] });
  });

  test('members whom the register does not list cannot sit', () => {
    const { attendance } = packOf({
      files: surveyed({ records: [], register: withBoard({ members: ['nobody', 'dlee'] }) }),
    });
    expect(attendance).toMatchObject({
      expected: 1,
      members: [{ why: 'not-listed', isChairLevel: false }, { why: 'held' }],
    });
  });

  test('teams whose members nobody knows are said', () => {
    const teams = [{ team: 'acme/analysts', role: 'change-and-release-analyst' as const }];
    const { attendance } = packOf({ files: surveyed({ records: [], register: withBoard({}, { teams }) }) });
    expect(attendance.notes).toEqual([expect.stringContaining('acme/analysts')]);
  });
});

describe('what the gate refuses whatever a board says', () => {
  const refusalsOf = (record: ReadRecord, findings: Parameters<typeof surveyed>[0] = {}) => {
    const { decisions, open } = packOf({ files: surveyed({ records: [record], ...findings }) });
    return [...decisions, ...open].flatMap(({ refusals }) => refusals.map(({ reason }) => reason));
  };

  test('a sound record is refused for nothing', () => {
    expect(refusalsOf(high('0001'))).toEqual([]);
  });

  test('an item that there is not, and a level below the computed one', () => {
    expect(refusalsOf(high('0001', { 'configuration-items': ['component:default/nothing'] }))).toEqual([
      'item-unknown',
    ]);
    const under = { impact: 4, likelihood: 2, level: 'moderate' } as const;
    expect(refusalsOf(recordOf('0001', { schedule: day('2026-12-01', '10:00', '11:00') }, under))).toEqual([
      'risk-under-declared',
    ]);
  });

  test('but not an item that a catalog may have which could not be read whole', () => {
    const where = { file: 'catalog-info.yaml', pointer: [] };
    const fault = { reason: 'items-invalid', level: 'error', change: null, message: 'x', remedy: 'y', where } as const;
    const findings = [{ ...fault, path: 'catalog-info.yaml', line: 1, column: 1 }];
    expect(refusalsOf(high('0001', { 'configuration-items': ['component:default/nothing'] }), { findings })).toEqual(
      [],
    );
  });

  test('a standard change whose model does not stand for it', () => {
    const { risk: _risk, ...rest } = recordOf('0001', { type: 'standard', model: 'rotate-secret' }).value;
    const record = {
      ...recordOf('0001', {}),
      value: { ...rest, 'configuration-items': ['component:default/payments-api'] },
    };
    const found = refusalsOf(record as ReadRecord);
    expect(found).toEqual(['model-unproven']);
    const text = renderAsText(describeBoard(packOf({ files: surveyed({ records: [record as ReadRecord] }) })), {
      colour: false,
      width: 100,
    });
    expect(text.replaceAll(/\s+/gu, ' ')).toContain('by its model, which does not allow it');
    expect(text).not.toContain('its model was approved');
  });

  test('a record that names another board is told that this one’s decision would not count', () => {
    const record = high('0001', { board: { name: 'technical', meeting: '2026-11-26' } });
    const text = renderAsText(describeBoard(packOf({ files: surveyed({ records: [record] }) })), {
      colour: false,
      width: 200,
    });
    expect(text).toContain(
      '! technical, meeting of 2026-11-26: the decision of this board counts once the record names it.',
    );
  });
});

describe('what happened and lies ahead', () => {
  const pack = packOf();

  test('emergencies with their debts, and who can pay', () => {
    expect(
      pack.emergencies.map(({ id, retrospective: { kind, day: last, eligible } }) => [
        id.slice(-4),
        kind,
        last,
        eligible,
      ]),
    ).toEqual([
      ['0045', 'overdue', '2026-11-20', ['cpatel', 'dlee']],
      ['0050', 'due', '2026-11-25', ['cpatel', 'dlee']],
    ]);
  });

  test('an old emergency that still owes is there, one that was looked back on is not', () => {
    const old = RECORDS.find(({ value }) => value.id === 'CHG-2026-0032');
    if (old?.value.outcome === undefined) throw new Error('The seed has no old emergency.');
    const { review: _, ...outcome } = old.value.outcome;
    expect(ids(packed([old]).emergencies)).toEqual([]);
    expect(ids(packed([{ ...old, value: { ...old.value, outcome } }]).emergencies)).toEqual(['0032']);
  });

  test('outcomes from the last meeting on, and none of tomorrow', () => {
    expect(ids(pack.outcomes)).toEqual(['0040', '0045', '0043', '0041', '0044', '0050']);
    expect(ids(packOf({ now: '2026-11-18T12:00:00Z' }).outcomes)).toEqual(['0040', '0045', '0043']);
  });

  test('changes that nobody ended, and what is owed', () => {
    expect(ids(pack.overdue)).toEqual(['0046']);
    expect(pack.owed.map(({ id, state }) => [id.slice(-4), state])).toEqual([
      ['0045', 'overdue'],
      ['0050', 'due'],
    ]);
  });

  test('what is planned until the next meeting, with its collisions, dependencies and freezes', () => {
    expect(ids(pack.ahead.changes)).toEqual(['0053', '0049', '0048', '0051', '0054', '0052']);
    expect(pack.ahead.collisions.map(({ changes }) => changes)).toEqual([['CHG-2026-0051', 'CHG-2026-0054']]);
    expect(pack.ahead.changes[3]?.dependsOn).toEqual([{ id: 'CHG-2026-0048', state: 'open' }]);
    expect(pack.ahead.freezes.map(({ id }) => id)).toEqual(['FRZ-2026-12']);
  });

  test('the day of the next meeting is not part of it', () => {
    const after = high('0001', {}, '2026-12-10');
    expect(packed([after]).ahead.changes).toEqual([]);
    expect(ids(packed([after]).decisions)).toEqual(['0001']);
  });
});

test('two weeks before and after, where nobody says otherwise', () => {
  expect(defaultDays('2026-03-01')).toEqual({ since: '2026-02-15', next: '2026-03-15' });
  expect(defaultDays('2026-02-30')).toBeNull();
});

test.each([
  ['2026-11-26', '2026-11-26', '2026-12-10', /not before/],
  ['2026-11-12', '2026-11-26', '2026-11-26', /not after/],
  ['2020-11-12', '2026-11-26', '2026-12-10', /366 at most/],
  ['2026-11-12', '2026-11-31', '2026-12-10', /day that exists/],
])('%s, %s, %s are no meetings', (since, meeting, next, because) => {
  expect(findDaysFault(since, meeting, next)).toMatch(because);
});

test('the order of records never matters', () => {
  const usual = JSON.stringify(packOf());
  fc.assert(
    fc.property(fc.shuffledSubarray([...RECORDS], { minLength: RECORDS.length }), (records) => {
      expect(JSON.stringify(packed(records, { now: NOW }))).toBe(usual);
    }),
    { seed: 20261124, numRuns: 20 },
  );
});
