/**
 * Who is who, and who holds which role level when. One person is one entry of the register however many logins they have; a
 * numeric id decides where the register gives one. Nobody outside the register is ever a person here.
 */

import type { Account, Delegation, Person as Entry, Facts, Register } from '../terms/generated/shapes.ts';
import {
  higherRole,
  isAtLeastRole,
  type RoleLevel,
  type SkillId,
  type SkillLevel,
  skillOfRole,
} from '../terms/roles.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import { sayDay, sayName } from '../terms/words.ts';
import { foldCase, includesName, isSameName } from '../text/names.ts';
import { dayIn } from '../time/instants.ts';

export type Person = {
  /** Identity: equal for all logins of one person. */
  readonly key: string;
  /** The login to show. */
  readonly login: string;
  readonly logins: readonly string[];
  readonly entry: Entry | null;
  /** Level that live team membership gives. */
  readonly teamRole: RoleLevel | null;
  /** The team that alone makes them known here; null where the register lists them by name. */
  readonly team: string | null;
};

/**
 * How somebody who has done nothing yet is named: by login where the register does, else by their team. Who is in a private team is
 * not for everybody to read who reads a comment.
 */
export function nameWithoutTelling({ login, team }: Person): string {
  return team === null ? login : `a member of ${team}`;
}

/** `mismatch`: the register gives this login another numeric id, so somebody else holds the name now. */
export type Lookup =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'mismatch'; readonly login: string; readonly expected: number; readonly found: number };

export type HeldRole = {
  readonly role: RoleLevel | null;
  /** Why there is none, or less than the entry says. */
  readonly why: 'held' | 'ended' | 'not-yet' | 'none';
};

type UnreadTeam = Omit<Unread, 'what'> & { readonly team: string };

export type Directory = {
  readonly register: Register;
  readonly path: string;
  readonly zone: string;
  readonly people: readonly Person[];
  /** Anybody may write reviews, and thousands of them: each is looked for among everybody whom the register lists. */
  readonly index: PeopleIndex;
  /** Teams whose members could not be read. */
  readonly unreadTeams: readonly UnreadTeam[];
};

export function buildDirectory(register: Register, path: string, zone: string, teams: Facts['teams']): Directory {
  const unread: UnreadTeam[] = [];
  const memberships: { account: Account; role: RoleLevel; team: string }[] = [];
  for (const team of register.teams ?? []) {
    const fact = teams?.find((candidate) => isSameName(candidate.team, team.team));
    if (fact === undefined)
      unread.push({ team: team.team, because: 'its members were not asked for', permission: null });
    else if (isUnavailable(fact.members)) {
      const { what, ...why } = unreadOf(team.team, fact.members);
      unread.push({ team: what, ...why });
    } else for (const account of fact.members) memberships.push({ account, role: team.role, team: team.team });
  }
  const byId = groupBy(memberships, ({ account }) => account.id);
  const byLogin = groupBy(memberships, ({ account }) => foldCase(account.login));
  const people: Person[] = (register.people ?? []).map((entry) => {
    const logins = [entry.login, ...(entry.also ?? [])];
    const named = entry.id === undefined ? logins : (entry.also ?? []);
    const teamRole = [
      ...(entry.id === undefined ? [] : (byId.get(entry.id) ?? [])),
      ...named.flatMap((login) => byLogin.get(foldCase(login)) ?? []),
    ].reduce<RoleLevel | null>((role, membership) => higherRole(role, membership.role), null);
    return { key: `login:${foldCase(entry.login)}`, login: entry.login, logins, entry, teamRole, team: null };
  });
  const listed = indexPeople(people);
  for (const { account, role, team } of memberships) {
    // Whoever has an entry got the level of their teams above; a login that an entry gives another id is nobody here.
    if (findIn(listed, account).kind !== 'unknown') continue;
    const key = `id:${account.id}`;
    const index = people.findIndex((person) => person.key === key);
    const known = people[index];
    if (known === undefined)
      people.push({ key, login: account.login, logins: [account.login], entry: null, teamRole: role, team });
    else people[index] = { ...known, teamRole: higherRole(known.teamRole, role) };
  }
  return { register, path, zone, people, index: indexPeople(people), unreadTeams: unread };
}

function groupBy<T, Key>(list: readonly T[], keyOf: (one: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), group);
    group.push(one);
  }
  return groups;
}

/** The person behind an account; `id` null where only a login is claimed. */
export function findPerson(
  directory: Directory,
  account: { readonly login: string; readonly id: number | null },
): Lookup {
  return findIn(directory.index, account);
}

function findIn(
  { byId, byAnyLogin }: PeopleIndex,
  account: { readonly login: string; readonly id: number | null },
): Lookup {
  if (account.id !== null) {
    const known = byId.get(account.id);
    if (known !== undefined) return { kind: 'person', person: known };
  }
  const byLogin = byAnyLogin.get(foldCase(account.login));
  if (byLogin === undefined) return { kind: 'unknown' };
  const expected = byLogin.entry?.id;
  const isPrimary = isSameName(byLogin.login, account.login);
  if (account.id !== null && isPrimary && expected !== undefined && expected !== account.id) {
    return { kind: 'mismatch', login: account.login, expected, found: account.id };
  }
  // Whoever has no entry is known by their number alone, and that one is not known.
  if (account.id !== null && byLogin.entry === null) return { kind: 'unknown' };
  return { kind: 'person', person: byLogin };
}

type PeopleIndex = { readonly byId: ReadonlyMap<number, Person>; readonly byAnyLogin: ReadonlyMap<string, Person> };

/** Of two people with one id or login the first counts. */
function indexPeople(people: readonly Person[]): PeopleIndex {
  const byId = new Map<number, Person>();
  const byAnyLogin = new Map<string, Person>();
  for (const person of people) {
    const id = person.entry?.id ?? (person.key.startsWith('id:') ? Number(person.key.slice(3)) : undefined);
    if (id !== undefined && !byId.has(id)) byId.set(id, person);
    for (const login of person.logins) {
      const key = foldCase(login);
      if (!byAnyLogin.has(key)) byAnyLogin.set(key, person);
    }
  }
  return { byId, byAnyLogin };
}

/** The role level that a person held by themselves at an instant; days are inclusive, in the policy's zone. */
export function roleAt(directory: Directory, person: Person, instant: string): HeldRole {
  const entry = person.entry;
  const day = dayIn(directory.zone, instant);
  const ended = entry?.until !== undefined && day > entry.until;
  const early = entry?.from !== undefined && day < entry.from;
  // First and last day are those of the person: a team that somebody was not taken out of does not prolong them.
  const role = ended || early ? null : higherRole(entry?.role ?? null, person.teamRole);
  if (role !== null) return { role, why: 'held' };
  if (ended) return { role, why: 'ended' };
  if (early) return { role, why: 'not-yet' };
  return { role, why: 'none' };
}

/** The skill level at an instant: the entry's own assessment where given, else what the role level carries. */
export function skillAt(directory: Directory, person: Person, skill: SkillId, instant: string): SkillLevel | null {
  const held = roleAt(directory, person, instant);
  if (held.role === null) return null;
  return person.entry?.skills?.[skill] ?? skillOfRole(held.role, skill);
}

/** Whether the register gives a person a capacity on the day of the instant. */
export function hasCapacity(directory: Directory, person: Person, capacity: string, instant: string): boolean {
  const entry = person.entry;
  if (entry === null) return false;
  const day = dayIn(directory.zone, instant);
  if ((entry.until !== undefined && day > entry.until) || (entry.from !== undefined && day < entry.from)) return false;
  return includesName(entry.capacities ?? [], capacity);
}

export type LentRole = {
  readonly delegation: Delegation;
  readonly delegator: Person;
  readonly role: RoleLevel;
};

export type DelegationCheck = { readonly usable: readonly LentRole[]; readonly invalid: readonly string[] };

/**
 * The delegations to a person that hold at an instant for a change, and why others do not. No chains: the delegator must hold
 * the level without a delegation.
 */
export function delegationsTo(
  directory: Directory,
  person: Person,
  instant: string,
  isWithinLimit: (delegation: Delegation) => string | null,
): DelegationCheck {
  const usable: LentRole[] = [];
  const invalid: string[] = [];
  const day = dayIn(directory.zone, instant);
  for (const delegation of directory.register.delegations ?? []) {
    if (!includesName(person.logins, delegation.to)) continue;
    const found = findPerson(directory, { login: delegation.from, id: null });
    const label = `the delegation from ${delegation.from} (${sayDay(delegation.starts)} to ${sayDay(delegation.ends)})`;
    if (day < delegation.starts || day > delegation.ends) invalid.push(`${label} did not hold on ${sayDay(day)}`);
    else if (found.kind !== 'person') invalid.push(`${label} comes from somebody who is not in the register`);
    else if (found.person.key === person.key) invalid.push(`${label} comes from the same person`);
    else if (!isAtLeastRole(roleAt(directory, found.person, instant).role, delegation.role)) {
      invalid.push(
        `${label} lends the level ${sayName(delegation.role)}, which ${delegation.from} did not hold on ${sayDay(day)}`,
      );
    } else {
      const limit = isWithinLimit(delegation);
      if (limit === null) usable.push({ delegation, delegator: found.person, role: delegation.role });
      else invalid.push(`${label} ${limit}`);
    }
  }
  return { usable, invalid };
}
