/**
 * What a vote is: one statement of one account about one change, with the reason for which it proves nothing, if there is one.
 */

import { type Directory, findPerson } from '../register/people.ts';
import type { Evidence } from '../terms/evidence-kinds.ts';
import type { Where } from '../terms/finding.ts';
import type { Account, Facts, PullRequestFact } from '../terms/generated/shapes.ts';
import type { RiskLevel } from '../terms/levels.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { ReasonId } from '../terms/reasons.ts';
import type { Unread } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { isBotLogin } from '../text/logins.ts';
import { foldCase } from '../text/names.ts';

/** Why a vote does not count, ready to be said. */
export type Doubt = { readonly reason: ReasonId; readonly message: string; readonly remedy: string };

/** That somebody else took a no back. Whether it is gone with that depends on who they are. */
export type Dismissal = {
  /** null where GitHub names nobody. */
  readonly by: { readonly login: string; readonly id: number; readonly isBot: boolean } | null;
  readonly at: string | null;
};

export type Vote = {
  readonly evidence: Evidence;
  /** The login to show; `(deleted account)` where GitHub names none. */
  readonly approver: string;
  /** null where no account stands behind it. */
  readonly account: { readonly login: string; readonly id: number | null; readonly isBot: boolean } | null;
  readonly decision: 'approved' | 'rejected' | 'deferred';
  /** When it was given; null when nobody's clock proves or claims it. */
  readonly at: string | null;
  readonly doubt: Doubt | null;
  readonly where: Where | null;
  /** True where nobody's clock bears `at` out: it may have been given at any time since. */
  readonly isUndated?: true;
  /** Of a no: who dismissed it, where that was not its author. */
  readonly dismissals?: readonly Dismissal[];
};

export type Votes = { readonly votes: readonly Vote[]; readonly unread: readonly Unread[] };

export type VoteQuestion = {
  readonly record: ReadRecord;
  /** The pull request whose reviews are asked for; null where the record was not brought in by one. */
  readonly pullRequest: PullRequestFact | null;
  readonly policy: CompletePolicy;
  readonly directory: Directory;
  readonly risk: RiskLevel;
  readonly now: string;
  readonly facts: Facts;
  /** The environment of a deployment; null at review. */
  readonly environment: string | null;
};

export function accountOf(account: Account): {
  readonly login: string;
  readonly id: number;
  readonly isBot: boolean;
} {
  const isBot = account.type !== 'User' || isBotLogin(account.login);
  return { login: account.login, id: account.id, isBot };
}

/** What is equal for all accounts of one person; accounts that the register does not list stand for themselves. */
export function voterKey(
  directory: Directory,
  account: { readonly login: string; readonly id: number | null },
): string {
  const found = findPerson(directory, account);
  if (found.kind === 'person') return found.person.key;
  return account.id === null ? `name:${foldCase(account.login)}` : `account:${account.id}`;
}
