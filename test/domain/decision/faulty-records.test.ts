/** A record that is not complete adds findings and nothing else: beside it no decision is better than without it, and no change is judged more. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { digestRecord } from '../../../src/domain/terms/digest.ts';
import type { Finding } from '../../../src/domain/terms/finding.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { DECISIONS } from '../../../src/domain/terms/reasons.ts';
import type { FaultyRecord } from '../../../src/domain/terms/world.ts';
import { mendRecord } from '../../../src/files/kinds/mend-record.ts';
import { DEPLOY, given, RECORD, REVIEW } from '../world.ts';
import { TABLES } from './cases.ts';

const EVERY = Number(process.env['EVERY'] ?? 12);

/** What the schema lets through although it makes no sense, with an answer missing or a key too much. */
const ODD: readonly object[] = [
  { reason: undefined },
  { risk: undefined, plan: undefined },
  { reason: undefined, schedule: { start: '2026-11-24T12:00:00Z', end: '2026-11-24T10:00:00Z' } },
  { reason: undefined, schedule: { start: '2026-02-30T12:00:00Z', end: '9999-12-31T23:59:60Z' } },
  { reason: undefined, environments: ['production', 'PRODUCTION'], 'configuration-items': ['x', 'x'] },
  { reason: undefined, type: 'emergency' },
  { reason: undefined, type: 'standard', model: 'rotate-secret', risk: undefined, plan: undefined },
  { reason: undefined, covers: 'everything', retries: RECORD.id },
  { reason: undefined, covers: ['#7', '#7'], 'requested-at': '0000-01-01T00:00:00Z' },
  { reason: undefined, supersedes: RECORD.id, withdrawn: true },
  { reason: undefined, outcome: { result: 'success', started: '2026-11-24T10:00:00Z', ended: '2026-11-24T10:01:00Z' } },
  { outcom: { result: 'success' } },
];

const FAULT: Finding = {
  reason: 'record-invalid',
  level: 'error',
  change: 'CHG-2026-0099',
  message: 'It is not complete.',
  remedy: 'Complete it.',
  where: null,
};

const faulty = ODD.flatMap((odd): readonly FaultyRecord[] => {
  const raw = JSON.parse(JSON.stringify({ ...RECORD, id: 'CHG-2026-0099', ...odd })) as unknown;
  const mended = mendRecord(raw);
  if (mended === null) return [];
  const { value, isRiskKnown } = mended;
  return [{ record: { path: `changes/${value.id}.yml`, value, digest: digestRecord(value) }, isRiskKnown }];
});

test('beside any world of the tables', { timeout: 600_000 }, () => {
  expect(faulty.length).toBeGreaterThan(6);
  const worlds = Object.values(TABLES).flatMap((cases) => cases.filter((_, index) => index % EVERY === 0));
  for (const { name, from = DEPLOY, edits } of worlds) {
    const world = given(from, ...edits);
    const without = decide(world, [FAULT]);
    const beside = decide({ ...world, faulty }, [FAULT]);
    expect(DECISIONS.indexOf(beside.decision), name).toBeLessThanOrEqual(DECISIONS.indexOf(without.decision));
    expect(
      beside.changes.map(({ id, decision }) => [id, decision]),
      name,
    ).toEqual(without.changes.map(({ id, decision }) => [id, decision]));
    expect(beside.outcome === 'pass' && without.outcome !== 'pass', name).toBe(false);
  }
});

test('one that has ended, was withdrawn or is for elsewhere is not asked when it could be', () => {
  const past = { schedule: { start: '2026-11-24T12:00:00Z', end: '2026-11-24T10:00:00Z' } };
  const said = (changes: object): number => {
    const value = { ...RECORD, id: 'CHG-2026-0099', ...past, ...changes };
    const record = { path: `changes/${value.id}.yml`, value, digest: digestRecord(value as typeof RECORD) };
    const world = { ...DEPLOY, faulty: [{ record, isRiskKnown: true }] as never };
    return decide(world, [FAULT]).findings.filter(
      ({ change, reason }) => change === value.id && reason !== FAULT.reason,
    ).length;
  };
  expect(said({})).toBeGreaterThan(0);
  expect(said({ withdrawn: { by: 'asmith', at: '2026-11-20T10:00:00Z', reason: 'No.' } })).toBe(0);
  expect(
    said({
      outcome: { result: 'failed', started: '2026-11-20T10:00:00Z', ended: '2026-11-20T11:00:00Z', summary: 'x' },
    }),
  ).toBe(0);
  expect(said({ environments: ['staging'] })).toBe(0);
});

test('what is said of one, and that what it says of itself is heard', () => {
  const withdrawn = { by: 'asmith', at: '2026-11-20T10:00:00Z', reason: 'No.' };
  const outcome = { result: 'failed', started: '2026-11-20T10:00:00Z', ended: '2026-11-20T11:00:00Z', summary: 'x' };
  const policy = completePolicy(null, { version: 1, environments: { production: { gate: 'enforce' } } });
  const said = (changes: object, isRiskKnown = true): readonly string[] => {
    const value = { ...RECORD, id: 'CHG-2026-0099', ...changes } as typeof RECORD;
    const record = { path: `changes/${value.id}.yml`, value, digest: digestRecord(value) };
    const world = { ...REVIEW, policy, faulty: [{ record, isRiskKnown }] };
    return decide(world, [FAULT])
      .findings.filter(({ change, reason }) => change === value.id && reason !== FAULT.reason)
      .map(({ reason }) => reason);
  };
  const slip = { environments: ['prod'] };
  expect(said(slip)).toContain('environment-not-covered');
  expect(said({ ...slip, withdrawn })).toEqual([]);
  expect(said({ ...slip, outcome })).toEqual([]);
  const short = { 'requested-at': '2026-11-24T08:00:00Z' };
  expect(said(short)).toContain('lead-time-short');
  expect(said({ ...short, late: { by: 'asmith', reason: 'The vendor was late.' } })).not.toContain('lead-time-short');
  const low = { risk: { ...RECORD.risk, impact: 5, likelihood: 5 } };
  expect(said(low)).toContain('risk-under-declared');
  expect(said(low, false)).not.toContain('risk-under-declared');
});
