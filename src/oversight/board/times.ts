/** The days of a board pack as instants: from the meeting before, through the meeting, to the one after it. */
import { addDays, countDays, describeDate, parseDay } from '../../domain/time/days.ts';
import { toIso } from '../../domain/time/time.ts';
import { startOfDay } from '../../domain/time/wall-time.ts';

/** Days between meetings where nobody says otherwise. */
const FORTNIGHT = 14;

export type PackTimes = {
  /** Milliseconds since 1970: the first instants of these days. */
  readonly since: number;
  readonly meeting: number;
  /** The first instant after the day of the meeting. */
  readonly afterMeeting: number;
  readonly next: number;
  /** RFC 3339: the first instant of the day of the meeting, at which roles and delegations are looked up. */
  readonly meetingAt: string;
};

/** Two weeks before and after the meeting, where these days are not given. `null`: the meeting is no day that exists. */
export function defaultDays(meeting: string): { readonly since: string; readonly next: string } | null {
  const day = parseDay(meeting);
  if (day === null) return null;
  return { since: describeDate(addDays(day, -FORTNIGHT)), next: describeDate(addDays(day, FORTNIGHT)) };
}

/** The most days between one meeting and the next. */
const MOST_DAYS = 366;

/** What is wrong with the three days, in words; null where nothing is. */
export function findDaysFault(since: string, meeting: string, next: string): string | null {
  const [first, day, last] = [parseDay(since), parseDay(meeting), parseDay(next)];
  if (first === null || day === null || last === null) return 'a meeting is on a day that exists';
  if (countDays(first, day) <= 0) return `--since ${since} is not before the meeting on ${meeting}`;
  if (countDays(day, last) <= 0) return `--next ${next} is not after the meeting on ${meeting}`;
  const longest = Math.max(countDays(first, day), countDays(day, last));
  return longest > MOST_DAYS
    ? `there are ${longest} days between two meetings; ${MOST_DAYS} at most can be packed`
    : null;
}

/** @throws RangeError where one is no day */
export function packTimes(days: {
  readonly since: string;
  readonly meeting: string;
  readonly next: string;
  readonly files: { readonly policy: { readonly timezone: string } };
}): PackTimes {
  const zone = days.files.policy.timezone;
  const startOf = (text: string, later = 0): number => {
    const day = parseDay(text);
    if (day === null) throw new RangeError(`${text} is no day.`);
    return startOfDay(addDays(day, later), zone);
  };
  const meeting = startOf(days.meeting);
  return {
    since: startOf(days.since),
    meeting,
    afterMeeting: startOf(days.meeting, 1),
    next: startOf(days.next),
    meetingAt: toIso(meeting),
  };
}
