/** How the page's script makes elements: by name, with text as text. What a view says of a change is made here once. */
export const SCRIPT_ELEMENTS = `
// As in the plain HTML: a text in a list, and a message.
const LONGEST = 160;
const LONGEST_MESSAGE = 1000;
const byId = (id) => document.getElementById(id);
const cut = (text, most = LONGEST) => {
  const characters = text.length <= most ? [] : Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most ? text : characters.slice(0, most - 1).join('') + '…';
};

/** An element; names that begin with "data-" or "aria-", and those of ATTRIBUTES, become attributes, children that are strings text. */
const ATTRIBUTES = ['class', 'id', 'type', 'scope', 'datetime', 'role', 'tabindex', 'colspan'];
function make(name, given, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given || {})) {
    if (value === null || value === undefined) continue;
    if (!ATTRIBUTES.includes(key) && !/^(data|aria)-[a-z-]+$/.test(key)) throw new Error('no attribute: ' + key);
    element.setAttribute(key, String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== ''));
  return element;
}

const isNarrow = () => window.matchMedia('(max-width: 640px)').matches;
const unseen = (text) => make('span', { class: 'unseen' }, text);
const apart = (text) => make('bdi', null, cut(text));
const listWords = (words) => (words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + ' and ' + words[words.length - 1]);

/** A button that opens the details of a change; the number is its place in ALL. */
const opener = (change, given, ...children) => make('button', { type: 'button', 'data-open': change.place, ...given }, ...children);

const ALL = [...data.changes, ...data.untimed];
ALL.forEach((change, place) => { change.place = place; });
const PLACES = new Map();
for (const change of ALL) if (!PLACES.has(change.id)) PLACES.set(change.id, change.place);
const COLLIDING = new Map();
for (const collision of data.collisions) {
  for (const id of collision.changes) {
    if (!COLLIDING.has(id)) COLLIDING.set(id, []);
    COLLIDING.get(id).push(collision);
  }
}
const collidesWith = (change) => (COLLIDING.get(change.id) || []).map(({ changes }) => changes.find((id) => id !== change.id) || change.id);
const marksOf = (change) => 'risk-' + change.risk + ' ' + change.state + (COLLIDING.has(change.id) ? ' clash' : '') + (isStopped(change) || hasFailed(change) ? ' stopped' : '');
const hasFailed = ({ result }) => result === 'failed' || result === 'backed-out';
const sayRisk = (change) => data.words.risk[change.risk];
const sayState = (change) =>
  change.state === undefined ? 'Any time' : change.state === 'ended' && change.result !== null ? data.words.result[change.result] : data.words.state[change.state];

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Number and noun. */
const count = (number, noun) => number + ' ' + noun + (number === 1 ? '' : 's');

/** What a mark says beside its risk. */
const tagsOf = (change) => [
  ...(COLLIDING.has(change.id) ? ['collides'] : []),
  ...(isStopped(change) && change.state !== 'overdue' ? ['error'] : []),
  ...(change.state === 'planned' ? [] : [(hasFailed(change) ? change.result : change.state).replace('-', ' ')]),
];

/** For whoever cannot see the mark: all that it shows. */
const sayChange = (change) =>
  sayTimes(change, dayOf(change.start)) + ', ' + sayRisk(change) + ', ' + sayState(change) +
  (COLLIDING.has(change.id) ? ', collides with ' + listWords(collidesWith(change)) : '') +
  (isStopped(change) ? ', with errors' : '');

/** Place of an instant between two others, in percent. */
const percent = (instant, from, to) => (100 * (Math.min(Math.max(instant, from), to) - from)) / (to - from);

function place(element, span, from, to) {
  const left = percent(span.start, from, to);
  element.style.setProperty('left', left + '%');
  element.style.setProperty('width', percent(span.end, from, to) - left + '%');
  return element;
}

const sayFreeze = (freeze) => freeze.name + ' (' + freeze.hardness + ' freeze)';
`;
