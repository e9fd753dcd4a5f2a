/** Names of governance files: one that is nearly right would be left unread without a word, and with it its freezes. */

import type { ReasonId } from '../domain/terms/reasons.ts';
import { foldCase } from '../domain/text/names.ts';
import type { Answer } from './source.ts';

export const FOLDER = '.github/change-gate';

const REASONS: Readonly<Record<string, ReasonId>> = {
  policy: 'policy-invalid',
  register: 'register-invalid',
  calendar: 'calendar-invalid',
};

/**
 * That a file which differs from the right name only in case or by `.yaml` stands beside where the right one would.
 * @param name `policy`, `register` or `calendar`
 * @param paths what there is in the repository
 * @returns null where the right one is there, or none at all
 */
export function refuseMisnamed(
  name: string,
  paths: Iterable<string>,
): (Answer<never> & { readonly kind: 'unavailable' }) | null {
  const right = `${FOLDER}/${name}.yml`;
  let wrong: string | null = null;
  for (const path of paths) {
    if (path === right) return null;
    if (foldCase(path).replace(/\.yaml$/, '.yml') === right) wrong = path;
  }
  if (wrong === null) return null;
  return {
    kind: 'unavailable',
    reason: REASONS[name] ?? 'policy-invalid',
    because: `${wrong} is not read, because the file has to be named ${right}`,
  };
}
