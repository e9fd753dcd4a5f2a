/** Who owes a review after a change, by when, and when it is done: days are those of the policy's zone. */
import { describe, expect, it } from 'vitest';
import { type ReviewDuty, reviewDuty, sayReviewDuty } from '../../../src/domain/kinds/review-duty.ts';
import type { ChangeRecord, Policy } from '../../../src/domain/terms/generated/shapes.ts';
import type { RiskLevel } from '../../../src/domain/terms/levels.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { RECORD, read } from '../world.ts';

type Outcome = NonNullable<ChangeRecord['outcome']>;

const FAILED: Outcome = {
  result: 'failed',
  started: '2026-11-24T10:04:00Z',
  ended: '2026-11-24T10:31:00Z',
  summary: 'Signing failed.',
};
const REVIEW = { by: 'dlee', at: '2026-11-27T10:00:00Z', findings: 'None' };

type Case = {
  readonly name: string;
  readonly record?: Partial<ChangeRecord>;
  readonly risk?: RiskLevel | null;
  readonly policy?: Policy;
  readonly now?: string;
  readonly duty: ReviewDuty;
};

const CASES: readonly Case[] = [
  { name: 'a change that has not ended', duty: { kind: 'none' } },
  {
    name: 'a moderate change that was successful',
    record: { outcome: { ...FAILED, result: 'successful' } },
    duty: { kind: 'none' },
  },
  {
    name: 'one that failed',
    record: { outcome: FAILED },
    duty: { kind: 'due', because: ['failed'], day: '2026-12-08' },
  },
  {
    name: 'one that was backed out',
    record: { outcome: { ...FAILED, result: 'backed-out' } },
    duty: { kind: 'due', because: ['backed-out'], day: '2026-12-08' },
  },
  {
    name: 'a high one that was successful',
    record: { outcome: { ...FAILED, result: 'successful' } },
    risk: 'high',
    duty: { kind: 'due', because: ['high'], day: '2026-12-08' },
  },
  {
    name: 'an extreme emergency that failed names all that asks for it',
    record: { outcome: FAILED, type: 'emergency' },
    risk: 'extreme',
    duty: { kind: 'due', because: ['extreme', 'failed', 'emergency'], day: '2026-12-08' },
  },
  {
    name: 'an unknown level asks for nothing by itself',
    record: { outcome: { ...FAILED, result: 'successful' } },
    risk: null,
    duty: { kind: 'none' },
  },
  {
    name: 'an outcome of the future is none yet',
    record: { outcome: FAILED },
    now: '2026-11-24T10:30:59Z',
    duty: { kind: 'none' },
  },
  {
    name: 'on the last minute of its last day',
    record: { outcome: FAILED },
    now: '2026-12-08T23:59:59Z',
    duty: { kind: 'due', because: ['failed'], day: '2026-12-08' },
  },
  {
    name: 'a second later',
    record: { outcome: FAILED },
    now: '2026-12-09T00:00:00Z',
    duty: { kind: 'overdue', because: ['failed'], day: '2026-12-08' },
  },
  {
    name: 'the last day is one of the zone',
    record: { outcome: FAILED },
    policy: { version: 1, timezone: 'America/New_York' },
    now: '2026-12-09T04:59:59Z',
    duty: { kind: 'due', because: ['failed'], day: '2026-12-08' },
  },
  {
    name: 'a bank holiday and a weekend are no working days',
    record: { outcome: { ...FAILED, ended: '2026-12-23T12:00:00Z' } },
    policy: { version: 1, review: { within: 2 } },
    now: '2026-12-24T00:00:00Z',
    duty: { kind: 'due', because: ['failed'], day: '2026-12-29' },
  },
  {
    name: 'within 0 is the day of the end itself',
    record: { outcome: FAILED },
    policy: { version: 1, review: { within: 0 } },
    now: '2026-11-25T00:00:00Z',
    duty: { kind: 'overdue', because: ['failed'], day: '2026-11-24' },
  },
  {
    name: 'beyond the known bank holidays nothing is guessed',
    record: { outcome: { ...FAILED, ended: '2099-01-05T12:00:00Z' } },
    now: '2099-02-05T12:00:00Z',
    duty: { kind: 'beyond', because: ['failed'], known: { first: expect.any(String), last: expect.any(String) } },
  },
  {
    name: 'a policy that asks for none',
    record: { outcome: FAILED },
    policy: { version: 1, review: { after: [] } },
    duty: { kind: 'none' },
  },
  {
    name: 'a review that was made',
    record: { outcome: { ...FAILED, review: REVIEW } },
    now: '2027-06-01T00:00:00Z',
    duty: { kind: 'done', by: 'dlee', at: REVIEW.at },
  },
  {
    name: 'a review at the end itself',
    record: { outcome: { ...FAILED, review: { ...REVIEW, at: FAILED.ended } } },
    duty: { kind: 'done', by: 'dlee', at: FAILED.ended },
  },
  {
    name: 'a review from before the end is none',
    record: { outcome: { ...FAILED, review: { ...REVIEW, at: '2026-11-24T10:30:59Z' } } },
    duty: { kind: 'due', because: ['failed'], day: '2026-12-08' },
  },
  {
    name: 'a review of next year is none yet',
    record: { outcome: { ...FAILED, review: { ...REVIEW, at: '2027-11-24T10:30:59Z' } } },
    duty: { kind: 'due', because: ['failed'], day: '2026-12-08' },
  },
];

function judge({ record = {}, policy = { version: 1 }, risk = 'moderate', now = '2026-12-01T09:00:00Z' }: Case) {
  const given = read({ ...RECORD, ...record });
  const complete = completePolicy(null, policy);
  const duty = reviewDuty(given, risk, complete, now);
  return { duty, finding: sayReviewDuty(given, duty, complete, 'error') };
}

describe('the review after a change', () => {
  it.each(CASES)('$name', (given) => {
    expect(judge(given).duty).toEqual(given.duty);
  });

  it.each(CASES)('$name: something is said only where it is late or cannot be counted', (given) => {
    const { duty, finding } = judge(given);
    const reason = {
      none: null,
      done: null,
      due: null,
      overdue: 'review-overdue',
      beyond: 'calendar-horizon',
    } as const;
    expect(finding?.reason ?? null).toBe(reason[duty.kind]);
  });

  it('says what asks for it, when it was due and who can do it', () => {
    const { finding } = judge({
      name: '',
      record: { outcome: FAILED },
      now: '2026-12-09T00:00:00Z',
      duty: { kind: 'none' },
    });
    expect(finding).toMatchObject({
      message:
        'The policy asks for a review of CHG-2026-0042 (failed). It was due on Tuesday 8 December 2026, 10 working days after the change ended.',
      remedy: 'Somebody who took no part in it reviews the change and writes that under `outcome.review`.',
      where: { file: 'changes/CHG-2026-0042.yml', pointer: ['outcome'], on: 'key' },
    });
  });
});
