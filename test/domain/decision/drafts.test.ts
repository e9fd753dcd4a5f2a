/** What a person at a desk is told of a draft: nothing that the rest of what is said contradicts. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { Finding } from '../../../src/domain/terms/finding.ts';
import { DEPLOY, type Edit, given, withRecord, withRisk, withWorld } from '../world.ts';

const DRAFT = withWorld({ stage: 'draft', environment: null, now: '2026-11-18T10:00:00Z' });
const broken: Finding = {
  reason: 'calendar-invalid',
  level: 'error',
  change: null,
  message: 'The calendar cannot be read.',
  remedy: 'Repair it.',
  where: null,
};
const told = (faults: readonly Finding[], ...edits: readonly Edit[]) =>
  decide(given(DEPLOY, DRAFT, ...edits), faults).findings;
const ofReason = (findings: readonly Finding[], reason: string) => findings.filter((one) => one.reason === reason);

test('of a record that has ended nothing is asked any more', () => {
  const outcome = {
    result: 'successful',
    started: '2026-11-17T10:00:00Z',
    ended: '2026-11-17T11:00:00Z',
    summary: 'Done.',
  } as const;
  const findings = told([], withRecord({ outcome }));
  expect(ofReason(findings, 'record-closed')).toHaveLength(1);
  expect(ofReason(findings, 'approval-outstanding')).toEqual([]);
});

test('where the calendar cannot be used nobody says that there is none, nor when it could go', () => {
  const findings = told([broken], withWorld({ calendar: null }));
  expect(findings.filter(({ message }) => /There is no calendar|It could go/u.test(message))).toEqual([]);
  expect(told([], withWorld({ calendar: null })).filter(({ message }) => /It could go/u.test(message))).toHaveLength(1);
});

test('without a register a pull request is not the next thing', () => {
  expect(ofReason(told([], withWorld({ register: null })), 'approval-outstanding')[0]?.remedy).toMatch(
    /^Add the register first/u,
  );
});

test('a slip of a year is a slip of a year', () => {
  const schedule = { start: '1026-11-24T10:00:00+00:00', end: '2026-11-24T12:00:00+00:00', timezone: 'Europe/London' };
  const errors = told([], withRecord({ schedule })).filter(({ level }) => level === 'error');
  expect(errors.map(({ reason, remedy }) => [reason, remedy])).toEqual([['schedule-invalid', 'Correct the year.']]);
});

test('an assessor below the level is an error of a draft, which waits', () => {
  const findings = told([], withRisk({ 'assessed-by': 'asmith' }));
  expect(ofReason(findings, 'approver-role-not-held')).toHaveLength(1);
});
