/**
 * Reviews and timeline of a pull request tell of the same reviews. GitHub counts neither list, so each is the proof that the other
 * came whole: a review that is missing from one could be the "no", an event that is missing the new base.
 */
import type { Answer } from '../../gate/source.ts';
import type { TimelineEvent } from './heads.ts';

type Review = { readonly id: number; readonly state: string };
type Pull = { readonly number: number; readonly state: string; readonly merged_at: string | null };

export function crossCheck<R extends Review, E extends TimelineEvent>(
  pull: Pull,
  reviews: Answer<readonly R[]>,
  timeline: Answer<readonly E[]>,
): { readonly reviews: Answer<readonly R[]>; readonly timeline: Answer<readonly E[]> } {
  if (reviews.kind === 'unavailable' || timeline.kind === 'unavailable') return { reviews, timeline };
  const told = new Set(timeline.value.flatMap(({ event, id }) => (event === 'reviewed' && id !== null ? [id] : [])));
  const listed = new Set(reviews.value.map(({ id }) => id));
  const unlisted = [...told].find((id) => !listed.has(id));
  // A comment decides nothing, and GitHub tells of some of them in another way.
  const untold = reviews.value.find(({ id, state }) => state !== 'PENDING' && state !== 'COMMENTED' && !told.has(id));
  // Who dismissed a review decides whether a no of it still stands.
  const dismissed = new Set(
    timeline.value.flatMap(({ event, dismissed_review }) =>
      event === 'review_dismissed' ? [dismissed_review?.review_id ?? null] : [],
    ),
  );
  // Nobody takes a dismissal back: the list was read before it.
  const outdated = reviews.value.find(({ id, state }) => state !== 'DISMISSED' && dismissed.has(id));
  const undismissed = reviews.value.find(({ id, state }) => state === 'DISMISSED' && !dismissed.has(id));
  const events = new Set(timeline.value.map(({ event }) => event));
  const because =
    untold !== undefined
      ? `the timeline of pull request #${pull.number} is not complete: it lacks review ${untold.id}`
      : undismissed !== undefined
        ? `the timeline of pull request #${pull.number} is not complete: it does not say who dismissed review ${undismissed.id}`
        : (pull.merged_at !== null && !events.has('merged')) || (pull.state === 'closed' && !events.has('closed'))
          ? `the timeline of pull request #${pull.number} is not complete: it does not say how the pull request ended`
          : null;
  const stale =
    unlisted !== undefined
      ? `has review ${unlisted}, which the list of reviews lacks`
      : outdated !== undefined
        ? `says that review ${outdated.id} was dismissed, and the list of reviews does not`
        : null;
  return {
    reviews:
      stale === null
        ? reviews
        : { kind: 'unavailable', because: `the timeline of pull request #${pull.number} ${stale}` },
    timeline: because === null ? timeline : { kind: 'unavailable', because },
  };
}
