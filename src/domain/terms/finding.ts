/**
 * A finding is one thing that the gate has to say: a reason, where it stands, and what to do about it.
 * It is complete when it is made; renderers add no knowledge. An `error` always weighs on the decision; a warning or a notice never does.
 */
import type { Unavailable } from './generated/shapes.ts';
import { CATALOGUE, type Decision, type ReasonId } from './reasons.ts';

/** A place in a file by JSON pointer segments; the records layer turns it into line and column. */
export type Where = {
  readonly file: string;
  readonly pointer: readonly (string | number)[];
  readonly on?: 'key' | 'value';
};

export type Level = 'error' | 'warning' | 'notice';

/** Why something could not be read, where reading it again does not help; `not-here` is what only a pull request or git can tell. */
export type Cause = NonNullable<Unavailable['cause']> | 'not-here';

export type Finding = {
  readonly reason: ReasonId;
  readonly level: Level;
  /** Id of the change that it is about; null when it is about the run. */
  readonly change: string | null;
  /** What is so, with both values, in one or two sentences of plain text. */
  readonly message: string;
  /** What to do, and who can do it. */
  readonly remedy: string;
  readonly where: Where | null;
  /** Where something could not be read: why. It tells one cause from another, and is nothing that is shown. */
  readonly unread?: { readonly because: string; readonly cause?: Cause };
};

/** The decision that one error makes by itself; null for warnings and notices. */
export function weigh(finding: Finding): Exclude<Decision, 'authorised' | 'not-required'> | null {
  if (finding.level !== 'error') return null;
  const { weight } = CATALOGUE[finding.reason];
  // An error whose reason is only a notice in the table is still an error: nothing that is wrong may pass.
  return weight === 'none' ? 'refused' : weight;
}

/** The worst decision among findings; null when no error is among them. */
export function worstOf(findings: readonly Finding[]): Exclude<Decision, 'authorised' | 'not-required'> | null {
  let worst: Exclude<Decision, 'authorised' | 'not-required'> | null = null;
  for (const finding of findings) {
    const weight = weigh(finding);
    if (weight === 'undetermined') return 'undetermined';
    if (weight === 'refused') worst = 'refused';
    if (weight === 'awaiting' && worst === null) worst = 'awaiting';
  }
  return worst;
}

export type LocatedFinding = Finding & {
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
};

/** A governance file as it was read: `ref` is the commit, null on a checkout. */
export type InputFile = { readonly path: string; readonly ref: string | null; readonly digest: string };
