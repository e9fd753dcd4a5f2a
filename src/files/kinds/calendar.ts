/** The calendar: windows and freezes that have an extent, and recurrence rules of the parts that are supported. */
import { type FreezeShape, readDailyShape, readFreezeShape } from '../../domain/terms/calendar-shape.ts';
import type { Calendar, Freeze } from '../../domain/terms/generated/shapes.ts';
import type { Pointer } from '../../domain/text/advice.ts';
import { quote } from '../../domain/text/quote.ts';
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
      place(readDailyShape(window, `The window ${quote(window.name)}`), ['windows', index]),
    ),
    ...(calendar.freezes ?? []).flatMap((freeze, index) => place(readFreezeShape(freeze), ['freezes', index])),
    ...checkIds(calendar.freezes ?? []),
  ],
};

/** Reads the calendar. Imported .ics files are not read here. */
export function parseCalendar(path: string, bytes: Uint8Array): Parsed<Calendar> {
  return readFile(CALENDAR, path, bytes);
}

function place(shape: FreezeShape, pointer: Pointer): readonly Fault[] {
  if (shape.kind !== 'faulty') return [];
  return shape.faults.map(({ key, ...fault }) => ({
    ...fault,
    pointer: key === null ? pointer : [...pointer, key],
  }));
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
        message: `Two freezes have the id ${id}.`,
        remedy: 'Give each freeze an id of its own.',
      },
    ];
  });
}
