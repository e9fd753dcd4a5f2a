/** Puts the page together: reads the address, draws what is shown, and answers to clicks, keys and the printer. */
import { renderAgenda, untimedFor } from './agenda.ts';
import { MINUTE, writeDay } from './clock.ts';
import type { Change, UntimedChange } from './data.ts';
import { dialog, link, showDetails } from './details.ts';
import { ALL, byId, capital, changeById, count, cut, isNarrow, make, placeOf } from './elements.ts';
import {
  ALL_DAYS,
  ANY_TIME,
  type Chosen,
  FILTER_WORDS,
  FILTERS,
  type Filter,
  fold,
  isFilter,
  isFiltered,
  isMatch,
  isTick,
  isView,
  readHash,
  shortItem,
  VIEWS,
  type View,
  writeHash,
} from './filters.ts';
import { addMonth, renderMonth, shownMonth } from './month.ts';
import { data, now } from './page.ts';
import { pressTile, showTiles, startTiles } from './tiles.ts';
import { fromDay, renderTimeline, zoomOf } from './timeline.ts';

let chosen = readHash(location.hash);
/** The button that opened the dialog. */
let opened: HTMLElement | null = null;
let waiting: number | undefined;

const fieldOf = (key: Filter): HTMLInputElement | HTMLSelectElement => byId<HTMLInputElement>(key);
const viewOf = (): View => (isView(chosen.view) ? chosen.view : isNarrow() ? 'agenda' : 'month');
const matching = (): readonly Change[] => data.changes.filter((change) => isMatch(change, chosen));
const isPrinting = (): boolean => window.matchMedia('print').matches;

function setText(id: string, text: string): void {
  if (byId(id).textContent !== text) byId(id).textContent = text;
}

/** Draws what is shown. A printer gets the agenda, whichever view was open. */
function draw(): void {
  const shown = matching();
  const view = viewOf();
  for (const name of VIEWS) {
    byId(name).hidden = name !== view;
    byId(`tab-${name}`).setAttribute('aria-selected', String(name === view));
    byId(`tab-${name}`).tabIndex = name === view ? 0 : -1;
  }
  const focused = document.activeElement;
  if (view === 'agenda' || isPrinting()) renderAgenda(shown, chosen, isPrinting());
  if (view === 'month') renderMonth(shown, chosen);
  if (view === 'timeline') renderTimeline(shown, chosen);
  if (focused !== null && !document.contains(focused)) focusAgain(focused, view);
  const proposed = data.changes.filter(({ state }) => state === 'proposed').length;
  const total = count(ALL.length - proposed, 'change') + (proposed === 0 ? '' : ` and ${proposed} proposed`);
  const untimed = untimedFor(chosen).length;
  const without = untimed === 0 ? '' : `, ${untimed} of them without a time`;
  const missing =
    chosen.change === '' || changeById(chosen.change) !== null ? '' : `. ${cut(chosen.change)} is not in this schedule`;
  const matched = `${shown.length + untimed} of ${total} match${without}`;
  setText('count', `${isFiltered(chosen) ? matched : total}${missing}`);
  const words = FILTERS.filter((key) => chosen[key] !== '').map((key) =>
    isTick(key) ? FILTER_WORDS[key] : `${FILTER_WORDS[key]} ${cut(chosen[key])}`,
  );
  setText('chosen', words.join(', '));
  document.querySelector('.bar')?.classList.toggle('all', !isFiltered(chosen));
  for (const key of FILTERS) {
    const field = fieldOf(key);
    if (isTick(key)) (field as HTMLInputElement).checked = chosen[key] !== '';
    else if (field.value !== chosen[key]) field.value = chosen[key];
    field.classList.toggle('set', chosen[key] !== '');
  }
  showTiles(chosen);
  byId<HTMLButtonElement>('reset').disabled = !isFiltered(chosen);
}

/** The focus stays on a control although its view was drawn anew. */
function focusAgain(focused: Element, view: View): void {
  const act = focused.getAttribute('data-do');
  if (act === null && focused.id !== 'zoom') return;
  const same =
    act === null
      ? document.getElementById('zoom')
      : byId(view).querySelector<HTMLElement>(`[data-do="${act}"]:not(:disabled)`);
  (same ?? byId(`tab-${view}`)).focus();
}

function keep(): void {
  const hash = writeHash(chosen);
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
}

function choose(change: Partial<Chosen>): void {
  chosen = { ...chosen, ...change };
  keep();
  draw();
}

function showView(view: View, more: Partial<Chosen>): void {
  choose({ view, ...more });
}

function fill(id: Filter, options: readonly (readonly [value: string, words: string])[]): void {
  const list = byId<HTMLSelectElement>(id);
  const add = (value: string, words: string): void => {
    const option = make('option', null, words);
    option.value = value;
    list.append(option);
  };
  for (const [value, words] of options) add(value, words);
  // What an address asks for and nothing has matches nothing; it is shown, so that it can be taken back.
  const asked = chosen[id];
  if (asked !== '' && ![...list.options].some((option) => option.value === asked)) add(asked, cut(asked));
}

function fillFilters(): void {
  const values = (pick: (change: UntimedChange) => readonly string[]): readonly string[] =>
    [...new Set(ALL.flatMap(pick))].sort();
  const present = (
    words: Readonly<Record<string, string>>,
    pick: (change: Change | UntimedChange) => string | null,
  ): readonly (readonly [string, string])[] =>
    Object.entries(words).filter(([key]) => ALL.some((change) => pick(change) === key));
  const shown = new Set(ALL.flatMap(({ environments }) => environments.map(fold)));
  const named = data.environments.filter((name) => shown.has(fold(name)));
  const states = present(data.words.state, (change) => ('state' in change ? change.state : null));
  fill(
    'env',
    named.map((name) => [name, cut(name)] as const),
  );
  fill(
    'item',
    values(({ items }) => items).map((item) => [item, cut(shortItem(item))] as const),
  );
  fill(
    'risk',
    present(data.words.risk, ({ risk }) => risk),
  );
  fill(
    'type',
    values(({ type }) => [type]).map((type) => [type, capital(type)] as const),
  );
  fill('state', [
    ...states.map(([key, words]) => [key, words.replace(/:.*/, '')] as const),
    ...(data.untimed.length > 0 ? [[ANY_TIME, 'Any time'] as const] : []),
  ]);
}

const ACTS: Readonly<Record<string, (button: HTMLElement) => void>> = {
  'month-before': () => choose({ month: addMonth(shownMonth(chosen), -1) }),
  'month-now': () => choose({ month: '' }),
  'month-after': () => choose({ month: addMonth(shownMonth(chosen), 1) }),
  'time-before': () => choose({ from: writeDay(fromDay(chosen) - zoomOf(chosen)) }),
  'time-now': () => choose({ from: '' }),
  'time-after': () => choose({ from: writeDay(fromDay(chosen) + zoomOf(chosen)) }),
  day: (button) => {
    showView('agenda', { day: button.getAttribute('data-day') ?? '' });
    byId('tab-agenda').focus();
  },
  item: (button) =>
    showView('agenda', { item: button.getAttribute('data-item') ?? '', day: writeDay(fromDay(chosen)) }),
  earlier: () => {
    showView('agenda', { day: ALL_DAYS });
    byId('tab-agenda').focus();
  },
  tile: (button) => choose(pressTile(button, chosen)),
  close: () => dialog.close(),
};

function openFrom(button: HTMLElement): void {
  if (!dialog.contains(button)) opened = button;
  const change = ALL[Number(button.getAttribute('data-open'))];
  if (change === undefined) return;
  chosen = { ...chosen, change: change.id };
  keep();
  showDetails(change);
}

/** Opens what the address names. */
function showChosen(): boolean {
  const change = chosen.change === '' ? null : changeById(chosen.change);
  if (change !== null) showDetails(change);
  return change !== null;
}

function start(): void {
  fillFilters();
  startTiles();
  for (const place of document.querySelectorAll('[data-change]')) {
    const id = place.getAttribute('data-change') ?? '';
    if (changeById(id) !== null) place.replaceChildren(link(id));
  }
  byId('agenda').removeAttribute('aria-labelledby');
  for (const name of VIEWS) {
    byId(name).setAttribute('role', 'tabpanel');
    byId(name).removeAttribute('aria-label');
    byId(name).setAttribute('aria-labelledby', `tab-${name}`);
  }
  byId('agenda-title').classList.add('unseen');
  // On a phone they would fill the first screen.
  byId<HTMLDetailsElement>('filters').open = isFiltered(chosen) || !isNarrow();
  byId('controls').hidden = false;
  byId('age').textContent = sayAge();
  draw();
  showChosen();
}

function sayAge(): string {
  const minutes = Math.floor((now() - data.generated) / MINUTE);
  if (minutes < 60) return '';
  const age = minutes < 2880 ? count(Math.floor(minutes / 60), 'hour') : count(Math.floor(minutes / 1440), 'day');
  return `That was ${age} ago; what was written since is not in it.`;
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest('button') ?? null;
  if (target === dialog) dialog.close();
  if (target?.closest('.skip')) {
    // The hash holds what is chosen, and the way to the schedule may not take its place.
    event.preventDefault();
    byId('schedule').focus();
  }
  if (button === null) return;
  const view = button.getAttribute('aria-controls') ?? '';
  if (button.hasAttribute('data-open')) openFrom(button);
  else if (button.hasAttribute('data-do')) ACTS[button.getAttribute('data-do') ?? '']?.(button);
  else if (button.getAttribute('role') === 'tab' && isView(view)) showView(view, { day: '' });
  else if (button.id === 'reset') {
    choose(Object.fromEntries(FILTERS.map((key) => [key, ''])));
    byId('q').focus();
  }
});

document.querySelector<HTMLElement>('[role=tablist]')?.addEventListener('keydown', (event) => {
  const at = VIEWS.indexOf(viewOf());
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: VIEWS.length - 1,
  };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const view = VIEWS[(to + VIEWS.length) % VIEWS.length] ?? 'month';
  showView(view, { day: '' });
  byId(`tab-${view}`).focus();
});

document.addEventListener('input', (event) => {
  const { id, value: given, type, checked } = event.target as HTMLInputElement;
  const value = type !== 'checkbox' || checked ? given : '';
  if (id === 'zoom') choose({ zoom: value });
  if (!isFilter(id)) return;
  window.clearTimeout(waiting);
  // Kept at once, so that two that come close together both hold; drawn when the typing rests.
  chosen = { ...chosen, [id]: value };
  waiting = window.setTimeout(() => choose({}), id === 'q' ? 120 : 0);
});

dialog.addEventListener('close', () => {
  const change = changeById(chosen.change);
  chosen = { ...chosen, change: '' };
  keep();
  // A view that was drawn anew has another button for the same change.
  const same = change === null ? null : byId(viewOf()).querySelector<HTMLElement>(`[data-open="${placeOf(change)}"]`);
  const back = opened !== null && document.contains(opened) ? opened : same;
  back?.focus();
  opened = null;
});

window.addEventListener('hashchange', () => {
  chosen = readHash(location.hash);
  draw();
  if (!showChosen() && dialog.open) dialog.close();
});

window.addEventListener('beforeprint', () => renderAgenda(matching(), chosen, true));
window.addEventListener('afterprint', draw);
window.matchMedia('print').addEventListener('change', draw);

let lastWidth = window.innerWidth;
window.addEventListener('resize', () => {
  if (window.innerWidth === lastWidth) return;
  lastWidth = window.innerWidth;
  window.clearTimeout(waiting);
  waiting = window.setTimeout(draw, 120);
});

start();
