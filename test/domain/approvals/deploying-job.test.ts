/** Whether the gate is asked in the very job that deploys: its own deployment is of this environment, and so is an answer for the run. */
import { expect, test } from 'vitest';
import { isAskedInItsJob } from '../../../src/domain/approvals/deploying-job.ts';
import type { Facts } from '../../../src/domain/terms/generated/shapes.ts';

const OWN = { environment: 'production', own_run: true };
const ANSWER = { environments: [{ name: 'production' }] };

function facts(more: object): Facts {
  const all = { subject: { event: 'push' }, deployments: [OWN], run_approvals: [ANSWER], ...more };
  return all as unknown as Facts;
}

test.each([
  ['its own deployment and an answer for it', {}, true],
  ['in other letters', { deployments: [{ ...OWN, environment: 'Production' }] }, true],
  ['its own deployment of another environment', { deployments: [{ ...OWN, environment: 'test' }] }, false],
  ['a deployment of this environment by another run', { deployments: [{ ...OWN, own_run: false }] }, false],
  ['one of which it is not known', { deployments: [{ environment: 'production' }] }, false],
  [
    'both, but no own one of this environment',
    {
      deployments: [
        { ...OWN, own_run: false },
        { ...OWN, environment: 'test' },
      ],
    },
    false,
  ],
  ['an answer for another environment', { run_approvals: [{ environments: [{ name: 'test' }] }] }, false],
  ['no answer', { run_approvals: [] }, false],
  ['answers that nobody asked for', { run_approvals: undefined }, false],
  ['deployments that nobody asked for', { deployments: undefined }, false],
  ['a deployment that was there before any job', { subject: { event: 'deployment' } }, false],
] as const)('%s', (_, more, is) => {
  expect(isAskedInItsJob(facts(more), 'production')).toBe(is);
});
