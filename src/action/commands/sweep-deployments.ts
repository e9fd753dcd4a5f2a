/** The last deployments whose status waits: each is judged as if it came now, and what the gate stopped may be started again. */

import { isSameName } from '../../domain/text/names.ts';
import { readHeldRun } from '../../github/facts/held-run.ts';
import { type PastDeployment, readRunOf } from '../../github/facts/standing-checks.ts';
import { renderSentence } from '../../report/sentence.ts';
import { NO_EVENT } from '../runner/event.ts';
import { readStanding, sayWhy } from './standing-words.ts';
import { inTurn, judge, nowOf, type SweepPlace, settle, unread, wordsOf } from './sweep-judging.ts';
import type { Look } from './sweep-looks.ts';
import { startAgain, whyLeft } from './sweep-rerun.ts';

/** @param deployments newest first */
export async function lookAtDeployments(
  place: SweepPlace,
  deployments: readonly PastDeployment[],
): Promise<readonly Look[]> {
  const looks = await inTurn(deployments, (one) => lookAtDeployment(place, one, isNewest(one, deployments)));
  return startAgain({ api: place.api, repository: place.request.repository }, looks, nowOf(place));
}

/** Whether nothing was deployed to its environment after it; the list is newest first. */
function isNewest(one: PastDeployment, all: readonly PastDeployment[]): boolean {
  return all.find(({ environment }) => isSameName(environment, one.environment)) === one;
}

async function lookAtDeployment(
  place: SweepPlace,
  deployment: PastDeployment,
  isNewestThere: boolean,
): Promise<Look | null> {
  const { api, request, names } = place;
  const { id, sha, environment, creator } = deployment;
  const what = `Deployment of ${sha.slice(0, 7)} to ${environment}`;
  const standing = await readStanding(wordsOf(place), sha, environment);
  if (standing.kind === 'unavailable') return unread(what, sayWhy(standing));
  const { isAwaiting } = standing.value;
  const wanted = place.rerun && isNewestThere ? names.status : null;
  if (!isAwaiting && wanted === null) return null;
  const run = await readRunOf(api, request.repository, deployment);
  if (run.kind === 'unavailable') return unread(what, sayWhy(run));
  const context = `${wanted} / ${environment}`;
  const held =
    wanted === null || run.value.id === null || !run.value.hasFailed
      ? null
      : await readHeldRun(api, request.repository, { run: run.value.id, sha, name: wanted, environment });
  if (held?.kind === 'unavailable') return unread(what, sayWhy(held));
  const stopped = held?.value ?? null;
  // Green already by an earlier sweep, it may still stand where the gate stopped it.
  if (!isAwaiting && (stopped === null || whyLeft(stopped, context, nowOf(place)) !== null)) return null;
  // Whoever deploys cannot approve, so that somebody must be known: by the run, or by the deployment where a person made it.
  const actor = creator?.type === 'User' ? { login: creator.login, id: creator.id } : null;
  if (run.value.id === null && actor === null) return unread(what, 'who started it is not known');
  const event = { ...NO_EVENT, isFromGitHub: true, name: 'deployment', sha, deploymentId: id } as const;
  const own = {
    event,
    stage: 'deploy',
    environment,
    actor,
    triggeringActor: null,
    runId: run.value.id,
    runAttempt: null,
  } as const;
  const report = await judge(place, { ...request, ...own });
  if (typeof report === 'string') return unread(what, report);
  // The check that waits stays until more is known: the next sweep would not find another one.
  if (report.verdict.decision === 'undetermined') return unread(what, renderSentence(report));
  const look = await settle(place, what, report);
  const isReady = stopped !== null && report.verdict.decision === 'authorised';
  return isReady ? { ...look, held: { run: stopped, context } } : look;
}
