/**
 * The use case that the action and the command line share: read → parse → gather facts → decide → report. The same texts and the
 * same facts give the same report, whichever of the two asks.
 */

import { emergenciesToKnow } from '../domain/coverage/emergency-life.ts';
import { raisedChanges } from '../domain/coverage/raised-changes.ts';
import { triedBefore } from '../domain/coverage/retries.ts';
import { namedUnderCovers } from '../domain/coverage/selection.ts';
import { decide, leaveUndecided } from '../domain/decision/decide.ts';
import { holdsUntil } from '../domain/decision/holds-until.ts';
import { sayLimitOnce } from '../domain/decision/one-cause.ts';
import { findWideGlobs } from '../domain/decision/wide-globs.ts';
import { findImpacts } from '../domain/items/impact.ts';
import { retrospectiveDays } from '../domain/kinds/retrospective-days.ts';
import { reviewDuties } from '../domain/kinds/review-duty.ts';
import { readCalendar } from '../domain/schedule/calendar.ts';
import { findSurroundings } from '../domain/schedule/surroundings.ts';
import { emptyFacts, emptyWorld } from '../domain/terms/empty-world.ts';
import type { Finding } from '../domain/terms/finding.ts';
import type { Facts } from '../domain/terms/generated/shapes.ts';
import { once } from '../domain/terms/once.ts';
import type { CompletePolicy } from '../domain/terms/policy.ts';
import type { RulesOfRun } from '../domain/terms/rules-of-run.ts';
import type { Stage } from '../domain/terms/stage.ts';
import type { ReadRecord, World } from '../domain/terms/world.ts';
import { isSameName } from '../domain/text/names.ts';
import { diagnosed, type FilesRead, inputsOf, locate, order } from './files-read.ts';
import type { ReportInput } from './judged.ts';
import { policyDefault, readGovernance, readPolicy } from './read-governance.ts';
import { readRecords } from './read-records.ts';
import { draftRecord } from './record-draft.ts';
import type { Progress, Source, TextFile } from './source.ts';
import { findUnreadable } from './unreadable.ts';

export type Request = {
  readonly stage: Stage;
  readonly environment: string | null;
  readonly mode: 'enforce' | 'advise' | null;
  /** Replaces the facts' own clock ("--at"). */
  readonly at: string | null;
  /** This machine's clock, for a report without any facts. */
  readonly clock: string;
  /** Whether governance came from a trusted commit and not from a person's own checkout. */
  readonly trusted: boolean;
  readonly localFiles: readonly string[] | null;
  /** Findings from before: inputs and events that make no sense. */
  readonly faults: readonly Finding[];
  /** Judge every record that is open, each on its own (the command line without RECORD). */
  readonly all: boolean;
  /** Where policy and records come from, as the inputs say; left out on a checkout. A bundle shows by it whose rules decided. */
  readonly rules?: RulesOfRun;
  /** Digests of what is deployed, as the input names them. They decide nothing, and the statement of the run is about them. */
  readonly artifacts?: readonly string[];
  /** Where docs/reasons.md can be read: an address, or the path in a checkout. */
  readonly docs: string;
};

export type Judged = {
  readonly report: ReportInput;
  readonly facts: Facts | null;
  readonly files: readonly TextFile[];
};

/** What surrounds a run and is no part of the request, which is what is decided on. */
export type Surrounding = {
  /** The version of the time zone data that this program runs with. */
  readonly tzdata: string;
  /** Told how far the run is. */
  readonly progress?: Progress;
};

export async function runGate(source: Source, request: Request, { tzdata, progress }: Surrounding): Promise<Judged> {
  const { world, facts, files, findings } = await readRun(source, request, progress);
  return { report: report({ world, request, files, findings, tzdata }), facts, files: files.files };
}

/** All that a run is decided on, and nothing of it decided. */
export type RunRead = {
  readonly world: World;
  /** null where they could not be had; the world then holds none. */
  readonly facts: Facts | null;
  readonly files: FilesRead;
  /** What was wrong before anything was decided, but for what the files say of themselves. */
  readonly findings: readonly Finding[];
};

export async function readRun(source: Source, request: Request, progress?: Progress): Promise<RunRead> {
  const rules = await readPolicy(source);
  const { policy } = rules;
  const found = [...request.faults, ...rules.findings];
  const base = await source.gatherBase(policy);
  if (base.kind === 'unavailable') {
    const findings = [...found, ...findUnreadable('what the decision needs to know', base, found)];
    return { world: withoutFacts(request, policy), facts: null, files: rules.files, findings };
  }
  const { selection, faults } = base.value;
  const [governance, answer] = await Promise.all([
    readGovernance(source, rules, { said: [...found, ...faults] }),
    source.readRecords(policy, selection),
  ]);
  const said = [...found, ...faults, ...governance.findings];
  const { stage, all, environment, mode, localFiles } = request;
  const {
    judged: written,
    others,
    faulty,
    unread,
    files,
    ...read
  } = readRecords(
    { answer, selection, stage, all, facts: base.value.facts, policy, before: governance.files, said },
    progress,
  );
  const { register, calendar, models, items } = governance;
  const asked = { stage, environment, policy, facts: base.value.facts, models, judged: written, others };
  const judged = [...written, ...raisedChanges(asked)];
  const leaned = stage === 'deploy' ? leanedOn(written, others) : [];
  const complete = await source.completeFacts(base.value.facts, {
    policy,
    judged: [...written, ...leaned],
    emergencies: emergenciesToKnow(judged, others),
    teams: (register?.value.teams ?? []).map(({ team }) => team),
    needsSignatures: policy.approvals.evidence.includes('commit'),
  });
  const facts = stage === 'deploy' ? await source.checkAgain(complete, [...judged, ...leaned]) : complete;
  const now = request.at ?? facts.now;
  const known = { policy, register, calendar, models, items, judged, others, faulty, unread, facts };
  const world: World = { stage, now, environment, mode, localFiles, ...known };
  progress?.('judging', 0, judged.length);
  // A change without a file that the input names has no file of its name, and is judged all the same.
  const isRaised = (id: string | null): boolean =>
    judged.some(({ raisedIn, value }) => raisedIn !== undefined && isSameName(value.id, id ?? ''));
  const findings = [...said, ...read.findings.filter(({ change }) => !isRaised(change))];
  return { world, facts, files, findings };
}

/** The records whose pull requests those that are judged answer for as well: changes that they try again, and changes that they name. */
function leanedOn(judged: readonly ReadRecord[], others: readonly ReadRecord[]): readonly ReadRecord[] {
  return [...new Set([...triedBefore(judged, others), ...namedUnderCovers(judged, others)])];
}

type ToReport = {
  readonly world: World;
  readonly request: Request;
  readonly files: FilesRead;
  /** What was wrong before anything was decided. */
  readonly findings: readonly Finding[];
  readonly tzdata: string;
};

function report({ world, request, files, findings, tzdata }: ToReport): ReportInput {
  const parsing = diagnosed(files);
  const notices = [
    ...(world.policy.path === null && findings.length === 0 ? [policyDefault()] : []),
    // What it costs is for whoever writes the policy.
    ...(world.facts.subject.event === 'local' ? findWideGlobs(world.policy) : []),
  ];
  const isUsable = isPolicyUsable(parsing, findings);
  const calendar = once(() => readCalendar(world.calendar, world.policy));
  const faults = [...parsing, ...findings, ...notices];
  const verdict = isUsable
    ? decide(world, faults, calendar())
    : leaveUndecided(world, [...parsing, ...findings.filter(isApartFromPolicy)]);
  // Where the run itself makes no sense nothing was asked, so whatever else is missing follows from that.
  const said =
    request.faults.length === 0
      ? verdict.findings
      : verdict.findings.filter((finding) => request.faults.includes(finding));
  const located = sayLimitOnce(said).map((finding) => locate(finding, files));
  const { subject } = world.facts;
  const draft = said.some(({ reason }) => reason === 'record-missing') ? draftRecord(world, request.docs) : null;
  return {
    verdict: { ...verdict, findings: said },
    evaluatedAt: world.now,
    mode: verdict.gate,
    subject: {
      repository: subject.event === 'local' ? null : world.facts.repository.full_name,
      environment: world.environment,
      commit: subject.sha,
      ref: subject.ref ?? null,
      event: subject.event,
      actor: subject.actor?.login ?? null,
    },
    findings: order(located),
    inputs: inputsOf(world, files),
    records: world.judged.map(({ path, value }) => ({ path, value })),
    reviews: isUsable ? reviewDuties(world, verdict.changes) : new Map(),
    retrospectives: isUsable ? retrospectiveDays(world, verdict.changes) : new Map(),
    evidence: world.policy.approvals.evidence,
    surroundings: isUsable ? findSurroundings(world, calendar(), verdict.changes) : [],
    impacts: isUsable ? findImpacts(world, verdict) : [],
    texts: files.texts,
    holdsUntil: isUsable ? holdsUntil(world, verdict, (now) => decide({ ...world, now }, faults, calendar())) : null,
    timezone: world.policy.timezone,
    tzdata,
    trusted: request.trusted,
    docs: request.docs,
    ...(draft === null ? {} : { draft }),
  };
}

function isPolicyUsable(parsing: readonly Finding[], faults: readonly Finding[]): boolean {
  return ![...parsing, ...faults].some(({ reason, level }) => reason === 'policy-invalid' && level === 'error');
}

/** Which records there are, and where the catalog is, the policy says. */
function isApartFromPolicy({ reason, level }: Finding): boolean {
  return level === 'error' && reason !== 'record-missing';
}

function withoutFacts({ stage, environment, mode, at, clock }: Request, policy: CompletePolicy): World {
  const now = at ?? clock;
  const facts = emptyFacts(now, 'unknown', { id: 0, full_name: '', default_branch: '' });
  return emptyWorld({ stage, now, environment, mode, policy, facts });
}
