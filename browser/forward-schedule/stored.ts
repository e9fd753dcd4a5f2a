/** The data of the page as it works with them, from the rows in which they are stored. */
import {
  type Change,
  type ChangeRow,
  KINDS,
  LEVELS,
  type PageData,
  PRIORITIES,
  RESULTS,
  RISKS,
  STATES,
  type StoredData,
  TYPES,
  type UntimedChange,
  type UntimedRow,
} from './data.ts';

export function readStored({
  texts,
  lists,
  problems: problemRows,
  backouts,
  tried,
  changes,
  untimed,
  collisions,
  ...rest
}: StoredData): PageData {
  const text = (at: number): string => texts[at] ?? '';
  const maybe = (at: number): string | null => texts[at] ?? null;
  const instant = (seconds: number): number => rest.start + seconds * 1000;
  const allLists = lists.map((list) => list.map(text));
  const list = (at: number): readonly string[] => allLists[at] ?? [];
  const problems = problemRows.map(([reason, level, message, remedy]) => ({
    reason: text(reason),
    level: LEVELS[level] ?? 'error',
    message: text(message),
    remedy: text(remedy),
  }));
  const ways = backouts.map(([steps, trigger, duration, tested]) => ({
    steps: list(steps),
    trigger: text(trigger),
    duration: text(duration),
    tested: tested === 1,
  }));
  const attempts = tried.map(([id, result, summary, by, findings]) => ({
    id: text(id),
    result: RESULTS[result] ?? null,
    summary: maybe(summary),
    review: by < 0 ? null : { by: text(by), findings: text(findings) },
  }));

  const clashing = new Set(collisions.flatMap(([first, second]) => [text(first), text(second)]));

  function readUntimed(row: UntimedRow | ChangeRow): UntimedChange {
    const [id, title, path, type, risk, priority, environments, items, release, by] = row;
    const [, , , , , , , , , , why, backout, retries, pull, own, flags] = row;
    return {
      id,
      title,
      path: typeof path === 'number' ? `${text(path)}${id}.yml` : path,
      type: TYPES[type] ?? 'normal',
      risk: RISKS[risk] ?? 'unknown',
      priority: PRIORITIES[priority] ?? null,
      environments: list(environments),
      items: list(items),
      release: maybe(release),
      by: text(by),
      why: text(why),
      backout: ways[backout] ?? null,
      retries: attempts[retries] ?? null,
      pull: pull < 0 ? null : pull,
      problems: own.flatMap((at) => problems[at] ?? []),
      isOut: (flags & 1) !== 0,
      clashes: clashing.has(id),
    };
  }

  function readTimed(row: ChangeRow): Change {
    const change = readUntimed(row);
    const [state, result, start, length, needs] = row.slice(16) as unknown as readonly [
      number,
      number,
      number,
      number,
      number,
    ];
    const isProposed = STATES[state] === 'proposed';
    return {
      ...change,
      clashes: change.clashes && !isProposed,
      state: STATES[state] ?? 'planned',
      result: RESULTS[result] ?? null,
      start: instant(start),
      end: instant(start + length),
      needs: list(needs),
      isFork: (row[15] & 2) !== 0,
      stands: (row[15] & 4) !== 0,
    };
  }

  return {
    ...rest,
    changes: changes.map(readTimed),
    untimed: untimed.map(readUntimed),
    collisions: collisions.map(([first, second, kind, places, start, length]) => ({
      changes: [text(first), text(second)],
      kind: KINDS[kind] ?? 'same-item',
      places: list(places),
      start: instant(start),
      end: instant(start + length),
    })),
  };
}
