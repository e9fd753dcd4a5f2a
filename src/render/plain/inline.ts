/** Texts of a document as words for a terminal: on one line, with what cannot be seen named, and painted where they have weight. */
import { type Content, isSeveral, type Span, spansOf, type Text, wordsOf } from '../document.ts';
import { type Paint, RISK_SHADES, type Shade } from './paint.ts';
import { shown } from './safe-text.ts';

export function textsOf(content: Content): readonly string[] {
  if (!isSeveral(content)) return [plain(content)];
  const mark = { lines: () => '', steps: (at: number) => `${at + 1}. `, alert: () => '! ' }[content.kind];
  return content.texts.map((text, at) => `${mark(at)}${plain(text)}`);
}

/** On one line, with what cannot be seen named. */
export function plain(text: Text): string {
  return shown(spansOf(text).map(wordsOf).join(''));
}

/** Words of weight and levels of risk are painted after the lines were broken, where one line holds them. */
export function emphasise(lines: string, text: Text, paint: Paint): string {
  return spansOf(text).reduce<string>((whole, span) => {
    const shade = shadeOf(span);
    const words = plain(span);
    return shade === null ? whole : whole.replace(words, () => paint(shade, words));
  }, lines);
}

function shadeOf(span: Span): Shade | null {
  if (typeof span === 'string') return null;
  if ('strong' in span) return 'bold';
  return 'risk' in span && span.risk !== null ? RISK_SHADES[span.risk] : null;
}

export function indentText(text: string, indent: string): string {
  return text.replace(/^(?=.)/gmu, indent);
}
