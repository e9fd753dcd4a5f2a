/** What a command that is not the gate says where its inputs or its event make no sense: it let nothing out and stopped nothing. */
import type { Finding } from '../../domain/terms/finding.ts';
import { code, prose } from '../../render/markdown/escape.ts';
import { shown } from '../../render/plain/safe-text.ts';
import type { Handover, Place } from '../runner/command.ts';
import { DENIAL } from '../runner/runner.ts';

export async function refuseCommand({ inputs: { command } }: Place, faults: readonly Finding[]): Promise<Handover> {
  const head = `The command ${command} did nothing: its inputs or its event make no sense.`;
  const lines = faults.flatMap(({ message, remedy }) => [`  ${shown(message)}`, `  → ${shown(remedy)}`]);
  const rows = faults.map(
    ({ reason, message, remedy }) => `- **\`${reason}\`**<br>${prose(message)}<br>→ ${prose(remedy)}`,
  );
  return {
    text: [head, ...lines].join('\n'),
    markdown: [`### The command ${code(command, 20)} did nothing`, '', ...rows].join('\n'),
    annotations: faults.map(({ reason, message, remedy }) => ({
      level: 'error',
      path: null,
      line: null,
      column: null,
      title: reason,
      message: `${message} ${remedy}`,
    })),
    files: null,
    outputs: { ...DENIAL, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') },
    exitCode: 1,
    isDecision: false,
    publish: null,
  };
}
