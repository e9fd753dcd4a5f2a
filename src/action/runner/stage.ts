/** Stage and environment of a run, from the event and the inputs; the inputs can only tighten. */
import type { Finding } from '../../domain/terms/finding.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { RunEvent } from './event.ts';
import type { Inputs } from './inputs.ts';

export type Chosen = {
  readonly stage: 'review' | 'deploy';
  readonly environment: string | null;
  readonly faults: readonly Finding[];
};

export function chooseStage(inputs: Inputs, event: RunEvent | null): Chosen {
  const faults: Finding[] = [];
  const fault = (reason: Finding['reason'], message: string, remedy: string): void => {
    faults.push({ reason, level: 'error', change: null, message, remedy, where: null });
  };
  const own = event?.stage ?? 'deploy';
  if (own === 'deploy' && inputs.stage === 'review') {
    fault(
      'input-invalid',
      `The event \`${event?.name ?? 'unknown'}\` is judged at the stage deploy; the input \`stage\` cannot turn that into review.`,
      'Leave `stage` out.',
    );
  }
  const stage = inputs.stage === 'deploy' ? 'deploy' : own;
  if (stage === 'review') return { stage, environment: null, faults };
  const named = event?.environment ?? null;
  if (named !== null && inputs.environment !== null && !isSameName(named, inputs.environment)) {
    fault(
      'environment-mismatch',
      `The deployment is for ${named}, and the input \`environment\` says ${inputs.environment}.`,
      'Leave the input out, or give the environment that is deployed to.',
    );
  }
  return { stage, environment: named ?? inputs.environment, faults };
}
