/**
 * The report as Markdown, for the job's summary and for `--format markdown`: the verdict, what to do, the record as a change manager
 * reads it, the findings. Whatever the record says stays text: it can forge no verdict, mention nobody and load nothing.
 */

import { type LocatedFinding, weigh } from '../domain/terms/finding.ts';
import { CATALOGUE, type Decision, isAboutRecord } from '../domain/terms/reasons.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import { isSameName } from '../domain/text/names.ts';
import type { ReportInput } from '../gate/judged.ts';
import { code, codeBlock, htmlText, prose } from '../render/markdown/escape.ts';
import { type Block, fitBlocks } from '../render/markdown/fit.ts';
import { sayInstant } from '../render/plain/moment.ts';
import { listWords } from '../render/plain/safe-text.ts';
import { drawImpact, listImpact } from './impact-graph.ts';
import { sayLife } from './life-line.ts';
import { planBlocks, tableRows } from './markdown-record.ts';
import { DECISION_WORDS, headline, renderSentence } from './sentence.ts';
import { drawTimeLine } from './time-line.ts';

const MARKS = {
  undetermined: '❔',
  refused: '⛔',
  awaiting: '⏳',
  authorised: '✅',
  'not-required': '➖',
} as const satisfies Record<Decision, string>;

/** @param options.limit the most bytes of UTF-8; at least 8,192. Whole rows are left out beyond it, and the page says so. */
export function renderMarkdown(report: ReportInput, options: { readonly limit: number }): string {
  const blocks = [
    verdictBlock(report),
    ...overviewBlocks(report),
    ...report.verdict.changes.flatMap((change) => changeBlocks(report, change)),
    ...findingBlocks(report),
    ...timeBlocks(report),
    endBlock(report),
  ];
  return fitBlocks(blocks, options.limit);
}

function verdictBlock(report: ReportInput): Block {
  const { decision, outcome } = report.verdict;
  const first = decision === 'authorised' || decision === 'not-required' ? null : headline(report);
  const head = [`## ${MARKS[decision]} ${prose(renderSentence(report))}`];
  if (first !== null) head.push('', `**Next:** ${prose(first.remedy)}`);
  if (outcome === 'warn' && report.verdict.stage !== 'draft')
    head.push('', `The policy only advises here${report.trusted ? ': the job goes on' : ''}.`);
  return { rank: 0, head, rows: { what: 'lines', lines: [] }, foot: [] };
}

/** Several changes at one glance, before each of them at length. */
function overviewBlocks(report: ReportInput): readonly Block[] {
  const { changes } = report.verdict;
  const unjudged = findUnjudged(report);
  if (changes.length + unjudged.length < 2) return [];
  const lines = changes.map((change) => {
    const due = change.requirements.filter(({ met }) => !met).map(({ needs }) => prose(needs, 120));
    return `| ${MARKS[change.decision]} ${DECISION_WORDS[change.decision]} | ${prose(change.id, 70)} | ${prose(change.title, 120)} | ${due.length === 0 ? '–' : due.join('; ')} |`;
  });
  for (const { name, decision, finding } of unjudged)
    lines.push(
      `| ${MARKS[decision]} ${DECISION_WORDS[decision]} | ${prose(name, 120)} | – | ${prose(CATALOGUE[finding.reason].title)} |`,
    );
  const head = ['| Decision | Change | Title | Still needs |', '|:--|:--|:--|:--|'];
  return [{ rank: 1, head, rows: { what: 'rows of the overview', lines }, foot: [] }];
}

type Unjudged = { readonly name: string; readonly decision: Decision; readonly finding: LocatedFinding };

/** Records that could not be judged as changes, by id or else by path, each with what stops it most. */
function findUnjudged({ findings, verdict }: ReportInput): readonly Unjudged[] {
  const found = new Map<string, Unjudged>();
  for (const finding of findings) {
    const { change, path, reason } = finding;
    const decision = weigh(finding);
    const name = change ?? (isAboutRecord(reason) ? path : null);
    if (name === null || (decision !== 'refused' && decision !== 'undetermined')) continue;
    if (verdict.changes.some((one) => isSameName(one.id, name) || one.path === path)) continue;
    if (found.get(name)?.decision === 'undetermined' || found.get(name)?.decision === decision) continue;
    found.set(name, { name, decision, finding });
  }
  return [...found.values()];
}

function changeBlocks(report: ReportInput, change: ChangeVerdict): readonly Block[] {
  const record = report.records.find(({ path }) => path === change.path)?.value ?? null;
  const isFolded =
    report.verdict.changes.length > 1 && (change.decision === 'authorised' || change.decision === 'not-required');
  const table: Block = {
    rank: 2,
    head: [
      `### ${prose(change.id, 70)} — ${prose(change.title, 200)}`,
      '',
      // A mark stays on the line of its word, on a phone too.
      sayLife(change, report).replace(/([✓○✗]) /gu, '$1&nbsp;'),
      '',
      ...(isFolded ? ['<details>', `<summary>Record of ${htmlText(change.id, 70)}</summary>`, ''] : []),
      `| Decision | ${DECISION_WORDS[change.decision]} |`,
      '|:--|:--|',
    ],
    rows: { what: 'rows of change records', lines: tableRows(report, change, record) },
    foot: isFolded ? ['', '</details>'] : [],
  };
  const confirm: readonly Block[] =
    change.confirmation === null
      ? []
      : [
          {
            rank: 1,
            head: [
              `To approve ${prose(change.id, 70)}, review the pull request with this line, unedited:`,
              '',
              codeBlock(change.confirmation),
            ],
            rows: { what: 'lines', lines: [] },
            foot: [],
          },
        ];
  return [table, ...confirm, ...impactBlocks(report, change), ...planBlocks(change.id, record)];
}

/** Of more changes a page of charts would hide the rest. */
const MOST_CHARTS = 3;

/** The chart stands open, because some browsers draw none inside of a fold. */
function impactBlocks(report: ReportInput, change: ChangeVerdict): readonly Block[] {
  const { id, path } = change;
  const impact = report.impacts.find((one) => one.path === path);
  const drawn = impact === undefined ? null : drawImpact(impact);
  if (impact === undefined || drawn === null) return [];
  const { lines, unnamed, left } = drawn;
  const names = unnamed.map(({ label, ref }) => `${label} is ${prose(ref, 200)}.`);
  const more = left === 0 ? [] : [`${left} more ${left === 1 ? 'has' : 'have'} no place in this chart.`];
  const note = [...names, ...more].join(' ');
  const list: Block = {
    rank: 5,
    head: ['<details>', `<summary>Impact of ${htmlText(id, 70)}</summary>`, ''],
    rows: { what: 'lines of impacts', lines: listImpact(impact) },
    foot: ['', '</details>'],
  };
  if (!report.verdict.changes.slice(0, MOST_CHARTS).includes(change)) return [list];
  const chart: Block = {
    rank: 6,
    head: [`What depends on ${prose(id, 70)}:`, '', ...lines, ...(note === '' ? [] : ['', note])],
    rows: { what: 'charts', lines: [] },
    foot: [],
  };
  return [chart, list];
}

const HEADINGS = { error: 'What stops it', warning: 'Warnings', notice: 'Notices' } as const;

function findingBlocks(report: ReportInput): readonly Block[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level, index): readonly Block[] => {
    const findings = report.findings.filter((finding) => finding.level === level);
    if (findings.length === 0) return [];
    return [
      {
        rank: index === 0 ? 3 : 4,
        head: [`### ${HEADINGS[level]}`, ''],
        rows: { what: 'findings', lines: findings.map((finding) => findingLine(report, finding)) },
        foot: [],
      },
    ];
  });
}

function findingLine(report: ReportInput, finding: LocatedFinding): string {
  const { path, line, column, change } = finding;
  const place =
    path === null
      ? ''
      : ` ${code([path, ...(line === null ? [] : [line, ...(column === null ? [] : [column])])].join(':'), 240)}`;
  const about = path === null && change !== null ? ` ${code(change, 70)}` : '';
  const isPage = /^https:\/\/[^\s()<>"']+$/u.test(report.docs);
  const reason = isPage ? `[${finding.reason}](${report.docs}#${finding.reason})` : `\`${finding.reason}\``;
  return `- **${reason}**${about}${place}<br>${prose(finding.message)}<br>→ ${prose(finding.remedy)}`;
}

function timeBlocks(report: ReportInput): readonly Block[] {
  const drawn = drawTimeLine(report);
  if (drawn === null) return [];
  const { lines, left } = drawn;
  const more = (['changes', 'windows', 'freezes', 'neighbours'] as const).flatMap((what) =>
    left[what] === 0 ? [] : [`${left[what]} more ${left[what] === 1 ? what.slice(0, -1) : what}`],
  );
  const has = more.length === 1 && more[0]?.startsWith('1 ') === true ? 'has' : 'have';
  const note = more.length === 0 ? [] : ['', `${listWords(more, 'and')} ${has} no place in this chart.`];
  // A part of a chart is none, so that it stays or goes whole.
  return [{ rank: 6, head: ['### Time line', '', ...lines, ...note], rows: { what: 'charts', lines: [] }, foot: [] }];
}

function endBlock(report: ReportInput): Block {
  const { subject } = report;
  const commit = subject.commit === null ? '' : ` for commit ${code(subject.commit.slice(0, 12), 12)}`;
  const lines = [
    `Judged${commit} at ${prose(sayInstant(report.evaluatedAt, report.timezone))}, stage ${report.verdict.stage}, gate ${report.mode}.`,
  ];
  if (!report.trusted)
    lines.push('Read from a checkout, not from a trusted commit: what the gate itself decides may differ.');
  return { rank: 1, head: [`<sub>${lines.join('<br>')}</sub>`], rows: { what: 'lines', lines: [] }, foot: [] };
}
