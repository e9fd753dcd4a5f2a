/**
 * Foreign text in Markdown as GitHub renders it. All of it is one line, all that has a meaning is escaped, and every word that GitHub
 * would turn into a mention, a reference, a link, an emoji or mathematics after that stands in a code span, where it stays a word.
 */
import { shown, withoutCommands, withoutOldCommands } from '../plain/safe-text.ts';

// GitHub looks at the rendered text, so that no escape of Markdown or HTML keeps it from seeing these. A code span does.
const LIVELY =
  /[@$]|#\d|gh-\d|\/\/|www\.|mailto:|xmpp:|:[a-z0-9_+-]*[a-z_+-][a-z0-9_+-]*:|(?:^|[^0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/iu;

/** Text in running Markdown, fit for a table's cell as well. What stands between backticks becomes a code span. */
export function prose(text: string, most?: number): string {
  return guardStart(proseWithin(text, most));
}

/** The same for text before which something stands on its line. */
export function proseWithin(text: string, most?: number): string {
  const parts = shown(text, most).split('`');
  // Without a partner a backtick is a character like any other.
  const lone = parts.length % 2 === 0 ? parts.length - 1 : parts.length;
  const rendered = parts.map((part, index) => {
    if (index === lone) return `&#96;${words(part)}`;
    if (index % 2 === 0) return words(part);
    return part.trim() === '' ? `&#96;${part}&#96;` : code(part);
  });
  return joinSpans(rendered);
}

/** Two code spans that touch would be one, so that a blank is put between them. */
export function joinSpans(parts: readonly string[]): string {
  return parts.reduce(
    (whole, part) => (whole.endsWith('`') && part.startsWith('`') ? `${whole} ${part}` : whole + part),
    '',
  );
}

/** Text in a code span that it cannot leave, fit for a table's cell. */
export function code(text: string, most?: number): string {
  const line = shown(text, most);
  if (line === '') return '';
  // In a cell a bar ends the cell even inside of a code span, and escaped it would show its backslash elsewhere.
  const inert = withoutOldCommands(line).replace(/\|/g, '¦');
  const longest = Math.max(0, ...(inert.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = inert.startsWith('`') || inert.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${inert}${pad}${fence}`;
}

/** A block of text to be copied; one line, in a fence that it cannot end. Not for a table's cell. */
export function codeBlock(text: string): string {
  const line = withoutCommands(shown(text));
  const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${line}\n${fence}`;
}

/**
 * Text inside of a line of HTML, where GitHub reads no Markdown and an escape of it would show. Punctuation is numbered, so that it has
 * no meaning for a reader of Markdown either. Not for a table's cell.
 */
export function htmlText(text: string, most?: number): string {
  return withoutOldCommands(shown(text, most))
    .split(' ')
    .map((word) => (LIVELY.test(word) ? `<code>${escapeHtml(word)}</code>` : escapeHtml(word)))
    .join(' ');
}

function escapeHtml(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}\p{N}.,_-]/gu, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll('_', '&#95;');
}

function words(text: string): string {
  return text
    .split(' ')
    .map((word) => (LIVELY.test(word) ? inCode(word) : escapeWord(word)))
    .join(' ');
}

/** The word in a code span; brackets, quotes and stops around it stay outside. */
function inCode(word: string): string {
  const [, before = '', core = '', after = ''] = /^([(“"']*)(.*?)([,.;!?)”"']*)$/u.exec(word) ?? [];
  return `${escapeWord(before)}${code(core)}${escapeWord(after)}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };

function escapeWord(text: string): string {
  return text.replace(/[&<>|]/g, (character) => ENTITIES[character] ?? '').replace(/[\\*_[\]~]/g, '\\$&');
}

/** At the start of a line some more characters mean something: headings, lists, rules, tasks. */
function guardStart(text: string): string {
  return text.replace(/^(?=[#+=:-])/u, '\\').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
