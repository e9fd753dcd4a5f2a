/**
 * `depends-on`: what a change needs must be known, must not need it back, must be planned to end before it starts, and must have
 * ended successfully before it goes out. An id that nobody has, or that ended otherwise, is never taken as done.
 */

import type { Finding } from '../terms/finding.ts';
import { outlineOf } from '../terms/outline.ts';
import type { Stage } from '../terms/stage.ts';
import { sayName } from '../terms/words.ts';
import type { ReadRecord } from '../terms/world.ts';
import { foldCase, isSameName } from '../text/names.ts';
import { describeInstant, parseInstant } from '../time/time.ts';
import { type Circle, type Known, type Network, type OtherChanges, startNetwork } from './other-changes.ts';
import { findingAbout, type PlannedChange } from './planned-change.ts';

/** What is said once a time is known that could be suggested. */
type Said = (suggest: () => string | null) => Finding;

/** More links than this are not named in a message. */
const LINKS_NAMED = 20;

export type Dependencies = {
  /** @param suggest a time that every rule allows, as what to do; null where none is known */
  readonly findings: (suggest: () => string | null) => readonly Finding[];
  /** When the last of what is still to be done is planned to end, in milliseconds since 1970; null: nothing to wait for. */
  readonly earliest: number | null;
};

/** `others` as for collisions: all records, live or not; the change itself may be among them. Each record is walked through once for all of them. */
export function judgeDependencies(
  change: PlannedChange,
  { network }: OtherChanges,
  stage: Stage,
  now: number,
): Dependencies {
  const { record } = change;
  const wanted = record.value['depends-on'] ?? [];
  if (wanted.length === 0) return { findings: () => [], earliest: null };
  const walked = network();
  const { known } = walked;
  // What was found for one holds for all only if this record is what its id leads to: one that is not listed would be missing from the walk.
  const own = known(foldCase(record.value.id));
  const isListed = own.length > 0 && own.every((one) => one === record);
  const cycle = findCycle(record, isListed ? walked : startNetwork(known));
  const findings: Said[] = [];
  if (cycle !== null) {
    const message = `The dependencies go in a circle: ${nameLinks(linksOf(cycle))}.`;
    const remedy = 'Take one of these out of depends-on.';
    const cyclic = findingAbout(record, { reason: 'dependency-cycle', message, remedy, pointer: ['depends-on'] });
    findings.push(() => cyclic);
  }
  let earliest: number | null = null;
  for (const [at, id] of wanted.entries()) {
    const pointer = ['depends-on', at];
    const needed = known(foldCase(id));
    if (needed.length === 0 && !isSameName(id, record.value.id)) {
      const message = `${record.value.id} depends on ${id}, and there is no such change record.`;
      // At review records are those of the head, which may be older than the branch that it goes to.
      const update =
        stage === 'review' ? ' Where that was merged since this branch was made, bring the branch up to date.' : '';
      const remedy = `Correct the id, or add the record that it names.${update}`;
      const unknown = findingAbout(record, { reason: 'dependency-unknown', message, remedy, pointer });
      findings.push(() => unknown);
    }
    for (const other of needed) {
      if (isDone(other, now)) continue;
      const end = parseInstant(outlineOf(other).schedule?.end ?? '');
      if (end !== null) earliest = Math.max(earliest ?? end, end);
      const order = judgeOrder(change, other, end, pointer);
      if (order !== null) findings.push(order);
      const unmet = judgeEnd(
        change,
        other,
        stage,
        pointer,
        cycle === null ? describeChain(record, other, known, now) : '',
      );
      if (unmet !== null) findings.push(() => unmet);
    }
  }
  return { findings: (suggest) => findings.map((say) => say(suggest)), earliest };
}

function isDone(record: ReadRecord, now: number): boolean {
  const { outcome, withdrawn } = record.value;
  if (outcome === undefined || withdrawn !== undefined) return false;
  const ended = parseInstant(outcome.ended);
  const isSuccess = outcome.result === 'successful' || outcome.result === 'successful-with-issues';
  return isSuccess && ended !== null && ended <= now;
}

function judgeOrder(
  change: PlannedChange,
  other: ReadRecord,
  end: number | null,
  pointer: readonly (string | number)[],
): Said | null {
  if (end === null || !change.hasSchedule || end <= change.span.start) return null;
  const { id } = outlineOf(other);
  const after = `Move the schedule to ${describeInstant(end, change.zone)} or later (start and end)`;
  return (suggest) =>
    findingAbout(change.record, {
      reason: 'dependency-order',
      message: `${change.record.value.id} starts at ${describeInstant(change.span.start, change.zone)}, before ${id}, which it depends on, ends at ${describeInstant(end, change.zone)}.`,
      remedy: `${suggest() ?? after}, or move ${id} forward.`,
      pointer,
    });
}

function judgeEnd(
  change: PlannedChange,
  other: ReadRecord,
  stage: Stage,
  pointer: readonly (string | number)[],
  chain: string,
): Finding | null {
  const { id, outcome, withdrawn } = outlineOf(other);
  const isOver = outcome !== undefined || withdrawn !== undefined;
  // Until it goes out, a change may wait for one that is still to come.
  if (stage !== 'deploy' && !isOver) return null;
  let state = 'has no outcome yet';
  let remedy = `Wait until ${id} has ended successfully and its outcome is written.`;
  if (withdrawn !== undefined) state = `was withdrawn at ${withdrawn.at}`;
  else if (outcome !== undefined) state = `ended at ${outcome.ended} as ${sayName(outcome.result)}`;
  if (isOver) remedy = `Name under depends-on the change that replaces ${id}, or take ${id} out.`;
  const message = `${change.record.value.id} depends on ${id}, which ${state}.${chain}`;
  return findingAbout(change.record, { reason: 'dependency-unmet', message, remedy, pointer });
}

/** What is waited for, and what that waits for in turn; empty where the chain has one link only. */
function describeChain(record: ReadRecord, first: ReadRecord, known: Known, now: number): string {
  const chain = [record.value.id, first.value.id];
  const seen = new Set(chain.map(foldCase));
  for (let next = nextUndone(first, known, now); next !== null; next = nextUndone(next, known, now)) {
    const key = foldCase(next.value.id);
    if (seen.has(key) || chain.length > LINKS_NAMED) break;
    seen.add(key);
    chain.push(next.value.id);
  }
  return chain.length > 2 ? ` The chain: ${nameLinks(chain)}.` : '';
}

function nameLinks(ids: readonly string[]): string {
  const named = ids.slice(0, LINKS_NAMED).join(' → ');
  return ids.length > LINKS_NAMED ? `${named} → …` : named;
}

function nextUndone(record: ReadRecord, known: Known, now: number): ReadRecord | null {
  for (const id of record.value['depends-on'] ?? []) {
    const other = known(foldCase(id)).find((candidate) => !isDone(candidate, now));
    if (other !== undefined) return other;
  }
  return null;
}

/**
 * The first circle that is reached from a record; null when there is none. A record is entered once for all who ask: what leads into a
 * circle that is known leads nowhere else, because the way on from a record does not hang on how it was reached.
 */
function findCycle(start: ReadRecord, { known, sound, circles }: Network): Circle | null {
  const own = foldCase(start.value.id);
  if (sound.has(own)) return null;
  const before = circles.get(own);
  if (before !== undefined) return before;
  const path: { readonly id: string; readonly next: readonly string[]; at: number }[] = [];
  const onPath = new Map<string, number>();
  const enter = (id: string, next: readonly string[]): void => {
    onPath.set(foldCase(id), path.length);
    path.push({ id, next, at: 0 });
  };
  const close = (circle: Circle): Circle => {
    for (const { id } of path) if (!circles.has(foldCase(id))) circles.set(foldCase(id), circle);
    return circle;
  };
  enter(start.value.id, start.value['depends-on'] ?? []);
  // A stack of our own: ten thousand records in one chain must not exhaust the engine's.
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const id = top.next[top.at];
    top.at += 1;
    if (id === undefined) {
      sound.add(foldCase(top.id));
      path.pop();
      onPath.delete(foldCase(top.id));
      continue;
    }
    const key = foldCase(id);
    if (sound.has(key)) continue;
    const ahead = circles.get(key);
    if (ahead !== undefined) return close(ahead);
    const at = onPath.get(key);
    if (at !== undefined) {
      const ring = path.slice(at).map((step) => step.id);
      for (const [nth, one] of ring.entries()) circles.set(foldCase(one), { ring, at: nth });
      return close({ ring, at: 0 });
    }
    enter(
      id,
      known(key).flatMap((record) => outlineOf(record)['depends-on'] ?? []),
    );
  }
  return null;
}

/** Its ids from where it is entered, as far as they are named, the first again at the end. */
function linksOf({ ring, at }: Circle): readonly string[] {
  const shown = Math.min(ring.length + 1, LINKS_NAMED + 1);
  return Array.from({ length: shown }, (_, nth) => ring[(at + nth) % ring.length] ?? '');
}
