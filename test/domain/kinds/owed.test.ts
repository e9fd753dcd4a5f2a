/** All that is owed, in one order: overdue first, then by day and id. */
import { expect, test } from 'vitest';
import { findOwed } from '../../../src/domain/kinds/owed.ts';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { RECORD, REGISTER, read } from '../world.ts';

const POLICY = completePolicy(null, { version: 1 });
const ended = (day: string, result: 'failed' | 'successful' = 'failed', rest: object = {}) => ({
  outcome: { result, started: `${day}T10:00:00Z`, ended: `${day}T10:30:00Z`, summary: 'It ended.', ...rest },
});
const emergency = (day: string, rest: Partial<ChangeRecord> = {}): Partial<ChangeRecord> => ({
  type: 'emergency',
  emergency: { incident: 'INC-1', justification: 'Down.' },
  schedule: { start: `${day}T10:00:00Z`, end: `${day}T11:00:00Z` },
  ...rest,
});

function owed(records: Readonly<Record<string, Partial<ChangeRecord>>>, register: typeof REGISTER = REGISTER) {
  const all = Object.entries(records).map(([id, changes]) => read({ ...RECORD, id, ...changes }));
  const directory = buildDirectory(register, 'register.yml', 'Europe/London', undefined);
  const world = { policy: POLICY, items: null, models: [], now: '2026-11-24T12:00:00Z' };
  const lines = findOwed(all, directory, world).map(({ id, what, state, day, eligible }) =>
    [id, what, state, day, eligible.join(' ')].join('|'),
  );
  expect(findOwed([...all].reverse(), directory, world).map(({ id }) => id)).toEqual(
    lines.map((line) => line.split('|')[0]),
  );
  return lines;
}

test('what is owed, and nothing else', () => {
  const seen = { review: { by: 'dlee', at: '2026-11-05T10:00:00Z', findings: 'None' } };
  expect(
    owed({
      'CHG-01': emergency('2026-11-23'),
      'CHG-02': ended('2026-11-03'),
      'CHG-03': emergency('2026-11-10'),
      'CHG-04': ended('2026-11-03', 'failed', seen),
      'CHG-05': ended('2026-11-03', 'successful'),
      'CHG-06': ended('2026-11-20'),
      'CHG-07': emergency('2026-11-03', ended('2026-11-03', 'failed', seen)),
      'CHG-08': emergency('2026-11-26'),
      'CHG-09': {},
      'CHG-10': emergency('2026-11-10', ended('2026-11-10')),
      'CHG-11': emergency('2099-01-05', ended('2099-01-05')),
    }),
  ).toEqual([
    'CHG-03|retrospective|overdue|2026-11-12|cpatel dlee',
    'CHG-10|retrospective|overdue|2026-11-12|cpatel dlee',
    'CHG-02|review|overdue|2026-11-17|',
    'CHG-01|retrospective|due|2026-11-25|cpatel dlee',
    'CHG-11|retrospective|beyond||cpatel dlee',
  ]);
});

test('members of a team that nobody looked into are named by their team', () => {
  const teams = [{ team: 'acme/managers', role: 'change-and-release-manager' as const }];
  expect(owed({ 'CHG-01': emergency('2026-11-23') }, { version: 1, teams })).toEqual([
    'CHG-01|retrospective|due|2026-11-25|a member of acme/managers',
  ]);
  const below = [{ team: 'acme/analysts', role: 'change-and-release-analyst' as const }];
  expect(owed({ 'CHG-01': emergency('2026-11-23') }, { version: 1, teams: below })).toEqual([
    'CHG-01|retrospective|due|2026-11-25|',
  ]);
});

test('a review whose last day nobody can count is owed all the same', () => {
  const policy = completePolicy(null, { version: 1, review: { within: 2_000 } });
  const world = { policy, items: null, models: [], now: '2026-11-24T12:00:00Z' };
  const directory = buildDirectory(REGISTER, 'register.yml', 'Europe/London', undefined);
  const failed = read({ ...RECORD, ...ended('2026-11-03') });
  const item = { id: RECORD.id, path: failed.path, what: 'review', state: 'beyond', day: null, eligible: [] };
  expect(findOwed([failed], directory, world)).toEqual([item]);
});
