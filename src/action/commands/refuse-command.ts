/** What a command that is not the gate says where its inputs or its event make no sense: it let nothing out and stopped nothing. */
import type { Finding } from '../../domain/terms/finding.ts';
import { code, prose } from '../../render/markdown/escape.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { writeAnnotation } from '../../report/annotations.ts';
import { DENIAL, logText, writeOutputs, writeSummary } from '../runner/runner.ts';

/** @returns the exit code */
export function refuseCommand(
  env: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
  command: string,
  faults: readonly Finding[],
): number {
  const head = `The command ${command} did nothing: its inputs or its event make no sense.`;
  logText(
    write,
    [head, ...faults.flatMap(({ message, remedy }) => [`  ${shown(message)}`, `  → ${shown(remedy)}`])].join('\n'),
  );
  for (const { reason, message, remedy } of faults) {
    const text = `${message} ${remedy}`;
    write(
      `${writeAnnotation({ level: 'error', path: null, line: null, column: null, title: reason, message: text })}\n`,
    );
  }
  const rows = faults.map(
    ({ reason, message, remedy }) => `- **\`${reason}\`**<br>${prose(message)}<br>→ ${prose(remedy)}`,
  );
  const page = [`### The command ${code(command, 20)} did nothing`, '', ...rows].join('\n');
  if (!writeSummary(env, page)) write('::warning title=summary::The job summary could not be written.\n');
  writeOutputs(env, { ...DENIAL, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') });
  return 1;
}
