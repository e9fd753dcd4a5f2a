/**
 * The forward schedule as a calendar to subscribe to (RFC 5545). Every time is in UTC, so that no rule of a zone is needed to read it; an
 * event keeps its name from one writing to the next, and no text of a record can end a line or begin a property.
 */
import { digestBytes } from '../../domain/terms/digest.ts';
import { shown, withoutOldCommands } from '../../render/plain/safe-text.ts';
import type { CalendarSpan, ForwardSchedule, FreezeSpan, ScheduledChange } from './schedule.ts';
import { sayAsked, sayEnvironments, sayLack, sayOwner } from './words.ts';

/** How often subscribers look again: the workflow that writes the file runs about as often. */
const REFRESH = 'PT1H';
/** The most problems that one event tells of. */
const MOST_PROBLEMS = 10;

export function renderCalendarIcs(schedule: ForwardSchedule): string {
  const name = `Changes of ${schedule.repositories === undefined ? (schedule.repository ?? 'this repository') : sayOwner(schedule)}`;
  const uidOf = nameEvents(schedule.repository ?? 'change-gate');
  const stamp = toUtc(schedule.generatedAt);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//change-gate//forward schedule//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `DESCRIPTION:${text(describeCalendar(schedule))}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...schedule.changes.flatMap((change) => changeEvent(change, uidOf(...homeOf(change)), stamp)),
    ...schedule.freezes.flatMap((freeze) =>
      freezeEvent(freeze, uidOf(`freeze-${freeze.id}-${toUtc(freeze.start)}`), stamp),
    ),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function describeCalendar(schedule: ForwardSchedule): string {
  return [
    'When changes are planned, not whether they may go out: nothing here is authorised.',
    sayAsked(schedule) ?? [],
    sayLack(schedule) ?? [],
  ]
    .flat()
    .join(' ');
}

function changeEvent(change: ScheduledChange, uid: string, stamp: string): readonly string[] {
  const { id, title, type, risk, state, environments } = change;
  const label = risk === null ? 'risk not known' : `${risk} risk`;
  const mark = change.problems.some(({ level }) => level === 'error') ? ' (in trouble)' : '';
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${stamp}`,
    ...timesOf(change),
    `SUMMARY:${text(`[${label}] ${id} ${title}${mark}`)}`,
    `DESCRIPTION:${paragraph(describeChange(change))}`,
    `CATEGORIES:${['change', type, ...(risk === null ? [] : [risk]), ...environments].map((one) => text(one)).join(',')}`,
    // Only what has ended is confirmed: of what is open nobody's approval was looked at, whether its time has come or not.
    `STATUS:${state === 'withdrawn' ? 'CANCELLED' : state === 'ended' ? 'CONFIRMED' : 'TENTATIVE'}`,
    `TRANSP:${state === 'withdrawn' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

function describeChange(change: ScheduledChange): readonly string[] {
  const { state, result, environments, items, requestedBy, release, priority, dependsOn, problems, path } = change;
  const left = problems.length - MOST_PROBLEMS;
  return [
    `${state}${result === null ? '' : `: ${result}`}`,
    `${change.type} change of ${items.join(', ')} in ${environments.join(', ')}`,
    `requested by ${requestedBy}`,
    ...(priority === null ? [] : [`priority ${priority}`]),
    ...(release === null ? [] : [`release ${release}`]),
    ...(dependsOn.length === 0 ? [] : [`depends on ${dependsOn.join(', ')}`]),
    ...problems.slice(0, MOST_PROBLEMS).map(({ reason, level, message }) => `${level} ${reason}: ${message}`),
    ...(left > 0 ? [`and ${left} more`] : []),
    path,
  ];
}

function freezeEvent(freeze: FreezeSpan, uid: string, stamp: string): readonly string[] {
  const { id, name, hardness, environments } = freeze;
  const stops = hardness === 'hard' ? 'all but emergencies' : 'changes of high and extreme risk';
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${stamp}`,
    ...timesOf(freeze),
    `SUMMARY:${text(`[${hardness} freeze] ${name}`)}`,
    `DESCRIPTION:${paragraph([`${id} stops ${stops} in ${sayEnvironments(environments)}`])}`,
    `CATEGORIES:${['freeze', hardness, ...environments].map((one) => text(one)).join(',')}`,
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** By its own repository, whatever the ids are that others hold by now. */
function homeOf({ id, repository }: ScheduledChange): readonly [name: string, domain?: string] {
  return repository === undefined ? [id] : [id.replace(`${repository}:`, ''), repository];
}

/** Names that stay the same from day to day; where two would be equal the later one is numbered, since readers drop twins. */
function nameEvents(usual: string): (name: string, domain?: string) => string {
  const used = new Map<string, number>();
  return (name, domain = usual) => {
    // Readers keep 255 octets of a name at least (RFC 7986).
    const short = Buffer.byteLength(name) > 180 ? digestBytes(name).replace(':', '-') : shown(name);
    const count = (used.get(`${short}@${domain}`) ?? 0) + 1;
    used.set(`${short}@${domain}`, count);
    return `${short}${count === 1 ? '' : `.${count}`}@${domain}`;
  };
}

/** An end that is no later than the start is not allowed; without one the event has no length. */
function timesOf({ start, end }: Pick<CalendarSpan, 'start' | 'end'>): readonly string[] {
  const [first, last] = [toUtc(start), toUtc(end)];
  return [`DTSTART:${first}`, ...(last > first ? [`DTEND:${last}`] : [])];
}

/** `20261124T100000Z`; what is finer than a second is cut off, as the format knows no more. */
function toUtc(instant: string): string {
  return instant.replace(/\.\d+/, '').replace(/[-:]/g, '');
}

/** A value of type TEXT on one line (RFC 5545, 3.3.11). No break of a line can leave a workflow's command at the start of one. */
function text(value: string): string {
  return withoutOldCommands(shown(value))
    .replace(/:(?=:)/g, ': ')
    .replace(/[\\;,]/g, '\\$&');
}

function paragraph(lines: readonly string[]): string {
  return lines.map((line) => text(line)).join('\\n');
}

/** Lines of 75 octets at most, broken between characters; a line that goes on begins with a blank (3.1). */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line;
  const lines: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > 75) {
      lines.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += octets;
  }
  return [...lines, part].join('\r\n');
}
