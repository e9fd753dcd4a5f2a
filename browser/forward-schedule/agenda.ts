/** The agenda: the same entries as in the plain HTML, of what matches, a bounded number at a time; all of them for a printer. */
import { isOverlapping } from '../../src/domain/time/intervals.ts';
import { readDay, sayDay, shortDay, writeDay, writeInstant } from './clock.ts';
import type { Change, Freeze, Problem, Span } from './data.ts';
import {
  apart,
  byId,
  collidesWith,
  cut,
  daysFrom,
  hasFailed,
  LONGEST_MESSAGE,
  listWords,
  make,
  marksOf,
  opener,
  placeOf,
  sayRisk,
  sayState,
  unseen,
} from './elements.ts';
import { type Chosen, isFiltered, shortItem, spansFor } from './filters.ts';
import { clock, data, now } from './page.ts';

const PAGE = 500;
const entries = new Map<Change, HTMLElement>();

const when = (span: Span, day: number): readonly (Node | string)[] => [
  make('time', { datetime: writeInstant(span.start) }, clock.sayTime(span.start, day)),
  '–',
  make('time', { datetime: writeInstant(span.end) }, clock.sayTime(span.end, day)),
];

function entryOf(change: Change, day: number): HTMLElement {
  const known = entries.get(change);
  if (known !== undefined) return known;
  const others = collidesWith(change);
  const { fact } = data.words;
  const facts: readonly (readonly (Node | string)[])[] = [
    [make('code', null, apart(change.id)), ` ${fact.environments} `, apart(listWords(change.environments))],
    [`${fact.items} `, apart(listWords(change.items.map(shortItem)))],
    [`${fact.by} `, apart(change.by)],
    ...(change.release === null ? [] : [[`${fact.release} `, apart(change.release)]]),
    ...(change.needs.length === 0 ? [] : [[`${fact.needs} `, apart(listWords(change.needs))]]),
  ];
  const problems = change.problems.map((problem) => problemOf(problem, LONGEST_MESSAGE));
  const entry = make(
    'li',
    { class: `entry change ${marksOf(change)}`, 'data-entry': placeOf(change) },
    make(
      'p',
      { class: 'when' },
      when(change, day),
      ' ',
      make('span', { class: 'utc' }, `${clock.sayTimes(change, day, true)} UTC`),
    ),
    make(
      'div',
      { class: 'what' },
      make('h4', null, opener(change, { class: 'go' }, apart(change.title))),
      make(
        'p',
        { class: 'tags' },
        make('span', { class: 'tag risk' }, sayRisk(change)),
        ' ',
        change.type === 'normal' ? '' : make('span', { class: 'tag type' }, change.type),
        ' ',
        make('span', { class: `tag state${hasFailed(change) ? ' failed' : ''}` }, sayState(change)),
        ' ',
        others.length === 0 ? '' : make('span', { class: 'tag collides' }, 'Collides with ', apart(listWords(others))),
      ),
      make(
        'p',
        { class: 'facts' },
        facts.flatMap((parts, index) => (index === 0 ? parts : [' · ', ...parts])),
      ),
      problems.length === 0 ? null : make('ul', { class: 'problems' }, problems),
    ),
  );
  entries.set(change, entry);
  return entry;
}

export const problemOf = ({ level, message, remedy }: Problem, most: number): HTMLElement =>
  make(
    'li',
    { class: level },
    make('strong', null, `${data.words.level[level]}.`),
    ' ',
    make('bdi', null, cut(message, most)),
    ' ',
    make('span', { class: 'remedy' }, make('bdi', null, cut(remedy, most))),
  );

const freezeEntry = (freeze: Freeze, day: number): HTMLElement =>
  make(
    'li',
    { class: `entry freeze ${freeze.hardness}` },
    make('p', { class: 'when' }, when(freeze, day)),
    make(
      'div',
      { class: 'what' },
      make('h4', null, apart(freeze.name)),
      make('p', { class: 'facts' }, `${freeze.hardness === 'hard' ? 'Hard' : 'Soft'} freeze in `, apart(freeze.where)),
    ),
  );

type DayOfAgenda = { readonly changes: Change[]; readonly freezes: Freeze[] };

/** What begins on which day; what began before the range is put on its first day. */
function daysOf(matching: readonly Change[], chosen: Chosen): readonly (readonly [number, DayOfAgenda])[] {
  const days = new Map<number, DayOfAgenda>();
  const dayFor = (span: Span): DayOfAgenda => {
    const day = clock.dayOf(Math.max(data.start, span.start));
    const found = days.get(day) ?? { changes: [], freezes: [] };
    days.set(day, found);
    return found;
  };
  for (const change of matching) dayFor(change).changes.push(change);
  for (const freeze of spansFor(data.freezes, chosen)) dayFor(freeze).freezes.push(freeze);
  return [...days].sort(([a], [b]) => a - b);
}

function renderDay(day: number, freezes: readonly Freeze[], changes: readonly Change[], chosen: Chosen): HTMLElement {
  const isToday = day === clock.dayOf(now());
  const whole = daysFrom(day, day + 1);
  const windows = spansFor(data.windows, chosen).filter((span) => isOverlapping(span, whole));
  const names = [...new Set(windows.map((span) => `${span.name} ${clock.sayTimes(span, day)}`))];
  return make(
    'section',
    { class: `day${isToday ? ' today' : ''}` },
    make('h3', null, make('time', { datetime: writeDay(day) }, sayDay(day)), isToday ? ' · today' : ''),
    names.length === 0
      ? null
      : make('p', { class: 'open' }, unseen('Windows: '), make('bdi', null, cut(names.join(' · ')))),
    make(
      'ul',
      { class: 'entries' },
      freezes.map((freeze) => freezeEntry(freeze, day)),
      changes.map((change) => entryOf(change, day)),
    ),
  );
}

const button = (act: string, words: string): HTMLElement =>
  make('p', { class: 'page' }, make('button', { type: 'button', class: 'plain', 'data-do': act }, words));

/** @param pages how many pages of changes are shown; null: all, from the first day on, as a printer needs them */
export function renderAgenda(matching: readonly Change[], chosen: Chosen, pages: number | null): void {
  const first = pages === null ? null : readDay(chosen.day);
  const days = daysOf(matching, chosen);
  const shown = first === null ? days : days.filter(([day]) => day >= first);
  const most = pages === null ? Number.POSITIVE_INFINITY : pages * PAGE;
  const made: HTMLElement[] = [];
  let used = 0;
  let left = 0;
  for (const [day, { changes, freezes }] of shown) {
    const room = Math.max(0, most - used);
    left += Math.max(0, changes.length - room);
    if (room === 0 && changes.length > 0) continue;
    used += Math.min(room, changes.length);
    made.push(renderDay(day, freezes, changes.slice(0, room), chosen));
  }
  const parts = [
    matching.length > 0
      ? null
      : make(
          'p',
          { class: 'nothing' },
          isFiltered(chosen) ? 'No change matches what is chosen above.' : data.words.nothing,
        ),
    first !== null && shown.length < days.length
      ? button('earlier', `Show what comes before ${shortDay(first)}`)
      : null,
    ...made,
    left > 0 ? button('further', `Show ${Math.min(PAGE, left)} more of ${left}`) : null,
  ];
  byId('agenda-days').classList.toggle('long', matching.length > 200);
  byId('agenda-days').replaceChildren(...parts.filter((part) => part !== null));
}
