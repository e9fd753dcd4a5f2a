/**
 * What happens in the story of `change-gate demo`, chapter by chapter: the world before it, what people and bots do, and the run of the gate
 * that comes of it. Every run is the built action's; nothing here decides.
 */
import { pullRequestEvent, pushEvent, type WorkflowEvent, workflowDispatchEvent } from './github/events.ts';
import { ACTIONS_BOT } from './github/seed.ts';
import type { EmbeddedGitHub, startGitHub } from './github/server.ts';
import type { RunResult, runAction } from './runner/runner.ts';

export const REPOSITORY = 'acme/payments';
const RECORD = 'changes/CHG-2026-0042.yml';
const STAGING_RECORD = 'changes/CHG-2026-0041.yml';
const POLICY = '.github/change-gate/policy.yml';
const BOT = 'dependabot[bot]';
const BOT_BRANCH = 'dependabot/npm_and_yarn/left-pad-1.3.0';

/** What the example asks for, and besides: production gets what ran in staging, and a model need not have been earned. */
const STRICTER = `version: 1
timezone: Europe/London
environments:
  staging: {gate: enforce}
  production: {gate: enforce, after: {environment: staging}}
standard: {successes: 0}
`;
const MODEL = `id: dependency-bumps
title: Take in new versions of dependencies
approved-by: cpatel
approved-at: 2026-06-01T10:00:00Z
expires: 2027-05-31
environments: [staging, production]
configuration-items: [component:default/payments-api]
paths: [package.json, package-lock.json]
level: low
raises-for: ["dependabot[bot]"]
plan:
  implementation: [Merge the pull request, Run the deploy workflow]
  verification: [Synthetic payments succeed]
  backout: {steps: [Redeploy the release before], trigger: The error rate is above 1 %, duration: PT15M, tested: true}
`;

type Event = Parameters<typeof runAction>[0]['event'];
type Files = Readonly<Record<string, string>>;

/** Runs the gate on an event at an instant; `environment` is given where it is the first step of the job that deploys. */
export type Judge = (event: Event, at: string, inputs: Readonly<Record<string, string>>) => Promise<RunResult>;

export type Chapter = {
  readonly title: string;
  readonly story: string;
  readonly expected: string;
  readonly act: () => Promise<RunResult>;
};

export function seedOf(files: Files): Parameters<typeof startGitHub>[0] {
  const { [RECORD]: _, ...withoutRecord } = files;
  return {
    now: '2026-11-17T09:00:00Z',
    users: {
      asmith: { id: 101 },
      bkhan: { id: 102 },
      cpatel: { id: 103 },
      dlee: { id: 104 },
      efox: { id: 105 },
      [BOT]: { id: 49_699_333 },
    },
    repositories: {
      [REPOSITORY]: {
        roles: { asmith: 'write', bkhan: 'write', cpatel: 'maintain', dlee: 'write', efox: 'write', [BOT]: 'write' },
        files: {
          ...withoutRecord,
          [POLICY]: STRICTER,
          '.github/change-gate/models/dependency-bumps.yml': MODEL,
          'package-lock.json': '{"left-pad": "1.2.0"}\n',
        },
        author: 'asmith',
        environments: { staging: {}, production: {} },
      },
    },
  };
}

export function chaptersOf(github: EmbeddedGitHub, files: Files, judge: Judge): readonly Chapter[] {
  const review = (at: string): Promise<RunResult> =>
    judge(pullRequestEvent(github, REPOSITORY, 1, { isTarget: true }), at, {});
  return [
    {
      title: 'A pull request without a change record',
      story: 'asmith opens a pull request that rotates the signing key, and nothing else.',
      expected: 'refused',
      act: () => {
        runBefore(github);
        openPullRequest(github);
        return review('2026-11-19T09:05:00Z');
      },
    },
    {
      title: 'With its records, approved by somebody whose level is too low',
      story:
        'asmith adds CHG-2026-0041 for staging and CHG-2026-0042 for production, and\n   efox, a change and release analyst, approves.',
      expected: 'awaiting',
      act: () => {
        addRecords(github, files[RECORD] ?? '');
        github.review(REPOSITORY, 1, 'efox', { state: 'APPROVED', at: '2026-11-19T11:00:00Z' });
        return review('2026-11-19T11:05:00Z');
      },
    },
    {
      title: 'Approved by a change and release manager, merged, and deployed to staging',
      story: 'cpatel approves, asmith merges on Monday, and the push deploys to staging.',
      expected: 'authorised',
      act: () => {
        github.review(REPOSITORY, 1, 'cpatel', { state: 'APPROVED', at: '2026-11-20T10:12:00Z' });
        const at = '2026-11-23T15:00:00Z';
        github.mergePullRequest(REPOSITORY, 1, { method: 'squash', by: 'asmith', at });
        return deploy(github, 'staging', at, judge);
      },
    },
    {
      title: 'The same commit to production, in its window',
      story: 'On Tuesday asmith starts the deployment to production.',
      expected: 'authorised',
      act: () => deploy(github, 'production', '2026-11-24T10:10:00Z', judge),
    },
    {
      title: 'A bump by Dependabot, without a record',
      story:
        'Dependabot bumps left-pad, and asmith merges that. It went out to staging, and\n   now goes to production. It needs no record: its model was approved before.',
      expected: 'authorised',
      act: () => {
        bump(github);
        return deploy(github, 'production', '2026-11-26T11:10:00Z', judge);
      },
    },
  ];
}

/** What both environments run when the story begins. */
function runBefore(github: EmbeddedGitHub): void {
  for (const environment of ['staging', 'production'])
    github.deploy(REPOSITORY, { ref: 'main', environment, creator: 'asmith', at: '2026-11-17T10:00:00Z' });
}

function openPullRequest(github: EmbeddedGitHub): void {
  github.setClock('2026-11-19T09:00:00Z');
  github.push(REPOSITORY, 'rotate-key', {
    author: 'asmith',
    message: 'Rotate the signing key',
    files: { 'src/signing-key.js': 'export const signingKey = "2026-12";\n' },
  });
  github.openPullRequest(REPOSITORY, { head: 'rotate-key', author: 'asmith', title: 'Rotate the signing key' });
}

function addRecords(github: EmbeddedGitHub, record: string): void {
  github.setClock('2026-11-19T10:00:00Z');
  const staging = record
    .replace('CHG-2026-0042', 'CHG-2026-0041')
    .replace('[production]', '[staging]')
    .replace('2026-11-24T10:00', '2026-11-23T14:00')
    .replace('2026-11-24T12:00', '2026-11-23T16:00');
  github.push(REPOSITORY, 'rotate-key', {
    author: 'asmith',
    message: 'Add the change records',
    files: { [RECORD]: record, [STAGING_RECORD]: staging },
  });
}

function bump(github: EmbeddedGitHub): void {
  github.setClock('2026-11-25T06:00:00Z');
  github.push(REPOSITORY, BOT_BRANCH, {
    author: BOT,
    committer: 'web-flow',
    actor: BOT,
    message: 'Bump left-pad from 1.2.0 to 1.3.0',
    files: { 'package-lock.json': '{"left-pad": "1.3.0"}\n' },
  });
  const { number } = github.openPullRequest(REPOSITORY, { head: BOT_BRANCH, author: BOT, title: 'Bump left-pad' });
  github.setClock('2026-11-26T10:00:00Z');
  const at = '2026-11-26T10:00:00Z';
  github.mergePullRequest(REPOSITORY, number, { method: 'squash', by: 'asmith', at });
  github.setClock(at);
  startDeployment(github, 'staging', pushEvent(github, REPOSITORY, 'main'))('success');
}

/** The job that deploys main, as GitHub runs it, with the gate as its first step. */
async function deploy(github: EmbeddedGitHub, environment: string, at: string, judge: Judge): Promise<RunResult> {
  github.setClock(at);
  const event =
    environment === 'staging'
      ? pushEvent(github, REPOSITORY, 'main')
      : workflowDispatchEvent(github, REPOSITORY, { actor: 'asmith' });
  const end = startDeployment(github, environment, event);
  const result = await judge(event, at, { environment });
  end(result.conclusion);
  return result;
}

/** A job that names an environment is a deployment from its first moment. @returns what ends it */
function startDeployment(
  github: EmbeddedGitHub,
  environment: string,
  event: WorkflowEvent,
): (conclusion: RunResult['conclusion']) => void {
  const deployment = github.deploy(REPOSITORY, {
    ref: 'main',
    sha: github.commit(REPOSITORY, 'main'),
    environment,
    run: Number(event.env['GITHUB_RUN_ID']),
    statuses: ['in_progress'],
  });
  return (state) => void github.addDeploymentStatus(REPOSITORY, deployment, { state, login: ACTIONS_BOT.login });
}
