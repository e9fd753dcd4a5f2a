/** Measures in words, for every surface alike. Plain text of one line, not escaped for any of them yet. What has no value is never a number. */

import { addDays } from '../../domain/time/days.ts';
import { dayIn, isBefore } from '../../domain/time/instants.ts';
import { describeDay, parseDay } from '../../domain/time/time.ts';
import { count, countFaulty } from '../../render/plain/words.ts';
import type { Measure, Measures } from './measures.ts';
import type { LeftOutReason } from './question.ts';
import type { LeftOut, Tally } from './tally.ts';

export const CLAIMS_ONLY =
  'Counted from what the records say: outcomes, times and approvals are what people wrote, and no measure is derived from another.';

/** `Thursday 1 October 2026 to Monday 30 November 2026`, the last day being part of it, and how far that was over when it was counted. */
export function sayPeriod({ period, generatedAt, timezone }: Measures): string {
  const end = parseDay(period.until);
  const days = `${sayDay(period.since)} to ${end === null ? period.until : describeDay(addDays(end, -1))}`;
  if (!isBefore(generatedAt, period.end)) return days;
  return `${days}; it is not over, and this is how it stood on ${sayDay(dayIn(timezone, generatedAt))}`;
}

/** That there is nothing to count may be a wrong folder; null where there was something. */
export function sayEmpty({ records }: Pick<Measures, 'records'>): string | null {
  return records > 0 ? null : 'No change record was found below this root.';
}

function sayDay(text: string): string {
  const day = parseDay(text);
  return day === null ? text : describeDay(day);
}

/** `55.6 %`, `2 d 4 h`, `no value` or `not known`. */
export function sayValue({ unit, state, numerator, denominator, value }: Measure): string {
  switch (state) {
    case 'not-known':
      return 'not known';
    case 'no-value':
      return 'no value';
    case 'known':
      return sayNumber(unit, { numerator, denominator, value });
  }
}

/** A value of a part: a month, a level, an environment. */
export function sayNumber(unit: Measure['unit'], { numerator, denominator, value }: Tally): string {
  if (value === null || numerator === null || denominator === null) return 'no value';
  return unit === 'share' ? sayShare(numerator, denominator) : sayMinutes(value);
}

/** To a tenth of a per cent; all and nothing are said only of all and nothing. */
function sayShare(numerator: number, denominator: number): string {
  const tenths = Math.round((numerator / denominator) * 1000);
  const honest = Math.min(
    Math.max(tenths, numerator > 0 ? 1 : 0),
    numerator < denominator ? 999 : Number.POSITIVE_INFINITY,
  );
  return `${honest % 10 === 0 ? honest / 10 : (honest / 10).toFixed(1)} %`;
}

/** `2 d 4 h`, `5 h 10 min`, `45 min`; a day is 24 hours. */
export function sayMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60];
  const parts = [
    ...(days > 0 ? [`${days} d`] : []),
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(rest > 0 && days === 0 ? [`${rest} min`] : []),
  ];
  return parts.length === 0 ? '0 min' : parts.join(' ');
}

/** `5 of 9`; of minutes, `over 3 changes`. */
export function sayCounts(measure: Pick<Measure, 'unit'>, { numerator, denominator }: Tally): string {
  if (numerator === null || denominator === null) return '–';
  return measure.unit === 'share' ? `${numerator} of ${denominator}` : `over ${count(denominator, 'change')}`;
}

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  withdrawn: 'withdrawn, and never went out',
  'no-outcome': 'no outcome yet',
  'not-due': 'not due yet',
  'no-approval': 'no approval is known',
  'approved-before-request': 'approved before it was requested',
  'no-lead-time-asked': 'its level asks for no lead time',
  'level-not-known': 'its risk level is not known',
  'beyond-known-days': 'its days lie beyond the bank holidays that are known',
  'time-not-sound': 'its time cannot be read',
  'not-governed': 'the policy does not enforce the environment',
  'no-register': 'there is no register that says who may give a retrospective',
  'same-id': 'several records have its id',
  unreadable: 'the record cannot be read, so its time is not known',
};

/** The most subjects that are named one by one. */
const MOST = 8;

/** `3 withdrawn, and never went out: CHG-1, CHG-2, CHG-3`. */
export function sayLeftOut({ reason, count: all, subjects }: LeftOut): string {
  const more = all > MOST ? ` and ${all - MOST} more` : '';
  return `${all} left out (${REASONS[reason]}): ${subjects.slice(0, MOST).join(', ')}${more}`;
}

/** What is missing because it could not be read; null where everything was. */
export function sayMissing({ findings }: Pick<Measures, 'findings'>): string | null {
  const errors = countFaulty(findings);
  if (errors === 0) return null;
  return `${count(errors, 'file', 'files')} could not be used, so changes may be missing from every count.`;
}

export function sayMonth({ month, isWhole }: { readonly month: string; readonly isWhole: boolean }): string {
  return isWhole ? month : `${month} (in part)`;
}

export function sayLevel(level: string | null): string {
  return level ?? 'not known';
}

/** `Higher is better.` */
export function sayBetter({ better }: Pick<Measure, 'better'>): string {
  return better === 'higher' ? 'Higher is better.' : 'Lower is better.';
}
