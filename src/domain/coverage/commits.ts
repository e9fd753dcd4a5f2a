/**
 * Whether everything that goes out is answered for (contract section 5): each commit, the target always among them, what the deployment
 * takes away, and no record that is lost on the way. Selecting a record is not covering a commit.
 */

import type { Finding } from '../terms/finding.ts';
import type { Facts, Landed } from '../terms/generated/shapes.ts';
import { found, type Judgement, NOTHING, notRead, together } from '../terms/judgement.ts';
import { isUnavailable, notAsked, unreadOf } from '../terms/unread.ts';
import { type Cover, type CoverageQuestion, coverOf } from './cover.ts';
import { deletedRecords, uncovered } from './coverage.ts';
import { pullRequestsLanded } from './covers.ts';
import { judgeTakenAway, takenAway } from './taken-away.ts';

export function judgeCoverage(question: CoverageQuestion): Judgement {
  const { facts } = question;
  const { landed } = facts;
  if (landed === undefined) return notRead(notAsked('the commits that go out', 'them'));
  if (isUnavailable(landed)) return notRead(unreadOf('the commits that go out', landed));
  const start = question.policy['coverage-since'];
  // Facts that were gathered by another policy.
  if (landed.since === null && start !== null)
    return notRead(notAsked(`the commits that go out since ${start.slice(0, 7)}`, 'them'));
  const away = takenAway(facts);
  // Behind what the environment runs nothing arrives: the target went out with what is there.
  const arriving = away?.direction === 'behind' ? [] : landed.commits;
  return together(
    found(...judgeStart(landed, question)),
    found(...judgeDeleted(question)),
    found(...judgeTarget(facts.subject.sha, landed)),
    away === null ? NOTHING : judgeTakenAway(away, question),
    ...arriving.map((commit) => judgeCover(coverOf(commit, question))),
  );
}

/** Where coverage starts. Nobody may take for granted what went out before the gate was there, but the owner of the policy. */
function judgeStart(landed: Landed, { facts, gate }: CoverageQuestion): readonly Finding[] {
  const { since, lost } = landed;
  const where = facts.subject.environment ?? 'this environment';
  const why =
    lost === undefined
      ? `No successful deployment of ${where} is known`
      : `The commit of the last successful deployment of ${where} (${lost}) is no longer known to GitHub`;
  const say = (level: 'error' | 'notice', message: string, remedy: string): readonly Finding[] => [
    { reason: 'first-deployment', level, change: null, message: `${why}${message}`, remedy, where: null },
  ];
  if (since !== null) {
    if (lost === undefined) return [];
    return say(
      'notice',
      `. So every commit after ${since} (the policy's \`coverage-since\`) needs a record.`,
      'Nothing to do: each that lacks one is named.',
    );
  }
  // Without an environment nothing was asked of it, and the run is undetermined for that.
  if (gate === 'enforce' && typeof facts.subject.environment === 'string')
    return say(
      'error',
      '. The policy does not say from which commit on changes need a record, so what came before this deployment is approved by nobody.',
      `The owner of the policy adds this line to it on the default branch, and so answers for all that came before: ${lineFor(landed, facts)}. Then run the gate again.`,
    );
  return say(
    'notice',
    '. So only the pull request of this commit was looked at.',
    `Before the gate enforces, the owner of the policy says from which commit on changes need a record: ${lineFor(landed, facts)}.`,
  );
}

/** The line with the commit that the target was made on top of, which is what is meant where the target is all that is to be covered. */
function lineFor({ commits }: Landed, { subject }: Facts): string {
  const parent = commits.find(({ sha }) => sha === subject.sha)?.parents?.[0];
  return parent === undefined
    ? '`coverage-since:` with the full SHA of the last commit that needs no record'
    : `\`coverage-since: ${parent}\` (the commit before ${subject.sha?.slice(0, 7)}; or an earlier one)`;
}

/** Whether at review it was let through or not: what a deleted record said is heard no more, so it must not go out unseen. */
export function judgeDeleted({
  facts,
  policy,
  all,
}: Pick<CoverageQuestion, 'facts' | 'policy' | 'all'>): readonly Finding[] {
  const isThere = (id: string): boolean => all.withId(id).length > 0;
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
      'is not in the list of commits that go out',
      'Run the gate again; if this stays, report it as a fault of the gate.',
    ),
  ];
}

function judgeCover(cover: Cover): Judgement {
  return cover.is === 'uncovered' ? found(cover.finding) : notRead(...cover.unread);
}
