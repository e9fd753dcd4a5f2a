/** Builders for the tests of time: a change that the calendar allows; each test changes one thing. */

import { readCalendar } from '../../../src/domain/schedule/calendar.ts';
import { indexOthers, type OtherChange } from '../../../src/domain/schedule/other-changes.ts';
import { judgeSchedule, type ScheduleInput } from '../../../src/domain/schedule/schedule.ts';
import type { Calendar, ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import { type CompletePolicy, completePolicy } from '../../../src/domain/terms/policy.ts';
import type { CalendarFile, GovernanceFile, ReadRecord } from '../../../src/domain/terms/world.ts';

export const POLICY = completePolicy('policy.yml', null);

export function policyWith(changes: Partial<CompletePolicy>): CompletePolicy {
  return { ...POLICY, ...changes };
}

export function record(changes: Partial<ChangeRecord> = {}): ReadRecord {
  const value: ChangeRecord = {
    id: 'CHG-2026-0042',
    title: 'Rotate the payments signing key',
    type: 'normal',
    reason: 'The key leaves its validity period.',
    'requested-by': 'asmith',
    'requested-at': '2026-11-17T09:00:00Z',
    environments: ['production'],
    'configuration-items': ['component:default/payments-api'],
    risk: {
      impact: 2,
      likelihood: 2,
      level: 'moderate',
      assessment: 'Signing fails.',
      'assessed-by': 'bkhan',
      security: 'No change.',
      privacy: 'None touched.',
    },
    plan: {
      implementation: ['Deploy'],
      verification: ['Check'],
      backout: { steps: ['Redeploy'], trigger: 'Errors', duration: 'PT15M', tested: true },
    },
    schedule: { start: '2026-11-24T10:00:00+00:00', end: '2026-11-24T12:00:00+00:00' },
    ...changes,
  };
  return { path: `changes/${value.id}.yml`, value, digest: `sha256:${'0'.repeat(64)}` };
}

export function withoutSchedule(changes: Partial<ChangeRecord> = {}): ReadRecord {
  const built = record({ type: 'standard', model: 'rotate-secret', ...changes });
  const { schedule: _, ...value } = built.value;
  return { ...built, value };
}

export function at(start: string, end: string, timezone?: string): Partial<ChangeRecord> {
  return { schedule: timezone === undefined ? { start, end } : { start, end, timezone } };
}

export function calendar(value: Calendar): GovernanceFile<Calendar> {
  return { path: 'calendar.yml', value: { version: 1, ...value } };
}

export function other(changes: Partial<ChangeRecord>, rest: Partial<OtherChange> = {}): OtherChange {
  return {
    record: record(changes),
    requestedAt: '2026-11-16T09:00:00Z',
    hasCountedApproval: true,
    live: true,
    ...rest,
  };
}

/** What a test says of a question: its calendar as a file, the other changes as a list. */
export type Given = Partial<
  Omit<ScheduleInput, 'calendar' | 'others'> & {
    readonly calendar: CalendarFile | null;
    readonly others: readonly OtherChange[];
  }
>;

export function input({ calendar = null, others = [], ...changes }: Given = {}): ScheduleInput {
  return {
    record: record(),
    policy: POLICY,
    calendar: readCalendar(calendar, changes.policy ?? POLICY),
    stage: 'deploy',
    now: '2026-11-24T10:10:00Z',
    risk: 'moderate',
    requestedAt: '2026-11-17T09:00:00Z',
    environments: ['production'],
    others: indexOthers(others),
    hasCountedApproval: true,
    mayGrantException: () => false,
    lateAccepted: false,
    ...changes,
  };
}

/** `reason` of errors, `reason (warning)` of the rest, sorted. */
export function reasonsOf(changes: Given): readonly string[] {
  return judgeSchedule(input(changes))
    .findings.map(({ reason, level }) => (level === 'error' ? reason : `${reason} (${level})`))
    .sort();
}
