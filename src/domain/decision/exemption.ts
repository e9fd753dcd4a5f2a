/** Where no record is needed at all: what the policy does not govern, a way back, and what holds no code. */
import { judgeDeleted } from '../coverage/commits.ts';
import { deletedRecords } from '../coverage/coverage.ts';
import { isBackward, sameContent } from '../coverage/taken-away.ts';
import { isWithoutCode } from '../coverage/upkeep.ts';
import { isBackOut, ranBefore } from '../coverage/use.ts';
import { findWayBack } from '../coverage/way-back.ts';
import type { Finding } from '../terms/finding.ts';
import type { Decision } from '../terms/reasons.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import type { Gate } from '../terms/stage.ts';
import type { World } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';

/** Reasons for which no record is needed at all; null where one is. */
export function exemption(
  world: World,
  gate: Gate,
  all: RecordIndex,
): { readonly decision: Decision; readonly findings: readonly Finding[] } | null {
  const { facts, policy, stage, environment } = world;
  if (gate === 'none') return { decision: 'not-required', findings: [] };
  if (stage === 'deploy' && environment !== null && isBackOut(facts, environment))
    return { decision: 'authorised', findings: sayBackOut(world, environment, all) };
  if (stage !== 'review' || world.judged.length > 0) return null;
  const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
  const way = findWayBack(facts);
  if (way !== null) {
    const deleted = reviewed.flatMap((pr) => deletedRecords(policy, pr));
    return { decision: 'not-required', findings: [sayWayBack(world, way, deleted.length > 0), ...deleted] };
  }
  if (!isWithoutCode(world) || reviewed.some((pr) => deletedRecords(policy, pr).length > 0)) return null;
  return { decision: 'not-required', findings: [] };
}

/** A way back by a new commit keeps the records: what a deleted one said would be heard no more. */
function sayBackOut({ facts, policy }: World, environment: string, all: RecordIndex): readonly Finding[] {
  const target = facts.subject.sha;
  const past = ranBefore(facts, environment) ?? [];
  const before = past.find(({ sha }) => target !== null && sameContent(facts, sha) === sameContent(facts, target));
  // Whatever the way back looks like, the commit that ran before takes no record away.
  const deleted = judgeDeleted({ facts, policy, all }).map((finding) =>
    before === undefined
      ? finding
      : { ...finding, remedy: `${finding.remedy} Or deploy ${before.sha}, which ran before: that needs nothing.` },
  );
  const what =
    before === undefined || before.sha === target
      ? `is what ${environment} ran before`
      : `has the content that ${environment} ran before (${before.sha.slice(0, 7)})`;
  return [
    {
      reason: 'back-out',
      level: 'notice',
      change: null,
      message: `Commit ${target?.slice(0, 7)} ${what}: going back to it is a back-out, which needs no record.`,
      remedy: 'Write the outcome of the change that is backed out into its record.',
      where: null,
    },
    ...(isBackward(facts) ? [] : deleted),
  ];
}

/** What it undoes is out of the branch with the merge; it goes out as the way back that it is, as long as nothing else comes in between. */
function sayWayBack(
  { facts }: World,
  { back, same }: NonNullable<ReturnType<typeof findWayBack>>,
  isTakingRecords: boolean,
): Finding {
  const [number] = facts.review_of ?? [];
  const later =
    same.length === 0
      ? ''
      : ` ${listAnd(same)} ${same.length === 1 ? 'runs' : 'run'} this content already: there the pull request goes out with a record that names it (\`covers: ["#${number}"]\`).`;
  return {
    reason: 'back-out',
    level: 'notice',
    change: null,
    message: `Pull request #${number} undoes all that came since: merged as it is, it has the content that ${listAnd(back)} ran before, and going back to that is a back-out, which needs no record.`,
    remedy: `${isTakingRecords ? 'With its records put back: merge' : 'Merge'} it, deploy it before anything else is merged, and write the outcome of the change that is backed out into its record. Where it is urgent, the commit that ran before goes out without a merge.${later}`,
    where: null,
  };
}
