/**
 * Whether the gate is a step of the job that names the environment, and somebody is asked there: only then can an approval of the
 * environment be given before the gate asks. Where that is not known nobody is sent there.
 */
import type { Facts } from '../terms/generated/shapes.ts';
import { isUnavailable } from '../terms/unread.ts';
import { isSameName } from '../text/names.ts';

export function isAskedInItsJob({ subject, deployments, run_approvals }: Facts, environment: string): boolean {
  // The deployment of such an event was there before any job.
  if (subject.event === 'deployment') return false;
  if (deployments === undefined || isUnavailable(deployments)) return false;
  if (run_approvals === undefined || isUnavailable(run_approvals)) return false;
  // GitHub makes a deployment of the run when a job with an environment begins; a job before it sees none.
  const isInJob = deployments.some((one) => one.own_run === true && isSameName(one.environment, environment));
  return (
    isInJob && run_approvals.some(({ environments }) => environments.some(({ name }) => isSameName(name, environment)))
  );
}
