/** One pull request as a fact: what GitHub says of it, when its head appeared, and what cannot be proved complete. */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { headSince } from '../../src/domain/coverage/heads.ts';
import type { PullRequestFact } from '../../src/domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../src/domain/terms/unread.ts';
import { type PullRead, readPullRequest } from '../../src/github/facts/pull-request.ts';
import { becauseOf, known, openBenchApi, openChange, REPO, withGitHub } from './world.ts';

const read = async (github: EmbeddedGitHub, number = 1): Promise<PullRead> =>
  known(await readPullRequest(openBenchApi(github).api, REPO, number));
const fact = async (github: EmbeddedGitHub): Promise<PullRequestFact> => (await read(github)).fact;
const of = <T>(value: T): Exclude<T, { unavailable: string } | undefined> => {
  if (value === undefined || isUnavailable(value)) throw new Error('unavailable');
  return value as Exclude<T, { unavailable: string } | undefined>;
};

describe('a pull request', () => {
  it('has its reviews, commits, files and times', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      github.review(REPO, 1, 'cpatel', { body: 'good' });
      const pr = await fact(github);
      expect(pr).toMatchObject({
        number: 1,
        state: 'open',
        draft: false,
        user: { login: 'asmith', id: 11, type: 'User' },
      });
      expect(pr.head.sha).toBe(github.commit(REPO, 'rotate'));
      expect(of(pr.files).map(({ filename }) => filename)).toEqual(['changes/CHG-1.yml', 'src/rotate.ts']);
      expect(of(pr.commits).map(({ author }) => author?.login)).toEqual(['asmith', 'asmith']);
      const [review] = of(pr.reviews);
      expect(review).toMatchObject({ user: { id: 13 }, state: 'APPROVED', commit_id: pr.head.sha, body: 'good' });
      expect(review?.updated_at).toBe(review?.submitted_at);
    });
  });

  it('shows that a review was edited or dismissed', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      const { id } = github.review(REPO, 1, 'cpatel', { body: 'good' });
      github.editReview(REPO, 1, id, { body: 'change-gate approve CHG-1 000000000000' });
      const [edited] = of((await fact(github)).reviews);
      expect(edited?.updated_at).not.toBe(edited?.submitted_at);
      github.dismissReview(REPO, 1, id, { by: 'bkhan' });
      expect(of((await fact(github)).reviews)[0]?.state).toBe('DISMISSED');
    });
  });

  it('A4 A17 has nobody where the account is not known', async () => {
    await withGitHub(async (github) => {
      github.push(REPO, 'x', {
        author: { name: 'X', email: 'nobody@example.org' },
        actor: 'asmith',
        files: { x: 'x' },
        message: 'x',
      });
      github.openPullRequest(REPO, { head: 'x', author: 'asmith' });
      const review = github.review(REPO, 1, 'cpatel');
      Object.assign(review, { login: null });
      const pr = await fact(github);
      expect(of(pr.commits)[0]?.author).toBeNull();
      expect(of(pr.reviews)[0]?.user).toBeNull();
    });
  });

  it.each(['open', 'merged'])('tells all of its commits where there are more than GitHub lists (%s)', async (state) => {
    await withGitHub(async (github) => {
      openChange(github);
      const commits = Array.from({ length: 260 }, (_, index) => ({
        author: index === 3 ? 'mallory' : 'asmith',
        files: { n: String(index) },
        message: `${index}`,
      }));
      github.push(REPO, 'rotate', { author: 'asmith', files: {}, message: '', commits });
      if (state === 'merged') github.mergePullRequest(REPO, 1, { method: 'merge', by: 'cpatel' });
      const told = await read(github);
      const all = of(told.fact.commits);
      expect(all).toHaveLength(262);
      expect(all.filter(({ author }) => author?.login === 'mallory')).toHaveLength(1);
      expect(told.headTree).not.toBeNull();
    });
  });

  it('B14 says when it was retargeted', async () => {
    await withGitHub(async (github) => {
      github.push(REPO, 'dev', { author: 'asmith', files: { d: 'd' }, message: 'd' });
      openChange(github);
      expect((await fact(github)).base_changed_at).toEqual([]);
      github.retarget(REPO, 1, 'dev', { by: 'asmith' });
      expect((await fact(github)).base_changed_at).toHaveLength(1);
    });
  });

  it('X48 is read where its fork is gone', async () => {
    await withGitHub(async (github) => {
      github.push('mallory/payments', 'fork', { author: 'mallory', files: { f: 'f' }, message: 'f' });
      github.openPullRequest(REPO, { head: 'fork', author: 'mallory', headRepository: 'mallory/payments' });
      github.pull(REPO, 1).headRepository = null;
      const { fact: pr, isFork } = await read(github);
      expect(isFork).toBe(true);
      expect(pr.head.sha).toBe(github.pull(REPO, 1).headSha);
    });
  });

  it('asks in two round trips, and no more for a hundred reviewers', async () => {
    const count = async (reviewers: number): Promise<number> => {
      let requests = 0;
      await withGitHub(async (github) => {
        openChange(github);
        for (let index = 0; index < reviewers; index += 1) github.review(REPO, 1, `reviewer-${index}`);
        const { api } = openBenchApi(github);
        github.requests.length = 0;
        known(await readPullRequest(api, REPO, 1));
        requests = new Set(
          github.requests.filter(({ query }) => !/page=[2-9]/.test(query)).map(({ path, query }) => path + query),
        ).size;
      });
      return requests;
    };
    expect(await count(100)).toBe(await count(1));
  });
});

describe('when the head appeared', () => {
  it('is the push, though the pull request was opened later', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      const pr = await fact(github);
      expect(headSince(pr, pr.head.sha)).toBe(pr.created_at);
      expect(of(pr.head_observations).map(({ source }) => source)).toContain('activity');
    });
  });

  it('B2 is the force push, though GitHub moved the review to the new head', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      const review = github.review(REPO, 1, 'cpatel');
      github.advance(1_620_000);
      github.push(REPO, 'rotate', {
        author: 'asmith',
        files: { evil: 'x' },
        message: 'x',
        force: true,
        reanchorReviews: true,
      });
      const pr = await fact(github);
      expect(of(pr.reviews)[0]?.commit_id).toBe(pr.head.sha);
      const since = headSince(pr, pr.head.sha);
      expect(Date.parse(since ?? '')).toBeGreaterThan(Date.parse(review.submittedAt ?? ''));
    });
  });

  it('is the last time, where the branch went away and came back', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      const first = github.commit(REPO, 'rotate');
      github.push(REPO, 'rotate', { author: 'asmith', files: { other: 'x' }, message: 'x' });
      github.advance(3_600_000);
      github.forcePush(REPO, 'rotate', { to: first, actor: 'asmith' });
      const back = github.repository(REPO).activity.at(-1)?.timestamp;
      const pr = await fact(github);
      expect(headSince(pr, first)).toBe(back);
    });
  });

  it('is the first run of a fork, and its force push where one came later', async () => {
    await withGitHub(async (github) => {
      github.push('mallory/payments', 'fork', { author: 'mallory', files: { f: 'f' }, message: 'f' });
      github.openPullRequest(REPO, { head: 'fork', author: 'mallory', headRepository: 'mallory/payments' });
      const first = await fact(github);
      expect(of(first.head_observations)).toEqual([
        { sha: first.head.sha, at: first.created_at, source: 'workflow_run' },
      ]);
      github.push('mallory/payments', 'fork', { author: 'mallory', files: { f: 'g' }, message: 'g', force: true });
      const second = await fact(github);
      expect(headSince(second, second.head.sha)).not.toBe(first.created_at);
    });
  });

  it('B5 is not known without push and run', async () => {
    await withGitHub(async (github) => {
      github.push('mallory/payments', 'fork', { author: 'mallory', files: { f: 'f' }, message: 'f' });
      github.openPullRequest(REPO, {
        head: 'fork',
        author: 'mallory',
        headRepository: 'mallory/payments',
        startsRun: false,
      });
      const pr = await fact(github);
      expect(headSince(pr, pr.head.sha)).toBeNull();
    });
  });

  it('is not told by a run of another event or of another pull request', async () => {
    await withGitHub(async (github) => {
      github.push(REPO, 'quiet', { author: 'asmith', files: { q: 'q' }, message: 'q' });
      github.repository(REPO).activity.length = 0;
      github.openPullRequest(REPO, { head: 'quiet', author: 'asmith', startsRun: false });
      const sha = github.commit(REPO, 'quiet');
      github.startRun(REPO, { event: 'push', sha, branch: 'quiet', actor: 'asmith' });
      github.startRun(REPO, { event: 'pull_request', sha, branch: 'other', actor: 'asmith' });
      expect(headSince(await fact(github), sha)).toBeNull();
    });
  });

  it('is not known where every source fails', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      github.fault({
        match: (_method, path) => path.endsWith('/activity') || path.endsWith('/actions/runs'),
        status: 404,
      });
      expect(isUnavailable((await fact(github)).head_observations)).toBe(true);
    });
  });
});

describe('what is not complete', () => {
  const altered = async (change: (body: Record<string, unknown>) => void, part: RegExp): Promise<PullRequestFact> => {
    let found: PullRequestFact | null = null;
    await withGitHub(async (github) => {
      openChange(github);
      github.fault({
        match: (_method, path) => part.test(path),
        alter: (reply) => {
          const body = JSON.parse(String(reply.body)) as Record<string, unknown>;
          change(body);
          return { ...reply, body: JSON.stringify(body) };
        },
      });
      found = await fact(github);
    });
    if (found === null) throw new Error('nothing');
    return found;
  };

  it.each([
    {
      name: 'B12 more commits than GitHub lists and a comparison holds',
      change: { commits: 251 },
      key: 'commits' as const,
      says: /251 commits, of which GitHub lists 250, and a comparison with its base 2/,
    },
    {
      name: 'B12 more files than GitHub lists',
      change: { changed_files: 3001 },
      key: 'files' as const,
      says: /3001 files; GitHub lists at most 3000/,
    },
    {
      name: 'a commit that is missing',
      change: { commits: 3 },
      key: 'commits' as const,
      says: /3 commits, and 2 were listed/,
    },
    {
      name: 'a file that is missing',
      change: { changed_files: 1 },
      key: 'files' as const,
      says: /1 files, and 2 were listed/,
    },
  ])('$name', async ({ change, key, says }) => {
    const pr = await altered((body) => void Object.assign(body, change), /\/pulls\/1$/);
    expect(JSON.stringify(pr[key])).toMatch(says);
  });

  it.each(['reviews', 'commits', 'files'] as const)('%s that cannot be read are no empty list', async (key) => {
    await withGitHub(async (github) => {
      openChange(github);
      github.fault({ match: (_method, path) => path.endsWith(`/pulls/1/${key}`), status: 409 });
      expect(isUnavailable((await fact(github))[key])).toBe(true);
    });
  });

  it('a timeline that cannot be read hides no retargeting and proves no unedited review', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      github.review(REPO, 1, 'cpatel');
      github.fault({ match: (_method, path) => path.endsWith('/timeline'), status: 409 });
      const pr = await fact(github);
      expect(isUnavailable(pr.base_changed_at)).toBe(true);
      expect(of(pr.reviews)[0]?.updated_at).toBeNull();
    });
  });

  it.each([
    { name: 'a state in small letters', review: { state: 'approved' } },
    { name: 'a state that nobody knows', review: { state: 'BLESSED' } },
    { name: 'an id that is text', review: { id: '1' } },
    { name: 'a user without an id', review: { user: { login: 'cpatel', type: 'User' } } },
    { name: 'a time that is none', review: { submitted_at: '2026-13-01T00:00:00Z' } },
  ])('X14 $name', async ({ review }) => {
    await withGitHub(async (github) => {
      openChange(github);
      github.review(REPO, 1, 'cpatel');
      github.fault({
        match: (_method, path) => path.endsWith('/reviews'),
        alter: (reply) => ({ ...reply, body: JSON.stringify([{ ...JSON.parse(String(reply.body))[0], ...review }]) }),
      });
      expect(isUnavailable((await fact(github)).reviews)).toBe(true);
    });
  });

  it('the answer about another pull request', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      github.push(REPO, 'two', { author: 'asmith', files: { t: 't' }, message: 't' });
      github.openPullRequest(REPO, { head: 'two', author: 'asmith' });
      github.fault({
        match: (_method, path) => path.endsWith('/pulls/2'),
        alter: (reply) => ({ ...reply, body: String(reply.body).replace('"number":2', '"number":1') }),
      });
      expect(becauseOf(await readPullRequest(openBenchApi(github).api, REPO, 2))).toMatch(/about pull request #1/);
    });
  });
});
