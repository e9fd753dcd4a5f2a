import { describe, expect, test } from 'vitest';
import { isAnswerable } from '../../../src/domain/coverage/coverage.ts';
import { isAttemptAt, judgeTakeover, takenOver, triedBefore } from '../../../src/domain/coverage/retries.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import type { ReadRecord } from '../../../src/domain/terms/world.ts';
import { DEPLOY, RECORD, read } from '../world.ts';

const NOW = '2026-11-24T10:10:00Z';
const FAILED = {
  result: 'failed' as const,
  started: '2026-11-19T09:00:00Z',
  ended: '2026-11-19T10:00:00Z',
  summary: 'It failed.',
};
const again = read({ ...RECORD, retries: 'chg-2026-0039' });
const first = (changes: Partial<ChangeRecord>) => read({ ...RECORD, id: 'CHG-2026-0039', ...changes });

describe('a new attempt', () => {
  test.each<readonly [string, Partial<ChangeRecord>, string, string]>([
    ['what has not ended', {}, 'has no outcome yet', '`change-gate close CHG-2026-0039`'],
    [
      'what was withdrawn',
      { withdrawn: { by: 'asmith', at: NOW, reason: 'Not needed.' } },
      'was withdrawn',
      '`covers`',
    ],
    ['what succeeded', { outcome: { ...FAILED, result: 'successful' } }, 'ended as successful', '`covers`'],
    [
      'what is still to fail',
      { outcome: { ...FAILED, ended: '2026-11-24T10:10:01Z' } },
      'still to come',
      'Wait until then',
    ],
    [
      'what went elsewhere',
      { environments: ['staging'], outcome: FAILED },
      'was for staging and not for production',
      '`covers`',
    ],
    [
      'other items',
      { 'configuration-items': ['ledger', 'payments-api'], outcome: FAILED },
      'changes component:default/ledger, which CHG-2026-0042 does not list',
      'Add component:default/ledger',
    ],
  ])('takes nothing over from %s, and says so', (_, changes, why, advice) => {
    const all = [again, first(changes)];
    expect(takenOver(again, indexRecords(all), NOW)).toBeNull();
    const [finding, ...more] = judgeTakeover(again, indexRecords(all), NOW);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ reason: 'commit-not-covered', level: 'warning', change: 'CHG-2026-0042' });
    expect(finding?.message).toContain(why);
    expect(finding?.remedy).toContain(advice);
    expect(finding?.where).toEqual({ file: again.path, pointer: ['retries'] });
  });

  test('takes over what failed where it goes itself, by whatever spelling', () => {
    const failed = first({
      outcome: FAILED,
      environments: ['Production', 'staging'],
      'configuration-items': ['Component:Default/Payments-API'],
    });
    expect(takenOver(again, indexRecords([again, failed]), NOW)).toBe(failed);
    expect(judgeTakeover(again, indexRecords([again, failed]), NOW)).toEqual([]);
    expect(triedBefore([again], [failed])).toEqual([failed]);
  });

  test('at nothing, at itself, and in a circle', () => {
    expect(takenOver(again, indexRecords([again]), NOW)).toBeNull();
    expect(judgeTakeover(again, indexRecords([again]), NOW)).toEqual([]);
    const itself = read({ ...RECORD, retries: RECORD.id, outcome: FAILED });
    expect(takenOver(itself, indexRecords([itself]), NOW)).toBeNull();
    const back = first({ outcome: FAILED, retries: RECORD.id });
    expect(triedBefore([again], [back, again])).toEqual([back, again]);
  });
});

describe('a chain of attempts', () => {
  const attempt = (id: string, retries: string | undefined, changes: Partial<ChangeRecord> = {}) =>
    read({ ...RECORD, id, ...(retries === undefined ? {} : { retries }), outcome: FAILED, ...changes } as ChangeRecord);
  const answers = (all: readonly ReturnType<typeof read>[], pull = 7) => {
    const [start] = all as readonly [ReturnType<typeof read>];
    return isAnswerable(start, pull, { ...DEPLOY.facts, now: NOW, records: [] }, indexRecords(all));
  };

  test('answers for what the first of it covered', () => {
    const covering = attempt('CHG-1', undefined, { covers: ['#7'] });
    expect(answers([attempt('CHG-3', 'CHG-2'), attempt('CHG-2', 'CHG-1'), covering])).toBe(true);
    expect(answers([attempt('CHG-3', 'CHG-2'), attempt('CHG-2', 'CHG-1'), covering], 8)).toBe(false);
  });

  test('that goes in a circle answers for nothing, and comes to an end', () => {
    expect(answers([attempt('CHG-1', 'CHG-2'), attempt('CHG-2', 'CHG-1')])).toBe(false);
    expect(answers([attempt('CHG-1', 'CHG-2'), attempt('CHG-2', 'CHG-2')])).toBe(false);
  });
});

test('an attempt is one at what ended attempts tried before it, and at nothing beyond one that is open', () => {
  const third = read({ ...RECORD, id: 'CHG-2026-0043', retries: 'CHG-2026-0042' });
  const leads = (second: Partial<ChangeRecord>): boolean => {
    const all = indexRecords([third, read({ ...RECORD, retries: 'chg-2026-0039', ...second }), first({})]);
    return isAttemptAt(third, ({ value: { id } }) => id === 'CHG-2026-0039', all);
  };
  expect(leads({ outcome: FAILED })).toBe(true);
  expect(leads({})).toBe(false);
  expect(leads({ outcome: FAILED, retries: 'CHG-2026-0043' })).toBe(false);
});

test('as many attempts are followed back as the one that is judged answers for, in a ring and in a long line as well', () => {
  const line = Array.from({ length: 12 }, (_, at) =>
    read({ ...RECORD, id: `CHG-${at}`, ...(at === 0 ? {} : { retries: `CHG-${at - 1}`, outcome: FAILED }) }),
  );
  const all = indexRecords(line);
  const isFirst = ({ value: { id } }: ReadRecord): boolean => id === 'CHG-0';
  expect(line.map((record) => isAttemptAt(record, isFirst, all)).lastIndexOf(true)).toBe(9);
  const ring = indexRecords([again, first({ retries: RECORD.id, outcome: FAILED })]);
  expect(isAttemptAt(again, () => false, ring)).toBe(false);
});
