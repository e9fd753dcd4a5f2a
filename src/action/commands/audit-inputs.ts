/** What an audit takes of the inputs. It is about no single change, so that nothing may name one. */
import type { Finding } from '../../domain/terms/finding.ts';
import type { RunEvent } from '../runner/event.ts';
import type { Inputs } from '../runner/inputs.ts';

/** Whether an audit can be made of these inputs. */
export function auditFaults(inputs: Inputs, event: RunEvent | null): readonly Finding[] {
  if (inputs.command !== 'audit') return [];
  const faults: Finding[] = [];
  const fault = (message: string, remedy: string): void => {
    faults.push({ reason: 'input-invalid', level: 'error', change: null, message, remedy, where: null });
  };
  if (inputs.checkName === null)
    fault('The command `audit` needs the input `check-name`.', 'Give the name that the gate writes its checks under.');
  for (const [name, value] of Object.entries({
    stage: inputs.stage,
    sha: inputs.sha,
    change: inputs.change[0] ?? null,
  }))
    if (value !== null) fault(`The command \`audit\` takes no \`${name}\`.`, `Leave \`${name}\` out.`);
  if (event !== null && event.pullRequest !== null)
    fault(
      `The command \`audit\` does not run on \`${event.name}\`.`,
      'Start it by schedule, workflow_dispatch or push.',
    );
  return faults;
}
