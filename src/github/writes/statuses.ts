/**
 * The one commit status of the gate under a name: read, and written so that the word of the newest knowledge is the last one. GitHub keeps
 * every status and shows the latest, whoever wrote it and whenever they had looked: each carries the instant of its judgement in its link.
 */
import { parseInstant } from '../../domain/time/time.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, nullable, object, oneOf, text } from '../api/shapes.ts';
import { judgedAtOf, linkOfGate } from '../facts/gate-link.ts';

export type StatusState = 'success' | 'pending' | 'failure';

export type StatusWord = {
  readonly sha: string;
  /** GitHub's `context`. */
  readonly name: string;
  readonly state: StatusState;
  /** At most 140 characters. */
  readonly sentence: string;
  /** The address of the run; null where the runner does not say. */
  readonly runUrl: string | null;
  /** When what is said here was judged, RFC 3339: what was judged earlier never has the last word. */
  readonly judgedAt: string;
};

export type StandingStatus = {
  readonly id: number;
  readonly state: StatusState | 'error';
  readonly sentence: string;
  readonly link: string | null;
  /** When it was judged; null where it does not say, or says an instant after it was written. */
  readonly judgedAt: string | null;
};

export type Written = {
  /** `overtaken`: another run, which knows more, has the last word. */
  readonly kind: 'written' | 'overtaken';
  /** Under which login the token writes, as GitHub says; null where it does not. */
  readonly login: string | null;
};

/** What GitHub takes as a description. */
export const MOST_DESCRIPTION = 140;
/** How many of a commit's newest statuses are looked through for one that came in between. */
const NEWEST = 100;

const SHOWN = object({
  id: integer,
  context: text,
  state: oneOf('error', 'failure', 'pending', 'success'),
  description: nullable(text),
  target_url: nullable(text),
  created_at: instant,
});
const WRITTEN = object({ id: integer, creator: nullable(account) });
type Shown = Extract<ReturnType<typeof SHOWN>, { readonly ok: true }>['value'];

/** The status that GitHub shows under a name; null where there is none. */
export async function readStatus(
  api: Api,
  repository: string,
  where: { readonly sha: string; readonly name: string },
  options: { readonly fresh?: boolean } = {},
): Promise<Answer<StandingStatus | null>> {
  // The combined status holds the latest of each name, to its end.
  const asked = { ...inRepository(repository), ref: where.sha };
  const all = await api.list(api.rest.repos.getCombinedStatusForRef, asked, SHOWN, ({ id }) => String(id), {
    key: 'statuses',
    fresh: options.fresh ?? false,
  });
  if (all.kind === 'unavailable') return all;
  // GitHub compares the names of required checks to the letter.
  const found = all.value.find(({ context }) => context === where.name);
  return { kind: 'known', value: found === undefined ? null : toStanding(found) };
}

function toStanding({ id, state, description, target_url, created_at }: Shown): StandingStatus {
  const said = judgedAtOf(target_url ?? '');
  const [at, written] = [parseInstant(said ?? ''), parseInstant(created_at)];
  // An instant after the status itself was made up.
  const judgedAt = at === null || written === null || at > written ? null : said;
  return { id, state, sentence: description ?? '', link: target_url, judgedAt };
}

function isAfter(standing: StandingStatus | null, judgedAt: string): boolean {
  const [there, own] = [standing?.judgedAt ?? '', judgedAt].map(parseInstant);
  return there != null && own != null && there > own;
}

/**
 * Says it, unless the word of a later judgement stands there: then that one stays. Where one came in between the look and the write, it
 * is said once more, so that it is the last again.
 */
export async function writeStatus(api: Api, repository: string, word: StatusWord): Promise<Answer<Written>> {
  const standing = await readStatus(api, repository, word, { fresh: true });
  // A refusal to show them comes with one to write them, and that one names the permission to add.
  if (standing.kind === 'unavailable' && standing.status !== 403) return standing;
  if (standing.kind === 'known' && isAfter(standing.value, word.judgedAt))
    return { kind: 'known', value: { kind: 'overtaken', login: null } };
  const written = await post(api, repository, word, {
    state: word.state,
    description: word.sentence,
    ...(word.runUrl === null ? {} : { target_url: linkOfGate(word.runUrl, word.judgedAt) }),
  });
  if (written.kind === 'unavailable') return written;
  const { id, creator } = written.value;
  const kind = await giveBack(api, repository, word, id);
  return kind.kind === 'unavailable'
    ? kind
    : { kind: 'known', value: { kind: kind.value, login: creator?.login ?? null } };
}

function post(
  api: Api,
  repository: string,
  { sha, name }: StatusWord,
  body: { readonly state: StatusState | 'error'; readonly description: string; readonly target_url?: string },
): Promise<Answer<Extract<ReturnType<typeof WRITTEN>, { readonly ok: true }>['value']>> {
  return api.send(
    api.rest.repos.createCommitStatus,
    { ...inRepository(repository), sha, context: name, ...body },
    WRITTEN,
  );
}

/** The word of a later judgement that ours was written over, said once more. */
async function giveBack(
  api: Api,
  repository: string,
  word: StatusWord,
  own: number,
): Promise<Answer<'written' | 'overtaken'>> {
  const asked = { ...inRepository(repository), ref: word.sha };
  const all = await api.list(api.rest.repos.listCommitStatusesForRef, asked, SHOWN, ({ id }) => String(id), {
    most: NEWEST,
    isCut: true,
    fresh: true,
  });
  // What it says was true when it was judged; whether somebody knows better is all that is not known.
  if (all.kind === 'unavailable') return { kind: 'known', value: 'written' };
  const ours = all.value.filter(({ context }) => context === word.name).map(toStanding);
  const later = ours.filter((one) => one.id !== own && isAfter(one, word.judgedAt)).sort((a, b) => b.id - a.id)[0];
  if (later === undefined) return { kind: 'known', value: 'written' };
  if (later.id > own) return { kind: 'known', value: 'overtaken' };
  const again = await post(api, repository, word, {
    state: later.state,
    description: later.sentence,
    ...(later.link === null ? {} : { target_url: later.link }),
  });
  return again.kind === 'unavailable' ? again : { kind: 'known', value: 'overtaken' };
}

/**
 * Takes back a yes that stands there while it is judged anew: a run that dies must not leave it standing. Nothing else is touched, so that
 * what is not green does not change its colour for a moment.
 */
export async function holdStatus(
  api: Api,
  repository: string,
  where: { readonly sha: string; readonly name: string; readonly runUrl: string | null },
): Promise<void> {
  const standing = await readStatus(api, repository, where, { fresh: true });
  if (standing.kind === 'known' && standing.value?.state !== 'success') return;
  const clock = api.clock();
  if (standing.kind === 'unavailable' || clock.kind === 'unavailable') return;
  await writeStatus(api, repository, {
    ...where,
    state: 'pending',
    sentence: 'Being judged again.',
    judgedAt: clock.value.now,
  });
}
