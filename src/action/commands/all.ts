/** The commands of the action by name. Only the one that runs is loaded. */
import type { Command } from '../runner/command.ts';
import type { CommandName } from '../runner/inputs.ts';

const COMMANDS: Readonly<Record<CommandName, () => Promise<{ readonly command: Command }>>> = {
  gate: () => import('./gate.ts'),
  close: () => import('./close.ts'),
  sweep: () => import('./sweep.ts'),
  calendar: () => import('./calendar.ts'),
  audit: () => import('./audit.ts'),
  raise: () => import('./raise.ts'),
};

export async function loadCommand(name: CommandName): Promise<Command> {
  return (await COMMANDS[name]()).command;
}
