/** Lines for a terminal: text is broken between words, and a word that is too long stays whole rather than lose a part of it. */

/** A mark stays on the line of its word. */
const MARKED = /([✓○✗]) /gu;
/** The blank between them; no text that is shown has it. */
const GLUE = '\u00a0';

/** Wraps each paragraph to `width` columns, `indent` included; no line is cut. */
export function wrapText(text: string, width: number, indent = ''): string {
  const room = Math.max(width - indent.length, 20);
  return text
    .replace(MARKED, `$1${GLUE}`)
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, room))
    .map((line) => (line === '' ? '' : `${indent}${line}`))
    .join('\n')
    .replaceAll(GLUE, ' ');
}

function wrapParagraph(paragraph: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ').filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}
