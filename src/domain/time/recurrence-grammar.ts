/**
 * The recurrence rules that a calendar may use: RFC 5545's FREQ, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, UNTIL, and INTERVAL with `starting`.
 * A rule that leaves its days open is refused, because there is no start from which they could be taken.
 */

import type { Advice } from '../text/advice.ts';
import { listWords, quote } from '../text/quote.ts';
import { isRealDay } from './grammar.ts';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const PARTS = ['FREQ', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'INTERVAL'];
const EXAMPLE = 'For example FREQ=WEEKLY;BYDAY=MO,TU,WE,TH or FREQ=MONTHLY;BYDAY=-1SU.';

/** What is wrong with a rule, null when nothing is. @param hasStarting whether `starting` stands beside it */
export function checkRecurrence(rule: string, hasStarting: boolean): Advice | null {
  const parts = new Map<string, string>();
  for (const part of rule.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    if (name === '' || value === '' || rest.length > 0)
      return fault(`${quote(rule)} is not a recurrence rule: ${quote(part)} is not NAME=VALUE.`);
    if (parts.has(name)) return fault(`The rule ${quote(rule)} has ${name} twice.`);
    if (!PARTS.includes(name))
      return fault(
        `The rule ${quote(rule)} uses ${quote(name)}, which is not supported.`,
        `Use only ${listWords(PARTS, 'and')}.`,
      );
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ');
  if (frequency === undefined) return fault(`The rule ${quote(rule)} has no FREQ.`);
  if (!FREQUENCIES.includes(frequency))
    return fault(`The rule has FREQ=${quote(frequency).slice(1, -1)}.`, `FREQ is ${listWords(FREQUENCIES, 'or')}.`);
  for (const [name, value] of parts) {
    const advice = checkPart(name, value, frequency);
    if (advice !== null) return advice;
  }
  if (parts.has('INTERVAL') && !hasStarting)
    return fault(
      'The rule has INTERVAL, but nothing says from which day it counts.',
      'Add starting: with a day, or leave INTERVAL out.',
    );
  if (parts.has('BYSETPOS') && !parts.has('BYDAY') && !parts.has('BYMONTHDAY'))
    return fault('The rule has BYSETPOS, but no BYDAY or BYMONTHDAY to choose from.');
  const hasDays = parts.has('BYDAY') || parts.has('BYMONTHDAY');
  if (frequency !== 'DAILY' && !hasDays && !hasStarting)
    return fault(
      `The rule ${quote(rule)} does not say on which days.`,
      `Add BYDAY${frequency === 'WEEKLY' ? '' : ' or BYMONTHDAY'}, or starting: with the first day. ${EXAMPLE}`,
    );
  return null;
}

function checkPart(name: string, value: string, frequency: string): Advice | null {
  const values = value.split(',');
  switch (name) {
    case 'BYDAY': {
      const bad = values.find(
        (day) =>
          !/^(?:[+-]?[1-9][0-9]?)?(?:MO|TU|WE|TH|FR|SA|SU)$/u.test(day) || Math.abs(Number.parseInt(day, 10) || 0) > 53,
      );
      if (bad !== undefined)
        return fault(`BYDAY has ${quote(bad)}.`, 'Days are MO, TU, WE, TH, FR, SA and SU; -1SU is the last Sunday.');
      const counted = values.find((day) => day.length > 2);
      if (counted !== undefined && (frequency === 'DAILY' || frequency === 'WEEKLY'))
        return fault(
          `BYDAY has ${quote(counted)}, which counts weeks, in a rule with FREQ=${frequency}.`,
          'Use FREQ=MONTHLY or YEARLY, or leave the number out.',
        );
      return null;
    }
    case 'BYMONTHDAY':
      if (frequency === 'WEEKLY')
        return fault('BYMONTHDAY cannot stand in a rule with FREQ=WEEKLY.', 'Use BYDAY, or FREQ=MONTHLY.');
      return checkNumbers(name, values, 31, true);
    case 'BYMONTH':
      return checkNumbers(name, values, 12, false);
    case 'BYSETPOS':
      return checkNumbers(name, values, 366, true);
    case 'INTERVAL':
      return values.length === 1
        ? checkNumbers(name, values, 1000, false)
        : fault('INTERVAL has more than one number.');
    case 'UNTIL': {
      const [, year, month, day, hour = '00', minute = '00', second = '00'] =
        /^([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})Z)?$/u.exec(value) ?? [];
      const isReal =
        isRealDay(`${year}-${month}-${day}`) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
      return isReal
        ? null
        : fault(`UNTIL has ${quote(value)}.`, 'Write a day as 20261231, or an instant as 20261231T230000Z.');
    }
    default:
      return null;
  }
}

function checkNumbers(name: string, values: readonly string[], most: number, isSigned: boolean): Advice | null {
  const form = isSigned ? /^[+-]?[1-9][0-9]{0,3}$/u : /^[1-9][0-9]{0,3}$/u;
  const bad = values.find((value) => !form.test(value) || Math.abs(Number(value)) > most);
  if (bad === undefined) return null;
  return fault(
    `${name} has ${quote(bad)}.`,
    `Write numbers from 1 to ${most}${isSigned ? ', or from -1 down, counted from the end' : ''}.`,
  );
}

function fault(message: string, remedy: string = EXAMPLE): Advice {
  return { message, remedy };
}
