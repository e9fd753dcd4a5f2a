/** A standard change needs no approval, so what its author writes of times bounds nothing: it goes out once (contract 3, threats B18). */
import { expect, test } from 'vitest';
import { deploymentEvent } from '../../demo/github/events.ts';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { judgeQuickly } from './in-process.ts';
import { bringIn, deployedBefore, otherRecord, paymentsSeed, REPO } from './payments.ts';

const EARNED = ['CHG-2026-0001', 'CHG-2026-0002', 'CHG-2026-0003'];
const RECORD = 'changes/CHG-2026-0070.yml';
const MODEL = `id: rotate-secret
title: Rotate a service's signing key
approved-by: cpatel
approved-at: 2026-06-01T10:00:00Z
expires: 2027-05-31
environments: [production]
configuration-items: [component:default/payments-api]
paths: ["src/**"]
level: moderate
successes: [${EARNED.join(', ')}]
plan:
  implementation: [Run the deploy workflow]
  verification: [Synthetic payments succeed]
  backout: {steps: [Redeploy the release before], trigger: Errors above 1 %, duration: PT15M, tested: true}
`;
const standard = (rest: string): string => `id: CHG-2026-0070
title: Rotate the payments signing key
type: standard
model: rotate-secret
reason: The key leaves its validity period on 1 December 2026.
requested-by: asmith
requested-at: 2026-12-24T09:00:00Z
environments: [production]
configuration-items: [component:default/payments-api]
covers: since-last-deployment
${rest}`;

async function deploy(github: EmbeddedGitHub, sha: string, at: string): Promise<readonly unknown[]> {
  github.setClock(at);
  const deployment = github.deploy(REPO, {
    ref: 'main',
    sha,
    environment: 'production',
    creator: 'asmith',
    statuses: [],
  });
  const { decision, reasons, shown } = await judgeQuickly(github, deploymentEvent(github, REPO, deployment));
  if (decision === 'authorised')
    github.addDeploymentStatus(REPO, deployment, { state: 'success', login: 'github-actions[bot]' });
  return [decision, reasons, decision === 'authorised' ? '' : shown];
}

async function withStory(story: (github: EmbeddedGitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub(paymentsSeed());
  try {
    const files = Object.fromEntries(
      EARNED.map((id, index) => [
        `changes/${id}.yml`,
        `${otherRecord(id, {
          'start: 2026-11-24T10:00:00+00:00': `start: 2026-04-0${index + 1}T10:00:00+01:00`,
          'end: 2026-11-24T12:00:00+00:00': `end: 2026-04-0${index + 1}T12:00:00+01:00`,
        })}outcome: {result: successful, started: 2026-04-0${index + 1}T09:10:00Z, ended: 2026-04-0${index + 1}T09:30:00Z, summary: Done as planned.}\n`,
      ]),
    );
    github.push(REPO, 'main', {
      author: 'cpatel',
      files: { '.github/change-gate/models/rotate-secret.yml': MODEL, ...files },
      message: 'A model and what earned it',
    });
    deployedBefore(github, github.commit(REPO, 'main'), '2026-11-17T10:00:00Z');
    await story(github);
  } finally {
    await github.close();
  }
}

const first = (github: EmbeddedGitHub, record: string): string =>
  bringIn(
    github,
    'first',
    { 'src/first.js': 'rotate();\n', [RECORD]: record },
    { opened: '2026-11-23T08:00:00Z', merged: '2026-11-23T10:00:00Z' },
  ).sha;

const more = (github: EmbeddedGitHub, files: Readonly<Record<string, string>>): string =>
  bringIn(
    github,
    'more',
    { 'src/more.js': 'rotate();\n', ...files },
    { opened: '2026-11-24T10:20:00Z', body: 'Change: CHG-2026-0070', merged: '2026-11-24T10:30:00Z' },
  ).sha;

test.each([
  ['asked for next month', '', {}],
  ['written anew between the two', '', { [RECORD]: standard('description: Once more.\n') }],
  [
    'moved to a time after the first',
    'schedule: {start: "2026-11-24T10:00:00+00:00", end: "2026-11-24T12:00:00+00:00"}\n',
    { [RECORD]: standard('schedule: {start: "2026-11-24T10:35:00+00:00", end: "2026-11-24T12:00:00+00:00"}\n') },
  ],
])('once, and not again with new commits: %s', (_, rest, files) =>
  withStory(async (github) => {
    expect(await deploy(github, first(github, standard(rest)), '2026-11-24T10:10:00Z')).toEqual(['authorised', [], '']);
    const [decision, reasons] = await deploy(github, more(github, files), '2026-11-24T10:40:00Z');
    expect([decision, reasons]).toEqual(['refused', ['record-used']]);
  }),
);

test('what waited for its reviewers since before the record was merged went out when they were done', () =>
  withStory(async (github) => {
    github.setClock('2026-11-23T09:00:00Z');
    const other = github.push(REPO, 'side', { author: 'asmith', from: 'main', files: { 'docs/a.md': 'a\n' } });
    const waiting = github.deploy(REPO, {
      ref: 'side',
      sha: other,
      environment: 'production',
      creator: 'asmith',
      statuses: [],
    });
    const sha = first(github, standard(''));
    github.setClock('2026-11-24T10:00:00Z');
    github.addDeploymentStatus(REPO, waiting, { state: 'success', login: 'github-actions[bot]' });
    const [decision, reasons] = await deploy(github, sha, '2026-11-24T10:10:00Z');
    expect(decision).toBe('refused');
    expect(reasons).toContain('record-used');
  }));

test('its first deployment is none that went out before the record was there', () =>
  withStory(async (github) => {
    const { sha: before } = bringIn(
      github,
      'earlier',
      {
        'changes/CHG-2026-0050.yml': otherRecord('CHG-2026-0050', {
          'start: 2026-11-24': 'start: 2026-12-15',
          'end: 2026-11-24': 'end: 2026-12-15',
        }),
      },
      { opened: '2026-11-22T08:00:00Z', merged: '2026-11-22T10:00:00Z' },
    );
    deployedBefore(github, before, '2026-11-22T11:00:00Z');
    const sha = first(github, standard('').replace('2026-12-24', '2026-11-16'));
    expect(await deploy(github, sha, '2026-11-24T10:10:00Z')).toEqual(['authorised', [], '']);
  }));
