/** Which pull request brought in a record's present content, whatever happened to the file before and after. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesAt } from '../../demo/github/git-history.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { digestRecord } from '../../src/domain/terms/digest.ts';
import { parseRecord } from '../../src/files/kinds/change-record.ts';
import type { Answer } from '../../src/gate/source.ts';
import { findOrigin } from '../../src/github/facts/origin.ts';
import { becauseOf, known, openBenchApi, REPO, recordText, withGitHub } from './world.ts';

const PATH = 'changes/CHG-1.yml';
const TEXT = recordText('CHG-1');
const LATER = recordText('CHG-1', { schedule: '{start: 2026-11-25T10:00:00Z, end: 2026-11-25T12:00:00Z}' });
const OUTCOME = `${TEXT}outcome: {result: successful, started: 2026-11-24T10:04:00Z, ended: 2026-11-24T10:31:00Z, summary: Done as planned.}\n`;

const digestOf = (path: string, bytes: Uint8Array): string | null => {
  const { value } = parseRecord(path, bytes);
  return value === undefined ? null : digestRecord(value);
};

/** Merges a pull request that leaves these files behind; answers its number. */
const land = (
  github: EmbeddedGitHub,
  files: Readonly<Record<string, string>>,
  gone: readonly string[] = [],
  method: 'squash' | 'merge' | 'rebase' = 'squash',
): number => {
  const branch = `land-${github.repository(REPO).pulls.length + 1}`;
  github.push(REPO, branch, { author: 'asmith', files, delete: [...gone], message: branch });
  const { number } = github.openPullRequest(REPO, { head: branch, author: 'asmith' });
  github.mergePullRequest(REPO, number, { method, by: 'cpatel' });
  return number;
};

const origin = (github: EmbeddedGitHub, text: string, path = PATH): Promise<Answer<number | null>> =>
  findOrigin({
    api: openBenchApi(github).api,
    repository: REPO,
    repositoryId: github.repository(REPO).id,
    path,
    at: github.commit(REPO, 'main'),
    digest: digestOf(path, Buffer.from(text)) ?? '',
    digestOf,
    branches: ['main'],
  });

describe('the origin of a record', () => {
  it.each(['squash', 'merge', 'rebase'] as const)('is the pull request that added it (%s)', async (method) => {
    await withGitHub(async (github) => {
      land(github, { 'src/other.ts': 'x\n' });
      const number = land(github, { [PATH]: TEXT }, [], method);
      land(github, { 'src/other.ts': 'y\n' });
      expect(known(await origin(github, TEXT))).toBe(number);
    });
  });

  it('stays with an outcome, comments and another layout', async () => {
    await withGitHub(async (github) => {
      const number = land(github, { [PATH]: TEXT });
      land(github, { [PATH]: `# Done\n${OUTCOME}` });
      expect(known(await origin(github, OUTCOME))).toBe(number);
    });
  });

  it('moves with a new start time, and back again', async () => {
    await withGitHub(async (github) => {
      land(github, { [PATH]: TEXT });
      const second = land(github, { [PATH]: LATER });
      expect(known(await origin(github, LATER))).toBe(second);
      const third = land(github, { [PATH]: TEXT });
      expect(known(await origin(github, TEXT))).toBe(third);
    });
  });

  it('is the pull request that added it again after it was removed', async () => {
    await withGitHub(async (github) => {
      land(github, { [PATH]: TEXT });
      land(github, {}, [PATH]);
      const again = land(github, { [PATH]: TEXT });
      expect(known(await origin(github, TEXT))).toBe(again);
    });
  });

  it('stays where the file was moved to another folder', async () => {
    await withGitHub(async (github) => {
      const number = land(github, { [PATH]: TEXT });
      land(github, { 'changes/2026/CHG-1.yml': TEXT }, [PATH]);
      expect(known(await origin(github, TEXT, 'changes/2026/CHG-1.yml'))).toBe(number);
    });
  });

  it('is nobody for a push without a pull request', async () => {
    await withGitHub(async (github) => {
      github.push(REPO, 'main', { author: 'mallory', files: { [PATH]: TEXT }, message: 'direct' });
      expect(known(await origin(github, TEXT))).toBeNull();
    });
  });

  it('is not a pull request into another branch', async () => {
    await withGitHub(async (github) => {
      github.push(REPO, 'dev', { author: 'asmith', files: { d: 'd' }, message: 'd' });
      github.push(REPO, 'x', { author: 'mallory', from: 'dev', files: { [PATH]: TEXT }, message: 'x' });
      const { number } = github.openPullRequest(REPO, { head: 'x', base: 'dev', author: 'mallory' });
      github.mergePullRequest(REPO, number, { method: 'merge', by: 'mallory' });
      github.forcePush(REPO, 'main', { to: 'dev', actor: 'mallory' });
      expect(known(await origin(github, TEXT))).toBeNull();
    });
  });

  it.each(['/commits', '/contents/', '/pulls'])('is unknown where %s cannot be read', async (part) => {
    await withGitHub(async (github) => {
      land(github, { [PATH]: TEXT });
      github.fault({
        // Where GraphQL does not give it either.
        match: (_method, path) =>
          path === '/graphql' || (part === '/commits' ? path.endsWith(part) : path.includes(part)),
        status: 409,
      });
      expect((await origin(github, TEXT)).kind).toBe('unavailable');
    });
  });

  it('is unknown where a file of the past is not there, though no commit took it away', async () => {
    await withGitHub(async (github) => {
      land(github, { [PATH]: TEXT });
      const first = github.commit(REPO, 'main');
      land(github, { [PATH]: OUTCOME });
      github.fault({
        match: (_method, path, _nth, { query }) =>
          path === '/graphql' || (path.includes('/contents/') && query.includes(first)),
        status: 404,
        body: { message: 'Not Found' },
      });
      expect(becauseOf(await origin(github, OUTCOME))).toMatch(/404/);
    });
  });
});

describe('a record that was replaced and brought back by a merge', () => {
  /** A branch that forked where the record still was as it is now, and a change of the record on the base after that. */
  const replaced = (github: EmbeddedGitHub): { readonly first: number; readonly back: number } => {
    const first = land(github, { [PATH]: TEXT });
    github.push(REPO, 'back', { author: 'mallory', files: { 'src/back.ts': 'x\n' }, message: 'back' });
    land(github, { [PATH]: LATER });
    return { first, back: github.openPullRequest(REPO, { head: 'back', author: 'mallory' }).number };
  };

  it('belongs to the pull request of that merge, where the branch took its own side', async () => {
    await withGitHub(async (github) => {
      const { back } = replaced(github);
      github.updateBranch(REPO, back, { by: 'mallory', resolve: { [PATH]: TEXT } });
      github.mergePullRequest(REPO, back, { method: 'merge', by: 'mallory' });
      expect(known(await origin(github, TEXT))).toBe(back);
    });
  });

  it('and where the merge into the base itself did', async () => {
    await withGitHub(async (github) => {
      const { back } = replaced(github);
      github.mergePullRequest(REPO, back, { method: 'merge', by: 'mallory', resolve: { [PATH]: TEXT } });
      land(github, { 'src/other.ts': 'x\n' }, [], 'merge');
      expect(known(await origin(github, TEXT))).toBe(back);
    });
  });

  it('also where it had been removed, or an outcome hides that', async () => {
    await withGitHub(async (github) => {
      land(github, { [PATH]: TEXT });
      github.push(REPO, 'back', { author: 'mallory', files: { [PATH]: OUTCOME }, message: 'back' });
      land(github, {}, [PATH]);
      const { number } = github.openPullRequest(REPO, { head: 'back', author: 'mallory' });
      github.mergePullRequest(REPO, number, { method: 'merge', by: 'mallory', resolve: { [PATH]: OUTCOME } });
      expect(known(await origin(github, OUTCOME))).toBe(number);
    });
  });

  it('also where it was moved on the branch', async () => {
    await withGitHub(async (github) => {
      const moved = 'changes/2026/CHG-1.yml';
      land(github, { [PATH]: TEXT });
      github.push(REPO, 'back', { author: 'mallory', files: { [moved]: TEXT }, delete: [PATH], message: 'back' });
      land(github, { [PATH]: LATER });
      const { number } = github.openPullRequest(REPO, { head: 'back', author: 'mallory' });
      github.push(REPO, 'main', { author: 'mallory', files: {}, delete: [PATH], message: 'out of the way' });
      github.mergePullRequest(REPO, number, { method: 'merge', by: 'mallory' });
      expect(known(await origin(github, TEXT, moved))).toBe(number);
    });
  });

  it('belongs to nobody where somebody pushed a merge with the sides the other way round', async () => {
    await withGitHub(async (github) => {
      const { back } = replaced(github);
      github.updateBranch(REPO, back, { by: 'mallory', resolve: { [PATH]: TEXT } });
      github.closePullRequest(REPO, back, { by: 'mallory' });
      github.forcePush(REPO, 'main', { to: 'back', actor: 'mallory' });
      expect(known(await origin(github, TEXT))).toBeNull();
    });
  });

  it('is unknown where what lies between cannot be compared', async () => {
    await withGitHub(async (github) => {
      const { back } = replaced(github);
      github.mergePullRequest(REPO, back, { method: 'merge', by: 'mallory', resolve: { [PATH]: TEXT } });
      github.fault({ match: (_method, path) => path.includes('/compare/'), status: 409 });
      expect((await origin(github, TEXT)).kind).toBe('unavailable');
    });
  });
});

/**
 * Every history of pull requests, from forks of any age, with any of the merge methods and with sides chosen by hand: the origin is
 * the last of them by which the base came to say what it says.
 */
describe('whatever the history', () => {
  const CONTENTS = { same: TEXT, later: LATER, ended: OUTCOME, commented: `# Looked at\n${TEXT}`, none: null } as const;
  const content = fc.constantFrom(...(['same', 'later', 'ended', 'commented', 'none'] as const));
  const step = fc.record({
    /** How many steps back the branch forked. */
    back: fc.nat(4),
    writes: fc.option(content, { freq: 3 }),
    /** What a merge of the base into the branch leaves there; null for none. */
    updates: fc.option(fc.constantFrom('same', 'later', 'ended'), { freq: 2 }),
    method: fc.constantFrom<'merge' | 'squash'>('merge', 'merge', 'squash'),
    resolves: fc.option(fc.constantFrom('same', 'later', 'ended'), { freq: 2 }),
  });

  it('the origin is where the base got the content', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        await withGitHub(async (github) => {
          const heads = [github.commit(REPO, 'main')];
          const wordAt = (commit: string): string | null => {
            const { objects } = github.repository(REPO);
            const blob = filesAt(objects, commit).get(PATH)?.sha;
            const bytes = blob === undefined ? undefined : objects.blobs.get(blob);
            return bytes === undefined ? null : digestOf(PATH, bytes);
          };
          let word = wordAt(github.commit(REPO, 'main'));
          let expected: number | null = null;
          // Where a merge overruled what its own branch said, that merge may be taken for the one that decided: never an earlier one.
          const overruled = new Set<number>();
          for (const [index, { back, writes, updates, method, resolves }] of steps.entries()) {
            const branch = `step-${index}`;
            const text = writes === null ? undefined : CONTENTS[writes];
            const from = heads[Math.max(0, heads.length - 1 - back)] ?? 'main';
            const hasFile = filesAt(github.repository(REPO).objects, from).has(PATH);
            github.push(REPO, branch, {
              author: 'asmith',
              from,
              files: { [`src/${branch}.ts`]: 'x\n', ...(typeof text === 'string' ? { [PATH]: text } : {}) },
              delete: text === null && hasFile ? [PATH] : [],
              message: branch,
            });
            const { number } = github.openPullRequest(REPO, { head: branch, author: 'asmith' });
            try {
              if (updates !== null)
                github.updateBranch(REPO, number, { by: 'asmith', resolve: { [PATH]: CONTENTS[updates] } });
              github.mergePullRequest(REPO, number, {
                method,
                by: 'cpatel',
                ...(resolves === null ? {} : { resolve: { [PATH]: CONTENTS[resolves] } }),
              });
            } catch {
              // A conflict that nobody settled: it is not merged.
              github.closePullRequest(REPO, number, { by: 'asmith' });
              continue;
            }
            heads.push(github.commit(REPO, 'main'));
            const now = wordAt(github.commit(REPO, 'main'));
            if (now !== wordAt(github.pull(REPO, number).headSha)) overruled.add(number);
            if (now !== word) expected = number;
            word = now;
          }
          const text = word === digestOf(PATH, Buffer.from(TEXT)) ? TEXT : LATER;
          if (word === null) return;
          const found = known(await origin(github, text));
          if (found === null || !overruled.has(found)) expect(found).toBe(expected);
          else expect(found).toBeGreaterThanOrEqual(expected ?? 0);
        });
      }),
      { seed: 20261124, numRuns: 60 },
    );
  });
});
