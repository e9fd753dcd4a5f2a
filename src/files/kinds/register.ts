/** The register: one entry for one person, whatever their logins; boards of people who are in it; days in order. */
import type { Register } from '../../domain/terms/generated/shapes.ts';
import type { Pointer } from '../../domain/text/advice.ts';
import { foldCase } from '../../domain/text/names.ts';
import { quote } from '../../domain/text/quote.ts';
import { suggest } from '../../domain/text/suggest.ts';
import validate from '../checks/generated/register.cjs';
import { type FileKind, readFile } from '../checks/validate.ts';
import type { Fault, Parsed } from '../yaml/diagnostic.ts';
import { GOVERNANCE_LIMITS } from '../yaml/limits.ts';

const REGISTER: FileKind<Register> = {
  schema: 'register',
  validate,
  limits: GOVERNANCE_LIMITS,
  unreadable: 'register-invalid',
  invalid: 'register-invalid',
  // Without a register nothing can be authorised.
  whenEmpty: 'List under `people` who holds which role level.',
  hasAnswers: false,
  check: checkRegister,
};

export function parseRegister(path: string, bytes: Uint8Array): Parsed<Register> {
  return readFile(REGISTER, path, bytes);
}

/** Login, lower-cased → the place of its person in `people`. */
type Owners = ReadonlyMap<string, number>;

function checkRegister(register: Register): readonly Fault[] {
  const owners = new Map<string, number>();
  return [...checkPeople(register, owners), ...checkDelegations(register, owners), ...checkBoards(register, owners)];
}

function checkPeople(register: Register, owners: Map<string, number>): readonly Fault[] {
  const faults: Fault[] = [];
  const ids = new Map<number, string>();
  for (const [index, person] of (register.people ?? []).entries()) {
    const logins: readonly (readonly [string, Pointer])[] = [
      [person.login, ['people', index, 'login']],
      ...(person.also ?? []).map((login, at): readonly [string, Pointer] => [login, ['people', index, 'also', at]]),
    ];
    for (const [login, pointer] of logins) {
      const owner = owners.get(foldCase(login));
      if (owner === undefined) owners.set(foldCase(login), index);
      else {
        const other = register.people?.[owner]?.login ?? '';
        const whose = owner === index ? 'twice for the same person' : `for ${quote(other)} already`;
        faults.push({
          pointer,
          message: `The login ${quote(login)} is listed ${whose}.`,
          remedy: 'Make one entry for each person, and each login once; upper and lower case do not matter.',
        });
      }
    }
    if (person.id !== undefined) {
      const other = ids.get(person.id);
      if (other === undefined) ids.set(person.id, person.login);
      else
        faults.push({
          pointer: ['people', index, 'id'],
          message: `The id ${person.id} of ${quote(person.login)} is that of ${quote(other)} already.`,
          remedy: 'Make one entry for each person; put further logins under "also".',
        });
    }
    if (person.from !== undefined && person.until !== undefined && person.until < person.from)
      faults.push({
        pointer: ['people', index, 'until'],
        message: `The role of ${quote(person.login)} ends on ${person.until}, before it begins on ${person.from}.`,
        remedy: 'Correct one of the two days.',
      });
  }
  return faults;
}

function checkDelegations(register: Register, owners: Owners): readonly Fault[] {
  return (register.delegations ?? []).flatMap(({ from, to, starts, ends }, index) => {
    const faults: Fault[] = [];
    const isSame =
      foldCase(from) === foldCase(to) ||
      (owners.has(foldCase(from)) && owners.get(foldCase(from)) === owners.get(foldCase(to)));
    if (isSame)
      faults.push({
        pointer: ['delegations', index, 'to'],
        message: `${quote(from)} delegates to ${quote(to)}, who is the same person.`,
        remedy: 'Name somebody else under "to".',
      });
    if (ends < starts)
      faults.push({
        pointer: ['delegations', index, 'ends'],
        message: `The delegation from ${quote(from)} to ${quote(to)} ends on ${ends}, before it begins on ${starts}.`,
        remedy: 'Correct one of the two days.',
      });
    return faults;
  });
}

function checkBoards(register: Register, owners: Owners): readonly Fault[] {
  const names = (register.people ?? []).map((person) => person.login);
  const boards = new Set<string>();
  return Object.entries(register.boards ?? {}).flatMap(([name, board]) => {
    const faults: Fault[] = [];
    if (boards.has(foldCase(name)))
      faults.push({
        pointer: ['boards', name],
        on: 'key',
        message: `The board ${quote(name)} is listed twice, in different case.`,
        remedy: 'Keep one of the two.',
      });
    boards.add(foldCase(name));
    const seats = new Set<number>();
    for (const [index, member] of board.members.entries()) {
      const pointer = ['boards', name, 'members', index];
      const owner = owners.get(foldCase(member));
      if (owner === undefined) {
        const meant = suggest(member, names);
        faults.push({
          pointer,
          message: `${quote(member)}, a member of the board ${quote(name)}, is not under "people".`,
          remedy: meant === null ? 'Add the person, or take the member out.' : `Did you mean "${meant}"?`,
        });
      } else if (seats.has(owner))
        faults.push({
          pointer,
          message: `${quote(member)} has two seats on the board ${quote(name)}.`,
          remedy: 'Keep one: one person, one vote.',
        });
      else seats.add(owner);
    }
    if (board.quorum > board.members.length)
      faults.push({
        pointer: ['boards', name, 'quorum'],
        message: `The board ${quote(name)} has ${board.members.length} ${board.members.length === 1 ? 'member' : 'members'}, but a quorum of ${board.quorum}.`,
        remedy: 'Lower the quorum, or add members.',
      });
    return faults;
  });
}
