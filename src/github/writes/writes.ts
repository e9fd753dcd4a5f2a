/**
 * What the gate writes to GitHub: a check or a status, one comment, the status of a deployment. All of it tells people what was
 * decided; none of it decides. A write that fails is an answer for the caller to report, and never an exception.
 */
import { isSameName } from '../../domain/text/names.ts';
import { parseInstant } from '../../domain/time/time.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, integer, nullable, object, text } from '../api/shapes.ts';

export type CheckText = {
  readonly name: string;
  readonly sha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** At most 65,535 characters. */
  readonly summary: string;
  /** Tells apart the checks of one commit. */
  readonly externalId: string;
  /** When it was judged, RFC 3339: by this GitHub tells which of two checks of one name is the newer. */
  readonly judgedAt: string;
  /** Written in batches of 50, as GitHub takes them. */
  readonly annotations: readonly {
    readonly path: string;
    readonly line: number;
    readonly level: 'failure' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
  }[];
};

const APP = object({ slug: nullable(text) });
const CHECK_RUN = object({ id: integer, app: nullable(APP) });
const STATUS = object({ id: integer, creator: nullable(account) });
const MOST_DESCRIPTION = 140;
const MOST_ANNOTATIONS = 50;
/** Further annotations help nobody, and each batch is a write. */
const MOST_BATCHES = 10;

export type WrittenCheck = {
  readonly kind: 'check run' | 'commit status';
  /** Under which login the token writes, as GitHub says; null where it does not. */
  readonly login: string | null;
};

/** A check run; where the token may not write checks, a commit status that says the same. */
export async function writeCheck(
  api: Api,
  repository: string,
  check: CheckText,
  isAwaiting: boolean,
): Promise<Answer<WrittenCheck>> {
  const output = (batch: number) => ({
    title: check.title.slice(0, 255),
    summary: check.summary,
    annotations: check.annotations
      .slice(batch * MOST_ANNOTATIONS, (batch + 1) * MOST_ANNOTATIONS)
      .map(({ path, line, level, title, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title: title.slice(0, 255),
        message: message.slice(0, 4096),
      })),
  });
  const run = await api.send(
    api.rest.checks.create,
    {
      ...inRepository(repository),
      name: check.name,
      head_sha: check.sha,
      status: 'completed',
      conclusion: check.conclusion,
      external_id: check.externalId,
      started_at: check.judgedAt,
      completed_at: check.judgedAt,
      output: output(0),
    },
    CHECK_RUN,
  );
  if (run.kind === 'known') {
    const batches = Math.min(MOST_BATCHES, Math.ceil(check.annotations.length / MOST_ANNOTATIONS));
    for (let batch = 1; batch < batches; batch += 1) {
      const asked = { ...inRepository(repository), check_run_id: run.value.id, output: output(batch) };
      const more = await api.send(api.rest.checks.update, asked, CHECK_RUN);
      if (more.kind === 'unavailable') return more;
    }
    return { kind: 'known', value: { kind: 'check run', login: botOf(run.value.app) } };
  }
  if (run.permission === undefined) return run;
  const state = check.conclusion === 'failure' ? (isAwaiting ? 'pending' : 'failure') : 'success';
  const status = await api.send(
    api.rest.repos.createCommitStatus,
    {
      ...inRepository(repository),
      sha: check.sha,
      state,
      context: check.name,
      description: check.title.slice(0, MOST_DESCRIPTION),
    },
    STATUS,
  );
  if (status.kind === 'unavailable') return run;
  return { kind: 'known', value: { kind: 'commit status', login: status.value.creator?.login ?? null } };
}

/** An app writes under the login of its bot. */
function botOf(app: { readonly slug: string | null } | null): string | null {
  return app === null || app.slug === null ? null : `${app.slug}[bot]`;
}

const COMMENT = object({
  id: integer,
  html_url: nullable(text),
  body: nullable(text),
  user: nullable(account),
  updated_at: text,
  performed_via_github_app: nullable(APP),
});
type Here = ReturnType<typeof inRepository>;
type Comment = Extract<ReturnType<typeof COMMENT>, { readonly ok: true }>['value'];

export type CommentText = {
  readonly number: number;
  /** The first line, hidden, that marks a comment as this gate's. */
  readonly marker: string;
  readonly body: string;
  /** When it was judged, RFC 3339: a run that looked earlier and writes later must not have the last word. */
  readonly judgedAt: string;
  /** Whether a comment is made where there is none yet. */
  readonly isNewWanted: boolean;
  /** Under which login the token writes; null where that is not known. */
  readonly login: Promise<string | null>;
};

/**
 * One comment on a pull request, kept up to date in place. A comment is ours only if the marker is its first line and our own bot wrote
 * it, any bot where our own is not known: a marker alone can be planted by anybody. With several the oldest is kept up.
 * @returns the address of the comment; null where there is none and none was wanted
 */
export async function writeComment(api: Api, repository: string, comment: CommentText): Promise<Answer<string | null>> {
  const here = inRepository(repository);
  const body = bodyOf(comment);
  // First the login, which takes a while, and then the look, so that as little as possible comes between it and the write.
  const login = await comment.login;
  const all = await listComments(api, here, comment.number);
  if (all.kind === 'unavailable') return all;
  const ours = all.value.filter((one) => isMarked(one, comment.marker) && isOwn(one, login));
  for (const own of ours) {
    // Unchanged is left alone: an edit notifies nobody, and still counts against the limits.
    if ((own.body ?? '').replaceAll('\r\n', '\n').trim() === body.trim()) return { kind: 'known', value: own.html_url };
    if (isNewer(own, comment.judgedAt)) return { kind: 'known', value: own.html_url };
    const edited = await api.send(api.rest.issues.updateComment, { ...here, comment_id: own.id, body }, COMMENT);
    if (edited.kind === 'known') return { kind: 'known', value: edited.value.html_url };
    // Deleted meanwhile, or another app's: the next one may be ours. Without this look a new one would be made on every run.
    if (edited.status !== 404 && edited.status !== 403) return edited;
  }
  if (ours.length === 0 && !comment.isNewWanted) return { kind: 'known', value: null };
  const made = await api.send(api.rest.issues.createComment, { ...here, issue_number: comment.number, body }, COMMENT);
  if (made.kind === 'unavailable') return made;
  const address = await giveWay(api, here, comment, made.value);
  return { kind: 'known', value: address ?? made.value.html_url };
}

/**
 * Two runs at once find no comment, and each makes one. Whichever is not the oldest then writes into the oldest and takes its own away
 * again; no other is ever deleted. @returns the address of the oldest; null where ours is the oldest, or stays because that failed
 */
async function giveWay(api: Api, here: Here, comment: CommentText, made: Comment): Promise<string | null> {
  const { user } = made;
  if (user === null) return null;
  const all = await listComments(api, here, comment.number);
  if (all.kind === 'unavailable') return null;
  const oldest = all.value.find((one) => isMarked(one, comment.marker) && isOwn(one, user.login));
  if (oldest === undefined || oldest.id >= made.id) return null;
  if (isNewer(oldest, comment.judgedAt)) {
    await api.remove(api.rest.issues.deleteComment, { ...here, comment_id: made.id });
    return oldest.html_url;
  }
  const edited = await api.send(
    api.rest.issues.updateComment,
    { ...here, comment_id: oldest.id, body: bodyOf(comment) },
    COMMENT,
  );
  if (edited.kind === 'unavailable') return null;
  await api.remove(api.rest.issues.deleteComment, { ...here, comment_id: made.id });
  return edited.value.html_url;
}

function bodyOf({ marker, body, judgedAt }: CommentText): string {
  return `${marker}\n${body.trimEnd()}\n\n<!-- judged ${judgedAt} -->`;
}

/**
 * Whether a later judgement stands in the comment already. It is the one thing that is read back, and can only leave what is there: an
 * instant that is later than the comment itself was made up, and is not believed.
 */
function isNewer({ body, updated_at }: Comment, judgedAt: string): boolean {
  const [, stands] = /\n<!-- judged (\S+) -->$/u.exec((body ?? '').trimEnd()) ?? [];
  const [there, ours, written] = [stands ?? '', judgedAt, updated_at].map(parseInstant);
  return there != null && ours != null && written != null && there > ours && there <= written;
}

/** The oldest first. */
async function listComments(api: Api, here: Here, number: number): Promise<Answer<readonly Comment[]>> {
  const all = await api.list(
    api.rest.issues.listComments,
    { ...here, issue_number: number },
    COMMENT,
    ({ id }) => String(id),
    { fresh: true },
  );
  return all.kind === 'unavailable' ? all : { kind: 'known', value: [...all.value].sort((a, b) => a.id - b.id) };
}

function isMarked({ body }: Comment, marker: string): boolean {
  return (body ?? '').split(/\r?\n/)[0] === marker;
}

/** @param login under which the token writes; null where that is not known, and then any bot will do */
function isOwn({ user, performed_via_github_app }: Comment, login: string | null): boolean {
  if (user === null || (login === null && user.type !== 'Bot')) return false;
  const via = botOf(performed_via_github_app);
  return (login === null || isSameName(user.login, login)) && (via === null || isSameName(user.login, via));
}

/** Tells the deployment that it does not go out; a yes is left to the job that deploys. */
export async function writeDeploymentFailure(
  api: Api,
  repository: string,
  deployment: number,
  description: string,
  logUrl: string | null,
): Promise<Answer<null>> {
  const answer = await api.send(
    api.rest.repos.createDeploymentStatus,
    {
      ...inRepository(repository),
      deployment_id: deployment,
      state: 'failure',
      description: description.slice(0, MOST_DESCRIPTION),
      ...(logUrl === null ? {} : { log_url: logUrl }),
    },
    object({ id: integer }),
  );
  return answer.kind === 'known' ? { kind: 'known', value: null } : answer;
}
