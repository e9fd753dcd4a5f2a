/**
 * Makes the forward schedule from all that was read: every record stands in it, or a finding says why it does not. Time grows with the
 * records times their logarithm, and with the collisions that there are.
 */

import { isTakenAsApproved } from '../../domain/decision/examination.ts';
import { indexOthers, type OtherChange, type OtherChanges } from '../../domain/schedule/other-changes.ts';
import { inspectDays } from '../../domain/schedule/schedule.ts';
import type { Finding, LocatedFinding } from '../../domain/terms/finding.ts';
import { indexRecords } from '../../domain/terms/record-index.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isOverlapping } from '../../domain/time/intervals.ts';
import { parseInstant, toIso } from '../../domain/time/time.ts';
import type { SurveyedFiles } from '../survey/surveyed-files.ts';
import { nameRepositories } from '../survey/words.ts';
import { MOST_PAIRS, PairList } from './collisions.ts';
import { describe, type Judging, judgePlaced } from './judging.ts';
import { describeScheduled, describeUntimed, type PlacedRecord, placeRecord, riskOf } from './placing.ts';
import type { ForwardRules } from './problems.ts';
import { placeProposals } from './proposed.ts';
import { areRulesKnown, describeAsked, type ForwardQuestion, isAskedFor } from './question.ts';
import { directoryOf, inspectNames, startRefusals } from './refusals.ts';
import type { ForwardSchedule, ScheduledChange, UntimedChange } from './schedule.ts';
import { compareSpans, compareText, readForwardCalendar } from './spans.ts';

/** @throws RangeError where `now` is no instant; those who ask read a clock, or what they were given, before. */
export function planForward(files: SurveyedFiles, question: ForwardQuestion): ForwardSchedule {
  const now = parseInstant(question.now);
  if (now === null) throw new RangeError(`${question.now} is no instant.`);
  const { policy } = files;
  const { range } = question;
  const days = inspectDays(policy);
  const names = inspectNames(files, question);
  const isKnown = areRulesKnown([...files.findings, ...days, ...names]);
  const calendar = readForwardCalendar(files, question, isKnown);
  // The same order whatever the order of the files: what is said of collisions follows it.
  const standing = [...files.records]
    .sort((a, b) => compareText(a.path, b.path))
    .map((record) => toOther(record, files));
  const known = { calendar: calendar.rules, days, isKnown, now, others: indexOthers(standing) };
  const judging = startJudging(files, question, known);
  const asked = files.records.filter((record) => isAskedFor(question, record));
  const mended = (files.faulty ?? []).map(({ record }) => record).filter((record) => isAskedFor(question, record));
  const places = [...asked, ...mended].map((record) => ({ record, place: placeRecord(record, now, judging.zone) }));
  const placed = places
    .flatMap(({ place }) => (place.kind === 'placed' && isOverlapping(place.placed.span, range) ? [place.placed] : []))
    .sort((a, b) => compareSpans({ ...a.span, end: 0 }, { ...b.span, end: 0 }) || compareRecords(a.record, b.record));
  const { changes, pairs } = judgeAll(placed, standing, judging, question);
  const untimed = places
    .flatMap(({ record, place }) => (place.kind === 'untimed' ? [record] : []))
    .sort(compareRecords)
    .map((record) => describeUntimed(record, describe(judging, record, riskOf(record, files), [], true)));
  const own: readonly Finding[] = [
    ...days,
    ...names,
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
    proposed: placeProposals(judging, question, (record) => toOther(record, files)),
    findings: files.order([...files.findings, ...own.map(files.locate)]).map(describeFinding),
  };
}

type Known = {
  readonly calendar: ForwardRules['calendar'];
  readonly days: readonly Finding[];
  readonly isKnown: boolean;
  readonly now: number;
  readonly others: OtherChanges;
};

function startJudging(
  files: SurveyedFiles,
  question: ForwardQuestion,
  { calendar, days, isKnown, now, others }: Known,
): Judging {
  const directory = directoryOf(files, days.length === 0);
  const faults = new Map<string, Finding[]>();
  for (const { record } of files.faulty ?? []) faults.set(record.path, []);
  for (const finding of files.findings) if (finding.level === 'error') faults.get(finding.path ?? '')?.push(finding);
  const rules: ForwardRules = {
    policy: files.policy,
    isPolicyKnown: isKnown,
    calendar,
    directory,
    others,
    records: indexRecords(files.records),
    now,
  };
  return {
    files,
    zone: days.length === 0 ? files.policy.timezone : 'UTC',
    rules,
    refusals: startRefusals(files, question, isKnown ? rules : null),
    faultsOf: (path) => faults.get(path) ?? [],
    pullRequestOf: (path) => question.pullRequests?.get(path) ?? null,
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
  standing: readonly OtherChange[],
  judging: Judging,
  question: ForwardQuestion,
): { readonly changes: readonly ScheduledChange[]; readonly pairs: PairList } {
  const pairs = new PairList(question.range);
  const { others } = judging.rules;
  const otherOf = new Map(standing.map((other) => [other.record, other]));
  const changes = placed.map((one) => {
    const self = otherOf.get(one.record);
    const { description, collisions } = judgePlaced(judging, one, self, pairs.isFull ? null : others);
    if (self !== undefined) for (const neighbour of collisions.neighbours) pairs.add(self, one.span, neighbour);
    return describeScheduled(one, description);
  });
  return { changes, pairs };
}

function sayFull(): Finding {
  return {
    reason: 'collision',
    level: 'error',
    change: null,
    message: `There are ${MOST_PAIRS} collisions or more; no more of them are listed, so later changes are shown without theirs.`,
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

function describeFinding(finding: LocatedFinding): ForwardSchedule['findings'][number] {
  const { reason, level, message, remedy, change, path, line, column } = finding;
  return { reason, level, message, remedy, change, path, line, column };
}
