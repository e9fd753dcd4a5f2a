/** Reviews: given at the head of the moment, edited, dismissed. An author cannot approve their own pull request. */
import type { Repository, Review, World } from '../model.ts';
import { happen } from './moment.ts';
import { readPull } from './pull-requests.ts';
import { addEvent } from './references.ts';

export type ReviewOptions = {
  readonly state?: Review['state'];
  readonly body?: string;
  /** The commit it was given for; default: the present head. */
  readonly commit?: string;
  readonly at?: string;
};

export const review = (
  world: World,
  repository: Repository,
  number: number,
  login: string,
  options: ReviewOptions = {},
): Review => {
  const pull = readPull(repository, number);
  const state = options.state ?? 'APPROVED';
  if (login.toLowerCase() === pull.login.toLowerCase() && state !== 'COMMENTED' && state !== 'PENDING') {
    throw new Error(`${login} opened #${number} and cannot review it with ${state}`);
  }
  const at = state === 'PENDING' ? null : happen(world, options.at);
  const made: Review = {
    id: world.nextId('review'),
    login,
    state,
    body: options.body ?? '',
    commitId: options.commit ?? pull.headSha,
    submittedAt: at,
    updatedAt: at,
  };
  pull.reviews.push(made);
  pull.timeline.push({ kind: 'review', id: made.id });
  if (at !== null) pull.updatedAt = at;
  return made;
};

const readReview = (repository: Repository, number: number, id: number): Review => {
  const found = readPull(repository, number).reviews.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`#${number} has no review ${id}`);
  return found;
};

/** Changes a review's text. Only the timeline's `updated_at` shows that it was edited. */
export const editReview = (
  world: World,
  repository: Repository,
  number: number,
  id: number,
  options: { body: string; at?: string },
): Review =>
  Object.assign(readReview(repository, number, id), { body: options.body, updatedAt: happen(world, options.at) });

export const dismissReview = (
  world: World,
  repository: Repository,
  number: number,
  id: number,
  options: { by: string; message?: string; at?: string },
): Review => {
  const found = readReview(repository, number, id);
  const at = happen(world, options.at);
  addEvent(world, readPull(repository, number), {
    event: 'review_dismissed',
    login: options.by,
    at,
    reviewId: id,
    extra: {
      dismissed_review: { state: found.state.toLowerCase(), review_id: id, dismissal_message: options.message ?? null },
    },
  });
  return Object.assign(found, { state: 'DISMISSED' });
};
