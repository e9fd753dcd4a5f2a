/**
 * Makes the forward schedule from all that was read: every record stands in it, or a finding says why it does not. Time grows with the
 * records times their logarithm, and with the collisions that there are.
 */

import { isTakenAsApproved } from '../../domain/decision/examination.ts';
import { dependantsOf } from '../../domain/items/items.ts';
import { buildDirectory } from '../../domain/register/people.ts';
import { findCollisions, NO_COLLISIONS, type OtherChange } from '../../domain/schedule/collisions.ts';
import { planChange } from '../../domain/schedule/planned-change.ts';
import { inspectDays } from '../../domain/schedule/schedule.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import { indexById } from '../../domain/terms/record-index.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isOverlapping } from '../../domain/time/intervals.ts';
import { parseInstant, toIso } from '../../domain/time/time.ts';
import type { PlacedFinding, SurveyedFiles } from '../survey/surveyed-files.ts';
import { nameRepositories } from '../survey/words.ts';
import { MOST_PAIRS, PairList } from './collisions.ts';
import { describeScheduled, describeUntimed, type PlacedRecord, placeRecord, riskOf } from './placing.ts';
import { type ForwardRules, judgePlanned } from './problems.ts';
import { areRulesKnown, describeAsked, type ForwardQuestion, isAskedFor } from './question.ts';
import type { ForwardSchedule, ScheduledChange, UntimedChange } from './schedule.ts';
import { compareSpans, compareText, readForwardCalendar } from './spans.ts';

/** @throws RangeError where `now` is no instant; those who ask read a clock, or what they were given, before. */
export function planForward(files: SurveyedFiles, question: ForwardQuestion): ForwardSchedule {
  const now = parseInstant(question.now);
  if (now === null) throw new RangeError(`${question.now} is no instant.`);
  const { policy } = files;
  const { range } = question;
  const days = inspectDays(policy);
  const isKnown = areRulesKnown([...files.findings, ...days]);
  const calendar = readForwardCalendar(files, question, isKnown);
  const zone = days.length === 0 ? policy.timezone : 'UTC';
  const asked = files.records.filter((record) => isAskedFor(question, record));
  const places = asked.map((record) => ({ record, place: placeRecord(record, now, zone) }));
  const placed = places
    .flatMap(({ place }) => (place.kind === 'placed' && isOverlapping(place.placed.span, range) ? [place.placed] : []))
    .sort((a, b) => compareSpans({ ...a.span, end: 0 }, { ...b.span, end: 0 }) || compareRecords(a.record, b.record));
  const rules: ForwardRules = {
    policy,
    isPolicyKnown: isKnown,
    calendar: calendar.rules,
    directory:
      files.register === null || days.length > 0
        ? null
        : buildDirectory(files.register.value, files.register.path, policy.timezone, undefined),
    // The same order whatever the order of the files: what is said of collisions follows it.
    others: [...files.records].sort((a, b) => compareText(a.path, b.path)).map((record) => toOther(record, files)),
    recordsWith: indexById(files.records),
    now,
  };
  const { changes, pairs } = judgeAll(placed, files, rules, question, zone);
  const untimed = places
    .flatMap(({ record, place }) => (place.kind === 'untimed' ? [record] : []))
    .sort(compareRecords)
    .map((record) => describeUntimed(record, riskOf(record, files)));
  const own: readonly Finding[] = [
    ...days,
    ...calendar.findings,
    ...places.flatMap(({ place }) => (place.kind === 'unsound' ? place.findings : [])),
    ...(pairs.isFull ? [sayFull()] : []),
  ];
  return {
    schema: 1,
    generatedAt: toIso(now),
    timezone: policy.timezone,
    tzdata: question.tzdata,
    repository: question.repository,
    ...nameRepositories(files),
    range: { start: toIso(range.start), end: toIso(range.end) },
    asked: describeAsked(question, files.records),
    records: files.records.length,
    changes,
    untimed,
    windows: calendar.windows,
    freezes: calendar.freezes,
    collisions: pairs.list(),
    releases: listReleases(changes, untimed),
    findings: files.order([...files.findings, ...own.map(files.locate)]).map(describeFinding),
  };
}

function toOther(record: ReadRecord, { policy }: SurveyedFiles): OtherChange {
  const { withdrawn, outcome } = record.value;
  return {
    record,
    requestedAt: record.value['requested-at'],
    hasCountedApproval: isTakenAsApproved({ policy }, record),
    live: withdrawn === undefined && outcome === undefined,
  };
}

function judgeAll(
  placed: readonly PlacedRecord[],
  files: SurveyedFiles,
  rules: ForwardRules,
  question: ForwardQuestion,
  zone: string,
): { readonly changes: readonly ScheduledChange[]; readonly pairs: PairList } {
  const pairs = new PairList(question.range);
  const { policy, items } = files;
  const standing = new Map(rules.others.map((other) => [other.record, other]));
  const related = (ref: string): readonly string[] => (items === null ? [] : dependantsOf(items, ref));
  const changes = placed.map((one) => {
    const risk = riskOf(one.record, files);
    const change = planChange(one.record, risk.level, one.record.value.environments, one.span, zone);
    const self = standing.get(one.record);
    const collisions =
      self?.live === true && !pairs.isFull
        ? findCollisions(change, self, rules.others, policy.schedule.collisions, related)
        : NO_COLLISIONS;
    if (self !== undefined) for (const neighbour of collisions.neighbours) pairs.add(self, one.span, neighbour);
    return describeScheduled(one, risk, judgePlanned(one, change, collisions, rules));
  });
  return { changes, pairs };
}

function sayFull(): Finding {
  return {
    reason: 'collision',
    level: 'error',
    change: null,
    message: `There are ${MOST_PAIRS} collisions or more; no more of them are listed, and changes after them stand without theirs.`,
    remedy: 'Ask for less time, or for one environment or item at a time.',
    where: null,
  };
}

/** What belongs together, in the order in which it starts; what has no time comes last, and what was withdrawn is no part of it. */
function listReleases(
  changes: readonly ScheduledChange[],
  untimed: readonly UntimedChange[],
): ForwardSchedule['releases'] {
  const releases = new Map<string, string[]>();
  for (const { id, release } of [...changes.filter(({ state }) => state !== 'withdrawn'), ...untimed]) {
    if (release === null) continue;
    const known = releases.get(release) ?? [];
    releases.set(release, known);
    known.push(id);
  }
  return [...releases].map(([name, ids]) => ({ name, changes: ids }));
}

function compareRecords(a: ReadRecord, b: ReadRecord): number {
  return compareText(a.value.id, b.value.id) || compareText(a.path, b.path);
}

function describeFinding(finding: PlacedFinding): ForwardSchedule['findings'][number] {
  const { reason, level, message, remedy, change, path, line, column } = finding;
  return { reason, level, message, remedy, change, path, line, column };
}
