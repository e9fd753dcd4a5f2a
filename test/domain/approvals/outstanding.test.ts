/** By which ways somebody is asked to approve: those that the policy counts, at this stage and at this risk, and no other. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { Policy } from '../../../src/domain/terms/generated/shapes.ts';
import { DEPLOY, type Edit, given, REVIEW, withPolicy, withRegister, withReviews } from '../world.ts';

type Approvals = NonNullable<Policy['approvals']>;
const WAYS = {
  review: /approve .*pull request.* in a review/u,
  environment: /approve the environment/u,
  commit: /add an entry under `approvals` in a signed commit/u,
  declared: /add an entry under `approvals`(?! in)/u,
} as const;
const asked = (world: typeof DEPLOY, approvals: Approvals, ...edits: readonly Edit[]) => {
  const { findings } = decide(given(world, withReviews(), withPolicy({ version: 1, approvals }), ...edits));
  const [found] = findings.filter(({ reason }) => reason === 'approval-outstanding' || reason === 'board-inquorate');
  return { level: found?.level, remedy: found?.remedy ?? '', message: found?.message ?? '', where: found?.where };
};
const waysIn = (remedy: string): readonly string[] =>
  Object.entries(WAYS).flatMap(([way, words]) => (words.test(remedy) ? [way] : []));

test.each<[NonNullable<Approvals['evidence']>, readonly string[]]>([
  [['review'], ['review']],
  [['commit'], ['commit']],
  [['declared'], ['declared']],
  [
    ['review', 'commit'],
    ['review', 'commit'],
  ],
  [
    ['commit', 'declared'],
    ['commit', 'declared'],
  ],
  [['review', 'environment'], ['review']],
  [
    ['review', 'environment', 'commit', 'declared'],
    ['review', 'commit', 'declared'],
  ],
])('%j', (evidence, ways) => {
  for (const world of [DEPLOY, REVIEW]) {
    const { level, remedy } = asked(world, { evidence });
    expect([level, waysIn(remedy)]).toEqual(['error', ways]);
  }
});

test('what only the deployment can have is due there, and is no error before', () => {
  const { level, remedy } = asked(REVIEW, { evidence: ['environment'] });
  expect([level, waysIn(remedy)]).toEqual(['notice', ['environment']]);
  expect(remedy).toMatch(/^Due at deployment\. /u);
  expect(asked(DEPLOY, { evidence: ['environment'] }).level).toBe('error');
});

test('where the line of a review is needed nobody is sent to the environment', () => {
  const approvals: Approvals = { evidence: ['review', 'environment'], confirm: ['moderate'] };
  expect(waysIn(asked(REVIEW, approvals).remedy)).toEqual(['review']);
  expect(asked(REVIEW, approvals).remedy).toContain('with the confirmation line');
  const none = asked(REVIEW, { evidence: ['environment'], confirm: ['moderate'] });
  expect(none.level).toBe('error');
  expect(none.remedy).toContain('approvals.confirm');
});

test('how much is there already, and where it is to be written', () => {
  const two: Approvals = { rules: [{ name: 'all', require: [{ role: 'change-and-release-manager', count: 2 }] }] };
  const { message, where } = asked(DEPLOY, two);
  expect(message).toContain('No approval counts yet');
  expect(where).toEqual({ file: 'changes/CHG-2026-0042.yml', pointer: ['approvals'], on: 'key' });
  const world = given(DEPLOY, withPolicy({ version: 1, approvals: two }));
  expect(decide(world).findings.find(({ reason }) => reason === 'approval-outstanding')?.message).toContain(
    'So far 1 of 2 counts',
  );
});

test('where nobody can, the register is to be completed, by those whom it names for such cases', () => {
  const rules: Approvals['rules'] = [{ name: 'all', require: [{ capacity: 'nobody-has-it' }] }];
  expect(asked(DEPLOY, { rules }).remedy).toBe(
    'Nobody in .github/change-gate/register.yml can give it: add people to the register, or ask dlee.',
  );
  expect(asked(DEPLOY, { rules }, withRegister({ escalation: [] })).remedy).toBe(
    'Nobody in .github/change-gate/register.yml can give it: add people to the register.',
  );
});
