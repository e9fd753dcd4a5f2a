/**
 * Freezes: deny beats allow. A soft one stops high and extreme risk, a hard one all but emergencies; one shared instant is
 * enough. An exception lets one change through if somebody granted it who may, and if it reaches to the end of the change.
 */

import type { Finding } from '../terms/finding.ts';
import { compareRisk } from '../terms/levels.ts';
import { isSameName } from '../text/names.ts';
import { type Span, unite } from '../time/intervals.ts';
import { describeInstant, toIso } from '../time/time.ts';
import type { ExceptionRule, FreezeRule, ReadCalendar } from './calendar-rules.ts';
import { describeTime, findingAbout, type PlannedChange } from './planned-change.ts';

/** Who may let a change through, and the instant that counts as today. */
export type Granting = {
  readonly now: number;
  readonly mayGrant: (login: string, at: string) => boolean;
};

/** The freezes that could stop the change in one environment, whatever the time. */
export function freezesFor(calendar: ReadCalendar, change: PlannedChange, environment: string): readonly FreezeRule[] {
  if (change.record.value.type === 'emergency') return [];
  const isRisky = compareRisk(change.risk, 'high') >= 0;
  return calendar.freezesOf(environment).filter((freeze) => freeze.hardness === 'hard' || isRisky);
}

/**
 * The spans of a range in which freezes stop the change in one environment. An exception without an end lifts its freeze; one with an end
 * lifts it until then for what goes out at an instant, and is left aside for what has a length, because that would have to end before it.
 */
export function frozenSpans(
  calendar: ReadCalendar,
  change: PlannedChange,
  environment: string,
  range: Span,
  granting: Granting,
): readonly Span[] {
  const frozen = freezesFor(calendar, change, environment).flatMap((freeze) => {
    const lifted = liftedUntil(freeze, change, granting);
    return freeze.spansIn(range).map(({ start, end }) => ({ start: Math.max(start, lifted), end }));
  });
  return unite(frozen);
}

function liftedUntil(freeze: FreezeRule, change: PlannedChange, granting: Granting): number {
  const ends = exceptionsFor(freeze, change)
    .filter((rule) => rule.until === null || !change.hasSchedule)
    .filter((rule) => whyNot(rule, change, granting) === null)
    .map(({ until }) => until ?? Number.POSITIVE_INFINITY);
  return Math.max(Number.NEGATIVE_INFINITY, ...ends);
}

/** One `in-freeze` for every freeze and environment; `calendar-horizon` where the days of a freeze are not known. */
export function judgeFreezes(
  calendar: ReadCalendar,
  change: PlannedChange,
  granting: Granting,
  suggest: () => string,
): readonly Finding[] {
  return change.environments.flatMap((environment) =>
    freezesFor(calendar, change, environment).flatMap((freeze) =>
      judgeFreeze(freeze, change, environment, granting, suggest),
    ),
  );
}

function judgeFreeze(
  freeze: FreezeRule,
  change: PlannedChange,
  environment: string,
  granting: Granting,
  suggest: () => string,
): readonly Finding[] {
  const pointer = change.hasSchedule ? ['schedule', 'start'] : ['environments'];
  const { known } = freeze;
  if (known !== null && (change.span.start < known.start || known.end < change.span.end)) {
    const last = describeInstant(known.end, change.zone);
    const message = `${describeTime(change)} it is not known which days are bank holidays in ${environment}: the published days end at ${last}.`;
    const remedy =
      'Move the schedule (start and end) before that, or use a release of change-gate with newer bank holidays.';
    return [findingAbout(change.record, { reason: 'calendar-horizon', message, remedy, pointer })];
  }
  const stop = freeze.spansIn(change.span)[0];
  if (stop === undefined) return [];
  const exceptions = exceptionsFor(freeze, change).map((rule) => ({ rule, because: whyNot(rule, change, granting) }));
  if (exceptions.some(({ because }) => because === null)) return [];
  const from = describeInstant(stop.start, change.zone);
  const until = describeInstant(stop.end, change.zone);
  const refused = exceptions
    .map(({ rule, because }) => ` The exception by ${rule.by} does not count: ${because}.`)
    .join('');
  const message = `${describeTime(change)} ${environment} is in the ${freeze.hardness} freeze ${freeze.id} (${freeze.name}), from ${from} to ${until}.${refused}`;
  const remedy = `${suggest()} ${letThrough(freeze)}`;
  return [findingAbout(change.record, { reason: 'in-freeze', message, remedy, pointer })];
}

function letThrough({ importedFrom }: FreezeRule): string {
  const who = 'a change and release manager who neither requested nor implements it';
  if (importedFrom === null) return `Or ${who} adds an exception to the calendar.`;
  return `The freezes of ${importedFrom} have no exceptions. To let one change through, move the freeze from that file into the calendar itself; then ${who} adds an exception there.`;
}

function exceptionsFor(freeze: FreezeRule, change: PlannedChange): readonly ExceptionRule[] {
  return freeze.exceptions.filter((rule) => isSameName(rule.change, change.record.value.id));
}

/** Why an exception does not let the change through; null when it does. */
function whyNot(rule: ExceptionRule, change: PlannedChange, { now, mayGrant }: Granting): string | null {
  if (rule.at !== null && rule.at > now) return `it is dated ${toIso(rule.at)}, which is still to come`;
  if (rule.until !== null && rule.until < change.span.end) {
    return `it ends at ${describeInstant(rule.until, change.zone)}, before the change`;
  }
  const at = toIso(rule.at ?? now);
  return mayGrant(rule.by, at)
    ? null
    : `at ${at} they were not a change and release manager, or they requested or implement the change`;
}
