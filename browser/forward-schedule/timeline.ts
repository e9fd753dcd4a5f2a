/**
 * The time line: a row for each configuration item, its changes as bars over windows and freezes. Bars and their labels never lie over
 * each other; rows and bars are bounded, and what is left out is counted.
 */
import { dayAt } from '../../src/domain/time/days.ts';
import { isOverlapping, isWithin, unite } from '../../src/domain/time/intervals.ts';
import { HOUR, monthName, readDay, sayLength, shortDay, WEEKDAYS, weekdayOf, weekOf } from './clock.ts';
import type { Change, Freeze, Span } from './data.ts';
import {
  apart,
  byId,
  count,
  cut,
  daysFrom,
  isNarrow,
  isOutside,
  lineAt,
  make,
  marksOf,
  opener,
  percent,
  placeIn,
  sayChange,
  sayFreeze,
  sayRisk,
  step,
  tagsOf,
  unseen,
} from './elements.ts';
import { type Chosen, findGaps, shortItem, spansFor, ZOOMS } from './filters.ts';
import { stack } from './lanes.ts';
import { clock, data, now } from './page.ts';

const MOST_ROWS = 40;
const MOST_LANES = 8;
/** Pixels: of a row, and of the longest label. */
const LANE = 29;
const LABEL = 250;
const pen = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** What is drawn: the days, their time, and the width of the chart in pixels. */
type Chart = { readonly first: number; readonly days: number; readonly range: Span; readonly width: number };

/** Pixels of a text in the font of labels. */
function widthOf(text: string): number {
  const known = widths.get(text);
  if (known !== undefined || pen === null) return known ?? 0;
  pen.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
  const { width } = pen.measureText(text);
  widths.set(text, width);
  return width;
}

export const zoomOf = (chosen: Chosen): number => Number(chosen.zoom === '' ? '14' : chosen.zoom);

export function fromDay(chosen: Chosen): number {
  const asked = readDay(chosen.from);
  if (asked !== null) return asked;
  const day = clock.dayOf(isWithin(now(), data) ? now() : data.start);
  return day - weekdayOf(day);
}

export function renderTimeline(matching: readonly Change[], chosen: Chosen): void {
  const panel = byId('timeline');
  const first = fromDay(chosen);
  const days = zoomOf(chosen);
  const range = daysFrom(first, first + days);
  const rows = new Map<string, Change[]>();
  for (const change of matching) {
    if (!isOverlapping(change, range)) continue;
    for (const item of chosen.item === '' ? change.items : [chosen.item]) {
      const known = rows.get(item);
      if (known === undefined) rows.set(item, [change]);
      else known.push(change);
    }
  }
  const items = [...rows].sort(([a], [b]) => (shortItem(a) < shortItem(b) ? -1 : 1));
  const width = Math.max(760, panel.clientWidth - 2) - (isNarrow() ? 0 : 168);
  const chart = { first, days, range, width };
  const freezes = spansFor(data.freezes, chosen).filter((span) => isOverlapping(span, range));
  const title = `${shortDay(first)} to ${shortDay(first + days - 1)}`;
  const nothing =
    range.end <= data.start || range.start >= data.end
      ? 'This schedule says nothing of this time.'
      : 'No change that matches lies in this time.';
  panel.replaceChildren(
    toolsOf(title, chosen),
    make(
      'div',
      { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': `Time line by configuration item, ${title}` },
      make(
        'div',
        { class: 'chart' },
        axisOf(chart),
        groundsOf(chart, freezes, chosen),
        freezes.length === 0
          ? null
          : make('div', { class: 'row' }, make('h3', null, 'Freezes'), bandsOf(freezes, chart)),
        items.slice(0, MOST_ROWS).map(([item, changes]) => rowOf(item, changes, chart)),
      ),
    ),
    items.length > 0 ? '' : make('p', { class: 'nothing' }, nothing),
    items.length <= MOST_ROWS
      ? ''
      : make(
          'p',
          { class: 'note' },
          `${count(items.length - MOST_ROWS, 'more item')} with changes in this time are not drawn; choose one above.`,
        ),
    gapsOf(chosen),
  );
}

function toolsOf(title: string, chosen: Chosen): HTMLElement {
  const options = ZOOMS.map((days) => {
    const option = make('option', null, count(Number(days) / 7, 'week'));
    option.value = days;
    return option;
  });
  const zoom = make('select', { id: 'zoom' }, options);
  zoom.value = String(zoomOf(chosen));
  return make(
    'div',
    { class: 'tools' },
    make('h2', null, title),
    make('label', null, 'Show ', zoom),
    step('time-before', 'Earlier', true),
    step('time-now', 'Today', true),
    step('time-after', 'Later', true),
  );
}

function axisOf({ first, days, range }: Chart): HTMLElement {
  const every = days > 28 ? 7 : days > 14 ? 2 : 1;
  const present = clock.dayOf(now());
  const ticks: HTMLElement[] = [];
  for (let day = first; day < first + days; day += every) {
    const date = dayAt(day).day;
    const isNamed = day === first || date <= every || every === 7;
    const tick = make(
      'span',
      { class: day <= present && present < day + every ? 'today' : null },
      make('b', null, `${date}${isNamed ? ` ${monthName(day).slice(0, 3)}` : ''}`),
      every === 7 || weekdayOf(day) === 0 ? `Week ${weekOf(day)}` : (WEEKDAYS[weekdayOf(day)] ?? '').slice(0, 3),
    );
    ticks.push(placeIn(tick, daysFrom(day, Math.min(day + every, first + days)), range));
  }
  return make('div', { class: 'axis', 'aria-hidden': 'true' }, ticks);
}

function groundsOf({ first, days, range }: Chart, freezes: readonly Freeze[], chosen: Chosen): HTMLElement {
  const marks: HTMLElement[] = [];
  for (let day = first; day < first + days; day += 1) {
    const name = isOutside(day) ? 'outside' : weekdayOf(day) > 4 ? 'rest' : null;
    if (name !== null) marks.push(placeIn(make('i', { class: name }), daysFrom(day, day + 1), range));
  }
  const windows = unite(spansFor(data.windows, chosen)).filter((span) => isOverlapping(span, range));
  marks.push(...windows.map((span) => placeIn(make('i', { class: 'window' }), span, range)));
  marks.push(...freezes.map((span) => placeIn(make('i', { class: `frozen ${span.hardness}` }), span, range)));
  const lines = days > 28 ? 7 : 1;
  for (let day = first + lines; day < first + days; day += lines)
    marks.push(lineAt(clock.startOfDay(day), 'line', range));
  if (isWithin(now(), range)) marks.push(lineAt(now(), 'now', range));
  return make('div', { class: 'grounds', 'aria-hidden': 'true' }, marks);
}

/** Names of the freezes, each where it is, below each other where they meet. */
function bandsOf(freezes: readonly Freeze[], { range, width }: Chart): HTMLElement {
  const bars = freezes.map((freeze) => {
    const text = sayFreeze(freeze);
    const label = Math.min(LABEL, widthOf(text) + 18);
    const left = Math.min((percent(freeze.start, range) / 100) * width, width - label);
    return { freeze, text, left, right: left + label + 4, label };
  });
  const { bars: placed, rows } = stack(bars.sort((a, b) => a.left - b.left));
  const list = make(
    'ul',
    { class: 'track' },
    placed.map(({ freeze, text, left, row, label }) => {
      const band = make(
        'li',
        { class: 'band' },
        make('bdi', null, cut(text)),
        unseen(`, ${clock.sayTimes(freeze, null)}`),
      );
      band.style.setProperty('left', `${(100 * left) / width}%`);
      band.style.setProperty('width', `${label}px`);
      band.style.setProperty('top', `${6 + row * LANE}px`);
      return band;
    }),
  );
  list.style.setProperty('height', `${10 + rows * LANE}px`);
  return list;
}

function rowOf(item: string, changes: readonly Change[], chart: Chart): HTMLElement {
  const bars = changes.map((change) => barOf(change, chart)).sort((a, b) => a.left - b.left);
  const drawn = stack(bars).bars.filter(({ row }) => row < MOST_LANES);
  const lanes = Math.max(1, ...drawn.map(({ row }) => row + 1));
  const left = bars.length - drawn.length;
  const track = make(
    'ul',
    { class: 'track' },
    drawn.map((bar) => make('li', null, markOf(bar, chart.width))),
  );
  track.style.setProperty('height', `${8 + lanes * LANE}px`);
  const more =
    left === 0
      ? null
      : make(
          'button',
          { type: 'button', class: 'more', 'data-do': 'item', 'data-item': item },
          `+${left} more`,
          unseen(` of ${shortItem(item)}`),
        );
  const head = make('h3', null, apart(shortItem(item)), make('small', null, count(changes.length, 'change')), more);
  return make('div', { class: 'row' }, head, track);
}

type Bar = {
  readonly change: Change;
  /** Pixels from the left of the chart to the bar; `at` is where the label begins, from the bar's own begin. */
  readonly start: number;
  readonly length: number;
  readonly label: number;
  readonly at: number;
  readonly left: number;
  readonly right: number;
};

/** Where a bar and its label go: the label after the bar, before it at the right edge, or on it where there is room. */
function barOf(change: Change, { range, width }: Chart): Bar {
  const start = (percent(change.start, range) / 100) * width;
  const length = Math.max(5, (percent(change.end, range) / 100) * width - start);
  const tags = tagsOf(change).map((tag) => ` · ${tag}`);
  const words = `${sayRisk(change).replace(' risk', '')}${tags.join('')} ${change.title.slice(0, 60)}`;
  const label = Math.min(LABEL, widthOf(words) + 20);
  const begin = Math.min(start, width - length);
  const bar = { change, start: begin, length, label };
  if (begin + length + 3 + label <= width)
    return { ...bar, at: length + 3, left: begin, right: begin + length + label + 8 };
  if (begin - label - 3 >= 0) return { ...bar, at: -label - 3, left: begin - label - 3, right: begin + length + 5 };
  const right = Math.max(begin + length, begin + label) + 5;
  return { ...bar, label: Math.min(label, width - begin), at: 0, left: begin, right };
}

function markOf({ change, start, length, label, at, row }: Bar & { readonly row: number }, width: number): HTMLElement {
  const body = make('span', { class: 'body', 'aria-hidden': 'true' });
  body.style.setProperty('left', `${Math.max(0, -at)}px`);
  body.style.setProperty('width', `${length}px`);
  const words = make(
    'span',
    { class: 'label' },
    make('b', { 'aria-hidden': 'true' }, sayRisk(change).replace(' risk', '')),
    tagsOf(change).map((tag) =>
      make('em', { class: tag.replace('✗ ', '').replace(' ', '-'), 'aria-hidden': 'true' }, ` · ${tag}`),
    ),
    ' ',
    make('span', { class: 'name' }, apart(change.title)),
    unseen(`, ${sayChange(change)}`),
  );
  words.style.setProperty('left', `${Math.max(0, at)}px`);
  words.style.setProperty('width', `${label}px`);
  const mark = opener(change, { class: `mark ${marksOf(change)}` }, body, words);
  mark.style.setProperty('left', `${(100 * (start + Math.min(0, at))) / width}%`);
  mark.style.setProperty('width', `${at === 0 ? Math.max(length, label) : length + 3 + label}px`);
  mark.style.setProperty('top', `${6 + row * LANE}px`);
  return mark;
}

/** Where the next change has room. */
function gapsOf(chosen: Chosen): HTMLElement {
  const where = chosen.item === '' ? 'any item' : shortItem(chosen.item);
  const section = make('section', { class: 'gaps' }, make('h3', null, 'Next gaps'));
  if (chosen.env === '') {
    section.append(
      make('p', { class: 'facts' }, 'Choose an environment above, and an item, to see where there is room.'),
    );
    return section;
  }
  if (!data.areRulesKnown) {
    const words = 'Windows and freezes could not be read completely, so it is not known where there is room.';
    section.append(make('p', { class: 'nothing' }, words));
    return section;
  }
  const range = { start: Math.max(now(), data.start), end: data.end };
  const gaps = findGaps(data, range, HOUR, chosen).slice(0, 8);
  section.append(
    make(
      'p',
      { class: 'facts' },
      'An hour or more in ',
      apart(chosen.env),
      ', inside a change window if it has any, outside every freeze, and with no other change to ',
      apart(where),
      `. A window may be for some changes only: the gate judges each record.${data.isWhole ? '' : ' What could not be read may lie in them.'}`,
    ),
    gaps.length === 0
      ? make('p', { class: 'nothing' }, 'There is none in the time of this schedule.')
      : make(
          'ul',
          null,
          gaps.map((gap) => make('li', null, sayGap(gap))),
        ),
  );
  return section;
}

function sayGap(gap: Span): string {
  const day = clock.dayOf(gap.start);
  return `${shortDay(day)}, ${clock.sayTimes(gap, day)} (${sayLength(gap.end - gap.start)})`;
}
