/** Times that work: each one that is proposed passes every rule that will judge it, and the nearest to the plan come first. */
import { expect, test } from 'vitest';
import { judgeSchedule } from '../../../src/domain/schedule/schedule.ts';
import type { Slot } from '../../../src/domain/terms/verdict.ts';
import { at, calendar, input, other, policyWith, record } from './schedule-world.ts';

const NOW = '2026-11-24T08:00:00Z';
const DAYTIME = calendar({
  windows: [
    {
      name: 'by day',
      environments: ['production'],
      recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH',
      from: '09:30',
      to: '16:00',
    },
  ],
});

function slotsOf(question: Parameters<typeof input>[0]): readonly Slot[] {
  return judgeSchedule(input({ stage: 'review', now: NOW, ...question })).schedule.slots ?? [];
}

test('a time that can stay has no others', () => {
  expect(judgeSchedule(input({ stage: 'review', now: NOW })).schedule.slots).toBeUndefined();
});

test('beside a change that was there first: before it and after it, the nearest first to be found, in the order of time', () => {
  const beside = other(
    { id: 'CHG-2026-0041', ...at('2026-11-24T09:30:00Z', '2026-11-24T12:30:00Z') },
    { requestedAt: '2026-11-10T09:00:00Z' },
  );
  const slots = slotsOf({ others: [beside] });
  expect(slots.length).toBeGreaterThan(0);
  expect(slots.length).toBeLessThanOrEqual(3);
  expect([...slots].sort((a, b) => (a.start < b.start ? -1 : 1))).toEqual(slots);
  expect(slots.map(({ start }) => start)).toContain('2026-11-24T12:30:00Z');
});

test.each([
  ['over', { now: '2026-11-24T17:55:00Z' }],
  ['too early for its risk', { risk: 'high' as const, requestedAt: '2026-11-23T09:00:00Z' }],
  ['outside of every window', { record: record(at('2026-11-28T10:00:00Z', '2026-11-28T12:00:00Z')) }],
])('each one passes every rule, with room to back out: a time that is %s', (_, question) => {
  const given = { calendar: DAYTIME, ...question };
  for (const slot of slotsOf(given)) {
    const moved = record(at(slot.start, slot.end));
    const judged = judgeSchedule(input({ stage: 'review', now: NOW, ...given, record: moved }));
    expect(judged.findings.filter(({ level }) => level === 'error')).toEqual([]);
    if (slot.latestStart !== null) {
      const last = Date.parse(slot.latestStart) + Date.parse(slot.end) - Date.parse(slot.start);
      const latest = record(at(slot.latestStart, new Date(last).toISOString().replace('.000', '')));
      const late = judgeSchedule(input({ stage: 'review', now: NOW, ...given, record: latest }));
      expect(late.findings.filter(({ level }) => level === 'error')).toEqual([]);
    }
  }
  expect(slotsOf(given).length).toBeGreaterThan(0);
});

test('where the calendar cannot be read, none', () => {
  const zone = policyWith({ timezone: 'Mars/Base' });
  expect(slotsOf({ policy: zone, now: '2026-11-24T17:55:00Z' })).toEqual([]);
});
