/**
 * The action's inputs, read strictly: an empty value is the safe default, an unknown one stops the run and says what is allowed.
 * Inputs select and tighten; none of them can assert a fact.
 */

import type { Claim } from '../../domain/ending/run-ending.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import { findInvisible, revealInvisible } from '../../domain/text/invisible.ts';
import { REPOSITORY } from '../../domain/text/logins.ts';
import { parseDay } from '../../domain/time/time.ts';
import type { Environment } from './runner.ts';

export const COMMANDS = ['gate', 'close', 'sweep', 'calendar', 'audit'] as const;

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
  readonly comment: 'auto' | 'always' | 'never';
  /** The name of the commit status, and of the check run; never the same. */
  readonly status: string | null;
  readonly checkName: string | null;
  readonly reportDirectory: string | null;
  /** The first day of an audit. */
  readonly since: string | null;
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

/** An input as the runner gives it: `INPUT_` and the name in upper case, dashes kept; surrounding white space does not count. */
function inputOf(env: Environment, name: string): string | null {
  const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  return value === '' ? null : value;
}

export function readInputs(env: Environment): { readonly inputs: Inputs; readonly faults: readonly Finding[] } {
  const faults: Finding[] = [];
  const fault = (message: string, remedy: string): null => {
    faults.push(inputFault(message, remedy));
    return null;
  };
  const choose = <T extends string>(name: string, allowed: readonly T[]): T | null => {
    const value = inputOf(env, name);
    if (value === null) return null;
    const found = allowed.find((one) => one === value);
    return (
      found ??
      fault(
        `The input \`${name}\` is ${JSON.stringify(value.slice(0, 100))}.`,
        `It can be ${allowed.join(', ')}, or left out.`,
      )
    );
  };
  const matching = (name: string, pattern: RegExp, what: string): string | null => {
    const value = inputOf(env, name);
    if (value === null || pattern.test(value)) return value;
    return fault(`The input \`${name}\` is ${JSON.stringify(value.slice(0, 100))}.`, `It is ${what}, or left out.`);
  };
  const line = (name: string, most: number, what: string): string | null => {
    const value = inputOf(env, name);
    if (value === null || (Array.from(value).length <= most && findInvisible(value) === null)) return value;
    return fault(
      `The input \`${name}\` is ${JSON.stringify(revealInvisible(value.slice(0, 100)))}.`,
      `It is ${what}, or left out.`,
    );
  };
  const day = (name: string): string | null => {
    const value = inputOf(env, name);
    if (value === null || parseDay(value) !== null) return value;
    return fault(
      `The input \`${name}\` is ${JSON.stringify(value.slice(0, 100))}.`,
      'It is a day such as 2026-10-01, or left out.',
    );
  };
  const command = inputOf(env, 'command') ?? 'gate';
  const known = COMMANDS.find((one) => one === command);
  if (known === undefined)
    fault(
      `The input \`command\` is ${JSON.stringify(command.slice(0, 100))}.`,
      `It can be ${COMMANDS.join(', ')}, or left out.`,
    );
  const ref = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,254}$/;
  const change = (inputOf(env, 'change') ?? '').split(/[\s,]+/).filter((id) => id !== '');
  for (const id of change) {
    if (!/^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id))
      fault(
        `The input \`change\` names ${JSON.stringify(id.slice(0, 100))}, which is no id.`,
        'Ids look like CHG-2026-0042; several are separated by spaces.',
      );
  }
  const inputs: Inputs = {
    command: known ?? 'gate',
    // GitHub allows almost anything in the name of an environment; what cannot be seen is part of no name that a record may have.
    environment: line('environment', 255, 'the name of one environment'),
    change,
    stage: choose('stage', ['review', 'deploy']),
    mode: choose('mode', ['enforce', 'advise']),
    result: RESULTS[choose('result', RESULT_WORDS) ?? ''] ?? null,
    sha: matching('sha', /^[0-9a-f]{40}$/, 'a full commit SHA of 40 hex digits (a branch moves, a commit does not)'),
    policyRepository: matching('policy-repository', REPOSITORY, 'owner/name'),
    policyRef: matching('policy-ref', ref, 'a branch, a tag or a commit SHA'),
    recordsRepository: matching('records-repository', REPOSITORY, 'owner/name'),
    recordsRef: matching('records-ref', ref, 'a branch, a tag or a commit SHA'),
    comment: choose('comment', ['auto', 'always', 'never']) ?? 'auto',
    status: line('status', 100, 'a name of at most 100 characters'),
    checkName: line('check-name', 100, 'a name of at most 100 characters'),
    reportDirectory: inputOf(env, 'report-directory'),
    since: day('since'),
    token: inputOf(env, 'token') ?? '',
  };
  if (inputs.token === '')
    fault(
      'The input `token` is empty.',
      env['GITHUB_ACTOR'] === 'dependabot[bot]'
        ? "Leave it out (the default is the job's own token), or add the secret to Dependabot's secrets as well: a run that Dependabot started sees no others."
        : "Leave it out (the default is the job's own token), or give a token that is set; a run of a fork's pull request sees no secrets.",
    );
  if (inputs.status !== null && inputs.status === inputs.checkName)
    fault(
      `The inputs \`status\` and \`check-name\` are both ${JSON.stringify(inputs.status)}.`,
      'Give one of them: two things of one name are both waited for where that name is a required check.',
    );
  if (inputs.result !== null && inputs.command !== 'close')
    fault('The input `result` belongs to the command `close`.', 'Leave `result` out, or set `command: close`.');
  return { inputs, faults };
}
