/**
 * The use case that both audits share: everything that a source holds, what bundles show, and the deployments that are known, looked at
 * for a period of days.
 */
import { readBundle, replayBundle } from './bundle.ts';
import { audit as auditRecords, type KeptDecision } from './domain/audit.ts';
import type { PastDeployment } from './domain/audit-deployments.ts';
import { addDays } from './domain/days.ts';
import type { Finding } from './domain/finding.ts';
import type { DeploymentFact, Facts } from './domain/generated/shapes.ts';
import { isBefore } from './domain/instants.ts';
import { buildDirectory } from './domain/people.ts';
import { levelByRecord } from './domain/review-duty.ts';
import { drawSample } from './domain/sample.ts';
import { parseDay, toIso } from './domain/time.ts';
import { startOfDay } from './domain/wall-time.ts';
import type { AuditInput } from './report/audit-input.ts';
import type { ReportInput } from './report/input.ts';
import type { Survey } from './survey.ts';

export type AuditRequest = {
  /** RFC 3339. */
  readonly now: string;
  /** Days in the policy's zone, both inclusive. */
  readonly since: string;
  readonly until: string;
  readonly environment: string | null;
  readonly sample: { readonly count: number; readonly seed: string } | null;
  readonly repository: string | null;
  readonly kept: Kept | null;
  /** Deployments that somebody asked GitHub for; null where nobody did. */
  readonly deployments: readonly PastDeployment[] | null;
  /** What went wrong before. */
  readonly faults: readonly Finding[];
};

export type Kept = {
  readonly decisions: readonly KeptDecision[];
  readonly deployments: readonly PastDeployment[];
  readonly faults: readonly Finding[];
};

/** @throws RangeError where `since` or `until` is no day; commands let none through */
export function auditSurvey(survey: Survey, request: AuditRequest): AuditInput {
  const { policy, register } = survey;
  const { now, since, until, kept } = request;
  const zone = policy.timezone;
  const period = periodOf(since, until, zone);
  const directory = register === null ? null : buildDirectory(register.value, register.path, zone, undefined);
  const known = [...(request.deployments ?? []), ...(kept?.deployments ?? [])];
  const deployments =
    request.deployments === null && kept === null
      ? null
      : [...new Map(known.reverse().map((one) => [one.id, one])).values()].filter(
          ({ succeededAt }) => !isBefore(succeededAt, period.start) && isBefore(succeededAt, period.end),
        );
  const audited = auditRecords({
    policy,
    directory,
    levelOf: (record) => levelByRecord(survey, record),
    records: survey.records,
    now,
    period,
    environment: request.environment,
    kept: kept?.decisions ?? null,
    deployments,
  });
  const isWithoutRegister = register === null && survey.findings.every(({ reason }) => reason !== 'register-invalid');
  const ids = audited.changes.map(({ id }) => id);
  const said = [
    ...(isWithoutRegister ? [REGISTER_MISSING] : []),
    ...request.faults,
    ...(kept?.faults ?? []),
    ...audited.findings,
  ];
  const { sample } = request;
  return {
    ...audited,
    generatedAt: now,
    timezone: zone,
    repository: request.repository,
    since,
    until,
    environment: request.environment,
    bundles: kept?.decisions.length ?? null,
    sample: sample === null ? null : { seed: sample.seed, ids: drawSample(ids, sample.count, sample.seed) },
    findings: survey.order([...survey.findings, ...said.map(survey.locate)]),
    texts: survey.texts,
  };
}

const REGISTER_MISSING: Finding = {
  reason: 'register-missing',
  level: 'error',
  change: null,
  message: 'There is no register, so that nobody holds a role level, and who owes a retrospective cannot be told.',
  remedy: 'Add .github/change-gate/register.yml (`change-gate init` writes one).',
  where: null,
};

/** From the first instant of one day to the last of another, half-open. @throws RangeError where one is no day */
export function periodOf(since: string, until: string, zone: string): { readonly start: string; readonly end: string } {
  return { start: edge(since, 0, zone), end: edge(until, 1, zone) };
}

function edge(day: string, later: number, zone: string): string {
  const read = parseDay(day);
  if (read === null) throw new RangeError(`${day} is no day.`);
  return toIso(startOfDay(addDays(read, later), zone));
}

/** Decides bundles again. `files`: their names and texts. */
export async function readKept(
  files: readonly { readonly name: string; readonly text: string | null }[],
): Promise<Kept> {
  const decisions: KeptDecision[] = [];
  const deployments: PastDeployment[] = [];
  const faults: Finding[] = [];
  for (const { name, text } of files) {
    const bundle = text === null ? 'it cannot be read' : readBundle(text);
    if (typeof bundle === 'string') {
      faults.push(sayUnreadable(name, bundle));
      continue;
    }
    try {
      const { judged, report } = await replayBundle(bundle);
      decisions.push(toKept(name, judged.report, report === bundle.report));
      deployments.push(...toDeployments(judged.facts));
    } catch (error) {
      faults.push(sayUnreadable(name, error instanceof Error ? error.message : 'it has another shape'));
    }
  }
  return { decisions, deployments, faults };
}

function sayUnreadable(name: string, because: string): Finding {
  return {
    reason: 'evidence-unavailable',
    level: 'error',
    change: null,
    message: `The bundle ${name} cannot be replayed: ${because}.`,
    remedy: 'Give the bundle.json that a run of the gate wrote, unchanged.',
    where: null,
  };
}

function toKept(source: string, report: ReportInput, isSame: boolean): KeptDecision {
  const { verdict, subject, evaluatedAt } = report;
  return {
    source,
    stage: verdict.stage,
    decision: verdict.decision,
    isSame,
    environment: subject.environment,
    commit: subject.commit,
    evaluatedAt,
    changes: verdict.changes.map(({ id, digest, decision, approvals }) => ({
      id,
      digest,
      decision,
      approvedBy: approvals
        .filter(({ counted }) => counted)
        .map(({ approver, evidence }) => `${approver} (${evidence})`),
    })),
  };
}

/** Deployments that succeeded, as facts name them. */
export function toDeployments(facts: Facts | null): readonly PastDeployment[] {
  const deployments = facts?.deployments;
  if (deployments === undefined || !isList(deployments)) return [];
  return deployments.flatMap(({ id, sha, environment, statuses }) => {
    const succeededAt = statuses
      .filter(({ state }) => state === 'success')
      .map(({ created_at }) => created_at)
      .reduce<string | null>((first, at) => (first === null || isBefore(at, first) ? at : first), null);
    return succeededAt === null ? [] : [{ id, environment, commit: sha, succeededAt, creator: null, check: null }];
  });
}

function isList(value: Facts['deployments']): value is readonly DeploymentFact[] {
  return Array.isArray(value);
}
