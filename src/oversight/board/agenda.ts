/**
 * Open changes as a board reads them: why, how risky, when, how it is taken back, and what is known of its approvals. A change stays on the
 * agenda until the board's approval is shown, or is declared together with an earlier meeting.
 */

import { confirmationLine } from '../../domain/approvals/confirmation.ts';
import { type Examination, examine } from '../../domain/decision/examination.ts';
import { criticalityOf, dependantsOf, findItem, normaliseRef } from '../../domain/items/items.ts';
import { readSchedule } from '../../domain/schedule/schedule-text.ts';
import { boardDecisions, decisionOf } from '../../domain/terms/board-decisions.ts';
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import { RISK_LEVELS } from '../../domain/terms/levels.ts';
import type { Rule } from '../../domain/terms/policy.ts';
import type { RequirementVerdict } from '../../domain/terms/verdict.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { parseInstant, toIso } from '../../domain/time/time.ts';
import { basisOf } from '../survey/surveyed-world.ts';
import type { AgendaItem, AgendaSubject, Tried } from './agenda-item.ts';
import { type Dependency, dependency, type LookedAhead } from './ahead.ts';
import type { PackBasis } from './basis.ts';
import { claimsOf, hasClaimedQuorum } from './claims.ts';
import { findQuorum, type Quorum } from './quorum.ts';
import { findRefusals } from './refusals.ts';
import { inUtc, lookBack } from './since.ts';

export function findAgenda(
  basis: PackBasis,
  problemsOf: LookedAhead['problemsOf'],
): { readonly decisions: readonly AgendaItem[]; readonly open: readonly AgendaItem[] } {
  const dependenciesOf = ({ value }: ReadRecord): readonly Dependency[] =>
    (value['depends-on'] ?? []).map((id) => dependency(id, basis.index.withId(id)));
  const all = basis.records
    .filter((record) => isOpen(basis, record))
    .map((record) => describe(basis, record, problemsOf(record), dependenciesOf(record)))
    .sort(compare);
  const isAsked = ({ quorum, standing }: AgendaItem): boolean => quorum !== null && standing === 'to-decide';
  return { decisions: all.filter(isAsked), open: all.filter((item) => !isAsked(item)) };
}

/** Neither withdrawn nor ended, and its time is not over. */
function isOpen({ now }: PackBasis, { value }: ReadRecord): boolean {
  if (value.withdrawn !== undefined || value.outcome !== undefined) return false;
  const [present, end] = [parseInstant(now), parseInstant(value.schedule?.end ?? '')];
  return present === null || end === null || present < end;
}

function describe(
  basis: PackBasis,
  record: ReadRecord,
  problems: AgendaItem['problems'],
  dependsOn: readonly Dependency[],
): AgendaItem {
  const { world, directory, files, facts, name, times, away } = basis;
  const examined = examine(world, directory, record, basis.index);
  const known = basisOf(record, facts, files.policy);
  const verdicts = examined.judgements[0]?.judgement;
  const rule = examined.rules.rules.find((one) => asksFor(one, name));
  const quorum =
    rule === undefined
      ? null
      : findQuorum(directory, rule, scopeOf(basis, examined), { name, at: times.meetingAt, away });
  const isShown = known !== 'none' && isBoardMet(verdicts?.requirements ?? [], rule, quorum);
  const claims = claimsOf(record, directory);
  return {
    ...describeRecord(basis, record),
    risk: examined.risk.verdict,
    assessment: assessmentOf(record.value),
    ...describeTiming(basis, record),
    plan: examined.value.plan ?? null,
    dependsOn,
    release: record.value.release ?? null,
    problems,
    refusals: findRefusals(basis, record, examined),
    minuted: describeMinuted(basis, record),
    standing: isShown ? 'shown' : isDeclared(basis, record, claims, quorum) ? 'declared' : 'to-decide',
    claims,
    basis: known,
    requirements: verdicts?.requirements ?? [],
    approvals: known === 'none' ? [] : (verdicts?.approvals ?? []),
    quorum,
    retries: triedBy(basis, record),
    ...pullRequestOf(basis, record),
    unsure: describeUnsure(examined),
  };
}

type RecordPart =
  | 'id'
  | 'title'
  | 'type'
  | 'path'
  | 'digest'
  | 'priority'
  | 'why'
  | 'description'
  | 'requestedBy'
  | 'requestedAt'
  | 'implementers'
  | 'environments'
  | 'items';

function describeRecord(basis: PackBasis, { value, path, digest }: ReadRecord): Pick<AgendaItem, RecordPart> {
  return {
    id: value.id,
    title: value.title,
    type: value.type,
    path,
    digest,
    priority: value.priority ?? null,
    why: value.reason,
    description: value.description ?? null,
    requestedBy: value['requested-by'],
    requestedAt: value['requested-at'],
    implementers: value.implementers ?? [value['requested-by']],
    environments: [...value.environments],
    items: subjectsOf(basis, value),
  };
}

function describeTiming({ files, times }: PackBasis, record: ReadRecord): Pick<AgendaItem, 'schedule' | 'timing'> {
  const { span } = readSchedule(record, files.policy.timezone);
  if (span === null) return { schedule: null, timing: 'untimed' };
  const timing = span.start >= times.afterMeeting ? 'after' : span.end <= times.meeting ? 'before' : 'during';
  return { schedule: { start: toIso(span.start), end: toIso(span.end) }, timing };
}

/** What another board decided is shown where this one has not. */
function describeMinuted({ name }: PackBasis, { value }: ReadRecord): AgendaItem['minuted'] {
  const minuted = (decisionOf(value, name) ?? boardDecisions(value)[0])?.decision;
  if (minuted === undefined) return null;
  return { board: minuted.name, meeting: minuted.meeting, minute: minuted.minute ?? null };
}

/** Whether by the entries of the record this board decided at an earlier meeting. */
function isDeclared(
  { name, board, meeting, directory, now, files }: PackBasis,
  { value }: ReadRecord,
  claims: AgendaItem['claims'],
  quorum: AgendaItem['quorum'],
): boolean {
  const own = decisionOf(value, name);
  if (own === null || own.decision.meeting >= meeting) return false;
  return hasClaimedQuorum(claims, board, {
    directory,
    conflicted: quorum?.conflicted.map(({ login }) => login) ?? [],
    requestedAt: value['requested-at'],
    now,
    validFor: files.policy.approvals['valid-for'],
  });
}

function describeUnsure({ risk, rules }: Examination): AgendaItem['unsure'] {
  return [
    ...risk.undecided.map(
      (floor) => `The floor “${floor.name}” would raise it to ${floor['at-least']} if its files are touched.`,
    ),
    ...rules.unread.map(({ what }) => `Whether ${what} applies depends on its files.`),
  ];
}

/** What came of the last attempt is what a board asks first. */
function triedBy(basis: PackBasis, { value: { retries } }: ReadRecord): Tried | null {
  if (retries === undefined) return null;
  const [tried, ...more] = basis.index.withId(retries);
  const outcome = more.length > 0 ? undefined : tried?.value.outcome;
  if (tried === undefined || outcome === undefined)
    return { id: retries, result: null, ended: null, summary: null, review: null };
  return {
    id: tried.value.id,
    result: outcome.result,
    ended: inUtc(outcome.ended),
    summary: outcome.summary,
    review: lookBack(basis, tried),
  };
}

/** Only where the facts tell of the record as it is now. */
function pullRequestOf({ facts }: PackBasis, record: ReadRecord): Pick<AgendaItem, 'pullRequest' | 'approvalLine'> {
  const known = facts?.records?.find(({ path, digest }) => path === record.path && digest === record.digest);
  const number = typeof known?.pull_request === 'number' ? known.pull_request : null;
  const pr = facts?.pull_requests.find((one) => one.number === number);
  const isOpen = facts !== null && pr?.state === 'open';
  return { pullRequest: number, approvalLine: isOpen ? confirmationLine({ record, facts }, pr, pr.head.sha) : null };
}

function asksFor(rule: Rule, name: string): boolean {
  return rule.require.some(({ board }) => board === name);
}

function isBoardMet(
  requirements: readonly RequirementVerdict[],
  rule: Rule | undefined,
  quorum: Quorum | null,
): boolean {
  return requirements.some((one) => one.rule === rule?.name && one.needs === quorum?.needs && one.met);
}

function scopeOf({ files }: PackBasis, { risk, environments, interests }: Examination) {
  return {
    risk: risk.verdict.final,
    environments,
    interests,
    independentOf: files.policy.approvals['independent-of'],
  };
}

function subjectsOf({ files }: PackBasis, value: ChangeRecord): readonly AgendaSubject[] {
  const { items } = files;
  return [...new Set(value['configuration-items'].map(normaliseRef))].map((ref) => {
    const found = items === null ? null : findItem(items, ref);
    return {
      ref,
      isListed: items === null ? null : found !== null,
      owner: found?.owner ?? null,
      criticality: found?.criticality ?? null,
      countsAs: criticalityOf(items, [ref]),
      dependants: items === null ? [] : dependantsOf(items, ref),
    };
  });
}

function assessmentOf({ risk }: ChangeRecord): AgendaItem['assessment'] {
  if (risk === undefined) return null;
  return {
    impact: risk.impact,
    likelihood: risk.likelihood,
    text: risk.assessment,
    mitigations: risk.mitigations ?? [],
    assessedBy: risk['assessed-by'],
    security: risk.security,
    privacy: risk.privacy,
    downtime: risk.downtime ?? null,
  };
}

const PRIORITIES: readonly AgendaItem['priority'][] = ['critical', 'high', 'medium', 'low', null];

/** By priority, then risk, then start; what has no time comes last among its equals. */
function compare(a: AgendaItem, b: AgendaItem): number {
  return (
    PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
    RISK_LEVELS.indexOf(b.risk.final) - RISK_LEVELS.indexOf(a.risk.final) ||
    compareText(a.schedule?.start ?? '~', b.schedule?.start ?? '~') ||
    compareText(a.id, b.id) ||
    compareText(a.path, b.path)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
