/**
 * When a deployment went out, and which was the last: by when it succeeded, and not by when it was made. One that waits for its reviewers
 * can go out after one that was made later, and then it is what the environment runs.
 */
import type { DeploymentFact } from '../terms/generated/shapes.ts';
import { compareInstants, laterOf } from '../time/instants.ts';

/** When a deployment last succeeded; for one that never did, when it was made. */
export function wentOutAt({ created_at, statuses }: DeploymentFact): string {
  return statuses
    .filter(({ state }) => state === 'success')
    .reduce((latest, status) => laterOf(latest, status.created_at), created_at);
}

/** Those that succeeded, the last first; a part of the present run counts neither as use nor as what is there. */
export function successesOf(deployments: readonly DeploymentFact[]): readonly DeploymentFact[] {
  return lastFirst(deployments.filter(({ own_run }) => own_run !== true));
}

/** The same with what an earlier attempt of the present run deployed: who runs the run of an older commit again goes back to what it was. */
export function successesBefore(deployments: readonly DeploymentFact[]): readonly DeploymentFact[] {
  return lastFirst(deployments.filter(({ own_run, earlier_attempt }) => own_run !== true || earlier_attempt === true));
}

function lastFirst(deployments: readonly DeploymentFact[]): readonly DeploymentFact[] {
  return deployments
    .filter(({ statuses }) => statuses.some(({ state }) => state === 'success'))
    .sort(
      (a, b) =>
        compareInstants(wentOutAt(b), wentOutAt(a)) || compareInstants(b.created_at, a.created_at) || b.id - a.id,
    );
}
