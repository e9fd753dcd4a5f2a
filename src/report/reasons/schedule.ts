/** Explanations of the reasons about time: schedule, calendar, collisions and dependencies. */
import type { Explanation } from './explanation.ts';

export const SCHEDULE = {
  'schedule-invalid': {
    meaning:
      'The schedule has no start or end, ends before it starts, or names a moment or a zone that does not exist.',
    why: 'Nobody can agree to a time that does not exist.',
    before: 'schedule:\n  start: 2026-11-24T12:00:00+00:00\n  end: 2026-11-24T10:00:00+00:00',
    after: 'schedule:\n  start: 2026-11-24T10:00:00+00:00\n  end: 2026-11-24T12:00:00+00:00',
  },
  'offset-mismatch': {
    meaning:
      'The record names a time zone, and an offset is not that of the zone at that instant; often the clocks change in between.',
    why: 'One of the two is a mistake, and they are an hour apart.',
    before: 'start: 2026-07-01T10:00:00+00:00\ntimezone: Europe/London',
    after: 'start: 2026-07-01T10:00:00+01:00\ntimezone: Europe/London',
  },
  'window-not-open': {
    meaning: "The record's schedule has not started.",
    why: 'The time was agreed with those whom the change affects.',
  },
  'window-closed': {
    meaning: "The record's schedule is over; its end is exclusive.",
    why: 'A later time was agreed with nobody, and other changes may be planned for it.',
  },
  'window-short': {
    meaning:
      'So little is left of the schedule that backing out, as long as the record says that takes, would end after it.',
    why: 'If it goes wrong now, there is no agreed time left to put it right. This is a warning.',
  },
  'outside-change-window': {
    meaning: 'The calendar has windows for this environment, and the schedule does not lie wholly inside one.',
    why: 'Windows are when people are there to help and users are least affected.',
  },
  'in-freeze': {
    meaning:
      'A freeze of the calendar covers a part of the schedule, or the present moment. A soft freeze stops high and extreme risk, a hard one all but emergencies.',
    why: 'A freeze protects a time at which a failure would cost most.',
    after:
      '# in calendar.yml, by a change and release manager\nexceptions: [{change: CHG-2026-0101, by: cpatel, reason: Statutory deadline, until: 2026-12-20T00:00:00Z}]',
  },
  'lead-time-short': {
    meaning: 'Between request and start lie fewer working days than the policy asks for at this risk level.',
    why: 'Assessment, approval and notice to others need time.',
    after: 'late: {by: asmith, reason: Supplier notice came on Monday}',
  },
  'duration-too-long': {
    meaning: "The schedule is longer than the policy's `schedule.longest`.",
    why: 'A window of a week is no plan, and blocks everybody else.',
  },
  'calendar-horizon': {
    meaning: 'The dates that this needs, such as bank holidays of that year, are not known yet.',
    why: 'A day that may be a holiday is not taken for a working day.',
  },
  collision: {
    meaning:
      'Another change has the same configuration item, the same environment and an overlapping time. The one requested later is refused.',
    why: 'If something breaks, nobody can tell which of the two it was, and backing out one may undo the other.',
  },
  'dependency-unknown': {
    meaning:
      '`depends-on` or `retries` names an id for which there is no record, or `retries` names the record itself.',
    why: 'Whether something has succeeded cannot be known of a change that does not exist.',
  },
  'dependency-unmet': {
    meaning: 'A change under `depends-on` has no successful outcome yet.',
    why: 'This change was assessed on the assumption that the other is in place.',
  },
  'dependency-order': {
    meaning: 'A change under `depends-on` is scheduled to end after this one starts.',
    why: 'As planned it cannot be in place in time.',
  },
  'dependency-cycle': {
    meaning: 'Following `depends-on` leads back to this change.',
    why: 'Each would wait for the other for ever.',
  },
} as const satisfies Record<string, Explanation>;
