/**
 * What the timeline of a pull request tells beside talk. While a pull request is closed GitHub notes nothing of its base there, so that
 * after a reopening the pushes to the base itself are asked; where they cannot be read the reopening stands for all that they may hide.
 */

import { isKept } from '../../domain/coverage/timeline-events.ts';
import type { TimelineFact } from '../../domain/terms/generated/shapes.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, object, text } from '../api/shapes.ts';
import type { TimelineEvent } from './heads.ts';

const ACTIVITY = object({ id: integer, ref: text, timestamp: instant });
/** GitHub's words for what happens to a branch, and for the same in a timeline. */
const MOVES = [
  { activity: 'force_push', event: 'base_ref_force_pushed' },
  { activity: 'branch_deletion', event: 'base_ref_deleted' },
] as const;

export async function readEvents(
  api: Api,
  repository: string,
  base: string,
  timeline: readonly TimelineEvent[],
): Promise<readonly TimelineFact[]> {
  const kept = timeline.filter(({ event }) => isKept(event ?? '')).map(toFact);
  if (!kept.some(({ event }) => event === 'reopened')) return kept;
  const moves = await Promise.all(MOVES.map((move) => readMoves(api, repository, `refs/heads/${base}`, move)));
  const events = kept.filter(({ event }) => event !== 'reopened');
  for (const move of moves) {
    if (move.kind === 'unavailable') return kept;
    events.push(...move.value);
  }
  return events;
}

/** Who took which review back: what is left of a timeline where only people matter. */
export function dismissalsIn(timeline: readonly TimelineEvent[]): readonly TimelineFact[] {
  return timeline.filter(({ event }) => event === 'review_dismissed').map(toFact);
}

async function readMoves(
  api: Api,
  repository: string,
  ref: string,
  { activity, event }: (typeof MOVES)[number],
): Promise<Answer<readonly TimelineFact[]>> {
  const asked = { ...inRepository(repository), ref, activity_type: activity };
  const answer = await api.list(api.rest.repos.listActivities, asked, ACTIVITY, ({ id }) => String(id));
  if (answer.kind === 'unavailable') return answer;
  const own = answer.value.filter((one) => one.ref === ref);
  return { kind: 'known', value: own.map(({ timestamp }) => ({ event, at: timestamp })) };
}

function toFact({ event, created_at, actor, dismissed_review }: TimelineEvent): TimelineFact {
  const when = instant(created_at);
  const common = { event: (event ?? '').slice(0, 100), at: when.ok ? when.value : null };
  if (event !== 'review_dismissed') return common;
  const who = account({ type: 'User', ...actor });
  const { review_id = null, state = null } = dismissed_review ?? {};
  return { ...common, actor: who.ok ? who.value : null, review_id, state: state?.slice(0, 40) ?? null };
}
