/**
 * The event that started the run, as a hint: it says what to ask GitHub about, and every fact in it is read again. An event that
 * is not understood is undetermined, never "nothing to do".
 */
import { readFileSync, statSync } from 'node:fs';
import { DEPLOY_EVENTS, REVIEW_EVENTS } from '../../domain/terms/events.ts';
import type { Finding } from '../../domain/terms/finding.ts';

const MOST_BYTES = 25 * 1024 * 1024;

export type RunEvent = {
  readonly name: string;
  readonly stage: 'review' | 'deploy';
  /** The commit that the event is about; null where the pull request's own head is meant. */
  readonly sha: string | null;
  readonly ref: string | null;
  readonly pullRequest: number | null;
  /** What the event claims the head of the pull request to be, to be compared with GitHub's answer. */
  readonly headSha: string | null;
  /** What the event claims the branch of the head to be. */
  readonly headRef: string | null;
  /** What the event claims the base to be; of a merge group the commit before it. */
  readonly baseSha: string | null;
  readonly environment: string | null;
  readonly deploymentId: number | null;
  /** Of a `workflow_run`: the run that ended. */
  readonly endedRun?: number;
  /** Of an issue's event, which only the command `raise` is for. */
  readonly issue?: number;
  /** Whether the event says that the head of the pull request lies in another repository. It decides nothing. */
  readonly isFork?: boolean;
};

type Fields = Readonly<Record<string, unknown>>;

export type ReadEvent = { readonly event: RunEvent | null; readonly faults: readonly Finding[] };

/** @param more events that the command knows besides those of the gate */
export function readEvent(
  env: Readonly<Record<string, string | undefined>>,
  more: readonly 'issues'[] = [],
): ReadEvent {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const invalid = (message: string): ReadEvent => ({
    event: null,
    faults: [
      {
        reason: 'event-invalid',
        level: 'error',
        change: null,
        message,
        remedy: 'Run the gate in a workflow of GitHub Actions, started by an event that it knows.',
        where: null,
      },
    ],
  });
  if (name === '') return invalid('GITHUB_EVENT_NAME is not set.');
  const isReview = REVIEW_EVENTS.some((one) => one === name);
  if (!isReview && ![...DEPLOY_EVENTS, ...more].some((one) => one === name)) {
    const remedy = `Start the workflow by one of ${[...REVIEW_EVENTS, ...DEPLOY_EVENTS].join(', ')}.`;
    return {
      event: null,
      faults: [
        {
          reason: 'event-unsupported',
          level: 'error',
          change: null,
          message: `The gate does not know the event \`${name.slice(0, 60)}\`.`,
          remedy,
          where: null,
        },
      ],
    };
  }
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  if (typeof payload === 'string') return invalid(payload);
  const event = isReview ? readReview(name, payload, env) : readDeploy(name, payload, env);
  return typeof event === 'string' ? invalid(event) : { event, faults: [] };
}

function readPayload(path: string | undefined): Fields | string {
  if (path === undefined || path === '') return 'GITHUB_EVENT_PATH is not set.';
  try {
    if (statSync(path).size > MOST_BYTES) return 'The event file is larger than 25 MiB.';
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isFields(value) ? value : 'The event file holds no JSON object.';
  } catch (error) {
    return `The event file cannot be read: ${error instanceof SyntaxError ? 'it is not JSON' : 'it is not there'}.`;
  }
}

/** An event that says nothing of what is judged. */
export const NO_EVENT = {
  sha: null,
  ref: null,
  pullRequest: null,
  headSha: null,
  headRef: null,
  baseSha: null,
  environment: null,
  deploymentId: null,
} as const;

type Env = Readonly<Record<string, string | undefined>>;

/** What the runner says of the commit; no step can change that, as it can the event file. */
function shaOf(env: Env): string | null {
  return /^[0-9a-f]{40}$/.test(env['GITHUB_SHA'] ?? '') ? (env['GITHUB_SHA'] ?? null) : null;
}

/** That the event file and the runner differ: the file lies where every step before the gate can write. */
function differ(what: string, inFile: string | null, name: string, own: string | null): string {
  const shown = (text: string | null): string => (text === null || text === '' ? 'nothing' : text.slice(0, 100));
  return `The event file says that ${what} is ${shown(inFile)}, and ${name} says ${shown(own)}.`;
}

function readReview(name: string, payload: Fields, env: Env): RunEvent | string {
  if (name === 'merge_group') {
    const group = fieldsAt(payload, 'merge_group');
    const sha = shaAt(group, 'head_sha');
    const baseSha = shaAt(group, 'base_sha');
    const ref = textAt(group, 'head_ref');
    if (sha === null || baseSha === null) return 'The event names no head or no base of the merge group.';
    if (sha !== shaOf(env)) return differ('the head of the merge group', sha, 'GITHUB_SHA', shaOf(env));
    if (ref !== (env['GITHUB_REF'] ?? ''))
      return differ('the merge group', ref, 'GITHUB_REF', env['GITHUB_REF'] ?? null);
    return { ...NO_EVENT, name, stage: 'review', sha, baseSha, ref };
  }
  const pullRequest = fieldsAt(payload, 'pull_request');
  const number = pullRequest?.['number'] ?? payload['number'];
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1) return 'The event names no pull request.';
  const head = fieldsAt(pullRequest, 'head');
  // On `pull_request_target` the reference is that of the base; then the name of the branch tells.
  const own = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  if (own !== undefined && own !== String(number))
    return differ('the pull request', `#${number}`, 'GITHUB_REF', env['GITHUB_REF'] ?? null);
  const branch = env['GITHUB_HEAD_REF'] ?? '';
  const headRef = textAt(head, 'ref');
  if (branch !== '' && headRef !== null && headRef !== branch)
    return differ('the branch of the pull request', headRef, 'GITHUB_HEAD_REF', branch);
  return {
    ...NO_EVENT,
    name,
    stage: 'review',
    pullRequest: number,
    headSha: shaAt(head, 'sha'),
    headRef: headRef ?? (branch === '' ? null : branch),
    baseSha: shaAt(fieldsAt(pullRequest, 'base'), 'sha'),
    isFork: isFromFork(pullRequest),
  };
}

function isFromFork(pullRequest: Fields | null): boolean {
  const [head, base] = ['head', 'base'].map((side) => fieldsAt(fieldsAt(pullRequest, side), 'repo')?.['id']);
  return base !== undefined && head !== base;
}

function readDeploy(name: string, payload: Fields, env: Env): RunEvent | string {
  // Without it nothing that the event says could be held against what GitHub has.
  if (!/^\d{1,15}$/.test(env['GITHUB_RUN_ID'] ?? '')) return 'GITHUB_RUN_ID names no run.';
  const own = shaOf(env);
  if (own === null) return 'GITHUB_SHA names no commit.';
  const base = { ...NO_EVENT, name, stage: 'deploy', ref: env['GITHUB_REF'] ?? null } as const;
  if (name === 'push') {
    if (payload['deleted'] === true) return 'The push deleted its branch or tag: there is no commit to judge.';
    // Of an annotated tag `after` is the tag itself, and the commit is the one that it points to.
    const isTag = (env['GITHUB_REF'] ?? '').startsWith('refs/tags/');
    const after = (isTag ? shaAt(fieldsAt(payload, 'head_commit'), 'id') : null) ?? shaAt(payload, 'after');
    if (after !== null && after !== own) return differ('the commit of the push', after, 'GITHUB_SHA', own);
    const ref = textAt(payload, 'ref');
    if (ref !== null && ref !== base.ref) return differ('the branch or tag of the push', ref, 'GITHUB_REF', base.ref);
    return { ...base, sha: own };
  }
  if (name === 'deployment') {
    const deployment = fieldsAt(payload, 'deployment');
    const sha = shaAt(deployment, 'sha');
    const id = deployment?.['id'];
    if (sha === null) return 'The event names no commit of the deployment.';
    if (sha !== own) return differ('the commit of the deployment', sha, 'GITHUB_SHA', own);
    // Without it nothing of the deployment could be held against GitHub's own answer.
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) return 'The event names no deployment.';
    return {
      ...base,
      sha,
      ref: textAt(deployment, 'ref'),
      environment: textAt(deployment, 'environment'),
      deploymentId: id,
    };
  }
  if (name === 'workflow_run') {
    const ended = fieldsAt(payload, 'workflow_run');
    const sha = shaAt(ended, 'head_sha');
    const id = ended?.['id'];
    if (sha === null) return 'The event names no commit of the workflow run.';
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) return 'The event does not say which run ended.';
    return { ...base, sha, endedRun: id };
  }
  if (name === 'issues') {
    const number = fieldsAt(payload, 'issue')?.['number'];
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return 'The event names no issue.';
    return { ...base, sha: own, issue: number };
  }
  return { ...base, sha: own };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsAt(fields: Fields | null, key: string): Fields | null {
  const value = fields?.[key];
  return isFields(value) ? value : null;
}

function textAt(fields: Fields | null, key: string): string | null {
  const value = fields?.[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

function shaAt(fields: Fields | null, key: string): string | null {
  const value = textAt(fields, key);
  return value !== null && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value) ? value : null;
}
