/** The report as JSON (`schemas/report.schema.json`). The same report gives the same bytes, and no line of it is a workflow command. */

import type { InputFile } from '../domain/terms/finding.ts';
import type { Report, RoleLevel } from '../domain/terms/generated/shapes.ts';
import { CATALOGUE, isReasonId, type ReasonId } from '../domain/terms/reasons.ts';
import type { ChangeVerdict, RiskVerdict, ScheduleVerdict } from '../domain/terms/verdict.ts';
import type { ReportInput } from '../gate/judged.ts';
import { plainFinding, writeJsonText } from '../render/plain/json-text.ts';

export function renderJson(report: ReportInput): string {
  return writeJsonText(toReport(report));
}

/** The report as the schema has it: what has no value is null, a governance file that is not there is an empty mapping. */
export function toReport(report: ReportInput): Report {
  const { verdict, subject } = report;
  return {
    schema: 1,
    decision: verdict.decision,
    outcome: verdict.outcome,
    mode: report.mode,
    stage: verdict.stage,
    evaluatedAt: report.evaluatedAt,
    timezone: report.timezone,
    tzdata: report.tzdata,
    subject: {
      repository: subject.repository,
      environment: subject.environment,
      commit: subject.commit,
      ref: subject.ref,
      event: subject.event,
      actor: subject.actor,
    },
    changes: verdict.changes.map(toChange),
    findings: report.findings.map((finding) => ({
      change: finding.change,
      ...plainFinding(finding),
      controls: [...CATALOGUE[finding.reason].controls],
    })),
    inputs: {
      policy: toInput(report.inputs.policy),
      register: toInput(report.inputs.register),
      calendar: toInput(report.inputs.calendar),
      items: toInput(report.inputs.items),
    },
  };
}

function toChange(change: ChangeVerdict): Report['changes'][number] {
  return {
    id: change.id,
    title: change.title,
    type: change.type,
    path: change.path,
    digest: change.digest,
    decision: change.decision,
    risk: change.risk === null ? null : toRisk(change.risk),
    schedule: change.schedule === null ? null : toSchedule(change.schedule),
    requirements: change.requirements.map(({ rule, needs, count, have, met, eligible }) => ({
      rule,
      needs,
      count,
      have,
      met,
      eligible: [...eligible],
    })),
    approvals: change.approvals.map(({ approver, evidence, role, at, counted, reason }) => ({
      approver,
      evidence,
      role: toRole(role),
      at,
      counted,
      reason: toReason(reason),
    })),
    confirmation: change.confirmation,
  };
}

// What is kept for people alone stays out: each key is named.
function toRisk({ score, computed, declared, final, floors }: RiskVerdict): Report['changes'][number]['risk'] {
  return { score, computed, declared, final, floors: [...floors] };
}

function toSchedule({ start, end, opensAt, closesAt }: ScheduleVerdict): Report['changes'][number]['schedule'] {
  return { start, end, opensAt, closesAt };
}

function toInput(file: InputFile | null): Report['inputs']['policy'] {
  return file === null ? {} : { path: file.path, ref: file.ref, digest: file.digest };
}

function toReason(reason: string | null): ReasonId | null {
  return reason !== null && isReasonId(reason) ? reason : null;
}

const LEVELS: readonly RoleLevel[] = [
  'configuration-analyst',
  'change-and-release-analyst',
  'change-and-release-manager',
];

function toRole(role: string | null): RoleLevel | null {
  return LEVELS.find((level) => level === role) ?? null;
}
