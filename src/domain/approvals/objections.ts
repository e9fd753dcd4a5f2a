/**
 * What stands against a change although its places may be filled: a no of the right level, a board that has not met or has put
 * its decision off. Independence limits a yes, not a no.
 */

import { indexInterests, interestOf } from '../register/independence.ts';
import { findPerson, type Person, roleAt } from '../register/people.ts';
import { boardDecisions, decisionOf } from '../terms/board-decisions.ts';
import type { Finding } from '../terms/finding.ts';
import { isAtLeastRole, type RoleLevel } from '../terms/roles.ts';
import { sayDay, sayDuration } from '../terms/words.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { includesName } from '../text/names.ts';
import { addDays, parseDay } from '../time/days.ts';
import { addTo, dayIn, isBefore } from '../time/instants.ts';
import { toIso } from '../time/time.ts';
import { startOfDay } from '../time/wall-time.ts';
import { type ChangeScope, interestThrough } from './lent-authority.ts';
import {
  type ApprovalQuestion,
  type Filled,
  isFit,
  type Place,
  type Requirement,
  spellOut,
  standingNow,
} from './requirements.ts';
import type { Dismissal, Vote } from './votes.ts';

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
      `The rule “${requirement.rule}” asks for the board ${name}. The register (${directory.path}) has no such board.`,
      `A change and release manager adds ${name} under \`boards\` in the register.`,
      [],
    );
  }
  const named = decisionOf(record.value, name);
  if (named === null) return say(...boardMissing(record.value, requirement.rule, name));
  const { decision, pointer } = named;
  const today = dayIn(question.policy.timezone, now);
  if (decision.meeting > today) {
    return say(
      `The board ${name} has not met yet: its meeting is on ${sayDay(decision.meeting)}, and today is ${sayDay(today)}.`,
      waitFor(decision.meeting, record.value.schedule?.end, question.policy.timezone),
      [...pointer, 'meeting'],
    );
  }
  const validFor = question.policy.approvals['valid-for'];
  const met = parseDay(decision.meeting);
  // A meeting has a day and no hour, so what it decided is counted from the end of that day.
  const until = met === null ? null : addTo(toIso(startOfDay(addDays(met, 1), question.policy.timezone)), validFor);
  if (until === null || !isBefore(now, until)) {
    return say(
      until === null
        ? `The board ${name} is said to have met on ${decision.meeting}, and there is no such day.`
        : `The decision of the board ${name} was valid for ${sayDuration(validFor)} after its meeting on ${sayDay(decision.meeting)}, and ended at ${until}.`,
      `The board ${name} decides again.`,
      [...pointer, 'meeting'],
    );
  }
  const deferring = against.find(
    ({ vote, person, at }) =>
      vote.decision === 'deferred' && isMember(person, board.members) && heldEver(question, person, at, board.chair),
  );
  if (deferring === undefined) return null;
  const { approver } = deferring.vote;
  return say(
    `${approver}, who may chair the board ${name}, put its decision off.`,
    `The board ${name} meets again, or ${approver} decides.`,
    pointer,
  );
}

/** A change whose time ends no later than the day of the meeting waits for nothing. */
function waitFor(meeting: string, end: string | undefined, zone: string): string {
  return end !== undefined && dayIn(zone, end) <= meeting
    ? `The time of the change ends before the board has decided. Its author moves the schedule to a day after ${sayDay(meeting)}, or the board meets sooner and the record says when.`
    : `Wait for the meeting on ${sayDay(meeting)}.`;
}

/** Another board's decision stays: the list takes this one's beside it. */
function boardMissing(
  value: ReadRecord['value'],
  rule: string,
  name: string,
): readonly [message: string, remedy: string, pointer: readonly (string | number)[]] {
  const [first, ...more] = boardDecisions(value);
  const own = `{name: ${name}, meeting: …}`;
  if (first === undefined)
    return [
      `The rule “${rule}” asks for the board ${name}, and the record names none.`,
      `Add \`board: ${own}\` with the day on which the board met.`,
      [],
    ];
  const names = [first, ...more].map(({ decision }) => decision.name);
  const { meeting } = first.decision;
  const remedy =
    more.length > 0
      ? `Add \`${own}\` to the list under \`board\`, with the day on which the board met.`
      : `Write \`board: [{name: ${names[0]}, meeting: ${meeting}}, ${own}]\`, with the day on which ${name} met.`;
  return [
    `The rule “${rule}” asks for the board ${name}, and the record names only ${listAnd(names)}.`,
    remedy,
    more.length > 0 ? ['board'] : ['board', 'name'],
  ];
}

function isMember(person: Person, members: readonly string[]): boolean {
  return person.logins.some((login) => includesName(members, login));
}

/** A no stands until it is withdrawn: the level that was held when it was said is enough, and so is today's. */
function heldEver({ directory, now }: ApprovalQuestion, person: Person, at: string, level: RoleLevel): boolean {
  return [at, now].some((instant) => isAtLeastRole(roleAt(directory, person, instant).role, level));
}

/**
 * Whether somebody who may do so dismissed a no: independent, and of a level that could have given it. Whom it stops cannot lift it, and
 * where GitHub names nobody it stands.
 */
export function isLifted(question: ApprovalQuestion, one: Against): boolean {
  const { dismissals = [] } = one.vote;
  return dismissals.length > 0 && dismissals.every((dismissal) => mayLift(question, one, dismissal));
}

/**
 * A no of an account that is gone could have been anybody's: it stands until it is dismissed by somebody independent who could fill every place,
 * and one for the environment stays with its run.
 */
export function judgeGone(
  question: ApprovalQuestion,
  { account, decision, evidence, dismissals = [] }: Vote,
): readonly Finding[] {
  if (account !== null || decision !== 'rejected') return [];
  if (dismissals.length > 0 && dismissals.every((dismissal) => mayLift(question, null, dismissal))) return [];
  const isReview = evidence === 'review';
  return [
    {
      reason: 'approver-unknown',
      level: 'error',
      change: question.record.value.id,
      message: `${isReview ? 'A review that requests changes' : 'A rejection of the environment'} came from an account that has been deleted, so nobody can tell whether it was of somebody who could have approved.`,
      remedy: isReview
        ? 'A person of the register who has no part in the change, and could approve it alone, dismisses that review; or its author opens a new pull request.'
        : 'Whoever deploys starts a new run, since a rejection stays with its run.',
      where: null,
    },
  ];
}

/** @param one null where nobody knows who said no */
function mayLift(question: ApprovalQuestion, one: Against | null, { by, at }: Dismissal): boolean {
  const { directory, record, scope, now } = question;
  if (by === null || at === null || by.isBot) return false;
  const found = findPerson(directory, by);
  if (found.kind !== 'person') return false;
  const { person } = found;
  if (interestOf(person, by, scope.interests, scope.independentOf) !== null) return false;
  if (interestThrough(directory, person, at, scope) !== null) return false;
  const own = standingNow(directory, person, scope, at);
  const free = withoutInterests(scope);
  const theirs =
    one === null ? null : [one.at, now].map((instant) => standingNow(directory, one.person, free, instant));
  // Every place that the no could have filled, the one who lifts it could fill as well.
  const isOfLevel = question.rules
    .flatMap((rule) => spellOut(rule, directory))
    .every((requirement) =>
      requirement.places.every(
        (place) =>
          (theirs !== null && !theirs.some((standing) => isFit(directory, requirement, place, standing, free))) ||
          isFit(directory, requirement, place, own, scope),
      ),
    );
  const isOfModel =
    record.value.type !== 'standard' || isAtLeastRole(roleAt(directory, person, at).role, 'change-and-release-manager');
  return isOfLevel && isOfModel;
}

function withoutInterests(scope: ChangeScope): ChangeScope {
  return { ...scope, interests: indexInterests({ interested: [], unread: [], findings: [] }) };
}

/** Everybody whose level could have approved and who said no. */
export function findVetoes(question: ApprovalQuestion, against: readonly Against[]): readonly Finding[] {
  const { directory, record, scope, policy, now } = question;
  const requirements = question.rules.flatMap((rule) => spellOut(rule, directory));
  const free = withoutInterests(scope);
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
          ? `${vote.approver}, who could have approved, requests changes in a review.${sayDismissed(vote)}`
          : `${vote.approver}, who could have approved the change, rejected it.`,
      remedy:
        vote.evidence === 'review'
          ? vote.dismissals === undefined
            ? `Settle it with ${vote.approver}, who then approves or dismisses the review.`
            : `Settle it with ${vote.approver}, who then approves in a review, or open a new pull request.`
          : vote.evidence === 'environment'
            ? `Settle it with ${vote.approver}. Then whoever deploys starts a new run, since a rejection stays with its run.`
            : `Settle it with ${vote.approver}, who then ${policy.approvals.evidence.includes('review') ? 'approves in a review' : 'adds an entry that approves'}.`,
      where: vote.where,
    }));
}

/** GitHub shows a dismissed no as gone; why it is not has to be said. */
function sayDismissed({ approver, dismissals = [] }: Vote): string {
  const [first] = dismissals;
  if (first === undefined) return '';
  const who = first.by === null ? 'Somebody whom GitHub does not name' : first.by.login;
  return ` ${who} dismissed the review${first.at === null ? '' : ` at ${first.at}`}. A no is lifted only by ${approver}, or by somebody independent who could have said it.`;
}
