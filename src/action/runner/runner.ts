/**
 * Where `@actions/core` stands: inputs, outputs, summary, log and annotations. Outputs go to the runner's file or nowhere, and
 * foreign text never reaches the log as a command.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import * as core from '@actions/core';
import { LinkInTheWay, makeFolder, replaceFile } from '../../disk/plain-files.ts';
import { type Annotation, fitAnnotation } from '../../report/annotations.ts';
import type { DecisionOutput } from '../../report/outputs.ts';

export type OutputName = DecisionOutput | 'report' | 'evidence' | 'predicate' | 'predicate-type' | 'comment-url';

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

export const { getInput } = core;

/** The first thing that a run writes. @throws Error where it cannot: a decision that cannot be handed over is none */
export function writeDenial(): void {
  for (const [name, value] of Object.entries(DENIAL)) writeOutput(name as OutputName, value);
}

/**
 * Appends every output to the runner's file; the last value of a name counts. The decision comes last, so that a failure in between
 * leaves the denial.
 * @throws Error where the file cannot be written
 */
export function writeOutputs({ decision, ...others }: Outputs): void {
  for (const [name, value] of Object.entries(others)) writeOutput(name as OutputName, value);
  writeOutput('decision', decision);
}

/** @throws Error where it cannot be written: without a file that is named `setOutput` would print it to the log instead, where it is no output */
export function writeOutput(name: OutputName, value: string): void {
  if ((process.env['GITHUB_OUTPUT'] ?? '') === '')
    throw new Error('GITHUB_OUTPUT is not set, so no output can be handed over');
  core.setOutput(name, value);
}

/** Appends to the job's summary; false where there is none or it cannot be written, which never changes a decision. */
export async function writeSummary(markdown: string): Promise<boolean> {
  try {
    await core.summary.addRaw(markdown.endsWith('\n') ? markdown : `${markdown}\n`).write();
    return true;
  } catch {
    return false;
  }
}

/** An annotation: its texts may be anybody's, and end no command and begin none. */
export function annotate(annotation: Annotation): void {
  const { level, path, line, column, title, message } = fitAnnotation(annotation);
  const place =
    path === null
      ? {}
      : {
          file: path,
          ...(line === null ? {} : { startLine: line, ...(column === null ? {} : { startColumn: column }) }),
        };
  const write = { error: core.error, warning: core.warning, notice: core.notice }[level];
  write(message, { title, ...place });
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
export function logText(text: string): void {
  const token = randomUUID();
  const safe = text.replace(/##\[/g, '## [').split(token).join('');
  core.info(`::stop-commands::${token}\n${safe.endsWith('\n') ? safe : `${safe}\n`}::${token}::`);
}

/** Fewer files than this are there before anybody looks. */
const WORTH_TELLING = 500;
const STEP = 2_000;

/** Says in the log how many of many files were read, at every two thousand and at the end. */
export function tellProgress(): (done: number, all: number) => void {
  let told = 0;
  return (done, all) => {
    if (all < WORTH_TELLING || done === told || (done < told + STEP && done < all)) return;
    told = done;
    logText(`Read ${done} of ${all} files from GitHub.`);
  };
}
