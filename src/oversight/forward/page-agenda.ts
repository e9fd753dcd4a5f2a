/**
 * The agenda as plain HTML: what is there without scripts, and what a search or a printer sees. It holds every change up to a bound, and
 * says where it ends.
 */
import { addDays, describeDate } from '../../domain/time/days.ts';
import { toIso } from '../../domain/time/time.ts';
import { dayOf, startOfDay } from '../../domain/time/wall-time.ts';
import { apart } from '../../render/page/escape.ts';
import { LONGEST, listWords } from '../../render/plain/safe-text.ts';
import { entriesOf, isStopped, ownProblems, type PageEntry } from './page-entries.ts';
import {
  FACT_WORDS,
  LEVEL_WORDS,
  LONGEST_SHOWN,
  REFUSED,
  RESULT_WORDS,
  RISK_WORDS,
  STATE_WORDS,
} from './page-words.ts';
import { clockOf, dateOf, readInstant, zoneOf } from './page-zone.ts';
import type { CalendarSpan, ForwardSchedule, FreezeSpan } from './schedule.ts';
import { sayEnvironments, sayNothing } from './words.ts';

/** More changes than these are left to the script. */
export const MOST_PLAIN = 1_000;

type Day = { readonly start: number; readonly changes: PageEntry[]; readonly freezes: FreezeSpan[] };

export function renderAgenda(schedule: ForwardSchedule): string {
  const { name: zone } = zoneOf(schedule);
  const all = entriesOf(schedule);
  const plain = all.slice(0, MOST_PLAIN);
  const left = all.length - plain.length;
  const others = collidingWith(schedule);
  const days = toDays(schedule, plain, zone).map((day) => renderDay(day, schedule, zone, others));
  const note =
    left === 0
      ? ''
      : `<p class="note">These are the first ${MOST_PLAIN} of ${all.length} changes. The other ${left} are shown where scripts may run, and are in the JSON form of the schedule.</p>\n`;
  const nothing = all.length > 0 ? '' : `<p class="nothing">${sayNothing(schedule)}</p>\n`;
  return `${note}${nothing}${days.join('')}`;
}

/** Id → ids of the changes that it collides with. */
function collidingWith({ collisions }: ForwardSchedule): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, string[]>();
  for (const { changes } of collisions) {
    const [first, second] = changes;
    for (const id of changes) if (!others.has(id)) others.set(id, []);
    others.get(first)?.push(second);
    others.get(second)?.push(first);
  }
  return others;
}

/** Days on which something begins, in order; what began before the range is put on its first day. */
function toDays(schedule: ForwardSchedule, changes: readonly PageEntry[], zone: string): readonly Day[] {
  const first = readInstant(schedule.range.start);
  const days = new Map<number, Day>();
  const dayFor = (start: string): Day => {
    const begin = startOfDay(dayOf(Math.max(first, readInstant(start)), zone), zone);
    const day = days.get(begin) ?? { start: begin, changes: [], freezes: [] };
    days.set(begin, day);
    return day;
  };
  for (const change of changes) dayFor(change.start).changes.push(change);
  for (const freeze of schedule.freezes) dayFor(freeze.start).freezes.push(freeze);
  return [...days.values()].sort((a, b) => a.start - b.start);
}

function renderDay(
  day: Day,
  schedule: ForwardSchedule,
  zone: string,
  others: ReadonlyMap<string, readonly string[]>,
): string {
  const date = dayOf(day.start, zone);
  const end = startOfDay(addDays(date, 1), zone);
  const windows = schedule.windows.filter((span) => isWithin(span, day.start, end));
  const names = [...new Set(windows.map((span) => `${span.name} ${sayTimes(span, day.start, zone)}`))];
  const open =
    names.length === 0
      ? ''
      : `<p class="open"><span class="unseen">Windows: </span>${apart(names.join(' · '), 300)}</p>\n`;
  const entries = [
    ...day.freezes.map((freeze) => renderFreeze(freeze, day.start, zone)),
    ...day.changes.map((change) =>
      renderChange(change, day.start, zone, change.state === 'proposed' ? [] : (others.get(change.id) ?? [])),
    ),
  ];
  return `<section class="day">
<h3><time datetime="${describeDate(date)}">${dateOf(day.start, zone)}</time></h3>
${open}<ul class="entries">
${entries.join('')}</ul>
</section>
`;
}

function isWithin({ start, end }: CalendarSpan, from: number, to: number): boolean {
  return readInstant(start) < to && from < readInstant(end);
}

function renderFreeze(freeze: FreezeSpan, day: number, zone: string): string {
  return `<li class="entry freeze ${freeze.hardness}"><p class="when">${renderTimes(freeze, day, zone)}</p><div class="what"><h4>${apart(freeze.name, LONGEST_SHOWN)}</h4><p class="facts">${freeze.hardness === 'hard' ? 'Hard' : 'Soft'} freeze in ${apart(sayEnvironments(freeze.environments), LONGEST_SHOWN)}</p></div></li>
`;
}

function renderChange(change: PageEntry, day: number, zone: string, others: readonly string[]): string {
  const risk = change.risk ?? 'unknown';
  const type = change.type === 'normal' ? '' : `<span class="tag type">${change.type}</span> `;
  const collides =
    others.length === 0
      ? ''
      : ` <span class="tag collides">Collides with ${apart(listWords(others, 'and'), LONGEST_SHOWN)}</span>`;
  const stopped = isStopped(change) && change.state !== 'overdue';
  const refused = stopped ? ` <span class="tag refused">${REFUSED}</span>` : '';
  const problems = ownProblems(change).map(
    ({ level, message, remedy }) =>
      `<li class="${level}"><strong>${LEVEL_WORDS[level]}.</strong> ${apart(message, LONGEST)} <span class="remedy">${apart(remedy, LONGEST)}</span></li>`,
  );
  return `<li class="entry change risk-${risk} ${change.state}${stopped ? ' stopped' : ''}"><p class="when">${renderTimes(change, day, zone)} <span class="utc">${sayTimes(change, day, 'UTC')} UTC</span></p><div class="what"><h4>${apart(change.title, LONGEST_SHOWN)}</h4><p class="tags"><span class="tag risk">${RISK_WORDS[risk]}</span> ${type}<span class="tag state${hasFailed(change) ? ' failed' : ''}">${sayState(change)}</span>${collides}${refused}</p><p class="facts">${sayFacts(change)}</p>${problems.length === 0 ? '' : `<ul class="problems">${problems.join('')}</ul>`}</div></li>
`;
}

function sayFacts(change: PageEntry): string {
  const facts = [
    `<code>${apart(change.id)}</code> ${FACT_WORDS.environments} ${apart(listWords(change.environments, 'and'))}`,
    `${FACT_WORDS.items} ${apart(listWords(change.items.map(shortItem), 'and'))}`,
    `${FACT_WORDS.by} ${apart(change.requestedBy)}`,
    ...(change.release === null ? [] : [`${FACT_WORDS.release} ${apart(change.release)}`]),
    ...(change.dependsOn.length === 0 ? [] : [`${FACT_WORDS.needs} ${apart(listWords(change.dependsOn, 'and'))}`]),
  ];
  return facts.join(' · ');
}

/** The state of a change, with the result of one that has ended. */
export function sayState({
  state,
  result,
  pullRequest,
  fromFork,
}: Pick<PageEntry, 'state' | 'result' | 'pullRequest'> & Partial<PageEntry>): string {
  if (state === 'proposed')
    return `Proposed in #${pullRequest}${fromFork === true ? ', from a fork' : ''}`.replace('#', '&#35;');
  return state === 'ended' && result !== null ? RESULT_WORDS[result] : STATE_WORDS[state];
}

/** Ended, and not as it was meant to. */
function hasFailed({ result }: PageEntry): boolean {
  return result === 'failed' || result === 'backed-out';
}

/** What a reference leaves out when a person writes it. */
export function shortItem(ref: string): string {
  return ref.replace(/^([^:/]+:)default\//, '$1').replace(/^component:/, '');
}

type Times = { readonly start: string; readonly end: string };

/** `10:00–12:00`, with the day of whatever is not on the day that begins at `day`. */
function sayTimes({ start, end }: Times, day: number, zone: string): string {
  return `${sayTime(start, day, zone)}–${sayTime(end, day, zone)}`;
}

/** As `sayTimes`, for machines too. */
function renderTimes({ start, end }: Times, day: number, zone: string): string {
  const render = (text: string): string =>
    `<time datetime="${toIso(readInstant(text))}">${sayTime(text, day, zone)}</time>`;
  return `${render(start)}–${render(end)}`;
}

function sayTime(text: string, day: number, zone: string): string {
  const instant = readInstant(text);
  const date = dateOf(instant, zone);
  const own = dateOf(day, zone);
  return date === own ? clockOf(instant, zone) : `${shortDate(date, own)} ${clockOf(instant, zone)}`;
}

/** `Tue 24 Nov`, with the year where it is not that of the other date. */
function shortDate(date: string, other: string): string {
  const [weekday = '', day, month = '', year] = date.split(' ');
  const short = `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}`;
  return other.endsWith(` ${year}`) ? short : `${short} ${year}`;
}
