/**
 * What concerns a run as a whole and no change of its own: its event, clock, commit and environment, whether the facts hold together,
 * and whether the rules themselves are changed.
 */

import { filesOf } from '../coverage/coverage.ts';
import { numbersLanded } from '../coverage/covers.ts';
import { isLocal } from '../coverage/pull-requests.ts';
import { successfulDeployments } from '../coverage/use.ts';
import { DEPLOY_EVENTS, isKnownEvent, REVIEW_EVENTS } from '../terms/events.ts';
import type { Finding } from '../terms/finding.ts';
import type { PullRequestFact } from '../terms/generated/shapes.ts';
import { isUnavailable, notAsked, sayUnread, type Unread, unreadOf } from '../terms/unread.ts';
import type { World } from '../terms/world.ts';
import { isSameName } from '../text/names.ts';
import { isGovernancePath } from '../text/paths.ts';
import { describeDuration } from '../time/durations.ts';
import { contradictions } from './believable-facts.ts';

const MAX_SKEW_SECONDS = 120;

/**
 * What concerns the run as a whole: its event, its clock, its commit, its environment, and whether anything moved.
 * @param isUnknown whether the run is undetermined already, so that what was not asked for need not be said
 */
export function judgeRun(world: World, isUnknown: boolean): readonly Finding[] {
  return [
    ...judgeEvent(world, isUnknown),
    ...judgeClock(world),
    ...judgeEnvironment(world),
    ...judgeMoved(world, isUnknown),
    ...judgeReachable(world),
    ...judgeRecorded(world),
  ];
}

function againstRun(reason: Finding['reason'], message: string, remedy: string): Finding {
  return { reason, level: 'error', change: null, message, remedy, where: null };
}

function judgeEvent({ facts }: World, isUnknown: boolean): readonly Finding[] {
  if (isUnknown || isKnownEvent(facts.subject.event)) return [];
  return [
    againstRun(
      'event-unsupported',
      `The gate does not know the event \`${facts.subject.event}\`.`,
      `Start the workflow by one of ${[...REVIEW_EVENTS, ...DEPLOY_EVENTS].join(', ')}.`,
    ),
  ];
}

function judgeClock({ facts }: World): readonly Finding[] {
  const skew = facts.clock_skew_seconds ?? 0;
  if (Math.abs(skew) <= MAX_SKEW_SECONDS) return [];
  return [
    againstRun(
      'clock-skew',
      `The runner's clock is ${describeDuration(Math.round(Math.abs(skew)) * 1000)} ${skew > 0 ? 'ahead of' : 'behind'} GitHub's. More than ${describeDuration(MAX_SKEW_SECONDS * 1000)} is not trusted.`,
      "Set the runner's clock (NTP), and run the job again.",
    ),
  ];
}

function judgeEnvironment({ facts, stage, environment }: World): readonly Finding[] {
  if (stage !== 'deploy') return [];
  if (environment === null)
    return [
      againstRun(
        'environment-missing',
        'A deployment is judged for one environment, and none was named.',
        'Set the input `environment` (on the command line: --environment NAME).',
      ),
    ];
  const named = facts.subject.environment ?? null;
  if (named === null || isSameName(named, environment)) return [];
  return [
    againstRun(
      'environment-mismatch',
      `The gate was asked about ${environment}, and the facts are about ${named}.`,
      'Give it the facts of the same environment.',
    ),
  ];
}

/** What contradicts itself, or moved while the gate was looking. */
function judgeMoved(world: World, isUnknown: boolean): readonly Finding[] {
  const { facts, stage } = world;
  const unread = [...contradictions(facts)];
  if (!isUnknown && stage === 'deploy' && !isLocal(world) && facts.moved === undefined)
    unread.push({
      what: 'whether anything moved while the gate was looking',
      because: 'nothing was read again at the end',
      permission: null,
    });
  const moved = (facts.moved ?? []).map((what) =>
    againstRun('commit-changed', what, 'Run the gate again on what is there now.'),
  );
  return [...sayUnread(null, unread, false), ...moved];
}

function judgeReachable(world: World): readonly Finding[] {
  const { facts, stage } = world;
  if (stage !== 'deploy' || isLocal(world)) return [];
  if (facts.reachable === false)
    return [
      againstRun(
        'commit-unreachable',
        `Commit ${facts.subject.sha ?? ''} is on no branch and no tag of ${facts.repository.full_name}.`,
        'Deploy a commit of a branch or a tag of this repository.',
      ),
    ];
  if (facts.reachable !== undefined && !isUnavailable(facts.reachable)) return [];
  const because = facts.reachable === undefined ? 'it was not looked up' : facts.reachable.unavailable;
  return [
    againstRun(
      'evidence-unavailable',
      `It is not known whether commit ${facts.subject.sha?.slice(0, 7) ?? ''} is on a branch of this repository: ${because}`,
      'Run it again once it can be read.',
    ),
  ];
}

/**
 * GitHub records a job that names an environment as a deployment of the commit that its run is of, whatever it deploys. The next deployment starts
 * from there: what that commit holds beyond what goes out would never be looked at, and what it lacks could be taken away unseen.
 */
function judgeRecorded({ facts, stage, environment }: World): readonly Finding[] {
  const { deployments, landed, subject } = facts;
  if (stage !== 'deploy' || environment === null || !Array.isArray(deployments) || subject.sha === null) return [];
  const [present] = successfulDeployments(facts, environment) ?? [];
  // On the way back what runs is recorded once more, and whatever comes next is still held against it.
  const isBehind = landed !== undefined && !isUnavailable(landed) && landed.direction === 'behind';
  const own = deployments.filter((one) => one.own_run === true && isSameName(one.environment, environment));
  const recorded = own.find(({ sha }) => sha !== subject.sha && !(isBehind && sha === present?.sha));
  if (recorded === undefined) return [];
  const [is, asked] = [recorded.sha.slice(0, 7), subject.sha.slice(0, 7)];
  return [
    againstRun(
      'commit-changed',
      `The gate is asked about commit ${asked}, and GitHub has recorded this run as a deployment of ${is} to ${environment}. So ${is}, and not ${asked}, would count as deployed.`,
      `Start the workflow from a tag or a branch on ${subject.sha}, or deploy ${is}.`,
    ),
  ];
}

function underReview({ facts, stage }: World): readonly PullRequestFact[] {
  if (stage !== 'review') return [];
  return facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
}

/** The pull requests of the run whose files could not be read: what they touch, and which records they bring in, is not known. */
export function unreadFiles(world: World): readonly Unread[] {
  const { facts, stage } = world;
  const numbers = stage === 'review' ? (facts.review_of ?? []) : numbersLanded(facts);
  return [...new Set(numbers)].flatMap((number): readonly Unread[] => {
    const what = `the files of pull request #${number}`;
    const pr = facts.pull_requests.find((candidate) => candidate.number === number);
    if (pr === undefined) return [notAsked(what, 'it')];
    return isUnavailable(pr.files) ? [unreadOf(what, pr.files)] : [];
  });
}

/** Whether the pull requests under review change the rules that the gate itself goes by. */
export function governanceFindings(world: World): readonly Finding[] {
  const changed = underReview(world)
    .flatMap((pr) => filesOf(pr) ?? [])
    .filter((file) => isGovernancePath(world.policy['configuration-items'], file));
  return changed.length === 0 ? [] : [governanceChanged(changed)];
}

function governanceChanged(files: readonly string[]): Finding {
  const shown = [...new Set(files)].sort();
  return {
    reason: 'governance-changed',
    level: 'notice',
    change: null,
    message: `This changes the gate's own rules (${shown.slice(0, 5).join(', ')}${shown.length > 5 ? ', …' : ''}). It is judged by the rules as they are now, without it.`,
    remedy: 'The owners of these files (CODEOWNERS) look at them.',
    where: null,
  };
}
