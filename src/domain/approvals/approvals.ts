/**
 * Is a change approved? Every rule that matches must be met, by people who hold the level, are independent, and whose yes is
 * proved and bound; one no of the right level refuses. The answer starts at "not approved" and needs a rule that was met.
 */

import { nameWithoutTelling, roleAt } from '../register/people.ts';
import { boundTo, SHORT_DIGITS } from '../terms/digest.ts';
import type { Finding, Where } from '../terms/finding.ts';
import type { ApprovalVerdict, RequirementVerdict } from '../terms/verdict.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listOr } from '../text/name-list.ts';
import { addsVote, bestWay } from './best-way.ts';
import {
  bestRole,
  type Candidate,
  crowdedOut,
  type Discounted,
  sharedAuthority,
  sortVotes,
  usableDelegations,
} from './candidates.ts';
import { sayEscalation } from './escalation.ts';
import { boardTrouble, findVetoes, isLifted } from './objections.ts';
import { type ApprovalQuestion, type Filled, findEligible, isFit, spellOut } from './requirements.ts';
import type { Doubt, Vote } from './votes.ts';

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
  const { record, directory, scope, now } = question;
  const sorted = sortVotes(directory, question.votes, scope, now);
  const against = sorted.against.filter((one) => !isLifted(question, one));
  const findings: Finding[] = [];
  const requirements: RequirementVerdict[] = [];
  const helpful = new Set<Candidate>();
  const way = bestWay(question, sorted.candidates);
  const standing = way.candidates;
  const isStanding = (candidate: Candidate): boolean => standing.some(({ vote }) => vote === candidate.vote);
  const crowded: Discounted[] = sorted.candidates
    .filter((candidate) => !isStanding(candidate))
    .map((candidate) => ({
      vote: candidate.vote,
      person: candidate.person,
      role: candidate.role,
      doubt: crowdedOut(candidate, standing),
    }));
  // Only a standard change needs no rule: its model was approved.
  let isMet = question.rules.length > 0 || record.value.type === 'standard';
  for (const { filled } of way.rules) {
    const taken = new Set(filled.flatMap(({ people }) => people.map(({ person }) => person.key)));
    if (filled.length === 0) isMet = false;
    for (const one of filled) {
      const trouble = boardTrouble(question, one, against);
      const isFull = one.requirement.places.length > 0 && one.have === one.requirement.places.length;
      const met = isFull && trouble === null;
      for (const candidate of standing) {
        if (one.requirement.places.some((place) => isFit(directory, one.requirement, place, candidate, scope)))
          helpful.add(candidate);
      }
      const names = (isFull ? [] : findEligible(directory, one, taken, scope, now))
        .filter((person) => addsVote(question, sorted.candidates, way, person))
        .map(nameWithoutTelling);
      const eligible = [...new Set(names)];
      requirements.push({
        rule: one.requirement.rule,
        needs: one.requirement.needs,
        count: one.requirement.places.length,
        have: one.have,
        met,
        eligible,
      });
      if (met) continue;
      isMet = false;
      findings.push(...(trouble === null ? [] : [trouble]), ...(isFull ? [] : [outstanding(question, one, eligible)]));
    }
  }
  const vetoes = findVetoes(question, against);
  if (vetoes.length > 0) isMet = false;
  const unfit: Discounted[] = standing
    .filter((candidate) => question.rules.length > 0 && !helpful.has(candidate))
    .map((candidate) => ({
      vote: candidate.vote,
      person: candidate.person,
      role: candidate.role,
      doubt: doubtShared(question, candidate, sorted.candidates) ?? doubtLevel(question, candidate),
    }));
  const discounted = [...sorted.discounted.filter(({ vote }) => isSaid(question, vote)), ...crowded, ...unfit];
  for (const { vote, doubt } of discounted)
    findings.push(toFinding(record, vote.where, doubt, isMet ? 'notice' : 'error'));
  for (const mismatch of sorted.mismatches) {
    if (mismatch.vote.decision === 'approved') continue;
    findings.push(
      toFinding(
        record,
        mismatch.vote.where,
        {
          reason: 'identity-mismatch',
          message: `${mismatch.login} said no, and the register gives that login another id (${mismatch.expected}, not ${mismatch.found}).`,
          remedy: 'A change and release manager corrects the register.',
        },
        'error',
      ),
    );
  }
  findings.push(...vetoes, ...warnUnbound(question, standing));
  const approvals = [
    ...standing.map((candidate) => {
      const doubt = unfit.find(({ vote }) => vote === candidate.vote)?.doubt ?? null;
      return verdictOf(candidate.vote, bestRole(candidate.role, candidate.lent), doubt);
    }),
    ...[...crowded, ...sorted.discounted].map(({ vote, role, doubt }) => verdictOf(vote, role, doubt)),
    ...against.map(({ vote, person, at }) =>
      verdictOf(vote, roleAt(directory, person, at).role, {
        reason: vote.decision === 'rejected' ? 'approval-rejected' : 'approval-outstanding',
        message: '',
        remedy: '',
      }),
    ),
  ];
  const isDueAtDeployment =
    !isMet &&
    question.rules.length > 0 &&
    isProvedOnlyAtDeploy(question) &&
    findings.every(({ level }) => level !== 'error');
  return {
    requirements,
    approvals,
    findings,
    isMet,
    isDueAtDeployment,
    hasCounted: approvals.some(({ counted }) => counted),
  };
}

/** A declared entry beside a vote that counts by other means is not worth a word. */
function isSaid(question: ApprovalQuestion, vote: Vote): boolean {
  // Nor is a dismissed no of somebody who could not have approved.
  if (vote.dismissals !== undefined) return false;
  if (vote.evidence !== 'declared' || question.policy.approvals.evidence.includes('declared')) return true;
  return !question.votes.some(
    (other) =>
      other !== vote &&
      other.doubt === null &&
      other.account?.login.toLowerCase() === vote.account?.login.toLowerCase(),
  );
}

/** At review an approval of the environment cannot exist yet. */
function isProvedOnlyAtDeploy({ stage, policy, scope }: ApprovalQuestion): boolean {
  const { evidence, confirm } = policy.approvals;
  // At a level that needs the confirmation line no environment approval will count at deployment either.
  return (
    stage === 'review' &&
    !confirm.includes(scope.risk) &&
    evidence.length > 0 &&
    evidence.every((one) => one === 'environment')
  );
}

/** How the environment could be approved so that it counts; null where it could not, as far as is known. */
function environmentWay({ policy, isAskedInItsJob = false }: ApprovalQuestion, isDue: boolean): string | null {
  if (!policy.approvals.evidence.includes('environment')) return null;
  if (isDue)
    return 'approve the environment when the job that deploys waits for it, with the gate as a step of that job';
  return isAskedInItsJob ? 'approve the environment when this job is run again' : null;
}

function outstanding(question: ApprovalQuestion, { requirement, have }: Filled, eligible: readonly string[]): Finding {
  const { record, directory, policy, scope } = question;
  const total = requirement.places.length;
  const isBoard = requirement.board !== null;
  const onlyAtDeploy = isProvedOnlyAtDeploy(question);
  const escalation = directory.register.escalation ?? [];
  const isConfirmed = policy.approvals.confirm.includes(scope.risk);
  const ways: string[] = [];
  if (policy.approvals.evidence.includes('review'))
    ways.push(`approve the pull request in a review${isConfirmed ? ' that holds the confirmation line' : ''}`);
  // At a level that needs the line none of the environment counts, so that nobody is sent there.
  const ofEnvironment = isConfirmed ? null : environmentWay(question, onlyAtDeploy);
  if (ofEnvironment !== null) ways.push(ofEnvironment);
  if (policy.approvals.evidence.includes('commit')) ways.push('add an entry under `approvals` in a signed commit');
  if (policy.approvals.evidence.includes('declared')) ways.push('add an entry under `approvals`');
  const can =
    ways.length > 0
      ? `${listOr(eligible)} can ${ways.join(', or ')}.`
      : isConfirmed
        ? `At the level ${scope.risk} only a review that holds the confirmation line counts: whoever owns the policy adds review under approvals.evidence, or takes ${scope.risk} out of approvals.confirm.`
        : `The policy accepts only an approval of the environment, and this run has none. Make the gate the first step of the job that names the environment, with ${listOr(eligible)} among the environment's required reviewers.`;
  const who =
    eligible.length > 0
      ? [can, sayEscalation(question, eligible) ?? ''].join(' ').trimEnd()
      : `Nobody whom ${directory.path} lists can: add people to the register${escalation.length > 0 ? `, or ask ${listOr(escalation)}` : ''}.`;
  return {
    reason: isBoard ? 'board-inquorate' : 'approval-outstanding',
    level: onlyAtDeploy ? 'notice' : 'error',
    change: record.value.id,
    message: `The rule “${requirement.rule}” needs ${requirement.needs}; ${have === 0 ? 'none counts yet' : `${have} of ${total} ${have === 1 ? 'counts' : 'count'} so far`}.`,
    remedy: onlyAtDeploy ? `Due at deployment. ${who}` : who,
    where: { file: record.path, pointer: ['approvals'], on: 'key' },
  };
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
  const needs = question.rules
    .flatMap((rule) => spellOut(rule, directory).map((requirement) => requirement.needs))
    .join('; ');
  const held = roleAt(directory, person, at);
  const remedy = `Somebody who fits approves too: ${needs}.`;
  const invalid = usableDelegations(directory, person, at, scope).invalid;
  if (invalid.length > 0) {
    return { reason: 'delegation-invalid', message: `${vote.approver} approved, and ${invalid.join('; ')}.`, remedy };
  }
  if (held.why === 'ended') {
    return {
      reason: 'approver-role-expired',
      message: `${vote.approver} approved at ${at}; the role in the register ended on ${person.entry?.until}.`,
      remedy,
    };
  }
  if (held.role === null) {
    return {
      reason: 'approver-role-not-held',
      message: `${vote.approver} approved at ${at}, and held no role level then${person.entry?.from === undefined ? '' : ` (from ${person.entry.from})`}.`,
      remedy,
    };
  }
  return { reason: 'approver-below-level', message: `${vote.approver} is ${held.role}; needed: ${needs}.`, remedy };
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
          ? `The entry of ${vote.approver} names no digest: it would stand for any content of this record.`
          : `The entry of ${vote.approver} names ${entry.digest.length} digits of the digest, and fewer than ${SHORT_DIGITS} bind it to nothing: two records with the same ${entry.digest.length} can be prepared.`;
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
  return { reason: doubt.reason, level, change: record.value.id, message: doubt.message, remedy: doubt.remedy, where };
}
