/** The answers of `change-gate roles` as plain data. */

import { type Directory, delegationsTo, type HeldRole, type Person, roleAt } from '../../domain/register/people.ts';
import { ROLE_SKILLS } from '../../domain/terms/generated/role-skills.ts';
import type { Delegation } from '../../domain/terms/generated/shapes.ts';
import type { RoleLevel } from '../../domain/terms/roles.ts';
import { includesName } from '../../domain/text/names.ts';

export type RoleList = {
  readonly schema: 1;
  readonly day: string;
  readonly timezone: string;
  readonly path: string;
  readonly people: readonly Holder[];
  readonly teams: readonly { readonly team: string; readonly role: RoleLevel }[];
  readonly boards: readonly BoardList[];
  readonly escalation: readonly string[];
};

export type Holder = {
  readonly login: string;
  readonly also: readonly string[];
  readonly id: number | null;
  /** Held by themselves on the day. */
  readonly role: RoleLevel | null;
  /** Why they hold none. */
  readonly why: HeldRole['why'];
  readonly from: string | null;
  readonly until: string | null;
  readonly grade: string | null;
  readonly capacities: readonly string[];
  readonly skills: Readonly<Record<string, string>>;
  readonly lent: readonly Lent[];
  /** Delegations to them that do not hold, in words. */
  readonly notLent: readonly string[];
};

type Lent = {
  readonly from: string;
  readonly role: RoleLevel;
  readonly starts: string;
  readonly ends: string;
  readonly limit: Delegation['limit'] | null;
};

type BoardList = {
  readonly name: string;
  readonly quorum: number;
  readonly chair: RoleLevel;
  readonly members: readonly { readonly login: string; readonly role: RoleLevel | null }[];
};

/** @param instant an instant of the day in the directory's zone, RFC 3339 */
export function listRoles(directory: Directory, day: string, instant: string): RoleList {
  const { register } = directory;
  return {
    schema: 1,
    day,
    timezone: directory.zone,
    path: directory.path,
    people: directory.people.map((person) => listPerson(directory, person, instant)),
    teams: (register.teams ?? []).map(({ team, role }) => ({ team, role })),
    boards: Object.entries(register.boards ?? {}).map(([name, { quorum, chair, members }]) => ({
      name,
      quorum,
      chair,
      members: members.map((login) => {
        const member = directory.people.find((person) => includesName(person.logins, login));
        return { login, role: member === undefined ? null : roleAt(directory, member, instant).role };
      }),
    })),
    escalation: [...(register.escalation ?? [])],
  };
}

function listPerson(directory: Directory, person: Person, instant: string): Holder {
  const { entry } = person;
  const { role, why } = roleAt(directory, person, instant);
  const { usable, invalid } = delegationsTo(directory, person, instant, () => null);
  return {
    login: person.login,
    also: [...(entry?.also ?? [])],
    id: entry?.id ?? null,
    role,
    why,
    from: entry?.from ?? null,
    until: entry?.until ?? null,
    grade: entry?.grade ?? null,
    capacities: [...(entry?.capacities ?? [])],
    skills: Object.fromEntries(Object.entries(entry?.skills ?? {})),
    lent: usable.map(({ delegation, role: lent }) => ({
      from: delegation.from,
      role: lent,
      starts: delegation.starts,
      ends: delegation.ends,
      limit: delegation.limit ?? null,
    })),
    notLent: invalid,
  };
}

export function listSkills(level: RoleLevel): object {
  return { schema: 1, role: level, skills: ROLE_SKILLS[level] };
}
