/** Accounts as GitHub gives them beside commits, pushes and merges: it may know none, which is never the same as somebody. */
import type { Account } from '../../domain/terms/generated/shapes.ts';
import { integer, nullable, object, text } from '../api/shapes.ts';

export const maybeAccount = nullable(object({ login: nullable(text), id: nullable(integer), type: nullable(text) }));

export type MaybeAccount = {
  readonly login: string | null;
  readonly id: number | null;
  readonly type: string | null;
} | null;

/** GitHub answers `null`, or an object without fields, where it knows no account for an address. */
export function toAccount(value: MaybeAccount): Account | null {
  if (value === null || value.login === null || value.id === null) return null;
  return { login: value.login, id: value.id, type: value.type ?? 'User' };
}
