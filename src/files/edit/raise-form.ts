/**
 * What an issue says that was written by the form of a change: an answer below each heading that the form has. All of it is hostile text. Any
 * other heading belongs to the answer above it, and one of ours that stands twice is answered by nobody's guess: it is a fault.
 */
import { RAISE_FIELDS, RAISE_KEYS, type RaiseField, type RaiseKey } from '../../domain/terms/raise-words.ts';

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
