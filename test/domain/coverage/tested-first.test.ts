/** When a change that has to wait for its time in the environment before opens, and what its messages say. */
import { expect, test } from 'vitest';
import { judgeTestedFirst } from '../../../src/domain/coverage/tested-first.ts';
import { SOAKING } from '../decision/tested-cases.ts';
import { DEPLOY, type Edit, given, outcomeOf, withFacts, withPolicy, withRecord } from '../world.ts';

function scheduleOf(...edits: readonly Edit[]) {
  const { verdict } = outcomeOf(given(DEPLOY, SOAKING, ...edits));
  return verdict.changes[0]?.schedule;
}

test('it opens at the instant at which it has run there long enough', () => {
  expect(scheduleOf()).toMatchObject({ opensAt: '2026-11-24T10:30:00Z', closesAt: '2026-11-24T12:00:00Z' });
});

test('a start that comes later is the later one', () => {
  const later = withRecord({ schedule: { start: '2026-11-24T11:00:00Z', end: '2026-11-24T12:00:00Z' } });
  expect(scheduleOf(later)).toMatchObject({ opensAt: '2026-11-24T11:00:00Z' });
});

test('it does not open where its own time is over by then, and the remedy does not send anybody to wait for it', () => {
  const short = withRecord({ schedule: { start: '2026-11-24T10:00:00Z', end: '2026-11-24T10:20:00Z' } });
  expect(scheduleOf(short)).toMatchObject({ opensAt: null });
  const { verdict } = outcomeOf(given(DEPLOY, SOAKING, short));
  const [finding] = verdict.findings.filter(({ reason }) => reason === 'soak-short');
  expect(finding?.remedy).toContain('moves `schedule`');
  expect(finding?.where).toEqual({
    file: '.github/change-gate/policy.yml',
    pointer: ['environments', 'production', 'after'],
  });
});

test('an emergency opens now', () => {
  const emergency = withRecord({
    type: 'emergency',
    emergency: { incident: 'INC-20931', justification: 'Signing fails.' },
    'requested-at': '2026-11-24T09:50:00Z',
  });
  expect(scheduleOf(emergency)).toMatchObject({ opensAt: null });
});

test('what has run there long enough opens at no later time because a check is missing', () => {
  const ripe = given(
    DEPLOY,
    SOAKING,
    withPolicy({ environments: { production: { after: { environment: 'staging', for: 'PT1M' }, checks: ['ci'] } } }),
    withFacts({ check_runs: [], commit_statuses: [] }),
  );
  const [record = null] = ripe.judged;
  const question = { record, environment: 'production', policy: ripe.policy, facts: ripe.facts, now: ripe.now };
  const { findings, ripeAt } = judgeTestedFirst(question);
  expect(findings.map(({ reason }) => reason)).toEqual(['check-missing']);
  expect(ripeAt).toBeNull();
});
