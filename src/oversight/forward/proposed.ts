/**
 * What open pull requests would bring in: judged against what stands, and in nobody's way. Whoever may open a pull request, a fork's author
 * too, writes it, so that it moves, refuses and hides nothing of the schedule itself.
 */
import { type OtherChange, withoutId } from '../../domain/schedule/other-changes.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isOverlapping } from '../../domain/time/intervals.ts';
import type { ProposedRecord } from '../survey/proposals.ts';
import { type Judging, judgePlaced } from './judging.ts';
import { describeScheduled, placeRecord } from './placing.ts';
import { type ForwardQuestion, isAskedFor } from './question.ts';
import type { ProposedChange, ProposedSchedule } from './schedule.ts';

export function placeProposals(
  judging: Judging,
  question: ForwardQuestion,
  toOther: (record: ReadRecord) => OtherChange,
): ProposedSchedule {
  const { proposals } = question;
  if (proposals === undefined) return { known: false, pullRequests: 0, unread: [], changes: [] };
  const { pullRequests, unread, records } = proposals;
  let untold = 0;
  const placed = records.flatMap((one) => {
    const standing = judging.rules.records.withId(one.record.value.id);
    if (!isAskedFor(question, one.record) || !isNews(one.record, standing)) return [];
    const place = placeRecord(one.record, judging.rules.now, judging.zone);
    if (place.kind === 'unsound') untold += 1;
    if (place.kind !== 'placed' || !isOverlapping(place.placed.span, question.range)) return [];
    return [{ one, span: place.placed.span, change: propose(judging, one, place.placed, standing, toOther) }];
  });
  placed.sort((a, b) => a.span.start - b.span.start || a.one.pullRequest - b.one.pullRequest || compareIds(a, b));
  return {
    known: true,
    pullRequests,
    unread: untold === 0 ? unread : [...unread, sayUntold(untold)],
    changes: placed.map(({ change }) => change),
  };
}

type Placed = { readonly change: ProposedChange };

function compareIds({ change: a }: Placed, { change: b }: Placed): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function sayUntold(count: number): string {
  return count === 1
    ? 'One record of an open pull request has no time that can be read.'
    : `${count} records of open pull requests have no time that can be read.`;
}

/** What ends, withdraws or approves a record plans nothing; neither does one that leaves time and place as they stand. */
function isNews({ value }: ReadRecord, standing: readonly ReadRecord[]): boolean {
  if (value.withdrawn !== undefined || value.outcome !== undefined) return false;
  const planOf = ({ title, type, schedule, environments, 'configuration-items': items }: ReadRecord['value']): string =>
    JSON.stringify([title, type, schedule?.start, schedule?.end, environments, items]);
  return !standing.some((record) => planOf(record.value) === planOf(value));
}

function propose(
  judging: Judging,
  { record, pullRequest, isFromFork, faults }: ProposedRecord,
  placed: Parameters<typeof judgePlaced>[1],
  standing: readonly ReadRecord[],
  toOther: (record: ReadRecord) => OtherChange,
): ProposedChange {
  const { others } = judging.rules;
  // A record is in the way of its own present time no more than of itself.
  const rest = standing.length === 0 ? others : withoutId(others, record.value.id);
  const found = faults.map((fault): Finding => ({ ...fault, level: 'error', change: record.value.id, where: null }));
  const own = { ...judging, faultsOf: () => found, pullRequestOf: () => pullRequest };
  const { description } = judgePlaced(own, placed, toOther(record), rest);
  const { pullRequest: _, ...change } = describeScheduled(placed, description);
  return { ...change, pullRequest, fromFork: isFromFork, stands: standing.length > 0 };
}
