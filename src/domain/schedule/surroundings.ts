/**
 * What lies around the time of a change: when the windows of its environments are open, the freezes that could stop it, and the open
 * changes beside it. It is there to be looked at: nothing is decided with it, and what the rules say is found elsewhere.
 */

import { normaliseRef } from '../items/items.ts';
import { outlineOf } from '../terms/outline.ts';
import type { ChangeVerdict } from '../terms/verdict.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { foldCase, includesName } from '../text/names.ts';
import { isOverlapping, type Span, unite } from '../time/intervals.ts';
import { DAY, HOUR, parseInstant } from '../time/time.ts';
import type { ReadCalendar } from './calendar-rules.ts';
import { freezesFor } from './freezes.ts';
import { type PlannedChange, planChange } from './planned-change.ts';
import { openSpans } from './windows.ts';

/** A time in which the windows of one environment let the change out. */
export type NearWindow = Span & { readonly environment: string };
/** With its own start and end, however far these are. */
export type NearFreeze = Span & { readonly id: string; readonly hardness: 'soft' | 'hard' };
export type Neighbour = Span & {
  readonly id: string;
  /** `needed`: the change depends on it. */
  readonly relation: 'needed' | 'same-item' | 'other-items';
  /** Whether it shares an instant with the time of the change. */
  readonly overlaps: boolean;
};

export type Surroundings = {
  /** Of the record. */
  readonly path: string;
  /** Ordered by start, then name. Windows are cut off where it is no longer near. */
  readonly windows: readonly NearWindow[];
  readonly freezes: readonly NearFreeze[];
  /** Of an emergency: the freezes in whose time it goes out all the same. */
  readonly passes?: readonly NearFreeze[];
  /** What is needed first, then what changes the same items, then the rest; each by start, then id. */
  readonly neighbours: readonly Neighbour[];
  /** How many of each there are beyond these. */
  readonly left: { readonly windows: number; readonly freezes: number; readonly neighbours: number };
};

/** What is further from the time of a change than this is not near. */
const NEAR = 12 * HOUR;
/** Of a longer time only the beginning is looked at. */
const LONGEST = 60 * DAY;
/** Of more changes than these nobody reads what lies around each. */
export const MOST_SURROUNDED = 10;
/** Of each kind; no reader looks at more. */
const MOST = 50;
const RELATIONS: readonly Neighbour['relation'][] = ['needed', 'same-item', 'other-items'];

type Planned = { readonly record: ReadRecord; readonly span: Span };

/**
 * Of the first ten changes that were judged and have a time; the others have none. A calendar with a fault gives no windows and no
 * freezes, as it is not used at all. All records are looked at once.
 */
export function findSurroundings(
  world: World,
  calendar: ReadCalendar,
  changes: readonly ChangeVerdict[],
): readonly Surroundings[] {
  const now = parseInstant(world.now);
  const timed = changes.filter(isTimed).slice(0, MOST_SURROUNDED);
  if (now === null || timed.length === 0) return [];
  const isUsable = calendar.findings.every(({ level }) => level !== 'error');
  const asked = timed.flatMap((change) => {
    const record = world.judged.find(({ path }) => path === change.path);
    const [own, ...more] = ownSpans(change, now);
    if (record === undefined || own === undefined || change.risk === null) return [];
    const planned = planChange(record, change.risk.final, environmentsOf(world, record), own, world.policy.timezone);
    const near = unite([own, ...more].map(({ start, end }) => ({ start: start - NEAR, end: end + NEAR })));
    return [{ record, own, planned, near }];
  });
  const open = findOpen([world.judged, world.others], unite(asked.flatMap(({ near }) => near)));
  return asked.map(({ record, own, planned, near }) => {
    const isBound = isUsable && record.value.type !== 'emergency';
    const windows = isBound ? findWindows(calendar, planned, near) : [];
    const freezes = isBound ? findFreezes(calendar, planned, near) : [];
    const neighbours = findNeighbours(planned, open, near);
    const passes = isUsable && record.value.type === 'emergency' ? findPassed(calendar, planned, own) : [];
    return {
      path: record.path,
      windows: windows.slice(0, MOST),
      freezes: freezes.slice(0, MOST),
      ...(passes.length === 0 ? {} : { passes: passes.slice(0, MOST) }),
      neighbours: neighbours.slice(0, MOST),
      left: {
        windows: Math.max(0, windows.length - MOST),
        freezes: Math.max(0, freezes.length - MOST),
        neighbours: Math.max(0, neighbours.length - MOST),
      },
    };
  });
}

/** One that is not judged anew has no time to look around. */
function isTimed({ decision, schedule }: ChangeVerdict): boolean {
  return decision !== 'not-required' && schedule !== null;
}

/** The schedule and the next opening; the present for a change that has neither. */
function ownSpans({ schedule }: ChangeVerdict, now: number): readonly Span[] {
  const start = parseInstant(schedule?.start ?? '');
  const end = parseInstant(schedule?.end ?? '');
  const opensAt = parseInstant(schedule?.opensAt ?? '');
  const own = start === null || end === null || end <= start ? [] : [{ start, end: Math.min(end, start + LONGEST) }];
  // Of the opening its beginning: it may last for months.
  const opening = opensAt === null || opensAt === start ? [] : [{ start: opensAt, end: opensAt + 1 }];
  const spans = [...own, ...opening];
  return spans.length > 0 ? spans : [{ start: now, end: now + 1 }];
}

/** At review all that it names, as the decision has it. */
function environmentsOf({ stage, environment }: World, { value }: ReadRecord): readonly string[] {
  return stage === 'deploy' && environment !== null ? [environment] : value.environments;
}

/** The open changes that share an instant with one of the spans: of ten thousand mostly a handful. */
function findOpen(lists: readonly (readonly ReadRecord[])[], near: readonly Span[]): readonly Planned[] {
  const open: Planned[] = [];
  for (const records of lists) {
    for (const record of records) {
      const span = openSpan(record);
      if (span !== null && near.some((range) => isOverlapping(span, range))) open.push({ record, span });
    }
  }
  return open;
}

function openSpan(record: ReadRecord): Span | null {
  const { withdrawn, outcome, schedule } = outlineOf(record);
  if (withdrawn !== undefined || outcome !== undefined || schedule === undefined) return null;
  const start = parseInstant(schedule.start);
  const end = parseInstant(schedule.end);
  return start === null || end === null || end <= start ? null : { start, end };
}

function findWindows(calendar: ReadCalendar, change: PlannedChange, near: readonly Span[]): readonly NearWindow[] {
  const found = change.environments.flatMap((environment) =>
    near.flatMap((range) =>
      (openSpans(calendar, change, environment, range) ?? []).map((span) => ({ ...span, environment })),
    ),
  );
  return found.sort((a, b) => a.start - b.start || compare(a.environment, b.environment));
}

function findFreezes(calendar: ReadCalendar, change: PlannedChange, near: readonly Span[]): readonly NearFreeze[] {
  // One that names several of the environments is one freeze.
  const rules = new Set(change.environments.flatMap((environment) => freezesFor(calendar, change, environment)));
  const found = [...rules].flatMap(({ id, hardness, spansIn }) =>
    unite(near.flatMap((range) => spansIn(range))).map((span) => ({ ...span, id, hardness })),
  );
  return found.sort((a, b) => a.start - b.start || compare(a.id, b.id));
}

/** As they would bind a normal change; an exception is looked at by no emergency. */
function findPassed(calendar: ReadCalendar, change: PlannedChange, own: Span): readonly NearFreeze[] {
  const { record } = change;
  const asNormal: PlannedChange = { ...change, record: { ...record, value: { ...record.value, type: 'normal' } } };
  return findFreezes(calendar, asNormal, [own]);
}

function findNeighbours(change: PlannedChange, open: readonly Planned[], near: readonly Span[]): readonly Neighbour[] {
  const { record, span: own, environments } = change;
  const self = foldCase(record.value.id);
  const items = new Set(change.items);
  const found = open.flatMap(({ record: other, span }) => {
    const value = outlineOf(other);
    // Two records of one id are a fault that is said elsewhere, and no neighbours.
    if (!near.some((range) => isOverlapping(span, range)) || foldCase(value.id) === self) return [];
    const isNeeded = includesName(record.value['depends-on'] ?? [], value.id);
    const isBeside = value.environments.some((name) => includesName(environments, name));
    if (!isNeeded && !isBeside) return [];
    const isSame = isBeside && value['configuration-items'].some((ref) => items.has(normaliseRef(ref)));
    const relation: Neighbour['relation'] = isNeeded ? 'needed' : isSame ? 'same-item' : 'other-items';
    return [{ ...span, id: value.id, relation, overlaps: isOverlapping(span, own) }];
  });
  return found.sort(
    (a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || a.start - b.start || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
