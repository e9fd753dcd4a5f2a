/**
 * Is a change approved? Every rule that matches must be met, by people who hold the level, are independent, and whose yes is
 * proved and bound; one no of the right level refuses. The answer starts at "not approved" and needs a rule that was met.
 */

import { nameWithoutTelling, roleAt } from '../register/people.ts';
import { boundTo, SHORT_DIGITS } from '../terms/digest.ts';
import type { Finding, Where } from '../terms/finding.ts';
import type { ApprovalVerdict, RequirementVerdict } from '../terms/verdict.ts';
import { sayDay, sayName } from '../terms/words.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { addsVote, bestWay, type Way } from './best-way.ts';
import { type Candidate, crowdedOut, type Discounted, type Sorted, sharedAuthority, sortVotes } from './candidates.ts';
import { bestRole, usableDelegations } from './lent-authority.ts';
import { boardTrouble, findVetoes, isLifted, judgeGone } from './objections.ts';
import { isProvedOnlyAtDeploy, outstanding } from './outstanding.ts';
import {
  type ApprovalQuestion,
  askedFor,
  type Filled,
  findEligible,
  isFit,
  sayNeeds,
  spellOut,
} from './requirements.ts';
import type { Doubt, Vote } from './votes.ts';
import { forWhomItHelps, sayWhoFits, whoHelps } from './who-helps.ts';

export type ApprovalJudgement = {
  readonly requirements: readonly RequirementVerdict[];
  readonly approvals: readonly ApprovalVerdict[];
  readonly findings: readonly Finding[];
  /** Whether every rule is met and nobody of the right level said no. */
  readonly isMet: boolean;
  /** At review: nothing is missing but what only an approval of the environment could prove, which is due at deployment. */
  readonly isDueAtDeployment: boolean;
  readonly hasCounted: boolean;
};

export function judgeApprovals(question: ApprovalQuestion): ApprovalJudgement {
  const { directory, scope, now, rules } = question;
  const sorted = sortVotes(directory, question.votes, scope, now);
  const against = sorted.against.filter((one) => !isLifted(question, one));
  const way = bestWay(question, sorted.candidates);
  const asked = way.rules.flatMap(({ filled }) => judgeRule(question, { filled, way, sorted, against }));
  const vetoes = findVetoes(question, against);
  const gone = sorted.discounted.flatMap(({ vote }) => judgeGone(question, vote));
  const isMet =
    areRulesMet(question, way) && asked.every(({ verdict }) => verdict.met) && vetoes.length === 0 && gone.length === 0;
  const crowded = findCrowded(sorted.candidates, way.candidates);
  const unfit = findUnfit(question, way, sorted.candidates);
  const doubted = sorted.discounted
    .filter(({ vote }) => isSaid(question, vote))
    .map((one) => forWhomItHelps(question, one));
  const discounted = [...doubted, ...crowded, ...unfit];
  const findings = [
    ...asked.flatMap((one) => one.findings),
    ...discounted.map(({ vote, doubt }) => toFinding(question.record, vote.where, doubt, isMet ? 'notice' : 'error')),
    ...sorted.mismatches.flatMap((mismatch) => judgeMismatch(question.record, mismatch)),
    ...vetoes,
    ...gone,
    ...warnUnbound(question, way.candidates),
  ];
  const approvals = [
    ...way.candidates.map((candidate) => {
      const doubt = unfit.find(({ vote }) => vote === candidate.vote)?.doubt ?? null;
      return verdictOf(candidate.vote, bestRole(candidate.role, candidate.lent), doubt);
    }),
    ...[...crowded, ...sorted.discounted].map(({ vote, role, doubt }) => verdictOf(vote, role, doubt)),
    ...against.map((one) => verdictAgainst(question, one)),
  ];
  return {
    requirements: asked.map(({ verdict }) => verdict),
    approvals,
    findings,
    isMet,
    isDueAtDeployment:
      !isMet && rules.length > 0 && isProvedOnlyAtDeploy(question) && findings.every(({ level }) => level !== 'error'),
    hasCounted: approvals.some(({ counted }) => counted),
  };
}

/** A rule that asks for nothing is met by nobody, and only a standard change needs no rule: its model was approved. */
function areRulesMet({ rules, record }: ApprovalQuestion, way: Way): boolean {
  if (rules.length === 0 && record.value.type !== 'standard') return false;
  return way.rules.every(({ filled }) => filled.length > 0);
}

type RuleState = {
  readonly filled: readonly Filled[];
  readonly way: Way;
  readonly sorted: Sorted;
  readonly against: Sorted['against'];
};
type AskedVerdict = { readonly verdict: RequirementVerdict; readonly findings: readonly Finding[] };

/** Each requirement of a rule: whether it is met, and if not, what stands in the way and who could help. */
function judgeRule(question: ApprovalQuestion, { filled, way, sorted, against }: RuleState): readonly AskedVerdict[] {
  const { directory, scope, now } = question;
  const taken = new Set(filled.flatMap(({ people }) => people.map(({ person }) => person.key)));
  return filled.map((one) => {
    const { requirement, have } = one;
    const trouble = boardTrouble(question, one, against);
    const isFull = requirement.places.length > 0 && have === requirement.places.length;
    const direct = (isFull ? [] : findEligible(directory, one, taken, scope, now)).filter((person) =>
      addsVote(question, sorted.candidates, way, person),
    );
    // Where nobody fits the place itself, somebody may take that of a person who does.
    const able = isFull || direct.length > 0 ? direct : whoHelps(question, sorted.candidates, one.requirement.rule);
    const eligible = [...new Set(able.map(nameWithoutTelling))];
    const met = isFull && trouble === null;
    const { rule, needs, places } = requirement;
    const given = one.people.map(({ vote }) => vote.approver);
    return {
      verdict: { rule, needs, count: places.length, have, met, eligible, asks: askedFor(requirement), given },
      findings: [
        ...(trouble === null ? [] : [trouble]),
        ...(isFull || isBoardMissing(one) ? [] : [outstanding(question, one, eligible)]),
      ],
    };
  });
}

/** That the register does not have it is said, and until it has nobody can sit on it. */
function isBoardMissing({ requirement: { board } }: Filled): boolean {
  return board !== null && board.board === null;
}

/** Who approved and stands aside, since another approval uses the same authority. */
function findCrowded(candidates: readonly Candidate[], standing: readonly Candidate[]): readonly Discounted[] {
  return candidates
    .filter(({ vote }) => !standing.some((one) => one.vote === vote))
    .map((candidate) => {
      const { vote, person, role } = candidate;
      return { vote, person, role, doubt: crowdedOut(candidate, standing) };
    });
}

/** Who approved and fits no place of any rule. */
function findUnfit(question: ApprovalQuestion, way: Way, all: readonly Candidate[]): readonly Discounted[] {
  const { directory, scope, rules } = question;
  if (rules.length === 0) return [];
  const requirements = way.rules.flatMap(({ filled }) => filled.map(({ requirement }) => requirement));
  const isHelpful = (candidate: Candidate): boolean =>
    requirements.some((requirement) =>
      requirement.places.some((place) => isFit(directory, requirement, place, candidate, scope)),
    );
  return way.candidates
    .filter((candidate) => !isHelpful(candidate))
    .map((candidate) => {
      const { vote, person, role } = candidate;
      const doubt = doubtShared(question, candidate, all) ?? doubtLevel(question, candidate);
      return { vote, person, role, doubt };
    });
}

/** A no under a login whose account is not the one in the register is not dropped in silence. */
function judgeMismatch(
  record: ReadRecord,
  { vote, login, expected, found }: Sorted['mismatches'][number],
): readonly Finding[] {
  if (vote.decision === 'approved') return [];
  const doubt: Doubt = {
    reason: 'identity-mismatch',
    message: `${login} said no. The register has another id for that login: ${expected}, and GitHub says ${found}.`,
    remedy: 'A change and release manager corrects the register.',
  };
  return [toFinding(record, vote.where, doubt, 'error')];
}

function verdictAgainst(
  { directory }: ApprovalQuestion,
  { vote, person, at }: Sorted['against'][number],
): ApprovalVerdict {
  const reason = vote.decision === 'rejected' ? 'approval-rejected' : 'approval-outstanding';
  return verdictOf(vote, roleAt(directory, person, at).role, { reason, message: '', remedy: '' });
}

/** A declared entry beside a vote that counts by other means is not worth a word. */
function isSaid(question: ApprovalQuestion, vote: Vote): boolean {
  // Nor is a dismissed no of somebody who could not have approved; and one of an account that is gone is said for itself.
  if (vote.dismissals !== undefined || (vote.account === null && vote.decision === 'rejected')) return false;
  if (vote.evidence !== 'declared' || question.policy.approvals.evidence.includes('declared')) return true;
  return !question.votes.some(
    (other) =>
      other !== vote &&
      other.doubt === null &&
      other.account?.login.toLowerCase() === vote.account?.login.toLowerCase(),
  );
}

/** Whether what was lent to a person would let them fill a place, if another approval did not use the same authority; null where not. */
function doubtShared(question: ApprovalQuestion, standing: Candidate, all: readonly Candidate[]): Doubt | null {
  const { directory, scope, rules } = question;
  const whole = all.find(({ vote }) => vote === standing.vote);
  if (whole === undefined) return null;
  const isFitting = rules
    .flatMap((rule) => spellOut(rule, directory))
    .some((requirement) => requirement.places.some((place) => isFit(directory, requirement, place, whole, scope)));
  return isFitting ? sharedAuthority(whole, standing) : null;
}

/** Why a person who approved fits no place of any rule. */
function doubtLevel(question: ApprovalQuestion, candidate: Candidate): Doubt {
  const { directory, scope } = question;
  const { person, vote, at } = candidate;
  const asked = question.rules.flatMap((rule) => spellOut(rule, directory));
  const needs = listAnd(asked.map(sayNeeds)) || 'nothing that anybody could meet';
  const held = roleAt(directory, person, at);
  const remedy = sayWhoFits(question, `Somebody else has to approve: ${needs}.`);
  const invalid = usableDelegations(directory, person, at, scope).invalid;
  if (invalid.length > 0) {
    return { reason: 'delegation-invalid', message: `${vote.approver} approved, and ${invalid.join('; ')}.`, remedy };
  }
  if (held.why === 'ended') {
    return {
      reason: 'approver-role-expired',
      message: `${vote.approver} approved at ${at}, after their role in the register had ended (${sayDay(person.entry?.until ?? '')}).`,
      remedy,
    };
  }
  if (held.role === null) {
    return {
      reason: 'approver-role-not-held',
      message: `${vote.approver} approved at ${at} and held no role level then${person.entry?.from === undefined ? '' : ` (they hold one from ${sayDay(person.entry.from)} on)`}.`,
      remedy,
    };
  }
  return {
    reason: 'approver-below-level',
    message: `${vote.approver} is a ${sayName(held.role)}, and that is not enough here. Needed: ${needs}.`,
    remedy,
  };
}

/** A declared entry that names no digest, or too few of its digits, is bound to nothing. */
function warnUnbound(question: ApprovalQuestion, candidates: readonly Candidate[]): readonly Finding[] {
  return candidates
    .filter(({ vote }) => vote.evidence === 'declared' && vote.where !== null)
    .flatMap(({ vote }) => {
      const index = vote.where?.pointer[1];
      const entry = typeof index === 'number' ? question.record.value.approvals?.[index] : undefined;
      if (entry === undefined || boundTo(entry.digest, question.record.digest) !== 'nothing') return [];
      const message =
        entry.digest === undefined
          ? `The entry of ${vote.approver} has no digest, so it would stand for whatever this record says.`
          : `The entry of ${vote.approver} has ${entry.digest.length} digits of the digest. Fewer than ${SHORT_DIGITS} prove nothing: somebody could prepare two records that share them.`;
      return [
        {
          reason: 'approval-unbound' as const,
          level: 'warning' as const,
          change: question.record.value.id,
          message,
          remedy: 'Write entries with `change-gate approve`, which adds the digest.',
          where: vote.where,
        },
      ];
    });
}

function verdictOf(vote: Vote, role: string | null, doubt: Doubt | null): ApprovalVerdict {
  return {
    approver: vote.approver,
    evidence: vote.evidence,
    role,
    at: vote.at,
    counted: doubt === null,
    reason: doubt?.reason ?? null,
  };
}

function toFinding(record: ReadRecord, where: Where | null, doubt: Doubt, level: 'error' | 'notice'): Finding {
  // Nobody is sent to do again what nothing waits for.
  const remedy = level === 'notice' ? 'Nothing to do: enough people have approved without this one.' : doubt.remedy;
  return { reason: doubt.reason, level, change: record.value.id, message: doubt.message, remedy, where };
}
