/**
 * What stands against a change although its places may be filled: a no of the right level, a board that has not met or has put
 * its decision off. Independence limits a yes, not a no.
 */

import { type Person, roleAt } from '../register/people.ts';
import type { Finding } from '../terms/finding.ts';
import { isAtLeastRole, type RoleLevel } from '../terms/roles.ts';
import { includesName } from '../text/names.ts';
import { addDays, parseDay } from '../time/days.ts';
import { addTo, dayIn, isBefore } from '../time/instants.ts';
import { toIso } from '../time/time.ts';
import { startOfDay } from '../time/wall-time.ts';
import type { ChangeScope } from './candidates.ts';
import {
  type ApprovalQuestion,
  type Filled,
  isFit,
  type Place,
  type Requirement,
  spellOut,
  standingNow,
} from './requirements.ts';
import type { Vote } from './votes.ts';

/** A vote against the change, and when it was given; `at` is now where nothing dates it. */
export type Against = { readonly vote: Vote; readonly person: Person; readonly at: string };

/** Why a board has not decided although its places may be filled; null when nothing stands in the way. */
export function boardTrouble(
  question: ApprovalQuestion,
  { requirement }: Filled,
  against: readonly Against[],
): Finding | null {
  if (requirement.board === null) return null;
  const { record, directory, now } = question;
  const { name, board } = requirement.board;
  const say = (message: string, remedy: string, pointer: readonly (string | number)[]): Finding => ({
    reason: 'board-inquorate',
    level: 'error',
    change: record.value.id,
    message,
    remedy,
    where: { file: record.path, pointer },
  });
  if (board === null) {
    return say(
      `The rule “${requirement.rule}” asks for the board ${name}, which the register (${directory.path}) does not have.`,
      `A change and release manager adds ${name} under \`boards\` in the register.`,
      [],
    );
  }
  const decision = record.value.board;
  if (decision === undefined || decision.name !== name) {
    return say(
      `The record names ${decision === undefined ? 'no board' : `the board ${decision.name}`}; the rule “${requirement.rule}” asks for ${name}.`,
      `Add \`board: {name: ${name}, meeting: …}\` with the day on which the board met.`,
      decision === undefined ? [] : ['board', 'name'],
    );
  }
  const today = dayIn(question.policy.timezone, now);
  if (decision.meeting > today) {
    return say(
      `The board ${name} meets on ${decision.meeting}; today is ${today}.`,
      `Wait for the meeting of ${decision.meeting}.`,
      ['board', 'meeting'],
    );
  }
  const validFor = question.policy.approvals['valid-for'];
  const met = parseDay(decision.meeting);
  // A meeting has a day and no hour, so what it decided is counted from the end of that day.
  const until = met === null ? null : addTo(toIso(startOfDay(addDays(met, 1), question.policy.timezone)), validFor);
  if (until === null || !isBefore(now, until)) {
    return say(
      until === null
        ? `The board ${name} is said to have met on ${decision.meeting}, which is not a day that exists.`
        : `The board ${name} met on ${decision.meeting}; a decision is valid for ${validFor}, so this one ended at ${until}.`,
      `The board ${name} decides anew.`,
      ['board', 'meeting'],
    );
  }
  const deferring = against.find(
    ({ vote, person, at }) =>
      vote.decision === 'deferred' && isMember(person, board.members) && heldEver(question, person, at, board.chair),
  );
  if (deferring === undefined) return null;
  const { approver } = deferring.vote;
  return say(
    `${approver}, of the chair's level, deferred the decision of the board ${name}.`,
    `The board ${name} meets again, or ${approver} decides.`,
    ['board'],
  );
}

function isMember(person: Person, members: readonly string[]): boolean {
  return person.logins.some((login) => includesName(members, login));
}

/** A no stands until it is withdrawn: the level that was held when it was said is enough, and so is today's. */
function heldEver({ directory, now }: ApprovalQuestion, person: Person, at: string, level: RoleLevel): boolean {
  return [at, now].some((instant) => isAtLeastRole(roleAt(directory, person, instant).role, level));
}

/** Everybody whose level could have approved and who said no. */
export function findVetoes(question: ApprovalQuestion, against: readonly Against[]): readonly Finding[] {
  const { directory, record, scope, policy, now } = question;
  const requirements = question.rules.flatMap((rule) => spellOut(rule, directory));
  const free: ChangeScope = { ...scope, interests: { interested: [], unread: [], findings: [] } };
  const rejecting = against.filter(({ vote }) => vote.decision === 'rejected');
  const couldApprove = (requirement: Requirement, one: Against): boolean => {
    const standings = [one.at, now].map((at) => standingNow(directory, one.person, free, at));
    const fits = (place: Place): boolean =>
      standings.some((standing) => isFit(directory, requirement, place, standing, free));
    if (requirement.board === null) return requirement.places.some(fits);
    const board = requirement.board.board;
    if (board === null) return false;
    const left = board.members.length - rejecting.filter(({ person }) => isMember(person, board.members)).length;
    return fits({ kind: 'chair', board }) || (fits({ kind: 'member', board }) && left < board.quorum);
  };
  // A standard change needs no rule; whoever could approve its model can stop it.
  const couldApproveModel = (one: Against): boolean =>
    record.value.type === 'standard' && heldEver(question, one.person, one.at, 'change-and-release-manager');
  return rejecting
    .filter((one) => couldApproveModel(one) || requirements.some((requirement) => couldApprove(requirement, one)))
    .map(({ vote }) => ({
      reason: 'approval-rejected' as const,
      level: 'error' as const,
      change: record.value.id,
      message:
        vote.evidence === 'review'
          ? `${vote.approver} requests changes in a review, and could have approved.`
          : `${vote.approver} rejected the change, and could have approved it.`,
      remedy:
        vote.evidence === 'review'
          ? `Settle it with ${vote.approver}, who then approves or dismisses the review.`
          : `Settle it with ${vote.approver}, who then ${policy.approvals.evidence.includes('review') ? 'approves in a review' : 'adds an entry that approves'}.`,
      where: vote.where,
    }));
}
