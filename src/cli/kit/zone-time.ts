/** Instants as a change record has them: RFC 3339 with the offset that the policy's zone has then. */

import type { RiskLevel } from '../../domain/terms/levels.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { quote } from '../../domain/text/quote.ts';
import { checkInstant } from '../../domain/time/grammar.ts';
import { MINUTE, parseInstant, toIso } from '../../domain/time/time.ts';
import { dayOf, describeOffset, offsetAt, readZone, spanOnDay } from '../../domain/time/wall-time.ts';
import { addWorkingDays, holidaysOf } from '../../domain/time/working-days.ts';
import { bad, good, type Reply } from './interview.ts';
import { LOCAL } from './time-forms.ts';

/** `2026-07-01T10:00:00+01:00`: the same instant, with the zone's own offset. @param instant milliseconds since 1970 */
export function writeInstant(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone);
  return toIso(instant + offset * MINUTE).replace('Z', describeOffset(offset));
}

/** An instant in milliseconds since 1970, of a question and of its flag alike: with an offset, or a wall time of the zone. */
export function readInstant(text: string, zone: string): Reply<number> {
  const [, date = '', time = ''] = LOCAL.exec(text) ?? [];
  const full = date === '' ? text : `${date}T${time}:00Z`;
  const advice = checkInstant(full);
  if (advice !== null && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(full))
    return bad(
      `${quote(text)} is not a date and time. Write it as 2026-11-24T10:00, in the time of ${zone}, or with an offset.`,
    );
  if (advice !== null) return bad(`${advice.message} ${advice.remedy}`);
  const instant = parseInstant(full);
  if (instant === null) return bad(`${quote(text)} is not a time.`);
  if (date === '') return good(instant);
  const { kind, first, last } = readZone(instant, zone);
  const local = `${date} ${time}`;
  switch (kind) {
    case 'once':
      return good(first);
    case 'never': {
      // By the offset of before the change it is after it, and by that of after the change before it.
      const before = instant - offsetAt(first, zone) * MINUTE;
      return bad(
        `The clocks of ${zone} never show ${local}: they go forward then. Write ${writeInstant(before, zone)} or ${writeInstant(first, zone)}.`,
      );
    }
    case 'twice':
      return bad(
        `The clocks of ${zone} show ${local} twice: they go back then. Write ${writeInstant(first, zone)} or ${writeInstant(last, zone)}.`,
      );
  }
}

/**
 * 10:00 on the first day that the lead time allows, at the earliest tomorrow; null where the days cannot be counted. An emergency
 * waits for no day: the next full minute.
 */
export function suggestStart(policy: CompletePolicy, type: string, level: RiskLevel, now: number): number | null {
  if (type === 'emergency') return Math.ceil(now / MINUTE) * MINUTE;
  const lead = type === 'normal' ? policy.schedule['lead-time'][level] : 0;
  const found = addWorkingDays(dayOf(now, policy.timezone), Math.max(lead, 1), holidaysOf(policy));
  return found.kind === 'beyond' ? null : spanOnDay(found.day, '10:00', '12:00', policy.timezone).start;
}
