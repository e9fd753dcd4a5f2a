/** Paths of files in the repository: relative, inside it, and of characters that mean nothing to a shell, a log or Markdown. */
import { quote } from '../../domain/text/quote.ts';

/** Nearly every path: no part of it is empty or begins with a dot. */
const USUAL = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Why the path is refused, null when it is not. */
export function refusePath(path: string): string | null {
  if (path.length > 1024) return 'The path has more than 1024 characters.';
  if (USUAL.test(path)) return null;
  if (!/^[A-Za-z0-9._/-]+$/u.test(path))
    return `The path ${quote(path)} holds other characters than letters, digits, ".", "_", "-" and "/".`;
  if (path.startsWith('/')) return `The path ${quote(path)} is absolute.`;
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return `The path ${quote(path)} has an empty part, "." or "..".`;
  return null;
}

export const PATH_REMEDY =
  'Rename the file: letters, digits, dots, underscores and hyphens, in folders below the root of the repository.';
