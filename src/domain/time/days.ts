/**
 * Days of the calendar (proleptic Gregorian), by whole numbers: day 0 is 1 January 1970. A day has no zone and no length; what
 * begins when in a zone is the question of wall-time.ts.
 */

/** A day that exists: month 1 to 12, day 1 to 31. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** A day that writes itself as `2026-11-24`. */
class CalendarDay implements Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;

  constructor(year: number, month: number, day: number) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  toString(): string {
    return describeDate(this);
  }
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInYear({ year }: Day): number {
  return isLeapYear(year) ? 366 : 365;
}

export function daysInMonth({ year, month }: Day): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1 for 1 January. */
export function dayOfYear({ year, month, day }: Day): number {
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day;
}

/** Days before 1 January of a year, from 1 January of the year 0, whose leap year comes before its years 1 to 4. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + 1;
}

const EPOCH = daysBeforeYear(1970);

/** Days since 1 January 1970; below 0 before it. */
export function numberOf(day: Day): number {
  return daysBeforeYear(day.year) - EPOCH + dayOfYear(day) - 1;
}

/** The day of a number of days since 1 January 1970. */
export function dayAt(number: number): Day {
  // The mean length of a year gives the year, or one beside it near its ends.
  let year = 1970 + Math.floor(number / 365.2425);
  while (daysBeforeYear(year) - EPOCH > number) year -= 1;
  while (daysBeforeYear(year + 1) - EPOCH <= number) year += 1;
  let left = number - (daysBeforeYear(year) - EPOCH);
  let month = 1;
  for (let length = 31; left >= length; length = daysInMonth({ year, month, day: 1 })) {
    left -= length;
    month += 1;
  }
  return new CalendarDay(year, month, left + 1);
}

export function addDays(day: Day, count: number): Day {
  return dayAt(numberOf(day) + count);
}

/** The same day of the year `count` years later; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, count: number): Day {
  const first = { year: day.year + count, month: day.month, day: 1 };
  return new CalendarDay(first.year, first.month, Math.min(day.day, daysInMonth(first)));
}

/** Days from one day to another; below 0 backwards. */
export function countDays(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** A day that exists, as `2026-11-24`; null for anything else. */
export function parseDay(text: string): Day | null {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth({ year, month, day })) return null;
  return new CalendarDay(year, month, day);
}

/** `2026-11-24`. */
export function describeDate({ year, month, day }: Day): string {
  return `${describeYear(year)}-${pad(month)}-${pad(day)}`;
}

/** Four digits; a sign and six beyond them. */
function describeYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
