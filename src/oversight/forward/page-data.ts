/**
 * The schedule as the page's script gets it: instants as numbers, environments as names that are in use, and every text of a record
 * with what cannot be seen in it named. The script shows these as text and reads nothing else.
 */

import type { PageData } from '../../../browser/forward-schedule/data.ts';
import { foldCase, isNameMatch } from '../../domain/text/names.ts';
import { oneLine } from '../../render/plain/safe-text.ts';
import { WORDS } from './page-words.ts';
import { readInstant, zoneOf } from './page-zone.ts';
import { areRulesKnown } from './question.ts';
import type { CalendarSpan, ForwardSchedule, ScheduledChange, UntimedChange } from './schedule.ts';
import { sayEnvironments, sayNothing } from './words.ts';

export function toPageData(schedule: ForwardSchedule): PageData {
  const environments = environmentsOf(schedule);
  const toSpan = ({ name, environments: patterns, start, end }: CalendarSpan) => ({
    name: oneLine(name),
    environments: environments.filter((known) => patterns.some((pattern) => isNameMatch(pattern, known))).map(oneLine),
    where: oneLine(sayEnvironments(patterns)),
    start: readInstant(start),
    end: readInstant(end),
  });
  return {
    zone: { ...zoneOf(schedule), policy: oneLine(schedule.timezone) },
    generated: readInstant(schedule.generatedAt),
    start: readInstant(schedule.range.start),
    end: readInstant(schedule.range.end),
    areRulesKnown: areRulesKnown(schedule.findings),
    isWhole: schedule.findings.every(({ level }) => level !== 'error'),
    words: { ...WORDS, nothing: sayNothing(schedule) },
    environments: environments.map(oneLine),
    changes: schedule.changes.map(toChange),
    untimed: schedule.untimed.map(toUntimed),
    windows: schedule.windows.map(toSpan),
    freezes: schedule.freezes.map((freeze) => ({
      ...toSpan(freeze),
      id: oneLine(freeze.id),
      hardness: freeze.hardness,
    })),
    collisions: schedule.collisions.map(({ changes, kind, places, start, end }) => ({
      changes: changes.map(oneLine),
      kind,
      places: places.map(oneLine),
      start: readInstant(start),
      end: readInstant(end),
    })),
  };
}

/** The environments that changes name, and those that the calendar names without a pattern; each once, whatever its case. */
function environmentsOf({ changes, untimed, windows, freezes }: ForwardSchedule): readonly string[] {
  const named = [...windows, ...freezes].flatMap((span) => span.environments.filter((name) => !/[*?]/.test(name)));
  const all = [...changes, ...untimed].flatMap((change) => change.environments);
  const known = new Map([...all, ...named].map((name) => [foldCase(name), name]));
  return [...known].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, name]) => name);
}

function toUntimed(change: UntimedChange): PageData['untimed'][number] {
  return {
    id: oneLine(change.id),
    title: oneLine(change.title),
    type: change.type,
    path: oneLine(change.path),
    risk: change.risk ?? 'unknown',
    priority: change.priority,
    environments: change.environments.map(oneLine),
    items: change.items.map(oneLine),
    release: change.release === null ? null : oneLine(change.release),
    by: oneLine(change.requestedBy),
  };
}

function toChange(change: ScheduledChange): PageData['changes'][number] {
  return {
    ...toUntimed(change),
    start: readInstant(change.start),
    end: readInstant(change.end),
    state: change.state,
    result: change.result,
    needs: change.dependsOn.map(oneLine),
    problems: change.problems.map(({ reason, level, message, remedy }) => ({
      reason,
      level,
      message: oneLine(message),
      remedy: oneLine(remedy),
    })),
  };
}
