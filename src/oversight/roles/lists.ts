/** The answers of `change-gate roles` as plain data, and the same as text. Whatever comes from the register is shown as hostile text. */

import { type Directory, delegationsTo, type HeldRole, type Person, roleAt } from '../../domain/register/people.ts';
import { ROLE_SKILLS, SKILL_IDS } from '../../domain/terms/generated/role-skills.ts';
import type { Delegation } from '../../domain/terms/generated/shapes.ts';
import { ROLE_LEVELS, type RoleLevel } from '../../domain/terms/roles.ts';
import { includesName } from '../../domain/text/names.ts';
import { describeDay, parseDay } from '../../domain/time/time.ts';
import { choosePaint } from '../../render/plain/paint.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';

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

type Holder = {
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

export function renderRoles(list: RoleList, isColour: boolean): string {
  const paint = choosePaint(isColour);
  const day = parseDay(list.day);
  const lines = [
    `Role levels on ${day === null ? list.day : describeDay(day)} (${list.timezone}), by ${list.path} of this checkout`,
  ];
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push('', paint('bold', shown(title, 200)), ...rows.map((row) => `  ${shown(row, 400)}`));
  };
  for (const level of [...ROLE_LEVELS].reverse()) {
    const holders = list.people.filter(({ role }) => role === level);
    section(level, holders.length === 0 ? ['nobody'] : holders.map(describeHolder));
  }
  section('no level on this day', list.people.filter(({ role }) => role === null).map(describeHolder));
  section(
    'lent on this day',
    list.people.flatMap(({ login, lent }) =>
      lent.map(
        (one) => `${login}: ${one.role} for ${one.from}, ${one.starts} to ${one.ends}${describeLimit(one.limit)}`,
      ),
    ),
  );
  section(
    'not lent',
    list.people.flatMap(({ login, notLent }) => notLent.map((why) => `${login}: ${why}`)),
  );
  for (const { name, quorum, chair, members } of list.boards)
    section(
      `board ${name}: ${quorum} of ${members.length} decide, one of them a ${chair}`,
      members.map(({ login, role }) => `${login}, ${role ?? 'no level on this day'}`),
    );
  section(
    'teams, whose members cannot be read here',
    list.teams.map(({ team, role }) => `${team}: ${role}`),
  );
  section('escalation', list.escalation.length === 0 ? [] : [list.escalation.join(', ')]);
  return `${withoutCommands(lines.join('\n'))}\n`;
}

function describeHolder(holder: Holder): string {
  const { login, also, from, until, grade, capacities, skills, why } = holder;
  const parts = [
    ...(why === 'ended' ? [`ended on ${until}`] : until === null ? [] : [`until ${until}`]),
    ...(why === 'not-yet' ? [`begins on ${from}`] : from === null ? [] : [`from ${from}`]),
    ...(grade === null ? [] : [`grade ${grade}`]),
    ...(capacities.length === 0 ? [] : [`capacities ${capacities.join(', ')}`]),
    ...Object.entries(skills).map(([skill, level]) => `${level} in ${skill}`),
    ...(also.length === 0 ? [] : [`also ${also.join(', ')}`]),
  ];
  return parts.length === 0 ? login : `${login}: ${parts.join('; ')}`;
}

function describeLimit(limit: Delegation['limit'] | null): string {
  const parts = [
    ...(limit?.risk === undefined ? [] : [`up to ${limit.risk} risk`]),
    ...(limit?.environments === undefined ? [] : [`in ${limit.environments.join(', ')}`]),
  ];
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}

export function listSkills(level: RoleLevel): object {
  return { schema: 1, role: level, skills: ROLE_SKILLS[level] };
}

export function renderSkills(level: RoleLevel): string {
  const width = Math.max(...SKILL_IDS.map((skill) => skill.length));
  const rows = SKILL_IDS.map((skill) => `  ${skill.padEnd(width)}  ${ROLE_SKILLS[level][skill]}`);
  const source = 'By the GOV.UK Government Digital and Data framework; the register may say otherwise of a person.';
  return [`${level} carries these skills:`, ...rows, source, ''].join('\n');
}
