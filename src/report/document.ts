/**
 * The gate's report as a document: the verdict, then what must be done, then what is approved, and the rest folded. One high-risk change
 * fits on a screen; what there is to do stands in its upper half.
 */

import { type Level, type LocatedFinding, weigh } from '../domain/terms/finding.ts';
import { DECISIONS } from '../domain/terms/reasons.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import { isSameName } from '../domain/text/names.ts';
import type { ReportInput } from '../gate/judged.ts';
import type { Block, Document, Span, Text } from '../render/document.ts';
import { sayMoment } from '../render/plain/moment.ts';
import { count } from '../render/plain/words.ts';
import { changeTitle, freeTimes } from './change-title.ts';
import { checklist, howToApprove } from './checklist.ts';
import { planTree, recordFacts } from './full-record.ts';
import { otherReasons, sayHeadline } from './headline.ts';
import { listImpact } from './impact-words.ts';
import { sayLife } from './life-line.ts';
import { askedRows, isInChecklist, isOfTime } from './missing.ts';
import { overview } from './overview.ts';
import { draftBlocks } from './record-draft.ts';
import { headline } from './sentence.ts';
import { inShortTimes } from './spoken.ts';
import { timeLineBlocks } from './time-line.ts';
import { whatYouApprove } from './what-you-approve.ts';
import { recordOf } from './words.ts';

export function reportDocument(full: ReportInput): Document {
  const report = inShortTimes(full);
  const { changes } = report.verdict;
  const [only] = changes;
  const isOne = changes.length === 1 && only !== undefined && overview(report).length === 0;
  return {
    title: sayHeadline(report),
    blocks: [
      ...advice(report),
      ...draftBlocks(report),
      ...(isOne ? oneChange(only, report) : severalChanges(report)),
      ...timeLineBlocks(report),
      ...(isOne ? restOf(only, report) : restOfRun(report)),
      footer(report),
    ],
    whole: 'The JSON report has everything.',
  };
}

function advice({ verdict: { outcome, stage }, trusted }: ReportInput): readonly Block[] {
  if (outcome !== 'warn' || stage === 'draft') return [];
  return [{ kind: 'sentence', text: `The policy only advises here${trusted ? ': the job goes on' : ''}.` }];
}

function oneChange(change: ChangeVerdict, report: ReportInput): readonly Block[] {
  return [
    ...nextStep(report),
    ...changeTitle(change, report),
    ...checklist(change),
    ...howToApprove(change, report),
    ...openFindings(report.findings, report, 3),
    ...(isToApprove(change) ? approved(change, report) : []),
  ];
}

/** Worst first, one line each with its reason; then each folded. */
function severalChanges(report: ReportInput): readonly Block[] {
  const { changes } = report.verdict;
  const ofRun = report.findings.filter(
    ({ change }) => !changes.some(({ id }) => change !== null && isSameName(id, change)),
  );
  return [
    ...nextStep(report),
    ...overview(report),
    ...openFindings(ofRun, report, 3),
    ...worstFirst(changes).map((change) => foldedChange(change, report)),
  ];
}

function worstFirst(changes: readonly ChangeVerdict[]): readonly ChangeVerdict[] {
  return [...changes].sort((a, b) => DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision));
}

/** What to do first, where it is more than to approve: that is what the checklist is for. */
function nextStep(report: ReportInput): readonly Block[] {
  const { decision, changes } = report.verdict;
  if (decision === 'authorised' || decision === 'not-required') return [];
  const first = headline(report);
  if (first === null || changes.some((change) => isInChecklist(first, change))) return [];
  const change = changes.find(({ id }) => first.change !== null && isSameName(id, first.change));
  const times = change === undefined || !isOfTime(first.reason) ? [] : freeTimes(change, report);
  if (times.length > 0) return times;
  // Where nothing else stands below, its own entry says it.
  const isOnly = otherReasons(report) === 0 && !report.findings.some(({ level }) => level === 'warning');
  return isOnly ? [] : [{ kind: 'sentence', text: [{ strong: 'Next' }, `: ${first.remedy}`] }];
}

/** What stops it and is no row of a checklist, and what to watch out for. */
function openFindings(findings: readonly LocatedFinding[], report: ReportInput, rank: number): readonly Block[] {
  const { verdict } = report;
  const open = findings.filter(
    (one) => one.level === 'error' && !verdict.changes.some((change) => isInChecklist(one, change)),
  );
  const stopping = open.filter((one) => weigh(one) !== 'awaiting');
  const awaited = open.filter((one) => weigh(one) === 'awaiting');
  const warnings = findings.filter(({ level }) => level === 'warning');
  return [
    ...listed('What stops it', stopping, report, rank),
    ...listed('Also needed', awaited, report, rank),
    ...listed('Watch out', warnings, report, rank + 1),
  ];
}

function listed(
  heading: string,
  findings: readonly LocatedFinding[],
  report: ReportInput,
  rank: number,
): readonly Block[] {
  if (findings.length === 0) return [];
  return [{ kind: 'findings', heading, findings, docs: report.docs, isMerged: heading === 'Watch out', rank }];
}

function isToApprove(change: ChangeVerdict): boolean {
  return change.decision === 'awaiting' && askedRows(change).some(({ requirement }) => !requirement.met);
}

function approved(change: ChangeVerdict, report: ReportInput): readonly Block[] {
  const record = recordOf(change, report) ?? null;
  return record === null ? [] : [whatYouApprove(change, record, report)];
}

/** What most readers do not open: the plan, the whole record, and what was found besides. */
function restOf(change: ChangeVerdict, report: ReportInput): readonly Block[] {
  const record = recordOf(change, report) ?? null;
  const plan = planTree(record);
  const impact = report.impacts.find(({ path }) => path === change.path);
  const reach = impact === undefined ? [] : listImpact(impact);
  return [
    ...(plan === null ? [] : [fold(`Plan, back-out and checks of ${change.id}`, 'lines of plans', [plan], 5)]),
    fold(
      `Record of ${change.id}, with times in UTC`,
      'rows of change records',
      [
        recordFacts(change, record, report),
        ...(reach.length === 0 ? [] : [{ kind: 'list', what: 'lines of impacts', entries: reach } satisfies Block]),
      ],
      5,
    ),
    ...foldedFindings(report.findings, report),
  ];
}

function restOfRun(report: ReportInput): readonly Block[] {
  return foldedFindings(report.findings, report);
}

/** What stands in no list above: approvals that are missing or do not count, and notices, those of one reason together. */
function foldedFindings(findings: readonly LocatedFinding[], { verdict, docs }: ReportInput): readonly Block[] {
  const isFolded = (one: LocatedFinding): boolean =>
    one.level === 'notice' || verdict.changes.some((change) => isInChecklist(one, change));
  const folded = findings.filter(isFolded).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  if (folded.length === 0) return [];
  const summary = count(folded.length, folded.length === findings.length ? 'finding' : 'more finding');
  return [fold(summary, 'findings', [{ kind: 'findings', findings: folded, docs, isMerged: true }], 4)];
}

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

function foldedChange(change: ChangeVerdict, report: ReportInput): Block {
  const record = recordOf(change, report) ?? null;
  const plan = planTree(record);
  const own = report.findings.filter((one) => one.change !== null && isSameName(one.change, change.id));
  return fold(
    [{ strong: change.id }, `: ${change.title}`],
    'rows of change records',
    [
      ...changeTitle(change, report),
      ...freeTimes(change, report),
      ...checklist(change),
      ...howToApprove(change, report),
      ...openFindings(own, report, 3),
      ...(isToApprove(change) ? approved(change, report) : []),
      ...(plan === null ? [] : [plan]),
      recordFacts(change, record, report),
      { kind: 'lines', texts: [sayLife(change, report)], tone: 'soft' },
    ],
    2,
  );
}

function fold(summary: Text, what: string, blocks: readonly Block[], rank: number): Block {
  return { kind: 'fold', summary, what, blocks, rank };
}

/** How far a lone change has come, where all this comes from, and when it was looked at. */
function footer(report: ReportInput): Block {
  const { subject, verdict, trusted, mode } = report;
  const [only] = verdict.changes;
  const at = sayMoment(report.evaluatedAt, report.timezone, report.evaluatedAt);
  const life = verdict.changes.length === 1 && only !== undefined ? [sayLife(only, report)] : [];
  const commit: readonly Span[] =
    subject.commit === null ? [] : ['for commit ', { code: subject.commit.slice(0, 12) }, ', '];
  const checked: Text = ['Judged ', ...commit, `on ${at}, stage ${verdict.stage}, gate ${mode}.`];
  const doubt = trusted ? [] : ['Read from a checkout. The gate reads what is on GitHub, so its decision may differ.'];
  return { kind: 'lines', texts: [...life, checked, ...doubt], tone: 'soft', rank: 1 };
}
