/** How the page makes elements: by name, with text as text. What a view says of a change is made here once. */
import type { Change, Collision, Freeze, Span, UntimedChange } from './data.ts';
import { isStopped } from './filters.ts';
import { clock, data } from './page.ts';

// As in the plain HTML: a text in a list, and a message.
const LONGEST = 160;
export const LONGEST_MESSAGE = 1_000;
const ATTRIBUTES = ['class', 'id', 'type', 'scope', 'datetime', 'role', 'tabindex', 'colspan'];

type Child = Node | string | null | readonly Child[];
type Attributes = Readonly<Record<string, string | number | null>> | null;

/** @throws Error where the page has no such element: the page and its program are made together. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element: ${id}`);
  return element as T;
}

export function cut(text: string, most = LONGEST): string {
  const characters = text.length <= most ? [] : Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** An element; names that begin with "data-" or "aria-", and those of ATTRIBUTES, become attributes, children that are strings text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given ?? {})) {
    if (value === null) continue;
    if (!ATTRIBUTES.includes(key) && !/^(data|aria)-[a-z-]+$/.test(key)) throw new Error(`no attribute: ${key}`);
    element.setAttribute(key, String(value));
  }
  const flat = (list: readonly Child[]): readonly (Node | string)[] =>
    list.flatMap((child) =>
      Array.isArray(child) ? flat(child) : child === null || child === '' ? [] : [child as Node],
    );
  element.append(...flat(children));
  return element;
}

export const isNarrow = (): boolean => window.matchMedia('(max-width: 640px)').matches;
export const unseen = (text: string): HTMLElement => make('span', { class: 'unseen' }, text);
export const apart = (text: string): HTMLElement => make('bdi', null, cut(text));
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
export const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** Number and noun. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const isTimed = (change: Change | UntimedChange): change is Change => 'start' in change;

/** All changes, with and without a time; a change is called by its place in this list. */
export const ALL: readonly (Change | UntimedChange)[] = [...data.changes, ...data.untimed];
const PLACES = new Map(ALL.map((change, place) => [change, place]));
export const placeOf = (change: Change | UntimedChange): number => PLACES.get(change) ?? -1;

// What stands before what is proposed under the same id.
const isProposed = (change: Change | UntimedChange): boolean => isTimed(change) && change.state === 'proposed';
const BY_ID = new Map<string, Change | UntimedChange>();
for (const change of ALL) {
  const known = BY_ID.get(change.id);
  if (known === undefined || (isProposed(known) && !isProposed(change))) BY_ID.set(change.id, change);
}
export const changeById = (id: string): Change | UntimedChange | null => BY_ID.get(id) ?? null;

/** A button that opens the details of a change. */
export const opener = (
  change: Change | UntimedChange,
  given: Attributes,
  ...children: readonly Child[]
): HTMLButtonElement => make('button', { type: 'button', 'data-open': placeOf(change), ...given }, ...children);

const COLLIDING = new Map<string, Collision[]>();
for (const collision of data.collisions)
  for (const id of collision.changes) {
    const known = COLLIDING.get(id);
    if (known === undefined) COLLIDING.set(id, [collision]);
    else known.push(collision);
  }

export const collisionsOf = ({ id, clashes }: UntimedChange): readonly Collision[] =>
  clashes ? (COLLIDING.get(id) ?? []) : [];
export const otherOf = ({ changes }: Collision, { id }: UntimedChange): string =>
  changes.find((one) => one !== id) ?? id;
export const collidesWith = (change: UntimedChange): readonly string[] =>
  collisionsOf(change).map((collision) => otherOf(collision, change));

export const hasFailed = (change: Change | UntimedChange): boolean =>
  isTimed(change) && (change.result === 'failed' || change.result === 'backed-out');

export const marksOf = (change: Change | UntimedChange): string =>
  `risk-${change.risk}${isTimed(change) ? ` ${change.state}` : ''}${change.clashes ? ' clash' : ''}${isRefused(change) ? ' stopped' : ''}`;

/** What is over is not refused; it lacks its end, which its state says. */
export const isRefused = (change: Change | UntimedChange): boolean =>
  isStopped(change) && !(isTimed(change) && change.state === 'overdue');

export const sayRisk = ({ risk }: UntimedChange): string => data.words.risk[risk];

export function sayState(change: Change | UntimedChange): string {
  if (!isTimed(change)) return 'Any time';
  if (change.state === 'proposed')
    return `${data.words.state.proposed} in #${change.pull}${change.isFork ? ', from a fork' : ''}`;
  return change.state === 'ended' && change.result !== null
    ? data.words.result[change.result]
    : data.words.state[change.state];
}

/** What a mark says beside its risk. */
export const tagsOf = (change: Change): readonly string[] => [
  ...(change.clashes ? ['collides'] : []),
  ...(isRefused(change) ? ['✗ refused'] : []),
  ...(change.state === 'planned' ? [] : [String(hasFailed(change) ? change.result : change.state).replace('-', ' ')]),
];

/** For whoever cannot see the mark: all that it shows. */
export const sayChange = (change: Change): string =>
  `${clock.sayTimes(change, clock.dayOf(change.start))}, ${sayRisk(change)}, ${sayState(change)}${
    change.clashes ? `, collides with ${cut(listWords(collidesWith(change)))}` : ''
  }${isRefused(change) ? ', refused by check as it stands' : ''}`;

/** Place of an instant in a range, in percent. */
export const percent = (instant: number, { start, end }: Span): number =>
  (100 * (Math.min(Math.max(instant, start), end) - start)) / (end - start);

export function placeIn<T extends HTMLElement>(element: T, span: Span, range: Span): T {
  const left = percent(span.start, range);
  element.style.setProperty('left', `${left}%`);
  element.style.setProperty('width', `${percent(span.end, range) - left}%`);
  return element;
}

/** A line at an instant. */
export function lineAt(instant: number, name: string, range: Span): HTMLElement {
  const line = make('i', { class: name });
  line.style.setProperty('left', `${percent(instant, range)}%`);
  return line;
}

/** A button of a view's tools. */
export function step(name: string, words: string, isPossible: boolean): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'plain', 'data-do': name }, words);
  button.disabled = !isPossible;
  return button;
}

/** Of these days the schedule says nothing, which is not the same as nothing being planned. */
export const isOutside = (day: number): boolean =>
  clock.startOfDay(day) >= data.end || clock.startOfDay(day + 1) <= data.start;

/** From the beginning of a day to the beginning of another. */
export const daysFrom = (first: number, next: number): Span => ({
  start: clock.startOfDay(first),
  end: clock.startOfDay(next),
});

export const sayFreeze = ({ name, hardness }: Freeze): string => `${name} (${hardness} freeze)`;

/** A place on the web that belongs to this repository; its words alone where the address is not known. */
export function away(path: string, ...words: readonly Child[]): HTMLElement {
  if (data.repository === null || !/^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+$/.test(data.repository))
    return make('span', null, ...words);
  const link = make('a', null, ...words);
  link.href = `${data.repository}/${path.split('/').map(encodeURIComponent).join('/')}`;
  link.rel = 'noreferrer';
  return link;
}
