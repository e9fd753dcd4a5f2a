/** What each source of evidence says: votes, the reason for which one proves nothing, and what could not be read. */
import { describe, expect, test } from 'vitest';
import { collectVotes } from '../../../src/domain/approvals/evidence.ts';
import { collectEntryVotes } from '../../../src/domain/approvals/record-entries.ts';
import type { VoteQuestion } from '../../../src/domain/approvals/votes.ts';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import { digestRecord, shortDigest } from '../../../src/domain/terms/digest.ts';
import type {
  Approval,
  ChangeRecord,
  Facts,
  PullRequestFact,
  SignedEntry,
} from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import {
  account,
  commit,
  DEPLOY,
  DOWN,
  HEAD,
  PATH,
  PR,
  pullRequest,
  RECORD,
  REGISTER,
  read,
  review,
  sha,
} from '../world.ts';

const NOW = '2026-11-24T10:10:00Z';
const AT = '2026-11-20T10:12:00Z';
const MANAGER = 'change-and-release-manager';

type Given = {
  readonly evidence?: readonly string[];
  readonly approvals?: object;
  readonly entries?: readonly Approval[];
  readonly facts?: Partial<Facts>;
  readonly pull?: Partial<PullRequestFact> | null;
  readonly risk?: VoteQuestion['risk'];
  readonly environment?: string | null;
};
function question({
  evidence = ['review'],
  approvals = {},
  entries = [],
  facts = {},
  pull = {},
  risk = 'moderate',
  environment = 'production',
}: Given): VoteQuestion {
  const value: ChangeRecord = entries.length === 0 ? RECORD : { ...RECORD, approvals: [...entries] };
  const own = pull === null ? null : pullRequest(PR, pull);
  return {
    record: read(value),
    pullRequest: own,
    policy: completePolicy(null, { version: 1, approvals: { evidence, ...approvals } } as never),
    directory: buildDirectory(REGISTER, 'register.yml', 'Europe/London', undefined),
    risk,
    now: NOW,
    facts: { ...DEPLOY.facts, pull_requests: own === null ? [] : [own], ...facts },
    environment,
  };
}
const said = (given: Given): readonly string[] => {
  const { votes, unread } = collectVotes(question(given));
  return [
    ...votes.map(
      ({ evidence, approver, decision, doubt }) =>
        `${evidence} ${approver} ${decision}${doubt === null ? '' : `: ${doubt.reason}`}`,
    ),
    ...unread.map(({ what, addsOnly }) => `${addsOnly === true ? 'adds: ' : ''}${what}`),
  ];
};

describe('approvals of the environment', () => {
  const run = (changes: object = {}) => ({
    state: 'approved',
    user: account('cpatel'),
    environments: [{ name: 'production' }],
    at: AT,
    ...changes,
  });
  const of = (approvals: unknown, more: Given = {}) =>
    said({ evidence: ['environment'], pull: { reviews: [] }, facts: { run_approvals: approvals as never }, ...more });

  test.each<[string, object, readonly string[]]>([
    ['a yes', {}, ['environment cpatel approved']],
    ['a no', { state: 'rejected' }, ['environment cpatel rejected']],
    ['one that is awaited', { state: 'pending' }, []],
    ['of the same name in other letters', { environments: [{ name: 'Production' }] }, ['environment cpatel approved']],
    ['of another environment', { environments: [{ name: 'staging' }] }, []],
    [
      'a no for several',
      { state: 'rejected', environments: [{ name: 'staging' }, { name: 'production' }] },
      ['environment cpatel rejected'],
    ],
    [
      'a no for several, in another order',
      { state: 'rejected', environments: [{ name: 'production' }, { name: 'staging' }] },
      ['environment cpatel rejected'],
    ],
    ['of an account that is gone', { user: null, state: 'rejected' }, ['environment (deleted account) rejected']],
    ['of a run that began at no known time', { at: null }, ['environment cpatel approved: approval-unproven']],
    ['of a run that nobody dates', { at: undefined }, ['environment cpatel approved: approval-unproven']],
    ['of a run that begins later', { at: '2026-11-24T10:12:01Z' }, ['environment cpatel approved: approval-unproven']],
    [
      'of a run that begins as late as clocks may disagree',
      { at: '2026-11-24T10:12:00Z' },
      ['environment cpatel approved'],
    ],
    [
      'of a run that began before the record was there',
      { at: '2026-11-20T10:59:59Z' },
      ['environment cpatel approved: approval-stale'],
    ],
    ['of a run that began as the record came', { at: '2026-11-20T11:00:00Z' }, ['environment cpatel approved']],
    ['a no that nobody dates', { at: null, state: 'rejected' }, ['environment cpatel rejected']],
  ])('%s', (_, changes, is) => {
    const merged = changes !== null && 'at' in changes ? {} : { at: '2026-11-20T12:00:00Z' };
    expect(of([run({ ...merged, ...changes })])).toEqual(is);
  });

  test('each of several is a vote', () => {
    expect(
      of([
        run({ state: 'pending' }),
        run({ at: '2026-11-20T12:00:00Z' }),
        run({ user: account('dlee'), state: 'rejected' }),
      ]),
    ).toEqual(['environment cpatel approved', 'environment dlee rejected']);
  });

  test('grow old, and hold no confirmation line', () => {
    const late = run({ at: '2026-11-20T12:00:00Z' });
    expect(of([late], { approvals: { 'valid-for': 'P3D' } })).toEqual([
      'environment cpatel approved: approval-expired',
    ]);
    expect(of([late], { approvals: { confirm: ['moderate'] } })).toEqual([
      'environment cpatel approved: approval-unconfirmed',
    ]);
    expect(of([late], { approvals: { confirm: ['high'] } })).toEqual(['environment cpatel approved']);
  });

  test('may hold a no, so that not knowing them is not knowing; at review and without a run there are none', () => {
    const what = 'the approvals and rejections of the environment in this run, which `actions: read` shows';
    expect(of(DOWN)).toEqual([what]);
    const { run_approvals: _, ...rest } = DEPLOY.facts;
    const inRun = { ...rest, subject: { ...rest.subject, run_id: 5 }, pull_requests: [] } as never;
    const ask = (facts: Facts, environment: string | null = 'production') =>
      collectVotes({ ...question({ pull: null }), facts, environment }).unread.map((one) => one.what);
    expect(ask(inRun)).toEqual([what]);
    expect(ask(inRun, null)).toEqual([]);
    expect(ask({ ...rest, pull_requests: [] })).toEqual([]);
    // A yes counts only where the policy takes it as evidence.
    expect(of([run({ at: '2026-11-20T12:00:00Z' })], { evidence: ['review'] })).toEqual([
      'environment cpatel approved: approval-unproven',
    ]);
    expect(of([run({ state: 'rejected' })], { evidence: ['review'] })).toEqual(['environment cpatel rejected']);
  });

  test('of a record that no pull request brought, or one that is not merged, are dated by nothing else', () => {
    const early = run({ at: '2026-11-20T10:00:00Z' });
    expect(of([early], { pull: null })).toEqual(['environment cpatel approved']);
    expect(of([early], { pull: { merged_at: null, reviews: [] } })).toEqual(['environment cpatel approved']);
  });
});

const entry = (approver: string, changes: Partial<Approval> = {}): Approval =>
  ({ approver, role: MANAGER, decision: 'approved', at: AT, ...changes }) as Approval;

describe('entries that are declared', () => {
  const declared = (...entries: readonly Approval[]) =>
    said({ evidence: ['declared'], entries, pull: { reviews: [] } });
  const NO = { decision: 'rejected' } as const;

  test.each<[string, readonly Approval[], readonly string[]]>([
    ['a yes', [entry('cpatel')], ['declared cpatel approved']],
    [
      'a yes of later',
      [entry('cpatel', { at: '2026-11-24T10:12:01Z' })],
      ['declared cpatel approved: approval-unproven'],
    ],
    [
      'a yes for other content',
      [entry('cpatel', { digest: '0'.repeat(32) })],
      ['declared cpatel approved: approval-stale'],
    ],
    [
      'a no for other content',
      [entry('cpatel', { ...NO, digest: '0'.repeat(32) })],
      ['declared cpatel rejected: approval-stale'],
    ],
    ['a no of later', [entry('cpatel', { ...NO, at: '2027-01-01T00:00:00Z' })], ['declared cpatel rejected']],
    [
      'the later of two',
      [entry('cpatel', NO), entry('cpatel', { at: '2026-11-21T10:00:00Z' })],
      ['declared cpatel approved'],
    ],
    [
      'the later of two, in another order',
      [entry('cpatel', { at: '2026-11-21T10:00:00Z' }), entry('cpatel', NO)],
      ['declared cpatel approved'],
    ],
    ['the second of two of one time', [entry('cpatel'), entry('cpatel', NO)], ['declared cpatel rejected']],
    [
      'an older yes beside one that nothing proves',
      [entry('cpatel', { digest: '0'.repeat(32), at: '2026-11-21T10:00:00Z' }), entry('cpatel')],
      ['declared cpatel approved: approval-stale', 'declared cpatel approved'],
    ],
    [
      'a no after a yes',
      [entry('cpatel'), entry('cpatel', { ...NO, at: '2026-11-21T10:00:00Z' })],
      ['declared cpatel rejected'],
    ],
    [
      'of two people both',
      [entry('cpatel', NO), entry('dlee')],
      ['declared cpatel rejected', 'declared dlee approved'],
    ],
    [
      'of one person by two accounts the later',
      [entry('cpatel', NO), entry('cpatel-admin', { at: '2026-11-21T10:00:00Z' })],
      ['declared cpatel-admin approved'],
    ],
    [
      'of two whom nobody knows both',
      [entry('mallory', NO), entry('eve')],
      ['declared mallory rejected', 'declared eve approved'],
    ],
    [
      'a stale yes after a no takes it not back',
      [entry('cpatel', NO), entry('cpatel', { at: '2026-11-21T10:00:00Z', digest: '0'.repeat(32) })],
      ['declared cpatel approved: approval-stale', 'declared cpatel rejected'],
    ],
  ])('%s', (_, entries, is) => expect(declared(...entries)).toEqual(is));

  test('bind to this content by its digest', () => {
    const digest = shortDigest(digestRecord(RECORD));
    expect(declared(entry('cpatel', { digest }))).toEqual(['declared cpatel approved']);
  });

  test('of a record that only what goes out has are written by whoever pushes', () => {
    const beside = (evidence: readonly string[]) => {
      const asked = question({ evidence, entries: [entry('cpatel')], pull: { reviews: [] } });
      const records = [
        { path: PATH, digest: asked.record.digest, base_digest: null, pull_request: PR, trusted_ref: 'release/1' },
      ];
      const { votes } = collectEntryVotes({ ...asked, facts: { ...asked.facts, records: records as never } });
      return votes.map(({ evidence: is, doubt }) => [is, doubt?.reason ?? null]);
    };
    expect(beside(['declared'])).toEqual([['declared', 'approval-unproven']]);
    expect(beside(['declared', 'commit'])).toEqual([['commit', 'approval-unproven']]);
  });

  test('a no is taken back by a later yes in a review that counts, of the same person', () => {
    const withReview = (login: string, at: string, evidence = ['declared', 'review'], changes: object = {}) =>
      said({
        evidence,
        entries: [entry('cpatel', NO)],
        pull: { reviews: [review(login, { submitted_at: at, ...changes })] },
      }).filter((one) => one.startsWith('declared'));
    expect(withReview('cpatel', '2026-11-20T10:12:01Z')).toEqual([]);
    expect(withReview('cpatel-admin', '2026-11-20T10:12:01Z')).toEqual([]);
    expect(withReview('cpatel', AT)).toHaveLength(1);
    expect(withReview('dlee', '2026-11-20T10:12:01Z')).toHaveLength(1);
    expect(withReview('cpatel', '2026-11-20T10:12:01Z', ['declared'])).toHaveLength(1);
    expect(withReview('cpatel', '2026-11-20T10:12:01Z', undefined, { state: 'CHANGES_REQUESTED' })).toHaveLength(1);
    expect(withReview('cpatel', '2026-11-20T10:12:01Z', undefined, { commit_id: sha('8') })).toHaveLength(1);
    // A yes of the record stays beside it.
    expect(
      said({
        evidence: ['declared', 'review'],
        entries: [entry('cpatel')],
        pull: { reviews: [review('cpatel', { submitted_at: '2026-11-20T10:12:01Z' })] },
      }),
    ).toContain('declared cpatel approved');
  });
});

describe('entries in signed commits', () => {
  const SIGNED = sha('f');
  const proof = (changes: Partial<SignedEntry> = {}): SignedEntry =>
    ({
      path: PATH,
      index: 0,
      commit: HEAD,
      verified: true,
      verification_reason: 'valid',
      author: account('cpatel'),
      committer: account('cpatel'),
      record_digest: digestRecord({ ...RECORD, approvals: [entry('cpatel')] }),
      ...changes,
    }) as SignedEntry;
  const signed = (proofs: unknown, more: Given = {}) =>
    said({
      evidence: ['commit'],
      entries: [entry('cpatel')],
      pull: { reviews: [] },
      facts: { signed_entries: proofs as never },
      ...more,
    });
  const UNPROVEN = ['commit cpatel approved: approval-unproven'];
  const STALE = ['commit cpatel approved: approval-stale'];

  test.each<[string, Partial<SignedEntry>, readonly string[]]>([
    ['its author’s own', {}, ['commit cpatel approved']],
    ['without a signature', { verified: false, verification_reason: 'unsigned' }, UNPROVEN],
    ['without a signature that counts', { verified: true, verification_reason: 'expired_key' }, UNPROVEN],
    ['whose signature is valid and not verified', { verified: false }, UNPROVEN],
    ['signed by GitHub', { committer: account('web-flow') }, UNPROVEN],
    ['committed by nobody', { committer: null }, UNPROVEN],
    ['made by nobody', { author: null }, UNPROVEN],
    ['made by another', { author: account('dlee'), committer: account('dlee') }, UNPROVEN],
    ['signed by another', { committer: account('dlee') }, UNPROVEN],
    ['with other content', { record_digest: 'sha256:1' }, STALE],
    ['followed by other changes', { commit: SIGNED }, STALE],
    ['of another record', { path: 'changes/CHG-1.yml' }, UNPROVEN],
    ['of another entry', { index: 1 }, UNPROVEN],
  ])('%s', (_, changes, is) => expect(signed([proof(changes)])).toEqual(is));

  test('a yes that a no followed is silent, though nothing proves the no; one that was cleared by new content silences nobody', () => {
    const no = entry('cpatel', { decision: 'rejected', at: '2026-11-21T10:00:00Z' });
    const both = (after: Approval): Given => ({ entries: [entry('cpatel'), after] });
    const own = { ...RECORD, approvals: [entry('cpatel')] };
    const signedFirst = [proof({ record_digest: digestRecord(own) })];
    expect(signed(signedFirst, both(no))).toEqual(['commit cpatel rejected']);
    expect(signed(signedFirst, both({ ...no, digest: '0'.repeat(32) }))).toEqual([
      'commit cpatel rejected: approval-stale',
      'commit cpatel approved',
    ]);
  });

  test('are looked for among all that were signed', () => {
    expect(signed([proof({ index: 1, verified: false }), proof({ path: 'changes/a.yml' }), proof()])).toEqual([
      'commit cpatel approved',
    ]);
    expect(signed([])).toEqual(UNPROVEN);
  });

  test('that could not be read can only add a yes', () => {
    const what = 'adds: the commits that added entries under `approvals`';
    expect(signed(DOWN)).toEqual([...UNPROVEN, what]);
    const { signed_entries: _, ...facts } = DEPLOY.facts;
    const asked = question({ evidence: ['commit'], entries: [entry('cpatel')] });
    expect(collectEntryVotes({ ...asked, facts }).unread).toHaveLength(1);
    // Where what is declared is enough, nobody has to be asked.
    expect(signed(DOWN, { evidence: ['commit', 'declared'] })).toEqual(['declared cpatel approved']);
    expect(signed(DOWN, { evidence: ['review'] })).toEqual(['declared cpatel approved: approval-unproven']);
    expect(signed([proof({ verified: false, verification_reason: 'gpgverify_unavailable' })])).toEqual([
      ...UNPROVEN,
      'adds: the signature of commit aaaaaaa',
    ]);
    expect(signed([proof({ verified: false, verification_reason: 'gpgverify_error' })])).toHaveLength(2);
    expect(signed([proof(), proof({ path: 'changes/a.yml', verification_reason: 'gpgverify_error' })])).toEqual([
      'commit cpatel approved',
    ]);
    expect(
      collectEntryVotes(question({ evidence: ['commit'], facts: { signed_entries: DOWN as never } })).unread,
    ).toEqual([]);
  });

  test('bind to the content where nothing else is compared', () => {
    const loose = (changes: Partial<SignedEntry>, binds: string) =>
      signed([proof(changes)], { approvals: { 'binds-to': binds } });
    const { record_digest: _, ...bare } = proof();
    expect(signed([bare], { approvals: { 'binds-to': 'record' } })).toEqual(STALE);
    expect(signed([bare])).toEqual(['commit cpatel approved']);
    expect(loose({ commit: SIGNED }, 'record')).toEqual(['commit cpatel approved']);
    expect(loose({ record_digest: 'sha256:1' }, 'record')).toEqual(STALE);
    expect(signed([proof({ commit: SIGNED })], { pull: null })).toEqual(['commit cpatel approved']);
  });

  test('are dated by when GitHub saw them, and stale where the base moved since', () => {
    const at = (given: Given = {}) =>
      collectVotes(
        question({
          evidence: ['commit'],
          entries: [entry('cpatel')],
          ...given,
          facts: { signed_entries: [proof()] as never },
        }),
      ).votes.map((one) => one.at);
    expect(at({ pull: { reviews: [] } })).toEqual(['2026-11-20T09:00:00Z']);
    expect(at({ pull: { reviews: [], head_observations: [] } })).toEqual([AT]);
    expect(at({ pull: { reviews: [], commits: [commit(SIGNED, 'asmith')] } })).toEqual([AT]);
    // A no needs no proof of its day: it is as old as it says.
    const no = entry('cpatel', { decision: 'rejected' });
    const ofNo = { record_digest: digestRecord({ ...RECORD, approvals: [no] }) };
    const votes = collectVotes(
      question({
        evidence: ['commit'],
        entries: [no],
        pull: { reviews: [] },
        facts: { signed_entries: [proof(ofNo)] as never },
      }),
    ).votes;
    expect(votes.map(({ decision, at: given }) => [decision, given])).toEqual([['rejected', AT]]);
    const moved = (when: string) => signed([proof()], { pull: { reviews: [], base_changed_at: [when] } });
    expect(moved('2026-11-20T09:00:00Z')).toEqual(STALE);
    expect(moved('2026-11-20T08:59:59Z')).toEqual(['commit cpatel approved']);
  });

  test('that are proved take a no back, and nothing else does', () => {
    const two = [entry('cpatel', { decision: 'rejected' }), entry('cpatel', { at: '2026-11-21T10:00:00Z' })];
    const digest = digestRecord({ ...RECORD, approvals: two });
    const of = (proofs: readonly SignedEntry[], evidence = ['commit']) =>
      said({ evidence, entries: two, pull: { reviews: [] }, facts: { signed_entries: proofs as never } });
    expect(of([proof({ index: 1, record_digest: digest })])).toEqual(['commit cpatel approved']);
    expect(of([proof({ index: 1, record_digest: digest, verified: false })])).toEqual([
      'commit cpatel approved: approval-unproven',
      'commit cpatel rejected',
    ]);
    expect(of([], ['review'])).toEqual(['declared cpatel approved: approval-unproven', 'declared cpatel rejected']);
  });
});

describe('votes of every source', () => {
  test('are put together, and what is no evidence is said', () => {
    const { votes } = collectVotes(
      question({ evidence: ['environment'], entries: [entry('dlee')], facts: { run_approvals: [] } }),
    );
    expect(votes.map(({ evidence, doubt }) => [evidence, doubt?.reason])).toEqual([
      ['review', 'approval-unproven'],
      ['declared', 'approval-unproven'],
    ]);
    expect(votes[0]?.doubt?.message).toContain(
      'A pull-request review by cpatel does not count under this policy, which accepts an approval of the environment.',
    );
    expect(votes[0]?.where).toBeNull();
    expect(votes[1]?.where).toEqual({ file: PATH, pointer: ['approvals', 0] });
  });

  test('keep the doubt that they have already', () => {
    const stale = {
      evidence: ['environment'],
      pull: { reviews: [review('cpatel', { commit_id: sha('8') })] },
      facts: { run_approvals: [] },
    };
    expect(said(stale)).toEqual(['review cpatel approved: approval-stale']);
  });
});
