/** What a command that is not the gate says where its inputs or its event make no sense: it let nothing out and stopped nothing. */
import type { Finding } from '../../domain/terms/finding.ts';
import { type Document, sentence } from '../../render/document.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { LOG } from '../../render/plain/options.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import type { Handover, Place } from '../runner/command.ts';
import { DENIAL } from '../runner/runner.ts';

export async function refuseCommand({ inputs: { command } }: Place, faults: readonly Finding[]): Promise<Handover> {
  const document: Document = {
    title: `The command ${command} did nothing`,
    blocks: [
      sentence('Its inputs or its event are wrong.'),
      { kind: 'findings', findings: faults.map((one) => ({ ...one, path: null, line: null, column: null })) },
    ],
    whole: null,
  };
  return {
    text: renderAsText(document, LOG),
    markdown: renderAsMarkdown(document),
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
