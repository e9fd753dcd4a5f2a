/** Event payloads agree with the server's state, and have every top-level part that GitHub's own examples have. */
import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  deploymentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  releaseEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../github/events.ts';
import { type EmbeddedGitHub, startGitHub } from '../github/server.ts';
import { openFeature, REPO, seed } from './world.ts';

type Example = { readonly name: string; readonly examples: readonly Readonly<Record<string, unknown>>[] };
const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as
  | readonly Example[]
  | { readonly default: readonly Example[] };
const all: readonly Example[] = 'default' in examples ? examples.default : examples;

let github: EmbeddedGitHub;
let number: number;
beforeEach(async () => {
  github = await startGitHub(seed);
  number = openFeature(github);
});
afterEach(() => github.close());

/** Parts of a webhook that an installed app alone, or another plan, has. */
const NOT_OURS = [
  'installation',
  'enterprise',
  'label',
  'after',
  'before',
  'changes',
  'assignee',
  'milestone',
  'requested_reviewer',
  'requested_team',
  'reason',
];

/** Keys that every example of this event has at the given place and the payload has not. */
const missingFrom = (event: WorkflowEvent, part?: string): readonly string[] => {
  const shown = all.find((entry) => entry.name === event.name)?.examples ?? [];
  expect(shown.length, `examples of ${event.name}`).toBeGreaterThan(0);
  const keysOf = (payload: Readonly<Record<string, unknown>>): readonly string[] =>
    Object.keys((part === undefined ? payload : payload[part]) ?? {});
  const always = keysOf(shown[0] ?? {}).filter((key) => shown.every((example) => keysOf(example).includes(key)));
  return always.filter((key) => !keysOf(event.payload).includes(key) && !NOT_OURS.includes(key));
};

test('pull_request: the trial merge, the head’s own run', () => {
  const event = pullRequestEvent(github, REPO, number);
  const run = github.repository(REPO).runs.at(-1);
  expect(event.env).toMatchObject({
    GITHUB_SHA: github.pull(REPO, number).mergeCommit,
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_HEAD_REF: 'feat',
    GITHUB_BASE_REF: 'main',
    GITHUB_RUN_ID: String(run?.id),
    GITHUB_ACTOR: 'dana',
  });
  expect(event.payload).toMatchObject({
    action: 'synchronize',
    number: 1,
    pull_request: { head: { sha: github.commit(REPO, 'feat') } },
  });
  expect(missingFrom(event)).toEqual([]);
  expect(missingFrom(event, 'pull_request')).toEqual([]);
});

test('pull_request_target: the default branch', () => {
  const event = pullRequestEvent(github, REPO, number, { isTarget: true });
  expect(event.name).toBe('pull_request_target');
  expect(event.env).toMatchObject({
    GITHUB_SHA: github.commit(REPO, 'main'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_HEAD_REF: 'feat',
  });
});

test('pull_request_review: state in small letters', () => {
  const { id } = github.review(REPO, number, 'ben');
  const event = pullRequestReviewEvent(github, REPO, number, id);
  expect(event.payload).toMatchObject({ review: { id, state: 'approved' }, sender: { login: 'ben' } });
  expect(missingFrom(event)).toEqual([]);
});

test('merge_group', () => {
  const group = github.enqueue(REPO, [number], { by: 'ben' });
  const event = mergeGroupEvent(github, REPO, group);
  expect(event.env).toMatchObject({ GITHUB_SHA: group.headSha, GITHUB_REF: group.headRef });
  expect(event.payload).toMatchObject({
    merge_group: { base_ref: 'refs/heads/main', head_commit: { id: group.headSha } },
  });
  expect(missingFrom(event, 'merge_group')).toEqual([]);
});

test('push: what came in since', () => {
  const before = github.commit(REPO, 'main');
  github.mergePullRequest(REPO, number, { by: 'ben' });
  const event = pushEvent(github, REPO, 'main');
  expect(event.payload).toMatchObject({
    before,
    after: github.commit(REPO, 'main'),
    created: false,
    forced: false,
    pusher: { name: 'ben' },
  });
  expect((event.payload['commits'] as unknown[]).length).toBe(3);
  expect(missingFrom(event)).toEqual([]);
  expect(missingFrom(event, 'head_commit')).toEqual([]);
});

test('deployment: of a branch, of a bare commit', () => {
  const event = deploymentEvent(
    github,
    REPO,
    github.deploy(REPO, { ref: 'main', environment: 'production', statuses: [] }),
  );
  expect(event.env).toMatchObject({ GITHUB_REF: 'refs/heads/main', GITHUB_SHA: github.commit(REPO, 'main') });
  expect(missingFrom(event)).toEqual([]);
  const bare = deploymentEvent(
    github,
    REPO,
    github.deploy(REPO, { ref: github.commit(REPO, 'feat'), environment: 'production' }),
  );
  expect(bare.env['GITHUB_REF']).toBe('');
});

test('workflow_dispatch, release and schedule', () => {
  const dispatch = workflowDispatchEvent(github, REPO, {
    actor: 'ben',
    ref: 'feat',
    inputs: { environment: 'production' },
  });
  expect(dispatch.payload).toMatchObject({ ref: 'refs/heads/feat', inputs: { environment: 'production' } });
  expect(dispatch.env).toMatchObject({ GITHUB_ACTOR: 'ben', GITHUB_SHA: github.commit(REPO, 'feat') });
  expect(missingFrom(dispatch)).toEqual([]);
  github.tag(REPO, 'v1', 'main');
  const release = releaseEvent(github, REPO, { actor: 'ben', tag: 'v1' });
  expect(release.env).toMatchObject({ GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' });
  expect(missingFrom(release, 'release')).toEqual([]);
  const schedule = scheduleEvent(github, REPO, { actor: 'ben' });
  expect(schedule.env).toMatchObject({ GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'schedule' });
});

test('workflow_run: runs on the default branch, whatever it followed', () => {
  const ended = github.startRun(REPO, {
    event: 'push',
    sha: github.commit(REPO, 'feat'),
    branch: 'feat',
    actor: 'dana',
    status: 'completed',
  });
  const event = workflowRunEvent(github, REPO, ended);
  expect(event.env['GITHUB_SHA']).toBe(github.commit(REPO, 'main'));
  expect(event.payload).toMatchObject({ workflow_run: { id: ended.id, head_sha: github.commit(REPO, 'feat') } });
  expect(missingFrom(event)).toEqual([]);
});

test('a run that is given is the run that the gate finds itself in', () => {
  const run = github.startRun(REPO, { event: 'push', sha: github.commit(REPO, 'main'), branch: 'main', actor: 'dana' });
  github.rerun(REPO, run.id, { actor: 'ben' });
  const event = pushEvent(github, REPO, 'main', { run: run.id });
  expect(event.env).toMatchObject({
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_ACTOR: 'dana',
    GITHUB_TRIGGERING_ACTOR: 'ben',
  });
  expect(() => pushEvent(github, REPO, 'main', { run: 1 })).toThrow(/no workflow run 1/);
});
