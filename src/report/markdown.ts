/**
 * The report as Markdown, for the job's summary and for `--format markdown`: the verdict, what to do, the record as a change manager
 * reads it, the findings. Whatever the record says stays text: it can forge no verdict, mention nobody and load nothing.
 */

import { boardDecisions } from '../domain/terms/board-decisions.ts';
import { SHORT_DIGITS, shortDigest } from '../domain/terms/digest.ts';
import { type LocatedFinding, weigh } from '../domain/terms/finding.ts';
import type { ChangeRecord } from '../domain/terms/generated/shapes.ts';
import { CATALOGUE, type Decision, isAboutRecord } from '../domain/terms/reasons.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import { isSameName } from '../domain/text/names.ts';
import type { ReportInput } from '../gate/judged.ts';
import { code, codeBlock, htmlText, prose } from '../render/markdown/escape.ts';
import { type Block, fitBlocks } from '../render/markdown/fit.ts';
import { sayInstant } from '../render/plain/moment.ts';
import { listWords } from '../render/plain/safe-text.ts';
import { drawImpact, listImpact, sayImpact } from './impact-graph.ts';
import { sayLife } from './life-line.ts';
import { DECISION_WORDS, headline, renderSentence } from './sentence.ts';
import { drawTimeLine } from './time-line.ts';
import { describeApproval, describeRequirement, describeRisk, describeTimes } from './words.ts';

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

function tableRows(report: ReportInput, change: ChangeVerdict, record: ChangeRecord | null): readonly string[] {
  const rows: (readonly [string, string])[] = [
    [
      'Kind',
      `${change.type} change${record?.model === undefined ? '' : ` by the model ${code(record.model, 70)}`}${record?.priority === undefined ? '' : `, priority ${record.priority}`}`,
    ],
  ];
  if (record !== null) rows.push(...recordRows(record));
  const risk = describeRisk(change, report);
  if (risk !== null) rows.push(['Risk', prose(risk)]);
  const impact = report.impacts.find(({ path }) => path === change.path);
  if (impact !== undefined) rows.push(['Impact', prose(sayImpact(impact))]);
  for (const [name, text] of describeTimes(change, report))
    rows.push([name.charAt(0).toUpperCase() + name.slice(1), prose(text)]);
  for (const requirement of change.requirements)
    rows.push([requirement.met ? 'Has' : 'Needs', prose(describeRequirement(requirement, change))]);
  for (const approval of change.approvals)
    rows.push([approval.counted ? 'Counts' : 'Does not count', prose(describeApproval(approval))]);
  rows.push(['Record', `${code(change.path, 200)}, digest ${code(shortDigest(change.digest), SHORT_DIGITS)}`]);
  return rows.map(([name, text]) => `| ${name} | ${text} |`);
}

function recordRows(record: ChangeRecord): readonly (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [['Why', prose(record.reason)]];
  if (record.description !== undefined) rows.push(['What', prose(record.description)]);
  if (record.emergency !== undefined) {
    rows.push([
      'Emergency',
      `${record.emergency.incident === undefined ? 'no incident' : code(record.emergency.incident, 100)}: ${prose(record.emergency.justification)}`,
    ]);
  }
  rows.push(['Asked for by', `${code(record['requested-by'], 60)} at ${prose(record['requested-at'], 60)}`]);
  if (record.implementers !== undefined) rows.push(['Carried out by', codes(record.implementers)]);
  rows.push(['Environments', codes(record.environments)], ['Items', codes(record['configuration-items'])]);
  if (record['depends-on'] !== undefined) rows.push(['Depends on', codes(record['depends-on'])]);
  if (record.retries !== undefined) rows.push(['Tries again', code(record.retries, 70)]);
  if (record.covers !== undefined)
    rows.push([
      'Covers',
      record.covers === 'since-last-deployment' ? 'all since the last deployment' : codes(record.covers),
    ]);
  if (record.risk !== undefined) {
    rows.push(
      ['Could go wrong', prose(record.risk.assessment)],
      ['Security', prose(record.risk.security)],
      ['Privacy', prose(record.risk.privacy)],
    );
    const { downtime } = record.risk;
    if (downtime !== undefined && downtime !== 'PT0S') rows.push(['Downtime', code(downtime, 40)]);
  }
  if (record.late !== undefined)
    rows.push(['Late', `${prose(record.late.reason)} (asked for by ${code(record.late.by, 60)})`]);
  for (const { decision } of boardDecisions(record)) {
    const { name, meeting, minute } = decision;
    const when = meeting === undefined ? '' : `, meeting of ${code(meeting, 40)}`;
    rows.push(['Board', `${code(name, 70)}${when}${minute === undefined ? '' : `, minute ${code(minute, 200)}`}`]);
  }
  if (record.links !== undefined && record.links.length > 0) rows.push(['Links', codes(record.links)]);
  return rows;
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

/** The most entries of a list in one cell. */
const MOST = 20;

function codes(texts: readonly string[]): string {
  const some = texts.slice(0, MOST).map((text) => code(text, 120));
  return `${some.join(', ')}${texts.length > MOST ? ` and ${texts.length - MOST} more` : ''}`;
}

function planBlocks(id: string, record: ChangeRecord | null): readonly Block[] {
  const plan = record?.plan;
  if (plan === undefined) return [];
  const { backout } = plan;
  const lines = [
    ...section('Mitigations', record?.risk?.mitigations ?? []),
    ...section('Implementation', plan.implementation),
    ...section('Verification', plan.verification),
    ...section('Back-out', backout.steps),
    `  - Go back when: ${prose(backout.trigger)}`,
    `  - Takes ${prose(backout.duration, 40)}, ${backout.tested ? 'tested' : '**not tested**'}`,
    ...(backout['point-of-no-return'] === undefined
      ? []
      : [`  - Point of no return: ${prose(backout['point-of-no-return'])}`]),
    ...section('Communication', plan.communication ?? []),
  ];
  return [
    {
      rank: 5,
      head: ['<details>', `<summary>Plan and back-out of ${htmlText(id, 70)}</summary>`, ''],
      rows: { what: 'lines of plans', lines },
      foot: ['', '</details>'],
    },
  ];
}

function section(name: string, entries: readonly string[]): readonly string[] {
  // The heading is a list entry too, so that every line can be left out by itself.
  return entries.length === 0 ? [] : [`- **${name}**`, ...entries.map((entry) => `  - ${prose(entry)}`)];
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
