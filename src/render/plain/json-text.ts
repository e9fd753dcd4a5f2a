/** Plain data as JSON for a log or a file: what cannot be seen and what a runner would take for a command is written in another way that means the same. */
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { escapeUnits, replaceInvisible } from '../../domain/text/invisible.ts';

export function writeJsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
  return `${replaceInvisible(text, (character) => (character === '\n' ? character : escapeUnits(character)))}\n`;
}

type PlainFinding = Pick<LocatedFinding, 'reason' | 'level' | 'message' | 'remedy' | 'path' | 'line' | 'column'>;

/** What every JSON says of a finding, in this order. */
export function plainFinding({ reason, level, message, remedy, path, line, column }: PlainFinding): PlainFinding {
  return { reason, level, message, remedy, path, line, column };
}
