/**
 * The gate's report as a document for a terminal and for a job's log: the verdict first, then what to do, then each finding with its source
 * line, then each change with who can approve and when it opens, there with its times in full. Each line holds what can be searched for.
 */

import type { Level } from '../domain/terms/finding.ts';
import type { Decision } from '../domain/terms/reasons.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import type { ReportInput } from '../gate/judged.ts';
import {
  type Block,
  type Document,
  type Fact,
  NOTHING,
  type Standing,
  section,
  sentence,
  spansOf,
  type Text,
} from '../render/document.ts';
import { sayImpact } from './impact-words.ts';
import { sayLife } from './life-line.ts';
import { overviewLines } from './overview.ts';
import { DECISION_WORDS, headline, renderSentence, sayNext } from './sentence.ts';
import { inShortTimes } from './spoken.ts';
import { describeApproval, describeRequirement, describeRisk, describeSurroundings, describeTimes } from './words.ts';

const STANDINGS = {
  undetermined: 'bad',
  refused: 'bad',
  awaiting: 'open',
  authorised: 'good',
  'not-required': 'good',
} as const satisfies Record<Decision, Standing>;

/** @param program how its reader calls this program */
export function terminalDocument(full: ReportInput, program: string): Document {
  const report = inShortTimes(full);
  return {
    title: sayVerdict(report),
    blocks: [
      ...nextSteps(report),
      ...overview(report),
      { kind: 'findings', findings: worstFirst(report), texts: report.texts },
      ...report.verdict.changes.map((change) => describeChange(change, report)),
      ...lastWords(report, program),
    ],
    whole: 'The JSON report has all of them.',
  };
}

function sayVerdict(report: ReportInput): Text {
  const { decision } = report.verdict;
  const word = DECISION_WORDS[decision];
  return [{ strong: word.toUpperCase(), standing: STANDINGS[decision] }, renderSentence(report).slice(word.length)];
}

function nextSteps(report: ReportInput): readonly Block[] {
  const { outcome, stage } = report.verdict;
  const first = sayNext(report);
  // A sound draft is no advice, and on a person's own machine there is no job.
  const isAdvice = outcome === 'warn' && stage !== 'draft';
  return [
    ...(first === null ? [] : [sentence(`Next: ${first}`)]),
    ...(isAdvice ? [sentence(`The policy only advises here${report.trusted ? ': the job goes on' : ''}.`)] : []),
  ];
}

/** A line for each record, the worst first, where there are several. */
function overview(report: ReportInput): readonly Block[] {
  const entries = overviewLines(report).map(
    ({ decision, id, title, why }): Text => [
      { strong: DECISION_WORDS[decision].toLowerCase(), standing: STANDINGS[decision] },
      ` ${id}${title === NOTHING ? '' : ` ${title}`}`,
      ...(why === NOTHING ? [] : [': ', ...spansOf(why)]),
    ],
  );
  return entries.length === 0 ? [] : [{ kind: 'list', what: 'changes', entries }];
}

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

function worstFirst({ findings }: ReportInput): ReportInput['findings'] {
  return LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
}

function describeChange(change: ChangeVerdict, report: ReportInput): Block {
  return section(
    [{ strong: change.id }, ` ${change.title} (${change.type} change)`],
    [
      { kind: 'facts', what: 'rows of changes', facts: factsOf(change, report) },
      ...(change.confirmation === null ? [] : [{ kind: 'copy', text: change.confirmation } satisfies Block]),
    ],
  );
}

function factsOf(change: ChangeVerdict, report: ReportInput): readonly Fact[] {
  const impact = report.impacts.find(({ path }) => path === change.path);
  const rows: readonly (readonly [label: string, content: string | null])[] = [
    ['decision', DECISION_WORDS[change.decision].toLowerCase()],
    ['life', sayLife(change, report)],
    ['risk', describeRisk(change, report)],
    ['impact', impact === undefined ? null : sayImpact(impact)],
    ...describeTimes(change, report),
    ...describeSurroundings(change, report),
    ...change.requirements.map((one) => [one.met ? 'has' : 'needs', describeRequirement(one, change)] as const),
    ...change.approvals.map((one) => [one.counted ? 'counts' : 'not counted', describeApproval(one)] as const),
    ['to approve', change.confirmation === null ? null : 'review the pull request with this line, unedited:'],
  ];
  return rows.flatMap(([label, content]) => (content === null ? [] : [{ label, content }]));
}

function lastWords(report: ReportInput, program: string): readonly Block[] {
  // A notice that there is no catalog is not the word to leave with after a yes.
  const reason = headline(report)?.reason ?? report.findings.find(({ level }) => level !== 'notice')?.reason;
  return [
    ...(report.trusted
      ? []
      : [sentence('Read from this checkout. The gate reads what is on GitHub, so its decision may differ.')]),
    ...(reason === undefined ? [] : [sentence(`Read more: ${program} explain ${reason}`)]),
  ];
}
