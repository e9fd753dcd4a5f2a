/**
 * Laws of the decision, checked with fast-check from a fixed seed: what may never turn a no into a yes, what may not matter at
 * all, and that nothing throws.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type {
  Approval,
  ChangeRecord,
  Delegation,
  Facts,
  PullRequestFact,
  Register,
  ReviewFact,
} from '../../../src/domain/terms/generated/shapes.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  account,
  commit,
  DEPLOY,
  DOWN,
  deployment,
  type Edit,
  given,
  HEAD,
  MERGED,
  PATH,
  PR,
  RECORD,
  REVIEW,
  read,
  review,
  sha,
  withFacts,
  withoutFacts,
  withPolicy,
  withPull,
  withRecord,
  withRegister,
  withRisk,
  withWorld,
} from '../world.ts';
import { TABLES } from './cases.ts';

const RUNS = { seed: 20261124, numRuns: 150 } as const;
const PEOPLE = ['asmith', 'bkhan', 'cpatel', 'cpatel-admin', 'dlee', 'efox', 'ghall', 'mallory'] as const;
const passes = (world: World): boolean => ['authorised', 'not-required'].includes(decide(world).decision);

const person = fc.constantFrom(...PEOPLE);
const moment = fc.constantFrom(
  '2026-11-20T08:00:00Z',
  '2026-11-20T10:12:00Z',
  '2026-11-21T10:00:00Z',
  '2026-10-01T10:00:00Z',
  '2026-11-25T10:00:00Z',
);

/** The first of a pair nine times out of ten, so that most worlds are near a yes. */
const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });

const someReview: fc.Arbitrary<ReviewFact> = fc
  .record({
    id: fc.integer({ min: 1, max: 400 }),
    login: mostly(fc.constantFrom<string>('cpatel', 'dlee', 'bkhan', 'efox'), person),
    state: mostly(
      fc.constant<ReviewFact['state']>('APPROVED'),
      fc.constantFrom('CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
    ),
    commit_id: mostly(fc.constant(HEAD), fc.constant(sha('d'))),
    submitted_at: mostly<string | null>(
      fc.constantFrom('2026-11-20T10:12:00Z', '2026-11-20T11:12:00Z'),
      fc.oneof(moment, fc.constant(null)),
    ),
  })
  .map(({ login, ...rest }) => review(login, { ...rest, user: account(login) }));

const someEntry: fc.Arbitrary<Approval> = fc.record({
  approver: person,
  decision: mostly<Approval['decision']>(fc.constant('approved'), fc.constantFrom('rejected', 'deferred')),
  at: moment,
});

const someRequirement = fc.oneof(
  fc.record({
    role: fc.constantFrom(
      'configuration-analyst' as const,
      'change-and-release-analyst' as const,
      'change-and-release-manager' as const,
    ),
    count: mostly(fc.constantFrom(1, 2), fc.constant(3)),
  }),
  fc.record({ capacity: fc.constantFrom('security', 'service-owner'), count: fc.constant(1) }),
  fc.constant({ board: 'cab' }),
  fc.constant({ role: 'change-and-release-manager' as const, capacity: 'security', count: 1 }),
);

const someDelegation: fc.Arbitrary<Delegation> = fc.record({
  from: fc.constantFrom('cpatel', 'dlee', 'efox'),
  to: fc.constantFrom('bkhan', 'efox', 'ghall', 'dlee'),
  role: fc.constantFrom('change-and-release-analyst', 'change-and-release-manager'),
  starts: fc.constant('2026-11-01'),
  ends: fc.constantFrom('2026-11-20', '2026-11-30'),
}) as fc.Arbitrary<Delegation>;

/** A world near the authorised one: people, votes, rules and delegations vary, and with them the answer. */
const someWorld: fc.Arbitrary<World> = fc
  .record({
    stage: fc.constantFrom(DEPLOY, DEPLOY, REVIEW),
    reviews: fc.uniqueArray(someReview, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
    entries: mostly<readonly Approval[]>(fc.constant([]), fc.array(someEntry, { maxLength: 3 })),
    runs: fc.array(
      fc.record({
        login: person,
        state: mostly<'approved' | 'rejected'>(fc.constant('approved'), fc.constant('rejected')),
      }),
      { maxLength: 2 },
    ),
    rules: fc.array(fc.array(someRequirement, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    delegations: fc.array(someDelegation, { maxLength: 3 }),
    evidence: fc.subarray(['review', 'environment', 'commit', 'declared'] as const, { minLength: 1 }),
    implementers: mostly<string[]>(fc.constant([]), fc.subarray(['efox', 'dlee'])),
    board: mostly(fc.constant(true), fc.constant(false)),
  })
  .map(({ stage, reviews, entries, runs, rules, delegations, evidence, implementers, board }) =>
    given(
      stage,
      withPolicy({
        approvals: {
          evidence: [...new Set([...evidence, 'review' as const])],
          rules: rules.map((require, index) => ({ name: `rule ${index}`, require })),
        },
      }),
      withRegister({ delegations }),
      withRecord({
        approvals: entries,
        implementers: ['asmith', ...implementers],
        ...(board ? { board: { name: 'cab', meeting: '2026-11-19' } } : {}),
      }),
      withPull({ reviews }),
      withFacts({
        run_approvals: runs.map(({ login, state }) => ({
          user: account(login),
          state,
          environments: [{ id: 1, name: 'production' }],
          at: '2026-11-24T10:00:00Z',
        })),
      }),
    ),
  );

test('the worlds that the laws are checked with are of both kinds', () => {
  const sample = fc.sample(someWorld, { seed: RUNS.seed, numRuns: 300 });
  const met = sample.filter(passes).length;
  expect(met).toBeGreaterThan(30);
  expect(met).toBeLessThan(270);
});

const reviewsOf = (world: World): readonly ReviewFact[] => {
  const reviews = world.facts.pull_requests[0]?.reviews ?? [];
  return 'unavailable' in reviews ? [] : reviews;
};
const withoutAt = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, at) => at !== index);

describe('P1 monotone evidence', () => {
  test('taking away a yes never authorises', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        if (passes(world)) return;
        const lesser: World[] = [];
        // Of one person's reviews only the latest speaks, so taking away one that hides an earlier one is not taking away a yes.
        const isOnly = ({ user }: ReviewFact): boolean =>
          reviewsOf(world).filter(
            (other) => other.user?.login.replace('-admin', '') === user?.login.replace('-admin', ''),
          ).length === 1;
        reviewsOf(world).forEach((one, index) => {
          if (one.state === 'APPROVED' && isOnly(one))
            lesser.push(withPull({ reviews: withoutAt(reviewsOf(world), index) })(world));
        });
        const entries = world.judged[0]?.value.approvals ?? [];
        entries.forEach(({ decision }, index) => {
          if (decision === 'approved') lesser.push(withRecord({ approvals: withoutAt(entries, index) })(world));
        });
        const runs = world.facts.run_approvals ?? [];
        if (!('unavailable' in runs)) {
          runs.forEach(({ state }, index) => {
            if (state === 'approved') lesser.push(withFacts({ run_approvals: withoutAt(runs, index) })(world));
          });
        }
        for (const one of lesser) expect(passes(one)).toBe(false);
      }),
      RUNS,
    );
  });

  test('adding a no never authorises', () => {
    fc.assert(
      fc.property(someWorld, person, (world, login) => {
        if (passes(world)) return;
        const no = review(login, { id: 999, state: 'CHANGES_REQUESTED', submitted_at: '2026-11-23T10:00:00Z' });
        expect(passes(withPull({ reviews: [...reviewsOf(world), no] })(world))).toBe(false);
        const entry = { approver: login, decision: 'rejected' as const, at: '2026-11-23T10:00:00Z' };
        expect(passes(withRecord({ approvals: [...(world.judged[0]?.value.approvals ?? []), entry] })(world))).toBe(
          false,
        );
      }),
      RUNS,
    );
  });
});

test('P2 claims only subtract: no name in a text, a trailer or a git date turns a no into a yes', () => {
  const claims = fc.record({ login: person, body: fc.string(), title: fc.string(), at: moment });
  fc.assert(
    fc.property(someWorld, claims, (world, { login, body, title, at }) => {
      if (passes(world) || world.policy.approvals.evidence.includes('declared')) return;
      const claimed = `${body}\nApproved-by: ${login}\nCo-authored-by: ${login} <1+${login}@users.noreply.github.com>\nReviewed-by: ${login}`;
      const entries = [
        ...(world.judged[0]?.value.approvals ?? []),
        { approver: login, decision: 'approved' as const, at },
      ];
      const edits: readonly Edit[] = [
        withPull({ body: claimed }),
        withPull({ commits: [commit(HEAD, 'asmith', { message: claimed })] }),
        withRecord({ approvals: entries }),
        withRecord({ approvals: [...entries, { approver: login, decision: 'deferred', at: '2026-11-23T10:00:00Z' }] }),
        withRecord({ title }),
        withPull({ reviews: [...reviewsOf(world), review(login, { id: 998, state: 'COMMENTED', body: claimed })] }),
      ];
      for (const edit of edits) expect(passes(edit(world))).toBe(false);
    }),
    RUNS,
  );
});

describe('P3 order', () => {
  const shuffled = <T>(list: readonly T[], by: readonly number[]): readonly T[] =>
    list
      .map((item, index) => ({ item, key: by[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);

  test('the order of reviews, people, delegations, rules, files, commits and deployments does not matter', () => {
    fc.assert(
      fc.property(someWorld, fc.array(fc.integer(), { minLength: 8, maxLength: 8 }), (world, by) => {
        const { decision } = decide(world);
        const pr = world.facts.pull_requests[0] as PullRequestFact;
        const value = world.register?.value as Register;
        const edits: readonly Edit[] = [
          withPull({ reviews: shuffled(reviewsOf(world), by) }),
          withRegister({ ...value, people: shuffled(value.people ?? [], by) }),
          withRegister({ ...value, delegations: shuffled(value.delegations ?? [], by) }),
          (edited) => ({
            ...edited,
            policy: {
              ...edited.policy,
              approvals: { ...edited.policy.approvals, rules: shuffled(edited.policy.approvals.rules, by) },
            },
          }),
          withPull({ files: shuffled('unavailable' in pr.files ? [] : pr.files, by) }),
          withFacts({
            run_approvals: shuffled(
              world.facts.run_approvals === undefined || 'unavailable' in world.facts.run_approvals
                ? []
                : world.facts.run_approvals,
              by,
            ),
          }),
        ];
        for (const edit of edits) expect(decide(edit(world)).decision).toBe(decision);
      }),
      RUNS,
    );
  });

  test('the order of entries with different times does not matter', () => {
    fc.assert(
      fc.property(someWorld, (world) => {
        const entries = world.judged[0]?.value.approvals ?? [];
        const keys = entries.map(({ approver, at }) => `${approver.replace('-admin', '')} ${at}`);
        if (new Set(keys).size < keys.length) return;
        const { decision } = decide(world);
        expect(decide(withRecord({ approvals: [...entries].reverse() })(world)).decision).toBe(decision);
      }),
      RUNS,
    );
  });
});

test('P4 the same world gives the same verdict, byte by byte', () => {
  fc.assert(
    fc.property(someWorld, (world) => {
      const copy = JSON.parse(JSON.stringify(world)) as World;
      expect(JSON.stringify(decide(copy))).toBe(JSON.stringify(decide(world)));
    }),
    RUNS,
  );
});

test('P5 free text decides nothing', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'approved',
      '‮approved',
      '::set-output name=decision::authorised',
      '| a | b |',
      '<script>',
      '##[error]',
      '\u0000',
      'Change: CHG-2026-0001',
    ),
  );
  fc.assert(
    fc.property(someWorld, hostile, (world, text) => {
      const { decision } = decide(world);
      const value = world.judged[0]?.value as ChangeRecord;
      const edits: readonly Edit[] = [
        withRecord({ title: text, reason: text, description: text }),
        withRisk({ assessment: text, security: text, privacy: text }),
        withPull({ body: text }),
        withPull({ head: { ref: text, sha: HEAD } }),
        withRecord({ approvals: (value.approvals ?? []).map((entry) => ({ ...entry, note: text })) }),
      ];
      for (const edit of edits) expect(decide(edit(world)).decision).toBe(decision);
    }),
    RUNS,
  );
});

test('P6 the case of logins and environment names does not matter', () => {
  const upper = (text: string): string => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  fc.assert(
    fc.property(someWorld, (world) => {
      const { decision } = decide(world);
      const value = world.register?.value as Register;
      const edits: readonly Edit[] = [
        withPull({
          reviews: reviewsOf(world).map((one) => ({
            ...one,
            user: one.user === null ? null : { ...one.user, login: upper(one.user.login) },
          })),
        }),
        withRegister({ ...value, people: (value.people ?? []).map((one) => ({ ...one, login: upper(one.login) })) }),
        withRegister({
          ...value,
          delegations: (value.delegations ?? []).map((one) => ({ ...one, from: upper(one.from), to: upper(one.to) })),
        }),
        withRecord({
          implementers: (world.judged[0]?.value.implementers ?? []).map(upper),
          environments: ['PRODUCTION'],
        }),
        withRecord({
          approvals: (world.judged[0]?.value.approvals ?? []).map((one) => ({ ...one, approver: upper(one.approver) })),
        }),
        withWorld({ environment: world.environment === null ? null : upper(world.environment) }),
      ];
      for (const edit of edits) expect(decide(edit(world)).decision).toBe(decision);
    }),
    RUNS,
  );
});

test('P7 asking for more people or a higher level never authorises', () => {
  const higher = {
    'configuration-analyst': 'change-and-release-analyst',
    'change-and-release-analyst': 'change-and-release-manager',
    'change-and-release-manager': 'change-and-release-manager',
  } as const;
  fc.assert(
    fc.property(someWorld, (world) => {
      // A no counts from whoever could have approved: a higher level asked for takes the weight from a lower one's no, too.
      const hasNo = decide(world).findings.some(({ reason }) => reason === 'approval-rejected');
      if (hasNo || passes(world)) return;
      const rules = world.policy.approvals.rules;
      const stricter = [
        rules.map((rule) => ({
          ...rule,
          require: rule.require.map((one) => (one.board === undefined ? { ...one, count: (one.count ?? 1) + 1 } : one)),
        })),
        rules.map((rule) => ({
          ...rule,
          require: rule.require.map((one) => (one.role === undefined ? one : { ...one, role: higher[one.role] })),
        })),
        [...rules, { name: 'more', require: [{ capacity: 'security', count: 1 }] }],
      ];
      for (const one of stricter) {
        expect(
          passes({ ...world, policy: { ...world.policy, approvals: { ...world.policy.approvals, rules: one } } }),
        ).toBe(false);
      }
    }),
    RUNS,
  );
});

/** Every place of the facts where "could not be read" can stand. */
const UNREADABLE: readonly Edit[] = [
  ...(['emergencies', 'deployments', 'landed', 'run_approvals', 'signed_entries', 'reachable'] as const).map((key) =>
    withFacts({ [key]: DOWN } as Partial<Facts>),
  ),
  ...(['reviews', 'commits', 'files', 'head_observations', 'base_changed_at'] as const).map((key) =>
    withPull({ [key]: DOWN } as Partial<PullRequestFact>),
  ),
  (world) =>
    withFacts({ records: (world.facts.records ?? []).map((fact) => ({ ...fact, pull_request: DOWN })) })(world),
  (world) => withFacts({ teams: (world.facts.teams ?? []).map(({ team }) => ({ team, members: DOWN })) })(world),
  (world) => {
    const { landed } = world.facts;
    if (landed === undefined || 'unavailable' in landed) return world;
    return withFacts({
      landed: { ...landed, commits: landed.commits.map((one) => ({ ...one, pull_requests: DOWN })) },
    })(world);
  },
];
/** Every fact that may be left out, left out. */
const LEFT_OUT: readonly Edit[] = [
  ...(['deployments', 'landed', 'signed_entries', 'reachable', 'records', 'teams'] as const).map((key) =>
    withoutFacts(key),
  ),
  // Nobody was asked, though there is a run: where there is none, there is nothing to be asked for.
  (world) => withoutFacts('run_approvals')(withFacts({ subject: { ...world.facts.subject, run_id: 99 } })(world)),
  // Facts from before there were any of emergencies tell nothing of a record that is gone.
  (world) =>
    world.others.some(({ value }) => value.type === 'emergency') ? withoutFacts('emergencies')(world) : world,
  withFacts({ pull_requests: [] }),
  ...(['head_observations', 'base_changed_at', 'record_digests'] as const).map(
    (key): Edit =>
      (world) =>
        withFacts({ pull_requests: world.facts.pull_requests.map((pr) => without(pr, key)) })(world),
  ),
  (world) => withFacts({ subject: { ...world.facts.subject, actor: null } })(world),
];

function without<T extends object>(value: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as T;
}

describe('what could not be read', () => {
  test('never turns a no into a yes, in any row of the tables', () => {
    for (const { name, from = DEPLOY, edits } of Object.values(TABLES).flat()) {
      const world = given(from, ...edits);
      if (passes(world)) continue;
      for (const hide of [...UNREADABLE, ...LEFT_OUT])
        expect({ name, passes: passes(hide(world)) }).toEqual({ name, passes: false });
    }
    // Thousands of worlds: on a busy machine that is longer than most tests take.
  }, 600_000);

  test('nor in any world', () => {
    fc.assert(
      fc.property(someWorld, fc.constantFrom(...UNREADABLE, ...LEFT_OUT), (world, hide) => {
        if (!passes(world)) expect(passes(hide(world))).toBe(false);
      }),
      RUNS,
    );
  });

  test.each(['deployments', 'landed', 'reachable', 'records'] as const)('and %s is needed for a yes', (key) => {
    expect(passes(withoutFacts(key)(DEPLOY))).toBe(false);
  });
});

test('outside of its window nothing is authorised but the way back', () => {
  fc.assert(
    fc.property(someWorld, fc.integer({ min: -400 * 24 * 60, max: 400 * 24 * 60 }), (world, minutes) => {
      if (world.stage !== 'deploy') return;
      const opens = Date.parse('2026-11-24T10:00:00Z');
      const now = opens + minutes * 60_000;
      if (minutes >= 0 && minutes < 120) return;
      expect(passes({ ...world, now: new Date(now).toISOString() })).toBe(false);
    }),
    RUNS,
  );
});

test('a change that is not for the environment, a used record and an uncovered commit are never authorised', () => {
  fc.assert(
    fc.property(someWorld, (world) => {
      if (world.stage !== 'deploy') return;
      const edits: readonly Edit[] = [
        withWorld({ environment: 'production2' }),
        withRecord({
          outcome: {
            result: 'successful',
            started: '2026-11-24T10:01:00Z',
            ended: '2026-11-24T10:02:00Z',
            summary: 'Done.',
          },
        }),
        withRecord({ withdrawn: { by: 'asmith', at: '2026-11-23T10:00:00Z', reason: 'Not wanted.' } }),
        withFacts({
          landed: {
            since: sha('c'),
            direction: 'ahead',
            commits: [
              { sha: sha('9'), pull_requests: [] },
              { sha: MERGED, pull_requests: [PR] },
            ],
          },
        }),
        withFacts({
          deployments: [deployment(24, MERGED, { created_at: '2026-11-24T10:01:00Z' })],
          landed: { since: MERGED, direction: 'ahead', commits: [{ sha: sha('9'), pull_requests: [] }] },
          subject: { ...world.facts.subject, sha: sha('9') },
        }),
      ];
      for (const edit of edits) expect(passes(edit(world))).toBe(false);
    }),
    RUNS,
  );
});

test('P8 nothing within the shapes makes it throw', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('', '*', '__proto__', 'constructor', '#7', 'CHG-2026-0042', 'cpatel[bot]', '\u212A'),
  );
  const garbage = fc.record({
    id: text,
    title: text,
    type: fc.constantFrom('standard', 'normal', 'emergency'),
    'requested-by': text,
    implementers: fc.option(fc.array(text, { maxLength: 3 }), { nil: undefined }),
    environments: fc.array(text, { maxLength: 3 }),
    'configuration-items': fc.array(text, { maxLength: 3 }),
    risk: fc.option(
      fc.record({
        impact: fc.integer({ min: 1, max: 5 }),
        likelihood: fc.integer({ min: 1, max: 5 }),
        level: fc.constantFrom('low', 'moderate', 'high', 'extreme'),
        assessment: text,
        'assessed-by': text,
        security: text,
        privacy: text,
      }),
      { nil: undefined },
    ),
    schedule: fc.option(fc.record({ start: moment, end: moment }), { nil: undefined }),
    'depends-on': fc.option(fc.array(text, { maxLength: 2 }), { nil: undefined }),
    covers: fc.option(fc.oneof(fc.constant('since-last-deployment'), fc.array(text, { maxLength: 2 })), {
      nil: undefined,
    }),
    retries: fc.option(text, { nil: undefined }),
    model: fc.option(text, { nil: undefined }),
    approvals: fc.option(
      fc.array(
        fc.record({ approver: text, decision: fc.constantFrom('approved', 'rejected', 'deferred'), at: moment }),
        { maxLength: 3 },
      ),
      { nil: undefined },
    ),
    board: fc.option(fc.record({ name: text, meeting: fc.constant('2026-11-19') }), { nil: undefined }),
    late: fc.option(fc.record({ by: text, reason: text }), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      garbage,
      fc.constantFrom(DEPLOY, REVIEW),
      fc.array(fc.constantFrom(...UNREADABLE, ...LEFT_OUT), { maxLength: 3 }),
      fc.boolean(),
      (fields, world, hides, isDraft) => {
        const value = Object.fromEntries(
          Object.entries({ ...RECORD, ...fields }).filter(([, one]) => one !== undefined),
        ) as unknown as ChangeRecord;
        const record = { ...read(value), path: PATH };
        const records = [{ path: PATH, digest: record.digest, base_digest: null, pull_request: PR }];
        const edited = given(
          { ...world, judged: [record], stage: isDraft ? 'draft' : world.stage },
          withFacts({ records }),
          ...hides,
        );
        const verdict = decide(edited);
        expect(['undetermined', 'refused', 'awaiting', 'authorised', 'not-required']).toContain(verdict.decision);
      },
    ),
    RUNS,
  );
});
