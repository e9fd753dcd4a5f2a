/** The embedded GitHub's git: real object names, histories, diffs, and what moves a pull request. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createObjectStore, UNSIGNED, writeBlob, writeCommit, writeTree } from '../github/git-objects.ts';
import { type EmbeddedGitHub, startGitHub } from '../github/server.ts';
import { diffLines } from '../github/text-diff.ts';
import { call, openFeature, REPO, seed } from './world.ts';

let github: EmbeddedGitHub;
beforeEach(async () => {
  github = await startGitHub(seed);
});
afterEach(() => github.close());

const base = `/repos/${REPO}`;
const get = async <T>(path: string): Promise<T> => (await call(github, path)).body as T;

describe('objects', () => {
  test('carry the names that git gives them', () => {
    const store = createObjectStore();
    // `printf hello | git hash-object --stdin`, `git mktree`, and `git commit-tree` of the same.
    const blob = writeBlob(store, 'hello');
    expect(blob).toBe('b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0');
    const tree = writeTree(store, new Map([['greeting', { mode: '100644', sha: blob }]]));
    expect(writeTree(store, new Map())).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
    const who = { name: 'A', email: 'a@example.com', date: '2026-01-01T00:00:00Z' };
    const commit = { tree, parents: [], author: who, committer: who, message: 'm', verification: UNSIGNED };
    expect(tree).toBe('390593d9522e9a312917fcba31e71498516a84de');
    expect(writeCommit(store, commit)).toBe('df33593844732baef5a7e0028d9d9c9bb0ce9784');
  });

  test('the same seed gives the same names', async () => {
    const other = await startGitHub(seed);
    expect(other.commit(REPO, 'main')).toBe(github.commit(REPO, 'main'));
    await other.close();
  });

  test('line counts and hunks', () => {
    const diff = diffLines(Buffer.from('a\nb\nc\n'), Buffer.from('a\nB\nc\nd\n'));
    expect(diff).toEqual({ additions: 2, deletions: 1, patch: '@@ -1,3 +1,4 @@\n a\n-b\n+B\n c\n+d' });
    expect(diffLines(null, Buffer.from('x'))).toMatchObject({ additions: 1, patch: '@@ -0,0 +1,1 @@\n+x' });
    expect(diffLines(null, Buffer.from([0, 1]))).toEqual({ additions: 0, deletions: 0, patch: null });
  });
});

describe('pushes', () => {
  test('leave an activity entry each, newest first, with the server clock', async () => {
    openFeature(github);
    const entries = await get<{ activity_type: string; after: string; timestamp: string }[]>(
      `${base}/activity?ref=feat`,
    );
    expect(entries.map((entry) => entry.activity_type)).toEqual(['push', 'branch_creation']);
    expect(entries.map((entry) => entry.timestamp)).toEqual(['2026-11-24T09:00:01Z', '2026-11-24T09:00:00Z']);
    expect(entries[0]?.after).toBe(github.commit(REPO, 'feat'));
  });

  test('to a pull request move its head, add to its timeline and start a run', async () => {
    const number = openFeature(github);
    const sha = github.push(REPO, 'feat', { author: 'dana', files: { c: 'c' } });
    expect((await get<{ head: { sha: string } }>(`${base}/pulls/${number}`)).head.sha).toBe(sha);
    const runs = await get<{ workflow_runs: { pull_requests: { number: number }[] }[] }>(
      `${base}/actions/runs?head_sha=${sha}`,
    );
    expect(runs.workflow_runs.map((run) => run.pull_requests[0]?.number)).toEqual([number]);
    const timeline = await get<{ event: string }[]>(`${base}/issues/${number}/timeline`);
    expect(timeline.map((item) => item.event)).toEqual(['committed', 'committed', 'committed']);
  });

  test('by force drop old commits from the timeline, say so there, and move reviews only when told', async () => {
    const number = openFeature(github);
    const old = github.commit(REPO, 'feat');
    github.review(REPO, number, 'ben');
    const reviews = (): Promise<{ commit_id: string }[]> => get(`${base}/pulls/${number}/reviews`);
    const sha = github.push(REPO, 'feat', { author: 'dana', force: true, from: 'main', files: { d: 'd' } });
    expect((await reviews())[0]?.commit_id).toBe(old);
    const timeline = await get<{ event: string; commit_id?: string }[]>(`${base}/issues/${number}/timeline`);
    expect(timeline.map((item) => item.event)).toEqual(['reviewed', 'head_ref_force_pushed', 'committed']);
    expect(timeline[1]?.commit_id).toBe(sha);
    const again = github.forcePush(REPO, 'feat', { to: old, actor: 'dana', reanchorReviews: true });
    expect(again).toBe(old);
    github.push(REPO, 'feat', { author: 'dana', force: true, from: 'main', files: { e: 'e' }, reanchorReviews: true });
    expect((await reviews())[0]?.commit_id).toBe(github.commit(REPO, 'feat'));
  });

  test('of a forged author are shown under that account, of an unknown address under none', async () => {
    const forged = github.push(REPO, 'x', {
      author: { name: 'Ben', email: 'ben@example.com' },
      actor: 'dana',
      files: { f: '1' },
    });
    const nobody = github.push(REPO, 'x', {
      author: { name: 'N', email: 'n@nowhere.example' },
      actor: 'dana',
      files: { f: '2' },
    });
    expect(await get(`${base}/commits/${forged}`)).toMatchObject({
      author: { login: 'ben' },
      commit: { author: { name: 'Ben' } },
    });
    expect(await get(`${base}/commits/${nobody}`)).toMatchObject({ author: null, committer: null });
  });

  test('verification is what the push says', async () => {
    const sha = github.push(REPO, 'x', { author: 'dana', files: { f: '1' }, verification: 'valid' });
    const bad = github.push(REPO, 'x', { author: 'dana', files: { f: '2' }, verification: 'gpgverify_unavailable' });
    expect(await get(`${base}/commits/${sha}`)).toMatchObject({
      commit: { verification: { verified: true, reason: 'valid' } },
    });
    expect(await get(`${base}/commits/${bad}`)).toMatchObject({
      commit: { verification: { verified: false, reason: 'gpgverify_unavailable' } },
    });
  });
});

describe('merges', () => {
  const landed = async (
    number: number,
  ): Promise<{ merge_commit_sha: string; merged_by: { login: string }; merged: boolean }> =>
    get(`${base}/pulls/${number}`);

  test.each(['merge', 'squash', 'rebase'] as const)(
    '%s lands the content and is found from its commits',
    async (method) => {
      const number = openFeature(github);
      const before = github.commit(REPO, 'main');
      const head = github.commit(REPO, 'feat');
      const tip = github.mergePullRequest(REPO, number, { method, by: 'ben' });
      expect(await landed(number)).toMatchObject({
        merged: true,
        merge_commit_sha: tip,
        merged_by: { login: 'ben' },
        state: 'closed',
      });
      const commits = await get<{ sha: string; parents: { sha: string }[]; commit: { tree: { sha: string } } }[]>(
        `${base}/commits?sha=main`,
      );
      const counts = { merge: 4, squash: 2, rebase: 3 };
      expect(commits).toHaveLength(counts[method]);
      const own = await get<{ commit: { tree: { sha: string } } }>(`${base}/commits/${head}`);
      expect(commits[0]?.commit.tree.sha).toBe(own.commit.tree.sha);
      for (const sha of [tip, head]) {
        const pulls = await get<{ number: number }[]>(`${base}/commits/${sha}/pulls`);
        expect(pulls.map((pull) => pull.number)).toEqual([number]);
      }
      const activity = await get<{ activity_type: string; before: string; after: string }[]>(
        `${base}/activity?ref=main`,
      );
      expect(activity[0]).toMatchObject({ activity_type: 'pr_merge', before, after: tip });
      const timeline = await get<{ event: string }[]>(`${base}/issues/${number}/timeline`);
      expect(timeline.slice(-2).map((item) => item.event)).toEqual(['merged', 'closed']);
    },
  );

  test('a conflict is dirty for the API and needs to be resolved by the scenario', async () => {
    const number = openFeature(github);
    github.push(REPO, 'main', { author: 'ben', files: { 'src/app.js': 'one\nzwei\nthree\n' } });
    expect(await get(`${base}/pulls/${number}`)).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
    expect(() => github.mergePullRequest(REPO, number, { by: 'ben' })).toThrow(/src\/app\.js/);
    github.mergePullRequest(REPO, number, { by: 'ben', resolve: { 'src/app.js': 'both\n' } });
    const file = await get<{ content: string }>(`${base}/contents/src/app.js`);
    expect(Buffer.from(file.content, 'base64').toString()).toBe('both\n');
  });

  test('updating the branch merges the base in, signed by GitHub', async () => {
    const number = openFeature(github);
    const own = github.commit(REPO, 'feat');
    const main = github.push(REPO, 'main', { author: 'ben', files: { z: 'z' } });
    const sha = github.updateBranch(REPO, number, { by: 'dana' });
    expect(await get(`${base}/commits/${sha}`)).toMatchObject({
      parents: [{ sha: own }, { sha: main }],
      committer: { login: 'web-flow' },
      commit: { verification: { verified: true } },
    });
    const files = await get<{ filename: string }[]>(`${base}/pulls/${number}/files`);
    expect(files.map((file) => file.filename)).toEqual(['changes/CHG-1.yml', 'src/app.js']);
  });

  test('a merge group has its own branch and lands all its pull requests', async () => {
    const first = openFeature(github);
    github.push(REPO, 'more', { author: 'cara', files: { m: 'm' } });
    const second = github.openPullRequest(REPO, { head: 'more', author: 'cara' }).number;
    const group = github.enqueue(REPO, [first, second], { by: 'ben', method: 'squash' });
    expect(group.headRef).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-2-[0-9a-f]{40}$/);
    expect(await get(`${base}/git/ref/${group.headRef.slice('refs/'.length)}`)).toMatchObject({
      object: { sha: group.headSha },
    });
    expect(await get(`${base}/compare/main...${group.headSha}`)).toMatchObject({ ahead_by: 2, status: 'ahead' });
    github.landGroup(REPO, group);
    expect(github.commit(REPO, 'main')).toBe(group.headSha);
    expect(await landed(second)).toMatchObject({ merged: true, merge_commit_sha: group.headSha });
    expect((await get<{ activity_type: string }[]>(`${base}/activity?ref=main`))[0]?.activity_type).toBe(
      'merge_queue_merge',
    );
  });
});

describe('history', () => {
  test('comparison says which way, counts, and shows files from the fork point', async () => {
    openFeature(github);
    github.push(REPO, 'main', { author: 'ben', files: { z: 'z' } });
    const compared = await get<{ files: { filename: string; status: string }[] }>(`${base}/compare/main...feat`);
    expect(compared).toMatchObject({ status: 'diverged', ahead_by: 2, behind_by: 1, total_commits: 2 });
    expect(compared.files.map((file) => `${file.status} ${file.filename}`)).toEqual([
      'added changes/CHG-1.yml',
      'modified src/app.js',
    ]);
    expect(await get(`${base}/compare/feat...main`)).toMatchObject({ ahead_by: 1, behind_by: 2 });
    expect(await get(`${base}/compare/main...main`)).toMatchObject({ status: 'identical', commits: [], files: [] });
  });

  test('the commits of a path leave out those that did not touch it', async () => {
    const number = openFeature(github);
    const adding = github.commit(REPO, 'feat');
    github.mergePullRequest(REPO, number, { by: 'ben' });
    github.push(REPO, 'main', { author: 'ben', files: { z: 'z' } });
    const commits = await get<{ sha: string }[]>(`${base}/commits?path=changes/CHG-1.yml`);
    expect(commits.map((commit) => commit.sha)).toEqual([adding]);
  });

  test('a file that moved is a rename, one that went is removed', async () => {
    github.push(REPO, 'mv', {
      author: 'dana',
      files: { 'lib/app.js': 'one\ntwo\nthree\n' },
      delete: ['src/app.js', 'README.md'],
    });
    const compared = await get<{ files: unknown[] }>(`${base}/compare/main...mv`);
    expect(compared.files).toMatchObject([
      { filename: 'README.md', status: 'removed' },
      { filename: 'lib/app.js', status: 'renamed', previous_filename: 'src/app.js' },
    ]);
  });

  test('a commit of a fork can be read through its parent, and no branch of the parent reaches it', async () => {
    const sha = github.push('mallory/shop', 'main', { author: 'mallory', files: { evil: '1' } });
    expect((await call(github, `${base}/commits/${sha}`)).status).toBe(200);
    expect(await get(`${base}/compare/main...${sha}`)).toMatchObject({ status: 'ahead' });
    expect(await get(`${base}/commits/${sha}/pulls`)).toEqual([]);
  });

  test('a fork’s pull request names the fork, has no run listed, and survives its deletion', async () => {
    github.push('mallory/shop', 'evil', { author: 'mallory', files: { evil: '1' } });
    const { number, headSha } = github.openPullRequest(REPO, {
      head: 'evil',
      headRepository: 'mallory/shop',
      author: 'mallory',
    });
    expect(await get(`${base}/pulls/${number}`)).toMatchObject({
      head: { label: 'mallory:evil', repo: { full_name: 'mallory/shop', fork: true } },
    });
    const runs = await get<{ workflow_runs: { pull_requests: unknown[] }[] }>(
      `${base}/actions/runs?head_sha=${headSha}`,
    );
    expect(runs.workflow_runs.map((run) => run.pull_requests)).toEqual([[]]);
    github.pull(REPO, number).headRepository = null;
    expect(await get(`${base}/pulls/${number}`)).toMatchObject({ head: { repo: null, sha: headSha } });
  });
});
