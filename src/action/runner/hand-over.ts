/**
 * Writes what a command leaves behind, each part once and in this order: files, log, annotations, summary, outputs, and only then what is
 * said on GitHub. A denial stands in the outputs since the beginning, so that whatever fails before they are written authorises nothing.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotation } from '../../report/annotations.ts';
import type { HandedFiles, Handover } from './command.ts';
import {
  annotate,
  type Environment,
  logText,
  type Outputs,
  writeOutput,
  writeOutputs,
  writeReportFiles,
  writeSummary,
} from './runner.ts';

export type Receiver = {
  readonly env: Environment;
  /** Where files are wanted; null for the runner's own folder. */
  readonly directory: string | null;
};

/** @returns the exit code. @throws Error where the outputs cannot be written: what cannot be handed over was not decided */
export async function handOver(handover: Handover, { env, directory }: Receiver): Promise<0 | 1> {
  const say = (said: Pick<Annotation, 'level' | 'title' | 'message'>): void =>
    annotate({ ...said, path: null, line: null, column: null });
  const stands = handover.isDecision ? ' The decision stands.' : '';
  const { paths, trouble } = writeFiles(handover.files, directory, env);
  logText(handover.text);
  for (const annotation of handover.annotations) annotate(annotation);
  if (trouble !== null) say({ ...trouble, message: `${trouble.message}${stands}` });
  if (!(await writeSummary(handover.markdown)))
    say({ level: 'warning', title: 'summary', message: `The job summary could not be written.${stands}` });
  const isFailed = trouble?.level === 'error';
  writeOutputs({ ...handover.outputs, ...paths, ...(isFailed ? { outcome: 'fail' } : {}) });
  const exitCode = isFailed ? 1 : handover.exitCode;
  if (handover.publish === null) return exitCode;
  // Whatever happens from here on changes nothing of what was decided.
  const published = await handover.publish().catch(() => ({
    commentUrl: '',
    warnings: ['Status, check and comment could not be written by a fault of the gate'],
    speaksForStep: false,
  }));
  for (const warning of published.warnings)
    say({ level: 'warning', title: 'Not written', message: `${warning}.${stands}` });
  if (published.commentUrl !== '') writeAddress(published.commentUrl);
  // Two colours for one answer would leave the red one standing: a run of its own turns green only when somebody starts it again.
  return published.speaksForStep && !isFailed ? 0 : exitCode;
}

/** The address of a comment is no part of the decision, so that a failure to write it changes nothing. */
function writeAddress(commentUrl: string): void {
  try {
    writeOutput('comment-url', commentUrl);
  } catch {
    // The output stays empty, as it stands.
  }
}

type Trouble = ReturnType<HandedFiles['unwritten']>;

/** @returns the outputs that are the path of a file, or what is said where the files could not be written */
function writeFiles(
  files: HandedFiles | null,
  directory: string | null,
  env: Environment,
): { readonly paths: Partial<Outputs>; readonly trouble: Trouble | null } {
  if (files === null) return { paths: {}, trouble: null };
  const folder = directory ?? join(env['RUNNER_TEMP'] ?? tmpdir(), 'change-gate', ...files.folder);
  const written = writeReportFiles(env, folder, files.texts);
  if (typeof written === 'string') return { paths: {}, trouble: files.unwritten(folder, written) };
  const named = Object.entries(files.paths).map(([output, name]) => [output, written.paths[name] ?? '']);
  return { paths: Object.fromEntries(named) as Partial<Outputs>, trouble: null };
}
