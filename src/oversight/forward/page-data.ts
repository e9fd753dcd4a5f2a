/**
 * The schedule as the page's script gets it: each text once, each change as a row of numbers, so that thousands of changes stay a page that
 * opens at once. What cannot be seen in a text is named. The script shows these as text and reads nothing else.
 */

import {
  type ChangeRow,
  KINDS,
  LEVELS,
  PRIORITIES,
  RESULTS,
  RISKS,
  STATES,
  type StoredData,
  TYPES,
  type UntimedRow,
} from '../../../browser/forward-schedule/data.ts';
import { foldCase, isNameMatch } from '../../domain/text/names.ts';
import { cut, oneLine } from '../../render/plain/safe-text.ts';
import { entriesOf, ownProblems, type PageEntry } from './page-entries.ts';
import { WORDS } from './page-words.ts';
import { readInstant, zoneOf } from './page-zone.ts';
import { areRulesKnown } from './question.ts';
import type { CalendarSpan, ForwardSchedule, ScheduleProblem, UntimedChange } from './schedule.ts';
import { sayEnvironments, sayNothing } from './words.ts';

/** @param most characters of a text that only the details of a change show; null: all of it. @param repository where it is on the web */
export function toPageData(
  schedule: ForwardSchedule,
  most: number | null = null,
  repository: string | null = null,
): StoredData {
  const environments = environmentsOf(schedule);
  const store = startStore(readInstant(schedule.range.start), most);
  const toSpan = ({ name, environments: patterns, start, end }: CalendarSpan) => ({
    name: oneLine(name),
    environments: environments.filter((known) => patterns.some((pattern) => isNameMatch(pattern, known))).map(oneLine),
    where: oneLine(sayEnvironments(patterns)),
    start: readInstant(start),
    end: readInstant(end),
  });
  const changes = entriesOf(schedule).map((change) => store.addTimed(change));
  const untimed = schedule.untimed.map((change) => store.addRow({ ...change, state: 'planned' }));
  const collisions = schedule.collisions.map(({ changes: [first, second], kind, places, start, end }) => {
    const { from, length } = store.span({ start, end });
    return [store.text(first), store.text(second), KINDS.indexOf(kind), store.list(places), from, length] as const;
  });
  return {
    zone: { ...zoneOf(schedule), policy: oneLine(schedule.timezone) },
    generated: readInstant(schedule.generatedAt),
    start: readInstant(schedule.range.start),
    end: readInstant(schedule.range.end),
    areRulesKnown: areRulesKnown(schedule.findings),
    isWhole: schedule.findings.every(({ level }) => level !== 'error'),
    repository,
    isShort: most !== null,
    words: { ...WORDS, nothing: sayNothing(schedule) },
    environments: environments.map(oneLine),
    windows: schedule.windows.map(toSpan),
    freezes: schedule.freezes.map((freeze) => ({
      ...toSpan(freeze),
      id: oneLine(freeze.id),
      hardness: freeze.hardness,
    })),
    ...store.tables,
    changes,
    untimed,
    collisions,
  };
}

/** The environments that changes name, and those that the calendar names without a pattern; each once, whatever its case. */
function environmentsOf({ changes, untimed, proposed, windows, freezes }: ForwardSchedule): readonly string[] {
  const named = [...windows, ...freezes].flatMap((span) => span.environments.filter((name) => !/[*?]/.test(name)));
  const all = [...changes, ...untimed, ...proposed.changes].flatMap((change) => change.environments);
  const known = new Map([...all, ...named].map((name) => [foldCase(name), name]));
  return [...known].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, name]) => name);
}

/** A list in which the same entry stands once. */
function startTable<T>(keyOf: (entry: T) => string) {
  const places = new Map<string, number>();
  const entries: T[] = [];
  return {
    entries,
    place(entry: T): number {
      const key = keyOf(entry);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, entries.length);
      return entries.push(entry) - 1;
    },
  };
}

type Times = { readonly start: string; readonly end: string };

function startStore(begin: number, most: number | null) {
  const texts = startTable<string>((entry) => entry);
  const lists = startTable<readonly number[]>(String);
  const problems = startTable<StoredData['problems'][number]>(String);
  const backouts = startTable<StoredData['backouts'][number]>(String);
  const tried = startTable<StoredData['tried'][number]>(String);
  const text = (given: string | null): number => (given === null ? -1 : texts.place(oneLine(given)));
  const long = (given: string): number => text(most === null ? given : cut(oneLine(given), Math.max(most, 1)));
  const list = (given: readonly string[]): number => lists.place(given.map(text));
  const span = ({ start, end }: Times) => {
    const from = readInstant(start);
    return { from: (from - begin) / 1000, length: (readInstant(end) - from) / 1000 };
  };
  const problem = ({ reason, level, message, remedy }: ScheduleProblem): number =>
    problems.place([text(reason), LEVELS.indexOf(level), text(message), text(remedy)]);

  function backout({ about }: UntimedChange): number {
    if (about.backout === null) return -1;
    const { steps, trigger, duration, tested } = about.backout;
    return backouts.place([lists.place(steps.map(long)), long(trigger), text(duration), tested ? 1 : 0]);
  }

  function retries({ about }: UntimedChange): number {
    if (about.retries === null) return -1;
    const { id, result, summary, review } = about.retries;
    return tried.place([
      text(id),
      result === null ? -1 : RESULTS.indexOf(result),
      summary === null ? -1 : long(summary),
      review === null ? -1 : text(review.by),
      review === null ? -1 : long(review.findings),
    ]);
  }

  function pathOf({ path, id }: UntimedChange): string | number {
    const shown = oneLine(path);
    const name = `${oneLine(id)}.yml`;
    return shown.endsWith(`/${name}`) ? text(shown.slice(0, -name.length)) : shown;
  }

  function addRow(change: UntimedChange & Pick<PageEntry, 'state'> & Partial<PageEntry>): UntimedRow {
    const own = ownProblems(change);
    const isOut = change.problems.some((one) => !own.includes(one) && one.level === 'error');
    return [
      oneLine(change.id),
      oneLine(change.title),
      pathOf(change),
      TYPES.indexOf(change.type),
      RISKS.indexOf(change.risk ?? 'unknown'),
      change.priority === null ? -1 : PRIORITIES.indexOf(change.priority),
      list(change.environments),
      list(change.items),
      text(change.release),
      text(change.requestedBy),
      long(change.about.why),
      backout(change),
      retries(change),
      change.pullRequest ?? -1,
      own.map(problem),
      (isOut ? 1 : 0) + (change.fromFork === true ? 2 : 0) + (change.stands === true ? 4 : 0),
    ];
  }

  function addTimed(change: PageEntry): ChangeRow {
    const { from, length } = span(change);
    const result = change.result === null ? -1 : RESULTS.indexOf(change.result);
    return [...addRow(change), STATES.indexOf(change.state), result, from, length, list(change.dependsOn)];
  }

  return {
    text,
    list,
    span,
    addRow,
    addTimed,
    tables: {
      texts: texts.entries,
      lists: lists.entries,
      problems: problems.entries,
      backouts: backouts.entries,
      tried: tried.entries,
    },
  };
}
