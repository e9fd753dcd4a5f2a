/** Pull-request reviews: which of a person's speaks, what a dismissal leaves of it, and each reason for which one does not count. */
import { describe, expect, test } from 'vitest';
import { confirmationLine } from '../../../src/domain/approvals/confirmation.ts';
import { doubtAge, isFuture, undatable } from '../../../src/domain/approvals/review-doubts.ts';
import { collectReviewVotes } from '../../../src/domain/approvals/reviews.ts';
import { accountOf, type VoteQuestion, voterKey } from '../../../src/domain/approvals/votes.ts';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import type { PullRequestFact, ReviewFact } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import {
  account,
  BEFORE,
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
const directory = buildDirectory(REGISTER, 'register.yml', 'Europe/London', undefined);

function question(
  pull: Partial<PullRequestFact>,
  approvals: object = {},
  changes: Partial<VoteQuestion> = {},
): VoteQuestion {
  const own = pullRequest(PR, pull);
  return {
    record: read(RECORD),
    pullRequest: own,
    policy: completePolicy(null, { version: 1, approvals } as never),
    directory,
    risk: 'moderate',
    now: NOW,
    facts: { ...DEPLOY.facts, pull_requests: [own] },
    environment: 'production',
    ...changes,
  };
}
const said = (asked: VoteQuestion): readonly string[] => {
  const { votes, unread } = collectReviewVotes(asked);
  return [
    ...votes.map(
      ({ approver, decision, doubt }) => `${approver} ${decision}${doubt === null ? '' : `: ${doubt.reason}`}`,
    ),
    ...unread.map(({ what, addsOnly }) => `${addsOnly === true ? 'adds: ' : ''}${what}`),
  ];
};
const of = (reviews: readonly ReviewFact[], pull: Partial<PullRequestFact> = {}, approvals: object = {}) =>
  said(question({ reviews: [...reviews], ...pull }, approvals));
const at = (hour: number): string => `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`;
const one = (login: string, id: number, hour: number | null, state = 'APPROVED', changes: object = {}): ReviewFact =>
  review(login, { id, submitted_at: hour === null ? null : at(hour), state: state as 'APPROVED', ...changes });
const NO = 'CHANGES_REQUESTED';

describe('of a person’s reviews', () => {
  test.each<[string, readonly ReviewFact[], readonly string[]]>([
    ['the later one speaks', [one('cpatel', 1, 10), one('cpatel', 2, 11, NO)], ['cpatel rejected']],
    ['the later one speaks, in another order', [one('cpatel', 2, 11, NO), one('cpatel', 1, 10)], ['cpatel rejected']],
    [
      'the later one speaks, whatever its number',
      [one('cpatel', 2, 10, NO), one('cpatel', 1, 11)],
      ['cpatel approved'],
    ],
    ['of one time the newer number', [one('cpatel', 1, 10), one('cpatel', 2, 10, NO)], ['cpatel rejected']],
    [
      'of one time the newer number, in another order',
      [one('cpatel', 2, 10, NO), one('cpatel', 1, 10)],
      ['cpatel rejected'],
    ],
    [
      'comments and pending ones say nothing',
      [one('cpatel', 1, 10), one('cpatel', 2, 11, 'COMMENTED'), one('cpatel', 3, 12, 'PENDING')],
      ['cpatel approved'],
    ],
    [
      'by another account of theirs it speaks as well',
      [one('cpatel', 1, 10), one('cpatel-admin', 2, 11, NO)],
      ['cpatel-admin rejected'],
    ],
    ['each person speaks, by number', [one('dlee', 2, 10), one('cpatel', 1, 11)], ['cpatel approved', 'dlee approved']],
    [
      'strangers speak for themselves',
      [one('mallory', 1, 10), one('eve', 2, 10, NO)],
      ['mallory approved', 'eve rejected'],
    ],
    [
      'deleted accounts are nobody twice',
      [one('x', 1, 10, NO, { user: null }), one('y', 2, 11, NO, { user: null })],
      ['(deleted account) rejected', '(deleted account) rejected'],
    ],
    [
      'a yes without a time is shown and hides no no',
      [one('cpatel', 1, 10, NO), one('cpatel', 2, null)],
      ['cpatel rejected', 'cpatel approved: approval-unproven'],
    ],
    ['a no without a time goes by its number', [one('cpatel', 2, 10), one('cpatel', 1, null, NO)], ['cpatel approved']],
    [
      'a no without a time goes by its number, if newer',
      [one('cpatel', 1, 10), one('cpatel', 2, null, NO)],
      ['cpatel rejected'],
    ],
    [
      'two of three go by number where one has no time',
      [one('cpatel', 3, 9, NO), one('cpatel', 2, 11), one('cpatel', 1, null, NO)],
      ['cpatel rejected'],
    ],
  ])('%s', (_, reviews, is) => {
    const known = { head_observations: [{ sha: HEAD, at: '2026-11-20T08:00:00Z', source: 'activity' as const }] };
    expect(of(reviews, known)).toEqual(is);
  });

  test('a yes is dismissed for good; a no stands until its own author takes it back', () => {
    const dismissed = one('cpatel', 1, 10, 'DISMISSED');
    const told = (state: string, actor: string | null) => ({
      timeline: [
        { event: 'review_dismissed', at: at(11), review_id: 1, state, actor: actor === null ? null : account(actor) },
      ] as never,
    });
    expect(of([dismissed], told('approved', 'dlee'))).toEqual([]);
    expect(of([dismissed], told('changes_requested', 'cpatel'))).toEqual([]);
    expect(of([dismissed], told('changes_requested', 'dlee'))).toEqual(['cpatel rejected']);
    expect(of([dismissed], told('changes_requested', null))).toEqual(['cpatel rejected']);
    expect(of([dismissed, one('cpatel', 0, 9)], told('approved', 'dlee'))).toEqual([]);
    expect(of([dismissed])).toEqual(['who dismissed review 1 of pull request #7, and what it said']);
    const other = {
      timeline: [{ event: 'review_dismissed', at: at(11), review_id: 2, state: 'approved', actor: null }] as never,
    };
    expect(of([dismissed], other)).toEqual(['who dismissed review 1 of pull request #7, and what it said']);
    for (const event of ['reviewed', 'review_requested', 'something_new']) {
      const not = {
        timeline: [{ event, at: at(11), review_id: 1, state: 'changes_requested', actor: account('cpatel') }],
      };
      expect(of([dismissed], not as never)).toContain('who dismissed review 1 of pull request #7, and what it said');
    }
    const votes = collectReviewVotes(question({ reviews: [dismissed], ...told('changes_requested', 'dlee') })).votes;
    expect(votes[0]?.dismissals).toEqual([{ by: { login: 'dlee', id: 104, isBot: false }, at: at(11) }]);
    expect(collectReviewVotes(question({ reviews: [one('cpatel', 1, 10)] })).votes[0]).not.toHaveProperty('dismissals');
  });

  test('what could not be read may hold a no, or date a yes', () => {
    expect(said({ ...question({}), pullRequest: null })).toEqual([]);
    expect(of([], { reviews: DOWN as never })).toEqual(['the reviews of pull request #7']);
    expect(of([one('cpatel', 1, 10)], { base_changed_at: DOWN as never })).toContain('the timeline of pull request #7');
    expect(of([], { commits: DOWN as never })).toEqual(['the commits of pull request #7']);
    const blind = { head_observations: DOWN as never };
    expect(of([one('cpatel', 1, 10)], blind)).toEqual([
      'cpatel approved: approval-unproven',
      'adds: when the head of pull request #7 appeared',
    ]);
    expect(of([one('cpatel', 1, 10, NO)], blind)).toEqual(['cpatel rejected']);
  });
});

describe('a review counts', () => {
  const doubt = (
    changes: Partial<ReviewFact> = {},
    pull: Partial<PullRequestFact> = {},
    approvals: object = {},
    more: Partial<VoteQuestion> = {},
  ) =>
    collectReviewVotes(question({ reviews: [review('cpatel', changes)], ...pull }, approvals, more)).votes[0]?.doubt ??
    null;
  const why = (...given: Parameters<typeof doubt>) => doubt(...given)?.reason ?? null;
  const seen = (when: string, source = 'activity', commitSha = HEAD) => ({ sha: commitSha, at: when, source }) as never;

  test.each<[string, string | null, string | null]>([
    ['on the head', why(), null],
    ['without a time', why({ submitted_at: null }), 'approval-unproven'],
    ['without a commit', why({ commit_id: null }), 'approval-unproven'],
    ['as late as clocks may disagree', why({ submitted_at: '2026-11-24T10:12:00Z' }), null],
    ['later than that', why({ submitted_at: '2026-11-24T10:12:01Z' }), 'approval-unproven'],
    ['on another commit', why({ commit_id: sha('8') }), 'approval-stale'],
    [
      'on another commit, where the record was the same',
      why(
        { commit_id: sha('8') },
        {
          head_observations: [seen('2026-11-20T09:00:00Z', 'activity', sha('8'))],
          record_digests: [{ path: PATH, commit: sha('8'), digest: read(RECORD).digest }],
        },
        { 'binds-to': 'record' },
      ),
      null,
    ],
    [
      'on another commit, where it was another',
      why(
        { commit_id: sha('8') },
        { record_digests: [{ path: PATH, commit: sha('8'), digest: 'sha256:1' }] },
        { 'binds-to': 'record' },
      ),
      'approval-stale',
    ],
    ['where the record could not be compared', why({}, { record_digests: [] }), 'approval-stale'],
    [
      'where only another record was compared',
      why({}, { record_digests: [{ path: 'changes/a.yml', commit: HEAD, digest: read(RECORD).digest }] }),
      'approval-stale',
    ],
    ['as its commit became the head', why({ submitted_at: '2026-11-20T09:00:00Z' }), 'approval-stale'],
    ['a second later', why({ submitted_at: '2026-11-20T09:00:01Z' }), null],
    [
      'of a head that only a push over it shows',
      why({}, { head_observations: [seen('2026-11-20T09:00:00Z', 'head_ref_force_pushed')] }),
      'approval-unproven',
    ],
    [
      'of a head that appeared again later',
      why(
        {},
        { head_observations: [seen('2026-11-20T09:00:00Z'), seen('2026-11-20T10:12:00Z', 'head_ref_force_pushed')] },
      ),
      'approval-stale',
    ],
    [
      'of a head that nothing shows',
      why({}, { head_observations: [seen('2026-11-20T09:00:00Z', 'activity', sha('8'))] }),
      'approval-unproven',
    ],
    ['though its base moved before', why({}, { base_changed_at: ['2026-11-20T10:11:59Z'] }), null],
    ['and its base moved as it came', why({}, { base_changed_at: ['2026-11-20T10:12:00Z'] }), 'approval-stale'],
    ['and its base may have moved', why({}, { base_changed_at: DOWN as never }), 'approval-unproven'],
    [
      'and something unknown happened, nobody says when',
      why({}, { timeline: [{ event: 'new_thing', at: null }] as never }),
      'approval-unproven',
    ],
    ['as old as it may be', why({ submitted_at: '2026-11-20T10:10:01Z' }, {}, { 'valid-for': 'P4D' }), null],
    ['and is too old', why({ submitted_at: '2026-11-20T10:10:00Z' }, {}, { 'valid-for': 'P4D' }), 'approval-expired'],
  ])('%s', (_, is, reason) => expect(is).toBe(reason));

  test('of a change without a file there is no record to compare', () => {
    const raised = { ...read(RECORD), raisedIn: PR };
    expect(why({}, { record_digests: [] }, {}, { record: raised })).toBeNull();
    expect(why({}, { record_digests: [] }, { confirm: ['moderate'] }, { record: raised })).toBeNull();
    expect(why({ commit_id: sha('8') }, {}, {}, { record: raised })).toBe('approval-stale');
  });

  test('for another pull request than brought the record, whatever the record was', () => {
    const asked = question({ record_digests: [] });
    const facts = {
      ...asked.facts,
      records: [{ path: PATH, digest: asked.record.digest, base_digest: null, pull_request: 8 }],
    };
    expect(why({}, { record_digests: [] }, {}, { facts })).toBeNull();
  });

  test('the remedy is open: of what is merged nothing can be put right in it', () => {
    const other = { record_digests: [{ path: PATH, commit: HEAD, digest: 'sha256:1' }] };
    const inItsOwn = '#7 is merged, so approving it again would not help. A new pull request adds `covers: ["#7"]`';
    const again = 'cpatel approves pull request #7 again as it is now.';
    expect(doubt({}, other)?.remedy).toContain(inItsOwn);
    expect(doubt({}, { ...other, state: 'open', merged_at: null })?.remedy).toBe(again);
    expect(doubt({}, { record_digests: [] })?.remedy).toBe(again);
    const elsewhere = { record_digests: [{ path: PATH, commit: sha('8'), digest: 'sha256:1' }] };
    expect(doubt({ commit_id: sha('8') }, elsewhere, { 'binds-to': 'record' })?.remedy).toBe(again);
    expect(doubt({}, { head_observations: [] })?.remedy).toContain(inItsOwn);
    expect(doubt({}, { head_observations: [], state: 'open' })?.remedy).toContain(
      'approves again once a workflow of `pull_request` has run on it',
    );
    const { head_observations: _, ...unasked } = pullRequest(PR);
    expect(collectReviewVotes({ ...question({}), pullRequest: unasked }).votes[0]?.doubt?.remedy).toContain(
      'approves again once a workflow of `pull_request` has run on it',
    );
    const event = { timeline: [{ event: 'new_thing', at: null }] as never };
    expect(doubt({}, event)?.remedy).toContain('Use a release of change-gate that knows the event, or name it');
    expect(doubt({}, { ...event, state: 'open' })?.remedy).toContain('Open a new pull request of the same branch');
    expect(doubt({}, event)?.message).toContain('which this release of change-gate does not know');
    expect(doubt({}, { base_changed_at: ['2026-11-20T10:13:00Z'] })?.message).not.toContain('does not know');
  });

  describe('at a level that is confirmed', () => {
    const CONFIRM = { confirm: ['moderate'] };
    const line = confirmationLine(question({}), pullRequest(PR), HEAD);
    test.each<[string, string | null, string | null]>([
      ['with the line', why({ body: line }, {}, CONFIRM), null],
      ['with the line among others', why({ body: `Fine.\r\n  ${line}  \r\nThanks` }, {}, CONFIRM), null],
      ['with the line after another', why({ body: `Fine.\r${line}` }, {}, CONFIRM), null],
      ['with the line in a sentence', why({ body: `So ${line}` }, {}, CONFIRM), 'approval-unconfirmed'],
      ['without it', why({}, {}, CONFIRM), 'approval-unconfirmed'],
      [
        'with the line of another commit',
        why({ body: confirmationLine(question({}), pullRequest(PR), BEFORE) }, {}, CONFIRM),
        'approval-unconfirmed',
      ],
      [
        'with the line of another base',
        why(
          { body: confirmationLine(question({}), pullRequest(PR, { base: { ref: 'x', sha: BEFORE } }), HEAD) },
          {},
          CONFIRM,
        ),
        'approval-unconfirmed',
      ],
      [
        'edited afterwards',
        why({ body: line, updated_at: '2026-11-20T10:13:00Z' }, {}, CONFIRM),
        'approval-unconfirmed',
      ],
      [
        'of which nobody knows whether it was edited',
        why({ body: line, updated_at: null }, {}, CONFIRM),
        'approval-unconfirmed',
      ],
      ['at another level', why({}, {}, { confirm: ['high'] }), null],
    ])('%s', (_, is, reason) => expect(is).toBe(reason));
  });
});

test('a review can be dated once something shows when its head appeared', () => {
  const what = (changes: Partial<PullRequestFact>) => undatable(pullRequest(PR, changes))?.what ?? null;
  expect(what({})).toBeNull();
  expect(what({ head_observations: DOWN as never })).toBeNull();
  const { head_observations: _, ...unasked } = pullRequest(PR);
  expect(undatable(unasked)).toBeNull();
  expect(what({ head_observations: [] })).toBe('a pull request of its own');
  expect(what({ head_observations: [], state: 'open' })).toBe('pull request #7');
});

test('approvals last to the second', () => {
  const policy = completePolicy(null, { version: 1, approvals: { 'valid-for': 'PT1H' } } as never);
  const old = (when: string) => doubtAge({ policy, now: NOW }, when, 'x', 'again')?.reason ?? null;
  expect([old('2026-11-24T09:10:00Z'), old('2026-11-24T09:10:01Z')]).toEqual(['approval-expired', null]);
  expect([isFuture({ now: NOW }, '2026-11-24T10:12:00Z'), isFuture({ now: NOW }, '2026-11-24T10:12:01Z')]).toEqual([
    false,
    true,
  ]);
});

test('accounts of one person are one voter', () => {
  const key = (login: string, id: number | null) => voterKey(directory, { login, id });
  expect(key('cpatel-admin', 9)).toBe(key('CPATEL', 103));
  expect(key('Mallory', null)).toBe('name:mallory');
  expect(key('mallory', 66)).toBe('account:66');
  expect(accountOf(account('cpatel'))).toEqual({ login: 'cpatel', id: 103, isBot: false });
  expect(accountOf(account('cpatel', 'Bot')).isBot).toBe(true);
  expect(accountOf({ login: 'renovate[bot]', id: 5, type: 'User' }).isBot).toBe(true);
});

test('upkeep after the head that was approved leaves it approved', () => {
  const commits = [commit(sha('8'), 'asmith'), commit(HEAD, 'asmith', { parents: [sha('8')], upkeep: true })];
  const known = {
    commits,
    head_observations: [{ sha: sha('8'), at: '2026-11-20T09:00:00Z', source: 'activity' as const }],
    record_digests: [{ path: PATH, commit: sha('8'), digest: read(RECORD).digest }],
  };
  expect(of([review('cpatel', { commit_id: sha('8') })], known)).toEqual(['cpatel approved']);
});
