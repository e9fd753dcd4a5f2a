/**
 * Given this record, this policy and these facts: is this deployment authorised at this instant? Total and synchronous; the worst
 * of what was judged wins, and a run in which nothing was judged is never authorised.
 */

import { judgeCoverage } from '../coverage/commits.ts';
import { isLocal } from '../coverage/pull-requests.ts';
import { sayReplaced } from '../coverage/replaced.ts';
import { judgeReviewed } from '../coverage/reviewed.ts';
import { isBackward } from '../coverage/taken-away.ts';
import { buildDirectory, type Directory } from '../register/people.ts';
import { readCalendar } from '../schedule/calendar.ts';
import { inspectCalendarNames } from '../schedule/calendar-names.ts';
import type { ReadCalendar } from '../schedule/calendar-rules.ts';
import { judgeStops } from '../stops/stops.ts';
import { type Finding, worstOf } from '../terms/finding.ts';
import { gateFor, stricterGate, strictestGate, toOutcome } from '../terms/gate-mode.ts';
import type { Decision } from '../terms/reasons.ts';
import type { Gate } from '../terms/stage.ts';
import { isUnavailable, sayUnread } from '../terms/unread.ts';
import type { Verdict } from '../terms/verdict.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { isSameName } from '../text/names.ts';
import { sayBehind } from './behind.ts';
import { believable } from './believable-facts.ts';
import type { ChangeJudgement } from './change.ts';
import { judgeDraft } from './draft.ts';
import { noneIsForHere, sayElsewhere, standAside } from './elsewhere.ts';
import { exemption } from './exemption.ts';
import { judgeFaultyRecords } from './faulty-records.ts';
import { sayGoingNow } from './goes-now.ts';
import { recordMissing, registerMissing } from './missing.ts';
import { judgeOne, unjudged, worstDecision } from './one-record.ts';
import { type ExaminedRun, type Run, startRun, withDirectory } from './run.ts';
import { governanceFindings, judgeRun, unreadFiles } from './run-checks.ts';
import { testedWithoutRecord } from './tested-without-record.ts';
import { sayUnreadRecords } from './unread-records.ts';

/**
 * @param given all that the decision depends on
 * @param faults findings from before: files that could not be read, inputs that make no sense. They weigh like any other.
 * @param calendar that of the world, for those who have read it already
 */
export function decide(
  given: World,
  faults: readonly Finding[] = [],
  calendar: ReadCalendar = readCalendar(given.calendar, given.policy),
): Verdict {
  const alone = (world: World): Verdict => decideAlone(world, faults, calendar);
  const verdict = alone(given);
  const told = sayGoingNow(given, verdict, alone);
  const findings = told.length === 0 ? verdict.findings : distinct([...verdict.findings, ...told]);
  return { ...verdict, findings: sayBehind(findings, given) };
}

/** What stands whatever comes of the changes. */
type Before = {
  readonly gate: Gate;
  readonly faults: readonly Finding[];
  /** What weighs on every change. */
  readonly overall: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly elsewhere: readonly ReadRecord[];
};

function decideAlone(given: World, faults: readonly Finding[], calendar: ReadCalendar): Verdict {
  const { world, elsewhere, replaced } = standAside({ ...given, facts: believable(given.facts) });
  const run = startRun(world, calendar);
  const overall: readonly Finding[] = [
    ...faults,
    ...judgeRun(world, worstOf(faults) === 'undetermined'),
    ...(world.calendar === null && faults.some(isCalendarUnread) ? [] : calendar.findings),
    ...inspectCalendarNames(world),
    ...sayUnreadRecords(world.unread),
  ];
  const findings: readonly Finding[] = [
    ...overall,
    ...governanceFindings(world),
    ...elsewhere.map((record) => sayElsewhere(record, world.environment)),
    ...replaced.map(sayReplaced),
  ];
  const before: Before = { gate: gateOf(world), faults, overall, findings, elsewhere };
  const directory = directoryOf(world);
  const asked = directory === null ? null : withDirectory(run, directory);
  if (world.stage === 'draft') return decideDrafts(run, asked, before);
  return decideExempt(run, before) ?? (asked === null ? withoutRegister(world, before) : decideChanges(asked, before));
}

function decideDrafts(run: Run, asked: ExaminedRun | null, { gate, faults, overall, findings }: Before): Verdict {
  const { world } = run;
  const missing = [
    ...(world.judged.length === 0 && worstOf(faults) === null ? [recordMissing(world)] : []),
    ...(asked === null && world.judged.length > 0 && worstOf(faults) !== 'undetermined'
      ? [registerMissing(world)]
      : []),
  ];
  const drafts = world.judged.map((record) =>
    heed(judgeDraft(run, asked, record, worstOf(overall) !== 'undetermined'), overall),
  );
  return conclude(world, gate, drafts, [...findings, ...judgeFaultyRecords(run, asked), ...missing], null);
}

/** Where no record is needed at all; null where one is. */
function decideExempt({ world, all }: Run, { gate, faults, findings }: Before): Verdict | null {
  const exempt = exemption(world, gate, all);
  // Notices come along with the faults and hinder nothing.
  if (exempt === null || worstOf(faults) !== null) return null;
  // Going back authorises too, and nothing is authorised where nobody holds a role.
  const missing = exempt.decision === 'authorised' && world.register === null ? [registerMissing(world)] : [];
  return conclude(world, gate, [], [...findings, ...exempt.findings, ...missing], exempt.decision);
}

function withoutRegister(world: World, { gate, faults, findings }: Before): Verdict {
  // A register that could not be read has said so already.
  const missing = worstOf(faults) === 'undetermined' ? [] : [registerMissing(world)];
  return conclude(world, gate, world.judged.map(unjudged), [...findings, ...missing], null);
}

function decideChanges(run: ExaminedRun, before: Before): Verdict {
  const { world, directory } = run;
  const { gate, faults, overall } = before;
  const faulty = judgeFaultyRecords(run, run);
  const changes = world.judged.map((record) => judgeOne({ ...run, record }));
  const stops = judgeStops(world, directory);
  const covered = world.stage === 'deploy' ? coverageFindings(run, changes) : reviewFindings(run, changes);
  const findings = [...before.findings, ...faulty, ...covered];
  if (changes.length === 0 && worstOf(faults) === null) {
    if (isNothingToRecord(run) && worstOf(findings) === null) {
      const tested = [...testedWithoutRecord(world), ...stops];
      const isRipe = worstOf(tested) === null;
      return conclude(world, gate, [], [...findings, ...tested], isRipe ? 'not-required' : null);
    }
    findings.push(...sayNoneFound(world, before.elsewhere));
  }
  const heeded = changes.map((change) => heed(change, [...overall, ...stops]));
  return conclude(world, gate, heeded, [...findings, ...stops], null);
}

/** Which records a pull request brings in is told by its files: where these are not known nobody can say that there is none. */
function sayNoneFound(world: World, elsewhere: readonly ReadRecord[]): readonly Finding[] {
  if (unreadFiles(world).length > 0) return [];
  return [elsewhere.length === 0 ? recordMissing(world) : noneIsForHere(world, elsewhere)];
}

/** A change is never called better than what stands against the whole run, or against its own file, lets it be. */
function heed({ verdict, findings }: ChangeJudgement, overall: readonly Finding[]): ChangeJudgement {
  const against = overall.filter(({ change }) => change === null || isSameName(change, verdict.id));
  return { verdict: { ...verdict, decision: worstDecision([verdict], against) }, findings };
}

/**
 * Where the policy cannot be used nothing is judged: by other rules than those that were meant any answer would mislead.
 * @param faults those of the policy, and of files whose faults do not hang on it
 */
export function leaveUndecided(world: World, faults: readonly Finding[]): Verdict {
  return conclude(world, gateOf(world), world.judged.map(unjudged), faults, null);
}

/** At deploy: whether every commit on the way is known, and none of them needs a record (the policy's scope, records, governance). */
function isNothingToRecord({ world, all }: Run): boolean {
  const { facts, policy, stage, models } = world;
  if (stage !== 'deploy' || isLocal(world) || facts.landed === undefined || isUnavailable(facts.landed)) return false;
  // On a first deployment only the target is known: that it needs no record says nothing about the rest.
  if (facts.landed.since === null) return false;
  // Where something goes away, what arrives does not tell all.
  if (isBackward(facts)) return false;
  const coverage = judgeCoverage({ policy, facts, judged: [], all, models, gate: gateOf(world) });
  return facts.landed.commits.length > 0 && coverage.unread.length === 0 && worstOf(coverage.findings) === null;
}

/** The gate of the environments that are judged, after the `mode` input, which can only make it stricter. */
function gateOf(world: World): Gate {
  const { stage, policy, environment, judged, mode } = world;
  // Before a deployment it is the records that say where they go; an input cannot name a laxer place in their stead.
  const names =
    stage === 'deploy' && environment !== null ? [environment] : judged.flatMap(({ value }) => value.environments);
  const own =
    names.length === 0
      ? strictestGate(policy)
      : names.map((name) => gateFor(policy, name)).reduce<Gate>(stricterGate, 'none');
  return mode === null ? own : stricterGate(own, mode);
}

function directoryOf(world: World): Directory | null {
  if (world.register === null) return null;
  return buildDirectory(world.register.value, world.register.path, world.policy.timezone, world.facts.teams);
}

function coverageFindings({ world, all }: Run, changes: readonly ChangeJudgement[]): readonly Finding[] {
  const { facts, policy } = world;
  if (isLocal(world)) return [];
  const judged = changes
    .map(({ verdict }, index) => ({ record: world.judged[index], decision: verdict.decision }))
    .filter((one): one is { record: ReadRecord; decision: Decision } => one.record !== undefined);
  const coverage = judgeCoverage({
    policy,
    facts,
    judged,
    all,
    models: world.models,
    gate: gateOf(world),
  });
  const isRefused = worstOf([...coverage.findings, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
  return [...coverage.findings, ...sayUnread(null, coverage.unread, isRefused)];
}

function reviewFindings({ world, all }: Run, changes: readonly ChangeJudgement[]): readonly Finding[] {
  const { policy, facts, judged, models } = world;
  const reviewed = judgeReviewed({ policy, facts, judged, all, models });
  const isRefused = worstOf([...reviewed, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
  return [...reviewed, ...sayUnread(null, unreadFiles(world), isRefused)];
}

/** One that is there and could not be used is not one that should be added. */
const isCalendarUnread = ({ reason }: Finding): boolean => reason === 'calendar-invalid';

function conclude(
  world: World,
  gate: Gate,
  judged: readonly ChangeJudgement[],
  runFindings: readonly Finding[],
  exempt: Decision | null,
): Verdict {
  const changes = judged
    .map(({ verdict }) => verdict)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1));
  const findings = distinct([...runFindings, ...judged.flatMap((one) => one.findings)]);
  const decision = exempt !== null && worstOf(runFindings) === null ? exempt : worstDecision(changes, findings);
  // A sound draft waits for everything; that is no failure of the draft, and it authorises nothing.
  const outcome =
    world.stage === 'draft' ? (decision === 'awaiting' ? 'warn' : 'fail') : toOutcome(decision, gate, findings);
  return { decision, outcome, gate, stage: world.stage, changes, findings };
}

/** What concerns all changes (the calendar, the policy) is said once. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.reason, finding.level, finding.change, finding.message, finding.where]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
