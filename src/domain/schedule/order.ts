/**
 * The order on one branch, at review: whatever is merged goes out with the next deployment, so that a change whose time begins later holds
 * back those that may go before it. It is told while the order can still be chosen, and decides nothing.
 */

import type { Finding } from '../terms/finding.ts';
import { outlineOf } from '../terms/outline.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { foldCase, includesName, isSameName } from '../text/names.ts';
import type { Span } from '../time/intervals.ts';
import { describeInstant, parseInstant } from '../time/time.ts';
import { isKnownZone } from '../time/wall-time.ts';
import { findingAbout } from './planned-change.ts';

export type OrderQuestion = {
  readonly record: ReadRecord;
  /** The environments in which a change is waited for. */
  readonly environments: readonly string[];
  /** Records that are on the branch already, or come with the same pull request; the change itself may be among them. */
  readonly others: readonly ReadRecord[];
  /** Paths of those that come with the same pull request. */
  readonly together: readonly string[];
  /** RFC 3339. */
  readonly now: string;
  /** The zone to speak in: the policy's. */
  readonly zone: string;
};

type Held = { readonly record: ReadRecord; readonly span: Span; readonly environments: readonly string[] };

/** More than these are counted and not named. */
const MOST_NAMED = 3;

/** What merging the change would hold back; empty where it holds back nobody. */
export function judgeOrder(question: OrderQuestion): readonly Finding[] {
  const { record, environments, others, together, zone } = question;
  const now = parseInstant(question.now);
  const own = spanOf(record);
  // What may go out already holds nobody back.
  if (now === null || own === null || own.start <= now || !isKnownZone(zone)) return [];
  const held = others
    .flatMap((other) => heldBy(other, { record, own, environments, now }))
    .sort((a, b) => a.span.start - b.span.start || (a.record.value.id < b.record.value.id ? -1 : 1));
  const beside = held.filter((one) => together.includes(one.record.path));
  const merged = held.filter((one) => !beside.includes(one));
  return [
    ...(merged.length === 0 ? [] : [sayHeld(record, own, merged, zone, sayWhen(own, merged, zone))]),
    ...(beside.length === 0 ? [] : [sayHeld(record, own, beside, zone, sayApart(record, beside))]),
  ];
}

function spanOf(record: ReadRecord): Span | null {
  const { withdrawn, outcome, schedule } = outlineOf(record);
  if (withdrawn !== undefined || outcome !== undefined || schedule === undefined) return null;
  const [start, end] = [parseInstant(schedule.start), parseInstant(schedule.end)];
  return start === null || end === null || end <= start ? null : { start, end };
}

type Own = Pick<OrderQuestion, 'record' | 'environments'> & { readonly own: Span; readonly now: number };

function heldBy(other: ReadRecord, { record, own, environments, now }: Own): readonly Held[] {
  const span = spanOf(other);
  if (other.path === record.path || isSameName(outlineOf(other).id, record.value.id)) return [];
  if (span === null || span.end <= now || span.start >= own.start) return [];
  const shared = environments.filter((name) => includesName(outlineOf(other).environments, name));
  return shared.length === 0 ? [] : [{ record: other, span, environments: shared }];
}

function sayHeld(record: ReadRecord, own: Span, held: readonly Held[], zone: string, remedy: string): Finding {
  const { id } = record.value;
  const places = [...new Map(held.flatMap((one) => one.environments).map((name) => [foldCase(name), name])).values()];
  const named = held
    .slice(0, MOST_NAMED)
    .map(({ record: { value }, span }) => `${value.id} (its time ends at ${describeInstant(span.end, zone)})`);
  const more = held.length > MOST_NAMED ? [`${held.length - MOST_NAMED} more`] : [];
  return findingAbout(record, {
    reason: 'holds-back',
    level: 'notice',
    message: `${id} may not go to ${listAnd(places)} before ${describeInstant(own.start, zone)}. If it is merged too early, it holds back what may go sooner: ${listAnd([...named, ...more])}.`,
    remedy,
    pointer: ['schedule', 'start'],
  });
}

/** Once they went out, once they may not go any more, or once all may go together: whichever comes first. */
function sayWhen(own: Span, held: readonly Held[], zone: string): string {
  const last = Math.max(...held.map(({ span }) => span.end));
  const [only, ...more] = held.map(({ record: { value } }) => value.id);
  const which = more.length === 0 ? `${only ?? ''} has` : 'these have';
  const when =
    last <= own.start
      ? `${describeInstant(last, zone)}, when their time is over`
      : `${describeInstant(own.start, zone)}, when this may go with them`;
  return `Whoever merges waits until ${which} gone out, or until ${when}. If that has happened already, merge it.`;
}

function sayApart(record: ReadRecord, beside: readonly Held[]): string {
  const ids = listAnd(beside.slice(0, MOST_NAMED).map(({ record: { value } }) => value.id));
  return `The author moves ${record.value.id} and its code to a pull request of its own, to be merged when ${ids} ${beside.length === 1 ? 'has' : 'have'} gone out. Or all get one time.`;
}
