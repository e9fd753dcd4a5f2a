/**
 * The event file lies where every step before the gate can write, the runner's own variables do not. Whatever in a file is changed, the
 * event says the same as before or is refused; the few claims that only GitHub itself can settle are named, and are asked of it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ReadEvent, type RunEvent, readEvent } from '../../src/action/runner/event.ts';

type Fields = Readonly<Record<string, unknown>>;
type Examples = readonly { readonly name: string; readonly examples: readonly Fields[] }[];
const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as Examples;

const OWN = '1'.repeat(40);
const OTHER = '2'.repeat(40);
const FOLDER = mkdtempSync(join(tmpdir(), 'events-'));
const FILE = join(FOLDER, 'event.json');
afterAll(() => rmSync(FOLDER, { recursive: true }));

function read(name: string, payload: unknown, env: Readonly<Record<string, string>>): ReadEvent {
  writeFileSync(FILE, JSON.stringify(payload));
  return readEvent({ ...env, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: FILE });
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (inner as Fields | undefined)?.[key], value);
}

/** What the runner would have said of the event that an example shows. */
function environmentOf(name: string, payload: Fields): Readonly<Record<string, string>> {
  const common = { GITHUB_RUN_ID: '7', GITHUB_SHA: OWN, GITHUB_REF: 'refs/heads/main' };
  const text = (...keys: readonly string[]): string => String(at(payload, ...keys));
  switch (name) {
    case 'push': {
      const isTag = text('ref').startsWith('refs/tags/');
      const head = isTag ? at(payload, 'head_commit', 'id') : null;
      return { ...common, GITHUB_SHA: String(head ?? payload['after']), GITHUB_REF: text('ref') };
    }
    case 'deployment':
      return { ...common, GITHUB_SHA: text('deployment', 'sha') };
    case 'merge_group':
      return {
        ...common,
        GITHUB_SHA: text('merge_group', 'head_sha'),
        GITHUB_REF: text('merge_group', 'head_ref'),
      };
    case 'pull_request':
    case 'pull_request_review':
      return {
        ...common,
        GITHUB_REF: `refs/pull/${text('pull_request', 'number')}/merge`,
        GITHUB_HEAD_REF: text('pull_request', 'head', 'ref'),
      };
    default:
      return common;
  }
}

/** What is left for GitHub to say: each is compared with its own answer in `base-facts.ts` and `event-proof.ts`. */
const ASKED_OF_GITHUB: Readonly<Record<string, readonly (keyof RunEvent)[]>> = {
  deployment: ['ref', 'environment', 'deploymentId'],
  merge_group: ['baseSha'],
  pull_request: ['headSha', 'headRef', 'baseSha'],
  pull_request_review: ['headSha', 'headRef', 'baseSha'],
  workflow_run: ['sha', 'endedRun'],
};

/** Descriptions of people and repositories make up most of a payload; the gate asks GitHub for both. */
const NEVER_READ = /^(?:repo|repository|sender|organization|user|owner|pusher|creator|actor|_links|.*url)$/;

/** Every place of a payload that holds a text, a number, a yes or no, or nothing. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]));
}

function changed(payload: Fields, path: readonly string[], value: unknown): Fields {
  const copy = structuredClone(payload) as Record<string, unknown>;
  let inner: Record<string, unknown> = copy;
  for (const key of path.slice(0, -1)) inner = inner[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return copy;
}

const CHANGES: readonly unknown[] = [undefined, null, OTHER, 'refs/heads/evil', 'evil', 4711, true];
const KINDS = ['push', 'deployment', 'merge_group', 'pull_request', 'pull_request_review', 'workflow_run', 'release'];
const kinds = all.filter(({ name }) => KINDS.includes(name)).map(({ name, examples }) => [name, examples] as const);

test('there are examples of all of them', () => expect(kinds.map(([name]) => name).sort()).toEqual([...KINDS].sort()));

describe.each(kinds)('%s', (name, examples) => {
  const readable = examples.filter((payload) => read(name, payload, environmentOf(name, payload)).event !== null);

  test('some are read as they are', () => expect(readable.length).toBeGreaterThan(0));

  test('whatever is changed in the file, nothing is decided by it', { timeout: 120_000 }, () => {
    const asked = ASKED_OF_GITHUB[name] ?? [];
    for (const payload of readable.slice(0, 2)) {
      const env = environmentOf(name, payload);
      const { event: own } = read(name, payload, env);
      const shared = placesOf(payload).filter((path) => !path.some((key) => NEVER_READ.test(key)));
      for (const path of shared)
        for (const value of CHANGES) {
          const { event, faults } = read(name, changed(payload, path, value), env);
          if (event === null) {
            expect(faults.length).toBeGreaterThan(0);
            continue;
          }
          for (const key of Object.keys(own ?? {}) as (keyof RunEvent)[])
            if (!asked.includes(key))
              expect([path.join('.'), key, event[key]]).toEqual([path.join('.'), key, own?.[key]]);
        }
    }
  });
});

describe('the runner says something else than the file', () => {
  const group = { head_sha: OWN, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1-x', base_sha: OTHER };
  const pull = { number: 7, head: { ref: 'rotate', sha: OWN }, base: { sha: OTHER } };
  const env = { GITHUB_RUN_ID: '7', GITHUB_SHA: OWN, GITHUB_REF: 'refs/heads/main' };

  test.each<[string, string, unknown, Readonly<Record<string, string>>]>([
    ['the commit of a push', 'push', { ref: 'refs/heads/main', after: OTHER }, env],
    ['the branch of a push', 'push', { ref: 'refs/heads/evil', after: OWN }, env],
    ['no commit of the runner', 'push', { after: OWN }, { ...env, GITHUB_SHA: '' }],
    ['no run', 'push', { after: OWN }, { ...env, GITHUB_RUN_ID: '' }],
    ['the commit of a deployment', 'deployment', { deployment: { id: 1, sha: OTHER } }, env],
    ['the head of a merge group', 'merge_group', { merge_group: group }, { ...env, GITHUB_SHA: OTHER }],
    ['the branch of a merge group', 'merge_group', { merge_group: group }, env],
    ['the pull request', 'pull_request', { pull_request: pull }, { ...env, GITHUB_REF: 'refs/pull/8/merge' }],
    ['its branch', 'pull_request_target', { pull_request: pull }, { ...env, GITHUB_HEAD_REF: 'other' }],
    ['which run ended', 'workflow_run', { workflow_run: { head_sha: OWN } }, env],
  ])('%s', (_, name, payload, variables) => {
    const { event, faults } = read(name, payload, variables);
    expect([event, faults.map(({ reason }) => reason)]).toEqual([null, ['event-invalid']]);
  });

  test('an annotated tag has a name of its own beside that of its commit', () => {
    const payload = { ref: 'refs/tags/v1', after: OTHER, head_commit: { id: OWN } };
    expect(read('push', payload, { ...env, GITHUB_REF: 'refs/tags/v1' }).event?.sha).toBe(OWN);
  });
});
