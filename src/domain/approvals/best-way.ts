/**
 * Of all ways in which the people who approved can stand beside each other, the one that serves the rules best; and whether one more
 * person would serve them any better. One authority is one vote, whoever uses it.
 */

import { type Person, roleAt } from '../register/people.ts';
import { type Candidate, waysToStand } from './candidates.ts';
import { usableDelegations } from './lent-authority.ts';
import { type ApprovalQuestion, type Filled, fillRule, spellOut } from './requirements.ts';
import type { Vote } from './votes.ts';

export type Way = {
  readonly candidates: readonly Candidate[];
  readonly rules: readonly { readonly filled: readonly Filled[] }[];
  /** More for each rule that is full, and then for each place that is filled. */
  readonly score: number;
};

/** Of all ways in which the people who approved can stand, the first that fills most rules, and then most places. */
export function bestWay(question: ApprovalQuestion, candidates: readonly Candidate[]): Way {
  const { directory, rules, scope } = question;
  const asked = rules.map((rule) => spellOut(rule, directory));
  let best: Way | null = null;
  for (const standing of waysToStand(candidates)) {
    const filled = asked.map((requirements) => ({ filled: fillRule(directory, requirements, standing, scope) }));
    const all = filled.flatMap((one) => one.filled);
    const isFull = ({ requirement, have }: Filled): boolean => have === requirement.places.length;
    const places = all.reduce((sum, { have }) => sum + have, 0);
    const score = all.filter(isFull).length * 1000 + places;
    if (best === null || score > best.score) best = { candidates: standing, rules: filled, score };
  }
  return (
    best ?? {
      candidates: [],
      rules: asked.map((requirements) => ({ filled: fillRule(directory, requirements, [], scope) })),
      score: 0,
    }
  );
}

/** Whether an approval by this person, given now, would fill a place more than those who approved do. */
export function addsVote(
  question: ApprovalQuestion,
  candidates: readonly Candidate[],
  way: Way,
  person: Person,
): boolean {
  const { directory, scope, now, rules } = question;
  const { usable } = usableDelegations(directory, person, now, scope);
  const isShared = candidates.some(({ lent }) => lent.some(({ delegator }) => delegator.key === person.key));
  const isOnBoard = rules.some(({ require }) => require.some(({ board }) => board !== undefined));
  // Without a delegation nobody is in the way of anybody, but on a board, where only the chair's place may be left.
  if (usable.length === 0 && !isShared && !isOnBoard) return true;
  return bestWay(question, withOneMore(question, candidates, person)).score > way.score;
}

/** Those who approved, and an approval by this person, given now. */
export function withOneMore(
  { directory, scope, now }: ApprovalQuestion,
  candidates: readonly Candidate[],
  person: Person,
): readonly Candidate[] {
  const { usable } = usableDelegations(directory, person, now, scope);
  const vote: Vote = {
    evidence: 'review',
    approver: person.login,
    account: { login: person.login, id: person.entry?.id ?? null, isBot: false },
    decision: 'approved',
    at: now,
    doubt: null,
    where: null,
  };
  const more: Candidate = { vote, person, at: now, role: roleAt(directory, person, now).role, lent: usable };
  const others = candidates.filter((one) => one.person.key !== person.key);
  return [...others, more];
}
