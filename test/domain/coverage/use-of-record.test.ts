/** Whether a deployment used a record up: what went out while it was open, and what of it is on its way now. */
import { describe, expect, test } from 'vitest';
import { judgeUse } from '../../../src/domain/coverage/use.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import {
  BEFORE,
  commit,
  DEPLOY,
  DOWN,
  deployment,
  type Edit,
  given,
  HEAD,
  MERGED,
  PR,
  RECORD,
  read,
  sha,
  withFacts,
  withoutFacts,
  withPull,
} from '../world.ts';

const [OTHER, A] = [sha('7'), sha('1')];
const policy = completePolicy(null, { version: 1, scope: { except: ['docs/**'] } } as never);
const known = (record: ReturnType<typeof read>, changes: object = {}): Edit =>
  withFacts({
    records: [{ path: record.path, digest: record.digest, base_digest: null, pull_request: PR, ...changes }] as never,
  });

function use(changes: Partial<ChangeRecord>, ...edits: readonly Edit[]): readonly string[] {
  const record = read({ ...RECORD, ...changes });
  const { facts } = given(DEPLOY, known(record), ...edits);
  const { findings, unread } = judgeUse({
    record,
    facts,
    environment: 'production',
    policy,
    all: indexRecords([record]),
    isLocal: false,
  });
  return [
    ...findings.map(({ reason, where }) => `${reason} at ${where?.pointer.join('/')}`),
    ...unread.map(({ what }) => what),
  ];
}
const went = (...list: readonly (readonly [sha: string, at: string])[]): Edit =>
  withFacts({ deployments: list.map(([one, created_at], index) => deployment(30 - index, one, { created_at })) });
const landed = (changes: object): Edit =>
  withFacts({
    landed: {
      since: BEFORE,
      direction: 'ahead',
      commits: [{ sha: MERGED, pull_requests: [PR] }],
      ...changes,
    } as never,
  });
const OPEN = '2026-11-24T10:05:00Z';
const USED = ['record-used at id'];
/** Nothing of the record is on its way. */
const elsewhere = landed({ commits: [{ sha: MERGED, pull_requests: [8] }] });

describe('a record is used up', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'by its outcome',
      use({ outcome: { result: 'successful', started: OPEN, ended: OPEN, summary: 'x' } }),
      ['record-used at outcome'],
    ],
    ['by its head while it was open', use({}, went([HEAD, OPEN])), USED],
    ['by its head, whatever its commits are', use({}, went([HEAD, OPEN]), withPull({ commits: DOWN as never })), USED],
    [
      'by a commit of it',
      use({}, went([OTHER, OPEN]), withPull({ commits: [commit(OTHER, 'asmith'), commit(HEAD, 'asmith')] })),
      USED,
    ],
    ['by what it was merged as', use({}, went([OTHER, OPEN]), withPull({ merge_commit_sha: OTHER })), USED],
    ['as it opened', use({}, went([HEAD, '2026-11-24T10:00:00Z'])), USED],
    ['by another commit, where nothing of it goes out now', use({}, went([OTHER, OPEN]), elsewhere), USED],
    [
      'where nothing of it goes out now, and something went out before',
      use({}, went([OTHER, '2026-11-20T10:00:00Z']), elsewhere),
      USED,
    ],
    [
      'by a commit of all since the last deployment',
      use({ covers: 'since-last-deployment' }, went([OTHER, OPEN])),
      USED,
    ],
    [
      'by another commit, where it names something that may be anywhere',
      use({ covers: ['CHG-1'] }, went([OTHER, OPEN])),
      USED,
    ],
    ['by another commit, where a part of it is not on its way', use({ covers: ['#8'] }, went([OTHER, OPEN])), USED],
  ])('%s', (_, is, expected) => expect(is).toEqual(expected));

  test.each<[string, readonly string[]]>([
    ['by nothing', use({})],
    ['by the same commit', use({}, went([MERGED, OPEN]))],
    ['before it opened', use({}, went([HEAD, '2026-11-24T09:59:59Z']))],
    ['by another commit, as all of it is on its way now', use({}, went([OTHER, OPEN]))],
    [
      'by its head, where that brought nothing but records',
      use({}, went([HEAD, OPEN]), withPull({ files: [{ filename: 'docs/a.md', status: 'added' }] as never })),
    ],
    ['where nothing went out before', use({}, went(), elsewhere)],
    ['where nobody says what goes out', use({}, went([OTHER, OPEN]), withFacts({ landed: DOWN }))],
    [
      'by another, as the rest of it held nothing but documentation',
      use({ covers: ['#8'] }, went([OTHER, OPEN]), (world) =>
        given(
          world,
          withFacts({
            pull_requests: [
              ...world.facts.pull_requests,
              {
                ...(world.facts.pull_requests[0] as never as object),
                number: 8,
                files: [{ filename: 'docs/a.md', status: 'added' }],
                commits: [],
                head: { ref: 'x', sha: sha('8') },
                merge_commit_sha: sha('8'),
              } as never,
            ],
          }),
        ),
      ),
    ],
    ['by another, as it names a commit that arrives', use({ covers: [MERGED] }, went([OTHER, OPEN]))],
  ])('and not %s', (_, is) => expect(is).toEqual([]));

  test('is not known where deployments or its origin are not', () => {
    const what = 'the deployments of the environment';
    expect(use({}, withFacts({ deployments: DOWN as never }))).toEqual([what]);
    expect(use({}, withoutFacts('deployments'))).toEqual([what]);
    expect(use({}, went([OTHER, OPEN]), withoutFacts('records'))).toEqual([
      'the pull request that brought in CHG-2026-0042',
    ]);
    expect(use({}, went(), withoutFacts('records'))).toEqual([]);
  });

  test('by what it takes away: naming that is being on its way', () => {
    const away = (covers: readonly string[], gone: object = {}) =>
      use(
        { covers: [...covers] },
        went([A, '2026-11-20T10:00:00Z']),
        landed({ since: A, direction: 'behind', commits: [], gone: [{ sha: A, pull_requests: [9] }], ...gone }),
      );
    expect(away([MERGED])).toEqual([]);
    expect(away(['#9'])).toEqual([]);
    expect(away([OTHER])).toEqual(USED);
  });
});

describe('a standard change is open from the merge of its first file on', () => {
  const standard = (at: string, fact: object) =>
    use({ type: 'standard' }, known(read({ ...RECORD, type: 'standard' }), fact), went([HEAD, at]));
  test.each<[string, readonly string[], readonly string[]]>([
    ['after that', standard('2026-11-20T11:00:00Z', { first_merged_at: '2026-11-20T11:00:00Z' }), USED],
    ['before that', standard('2026-11-20T10:59:59Z', { first_merged_at: '2026-11-20T11:00:00Z' }), []],
    ['of which nobody knows', standard('2026-11-20T10:59:59Z', {}), ['since when there is a record CHG-2026-0042']],
    ['that was never merged, from its start on', standard('2026-11-24T09:59:59Z', { first_merged_at: null }), []],
    ['that was never merged, after its start', standard('2026-11-24T10:00:00Z', { first_merged_at: null }), USED],
    [
      'that could not be read',
      standard(OPEN, { first_merged_at: DOWN }),
      ['since when there is a record CHG-2026-0042'],
    ],
  ])('%s', (_, is, expected) => expect(is).toEqual(expected));

  test('and any without a time from ever on', () => {
    const { schedule: _, ...rest } = RECORD;
    const record = read(rest);
    const { facts } = given(DEPLOY, known(record), went([HEAD, '2020-01-01T00:00:00Z']));
    const ask = (isLocal: boolean) =>
      judgeUse({ record, facts, environment: 'production', policy, all: indexRecords([record]), isLocal }).findings
        .length;
    expect([ask(false), ask(true)]).toEqual([1, 0]);
  });
});

test('the way on is by how it ended', () => {
  const remedy = (result: 'failed' | 'backed-out' | 'successful' | null) => {
    const record = read({
      ...RECORD,
      ...(result === null ? {} : { outcome: { result, started: OPEN, ended: OPEN, summary: 'x' } }),
    });
    const { facts } = given(DEPLOY, known(record), went([HEAD, OPEN]));
    return judgeUse({ record, facts, environment: 'production', policy, all: indexRecords([record]), isLocal: false })
      .findings[0]?.remedy;
  };
  expect(remedy('failed')).toContain('`retries: CHG-2026-0042`');
  expect(remedy('backed-out')).toContain('`retries: CHG-2026-0042`');
  expect(remedy('successful')).toBe('Write a record for this deployment that names it (`covers: [CHG-2026-0042]`).');
  expect(remedy(null)).toContain('writes its outcome (`change-gate close CHG-2026-0042`)');
});

test('a commit that it names and that goes out is on its way, though no pull request brought it', () => {
  const pushed = (sha: string) => landed({ commits: [{ sha, pull_requests: [] }] });
  const before = went([BEFORE, '2026-11-10T09:00:00Z']);
  expect(use({ covers: [A] }, before, pushed(A))).toEqual([]);
  expect(use({ covers: [A] }, before, pushed(OTHER))).toEqual(['record-used at id']);
});
