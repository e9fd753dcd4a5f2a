/**
 * The workflows that `change-gate init` writes: the status at review with the step for the job that deploys, the sweep, and what makes a record of
 * an issue. They check nothing out, and nothing in them has the name of the status: of two things of one name a required check waits for both.
 */

import { VERSION } from '../../domain/terms/generated/version.ts';
import { type Filling, fill } from './fill.ts';

/** The zeros are no commit: until somebody writes the one of a release, the workflow fails, and so nothing passes by accident. */
export const ACTION = 'change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0';

/** In the comment that goes once they are written. */
const ZEROS = 'The zeros are a placeholder';

export function writeWorkflow(environment: string, action = ACTION): string {
  return fill('change-gate.yml', { ENVIRONMENT: JSON.stringify(environment), ...use(action) });
}

export function writeSweepWorkflow(action: string = ACTION): string {
  return fill('change-gate-sweep.yml', use(action));
}

export function writeRaiseWorkflow(action: string = ACTION): string {
  return fill('change-gate-raise.yml', use(action));
}

function use(action: string): Filling {
  return { [ACTION]: action, [ZEROS]: action === ACTION ? [ZEROS] : [] };
}

/** The action at the very commit that this program was fetched from; by zeros where that is not known. */
export function actionOf(program: string): string {
  const [, repository, commit] =
    /git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/u.exec(program) ?? [];
  return repository === undefined ? ACTION : `${repository}@${commit} # v${VERSION}`;
}
