/** A report for people who have the program under another name. What is kept and compared (JSON, bundle) is written without it. */
import type { ReportInput } from '../gate/judged.ts';
import { nameInFindings } from '../render/plain/program.ts';

export function nameInReport(report: ReportInput, program: string): ReportInput {
  return { ...report, findings: nameInFindings(report.findings, program) };
}
