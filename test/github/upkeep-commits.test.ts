/** Commits that are mere upkeep of records: they void no approval and make nobody a committer; anything more does both. */
import { describe, expect, it } from 'vitest';
import type { CommitDraft } from '../../demo/github/actions/committing.ts';
import { filesAt } from '../../demo/github/git-history.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { approve, FILES, merge, openChange, POLICY } from '../scenarios/payments.ts';
import {
  deploy,
  entryOf,
  RECORD,
  RECORD_TEXT,
  REPO,
  recordWithEntries,
  review,
  said,
  seedWith,
  upkeepOf,
} from './judging.ts';
import { withGitHub } from './world.ts';

const REVIEW = '{evidence: [review]}';
const OUTCOME =
  'outcome: {result: successful, started: 2026-11-24T10:04:00Z, ended: 2026-11-24T10:31:00Z, summary: Done.}\n';
const BOARD = 'board: {name: cab, meeting: 2026-11-19}\n';
const ENTRIES = recordWithEntries([entryOf('dlee')]);

/** What bkhan pushes after cpatel approved. */
const pushAfter = (github: EmbeddedGitHub, draft: CommitDraft): void => {
  github.setClock('2026-11-21T09:00:00Z');
  github.push(REPO, 'rotate-key', { author: 'bkhan', message: 'After', ...draft });
};
const approveLate = (github: EmbeddedGitHub, number: number): void => {
  approve(github, number, 'cpatel', '2026-11-21T10:00:00Z');
  github.setClock('2026-11-21T11:00:00Z');
};
type Before = { readonly head: string; readonly parent: string; readonly blob: string };
const record = (text: string): CommitDraft => ({ files: { [RECORD]: text } });

describe('after an approval', () => {
  it.each<[string, CommitDraft]>([
    ['a board', record(`${RECORD_TEXT}${BOARD}`)],
    ['an entry', record(ENTRIES)],
    ['links', record(`${RECORD_TEXT}links: [https://example.org/1]\n`)],
    ['a comment', record(`# read twice\n${RECORD_TEXT}`)],
  ])('%s voids nothing', (_, draft) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      pushAfter(github, draft);
      const judged = await review(github, number);
      expect(upkeepOf(judged)).toEqual(['After']);
      expect(said(judged)).toEqual(['authorised']);
    }, seedWith(REVIEW)),
  );

  it.each<[string, CommitDraft]>([
    ['another start', record(RECORD_TEXT.replace('T10:00:00+00:00', 'T10:30:00+00:00'))],
    ['code', { files: { 'src/signing-key.js': 'evil();\n' } }],
    ['an entry and code', { files: { [RECORD]: ENTRIES, 'src/more.js': 'more();\n' } }],
    ['the policy', { files: { [RECORD]: ENTRIES, [POLICY]: `# softer\n${FILES[POLICY] ?? ''}` } }],
    [
      'a second record',
      { files: { [RECORD]: ENTRIES, 'changes/CHG-2.yml': RECORD_TEXT.replace('CHG-2026-0042', 'CHG-2') } },
    ],
    ['a record that can be run', { files: { [RECORD]: { content: ENTRIES, mode: '100755' } } }],
    ['a link in its place', { files: { [RECORD]: { content: 'CHG-2.yml', mode: '120000' } } }],
    ['a record that cannot be read', record(`${RECORD_TEXT}unknown-key: yes\n`)],
  ])('%s is a change', (_, draft) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      pushAfter(github, draft);
      const judged = await review(github, number);
      expect(upkeepOf(judged)).toEqual([]);
      expect(said(judged)[0]).not.toBe('authorised');
    }, seedWith(REVIEW)),
  );

  it('a merge of the base is a change, whatever it holds', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      const main = github.push(REPO, 'main', { author: 'bkhan', files: { 'docs/x.md': 'x\n' }, message: 'Main' });
      pushAfter(github, { files: { 'docs/x.md': 'x\n' }, alsoParents: [main] });
      const judged = await review(github, number);
      expect(upkeepOf(judged)).toEqual([]);
      expect(said(judged)).toContain('approval-stale');
    }, seedWith(REVIEW)));

  it('upkeep on top of a change does not hide the change', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      pushAfter(github, { files: { 'src/signing-key.js': 'evil();\n' }, message: 'Code' });
      pushAfter(github, record(ENTRIES));
      const judged = await review(github, number);
      expect(upkeepOf(judged)).toEqual(['After']);
      expect(said(judged)).toContain('approval-stale');
    }, seedWith(REVIEW)));

  it('an entry that was taken away is a change', () =>
    withGitHub(async (github) => {
      const number = openChange(github, ENTRIES);
      approve(github, number, 'cpatel');
      pushAfter(github, record(RECORD_TEXT));
      const judged = await review(github, number);
      expect(upkeepOf(judged)).toEqual([]);
      expect(said(judged)).toContain('approval-stale');
    }, seedWith(REVIEW)));

  it('an outcome that was taken back is a change', () =>
    withGitHub(async (github) => {
      const number = openChange(github, `${RECORD_TEXT}${OUTCOME}`);
      approve(github, number, 'cpatel');
      pushAfter(github, record(RECORD_TEXT));
      expect(upkeepOf(await review(github, number))).toEqual([]);
    }, seedWith(REVIEW)));

  it.each(['squash', 'merge'] as const)('%s: it holds at deployment too', (method) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      pushAfter(github, record(ENTRIES));
      const judged = await deploy(github, merge(github, number, method));
      expect(upkeepOf(judged)).toEqual(['After']);
      expect(said(judged)).toEqual(['authorised']);
    }, seedWith(REVIEW)),
  );

  it.each([
    ['the commit', (path: string, { head }: Before) => path.endsWith(`/commits/${head}`)],
    ['the tree before', (path: string, { parent }: Before) => path.endsWith(`/git/trees/${parent}`)],
    ['the record before', (path: string, { blob }: Before) => path.endsWith(`/git/blobs/${blob}`)],
  ])('counts as a change where %s cannot be read', (_, match) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const parent = github.pull(REPO, number).headSha;
      const blob = filesAt(github.repository(REPO).objects, parent).get(RECORD)?.sha ?? '';
      approve(github, number, 'cpatel');
      pushAfter(github, record(ENTRIES));
      const before = { head: github.pull(REPO, number).headSha, parent, blob };
      github.fault({ match: (_method, path) => match(path, before), status: 500 });
      const judged = await review(github, number);
      expect(upkeepOf(judged)).toEqual([]);
      expect(said(judged)[0]).not.toBe('authorised');
    }, seedWith(REVIEW)),
  );
});

describe('a committer', () => {
  it('is nobody who only added a board to the record', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      pushAfter(github, { ...record(`${RECORD_TEXT}${BOARD}`), author: 'cpatel' });
      approveLate(github, number);
      const judged = await review(github, number);
      expect(upkeepOf(judged)).toEqual(['After']);
      expect(said(judged)).toEqual(['authorised']);
    }, seedWith(REVIEW)));

  it('is who did more', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      pushAfter(github, {
        files: { [RECORD]: `${RECORD_TEXT}${BOARD}`, 'src/more.js': 'more();\n' },
        author: 'cpatel',
      });
      approveLate(github, number);
      expect(said(await review(github, number))).toContain('approver-not-independent');
    }, seedWith(REVIEW)));
});

describe('nothing is asked', () => {
  const asked = (github: EmbeddedGitHub): readonly string[] =>
    github.requests.flatMap(({ path }) => (/\/commits\/[0-9a-f]{40}$/.test(path) ? [path] : []));

  it('of one commit', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      await review(github, number);
      expect(asked(github)).toEqual([]);
    }, seedWith(REVIEW)));

  it('where the approval stands on the head and its author made no commit', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      pushAfter(github, { files: { 'src/more.js': 'more();\n' } });
      approveLate(github, number);
      expect(said(await review(github, number))).toEqual(['authorised']);
      expect(asked(github)).toEqual([]);
    }, seedWith(REVIEW)));
});
