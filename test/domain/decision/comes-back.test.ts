/** A record that did its work on another branch and comes to the default branch afterwards, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { digestRecord } from '../../../src/domain/terms/digest.ts';
import type {
  ChangeRecord,
  PullRequestFact,
  RecordFact,
  WentOutFact,
} from '../../../src/domain/terms/generated/shapes.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  account,
  commit,
  DOWN,
  given,
  HEAD,
  PATH,
  PR,
  pullRequest,
  RECORD,
  REVIEW,
  read,
  review,
  sha,
  withFacts,
  withPerson,
  withPolicy,
  withWorld,
} from '../world.ts';

const NOW = '2026-11-25T09:00:00Z';
const BACK = 9;
const OUTCOME: NonNullable<ChangeRecord['outcome']> = {
  result: 'successful',
  started: '2026-11-24T10:04:00Z',
  ended: '2026-11-24T10:31:00Z',
  summary: 'Done as planned.',
};
const ENDED: ChangeRecord = { ...RECORD, outcome: OUTCOME };
const WAY: WentOutFact = {
  environment: 'production',
  deployment: 24,
  sha: sha('d'),
  at: '2026-11-24T10:20:00Z',
  record: RECORD as unknown as Record<string, never>,
  pull_request: PR,
  said_since: '2026-11-18T09:00:00Z',
  unlike: [],
};
const asRecord = (value: ChangeRecord): Pick<WentOutFact, 'record'> => ({
  record: value as unknown as Record<string, never>,
});

const back = (changes: Partial<PullRequestFact> = {}): PullRequestFact =>
  pullRequest(BACK, {
    state: 'open',
    merged_at: null,
    merge_commit_sha: null,
    head: { ref: 'back', sha: sha('e') },
    commits: [commit(sha('e'), 'ghall')],
    reviews: [],
    head_observations: [],
    ...changes,
  });
const RECORDS_ONLY = { files: [{ filename: PATH, status: 'added' as const }] };

type Story = {
  readonly value?: ChangeRecord;
  readonly way?: RecordFact['went_out'];
  /** Facts from before have no word of it. */
  readonly isAsked?: boolean;
  readonly pull?: PullRequestFact;
  readonly branch?: PullRequestFact;
  readonly others?: World['others'];
};

function world({
  value = ENDED,
  way = WAY,
  isAsked = true,
  pull = back(RECORDS_ONLY),
  branch = pullRequest(PR),
  others = [],
}: Story): World {
  const record = read(value);
  const fact = { path: PATH, digest: record.digest, base_digest: null, pull_request: BACK };
  return given(
    REVIEW,
    withWorld({ now: NOW, judged: [record], others }),
    withFacts({
      now: NOW,
      review_of: [BACK],
      subject: { ...REVIEW.facts.subject, sha: sha('e') },
      pull_requests: [pull, branch],
      records: [isAsked ? { ...fact, went_out: way } : fact],
    }),
  );
}
const said = (story: Story): readonly string[] => {
  const { decision, findings } = decide(world(story));
  return [decision, ...new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason))];
};

describe('what went out as it was approved comes back', () => {
  test('with how it ended, and needs nothing', () => {
    expect(said({})).toEqual(['not-required']);
    expect(decide(world({})).findings.find(({ reason }) => reason === 'record-upkeep')).toMatchObject({
      level: 'notice',
      message:
        'CHG-2026-0042 went out to production with commit ddddddd at 2026-11-24T10:20:00Z (deployment 24), as it was approved in pull request #7, and comes to this branch as it was.',
    });
  });

  test('before anybody wrote how it ended', () => expect(said({ value: RECORD })).toEqual(['not-required']));

  test('with what it depended on, which had been done by then', () => {
    const needs = { 'depends-on': ['CHG-2026-0040'] };
    const story = (ended: string): Story => ({
      value: { ...ENDED, ...needs },
      way: { ...WAY, ...asRecord({ ...RECORD, ...needs }) },
      branch: pullRequest(PR, {
        record_digests: [{ path: PATH, commit: HEAD, digest: digestRecord({ ...RECORD, ...needs }) }],
      }),
      others: [
        read({ ...RECORD, id: 'CHG-2026-0040', outcome: { ...OUTCOME, started: '2026-11-23T10:00:00Z', ended } }),
      ],
    });
    expect(said(story('2026-11-23T11:00:00Z'))).toEqual(['not-required']);
    expect(said(story('2026-11-24T11:00:00Z'))).not.toEqual(['not-required']);
  });

  test('with exactly the code that it brought to its branch', () =>
    expect(said({ pull: back() })).toEqual(['not-required']));
});

const NOT = ['refused', 'record-closed', 'approval-outstanding'];
describe('what only looks like it is judged as any other', () => {
  test('what only the deployment itself could have approved: nobody knows any more whether it did', () => {
    const atDeployment = withPolicy({ version: 1, approvals: { evidence: ['environment'] } });
    const ask = (story: Story) => decide(given(world(story), atDeployment));
    const { decision, findings } = ask({ branch: pullRequest(PR, { reviews: [] }) });
    expect(decision).not.toBe('not-required');
    const unproven = findings.filter(({ reason }) => reason === 'approval-unproven');
    expect(unproven.map(({ level }) => level)).toEqual(['notice']);
    expect(unproven[0]?.message).toMatch(/: approval-outstanding\.$/u);
  });

  test.each<[string, Story, readonly string[]]>([
    ['facts from before this was asked', { isAsked: false }, NOT],
    ['it never went out', { way: null }, NOT],
    [
      'nor went out, with its time over',
      { value: RECORD, way: null },
      ['refused', 'approval-outstanding', 'window-closed'],
    ],
    ['nobody approved it on its branch', { branch: pullRequest(PR, { reviews: [] }) }, NOT],
    ['who approved it may not', { branch: pullRequest(PR, { reviews: [review('efox')] }) }, NOT],
    [
      'it was approved after it had gone out',
      { branch: pullRequest(PR, { reviews: [review('cpatel', { submitted_at: '2026-11-24T11:00:00Z' })] }) },
      NOT,
    ],
    [
      'it was approved a minute after it had gone out',
      { branch: pullRequest(PR, { reviews: [review('cpatel', { submitted_at: '2026-11-24T10:21:00Z' })] }) },
      NOT,
    ],
    ['its own author approved it', { branch: pullRequest(PR, { reviews: [review('asmith')] }) }, NOT],
    ['its pull request was not merged', { branch: pullRequest(PR, { merged_at: null, state: 'open' }) }, NOT],
    ['it went out before its time', { way: { ...WAY, at: '2026-11-24T09:59:59Z' } }, NOT],
    ['it went out when its time was over', { way: { ...WAY, at: '2026-11-24T12:00:00Z' } }, NOT],
    ['another environment had it', { way: { ...WAY, environment: 'staging' } }, NOT],
    ['it had ended when it went out', { way: { ...WAY, ...asRecord(ENDED) } }, NOT],
    [
      'it was withdrawn when it went out',
      {
        way: {
          ...WAY,
          ...asRecord({ ...RECORD, withdrawn: { by: 'asmith', at: '2026-11-23T09:00:00Z', reason: 'No' } }),
        },
      },
      NOT,
    ],
    [
      'its time came after its approval',
      { branch: pullRequest(PR, { record_digests: [], reviews: [review('cpatel', { commit_id: sha('f') })] }) },
      NOT,
    ],
  ])('%s', (_, story, wanted) => expect(said(story)).toEqual(wanted));

  test('that it could not be read is no proof', () => {
    expect(said({ way: DOWN })).toEqual(NOT);
    expect(
      decide(world({ way: DOWN }))
        .findings.map(({ message }) => message)
        .join(),
    ).toContain('whether CHG-2026-0042 went out');
  });

  test('an approval of which no run tells is not known afterwards', () => {
    const story = { branch: pullRequest(PR, { reviews: [] }) };
    const doubted = decide(world(story)).findings.find(({ reason }) => reason === 'approval-unproven');
    expect(doubted).toMatchObject({
      level: 'notice',
      remedy: `Leave ${PATH} out of this pull request, and give what else it brings a record of its own.`,
    });
  });
});

describe('approved in the run that let it go out, and in no review', () => {
  type Answer = NonNullable<Exclude<WentOutFact['run_approvals'], { readonly unavailable: string }>>[number];
  const answer = (login: string, changes: Partial<Answer> = {}): Answer => ({
    user: account(login),
    state: 'approved',
    environments: [{ id: 1, name: 'production' }],
    at: '2026-11-24T10:01:00Z',
    ...changes,
  });
  const told = (
    answers: NonNullable<WentOutFact['run_approvals']>,
    approvals: Parameters<typeof withPolicy>[0]['approvals'] = {},
  ) =>
    given(
      world({ branch: pullRequest(PR, { reviews: [] }), way: { ...WAY, run_approvals: answers } }),
      withPolicy({ approvals }),
    );
  const decision = (...asked: Parameters<typeof told>): string => decide(told(...asked)).decision;

  test('by somebody who may', () => expect(decision([answer('cpatel')])).toBe('not-required'));

  test.each<[string, readonly Answer[]]>([
    ['nobody', []],
    ['whoever asked for it', [answer('asmith')]],
    ['somebody below the level', [answer('efox')]],
    ['for another environment', [answer('cpatel', { environments: [{ id: 2, name: 'staging' }] })]],
    ['in a run that began before its record was merged', [answer('cpatel', { at: '2026-11-19T09:00:00Z' })]],
    ['in a run that began after it had gone out', [answer('cpatel', { at: '2026-11-24T10:20:01Z' })]],
    ['in a run of which nobody knows when it began', [answer('cpatel', { at: null })]],
    ['with a no beside it', [answer('cpatel'), answer('dlee', { state: 'rejected' })]],
  ])('not: %s', (_, answers) => expect(decision([...answers])).toBe('refused'));

  test.each([
    ['until it went out', '2026-11-24', 'not-required'],
    ['when the run began, and no more when it went out', '2026-11-23', 'refused'],
  ])('by somebody whose role held %s', (_, until, wanted) => {
    const waited = told([answer('cpatel', { at: '2026-11-22T10:00:00Z' })]);
    expect(decide(given(waited, withPerson('cpatel', { until }))).decision).toBe(wanted);
  });

  test('two of its people stand for one place', () => {
    const rules = [{ name: 'two', require: [{ role: 'change-and-release-manager' as const, count: 2 }] }];
    expect(decision([answer('cpatel'), answer('dlee')], { rules })).toBe('refused');
  });

  test.each([
    ['whoever deploys may not approve, and nobody asks who that was', { 'independent-of': ['deployer' as const] }],
    ['only reviews count', { evidence: ['review' as const] }],
    ['the level needs the line of a review', { confirm: ['moderate' as const] }],
  ])('not where %s', (_, approvals) => expect(decision([answer('cpatel')], approvals)).toBe('refused'));

  test('not where it could not be read, which is said', () => {
    const { decision: got, findings } = decide(told(DOWN));
    expect(got).toBe('refused');
    expect(findings.map(({ message }) => message).join()).toContain('in its run could not be read');
  });
});

test.each(['declared', 'commit'] as const)(
  'an entry (%s) that whoever may push the branch could write there',
  (one) => {
    const approvals: ChangeRecord['approvals'] = [
      { approver: 'cpatel', role: 'change-and-release-manager', decision: 'approved', at: '2026-11-20T10:12:00Z' },
    ];
    const digest = digestRecord(RECORD).slice(7, 39);
    const entries = approvals.map((entry) => ({ ...entry, digest }));
    const story: Story = {
      value: { ...ENDED, approvals: entries },
      way: { ...WAY, ...asRecord({ ...RECORD, approvals: entries }) },
      branch: pullRequest(PR, { reviews: [] }),
    };
    // What is signed at that place in the record as it is now says nothing of the entry that was there then.
    const signed = {
      path: PATH,
      index: 0,
      commit: sha('e'),
      record_digest: digestRecord(RECORD),
      author: account('cpatel'),
      committer: account('cpatel'),
      verified: true,
      verification_reason: 'valid',
    };
    const told = given(world(story), withPolicy({ approvals: { evidence: ['review', one] } }), (was) => ({
      ...was,
      facts: { ...was.facts, signed_entries: [signed] },
    }));
    expect(decide(told).decision).toBe('refused');
  },
);

describe('it stands for nothing but what it brought', () => {
  test.each<[string, WentOutFact['unlike']]>([
    ['one more line, another mode, or one more file', ['src/keys.ts']],
    ['nobody knows', DOWN],
  ])('%s needs a record', (_, unlike) =>
    expect(said({ pull: back(), way: { ...WAY, unlike } })).toEqual(['refused', 'commit-not-covered']),
  );

  test('and is told so, with no advice to write more under its `covers`', () => {
    const { findings } = decide(world({ pull: back(), way: { ...WAY, unlike: ['src/keys.ts'] } }));
    expect(findings.find(({ reason }) => reason === 'commit-not-covered')).toMatchObject({
      message: expect.stringContaining('CHG-2026-0042 stands only for what it brought to another branch'),
      remedy: `Add a record in pull request #${BACK}.`,
    });
  });

  test('not even where it says that it covers all', () => {
    const value: ChangeRecord = { ...RECORD, covers: 'since-last-deployment' };
    const way = { ...WAY, ...asRecord(value), unlike: ['src/keys.ts'] };
    const branch = pullRequest(PR, {
      record_digests: [{ path: PATH, commit: pullRequest(PR).head.sha, digest: digestRecord(value) }],
    });
    expect(said({ value, way, branch, pull: back() })).toEqual(['refused', 'commit-not-covered']);
    expect(said({ value, way: { ...way, unlike: [] }, branch, pull: back() })).toEqual(['not-required']);
  });

  test('nothing of it is changed on the way: what was approved, decided or written stays', () => {
    const approvals: ChangeRecord['approvals'] = [
      { approver: 'cpatel', role: 'change-and-release-manager', decision: 'approved', at: '2026-11-20T10:12:00Z' },
    ];
    const way = { ...WAY, ...asRecord({ ...RECORD, approvals }) };
    expect(said({ way })).toEqual(['refused', 'record-invalid']);
    expect(said({ way, value: { ...ENDED, approvals } })).toEqual(['not-required']);
    const later = { ...ENDED, outcome: { ...OUTCOME, ended: '2026-11-26T09:00:00Z' } };
    expect(said({ value: later })).toEqual(['refused', 'record-invalid']);
  });

  test('whoever approved an emergency there is named in it, as they cannot look back on it here', () => {
    const emergency: ChangeRecord = {
      ...RECORD,
      type: 'emergency',
      emergency: { incident: 'INC-1', justification: 'Signing fails.' },
    };
    const entry = (at: string, decision: 'approved' | 'rejected' = 'approved') => ({
      approver: 'CPatel',
      role: 'change-and-release-manager' as const,
      decision,
      at,
    });
    const branch = pullRequest(PR, {
      record_digests: [{ path: PATH, commit: pullRequest(PR).head.sha, digest: digestRecord(emergency) }],
    });
    const come = (approvals: ChangeRecord['approvals']): Story => ({
      value: { ...emergency, outcome: OUTCOME, ...(approvals === undefined ? {} : { approvals }) },
      way: { ...WAY, ...asRecord(emergency) },
      branch,
    });
    expect(said(come(undefined))).toEqual(['refused', 'record-invalid']);
    const { findings } = decide(world(come(undefined)));
    expect(findings.find(({ level }) => level === 'error')?.remedy).toBe(
      `Add to \`approvals\` of ${PATH}, on the branch of this pull request: \`- {approver: cpatel, role: change-and-release-manager, decision: approved, at: 2026-11-20T10:12:00Z}\`.`,
    );
    expect(said(come([entry('2026-11-20T10:12:00Z')]))).toEqual(['not-required']);
    expect(said(come([entry(WAY.at)]))).toEqual(['not-required']);
    // Dated after it went out, or a no, the entry would be no part in it.
    expect(said(come([entry('2026-11-24T10:20:01Z')]))).toEqual(['refused', 'record-invalid']);
    expect(said(come([entry('2026-11-20T10:12:00Z', 'rejected')]))).toEqual(['refused', 'record-invalid']);
  });

  test('an end that was made up lends nothing to what depends on it: the pull request that brings both is refused', () => {
    const next: ChangeRecord = { ...RECORD, id: 'CHG-2026-0050', 'depends-on': [RECORD.id] };
    const made = given(world({ way: null }), (one) => ({ ...one, judged: [...one.judged, read(next)] }));
    expect(decide(made).decision).toBe('refused');
  });
});

describe('why it is not shown that it was authorised then is said', () => {
  const doubtsIn = (story: Story): string => {
    const found = decide(world(story)).findings.find(({ reason }) => reason === 'approval-unproven');
    return found?.message.replace(/^.* authorised then: /u, '') ?? '';
  };
  test.each<[string, Story, string]>([
    ['before its time', { way: { ...WAY, at: '2026-11-24T09:59:59Z' } }, 'it went out at another time than its own.'],
    ['after its time', { way: { ...WAY, at: '2026-11-24T12:00:00Z' } }, 'it went out at another time than its own.'],
    ['at a time to come', { way: { ...WAY, at: '2026-11-25T09:00:01Z' } }, 'it went out at another time than its own.'],
    ['elsewhere', { way: { ...WAY, environment: 'staging' } }, 'it is not for staging.'],
    ['ended', { way: { ...WAY, ...asRecord(ENDED) } }, 'it was over when it went out.'],
    [
      'withdrawn',
      {
        way: {
          ...WAY,
          ...asRecord({ ...RECORD, withdrawn: { by: 'asmith', at: '2026-11-23T09:00:00Z', reason: 'No' } }),
        },
      },
      'it was over when it went out.',
    ],
    ['not approved', { branch: pullRequest(PR, { reviews: [] }) }, 'approval-outstanding.'],
    [
      'not approved, as far as could be read',
      { branch: pullRequest(PR, { reviews: [] }), way: { ...WAY, run_approvals: DOWN } },
      'approval-outstanding, who approved production in its run could not be read (GitHub answered 502).',
    ],
  ])('%s', (_, story, wanted) => expect(doubtsIn(story)).toBe(wanted));

  test('at the very first instant of its time it went out in it', () => {
    expect(said({ way: { ...WAY, at: '2026-11-24T10:00:00Z' } })).toEqual(['not-required']);
    expect(said({ way: { ...WAY, at: '2026-11-24T11:59:59Z' } })).toEqual(['not-required']);
  });
});
