/**
 * The runner's contract in one place: outputs, summary, log, annotations. Outputs are written through the runner's file, which is
 * read after the step; foreign text never reaches the log as a command.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkInTheWay, makeFolder, replaceFile } from '../../disk/plain-files.ts';

export type OutputName =
  | 'decision'
  | 'outcome'
  | 'reasons'
  | 'change-ids'
  | 'risk'
  | 'window-start'
  | 'window-end'
  | 'opens-at'
  | 'remaining-minutes'
  | 'report'
  | 'evidence'
  | 'predicate'
  | 'predicate-type'
  | 'comment-url';

export type Outputs = Readonly<Record<OutputName, string>>;

/** Stands in the outputs before the first file is read, so that a crash leaves a refusal behind. */
export const DENIAL: Outputs = {
  decision: 'undetermined',
  outcome: 'fail',
  reasons: '',
  'change-ids': '',
  risk: '',
  'window-start': '',
  'window-end': '',
  'opens-at': '',
  'remaining-minutes': '',
  report: '',
  evidence: '',
  predicate: '',
  'predicate-type': '',
  'comment-url': '',
};

/** The most that the runner takes as a summary, in bytes; a larger one it drops whole. */
export const SUMMARY_BYTES = 1_048_576;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Appends every output to the runner's file; the last value of a name counts.
 * @throws Error where the file is not named or cannot be written: a decision that cannot be handed over is none.
 */
export function writeOutputs(env: Environment, outputs: Outputs): void {
  const path = env['GITHUB_OUTPUT'];
  if (path === undefined || path === '') throw new Error('GITHUB_OUTPUT is not set, so no output can be handed over');
  let text = '';
  for (const [name, value] of Object.entries(outputs)) {
    const delimiter = `cg_${randomUUID()}`;
    text += `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  }
  appendFileSync(path, text, 'utf8');
}

/** One output anew; the last value of a name counts. A failure to write it changes nothing that was decided. */
export function writeOutput(env: Environment, name: OutputName, value: string): void {
  const path = env['GITHUB_OUTPUT'];
  if (path === undefined || path === '') return;
  const delimiter = `cg_${randomUUID()}`;
  try {
    appendFileSync(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`, 'utf8');
  } catch {
    // The address of a comment is no part of the decision.
  }
}

/** Appends to the job's summary; false where there is none or it cannot be written, which never changes a decision. */
export function writeSummary(env: Environment, markdown: string): boolean {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return false;
  try {
    appendFileSync(path, markdown.endsWith('\n') ? markdown : `${markdown}\n`, 'utf8');
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes files of the report beside each other, through no symbolic link; returns their paths, or why they could not be written.
 */
export function writeReportFiles(
  env: Environment,
  folder: string,
  files: Readonly<Record<string, string>>,
): { readonly paths: Readonly<Record<string, string>> } | string {
  try {
    // A checkout holds what somebody pushed, and what is unpacked may hold links too.
    const unpacked = [env['GITHUB_WORKSPACE'], env['RUNNER_TEMP']].flatMap((base) => (base ? [base] : []));
    makeFolder([process.cwd(), ...unpacked], folder);
    const paths: Record<string, string> = {};
    for (const [name, text] of Object.entries(files)) {
      paths[name] = join(folder, name);
      replaceFile(join(folder, name), text);
    }
    return { paths };
  } catch (error) {
    if (error instanceof LinkInTheWay) return error.message;
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  }
}

/**
 * Writes text that may hold anything to the log: between stop-commands with a token that nobody can know, no line of it is taken
 * for a command. The old form `##[` is looked for anywhere in a line even then by some runners, so it is broken up.
 */
export function logText(write: (text: string) => void, text: string): void {
  const token = randomUUID();
  const safe = text.replace(/##\[/g, '## [').split(token).join('');
  write(`::stop-commands::${token}\n${safe.endsWith('\n') ? safe : `${safe}\n`}::${token}::\n`);
}
