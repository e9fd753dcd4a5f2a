/** Who stands behind a vote: a person of the register, nobody who may approve, or a login whose account is another than the register says. */
import { type Directory, findPerson, type Person } from '../register/people.ts';
import type { Doubt, Vote } from './votes.ts';

type Identified =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'mismatch'; readonly login: string; readonly expected: number; readonly found: number }
  | { readonly kind: 'nobody'; readonly doubt: Doubt };

export function identify(directory: Directory, vote: Vote): Identified {
  if (vote.account === null) {
    return {
      kind: 'nobody',
      doubt: {
        reason: 'approver-unknown',
        message: 'A review came from an account that has been deleted.',
        remedy: 'Somebody else in the register approves instead.',
      },
    };
  }
  if (vote.account.isBot) {
    return {
      kind: 'nobody',
      doubt: {
        reason: 'approver-is-bot',
        message: `${vote.approver} is a bot or an app. Only people can approve.`,
        remedy: 'A person in the register approves instead.',
      },
    };
  }
  const found = findPerson(directory, vote.account);
  if (found.kind !== 'unknown') return found;
  return {
    kind: 'nobody',
    doubt: {
      reason: 'approver-unknown',
      message: `${vote.approver} is not in the register (${directory.path}).`,
      remedy: 'Somebody in the register approves instead, or a change and release manager adds them to it.',
    },
  };
}

export function mismatchDoubt(mismatch: {
  readonly login: string;
  readonly expected: number;
  readonly found: number;
}): Doubt {
  return {
    reason: 'identity-mismatch',
    message: `The register says that ${mismatch.login} has the id ${mismatch.expected}. On GitHub the account of that name has the id ${mismatch.found}.`,
    remedy: 'A change and release manager finds out who holds the login now and corrects the register.',
  };
}
