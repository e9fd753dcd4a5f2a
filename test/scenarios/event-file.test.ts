/** A step before the gate writes to the event file (GITHUB_EVENT_PATH is writable): what it says is held against GitHub's own run. */
import { describe, expect, test } from 'vitest';
import {
  deploymentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../../demo/github/events.ts';
import { bend, gate, withGitHub } from './harness.ts';
import { approve, bringIn, mergeChange, openChange, REPO } from './payments.ts';

const production = { environment: 'production' };

/** A text takes the place of what is there; fields are put beside the others. */
function set(payload: Record<string, unknown>, key: string, value: string | Readonly<Record<string, unknown>>): void {
  payload[key] = typeof value === 'string' ? value : { ...(payload[key] as object), ...value };
}

describe('a merge group', () => {
  test('whose base was moved, so that its first commit is left out', () =>
    withGitHub(async (github) => {
      const { number: bare } = bringIn(github, 'bare', { 'src/bare.js': 'bare();\n' }, { merged: null });
      const number = openChange(github);
      approve(github, number, 'cpatel');
      github.setClock('2026-11-20T13:00:00Z');
      const group = github.enqueue(REPO, [bare, number], { method: 'squash', by: 'asmith' });
      const first = group.landed.get(bare)?.at(-1) ?? '';
      const event = mergeGroupEvent(github, REPO, group);
      const whole = await gate(github, event);
      expect([whole.decision, whole.reasons]).toEqual(['refused', ['commit-not-covered']]);
      const bent = bend(event, (payload) => set(payload, 'merge_group', { base_sha: first }));
      const run = await gate(github, bent);
      expect([run.decision, run.reasons]).toEqual(['undetermined', ['event-invalid']]);
    }));

  test('whose base lies further back is judged for more, not for less', () =>
    withGitHub(async (github) => {
      const older = github.commit(REPO, 'main');
      github.push(REPO, 'main', {
        author: 'mallory',
        files: { 'src/evil.js': 'evil();\n' },
        at: '2026-11-18T09:00:00Z',
      });
      const number = openChange(github);
      approve(github, number, 'cpatel');
      github.setClock('2026-11-20T13:00:00Z');
      const event = mergeGroupEvent(github, REPO, github.enqueue(REPO, [number], { method: 'squash', by: 'asmith' }));
      expect((await gate(github, event)).decision).toBe('authorised');
      const bent = bend(event, (payload) => set(payload, 'merge_group', { base_sha: older }));
      const run = await gate(github, bent);
      expect([run.decision, run.reasons]).toEqual(['refused', ['commit-not-covered']]);
    }));
});

describe('a deployment', () => {
  test('whose branch was changed to one where other pull requests count', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      const deployment = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const event = deploymentEvent(github, REPO, deployment);
      const bent = bend(event, (payload) => set(payload, 'deployment', { ref: 'refs/heads/evil' }));
      const run = await gate(github, bent);
      expect([run.decision, run.reasons]).toEqual(['refused', ['commit-changed']]);
    }));

  test('of another commit, which was authorised', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      const good = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const evil = github.push(REPO, 'main', { author: 'mallory', files: { 'src/evil.js': 'evil();\n' } });
      const bad = github.deploy(REPO, {
        ref: 'main',
        sha: evil,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const event = deploymentEvent(github, REPO, bad);
      const run = await gate(github, { ...event, payload: deploymentEvent(github, REPO, good).payload });
      expect([run.decision, run.reasons]).toEqual(['undetermined', ['event-invalid']]);
    }));
});

test('the commit of a push', () =>
  withGitHub(async (github) => {
    const good = mergeChange(github);
    github.push(REPO, 'main', { author: 'mallory', files: { 'src/evil.js': 'evil();\n' } });
    const event = pushEvent(github, REPO, 'main');
    const run = await gate(
      github,
      bend(event, (payload) => set(payload, 'after', good)),
      { inputs: production },
    );
    expect([run.decision, run.reasons]).toEqual(['undetermined', ['event-invalid']]);
  }));

describe("the runner's own variables, where GitHub's run says something else", () => {
  test.each([
    ['the commit', { GITHUB_SHA: 'good' }],
    ['the branch', { GITHUB_REF: 'refs/heads/other' }],
    ['the event', { GITHUB_EVENT_NAME: 'schedule' }],
  ])('%s', (_, bent) =>
    withGitHub(async (github) => {
      const good = mergeChange(github);
      const event = workflowDispatchEvent(github, REPO, { actor: 'asmith' });
      expect((await gate(github, event, { inputs: production })).decision).toBe('authorised');
      github.push(REPO, 'main', { author: 'mallory', files: { 'src/evil.js': 'evil();\n' } });
      const evil = workflowDispatchEvent(github, REPO, { actor: 'asmith' });
      const env = Object.fromEntries(
        Object.entries(bent).map(([name, value]) => [name, value === 'good' ? good : value]),
      );
      const run = await gate(github, evil, { inputs: production, env });
      expect(run.decision).toBe('undetermined');
      expect(run.reasons).toContain('event-invalid');
    }),
  );
});

test('the run that ended was of another commit', () =>
  withGitHub(async (github) => {
    const good = mergeChange(github);
    const sha = github.push(REPO, 'main', { author: 'mallory', files: { 'src/evil.js': 'evil();\n' } });
    const ended = github.startRun(REPO, {
      event: 'push',
      sha,
      branch: 'main',
      actor: 'asmith',
      status: 'completed',
      conclusion: 'success',
    });
    const event = workflowRunEvent(github, REPO, ended);
    const bent = bend(event, (payload) => set(payload, 'workflow_run', { head_sha: good }));
    const run = await gate(github, bent, { inputs: production });
    expect([run.decision, run.reasons]).toEqual(['undetermined', ['event-invalid']]);
  }));

test('another pull request, which was approved', () =>
  withGitHub(async (github) => {
    const number = openChange(github);
    approve(github, number, 'cpatel');
    const { number: bare } = bringIn(github, 'bare', { 'src/bare.js': 'bare();\n' }, { merged: null });
    github.setClock('2026-11-20T13:00:00Z');
    const event = pullRequestEvent(github, REPO, bare);
    const { payload } = pullRequestEvent(github, REPO, number);
    const run = await gate(github, { ...event, payload });
    expect([run.decision, run.reasons]).toEqual(['undetermined', ['event-invalid']]);
    const target = pullRequestEvent(github, REPO, bare, { isTarget: true });
    expect((await gate(github, { ...target, payload })).decision).toBe('undetermined');
  }));
