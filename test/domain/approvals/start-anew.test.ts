/** Where the policy keeps whoever started the deployment from approving it, they are told who can start it instead, and how. */
import { expect, test } from 'vitest';
import { account, DEPLOY, type Edit, given, outcomeOf, withPolicy, withPull, withSubject } from '../world.ts';

const WITH_DEPLOYER = withPolicy({
  approvals: { 'independent-of': ['requester', 'author', 'committers', 'implementers', 'deployer'] },
});

function remedyOf(...edits: readonly Edit[]): string {
  const { verdict } = outcomeOf(given(DEPLOY, WITH_DEPLOYER, ...edits));
  return verdict.findings.find(({ reason }) => reason === 'approver-not-independent')?.remedy ?? '';
}

test.each([
  ['push', 'merges what comes next, with which this goes out too'],
  ['workflow_dispatch', 'runs the workflow (Actions, Run workflow)'],
  ['deployment', 'creates the deployment'],
  ['schedule', 'starts the workflow again'],
])('a deployment by %s', (event, how) => {
  const remedy = remedyOf(withSubject({ event, actor: account('cpatel') }));
  expect(remedy).toContain('anybody but cpatel who may write to the repository');
  expect(remedy).toContain(how);
  expect(remedy).toContain('To run this job again is not enough.');
});

test('whoever had another part in it, too, is not sent there', () => {
  const remedy = remedyOf(withSubject({ actor: account('cpatel') }), withPull({ user: account('cpatel') }));
  expect(remedy).toBe('Somebody who has no part in the change approves instead.');
});
