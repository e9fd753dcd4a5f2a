/**
 * What GitHub tells the gate, told otherwise than it was meant: in another order than it happened, under an older name, with something
 * left out, or of another attempt. Each story was `authorised` or `not-required` without cause, or could have been.
 */
import { describe, expect, test } from 'vitest';
import { deploymentEvent } from '../../demo/github/events.ts';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { closingSeed, startDeploy } from './closing.ts';
import { TOKEN } from './harness.ts';
import { judgeQuickly, type Quick } from './in-process.ts';
import {
  approve,
  bringIn,
  deployedBefore,
  FILES,
  merge,
  mergeChange,
  openChange,
  otherRecord,
  POLICY,
  RECORD,
  RECORD_TEXT,
  REPO,
  recordWith,
} from './payments.ts';

const NOW = '2026-11-24T10:10:00Z';
const NIGHT = '2026-11-24T23:30:00Z';
const { [RECORD]: _, ...REST } = FILES;
const DOCS_ARE_FREE = closingSeed(undefined, {
  files: { ...REST, [POLICY]: `${FILES[POLICY]}scope: {except: ["docs/**"]}\n` },
});

async function withStory(story: (github: EmbeddedGitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub(DOCS_ARE_FREE);
  try {
    await story(github);
  } finally {
    await github.close();
  }
}

async function deploy(github: EmbeddedGitHub, at: string, inputs: Readonly<Record<string, string>> = {}) {
  const { event } = startDeploy(github, at);
  return said(await judgeQuickly(github, event, { environment: 'production', ...inputs }));
}

const said = ({ decision, reasons }: Quick): readonly [string, readonly string[]] => [decision, [...reasons].sort()];

/** A pull request of nothing but documentation, opened and merged with its commits as they are or copied. */
function bringDocs(github: EmbeddedGitHub, branch: string, method: 'merge' | 'rebase' | 'squash'): string {
  return bringIn(github, branch, { [`docs/${branch}.md`]: `${branch}\n` }, { method }).sha;
}

/** GitHub names for one commit the pull requests that it names for another. */
async function nameAlike(github: EmbeddedGitHub, commit: string, other: string): Promise<void> {
  const path = (sha: string): string => `/repos/${REPO}/commits/${sha}/pulls`;
  const answer = await fetch(`${github.url}${path(other)}`, { headers: { authorization: `Bearer ${TOKEN}` } });
  const body: unknown = await answer.json();
  expect(body).toHaveLength(1);
  github.fault({ match: (_method, asked) => asked === path(commit), body });
}

describe('a commit that GitHub still names a pull request for', () => {
  /** It was in the pull request once, and was pushed to the branch past it: the pull request holds it no more, and its files neither. */
  test.each(['merge', 'squash', 'rebase'] as const)('and that it holds no more (%s)', (method) =>
    withStory(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      github.setClock('2026-11-19T09:00:00Z');
      const pushed = github.push(REPO, 'main', {
        author: 'mallory',
        message: 'Straight to the branch',
        files: { 'src/backdoor.js': 'open();\n' },
      });
      const landed = bringDocs(github, 'words', method);
      await nameAlike(github, pushed, landed);
      expect(await deploy(github, NIGHT)).toEqual(['refused', ['commit-not-covered', 'record-missing']]);
    }),
  );

  test('while a rebase of several commits stays what it is', () =>
    withStory(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      const number = openChange(github);
      github.push(REPO, 'rotate-key', { author: 'asmith', message: 'And its note', files: { 'docs/key.md': 'new\n' } });
      bringDocs(github, 'between', 'squash');
      approve(github, number, 'cpatel');
      merge(github, number, 'rebase');
      expect(await deploy(github, NOW)).toEqual(['authorised', []]);
    }));
});

describe('deployments that ended in another order than they began', () => {
  test('the environment runs what succeeded last, however long it had waited', () =>
    withStory(async (github) => {
      const first = github.commit(REPO, 'main');
      deployedBefore(github, first);
      const change = mergeChange(github);
      const { sha: last } = bringIn(github, 'words', { 'docs/words.md': 'words\n' });
      // Somebody's run of the first commit waits for its reviewers, while the change goes out and comes to nothing.
      const waiting = github.deploy(REPO, {
        ref: 'main',
        sha: first,
        environment: 'production',
        statuses: ['queued'],
        at: '2026-11-24T10:05:00Z',
      });
      github.deploy(REPO, { ref: 'main', sha: change, environment: 'production', at: '2026-11-24T10:15:00Z' });
      github.addDeploymentStatus(REPO, waiting, {
        state: 'success',
        login: 'github-actions[bot]',
        at: '2026-11-24T11:40:00Z',
      });
      // What went away with it is not brought back by documentation, at night.
      const [decision, reasons] = await deploy(github, NIGHT, { sha: last });
      expect(decision).toBe('refused');
      expect(reasons).toContain('record-used');
    }));
});

describe('an answer for the environment', () => {
  const RECORD_OF_ITS_OWN = `${RECORD_TEXT}covers: ["#1"]\n`;

  /** Waits for its reviewers, is let through by a manager, fails, and is run again: then somebody else lets it through. */
  async function runAgain(between: (github: EmbeddedGitHub) => void): Promise<readonly [string, readonly string[]]> {
    const github = await startGitHub(DOCS_ARE_FREE);
    try {
      deployedBefore(github, github.commit(REPO, 'main'));
      merge(github, openChange(github, RECORD_OF_ITS_OWN));
      const { event, run } = startDeploy(github, '2026-11-24T10:02:00Z');
      github.approveRun(REPO, run, { login: 'cpatel', environments: ['production'] });
      const inputs = { environment: 'production' };
      expect(said(await judgeQuickly(github, event, inputs))).toEqual(['authorised', []]);
      between(github);
      github.setClock('2026-11-24T10:40:00Z');
      github.rerun(REPO, run, { actor: 'asmith' });
      github.approveRun(REPO, run, { login: 'bkhan', environments: ['production'] });
      const again = { ...event, env: { ...event.env, GITHUB_RUN_ATTEMPT: '2' } };
      return said(await judgeQuickly(github, again, inputs));
    } finally {
      await github.close();
    }
  }

  test('of an earlier attempt still holds for the record that it was given for', async () => {
    expect(await runAgain(() => {})).toEqual(['authorised', []]);
  });

  test('of an earlier attempt is none for what the record says since', async () => {
    const [decision, reasons] = await runAgain((github) => {
      const text = recordWith({ 'end: 2026-11-24T12': 'end: 2026-11-24T15' }, RECORD_OF_ITS_OWN);
      bringIn(
        github,
        'other-plan',
        { [RECORD]: text },
        { opened: '2026-11-24T10:20:00Z', merged: '2026-11-24T10:30:00Z' },
      );
    });
    expect(decision).toBe('awaiting');
    expect(reasons).toContain('approval-stale');
  });
});

describe('half an answer', () => {
  test('a comparison that is ahead by nothing is not believed', () =>
    withStory(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      mergeChange(github);
      bringDocs(github, 'words', 'squash');
      github.fault({
        match: (_method, path) => path.includes('/compare/'),
        alter: (reply) => ({
          ...reply,
          body: JSON.stringify({ ...JSON.parse(String(reply.body)), total_commits: 0, commits: [], files: [] }),
        }),
      });
      expect(await deploy(github, NIGHT)).toEqual(['undetermined', ['evidence-unavailable', 'record-missing']]);
    }));

  test('a list of deployments that lacks the one that is judged is not whole', () =>
    withStory(async (github) => {
      const { sha: older } = bringIn(github, 'words', { 'docs/words.md': 'words\n' });
      const change = mergeChange(github);
      deployedBefore(github, github.commit(REPO, 'main'), '2026-11-24T09:00:00Z');
      expect(change).not.toBe(older);
      github.setClock(NOW);
      const options = { ref: older, sha: older, environment: 'production', creator: 'asmith', statuses: [] } as const;
      const event = deploymentEvent(github, REPO, github.deploy(REPO, options));
      github.fault({ match: (_method, path) => path === `/repos/${REPO}/deployments`, body: [] });
      const judged = await judgeQuickly(github, event);
      expect(judged.decision).toBe('undetermined');
    }));

  test('a history without the file that the commit holds is not believed', () =>
    withStory(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      mergeChange(github);
      github.fault({
        match: (_method, path, _nth, { query }) => path === `/repos/${REPO}/commits` && query.includes('path='),
        body: [],
      });
      const none = { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false }, nodes: [] };
      const emptied = (key: string, value: unknown): unknown => (key === 'history' ? none : value);
      github.fault({
        match: (_method, path) => path === '/graphql',
        alter: (reply) => ({ ...reply, body: JSON.stringify(JSON.parse(String(reply.body)), emptied) }),
      });
      const { event, run } = startDeploy(github, NOW);
      // Without its pull request nobody would keep whoever committed from saying yes.
      github.approveRun(REPO, run, { login: 'dlee', environments: ['production'] });
      const judged = await judgeQuickly(github, event, { environment: 'production' });
      expect(said(judged)).toEqual(['undetermined', ['evidence-unavailable']]);
    }));
});

describe('an emergency that was moved among many files', () => {
  const EMERGENCY = 'CHG-2026-0060';
  const emergency = (item: string, rest = ''): string =>
    `${otherRecord(EMERGENCY, {
      'type: normal':
        'type: emergency\nemergency: {incident: INC-20931, justification: Signing fails for one in four.}',
      'requested-at: 2026-11-17T09:00:00Z': 'requested-at: 2026-11-03T09:00:00Z',
      'start: 2026-11-24T10:00:00+00:00': 'start: 2026-11-03T10:00:00+00:00',
      'end: 2026-11-24T12:00:00+00:00': 'end: 2026-11-03T12:00:00+00:00',
    }).replace('payments-api', item)}${rest}`;

  test('owes for what it said before, though GitHub lists the first 300 of them', () =>
    withStory(async (github) => {
      const path = `changes/${EMERGENCY}.yml`;
      const { sha } = bringIn(
        github,
        'fix',
        { 'src/fix.js': 'fix();\n', [path]: emergency('payments-api') },
        {
          approver: 'cpatel',
          opened: '2026-11-03T08:00:00Z',
          approved: '2026-11-03T08:30:00Z',
          merged: '2026-11-03T09:30:00Z',
        },
      );
      deployedBefore(github, sha, '2026-11-03T10:05:00Z');
      const many = Object.fromEntries(
        Array.from({ length: 320 }, (_, index) => [`a/${String(index).padStart(4, '0')}.txt`, `${index}\n`]),
      );
      const moved = bringIn(
        github,
        'tidy',
        { ...many, [path]: null, [`changes/old/${EMERGENCY}.yml`]: emergency('ledger') },
        { opened: '2026-11-04T08:00:00Z', merged: '2026-11-04T09:30:00Z' },
      );
      // Past the gate, or with a change to something else: from now on the last deployment has it in its new place.
      deployedBefore(github, moved.sha, '2026-11-04T10:05:00Z');
      mergeChange(github);
      const [decision, reasons] = await deploy(github, NOW);
      expect([decision, reasons]).toEqual(['refused', ['retrospective-overdue']]);
    }));
});
