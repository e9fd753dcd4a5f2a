/**
 * Starts the failed jobs of a deployment again that the gate stopped and would let go now. A sweep authorises nothing: in the run that it
 * starts the gate judges anew. Whatever is not proved to have been stopped by the gate alone is left to people, with the reason.
 */

import { quote } from '../../domain/text/quote.ts';
import { parseInstant } from '../../domain/time/time.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../../github/api/addresses.ts';
import type { Api } from '../../github/api/api.ts';
import { object } from '../../github/api/shapes.ts';
import { type HeldJob, type HeldRun, type HeldWord, isUnmoved } from '../../github/facts/held-run.ts';
import { sayWhy } from './standing-words.ts';
import type { Look } from './sweep-looks.ts';

/** Runs that one sweep starts again. */
const MOST_STARTED = 3;
/** A run that has had so many attempts is left to people: what the gate refuses each time anew is nothing that time mends. */
const MOST_ATTEMPTS = 5;
/** GitHub starts nothing again that is older. */
const OLDEST = 30 * 24 * 3_600_000;
/** How far a runner's clock, which dates its steps, may be from GitHub's: further, the gate does not believe it either. */
const SKEW = 120_000;
/** Events whose runs say for themselves what they deploy and where to, so that a later one need not be about the same. */
const NAMED: readonly string[] = ['workflow_dispatch', 'repository_dispatch', 'deployment', 'workflow_run'];
const REVIEW = /^(?:pull_request|merge_group)/;
const WELL: readonly (string | null)[] = ['success', 'skipped', 'neutral'];

/**
 * Why a run is not started again; null where it may be.
 * @param now RFC 3339, by GitHub's clock
 */
export function whyLeft(held: HeldRun, context: string, now: string): string | null {
  const { attempt, event, createdAt, startedAt, words, jobs, later } = held;
  if (!held.isOver) return 'its run is under way';
  if (attempt < 1) return 'GitHub does not say which attempt of the run was the last';
  if (REVIEW.test(event)) return `its run was started by ${quote(event)}, which deploys nothing`;
  const [at, made, began] = [now, createdAt, startedAt].map(parseInstant);
  if (at == null || made == null || began == null || at - made > OLDEST)
    return 'its run is older than 30 days, and GitHub starts it no more: start a new one';
  if (attempt >= MOST_ATTEMPTS) return `its run has had ${attempt} attempts: somebody has to look at it`;
  const newer = later.find((one) => isInstead(one, held));
  if (newer !== undefined) return `run ${newer.id} of the same workflow is newer`;
  const stops = words.filter((word) => (parseInstant(word.at) ?? 0) >= began && word.state === 'pending');
  if (!stops.some((word) => word.context === context)) return 'the gate did not stop the last attempt of its run';
  const failed = jobs.filter(({ conclusion }) => !WELL.includes(conclusion));
  if (failed.length === 0) return 'no job of its run failed';
  const other = failed.find((job) => !isStopped(job, stops));
  if (other !== undefined) return `its job ${quote(other.name)} did not end as one that the gate stopped`;
  if (failed.length > stops.length) return 'more of its jobs failed than the gate stopped';
  return null;
}

/** One that brings something else is newer; of those that name what they deploy, only one that may yet do so. */
function isInstead(later: HeldRun['later'][number], { event, sha }: HeldRun): boolean {
  if (NAMED.includes(event) || later.event !== event) return !later.isOver;
  return !later.isOver || later.sha !== sha;
}

/** Whether the first step of a job that failed is the one in which the gate said that it waits. */
function isStopped({ conclusion, steps }: HeldJob, words: readonly HeldWord[]): boolean {
  const first = (steps ?? []).find((step) => !WELL.includes(step.conclusion));
  if (conclusion !== 'failure' || first?.conclusion !== 'failure') return false;
  const [from, to] = [first.started_at ?? '', first.completed_at ?? ''].map(parseInstant);
  if (from == null || to == null) return false;
  return words.some(({ at }) => {
    const said = parseInstant(at);
    return said !== null && said >= from - SKEW && said <= to + SKEW;
  });
}

type Place = { readonly api: Api; readonly repository: string };

/** Starts again what was found to be ready, one after the other; what is left says why. */
export async function startAgain(place: Place, looks: readonly Look[], now: string): Promise<readonly Look[]> {
  const started = new Set<number>();
  const all: Look[] = [];
  for (const look of looks) {
    const { held } = look;
    if (held === undefined) {
      all.push(look);
      continue;
    }
    const why = whyLeft(held.run, held.context, now);
    if (why !== null) all.push({ ...look, again: { kind: 'left', run: held.run.id, why } });
    else if (started.has(held.run.id)) all.push({ ...look, again: { kind: 'started', run: held.run.id, why: '' } });
    else if (started.size >= MOST_STARTED)
      all.push({
        ...look,
        again: { kind: 'left', run: held.run.id, why: `a sweep starts ${MOST_STARTED} runs; the next one goes on` },
      });
    else {
      const again = await start(place, held.run);
      if (again.kind === 'started') started.add(held.run.id);
      all.push({ ...look, again });
    }
  }
  return all;
}

async function start({ api, repository }: Place, run: HeldRun): Promise<NonNullable<Look['again']>> {
  const { id } = run;
  const say = (kind: 'started' | 'left' | 'failed', why: string): NonNullable<Look['again']> => ({
    kind,
    run: id,
    why,
  });
  // Judging all the others took its time.
  const unmoved = await isUnmoved(api, repository, run);
  if (unmoved.kind === 'unavailable') return say('failed', sayWhy(unmoved));
  if (!unmoved.value) return say('left', 'somebody started it again meanwhile');
  const answer: Answer<unknown> = await api.send(
    api.rest.actions.reRunWorkflowFailedJobs,
    { ...inRepository(repository), run_id: id },
    object({}),
  );
  return answer.kind === 'known' ? say('started', '') : say('failed', sayWhy(answer));
}
