/**
 * What an issue says that was written by the form of a change: an answer below each heading that the form has. All of it is hostile text. Any
 * other heading belongs to the answer above it, and one of ours that stands twice is answered by nobody's guess: it is a fault.
 */
import {
  RAISE_BLOCK,
  RAISE_FIELDS,
  RAISE_KEYS,
  type RaiseField,
  type RaiseKey,
} from '../../domain/terms/raise-words.ts';

export type RaiseAnswers = {
  /** As they were written, without white space around them; an empty one is not here. */
  readonly values: ReadonlyMap<RaiseKey, string>;
  readonly doubled: readonly RaiseKey[];
  /** Whether any heading of the form was there. */
  readonly isForm: boolean;
};

const HEADING = /^###[ \t]+(.*?)[ \t]*$/u;

export function readRaiseForm(body: string): RaiseAnswers {
  const byHeading = new Map<string, RaiseKey>(RAISE_KEYS.map((key) => [RAISE_FIELDS[key].heading, key]));
  const parts = new Map<RaiseKey, string[]>();
  const doubled = new Set<RaiseKey>();
  let current: string[] | null = null;
  for (const line of body.split(/\r\n|\r|\n/u)) {
    const key = byHeading.get(HEADING.exec(line)?.[1] ?? '');
    if (key === undefined) {
      current?.push(line);
      continue;
    }
    if (parts.has(key)) doubled.add(key);
    current = [];
    if (!parts.has(key)) parts.set(key, current);
  }
  const values = new Map<RaiseKey, string>();
  for (const [key, lines] of parts) {
    const text = lines.join('\n').trim();
    if (!isEmpty(text, RAISE_FIELDS[key])) values.set(key, text);
  }
  return { values, doubled: [...doubled], isForm: parts.size > 0 };
}

const BLOCK = new RegExp(`^##[ \\t]+${RAISE_BLOCK}[ \\t]*$`, 'iu');

/**
 * The form in the text of a pull request: what stands below its heading, up to the next heading as large. What nobody sees there (comments of
 * HTML, the inside of a block of code) is no part of it: a reviewer reads what the record is made of.
 */
export function readRaiseBlock(body: string): { readonly kind: 'none' | 'one' | 'twice'; readonly text: string } {
  const found: string[][] = [];
  let isInside = false;
  let fence: string | null = null;
  for (const line of body.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').split(/\r\n|\r|\n/u)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1] ?? null;
    if (fence === null && mark !== null) fence = mark;
    else if (fence !== null && mark?.startsWith(fence) === true) fence = null;
    else if (fence === null && /^#{1,2}[ \t]/u.test(line)) {
      isInside = BLOCK.test(line);
      if (isInside) found.push([]);
    } else if (fence === null && isInside) found.at(-1)?.push(line);
  }
  const [first, ...more] = found;
  if (first === undefined) return { kind: 'none', text: '' };
  return { kind: more.length > 0 ? 'twice' : 'one', text: first.join('\n') };
}

/** An input that was left empty, and a list from which nothing was chosen, as GitHub writes them. */
function isEmpty(text: string, { kind }: RaiseField): boolean {
  if (text === '' || text === '_No response_') return true;
  return (kind === 'choice' || kind === 'yes-no') && text === 'None';
}

/** A line for each, with or without the mark of a list before it. */
export function stepsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((one) => one.replace(/^\s*(?:[-*]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((one) => one !== '');
}
