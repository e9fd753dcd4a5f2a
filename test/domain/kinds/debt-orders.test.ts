/**
 * Every order of what may be written afterwards: withdrawals, outcomes, reviews, new content. What went out and was not looked back on by
 * somebody without a part in it stays owed, whatever is claimed later and whenever.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import { DEPLOY, given, hotfix, outcomeOf, RECORD, read, review, withFacts, withLife } from '../world.ts';

const ID = 'CHG-2026-0030';
const BEGAN: ChangeRecord = {
  ...RECORD,
  id: ID,
  type: 'emergency',
  emergency: { incident: 'INC-1', justification: 'Signing fails.' },
  implementers: ['asmith', 'efox'],
  approvals: [
    { approver: 'dlee', role: 'change-and-release-manager', decision: 'approved', at: '2026-11-10T09:10:00Z' },
  ],
  schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T11:00:00Z' },
};

const outcome = (ended: string): NonNullable<ChangeRecord['outcome']> => ({
  result: 'successful',
  started: '2026-11-10T10:00:00Z',
  ended,
  summary: 'Done.',
});
const looked = (by: string, at: string, findings = 'All was well.') => ({ by, at, findings });

type Claim = readonly [name: string, change: (value: ChangeRecord) => ChangeRecord];

const withReview =
  (seen: ReturnType<typeof looked>) =>
  (value: ChangeRecord): ChangeRecord => ({
    ...value,
    outcome: { ...(value.outcome ?? outcome('2026-11-10T10:30:00Z')), review: seen },
  });

const without = (value: ChangeRecord, key: 'withdrawn' | 'outcome' | 'approvals'): ChangeRecord => {
  const { [key]: _, ...rest } = value;
  return rest;
};

/** None of these pays: the reviews are by those who approved, wrote or requested, are placeholders, or dated wrongly. */
const CLAIMS: readonly Claim[] = [
  [
    'withdrawn before it began',
    (value) => ({ ...value, withdrawn: { by: 'asmith', at: '2026-11-10T08:00:00Z', reason: 'No.' } }),
  ],
  ['a withdrawal taken back', (value) => without(value, 'withdrawn')],
  ['an early end', (value) => ({ ...value, outcome: outcome('2026-11-10T10:00:00Z') })],
  ['a late end', (value) => ({ ...value, outcome: outcome('2026-11-24T09:00:00Z') })],
  ['an end to come', (value) => ({ ...value, outcome: outcome('2027-11-24T09:00:00Z') })],
  ['an outcome taken back', (value) => without(value, 'outcome')],
  ['a review by its approver', withReview(looked('dlee', '2026-11-11T10:00:00Z'))],
  ['a review by who opened it', withReview(looked('asmith', '2026-11-11T10:00:00Z'))],
  ['a review by an implementer', withReview(looked('efox', '2026-11-11T10:00:00Z'))],
  ['a review of nothing', withReview(looked('cpatel', '2026-11-11T10:00:00Z', 'TBD'))],
  ['a review from before', withReview(looked('cpatel', '2026-11-10T09:00:00Z'))],
  [
    'a review and an end from long before',
    (value) =>
      withReview(looked('cpatel', '2026-11-01T10:00:00Z'))({ ...value, outcome: outcome('2026-11-01T09:00:00Z') }),
  ],
  ['without approvals', (value) => without(value, 'approvals')],
  [
    'approvals of later',
    (value) => ({
      ...value,
      approvals: (value.approvals ?? []).map((one) => ({ ...one, at: '2026-11-12T10:00:00Z' })),
    }),
  ],
  ['other implementers', (value) => ({ ...value, implementers: ['bkhan'], 'requested-by': 'bkhan' })],
  ['another environment', (value) => ({ ...value, environments: ['staging'] })],
  ['another item', (value) => ({ ...value, 'configuration-items': ['component:default/docs'] })],
  [
    'a time to come',
    (value) => ({ ...value, schedule: { start: '2027-01-05T10:00:00Z', end: '2027-01-05T11:00:00Z' } }),
  ],
  [
    'a time long ago',
    (value) => ({ ...value, schedule: { start: '2026-11-01T10:00:00Z', end: '2026-11-01T11:00:00Z' } }),
  ],
  ['no risk', (value) => ({ ...value, risk: { ...RECORD.risk, impact: 1, likelihood: 1, level: 'low' } as never })],
];

/** Each claim landed after the emergency had begun, by a pull request or by a push that GitHub does not date. */
const step = fc.record({
  claim: fc.constantFrom(...CLAIMS),
  isPushed: fc.boolean(),
  hour: fc.integer({ min: 0, max: 300 }),
});

function judge(steps: readonly { readonly claim: Claim; readonly isPushed: boolean; readonly hour: number }[]) {
  const hours = steps.map(({ hour }) => hour).sort((a, b) => a - b);
  const start = Date.parse('2026-11-10T10:00:00Z');
  let value = BEGAN;
  const later = steps.map(({ claim: [, change], isPushed }, index) => {
    value = change(value);
    const at = new Date(start + (hours[index] ?? 0) * 3_600_000 + index * 1000).toISOString().replace('.000', '');
    return { value, pull: isPushed ? null : 61 + index, at: isPushed ? null : at };
  });
  const reviews = [review('dlee', { submitted_at: '2026-11-10T08:50:00Z' })];
  const pulls = [
    hotfix(60, { merged_at: '2026-11-10T09:00:00Z', reviews }),
    ...later.flatMap(({ pull, at }) => (pull === null ? [] : [hotfix(pull, { merged_at: at })])),
  ];
  const present = read(value);
  return outcomeOf(
    given(
      { ...DEPLOY, others: [present] },
      withFacts({ pull_requests: [...DEPLOY.facts.pull_requests, ...pulls] }),
      withLife(present.path, { value: BEGAN, pull: 60, at: '2026-11-10T09:00:00Z' }, ...later),
    ),
  );
}

describe('what was written afterwards', () => {
  test.each(CLAIMS.map(([name, change]) => [name, change] as const))('alone pays nothing: %s', (...claim) => {
    for (const isPushed of [false, true])
      expect(judge([{ claim, isPushed, hour: 1 }])).toMatchObject({
        decision: 'refused',
        errors: ['retrospective-overdue'],
      });
  });

  test('pays nothing in any order', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        expect(judge(steps).errors).toContain('retrospective-overdue');
      }),
      { numRuns: 300 },
    );
  });

  test('a review that counts pays, whatever was claimed before it', () => {
    const good: Claim = ['a review that counts', withReview(looked('cpatel', '2026-11-24T10:00:00Z'))];
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4 }), (steps) => {
        const claims = steps.filter(({ claim: [name] }) => name !== 'a time long ago' && name !== 'a late end');
        const last = { claim: good, isPushed: false, hour: 336 };
        expect(judge([...claims, last]).errors).not.toContain('retrospective-overdue');
      }),
      { numRuns: 200 },
    );
  });
});
