/** The agenda: the same entries as in the plain HTML, of what matches, a bounded number at a time; all of them for a printer. */
export const SCRIPT_AGENDA = `
const PAGE = 500;
const ENTRIES = [];
let pages = 1;

const when = (span, day) =>
  [make('time', { datetime: writeInstant(span.start) }, sayTime(span.start, day)), '–', make('time', { datetime: writeInstant(span.end) }, sayTime(span.end, day))];

function entryOf(change, day) {
  const known = ENTRIES[change.place];
  if (known !== undefined) return known;
  const others = collidesWith(change);
  const fact = data.words.fact;
  const facts = [
    [make('code', null, apart(change.id)), ' ' + fact.environments + ' ', apart(listWords(change.environments))],
    [fact.items + ' ', apart(listWords(change.items.map(shortItem)))],
    [fact.by + ' ', apart(change.by)],
    ...(change.release === null ? [] : [[fact.release + ' ', apart(change.release)]]),
    ...(change.needs.length === 0 ? [] : [[fact.needs + ' ', apart(listWords(change.needs))]]),
  ];
  const entry = make(
    'li',
    { class: 'entry change ' + marksOf(change), 'data-entry': change.place },
    make('p', { class: 'when' }, when(change, day), ' ', make('span', { class: 'utc' }, sayTimes(change, day, true) + ' UTC')),
    make(
      'div',
      { class: 'what' },
      make('h4', null, opener(change, { class: 'go' }, apart(change.title))),
      make(
        'p',
        { class: 'tags' },
        make('span', { class: 'tag risk' }, sayRisk(change)), ' ',
        change.type === 'normal' ? '' : make('span', { class: 'tag type' }, change.type), ' ',
        make('span', { class: 'tag state' + (hasFailed(change) ? ' failed' : '') }, sayState(change)), ' ',
        others.length === 0 ? '' : make('span', { class: 'tag collides' }, 'Collides with ', apart(listWords(others))),
      ),
      make('p', { class: 'facts' }, facts.flatMap((parts, index) => (index === 0 ? parts : [' · ', ...parts]))),
      change.problems.length === 0 ? null : make('ul', { class: 'problems' }, change.problems.map((problem) => problemOf(problem, LONGEST_MESSAGE))),
    ),
  );
  ENTRIES[change.place] = entry;
  return entry;
}

const problemOf = ({ level, message, remedy }, most) =>
  make('li', { class: level }, make('strong', null, data.words.level[level] + '.'), ' ', make('bdi', null, cut(message, most)), ' ', make('span', { class: 'remedy' }, make('bdi', null, cut(remedy, most))));

const freezeEntry = (freeze, day) =>
  make(
    'li',
    { class: 'entry freeze ' + freeze.hardness },
    make('p', { class: 'when' }, when(freeze, day)),
    make('div', { class: 'what' }, make('h4', null, apart(freeze.name)), make('p', { class: 'facts' }, (freeze.hardness === 'hard' ? 'Hard' : 'Soft') + ' freeze in ', apart(freeze.where))),
  );

/** What begins on which day; what began before the range is put on its first day. */
function daysOf(matching, chosen) {
  const days = new Map();
  const dayFor = (span) => {
    const day = dayOf(Math.max(data.start, span.start));
    if (!days.has(day)) days.set(day, { changes: [], freezes: [] });
    return days.get(day);
  };
  for (const change of matching) dayFor(change).changes.push(change);
  for (const freeze of spansFor(data.freezes, chosen)) dayFor(freeze).freezes.push(freeze);
  return [...days].sort(([a], [b]) => a - b);
}

function renderAgenda(matching, chosen, isAll) {
  const first = isAll ? null : readDay(chosen.day);
  const days = daysOf(matching, chosen);
  const shown = first === null ? days : days.filter(([day]) => day >= first);
  const most = isAll ? Infinity : pages * PAGE;
  const present = dayOf(now());
  const made = [];
  let used = 0;
  let left = 0;
  for (const [day, { changes, freezes }] of shown) {
    const room = Math.max(0, most - used);
    left += Math.max(0, changes.length - room);
    if (room === 0 && changes.length > 0) continue;
    used += Math.min(room, changes.length);
    const windows = spansFor(data.windows, chosen).filter((span) => isOverlapping(span, startOfDay(day), startOfDay(day + 1)));
    const names = [...new Set(windows.map((span) => span.name + ' ' + sayTimes(span, day)))];
    made.push(
      make(
        'section',
        { class: 'day' + (day === present ? ' today' : '') },
        make('h3', null, make('time', { datetime: writeDay(day) }, sayDay(day)), day === present ? ' · today' : ''),
        names.length === 0 ? null : make('p', { class: 'open' }, unseen('Windows: '), make('bdi', null, cut(names.join(' · ')))),
        make('ul', { class: 'entries' }, freezes.map((freeze) => freezeEntry(freeze, day)), changes.slice(0, room).map((change) => entryOf(change, day))),
      ),
    );
  }
  const earlier = shown.length < days.length ? make('p', { class: 'page' }, make('button', { type: 'button', class: 'plain', 'data-do': 'earlier' }, 'Show what comes before ' + shortDay(first))) : null;
  const more = left > 0 ? make('p', { class: 'page' }, make('button', { type: 'button', class: 'plain', 'data-do': 'further' }, 'Show ' + Math.min(PAGE, left) + ' more of ' + left)) : null;
  const nothing = matching.length > 0 ? null : make('p', { class: 'nothing' }, isFiltered(chosen) ? 'No change matches what is chosen above.' : data.words.nothing);
  byId('agenda-days').classList.toggle('long', matching.length > 200);
  byId('agenda-days').replaceChildren(...[nothing, earlier, ...made, more].filter((part) => part !== null));
}
`;
