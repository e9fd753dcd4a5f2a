/** What `board` and `measures` share: reading a checkout with the facts that were given, and writing the result where it is wanted. */

import { readFacts } from '../../checkout/facts-file.ts';
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import type { Survey } from '../../oversight/survey/survey.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { FORMATS, type Format } from '../options/shared.ts';
import { surveyGiven } from './read-repositories.ts';
import { renderFaults } from './read-rules.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

/** `output` null: standard output. */
export type Target = { readonly format: Format; readonly output: string | null };

export type Read =
  | { readonly kind: 'read'; readonly files: Survey; readonly facts: Facts | null }
  /** Wrong usage, in words. */
  | { readonly kind: 'misuse'; readonly because: string }
  /** Without the policy nothing can be told: by which rules, in which zone, and which files are records. */
  | {
      readonly kind: 'blind';
      readonly isMisuse: boolean;
      readonly faults: readonly LocatedFinding[];
      readonly texts: Survey['texts'];
    };

export async function readCheckout(
  given: { readonly root: string; readonly repositories: string | null; readonly facts: string | null },
  now: string,
): Promise<Read> {
  const { facts: path, repositories } = given;
  let facts: Facts | null = null;
  if (path !== null && repositories !== null)
    return {
      kind: 'misuse',
      because: '--facts is what GitHub said of one repository: leave it out, or --repositories',
    };
  if (path !== null) {
    const answer = await readFacts(path);
    if (answer.kind === 'unavailable') return { kind: 'misuse', because: answer.because };
    facts = answer.value;
  }
  const surveyed = await surveyGiven(given, now);
  if (surveyed.kind !== 'surveyed') return surveyed;
  const { files } = surveyed;
  const faults = files.findings.filter(({ level, reason }) => level === 'error' && reason === 'policy-invalid');
  if (faults.length > 0 || !isKnownZone(files.policy.timezone))
    return { kind: 'blind', isMisuse: false, faults, texts: files.texts };
  return { kind: 'read', files, facts };
}

/** Says what keeps everything from being told. */
export function sayBlind({ isMisuse, faults, texts }: Extract<Read, { kind: 'blind' }>, terminal: Terminal): number {
  const said =
    faults.length > 0 ? renderFaults(faults, texts, terminal) : 'The time zone of the policy is not known.\n';
  terminal.err(said);
  return isMisuse ? EXIT.usage : EXIT.undetermined;
}

export type Written = Target & {
  readonly text: string;
  /** The checkout that it was made from. */
  readonly root: string;
  readonly isForced: boolean;
  /** Whether something could not be read or used, and may be missing. */
  readonly isLacking: boolean;
};

/** @returns why it could not be written, or the exit code: 3 where something could not be read and may be missing */
export async function deliver(
  { text: written, format, output, root, isForced, isLacking }: Written,
  files: Survey,
  terminal: Terminal,
): Promise<string | number> {
  if (output === null) terminal.out(written);
  else {
    const trouble = await writeFiles(null, [{ path: output, text: written }], isForced, root);
    if (trouble !== null) return trouble;
    terminal.out(withoutCommands(`Wrote ${shown(output)}.\n`));
  }
  const faults = files.findings.filter(({ level }) => level === 'error');
  // A page or a file for a program has no place where a person would see it first.
  if (faults.length > 0 && !(output === null && format === 'text'))
    terminal.err(renderFaults(faults, files.texts, terminal));
  return isLacking || faults.length > 0 ? EXIT.undetermined : EXIT.pass;
}

const ENDINGS: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.json': 'json',
  '.txt': 'text',
};

/** The format that was asked for, or the one that the file's ending tells; text where it has none, else why none could be chosen. */
export function chooseFormat(
  format: Format | null,
  output: string | null,
): { readonly format: Format } | { readonly because: string } {
  const ending = /\.[a-z]+$/iu.exec(output ?? '')?.[0];
  const told = ending === undefined ? 'text' : ENDINGS[ending.toLowerCase()];
  const chosen = format ?? told;
  if (chosen !== undefined) return { format: chosen };
  // A page that is called .pdf would open nowhere.
  const because = `--output ${JSON.stringify(output)} does not end in ${Object.keys(ENDINGS).join(', ')}, so its format is not known; choose one with --format: ${FORMATS.join(', ')}. A page (.html) can be printed to PDF`;
  return { because };
}
