/**
 * Lead time: a change starts on the N-th working day after its request or later, N by its final risk. Standard and emergency
 * changes need none.
 */

import type { Finding } from '../terms/finding.ts';
import type { RiskLevel } from '../terms/levels.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { count, sayDay } from '../terms/words.ts';
import type { ReadRecord } from '../terms/world.ts';
import { addDays, countDays, type Day } from '../time/days.ts';
import { compareInstants } from '../time/instants.ts';
import { describeDay, describeInstant, parseDay, parseInstant } from '../time/time.ts';
import { dayOf, isKnownZone, startOfDay } from '../time/wall-time.ts';
import { addWorkingDays, countWorkingDays, type Holidays, holidaysOf } from '../time/working-days.ts';
import { findingAbout, type PlannedChange, unreadableInstant } from './planned-change.ts';

export type LeadTime =
  | { readonly kind: 'met' }
  | {
      readonly kind: 'short';
      readonly needed: number;
      readonly given: number;
      /** The first day on which it may start. */
      readonly earliest: Day;
    }
  | { readonly kind: 'beyond'; readonly known: { readonly first: string; readonly last: string } };

/** `requested` and `start` in milliseconds since 1970; days are those of the policy's zone, which must be a known one. */
export function measureLeadTime(
  change: { readonly type: string; readonly risk: RiskLevel; readonly requested: number; readonly start: number },
  policy: Pick<CompletePolicy, 'timezone' | 'holidays' | 'extra-holidays' | 'schedule'>,
): LeadTime {
  if (change.type === 'standard' || change.type === 'emergency') return { kind: 'met' };
  const holidays = holidaysOf(policy);
  const needed = policy.schedule['lead-time'][change.risk];
  const start = dayOf(change.start, policy.timezone);
  const requested = clampToKnown(dayOf(change.requested, policy.timezone), start, holidays);
  const earliest = addWorkingDays(requested, needed, holidays);
  if (earliest.kind === 'beyond') {
    // A start on or before the last known day is too early for certain; after it the days in between would be a guess.
    return { kind: 'beyond', known: earliest.known };
  }
  if (countDays(earliest.day, start) >= 0) return { kind: 'met' };
  const given = countWorkingDays(requested, start, holidays);
  if (given.kind === 'beyond') return given;
  return { kind: 'short', needed, given: given.count, earliest: earliest.day };
}

export type LeadJudgement = {
  readonly findings: (suggest: () => string) => readonly Finding[];
  readonly earliest: number | null;
};

/** `lead-time-short`, or what the record's `late` asks for instead; `calendar-horizon` where the days cannot be counted. */
export function judgeLeadTime(
  input: { readonly requestedAt: string; readonly lateAccepted: boolean },
  change: PlannedChange,
  policy: CompletePolicy,
): LeadJudgement {
  const { record, risk } = change;
  const nothing: LeadJudgement = { findings: () => [], earliest: null };
  if (!change.hasSchedule) return nothing;
  const requested = parseInstant(input.requestedAt);
  if (requested === null) {
    return { ...nothing, findings: () => [unreadableInstant(record, 'the time of the request', input.requestedAt)] };
  }
  const lead = measureLeadTime({ type: record.value.type, risk, requested, start: change.span.start }, policy);
  switch (lead.kind) {
    case 'met':
      return nothing;
    case 'beyond': {
      const message = `The working days from ${describeInstant(requested, change.zone)} to ${describeInstant(change.span.start, change.zone)} cannot be counted: bank holidays are known from ${sayDay(lead.known.first)} to ${sayDay(lead.known.last)} only.`;
      const newer = 'se a release of change-gate with newer bank holidays.';
      const isMovable = compareInstants(input.requestedAt, `${lead.known.last}T00:00:00Z`) < 0;
      const remedy = isMovable
        ? `Move the schedule (start and end) before the end of ${sayDay(lead.known.last)}, or u${newer}`
        : `U${newer}`;
      const pointer = ['schedule', 'start'];
      return {
        ...nothing,
        findings: () => [findingAbout(record, { reason: 'calendar-horizon', message, remedy, pointer })],
      };
    }
    case 'short': {
      const short = `A change of ${risk} risk needs ${count(lead.needed, 'working day')} between request and start, and this one has ${lead.given === 0 ? 'none' : lead.given}: requested at ${describeInstant(requested, change.zone)}${sayProven(record, input.requestedAt)}, it starts at ${describeInstant(change.span.start, change.zone)}.`;
      if (record.value.late === undefined) {
        const first = `The first day that allows it is ${describeDay(lead.earliest)}.`;
        const findings = (suggest: () => string) => {
          const remedy = `${first} ${suggest()} Or add \`late\` with a reason, and somebody named in the policy's schedule.late has to approve that.`;
          return [
            findingAbout(record, { reason: 'lead-time-short', message: short, remedy, pointer: ['schedule', 'start'] }),
          ];
        };
        return { findings, earliest: startOfDay(lead.earliest, change.zone) };
      }
      if (input.lateAccepted) return nothing;
      // `late` turns the refusal into a question to somebody; until they have said yes it stays one.
      const message = `${short} The record asks for that, and nobody has approved it yet.`;
      const remedy = "Somebody whom the policy's schedule.late names approves it.";
      return {
        ...nothing,
        findings: () => [findingAbout(record, { reason: 'approval-outstanding', message, remedy, pointer: ['late'] })],
      };
    }
  }
}

/** Where the pull request proves another time than the record says, so that nobody looks for it in the record. */
function sayProven({ value }: ReadRecord, requestedAt: string): string {
  const said = value['requested-at'];
  return compareInstants(said, requestedAt) === 0 ? '' : ` (by its pull request; the record says ${said})`;
}

/** Whether a record starts too early for its risk, so that it needs the policy's `schedule.late`. Unreadable times: false. */
export function isLeadTimeShort(
  record: ReadRecord,
  risk: RiskLevel,
  requestedAt: string,
  policy: Pick<CompletePolicy, 'timezone' | 'holidays' | 'extra-holidays' | 'schedule'>,
): boolean {
  const requested = parseInstant(requestedAt);
  const start = parseInstant(record.value.schedule?.start ?? '');
  if (requested === null || start === null || !isKnownZone(policy.timezone)) return false;
  return measureLeadTime({ type: record.value.type, risk, requested, start }, policy).kind === 'short';
}

/** A request before the first known year counts from its eve: fewer days than there were, so never too many. */
function clampToKnown(requested: Day, start: Day, holidays: Holidays): Day {
  const first = holidays.known === null ? null : parseDay(holidays.known.first);
  if (first === null || countDays(first, start) < 0) return requested;
  const eve = addDays(first, -1);
  return countDays(eve, requested) < 0 ? eve : requested;
}
