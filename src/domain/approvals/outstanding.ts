/** What a requirement still lacks, who can give it, and by which way it would count. */
import type { Finding } from '../terms/finding.ts';
import { listOr } from '../text/name-list.ts';
import { sayEscalation } from './escalation.ts';
import { type ApprovalQuestion, type Filled, fillIn, isEmpty, sayNeeds } from './requirements.ts';
import { undatable } from './review-doubts.ts';

/** At review an approval of the environment cannot exist yet. */
export function isProvedOnlyAtDeploy({ stage, policy, scope }: ApprovalQuestion): boolean {
  const { evidence, confirm } = policy.approvals;
  // At a level that needs the confirmation line no environment approval will count at deployment either.
  return (
    stage === 'review' &&
    !confirm.includes(scope.risk) &&
    evidence.length > 0 &&
    evidence.every((one) => one === 'environment')
  );
}

/** How the environment could be approved so that it counts; null where it could not, as far as is known. */
function environmentWay({ policy, isAskedInItsJob = false }: ApprovalQuestion, isDue: boolean): string | null {
  if (!policy.approvals.evidence.includes('environment')) return null;
  if (isDue)
    return 'approve the environment when the job that deploys waits for it, with the gate as a step of that job';
  return isAskedInItsJob ? 'approve the environment when this job is run again' : null;
}

/** Which pull request to approve, and what has to be there before a review of it can count. */
function reviewWay({ pullRequest, isOneOfSeveral = false }: ApprovalQuestion, isConfirmed: boolean): string {
  const line = isConfirmed ? ' with the confirmation line' : '';
  if (pullRequest === undefined) return `approve the pull request in a review${line}`;
  if (pullRequest === null) return `approve it in a review${line} once a pull request brings the record in`;
  const what = isOneOfSeveral ? `pull request #${pullRequest.number}` : 'the pull request';
  const before = undatable(pullRequest);
  return `approve ${before?.what ?? what} in a review${line}${before === null ? '' : before.when}`;
}

export function outstanding(
  question: ApprovalQuestion,
  { requirement, have }: Filled,
  eligible: readonly string[],
): Finding {
  const { record, directory, policy, scope } = question;
  const total = requirement.places.length;
  const isBoard = requirement.board !== null;
  const onlyAtDeploy = isProvedOnlyAtDeploy(question);
  const escalation = directory.register.escalation ?? [];
  const isConfirmed = policy.approvals.confirm.includes(scope.risk);
  const ways: string[] = [];
  if (policy.approvals.evidence.includes('review')) ways.push(reviewWay(question, isConfirmed));
  // At a level that needs the line none of the environment counts, so that nobody is sent there.
  const ofEnvironment = isConfirmed ? null : environmentWay(question, onlyAtDeploy);
  if (ofEnvironment !== null) ways.push(ofEnvironment);
  if (policy.approvals.evidence.includes('commit')) ways.push('add an entry under `approvals` in a signed commit');
  if (policy.approvals.evidence.includes('declared')) ways.push('add an entry under `approvals`');
  const can =
    ways.length > 0
      ? `${listOr(eligible)} can ${ways.join(', or ')}.`
      : isConfirmed
        ? `At ${scope.risk} risk only a review with the confirmation line counts. The owner of the policy adds review under approvals.evidence, or takes ${scope.risk} out of approvals.confirm.`
        : `The policy accepts only an approval of the environment, and this run has none. Make the gate the first step of the job that names the environment, with ${listOr(eligible)} among the environment's required reviewers.`;
  const who = isEmpty(requirement)
    ? fillIn(requirement.rule)
    : eligible.length > 0
      ? [can, sayEscalation(question, eligible) ?? ''].join(' ').trimEnd()
      : `Nobody in ${directory.path} can give it: add people to the register${escalation.length > 0 ? `, or ask ${listOr(escalation)}` : ''}.`;
  return {
    reason: isBoard ? 'board-inquorate' : 'approval-outstanding',
    level: onlyAtDeploy ? 'notice' : 'error',
    change: record.value.id,
    message: `The rule “${requirement.rule}” asks for ${sayNeeds(requirement)}. ${have === 0 ? 'No approval counts yet' : `So far ${have} of ${total} ${have === 1 ? 'counts' : 'count'}`}.`,
    remedy: onlyAtDeploy ? `Due at deployment. ${who}` : who,
    where: { file: record.path, pointer: ['approvals'], on: 'key' },
  };
}
