/**
 * The forms that a login has on GitHub, said once: for what records and register may name, for inputs, and for the accounts that mail
 * addresses of GitHub's own hold. A form that is forgotten here would hide a co-author, so addresses are read more freely than names are written.
 */
import { foldCase } from './names.ts';

/**
 * Letters, digits and hyphens, of which old accounts have one at either end; the name of a managed user ends with `_` and the short code
 * of their enterprise; an app acts as `name[bot]`.
 */
export const LOGIN = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/u;

/** `owner/name`; a managed user may own repositories too. No `.` or `..`, which would be another path on the way. */
export const REPOSITORY = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/u;

export function isBotLogin(login: string): boolean {
  return foldCase(login).endsWith('[bot]');
}

/** An account as somebody names it; `id` null where only a login is known. */
export type NamedAccount = { readonly login: string; readonly id: number | null };

/**
 * `1004+dlee_acme@users.noreply.github.com`, as GitHub writes for people who keep their address to themselves; without the number for
 * accounts before July 2017; with another host on GitHub Enterprise.
 */
const PRIVATE_ADDRESS = /^(?:([0-9]{1,15})\+)?([^@\s]+)@users\.noreply\./iu;

/** The account that an address of GitHub's own belongs to; null for any other address. */
export function accountOfAddress(mail: string): NamedAccount | null {
  const [, id, login] = PRIVATE_ADDRESS.exec(mail) ?? [];
  // The id still names the account after its login was changed.
  return login === undefined ? null : { login, id: id === undefined ? null : Number(id) };
}
