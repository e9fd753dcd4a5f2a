/** The governance files that `change-gate init` writes: in advise mode, with the defaults left to the gate and each choice explained. */
import { isSameName } from '../../domain/text/names.ts';
import { writeScalar } from '../../files/yaml/yaml-text.ts';
import { fill } from './fill.ts';

export type PolicyDraft = {
  readonly environments: readonly string[];
  /** Where coverage starts: a commit that is on the default branch already; null where git knows none. */
  readonly commit: string | null;
};

const NO_COMMIT = 'the full SHA of the last commit that needs no change record';

export function writePolicy({ environments, commit }: PolicyDraft): string {
  return fill('policy.yml', {
    ENVIRONMENT: environments.map(writeScalar),
    [`"${'0'.repeat(40)}"`]: commit === null ? [] : [writeScalar(commit)],
    [NO_COMMIT]: commit === null ? [NO_COMMIT] : [],
  });
}

export type RegisterDraft = {
  readonly login: string;
  /** Of the login, where git knows it. */
  readonly id: number | null;
  /** Further people who were named as managers. */
  readonly managers: readonly Person[];
  /** Who could be added; they hold nothing until somebody takes the "#" away. */
  readonly candidates: readonly (Person & { readonly because: string })[];
};

type Person = { readonly login: string; readonly id: number | null };

export function writeRegister({ login, id, managers, candidates }: RegisterDraft): string {
  const name = writeScalar(login);
  // Others than the person themself, whoever that is.
  const taken = [login, ...managers.map((one) => one.login)];
  const [analyst = '', manager = ''] = ['bkhan', 'dlee', 'efox', 'gmarsh', 'hsato'].filter(
    (one) => !taken.some((other) => isSameName(one, other)),
  );
  const found = candidates.map(
    (one) => `- {login: ${person(one)}, role: change-and-release-analyst}    # ${one.because}`,
  );
  const isFound = found.length > 0;
  return fill('register.yml', {
    PERSON: [{ login, id }, ...managers].map(person),
    CANDIDATE: isFound
      ? ['Found in this repository; each holds a role once the "#" before the line is taken away:', ...found]
      : [],
    ANALYST: isFound ? [] : [analyst],
    MANAGER: isFound ? [] : [manager],
    MEMBERS: [name, analyst, manager].join(', '),
    LOGIN: name,
  });
}

/** `cpatel, id: 583231`. */
function person({ login, id }: Person): string {
  return `${writeScalar(login)}${id === null ? '' : `, id: ${id}`}`;
}

export function writeCalendar(environment: string): string {
  return fill('calendar.yml', { ENVIRONMENT: writeScalar(environment) });
}

/** Lines for CODEOWNERS. The last line that matches a file decides, so that they belong at its end. */
export function writeOwners(login: string): string {
  return fill('CODEOWNERS', { LOGIN: login });
}
