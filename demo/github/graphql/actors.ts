/** Accounts in GraphQL's words: a bot goes without the ending that REST gives it, and a commit names people only. */
import { accountOfEmail, findAccount } from '../accounts.ts';
import type { Identity } from '../git-objects.ts';
import type { World } from '../model.ts';
import { Typed, type Types } from './execute.ts';
import { type AccountSeen, plain, type Seen } from './seen.ts';

type GitActorSeen = Seen & { readonly identity: Identity };

/** Who did something; null once the account is gone. */
export const actorOf = (world: World, login: string | null): Typed | null => {
  const account = login === null ? null : findAccount(world, login);
  return account === null ? null : new Typed(account.kind, { account });
};

const databaseId = plain('Int', ({ account }: AccountSeen) => account.id);
const login = plain('String', ({ account }: AccountSeen) => account.login.replace(/\[bot\]$/, ''));

export const ACTOR_TYPES: Types = {
  Actor: { login },
  User: { databaseId, login },
  Bot: { databaseId, login },
  Organization: { databaseId, login },
  Mannequin: { databaseId, login },
  GitActor: {
    name: plain('String', ({ identity }: GitActorSeen) => identity.name),
    user: plain('User', ({ call, identity }: GitActorSeen) => {
      const account = accountOfEmail(call.world, identity.email);
      return account?.kind === 'User' ? { account } : null;
    }),
  },
};
