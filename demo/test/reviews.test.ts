/** Reviews, retargeting, runs, deployments and checks of the embedded GitHub, as the API shows them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EmbeddedGitHub, startGitHub } from '../github/server.ts';
import { call, openFeature, REPO, seed } from './world.ts';

let github: EmbeddedGitHub;
let number: number;
beforeEach(async () => {
  github = await startGitHub(seed);
  number = openFeature(github);
});
afterEach(() => github.close());

const base = `/repos/${REPO}`;
const get = async <T>(path: string, as = 'tok-gate'): Promise<T> => (await call(github, path, { as })).body as T;
const send = (method: string, path: string, body: unknown, as: string): ReturnType<typeof call> =>
  call(github, path, { method, body, as });

describe('reviews', () => {
  test('are given at the head of the moment and keep it', async () => {
    const head = github.commit(REPO, 'feat');
    github.review(REPO, number, 'ben', { at: '2026-11-24T09:30:00+00:00' });
    github.push(REPO, 'feat', { author: 'dana', files: { c: 'c' } });
    expect(await get(`${base}/pulls/${number}/reviews`)).toMatchObject([
      { user: { login: 'ben', id: 102 }, state: 'APPROVED', commit_id: head, submitted_at: '2026-11-24T09:30:00Z' },
    ]);
  });

  test('an author cannot approve, through the API or a scenario', async () => {
    const answer = await send('POST', `${base}/pulls/${number}/reviews`, { event: 'APPROVE' }, 'tok-dana');
    expect(answer).toMatchObject({ status: 422, body: { errors: ['Review Can not approve your own pull request'] } });
    expect(() => github.review(REPO, number, 'dana')).toThrow(/cannot review/);
  });

  test('one that is pending is seen by nobody but its author', async () => {
    github.review(REPO, number, 'ben', { state: 'PENDING' });
    expect(await get(`${base}/pulls/${number}/reviews`)).toEqual([]);
    expect(await get(`${base}/pulls/${number}/reviews`, 'tok-ben')).toMatchObject([{ state: 'PENDING' }]);
    const timeline = await get<{ event: string }[]>(`${base}/issues/${number}/timeline`);
    expect(timeline.map((item) => item.event)).not.toContain('reviewed');
  });

  test('an edit shows in the timeline only', async () => {
    const { id } = github.review(REPO, number, 'ben', { body: 'yes' });
    const reviewed = async (): Promise<{ submitted_at: string; updated_at: string; state: string } | undefined> =>
      (
        await get<{ event: string; submitted_at: string; updated_at: string; state: string }[]>(
          `${base}/issues/${number}/timeline`,
        )
      ).find((item) => item.event === 'reviewed');
    const before = await reviewed();
    expect(before?.updated_at).toBe(before?.submitted_at);
    expect(before?.state).toBe('approved');
    github.editReview(REPO, number, id, { body: 'really' });
    const after = await reviewed();
    expect(after?.submitted_at).toBe(before?.submitted_at);
    expect(after?.updated_at).not.toBe(after?.submitted_at);
    expect((await get<object[]>(`${base}/pulls/${number}/reviews`))[0]).not.toHaveProperty('updated_at');
  });

  test('a dismissal changes the state and says who did it', async () => {
    const { id } = github.review(REPO, number, 'ben', { state: 'CHANGES_REQUESTED' });
    github.dismissReview(REPO, number, id, { by: 'dana', message: 'done' });
    expect(await get(`${base}/pulls/${number}/reviews`)).toMatchObject([{ id, state: 'DISMISSED' }]);
    const timeline = await get<{ event: string }[]>(`${base}/issues/${number}/timeline`);
    expect(timeline.at(-1)).toMatchObject({
      event: 'review_dismissed',
      actor: { login: 'dana' },
      dismissed_review: { state: 'changes_requested', review_id: id, dismissal_message: 'done' },
    });
  });

  test('a deleted account leaves a review without a user', async () => {
    github.review(REPO, number, 'ben').login = null;
    expect(await get(`${base}/pulls/${number}/reviews`)).toMatchObject([{ user: null }]);
  });
});

test('retargeting, drafts and closing leave their events', async () => {
  github.push(REPO, 'dev', { author: 'dana', files: { dev: '1' } });
  github.retarget(REPO, number, 'dev', { by: 'dana' });
  github.setDraft(REPO, number, true, { by: 'dana' });
  github.setDraft(REPO, number, false, { by: 'dana' });
  github.closePullRequest(REPO, number, { by: 'dana' });
  github.reopenPullRequest(REPO, number, { by: 'dana' });
  const timeline = await get<{ event: string }[]>(`${base}/issues/${number}/timeline`);
  const events = ['base_ref_changed', 'convert_to_draft', 'ready_for_review', 'closed', 'reopened'];
  expect(timeline.slice(-5).map((item) => item.event)).toEqual(events);
  expect(await get(`${base}/pulls/${number}`)).toMatchObject({ base: { ref: 'dev' }, state: 'open', draft: false });
});

test('pull requests are listed by state, head and base', async () => {
  const numbers = async (query: string): Promise<number[]> =>
    (await get<{ number: number }[]>(`${base}/pulls${query}`)).map((pull) => pull.number);
  github.push(REPO, 'more', { author: 'cara', files: { m: 'm' } });
  github.openPullRequest(REPO, { head: 'more', author: 'cara' });
  github.closePullRequest(REPO, number, { by: 'dana' });
  expect(await numbers('')).toEqual([2]);
  expect(await numbers('?state=all')).toEqual([2, 1]);
  expect(await numbers('?state=closed')).toEqual([1]);
  expect(await numbers('?state=all&head=acme:feat')).toEqual([1]);
  expect(await numbers('?state=all&base=dev')).toEqual([]);
});

describe('runs and deployments', () => {
  test('a further attempt keeps the first and has its own starter', async () => {
    const run = github.startRun(REPO, {
      event: 'push',
      sha: github.commit(REPO, 'main'),
      branch: 'main',
      actor: 'dana',
    });
    github.rerun(REPO, run.id, { actor: 'ben' });
    expect(await get(`${base}/actions/runs/${run.id}`)).toMatchObject({
      run_attempt: 2,
      actor: { login: 'dana' },
      triggering_actor: { login: 'ben' },
    });
    expect(await get(`${base}/actions/runs/${run.id}/attempts/1`)).toMatchObject({
      run_attempt: 1,
      triggering_actor: { login: 'dana' },
    });
    expect((await call(github, `${base}/actions/runs/${run.id}/attempts/3`)).status).toBe(404);
  });

  test('a run’s approvals name environments and people, and no time', async () => {
    const run = github.startRun(REPO, { event: 'push', sha: github.commit(REPO, 'main'), actor: 'dana' });
    github.approveRun(REPO, run.id, { login: 'ben', environments: ['production'], comment: 'go' });
    const approvals = await get<object[]>(`${base}/actions/runs/${run.id}/approvals`);
    expect(approvals).toMatchObject([
      { state: 'approved', comment: 'go', user: { login: 'ben' }, environments: [{ name: 'production' }] },
    ]);
    expect(Object.keys(approvals[0] ?? {}).sort()).toEqual(['comment', 'environments', 'state', 'user']);
  });

  test('a success makes the earlier one inactive; its list still says that it was a success', async () => {
    const first = github.deploy(REPO, { ref: 'main', environment: 'production', run: 7 });
    github.deploy(REPO, { ref: 'main', environment: 'production' });
    github.deploy(REPO, { ref: 'main', environment: 'staging', statuses: ['failure'] });
    const statuses = await get<{ state: string; log_url: string }[]>(`${base}/deployments/${first.id}/statuses`);
    expect(statuses.map((status) => status.state)).toEqual(['inactive', 'success', 'in_progress']);
    expect(statuses[2]?.log_url).toContain('/actions/runs/7/');
    expect(await get(`${base}/deployments?environment=production`)).toHaveLength(2);
    expect(await get(`${base}/deployments?environment=Production`)).toEqual([]);
    expect(await get(`${base}/deployments?sha=${'0'.repeat(40)}`)).toEqual([]);
  });
});

describe('limits', () => {
  const comment = (length: number): Promise<{ status: number }> =>
    send('POST', `${base}/issues/${number}/comments`, { body: 'x'.repeat(length) }, 'tok-gate');
  const check = (annotations: number, summary = 1): Promise<{ status: number }> => {
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
    const output = {
      title: 't',
      summary: 's'.repeat(summary),
      annotations: Array.from({ length: annotations }, () => annotation),
    };
    return send(
      'POST',
      `${base}/check-runs`,
      { name: 'g', head_sha: github.commit(REPO, 'feat'), conclusion: 'success', output },
      'tok-gate',
    );
  };
  const status = (length: number): Promise<{ status: number }> =>
    send(
      'POST',
      `${base}/statuses/${github.commit(REPO, 'feat')}`,
      { state: 'success', description: 'd'.repeat(length) },
      'tok-gate',
    );

  test.each([
    ['comment', () => comment(65_536), 201],
    ['comment too long', () => comment(65_537), 422],
    ['blank comment', () => comment(0), 422],
    ['annotations', () => check(50), 201],
    ['too many annotations', () => check(51), 422],
    ['check summary', () => check(0, 65_535), 201],
    ['check summary too long', () => check(0, 65_536), 422],
    ['status description', () => status(140), 201],
    ['status description too long', () => status(141), 422],
  ])('%s', async (_, request, expected) => {
    expect((await request()).status).toBe(expected);
  });

  test('annotations of several requests add up', async () => {
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 40 }, () => annotation) };
    const made = await send(
      'POST',
      `${base}/check-runs`,
      { name: 'g', head_sha: github.commit(REPO, 'feat'), output },
      'tok-gate',
    );
    const { id } = made.body as { id: number };
    const changed = await send('PATCH', `${base}/check-runs/${id}`, { output, conclusion: 'failure' }, 'tok-gate');
    expect(changed.body).toMatchObject({
      output: { annotations_count: 80 },
      status: 'completed',
      conclusion: 'failure',
    });
  });

  test('of one pull request 250 commits and 3000 files are listed, and no word of the rest', async () => {
    const files = Object.fromEntries(Array.from({ length: 3010 }, (_, at) => [`many/${at}`, 'x']));
    github.push(REPO, 'big', {
      author: 'dana',
      commits: [{ files, author: 'dana' }, ...Array.from({ length: 254 }, (_, at) => ({ files: { n: String(at) } }))],
    });
    const big = github.openPullRequest(REPO, { head: 'big', author: 'dana' }).number;
    expect(await get(`${base}/pulls/${big}`)).toMatchObject({ commits: 255, changed_files: 3011 });
    expect(await get(`${base}/pulls/${big}/commits?per_page=100&page=3`)).toHaveLength(50);
    expect(await get(`${base}/pulls/${big}/files?per_page=100&page=30`)).toHaveLength(100);
    expect(await get(`${base}/pulls/${big}/files?per_page=100&page=31`)).toEqual([]);
    const compared = await get<{ commits: unknown[]; files: unknown[] }>(`${base}/compare/main...big`);
    expect([compared.commits.length, compared.files.length]).toEqual([250, 300]);
  });
});
