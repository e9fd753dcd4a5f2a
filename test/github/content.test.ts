/** What landed against what was reviewed: squash, rebase and merge; and whatever somebody put in, left out or moved on the way. */
import { describe, expect, it } from 'vitest';
import type { PushOptions } from '../../demo/github/actions/pushing.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { isUnavailable } from '../../src/domain/terms/unread.ts';
import type { Answer } from '../../src/gate/source.ts';
import type { Api } from '../../src/github/api/api.ts';
import { compareContent } from '../../src/github/facts/content.ts';
import { readLanded } from '../../src/github/facts/landed.ts';
import { judgeLanded } from '../../src/github/facts/landed-files.ts';
import { readPullRequest } from '../../src/github/facts/pull-request.ts';
import type { TreeEntry } from '../../src/github/trees/tree-hash.ts';
import { known, openBenchApi, openChange, REPO, withGitHub } from './world.ts';

const KEY = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\n';

/** Reasons by commit message for what lies between two commits, all of it attributed to pull request 1 as GitHub says. */
const differences = async (
  github: EmbeddedGitHub,
  since: string | null,
  target = github.commit(REPO, 'main'),
): Promise<Readonly<Record<string, string>>> => {
  const { api } = openBenchApi(github);
  const { landed, compared } = known(
    await readLanded({
      api,
      repository: REPO,
      repositoryId: github.repository(REPO).id,
      target,
      since,
      branches: ['main'],
    }),
  );
  const pull = known(await readPullRequest(api, REPO, 1));
  const attributed = new Set(
    landed.commits
      .filter(({ pull_requests }) => !isUnavailable(pull_requests) && pull_requests.includes(1))
      .map(({ sha }) => sha),
  );
  expect(attributed.size).toBeGreaterThan(0);
  const answer = await compareContent(api, REPO, pull, compared, attributed);
  if (isUnavailable(answer)) throw new Error(answer.unavailable);
  return Object.fromEntries(
    [...answer].map(([sha, reason]) => [
      landed.commits.find((commit) => commit.sha === sha)?.message?.split('\n')[0] ?? sha,
      reason,
    ]),
  );
};

describe('an honest merge', () => {
  it.each(['squash', 'rebase', 'merge'] as const)('%s', async (method) => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const number = openChange(github);
      github.mergePullRequest(REPO, number, { method, by: 'cpatel' });
      expect(await differences(github, since)).toEqual({});
    });
  });

  it.each(['squash', 'merge'] as const)('%s, on the first deployment', async (method) => {
    await withGitHub(async (github) => {
      github.mergePullRequest(REPO, openChange(github), { method, by: 'cpatel' });
      expect(await differences(github, null)).toEqual({});
    });
  });

  it('rebase of commits that change one file again and again, on the first deployment and after one in between', async () => {
    await withGitHub(async (github) => {
      const start = github.commit(REPO, 'main');
      const number = openChange(github, { files: { 'src/rotate.ts': 'one\n' } });
      for (const word of ['two', 'three'])
        github.push(REPO, 'rotate', { author: 'asmith', files: { 'src/rotate.ts': `${word}\n` }, message: word });
      github.push(REPO, 'main', { author: 'bkhan', files: { other: 'x\n' }, message: 'Other' });
      const tip = github.mergePullRequest(REPO, number, { method: 'rebase', by: 'cpatel' });
      const middle = github.repository(REPO).objects.commits.get(tip)?.parents[0] ?? '';
      for (const since of [null, middle, start]) expect(await differences(github, since)).toEqual({});
      forge(github, tip, { 'src/rotate.ts': 'four\n' });
      for (const since of [null, middle])
        expect(await differences(github, since)).toEqual({
          three: 'the content of src/rotate.ts is not that of pull request #1',
        });
    });
  });

  it('squash, where the base changed the same file elsewhere', async () => {
    await withGitHub(async (github) => {
      const text = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\n';
      const number = openChange(github, { files: { 'src/key.ts': text.replace('one', 'ONE') } });
      github.push(REPO, 'main', {
        author: 'bkhan',
        files: { 'src/key.ts': text.replace('twelve', 'TWELVE') },
        message: 'Other',
      });
      const since = github.commit(REPO, 'main');
      github.mergePullRequest(REPO, number, {
        method: 'squash',
        by: 'cpatel',
        resolve: { 'src/key.ts': text.replace('one', 'ONE').replace('twelve', 'TWELVE') },
      });
      expect(await differences(github, since)).toEqual({});
    });
  });

  it('squash of a file that was moved and of one that was removed', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const old = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\n';
      github.push(REPO, 'move', {
        author: 'asmith',
        files: { 'src/moved.ts': old },
        delete: ['src/key.ts', 'README.md'],
        message: 'Move',
      });
      github.openPullRequest(REPO, { head: 'move', author: 'asmith' });
      github.mergePullRequest(REPO, 1, { method: 'squash', by: 'cpatel' });
      expect(await differences(github, since)).toEqual({});
    });
  });
});

/** Gives a commit other content, as somebody who may push to the base can make it at the merge. */
const forge = (github: EmbeddedGitHub, tip: string, files: NonNullable<PushOptions['files']>): void => {
  const forged = github.push(REPO, 'forged', { author: 'mallory', from: tip, files, message: 'x' });
  const { objects, refs } = github.repository(REPO);
  const [honest, other] = [objects.commits.get(tip), objects.commits.get(forged)];
  if (honest === undefined || other === undefined) throw new Error('no commit');
  objects.commits.set(tip, { ...honest, tree: other.tree });
  refs.delete('refs/heads/forged');
};

describe('a merge with something else in it', () => {
  const merged = async (
    files: NonNullable<PushOptions['files']>,
    method: 'squash' | 'merge',
    onBase: Readonly<Record<string, string>> | null = null,
  ): Promise<Readonly<Record<string, string>>> => {
    let found: Readonly<Record<string, string>> = {};
    await withGitHub(async (github) => {
      const number = openChange(github);
      if (onBase !== null) github.push(REPO, 'main', { author: 'bkhan', files: onBase, message: 'Other' });
      const since = github.commit(REPO, 'main');
      const tip = github.mergePullRequest(REPO, number, { method, by: 'mallory', message: 'The merge' });
      forge(github, tip, files);
      found = await differences(github, since);
    });
    return found;
  };

  it.each(['squash', 'merge'] as const)('%s with another file', async (method) => {
    expect(await merged({ 'src/evil.ts': 'evil\n' }, method)).toEqual({
      'The merge': 'it changes src/evil.ts, which pull request #1 does not',
    });
  });

  it.each(['squash', 'merge'] as const)('%s with other content of a file that was reviewed', async (method) => {
    expect(await merged({ 'src/rotate.ts': 'evil\n' }, method)).toEqual({
      'The merge': 'the content of src/rotate.ts is not that of pull request #1',
    });
  });
});

describe('the same content as something else', () => {
  const ROTATE = 'export const rotate = 1;\n';
  const MODES = { '100755': 'executable', '120000': 'a symbolic link' } as const;

  it.each(
    (['squash', 'merge'] as const).flatMap((method) =>
      ([null, { other: 'x\n' }] as const).flatMap((onBase) =>
        Object.entries(MODES).map(([mode, kind]) => ({ method, onBase, mode: mode as keyof typeof MODES, kind })),
      ),
    ),
  )('$method: what was reviewed as a plain file is $kind ($onBase)', async ({ method, onBase, mode, kind }) => {
    let found: unknown;
    await withGitHub(async (github) => {
      const number = openChange(github);
      if (onBase !== null) github.push(REPO, 'main', { author: 'bkhan', files: onBase, message: 'Other' });
      const since = github.commit(REPO, 'main');
      const tip = github.mergePullRequest(REPO, number, { method, by: 'mallory', message: 'The merge' });
      forge(github, tip, { 'src/rotate.ts': { content: ROTATE, mode } });
      found = await differences(github, since);
    });
    expect(found).toEqual({
      'The merge': `src/rotate.ts has the mode ${mode} (${kind}); in pull request #1 it has 100644 (a plain file)`,
    });
  });

  it('a file that nobody touched got another mode', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const number = openChange(github);
      const tip = github.mergePullRequest(REPO, number, { method: 'squash', by: 'mallory', message: 'The merge' });
      forge(github, tip, { 'README.md': { content: '# payments\n', mode: '120000' } });
      expect(await differences(github, since)).toEqual({
        'The merge': 'it changes README.md, which pull request #1 does not',
      });
    });
  });

  it('a mode that was reviewed did not land', async () => {
    await withGitHub(async (github) => {
      github.push(REPO, 'mode', {
        author: 'asmith',
        files: { 'src/key.ts': { content: KEY, mode: '100755' }, 'src/a.ts': 'a\n' },
        message: 'Mode',
      });
      const { number } = github.openPullRequest(REPO, { head: 'mode', author: 'asmith' });
      const since = github.commit(REPO, 'main');
      const tip = github.mergePullRequest(REPO, number, { method: 'squash', by: 'mallory', message: 'The merge' });
      expect(await differences(github, since)).toEqual({});
      forge(github, tip, { 'src/key.ts': { content: KEY, mode: '100644' } });
      expect(await differences(github, since)).toEqual({
        'The merge': 'src/key.ts has the mode 100644 (a plain file); in pull request #1 it has 100755 (executable)',
      });
    });
  });
});

describe('a file that both sides changed', () => {
  const DOORS = ['front', 'back', 'side']
    .map((door) => `if (at('${door}')) {\n  check();\n  log();\n}\n`)
    .join('\n// next\n\n');
  /** The same three lines around it twice, so that only the place tells one from the other. */
  const twice = (marker: string): string =>
    `start\n{\n  check();\n${marker === 'first' ? '  open();\n' : ''}}\nmiddle\n{\n  check();\n${marker === 'second' ? '  open();\n' : ''}}\nend\n`;

  const landed = async (
    texts: { readonly before: string; readonly head: string; readonly branch: string; readonly landed: string },
    method: 'squash' | 'merge' | 'rebase' = 'squash',
  ): Promise<Readonly<Record<string, string>>> => {
    let found: Readonly<Record<string, string>> = {};
    await withGitHub(async (github) => {
      github.push(REPO, 'main', { author: 'bkhan', files: { 'src/door.ts': texts.before }, message: 'Doors' });
      const number = openChange(github, { files: { 'src/door.ts': texts.head } });
      github.push(REPO, 'main', { author: 'bkhan', files: { 'src/door.ts': texts.branch }, message: 'Other' });
      const since = github.commit(REPO, 'main');
      const resolve = { 'src/door.ts': texts.landed };
      github.mergePullRequest(REPO, number, { method, by: 'mallory', message: 'The merge', resolve });
      found = await differences(github, since);
    });
    return found;
  };
  const DIFFERS = { 'The merge': 'the content of src/door.ts is not that of pull request #1' };

  it.each(['squash', 'merge'] as const)(
    'the same lines between the same lines of another place (%s)',
    async (method) => {
      const head = twice('first');
      const branch = `${twice('none')}more\n`;
      expect(await landed({ before: twice('none'), head, branch, landed: `${twice('second')}more\n` }, method)).toEqual(
        DIFFERS,
      );
      expect(await landed({ before: twice('none'), head, branch, landed: `${head}more\n` }, method)).toEqual({});
    },
  );

  it('both edits, each at its place', async () => {
    const head = DOORS.replace("at('side')", "at('side') && isDay");
    const branch = DOORS.replace("at('front')", "at('front') && isOpen");
    const both = head.replace("at('front')", "at('front') && isOpen");
    for (const method of ['squash', 'merge', 'rebase'] as const)
      expect(await landed({ before: DOORS, head, branch, landed: both }, method)).toEqual({});
  });

  it('the edit of the branch was lost, or that of the pull request', async () => {
    const head = DOORS.replace("at('side')", "at('side') && isDay");
    const branch = DOORS.replace("at('front')", "at('front') && isOpen");
    expect(await landed({ before: DOORS, head, branch, landed: head })).toEqual(DIFFERS);
    expect(await landed({ before: DOORS, head, branch, landed: branch })).toEqual(DIFFERS);
  });

  it('at the same lines: whatever landed was decided at the merge, and says so', async () => {
    const head = DOORS.replace("at('side')", "at('side') && isDay");
    const branch = DOORS.replace("at('side')", "at('side') && isOpen");
    const both = DOORS.replace("at('side')", "at('side') && isDay && isOpen");
    expect(Object.values(await landed({ before: DOORS, head, branch, landed: both }))[0]).toMatch(
      /^both pull request #1 and the branch .* changed src\/door\.ts at the same place/,
    );
  });
});

describe('a part of what was reviewed', () => {
  it('a state of the branch before its head, which nobody reviewed', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      github.push(REPO, 'two', { author: 'asmith', files: { 'src/a.ts': 'backdoor\n' }, message: 'First' });
      const middle = github.commit(REPO, 'two');
      github.push(REPO, 'two', { author: 'asmith', files: { 'src/a.ts': 'harmless\n' }, message: 'Second' });
      github.openPullRequest(REPO, { head: 'two', author: 'asmith' });
      github.mergePullRequest(REPO, 1, { method: 'merge', by: 'cpatel' });
      for (const start of [since, null]) {
        expect(await differences(github, start, middle)).toEqual({
          First: 'it is an earlier commit of pull request #1, neither its head nor its merge',
        });
      }
      expect(await differences(github, since)).toEqual({});
    });
  });

  it('the first commit of a rebase', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const number = openChange(github);
      github.push(REPO, 'main', { author: 'bkhan', files: { other: 'x' }, message: 'Other' });
      const tip = github.mergePullRequest(REPO, number, { method: 'rebase', by: 'cpatel' });
      const first = github.repository(REPO).objects.commits.get(tip)?.parents[0] ?? '';
      expect(Object.values(await differences(github, since, first))).toEqual([
        'it is an earlier commit of pull request #1, neither its head nor its merge',
      ]);
      expect(await differences(github, since)).toEqual({});
    });
  });

  it('a merge that left a file out', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const number = openChange(github, { files: { 'src/fix.ts': 'fix\n', 'src/feature.ts': 'feature\n' } });
      const tip = github.mergePullRequest(REPO, number, { method: 'squash', by: 'mallory', message: 'The merge' });
      const without = github.push(REPO, 'without', {
        author: 'mallory',
        from: tip,
        files: {},
        delete: ['src/fix.ts'],
        message: 'x',
      });
      const { objects } = github.repository(REPO);
      const [honest, forged] = [objects.commits.get(tip), objects.commits.get(without)];
      if (honest === undefined || forged === undefined) throw new Error('no commit');
      objects.commits.set(tip, { ...honest, tree: forged.tree });
      expect(await differences(github, since)).toEqual({
        'The merge': 'the content of src/fix.ts is not that of pull request #1',
      });
    });
  });

  it('what the base has already need not land again', async () => {
    await withGitHub(async (github) => {
      const number = openChange(github, { files: { 'src/a.ts': 'same\n', 'src/b.ts': 'b\n' } });
      github.push(REPO, 'main', { author: 'bkhan', files: { 'src/a.ts': 'same\n' }, message: 'Before' });
      const since = github.commit(REPO, 'main');
      github.mergePullRequest(REPO, number, { method: 'squash', by: 'cpatel' });
      expect(await differences(github, since)).toEqual({});
    });
  });
});

describe('more files than a comparison lists', () => {
  const many = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/many/${index}.ts`, `${index}\n`]));

  it('are compared by their trees', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const number = openChange(github, { files: many(320) });
      github.mergePullRequest(REPO, number, { method: 'squash', by: 'cpatel' });
      expect(await differences(github, since)).toEqual({});
    });
  });
});

/** Every entry that a path can have: none, or each mode with each content. */
describe('every mode of an entry on every side', () => {
  type Entry = { readonly mode: string; readonly sha: string } | null;
  const CONTENTS = ['1', '2', '3'].map((digit) => digit.repeat(40));
  const ENTRIES: readonly Entry[] = [
    null,
    ...['100644', '100755', '120000', '160000'].flatMap((mode) => CONTENTS.map((sha) => ({ mode, sha }))),
  ];
  const isSame = (a: Entry, b: Entry): boolean => a?.mode === b?.mode && a?.sha === b?.sha;
  const PATHS = ['a', 'b', 'c'];
  const side = (entry: Entry, paths: readonly string[]): ReadonlyMap<string, TreeEntry> => {
    const entries = new Map<string, TreeEntry>();
    for (const path of paths) {
      const own = path === 'b' ? entry : { mode: '100644', sha: 'f'.repeat(40) };
      if (own !== null) entries.set(path, { ...own, path, type: own.mode === '160000' ? 'commit' : 'blob', size: 1 });
    }
    return entries;
  };

  const judge = (
    api: Api,
    [base, branch, head, landed]: readonly [Entry, Entry, Entry, Entry],
    paths: readonly string[] = PATHS,
  ): Promise<Answer<string | null>> =>
    judgeLanded(
      api,
      REPO,
      { base: side(base, paths), branch: side(branch, paths), head: side(head, paths), landed: side(landed, paths) },
      1,
    );

  // The contents are nowhere to be read, so that no lines of them are merged: whatever is accepted is accepted by name.
  it('what one side changed is that side’s; and only what each aspect can come from is anything else', async () => {
    await withGitHub(async (github) => {
      const { api } = openBenchApi(github);
      let accepted = 0;
      for (const base of ENTRIES)
        for (const branch of ENTRIES)
          for (const head of ENTRIES)
            for (const landed of ENTRIES) {
              const answer = await judge(api, [base, branch, head, landed]);
              const isAccepted = answer.kind === 'known' && answer.value === null;
              if (isAccepted) accepted += 1;
              if (isSame(head, base)) expect(isAccepted).toBe(isSame(landed, branch));
              else if (isSame(branch, base)) expect(isAccepted).toBe(isSame(landed, head));
              else if (isAccepted) {
                // Nothing comes from nowhere, and where both changed an aspect they changed it to the same.
                for (const aspect of ['mode', 'sha'] as const) {
                  const [was, our, their, is] = [base, head, branch, landed].map((entry) => entry?.[aspect]);
                  expect(is).toBe(our === was ? their : our);
                  if (our !== was && their !== was) expect(our).toBe(their);
                }
              }
            }
      expect(accepted).toBeGreaterThan(ENTRIES.length ** 2);
    });
  });

  it('in whatever order the trees list their entries', async () => {
    await withGitHub(async (github) => {
      const { api } = openBenchApi(github);
      for (const entry of ENTRIES) {
        const answers = await Promise.all(
          [PATHS, [...PATHS].reverse(), ['b', 'c', 'a']].map((paths) =>
            judge(api, [null, null, { mode: '100644', sha: CONTENTS[0] ?? '' }, entry], paths),
          ),
        );
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      }
    });
  });
});
