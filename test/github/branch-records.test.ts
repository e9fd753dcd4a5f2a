/**
 * Which records are read from the commit that goes out: those of which the trusted branch has none of that id, by whatever path or case, and
 * never had one. What the trusted branch has always wins.
 */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { completePolicy } from '../../src/domain/terms/policy.ts';
import { findBranchRecords, placeOnBranch, trustedRefOf } from '../../src/github/facts/branch-records.ts';
import { readTree, type Tree } from '../../src/github/trees/trees.ts';
import { becauseOf, known, openBenchApi, REPO, recordText, withGitHub } from './world.ts';

const POLICY = completePolicy(null, null);
const record = (id: string, folder = 'changes'): Record<string, string> => ({
  [`${folder}/${id}.yml`]: recordText(id),
});

function push(github: EmbeddedGitHub, branch: string, files: Readonly<Record<string, string | null>>): string {
  const from = branch === 'main' ? {} : { from: github.commit(REPO, branch) };
  return github.push(REPO, branch, { author: 'asmith', files, message: 'Records', ...from });
}

function branchOff(github: EmbeddedGitHub): void {
  github.forcePush(REPO, 'hotfix', { to: github.commit(REPO, 'main'), actor: 'asmith' });
}

type Looked = { readonly trusted: Tree; readonly target: string; readonly api: ReturnType<typeof openBenchApi>['api'] };

async function look(github: EmbeddedGitHub, ref = 'hotfix'): Promise<Looked> {
  const { api } = openBenchApi(github);
  const trusted = known(await readTree(api, REPO, github.commit(REPO, 'main')));
  return { api, trusted, target: github.commit(REPO, ref) };
}

async function found(github: EmbeddedGitHub, ref?: string): Promise<readonly string[] | null> {
  const { api, trusted, target } = await look(github, ref);
  const answer = await findBranchRecords(api, REPO, trusted, target, POLICY);
  return answer === null ? null : known(answer).entries.map(({ path }) => path);
}

describe('a commit beside the trusted branch', () => {
  it('brings the records that main has none of', () =>
    withGitHub(async (github) => {
      push(github, 'main', record('CHG-1'));
      branchOff(github);
      push(github, 'hotfix', { ...record('CHG-2'), ...record('CHG-3', 'changes/2026') });
      push(github, 'main', record('CHG-4'));
      expect(await found(github)).toEqual(['changes/2026/CHG-3.yml', 'changes/CHG-2.yml']);
    }));

  it.each([
    ['the same', 'changes/CHG-2.yml'],
    ['another folder', 'changes/archive/CHG-2.yml'],
    ['another case', 'changes/chg-2.yml'],
    ['another ending', 'changes/CHG-2.yaml'],
  ])('brings none that main has, by %s', (_, path) =>
    withGitHub(async (github) => {
      branchOff(github);
      push(github, 'hotfix', record('CHG-2'));
      push(github, 'main', { [path]: recordText('CHG-2') });
      expect(await found(github)).toEqual([]);
    }),
  );

  it('brings none where main has a link of that name', () =>
    withGitHub(async (github) => {
      branchOff(github);
      push(github, 'hotfix', record('CHG-2'));
      const link = { 'changes/CHG-2.yml': { content: '../README.md', mode: '120000' } };
      github.push(REPO, 'main', { author: 'asmith', files: link as never, message: 'Link' });
      expect(await found(github)).toEqual([]);
    }));

  it('on the branch itself brings none: what was taken away there stays away', () =>
    withGitHub(async (github) => {
      const before = push(github, 'main', record('CHG-1'));
      push(github, 'main', { 'changes/CHG-1.yml': null });
      expect(await found(github, before)).toBeNull();
    }));

  it('that cannot be read is said', () =>
    withGitHub(async (github) => {
      branchOff(github);
      push(github, 'hotfix', record('CHG-2'));
      const { api, trusted, target } = await look(github);
      github.fault({ match: (_, path) => path.endsWith(`/git/trees/${target}`), status: 502, body: { message: '' } });
      const answer = await findBranchRecords(api, REPO, trusted, target, POLICY);
      expect(answer === null ? null : becauseOf(answer)).toContain('502');
    }));
});

describe('what the trusted branch had', () => {
  async function was(github: EmbeddedGitHub, path: string): Promise<string> {
    const { api, trusted, target } = await look(github);
    const tree = known(await readTree(api, REPO, target));
    return known(await trustedRefOf(api, REPO, { trusted, target: tree, path, policy: POLICY }));
  }

  it('is nothing of a record that is new on the branch', () =>
    withGitHub(async (github) => {
      branchOff(github);
      push(github, 'hotfix', record('CHG-2'));
      push(github, 'main', record('CHG-4'));
      expect(await was(github, 'changes/CHG-2.yml')).toBe('absent');
    }));

  it('is what it took away since the branch left, moved there or not', () =>
    withGitHub(async (github) => {
      push(github, 'main', record('CHG-2'));
      branchOff(github);
      push(github, 'hotfix', { 'changes/CHG-2.yml': null, ...record('chg-2', 'changes/again') });
      push(github, 'main', { 'changes/CHG-2.yml': null });
      expect(await was(github, 'changes/again/chg-2.yml')).toBe('deleted');
    }));

  it('is what came and went there later', () =>
    withGitHub(async (github) => {
      branchOff(github);
      push(github, 'hotfix', record('CHG-2'));
      push(github, 'main', record('CHG-2'));
      push(github, 'main', { 'changes/CHG-2.yml': null });
      expect(await was(github, 'changes/CHG-2.yml')).toBe('deleted');
    }));
});

describe('a copy of a record on the branch', () => {
  it('is found by its id, in whatever folder, unless there are two', () =>
    withGitHub(async (github) => {
      branchOff(github);
      push(github, 'main', record('CHG-2'));
      const at = push(github, 'hotfix', record('CHG-2', 'changes/2026'));
      const place = async () => {
        const { api, trusted, target } = await look(github);
        const beside = await findBranchRecords(api, REPO, trusted, target, POLICY);
        return placeOnBranch({ recordsTree: trusted, beside }, 'changes/CHG-2.yml', POLICY);
      };
      expect(await place()).toEqual({ path: 'changes/2026/CHG-2.yml', at });
      push(github, 'hotfix', record('CHG-2'));
      expect(await place()).toBeNull();
    }));
});
