/** The parts of a board pack in words, for every surface alike. Plain text of one line, not escaped for any of them yet. */

import { CATALOGUE } from '../../domain/terms/reasons.ts';
import type { ApprovalVerdict, RequirementVerdict } from '../../domain/terms/verdict.ts';
import { describeInstant, parseInstant } from '../../domain/time/time.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import type { Text } from '../../render/document.ts';
import { listWords } from '../../render/plain/safe-text.ts';
import {
  count,
  countFaulty,
  sayRequirement as sayAsked,
  sayDay,
  sayFloors,
  sayName,
} from '../../render/plain/words.ts';
import type { AgendaItem, AgendaSubject } from './agenda-item.ts';
import type { Dependency } from './ahead.ts';
import type { Member } from './attendance.ts';
import type { Claim } from './claims.ts';
import type { BoardPack } from './pack.ts';
import type { Quorum } from './quorum.ts';
import type { EmergencyItem, LookBack } from './since.ts';

/** What stands under every title: a pack is easily taken for a decision. */
export const PREPARES_ONLY =
  'It prepares decisions and makes none: nothing here is authorised, and what records declare is a claim.';

/** A heading of each part with how many it holds, in the order of the pack. */
export function sayCounts(pack: BoardPack): readonly (readonly [number: number, what: string])[] {
  const { decisions, open, ahead, emergencies, outcomes, overdue, owed } = pack;
  return [
    [decisions.length, 'to decide'],
    [open.length, 'open besides'],
    [ahead.changes.length, 'planned until the next meeting'],
    [emergencies.length, emergencies.length === 1 ? 'emergency' : 'emergencies'],
    [outcomes.length, outcomes.length === 1 ? 'outcome' : 'outcomes'],
    [overdue.length, 'without an outcome'],
    [owed.length, owed.length === 1 ? 'review owed' : 'reviews owed'],
  ];
}

/** What is missing because it could not be read; null where everything was. */
export function sayLack({ findings }: Pick<BoardPack, 'findings'>): string | null {
  const errors = countFaulty(findings);
  if (errors === 0) return null;
  return `${count(errors, 'file or rule', 'files or rules')} could not be used, so changes or problems may be missing here.`;
}

/** `high: impact 4 × likelihood 2 = 8 is high; also “critical item”`, in the words of the comment. */
export function sayRisk({ risk, assessment }: Pick<AgendaItem, 'risk' | 'assessment'>): string {
  if (assessment === null || risk.computed === null)
    return `${risk.final}: the level of the model${sayFloors(risk, ',')}`;
  const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
  return `${risk.final}: impact ${assessment.impact} × likelihood ${assessment.likelihood} = ${risk.score} is ${risk.computed}${declared}${sayFloors(risk)}`;
}

export function sayTiming({ timing }: Pick<AgendaItem, 'timing'>): string | null {
  switch (timing) {
    case 'after':
    case 'untimed':
      return null;
    case 'during':
      return 'Its time reaches into the day of the meeting: decide before it begins, or have it moved.';
    case 'before':
      return 'Its time is over before the meeting: it cannot be decided there unless it is moved.';
  }
}

/** `component:default/ledger (owner group:default/payments, criticality 3; 2 depend on it: …)`. */
export function sayItem({ ref, isListed, owner, criticality, countsAs, dependants }: AgendaSubject): string {
  const known = [
    ...(isListed === false ? ['not in the catalog'] : []),
    ...(owner === null ? [] : [`owner ${owner}`]),
    ...sayCriticality(criticality, countsAs),
    ...(dependants.length === 0 ? [] : [`needed by ${some(dependants, 5)}`]),
  ];
  return known.length === 0 ? ref : `${ref} (${known.join('; ')})`;
}

function sayCriticality(own: number | null, countsAs: number | null): readonly string[] {
  if (countsAs === null) return own === null ? [] : [`criticality ${own}`];
  if (own === null) return [`no criticality of its own, counts as ${countsAs}`];
  return [own === countsAs ? `criticality ${own}` : `criticality ${own}, counts as ${countsAs}`];
}

/** Those who could be counted, with who is not expected and in whose place somebody sits: two for one seat fill one. */
export function sayAble({ able }: Quorum, { members }: BoardPack['attendance']): string {
  if (able.length === 0) return 'nobody';
  const isOf = (login: string) => (other: string) => other.toLowerCase() === login.toLowerCase();
  return able
    .map((login) => {
      const member = members.find((one) => isOf(login)(one.login));
      if (member !== undefined) return member.standIns.length === 0 ? login : `${login} (sent apologies)`;
      const lent = members.filter(({ standIns }) => standIns.some((one) => isOf(login)(one.login)));
      return lent.length === 0 ? login : `${login} (for ${lent.map((one) => one.login).join(', ')})`;
    })
    .join(', ');
}

function some(names: readonly string[], most: number): string {
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

export function sayDependency({ id, state }: Dependency): string {
  return `${id} (${state === 'unknown' ? 'not known' : state})`;
}

export function sayRequirement(requirement: RequirementVerdict, basis: AgendaItem['basis']): string {
  const { rule, count: places, have, met } = requirement;
  const needs = sayAsked(requirement);
  if (basis === 'none') return `${needs} (rule “${rule}”)`;
  return `${needs} (rule “${rule}”): ${met ? 'met' : `${have} of ${places}`}`;
}

/** What a member pastes; the digest in it holds for one head of one pull request, so that it is had from GitHub alone. */
export function sayApprovalLine({ id, approvalLine }: Pick<AgendaItem, 'id' | 'approvalLine'>): Text {
  return approvalLine === null
    ? ['`change-gate approve ', id, '` says where, and with which line'].join('')
    : ['a review with the line ', { code: approvalLine }];
}

/** What the approvals are known by. */
export function sayBasis({ basis }: Pick<AgendaItem, 'basis'>, { hasFacts }: Pick<BoardPack, 'hasFacts'>): string {
  switch (basis) {
    case 'facts':
      return 'by the facts given';
    case 'declared':
      return 'by entries of the record, which this policy takes as evidence';
    case 'none':
      return hasFacts
        ? 'not known: the facts given do not tell of this record'
        : 'not known: give what GitHub said with --facts';
  }
}

export function sayApproval({ approver, role, evidence, at, counted, reason }: ApprovalVerdict, zone: string): string {
  const given = `${approver}, ${role === null ? 'no role level' : sayName(role)}, by ${evidence}${at === null ? '' : ` on ${sayMoment(at, zone)}`}`;
  return counted ? `${given}: counts` : `${given}: does not count (${reason ?? 'no reason given'})`;
}

export function sayClaim({ approver, decision, at, note, boundTo, isListed }: Claim, zone: string): string {
  const doubts = [
    ...(boundTo === 'other' ? ['for other content of the record'] : []),
    ...(boundTo === 'nothing' ? ['bound to no content'] : []),
    ...(isListed ? [] : ['not in the register']),
  ];
  const doubt = doubts.length === 0 ? '' : ` (${doubts.join(', ')})`;
  return `${approver}: ${decision} on ${sayMoment(at, zone)}${doubt}${note === null ? '' : `. ${note}`}`;
}

export function sayMinuted({ minuted }: Pick<AgendaItem, 'minuted'>): string | null {
  if (minuted === null) return null;
  const link = minuted.minute === null ? '' : `, minute ${minuted.minute}`;
  return `${minuted.board}, meeting of ${minuted.meeting}${link}`;
}

export function sayStanding({ standing, quorum }: Pick<AgendaItem, 'standing' | 'quorum'>): string | null {
  switch (standing) {
    case 'to-decide':
      return quorum === null ? null : 'to be decided by this board';
    case 'declared':
      return 'by its own entries this board has decided already';
    case 'shown':
      return 'approvals that count show that this board has decided';
  }
}

/** Whether the board can decide, with the numbers. */
export function sayQuorum({ have, count: seats, isPossible, isPossibleWithoutAway, hasChair }: Quorum): string {
  const filled = `${have} of ${seats} seats can be filled`;
  if (isPossibleWithoutAway) return `possible: ${filled}`;
  if (isPossible) return `possible only if somebody comes who delegated for that day: ${filled}`;
  return `not possible: ${filled}${hasChair ? '' : ', and nobody of the chair’s level may decide'}`;
}

/** What else the rule asks for and nobody can give; empty where all of it can be had. */
export function sayOthers({ others }: Quorum, requirements: AgendaItem['requirements']): readonly string[] {
  return others.map(({ needs, count: places, have }) => {
    const asked = requirements.find((one) => one.needs === needs);
    const who = asked === undefined ? needs : sayAsked(asked);
    return have >= places
      ? `${who}: somebody can`
      : `${who}: ${have === 0 ? 'nobody' : `only ${have}`} can beside the board`;
  });
}

export function sayRole({ role, why, isChairLevel }: Member): string {
  switch (why) {
    case 'not-listed':
      return 'not in the register: has no seat';
    case 'ended':
      return 'the role ended before that day';
    case 'not-yet':
      return 'the role begins after that day';
    case 'none':
      return 'no role level';
    case 'held':
      return `${role === null ? 'no role level' : sayName(role)}${isChairLevel ? ' (chair’s level)' : ''}`;
  }
}

/** Who stands in, or that the member is expected; nobody is expected whose seat does not hold on that day. */
export function sayPresence({ standIns, why }: Member): string {
  if (standIns.length === 0) return why === 'held' || why === 'none' ? 'expected' : 'cannot sit';
  const whom = standIns.map(
    ({ login, isMember, limit, until }) =>
      `${login}${limit === null ? '' : `, ${limit}`}, until ${until}${isMember ? ' (has a seat of their own, and one vote)' : ''}`,
  );
  return `apologies; stands in: ${whom.join('; ')}`;
}

export function sayLookBack({ kind, day, by }: LookBack, what: 'review' | 'retrospective'): string {
  switch (kind) {
    case 'none':
      return `no ${what} asked for`;
    case 'done':
      return `${what} by ${by ?? 'somebody'}`;
    case 'due':
      return `${what} due by ${sayDay(day ?? '')}`;
    case 'overdue':
      return `${what} overdue since ${sayDay(day ?? '')}`;
    case 'beyond':
      return `${what} owed; bank holidays are not known that far ahead`;
  }
}

/** Who can pay the debt of an emergency; null where none is owed. */
export function sayPayers({ retrospective }: EmergencyItem): string | null {
  const { kind, needs, eligible } = retrospective;
  if (kind === 'none' || kind === 'done' || needs === null) return null;
  if (eligible.length > 0) return `${listWords(eligible.slice(0, 5), 'or')} can give it`;
  return `nobody in the register can give it: it needs a ${sayName(needs)} who took no part`;
}

/** `Tue 1 Dec 2026, 10:00 to 12:00`, for a table under a title that names the zone; both days where they differ. */
export function sayTime(start: string, end: string, zone: string): string {
  const [from, to] = [splitTime(start, zone), splitTime(end, zone)];
  return from.day === to.day
    ? `${from.day}, ${from.time} to ${to.time}`
    : `${from.day}, ${from.time} to ${to.day}, ${to.time}`;
}

/** `Tue 1 Dec 2026, 10:00`; text that is no instant as it is. */
export function sayMoment(text: string, zone: string): string {
  const { day, time } = splitTime(text, zone);
  return time === '' ? day : `${day}, ${time}`;
}

function splitTime(text: string, zone: string): { readonly day: string; readonly time: string } {
  const instant = parseInstant(text);
  const words = instant === null ? '' : describeInstant(instant, isKnownZone(zone) ? zone : 'UTC');
  const [, time, weekday, day, month, year] = /^(\S+) on (\w{3})\w* (\d+) (\w{3})\w* (\d+)/u.exec(words) ?? [];
  return time === undefined ? { day: text, time: '' } : { day: `${weekday} ${day} ${month} ${year}`, time };
}

export function sayWhen({ schedule }: Pick<AgendaItem, 'schedule'>, { timezone }: Pick<BoardPack, 'timezone'>): string {
  return schedule === null ? 'whenever the calendar allows' : sayTime(schedule.start, schedule.end, timezone);
}

/** Whether the board can decide, in a word or two. */
export function sayCan({ quorum }: Pick<AgendaItem, 'quorum'>): string {
  if (quorum === null) return '–';
  if (quorum.isPossibleWithoutAway) return 'possible';
  return quorum.isPossible ? '⚠ only with apologies taken back' : '⚠ not possible';
}

/** What stands against a change at a glance; the whole sentences stand where the change is told. */
export function sayMarks({ timing, refusals, problems, quorum }: AgendaItem): readonly string[] {
  const isEarly = timing === 'during' || timing === 'before';
  const isShort = quorum?.others.some(({ have, count: places }) => have < places) === true;
  const marks = [
    ...(isEarly ? ['time before the decision'] : []),
    ...[...refusals, ...(problems ?? [])].map(({ reason }) => `${CATALOGUE[reason].title} (${reason})`),
    ...(isShort ? ['somebody beside the board is missing'] : []),
  ];
  return [...new Set(marks)];
}
