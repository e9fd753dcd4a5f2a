/**
 * Given this record, this policy and these facts: is this deployment authorised at this instant? Total and synchronous; the worst
 * of what was judged wins, and a run in which nothing was judged is never authorised.
 */

import { judgeCoverage } from '../coverage/commits.ts';
import { isFailedUse } from '../coverage/failed-use.ts';
import { factOf } from '../coverage/origin.ts';
import { isLocal } from '../coverage/pull-requests.ts';
import { sayReplaced } from '../coverage/replaced.ts';
import { judgeReviewed } from '../coverage/reviewed.ts';
import { isBackward } from '../coverage/taken-away.ts';
import { isReadOnly, isWithoutCode, judgeUpkeep, keptFrom } from '../coverage/upkeep.ts';
import { debtOf, sayOwnDebt } from '../kinds/emergencies.ts';
import { levelByRecord, reviewDuty, sayReviewDuty } from '../kinds/review-duty.ts';
import { buildDirectory, type Directory } from '../register/people.ts';
import { inspectCalendar } from '../schedule/calendar.ts';
import { inspectCalendarNames } from '../schedule/calendar-names.ts';
import { judgeStops } from '../stops/stops.ts';
import { type Finding, worstOf } from '../terms/finding.ts';
import { gateFor, stricterGate, strictestGate, toOutcome } from '../terms/gate-mode.ts';
import { DECISIONS, type Decision } from '../terms/reasons.ts';
import type { Gate } from '../terms/stage.ts';
import { isUnavailable, sayUnread } from '../terms/unread.ts';
import type { ChangeVerdict, Verdict } from '../terms/verdict.ts';
import { sayName } from '../terms/words.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { isSameName } from '../text/names.ts';
import { believable } from './believable-facts.ts';
import { type ChangeJudgement, judgeChange } from './change.ts';
import type { ChangeQuestion } from './concerns.ts';
import { judgeDraft } from './draft.ts';
import { noneIsForHere, sayElsewhere, standAside } from './elsewhere.ts';
import { exemption } from './exemption.ts';
import { judgeFaultyRecords } from './faulty-records.ts';
import { sayGoingNow } from './goes-now.ts';
import { recordMissing, registerMissing } from './missing.ts';
import { governanceFindings, judgeRun, unreadFiles } from './run-checks.ts';
import { testedWithoutRecord } from './tested-without-record.ts';
import { sayUnreadRecords } from './unread-records.ts';

/**
 * @param world all that the decision depends on
 * @param faults findings from before: files that could not be read, inputs that make no sense. They weigh like any other.
 */
export function decide(given: World, faults: readonly Finding[] = []): Verdict {
  const verdict = decideAlone(given, faults);
  const told = sayGoingNow(given, verdict, (world) => decideAlone(world, faults));
  return told.length === 0 ? verdict : { ...verdict, findings: distinct([...verdict.findings, ...told]) };
}

function decideAlone(given: World, faults: readonly Finding[] = []): Verdict {
  const { world, elsewhere, replaced } = standAside({ ...given, facts: believable(given.facts) });
  const gate = gateOf(world);
  const overall: readonly Finding[] = [
    ...faults,
    ...judgeRun(world, worstOf(faults) === 'undetermined'),
    ...inspectCalendar(world.calendar, world.policy),
    ...inspectCalendarNames(world),
    ...sayUnreadRecords(world.unread),
  ];
  const findings: Finding[] = [
    ...overall,
    ...governanceFindings(world),
    ...elsewhere.map((record) => sayElsewhere(record, world.environment)),
    ...replaced.map(sayReplaced),
  ];
  const all = [...world.judged, ...world.others];
  if (world.stage === 'draft') {
    findings.push(...judgeFaultyRecords(world, directoryOf(world), all));
    if (world.judged.length === 0 && worstOf(faults) === null) findings.push(recordMissing(world));
    const directory = directoryOf(world);
    if (directory === null && world.judged.length > 0 && worstOf(faults) !== 'undetermined')
      findings.push(registerMissing(world));
    const drafts = world.judged.map((record) => heed(judgeDraft(world, directory, record, all), overall));
    return conclude(world, gate, drafts, findings, null);
  }
  const exempt = exemption(world, gate);
  // Notices come along with the faults and hinder nothing.
  if (exempt !== null && worstOf(faults) === null) {
    // Going back authorises too, and nothing is authorised where nobody holds a role.
    const missing = exempt.decision === 'authorised' && world.register === null ? [registerMissing(world)] : [];
    return conclude(world, gate, [], [...findings, ...exempt.findings, ...missing], exempt.decision);
  }
  const directory = directoryOf(world);
  if (directory === null) {
    // A register that could not be read has said so already.
    const missing = worstOf(faults) === 'undetermined' ? [] : [registerMissing(world)];
    return conclude(world, gate, world.judged.map(unjudged), [...findings, ...missing], null);
  }
  findings.push(...judgeFaultyRecords(world, directory, all));
  const changes = world.judged.map((record) => judgeOne({ world, directory, record, all }));
  const stops = judgeStops(world, directory);
  if (world.stage === 'deploy') findings.push(...coverageFindings(world, changes));
  else findings.push(...reviewFindings(world, changes));
  if (changes.length === 0 && worstOf(faults) === null) {
    if (isNothingToRecord(world) && worstOf(findings) === null) {
      const tested = [...testedWithoutRecord(world), ...stops];
      const isRipe = worstOf(tested) === null;
      return conclude(world, gate, [], [...findings, ...tested], isRipe ? 'not-required' : null);
    }
    // Which records a pull request brings in is told by its files.
    if (unreadFiles(world).length === 0)
      findings.push(elsewhere.length === 0 ? recordMissing(world) : noneIsForHere(world, elsewhere));
  }
  const heeded = changes.map((change) => heed(change, [...overall, ...stops]));
  return conclude(world, gate, heeded, [...findings, ...stops], null);
}

/** A change is never called better than what stands against the whole run, or against its own file, lets it be. */
function heed({ verdict, findings }: ChangeJudgement, overall: readonly Finding[]): ChangeJudgement {
  const against = overall.filter(({ change }) => change === null || isSameName(change, verdict.id));
  if (worstOf(against) === null) return { verdict, findings };
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
function isNothingToRecord(world: World): boolean {
  const { facts, policy, stage, models } = world;
  if (stage !== 'deploy' || isLocal(world) || facts.landed === undefined || isUnavailable(facts.landed)) return false;
  // On a first deployment only the target is known: that it needs no record says nothing about the rest.
  if (facts.landed.since === null) return false;
  // Where something goes away, what arrives does not tell all.
  if (isBackward(facts)) return false;
  const coverage = judgeCoverage({ policy, facts, judged: [], all: world.others, models, gate: gateOf(world) });
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

function judgeOne(question: ChangeQuestion): ChangeJudgement {
  const { world, directory, record, all } = question;
  const base = keptFrom(world, record);
  if (base === null) return judgeFailedUse(world, record) ?? judgeChange(question);
  const { policy, items, now, facts } = world;
  const rules = { directory, policy, items, now, facts };
  const isReviewOpen = debtOf({ ...record, value: base }, rules) !== null;
  const upkeep = judgeUpkeep(record, base, isReviewOpen, world.now);
  if (isReadOnly(world, record, all)) {
    const duty = reviewDuty(record, levelByRecord(world, record), world.policy, world.now);
    const owed =
      record.value.type === 'emergency'
        ? sayOwnDebt(record, rules)
        : sayReviewDuty(record, duty, world.policy, 'notice');
    return {
      verdict: { ...unjudged(record).verdict, decision: worstOf(upkeep) ?? 'not-required' },
      findings: owed === null ? upkeep : [...upkeep, owed],
    };
  }
  // What upkeep may not do, it may not do beside code either.
  const faults = upkeep.filter(({ level }) => level === 'error');
  const { verdict, findings } = judgeChange(question);
  return faults.length === 0
    ? { verdict, findings }
    : { verdict: { ...verdict, decision: worstDecision([verdict], faults) }, findings: [...findings, ...faults] };
}

/** A pull request that only adds the record of a failed use, as `close` proposes it: that takes a model away and authorises nothing. */
function judgeFailedUse(world: World, record: ReadRecord): ChangeJudgement | null {
  const { value, path } = record;
  const isNew = factOf(world.facts, record)?.base_digest === null;
  if (world.stage !== 'review' || !isNew || !isWithoutCode(world) || !isFailedUse(value)) return null;
  const notice: Finding = {
    reason: 'record-upkeep',
    level: 'notice',
    change: value.id,
    message: `${value.id} says that a use of the model ${value.model} ended ${sayName(value.outcome?.result ?? '')}. It authorises nothing, and suspends the model once it is merged.`,
    remedy: 'Merge it, and find out why.',
    where: { file: path, pointer: ['outcome'], on: 'key' },
  };
  return { verdict: { ...unjudged(record).verdict, decision: 'not-required' }, findings: [notice] };
}

function coverageFindings(world: World, changes: readonly ChangeJudgement[]): readonly Finding[] {
  const { facts, policy } = world;
  if (isLocal(world)) return [];
  const judged = changes
    .map(({ verdict }, index) => ({ record: world.judged[index], decision: verdict.decision }))
    .filter((one): one is { record: ReadRecord; decision: Decision } => one.record !== undefined);
  const coverage = judgeCoverage({
    policy,
    facts,
    judged,
    all: [...world.judged, ...world.others],
    models: world.models,
    gate: gateOf(world),
  });
  const isRefused = worstOf([...coverage.findings, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
  return [...coverage.findings, ...sayUnread(null, coverage.unread, isRefused)];
}

function reviewFindings(world: World, changes: readonly ChangeJudgement[]): readonly Finding[] {
  const { policy, facts, judged, others, models } = world;
  const reviewed = judgeReviewed({ policy, facts, judged, all: [...judged, ...others], models });
  const isRefused = worstOf([...reviewed, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
  return [...reviewed, ...sayUnread(null, unreadFiles(world), isRefused)];
}

function unjudged(record: ReadRecord): ChangeJudgement {
  const verdict: ChangeVerdict = {
    id: record.value.id,
    title: record.value.title,
    type: record.value.type,
    path: record.path,
    digest: record.digest,
    decision: 'undetermined',
    risk: null,
    schedule: null,
    requirements: [],
    approvals: [],
    confirmation: null,
  };
  return { verdict, findings: [] };
}

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

/** The worst among the changes and the findings. Without any change judged it is a refusal at best. */
function worstDecision(changes: readonly ChangeVerdict[], findings: readonly Finding[]): Decision {
  const all: Decision[] = changes.map(({ decision }) => decision);
  const worst = worstOf(findings);
  if (worst !== null) all.push(worst);
  return DECISIONS.find((decision) => all.includes(decision)) ?? 'refused';
}
