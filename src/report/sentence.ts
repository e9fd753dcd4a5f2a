/**
 * The verdict in one line, used everywhere alike: whether they may go, why not, and who or what is waited for. It is chosen from what
 * the verdict says already and never softens it.
 */

import { type LocatedFinding, weigh } from '../domain/terms/finding.ts';
import { CATALOGUE, type Decision, REASON_IDS, type ReasonId } from '../domain/terms/reasons.ts';
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import type { ReportInput } from '../gate/judged.ts';
import { sayShort } from '../render/plain/moment.ts';
import { listWords, shown } from '../render/plain/safe-text.ts';
import { count, sayRequirement, sayWhoIsAsked } from '../render/plain/words.ts';
import { askedRows, countMissing, isInChecklist, whoCanAct } from './missing.ts';
import { inShortTimes } from './spoken.ts';

export const DECISION_WORDS = {
  undetermined: 'Undetermined',
  refused: 'Refused',
  awaiting: 'Awaiting',
  authorised: 'Authorised',
  'not-required': 'Not required',
} as const satisfies Record<Decision, string>;

const MOST = 400;
/** The longest message that a sentence takes whole. */
const LONG = 110;
/** What is wrong with a governance file says by itself not which file it is. */
const OF_A_FILE: readonly ReasonId[] = ['policy-invalid', 'register-invalid', 'calendar-invalid', 'items-invalid'];

/** One line of plain text, for example `Refused: CHG-2026-0042 may not go to production: …`; at most 400 characters. */
export function renderSentence(report: ReportInput): string {
  const { verdict } = report;
  const spoken = inShortTimes(report);
  const head =
    verdict.outcome === 'warn' && verdict.stage !== 'draft'
      ? `${DECISION_WORDS[verdict.decision]} (advice only)`
      : DECISION_WORDS[verdict.decision];
  return shown(`${head}: ${say(spoken)}`, MOST);
}

function say(report: ReportInput): string {
  const { verdict } = report;
  switch (verdict.decision) {
    case 'authorised':
      return sayAuthorised(report);
    case 'not-required':
      return sayNotRequired(report);
    case 'awaiting':
      return sayAwaiting(report);
    case 'refused':
    case 'undetermined':
      return sayStopped(report);
  }
}

/** `may go to production`, `may be merged`. */
function act(report: ReportInput, may: 'may' | 'may not'): string {
  const { stage } = report.verdict;
  const { environment } = report.subject;
  if (stage === 'deploy') return environment === null ? `${may} go out` : `${may} go to ${shown(environment, 60)}`;
  return stage === 'review' ? `${may} be merged` : `${may} be put forward`;
}

function sayAuthorised(report: ReportInput): string {
  const { changes, stage } = report.verdict;
  if (changes.length === 0) {
    const why = report.findings.find(({ reason }) => reason === 'back-out');
    return why?.message ?? `this ${act(report, 'may')}.`;
  }
  const closes = changes
    .flatMap(({ schedule }) => (typeof schedule?.closesAt === 'string' ? [schedule.closesAt] : []))
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const opens = changes
    .flatMap(({ schedule }) => (typeof schedule?.opensAt === 'string' ? [schedule.opensAt] : []))
    .sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  const at = (instant: string): string => sayShort(instant, report.timezone, report.evaluatedAt);
  if (stage === 'deploy')
    return `${names(changes)} ${act(report, 'may')}${closes === undefined ? '' : ` until ${at(closes)}`}.`;
  const when = opens === undefined ? (closes === undefined ? null : `until ${at(closes)}`) : `from ${at(opens)}`;
  return `${names(changes)} ${act(report, 'may')}${when === null ? '' : `; ${changes.length === 1 ? 'it' : 'they'} may be deployed ${when}`}.`;
}

function sayNotRequired(report: ReportInput): string {
  const { gate, changes } = report.verdict;
  const { environment } = report.subject;
  if (gate === 'none')
    return `the policy does not govern ${shown(environment ?? 'this', 60)}; no change record is needed.`;
  const why = report.findings.find(({ reason }) => reason === 'record-upkeep' || reason === 'governance-changed');
  if (why !== undefined) return why.message;
  return changes.length === 0
    ? 'nothing that is changed here needs a change record.'
    : `${names(changes)} need${changes.length === 1 ? 's' : ''} no new decision.`;
}

function sayAwaiting(report: ReportInput): string {
  const { verdict } = report;
  const waiting = verdict.changes.find(({ decision }) => decision === 'awaiting');
  const lacks = verdict.stage === 'draft' ? headline(report) : null;
  if (lacks !== null && lacks.level === 'error')
    return `the draft of ${names(verdict.changes)} is not done: ${lowerFirst(shown(lacks.message, 200)).replace(/\.$/u, '')}.`;
  if (verdict.stage === 'draft')
    return `the draft of ${names(verdict.changes)} is sound; nothing is authorised until a pull request with it was judged.`;
  const missing = waiting === undefined ? [] : askedRows(waiting).filter(({ requirement }) => !requirement.met);
  const [first] = missing;
  if (waiting !== undefined && first !== undefined) {
    const { requirement } = first;
    const number = countMissing(missing);
    const needs =
      missing.length === 1
        ? `${shown(sayRequirement(requirement), 120)}${requirement.have > 0 ? `, has ${requirement.have}` : ''}`
        : count(number, 'approval');
    return `${shown(waiting.id, 70)} needs ${needs}; ${sayEligible(whoCanAct(missing))}`;
  }
  const opens = waiting?.schedule?.opensAt ?? null;
  if (waiting !== undefined && opens !== null) {
    return `${shown(waiting.id, 70)} ${act(report, 'may not')} before ${sayShort(opens, report.timezone, report.evaluatedAt)}.`;
  }
  return sayStopped(report);
}

/** Who can approve, in words; at most five names. */
export function sayEligible(logins: readonly string[]): string {
  if (logins.length === 0) return 'nobody in the register can give it today.';
  const few = logins.slice(0, 5).map((login) => shown(login, 60));
  return `${logins.length > 5 ? `${few.join(', ')} or ${logins.length - 5} more` : listWords(few, 'or')} can approve.`;
}

function sayStopped(report: ReportInput): string {
  const finding = headline(report);
  if (finding === null) return `this ${act(report, 'may not')}; no change was judged.`;
  const stopping = report.findings.filter((one) => weigh(one) === report.verdict.decision).length;
  const more = stopping > 1 ? ` (and ${stopping - 1} more ${stopping === 2 ? 'reason' : 'reasons'})` : '';
  const message = shown(finding.message);
  // A long message stands below in full; here its title says enough.
  const { title } = CATALOGUE[finding.reason];
  const short = OF_A_FILE.includes(finding.reason) ? `${title}: ${message}` : message;
  const why = message.length <= LONG ? short : `${title}.`;
  const what =
    finding.change === null
      ? report.verdict.stage === 'deploy'
        ? 'this deployment'
        : 'this'
      : shown(finding.change, 70);
  return `${what} ${act(report, 'may not')}: ${lowerFirst(why).replace(/\.$/u, '')}${more}.`;
}

/** What to do first, in a sentence: everybody who has to act, and nobody else; null where nothing is to be done. */
export function sayNext(report: ReportInput): string | null {
  const { decision, changes } = report.verdict;
  const first = decision === 'authorised' || decision === 'not-required' ? null : headline(report);
  if (first === null) return null;
  const change = changes.find((one) => isInChecklist(first, one));
  const missing = change === undefined ? [] : askedRows(change).filter(({ requirement }) => !requirement.met);
  // Of one requirement its own remedy says who, and every way.
  if (missing.length < 2 || !report.evidence.includes('review')) return first.remedy;
  const who = missing.map(({ requirement, open, pullRequest }) => {
    const where = pullRequest === null ? '' : ` in pull request #${pullRequest}`;
    return `${listWords(fewNames(open.map(({ login }) => login)), 'or')}${where} (${sayWhoIsAsked(requirement)})`;
  });
  const how = change?.confirmation == null ? 'in a review' : 'in a review with the confirmation line';
  return `Still to approve, ${how}: ${who.join('; ')}.`;
}

function fewNames(logins: readonly string[]): readonly string[] {
  const few = logins.slice(0, 5).map((login) => shown(login, 60));
  return logins.length > 5 ? [...few, `${logins.length - 5} more`] : few;
}

/** The finding to speak of first: of those that make the decision, the one that stands first in the list of reasons. */
export function headline(report: ReportInput): LocatedFinding | null {
  const decisive = report.findings.filter((finding) => weigh(finding) === report.verdict.decision);
  const from = decisive.length > 0 ? decisive : report.findings.filter((finding) => finding.level === 'error');
  const rank = (finding: LocatedFinding): number => REASON_IDS.indexOf(finding.reason);
  return from.reduce<LocatedFinding | null>(
    (best, one) => (best === null || rank(one) < rank(best) ? one : best),
    null,
  );
}

function names(changes: readonly ChangeVerdict[]): string {
  const ids = [...new Set(changes.map(({ id }) => shown(id, 70)))];
  return ids.length > 4 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : listWords(ids, 'and');
}

// Only a plain English word is put in lower case; an id or a login stays as it is.
function lowerFirst(text: string): string {
  return /^(?:A|An|And|Another|Any|Approvals|At|Changes|Commit|Could|From|In|It|More|No|None|Nobody|Nothing|One|Only|Placeholder|Pull|Somebody|Something|The|There|This|Two|What|When|Whether) /u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
