/** Texts of a document as HTML. Here, and nowhere else in a document's page, foreign text is escaped. */
import { type Content, isSeveral, type Span, spansOf, type Text, wordsOf } from '../document.ts';
import { shown } from '../plain/safe-text.ts';
import { said } from './escape.ts';

/** The first of several names the row, the others tell of it. */
export function writeName(content: Content): string {
  if (!isSeveral(content)) return inline(content);
  const [first = '', ...rest] = content.texts;
  return `<span class="id">${inline(first)}</span>${rest.map((text) => `<small>${inline(text)}</small>`).join('')}`;
}

export function writeContent(content: Content): string {
  if (!isSeveral(content)) return inline(content);
  switch (content.kind) {
    case 'lines':
      return content.texts.map((text) => `<div>${inline(text)}</div>`).join('');
    case 'steps':
      return `<ol class="steps">${content.texts.map((text) => `<li>${inline(text)}</li>`).join('')}</ol>`;
    case 'alert':
      return content.texts.map((text) => `<div class="warn">⚠ ${inline(text)}</div>`).join('');
  }
}

export function inline(text: Text): string {
  return spansOf(text).map(spanHtml).join('');
}

function spanHtml(span: Span): string {
  const words = textHtml(wordsOf(span));
  if (typeof span === 'string' || 'link' in span) return words;
  if ('code' in span) return `<code>${words}</code>`;
  if ('risk' in span) return `<span class="risk-${span.risk ?? 'unknown'}"><span class="tag">${words}</span></span>`;
  return span.section === undefined ? `<b>${words}</b>` : `<a href="#${said(span.section)}">${words}</a>`;
}

/** What stands between backticks is code; what may run in the other direction turns nothing around it. */
function textHtml(text: string): string {
  const [before, after] = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : ''];
  const html = said(shown(text)).replace(/`([^`]*)`/g, '<code>$1</code>');
  return `${before}${/^[\u0020-\u007e]*$/u.test(text) ? html : `<bdi>${html}</bdi>`}${after}`;
}
