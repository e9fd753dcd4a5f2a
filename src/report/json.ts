/** The report as JSON (`schemas/report.schema.json`). The same report gives the same bytes, and no line of it is a workflow command. */
import { CATALOGUE } from '../domain/catalogue.ts';
import type { Report, RoleLevel } from '../domain/generated/shapes.ts';
import type { ReasonId } from '../domain/reasons.ts';
import { isReasonId } from '../domain/reasons.ts';
import type { ChangeVerdict } from '../domain/verdict.ts';
import type { InputFile, ReportInput } from './input.ts';

export function renderJson(report: ReportInput): string {
  const text = JSON.stringify(toReport(report), null, 2);
  // A lone surrogate or a `#[` inside a string can be written in another way that means the same.
  return `${text.replace(/#(?=\[)/g, '\\u0023').replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
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
    subject: {
      repository: subject.repository,
      environment: subject.environment,
      commit: subject.commit,
      ref: subject.ref,
      event: subject.event,
      actor: subject.actor,
    },
    changes: verdict.changes.map(toChange),
    findings: report.findings.map(({ change, reason, level, message, remedy, path, line, column }) => ({
      change,
      reason,
      level,
      message,
      remedy,
      path,
      line,
      column,
      controls: [...CATALOGUE[reason].controls],
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
    risk: change.risk === null ? null : { ...change.risk, floors: [...change.risk.floors] },
    schedule: change.schedule === null ? null : { ...change.schedule },
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
