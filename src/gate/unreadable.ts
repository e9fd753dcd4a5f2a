/** What could not be read, in words: once for each cause, however much it stood in the way of. */
import type { Finding } from '../domain/terms/finding.ts';
import { sayPermission, sayWhy, whatHelpsNow } from '../domain/terms/unread.ts';
import type { Answer } from './source.ts';

/** What to do where a source says more than "could not be read". */
const REMEDY: Partial<Record<Finding['reason'], string>> = {
  'policy-invalid': 'Rename the file.',
  'register-invalid': 'Rename the file.',
  'calendar-invalid': 'Rename the file.',
  'identity-mismatch': 'Find out what became of the repository, and set the workflow up again where it lives now.',
  'commit-changed': 'Run the gate again, on what is there now.',
  'input-invalid':
    'Name what this change cannot write to: the default branch, a protected branch, or another repository.',
};

/** @param said findings that stand already: what one of them could not read for the same cause is not said again */
export function findUnreadable(what: string, answer: Answer<unknown>, said: readonly Finding[]): readonly Finding[] {
  if (answer.kind === 'known' || said.some(({ unread }) => unread?.because === answer.because)) return [];
  return [describeUnreadable(what, answer)];
}

function describeUnreadable(what: string, answer: Answer<unknown> & { readonly kind: 'unavailable' }): Finding {
  const { because, permission, reason, cause } = answer;
  const nameless = permission === undefined ? 'evidence-unavailable' : 'permission-missing';
  const whatToDo = permission === undefined ? whatHelpsNow(because, cause) : sayPermission(permission);
  return {
    reason: reason ?? nameless,
    level: 'error',
    change: null,
    message: reason === undefined ? sayWhy(what, because) : `${because}.`,
    remedy: reason === undefined ? whatToDo : (REMEDY[reason] ?? 'Run the gate again.'),
    where: null,
    unread: { because, ...(cause === undefined ? {} : { cause }) },
  };
}
