/** A run whose limit is used up on the way: undetermined, and one finding says what was made, what is left and until when. */
import { expect, it } from 'vitest';
import { startGitHub } from '../../demo/github/server.ts';
import { approve, mergeChange, openChange, paymentsSeed, REPO } from '../scenarios/payments.ts';
import { judge } from './judging.ts';

it.each([1, 2, 4, 6, 8, 10])('a review with %i requests left', async (rateLimit) => {
  const github = await startGitHub({ ...paymentsSeed(), rateLimit });
  try {
    const number = openChange(github);
    approve(github, number, 'cpatel');
    const { head, base } = {
      head: github.pull(REPO, number).headSha,
      base: github.commit(REPO, 'main'),
    };
    const { report } = await judge(github, {
      stage: 'review',
      event: {
        name: 'pull_request',
        stage: 'review',
        pullRequest: number,
        headSha: head,
        headRef: 'rotate-key',
        baseSha: base,
      },
    });
    const about = report.findings.filter(({ message }) => message.includes('rate limit'));
    expect(report.verdict.decision).toBe('undetermined');
    expect(report.findings.filter(({ reason }) => reason === 'evidence-unavailable')).toEqual(about);
    expect(about.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /it resets at \S+Z; this run has made \d+ requests and needs more; left: 0 requests until \S+Z/,
      ),
    ]);
  } finally {
    await github.close();
  }
});

it.each([2, 4, 6, 9])('a deployment with %i requests left', async (rateLimit) => {
  const github = await startGitHub({ ...paymentsSeed(), rateLimit });
  try {
    const sha = mergeChange(github);
    const { report } = await judge(github, {
      stage: 'deploy',
      environment: 'production',
      event: { name: 'push', stage: 'deploy', sha, ref: 'refs/heads/main' },
    });
    const causes = new Set(
      report.findings.flatMap(
        ({ message }) =>
          /the rate limit is used up(?: \([^)]*\))?; it resets at \S+Z; this run has made \d+/.exec(message)?.[0] ?? [],
      ),
    );
    expect([...causes]).toHaveLength(1);
    expect(report.verdict.decision).toBe('undetermined');
    expect(report.findings.filter(({ reason }) => reason === 'evidence-unavailable')).toHaveLength(1);
  } finally {
    await github.close();
  }
});
