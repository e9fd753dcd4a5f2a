/** Entries under `approvals` as signed commits (A27, A28): only a person's own signed commit that adds the entry is a yes. */
import { describe, expect, it } from 'vitest';
import type { CommitDraft } from '../../demo/github/actions/committing.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { isUnavailable } from '../../src/domain/terms/unread.ts';
import { merge, openChange } from '../scenarios/payments.ts';
import {
  deploy,
  entryOf,
  factsOf,
  RECORD,
  RECORD_TEXT,
  REPO,
  recordWithEntries,
  review,
  said,
  seedWith,
  signedOf,
} from './judging.ts';
import { withGitHub } from './world.ts';

const COMMIT = '{evidence: [commit]}';
const RECORD_BOUND = '{evidence: [commit], binds-to: record}';
const ENTRY = entryOf('cpatel');
const AWAITING = ['approval-outstanding', 'approval-unproven', 'awaiting'];

const add = (github: EmbeddedGitHub, draft: CommitDraft = {}, actor = 'cpatel'): string => {
  github.setClock('2026-11-20T10:12:00Z');
  return github.push(REPO, 'rotate-key', {
    author: 'cpatel',
    message: 'Approve',
    verification: 'valid',
    files: { [RECORD]: recordWithEntries([ENTRY]) },
    actor,
    ...draft,
  });
};

describe('at review', () => {
  it('counts an entry that a manager added in a signed commit of their own', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const commit = add(github);
      const judged = await review(github, number);
      expect(signedOf(judged)).toMatchObject([
        {
          path: RECORD,
          index: 0,
          commit,
          author: { login: 'cpatel' },
          committer: { login: 'cpatel' },
          verified: true,
          verification_reason: 'valid',
        },
      ]);
      expect(said(judged)).toEqual(['authorised']);
    }, seedWith(COMMIT)));

  it.each<[string, CommitDraft]>([
    ['GitHub signed it, as it does on the web', { committer: 'web-flow' }],
    ['nothing is signed', { verification: 'unsigned' }],
    ['the key is not known', { verification: 'unknown_key' }],
    ['somebody else wrote it', { author: 'mallory', committer: 'mallory' }],
    ['somebody else signed it', { committer: 'asmith' }],
    ['somebody else wrote what they signed', { author: 'asmith', committer: 'cpatel' }],
  ])('does not where %s', (_, draft) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      add(github, draft);
      expect(said(await review(github, number)).toSorted()).toEqual(AWAITING);
    }, seedWith(COMMIT)),
  );

  it('is undetermined where the check of signatures is down', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      add(github, { verification: 'gpgverify_unavailable' });
      expect(said(await review(github, number))).toContain('evidence-unavailable');
    }, seedWith(COMMIT)));

  it('does not where another change came after it', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      add(github);
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { 'src/signing-key.js': 'evil();\n' },
        message: 'More',
      });
      expect(said(await review(github, number))).toContain('approval-stale');
    }, seedWith(COMMIT)));

  it('does not where the manager did more than add the entry', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      add(github, { files: { [RECORD]: recordWithEntries([ENTRY]), 'src/more.js': 'more();\n' } });
      expect(said(await review(github, number))).toContain('approver-not-independent');
    }, seedWith(COMMIT)));

  it('is the commit that added the entry, not one that touched the record later', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const forged = add(github, { author: 'mallory', committer: 'mallory', message: 'Forge' }, 'mallory');
      add(github, { files: { [RECORD]: `# tidied\n${recordWithEntries([ENTRY])}` }, message: 'Tidy' });
      const judged = await review(github, number);
      expect(signedOf(judged)).toMatchObject([{ commit: forged, author: { login: 'mallory' } }]);
      expect(said(judged)).toContain('approval-unproven');
    }, seedWith(COMMIT)));

  it.each([
    ['could not be read before', `${recordWithEntries([ENTRY])}unknown-key: yes\n`],
    ['was no YAML before', `${recordWithEntries([ENTRY])}: [\n`],
  ])('is nobody where the record %s', (_, broken) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      add(
        github,
        { author: 'mallory', committer: 'mallory', files: { [RECORD]: broken }, message: 'Forge' },
        'mallory',
      );
      add(github, { message: 'Mend' });
      const judged = await review(github, number);
      expect(signedOf(judged)).toEqual([]);
      expect(said(judged)).toContain('approval-unproven');
    }, seedWith(COMMIT)),
  );

  it('is not who moved the record', () =>
    withGitHub(async (github) => {
      const number = openChange(github, null);
      const old = 'changes/2026/CHG-2026-0042.yml';
      const forged = add(
        github,
        { author: 'mallory', committer: 'mallory', files: { [old]: recordWithEntries([ENTRY]) } },
        'mallory',
      );
      add(github, { files: { [old]: null, [RECORD]: recordWithEntries([ENTRY]) }, message: 'Move' });
      const judged = await review(github, number);
      expect(signedOf(judged)).toMatchObject([{ path: RECORD, commit: forged, author: { login: 'mallory' } }]);
    }, seedWith(COMMIT)));

  it('is not a merge that brought the entry along', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const side = github.push(REPO, 'side', {
        author: 'asmith',
        from: 'rotate-key',
        files: { 'src/side.js': 'x\n' },
        message: 'Side',
      });
      add(github, { alsoParents: [side], message: 'Merge' });
      const judged = await review(github, number);
      expect(signedOf(judged)).toEqual([]);
      expect(said(judged)).toContain('approval-unproven');
    }, seedWith(COMMIT)));

  it('finds each of several entries', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const first = add(github);
      const files = { [RECORD]: recordWithEntries([entryOf('dlee', '2026-11-20T11:00:00Z'), ENTRY]) };
      const second = add(github, { author: 'dlee', committer: 'dlee', files }, 'dlee');
      const judged = await review(github, number);
      expect(signedOf(judged).map(({ index, commit }) => [index, commit])).toEqual([
        [0, second],
        [1, first],
      ]);
      expect(said(judged)).toEqual(['authorised']);
    }, seedWith(COMMIT)));

  it.each([
    ['the history', (path: string, query: string) => path.endsWith('/commits') && query.includes('path=')],
    ['a commit', (path: string) => /\/commits\/[0-9a-f]{40}$/.test(path)],
    ['the record in a commit', (path: string) => path.includes('/contents/')],
  ])('knows nothing where %s cannot be read', (_, match) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      add(github);
      github.fault({ match: (_method, path, _nth, { query }) => match(path, query), status: 500 });
      const judged = await review(github, number);
      expect(isUnavailable(factsOf(judged).signed_entries)).toBe(true);
      expect(said(judged)).toContain('evidence-unavailable');
      expect(said(judged)[0]).toBe('undetermined');
    }, seedWith(COMMIT)),
  );

  it('gives the entry to no older commit where one in between answers that it is not there', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      add(github);
      add(github, { files: { [RECORD]: RECORD_TEXT }, author: 'mallory', committer: 'mallory' }, 'mallory');
      const back = add(github, { author: 'mallory', committer: 'mallory', message: 'Back' }, 'mallory');
      github.fault({
        match: (_method, path, _nth, { query }) => path.includes('/contents/') && query.includes(back),
        status: 404,
        body: { message: 'Not Found' },
      });
      const judged = await review(github, number);
      expect(isUnavailable(factsOf(judged).signed_entries)).toBe(true);
      expect(said(judged)[0]).toBe('undetermined');
    }, seedWith(COMMIT)));

  it('looks at fifty commits and no further', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      add(github);
      const commits = Array.from({ length: 51 }, (_, index) => ({
        author: 'asmith',
        message: `Comment ${index}`,
        files: { [RECORD]: `# ${index}\n${recordWithEntries([ENTRY])}` },
      }));
      github.push(REPO, 'rotate-key', { actor: 'asmith', commits });
      expect(isUnavailable(factsOf(await review(github, number)).signed_entries)).toBe(true);
    }, seedWith(COMMIT)));
});

describe('at deployment', () => {
  it.each(['squash', 'merge', 'rebase'] as const)('%s: the entry counts by the commit of the pull request', (method) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const commit = add(github);
      const sha = merge(github, number, method);
      const judged = await deploy(github, sha);
      expect(signedOf(judged)).toMatchObject([{ commit, author: { login: 'cpatel' }, verified: true }]);
      expect(said(judged)).toEqual(['authorised']);
    }, seedWith(COMMIT)),
  );

  it('an entry that came in by a pull request of its own, where approvals bind to the record', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.mergePullRequest(REPO, number, { method: 'squash', by: 'asmith', at: '2026-11-19T15:00:00Z' });
      const code = github.commit(REPO, 'main');
      github.setClock('2026-11-20T10:12:00Z');
      const commit = github.push(REPO, 'yes', {
        author: 'cpatel',
        message: 'Approve',
        verification: 'valid',
        files: { [RECORD]: recordWithEntries([ENTRY]) },
      });
      const own = github.openPullRequest(REPO, { head: 'yes', author: 'cpatel', title: 'Approve' }).number;
      merge(github, own);
      const judged = await deploy(github, code);
      expect(signedOf(judged)).toMatchObject([{ commit, author: { login: 'cpatel' } }]);
      expect(said(judged)).toEqual(['authorised']);
    }, seedWith(RECORD_BOUND)));

  it('a yes to other content of the record is none, where approvals bind to the record', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      add(github);
      const text = recordWithEntries([ENTRY], RECORD_TEXT.replace('likelihood: 2', 'likelihood: 1'));
      github.push(REPO, 'rotate-key', { author: 'asmith', files: { [RECORD]: text }, message: 'Other risk' });
      const judged = await review(github, number);
      expect(signedOf(judged)).toMatchObject([{ author: { login: 'cpatel' }, verified: true }]);
      expect(said(judged)).toContain('approval-stale');
      expect(said(judged)[0]).toBe('awaiting');
    }, seedWith(RECORD_BOUND)));

  it('an entry that was taken out and put back is who put it back', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      add(github);
      const sha = merge(github, number);
      github.push(REPO, 'main', { author: 'mallory', files: { [RECORD]: RECORD_TEXT }, message: 'Out' });
      const back = github.push(REPO, 'main', {
        author: 'mallory',
        files: { [RECORD]: recordWithEntries([ENTRY]) },
        message: 'In',
      });
      const judged = await deploy(github, sha);
      expect(signedOf(judged)).toMatchObject([{ commit: back, author: { login: 'mallory' } }]);
      expect(said(judged)).toContain('approval-unproven');
    }, seedWith(COMMIT)));
});
