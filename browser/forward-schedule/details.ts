/** All of one change, in a dialog: opened from any view or from the address, closed by Escape, and the focus goes back to where it was. */
import { problemOf } from './agenda.ts';
import { clockIn, sayDay, sayLength, writeInstant } from './clock.ts';
import type { Change, Collision, UntimedChange } from './data.ts';
import {
  apart,
  byId,
  capital,
  changeById,
  collisionsOf,
  cut,
  isTimed,
  listWords,
  make,
  marksOf,
  opener,
  otherOf,
  sayRisk,
  sayState,
} from './elements.ts';
import { shortItem } from './filters.ts';
import { clock, data } from './page.ts';

const LONGEST_TITLE = 300;
const MOST = 50;

export const dialog = byId<HTMLDialogElement>('details');

/** The id of a change, as a button where there is such a change. */
export function link(id: string): HTMLElement {
  const change = changeById(id);
  const words = make('code', null, apart(id));
  return change === null ? words : opener(change, { class: 'go' }, words);
}

const links = (ids: readonly string[]): readonly (Node | string)[] =>
  ids.flatMap((id, index) => [index === 0 ? '' : ', ', link(id)]);

const termOf = (term: string, ...value: readonly (Node | string | readonly (Node | string)[])[]): readonly Node[] => [
  make('dt', null, term),
  make('dd', null, ...value),
];

function sayWhen(change: Change): string {
  const day = clock.dayOf(change.start);
  const isSame = clock.dayOf(Math.max(change.start, change.end - 1)) === day;
  const zone = clock.isInZone(change.start) && clock.isInZone(change.end) ? data.zone.name : 'UTC';
  const time = (instant: number): string => clockIn(instant, clock.offsetAt(instant));
  if (isSame) return `${time(change.start)} to ${time(change.end)} on ${sayDay(day)}, ${zone}`;
  const end = sayDay(clock.dayOf(change.end));
  return `${time(change.start)} on ${sayDay(day)} to ${time(change.end)} on ${end}, ${zone}`;
}

const timesOf = (change: Change | UntimedChange): readonly Node[] =>
  isTimed(change)
    ? [
        ...termOf('When', sayWhen(change)),
        ...termOf('In UTC', `${writeInstant(change.start)} to ${writeInstant(change.end)}`),
        ...termOf('Lasts', sayLength(change.end - change.start)),
      ]
    : termOf('When', 'Any time that the calendar allows');

function factsOf(change: Change | UntimedChange): readonly Node[] {
  const neededBy = data.changes.filter(({ needs }) => needs.includes(change.id)).map(({ id }) => id);
  return [
    ...timesOf(change),
    ...termOf('State', sayState(change)),
    ...termOf('Risk', make('span', { class: 'tag risk' }, sayRisk(change))),
    ...termOf('Type', capital(change.type)),
    ...(change.priority === null ? [] : termOf('Priority', capital(change.priority))),
    ...termOf('Environments', make('bdi', null, listWords(change.environments))),
    ...termOf('Items', make('bdi', null, listWords(change.items))),
    ...(change.release === null ? [] : termOf('Release', make('bdi', null, change.release))),
    ...(isTimed(change) && change.needs.length > 0 ? termOf('After', links(change.needs)) : []),
    ...(neededBy.length > 0 ? termOf('Needed by', links(neededBy.slice(0, MOST))) : []),
    ...termOf('Asked for by', make('bdi', null, change.by)),
    ...termOf('Record', make('code', null, make('bdi', null, change.path))),
    ...(cut(change.title, LONGEST_TITLE) === change.title
      ? []
      : termOf('Whole title', make('bdi', null, change.title))),
  ];
}

export function showDetails(change: Change | UntimedChange): void {
  const close = make('button', { type: 'button', class: 'plain', 'data-do': 'close' }, 'Close');
  const collisions = collisionsOf(change)
    .slice(0, MOST)
    .map((collision) => collisionOf(collision, change));
  const problems = (isTimed(change) ? change.problems : []).map((problem) => {
    const item = problemOf(problem, Number.POSITIVE_INFINITY);
    item.append(' ', make('code', null, problem.reason));
    return item;
  });
  const sheet = make(
    'div',
    { class: `sheet ${marksOf(change)}` },
    make('header', null, make('p', { class: 'id' }, make('code', null, make('bdi', null, change.id))), close),
    make('h2', { id: 'details-title' }, make('bdi', null, cut(change.title, LONGEST_TITLE))),
    make('dl', null, factsOf(change)),
    collisions.length === 0
      ? null
      : [make('h3', null, 'In each other’s way'), make('ul', { class: 'problems' }, collisions)],
    problems.length === 0
      ? null
      : [make('h3', null, 'What stands against it'), make('ul', { class: 'problems' }, problems)],
    make('p', { class: 'note' }, 'This says when, never whether: no approval was looked at.'),
  );
  dialog.replaceChildren(sheet);
  dialog.setAttribute('aria-labelledby', 'details-title');
  dialog.scrollTop = 0;
  if (!dialog.open) dialog.showModal();
  close.focus();
}

function collisionOf(collision: Collision, change: UntimedChange): HTMLElement {
  const { kind, places, start, end, changes } = collision;
  const day = clock.dayOf(start);
  return make(
    'li',
    { class: 'warning' },
    link(otherOf(collision, change)),
    `: ${data.words.collision[kind].toLowerCase()} `,
    make('bdi', null, listWords(places.map(shortItem))),
    `, ${clock.sayTimes({ start, end }, day)} on ${sayDay(day)}. `,
    make('bdi', null, changes[0] ?? ''),
    ' was asked for first.',
  );
}
