/** A finding for a terminal: how much it weighs, where it stands, what is so with the line of its file, and what to do. */
import { type FoundAt, placeOf } from '../document.ts';
import { LEVEL_SHADES, type Paint } from './paint.ts';
import { shown } from './safe-text.ts';
import { sourceLines } from './source-line.ts';
import { wrapText } from './wrap.ts';

/** How it is written; `about`: whom it concerns where it stands in no file. */
type Look = { readonly paint: Paint; readonly width: number; readonly about?: string | null };

/** @param texts source text by path, for the caret */
export function writeFinding(
  finding: FoundAt,
  texts: ReadonlyMap<string, string>,
  { paint, width, about = null }: Look,
): string {
  const { level, reason, message, remedy } = finding;
  const place = placeOf(finding);
  const name = about === null || place !== null ? '' : ` ${shown(about, 70)}`;
  const where = place === null ? '' : ` ${paint('dim', shown(place, 240))}`;
  return [
    `${paint(LEVEL_SHADES[level], level)} ${paint('bold', reason)}${name}${where}`,
    wrapText(shown(message), width, '  '),
    ...sourceLines(finding, texts, width - 4).map((line) => `    ${paint('dim', line)}`),
    `  → ${wrapText(shown(remedy), width, '    ').slice(4)}`,
  ].join('\n');
}
