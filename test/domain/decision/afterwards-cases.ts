/** What is still owed after a change has ended: the retrospective of an emergency, and the review that the policy asks for. */
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import { type Case, DEPLOY, RECORD, REVIEW, withOther, withPolicy, withRecord, withWorld } from '../world.ts';

const ENDED = {
  result: 'failed',
  started: '2026-11-03T10:00:00Z',
  ended: '2026-11-03T10:30:00Z',
  summary: 'Signing failed.',
} as const;
const SEEN = { by: 'dlee', at: '2026-11-05T10:00:00Z', findings: 'None' } as const;
const PAST = { start: '2026-11-03T10:00:00Z', end: '2026-11-03T11:00:00Z' } as const;

/** A change to the same item that failed three weeks ago. */
const failed = (changes: Partial<ChangeRecord> = {}) =>
  withOther({ id: 'CHG-2026-0030', schedule: PAST, outcome: ENDED, ...changes });

/** An emergency on the same item that is over since yesterday. */
const emergency = (changes: Partial<ChangeRecord> = {}) =>
  withOther({
    id: 'CHG-2026-0031',
    type: 'emergency',
    emergency: { incident: 'INC-1', justification: 'Down.' },
    schedule: { start: '2026-11-23T10:00:00Z', end: '2026-11-23T11:00:00Z' },
    ...changes,
  });

const IS_EMERGENCY = withRecord({
  type: 'emergency',
  emergency: { incident: 'INC-20931', justification: 'Signing fails.' },
  'requested-at': '2026-11-24T09:50:00Z',
});

export const AFTERWARDS: readonly Case[] = [
  {
    name: 'an emergency whose retrospective is not due yet is told of, and stops nothing',
    edits: [emergency()],
    decision: 'authorised',
    says: ['retrospective-due'],
  },
  {
    name: 'so it is at review',
    from: REVIEW,
    edits: [emergency({ schedule: { start: '2026-11-19T10:00:00Z', end: '2026-11-19T11:00:00Z' } })],
    decision: 'authorised',
    says: ['retrospective-due'],
  },
  {
    name: 'an overdue one that went to another environment is told of, and stops nothing',
    edits: [emergency({ environments: ['staging'], schedule: PAST })],
    decision: 'authorised',
    says: ['retrospective-overdue'],
  },
  {
    name: 'an overdue one stops no emergency, which is told of it',
    edits: [IS_EMERGENCY, emergency({ schedule: PAST })],
    decision: 'authorised',
    says: ['retrospective-overdue'],
  },
  {
    name: 'an overdue one stops a normal change',
    edits: [emergency({ schedule: PAST })],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'one beyond the known bank holidays cannot be told to be in time',
    edits: [emergency({ schedule: { start: '2099-01-05T10:00:00Z', end: '2099-01-05T11:00:00Z' } })],
    decision: 'undetermined',
    errors: ['calendar-horizon'],
  },
  {
    name: 'a review of another change that is overdue is told of, and stops nothing',
    edits: [failed()],
    decision: 'authorised',
    says: ['review-overdue'],
  },
  {
    name: 'the level alone asks for it too',
    edits: [failed({ outcome: { ...ENDED, result: 'successful' }, risk: { ...RECORD.risk, level: 'high' } as never })],
    decision: 'authorised',
    says: ['review-overdue'],
  },
  {
    name: 'a record that is named and was not reviewed in time says so of itself',
    from: REVIEW,
    edits: [withRecord({ schedule: PAST, outcome: ENDED })],
    decision: 'refused',
    errors: ['record-closed', 'review-overdue'],
  },
  {
    name: 'a draft of it too',
    from: { ...DEPLOY, stage: 'draft' },
    edits: [withRecord({ outcome: ENDED })],
    decision: 'refused',
    errors: ['record-closed', 'review-overdue'],
  },
  {
    name: 'one that was reviewed does not',
    from: { ...DEPLOY, stage: 'draft' },
    edits: [withRecord({ outcome: { ...ENDED, review: SEEN } })],
    decision: 'refused',
    errors: ['record-closed'],
  },
  {
    name: 'a last day that cannot be counted weighs on nothing',
    from: { ...DEPLOY, stage: 'draft' },
    edits: [
      withWorld({ now: '2099-02-05T10:00:00Z' }),
      withPolicy({ version: 1, timezone: 'UTC' }),
      withRecord({
        outcome: { ...ENDED, started: '2099-01-05T10:00:00Z', ended: '2099-01-05T10:30:00Z' },
      }),
    ],
    decision: 'refused',
    errors: ['record-closed'],
    says: ['calendar-horizon'],
  },
];
