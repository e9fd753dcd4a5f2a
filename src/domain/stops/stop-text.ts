/** What an issue says that stops deployments, as its form writes it: a heading, and below it the answer. */
import { namesOf } from '../terms/form-names.ts';
import { STOP_FIELDS } from '../terms/stop-words.ts';

export type StopText = {
  /** None: every environment. */
  readonly environments: readonly string[];
  /** None: every item. */
  readonly items: readonly string[];
  /** As it was written; null where nothing was. */
  readonly until: string | null;
  readonly why: string;
};

const EMPTY = /^(?:_No response_)?$/iu;

/** A part that is not there was not answered; of a heading that stands twice the first is the form's. */
export function readStopText(body: string): StopText {
  const parts = new Map<string, string>();
  for (const part of body
    .replaceAll('\r\n', '\n')
    .split(/^###[ \t]+/mu)
    .slice(1)) {
    const end = part.indexOf('\n');
    const name = (end < 0 ? part : part.slice(0, end)).trim().toLowerCase();
    const value = end < 0 ? '' : part.slice(end).trim();
    if (!parts.has(name)) parts.set(name, EMPTY.test(value) ? '' : value);
  }
  const get = (name: string): string => parts.get(name.toLowerCase()) ?? '';
  const until = get(STOP_FIELDS.until);
  return {
    environments: namesOf(get(STOP_FIELDS.environments)),
    items: namesOf(get(STOP_FIELDS.items)),
    until: until === '' ? null : until,
    why: get(STOP_FIELDS.why),
  };
}
