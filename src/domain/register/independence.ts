/**
 * Whether somebody is independent of a change, of whom it is known who has an interest in it: independence limits a yes, not a no. And a
 * bot alone can want no change.
 */

import type { Finding } from '../terms/finding.ts';
import type { Judgement } from '../terms/judgement.ts';
import type { Interest } from '../terms/policy.ts';
import type { ReadRecord } from '../terms/world.ts';
import { isBotLogin } from '../text/logins.ts';
import { listAnd } from '../text/name-list.ts';
import { foldCase } from '../text/names.ts';
import type { Person } from './people.ts';

/** One account with an interest. `id` null where only a name is claimed. */
export type Interested = {
  readonly login: string;
  readonly id: number | null;
  readonly interest: Interest;
  readonly how: string;
};

/** Who has an interest, and what is not known of that, or is wrong with it. */
export type Parts = Judgement & { readonly interested: readonly Interested[] };

/** With an index of the accounts: messages of commits may name ten thousands, and everybody in the register is looked for among them. */
export type Interests = Parts & {
  readonly byId: ReadonlyMap<number, Ranks>;
  readonly byLogin: ReadonlyMap<string, Ranks>;
};

/** Of one account: the place of its first interest of each kind. */
type Ranks = Partial<Record<Interest, number>>;

export function indexInterests(parts: Parts): Interests {
  const byId = new Map<number, Ranks>();
  const byLogin = new Map<string, Ranks>();
  for (const [rank, { id, login, interest }] of parts.interested.entries()) {
    if (id !== null) noteRank(byId, id, interest, rank);
    noteRank(byLogin, foldCase(login), interest, rank);
  }
  return { ...parts, byId, byLogin };
}

function noteRank<Key>(index: Map<Key, Ranks>, key: Key, interest: Interest, rank: number): void {
  const ranks = index.get(key) ?? {};
  index.set(key, ranks);
  ranks[interest] ??= rank;
}

/**
 * What a person's interest in the change is, in words; null when they are independent of all that the policy names.
 * `always` adds interests that hold whatever the policy says (a board's members).
 */
export function interestOf(
  person: Person,
  account: { readonly login: string; readonly id: number | null } | null,
  interests: Interests,
  of: readonly Interest[],
): string | null {
  const { byId, byLogin } = interests;
  const ids = [person.entry?.id, account?.id, TEAM_KEY.exec(person.key)?.[1]].flatMap((id) =>
    id == null ? [] : [Number(id)],
  );
  const logins = account === null ? person.logins : [...person.logins, account.login];
  const found = [...ids.map((id) => byId.get(id)), ...logins.map((login) => byLogin.get(foldCase(login)))]
    .flatMap((ranks) => of.map((interest) => ranks?.[interest]))
    .filter((rank) => rank !== undefined);
  return found.length === 0 ? null : (interests.interested[Math.min(...found)]?.how ?? null);
}

/** The key of somebody whom only a team makes known. */
const TEAM_KEY = /^id:([0-9]+)$/;

/** A bot may request a change only if a person implements it. */
export function judgeRequester(record: ReadRecord): Finding | null {
  const requester = record.value['requested-by'];
  const implementers = record.value.implementers ?? [requester];
  if (implementers.some((login) => !isBotLogin(login))) return null;
  return {
    reason: 'record-invalid',
    level: 'error',
    change: record.value.id,
    message: `${requester} requests the change and ${listAnd(implementers)} ${implementers.length === 1 ? 'implements' : 'implement'} it. A bot may request a change only if a person implements it.`,
    remedy: 'Name a person under `implementers`.',
    where: {
      file: record.path,
      pointer: record.value.implementers === undefined ? ['requested-by'] : ['implementers'],
    },
  };
}
