/** Puts the page together: reads the address, draws what is shown, and answers to clicks, keys and the printer. */
export const SCRIPT_START = `
let chosen = readHash(location.hash);
const viewOf = () => chosen.view || (isNarrow() ? 'agenda' : 'month');
const setText = (id, text) => { if (byId(id).textContent !== text) byId(id).textContent = text; };

/** Draws what is shown. A printer gets the agenda, which is therefore always drawn. */
function draw() {
  const matching = data.changes.filter((change) => isMatch(change, chosen));
  const view = viewOf();
  for (const name of VIEWS) {
    const isShown = name === view;
    byId(name).hidden = !isShown;
    byId('tab-' + name).setAttribute('aria-selected', String(isShown));
    byId('tab-' + name).tabIndex = isShown ? 0 : -1;
  }
  const focused = document.activeElement;
  const again = focused === null ? null : focused.getAttribute('data-do') || (focused.id === 'zoom' ? '#zoom' : null);
  renderAgenda(matching, chosen, false);
  if (view === 'month') renderMonth(matching, chosen);
  if (view === 'timeline') renderTimeline(matching, chosen);
  if (again !== null && !document.contains(focused)) {
    const same = again === '#zoom' ? byId('zoom') : byId(view).querySelector('[data-do="' + again + '"]:not(:disabled)');
    if (same !== null) same.focus();
    else byId('tab-' + view).focus();
  }
  const total = data.changes.length;
  const missing = chosen.change === '' || byPlace(chosen.change) !== null ? '' : '. ' + cut(chosen.change) + ' is not in this schedule';
  setText('count', (isFiltered(chosen) ? matching.length + ' of ' + count(total, 'change') + ' match' : count(total, 'change')) + missing);
  setText('chosen', FILTERS.filter((key) => chosen[key] !== '').map((key) => FILTER_WORDS[key] + ' ' + cut(chosen[key])).join(', '));
  document.querySelector('.bar').classList.toggle('all', !isFiltered(chosen));
  for (const key of FILTERS) {
    if (byId(key).value !== chosen[key]) byId(key).value = chosen[key];
    byId(key).classList.toggle('set', chosen[key] !== '');
  }
  byId('reset').disabled = !isFiltered(chosen);
}

function keep() {
  const hash = writeHash(chosen);
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : '#' + hash);
}

function choose(change) {
  chosen = { ...chosen, ...change };
  keep();
  draw();
}

function showView(view, more) {
  pages = 1;
  choose({ view, ...more });
}

const values = (pick) => [...new Set(ALL.flatMap(pick))].sort();
function fill(id, options) {
  for (const [value, words] of options) {
    const option = make('option', null, words);
    option.value = value;
    byId(id).append(option);
  }
  // What an address asks for and nothing has matches nothing; it is shown, so that it can be taken back.
  const asked = chosen[id];
  if (asked !== '' && ![...byId(id).options].some((option) => option.value === asked)) {
    const option = make('option', null, cut(asked));
    option.value = asked;
    byId(id).append(option);
  }
}

function fillFilters() {
  const present = (words, pick) => Object.entries(words).filter(([key]) => ALL.some((change) => pick(change) === key));
  const shown = new Set(ALL.flatMap(({ environments }) => environments.map(fold)));
  fill('env', data.environments.filter((name) => shown.has(fold(name))).map((name) => [name, cut(name)]));
  fill('item', values(({ items }) => items).map((item) => [item, cut(shortItem(item))]));
  fill('risk', present(data.words.risk, ({ risk }) => risk));
  fill('type', values(({ type }) => [type]).map((type) => [type, capital(type)]));
  fill('state', [
    ...present(data.words.state, ({ state }) => state).map(([key, words]) => [key, words.replace(/:.*/, '')]),
    ...(ALL.some(isStopped) ? [['errors', 'With errors']] : []),
  ]);
}

const ACTS = {
  'month-before': () => choose({ month: addMonth(shownMonth(chosen), -1) }),
  'month-now': () => choose({ month: '' }),
  'month-after': () => choose({ month: addMonth(shownMonth(chosen), 1) }),
  'time-before': () => choose({ from: writeDay(fromDay(chosen) - zoomOf(chosen)) }),
  'time-now': () => choose({ from: '' }),
  'time-after': () => choose({ from: writeDay(fromDay(chosen) + zoomOf(chosen)) }),
  day: (button) => {
    showView('agenda', { day: button.getAttribute('data-day') });
    byId('tab-agenda').focus();
  },
  item: (button) => showView('agenda', { item: button.getAttribute('data-item'), day: writeDay(fromDay(chosen)) }),
  earlier: () => showView('agenda', { day: '' }),
  further: () => {
    const last = [...document.querySelectorAll('#agenda [data-entry]')].pop();
    pages += 1;
    draw();
    const next = [...document.querySelectorAll('#agenda .entry .go')].find((button) => last !== undefined && last.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING && !last.contains(button));
    if (next !== undefined) next.focus();
  },
  close: () => dialog.close(),
};

function openFrom(button) {
  if (!dialog.contains(button)) opened = button;
  const change = ALL[Number(button.getAttribute('data-open'))];
  chosen.change = change.id;
  keep();
  showDetails(change);
}

function start() {
  fillFilters();
  for (const place of document.querySelectorAll('[data-change]')) {
    if (byPlace(place.getAttribute('data-change')) !== null) place.replaceChildren(link(place.getAttribute('data-change')));
  }
  byId('agenda').removeAttribute('aria-labelledby');
  for (const name of VIEWS) {
    byId(name).setAttribute('role', 'tabpanel');
    byId(name).removeAttribute('aria-label');
    byId(name).setAttribute('aria-labelledby', 'tab-' + name);
  }
  byId('agenda-title').classList.add('unseen');
  // On a phone they would fill the first screen.
  byId('filters').open = isFiltered(chosen) || !isNarrow();
  byId('controls').hidden = false;
  byId('age').textContent = sayAge();
  draw();
  if (chosen.change !== '' && byPlace(chosen.change) !== null) showDetails(byPlace(chosen.change));
}

function sayAge() {
  const minutes = Math.floor((now() - data.generated) / MINUTE);
  if (minutes < 60) return '';
  return 'That was ' + (minutes < 2880 ? count(Math.floor(minutes / 60), 'hour') : count(Math.floor(minutes / 1440), 'day')) + ' ago; what was written since is not in it.';
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target === null ? null : target.closest('button');
  if (target === dialog) dialog.close();
  if (target !== null && target.closest('.skip') !== null) {
    // The hash holds what is chosen, and the way to the schedule may not take its place.
    event.preventDefault();
    byId('schedule').focus();
  }
  if (button === null) return;
  if (button.hasAttribute('data-open')) openFrom(button);
  else if (button.hasAttribute('data-do')) ACTS[button.getAttribute('data-do')](button);
  else if (button.getAttribute('role') === 'tab') showView(button.getAttribute('aria-controls'), { day: '' });
  else if (button.id === 'reset') {
    choose(Object.fromEntries(FILTERS.map((key) => [key, ''])));
    byId('q').focus();
  }
});

document.querySelector('[role=tablist]').addEventListener('keydown', (event) => {
  const at = VIEWS.indexOf(viewOf());
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: VIEWS.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const view = VIEWS[(to + VIEWS.length) % VIEWS.length];
  showView(view, { day: '' });
  byId('tab-' + view).focus();
});

let waiting = 0;
document.addEventListener('input', (event) => {
  const { id, value } = event.target;
  if (id === 'zoom') choose({ zoom: value });
  if (!FILTERS.includes(id)) return;
  pages = 1;
  clearTimeout(waiting);
  // Kept at once, so that two that come close together both hold; drawn when the typing rests.
  chosen[id] = value;
  waiting = setTimeout(() => choose({}), id === 'q' ? 120 : 0);
});

dialog.addEventListener('close', () => {
  const change = byPlace(chosen.change);
  chosen.change = '';
  keep();
  // A view that was drawn anew has another button for the same change.
  const same = change === null ? null : byId(viewOf()).querySelector('[data-open="' + change.place + '"]');
  const back = opened !== null && document.contains(opened) ? opened : same;
  if (back !== null) back.focus();
  opened = null;
});

window.addEventListener('hashchange', () => {
  chosen = readHash(location.hash);
  pages = 1;
  draw();
  if (chosen.change !== '' && byPlace(chosen.change) !== null) showDetails(byPlace(chosen.change));
  else if (dialog.open) dialog.close();
});

window.addEventListener('beforeprint', () => renderAgenda(data.changes.filter((change) => isMatch(change, chosen)), chosen, true));
window.addEventListener('afterprint', draw);
let lastWidth = window.innerWidth;
window.addEventListener('resize', () => {
  if (window.innerWidth === lastWidth) return;
  lastWidth = window.innerWidth;
  clearTimeout(waiting);
  waiting = setTimeout(draw, 120);
});

start();
`;
