/** Texts of a document as words for a terminal: on one line, with what cannot be seen named, and painted where they have weight. */
import { type Content, isSeveral, type Span, spansOf, type Text, wordsOf } from '../document.ts';
import { type Paint, RISK_SHADES, type Shade, STANDING_SHADES } from './paint.ts';
import { nameCommands } from './program.ts';
import { shown } from './safe-text.ts';

export function textsOf(content: Content, program: string): readonly string[] {
  if (!isSeveral(content)) return [plain(content, program)];
  const mark = { lines: () => '', steps: (at: number) => `${at + 1}. `, alert: () => '! ' }[content.kind];
  return content.texts.map((text, at) => `${mark(at)}${plain(text, program)}`);
}

/**
 * On one line, with what cannot be seen named.
 * @param program how its reader calls this program, in commands that a text names
 */
export function plain(text: Text, program: string): string {
  return nameCommands(shown(spansOf(text).map(wordsOf).join('')), program);
}

/** Words of weight and levels of risk are painted after the lines were broken, where one line holds them. */
export function emphasise(lines: string, text: Text, paint: Paint): string {
  return spansOf(text).reduce<string>((whole, span) => {
    const shade = shadeOf(span);
    const words = shown(wordsOf(span));
    return shade === null || words === '' ? whole : whole.replace(words, () => paint(shade, words));
  }, lines);
}

function shadeOf(span: Span): Shade | null {
  if (typeof span === 'string') return null;
  if ('strong' in span) return span.standing === undefined ? 'bold' : STANDING_SHADES[span.standing];
  return 'risk' in span && span.risk !== null ? RISK_SHADES[span.risk] : null;
}

export function indentText(text: string, indent: string): string {
  return text.replace(/^(?=.)/gmu, indent);
}
