/**
 * Deployments that no change speaks for. Only the facts know deployments: without them the measure is not known, and a list that does
 * not reach back to the beginning of the period is said to be short.
 */

import { readSchedule } from '../../domain/schedule/schedule-text.ts';
import { gateFor } from '../../domain/terms/gate-mode.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { includesName, isSameName } from '../../domain/text/names.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { isWithin, type Span } from '../../domain/time/intervals.ts';
import { parseInstant } from '../../domain/time/time.ts';
import { type Basis, isWithdrawn, type Observed, type Sighting, type Skipped, within } from './sightings.ts';

export function observeDeployments(basis: Basis): Observed {
  const { facts, environment, files } = basis;
  const listed = facts?.deployments;
  if (facts === null) return notKnown('only GitHub knows deployments: give what it said with --facts');
  if (listed === undefined) return notKnown('the facts given hold no deployments');
  if (isUnavailable(listed)) return notKnown(`the deployments could not be read: ${listed.unavailable}`);
  const isLacking = files.findings.some(({ level }) => level === 'error');
  const counted: Sighting[] = [];
  const left: Skipped[] = [];
  for (const { id, environment: name, statuses } of listed) {
    if (environment !== null && !isSameName(name, environment)) continue;
    const succeeded = statuses
      .filter(({ state }) => state === 'success')
      .map(({ created_at }) => created_at)
      .sort(compareInstants)[0];
    const at = within(basis, succeeded);
    if (at === null) continue;
    const subject = String(id);
    if (gateFor(files.policy, name) !== 'enforce') left.push({ reason: 'not-governed', subject });
    else {
      const isSpokenFor = files.records.some((record) => isInTimeOf(basis, record, name, at));
      counted.push({ subject, at, risk: null, environments: [name], amount: isSpokenFor ? 0 : 1 });
    }
  }
  return {
    kind: 'seen',
    counted,
    left,
    notes: [...sayReach(basis, listed), ...(isLacking ? [LOST] : [])],
    isOfRecords: false,
  };
}

const LOST = 'What could not be read may speak for some of them.';

function notKnown(because: string): Observed {
  return { kind: 'not-known', because };
}

type Deployments = Exclude<NonNullable<NonNullable<Basis['facts']>['deployments']>, { readonly unavailable: string }>;

function sayReach({ facts, period, now }: Basis, listed: Deployments): readonly string[] {
  const names = [...new Set(listed.map(({ environment }) => environment))].sort();
  const asked = facts?.subject.environment ?? null;
  const where = names.length > 0 ? names.join(', ') : (asked ?? 'an environment that they do not name');
  const oldest = listed.map(({ created_at }) => created_at).sort(compareInstants)[0];
  const isShort = oldest === undefined || compareInstants(oldest, period.start) > 0;
  const wanted = isBefore(period.end, now) ? period.end : now;
  const isStale = facts !== null && isBefore(facts.now, wanted);
  return [
    `The facts given list deployments to ${where} and to no other.`,
    ...(isShort
      ? [
          `The oldest of them is ${oldest === undefined ? 'none' : `of ${oldest}`}: whether there were others before is not known.`,
        ]
      : []),
    ...(isStale ? [`They were asked for at ${facts.now}: what was deployed after that is not known.`] : []),
  ];
}

/** In the time that it was planned for, or in which it was carried out. A standard change without either speaks for no instant. */
function isInTimeOf({ zone }: Basis, record: ReadRecord, environment: string, at: number): boolean {
  if (isWithdrawn(record) || !includesName(record.value.environments, environment)) return false;
  return timesOf(record, zone).some((span) => isWithin(at, span));
}

function timesOf(record: ReadRecord, zone: string): readonly Span[] {
  const { span } = readSchedule(record, zone);
  const { outcome } = record.value;
  const [start, end] = [parseInstant(outcome?.started ?? ''), parseInstant(outcome?.ended ?? '')];
  const actual = start === null || end === null ? [] : [{ start, end: end + 1 }];
  return [...(span === null ? [] : [span]), ...actual];
}
