/** The calendar: windows and freezes that have an extent, and recurrence rules of the parts that are supported. */
import type { Calendar, Freeze, Window } from '../../domain/terms/generated/shapes.ts';
import type { Advice, Pointer } from '../../domain/text/advice.ts';
import { listWords, quote } from '../../domain/text/quote.ts';
import { isBefore } from '../../domain/time/instants.ts';
import { checkRecurrence } from '../../domain/time/recurrence-grammar.ts';
import validate from '../checks/generated/calendar.cjs';
import { type FileKind, readFile } from '../checks/validate.ts';
import type { Fault, Parsed } from '../yaml/diagnostic.ts';
import { GOVERNANCE_LIMITS } from '../yaml/limits.ts';

const CALENDAR: FileKind<Calendar> = {
  schema: 'calendar',
  validate,
  limits: GOVERNANCE_LIMITS,
  unreadable: 'calendar-invalid',
  invalid: 'calendar-invalid',
  hasAnswers: false,
  check: (calendar) => [
    ...(calendar.windows ?? []).flatMap((window, index) =>
      checkRecurring(window, `The window ${quote(window.name)}`, ['windows', index]),
    ),
    ...(calendar.freezes ?? []).flatMap((freeze, index) => checkFreeze(freeze, ['freezes', index])),
    ...checkIds(calendar.freezes ?? []),
  ],
};

/** Reads the calendar. Imported .ics files are not read here. */
export function parseCalendar(path: string, bytes: Uint8Array): Parsed<Calendar> {
  return readFile(CALENDAR, path, bytes);
}

function checkRecurring(
  entry: Pick<Window | Freeze, 'recurrence' | 'starting' | 'from' | 'to'>,
  name: string,
  pointer: Pointer,
): readonly Fault[] {
  const faults: Fault[] = [];
  const at = (key: string, advice: Advice): void => {
    faults.push({ pointer: [...pointer, key], message: `${name}: ${advice.message}`, remedy: advice.remedy });
  };
  const advice =
    entry.recurrence === undefined ? null : checkRecurrence(entry.recurrence, entry.starting !== undefined);
  if (advice !== null) at('recurrence', advice);
  if (entry.from !== undefined && entry.from === entry.to)
    at('to', {
      message: `"from" and "to" are both ${quote(entry.from)}.`,
      remedy:
        'For a whole day, end one day where the next begins: several entries, or "00:00" to "23:59". An end before the start is on the next day.',
    });
  return faults;
}

const ONCE = ['start', 'end'] as const;
const AGAIN = ['recurrence', 'from', 'to'] as const;

function checkFreeze(freeze: Freeze, pointer: Pointer): readonly Fault[] {
  const name = `The freeze ${freeze.id}`;
  const given = [...ONCE, ...AGAIN].filter((key) => freeze[key] !== undefined);
  const isOnce = ONCE.some((key) => freeze[key] !== undefined);
  const wanted: readonly (keyof Freeze)[] = isOnce ? ONCE : AGAIN;
  const missing = wanted.filter((key) => freeze[key] === undefined);
  const surplus = isOnce ? [...AGAIN, 'starting' as const].filter((key) => freeze[key] !== undefined) : [];
  const form = 'A freeze has either "start" and "end", or "recurrence", "from" and "to".';
  if (given.length === 0) return [{ pointer, message: `${name} does not say when it is.`, remedy: form }];
  if (surplus.length > 0)
    return [
      {
        pointer: [...pointer, surplus[0] ?? ''],
        on: 'key',
        message: `${name} has ${listWords(surplus.map(quote), 'and')} beside "start" and "end".`,
        remedy: form,
      },
    ];
  if (missing.length > 0)
    return [
      {
        pointer,
        message: `${name} lacks ${listWords(
          missing.map((key) => quote(key)),
          'and',
        )}.`,
        remedy: form,
      },
    ];
  const { start, end } = freeze;
  if (start !== undefined && end !== undefined && !isBefore(start, end))
    return [
      {
        pointer: [...pointer, 'end'],
        message: `${name} ends at ${end}, which is not after its start at ${start}.`,
        remedy: 'Correct one of the two.',
      },
    ];
  return checkRecurring(freeze, name, pointer);
}

function checkIds(freezes: readonly Freeze[]): readonly Fault[] {
  const seen = new Set<string>();
  return freezes.flatMap(({ id }, index): readonly Fault[] => {
    const folded = id.toLowerCase();
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [
      {
        pointer: ['freezes', index, 'id'],
        message: `The id ${id} stands for two freezes.`,
        remedy: 'Give each freeze an id of its own.',
      },
    ];
  });
}
