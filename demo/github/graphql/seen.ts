/** What a field's source is: an object of a repository, and who looks at it. */
import { checkRepository } from '../access.ts';
import { type Call, Refused } from '../answer.ts';
import type { Account, PullRequest, Repository, Review } from '../model.ts';
import { type FieldOf, FieldRefused } from './execute.ts';

export type Seen = { readonly call: Call; readonly repository: Repository };
export type CommitSeen = Seen & { readonly oid: string };
export type PullSeen = Seen & { readonly pull: PullRequest };
export type ReviewSeen = PullSeen & { readonly review: Review };
export type AccountSeen = { readonly account: Account };

export const plain = <S>(type: string, find: (source: S) => unknown): FieldOf<S> => ({ type, find });

export const findRepository = (call: Call, owner: unknown, name: unknown): Seen => {
  const fullName = `${String(owner)}/${String(name)}`;
  const missing = new FieldRefused('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
  const repository = call.world.repositories.get(fullName.toLowerCase());
  if (repository === undefined) throw missing;
  try {
    checkRepository(call, 'GET', repository, { permissions: { metadata: 'read' } });
  } catch (error) {
    throw error instanceof Refused ? missing : error;
  }
  return { call, repository };
};

/** What an app's token may not read is refused field by field. */
export const need = ({ call, repository }: Seen, permission: string): void => {
  try {
    checkRepository(call, 'GET', repository, { permissions: { [permission]: 'read' } });
  } catch (error) {
    throw error instanceof Refused ? new FieldRefused('FORBIDDEN', 'Resource not accessible by integration') : error;
  }
};
