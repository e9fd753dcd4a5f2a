/**
 * Reads a calendar file into rules that can be asked about any time, and says what is wrong with it. A calendar with one fault
 * is not used at all: a freeze that cannot be read must never look like no freeze.
 */

import { normaliseRef } from '../items/items.ts';
import { type DailyShape, readDailyShape, readFreezeShape } from '../terms/calendar-shape.ts';
import type { Finding } from '../terms/finding.ts';
import type { Freeze, Window } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { CalendarFile } from '../terms/world.ts';
import { isNameMatch } from '../text/names.ts';
import { addDays } from '../time/days.ts';
import { isOverlapping, type Span } from '../time/intervals.ts';
import { canFire, rememberSpans, type SpansIn } from '../time/occurrences.ts';
import { DAY, parseDay, parseInstant } from '../time/time.ts';
import { isKnownZone, startOfDay } from '../time/wall-time.ts';
import { type Holidays, holidaySpans, holidaysOf } from '../time/working-days.ts';
import type { ExceptionRule, FreezeRule, ReadCalendar, WindowRule } from './calendar-rules.ts';
import { importFreezes } from './imported-freezes.ts';

type Zones = { readonly wall: string; readonly days: string };

type Pointer = readonly (string | number)[];

/** Notes a fault at a place of the file, and gives null. */
type Complain = (pointer: Pointer, message: string, remedy: string, level?: 'warning') => null;

const LONG_FREEZE = 60 * DAY;

/**
 * The rules of a calendar file, and what there is to say about it, once for a run; errors make the run undetermined. Made once and handed
 * down: the rules remember the times that they were asked about.
 */
export function readCalendar(file: CalendarFile | null, policy: CompletePolicy): ReadCalendar {
  if (file !== null) return compile(file, policy);
  const message = 'There is no calendar: no change windows and no freezes hold.';
  const remedy = 'Add .github/change-gate/calendar.yml where there should be some.';
  return assemble(
    policy.timezone,
    [],
    [],
    [{ reason: 'policy-default', level: 'notice', change: null, message, remedy, where: null }],
  );
}

function compile(file: CalendarFile, policy: CompletePolicy): ReadCalendar {
  const findings: Finding[] = [];
  const complain: Complain = (pointer, message, remedy, level) => {
    const where = { file: file.path, pointer };
    findings.push({ reason: 'calendar-invalid', level: level ?? 'error', change: null, message, remedy, where });
    return null;
  };
  const { value } = file;
  const zone = value.timezone ?? policy.timezone;
  if (!isKnownZone(zone)) {
    complain(
      ['timezone'],
      `The time zone "${zone}" of the calendar is not known.`,
      'Name a zone of the IANA list, such as Europe/London.',
    );
    return assemble(zone, [], [], findings);
  }
  // Days of people are days in the policy's zone; whether that is a known one is not the calendar's fault.
  const days = isKnownZone(policy.timezone) ? policy.timezone : zone;
  const zones = { wall: zone, days };
  const windows = (value.windows ?? []).flatMap(
    (window, at) => readWindow(window, ['windows', at], zone, complain) ?? [],
  );
  const freezes = (value.freezes ?? []).flatMap(
    (freeze, at) => readFreeze(freeze, ['freezes', at], zones, complain) ?? [],
  );
  if (value['bank-holidays'] === 'freeze') {
    const environments = [...(value.windows ?? []), ...(value.freezes ?? [])].flatMap((rule) => rule.environments);
    freezes.push(freezeHolidays(holidaysOf(policy), environments, zone));
  }
  const imported = importFreezes(file, zone);
  return assemble(zone, windows, [...freezes, ...imported.freezes], [...findings, ...imported.findings]);
}

function assemble(
  zone: string,
  windows: readonly WindowRule[],
  freezes: readonly FreezeRule[],
  findings: readonly Finding[],
): ReadCalendar {
  return { zone, windows, freezes, findings, windowsOf: rememberRules(windows), freezesOf: rememberRules(freezes) };
}

function rememberRules<Rule extends { readonly environments: readonly string[] }>(
  rules: readonly Rule[],
): (environment: string) => readonly Rule[] {
  const known = new Map<string, readonly Rule[]>();
  return (environment) => {
    const found =
      known.get(environment) ??
      rules.filter((rule) => rule.environments.some((pattern) => isNameMatch(pattern, environment)));
    known.set(environment, found);
    return found;
  };
}

function readWindow(window: Window, pointer: Pointer, zone: string, complain: Complain): WindowRule | null {
  const shape = readDailyShape(window, `The window "${window.name}"`);
  const spansIn = readDaily(window, shape, window.name, pointer, zone, complain);
  if (spansIn === null) return null;
  const items = window['configuration-items'];
  return {
    name: window.name,
    environments: window.environments,
    risk: window.risk ?? null,
    type: window.type ?? null,
    items: items === undefined ? null : new Set(items.map(normaliseRef)),
    spansIn,
  };
}

function readFreeze(freeze: Freeze, pointer: Pointer, zones: Zones, complain: Complain): FreezeRule | null {
  const exceptions = readExceptions(freeze, pointer, zones.days, complain);
  const shape = readFreezeShape(freeze);
  const spansIn =
    shape.kind === 'once'
      ? readOnce(freeze, shape, pointer, complain)
      : readDaily(freeze, shape, freeze.id, pointer, zones.wall, complain);
  if (spansIn === null || exceptions === null) return null;
  const { id, name, hardness, environments } = freeze;
  return { id, name, hardness, environments, exceptions, spansIn, known: null, importedFrom: null };
}

function readOnce(freeze: Freeze, span: Span, pointer: Pointer, complain: Complain): SpansIn {
  const { start, end } = span;
  if (end - start > LONG_FREEZE) {
    const message = `The freeze ${freeze.id} lasts ${Math.ceil((end - start) / DAY)} days, more than 60.`;
    complain([...pointer, 'end'], message, 'Shorten it, or make sure that it is meant.', 'warning');
  }
  return (range) => (isOverlapping({ start, end }, range) ? [{ start, end }] : []);
}

function readDaily(
  { recurrence }: Window | Freeze,
  shape: DailyShape,
  name: string,
  pointer: Pointer,
  zone: string,
  complain: Complain,
): SpansIn | null {
  if (shape.kind === 'faulty') {
    for (const { key, message, remedy } of shape.faults)
      complain(key === null ? pointer : [...pointer, key], message, remedy);
    return null;
  }
  if (canFire(shape, zone)) return rememberSpans(shape, zone);
  const message = `The recurrence ${recurrence} of "${name}" never fires.`;
  return complain([...pointer, 'recurrence'], message, 'Correct the rule, or take it out.');
}

function readExceptions(
  freeze: Freeze,
  pointer: Pointer,
  zone: string,
  complain: Complain,
): readonly ExceptionRule[] | null {
  const rules: ExceptionRule[] = [];
  let isSound = true;
  for (const [index, exception] of (freeze.exceptions ?? []).entries()) {
    const until = exception.until === undefined ? null : parseInstant(exception.until);
    const at = exception.at === undefined ? null : readDayOrInstant(exception.at, zone);
    for (const [key, given, value] of [
      ['until', exception.until, until],
      ['at', exception.at, at],
    ] as const) {
      if (given === undefined || value !== null) continue;
      isSound = false;
      const place = [...pointer, 'exceptions', index, key];
      complain(
        place,
        `"${given}" in an exception of ${freeze.id} is not a time that exists.`,
        'Write 2026-12-20T00:00:00Z.',
      );
    }
    rules.push({ change: exception.change, by: exception.by, until, at });
  }
  return isSound ? rules : null;
}

function readDayOrInstant(text: string, zone: string): number | null {
  const day = parseDay(text);
  return day === null ? parseInstant(text) : startOfDay(day, zone);
}

function freezeHolidays(holidays: Holidays, environments: readonly string[], zone: string): FreezeRule {
  const edge = (text: string, later: number) => {
    const day = parseDay(text);
    return day === null ? 0 : startOfDay(addDays(day, later), zone);
  };
  return {
    id: 'bank-holidays',
    name: 'Bank holiday',
    hardness: 'soft',
    environments,
    exceptions: [],
    spansIn: (range) => holidaySpans(holidays, zone, range),
    known: holidays.known === null ? null : { start: edge(holidays.known.first, 0), end: edge(holidays.known.last, 1) },
    importedFrom: null,
  };
}
