/** The report for a terminal and for a job's log. */
import type { ReportInput } from '../gate/judged.ts';
import type { TextOptions } from '../render/plain/options.ts';
import { PROGRAM } from '../render/plain/program.ts';
import { renderAsText } from '../render/plain/writer.ts';
import { terminalDocument } from './terminal.ts';

export function renderText(report: ReportInput, options: TextOptions): string {
  return renderAsText(terminalDocument(report, options.program ?? PROGRAM), options);
}
