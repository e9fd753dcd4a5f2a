/**
 * The shape of a window or a freeze: whether it says when it is, in one form, as a time that there is. The one judge of it, for whoever reads
 * the file and for whoever makes rules of it. What is here has a remedy that works: a test follows each.
 */

import { isBefore } from '../time/instants.ts';
import { type Recurrence, readRecurrence } from '../time/recurrence.ts';
import { parseInstant } from '../time/time.ts';
import { isEndOfDay, isTimeOfDay } from '../time/wall-time.ts';
import type { Freeze, Window } from './generated/shapes.ts';

export type ShapeFault = {
  /** The key that is meant; null: the entry itself. */
  readonly key: keyof Freeze | keyof Window | null;
  readonly on?: 'key';
  readonly message: string;
  readonly remedy: string;
};

type Once = { readonly kind: 'once'; readonly start: number; readonly end: number };
type Daily = { readonly kind: 'daily'; readonly rule: Recurrence; readonly from: string; readonly to: string };
type Faulty = { readonly kind: 'faulty'; readonly faults: readonly ShapeFault[] };
export type DailyShape = Daily | Faulty;
export type FreezeShape = Once | DailyShape;

const ONCE = ['start', 'end'] as const;
const AGAIN = ['recurrence', 'from', 'to'] as const;
const FORM = 'A freeze has either "start" and "end", or "recurrence", "from" and "to".';
const INSTANT = 'Write it as 2026-12-18T17:00:00+00:00, a day that exists and an offset.';

export function readFreezeShape(freeze: Freeze): FreezeShape {
  const name = `The freeze ${freeze.id}`;
  const isOnce = ONCE.some((key) => freeze[key] !== undefined);
  const isAgain = AGAIN.some((key) => freeze[key] !== undefined);
  if (!isOnce && !isAgain) return faulty({ key: null, message: `${name} does not say when it is.`, remedy: FORM });
  const surplus = isOnce ? ([...AGAIN, 'starting'] as const).filter((key) => freeze[key] !== undefined) : [];
  const [first] = surplus;
  if (first !== undefined)
    return faulty({
      key: first,
      on: 'key',
      message: `${name} has ${listKeys(surplus)} beside "start" and "end".`,
      remedy: FORM,
    });
  const wanted: readonly (keyof Freeze)[] = isOnce ? ONCE : AGAIN;
  const missing = wanted.filter((key) => freeze[key] === undefined);
  if (missing.length > 0)
    return faulty({ key: missing[0] ?? null, message: `${name} lacks ${listKeys(missing)}.`, remedy: FORM });
  if (!isOnce) return readDailyShape(freeze, name);
  const start = parseInstant(freeze.start ?? '');
  const end = parseInstant(freeze.end ?? '');
  const unread = (
    [
      ['start', start],
      ['end', end],
    ] as const
  ).filter(([, instant]) => instant === null);
  if (start === null || end === null)
    return faulty(
      ...unread.map(([key]): ShapeFault => ({ key, message: `${name} has no readable ${key}.`, remedy: INSTANT })),
    );
  if (isBefore(freeze.start ?? '', freeze.end ?? '')) return { kind: 'once', start, end };
  const message = `${name} ends at ${freeze.end}, which is not after its start at ${freeze.start}.`;
  return faulty({ key: 'end', message, remedy: 'Correct one of the two.' });
}

/** @param name such as `The window "nights"` */
export function readDailyShape(
  { recurrence, from, to, starting }: Pick<Window | Freeze, 'recurrence' | 'starting' | 'from' | 'to'>,
  name: string,
): DailyShape {
  const missing = AGAIN.filter((key) => ({ recurrence, from, to })[key] === undefined);
  if (recurrence === undefined || from === undefined || to === undefined)
    return faulty({ key: null, message: `${name} lacks ${listKeys(missing)}.`, remedy: 'Give all three.' });
  const faults: ShapeFault[] = [];
  const say = (key: ShapeFault['key'], message: string, remedy: string): void => {
    faults.push({ key, message: `${name}: ${message}`, remedy });
  };
  const read = readRecurrence(recurrence, starting);
  if (read.kind === 'refused') say('recurrence', read.message, read.remedy);
  const form = 'Write "09:30"; midnight is "00:00", and a whole day ends at "24:00".';
  if (!isTimeOfDay(from)) say('from', `"${from}" is not a time of day.`, form);
  if (!isEndOfDay(to)) say('to', `"${to}" is not a time of day.`, form);
  if (from === to)
    say(
      'to',
      `"from" and "to" are both "${from}".`,
      'For a whole day write from: "00:00" and to: "24:00". An end before the start is on the next day.',
    );
  return read.kind === 'refused' || faults.length > 0
    ? { kind: 'faulty', faults }
    : { kind: 'daily', rule: read.rule, from, to };
}

function faulty(...faults: readonly ShapeFault[]): Faulty {
  return { kind: 'faulty', faults };
}

function listKeys(keys: readonly string[]): string {
  const quoted = keys.map((key) => `"${key}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
