/** What reports say beside the domain's own words: levels of risk as a colour, capitals, and how many files are faulty. */
import type { RiskLevel } from '../../domain/terms/levels.ts';
import { listWords } from './safe-text.ts';

export { count, sayDay, sayDuration, sayName, sayRequirement, sayWhoIsAsked } from '../../domain/terms/words.ts';

/** The colour is never alone: its word stands beside it. */
export const RISK_SQUARES = {
  low: '🟩',
  moderate: '🟨',
  high: '🟧',
  extreme: '🟪',
} as const satisfies Record<RiskLevel, string>;

/** `Change and release manager`: at the start of a line or of a cell. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** How many files, or rules where no file is named, have an error: five faults of one file are one file. */
export function countFaulty(
  findings: readonly { readonly level: string; readonly path: string | null; readonly reason: string }[],
): number {
  return new Set(findings.filter(({ level }) => level === 'error').map(({ path, reason }) => path ?? reason)).size;
}

/** With a comma after the model's level: what was raised is no longer the level of the model. A floor below the level has raised nothing. */
export function sayFloors(
  { floors, raisedBy = floors }: { readonly floors: readonly string[]; readonly raisedBy?: readonly string[] },
  sign: ',' | ';' = ';',
): string {
  const besides = floors.filter((name) => !raisedBy.includes(name));
  const names = (some: readonly string[]): string =>
    listWords(
      some.map((name) => `“${name}”`),
      'and',
    );
  return [
    ...(raisedBy.length === 0 ? [] : [`${sign} raised by ${names(raisedBy)}`]),
    ...(besides.length === 0 ? [] : [`; also ${names(besides)}`]),
  ].join('');
}
