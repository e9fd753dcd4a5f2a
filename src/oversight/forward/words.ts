/** The parts of a forward schedule in words, for terminal and Markdown alike. Plain text of one line, not escaped for any surface yet. */

import { listWords } from '../../render/plain/safe-text.ts';
import { count, countFaulty } from '../../render/plain/words.ts';
import { sayRepositories } from '../survey/words.ts';
import { areRulesKnown } from './question.ts';
import type { CalendarSpan, ForwardSchedule, FreezeSpan, ScheduledChange, UntimedChange } from './schedule.ts';

/** What stands under every title: a schedule is easily taken for a permission. */
export const WHEN_NOT_WHETHER = 'These are planned dates. Approvals are not shown, and nothing here is authorised.';

const STATE_MARKS: Readonly<Record<ScheduledChange['state'], string>> = {
  planned: '○',
  'under-way': '▶',
  overdue: '!',
  ended: '✓',
  withdrawn: '–',
};

export const LEGEND = [
  ...Object.entries(STATE_MARKS).map(([state, mark]) => `${mark} ${state}`),
  '✗ failed or backed out',
  '❄ freeze',
  '□ window',
].join(' · ');

/** Without the marks, since a failed change has ended as well. */
export function markOf({ state, result }: ScheduledChange): string {
  return result === 'failed' || result === 'backed-out' ? '✗' : STATE_MARKS[state];
}

export function sayState({ state, result }: ScheduledChange): string {
  return result === null ? state : `${state}: ${result}`;
}

/** `Changes of acme/payments`, or of this checkout. */
export function sayOwner({ repository, repositories }: ForwardSchedule): string {
  return repositories === undefined ? (repository ?? 'this checkout') : sayRepositories(repositories);
}

/** `Year end (FRZ-2026-12, soft freeze of production)`. */
export function sayFreeze({ id, name, hardness, environments }: FreezeSpan): string {
  return `${name} (${id}, ${hardness} freeze of ${sayEnvironments(environments)})`;
}

export function sayWindow({ name, environments }: CalendarSpan): string {
  return `${name} (window of ${sayEnvironments(environments)})`;
}

/** Patterns as the calendar has them; the one that matches everything is said in words. */
export function sayEnvironments(patterns: readonly string[]): string {
  return patterns.map((pattern) => (pattern === '*' ? 'every environment' : pattern)).join(', ');
}

/** What is said of a change beside its id, title, risk, time and place. */
export function sayRest(change: UntimedChange): readonly string[] {
  const { type, priority, release, requestedBy } = change;
  return [
    `${type} change`,
    ...(priority === null ? [] : [`priority ${priority}`]),
    `requested by ${requestedBy}`,
    ...(release === null ? [] : [`release ${release}`]),
  ];
}

/** `2 files or rules have an error: changes may be missing here, and those that are shown may have more problems.` And what of the calendar is not there. */
export function sayLack(schedule: ForwardSchedule): string | null {
  if (countFaulty(schedule.findings) === 0) return null;
  const lack = `${sayFaulty(schedule)}: changes may be missing here, and those that are shown may have more problems.`;
  return [lack, sayUnruled(schedule) ?? []].flat().join(' ');
}

/** `2 files or rules have an error` */
export function sayFaulty({ findings }: ForwardSchedule): string {
  return `${count(countFaulty(findings), 'file or rule has', 'files or rules have')} an error`;
}

/** What is known of open pull requests, each sentence by itself. */
export function sayProposed({ proposed }: ForwardSchedule): readonly string[] {
  const { known, pullRequests, unread, changes } = proposed;
  if (!known)
    return [
      'A checkout does not know what waits in open pull requests. `command: calendar` of the action reads them and shows it as proposed.',
    ];
  const looked = `${count(pullRequests, 'open pull request was', 'open pull requests were')} looked at`;
  return [
    changes.length === 0
      ? `${looked}; none of them proposes a change in this time.`
      : `${looked}; what they propose is no part of the schedule yet.`,
    ...unread,
  ];
}

/** null where windows and freezes are those of the repository. A change in a freeze that could not be read looks like any other. */
export function sayUnruled({ findings }: ForwardSchedule): string | null {
  return areRulesKnown(findings)
    ? null
    : 'Windows and freezes are not shown and no change was judged by them, because they could not be read completely: a change in a freeze looks like any other.';
}

/** Where no change is in the time. What could not be read may have been one. */
export function sayNothing({ findings, records }: ForwardSchedule): string {
  if (findings.some(({ level }) => level === 'error')) return 'No change could be read that is in this time.';
  return records === 0
    ? 'There is no change record at all. The policy says in its `records` where they are looked for.'
    : 'No change is planned in this time.';
}

/** `Only changes to staging are shown.` null where nothing was left out. */
export function sayAsked({ asked: { environments, items, unnamed } }: ForwardSchedule): string | null {
  if (environments.length === 0 && items.length === 0) return null;
  const to = environments.length === 0 ? '' : ` to ${listWords(environments, 'or')}`;
  const of = items.length === 0 ? '' : ` of ${listWords(items, 'or')}`;
  const nobody = unnamed.length === 0 ? '' : ` No change record names ${listWords(unnamed, 'or')}.`;
  return `Only changes${of}${to} are shown.${nobody}`;
}

/** `3 changes, 1 without a time of its own, 2 collisions, 1 freeze` */
export function sayCounts({ changes, untimed, collisions, freezes, proposed }: ForwardSchedule): string {
  const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;
  const inTrouble = changes.filter(({ problems }) => problems.some(({ level }) => level === 'error')).length;
  return [
    count(changes.length, 'change', 'changes'),
    ...(proposed.changes.length === 0 ? [] : [`${proposed.changes.length} proposed`]),
    ...(inTrouble === 0 ? [] : [`${inTrouble} in trouble`]),
    ...(untimed.length === 0 ? [] : [`${untimed.length} without a time of their own`]),
    ...(collisions.length === 0 ? [] : [count(collisions.length, 'collision', 'collisions')]),
    ...(freezes.length === 0 ? [] : [count(freezes.length, 'freeze', 'freezes')]),
  ].join(', ');
}
