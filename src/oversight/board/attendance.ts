/** Who must come to a meeting: the members with the level that each holds on that day, who stands in for whom, and who is conflicted where. */

import { type Directory, findPerson, type HeldRole, roleAt } from '../../domain/register/people.ts';
import type { Delegation } from '../../domain/terms/generated/shapes.ts';
import { isAtLeastRole, type RoleLevel } from '../../domain/terms/roles.ts';
import { includesName, isSameName } from '../../domain/text/names.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { PackBasis } from './basis.ts';

export type StandIn = {
  readonly login: string;
  readonly role: RoleLevel;
  /** Whether they sit on the board in their own right, so that two seats have one person. */
  readonly isMember: boolean;
  /** What the delegation does not reach beyond, in words; null where it has no limit. */
  readonly limit: string | null;
  readonly reason: string | null;
  /** Last day, inclusive. */
  readonly until: string;
};

export type Member = {
  readonly login: string;
  readonly role: RoleLevel | null;
  /** `not-listed`: the register has no such person. */
  readonly why: HeldRole['why'] | 'not-listed';
  readonly isChairLevel: boolean;
  /** By delegations that hold on the day of the meeting: whoever delegated is taken to have sent apologies. */
  readonly standIns: readonly StandIn[];
  /** Ids of changes to be decided on which they may not. */
  readonly conflicts: readonly string[];
};

export type Attendance = {
  readonly members: readonly Member[];
  /** Members whose seat holds on that day, and who did not delegate. */
  readonly expected: number;
  /** What could make it come out otherwise: teams whose members are not known. */
  readonly notes: readonly string[];
};

export function describeAttendance(basis: PackBasis, decisions: readonly AgendaItem[]): Attendance {
  const { directory, board, times } = basis;
  const members = board.members.map((login): Member => {
    const found = findPerson(directory, { login, id: null });
    const held = found.kind === 'person' ? roleAt(directory, found.person, times.meetingAt) : null;
    return {
      login,
      role: held?.role ?? null,
      why: held?.why ?? 'not-listed',
      isChairLevel: isAtLeastRole(held?.role ?? null, board.chair),
      standIns: found.kind === 'person' ? standInsFor(basis, found.person.logins) : [],
      conflicts: decisions
        .filter(({ quorum }) => quorum?.conflicted.some((one) => isSameName(one.login, login)) === true)
        .map(({ id }) => id),
    };
  });
  return {
    members,
    expected: members.filter((member) => hasSeat(member) && member.standIns.length === 0).length,
    notes: directory.unreadTeams.map(
      ({ team, because }) =>
        `Who is in the team ${team} is not known here (${because}), nor whose level that would raise.`,
    ),
  };
}

/** A seat needs no level, but it ends with the last day that the register gives the person. */
export function hasSeat({ why }: Pick<Member, 'why'>): boolean {
  return why === 'held' || why === 'none';
}

/** Keys of the people who lend a seat to somebody on a day: they are taken to have sent apologies. */
export function findAway(directory: Directory, day: string): ReadonlySet<string> {
  const lenders = (directory.register.delegations ?? [])
    .filter(({ starts, ends }) => starts <= day && day <= ends)
    .map(({ from }) => findPerson(directory, { login: from, id: null }));
  return new Set(lenders.flatMap((found) => (found.kind === 'person' ? [found.person.key] : [])));
}

function standInsFor({ directory, board, meeting }: PackBasis, logins: readonly string[]): readonly StandIn[] {
  return (directory.register.delegations ?? [])
    .filter(({ from, starts, ends }) => includesName(logins, from) && starts <= meeting && meeting <= ends)
    .map((one) => ({
      login: one.to,
      role: one.role,
      isMember: isMember(directory, board.members, one.to),
      limit: sayLimit(one),
      reason: one.reason ?? null,
      until: one.ends,
    }));
}

function isMember(directory: Directory, members: readonly string[], login: string): boolean {
  const found = findPerson(directory, { login, id: null });
  const logins = found.kind === 'person' ? found.person.logins : [login];
  return logins.some((one) => includesName(members, one));
}

function sayLimit({ limit }: Delegation): string | null {
  const parts = [
    ...(limit?.risk === undefined ? [] : [`up to the level ${limit.risk}`]),
    ...(limit?.environments === undefined ? [] : [`for ${limit.environments.join(', ')}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}
