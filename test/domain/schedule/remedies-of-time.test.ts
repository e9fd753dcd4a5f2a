/** What is said where the time of a request is proved by its pull request, and where a commit only waits for its record. */
import { expect, it } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { judgeSchedule } from '../../../src/domain/schedule/schedule.ts';
import { DEPLOY } from '../world.ts';
import { input } from './schedule-world.ts';

const shortOf = (requestedAt: string, said: string): string | undefined => {
  const given = input({ risk: 'high', requestedAt });
  const record = { ...given.record, value: { ...given.record.value, 'requested-at': said } };
  return judgeSchedule({ ...given, record }).findings.find(({ reason }) => reason === 'lead-time-short')?.message;
};

it('a request that the pull request proves to be later says so, beside what the record says', () => {
  expect(shortOf('2026-11-20T09:00:00Z', '2026-11-02T09:00:00Z')).toContain(
    '(by its pull request; the record says 2026-11-02T09:00:00Z)',
  );
  expect(shortOf('2026-11-20T09:00:00Z', '2026-11-20T09:00:00Z')).not.toContain('by its pull request');
});

it('a commit whose record only waits needs nothing of its own', () => {
  const pulls = DEPLOY.facts.pull_requests.map((pull) => ({ ...pull, reviews: [] }));
  const verdict = decide({ ...DEPLOY, facts: { ...DEPLOY.facts, pull_requests: pulls } });
  expect(verdict.decision).toBe('awaiting');
  expect(verdict.findings.find(({ reason }) => reason === 'commit-not-covered')).toMatchObject({
    level: 'notice',
    remedy: 'It is settled as soon as CHG-2026-0042 is authorised.',
  });
});
