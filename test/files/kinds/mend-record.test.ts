/** A record whose answers are missing is judged by what it does say; nothing of its time, its place or its items is made up. */
import { describe, expect, test } from 'vitest';
import { judgeFaultyRecords } from '../../../src/domain/decision/faulty-records.ts';
import { startRun } from '../../../src/domain/decision/run.ts';
import { readCalendar } from '../../../src/domain/schedule/calendar.ts';
import { emptyFacts, emptyWorld } from '../../../src/domain/terms/empty-world.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { mendRecord } from '../../../src/files/kinds/mend-record.ts';
import { RECORD } from '../../report/reports.ts';

const without = (key: keyof typeof RECORD): object => {
  const { [key]: _, ...rest } = RECORD;
  return rest;
};

describe('mending', () => {
  test.each(['title', 'reason', 'risk', 'plan'] as const)('%s may be missing', (key) => {
    expect(mendRecord(without(key))?.value.id).toBe(RECORD.id);
  });

  test.each(['id', 'type', 'schedule', 'environments', 'configuration-items', 'requested-by', 'requested-at'] as const)(
    '%s is never made up',
    (key) => {
      const mended = mendRecord(without(key));
      if (mended !== null) expect(mended.value[key]).toBeUndefined();
    },
  );

  test('a level that is not stated is nobody’s', () => {
    expect(mendRecord(without('risk'))?.isRiskKnown).toBe(false);
    expect(mendRecord({ ...RECORD, risk: { ...RECORD.risk, security: undefined } })?.isRiskKnown).toBe(true);
  });

  test('a key that is misspelt is one that is missing', () => {
    const { reason, ...rest } = RECORD;
    expect(mendRecord({ ...rest, reasn: reason })?.value.reason).toBe('not answered');
  });

  test.each([[null], ['text'], [[]], [{}], [{ ...RECORD, environments: 'production' }], [{ ...RECORD, schedule: 3 }]])(
    'what is no record is none: %j',
    (raw) => {
      expect(mendRecord(raw)).toBeNull();
    },
  );
});

describe('what is said of one', () => {
  const policy = completePolicy('policy.yml', null);
  const said = (change: object, stage: 'review' | 'deploy' = 'review', environment: string | null = null) => {
    const mended = mendRecord({ ...RECORD, risk: { ...RECORD.risk, privacy: undefined }, ...change });
    if (mended === null) throw new Error('not mended');
    const record = { path: `changes/${RECORD.id}.yml`, value: mended.value, digest: `sha256:${'0'.repeat(64)}` };
    const facts = emptyFacts('2026-11-24T13:00:00Z', 'pull_request');
    const world = emptyWorld({ stage, now: facts.now, policy, facts, environment });
    const faulty = [{ record, isRiskKnown: mended.isRiskKnown }];
    return judgeFaultyRecords(startRun({ ...world, faulty }, readCalendar(null, policy)), null).map(
      ({ reason }) => reason,
    );
  };

  test('its time and its risk', () => {
    const risk = { ...RECORD.risk, privacy: undefined, likelihood: 5, level: 'low' };
    expect(said({ risk })).toEqual(expect.arrayContaining(['risk-under-declared', 'window-closed']));
  });

  test('no risk that is not its own', () => {
    expect(said({ risk: undefined })).not.toContain('risk-under-declared');
  });

  test('nothing where it has ended, or is for another environment', () => {
    expect(said({ withdrawn: { by: 'asmith', at: '2026-11-20T10:00:00Z', reason: 'Not needed.' } })).toEqual([]);
    expect(said({}, 'deploy', 'staging')).toEqual([]);
  });
});
