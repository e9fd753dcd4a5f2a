/** The pull requests that a record is judged through: which they are, which need the approvals, what they touch, and their state. */
import { describe, expect, test } from 'vitest';
import {
  approvedThrough,
  commitsNamed,
  filesOfAll,
  pullRequestsOf as find,
  judgePullRequests,
  notCovered,
} from '../../../src/domain/coverage/pull-requests.ts';
import type { LandedCommit, PullRequestFact } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  BEFORE,
  DEPLOY,
  DOWN,
  deployment,
  type Edit,
  given,
  MERGED,
  PATH,
  PR,
  pullRequest,
  RECORD,
  REVIEW,
  read,
  sha,
  withAnother,
  withFacts,
  withPull,
  withWorld,
} from '../world.ts';

const record = read(RECORD);
const covering = (covers: unknown) => read({ ...RECORD, covers } as never);
const pullRequestsOf = (world: World, one: typeof record) =>
  find(world, one, indexRecords([...world.judged, ...world.others]));
const numbers = (world: World, one = record) => pullRequestsOf(world, one).map(({ number }) => number);
const known = (one: typeof record): Edit =>
  withFacts({ records: [{ path: PATH, digest: one.digest, base_digest: null, pull_request: PR }] });

describe('a record is judged through', () => {
  const reviewing =
    (...more: readonly number[]): Edit =>
    (world) =>
      given(
        world,
        withFacts({
          review_of: [PR, ...more],
          pull_requests: [...world.facts.pull_requests, ...more.map((one) => pullRequest(one))],
        }),
      );

  test('its own pull request', () => {
    expect(numbers(DEPLOY)).toEqual([PR]);
    expect(numbers(given(DEPLOY, withAnother(8)))).toEqual([PR]);
    expect(numbers(given(DEPLOY, withFacts({ records: [] })))).toEqual([]);
  });

  test('those that go out and that it covers', () => {
    const one = covering(['#8']);
    expect(numbers(given(DEPLOY, known(one), withAnother(8)), one)).toEqual([PR, 8]);
    expect(numbers(given(DEPLOY, known(one)), one)).toEqual([PR]);
    const docs = withPull({ files: [{ filename: 'changes/a.yml', status: 'added' }] as never }, 8);
    expect(numbers(given(DEPLOY, known(one), withAnother(8), docs), one)).toEqual([PR]);
  });

  test('all since the last deployment, but for what is a change by itself', () => {
    const one = covering('since-last-deployment');
    const world = given(DEPLOY, known(one), withAnother(8));
    expect(numbers(world, one)).toEqual([PR, 8]);
    const raised = { ...read({ ...RECORD, id: 'bumps#8' }), raisedIn: 8 };
    expect(numbers({ ...world, judged: [one, raised] }, one)).toEqual([PR]);
    expect(numbers({ ...world, judged: [one, { ...raised, raisedIn: 9 }] }, one)).toEqual([PR, 8]);
    const named = covering(['#8']);
    expect(numbers({ ...given(DEPLOY, known(named), withAnother(8)), judged: [named, raised] }, named)).toEqual([
      PR,
      8,
    ]);
  });

  test('at review that which is reviewed, and of several those that it answers for', () => {
    expect(numbers(REVIEW)).toEqual([PR]);
    expect(numbers(given(REVIEW, withFacts({ records: [] })))).toEqual([PR]);
    expect(numbers(given(REVIEW, reviewing(8)))).toEqual([PR]);
    const one = covering(['#8']);
    expect(numbers(given(REVIEW, known(one), reviewing(8, 9)), one)).toEqual([PR, 8]);
    const { review_of: _, ...facts } = REVIEW.facts;
    expect(numbers({ ...REVIEW, facts })).toEqual([PR]);
  });
});

describe('approvals are needed through', () => {
  const through = (
    binds: 'commit' | 'record',
    copies: readonly number[],
    origin: PullRequestFact | null,
    ...all: readonly PullRequestFact[]
  ) => throughFor(record, binds, copies, origin, ...all);
  const throughFor = (
    own: typeof record,
    binds: 'commit' | 'record',
    copies: readonly number[],
    origin: PullRequestFact | null,
    ...all: readonly PullRequestFact[]
  ) => {
    const world = given(
      DEPLOY,
      withFacts({
        records: [
          { path: PATH, digest: own.digest, base_digest: null, pull_request: PR, brought_to_branch_by: copies },
        ] as never,
      }),
      withWorld({ policy: completePolicy(null, { version: 1, approvals: { 'binds-to': binds } } as never) }),
    );
    return approvedThrough(world, own, origin, all).map((one) => one?.number ?? null);
  };
  const [seven, eight] = [pullRequest(7), pullRequest(8)];

  test.each([
    [through('commit', [], seven, seven, eight), [7, 8]],
    [through('commit', [], null, eight), [null, 8]],
    [throughFor(covering(['#8']), 'record', [], seven, seven, eight), [7]],
    [throughFor(covering('since-last-deployment'), 'record', [], seven, seven, eight), [7]],
    // It leads to #8 by another record, whose content nobody approved with it.
    [throughFor(covering(['CHG-2026-0041']), 'record', [], seven, seven, eight), [7, 8]],
    [through('record', [8], seven, seven, eight), [7, 8]],
    [through('record', [7, 8], seven, seven, eight), [7, 8]],
    [throughFor(covering(['#8']), 'record', [], null, eight), [null]],
  ])('%j', (is, numbersOf) => expect(is).toEqual(numbersOf));
});

describe('what is touched', () => {
  const files = (
    commits: readonly Partial<LandedCommit>[],
    pulls: readonly PullRequestFact[] = [],
    edits: readonly Edit[] = [],
  ) =>
    filesOfAll(
      given({ ...DEPLOY, localFiles: ['local.ts'] }, ...edits),
      pulls,
      commits.map((one) => ({ sha: MERGED, pull_requests: [PR], ...one })) as LandedCommit[],
    );
  const own = ['src/keys.ts', PATH];

  test.each<[string, ReturnType<typeof files>, readonly string[] | null]>([
    ['what a checkout tells, where there is nothing else', files([]), ['local.ts']],
    ['by pull requests', files([], [pullRequest(PR)]), own],
    ['by commits', files([{ files: ['a.ts'] }]), ['a.ts']],
    ['by both', files([{ files: ['a.ts'] }], [pullRequest(PR)]), ['a.ts', ...own]],
    ['by the pull requests of a commit', files([{}]), own],
    ['by a pull request whose files could not be read', files([], [pullRequest(8, { files: DOWN as never })]), null],
    ['by a commit whose pull requests could not be read', files([{ pull_requests: DOWN as never }]), null],
    ['by a commit of none', files([{ pull_requests: [] }]), null],
    ['by a commit of one that nobody asked for', files([{ pull_requests: [99] }]), null],
    ['by a commit of one whose files could not be read', files([{}], [], [withPull({ files: DOWN as never })]), null],
    [
      'by a commit of two, of which one could not be read',
      files([{ pull_requests: [PR, 8] }], [], [withAnother(8, { files: DOWN as never })]),
      null,
    ],
    ['a second commit that is not known', files([{ files: ['a.ts'] }, { pull_requests: [] }]), null],
  ])('%s', (_, is, paths) => expect(is).toEqual(paths));

  test('both names of what was moved', () => {
    const moved = pullRequest(8, {
      files: [{ filename: 'b.ts', previous_filename: 'a.ts', status: 'renamed' }] as never,
    });
    expect(files([], [moved])).toEqual(['b.ts', 'a.ts']);
  });

  test('commits that a record names', () => {
    const one = covering([MERGED]);
    expect(commitsNamed(one, DEPLOY.facts).map(({ sha: is }) => is)).toEqual([MERGED]);
    expect(commitsNamed(record, DEPLOY.facts)).toEqual([]);
    const landed = (direction: string): Edit =>
      withFacts({
        deployments: [deployment(10, BEFORE)],
        landed: {
          since: BEFORE,
          direction,
          commits: [
            { sha: MERGED, pull_requests: [] },
            { sha: sha('9'), pull_requests: [] },
          ],
        } as never,
      });
    expect(commitsNamed(one, given(DEPLOY, landed('behind')).facts)).toEqual([]);
    expect(commitsNamed(one, given(DEPLOY, landed('diverged')).facts)).toHaveLength(1);
  });
});

describe('the state of a pull request', () => {
  const state = (world: World, changes: Partial<PullRequestFact>) => {
    const pr = { ...pullRequest(PR), ...changes };
    const [finding] = judgePullRequests(world, record, [pr]);
    return finding === undefined ? null : [finding.message, finding.remedy];
  };
  const OPEN = { state: 'open', merged_at: null } as const;

  test.each<[string, World, Partial<PullRequestFact>, string | null, string]>([
    ['merged, to deploy', DEPLOY, {}, null, ''],
    [
      'open, to deploy',
      DEPLOY,
      OPEN,
      'is open, and not merged, so it does not authorise a deployment.',
      'Merge the pull request first.',
    ],
    [
      'a draft, to deploy',
      DEPLOY,
      { ...OPEN, draft: true },
      'is a draft, so it does not authorise a deployment.',
      'Mark the pull request',
    ],
    [
      'closed, to deploy',
      DEPLOY,
      { merged_at: null },
      'is closed without being merged, so it does not authorise a deployment.',
      'Nothing of it goes out',
    ],
    [
      'closed, as nobody says',
      DEPLOY,
      { merged_at: undefined } as never,
      'is closed without being merged',
      'Nothing of it goes out',
    ],
    ['open, under review', REVIEW, OPEN, null, ''],
    [
      'a draft, under review',
      REVIEW,
      { ...OPEN, draft: true },
      'is a draft, so it does not authorise anything.',
      'Mark the pull request',
    ],
    [
      'merged, under review',
      REVIEW,
      {},
      'is merged already, so there is nothing more to review in it.',
      'Nothing has to be done here',
    ],
    [
      'closed, under review',
      REVIEW,
      { merged_at: null },
      'is closed without being merged, so it does not authorise anything.',
      'Nothing of it goes out',
    ],
    ['another than is reviewed, merged', given(REVIEW, withFacts({ review_of: [8] })), {}, null, ''],
    [
      'another than is reviewed, open',
      given(REVIEW, withFacts({ review_of: [8] })),
      OPEN,
      'is open, and not merged, so it does not authorise a deployment.',
      'Merge',
    ],
  ])('%s', (_, world, changes, message, remedy) => {
    const is = state(world, changes);
    if (message === null) expect(is).toBeNull();
    else {
      expect(is?.[0]).toContain(message);
      expect(is?.[1]).toContain(remedy);
    }
  });

  test('each is looked at', () => {
    const all = [pullRequest(PR), pullRequest(8, OPEN), pullRequest(9, OPEN)];
    expect(judgePullRequests(DEPLOY, record, all).map(({ reason, level, change }) => [reason, level, change])).toEqual([
      ['pull-request-not-open', 'error', 'CHG-2026-0042'],
      ['pull-request-not-open', 'error', 'CHG-2026-0042'],
    ]);
  });
});

test('an environment that the record does not name', () => {
  expect(notCovered(DEPLOY, record)).toEqual([]);
  expect(notCovered({ ...DEPLOY, environment: 'PRODUCTION' }, record)).toEqual([]);
  expect(notCovered({ ...DEPLOY, environment: null }, record)).toEqual([]);
  expect(notCovered({ ...DEPLOY, environment: 'staging' }, record)).toMatchObject([
    {
      reason: 'environment-not-covered',
      level: 'error',
      change: 'CHG-2026-0042',
      where: { file: PATH, pointer: ['environments'] },
    },
  ]);
});
