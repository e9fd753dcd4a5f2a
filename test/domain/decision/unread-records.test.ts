/** Records that cannot be read beside one that is judged: who could be in the way keeps the gate from saying yes. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { glimpse, judgeUnreadRecords } from '../../../src/domain/decision/unread-records.ts';
import type { Policy } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import type { UnreadRecord, World } from '../../../src/domain/terms/world.ts';
import { DEPLOY as BASE, RECORD, read } from '../world.ts';

const OTHER: UnreadRecord = {
  path: 'changes/CHG-2026-0050.yml',
  environments: ['production'],
  items: ['payments-api'],
  type: 'normal',
};

function judge(unread: readonly UnreadRecord[], given: Partial<World> = {}) {
  const verdict = decide({ ...BASE, ...given, unread });
  return {
    decision: verdict.decision,
    said: verdict.findings.filter(({ reason }) => reason === 'evidence-unavailable' || reason === 'record-unreadable'),
  };
}

const policy = (value: Policy): Partial<World> => ({ policy: completePolicy('policy.yml', value) });

it('none: authorised, and nothing is said', () => {
  expect(judge([])).toEqual({ decision: 'authorised', said: [] });
});

describe('nobody can say yes', () => {
  it.each<readonly [string, Partial<UnreadRecord>, Partial<World>]>([
    ['beside one of the same item and environment', {}, {}],
    ['whatever the case of the environment', { environments: ['PRODUCTION'] }, {}],
    ['where its items cannot be seen', { items: null }, {}],
    ['where its environments cannot be seen', { environments: null }, {}],
    ['where nothing of it can be seen', { items: null, environments: null, type: null }, {}],
    [
      'where collisions are only warned of, and it is an emergency',
      { type: 'emergency' },
      policy({ version: 1, schedule: { collisions: 'warn' } }),
    ],
    [
      'where collisions are ignored, and its type cannot be seen',
      { type: null },
      policy({ version: 1, schedule: { collisions: 'ignore' } }),
    ],
  ])('%s', (_, changed, given) => {
    const { decision, said } = judge([{ ...OTHER, ...changed }], given);
    expect(decision).toBe('undetermined');
    expect(said.map(({ level, reason }) => `${level} ${reason}`)).toEqual([
      'warning record-unreadable',
      'error evidence-unavailable',
    ]);
    expect(said[1]?.message).toContain('changes/CHG-2026-0050.yml');
  });
});

describe('it hinders nothing, and is said', () => {
  it.each<readonly [string, Partial<UnreadRecord>, Partial<World>]>([
    ['where it is about another item', { items: ['ledger'] }, {}],
    ['where it is for another environment', { environments: ['staging'] }, {}],
    [
      'where collisions are only warned of, and it is no emergency',
      {},
      policy({ version: 1, schedule: { collisions: 'warn' } }),
    ],
  ])('%s', (_, changed, given) => {
    const { decision, said } = judge([{ ...OTHER, ...changed }], given);
    expect(decision).toBe('authorised');
    expect(said.map(({ level }) => level)).toEqual(['warning']);
  });

  it('an emergency is stopped by no other change', () => {
    const emergency = read({ ...RECORD, type: 'emergency', emergency: { incident: 'INC-1', justification: 'Down' } });
    const given = { unread: [OTHER], policy: completePolicy(null, null) };
    expect(judgeUnreadRecords(emergency, ['production'], given)).toEqual([]);
    expect(judgeUnreadRecords(read(RECORD), ['production'], given)).toHaveLength(1);
  });
});

describe('what can be seen of a record', () => {
  it.each<readonly [unknown, Omit<UnreadRecord, 'path'>]>([
    [
      { type: 'normal', environments: ['a'], 'configuration-items': ['b'] },
      { type: 'normal', environments: ['a'], items: ['b'] },
    ],
    [
      { type: 7, environments: 'a', 'configuration-items': [] },
      { type: null, environments: null, items: null },
    ],
    [
      { environments: ['a', 1], 'configuration-items': [['b']] },
      { type: null, environments: null, items: null },
    ],
    [null, { type: null, environments: null, items: null }],
    ['text', { type: null, environments: null, items: null }],
    [undefined, { type: null, environments: null, items: null }],
  ])('%j', (raw, seen) => {
    expect(glimpse('p', raw)).toEqual({ path: 'p', ...seen });
  });
});
