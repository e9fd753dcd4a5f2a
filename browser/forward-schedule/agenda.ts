/**
 * The agenda: the same entries as in the plain HTML, of what matches. Every change is in it from the beginning, in a line that the
 * browser's own search finds; its entry is made when it is about to be seen, and a printer gets all of them.
 */
import { isOverlapping } from '../../src/domain/time/intervals.ts';
import { readDay, sayDay, writeDay, writeInstant } from './clock.ts';
import type { Change, Freeze, Problem, Span, UntimedChange } from './data.ts';
import {
  apart,
  byId,
  collidesWith,
  count,
  cut,
  daysFrom,
  hasFailed,
  isRefused,
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
import { ALL_DAYS, type Chosen, isFiltered, isMatch, shortItem, spansFor } from './filters.ts';
import { clock, data, now } from './page.ts';

/** So many entries are made at once, and in one piece. */
const FIRST = 30;
const PIECE = 50;
/** Pixels: of an entry that is not made yet, and how far ahead of the reader entries are made. */
const USUAL = 116;
const AHEAD = '1200px';
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
        ' ',
        isRefused(change) ? make('span', { class: 'tag refused' }, data.words.refused) : '',
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

/** A change in one line: what the browser's search finds, until the entry takes its place. */
const lineOf = (change: Change, day: number): HTMLElement =>
  make(
    'li',
    { class: `entry change light ${marksOf(change)}`, 'data-entry': placeOf(change) },
    `${clock.sayTimes(change, day)} `,
    apart(change.title),
    ` ${change.id}`,
  );

/** What is made of each piece when the reader comes near it. */
const waiting = new Map<Element, () => void>();
const watcher = new IntersectionObserver(
  (seen) => {
    for (const { target, isIntersecting } of seen) if (isIntersecting) fillPiece(target);
  },
  { rootMargin: `${AHEAD} 0px` },
);

function fillPiece(piece: Element): void {
  waiting.get(piece)?.();
  waiting.delete(piece);
  watcher.unobserve(piece);
}

function pieceOf(changes: readonly Change[], day: number, isWhole: boolean): HTMLElement {
  const entriesNow = (): readonly HTMLElement[] => changes.map((change) => entryOf(change, day));
  if (isWhole) return make('ul', { class: 'entries' }, entriesNow());
  const piece = make(
    'ul',
    { class: 'entries later' },
    changes.map((change) => lineOf(change, day)),
  );
  piece.style.setProperty('contain-intrinsic-size', `auto ${changes.length * USUAL}px`);
  waiting.set(piece, () => {
    piece.classList.remove('later');
    piece.replaceChildren(...entriesNow());
  });
  watcher.observe(piece);
  return piece;
}

function renderDay(
  day: number,
  { freezes, changes }: DayOfAgenda,
  chosen: Chosen,
  isMadeAt: (place: number) => boolean,
): HTMLElement {
  const isToday = day === clock.dayOf(now());
  const whole = daysFrom(day, day + 1);
  const windows = spansFor(data.windows, chosen).filter((span) => isOverlapping(span, whole));
  const names = [...new Set(windows.map((span) => `${span.name} ${clock.sayTimes(span, day)}`))];
  const pieces: HTMLElement[] = [];
  for (let at = 0; at < changes.length; at += PIECE)
    pieces.push(pieceOf(changes.slice(at, at + PIECE), day, isMadeAt(at)));
  const [first = make('ul', { class: 'entries' })] = pieces;
  first.prepend(...freezes.map((freeze) => freezeEntry(freeze, day)));
  if (pieces.length === 0) pieces.push(first);
  return make(
    'section',
    { class: `day${isToday ? ' today' : ''}`, 'data-day': writeDay(day) },
    make('h3', null, make('time', { datetime: writeDay(day) }, sayDay(day)), isToday ? ' · today' : ''),
    names.length === 0
      ? null
      : make('p', { class: 'open' }, unseen('Windows: '), make('bdi', null, cut(names.join(' · '), 300))),
    pieces.length === 1 ? pieces : make('div', { class: 'pieces' }, pieces),
  );
}

/** The first day that is shown: the one that was asked for, else today while nothing is filtered. */
function firstDay(chosen: Chosen, days: readonly (readonly [number, DayOfAgenda])[]): number | null {
  if (chosen.day === ALL_DAYS) return null;
  const today = clock.dayOf(now());
  const first = readDay(chosen.day) ?? (isFiltered(chosen) ? null : today);
  return first !== null && days.some(([day]) => day >= first) ? first : null;
}

/** What has no day stands in the agenda where something is filtered for; else a list below the views has all of it. */
export const untimedFor = (chosen: Chosen): readonly UntimedChange[] =>
  isFiltered(chosen) ? data.untimed.filter((change) => isMatch(change, chosen)) : [];

function renderUntimed(chosen: Chosen): HTMLElement | null {
  const matching = untimedFor(chosen);
  if (matching.length === 0) return null;
  const items = matching.map((change) =>
    make(
      'li',
      { class: `entry untimed ${marksOf(change)}` },
      make('p', { class: 'when' }, 'Any time'),
      make(
        'div',
        { class: 'what' },
        make('h4', null, opener(change, { class: 'go' }, apart(change.title))),
        make(
          'p',
          { class: 'facts' },
          make('code', null, apart(change.id)),
          ` ${data.words.fact.environments} `,
          apart(listWords(change.environments)),
        ),
        isRefused(change)
          ? make('p', { class: 'tags' }, make('span', { class: 'tag refused' }, data.words.refused))
          : null,
      ),
    ),
  );
  return make(
    'section',
    { class: 'day' },
    make('h3', null, 'Any time that the calendar allows'),
    make('ul', { class: 'entries' }, items),
  );
}

const button = (act: string, words: string): HTMLElement =>
  make('p', { class: 'page' }, make('button', { type: 'button', class: 'plain', 'data-do': act }, words));

/** @param isWhole all of it at once, from the first day on, as a printer needs it */
export function renderAgenda(matching: readonly Change[], chosen: Chosen, isWhole: boolean): void {
  watcher.disconnect();
  waiting.clear();
  const days = daysOf(matching, chosen);
  const first = isWhole ? null : firstDay(chosen, days);
  const shown = first === null ? days : days.filter(([day]) => day >= first);
  const before = days.length - shown.length;
  const untimed = renderUntimed(chosen);
  let used = 0;
  const made = shown.map(([day, held]) => {
    const begin = used;
    used += held.changes.length;
    return renderDay(day, held, chosen, (place) => isWhole || begin + place < FIRST);
  });
  const parts = [
    matching.length > 0 || untimed !== null
      ? null
      : make(
          'p',
          { class: 'nothing' },
          isFiltered(chosen) ? 'No change matches what is chosen above.' : data.words.nothing,
        ),
    first !== null && before > 0 ? button('earlier', `Show ${count(before, 'earlier day')}`) : null,
    ...made,
    untimed,
  ];
  byId('agenda-days').classList.toggle('long', matching.length > 200);
  byId('agenda-days').replaceChildren(...parts.filter((part) => part !== null));
}
