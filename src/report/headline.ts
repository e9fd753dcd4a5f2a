/** The verdict in at most ten words, the first of which is the contract's: what a developer reads in two seconds. */
import { type LocatedFinding, weigh } from '../domain/terms/finding.ts';
import { CATALOGUE, type Decision, type ReasonId } from '../domain/terms/reasons.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import { parseInstant } from '../domain/time/time.ts';
import type { ReportInput } from '../gate/judged.ts';
import { sayBriefly } from '../render/plain/moment.ts';
import { count, sayRequirement } from '../render/plain/words.ts';
import { askedRows, countMissing, isInChecklist } from './missing.ts';
import { headline } from './sentence.ts';

export const MARKS = {
  undetermined: '❔',
  refused: '⛔',
  awaiting: '⏳',
  authorised: '✅',
  'not-required': '➖',
} as const satisfies Record<Decision, string>;

/** As in the headline; the terminal and the status say them in the contract's own form. */
export const WORDS = {
  undetermined: 'Undetermined',
  refused: 'Refused',
  awaiting: 'Waiting',
  authorised: 'Authorised',
  'not-required': 'Not required',
} as const satisfies Record<Decision, string>;

/** Titles that are too long for it, or that a developer would have to read twice. */
const SHORT: Readonly<Partial<Record<ReasonId, string>>> = {
  'record-missing': 'there is no change record',
  'record-invalid': 'the change record is not right yet',
  'placeholder-text': 'a placeholder stands where an answer is needed',
  'commit-not-covered': 'a commit belongs to no authorised change',
  'first-deployment': 'where coverage begins is not said',
  'pull-request-not-open': 'the pull request is a draft or closed',
  'no-rule-matches': 'no rule says who approves this',
  'approver-role-not-held': 'an approver held no role then',
  'item-unlisted': 'an item that is touched is not listed',
  collision: 'another change has this item then',
  'dependency-unmet': 'a change it depends on comes first',
  'dependency-unknown': 'it depends on an unknown change',
  'model-invalid': 'the model of the change cannot be used',
  'model-used-up': 'its model may not be used again',
  'model-unapproved': 'the model was not approved',
  'retrospective-overdue': 'an emergency was not reviewed in time',
  'retrospective-due': 'an emergency is still to be reviewed',
  'not-deployed-before': 'it has to run in another environment first',
  'soak-short': 'it has not run long enough before',
  'check-missing': 'a check has not ended yet',
  'check-failed': 'a check that has to succeed failed',
  'evidence-unavailable': 'something needed could not be read',
  'permission-missing': 'the token may not read enough',
  'commit-unreachable': 'the commit is on no branch or tag',
  'identity-mismatch': 'a login belongs to another account',
  'outside-change-window': 'it is not inside a change window',
  'in-freeze': 'a freeze forbids this time',
  'lead-time-short': 'it was asked for too late',
  'window-closed': 'its time is over',
};

/** The mark of a decision; where the policy only advises nothing is red. */
export function markOf(decision: Decision, { verdict: { outcome, stage } }: ReportInput): string {
  return decision === 'refused' && outcome === 'warn' && stage !== 'draft' ? '⚠' : MARKS[decision];
}

/** `⛔ Refused: do not deploy now, the window closed at 16:00`. */
export function sayHeadline(report: ReportInput): string {
  const { decision, outcome, stage } = report.verdict;
  const advice = outcome === 'warn' && stage !== 'draft' ? ' (advice only)' : '';
  return `${markOf(decision, report)} ${WORDS[decision]}${advice}${say(report)}`;
}

function say(report: ReportInput): string {
  const { decision, stage, changes } = report.verdict;
  switch (decision) {
    case 'authorised':
      return sayAuthorised(report);
    case 'not-required':
      return sayNotRequired(report);
    case 'awaiting':
      return stage === 'draft' ? sayDraft(report) : sayWaiting(report, changes);
    case 'refused':
    case 'undetermined': {
      const finding = headline(report);
      return finding === null ? ': no change was judged' : `: ${sayReason(finding, report)}`;
    }
  }
}

function sayDraft(report: ReportInput): string {
  const lacks = headline(report);
  return lacks !== null && lacks.level === 'error'
    ? `: the draft is not done, ${sayReason(lacks, report)}`
    : ': the draft is sound, nothing is authorised yet';
}

function sayAuthorised(report: ReportInput): string {
  const { changes, stage } = report.verdict;
  if (changes.length === 0) return ': back to what ran before';
  const at = (instant: string): string => sayBriefly(instant, report.timezone, report.evaluatedAt);
  const closes = earliest(changes.flatMap(({ schedule }) => schedule?.closesAt ?? []));
  if (stage === 'deploy') return closes === undefined ? ': deploy now' : `: deploy now, until ${at(closes)}`;
  const now = parseInstant(report.evaluatedAt) ?? 0;
  const isAhead = (instant: string | null): instant is string => (parseInstant(instant ?? '') ?? 0) > now;
  const opens = latest(
    changes.flatMap(({ schedule }) => [schedule?.opensAt ?? null, schedule?.start ?? null].filter(isAhead)),
  );
  if (opens !== undefined) return `: merge, and deploy from ${at(opens)}`;
  return closes === undefined ? ': merge' : `: merge, and deploy until ${at(closes)}`;
}

function sayNotRequired({ verdict: { gate }, findings }: ReportInput): string {
  if (gate === 'none') return ': the policy does not govern this environment';
  if (findings.some(({ reason }) => reason === 'record-upkeep')) return ': a record is only kept up';
  if (findings.some(({ reason }) => reason === 'governance-changed')) return ': only the rules are changed';
  return ': no change record is needed';
}

/** `Waiting for 4 approvals`; a lone one by whose it is. What else is waited for is said where nobody has to approve. */
function sayWaiting(report: ReportInput, changes: readonly ChangeVerdict[]): string {
  const waiting = changes.filter(({ decision }) => decision === 'awaiting');
  const rows = waiting.flatMap(askedRows);
  const missing = countMissing(rows);
  if (missing > 0) {
    const lacking = rows.filter(({ requirement }) => !requirement.met);
    const [only] = lacking;
    const asked = only?.requirement.asks;
    const isPlain =
      lacking.length === 1 && asked?.kind === 'people' && asked.role !== null && asked.skills.length === 0;
    const who =
      isPlain && asked.capacity === null && only !== undefined && only.requirement.have === 0
        ? sayRequirement(only.requirement)
        : count(missing, 'approval');
    return ` for ${who}${waiting.some(({ type }) => type === 'emergency') ? ' (emergency)' : ''}`;
  }
  const finding = headline(report);
  return finding === null ? ': somebody or something is missing' : `: ${sayReason(finding, report)}`;
}

/** Why, in a few words; times in the policy's zone. */
export function sayReason({ reason, change, where }: LocatedFinding, report: ReportInput): string {
  const { changes, stage } = report.verdict;
  const own = changes.find(({ id }) => id === change) ?? changes[0];
  const at = (instant: string): string => sayBriefly(instant, report.timezone, report.evaluatedAt);
  const isToday = (instant: string): boolean => /^\d\d:/u.test(at(instant));
  const { start = null, end = null } = own?.schedule ?? {};
  // The reason is that of an approver; this is who assessed the risk.
  if (where?.pointer.at(-1) === 'assessed-by') return 'the risk was assessed without the level for it';
  if (reason === 'window-closed' && end !== null && parseInstant(end) !== null) {
    const when = isToday(end) ? `at ${at(end)}` : `on ${at(end)}`;
    return stage === 'deploy' ? `do not deploy now, the window closed ${when}` : `its time ended ${when}`;
  }
  if (reason === 'window-not-open' && start !== null)
    return isToday(start) ? `deploy from ${at(start)}` : `do not deploy before ${at(start)}`;
  return SHORT[reason] ?? lowerFirst(CATALOGUE[reason].title);
}

/** Where the run has more reasons than the one that is named, of those that make its decision. */
export function otherReasons(report: ReportInput): number {
  const { verdict, findings } = report;
  const stopping = findings.filter(
    (one) => weigh(one) === verdict.decision && !verdict.changes.some((change) => isInChecklist(one, change)),
  );
  return Math.max(0, stopping.length - 1);
}

function lowerFirst(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function earliest(instants: readonly string[]): string | undefined {
  return inOrder(instants)[0];
}

function latest(instants: readonly string[]): string | undefined {
  return inOrder(instants).at(-1);
}

function inOrder(instants: readonly string[]): readonly string[] {
  return [...instants].sort((a, b) => (parseInstant(a) ?? 0) - (parseInstant(b) ?? 0));
}
