/**
 * Whether everything that goes out is answered for (contract section 5): each commit, the target always among them, what the deployment
 * takes away, and no record that is lost on the way. Selecting a record is not covering a commit.
 */

import type { Finding } from '../terms/finding.ts';
import type { Landed } from '../terms/generated/shapes.ts';
import { found, type Judgement, NOTHING, notRead, together } from '../terms/judgement.ts';
import { isUnavailable, notAsked, unreadOf } from '../terms/unread.ts';
import { isSameName } from '../text/names.ts';
import { type Cover, type CoverageQuestion, coverOf } from './cover.ts';
import { deletedRecords, uncovered } from './coverage.ts';
import { pullRequestsLanded } from './covers.ts';
import { judgeTakenAway, takenAway } from './taken-away.ts';

export function judgeCoverage(question: CoverageQuestion): Judgement {
  const { facts } = question;
  const { landed } = facts;
  if (landed === undefined) return notRead(notAsked('the commits that go out', 'them'));
  if (isUnavailable(landed)) return notRead(unreadOf('the commits that go out', landed));
  const away = takenAway(facts);
  // Behind what the environment runs nothing arrives: the target went out with what is there.
  const arriving = away?.direction === 'behind' ? [] : landed.commits;
  return together(
    found(...judgeStart(landed)),
    found(...judgeDeleted(question)),
    found(...judgeTarget(facts.subject.sha, landed)),
    away === null ? NOTHING : judgeTakenAway(away, question),
    ...arriving.map((commit) => judgeCover(coverOf(commit, question))),
  );
}

/** Where coverage starts. */
function judgeStart({ since }: Landed): readonly Finding[] {
  if (since !== null) return [];
  return [
    {
      reason: 'first-deployment',
      level: 'notice',
      change: null,
      message:
        'No successful deployment of this environment is known, so only the pull request of the commit itself is covered.',
      remedy: 'To cover more, set `coverage-since` in the policy to the commit where coverage starts.',
      where: null,
    },
  ];
}

/** Whether at review it was let through or not: what a deleted record said is heard no more, so it must not go out unseen. */
function judgeDeleted({ facts, policy, all }: CoverageQuestion): readonly Finding[] {
  const isThere = (id: string): boolean => all.some(({ value }) => isSameName(value.id, id));
  return pullRequestsLanded(facts)
    .flatMap((pr) => deletedRecords(policy, pr))
    .filter(({ change }) => change === null || !isThere(change));
}

/** The target is always among the commits that must be covered. */
function judgeTarget(target: string | null, { commits }: Landed): readonly Finding[] {
  if (target !== null && commits.some(({ sha }) => sha === target)) return [];
  return [
    uncovered(
      target,
      'is not among the commits that were compared',
      'Run the gate again; if this stays, report it as a fault of the gate.',
    ),
  ];
}

function judgeCover(cover: Cover): Judgement {
  return cover.is === 'uncovered' ? found(cover.finding) : notRead(...cover.unread);
}
