/**
 * HTML from text that anybody may have written. Whatever is said passes through `said`, so that it can be neither an element nor an
 * attribute nor a workflow command, and what cannot be seen is named.
 */
import { cut, oneLine } from '../plain/safe-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '#': '&#35;',
};

/** The text for an element or between the quotes of an attribute; on one line, and with `most` cut to that many characters. */
export function said(text: string, most?: number): string {
  const line = oneLine(text);
  return (most === undefined ? line : cut(line, most)).replace(/[&<>"'#]/g, (character) => ENTITIES[character] ?? '');
}

/** A text whose direction is its own and turns nothing around it. */
export function apart(text: string, most?: number): string {
  return `<bdi>${said(text, most)}</bdi>`;
}

/** JSON inside of a script element, which no text in it can end; one line that no runner takes for a command. */
export function toScriptData(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029\u007f-\u009f]|#(?=\[)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
