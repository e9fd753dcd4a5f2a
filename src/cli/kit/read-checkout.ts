/** What `board` and `measures` share: reading a checkout with the facts that were given, and writing the result where it is wanted. */

import { openCheckout } from '../../checkout/checkout.ts';
import { readFacts } from '../../checkout/facts-file.ts';
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import { type Survey, survey } from '../../oversight/survey/survey.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { isFolder, renderFaults } from './read-rules.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

export const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export type Read =
  | { readonly kind: 'read'; readonly files: Survey; readonly facts: Facts | null }
  /** Wrong usage, in words. */
  | { readonly kind: 'misuse'; readonly because: string }
  /** Without the policy nothing can be told: by which rules, in which zone, and which files are records. */
  | { readonly kind: 'blind'; readonly faults: readonly LocatedFinding[]; readonly texts: Survey['texts'] };

export async function readCheckout(
  { root, facts: path }: { readonly root: string; readonly facts: string | null },
  now: string,
): Promise<Read> {
  if (!(await isFolder(root))) return { kind: 'misuse', because: `--root ${JSON.stringify(root)} is no folder` };
  let facts: Facts | null = null;
  if (path !== null) {
    const answer = await readFacts(path);
    if (answer.kind === 'unavailable') return { kind: 'misuse', because: answer.because };
    facts = answer.value;
  }
  const files = await survey(openCheckout({ root, named: [], facts, now, stage: 'draft', commit: null }));
  const faults = files.findings.filter(({ level, reason }) => level === 'error' && reason === 'policy-invalid');
  if (faults.length > 0 || !isKnownZone(files.policy.timezone)) return { kind: 'blind', faults, texts: files.texts };
  return { kind: 'read', files, facts };
}

/** Says what keeps everything from being told. */
export function sayBlind({ faults, texts }: Extract<Read, { kind: 'blind' }>, terminal: Terminal): number {
  const said =
    faults.length > 0 ? renderFaults(faults, texts, terminal.width) : 'The time zone of the policy is not known.\n';
  terminal.err(said);
  return EXIT.undetermined;
}

export type Written = {
  readonly text: string;
  readonly format: Format;
  /** null: standard output. */
  readonly output: string | null;
  /** The checkout that it was made from. */
  readonly root: string;
  readonly isForced: boolean;
  /** Whether something could not be read or used, and may be missing. */
  readonly isLacking: boolean;
};

/** @returns why it could not be written, or the exit code: 3 where something could not be read and may be missing */
export async function deliver(
  { text, format, output, root, isForced, isLacking }: Written,
  files: Survey,
  terminal: Terminal,
): Promise<string | number> {
  if (output === null) terminal.out(text);
  else {
    const trouble = await writeFiles(null, [{ path: output, text }], isForced, root);
    if (trouble !== null) return trouble;
    terminal.out(withoutCommands(`Wrote ${shown(output)}.\n`));
  }
  const faults = files.findings.filter(({ level }) => level === 'error');
  // A page or a file for a program has no place where a person would see it first.
  if (faults.length > 0 && !(output === null && format === 'text'))
    terminal.err(renderFaults(faults, files.texts, terminal.width));
  return isLacking || faults.length > 0 ? EXIT.undetermined : EXIT.pass;
}

const ENDINGS: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.json': 'json',
  '.txt': 'text',
};

/** The format that was asked for, or the one that the file's ending tells; text where it has none. null: it is none of ours. */
export function chooseFormat(format: string | undefined, output: string | undefined): Format | null {
  if (format !== undefined) return FORMATS.find((one) => one === format) ?? null;
  const ending = /\.[a-z]+$/iu.exec(output ?? '')?.[0];
  return ending === undefined ? 'text' : (ENDINGS[ending.toLowerCase()] ?? null);
}

/** Why no format could be chosen. A page that is called .pdf would open nowhere. */
export function refuseFormat(format: string | undefined, output: string | undefined): string {
  const all = FORMATS.join(', ');
  if (format !== undefined) return `--format is ${JSON.stringify(format)}; it can be ${all}`;
  return `--output ${JSON.stringify(output)} has an ending that tells no format (${Object.keys(ENDINGS).join(', ')} do); say which with --format: ${all}. A page (.html) can be printed to PDF`;
}
