/**
 * The time line: a row for each configuration item, its changes as bars over windows and freezes. Bars and their labels never lie over
 * each other; rows and bars are bounded, and what is left out is counted.
 */
export const SCRIPT_TIMELINE = `
const MOST_ROWS = 40;
const MOST_LANES = 8;
const LANE = 29;
const LABEL = 250;
const pen = document.createElement('canvas').getContext('2d');
const widths = new Map();

/** Pixels of a text in the font of labels. */
function widthOf(text) {
  if (!widths.has(text)) {
    pen.font = '600 12px ' + getComputedStyle(document.body).fontFamily;
    widths.set(text, pen.measureText(text).width);
  }
  return widths.get(text);
}

const zoomOf = (chosen) => Number(chosen.zoom || '14');
function fromDay(chosen) {
  const asked = readDay(chosen.from);
  if (asked !== null) return asked;
  const present = now();
  const isInRange = data.start <= present && present < data.end;
  const day = dayOf(isInRange ? present : data.start);
  return day - weekdayOf(day);
}

function renderTimeline(matching, chosen) {
  const panel = byId('timeline');
  const first = fromDay(chosen);
  const days = zoomOf(chosen);
  const from = startOfDay(first);
  const to = startOfDay(first + days);
  const rows = new Map();
  for (const change of matching) {
    if (!isOverlapping(change, from, to)) continue;
    for (const item of chosen.item === '' ? change.items : [chosen.item]) {
      if (!rows.has(item)) rows.set(item, []);
      rows.get(item).push(change);
    }
  }
  const items = [...rows.keys()].sort((a, b) => (shortItem(a) < shortItem(b) ? -1 : 1));
  const width = Math.max(760, panel.clientWidth - 2) - (isNarrow() ? 0 : 168);
  const freezes = spansFor(data.freezes, chosen).filter((span) => isOverlapping(span, from, to));
  const title = shortDay(first) + ' to ' + shortDay(first + days - 1);
  panel.replaceChildren(
    toolsOf(title, chosen),
    make(
      'div',
      { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': 'Time line by configuration item, ' + title },
      make(
        'div',
        { class: 'chart' },
        axisOf(first, days, from, to),
        groundsOf(first, days, from, to, freezes, chosen),
        freezes.length === 0 ? null : make('div', { class: 'row' }, make('h3', null, 'Freezes'), bandsOf(freezes, from, to, width)),
        items.slice(0, MOST_ROWS).map((item) => rowOf(item, rows.get(item), from, to, width)),
      ),
    ),
    items.length > 0 ? '' : make('p', { class: 'nothing' }, to <= data.start || from >= data.end ? 'This schedule says nothing of this time.' : 'No change that matches lies in this time.'),
    items.length <= MOST_ROWS ? '' : make('p', { class: 'note' }, count(items.length - MOST_ROWS, 'more item') + ' with changes in this time are not drawn; choose one above.'),
    gapsOf(chosen),
  );
}

function toolsOf(title, chosen) {
  const zoom = make('select', { id: 'zoom' }, ZOOMS.map((days) => make('option', null, days)));
  [...zoom.options].forEach((option) => {
    option.value = option.textContent;
    option.textContent = count(Number(option.value) / 7, 'week');
  });
  zoom.value = chosen.zoom || '14';
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

function axisOf(first, days, from, to) {
  const every = days > 28 ? 7 : days > 14 ? 2 : 1;
  const present = dayOf(now());
  const ticks = [];
  for (let day = first; day < first + days; day += every) {
    const date = dateOf(day);
    const isNamed = day === first || date.day <= every || every === 7;
    const span = { start: startOfDay(day), end: startOfDay(Math.min(day + every, first + days)) };
    const tick = make(
      'span',
      { class: day <= present && present < day + every ? 'today' : null },
      make('b', null, date.day + (isNamed ? ' ' + MONTHS[date.month - 1].slice(0, 3) : '')),
      every === 7 || weekdayOf(day) === 0 ? 'Week ' + weekOf(day) : WEEKDAYS[weekdayOf(day)].slice(0, 3),
    );
    ticks.push(place(tick, span, from, to));
  }
  return make('div', { class: 'axis', 'aria-hidden': 'true' }, ticks);
}

function groundsOf(first, days, from, to, freezes, chosen) {
  const marks = [];
  for (let day = first; day < first + days; day += 1) {
    const span = { start: startOfDay(day), end: startOfDay(day + 1) };
    if (isOutside(day)) marks.push(place(make('i', { class: 'outside' }), span, from, to));
    else if (weekdayOf(day) > 4) marks.push(place(make('i', { class: 'rest' }), span, from, to));
  }
  const windows = unite(spansFor(data.windows, chosen)).filter((span) => isOverlapping(span, from, to));
  marks.push(...windows.map((span) => place(make('i', { class: 'window' }), span, from, to)));
  marks.push(...freezes.map((span) => place(make('i', { class: 'frozen ' + span.hardness }), span, from, to)));
  const lines = days > 28 ? 7 : 1;
  for (let day = first + lines; day < first + days; day += lines) marks.push(lineAt(startOfDay(day), 'line', from, to));
  const present = now();
  if (from <= present && present < to) marks.push(lineAt(present, 'now', from, to));
  return make('div', { class: 'grounds', 'aria-hidden': 'true' }, marks);
}

function lineAt(instant, name, from, to) {
  const line = make('i', { class: name });
  line.style.setProperty('left', percent(instant, from, to) + '%');
  return line;
}

/** Names of the freezes, each where it is, below each other where they meet. */
function bandsOf(freezes, from, to, width) {
  const bars = freezes.map((freeze) => {
    const text = sayFreeze(freeze);
    const label = Math.min(LABEL, widthOf(text) + 18);
    const left = Math.min((percent(freeze.start, from, to) / 100) * width, width - label);
    return { freeze, text, left, right: left + label + 4, label };
  });
  bars.sort((a, b) => a.left - b.left);
  const lanes = stack(bars);
  const list = make('ul', { class: 'track' }, bars.map(({ freeze, text, left, row, label }) => {
    const band = make('li', { class: 'band' }, make('bdi', null, cut(text)), unseen(', ' + sayTimes(freeze, null)));
    band.style.setProperty('left', (100 * left) / width + '%');
    band.style.setProperty('width', label + 'px');
    band.style.setProperty('top', 6 + row * LANE + 'px');
    return band;
  }));
  list.style.setProperty('height', 10 + lanes * LANE + 'px');
  return list;
}

function rowOf(item, changes, from, to, width) {
  const bars = changes.map((change) => barOf(change, from, to, width)).sort((a, b) => a.left - b.left);
  stack(bars);
  const drawn = bars.filter(({ row }) => row < MOST_LANES);
  const lanes = Math.max(1, ...drawn.map(({ row }) => row + 1));
  const left = bars.length - drawn.length;
  const track = make('ul', { class: 'track' }, drawn.map((bar) => make('li', null, markOf(bar, width))));
  track.style.setProperty('height', 8 + lanes * LANE + 'px');
  const more = left === 0 ? null : make('button', { type: 'button', class: 'more', 'data-do': 'item', 'data-item': item }, '+' + left + ' more', unseen(' of ' + shortItem(item)));
  return make('div', { class: 'row' }, make('h3', null, apart(shortItem(item)), make('small', null, count(changes.length, 'change')), more), track);
}

/** Where a bar and its label go: the label after the bar, before it at the right edge, or on it where there is room. */
function barOf(change, from, to, width) {
  const start = (percent(change.start, from, to) / 100) * width;
  const length = Math.max(5, (percent(change.end, from, to) / 100) * width - start);
  const words = sayRisk(change).replace(' risk', '') + tagsOf(change).map((tag) => ' · ' + tag).join('') + ' ' + change.title.slice(0, 60);
  const label = Math.min(LABEL, widthOf(words) + 20);
  const begin = Math.min(start, width - length);
  if (begin + length + 3 + label <= width) return { change, start: begin, length, label, at: length + 3, left: begin, right: begin + length + label + 8 };
  if (begin - label - 3 >= 0) return { change, start: begin, length, label, at: -label - 3, left: begin - label - 3, right: begin + length + 5 };
  return { change, start: begin, length, label: Math.min(label, width - begin), at: 0, left: begin, right: Math.max(begin + length, begin + label) + 5 };
}

function markOf({ change, start, length, label, at, row }, width) {
  const body = make('span', { class: 'body', 'aria-hidden': 'true' });
  body.style.setProperty('left', Math.max(0, -at) + 'px');
  body.style.setProperty('width', length + 'px');
  const words = make(
    'span',
    { class: 'label' },
    make('b', { 'aria-hidden': 'true' }, sayRisk(change).replace(' risk', '')),
    tagsOf(change).map((tag) => make('em', { class: tag.replace(' ', '-'), 'aria-hidden': 'true' }, ' · ' + tag)),
    ' ', make('span', { class: 'name' }, apart(change.title)), unseen(', ' + sayChange(change)),
  );
  words.style.setProperty('left', Math.max(0, at) + 'px');
  words.style.setProperty('width', label + 'px');
  const mark = opener(change, { class: 'mark ' + marksOf(change) }, body, words);
  mark.style.setProperty('left', (100 * (start + Math.min(0, at))) / width + '%');
  mark.style.setProperty('width', (at === 0 ? Math.max(length, label) : length + 3 + label) + 'px');
  mark.style.setProperty('top', 6 + row * LANE + 'px');
  return mark;
}

/** Where the next change has room. */
function gapsOf(chosen) {
  const where = chosen.item === '' ? 'any item' : shortItem(chosen.item);
  const section = make('section', { class: 'gaps' }, make('h3', null, 'Next gaps'));
  if (chosen.env === '') {
    section.append(make('p', { class: 'facts' }, 'Choose an environment above, and an item, to see where there is room.'));
    return section;
  }
  if (!data.areRulesKnown) {
    section.append(make('p', { class: 'nothing' }, 'Windows and freezes could not be read for certain, so that nobody can say where there is room.'));
    return section;
  }
  const gaps = findGaps(Math.max(now(), data.start), data.end, HOUR, chosen).slice(0, 8);
  section.append(
    make('p', { class: 'facts' }, 'An hour or more in ', apart(chosen.env), ', inside a change window if it has any, outside every freeze, and with no other change to ', apart(where), '. A window may be for some changes only: the gate judges each record.' + (data.isWhole ? '' : ' What could not be read may lie in them.')),
    gaps.length === 0
      ? make('p', { class: 'nothing' }, 'There is none in the time of this schedule.')
      : make('ul', null, gaps.map((gap) => make('li', null, sayGap(gap)))),
  );
  return section;
}

const sayGap = (gap) => {
  const day = dayOf(gap.start);
  return shortDay(day) + ', ' + sayTimes(gap, day) + ' (' + sayLength(gap.end - gap.start) + ')';
};
`;
