/** Where the event speaks of something else than what GitHub has: another commit, deployment, head or branch. */
import type { Finding } from '../../domain/terms/finding.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { Base } from './base.ts';
import type { GitHubRequest } from './request.ts';

export function faultsOf(request: GitHubRequest, base: Base): readonly Finding[] {
  const { event } = request;
  const moved = (message: string): Finding => ({
    reason: 'commit-changed',
    level: 'error',
    change: null,
    message,
    remedy: 'Run the gate again, on what is there now.',
    where: null,
  });
  const faults: Finding[] = [...base.disbelieved];
  if (request.stage !== 'review') {
    if (event.name === 'deployment' && event.sha !== base.facts.subject.sha)
      faults.push(
        moved(
          `The deployment is of commit ${event.sha?.slice(0, 7)}, and the input \`sha\` names ${base.facts.subject.sha?.slice(0, 7)}.`,
        ),
      );
    if (
      base.deployment !== null &&
      (base.deployment.sha !== event.sha ||
        (event.ref !== null && base.deployment.ref !== event.ref) ||
        (request.environment !== null && !isSameName(base.deployment.environment, request.environment)))
    ) {
      faults.push(
        moved(
          `The event says that ${event.sha?.slice(0, 7)} (${event.ref ?? 'no ref'}) is deployed to ${request.environment}; GitHub says that it is ${base.deployment.sha.slice(0, 7)} (${base.deployment.ref ?? 'no ref'}) to ${base.deployment.environment}.`,
        ),
      );
    }
  }
  const pull = base.reviewed;
  if (pull === null || event.pullRequest === null) return faults;
  const { number, head } = pull.fact;
  if (event.headSha !== null && head.sha !== event.headSha) {
    faults.push(
      moved(
        `The event is about commit ${event.headSha.slice(0, 7)}; the head of pull request #${number} is ${head.sha.slice(0, 7)}.`,
      ),
    );
  }
  if (event.headRef !== null && head.ref !== event.headRef)
    faults.push(
      moved(
        `The event is about the branch ${event.headRef.slice(0, 100)}; that of pull request #${number} is ${head.ref.slice(0, 100)}.`,
      ),
    );
  return faults;
}
