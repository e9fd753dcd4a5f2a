/** What is chosen, how it is written into the address after its hash, and which changes match. Nothing unknown in the address is kept. */
export const SCRIPT_FILTERS = String.raw`
const VIEWS = ['month', 'agenda', 'timeline'];
const FILTERS = ['q', 'env', 'item', 'risk', 'type', 'state'];
const FILTER_WORDS = { q: 'search', env: 'environment', item: 'item', risk: 'risk', type: 'type', state: 'state' };
const ZOOMS = ['7', '14', '28', '56'];
const KEYS = ['view', 'month', 'from', 'zoom', 'day', ...FILTERS, 'change'];
const fold = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const shortItem = (ref) => ref.replace(/^([^:/]+:)default\//, '$1').replace(/^component:/, '');

/** What is chosen: every key of KEYS, '' where nothing is. */
function readHash(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const chosen = {};
  for (const key of KEYS) chosen[key] = (given.get(key) || '').slice(0, 300);
  if (!VIEWS.includes(chosen.view)) chosen.view = '';
  if (!ZOOMS.includes(chosen.zoom)) chosen.zoom = '';
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(chosen.month)) chosen.month = '';
  if (readDay(chosen.from) === null) chosen.from = '';
  if (readDay(chosen.day) === null) chosen.day = '';
  return chosen;
}

function writeHash(chosen) {
  const kept = new URLSearchParams();
  for (const key of KEYS) if (chosen[key] !== '') kept.set(key, chosen[key]);
  return kept.toString();
}

const isFiltered = (chosen) => FILTERS.some((key) => chosen[key] !== '');

function textOf(change) {
  if (change.text === undefined) {
    const words = [change.id, change.title, change.by, change.release || '', ...change.items, ...change.environments];
    change.text = words.join('\n').toLowerCase();
  }
  return change.text;
}

/** Whether the gate would refuse it as it stands; a change without a time has nothing against it. */
const isStopped = ({ problems }) => problems !== undefined && problems.some(({ level }) => level === 'error');

function isMatch(change, chosen) {
  if (chosen.risk !== '' && change.risk !== chosen.risk) return false;
  if (chosen.type !== '' && change.type !== chosen.type) return false;
  if (chosen.state === 'errors' ? !isStopped(change) : chosen.state !== '' && change.state !== chosen.state) return false;
  if (chosen.item !== '' && !change.items.includes(chosen.item)) return false;
  if (chosen.env !== '' && !change.environments.some((name) => fold(name) === fold(chosen.env))) return false;
  return chosen.q.toLowerCase().split(/\s+/).every((word) => textOf(change).includes(word));
}

/** Windows and freezes of the chosen environment, or of all. */
const spansFor = (spans, chosen) =>
  chosen.env === '' ? spans : spans.filter(({ environments }) => environments.some((name) => fold(name) === fold(chosen.env)));

/** Where a change to the chosen item, or to any, has room in the chosen environment; each at least as long as asked. Nowhere, where freezes are not known. */
function findGaps(from, to, least, chosen) {
  if (!data.areRulesKnown) return [];
  const windows = spansFor(data.windows, chosen);
  const room = windows.length === 0 ? [{ start: from, end: to }] : windows;
  const live = data.changes.filter(
    (change) =>
      change.state !== 'ended' &&
      change.state !== 'withdrawn' &&
      change.environments.some((name) => fold(name) === fold(chosen.env)) &&
      (chosen.item === '' || change.items.includes(chosen.item)),
  );
  const past = { start: -Infinity, end: from };
  const gaps = without(room.filter((span) => isOverlapping(span, from, to)), [past, ...spansFor(data.freezes, chosen), ...live]);
  return gaps.filter(({ start, end }) => start < to && end - start >= least);
}
`;
