/** Every route of the embedded GitHub is called at least once, and GitHub's own description accepts every answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasOperation, startChecked } from '../../test/contract/check.ts';
import { OPERATIONS } from '../github/routing.ts';
import { call, openFeature, REPO, seed } from './world.ts';

let checked: Awaited<ReturnType<typeof startChecked>>;
beforeAll(async () => {
  checked = await startChecked(seed);
});
afterAll(() => checked.github.close());

test('every route stands in the description', () => {
  expect(OPERATIONS.filter((operation) => !hasOperation(operation))).toEqual([]);
});

test('every route answers as the description says', async () => {
  const { github, violations, used } = checked;
  const number = openFeature(github);
  const base = `/repos/${REPO}`;
  const main = github.commit(REPO, 'main');
  const head = github.commit(REPO, 'feat');
  const get = async (path: string, as = 'tok-all'): Promise<unknown> => {
    const answer = await call(github, path, { as });
    expect(answer.status, path).toBe(200);
    return answer.body;
  };
  const send = async (method: string, path: string, body: unknown, as = 'tok-all'): Promise<{ id: number }> => {
    const answer = await call(github, path, { method, body, as });
    expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body as { id: number };
  };

  await send('POST', '/graphql', { query: '{ rateLimit { cost limit remaining resetAt } }' });
  await send('POST', `${base}/pulls/${number}/reviews`, { event: 'REQUEST_CHANGES', body: 'no' }, 'tok-ben');
  const review = await send('POST', `${base}/pulls/${number}/reviews`, { event: 'APPROVE', body: 'yes' }, 'tok-ben');
  await send('PUT', `${base}/pulls/${number}/reviews/${review.id}/dismissals`, { message: 'stale' }, 'tok-ben');
  github.push(REPO, 'feat', { author: 'dana', force: true, from: 'main', files: { b: 'b' }, reanchorReviews: true });
  github.setDraft(REPO, number, true, { by: 'dana' });
  github.setDraft(REPO, number, false, { by: 'dana' });
  const comment = await send('POST', `${base}/issues/${number}/comments`, { body: 'hello' });
  await send('PATCH', `${base}/issues/comments/${comment.id}`, { body: 'hello again' });
  await send('PATCH', `${base}/pulls/${number}`, { title: 'Third' });

  const issue = github.openIssue(REPO, { by: 'ben', body: 'Stop', labels: ['change-gate-stop'] });
  await get(`${base}/issues?labels=change-gate-stop&state=open`);
  await get(`${base}/issues/${issue.number}/timeline`);

  for (const path of [
    '',
    '/branches',
    '/branches/main',
    '/rules/branches/main',
    '/activity',
    '/environments',
    '/environments/Production',
    '/environments/Production/deployment-branch-policies',
  ]) {
    await get(`${base}${path}`);
  }
  for (const path of [
    '/git/ref/heads/feat',
    '/git/matching-refs/heads/',
    `/git/commits/${main}`,
    '/git/trees/main?recursive=1',
  ]) {
    await get(`${base}${path}`);
  }
  const tree = (await get(`${base}/git/trees/${main}`)) as { tree: { sha: string; type: string }[] };
  await get(`${base}/git/blobs/${tree.tree.find((entry) => entry.type === 'blob')?.sha}`);
  for (const path of [
    '/contents',
    '/contents/src',
    '/contents/src/app.js?ref=feat',
    '/commits?path=src',
    `/commits/${head}`,
  ]) {
    await get(`${base}${path}`);
  }
  for (const path of [
    `/commits/${head}/pulls`,
    '/compare/main...feat',
    '/compare/main...mallory:main',
    '/pulls',
    `/pulls/${number}`,
  ]) {
    await get(`${base}${path}`);
  }
  for (const path of ['/commits', '/files', '/reviews']) await get(`${base}/pulls/${number}${path}`);
  await get(`${base}/issues/${number}/timeline`);
  await get(`${base}/issues/${number}/comments`);
  await get(`${base}/issues/comments/${comment.id}`);
  await get(`${base}/collaborators/ben/permission`);

  const run = github.startRun(REPO, { event: 'push', sha: main, branch: 'main', actor: 'dana' });
  github.rerun(REPO, run.id, { actor: 'ben' });
  github.approveRun(REPO, run.id, { login: 'ben', environments: ['production'], comment: 'go' });
  await get(`${base}/actions/runs`);
  const at = github.state.clock.now();
  const step = { name: 'Run tests', conclusion: 'failure', startedAt: at, completedAt: at };
  github.endRun(REPO, run.id, [{ ...step, name: 'test', steps: [step] }]);
  for (const path of ['', '/attempts/1', '/attempts/2', '/attempts/2/jobs', '/approvals'])
    await get(`${base}/actions/runs/${run.id}${path}`);
  await send('POST', `${base}/actions/runs/${run.id}/rerun-failed-jobs`, {});

  const deployment = await send('POST', `${base}/deployments`, { ref: 'main', environment: 'production' });
  await send('POST', `${base}/deployments/${deployment.id}/statuses`, {
    state: 'success',
    log_url: 'https://ci.example/1',
  });
  github.deploy(REPO, { ref: 'main', environment: 'production', run: run.id });
  for (const path of ['', `/${deployment.id}`, `/${deployment.id}/statuses`]) await get(`${base}/deployments${path}`);

  const annotations = [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }];
  const output = { title: 't', summary: 's', annotations };
  const check = await send('POST', `${base}/check-runs`, {
    name: 'gate',
    head_sha: head,
    status: 'in_progress',
    output,
  });
  await send('PATCH', `${base}/check-runs/${check.id}`, { conclusion: 'success', status: 'completed' });
  for (const path of ['', '/annotations']) await get(`${base}/check-runs/${check.id}${path}`);
  await send('POST', `${base}/statuses/${head}`, { state: 'pending', context: 'gate', description: 'waiting' });
  for (const path of ['check-runs', 'status', 'statuses']) await get(`${base}/commits/${head}/${path}`);

  await send('POST', `${base}/git/refs`, { ref: 'refs/heads/close', sha: main });
  await send('PUT', `${base}/contents/changes/CHG-2.yml`, { message: 'Add', content: 'YQ==', branch: 'close' });
  const second = await send('POST', `${base}/pulls`, { title: 'Close', head: 'close', base: 'main' });
  await send(
    'PUT',
    `${base}/pulls/${(second as unknown as { number: number }).number}/merge`,
    { merge_method: 'squash' },
    'tok-ben',
  );
  await call(github, `${base}/git/refs/heads/close`, { method: 'DELETE', as: 'tok-all' });
  await call(github, `${base}/issues/comments/${comment.id}`, { method: 'DELETE', as: 'tok-all' });
  await get(`${base}/pulls?state=all`);

  for (const path of ['', '/members', '/memberships/cara']) await get(`/orgs/acme/teams/cab${path}`, 'tok-dana');
  await get('/users/github-actions[bot]');
  await get('/rate_limit');

  expect(violations).toEqual([]);
  expect(OPERATIONS.filter((operation) => !used.has(operation))).toEqual([]);
});
