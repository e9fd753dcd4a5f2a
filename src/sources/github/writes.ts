/**
 * What the gate writes to GitHub: a check or a status, one comment, the status of a deployment. All of it tells people what was
 * decided; none of it decides. A write that fails is an answer for the caller to report, and never an exception.
 */
import type { Answer } from '../port.ts';
import type { Api } from './api.ts';
import { account, integer, nullable, object, text } from './shape.ts';

export type CheckText = {
  readonly name: string;
  readonly sha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** At most 65,535 characters. */
  readonly summary: string;
  /** Tells apart the checks of one commit. */
  readonly externalId: string;
  /** Written in batches of 50, as GitHub takes them. */
  readonly annotations: readonly {
    readonly path: string;
    readonly line: number;
    readonly level: 'failure' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
  }[];
};

const CREATED = object({ id: integer, html_url: nullable(text) });
const MOST_DESCRIPTION = 140;
const MOST_ANNOTATIONS = 50;
/** Further annotations help nobody, and each batch is a write. */
const MOST_BATCHES = 10;

/** A check run; where the token may not write checks, a commit status that says the same. */
export async function writeCheck(
  api: Api,
  repository: string,
  check: CheckText,
  isAwaiting: boolean,
): Promise<Answer<string>> {
  const output = (batch: number): Readonly<Record<string, unknown>> => ({
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
    'POST',
    `/repos/${repository}/check-runs`,
    {
      name: check.name,
      head_sha: check.sha,
      status: 'completed',
      conclusion: check.conclusion,
      external_id: check.externalId,
      output: output(0),
    },
    CREATED,
  );
  if (run.kind === 'known') {
    const batches = Math.min(MOST_BATCHES, Math.ceil(check.annotations.length / MOST_ANNOTATIONS));
    for (let batch = 1; batch < batches; batch += 1) {
      const path = `/repos/${repository}/check-runs/${run.value.id}`;
      const more = await api.send('PATCH', path, { output: output(batch) }, CREATED);
      if (more.kind === 'unavailable') return more;
    }
    return { kind: 'known', value: 'check run' };
  }
  if (run.permission === undefined) return run;
  const state = check.conclusion === 'failure' ? (isAwaiting ? 'pending' : 'failure') : 'success';
  const status = await api.send(
    'POST',
    `/repos/${repository}/statuses/${check.sha}`,
    { state, context: check.name, description: check.title.slice(0, MOST_DESCRIPTION) },
    object({ id: integer }),
  );
  return status.kind === 'known' ? { kind: 'known', value: 'commit status' } : run;
}

const COMMENT = object({ id: integer, html_url: nullable(text), body: nullable(text), user: nullable(account) });

export type CommentText = {
  readonly number: number;
  /** The first line, hidden, that marks a comment as this gate's. */
  readonly marker: string;
  readonly body: string;
  /** Whether a comment is made where there is none yet. */
  readonly isNewWanted: boolean;
};

/**
 * One comment on a pull request, kept up to date in place. A comment is ours only if the marker is its first line and a bot wrote
 * it: a marker alone can be planted by anybody. With several the oldest is kept up, and none is deleted.
 * @returns the address of the comment; null where there is none and none was wanted
 */
export async function writeComment(api: Api, repository: string, comment: CommentText): Promise<Answer<string | null>> {
  const root = `/repos/${repository}/issues`;
  const all = await api.list(`${root}/${comment.number}/comments`, COMMENT, ({ id }) => String(id), { fresh: true });
  if (all.kind === 'unavailable') return all;
  const body = `${comment.marker}\n${comment.body}`;
  const marked = all.value
    .filter(({ body: text, user }) => user?.type === 'Bot' && (text ?? '').split(/\r?\n/)[0] === comment.marker)
    .sort((a, b) => a.id - b.id);
  for (const own of marked) {
    // Unchanged is left alone: an edit notifies nobody, and still counts against the limits.
    if ((own.body ?? '').replaceAll('\r\n', '\n').trim() === body.trim()) return { kind: 'known', value: own.html_url };
    const edited = await api.send('PATCH', `${root}/comments/${own.id}`, { body }, COMMENT);
    if (edited.kind === 'known') return { kind: 'known', value: edited.value.html_url };
    // Deleted meanwhile, or another app's: the next one may be ours. Without this look a new one would be made on every run.
    if (edited.status !== 404 && edited.status !== 403) return edited;
  }
  if (marked.length === 0 && !comment.isNewWanted) return { kind: 'known', value: null };
  const made = await api.send('POST', `${root}/${comment.number}/comments`, { body }, COMMENT);
  return made.kind === 'known' ? { kind: 'known', value: made.value.html_url } : made;
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
    'POST',
    `/repos/${repository}/deployments/${deployment}/statuses`,
    {
      state: 'failure',
      description: description.slice(0, MOST_DESCRIPTION),
      ...(logUrl === null ? {} : { log_url: logUrl }),
    },
    object({ id: integer }),
  );
  return answer.kind === 'known' ? { kind: 'known', value: null } : answer;
}
