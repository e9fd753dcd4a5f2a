/** Every workflow that people copy from here, or that runs here: pinned, with least permissions, and no way round its own gate. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { WORKFLOWS } from './workflow-texts.ts';

type Step = {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly name?: string;
  /** A workflow that it calls, in place of steps. */
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: unknown;
  readonly if?: string;
  readonly steps: readonly Step[];
};
type Workflow = { readonly permissions?: unknown; readonly on: unknown; readonly jobs: Readonly<Record<string, Job>> };

/** Permissions to write, by file; all others only read. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  'written by init': ['actions'],
  'raised by issues': ['contents', 'pull-requests', 'issues'],
  'docs/raise.md': ['contents', 'pull-requests', 'issues'],
  '.github/workflows/release.yml': ['contents', 'id-token', 'attestations'],
  'examples/attested/.github/workflows/deploy.yml': ['id-token', 'attestations'],
  'docs/after-release.md': ['contents', 'pull-requests'],
  'docs/forward-schedule.md': ['pages', 'id-token'],
  'docs/sweep.md': ['statuses', 'actions'],
};
/** Nothing of the job has run before: this gets the token that the gate asks with, where rules lie in another repository. */
const isToken = (step: Step | undefined): boolean =>
  step?.uses?.startsWith('actions/create-github-app-token@') === true;
/** Permissions of the job are those of its own token; what another one may do is said where it is got. */
const granted = (job: Job): Readonly<Record<string, string>> | undefined => {
  const own = job.steps.find(isToken)?.with;
  if (own === undefined) return job.permissions;
  const asked = Object.entries(own).filter(([key]) => key.startsWith('permission-'));
  return Object.fromEntries(asked.map(([key, level]) => [key.slice('permission-'.length), String(level)]));
};
const isOurs = (step: Step): boolean => step.uses?.startsWith('change-gate/change-gate@') === true;
/** Whether a job writes the commit status: only with the input does it need the permission. */
const saysStatus = (job: Job): boolean => job.steps.some((step) => isOurs(step) && step.with?.['status'] !== undefined);
/** Only the gate itself decides; the other commands come after it, or show something. */
const isGate = (step: Step): boolean => isOurs(step) && (step.with?.['command'] ?? 'gate') === 'gate';
const isClosing = (job: Job): boolean => job.steps.every((step) => isOurs(step) && step.with?.['command'] === 'close');
const WHATEVER_CAME_BEFORE = /always\(\)|failure\(\)|!\s*cancelled\(\)/;

test('there are workflows of all three places', () => {
  const places = [...WORKFLOWS.keys()].map((path) => path.split('/')[0]?.split(':')[0]);
  expect(new Set(places)).toEqual(
    new Set(['written by init', 'raised by issues', 'examples', '.github', 'README.md', 'docs']),
  );
});

describe.each([...WORKFLOWS])('%s', (path, text) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs).map(
    ([name, job]) => [name, { ...job, steps: job.uses === undefined ? job.steps : [] }] as const,
  );
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('grants nothing to all, and to each job what it needs, only to read', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobs) {
      const writes = Object.entries(job.permissions ?? { 'not given': name }).filter(([, level]) => level !== 'read');
      expect(
        writes
          .map(([permission]) => permission)
          .filter((permission) => MAY_WRITE[path.split(':')[0] ?? '']?.includes(permission) !== true)
          .filter((permission) => !(permission === 'statuses' && saysStatus(job))),
      ).toEqual([]);
      const decides = job.steps.some((step) => isGate(step) && step.with?.['status'] !== undefined);
      if (decides) expect(granted(job)?.['statuses'], name).toBe('write');
    }
  });

  test('shows to every gate the answers for the environment, where somebody may have said no', () => {
    for (const [name, job] of jobs)
      if (job.steps.some(isGate)) expect(granted(job)?.['actions'], name).toMatch(/^(?:read|write)$/);
  });

  test('shows to every gate before a deployment the checks that a policy may ask for', () => {
    for (const [name, job] of jobs)
      if (job.steps.some((step) => isGate(step) && step.with?.['environment'] !== undefined))
        expect(granted(job), name).toMatchObject({ checks: expect.stringMatching(/^(?:read|write)$/) });
  });

  test('names every action by a full commit SHA, with its version beside it', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines.length).toBe(
      [...steps, ...jobs.map(([, job]) => job)].filter(({ uses }) => uses !== undefined).length,
    );
    expect(lines.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d/.test(line))).toEqual([]);
  });

  test('runs no job whatever came before, and checks out no other commit', () => {
    expect(text).not.toContain('continue-on-error');
    // To write an outcome is for a deployment that failed as well, and to keep a report for a gate that refused.
    for (const [name, job] of jobs) if (!isClosing(job)) expect(job.if ?? '', name).not.toMatch(WHATEVER_CAME_BEFORE);
    const eager = steps.filter(({ if: condition }) => WHATEVER_CAME_BEFORE.test(condition ?? ''));
    expect(eager.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@') !== true)).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: inputs } of checkouts) {
      expect(Object.keys(inputs ?? {})).not.toContain('ref');
      expect(inputs?.['persist-credentials']).toBe(false);
    }
  });

  test('puts no text of an event into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
  });

  test('asks the gate first in the job that deploys, or in a job before it for the word that it wants', () => {
    for (const [name, job] of jobs) {
      if (!job.steps.some(isGate)) continue;
      if (job.environment !== undefined) {
        // Before everything else, so that a failure stops all of it, and on no condition.
        const first = isToken(job.steps[0]) ? 1 : 0;
        expect(job.steps.findIndex(isGate), name).toBe(first);
        expect(job.steps[first]?.if, name).toBeUndefined();
        expect(job.if, name).toBeUndefined();
        expect(job.steps[first]?.with?.['environment'], name).toBe(job.environment);
        continue;
      }
      const dependants = jobs.filter(([other, { steps: own }]) => other !== name && !own.every(isOurs));
      for (const [, other] of dependants) expect(other.if).toBe(`needs.${name}.outputs.decision == 'authorised'`);
    }
  });

  test('gives the name of the status to no job', () => {
    const names = jobs.flatMap(([id, job]) => [id, job.name]);
    for (const { with: inputs } of steps) {
      const status = inputs?.['status'];
      if (status !== undefined) expect(names).not.toContain(status);
    }
  });

  test('checks out nothing where the pull request is not trusted', () => {
    if (!text.includes('pull_request_target')) return;
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });
});
