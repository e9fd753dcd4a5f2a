/**
 * The report for a terminal and for a job's log: the verdict first, then what to do, then each finding with its source line, then who
 * can approve and when it opens. No line of it is a workflow command, whatever the record says.
 */

import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import type { ReportInput } from '../gate/judged.ts';
import { writeFinding } from '../render/plain/finding.ts';
import type { TextOptions } from '../render/plain/options.ts';
import { choosePaint, DECISION_SHADES, type Paint } from '../render/plain/paint.ts';
import { oneLine, shown, withoutCommands } from '../render/plain/safe-text.ts';
import { wrapText } from '../render/plain/wrap.ts';
import { sayImpact } from './impact-graph.ts';
import { sayLife } from './life-line.ts';
import { DECISION_WORDS, headline, renderSentence } from './sentence.ts';
import { describeApproval, describeRequirement, describeRisk, describeSurroundings, describeTimes } from './words.ts';

/** The most findings, and changes, that are shown one by one; the rest is counted. */
const MOST = 100;

type Page = { readonly report: ReportInput; readonly paint: Paint; readonly width: number };

export function renderText(report: ReportInput, options: TextOptions): string {
  const page: Page = { report, paint: choosePaint(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
  const blocks = [sayVerdict(page), ...sayFindings(page), ...sayChanges(page), sayEnd(page)];
  return `${withoutCommands(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}

function sayVerdict({ report, paint, width }: Page): string {
  const { decision } = report.verdict;
  const word = DECISION_WORDS[decision];
  const sentence = wrapText(renderSentence(report), width);
  const painted = sentence.startsWith(word)
    ? paint(DECISION_SHADES[decision], paint('bold', word.toUpperCase())) + sentence.slice(word.length)
    : sentence;
  // A sound draft is no advice, and on a person's own machine there is no job.
  const isAdvice = report.verdict.outcome === 'warn' && report.verdict.stage !== 'draft';
  const advice = isAdvice ? [`The policy only advises here${report.trusted ? ': the job goes on' : ''}.`] : [];
  const first = decision === 'authorised' || decision === 'not-required' ? null : headline(report);
  const next = first === null ? [] : [wrapText(`Next: ${shown(first.remedy)}`, width)];
  return [painted, ...next, ...advice.map((line) => wrapText(line, width))].join('\n');
}

function sayFindings(page: Page): readonly string[] {
  const { findings } = page.report;
  const ordered = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    findings.filter((finding) => finding.level === level),
  );
  const { report, paint, width } = page;
  const blocks = ordered
    .slice(0, MOST)
    .map((finding) => writeFinding(finding, report.texts, { paint, width, about: finding.change }));
  const rest = ordered.length - blocks.length;
  return rest === 0
    ? blocks
    : [
        ...blocks,
        `And ${rest} more ${rest === 1 ? 'finding' : 'findings'} that are not shown here; the JSON report has all of them.`,
      ];
}

function sayChanges(page: Page): readonly string[] {
  const { changes } = page.report.verdict;
  const blocks = changes.slice(0, MOST).map((change) => sayChange(page, change));
  const rest = changes.length - blocks.length;
  return rest === 0
    ? blocks
    : [...blocks, `And ${rest} more ${rest === 1 ? 'change' : 'changes'}; the JSON report has all of them.`];
}

function sayChange({ report, paint, width }: Page, change: ChangeVerdict): string {
  const rows: (readonly [string, string])[] = [
    ['decision', DECISION_WORDS[change.decision].toLowerCase()],
    ['life', sayLife(change, report)],
  ];
  const risk = describeRisk(change, report);
  if (risk !== null) rows.push(['risk', risk]);
  const impact = report.impacts.find(({ path }) => path === change.path);
  if (impact !== undefined) rows.push(['impact', sayImpact(impact)]);
  rows.push(...describeTimes(change, report), ...describeSurroundings(change, report));
  for (const requirement of change.requirements)
    rows.push([requirement.met ? 'has' : 'needs', describeRequirement(requirement, change)]);
  for (const approval of change.approvals.slice(0, MOST))
    rows.push([approval.counted ? 'counts' : 'not counted', describeApproval(approval)]);
  if (change.approvals.length > MOST) rows.push(['', `and ${change.approvals.length - MOST} more approvals`]);
  const head = `${paint('bold', shown(change.id, 70))} ${shown(`${change.title} (${change.type} change)`, 160)}`;
  const body = rows.map(([name, text]) => row(name, text, width, paint));
  // On a line of its own and never wrapped, so that it can be copied.
  const confirm =
    change.confirmation === null
      ? []
      : [
          `  ${paint('dim', 'to approve'.padEnd(LABEL))}  review the pull request with this line, unedited:`,
          `    ${oneLine(change.confirmation)}`,
        ];
  return [head, ...body, ...confirm].join('\n');
}

const LABEL = 11;

/** A mark stays on the line of its word; nothing that is shown has this blank. */
const GLUE = '\u00a0';

const MARKED = /([✓○✗]) /gu;

function row(name: string, text: string, width: number, paint: Paint): string {
  const indent = ' '.repeat(LABEL + 4);
  const wrapped = wrapText(shown(text).replace(MARKED, `$1${GLUE}`), width, indent).slice(indent.length);
  return `  ${paint('dim', name.padEnd(LABEL))}  ${wrapped.replaceAll(GLUE, ' ')}`;
}

function sayEnd({ report, width }: Page): string {
  const lines: string[] = [];
  if (!report.trusted)
    lines.push('Read from this checkout, not from a trusted commit: what the gate itself decides may differ.');
  // A notice that there is no catalog is not the word to leave with after a yes.
  const reason = headline(report)?.reason ?? report.findings.find(({ level }) => level !== 'notice')?.reason;
  if (reason !== undefined) lines.push(`Read more: change-gate explain ${reason}`);
  return lines.map((line) => wrapText(line, width)).join('\n');
}
