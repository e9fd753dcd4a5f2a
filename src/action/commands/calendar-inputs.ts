/** What a forward schedule takes of the inputs. It is about all changes, so that nothing may name one. */
import type { Finding } from '../../domain/terms/finding.ts';
import type { RunEvent } from '../runner/event.ts';
import type { Inputs } from '../runner/inputs.ts';

const EVENTS: readonly string[] = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'push'];

/** Whether a schedule can be made of these inputs and this event. */
export function calendarFaults(inputs: Inputs, event: RunEvent | null): readonly Finding[] {
  if (inputs.command !== 'calendar') return [];
  const faults: Finding[] = [];
  const fault = (message: string, remedy: string): void => {
    faults.push({ reason: 'input-invalid', level: 'error', change: null, message, remedy, where: null });
  };
  const { environment, stage, sha } = inputs;
  for (const [name, value] of Object.entries({ environment, stage, sha, change: inputs.change[0] ?? null }))
    if (value !== null) fault(`The command \`calendar\` takes no \`${name}\`.`, `Leave \`${name}\` out.`);
  if (event !== null && !EVENTS.includes(event.name))
    fault(`The command \`calendar\` does not run on \`${event.name}\`.`, `Start it by one of ${EVENTS.join(', ')}.`);
  return faults;
}
