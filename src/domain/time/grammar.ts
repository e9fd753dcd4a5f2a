/**
 * What is wrong with an instant, a day, a time of day, a duration or a time zone, and what to write instead; null for good text. What is good
 * is what the domain reads, in its one grammar; a file may hold less of it: no day before 1970, and no offset that no place has.
 */

import type { Advice } from '../text/advice.ts';
import { quote } from '../text/quote.ts';
import { parseDay } from './days.ts';
import { isDuration, parseDuration } from './durations.ts';
import { parseInstant, readUsual } from './time.ts';
import { isEndOfDay, isKnownZone, isTimeOfDay } from './wall-time.ts';

const INSTANT =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]{1,9})?(?:[Zz]|[+-]([0-9]{2}):([0-9]{2}))$/u;
const LOCAL = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?$/u;
const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u;

const INSTANT_FORM = 'Write date, time and offset, such as 2026-11-24T10:00:00Z or 2026-07-01T10:00:00+01:00.';
const DAY_FORM = 'Write the day as YYYY-MM-DD, such as 2026-11-24.';

export function checkInstant(text: string): Advice | null {
  if ((readUsual(text) ?? -1) >= 0) return null;
  const parts = INSTANT.exec(text);
  if (parts === null) {
    if (LOCAL.test(text))
      return {
        message: `${quote(text)} has no offset from UTC, so it would be another moment in every time zone.`,
        remedy: 'Add Z for UTC, or an offset such as +01:00.',
      };
    if (DAY.test(text)) return { message: `${quote(text)} is a day, not an instant.`, remedy: INSTANT_FORM };
    return { message: `${quote(text)} is not a date and time with an offset.`, remedy: INSTANT_FORM };
  }
  const [, day = '', hour, minute, second, offsetHour, offsetMinute] = parts;
  const unreal = checkReal(day);
  if (unreal !== null)
    return {
      message: unreal === 'early' ? `${quote(text)} ${EARLY}` : `${quote(text)} names a day that does not exist.`,
      remedy: unreal === 'early' ? EARLY_REMEDY : 'Write a day that the calendar has.',
    };
  if (Number(second) === 60)
    return {
      message: `${quote(text)} is a leap second, which cannot be scheduled.`,
      remedy: 'Write :59 or the next minute.',
    };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return {
      message: `${quote(text)} names a time of day that does not exist.`,
      remedy: 'Hours end at 23, minutes and seconds at 59; midnight is 00:00:00 of the next day.',
    };
  if (Number(offsetHour ?? 0) > 18 || Number(offsetMinute ?? 0) > 59)
    return { message: `${quote(text)} has an offset that no place has.`, remedy: INSTANT_FORM };
  // Whatever the domain reads otherwise is none, even where nothing above says why.
  return parseInstant(text) === null
    ? { message: `${quote(text)} is not a date and time with an offset.`, remedy: INSTANT_FORM }
    : null;
}

export function checkDay(text: string): Advice | null {
  if (!DAY.test(text)) return { message: `${quote(text)} is not a day.`, remedy: DAY_FORM };
  const unreal = checkReal(text);
  if (unreal === 'early') return { message: `${quote(text)} ${EARLY}`, remedy: EARLY_REMEDY };
  if (unreal === 'none')
    return { message: `${quote(text)} is a day that does not exist.`, remedy: 'Write a day that the calendar has.' };
  return null;
}

export function checkDayOrInstant(text: string): Advice | null {
  return DAY.test(text) ? checkDay(text) : checkInstant(text);
}

export function checkWallTime(text: string): Advice | null {
  if (isTimeOfDay(text)) return null;
  if (text === '24:00')
    return { message: '"24:00" ends a day and begins none.', remedy: 'Write "00:00", the midnight that begins it.' };
  return { message: `${quote(text)} is not a time of day.`, remedy: 'Write it as HH:MM in quotes, such as "09:30".' };
}

/** As `checkWallTime`, of a time at which something ends. */
export function checkWallTimeEnd(text: string): Advice | null {
  return isEndOfDay(text) ? null : checkWallTime(text);
}

export function checkDuration(text: string): Advice | null {
  if (isDuration(text)) return null;
  const remedy = 'Write days, hours, minutes and seconds, such as PT15M, PT1H30M or P2D.';
  if (/^P(?:[0-9]+[YMW])+/u.test(text)) return { message: `${quote(text)} counts years, months or weeks.`, remedy };
  if (/^0+$/u.test(text))
    return {
      message: `${quote(text)} is not a duration.`,
      remedy: 'Write a length such as PT15M; where there is none, such as no downtime, PT0S.',
    };
  return { message: `${quote(text)} is not a duration.`, remedy };
}

/** Seconds of a duration; null where the text is none. */
export function readSeconds(text: string): number | null {
  const length = parseDuration(text);
  return length === null ? null : length / 1000;
}

export function checkTimeZone(text: string): Advice | null {
  if (isKnownZone(text)) return null;
  return {
    message: `${quote(text)} is not a time zone that is known here.`,
    remedy: 'Write its IANA name, such as Europe/London or UTC.',
  };
}

const EARLY = 'lies before 1970, where no change was deployed.';
const EARLY_REMEDY = 'Correct the year, such as 2026.';

/** Of a day as `YYYY-MM-DD`: that the calendar has none such, or that it lies before the year 1970; null for any other. */
function checkReal(text: string): 'none' | 'early' | null {
  const day = parseDay(text);
  if (day === null) return text.startsWith('0000-') ? 'early' : 'none';
  return day.year < 1970 ? 'early' : null;
}
