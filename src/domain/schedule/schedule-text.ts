/**
 * Reads the schedule that a record states. Instants decide; a zone beside them is an assertion that both offsets must bear out,
 * so that "10:00 in London" is never quietly another hour.
 */
import type { Finding } from '../terms/finding.ts';
import type { ReadRecord } from '../terms/world.ts';
import type { Span } from '../time/intervals.ts';
import { describeInstant, parseInstant, parseOffset } from '../time/time.ts';
import { countReadings, describeOffset, isKnownZone, offsetAt } from '../time/wall-time.ts';
import { findingAbout } from './planned-change.ts';

export type ReadSchedule =
  /** `span` null: a standard change without a schedule of its own. */
  | { readonly kind: 'sound'; readonly span: Span | null; readonly findings: readonly Finding[] }
  /** Nothing can be said about its time. */
  | { readonly kind: 'unsound'; readonly span: null; readonly findings: readonly Finding[] };

/** `zone` is the one to speak in. */
export function readSchedule(record: ReadRecord, zone: string): ReadSchedule {
  const { schedule, type } = record.value;
  if (schedule === undefined) {
    if (type === 'standard') return { kind: 'sound', span: null, findings: [] };
    const message = `A change of type ${type} needs a schedule.`;
    return unsound(record, message, 'Add schedule with start and end.', ['schedule']);
  }
  const start = parseInstant(schedule.start);
  const end = parseInstant(schedule.end);
  if (start === null || end === null) {
    const [key, text] = start === null ? ['start', schedule.start] : ['end', schedule.end];
    const message = `schedule.${key} is "${text}", and there is no such time.`;
    return unsound(record, message, 'Write it as 2026-11-24T10:00:00+00:00, with an offset.', ['schedule', key]);
  }
  if (start < 0) {
    // Its offset and its length say nothing: the year is a slip.
    const message = `schedule.start is "${schedule.start}", which lies before 1970.`;
    return unsound(record, message, 'Correct the year.', ['schedule', 'start']);
  }
  if (end <= start) {
    const message = `schedule.end is ${describeInstant(end, zone)}, which is not after schedule.start at ${describeInstant(start, zone)}.`;
    return unsound(record, message, 'Move schedule.end after schedule.start: the end is exclusive.', [
      'schedule',
      'end',
    ]);
  }
  const findings = schedule.timezone === undefined ? [] : compareWithZone(record, schedule.timezone);
  return { kind: 'sound', span: { start, end }, findings };
}

function unsound(record: ReadRecord, message: string, remedy: string, pointer: readonly string[]): ReadSchedule {
  return {
    kind: 'unsound',
    span: null,
    findings: [findingAbout(record, { reason: 'schedule-invalid', message, remedy, pointer })],
  };
}

function compareWithZone(record: ReadRecord, zone: string): readonly Finding[] {
  if (!isKnownZone(zone)) {
    const message = `schedule.timezone is "${zone}", which is not a known time zone.`;
    const remedy = 'Name a zone of the IANA list, such as Europe/London, or leave it out: the offsets decide.';
    return [findingAbout(record, { reason: 'schedule-invalid', message, remedy, pointer: ['schedule', 'timezone'] })];
  }
  return (['start', 'end'] as const).flatMap((key) => {
    const text = record.value.schedule?.[key] ?? '';
    const instant = parseInstant(text);
    const written = parseOffset(text);
    if (instant === null || written === null) return [];
    const actual = offsetAt(instant, zone);
    if (written === actual) return [];
    const local = text.slice(0, 19);
    const gap =
      countReadings(local, zone) === 'never'
        ? ` The clock in ${zone} never shows ${local}: it is put forward over it.`
        : '';
    const message = `schedule.${key} is ${text} with the offset ${describeOffset(written)}, but ${zone} is at ${describeOffset(actual)} at that instant.${gap}`;
    const remedy = `If the instant is meant, write ${describeInstant(instant, zone)} with the offset ${describeOffset(actual)}; if the wall time is meant, correct the offset.`;
    return [findingAbout(record, { reason: 'offset-mismatch', message, remedy, pointer: ['schedule', key] })];
  });
}
