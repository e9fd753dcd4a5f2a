/** Who may let a change through a freeze: a change and release manager of that day who neither requested nor implements it. */

import { isAtLeastRole } from '../terms/roles.ts';
import type { ReadRecord } from '../terms/world.ts';
import { includesName } from '../text/names.ts';
import { type Directory, findPerson, roleAt } from './people.ts';

/** Asked with a login and an instant (RFC 3339). Without a register nobody holds a level. */
export function grantingFor(directory: Directory | null, record: ReadRecord): (login: string, at: string) => boolean {
  return (login, at) => {
    if (directory === null) return false;
    const found = findPerson(directory, { login, id: null });
    if (
      found.kind !== 'person' ||
      !isAtLeastRole(roleAt(directory, found.person, at).role, 'change-and-release-manager')
    )
      return false;
    const involved = [record.value['requested-by'], ...(record.value.implementers ?? [])];
    return !found.person.logins.some((one) => includesName(involved, one));
  };
}
