/** The forward schedule as JSON (`schemas/forward-schedule.schema.json`). The same schedule gives the same bytes. */
import type { ForwardSchedule } from '../domain/forward-schedule.ts';
import { writeJsonText } from './json-text.ts';

export function renderCalendarJson(schedule: ForwardSchedule): string {
  return writeJsonText(schedule);
}
