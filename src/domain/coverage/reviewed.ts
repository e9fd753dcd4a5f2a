/** Whether each pull request under review has a record that answers for it, or is a change by itself; a merge group holds nothing else. */

import type { Finding } from '../terms/finding.ts';
import type { Facts } from '../terms/generated/shapes.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { deletedRecords, filesOf, isAnswerable, needsNoRecord, uncovered } from './coverage.ts';
import { strayOf } from './raised.ts';

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
  const named = judged.map(({ value }) => value.id);
  if (named.length === 0 && facts.review_of?.length === 1) return [];
  return [
    {
      reason: named.length === 0 ? 'record-missing' : 'commit-not-covered',
      level: 'error',
      change: null,
      message: `${stray === null ? '' : `${stray.because}. `}Pull request #${number} has no change record of its own${named.length === 0 ? '' : `, and ${listAnd(named)} ${named.length === 1 ? 'does' : 'do'} not name it`}.`,
      remedy: `Add a record in pull request #${number}, or write "#${number}" under \`covers\` in the record that stands for it.${stray === null ? '' : ` ${stray.remedy}`}`,
      where: null,
    },
  ];
}
