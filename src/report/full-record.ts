/** The whole record of a change and what was found about it, in facts and lists, for whoever unfolds it. Foreign text; the writers escape it. */
import { boardDecisions } from '../domain/terms/board-decisions.ts';
import { SHORT_DIGITS, shortDigest } from '../domain/terms/digest.ts';
import type { ChangeRecord } from '../domain/terms/generated/shapes.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import type { ReportInput } from '../gate/judged.ts';
import type { Block, Content, Fact, Span, Text, TreeNode } from '../render/document.ts';
import { capital, sayDuration } from '../render/plain/words.ts';
import { sayImpact } from './impact-words.ts';
import { describeApproval, describeRequirement, describeRisk, describeTimes } from './words.ts';

/** The most entries of a list in one cell. */
const MOST = 20;

export function recordFacts(change: ChangeVerdict, record: ChangeRecord | null, report: ReportInput): Block {
  const kind: readonly Span[] = [
    `${change.type} change`,
    ...(record?.model === undefined ? [] : [' by the model ', { code: record.model }]),
    ...(record?.priority === undefined ? [] : [`, priority ${record.priority}`]),
  ];
  const impact = report.impacts.find(({ path }) => path === change.path);
  const facts: readonly Fact[] = [
    { label: 'Kind', content: kind },
    ...(record === null ? [] : statedFacts(record)),
    ...fact('Risk', describeRisk(change, report) ?? undefined),
    ...fact('Impact', impact === undefined ? undefined : sayImpact(impact)),
    ...describeTimes(change, report).map(([name, text]) => ({ label: capital(name), content: text })),
    ...change.requirements.map((one) => ({
      label: one.met ? 'Has' : 'Needs',
      content: describeRequirement(one, change),
    })),
    ...change.approvals.map((one) => ({
      label: one.counted ? 'Approved by' : 'Not counted',
      content: describeApproval(one),
    })),
    {
      // A change without a file has none but that of its model.
      label: change.id.includes('#') ? 'Model' : 'Record',
      content: [{ code: change.path }, ', digest ', { code: shortDigest(change.digest).slice(0, SHORT_DIGITS) }],
    },
  ];
  return { kind: 'facts', what: 'rows of change records', facts };
}

function fact(label: string, content: Content | undefined): readonly Fact[] {
  return content === undefined ? [] : [{ label, content }];
}

function statedFacts(record: ChangeRecord): readonly Fact[] {
  const { emergency, covers, links, risk } = record;
  return [
    ...fact('Why', record.reason),
    ...fact('What', record.description),
    ...fact(
      'Emergency',
      emergency === undefined
        ? undefined
        : [
            emergency.incident === undefined ? 'no incident' : { code: emergency.incident },
            `: ${emergency.justification}`,
          ],
    ),
    ...fact('Asked for by', [{ code: record['requested-by'] }, ` at ${record['requested-at']}`]),
    ...fact('Done by', codes(record.implementers)),
    ...fact('Environments', codes(record.environments)),
    ...fact('Items', codes(record['configuration-items'])),
    ...fact('Depends on', codes(record['depends-on'])),
    ...fact('Tries again', record.retries === undefined ? undefined : { code: record.retries }),
    ...fact('Covers', covers === 'since-last-deployment' ? 'all since the last deployment' : codes(covers)),
    ...(risk === undefined ? [] : riskFacts(risk)),
    ...fact(
      'Late',
      record.late === undefined ? undefined : [`${record.late.reason} (asked for by `, { code: record.late.by }, ')'],
    ),
    ...boardFacts(record),
    ...fact('Links', links === undefined || links.length === 0 ? undefined : codes(links)),
  ];
}

function riskFacts(risk: NonNullable<ChangeRecord['risk']>): readonly Fact[] {
  const { downtime } = risk;
  return [
    ...fact('If it goes wrong', risk.assessment),
    ...fact('Security', risk.security),
    ...fact('Privacy', risk.privacy),
    ...fact('Downtime', downtime === undefined || downtime === 'PT0S' ? undefined : sayDuration(downtime)),
  ];
}

function boardFacts(record: ChangeRecord): readonly Fact[] {
  return boardDecisions(record).map(({ decision: { name, meeting, minute } }) => ({
    label: 'Board',
    content: [
      { code: name },
      ...(meeting === undefined ? [] : [', meeting of ', { code: meeting }]),
      ...(minute === undefined ? [] : [', minute ', { code: minute }]),
    ],
  }));
}

function codes(texts: readonly string[] | undefined): Text | undefined {
  if (texts === undefined) return undefined;
  const some = texts.slice(0, MOST).flatMap((code, at): readonly Span[] => (at === 0 ? [{ code }] : [', ', { code }]));
  return [...some, ...(texts.length > MOST ? [` and ${texts.length - MOST} more`] : [])];
}

/** What is done step by step, and the way back; null where the record has no plan. */
export function planTree(record: ChangeRecord | null): Block | null {
  const plan = record?.plan;
  if (plan === undefined) return null;
  const { backout } = plan;
  const nodes: readonly TreeNode[] = [
    ...section('Mitigations', record?.risk?.mitigations),
    ...section('Implementation', plan.implementation),
    ...section('Verification', plan.verification),
    ...section('Back-out', backout.steps),
    { depth: 1, text: `Go back when: ${backout.trigger}` },
    {
      depth: 1,
      text: [`Takes ${sayDuration(backout.duration)}, `, backout.tested ? 'tested' : { strong: 'not tested' }],
    },
    ...(backout['point-of-no-return'] === undefined
      ? []
      : [{ depth: 1, text: `Point of no return: ${backout['point-of-no-return']}` }]),
    ...section('Communication', plan.communication),
  ];
  return { kind: 'tree', what: 'lines of plans', nodes };
}

/** The heading is an entry too, so that every line can be left out by itself. */
function section(name: string, entries: readonly string[] = []): readonly TreeNode[] {
  if (entries.length === 0) return [];
  return [{ depth: 0, text: { strong: name } }, ...entries.map((text) => ({ depth: 1, text }))];
}
