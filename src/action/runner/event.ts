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
};

type Fields = Readonly<Record<string, unknown>>;

export type ReadEvent = { readonly event: RunEvent | null; readonly faults: readonly Finding[] };

export function readEvent(env: Readonly<Record<string, string | undefined>>): ReadEvent {
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
  if (!isReview && !DEPLOY_EVENTS.some((one) => one === name)) {
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
  const event = isReview ? readReview(name, payload) : readDeploy(name, payload, env);
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

const NOTHING = {
  sha: null,
  ref: null,
  pullRequest: null,
  headSha: null,
  headRef: null,
  baseSha: null,
  environment: null,
  deploymentId: null,
} as const;

function readReview(name: string, payload: Fields): RunEvent | string {
  if (name === 'merge_group') {
    const group = fieldsAt(payload, 'merge_group');
    const sha = shaAt(group, 'head_sha');
    const baseSha = shaAt(group, 'base_sha');
    if (sha === null || baseSha === null) return 'The event names no head or no base of the merge group.';
    return { ...NOTHING, name, stage: 'review', sha, baseSha, ref: textAt(group, 'head_ref') };
  }
  const pullRequest = fieldsAt(payload, 'pull_request');
  const number = pullRequest?.['number'] ?? payload['number'];
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1) return 'The event names no pull request.';
  const head = fieldsAt(pullRequest, 'head');
  return {
    ...NOTHING,
    name,
    stage: 'review',
    pullRequest: number,
    headSha: shaAt(head, 'sha'),
    headRef: textAt(head, 'ref'),
    baseSha: shaAt(fieldsAt(pullRequest, 'base'), 'sha'),
  };
}

function readDeploy(
  name: string,
  payload: Fields,
  env: Readonly<Record<string, string | undefined>>,
): RunEvent | string {
  const own = /^[0-9a-f]{40}$/.test(env['GITHUB_SHA'] ?? '') ? (env['GITHUB_SHA'] ?? null) : null;
  const base = { ...NOTHING, name, stage: 'deploy', ref: env['GITHUB_REF'] ?? null } as const;
  if (name === 'push') {
    if (payload['deleted'] === true) return 'The push deleted its branch or tag: there is no commit to judge.';
    const sha = shaAt(payload, 'after') ?? own;
    return sha === null ? 'The event names no commit.' : { ...base, sha };
  }
  if (name === 'deployment') {
    const deployment = fieldsAt(payload, 'deployment');
    const sha = shaAt(deployment, 'sha');
    const id = deployment?.['id'];
    if (sha === null) return 'The event names no commit of the deployment.';
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
    const sha = shaAt(fieldsAt(payload, 'workflow_run'), 'head_sha');
    return sha === null ? 'The event names no commit of the workflow run.' : { ...base, sha };
  }
  return own === null ? 'GITHUB_SHA names no commit.' : { ...base, sha: own };
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
