/** A sweep shares one budget among all that it looks at: it stops while the gate still has some, and names what it did not look at. */
import { expect, it } from 'vitest';
import { startGitHub } from '../../demo/github/server.ts';
import { sweep } from '../../src/action/commands/sweep.ts';
import type { Swept } from '../../src/action/commands/sweep-looks.ts';
import { openApi } from '../../src/github/api/api.ts';
import type { GitHubRequest } from '../../src/github/facts/request.ts';
import { otherRecord, paymentsSeed, REPO } from '../scenarios/payments.ts';

const PULLS = 8;

async function run(rateLimit: number): Promise<{ readonly swept: Swept; readonly requests: number }> {
  const github = await startGitHub({ ...paymentsSeed(), rateLimit });
  try {
    for (let nth = 0; nth < PULLS; nth += 1) {
      const id = `CHG-2026-01${nth}0`;
      github.push(REPO, `b-${nth}`, {
        author: 'asmith',
        files: { [`changes/${id}.yml`]: otherRecord(id) },
        message: id,
      });
      const { headSha } = github.openPullRequest(REPO, { head: `b-${nth}`, author: 'asmith' });
      github.repository(REPO).checkRuns.push({
        id: github.state.nextId('check'),
        name: 'change-gate',
        headSha,
        externalId: 'change-gate/review',
        detailsUrl: null,
        status: 'completed',
        conclusion: 'failure',
        startedAt: github.state.clock.now(),
        completedAt: github.state.clock.now(),
        title: 'Awaiting: something that was so',
        summary: '',
        text: null,
        annotations: [],
      });
    }
    const clock = (): number => Date.parse(github.state.clock.now());
    const api = openApi({ token: 'ghs_gate', baseUrl: github.url, deadline: 900_000, gathers: true, clock });
    const request: GitHubRequest = {
      token: 'ghs_gate',
      baseUrl: github.url,
      repository: REPO,
      repositoryId: null,
      event: {
        name: 'schedule',
        sha: null,
        ref: null,
        pullRequest: null,
        headSha: null,
        headRef: null,
        baseSha: null,
        deploymentId: null,
      },
      actor: null,
      triggeringActor: null,
      stage: 'deploy',
      environment: null,
      change: [],
      sha: null,
      runId: null,
      runAttempt: null,
      policyRepository: null,
      policyRef: null,
      recordsRepository: null,
      recordsRef: null,
    };
    github.requests.length = 0;
    const swept = await sweep({
      api,
      request,
      names: { status: null, checkName: 'change-gate' },
      runUrl: null,
      mode: null,
      clock: github.state.clock.now(),
      docs: 'docs/reasons.md',
      program: 'change-gate',
      tzdata: 'test',
      rerun: false,
    });
    return { swept, requests: github.requests.length };
  } finally {
    await github.close();
  }
}

it('it looks at all where there is enough, and else at some, with the rest by name and enough left for the gate', async () => {
  const all = await run(5000);
  expect(all.swept.looks.map(({ what, result }) => [what, result.kind])).toEqual(
    Array.from({ length: PULLS }, (_, nth) => [`Pull request #${PULLS - nth}`, 'changed']),
  );
  const limit = all.requests + 40;
  const some = await run(limit);
  const last = some.swept.looks.at(-1);
  expect(last).toMatchObject({ what: expect.stringMatching(/#1$/), result: { kind: 'unread' } });
  expect(last?.result.kind === 'unread' ? last.result.why : '').toMatch(
    /^not looked at: it takes about \d+ requests each, and GitHub's limit leaves \d+ until \d{4}-.*Z, of which 60 are kept for the gate$/,
  );
  const judged = some.swept.looks.slice(0, -1);
  expect(judged.every(({ result }) => result.kind === 'changed')).toBe(true);
  const named = `${judged.map(({ what }) => what).join(', ')}, ${last?.what}`;
  expect(named).toBe(all.swept.looks.map(({ what }) => what).join(', '));
  expect(judged.length).toBeGreaterThan(0);
  expect(limit - some.requests).toBeGreaterThanOrEqual(30);
}, 60_000);
