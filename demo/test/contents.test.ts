/** Trees and files of the embedded GitHub: listed, read in base64 or raw, written. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EmbeddedGitHub, startGitHub } from '../github/server.ts';
import { call, REPO, seed } from './world.ts';

let github: EmbeddedGitHub;
beforeEach(async () => {
  github = await startGitHub(seed);
});
afterEach(() => github.close());

const base = `/repos/${REPO}`;

describe('trees and files', () => {
  test('a recursive tree lists all, or says that it does not', async () => {
    const paths = async (): Promise<{ truncated: boolean; tree: { path: string }[] }> =>
      (await call(github, `${base}/git/trees/main?recursive=1`)).body as {
        truncated: boolean;
        tree: { path: string }[];
      };
    const whole = await paths();
    expect(whole.tree.map((entry) => entry.path)).toEqual([
      'README.md',
      'src',
      'src/app.js',
      'src/lib',
      'src/lib/a.js',
    ]);
    github.repository(REPO).listsAtMost = 2;
    const half = await paths();
    expect([half.truncated, half.tree.length]).toEqual([true, 2]);
  });

  test('a file in base64 or raw, at any reference; a missing one is 404', async () => {
    const file = (await call(github, `${base}/contents/src/app.js`)).body as { content: string; encoding: string };
    expect([Buffer.from(file.content, 'base64').toString(), file.encoding]).toEqual(['one\ntwo\nthree\n', 'base64']);
    const raw = await call(github, `${base}/contents/src/app.js`, {
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    expect(raw.body).toBe('one\ntwo\nthree\n');
    expect((await call(github, `${base}/contents/none`)).status).toBe(404);
    expect((await call(github, `${base}/contents/README.md?ref=none`)).body).toMatchObject({
      message: 'No commit found for the ref none',
    });
  });

  test('writing needs the present blob, and a protected branch refuses', async () => {
    const put = (body: object): ReturnType<typeof call> =>
      call(github, `${base}/contents/README.md`, {
        method: 'PUT',
        as: 'tok-all',
        body: { message: 'm', content: 'YQ==', ...body },
      });
    expect((await put({})).status).toBe(422);
    expect((await put({ sha: '0'.repeat(40) })).status).toBe(409);
    const { sha } = (await call(github, `${base}/contents/README.md`)).body as { sha: string };
    expect((await put({ sha })).status).toBe(200);
    github.repository(REPO).protectedBranches = ['main'];
    expect((await put({ sha })).status).toBe(409);
  });
});
