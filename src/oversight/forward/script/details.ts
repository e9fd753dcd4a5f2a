/** All of one change, in a dialog: opened from any view or from the address, closed by Escape, and the focus goes back to where it was. */
export const SCRIPT_DETAILS = `
const dialog = byId('details');
let opened = null;

const byPlace = (id) => (PLACES.has(id) ? ALL[PLACES.get(id)] : null);
const link = (id) => (byPlace(id) === null ? make('code', null, apart(id)) : opener(byPlace(id), { class: 'go' }, make('code', null, apart(id))));
const links = (ids) => ids.flatMap((id, index) => [index === 0 ? '' : ', ', link(id)]);
const termOf = (term, ...value) => [make('dt', null, term), make('dd', null, ...value)];

function sayWhen(change) {
  const day = dayOf(change.start);
  const isSame = dayOf(Math.max(change.start, change.end - 1)) === day;
  const zone = isInZone(change.start) && isInZone(change.end) ? data.zone.name : 'UTC';
  const clock = (instant) => clockIn(instant, offsetAt(instant));
  if (isSame) return clock(change.start) + ' to ' + clock(change.end) + ' on ' + sayDay(day) + ', ' + zone;
  return clock(change.start) + ' on ' + sayDay(day) + ' to ' + clock(change.end) + ' on ' + sayDay(dayOf(change.end)) + ', ' + zone;
}

function showDetails(change) {
  const isTimed = change.start !== undefined;
  const collisions = COLLIDING.get(change.id) || [];
  const neededBy = data.changes.filter(({ needs }) => needs.includes(change.id)).map(({ id }) => id);
  const close = make('button', { type: 'button', class: 'plain', 'data-do': 'close' }, 'Close');
  const facts = [
    isTimed ? termOf('When', sayWhen(change)) : termOf('When', 'Any time that the calendar allows'),
    isTimed ? termOf('In UTC', writeInstant(change.start) + ' to ' + writeInstant(change.end)) : [],
    isTimed ? termOf('Lasts', sayLength(change.end - change.start)) : [],
    termOf('State', sayState(change)),
    termOf('Risk', make('span', { class: 'tag risk' }, sayRisk(change))),
    termOf('Type', capital(change.type)),
    change.priority === null ? [] : termOf('Priority', capital(change.priority)),
    termOf('Environments', make('bdi', null, listWords(change.environments))),
    termOf('Items', make('bdi', null, listWords(change.items))),
    change.release === null ? [] : termOf('Release', make('bdi', null, change.release)),
    isTimed && change.needs.length > 0 ? termOf('After', links(change.needs)) : [],
    neededBy.length > 0 ? termOf('Needed by', links(neededBy.slice(0, 50))) : [],
    termOf('Asked for by', make('bdi', null, change.by)),
    termOf('Record', make('code', null, make('bdi', null, change.path))),
    cut(change.title, 300) === change.title ? [] : termOf('Whole title', make('bdi', null, change.title)),
  ];
  const problems = change.problems || [];
  const sheet = make(
    'div',
    { class: 'sheet ' + marksOf(change) },
    make('header', null, make('p', { class: 'id' }, make('code', null, make('bdi', null, change.id))), close),
    make('h2', { id: 'details-title' }, make('bdi', null, cut(change.title, 300))),
    make('dl', null, facts.flat()),
    collisions.length === 0 ? null : make('h3', null, 'In each other’s way'),
    collisions.length === 0 ? null : make('ul', { class: 'problems' }, collisions.slice(0, 50).map((collision) => collisionOf(collision, change))),
    problems.length === 0 ? null : make('h3', null, 'What stands against it'),
    problems.length === 0 ? null : make('ul', { class: 'problems' }, problems.map((problem) => {
      const item = problemOf(problem, Infinity);
      item.append(' ', make('code', null, problem.reason));
      return item;
    })),
    make('p', { class: 'note' }, 'This says when, never whether: no approval was looked at.'),
  );
  dialog.replaceChildren(sheet);
  dialog.setAttribute('aria-labelledby', 'details-title');
  dialog.scrollTop = 0;
  if (!dialog.open) dialog.showModal();
  close.focus();
}

function collisionOf({ changes, kind, places, start, end }, change) {
  const other = changes.find((id) => id !== change.id) || change.id;
  const day = dayOf(start);
  return make(
    'li',
    { class: 'warning' },
    link(other), ': ' + data.words.collision[kind].toLowerCase() + ' ', make('bdi', null, listWords(places.map(shortItem))),
    ', ' + sayTimes({ start, end }, day) + ' on ' + sayDay(day) + '. ', make('bdi', null, changes[0]), ' was asked for first.',
  );
}
`;
