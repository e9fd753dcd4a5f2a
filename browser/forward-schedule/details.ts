/** All of one change, in a dialog: opened from any view or from the address, closed by Escape, and the focus goes back to where it was. */
import { describeDuration, parseDuration } from '../../src/domain/time/durations.ts';
import { problemOf } from './agenda.ts';
import { clockIn, sayDay, sayLength, writeInstant } from './clock.ts';
import type { Change, Collision, UntimedChange } from './data.ts';
import {
  apart,
  away,
  byId,
  capital,
  changeById,
  collisionsOf,
  cut,
  isRefused,
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
    ...termOf('Why', make('bdi', null, change.why)),
    ...triedOf(change),
    ...backoutOf(change),
    ...termOf('Type', capital(change.type)),
    ...(change.priority === null ? [] : termOf('Priority', capital(change.priority))),
    ...termOf('Environments', make('bdi', null, listWords(change.environments))),
    ...termOf('Items', make('bdi', null, listWords(change.items))),
    ...(change.release === null ? [] : termOf('Release', make('bdi', null, change.release))),
    ...(isTimed(change) && change.needs.length > 0 ? termOf('After', links(change.needs)) : []),
    ...(neededBy.length > 0 ? termOf('Needed by', links(neededBy.slice(0, MOST))) : []),
    ...termOf('Asked for by', make('bdi', null, change.by)),
    ...termOf('Record', fileOf(change)),
    ...termOf('Pull request', pullOf(change)),
    ...(cut(change.title, LONGEST_TITLE) === change.title
      ? []
      : termOf('Whole title', make('bdi', null, change.title))),
  ];
}

function backoutOf({ backout }: UntimedChange): readonly Node[] {
  if (backout === null) return termOf('Back-out', 'None is written.');
  const { steps, trigger, duration, tested } = backout;
  const length = parseDuration(duration);
  const minutes = length === null ? duration : describeDuration(length);
  return [
    ...termOf('It goes wrong when', make('bdi', null, trigger)),
    ...termOf(
      'Back-out',
      make(
        'ol',
        null,
        steps.map((one) => make('li', null, make('bdi', null, one))),
      ),
      `Takes ${minutes}, ${tested ? 'tested' : 'not tested'}`,
    ),
  ];
}

/** What came of the last attempt, and what its review found: without that nobody knows why this one should go better. */
function triedOf({ retries }: UntimedChange): readonly Node[] {
  if (retries === null) return [];
  const { id, result, summary, review } = retries;
  const reviewed =
    review === null
      ? make('strong', null, 'Nobody has written its review.')
      : make('span', null, 'Review by ', make('bdi', null, review.by), ': ', make('bdi', null, review.findings));
  const ended = result === null ? 'how it ended is not known' : data.words.result[result].toLowerCase();
  return termOf(
    'Tries again',
    make('p', null, link(id), `, ${ended}`, summary === null ? '' : ': ', make('bdi', null, summary ?? '')),
    make('p', null, reviewed),
  );
}

/** What is proposed has no file yet but in its pull request. */
function fileOf(change: Change | UntimedChange): HTMLElement {
  const words = make('code', null, make('bdi', null, change.path));
  return isTimed(change) && change.state === 'proposed' ? words : away(`blob/HEAD/${change.path}`, words);
}

function pullOf(change: Change | UntimedChange): HTMLElement {
  if (change.pull === null)
    return data.repository === null
      ? make('span', null, 'Not known here: the record’s history on GitHub names it.')
      : away(`commits/HEAD/${change.path}`, 'The history of the record names it');
  const words = away(`pull/${change.pull}`, `#${change.pull}`);
  if (!isTimed(change) || change.state !== 'proposed') return words;
  return make('span', null, words, ` would ${change.stands ? 'change the record that stands' : 'bring it in'}`);
}

export function showDetails(change: Change | UntimedChange): void {
  const close = make('button', { type: 'button', class: 'plain', 'data-do': 'close' }, 'Close');
  const collisions = collisionsOf(change)
    .slice(0, MOST)
    .map((collision) => collisionOf(collision, change));
  const problems = change.problems.map((problem) => {
    const item = problemOf(problem, Number.POSITIVE_INFINITY);
    item.append(' ', make('code', null, problem.reason));
    return item;
  });
  const sheet = make(
    'div',
    { class: `sheet ${marksOf(change)}` },
    make('header', null, make('p', { class: 'id' }, make('code', null, make('bdi', null, change.id))), close),
    make('h2', { id: 'details-title' }, make('bdi', null, cut(change.title, LONGEST_TITLE))),
    isRefused(change) ? make('p', { class: 'tags' }, make('span', { class: 'tag refused' }, data.words.refused)) : null,
    make('dl', null, factsOf(change)),
    collisions.length === 0
      ? null
      : [
          make('h3', null, 'In each other’s way'),
          make('ul', { class: 'problems' }, collisions),
          make(
            'p',
            { class: 'facts' },
            change.isOut ? 'The gate refuses it for that. ' : '',
            `Agree who goes first, and move one of them; change-gate check ${cut(change.id)} says to when.`,
          ),
        ],
    problems.length === 0
      ? null
      : [make('h3', null, 'What stands against it'), make('ul', { class: 'problems' }, problems)],
    make('p', { class: 'note' }, 'This says when, never whether: no approval was looked at.'),
    data.isShort
      ? make('p', { class: 'note' }, 'Longer texts are shortened, so that this page stays small; the record has them.')
      : null,
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
