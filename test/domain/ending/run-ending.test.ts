/** How a run ended: GitHub's word, which an input can make worse and never better. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeClosing } from '../../../src/domain/ending/closing.ts';
import { type Claim, type Ending, judgeEnding } from '../../../src/domain/ending/run-ending.ts';
import type { ChangeRecord, DeploymentFact, Facts } from '../../../src/domain/terms/generated/shapes.ts';
import { BEFORE, DEPLOY, MERGED, RECORD, read, sha } from '../world.ts';

type State = DeploymentFact['statuses'][number]['state'];

/** A deployment of this run: each state a minute after the one before. */
function own(id: number, states: readonly State[], changes: Partial<DeploymentFact> = {}): DeploymentFact {
  const created = `2026-11-24T10:0${id}:00Z`;
  const statuses = states.map((state, index) => ({ state, created_at: `2026-11-24T10:${id}${index + 1}:00Z` }));
  return { id, sha: MERGED, environment: 'production', created_at: created, statuses, own_run: true, ...changes };
}

const EARLIER: DeploymentFact = {
  id: 90,
  sha: BEFORE,
  environment: 'production',
  created_at: '2026-11-10T09:00:00Z',
  statuses: [{ state: 'success', created_at: '2026-11-10T09:05:00Z' }],
};

function judge(
  deployments: readonly DeploymentFact[],
  claim: Claim = null,
  changes: Partial<Facts> = {},
  since: string | null = null,
): Ending {
  const facts: Facts = { ...DEPLOY.facts, deployments: [EARLIER, ...deployments], ...changes };
  return judgeEnding(facts, 'production', claim, since);
}

const short = (ending: Ending): string => (ending.kind === 'ended' ? ending.result : ending.kind);
const attempt = (number: number): Partial<Facts> => ({ subject: { ...DEPLOY.facts.subject, run_attempt: number } });

const DONE: readonly State[] = ['queued', 'in_progress', 'success'];
const BROKEN: readonly State[] = ['queued', 'in_progress', 'failure'];

describe('what GitHub says alone', () => {
  test.each<[string, readonly DeploymentFact[], string, Partial<Facts>?]>([
    ['a success', [own(1, DONE)], 'successful'],
    ['a success that a later one made inactive', [own(1, [...DONE, 'inactive'])], 'successful'],
    ['a success that was never in progress', [own(1, ['success'])], 'successful'],
    ['a failure', [own(1, BROKEN)], 'failed'],
    ['an error', [own(1, ['in_progress', 'error'])], 'failed'],
    ['a failure that was never in progress', [own(1, ['failure'])], 'nothing-went-out'],
    ['a reviewer who said no', [own(1, ['waiting', 'failure'])], 'nothing-went-out'],
    ['nothing yet', [own(1, [])], 'not-told'],
    ['in progress', [own(1, ['queued', 'in_progress'])], 'not-told'],
    ['waiting', [own(1, ['waiting'])], 'not-told'],
    ['given up for another', [own(1, ['in_progress', 'inactive'])], 'not-told'],
    ['a failure after its success', [own(1, [...DONE, 'failure'])], 'not-told'],
    ['two regions', [own(1, DONE), own(2, DONE)], 'successful'],
    ['two regions, one of which failed', [own(1, DONE), own(2, BROKEN)], 'not-told'],
    ['two regions, one of which runs', [own(1, DONE), own(2, ['in_progress'])], 'not-told'],
    ['two regions, one of which never began', [own(1, DONE), own(2, ['failure'])], 'not-told'],
    ['two regions, one of which failed and one never began', [own(1, BROKEN), own(2, ['failure'])], 'failed'],
    ['a second attempt that failed', [own(1, DONE), own(2, BROKEN)], 'failed', attempt(2)],
    ['no deployment of this run', [], 'not-told'],
    ['one of another run', [own(1, DONE, { own_run: false })], 'not-told'],
    ['one of another commit', [own(1, DONE, { sha: sha('e') })], 'not-told'],
    ['one of another environment', [own(1, DONE, { environment: 'staging' })], 'not-told'],
    ['its own environment in other letters', [own(1, DONE, { environment: 'Production' })], 'successful'],
  ])('%s', (_, deployments, is, changes = {}) => {
    expect(short(judge(deployments, null, changes))).toBe(is);
  });

  test.each<[string, readonly DeploymentFact[], readonly DeploymentFact[], string, number?]>([
    ['one that failed is done again', [own(1, BROKEN)], [own(2, DONE)], 'successful'],
    ['one that succeeded fails', [own(1, DONE)], [own(2, BROKEN)], 'failed'],
    ['all are done again', [own(1, BROKEN), own(2, DONE)], [own(3, DONE), own(4, DONE)], 'successful'],
    ['one of them fails again', [own(1, BROKEN), own(2, DONE)], [own(3, BROKEN), own(4, DONE)], 'not-told'],
    ['one of them still runs', [own(1, BROKEN)], [own(3, ['in_progress']), own(4, DONE)], 'not-told'],
    ['one of two that failed is done again', [own(1, BROKEN), own(2, BROKEN)], [own(3, DONE)], 'not-told'],
    ['one of two is done again, which one nobody says', [own(1, BROKEN), own(2, DONE)], [own(3, DONE)], 'not-told'],
    ['only what follows is done again', [own(1, DONE)], [], 'successful'],
    ['only what follows is done again, of two', [own(1, BROKEN), own(2, DONE)], [], 'not-told'],
    ['turned away this time, after a failure', [own(1, BROKEN)], [own(2, ['failure'])], 'failed'],
    ['turned away this time, after a success', [own(1, DONE)], [own(2, ['failure'])], 'successful'],
    ['turned away both times', [own(1, ['failure'])], [own(2, ['failure'])], 'nothing-went-out'],
    ['only what follows, the second time', [own(1, BROKEN), own(2, DONE)], [], 'not-told', 3],
  ])('a further attempt: %s', (_, before, now, is, number = 2) => {
    const since = now[0]?.created_at ?? '2026-11-24T10:09:00Z';
    expect(short(judge([...before, ...now], null, attempt(number), since))).toBe(is);
  });

  test('a further attempt that started nobody knows when makes no success of what may have failed', () => {
    expect(short(judge([own(1, BROKEN), own(2, DONE)], null, attempt(2)))).toBe('not-told');
    expect(short(judge([own(1, ['in_progress']), own(2, DONE)], null, attempt(2)))).toBe('not-told');
    expect(short(judge([own(1, DONE), own(2, DONE)], null, attempt(2)))).toBe('successful');
    // Whoever deploys knows what `needs` says of all its jobs.
    expect(short(judge([own(1, BROKEN), own(2, DONE)], 'successful', attempt(2)))).toBe('successful');
    expect(short(judge([own(1, BROKEN), own(2, DONE)], 'failed', attempt(2)))).toBe('failed');
  });

  test('deployments that could not be read, or were not asked for', () => {
    expect(judge([], null, { deployments: { unavailable: 'GitHub answered 502' } })).toMatchObject({
      kind: 'not-told',
      message: expect.stringContaining('502'),
    });
    const { deployments: _, ...facts } = DEPLOY.facts;
    expect(judgeEnding(facts, 'production', 'successful').kind).toBe('not-told');
  });

  test('the times are those of GitHub, from when it was in progress', () => {
    expect(judge([own(1, DONE)])).toMatchObject({ started: '2026-11-24T10:12:00Z', ended: '2026-11-24T10:13:00Z' });
    expect(judge([own(1, ['success'])])).toMatchObject({ started: '2026-11-24T10:01:00Z' });
    for (const all of [
      [own(2, DONE), own(1, DONE)],
      [own(1, DONE), own(2, DONE)],
    ])
      expect(judge(all)).toMatchObject({ started: '2026-11-24T10:12:00Z', ended: '2026-11-24T10:23:00Z' });
  });
});

describe('what the input says as well', () => {
  const CLAIMS: readonly Claim[] = [null, 'successful', 'successful-with-issues', 'backed-out', 'failed', 'skipped'];
  const TABLE: Readonly<Record<string, readonly [readonly DeploymentFact[], readonly string[]]>> = {
    success: [
      [own(1, DONE)],
      ['successful', 'successful', 'successful-with-issues', 'backed-out', 'failed', 'not-told'],
    ],
    failure: [[own(1, BROKEN)], ['failed', 'not-told', 'not-told', 'backed-out', 'failed', 'not-told']],
    both: [
      [own(1, DONE), own(2, BROKEN)],
      ['not-told', 'not-told', 'not-told', 'backed-out', 'failed', 'not-told'],
    ],
    running: [[own(1, ['in_progress'])], ['not-told', 'not-told', 'not-told', 'not-told', 'not-told', 'not-told']],
    'not begun': [
      [own(1, ['failure'])],
      ['nothing-went-out', 'not-told', 'not-told', 'not-told', 'not-told', 'nothing-went-out'],
    ],
    'one began and one did not': [
      [own(1, DONE), own(2, ['failure'])],
      ['not-told', 'successful', 'successful-with-issues', 'backed-out', 'failed', 'not-told'],
    ],
    none: [[], ['not-told', 'not-told', 'not-told', 'not-told', 'not-told', 'nothing-went-out']],
  };
  test.each(Object.entries(TABLE))('%s', (_, [deployments, expected]) => {
    expect(CLAIMS.map((claim) => short(judge(deployments, claim)))).toEqual(expected);
  });

  test('nobody makes a success of what GitHub does not call one', () => {
    const states: readonly State[] = [
      'error',
      'failure',
      'inactive',
      'in_progress',
      'pending',
      'queued',
      'waiting',
      'success',
    ];
    const course = fc.array(fc.constantFrom(...states), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ states: course, isOwn: fc.boolean(), isTarget: fc.boolean() }), { maxLength: 4 }),
        fc.constantFrom(...CLAIMS),
        fc.integer({ min: 1, max: 3 }),
        (all, claim, number) => {
          const deployments = all.map(({ states: given, isOwn, isTarget }, index) =>
            own(index + 1, given, { own_run: isOwn, sha: isTarget ? MERGED : sha('e') }),
          );
          const ending = judge(deployments, claim, attempt(number));
          if (ending.kind !== 'ended' || !ending.result.startsWith('successful')) return;
          expect(all.some(({ states: given, isOwn, isTarget }) => isOwn && isTarget && given.includes('success'))).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe('the way back', () => {
  const OUT: DeploymentFact = own(1, DONE, { id: 95, own_run: false, created_at: '2026-11-24T10:01:00Z' });
  const facts: Partial<Facts> = {
    subject: { ...DEPLOY.facts.subject, sha: BEFORE },
    landed: { since: MERGED, direction: 'behind', commits: [] },
  };
  const back = (states: readonly State[]): DeploymentFact => own(3, states, { sha: BEFORE });

  test('ends what was out before it, from when that went out', () => {
    expect(judge([OUT, back(DONE)], null, facts)).toEqual({
      kind: 'ended',
      result: 'backed-out',
      started: '2026-11-24T10:12:00Z',
      ended: '2026-11-24T10:33:00Z',
      isWayBack: true,
    });
  });

  test.each<[Claim, readonly State[], string]>([
    ['backed-out', DONE, 'backed-out'],
    ['successful', DONE, 'not-told'],
    ['failed', DONE, 'not-told'],
    ['skipped', DONE, 'not-told'],
    [null, BROKEN, 'not-told'],
    ['backed-out', BROKEN, 'not-told'],
    ['backed-out', ['in_progress'], 'not-told'],
  ])('with %s and %j', (claim, states, is) => {
    expect(short(judge([OUT, back(states)], claim, facts))).toBe(is);
  });
});

describe('which record is closed', () => {
  const ending = {
    kind: 'ended',
    result: 'successful',
    started: '2026-11-24T10:11:00Z',
    ended: '2026-11-24T10:20:00Z',
    isWayBack: false,
  } as const;
  const closing = (changes: Partial<ChangeRecord>, isNamed = false, started: string = ending.started) =>
    judgeClosing({
      record: read({ ...RECORD, ...changes }),
      ending: { ...ending, started },
      environment: 'Production',
      isNamed,
      runUrl: 'https://github.example/acme/payments/actions/runs/1',
    });

  test.each<[string, Partial<ChangeRecord>, string, boolean?, string?]>([
    ['its own', {}, 'close'],
    ['one that has ended', { outcome: { ...ending, summary: 'Done.' } }, 'closed'],
    ['one for another environment', { environments: ['staging'] }, 'not-told'],
    ['one for several', { environments: ['production', 'staging'] }, 'open'],
    ['one for several that is named', { environments: ['production', 'staging'] }, 'close', true],
    ['one that was withdrawn', { withdrawn: { by: 'asmith', at: '2026-11-20T10:00:00Z', reason: 'No.' } }, 'not-told'],
    ['a second before its time', {}, 'not-told', true, '2026-11-24T09:59:59Z'],
    ['at its start', {}, 'close', false, '2026-11-24T10:00:00Z'],
    ['at its end', {}, 'not-told', true, '2026-11-24T12:00:00Z'],
  ])('%s', (_, changes, kind, isNamed, started) => {
    expect(closing(changes, isNamed, started).kind).toBe(kind);
  });

  test('a standard change without a time of its own has none to miss', () => {
    const { schedule: _, ...rest } = RECORD;
    const record = read({ ...rest, type: 'standard', model: 'rotate-secret' });
    expect(judgeClosing({ record, ending, environment: 'production', isNamed: false, runUrl: null })).toEqual({
      kind: 'close',
      outcome: {
        result: 'successful',
        started: ending.started,
        ended: ending.ended,
        summary: 'Deployed to production.',
      },
    });
  });

  test('the environment is written as the record writes it', () => {
    expect(closing({})).toMatchObject({ outcome: { summary: expect.stringContaining('Deployed to production by') } });
  });
});

test('deployments of several attempts count in the order in which they were made, in whatever order they are listed', () => {
  // The newest of both speaks for itself: which that is hangs on their times, and at one instant on their numbers.
  const at = { created_at: '2026-11-24T10:01:00Z' };
  for (const [first, last] of [
    [own(1, DONE), own(2, BROKEN)],
    [own(1, DONE, at), own(2, BROKEN, at)],
  ] as const) {
    expect(short(judge([first, last], null, attempt(2)))).toBe('failed');
    expect(short(judge([last, first], null, attempt(2)))).toBe('failed');
  }
  expect(short(judge([own(2, DONE), own(1, BROKEN)], null, attempt(3)))).toBe('not-told');
});
