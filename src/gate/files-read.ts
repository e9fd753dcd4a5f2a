/** The files of a run: their texts for carets, their positions for lines, their digests for the report. */
import { digestBytes } from '../domain/terms/digest.ts';
import type { Finding, InputFile, LocatedFinding } from '../domain/terms/finding.ts';
import { isAboutRecord } from '../domain/terms/reasons.ts';
import type { World } from '../domain/terms/world.ts';
import type { Diagnostic, Parsed, Positions } from '../files/yaml/diagnostic.ts';
import type { ReportInput } from './judged.ts';
import type { TextFile } from './source.ts';

/** What is known of the files that were read: texts for carets, positions for lines. */
export class FilesRead {
  readonly texts = new Map<string, string>();
  readonly positions = new Map<string, Positions>();
  readonly diagnostics: { readonly diagnostic: Diagnostic; readonly change: string | null }[] = [];
  readonly files: TextFile[] = [];

  /** @param before files that were read already; they stay what they are, and stand in this one too */
  constructor(before?: FilesRead) {
    if (before === undefined) return;
    for (const [path, text] of before.texts) this.texts.set(path, text);
    for (const [path, positions] of before.positions) this.positions.set(path, positions);
    this.diagnostics.push(...before.diagnostics);
    this.files.push(...before.files);
  }

  read<T>(
    file: TextFile,
    parse: (path: string, bytes: Uint8Array) => Parsed<T>,
    change: string | null = null,
  ): T | null {
    const parsed = parse(file.path, file.bytes);
    this.files.push(file);
    this.texts.set(file.path, parsed.text);
    if (parsed.kind === 'valid') {
      this.positions.set(file.path, parsed.positions);
      return parsed.value;
    }
    // What can be said of it all the same stands at its lines too.
    if (parsed.positions !== undefined) this.positions.set(file.path, parsed.positions);
    for (const diagnostic of parsed.diagnostics) this.diagnostics.push({ diagnostic, change: change ?? parsed.id });
    return null;
  }
}

/** Findings of a file's diagnostics, already with line and column. */
export function diagnosed(files: FilesRead): readonly LocatedFinding[] {
  return files.diagnostics.map(({ diagnostic, change }) => ({
    reason: diagnostic.reason,
    level: 'error',
    change: isAboutRecord(diagnostic.reason) ? change : null,
    message: diagnostic.message,
    remedy: diagnostic.remedy,
    where: { file: diagnostic.path, pointer: [] },
    path: diagnostic.path,
    line: diagnostic.line,
    column: diagnostic.column,
  }));
}

/** A finding with its line and column, where it has a place in a file that was read. */
export function locate(finding: Finding, files: FilesRead): LocatedFinding {
  if ('line' in finding && 'path' in finding) return finding as LocatedFinding;
  const { where } = finding;
  if (where === null) return { ...finding, path: null, line: null, column: null };
  const place = files.positions.get(where.file)?.at(where.pointer, where.on ?? 'value') ?? null;
  return { ...finding, path: where.file, line: place?.line ?? null, column: place?.column ?? null };
}

/** By path, line, column and reason, so that the same input gives the same bytes; what has no place comes first. */
export function order(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      text(a.path ?? '', b.path ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      text(a.reason, b.reason) ||
      text(a.change ?? '', b.change ?? '') ||
      text(a.message, b.message),
  );
}

export function inputsOf(world: World, files: FilesRead): ReportInput['inputs'] {
  const input = (path: string | null | undefined): InputFile | null => {
    const file = files.files.find((one) => one.path === path);
    return file === undefined ? null : { path: file.path, ref: file.ref, digest: digestBytes(file.bytes) };
  };
  return {
    policy: input(world.policy.path),
    register: input(world.register?.path),
    calendar: input(world.calendar?.path),
    items: input(world.items?.list[0]?.file),
  };
}
