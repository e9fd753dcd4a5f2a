/** The month: a table of weeks, with the changes of a day over its windows and freezes. Only the month that is shown is made. */
import { dayAt, numberOf } from '../../src/domain/time/days.ts';
import { isOverlapping, isWithin, unite } from '../../src/domain/time/intervals.ts';
import { clockIn, monthName, sayDay, two, WEEKDAYS, weekdayOf, weekOf, writeDay } from './clock.ts';
import type { CalendarSpan, Change, Freeze, Span } from './data.ts';
import {
  apart,
  byId,
  daysFrom,
  isOutside,
  isRefused,
  lineAt,
  make,
  marksOf,
  opener,
  placeIn,
  sayChange,
  sayFreeze,
  sayRisk,
  step,
  tagsOf,
  unseen,
} from './elements.ts';
import { type Chosen, spansFor } from './filters.ts';
import { clock, data, now } from './page.ts';

const MOST_IN_CELL = 4;
const SHORT_RISK: Readonly<Record<Change['risk'], string>> = {
  low: 'L',
  moderate: 'M',
  high: 'H',
  extreme: 'E',
  unknown: '?',
};

/** Months are written as `2026-11`, so that their order is that of their texts. */
const monthOf = (day: number): string => writeDay(day).slice(0, 7);
const firstMonth = (): string => monthOf(clock.dayOf(data.start));
const lastMonth = (): string => monthOf(clock.dayOf(Math.max(data.start, data.end - 1)));
const thisMonth = (): string => monthOf(clock.dayOf(now()));
const clampMonth = (month: string): string =>
  month < firstMonth() ? firstMonth() : month > lastMonth() ? lastMonth() : month;

export const shownMonth = (chosen: Chosen): string => clampMonth(chosen.month === '' ? thisMonth() : chosen.month);

export function addMonth(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${two((at % 12) + 1)}`;
}

const firstDayOf = (month: string): number =>
  numberOf({ year: Number(month.slice(0, 4)), month: Number(month.slice(5)), day: 1 });

export function renderMonth(matching: readonly Change[], chosen: Chosen): void {
  const month = shownMonth(chosen);
  const first = firstDayOf(month);
  const last = firstDayOf(addMonth(month, 1)) - 1;
  const from = first - weekdayOf(first);
  const to = last + 6 - weekdayOf(last);
  const byDay = new Map<number, Change[]>();
  for (const change of matching) {
    const start = Math.max(from, clock.dayOf(change.start));
    const end = Math.min(to, clock.dayOf(Math.max(change.start, change.end - 1)));
    for (let day = start; day <= end; day += 1) {
      const known = byDay.get(day);
      if (known === undefined) byDay.set(day, [change]);
      else known.push(change);
    }
  }
  const title = `${monthName(first)} ${dayAt(first).year}`;
  const weeks: HTMLElement[] = [];
  for (let day = from; day <= to; day += 7) {
    const cells = [0, 1, 2, 3, 4, 5, 6].map((add) =>
      cellOf(day + add, Number(month.slice(5)), byDay.get(day + add) ?? [], chosen),
    );
    const head = make('th', { scope: 'row', class: 'week' }, unseen('Week '), String(weekOf(day)));
    weeks.push(make('tr', { class: isOutside(day) && isOutside(day + 6) ? 'far' : null }, head, cells));
  }
  const heads = WEEKDAYS.map((name) => make('th', { scope: 'col' }, name.slice(0, 3), unseen(name.slice(3))));
  byId('month').replaceChildren(
    make(
      'div',
      { class: 'tools' },
      make('h2', null, title),
      step('month-before', 'Previous', month > firstMonth()),
      step('month-now', 'Today', month !== clampMonth(thisMonth())),
      step('month-after', 'Next', month < lastMonth()),
    ),
    make(
      'table',
      { class: 'grid' },
      make('caption', { class: 'unseen' }, `Changes in ${title}, times in ${data.zone.name}`),
      make('thead', null, make('tr', null, make('th', { scope: 'col', class: 'week' }, unseen('Week')), heads)),
      make('tbody', null, weeks),
    ),
  );
}

function cellOf(day: number, month: number, changes: readonly Change[], chosen: Chosen): HTMLElement {
  const whole = daysFrom(day, day + 1);
  const freezes = spansFor(data.freezes, chosen).filter((span) => isOverlapping(span, whole));
  const windows = spansFor(data.windows, chosen).filter((span) => isOverlapping(span, whole));
  const hardest = freezes.find(({ hardness }) => hardness === 'hard') ?? freezes[0];
  const isOther = dayAt(day).month !== month;
  const marks = [
    isOther ? 'other' : '',
    isOutside(day) ? 'outside' : '',
    hardest === undefined ? '' : `frozen ${hardest.hardness}`,
    day === clock.dayOf(now()) ? 'today' : '',
  ].filter((mark) => mark !== '');
  const most = changes.length === MOST_IN_CELL + 1 ? changes.length : MOST_IN_CELL;
  const left = changes.length - most;
  // A long freeze is named where it begins and at the start of each week; the others only say it.
  const isNamed = (freeze: Freeze): boolean => clock.dayOf(freeze.start) === day || weekdayOf(day) === 0;
  const names = freezes.map((freeze) =>
    make('p', { class: isNamed(freeze) ? 'freeze-name' : 'unseen' }, apart(sayFreeze(freeze))),
  );
  const open = windows.map((span) => `${span.name} ${clock.sayTimes(span, day)}`).join(', ');
  const date = String(dayAt(day).day);
  return make(
    'td',
    { class: marks.length === 0 ? null : marks.join(' ') },
    make(
      'div',
      { class: 'cell' },
      make(
        'p',
        { class: 'date' },
        make(
          'time',
          { class: 'number', datetime: writeDay(day) },
          isOther ? `${date} ${monthName(day).slice(0, 3)}` : date,
        ),
        isOutside(day) ? unseen(', not in this schedule') : '',
      ),
      names.slice(0, 3),
      windows.length === 0 ? null : unseen(`Windows: ${open}`),
      changes.length === 0
        ? null
        : make(
            'ul',
            { class: 'cell-changes' },
            changes.slice(0, most).map((change) => make('li', null, chipOf(change, day))),
          ),
      left > 0
        ? make(
            'button',
            { type: 'button', class: 'more', 'data-do': 'day', 'data-day': writeDay(day) },
            `+${left}`,
            make('span', { class: 'long' }, ' more'),
            unseen(` on ${sayDay(day)}`),
          )
        : null,
    ),
    stripOf(windows, whole),
  );
}

function chipOf(change: Change, day: number): HTMLElement {
  const isFirst = clock.dayOf(change.start) === day;
  const time = isFirst ? clockIn(change.start, clock.offsetAt(change.start)) : 'continues';
  return opener(
    change,
    { class: `chip ${marksOf(change)}` },
    make(
      'span',
      { class: 'short', 'aria-hidden': 'true' },
      `${isRefused(change) ? '✗' : ''}${SHORT_RISK[change.risk]}`,
    ),
    make(
      'span',
      { class: 'long', 'aria-hidden': 'true' },
      `${time} `,
      make('b', null, sayRisk(change).replace(' risk', '')),
      tagsOf(change).map((tag) => ` · ${tag}`),
    ),
    make('span', { class: 'name' }, apart(change.title)),
    unseen(`, ${sayChange(change)}`),
  );
}

/** The hours of a day from left to right: green where a window is open. */
function stripOf(windows: readonly CalendarSpan[], whole: Span): HTMLElement {
  const strip = make(
    'div',
    { class: 'strip', 'aria-hidden': 'true' },
    unite(windows).map((span) => placeIn(make('i', null), span, whole)),
  );
  if (isWithin(now(), whole)) strip.append(lineAt(now(), 'now', whole));
  return strip;
}
