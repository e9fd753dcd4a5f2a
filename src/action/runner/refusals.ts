/** Why a command cannot run on its inputs or its event, in words that all commands share. */
import type { Finding } from '../../domain/terms/finding.ts';
import type { RunEvent } from './event.ts';
import { type Inputs, inputFault } from './inputs.ts';

/** Inputs that pick out one change or one deployment, given to a command that is about all of them. */
export function refuseInputs(
  inputs: Inputs,
  names: readonly ('environment' | 'stage' | 'sha' | 'change')[],
): readonly Finding[] {
  return names
    .filter((name) => (name === 'change' ? inputs.change.length > 0 : inputs[name] !== null))
    .map((name) => inputFault(`The command \`${inputs.command}\` takes no \`${name}\`.`, `Leave \`${name}\` out.`));
}

const UNATTENDED: readonly string[] = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'push'];

/** Events that are about no pull request and no deployment, for commands that are about none either. */
export function refuseEvent({ command }: Inputs, event: RunEvent | null): readonly Finding[] {
  if (event === null || UNATTENDED.includes(event.name)) return [];
  return [
    inputFault(
      `The command \`${command}\` does not run on \`${event.name}\`.`,
      `Start it by one of ${UNATTENDED.join(', ')}.`,
    ),
  ];
}

/** Without the name the gate's statuses and checks cannot be told from those of others. */
export function refuseNameless({ command, status, checkName }: Inputs): readonly Finding[] {
  if (status !== null || checkName !== null) return [];
  return [
    inputFault(
      `The command \`${command}\` needs the input \`status\`, or \`check-name\`.`,
      'Give the one that the gate is given, with the same name.',
    ),
  ];
}
