/**
 * The files that a calendar imports as freezes of it: each event is a hard one, in every environment. A file that is named and was not read,
 * or an event whose time cannot be told, is a fault of the calendar; it never means that there is no freeze.
 */

import type { Finding, Where } from '../terms/finding.ts';
import type { ImportedCalendar, ImportedEvent } from '../terms/imported-calendar.ts';
import type { CalendarFile } from '../terms/world.ts';
import { DAY } from '../time/time.ts';
import type { FreezeRule } from './calendar-rules.ts';
import { readEvent } from './imported.ts';
import { openClocks, type ZoneClocks } from './imported-zone.ts';

const LONG_FREEZE = 60 * DAY;

export type ImportedFreezes = { readonly freezes: readonly FreezeRule[]; readonly findings: readonly Finding[] };

/** @param zone that of the calendar */
export function importFreezes(calendar: CalendarFile, zone: string): ImportedFreezes {
  const freezes: FreezeRule[] = [];
  const findings: Finding[] = [];
  const named = calendar.value.imports ?? [];
  const clocks = openClocks(zone);
  for (const [index, name] of named.entries()) {
    const where: Where = { file: calendar.path, pointer: ['imports', index] };
    const path = pathOfImport(calendar.path, name);
    const file = (calendar.imports ?? []).find((one) => one.path === path);
    if (path === null) {
      const remedy = 'Name a file beside the calendar, such as organisation-freezes.ics.';
      findings.push(fault(where, `"${name}" is not a file beside the calendar.`, remedy));
    } else if (named.indexOf(name) < index) {
      findings.push(fault(where, `The file ${name} is imported twice.`, 'Keep one of the two.'));
    } else if (file === undefined) {
      const remedy = 'Add the file beside the calendar, or take its name out of `imports`.';
      findings.push(fault(where, `The imported file ${path} is not there, so nobody knows its freezes.`, remedy));
    } else if (file.value === null) {
      const message = `The imported file ${path} could not be read, so nobody knows its freezes.`;
      const remedy = 'Whoever keeps the calendar corrects the file where its own finding says, or exports it again.';
      findings.push(fault(where, message, remedy));
    } else {
      const read = freezesOf(path, name, file.value, clocks);
      freezes.push(...read.freezes);
      findings.push(...read.findings);
    }
  }
  return { freezes, findings };
}

/**
 * As mail programs name their exports: letters of any alphabet, blanks, `@`. No part begins with a dot, so that none leads upwards; what
 * addresses and other systems would read as something else is refused.
 */
const IMPORT_NAME = /^(?:[^\s./\\:*?"<>|][^/\\:*?"<>|]*(?<!\s)\/)*[^\s./\\:*?"<>|][^/\\:*?"<>|]*(?<!\s)$/u;

/** The path of a file that the calendar names; null where the name leads out of the calendar's folder. */
export function pathOfImport(calendar: string, name: string): string | null {
  if (!IMPORT_NAME.test(name)) return null;
  return `${calendar.slice(0, calendar.lastIndexOf('/') + 1)}${name}`;
}

function freezesOf(
  path: string,
  name: string,
  { events, instead }: ImportedCalendar,
  clocks: ZoneClocks,
): ImportedFreezes {
  if (events.length === 0) {
    const remedy = 'Export the calendar that holds the freezes, or take the file out of `imports`.';
    const message = `The imported file ${path} holds no event and freezes nothing: ${instead}.`;
    return { freezes: [], findings: [fault({ file: path, pointer: [] }, message, remedy, 'warning')] };
  }
  const freezes: FreezeRule[] = [];
  const findings: Finding[] = [];
  for (const [index, event] of events.entries()) {
    const where: Where = { file: path, pointer: ['events', index] };
    const read = readEvent(event, clocks);
    if (read.kind === 'refused') {
      const remedy = 'Correct the event where it was exported from, or write it as a freeze of the calendar itself.';
      findings.push(fault(where, `The time of "${event.name}" cannot be told: ${read.because}.`, remedy));
      continue;
    }
    if (read.longest > LONG_FREEZE) {
      const message = `"${event.name}" lasts ${Math.ceil(read.longest / DAY)} days, more than 60.`;
      findings.push(fault(where, message, 'Shorten it, or make sure that it is meant.', 'warning'));
    }
    freezes.push({
      id: idOf(name, event),
      name: event.name,
      hardness: 'hard',
      environments: ['*'],
      exceptions: [],
      spansIn: read.spansIn,
      known: null,
      importedFrom: path,
    });
  }
  return { freezes, findings };
}

/** Where the event stands: a UID of an export is made for machines. */
function idOf(name: string, { line }: ImportedEvent): string {
  return `${name.slice(name.lastIndexOf('/') + 1)}:${line}`;
}

function fault(where: Where, message: string, remedy: string, level: 'error' | 'warning' = 'error'): Finding {
  return { reason: 'calendar-invalid', level, change: null, message, remedy, where };
}
