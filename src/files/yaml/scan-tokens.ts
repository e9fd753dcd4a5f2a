/**
 * The part of the scan that looks at YAML's tokens, as the library's own lexer gives them, so that scan and parser agree about what is
 * a key and what is text. One pass; it ends at the first limit that is passed.
 */
import type { Advice } from '../../domain/text/advice.ts';
import { quote } from '../../domain/text/quote.ts';
import library from './library.cjs';
import type { Limits, ScanFault } from './limits.ts';

const DEEPEST = 16;
const MOST_FAULTS = 50;

/** Marks of the lexer that stand for no character of the file. */
const SCALAR_FOLLOWS = '\u001f';
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR_FOLLOWS]);

/** What the first character of a token forbids. */
const FORBIDDEN: ReadonlyMap<string, Advice> = new Map([
  [
    '&',
    { message: 'is an anchor; anchors are not allowed.', remedy: 'Write the value out, or put the text in quotes.' },
  ],
  [
    '*',
    { message: 'is an alias; aliases are not allowed.', remedy: 'Write the value out, or put the text in quotes.' },
  ],
  ['!', { message: 'is a tag; tags are not allowed.', remedy: 'Delete it, or put the text in quotes.' }],
  ['%', { message: 'is a directive; directives are not allowed.', remedy: 'Delete the line: every file is YAML 1.2.' }],
]);

const COMPLEX_KEY: Advice = {
  message: '"?" begins a complex key; these are not allowed.',
  remedy: 'Write "key: value", or put the text in quotes.',
};
const TOO_DEEP: Advice = {
  message: `The file is nested more than ${DEEPEST} levels deep.`,
  remedy: 'Flatten it; no file of this kind needs so many levels.',
};
const SECOND_DOCUMENT: Advice = {
  message: 'A second document begins here; only one is read.',
  remedy: 'Delete the line "---", or move what follows into a file of its own.',
};

/** What was found, and the tokens for the parser, so that a text is taken apart once only; without faults they are all of it. */
export type TokenScan = { readonly tokens: readonly string[]; readonly faults: readonly ScanFault[] };

export function scanTokens(text: string, limits: Limits): TokenScan {
  const tokens: string[] = [];
  const faults: ScanFault[] = [];
  const found: TokenScan = { tokens, faults };
  const nest = startNest(limits);
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  let hasBegun = false;
  let isScalar = false;

  const { Lexer } = library();
  for (const token of new Lexer().lex(text)) {
    const column = offset - lineStart;
    const fault = (advice: Advice): number => faults.push({ line, column: column + 1, ...advice });
    tokens.push(token);
    if (tokens.length > limits.tokens) {
      fault({ message: `The file has more than ${limits.tokens} words and marks of YAML.`, remedy: 'Shorten it.' });
      return found;
    }
    if (token === SCALAR_FOLLOWS) {
      isScalar = true;
      continue;
    }
    const forbidden = isScalar ? undefined : FORBIDDEN.get(token[0] ?? '');
    if (forbidden !== undefined) fault({ message: `${quote(token)} ${forbidden.message}`, remedy: forbidden.remedy });
    else if (!isScalar && token === '---') {
      if (hasBegun && !limits.hasDocuments) fault(SECOND_DOCUMENT);
      hasBegun = true;
      nest.reset();
    } else {
      const passed = !isScalar && token === '?' ? COMPLEX_KEY : nest.follow(token, isScalar, column);
      if (passed !== null) {
        fault(passed);
        return found;
      }
      hasBegun ||= isScalar || /^[-{["']/u.test(token);
    }
    if (faults.length >= MOST_FAULTS) return found;
    isScalar = false;
    if (MARKS.has(token)) continue;
    for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = offset + at + 1;
    }
    offset += token.length;
  }
  return found;
}

type Nest = {
  reset(): void;
  /** The limit that this token passes, or null. `column` counts from 0. */
  follow(token: string, isScalar: boolean, column: number): Advice | null;
};

/** Depth and number of entries: block collections by their columns, flow collections by their brackets. */
function startNest(limits: Limits): Nest {
  const blocks: { readonly column: number; entries: number }[] = [];
  const flows: { readonly isMapping: boolean; entries: number }[] = [];
  let entries = 0;

  const enterBlock = (column: number): void => {
    if (flows.length > 0) return;
    while ((blocks.at(-1)?.column ?? -1) > column) blocks.pop();
    if ((blocks.at(-1)?.column ?? -1) < column) blocks.push({ column, entries: 0 });
  };
  const countEntry = (): Advice | null => {
    const owner = flows.at(-1) ?? blocks.at(-1);
    if (owner === undefined) return null;
    entries += 1;
    owner.entries += 1;
    if (entries > limits.entries)
      return { message: `The file has more than ${limits.entries} keys.`, remedy: 'Shorten it.' };
    if (owner.entries <= limits.entriesOfOne) return null;
    return { message: `One mapping has more than ${limits.entriesOfOne} keys.`, remedy: 'Shorten it.' };
  };

  return {
    reset() {
      blocks.length = 0;
      flows.length = 0;
    },
    follow(token, isScalar, column) {
      if (!isScalar) {
        if (token === '}' || token === ']') flows.pop();
        // In a flow mapping a comma ends an entry, with or without a colon.
        if (token === ':' || (token === ',' && flows.at(-1)?.isMapping === true)) return countEntry();
        if (!/^[-{["']/u.test(token)) return null;
      }
      enterBlock(column);
      if (!isScalar && (token === '{' || token === '[')) flows.push({ isMapping: token === '{', entries: 0 });
      // The text at the end of a nest counts as one level here, but is none.
      return blocks.length + flows.length > DEEPEST + 1 ? TOO_DEEP : null;
    },
  };
}
