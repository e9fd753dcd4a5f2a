/**
 * Placeholder text: an answer that answers nothing. Judged by the whole value, so that "TBD" is one and "The TBD column is dropped" is not.
 */

import { replaceInvisible } from './invisible.ts';
import { TEMPLATE } from './template-sentences.ts';

/** What may stand around a word: as the expressions of `normalise` have it, of ASCII. */
const BEFORE = new Set('"\'`*_~<({[- ');
const AFTER = new Set('"\'`*_~>)}].!?:;,- ');

const WORDS = new Set(
  `tbd|tbc|tba|todo|to do|to-do|fixme|fix me|wip|work in progress|n/a|na|n.a|n. a|n/d|not applicable|unknown|not known|unsure|not sure|
dunno|idk|i don't know|do not know|don't know|no idea|nil|null|undefined|empty|blank|dummy|placeholder|text|some text|title|reason|description|lorem ipsum|
to be done|to be defined|to be decided|to be determined|to be confirmed|to be completed|to be announced|to be added|to be agreed|to be discussed|to be written|
to follow|later|fill in|fill me in|fill this in|please fill in|insert text|insert text here|write here|your text here|enter text here|change me|changeme|
asap|foo|bar|foobar|foo bar|asdf|qwerty|blah|blah blah|etc|same|same as above|see above|see below|pending`
    .split('|')
    .map((word) => word.trim()),
);

/** Where "none" is an answer. Elsewhere it leaves the question open. */
export const NONE_ANSWERS = new Set([
  'point-of-no-return',
  'findings',
  'actions',
  'mitigations',
  'communication',
  'security',
  'privacy',
  'note',
  'description',
]);
const NONE = new Set(['none', 'no', 'nothing']);

/** Sentences of templates and of the documentation, which say what to write and are not an answer themselves. */
const TEMPLATE_SENTENCES = new Set(
  [
    ...Object.values(TEMPLATE),
    'What could go wrong and whom it would hurt.',
    'What could go wrong, and whom it would hurt.',
    'What is changed, in one line.',
    'What is changed, at any length.',
    'What is changed.',
    'Why the change is made.',
    'Why the change is needed.',
    'Why it cannot wait for the normal way.',
    'Why it cannot wait.',
    'What the change means for security.',
    'What the change means for personal data.',
    'What you do to make it less likely or less bad.',
    'What to do, step by step.',
    'How you will know that it worked.',
    'How you know that it worked.',
    'How to undo the change.',
    'What makes you back out.',
    'What makes you back out, as something that can be observed.',
    'Who is told what, and when.',
    'What happened.',
    'What was found.',
    'Describe the change.',
    'Describe the change here.',
    'Step 1',
    'First step',
  ].map(normalise),
);

/** All of them, in small letters and without what may stand around them: no other text is taken for a placeholder but one of a single sign, or in brackets. */
export const PLACEHOLDERS: readonly string[] = [...WORDS, ...NONE, ...TEMPLATE_SENTENCES];

/** How each of them is long and begins: a text that is like none of them in this is none of them. */
const SHAPES = new Set(PLACEHOLDERS.map((word) => shapeOf(word.length, word)));

function shapeOf(length: number, text: string): number {
  return (length << 14) | ((text.charCodeAt(0) | 0x20) << 7) | (text.charCodeAt(1) | 0x20);
}

/** A line of ASCII with single blanks, without a slash, that begins with a letter or a digit. */
const SIMPLE = /^[A-Za-z0-9](?: ?[!-.0-~])+$/;

/**
 * A quick no for nearly every text: a simple line that holds two different letters or digits, and has no placeholder's length and beginning. Of
 * any other text it says nothing.
 */
function isSurelyAnAnswer(text: string): boolean {
  if (!SIMPLE.test(text) || !isVaried(text)) return false;
  let end = text.length;
  while (AFTER.has(text.charAt(end - 1))) end -= 1;
  if (end < 2 || SHAPES.has(shapeOf(end, text))) return false;
  const dot = text.indexOf('.');
  if (dot < 0 || dot >= end) return true;
  const word = text.slice(0, end).replaceAll('.', '');
  return !SHAPES.has(shapeOf(word.length, word));
}

function isVaried(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 0x20;
    if (code !== first && isSign(code)) return true;
  }
  return false;
}

/** Of a letter or a digit of ASCII, in small. */
function isSign(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** No placeholder is longer; the patterns below are not asked about longer text. */
const LONGEST = 200;

/**
 * Whether a whole value is a placeholder.
 * @param key the key that the text answers, such as `assessment`; "none" answers some
 */
export function isPlaceholder(text: string, key: string): boolean {
  if (isSurelyAnAnswer(text)) return false;
  if (text.length > LONGEST) return hasOneSign(text);
  const word = normalise(text);
  if (NONE.has(word)) return !NONE_ANSWERS.has(key);
  if (WORDS.has(word) || TEMPLATE_SENTENCES.has(word)) return true;
  if (word.includes('.') && WORDS.has(word.replaceAll('.', ''))) return true;
  // "<describe the risk>", "[insert here]", "{{ reason }}"
  if (/^(?:<[^<>]*>|\[[^[\]]*\]|\{+[^{}]*\}+)$/u.test(text.trim())) return true;
  return hasOneSign(word);
}

/** "?", "--", "…", "x", "xxx", "1" */
function hasOneSign(text: string): boolean {
  // Two different ones of ASCII, which nearly every answer has, spare setting up all of Unicode's letters.
  if (/([a-z0-9])[^a-z0-9]*(?!\1)[a-z0-9]/.test(text.toLowerCase())) return false;
  return new Set(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).size <= 1;
}

/** Most answers are one line with single blanks and no slash: then only the ends are to be taken off. */
function normaliseLine(text: string): string | null {
  if (!/^[\x20-\x2e\x30-\x7e]*$/.test(text) || text.includes('  ')) return null;
  let [start, end] = [0, text.length];
  while (start < end && BEFORE.has(text.charAt(start))) start += 1;
  while (end > start && AFTER.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).toLowerCase();
}

function normalise(text: string): string {
  return normaliseLine(text) ?? normaliseFully(text);
}

function normaliseFully(text: string): string {
  const isPlain = /^[\t\n\x20-\x7e]*$/.test(text);
  const seen = isPlain
    ? text.toLowerCase()
    : replaceInvisible(text.normalize('NFKC').toLowerCase(), (character) =>
        /(?!\ufeff)\s/u.test(character) ? character : '',
      );
  return seen
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^[\s"'`*_~<({[•-]+/u, '')
    .replace(/[\s"'`*_~>)}\].!?:;,…-]+$/u, '')
    .replace(/’/gu, "'")
    .replace(/ ?\/ ?/gu, '/')
    .trim();
}
