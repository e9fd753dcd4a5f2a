/** A finding for a terminal: how much it weighs, where it stands, what is so with the line of its file, and what to do. */
import { type FoundAt, placeOf } from '../document.ts';
import { LEVEL_SHADES, type Paint } from './paint.ts';
import { shown } from './safe-text.ts';
import { sourceLines } from './source-line.ts';
import { wrapText } from './wrap.ts';

type Look = { readonly paint: Paint; readonly width: number };

/** @param texts source text by path, for the caret */
export function writeFinding(finding: FoundAt, texts: ReadonlyMap<string, string>, look: Look): string {
  const { paint, width } = look;
  const { message, remedy } = finding;
  return [
    ...headOf(finding, look),
    wrapText(shown(message), width, '  '),
    ...sourceLines(finding, texts, width - 4).map((line) => `    ${paint('dim', line)}`),
    ...(remedy === '' ? [] : [`  → ${wrapText(shown(remedy), width, '    ').slice(4)}`]),
  ].join('\n');
}

/** The place stands on a line of its own where both have no room on one: a terminal would break it anywhere. */
function headOf(finding: FoundAt, { paint, width }: Look): readonly string[] {
  const { level, reason, change = null } = finding;
  const head = `${paint(LEVEL_SHADES[level], level)} ${paint('bold', reason)}`;
  const place = placeOf(finding);
  const words = place === null ? shown(change ?? '', 70) : shown(place, 240);
  if (words === '') return [head];
  const where = place === null ? words : paint('dim', words);
  const hasRoom = `${level} ${reason} ${words}`.length <= width;
  return hasRoom ? [`${head} ${where}`] : [head, `  ${where}`];
}
