/** When a change is told at review that it holds others back: by the branch it is merged into, and by whether it is there already. */
import { expect, test } from 'vitest';
import { decide, leaveUndecided } from '../../../src/domain/decision/decide.ts';
import { judgeOrder, type OrderQuestion } from '../../../src/domain/schedule/order.ts';
import type { ChangeRecord, PullRequestFact } from '../../../src/domain/terms/generated/shapes.ts';
import {
  DEPLOY,
  type Edit,
  given,
  outcomeOf,
  PATH,
  PR,
  pullRequest,
  RECORD,
  REVIEW,
  read,
  withFacts,
  withSubject,
  withWorld,
} from '../world.ts';

const EARLIER: ChangeRecord = {
  ...RECORD,
  id: 'CHG-2026-0040',
  'configuration-items': ['component:default/ledger'],
  schedule: { start: '2026-11-24T08:00:00Z', end: '2026-11-24T09:00:00Z' },
};
const open = (number: number, changes: Partial<PullRequestFact> = {}): PullRequestFact =>
  pullRequest(number, { state: 'open', merged_at: null, merge_commit_sha: null, ...changes });
const ON_ANOTHER = { base: { ref: 'release/1', sha: 'c'.repeat(40) } };
const NEW_TIME = { files: [{ filename: PATH, status: 'modified' as const }] };
const known =
  (base: string | null, path = PATH): Edit =>
  (world) =>
    given(
      world,
      withFacts({
        records: [
          ...(world.facts.records ?? []).map((one) => ({ ...one, base_digest: null })),
          { path, digest: 'sha256:2', base_digest: base, pull_request: PR },
        ],
      }),
    );
const count = (pulls: readonly PullRequestFact[], reviewed: readonly number[], ...edits: readonly Edit[]) =>
  decide(
    given(
      REVIEW,
      withWorld({ others: [read(EARLIER)] }),
      withFacts({ pull_requests: [...pulls], review_of: [...reviewed] }),
      ...edits,
    ),
  ).findings.filter(({ reason }) => reason === 'holds-back').length;
const there: Edit = (world) =>
  given(world, withFacts({ records: (world.facts.records ?? []).map((one) => ({ ...one, base_digest: 'sha256:1' })) }));

test.each<[string, number, number]>([
  ['merged into the trusted branch', count([open(PR)], [PR]), 1],
  ['merged into another, whatever else is open', count([open(PR, ON_ANOTHER), open(8)], [PR]), 0],
  ['one of two is merged into the trusted branch', count([open(PR, ON_ANOTHER), open(8, { files: [] })], [PR, 8]), 1],
  ['a new time for what is there', count([open(PR, NEW_TIME)], [PR], there), 0],
  ['a new time for what is not there', count([open(PR, NEW_TIME)], [PR]), 1],
  ['a new time for what is there, with code', count([open(PR)], [PR], there), 1],
  [
    'a new time for what is there, with code in another pull request',
    count([open(PR, NEW_TIME), open(8)], [PR, 8], there),
    1,
  ],
  [
    'a new time for what is there, beside a record that is not',
    count([open(PR, NEW_TIME)], [PR], there, (world) =>
      given(
        world,
        withFacts({
          records: [
            ...(world.facts.records ?? []),
            { path: 'changes/CHG-1.yml', digest: 'sha256:2', base_digest: null, pull_request: PR },
          ],
        }),
      ),
    ),
    0,
  ],
  ['another record is there', count([open(PR, NEW_TIME)], [PR], known('sha256:1', 'changes/CHG-1.yml')), 1],
  [
    'a new time, and the files are not known',
    count([open(PR, { files: { unavailable: 'down' } as never })], [PR], there),
    1,
  ],
])('%s', (_, is, expected) => expect(is).toBe(expected));

/** The same question, of spans alone. */
const judge = (others: readonly Partial<ChangeRecord>[], changes: Partial<OrderQuestion> = {}) =>
  judgeOrder({
    record: read(RECORD),
    environments: ['production'],
    others: others.map((one) => read({ ...EARLIER, ...one } as ChangeRecord)),
    together: [],
    now: '2026-11-20T12:00:00Z',
    zone: 'Europe/London',
    ...changes,
  });

test.each<[string, number, number]>([
  ['one that begins before', judge([{}]).length, 1],
  [
    'one that begins as it does',
    judge([{ schedule: { start: '2026-11-24T10:00:00Z', end: '2026-11-24T11:00:00Z' } }]).length,
    0,
  ],
  [
    'one that ends now',
    judge([{ schedule: { start: '2026-11-19T12:00:00Z', end: '2026-11-20T12:00:00Z' } }]).length,
    0,
  ],
  [
    'one that ends later',
    judge([{ schedule: { start: '2026-11-19T12:00:00Z', end: '2026-11-20T12:00:01Z' } }]).length,
    1,
  ],
  ['one without a time', judge([{ schedule: undefined } as never]).length, 0],
  [
    'one whose time is none',
    judge([{ schedule: { start: '2026-11-24T09:00:00Z', end: '2026-11-24T09:00:00Z' } }]).length,
    0,
  ],
  ['one whose time cannot be read', judge([{ schedule: { start: 'x', end: '2026-11-24T09:00:00Z' } }]).length, 0],
  ['one whose end cannot be read', judge([{ schedule: { start: '2026-11-24T09:00:00Z', end: 'x' } }]).length, 0],
  ['itself, under another path', judge([{ id: RECORD.id.toLowerCase() }]).length, 0],
  ['one of its environments in other letters', judge([{ environments: ['PRODUCTION'] }]).length, 1],
  ['where its own time begins now', judge([{}], { now: '2026-11-24T10:00:00Z' }).length, 0],
  ['where nobody knows the time', judge([{}], { now: 'x' }).length, 0],
  ['where nobody knows the zone', judge([{}], { zone: 'Mars/Base' }).length, 0],
  ['where it is waited for nowhere', judge([{}], { environments: [] }).length, 0],
  [
    'one beside and one merged, each',
    judge([{}, { id: 'CHG-2026-0041' }], { together: ['changes/CHG-2026-0041.yml'] }).length,
    2,
  ],
])('it holds back %s', (_, is, expected) => expect(is).toBe(expected));

test('those that it holds back are named by their time, and then by id', () => {
  const early = { start: '2026-11-24T07:00:00Z', end: '2026-11-24T07:30:00Z' };
  const [finding] = judge([{ id: 'CHG-3' }, { id: 'CHG-2' }, { id: 'CHG-4', schedule: early }]);
  expect(finding?.message.match(/CHG-\d(?= \()/gu)).toEqual(['CHG-4', 'CHG-2', 'CHG-3']);
  expect(finding).toMatchObject({ level: 'notice', where: { pointer: ['schedule', 'start'] } });
});

test('a run whose policy cannot be used judges nothing', () => {
  const fault = {
    reason: 'policy-invalid',
    level: 'error',
    change: null,
    message: 'm',
    remedy: 'r',
    where: null,
  } as const;
  const { decision, changes } = leaveUndecided(DEPLOY, [fault]);
  expect([decision, changes.map((one) => one.decision)]).toEqual(['undetermined', ['undetermined']]);
});

test('without a register a way back is not gone, and what needs no record needs none', () => {
  const nobody = withWorld({ register: null, judged: [] });
  expect(outcomeOf(given(REVIEW, nobody, withFacts({ pull_requests: [open(PR, NEW_TIME)] }))).decision).toBe(
    'not-required',
  );
});

test('it is asked at review alone, of pull requests that GitHub knows, and of no record that is only kept up', () => {
  const holds = (...edits: readonly Edit[]) => count([open(PR)], [PR], ...edits);
  expect(holds()).toBe(1);
  expect(holds(withWorld({ stage: 'deploy', environment: 'production' }))).toBe(0);
  expect(holds(withSubject({ event: 'local' }))).toBe(0);
  const remedy = (...edits: readonly Edit[]) =>
    decide(
      given(
        REVIEW,
        withWorld({ others: [read(EARLIER)] }),
        withFacts({ pull_requests: [open(PR)], review_of: [PR] }),
        ...edits,
      ),
    ).findings.find(({ reason }) => reason === 'holds-back')?.remedy ?? '';
  const kept = read(EARLIER);
  const fact = {
    path: kept.path,
    digest: kept.digest,
    base_digest: kept.digest,
    base_record: EARLIER as never,
    pull_request: 3,
  };
  const along: Edit = (world) =>
    given(
      { ...world, judged: [...world.judged, kept], others: [] },
      withFacts({ records: [...(world.facts.records ?? []), fact] }),
    );
  const fresh: Edit = (world) =>
    given(
      { ...world, judged: [...world.judged, kept], others: [] },
      withFacts({
        records: [...(world.facts.records ?? []), { ...fact, base_digest: null, base_record: null as never }],
      }),
    );
  expect(remedy(along)).toBe(remedy());
  expect(remedy(fresh)).not.toBe(remedy());
});
