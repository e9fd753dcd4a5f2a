/** Enforce, advise and none: applied once, after the decision, and never able to change it. */
import { expect, test } from 'vitest';
import { gateFor, stricterGate, strictestGate, toOutcome } from '../../../src/domain/terms/gate-mode.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { DECISIONS } from '../../../src/domain/terms/reasons.ts';
import { DEPLOY, given, outcomeOf, withPolicy, withReviews, withWorld } from '../world.ts';
import { TABLES } from './cases.ts';

test.each(DECISIONS)('%s under each gate', (decision) => {
  const passes = decision === 'authorised' || decision === 'not-required';
  expect(toOutcome(decision, 'enforce', [])).toBe(passes ? 'pass' : 'fail');
  expect(toOutcome(decision, 'advise', [])).toBe(passes ? 'pass' : 'warn');
});

test('C13 advice warns, and its decision is never `authorised`', () => {
  const world = given(DEPLOY, withPolicy({ environments: { production: { gate: 'advise' } } }), withReviews());
  expect(outcomeOf(world)).toMatchObject({ decision: 'awaiting', verdict: { outcome: 'warn', gate: 'advise' } });
  expect(outcomeOf(given(world, withWorld({ mode: 'enforce' })))).toMatchObject({
    verdict: { outcome: 'fail', gate: 'enforce' },
  });
});

test('governance faults fail even under advise', () => {
  const world = given(
    DEPLOY,
    withPolicy({ environments: { production: { gate: 'advise' } } }),
    withWorld({ register: null }),
  );
  expect(outcomeOf(world)).toMatchObject({ decision: 'undetermined', verdict: { outcome: 'fail' } });
});

test('the `mode` input makes no gate laxer, in any row of the tables', () => {
  for (const { from = DEPLOY, edits, faults = [] } of Object.values(TABLES).flat()) {
    const world = given(from, ...edits);
    const strict = outcomeOf(given(world, withWorld({ mode: null })), faults).verdict;
    const advised = outcomeOf(given(world, withWorld({ mode: 'advise' })), faults).verdict;
    if (strict.outcome === 'fail') expect(advised.outcome).toBe('fail');
    if (strict.outcome !== 'pass') expect(advised.outcome).not.toBe('pass');
  }
});

test('the first entry that matches decides; where none does it is enforced', () => {
  const policy = completePolicy(null, {
    environments: { 'prod*': { gate: 'advise' }, production: { gate: 'none' }, 'st?ging': { gate: 'none' } },
  });
  expect(gateFor(policy, 'PRODUCTION')).toBe('advise');
  expect(gateFor(policy, 'staging')).toBe('none');
  expect(gateFor(policy, 'staaging')).toBe('enforce');
  expect(strictestGate(policy)).toBe('enforce');
  expect(strictestGate(completePolicy(null, { environments: { '*': { gate: 'advise' } } }))).toBe('advise');
  expect(stricterGate('none', 'advise')).toBe('advise');
  expect(stricterGate('enforce', 'none')).toBe('enforce');
});
