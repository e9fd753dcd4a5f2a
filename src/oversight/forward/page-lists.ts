/**
 * What stands around the views of the calendar page: what the schedule may lack, how it stands, who is in whose way, releases in their
 * order, and changes without a time. Plain HTML, bounded, with or without scripts.
 */

import { apart, said } from '../../render/page/escape.ts';
import { LONGEST, listWords } from '../../render/plain/safe-text.ts';
import { sayState, shortItem } from './page-agenda.ts';
import { isStopped } from './page-entries.ts';
import { COLLISION_WORDS, LEVEL_WORDS, LONGEST_SHOWN, REFUSED, RISK_WORDS } from './page-words.ts';
import { clockOf, dateOf, readInstant, zoneOf } from './page-zone.ts';
import type { ForwardSchedule, ScheduledChange, ScheduleFinding } from './schedule.ts';
import { sayFaulty, sayUnruled } from './words.ts';

/** The most entries of one list. */
const MOST = 200;

/** What the reader has to know before the schedule is believed: one line, loud where something may be missing, that opens to all of it. */
export function renderFindings(schedule: ForwardSchedule): string {
  const { findings } = schedule;
  const unruled = sayUnruled(schedule);
  const errors = findings.filter(({ level }) => level === 'error');
  const others = findings.filter(({ level }) => level !== 'error');
  const remarks = others.length === 0 ? '' : count(others.length, 'remark');
  if (errors.length === 0)
    return others.length === 0
      ? ''
      : `<details class="faults quiet"><summary>${remarks} about this schedule</summary>
${renderList(others.map(renderFinding), 'findings')}</details>
`;
  const line = [sayFaulty(schedule), ...(unruled === null ? [] : ['windows and freezes are not shown'])].join('; ');
  return `<details class="faults alert"><summary><h2 id="lacks"><span aria-hidden="true">⚠ </span>This schedule may lack changes</h2> <span class="line">${line}${remarks === '' ? '' : `; ${remarks}`}</span></summary>
<p>What is listed here could not be read, or does not hold. What it would have added is not shown below, so an empty day is no proof that nothing is planned.</p>
${unruled === null ? '' : `<p><strong>${unruled}</strong></p>\n`}${renderList([...errors, ...others].map(renderFinding), 'findings')}</details>
`;
}

function renderFinding({ level, message, remedy, path, line, column }: ScheduleFinding): string {
  const at =
    path === null ? '' : ` <code>${apart([path, line, column].filter((part) => part !== null).join(':'))}</code>`;
  return `<li class="${level}"><strong>${LEVEL_WORDS[level]}.</strong> ${apart(message, LONGEST)} <span class="remedy">${apart(remedy, LONGEST)}</span>${at}</li>`;
}

/** Numbers that somebody who opens the page wants first. With a script each is a button that shows those that it counts. */
export function renderGlance({ changes, collisions, untimed, proposed }: ForwardSchedule): string {
  const counting = (state: ScheduledChange['state']) => changes.filter((change) => change.state === state).length;
  const clashing = new Set(collisions.flatMap((collision) => collision.changes));
  const entries: readonly (readonly [string, string, number, string])[] = [
    ['planned', 'Planned', counting('planned'), ''],
    ['under-way', 'Under way', counting('under-way'), ''],
    ['overdue', 'Overdue', counting('overdue'), 'bad'],
    ['collides', 'Collide', changes.filter(({ id }) => clashing.has(id)).length, 'bad'],
    ['errors', 'With errors', [...changes, ...proposed.changes, ...untimed].filter(isStopped).length, 'bad'],
    ['any', 'Any time', untimed.length, ''],
    ...(proposed.known ? [['proposed', 'Proposed', proposed.changes.length, ''] as const] : []),
  ];
  const items = entries.map(
    ([tile, name, number, mark]) =>
      `<li data-tile="${tile}"${number > 0 && mark !== '' ? ` class="${mark}"` : ''}><b>${number}</b> <span>${name}</span></li>`,
  );
  return `<ul class="glance" aria-label="How many there are">${items.join('')}</ul>\n`;
}

/** Who is in whose way. */
export function renderCollisions(schedule: ForwardSchedule): string {
  const { name: zone } = zoneOf(schedule);
  const titles = new Map(schedule.changes.map(({ id, title }) => [id, title]));
  const items = schedule.collisions.slice(0, MOST).map(({ changes: [first, second], kind, places, start, end }) => {
    const where = listWords(places.slice(0, 10).map(shortItem), 'and');
    return `<li><p>${nameChange(first, titles)} <span class="versus">and</span> ${nameChange(second, titles)}</p><p class="facts">${COLLISION_WORDS[kind]} ${apart(where)}, ${sayOn(start, zone)} to ${sayOn(end, zone)}. ${apart(first)} was asked for first. Agree who goes first, and move one of them.</p></li>`;
  });
  return renderPart(schedule, 'collisions', "In each other's way", items, schedule.collisions.length - items.length);
}

/** The changes of each release, in the order in which they start. */
export function renderReleases(schedule: ForwardSchedule): string {
  const { name: zone } = zoneOf(schedule);
  const known = new Map(schedule.changes.map((change) => [change.id, change]));
  const titles = new Map([...schedule.changes, ...schedule.untimed].map(({ id, title }) => [id, title]));
  const items = schedule.releases.map(({ name, changes }) => {
    const steps = changes.slice(0, MOST).map((id) => {
      const change = known.get(id);
      const when =
        change === undefined ? '' : `<p class="facts">${sayOn(change.start, zone)} · ${sayState(change)}</p>`;
      return `<li><p>${nameChange(id, titles)}</p>${when}</li>`;
    });
    return `<li><h3>Release ${apart(name, 60)}</h3><ol>${steps.join('')}</ol></li>`;
  });
  return renderPart(schedule, 'releases', 'Releases', items);
}

/** Changes that may go out whenever the calendar allows. */
export function renderUntimed(schedule: ForwardSchedule): string {
  const { untimed } = schedule;
  const titles = new Map(untimed.map(({ id, title }) => [id, title]));
  const items = untimed
    .slice(0, MOST)
    .map(
      ({ id, type, risk, environments, items: refs, problems }) =>
        `<li><p>${nameChange(id, titles)}</p><p class="facts">${isStopped({ problems }) ? `<span class="tag refused">${REFUSED}</span> ` : ''}<span class="tag risk risk-${risk ?? 'unknown'}">${RISK_WORDS[risk ?? 'unknown']}</span> ${type} · ${apart(listWords(refs.map(shortItem), 'and'))} in ${apart(listWords(environments, 'and'))}</p></li>`,
    );
  return renderPart(schedule, 'untimed', 'Any time that the calendar allows', items, untimed.length - items.length);
}

/** `data-change` is where the script puts the way to the details. */
function nameChange(id: string, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(id);
  return `<span data-change="${said(id)}"><code>${apart(id)}</code></span>${title === undefined ? '' : ` ${apart(title, LONGEST_SHOWN)}`}`;
}

function sayOn(instant: string, zone: string): string {
  const at = readInstant(instant);
  const [weekday = '', day, month = ''] = dateOf(at, zone).split(' ');
  return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${clockOf(at, zone)}`;
}

const NOTHING = {
  collisions:
    'None is listed: no two open changes share an item, an environment and a time, or the policy ignores collisions.',
  releases: 'No change belongs to a release.',
  untimed: 'No open change is without a time of its own.',
} as const;

function renderPart(
  schedule: ForwardSchedule,
  id: keyof typeof NOTHING,
  title: string,
  items: readonly string[],
  left = 0,
): string {
  // What could not be read may have been one.
  const nothing = schedule.findings.some(({ level }) => level === 'error')
    ? 'None in what could be read.'
    : NOTHING[id];
  const body = items.length === 0 ? `<p class="nothing">${nothing}</p>\n` : renderList(items, 'list', left);
  return `<section class="part" aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${body}</section>\n`;
}

/** @param further entries that were left out before */
function renderList(items: readonly string[], name: string, further = 0): string {
  const left = Math.max(0, items.length - MOST) + further;
  const more =
    left > 0 ? `<p class="note">${left} more are not shown here. The JSON form of the schedule has all.</p>\n` : '';
  return `<ul class="${name}">\n${items.slice(0, MOST).join('\n')}\n</ul>\n${more}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
