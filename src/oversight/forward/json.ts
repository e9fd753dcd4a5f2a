/** The forward schedule as JSON (`schemas/forward-schedule.schema.json`). The same schedule gives the same bytes. */

import { writeJsonText } from '../../render/plain/json-text.ts';
import type { ForwardSchedule } from './schedule.ts';

export function renderCalendarJson(schedule: ForwardSchedule): string {
  return writeJsonText(schedule);
}
