/**
 * Change windows. Where any window names an environment, a change must lie wholly inside the union of the windows that fit it; a
 * window limited to some items is none for a change that touches others too, so every item needs its own cover.
 */

import type { Finding } from '../terms/finding.ts';
import { intersect, isCovered, type Span, unite } from '../time/intervals.ts';
import type { ReadCalendar, WindowRule } from './calendar-rules.ts';
import { describeTime, findingAbout, type PlannedChange } from './planned-change.ts';

/** When the windows of one environment let the change out, within a range; null where no window names the environment. */
export function openSpans(
  calendar: ReadCalendar,
  change: PlannedChange,
  environment: string,
  range: Span,
): readonly Span[] | null {
  const named = calendar.windowsOf(environment);
  if (named.length === 0) return null;
  const fitting = named.filter((window) => isFitting(window, change));
  let open: readonly Span[] = [range];
  for (const item of change.items) {
    const covering = fitting.filter((window) => window.items === null || window.items.has(item));
    open = intersect(open, unite(covering.flatMap((window) => window.spansIn(range))));
  }
  // A change that touches nothing fits no window: an empty list must not open one.
  return change.items.length === 0 ? [] : open;
}

/** One `outside-change-window` for every environment whose windows do not hold the whole change. */
export function judgeWindows(calendar: ReadCalendar, change: PlannedChange, suggest: () => string): readonly Finding[] {
  return change.environments.flatMap((environment) => {
    const open = openSpans(calendar, change, environment, change.span);
    if (open === null || isCovered(change.span, open)) return [];
    const names = calendar
      .windowsOf(environment)
      .filter((window) => isFitting(window, change))
      .map((window) => `"${window.name}"`);
    const windows =
      names.length === 0 ? 'none fits its risk and type' : `those for its risk and type are ${names.join(', ')}`;
    const message = `${describeTime(change)} the change is not wholly inside the change windows of ${environment}: ${windows}.`;
    return [
      findingAbout(change.record, {
        reason: 'outside-change-window',
        message,
        remedy: suggest(),
        pointer: change.hasSchedule ? ['schedule', 'start'] : ['environments'],
      }),
    ];
  });
}

function isFitting(window: WindowRule, change: PlannedChange): boolean {
  return (
    (window.risk === null || window.risk.includes(change.risk)) &&
    (window.type === null || window.type.includes(change.record.value.type))
  );
}
