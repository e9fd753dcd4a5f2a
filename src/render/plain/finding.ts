/** A finding for a terminal: how much it weighs, where it stands, what is so with the line of its file, and what to do. */
import { type FoundAt, placeOf } from '../document.ts';
import { LEVEL_SHADES, type Paint } from './paint.ts';
import { shown } from './safe-text.ts';
import { sourceLines } from './source-line.ts';
import { wrapText } from './wrap.ts';

/** @param texts source text by path, for the caret */
export function writeFinding(
  finding: FoundAt,
  texts: ReadonlyMap<string, string>,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string {
  const { level, reason, message, remedy } = finding;
  const place = placeOf(finding);
  return [
    `${paint(LEVEL_SHADES[level], level)} ${paint('bold', reason)}${place === null ? '' : ` ${paint('dim', shown(place, 240))}`}`,
    wrapText(shown(message), width, '  '),
    ...sourceLines(finding, texts, width - 4).map((line) => `    ${paint('dim', line)}`),
    `  → ${wrapText(shown(remedy), width, '    ').slice(4)}`,
  ].join('\n');
}
