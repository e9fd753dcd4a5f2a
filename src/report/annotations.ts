/**
 * Findings as annotations on the lines that they are about. A runner shows ten of a kind in a step, so the most important come first
 * and the last one counts the rest. Everything in them is escaped: foreign text can neither end a command nor begin one.
 */

import type { Level, LocatedFinding } from '../domain/terms/finding.ts';
import { weigh } from '../domain/terms/finding.ts';
import { CATALOGUE, REASON_IDS } from '../domain/terms/reasons.ts';
import type { ReportInput } from '../gate/judged.ts';
import { cut, oneLine, withoutOldCommands } from '../render/plain/safe-text.ts';
import { inShortTimes } from './spoken.ts';

export type Annotation = {
  readonly level: Level;
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly title: string;
  readonly message: string;
};

/** The most of one level that a runner shows. */
export const MOST = 10;
/** The most characters of a message, after escaping. */
const LONGEST = 4096;
const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];
const WEIGHTS = ['undetermined', 'refused', 'awaiting', null] as const;

/** At most ten of a level; where there are more, the tenth says how many were left out. */
export function annotationsOf(full: ReportInput): readonly Annotation[] {
  const report = inShortTimes(full);
  return LEVELS.flatMap((level) => {
    const findings = report.findings.filter((finding) => levelOf(finding, report) === level).sort(byImportance);
    if (findings.length <= MOST) return findings.map((finding) => annotate(finding, level));
    const rest = findings.length - (MOST - 1);
    return [
      ...findings.slice(0, MOST - 1).map((finding) => annotate(finding, level)),
      {
        level,
        path: null,
        line: null,
        column: null,
        title: `${rest} more`,
        message: `${rest} more findings of the level ${level} are not shown here. The job summary and the report have all of them.`,
      },
    ];
  });
}

/** The annotations as workflow commands, a line each; `''` where there are none. */
export function renderAnnotations(report: ReportInput): string {
  return annotationsOf(report)
    .map((annotation) => `${writeAnnotation(annotation)}\n`)
    .join('');
}

/** With texts that a runner takes: on one line, no longer than it shows, and without the old form of a command. */
export function fitAnnotation({ path, title, message, ...rest }: Annotation): Annotation {
  return {
    ...rest,
    path: path === null ? null : withoutOldCommands(oneLine(path)),
    title: withoutOldCommands(cut(oneLine(title), 200)),
    message: fitMessage(withoutOldCommands(message)),
  };
}

function writeAnnotation(annotation: Annotation): string {
  const { level, path, line, column, title, message } = fitAnnotation(annotation);
  const properties = [
    ...(path === null ? [] : [`file=${escapeProperty(path)}`]),
    ...(path === null || line === null ? [] : [`line=${line}`]),
    ...(path === null || line === null || column === null ? [] : [`col=${column}`]),
    `title=${escapeProperty(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

/** Red is for what is wrong: that people or time are awaited is said without it, and where the policy only advises nothing is red. */
function levelOf(finding: LocatedFinding, { verdict: { outcome, stage } }: ReportInput): Level {
  if (finding.level !== 'error') return finding.level;
  if (weigh(finding) === 'awaiting') return 'notice';
  return outcome === 'warn' && stage !== 'draft' ? 'warning' : 'error';
}

function annotate(finding: LocatedFinding, level: Level): Annotation {
  const about = finding.change === null ? '' : `${finding.change}: `;
  return {
    level,
    path: finding.path,
    line: finding.line,
    column: finding.column,
    title: `${about}${CATALOGUE[finding.reason].title} (${finding.reason})`,
    message: `${oneLine(finding.message)}\n${oneLine(finding.remedy)}`,
  };
}

function byImportance(a: LocatedFinding, b: LocatedFinding): number {
  return (
    WEIGHTS.indexOf(weigh(a)) - WEIGHTS.indexOf(weigh(b)) || REASON_IDS.indexOf(a.reason) - REASON_IDS.indexOf(b.reason)
  );
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** Whole characters only: cut before escaping, so that no escape is cut in two. */
function fitMessage(text: string): string {
  if (escapeData(text).length <= LONGEST) return text;
  let size = 1;
  let kept = '';
  for (const character of text) {
    size += escapeData(character).length;
    if (size > LONGEST - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
