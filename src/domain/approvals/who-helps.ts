/**
 * Whose approval would help: nobody is sent to do what would not count. It is asked of the same judgement that counts the votes, with one
 * more of them.
 */
import { interestOf } from '../register/independence.ts';
import type { Person } from '../register/people.ts';
import { listAnd } from '../text/name-list.ts';
import { bestWay, withOneMore } from './best-way.ts';
import type { Candidate, Discounted } from './candidates.ts';
import { interestThrough } from './lent-authority.ts';
import { type ApprovalQuestion, fillIn, isEmpty, isFit, sayNeeds, spellOut, standingNow } from './requirements.ts';

/** Who could fill a place more of a rule, whoever has to move aside for that; in the register's order. */
export function whoHelps(
  question: ApprovalQuestion,
  candidates: readonly Candidate[],
  name: string,
): readonly Person[] {
  const asked = { ...question, rules: question.rules.filter((rule) => rule.name === name) };
  const { score } = bestWay(asked, candidates);
  return question.directory.people.filter(
    (person) => isFree(question, person) && bestWay(asked, withOneMore(question, candidates, person)).score > score,
  );
}

function isFree({ directory, scope, now }: ApprovalQuestion, person: Person): boolean {
  return (
    interestOf(person, null, scope.interests, scope.independentOf) === null &&
    interestThrough(directory, person, now, scope) === null
  );
}

/** A vote that proves nothing is given again only by somebody whose vote would count. */
export function forWhomItHelps(question: ApprovalQuestion, one: Discounted): Discounted {
  const { person, vote, doubt } = one;
  const { directory, rules, scope, now } = question;
  if (person === null || doubt !== vote.doubt || rules.length === 0) return one;
  const asked = rules.flatMap((rule) => spellOut(rule, directory));
  const standing = standingNow(directory, person, scope, now);
  const isFitting = asked.some((requirement) =>
    requirement.places.some((place) => isFit(directory, requirement, place, standing, scope)),
  );
  if (isFitting && isFree(question, person)) return one;
  const instead = `Somebody who has no part in the change approves instead: ${listAnd(asked.map(sayNeeds))}.`;
  const remedy = `Another approval by ${vote.approver} would not count. ${sayWhoFits(question, instead)}`;
  return { ...one, doubt: { ...doubt, remedy } };
}

/**
 * Who has to approve, once there is something that anybody could fit.
 * @param said how that is said where there is
 */
export function sayWhoFits({ rules, directory }: ApprovalQuestion, said: string): string {
  const asked = rules.flatMap((rule) => spellOut(rule, directory));
  const empty = asked.find(isEmpty)?.rule ?? rules.find(({ require }) => require.length === 0)?.name;
  if (empty !== undefined) return fillIn(empty);
  const missing = asked.flatMap(({ board }) => (board !== null && board.board === null ? [board.name] : []));
  const first = missing.map((name) => `A change and release manager adds ${name} under \`boards\` in the register. `);
  return `${first.join('')}${said}`;
}
