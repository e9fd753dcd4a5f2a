/**
 * The use case that the action and the command line share: read → parse → gather facts → decide → report. The same texts and the
 * same facts give the same report, whichever of the two asks.
 */

import { emergenciesToKnow } from '../domain/coverage/emergency-life.ts';
import { triedBefore } from '../domain/coverage/retries.ts';
import { decide, leaveUndecided } from '../domain/decision/decide.ts';
import { findImpacts } from '../domain/items/impact.ts';
import { reviewDuties } from '../domain/kinds/review-duties.ts';
import { findSurroundings } from '../domain/schedule/surroundings.ts';
import type { Finding } from '../domain/terms/finding.ts';
import type { Facts } from '../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../domain/terms/policy.ts';
import type { RulesOfRun } from '../domain/terms/rules-of-run.ts';
import type { Stage } from '../domain/terms/stage.ts';
import type { ReadRecord, World } from '../domain/terms/world.ts';
import { diagnosed, inputsOf, Library, locate, order } from './files-read.ts';
import type { ReportInput } from './judged.ts';
import type { Progress } from './progress.ts';
import { policyDefault, readItems, readPolicy, readRecords, readRest, sayUnreadable } from './read-records.ts';
import type { Source, TextFile } from './source.ts';

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
  /** Where docs/reasons.md can be read: an address, or the path in a checkout. */
  readonly docs: string;
};

export type Judged = {
  readonly report: ReportInput;
  readonly facts: Facts | null;
  readonly files: readonly TextFile[];
};

/** @param progress told how far the run is; no part of the request, which is what is decided on */
export async function runGate(source: Source, request: Request, progress?: Progress): Promise<Judged> {
  const library = new Library();
  const faults: Finding[] = [...request.faults];
  const governance = await source.readGovernance();
  const policy = readPolicy(library, governance, faults);
  const base = await source.gatherBase(policy);
  if (base.kind === 'unavailable') {
    sayUnreadable(faults, 'the facts that the decision needs', base);
    return { report: withoutFacts(request, policy, library, faults), facts: null, files: library.files };
  }
  faults.push(...base.value.faults);
  const selection = base.value.selection;
  const [catalogs, records] = await Promise.all([
    source.readCatalogs(policy['configuration-items']),
    source.readRecords(policy, selection),
  ]);
  const { register, calendar, models } = await readRest(library, source, governance, faults);
  const items = await readItems(library, catalogs, faults, policy['configuration-items']);
  const read = readRecords(library, records, selection, request, faults, base.value.facts, progress);
  const teams = (register?.value.teams ?? []).map(({ team }) => team);
  const needsSignatures = policy.approvals.evidence.includes('commit');
  const complete = await source.completeFacts(base.value.facts, {
    policy,
    judged: [...read.judged, ...(request.stage === 'deploy' ? triedBefore(read.judged, read.others) : [])],
    emergencies: emergenciesToKnow(read.judged, read.others),
    teams,
    needsSignatures,
  });
  const facts = request.stage === 'deploy' ? await source.checkAgain(complete, read.judged) : complete;
  const world: World = {
    stage: request.stage,
    now: request.at ?? facts.now,
    environment: request.environment,
    mode: request.mode,
    policy,
    register,
    calendar,
    models,
    items,
    judged: read.judged,
    others: read.others,
    unread: read.unread,
    facts,
    localFiles: request.localFiles,
  };
  progress?.('judging', 0, read.judged.length);
  return { report: report(world, request, library, faults, read.judged), facts, files: library.files };
}

function report(
  world: World,
  request: Request,
  library: Library,
  faults: readonly Finding[],
  judged: readonly ReadRecord[],
): ReportInput {
  const parsing = diagnosed(library);
  const notices = world.policy.path === null && faults.length === 0 ? [policyDefault()] : [];
  const isUsable = isPolicyUsable(parsing, faults);
  const verdict = isUsable
    ? decide(world, [...parsing, ...faults, ...notices])
    : leaveUndecided(world, [...parsing, ...faults.filter(isApartFromPolicy)]);
  // Where the run itself makes no sense nothing was asked, so whatever else is missing follows from that.
  const said =
    request.faults.length === 0
      ? verdict.findings
      : verdict.findings.filter(({ message }) => request.faults.some((fault) => fault.message === message));
  const located = said.map((finding) => locate(finding, library));
  const { subject } = world.facts;
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
    inputs: inputsOf(world, library),
    records: judged.map(({ path, value }) => ({ path, value })),
    reviews: isUsable ? reviewDuties(world, verdict.changes) : new Map(),
    surroundings: isUsable ? findSurroundings(world, verdict.changes) : [],
    impacts: isUsable ? findImpacts(world, verdict) : [],
    texts: library.texts,
    timezone: world.policy.timezone,
    tzdata: process.versions.tz ?? 'unknown',
    trusted: request.trusted,
    docs: request.docs,
  };
}

function isPolicyUsable(parsing: readonly Finding[], faults: readonly Finding[]): boolean {
  return ![...parsing, ...faults].some(({ reason, level }) => reason === 'policy-invalid' && level === 'error');
}

/** Which records there are, and where the catalog is, the policy says. */
function isApartFromPolicy({ reason, level }: Finding): boolean {
  return level === 'error' && reason !== 'record-missing';
}

function withoutFacts(
  request: Request,
  policy: CompletePolicy,
  library: Library,
  faults: readonly Finding[],
): ReportInput {
  const now = request.at ?? request.clock;
  const facts: Facts = {
    schema: 1,
    now,
    repository: { id: 0, full_name: '', default_branch: '' },
    subject: { event: 'unknown', sha: null },
    pull_requests: [],
  };
  const world: World = {
    stage: request.stage,
    now,
    environment: request.environment,
    mode: request.mode,
    policy,
    register: null,
    calendar: null,
    models: [],
    items: null,
    judged: [],
    others: [],
    unread: [],
    facts,
    localFiles: null,
  };
  return report(world, request, library, faults, []);
}
