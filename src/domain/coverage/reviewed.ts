/** Whether each pull request under review has a record that answers for it, or is a change by itself; a merge group holds nothing else. */

import type { Finding } from '../terms/finding.ts';
import type { Facts } from '../terms/generated/shapes.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { quote } from '../text/quote.ts';
import { deletedRecords, filesOf, isAnswerable, needsNoRecord, uncovered } from './coverage.ts';
import { originNumber, wentOutFrom } from './origin.ts';
import { strayOf } from './raised.ts';

const MOST_SHOWN = 3;

/** At review: every pull request under review needs a record that answers for it, or nothing that needs one; no record is deleted. */
export function judgeReviewed({
  policy,
  facts,
  judged,
  all,
  models,
}: Pick<World, 'policy' | 'facts' | 'judged' | 'models'> & {
  readonly all: RecordIndex;
}): readonly Finding[] {
  return [
    ...judgeMergeGroup(facts),
    ...(facts.review_of ?? []).flatMap((number) => {
      const pr = facts.pull_requests.find((candidate) => candidate.number === number);
      const files = pr === undefined ? null : filesOf(pr);
      const deleted = pr === undefined ? [] : deletedRecords(policy, pr);
      // Whether it needs a record, and which it brings in, is not known; that its files could not be read is said of the run.
      const isAnswered =
        files === null ||
        needsNoRecord(policy, files) ||
        judged.some((record) => isAnswerable(record, number, facts, all));
      return isAnswered
        ? deleted
        : [...deleted, ...unanswered(number, facts, judged, pr === undefined ? null : strayOf(pr, models, policy))];
    }),
  ];
}

/** Of a merge group every commit must be of one of its pull requests. */
function judgeMergeGroup({ landed }: Facts): readonly Finding[] {
  if (landed === undefined || isUnavailable(landed)) return [];
  return landed.commits.flatMap(({ sha, differs, pull_requests }) => {
    if (differs !== undefined) {
      const remedy = 'Take the pull request out of the queue and bring it up to date.';
      return [uncovered(sha, `is not what was reviewed: ${differs}`, remedy)];
    }
    if (!isUnavailable(pull_requests) && pull_requests.length > 0) return [];
    const remedy = 'Take the group apart and queue its pull requests again.';
    return [uncovered(sha, 'belongs to none of the pull requests of its merge group', remedy)];
  });
}

/** That nothing at all was found for the only pull request is said of the run. */
function unanswered(
  number: number,
  facts: Facts,
  judged: readonly ReadRecord[],
  stray: ReturnType<typeof strayOf>,
): readonly Finding[] {
  if (judged.length === 0 && facts.review_of?.length === 1) return [];
  const back = judged.filter((record) => wentOutFrom(facts, record) !== null);
  const named = judged.filter((record) => !back.includes(record)).map(({ value }) => value.id);
  const isNone = named.length === 0 && back.length > 0;
  const unnamed = named.length === 0 ? '' : `, and ${listAnd(named)} ${named.length === 1 ? 'does' : 'do'} not name it`;
  // What did its work on another branch stands for that, whatever is written under its `covers`.
  const other = isNone ? '' : `, or write "#${number}" under \`covers\` in the record that stands for it`;
  return [
    {
      reason: judged.length === 0 ? 'record-missing' : 'commit-not-covered',
      level: 'error',
      change: null,
      message: `${stray === null ? '' : `${stray.because}. `}Pull request #${number} has no change record of its own${unnamed}.${back.map((record) => sayUnlike(record, number, facts)).join('')}`,
      remedy: `Add a record in pull request #${number}${other}.${stray === null ? '' : ` ${stray.remedy}`}`,
      where: null,
    },
  ];
}

/** Why a record that comes back from another branch does not stand for what the pull request brings. */
function sayUnlike(record: ReadRecord, number: number, facts: Facts): string {
  const unlike = wentOutFrom(facts, record)?.unlike ?? [];
  const stands = ` ${record.value.id} stands only for what it brought to another branch`;
  if (originNumber(facts, record) !== number) return `${stands}, which is not in this one.`;
  if (isUnavailable(unlike)) return `${stands}; whether that is all could not be read: ${unlike.unavailable}.`;
  const shown = unlike.slice(0, MOST_SHOWN).map((path) => quote(path));
  const more = unlike.length > MOST_SHOWN ? ` (and ${unlike.length - MOST_SHOWN} more)` : '';
  return `${stands}, and not for what differs from that: ${shown.join(', ')}${more}.`;
}
