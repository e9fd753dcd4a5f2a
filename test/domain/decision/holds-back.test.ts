/** The order on one branch: a change that may go later than others says at review whom it holds back, and when to merge instead. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { Finding } from '../../../src/domain/terms/finding.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  DEPLOY,
  type Edit,
  given,
  PR,
  pullRequest,
  RECORD,
  REVIEW,
  read,
  withFacts,
  withPolicy,
  withWorld,
} from '../world.ts';

/** Merged already; its time is in the morning of the day on which the judged change may go in the afternoon. */
const EARLIER: ChangeRecord = {
  ...RECORD,
  id: 'CHG-2026-0040',
  'configuration-items': ['component:default/ledger'],
  schedule: { start: '2026-11-24T08:00:00Z', end: '2026-11-24T09:00:00Z' },
};
const beside = (...values: readonly Partial<ChangeRecord>[]): Edit =>
  withWorld({ others: values.map((value) => read({ ...EARLIER, ...value })) });
const said = (world: World, ...edits: readonly Edit[]): readonly Finding[] =>
  decide(given(world, ...edits)).findings.filter(({ reason }) => reason === 'holds-back');

test('names the one that it holds back, until when that may go, and when to merge', () => {
  const verdict = decide(given(REVIEW, beside({})));
  expect(verdict.decision).toBe('authorised');
  const [finding, ...more] = verdict.findings.filter(({ reason }) => reason === 'holds-back');
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ level: 'notice', change: RECORD.id, where: { pointer: ['schedule', 'start'] } });
  expect([finding?.message, finding?.remedy]).toMatchInlineSnapshot(`
    [
      "CHG-2026-0042 may not go to production before 10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z). If it is merged too early, it holds back what may go sooner: CHG-2026-0040 (its time ends at 09:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T09:00:00Z)).",
      "Whoever merges waits until CHG-2026-0040 has gone out, or until 09:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T09:00:00Z), when their time is over. If that has happened already, merge it.",
    ]
  `);
});

test('overlapping, it may be merged when its own time begins', () => {
  const [finding] = said(REVIEW, beside({ schedule: { start: '2026-11-24T09:30:00Z', end: '2026-11-24T11:00:00Z' } }));
  expect(finding?.remedy).toMatchInlineSnapshot(
    `"Whoever merges waits until CHG-2026-0040 has gone out, or until 10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z), when this may go with them. If that has happened already, merge it."`,
  );
});

test('several are named by their time, three at most', () => {
  const many = [1, 2, 3, 4, 5].map((day) => ({
    id: `CHG-${day}`,
    schedule: { start: `2026-11-2${5 - day}T06:00:00Z`, end: `2026-11-24T0${6 + (day % 3)}:30:00Z` },
  }));
  expect(said(REVIEW, beside(...many))[0]?.message).toMatchInlineSnapshot(
    `"CHG-2026-0042 may not go to production before 10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z). If it is merged too early, it holds back what may go sooner: CHG-5 (its time ends at 08:30 on Tuesday 24 November 2026, Europe/London (2026-11-24T08:30:00Z)), CHG-4 (its time ends at 07:30 on Tuesday 24 November 2026, Europe/London (2026-11-24T07:30:00Z)), CHG-3 (its time ends at 06:30 on Tuesday 24 November 2026, Europe/London (2026-11-24T06:30:00Z)) and 2 more."`,
  );
});

test('that come with the same pull request go into one of their own', () => {
  const other = read(EARLIER);
  const [finding] = said(REVIEW, withWorld({ judged: [...REVIEW.judged, other] }), (world) =>
    given(
      world,
      withFacts({
        records: [
          ...(world.facts.records ?? []),
          { ...world.facts.records?.[0], path: other.path, digest: other.digest, base_digest: null, pull_request: PR },
        ],
      }),
    ),
  );
  expect(finding?.change).toBe(RECORD.id);
  expect(finding?.remedy).toMatchInlineSnapshot(
    `"The author moves CHG-2026-0042 and its code to a pull request of its own, to be merged when CHG-2026-0040 has gone out. Or all get one time."`,
  );
});

describe('says nothing', () => {
  test.each<[string, readonly Edit[]]>([
    [
      'of one that begins later',
      [beside({ schedule: { start: '2026-11-24T11:00:00Z', end: '2026-11-24T13:00:00Z' } })],
    ],
    ['of one that begins at the same time', [beside({ schedule: RECORD.schedule ?? { start: '', end: '' } })]],
    [
      'of one whose time is over',
      [beside({ schedule: { start: '2026-11-19T08:00:00Z', end: '2026-11-20T12:00:00Z' } })],
    ],
    [
      'of one that has ended',
      [
        beside({
          outcome: {
            result: 'successful',
            started: '2026-11-20T08:00:00Z',
            ended: '2026-11-20T09:00:00Z',
            summary: 'Done.',
          },
        }),
      ],
    ],
    ['of one that was withdrawn', [beside({ withdrawn: { by: 'asmith', at: '2026-11-20T08:00:00Z', reason: 'No.' } })]],
    ['of another environment', [beside({ environments: ['staging'] })]],
    [
      'where only advice is given',
      [beside({}), withPolicy({ version: 1, environments: { production: { gate: 'advise' } } })],
    ],
    ['where its own time has begun', [beside({}), withWorld({ now: '2026-11-24T10:00:00Z' })]],
    [
      'of what goes onto another branch',
      [
        beside({}),
        withFacts({
          pull_requests: [
            pullRequest(PR, {
              state: 'open',
              merged_at: null,
              merge_commit_sha: null,
              base: { ref: 'release/1', sha: 'c'.repeat(40) },
            }),
          ],
        }),
      ],
    ],
    [
      'of a new time for what is merged already',
      [
        beside({}),
        withFacts({
          records: (REVIEW.facts.records ?? []).map((one) => ({ ...one, base_digest: `sha256:${'0'.repeat(64)}` })),
          pull_requests: [
            pullRequest(PR, {
              state: 'open',
              merged_at: null,
              merge_commit_sha: null,
              files: [{ filename: 'changes/CHG-2026-0042.yml', status: 'modified' }],
            }),
          ],
        }),
      ],
    ],
  ])('%s', (_, edits) => expect(said(REVIEW, ...edits)).toEqual([]));

  test('at deployment, where it is too late', () => {
    expect(said(DEPLOY, beside({}), withWorld({ now: '2026-11-24T08:10:00Z' }))).toEqual([]);
  });
});

test('where the mode makes advice strict it is told', () => {
  const edits = [
    beside({}),
    withPolicy({ version: 1, environments: { production: { gate: 'advise' } } }),
    withWorld({ mode: 'enforce' }),
  ];
  expect(said(REVIEW, ...edits)).toHaveLength(1);
});
