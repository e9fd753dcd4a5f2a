/**
 * What all changes of a run share: its records by what others ask for, its calendar, and what is found once for each of them. It is made
 * once by `decide` and handed down as a value, so that nothing outlives the run that it was found for.
 */

import { keptFrom } from '../coverage/upkeep.ts';
import { type Debts, reckonDebts } from '../kinds/emergencies.ts';
import { listOverdue, type OverdueReviews } from '../kinds/review-duty.ts';
import type { Directory } from '../register/people.ts';
import type { ReadCalendar } from '../schedule/calendar-rules.ts';
import { indexOthers, type OtherChange, type OtherChanges } from '../schedule/other-changes.ts';
import type { Facts } from '../terms/generated/shapes.ts';
import { once } from '../terms/once.ts';
import { outlineOf } from '../terms/outline.ts';
import { indexRecords, type RecordIndex } from '../terms/record-index.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { type Examination, examine, hasCounted, isTakenAsApproved } from './examination.ts';

export type Run = {
  readonly world: World;
  /** Every record of the world. */
  readonly all: RecordIndex;
  readonly calendar: ReadCalendar;
  readonly overdue: OverdueReviews;
  /** The records as they stand, where nobody was asked who approved them. */
  readonly standing: () => OtherChanges;
};

/** A run in which it is known who holds which level. */
export type ExaminedRun = Run & {
  readonly directory: Directory;
  readonly examine: (record: ReadRecord) => Examination;
  /** What the emergencies still owe. */
  readonly debts: () => Debts;
  /** The records as the calendar compares them, with the approvals of those that are judged. */
  readonly schedulable: () => OtherChanges;
  /** Of these the ones that are not judged. */
  readonly schedulableBeside: () => OtherChanges;
};

/** @param all the records of the world, for those who have indexed them already */
export function startRun(
  world: World,
  calendar: ReadCalendar,
  all: RecordIndex = indexRecords([...world.judged, ...world.others]),
): Run {
  return {
    world,
    all,
    calendar,
    overdue: listOverdue(world, all.list),
    standing: once(() => indexOthers(all.list.map((record) => asItStands(world, record)))),
  };
}

export function withDirectory(run: Run, directory: Directory): ExaminedRun {
  const { world, all } = run;
  const { policy, items, now } = world;
  const examined = new Map<ReadRecord, Examination>();
  const examineOnce = (record: ReadRecord): Examination => {
    const examination = examined.get(record) ?? examine(world, directory, record, all);
    examined.set(record, examination);
    return examination;
  };
  const judged = new Set(world.judged);
  const others = once(() => all.list.map((record) => asJudged(world, record, judged, examineOnce)));
  return {
    ...run,
    directory,
    examine: examineOnce,
    debts: once(() => reckonDebts(all.emergencies, { directory, policy, items, now, ...factsOfDebts(world) })),
    schedulable: once(() => indexOthers(others())),
    schedulableBeside: once(() => indexOthers(others().filter(({ record }) => !judged.has(record)))),
  };
}

/** What was not asked of GitHub is no doubt about a draft. */
function factsOfDebts({ stage, facts }: World): { readonly facts?: Facts } {
  return stage === 'draft' && isUnavailable(facts.emergencies) ? {} : { facts };
}

function asItStands(world: World, record: ReadRecord): OtherChange {
  const { withdrawn, outcome, 'requested-at': requestedAt } = outlineOf(record);
  return {
    record,
    requestedAt,
    hasCountedApproval: isTakenAsApproved(world, record),
    live: withdrawn === undefined && outcome === undefined,
  };
}

function asJudged(
  world: World,
  record: ReadRecord,
  judged: ReadonlySet<ReadRecord>,
  examineOnce: (record: ReadRecord) => Examination,
): OtherChange {
  const other = asItStands(world, record);
  // A record with the content of the base is one that stands in the repository, whatever is judged of it here.
  if (!other.live || !judged.has(record) || keptFrom(world, record) !== null) return other;
  const own = examineOnce(record);
  // What could not be read might be the approval.
  const hasCountedApproval = hasCounted(own) || own.judgements.some(({ missing }) => missing.length > 0);
  return { ...other, requestedAt: own.requestedAt, hasCountedApproval };
}
