/** Where no record is needed at all: what the policy does not govern, a way back, and what holds no code. */
import { judgeDeleted } from '../coverage/commits.ts';
import { deletedRecords } from '../coverage/coverage.ts';
import { isBackward, sameContent } from '../coverage/taken-away.ts';
import { isWithoutCode } from '../coverage/upkeep.ts';
import { isBackOut, successfulDeployments } from '../coverage/use.ts';
import type { Finding } from '../terms/finding.ts';
import type { Decision } from '../terms/reasons.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import type { Gate } from '../terms/stage.ts';
import type { World } from '../terms/world.ts';

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
  if (!isWithoutCode(world) || reviewed.some((pr) => deletedRecords(policy, pr).length > 0)) return null;
  return { decision: 'not-required', findings: [] };
}

/** A way back by a new commit keeps the records: what a deleted one said would be heard no more. */
function sayBackOut({ facts, policy }: World, environment: string, all: RecordIndex): readonly Finding[] {
  const target = facts.subject.sha;
  const past = successfulDeployments(facts, environment) ?? [];
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
