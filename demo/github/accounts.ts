/**
 * Who is who: finds accounts by login or mail address, and what role somebody holds in a repository.
 * Logins compare without regard to case; an account that nobody made is never invented by a look-up.
 */
import type { Account, Repository, Role, World } from './model.ts';
import { ROLES } from './model.ts';

export const findAccount = (world: World, login: string): Account | null =>
  world.accounts.get(login.toLowerCase()) ?? null;

export const readAccount = (world: World, login: string): Account => {
  const account = findAccount(world, login);
  if (account === null) throw new Error(`there is no account ${login}; name it in the seed`);
  return account;
};

export const addAccount = (
  world: World,
  login: string,
  given: { id?: number; kind?: Account['kind']; name?: string; emails?: readonly string[] } = {},
): Account => {
  const known = findAccount(world, login);
  if (known !== null) return known;
  const id = given.id ?? world.nextId('account');
  const kind = given.kind ?? (login.endsWith('[bot]') ? 'Bot' : 'User');
  const noReply = `${id}+${login}@users.noreply.github.com`;
  const account: Account = {
    id,
    login,
    kind,
    name: given.name ?? login,
    emails: [...(given.emails ?? (kind === 'User' ? [`${login.toLowerCase()}@example.com`] : [])), noReply],
    createdAt: '2020-01-01T00:00:00Z',
  };
  world.accounts.set(login.toLowerCase(), account);
  return account;
};

/** The account that GitHub shows for a commit's mail address, or null where nobody has it. */
export const accountOfEmail = (world: World, email: string): Account | null => {
  const wanted = email.toLowerCase();
  for (const account of world.accounts.values()) {
    if (account.emails.some((own) => own.toLowerCase() === wanted)) return account;
  }
  return null;
};

/** The role that somebody was given, owners of the organization being administrators; null for none. */
export const roleIn = (world: World, repository: Repository, login: string): Role | null => {
  const who = login.toLowerCase();
  if (who === repository.owner.toLowerCase()) return 'admin';
  if (world.members.get(repository.owner.toLowerCase())?.get(who)?.role === 'admin') return 'admin';
  return repository.roles.get(who)?.role ?? null;
};

export const isAtLeast = (role: Role | null, wanted: Role): boolean =>
  role !== null && ROLES.indexOf(role) >= ROLES.indexOf(wanted);
