/**
 * Text that anybody may have written, made fit to be shown: one line, nothing invisible, nothing that a runner takes for a command.
 * What was there stays readable: a character that cannot be seen is named, and none is dropped in silence.
 */
import { joinBlanks, revealInvisible } from '../../domain/text/invisible.ts';

const MARKS = /(\p{M}{4})\p{M}+/gu;

/** The text with `<U+202E>` in place of each character that cannot be seen, line breaks and tabs included. */
export function reveal(text: string): string {
  return revealInvisible(text).replace(MARKS, '$1<more marks>');
}

/** On one line: runs of white space are one blank, what cannot be seen is named. */
export function oneLine(text: string): string {
  return reveal(joinBlanks(text).trim());
}

/** Cut to `most` characters, never inside one; the cut is shown. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** The most of one text that a surface for people shows. The JSON report has the rest. */
export const LONGEST = 1_000;

/** One line of at most `most` characters. */
export function shown(text: string, most: number = LONGEST): string {
  return cut(oneLine(text), most);
}

/** With the old form of a workflow command, which a runner looks for anywhere in a line, broken up by a blank. */
export function withoutOldCommands(text: string): string {
  return text.replace(/##\[/g, '## [');
}

/** Lines for a log that a runner reads: `::` at the start of a line, after any blanks, is broken up as well. */
export function withoutCommands(text: string): string {
  return withoutOldCommands(text).replace(/^([^\S\n]*):(?=:)/gmu, '$1: ');
}

/** A file line by line, each as it is but for what no line of a file shows. */
export function sourceLines(text: string): readonly string[] {
  return withoutCommands(text.trimEnd())
    .split('\n')
    .map((line) => `${/^ */u.exec(line)?.[0] ?? ''}${oneLine(line)}`);
}

/** Words as a list that ends in `or` or `and`. */
export function listWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
