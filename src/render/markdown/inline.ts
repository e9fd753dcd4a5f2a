/** Texts of a document in Markdown. Here, and nowhere else in a document, foreign text is escaped. */
import { type Content, isSeveral, type Span, spansOf, type Text, wordsOf } from '../document.ts';
import { code, joinSpans, prose, proseWithin } from './escape.ts';

export function cell(content: Content): string {
  if (!isSeveral(content)) return inline(content);
  const mark = { lines: () => '', steps: (at: number) => `${at + 1}\\. `, alert: () => '⚠ ' }[content.kind];
  return content.texts.map((text, at) => `${mark(at)}${inline(text)}`).join('<br>');
}

/** Strings that touch are escaped as one, because two that are harmless apart can be a mention together. */
export function inline(text: Text): string {
  const merged: Span[] = [];
  for (const span of spansOf(text)) {
    const last = merged.at(-1);
    if (typeof span === 'string' && typeof last === 'string') merged.splice(-1, 1, last + span);
    else if (wordsOf(span).trim() !== '') merged.push(span);
  }
  return joinSpans(merged.map((span, at) => spanOf(span, at > 0, at < merged.length - 1)));
}

function spanOf(span: Span, hasBefore: boolean, hasAfter: boolean): string {
  if (typeof span === 'string') {
    const [before, after] = [hasBefore && /^\s/u.test(span) ? ' ' : '', hasAfter && /\s$/u.test(span) ? ' ' : ''];
    if (span.trim() === '') return before;
    return hasBefore ? `${before}${proseWithin(span)}${after}` : `${prose(span)}${after}`;
  }
  if ('code' in span) return code(span.code, 240);
  if ('strong' in span) return `**${prose(span.strong)}**`;
  if ('risk' in span) return wordsOf(span);
  return isAddress(span.link) ? `<${span.link}>` : prose(span.link);
}

/** Only what no renderer reads as more than an address. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(text);
}
