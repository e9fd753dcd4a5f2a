/**
 * The stops of a period: who stopped what, why, for how long, and whether the gate heard it. As the gate judges one, so that what stopped
 * nothing is not shown as if it had.
 */
import type { Directory } from '../../domain/register/people.ts';
import { readStopText } from '../../domain/stops/stop-text.ts';
import { endOf, type Standing, standingOf } from '../../domain/stops/stops.ts';
import type { Facts, StopFact } from '../../domain/terms/generated/shapes.ts';
import type { PastStop } from '../../domain/terms/past-stop.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import { foldCase, includesName } from '../../domain/text/names.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { parseInstant } from '../../domain/time/time.ts';

export type AuditedStop = {
  /** Of its issue. */
  readonly number: number;
  readonly by: string | null;
  /** Who set its label last; null where that is not known. */
  readonly labelledBy: string | null;
  readonly why: string;
  /** None: all. */
  readonly environments: readonly string[];
  readonly items: readonly string[];
  readonly openedAt: string;
  /** When it ended, or would have at the latest; null while it stands. */
  readonly endedAt: string | null;
  /** `closed` before its time was over; `ran-out` with it; `not-followed`: a run saw it, and nobody looked how it ended. */
  readonly ending: 'closed' | 'ran-out' | 'not-followed' | 'stands';
  readonly closedBy: string | null;
  /** Whole ones, rounded down; of one that stands until the audit. */
  readonly minutes: number;
  /** Whether it counted, and if not, why. */
  readonly isHeard: boolean;
  readonly because: string | null;
};

export type StopsAsked = {
  /** Null where there is no register: then nobody's word counts. */
  readonly directory: Directory | null;
  readonly now: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly environment: string | null;
};

/** Oldest first. */
export function auditStops(stops: readonly PastStop[], asked: StopsAsked): readonly AuditedStop[] {
  return stops
    .flatMap((stop) => auditStop(stop, asked))
    .sort((a, b) => compareInstants(a.openedAt, b.openedAt) || a.number - b.number);
}

function auditStop(stop: PastStop, { directory, now, period, environment }: StopsAsked): readonly AuditedStop[] {
  const text = readStopText(stop.body);
  const latest = endOf(stop, text);
  const { closed, created_at: openedAt } = stop;
  const isClosed = closed !== null && isBefore(closed.at, latest);
  const end = isClosed ? closed.at : latest;
  const isOver = !isBefore(now, end);
  if (!isBefore(openedAt, period.end) || !isBefore(period.start, end)) return [];
  if (environment !== null && text.environments.length > 0 && !includesName(text.environments, environment)) return [];
  const standing: Standing = directory === null ? { kind: 'stranger', who: '' } : standingOf(directory, stop);
  return [
    {
      number: stop.number,
      by: stop.user?.login ?? null,
      labelledBy: isUnavailable(stop.labelled_by) ? null : (stop.labelled_by?.login ?? null),
      why: text.why,
      environments: text.environments,
      items: text.items,
      openedAt,
      endedAt: isOver ? end : null,
      ending: !isOver ? 'stands' : isClosed ? 'closed' : stop.isFollowed ? 'ran-out' : 'not-followed',
      closedBy: isClosed && isOver ? closed.by : null,
      minutes: Math.floor(((parseInstant(isOver ? end : now) ?? 0) - (parseInstant(openedAt) ?? 0)) / 60_000),
      isHeard: standing.kind === 'counts',
      because: sayStanding(standing, directory),
    },
  ];
}

function sayStanding(standing: Standing, directory: Directory | null): string | null {
  if (directory === null) return 'there is no register';
  switch (standing.kind) {
    case 'counts':
      return null;
    case 'stranger':
      return `${standing.who}, whom the register gives no level of an analyst or above`;
    case 'unread':
      return `it could not be read ${standing.unread.what}`;
  }
}

/** Those that runs of the gate saw, each once, as the last of them saw it; null where none asked. */
export function stopsOf(all: readonly Facts[]): readonly PastStop[] | null {
  const asked = all.flatMap(({ now, repository, stops }) =>
    stops === undefined || isUnavailable(stops) ? [] : [{ now, repository: repository.full_name, stops }],
  );
  if (asked.length === 0) return null;
  const seen = new Map<string, StopFact>();
  for (const { repository, stops } of asked.sort((a, b) => compareInstants(a.now, b.now)))
    for (const stop of stops) seen.set(`${foldCase(repository)} ${stop.number}`, stop);
  return [...seen.values()].map((stop) => ({ ...stop, closed: null, isFollowed: false }));
}
