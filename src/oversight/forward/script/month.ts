/** The month: a table of weeks, with the changes of a day over its windows and freezes. Only the month that is shown is made. */
export const SCRIPT_MONTH = `
const MOST_IN_CELL = 4;
const SHORT_RISK = { low: 'L', moderate: 'M', high: 'H', extreme: 'E', unknown: '?' };

const monthOf = (day) => writeDay(day).slice(0, 7);
const firstMonth = () => monthOf(dayOf(data.start));
const lastMonth = () => monthOf(dayOf(Math.max(data.start, data.end - 1)));
const clampMonth = (month) => (month < firstMonth() ? firstMonth() : month > lastMonth() ? lastMonth() : month);
const shownMonth = (chosen) => clampMonth(chosen.month === '' ? monthOf(dayOf(now())) : chosen.month);

function addMonth(month, step) {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + step;
  return String(Math.floor(at / 12)).padStart(4, '0') + '-' + two((at % 12) + 1);
}

function renderMonth(matching, chosen) {
  const month = shownMonth(chosen);
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  const first = dayNumber(year, number, 1);
  const next = addMonth(month, 1);
  const last = dayNumber(Number(next.slice(0, 4)), Number(next.slice(5)), 1) - 1;
  const from = first - weekdayOf(first);
  const to = last + 6 - weekdayOf(last);
  const byDay = new Map();
  for (const change of matching) {
    const start = Math.max(from, dayOf(change.start));
    const end = Math.min(to, dayOf(Math.max(change.start, change.end - 1)));
    for (let day = start; day <= end; day += 1) {
      if (!byDay.has(day)) byDay.set(day, []);
      byDay.get(day).push(change);
    }
  }
  const title = MONTHS[number - 1] + ' ' + year;
  const weeks = [];
  for (let day = from; day <= to; day += 7) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((step) => cellOf(day + step, number, byDay.get(day + step) || [], chosen));
    weeks.push(make('tr', { class: isOutside(day) && isOutside(day + 6) ? 'far' : null }, make('th', { scope: 'row', class: 'week' }, unseen('Week '), String(weekOf(day))), days));
  }
  const heads = WEEKDAYS.map((name) => make('th', { scope: 'col' }, name.slice(0, 3), unseen(name.slice(3))));
  byId('month').replaceChildren(
    make(
      'div',
      { class: 'tools' },
      make('h2', null, title),
      step('month-before', 'Previous', month > firstMonth()),
      step('month-now', 'Today', month !== clampMonth(monthOf(dayOf(now())))),
      step('month-after', 'Next', month < lastMonth()),
    ),
    make(
      'table',
      { class: 'grid' },
      make('caption', { class: 'unseen' }, 'Changes in ' + title + ', times in ' + data.zone.name),
      make('thead', null, make('tr', null, make('th', { scope: 'col', class: 'week' }, unseen('Week')), heads)),
      make('tbody', null, weeks),
    ),
  );
}

/** Of these the schedule says nothing, which is not the same as nothing being planned. */
const isOutside = (day) => startOfDay(day) >= data.end || startOfDay(day + 1) <= data.start;

function step(name, words, isPossible) {
  const button = make('button', { type: 'button', class: 'plain', 'data-do': name }, words);
  button.disabled = !isPossible;
  return button;
}

function cellOf(day, month, changes, chosen) {
  const from = startOfDay(day);
  const to = startOfDay(day + 1);
  const freezes = spansFor(data.freezes, chosen).filter((span) => isOverlapping(span, from, to));
  const windows = spansFor(data.windows, chosen).filter((span) => isOverlapping(span, from, to));
  const hardest = freezes.find(({ hardness }) => hardness === 'hard') || freezes[0];
  const isOther = dateOf(day).month !== month;
  const marks = (isOther ? ' other' : '') + (isOutside(day) ? ' outside' : '') + (hardest === undefined ? '' : ' frozen ' + hardest.hardness) + (day === dayOf(now()) ? ' today' : '');
  const most = changes.length === MOST_IN_CELL + 1 ? changes.length : MOST_IN_CELL;
  const left = changes.length - most;
  // A long freeze is named where it begins and at the start of each week; the others only say it.
  const isNamed = (freeze) => dayOf(freeze.start) === day || weekdayOf(day) === 0;
  const names = freezes.map((freeze) => make('p', { class: isNamed(freeze) ? 'freeze-name' : 'unseen' }, apart(sayFreeze(freeze))));
  const open = windows.length === 0 ? null : unseen('Windows: ' + windows.map((span) => span.name + ' ' + sayTimes(span, day)).join(', '));
  const { day: date, month: own } = dateOf(day);
  const number = isOther ? date + ' ' + MONTHS[own - 1].slice(0, 3) : String(date);
  return make(
    'td',
    { class: marks.trim() || null },
    make(
      'div',
      { class: 'cell' },
      make('p', { class: 'date' }, make('time', { class: 'number', datetime: writeDay(day) }, number), isOutside(day) ? unseen(', not in this schedule') : ''),
      names.slice(0, 3),
      open,
      changes.length === 0 ? null : make('ul', { class: 'cell-changes' }, changes.slice(0, most).map((change) => make('li', null, chipOf(change, day)))),
      left > 0 ? make('button', { type: 'button', class: 'more', 'data-do': 'day', 'data-day': writeDay(day) }, '+' + left, make('span', { class: 'long' }, ' more'), unseen(' on ' + sayDay(day))) : null,
    ),
    stripOf(windows, from, to),
  );
}

function chipOf(change, day) {
  const isFirst = dayOf(change.start) === day;
  const time = isFirst ? clockIn(change.start, offsetAt(change.start)) : 'continues';
  return opener(
    change,
    { class: 'chip ' + marksOf(change) },
    make('span', { class: 'short', 'aria-hidden': 'true' }, SHORT_RISK[change.risk]),
    make('span', { class: 'long', 'aria-hidden': 'true' }, time + ' ', make('b', null, sayRisk(change).replace(' risk', '')), tagsOf(change).map((tag) => ' · ' + tag)),
    make('span', { class: 'name' }, apart(change.title)),
    unseen(', ' + sayChange(change)),
  );
}

/** The hours of a day from left to right: green where a window is open. */
function stripOf(windows, from, to) {
  const strip = make('div', { class: 'strip', 'aria-hidden': 'true' }, unite(windows).map((span) => place(make('i'), span, from, to)));
  const present = now();
  if (from <= present && present < to) {
    const line = make('i', { class: 'now' });
    line.style.setProperty('left', percent(present, from, to) + '%');
    strip.append(line);
  }
  return strip;
}
`;
