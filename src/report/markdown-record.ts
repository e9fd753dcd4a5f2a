/** A change and its record in Markdown, row by row, as a change manager reads it. */
import { boardDecisions } from '../domain/terms/board-decisions.ts';
import { SHORT_DIGITS, shortDigest } from '../domain/terms/digest.ts';
import type { ChangeRecord } from '../domain/terms/generated/shapes.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import type { ReportInput } from '../gate/judged.ts';
import { code, htmlText, prose } from '../render/markdown/escape.ts';
import type { Block } from '../render/markdown/fit.ts';
import { sayImpact } from './impact-graph.ts';
import { describeApproval, describeRequirement, describeRisk, describeTimes } from './words.ts';

export function tableRows(report: ReportInput, change: ChangeVerdict, record: ChangeRecord | null): readonly string[] {
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

/** The most entries of a list in one cell. */
const MOST = 20;

function codes(texts: readonly string[]): string {
  const some = texts.slice(0, MOST).map((text) => code(text, 120));
  return `${some.join(', ')}${texts.length > MOST ? ` and ${texts.length - MOST} more` : ''}`;
}

export function planBlocks(id: string, record: ChangeRecord | null): readonly Block[] {
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
