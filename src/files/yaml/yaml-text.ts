/** Text as a YAML scalar that reads back as the same text, whatever the text is. */
import { escapeUnits, replaceInvisible } from '../../domain/text/invisible.ts';

const FLOW = /^[A-Za-z](?:[A-Za-z0-9 .'()/_+%-]|:(?=[A-Za-z0-9]))*$/u;
const BLOCK = /^[A-Za-z](?:[A-Za-z0-9 .,;'()/_+%-]|:(?=[A-Za-z0-9]))*$/u;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;
// A blank that is none, and what a runner would take for a command.
const ESCAPED = /\u00a0|#(?=\[)/gu;

/** For a place in block or flow context: plain where that is safe, else in double quotes, in which JSON's escapes are YAML's. */
export function writeScalar(text: string): string {
  return FLOW.test(text) && isPlain(text) ? text : quoteScalar(text);
}

/** For a place in block context, where commas need no quotes. */
export function writeBlockScalar(text: string): string {
  return BLOCK.test(text) && isPlain(text) ? text : quoteScalar(text);
}

function isPlain(text: string): boolean {
  return !text.endsWith(' ') && !WORDS.test(text);
}

function quoteScalar(text: string): string {
  return replaceInvisible(JSON.stringify(text), escapeUnits).replace(ESCAPED, escapeUnits);
}
