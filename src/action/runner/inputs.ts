/**
 * The action's inputs, read strictly: an empty value is the safe default, an unknown one stops the run and says what is allowed.
 * Inputs select and tighten; none of them can assert a fact.
 */

import type { Claim } from '../../domain/ending/run-ending.ts';
import { ARTIFACT } from '../../domain/terms/artifact.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import { findInvisible, revealInvisible } from '../../domain/text/invisible.ts';
import { REPOSITORY } from '../../domain/text/logins.ts';
import { parseDay } from '../../domain/time/time.ts';

export const COMMANDS = ['gate', 'close', 'sweep', 'calendar', 'audit', 'raise'] as const;

export type CommandName = (typeof COMMANDS)[number];

export type Inputs = {
  readonly command: CommandName;
  readonly environment: string | null;
  readonly change: readonly string[];
  readonly stage: 'review' | 'deploy' | null;
  readonly mode: 'enforce' | 'advise' | null;
  readonly sha: string | null;
  /** How the deployment ended, in the words of an outcome; for the command `close` alone. */
  readonly result: Claim;
  readonly policyRepository: string | null;
  readonly policyRef: string | null;
  readonly recordsRepository: string | null;
  readonly recordsRef: string | null;
  /** Where the list of repositories is that a calendar is about, below the root of the one with the rules. */
  readonly repositories: string | null;
  readonly comment: 'auto' | 'always' | 'never';
  /** The name of the commit status, and of the check run; never the same. */
  readonly status: string | null;
  readonly checkName: string | null;
  readonly reportDirectory: string | null;
  /** Digests of what is deployed, each once, with a name before it or without. */
  readonly artifacts: readonly string[];
  /** The first day of an audit. */
  readonly since: string | null;
  /** Whether a sweep starts again what the gate held and would let go now. */
  readonly rerun: boolean;
  readonly token: string;
};

/** The words of an outcome, and those in which GitHub speaks of a job; one that was cancelled did not succeed. */
const RESULTS: Readonly<Record<string, Claim>> = {
  successful: 'successful',
  'successful-with-issues': 'successful-with-issues',
  'backed-out': 'backed-out',
  failed: 'failed',
  success: 'successful',
  failure: 'failed',
  cancelled: 'failed',
  skipped: 'skipped',
};
const RESULT_WORDS: readonly string[] = Object.keys(RESULTS);

/** That an input makes no sense, or does not go with the command. */
export function inputFault(message: string, remedy: string): Finding {
  return { reason: 'input-invalid', level: 'error', change: null, message, remedy, where: null };
}

/**
 * @param actor who started the run, as far as the runner says
 * @param getInput an input as the runner gives it, without white space around it; `''` where there is none */
export function readInputs(
  getInput: (name: string) => string,
  actor: string | null = null,
): {
  readonly inputs: Inputs;
  readonly faults: readonly Finding[];
} {
  const faults: Finding[] = [];
  const inputOf: Read = (name) => getInput(name) || null;
  const { choose, matching, line, day } = readersOf(inputOf, faults);
  const command = choose('command', COMMANDS) ?? 'gate';
  const change = readIds(inputOf, faults);
  const inputs: Inputs = {
    command,
    // GitHub allows almost anything in the name of an environment; what cannot be seen is part of no name that a record may have.
    environment: line('environment', 255, 'the name of one environment'),
    change,
    stage: choose('stage', ['review', 'deploy']),
    mode: choose('mode', ['enforce', 'advise']),
    result: RESULTS[choose('result', RESULT_WORDS) ?? ''] ?? null,
    sha: matching('sha', /^[0-9a-f]{40}$/, 'a full commit SHA of 40 hex digits (a branch moves, a commit does not)'),
    policyRepository: matching('policy-repository', REPOSITORY, 'owner/name'),
    policyRef: matching('policy-ref', REF, 'a branch, a tag or a commit SHA'),
    recordsRepository: matching('records-repository', REPOSITORY, 'owner/name'),
    recordsRef: matching('records-ref', REF, 'a branch, a tag or a commit SHA'),
    repositories: matching(
      'repositories',
      LIST_PATH,
      'the path of a list, such as .github/change-gate/repositories.yml',
    ),
    comment: choose('comment', ['auto', 'always', 'never']) ?? 'auto',
    status: line('status', 100, 'a name of at most 100 characters'),
    checkName: line('check-name', 100, 'a name of at most 100 characters'),
    reportDirectory: inputOf('report-directory'),
    artifacts: readArtifacts(inputOf, faults),
    since: day('since'),
    rerun: choose('rerun', ['true', 'false']) === 'true',
    token: inputOf('token') ?? '',
  };
  return { inputs, faults: [...faults, ...judgeTogether(inputs, actor)] };
}

const REF = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,254}$/;
/** No `..`, which would be no path of a tree. */
const LIST_PATH = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/;
/** Of a change without a file the number of its pull request is a part of its id. */
const ID = /^[A-Za-z][A-Za-z0-9._-]{1,63}(?:#[1-9][0-9]{0,9})?$/;

function quote(value: string): string {
  return JSON.stringify(value.slice(0, 100));
}

/** One input; null where it is left out. */
type Read = (name: string) => string | null;

type Readers = {
  readonly choose: <T extends string>(name: string, allowed: readonly T[]) => T | null;
  readonly matching: (name: string, pattern: RegExp, what: string) => string | null;
  readonly line: (name: string, most: number, what: string) => string | null;
  readonly day: (name: string) => string | null;
};

/** Each reads one input; one that makes no sense is added to the faults, and counts as left out. */
function readersOf(inputOf: Read, faults: Finding[]): Readers {
  const read = (name: string, isSound: (value: string) => boolean, what: string, show = quote): string | null => {
    const value = inputOf(name);
    if (value === null || isSound(value)) return value;
    faults.push(inputFault(`The input \`${name}\` is ${show(value)}.`, `It ${what}, or left out.`));
    return null;
  };
  const isLine = (value: string, most: number): boolean =>
    Array.from(value).length <= most && findInvisible(value) === null;
  return {
    choose(name, allowed) {
      const value = read(name, (given) => allowed.some((one) => one === given), `can be ${allowed.join(', ')}`);
      return allowed.find((one) => one === value) ?? null;
    },
    matching: (name, pattern, what) => read(name, (value) => pattern.test(value), `is ${what}`),
    line: (name, most, what) =>
      read(
        name,
        (value) => isLine(value, most),
        `is ${what}`,
        (value) => JSON.stringify(revealInvisible(value.slice(0, 100))),
      ),
    day: (name) => read(name, (value) => parseDay(value) !== null, 'is a day such as 2026-10-01'),
  };
}

function readIds(inputOf: Read, faults: Finding[]): readonly string[] {
  const ids = (inputOf('change') ?? '').split(/[\s,]+/).filter((id) => id !== '');
  for (const id of ids.filter((one) => !ID.test(one)))
    faults.push(
      inputFault(
        `The input \`change\` names ${quote(id)}, which is no id.`,
        'Ids look like CHG-2026-0042; several are separated by spaces.',
      ),
    );
  return ids;
}

/** At most a hundred: each is one subject of the statement. One that is none stops the run, since something else would be said to be authorised. */
function readArtifacts(inputOf: Read, faults: Finding[]): readonly string[] {
  const given = [...new Set((inputOf('artifact-digests') ?? '').split(/[\s,]+/).filter((one) => one !== ''))];
  const wrong = given.find((one) => !ARTIFACT.test(one));
  if (wrong !== undefined)
    faults.push(
      inputFault(
        `The input \`artifact-digests\` names ${quote(wrong)}, which is no digest.`,
        'Write `sha256:` and 64 hex digits in small letters (or `sha512:` and 128), or a name, `@` and that; several are separated by spaces.',
      ),
    );
  if (given.length > 100)
    faults.push(
      inputFault(`The input \`artifact-digests\` names ${given.length} digests.`, 'Give at most 100 of them.'),
    );
  return wrong === undefined && given.length <= 100 ? given : [];
}

/** What each input may say and all of them together may not. */
function judgeTogether(
  { token, result, command, status, checkName, rerun, repositories, recordsRepository, recordsRef }: Inputs,
  actor: string | null,
): readonly Finding[] {
  const empty = inputFault(
    'The input `token` is empty.',
    actor === 'dependabot[bot]'
      ? "Leave it out (the default is the job's own token), or add the secret to Dependabot's secrets as well: a run that Dependabot started sees no others."
      : "Leave it out (the default is the job's own token), or give a token that is set; a run of a fork's pull request sees no secrets.",
  );
  const doubled = inputFault(
    `The inputs \`status\` and \`check-name\` are both ${JSON.stringify(status)}.`,
    'Give one of them, or two names: where a name is a required check, GitHub waits for both.',
  );
  const misplaced = inputFault(
    'The input `result` belongs to the command `close`.',
    'Leave `result` out, or set `command: close`.',
  );
  const elsewhere = inputFault(
    'The input `rerun` belongs to the command `sweep`.',
    'Leave `rerun` out, or set `command: sweep`.',
  );
  const nameless = inputFault(
    'The input `rerun` needs the input `status`.',
    'Give the gate and the sweep the same `status`: its link names the run that the gate stopped, which a check of `check-name` does not.',
  );
  const listed = inputFault(
    'The input `repositories` belongs to the command `calendar`.',
    'Leave `repositories` out, or set `command: calendar`.',
  );
  const twice = inputFault(
    'The inputs `repositories` and `records-repository` or `records-ref` both say where the records are.',
    'Give one of them.',
  );
  return [
    ...(repositories !== null && command !== 'calendar' ? [listed] : []),
    ...(repositories !== null && (recordsRepository !== null || recordsRef !== null) ? [twice] : []),
    ...(rerun && command !== 'sweep' ? [elsewhere] : []),
    ...(rerun && command === 'sweep' && status === null ? [nameless] : []),
    ...(token === '' ? [empty] : []),
    ...(status !== null && status === checkName ? [doubled] : []),
    ...(result !== null && command !== 'close' ? [misplaced] : []),
  ];
}
