/** A report for people: the times of its findings in the short form. What programs read (JSON, SARIF, JUnit) keeps them in full. */
import type { ReportInput } from '../gate/judged.ts';
import { shortenTimes } from '../render/plain/moment.ts';

export function inShortTimes(report: ReportInput): ReportInput {
  const shorten = (text: string): string => shortenTimes(text, report.timezone, report.evaluatedAt);
  return {
    ...report,
    findings: report.findings.map((one) => ({ ...one, message: shorten(one.message), remedy: shorten(one.remedy) })),
  };
}
