/**
 * The verdict as JUnit XML, for systems that read test results. The case of the run always shows the outcome itself, so that a file
 * without a failure means that the run passed.
 */

import type { LocatedFinding } from '../domain/terms/finding.ts';
import type { Decision } from '../domain/terms/reasons.ts';
import type { ReportInput } from '../gate/judged.ts';
import { shown } from '../render/plain/safe-text.ts';
import { renderSentence } from './sentence.ts';

type Mark = 'passed' | 'skipped' | 'failure' | 'error';
type Case = {
  readonly name: string;
  readonly mark: Mark;
  readonly type: Decision;
  readonly message: string;
  readonly findings: readonly LocatedFinding[];
};

export function renderJunit(report: ReportInput): string {
  const cases = [
    toRunCase(report),
    ...report.verdict.changes.map((change): Case => {
      const findings = report.findings.filter((finding) => finding.change === change.id);
      const mark = markOf(change.decision, report.verdict.outcome === 'warn');
      return {
        name: `${change.id} (${change.path})`,
        mark,
        type: change.decision,
        message: `${change.id}: ${change.decision}`,
        findings,
      };
    }),
  ];
  const count = (mark: Mark): number => cases.filter((one) => one.mark === mark).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="change-gate" ${counts}>`,
    `  <testsuite name="change-gate" ${counts} timestamp="${attribute(report.evaluatedAt)}">`,
    ...cases.map(renderCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function toRunCase(report: ReportInput): Case {
  const { decision, outcome } = report.verdict;
  const mark =
    outcome === 'pass' ? 'passed' : outcome === 'warn' ? 'skipped' : decision === 'undetermined' ? 'error' : 'failure';
  // A record that could not be read has findings and no verdict of its own; those belong here too.
  const judged = new Set(report.verdict.changes.map(({ id }) => id));
  const findings = report.findings.filter(({ change }) => change === null || !judged.has(change));
  return { name: 'decision', mark, type: decision, message: renderSentence(report), findings };
}

function markOf(decision: Decision, isAdvice: boolean): Mark {
  switch (decision) {
    case 'authorised':
    case 'not-required':
      return 'passed';
    case 'undetermined':
      return isAdvice ? 'skipped' : 'error';
    case 'awaiting':
    case 'refused':
      return isAdvice ? 'skipped' : 'failure';
  }
}

function renderCase({ name, mark, type, message, findings }: Case): string {
  const lines = findings.map((finding) => escapeXml(describeFinding(finding)));
  const output = lines.length === 0 ? '' : `\n      <system-out>${lines.join('\n')}</system-out>`;
  const head = `    <testcase classname="change-gate" name="${attribute(name)}">`;
  if (mark === 'passed') return `${head}${output}\n    </testcase>`;
  // The usual schema gives `skipped` no type and no text.
  if (mark === 'skipped') return `${head}\n      <skipped message="${attribute(message)}"/>${output}\n    </testcase>`;
  return `${head}\n      <${mark} type="${type}" message="${attribute(message)}">${lines.join('\n')}</${mark}>\n    </testcase>`;
}

function describeFinding({ level, reason, path, line, column, message, remedy }: LocatedFinding): string {
  const place = path === null ? '' : ` ${[shown(path, 300), line, column].filter((part) => part !== null).join(':')}`;
  return `${level} ${reason}${place}: ${shown(message)} ${shown(remedy)}`;
}

/** What XML 1.0 has no place for was named by `shown`, but for the two code points that are no characters. */
function escapeXml(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/##\[/g, '## [')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function attribute(text: string): string {
  return escapeXml(shown(text)).replace(/"/g, '&quot;');
}
