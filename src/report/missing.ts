/**
 * Who must act, and nobody else: the one answer from which headline, checklist and the next step are said. It reads what the decision
 * found, row by row, and adds no knowledge.
 */
import type { LocatedFinding } from '../domain/terms/finding.ts';
import type { ReasonId } from '../domain/terms/reasons.ts';
import type { ApprovalVerdict, ChangeVerdict, RequirementVerdict } from '../domain/terms/verdict.ts';
import { isSameName } from '../domain/text/names.ts';

/** One requirement of one pull request. */
export type AskedRow = {
  /** Where several pull requests go out: which one; null where there is one, or none. */
  readonly pullRequest: number | null;
  readonly requirement: RequirementVerdict;
  /** Who has given it. */
  readonly given: readonly string[];
  /** Who can still give it. */
  readonly open: readonly { readonly login: string; readonly again: Again | null }[];
};

/** Why somebody who approved has to do so again. */
export type Again = 'unconfirmed' | 'stale' | 'expired' | 'unproven';

const AGAIN: Readonly<Partial<Record<ReasonId, Again>>> = {
  'approval-unconfirmed': 'unconfirmed',
  'approval-stale': 'stale',
  'approval-expired': 'expired',
  'approval-unproven': 'unproven',
};

export function askedRows(change: ChangeVerdict): readonly AskedRow[] {
  const { through, requirements, approvals } = change;
  const all = through ?? [{ pullRequest: null, requirements, approvals }];
  return all.flatMap((one) =>
    one.requirements.map((requirement) => rowOf(one.pullRequest, requirement, one.approvals)),
  );
}

function rowOf(
  pullRequest: number | null,
  requirement: RequirementVerdict,
  approvals: readonly ApprovalVerdict[],
): AskedRow {
  const counted = approvals.filter((one) => one.counted).map(({ approver }) => approver);
  return {
    pullRequest,
    requirement,
    given: requirement.given ?? (requirement.met ? counted : []),
    open: requirement.met ? [] : requirement.eligible.map((login) => ({ login, again: againOf(login, approvals) })),
  };
}

function againOf(login: string, approvals: readonly ApprovalVerdict[]): Again | null {
  const own = approvals.find((one) => !one.counted && isSameName(one.approver, login));
  return AGAIN[own?.reason as ReasonId] ?? null;
}

/** How many approvals are still to come; a board that is full and has not decided lacks one. */
export function countMissing(rows: readonly AskedRow[]): number {
  return rows.reduce((sum, { requirement: { met, count, have } }) => sum + (met ? 0 : Math.max(count - have, 1)), 0);
}

/** Everybody who can give what is missing, each once. */
export function whoCanAct(rows: readonly AskedRow[]): readonly string[] {
  const logins = rows.flatMap(({ open }) => open.map(({ login }) => login));
  return logins.filter((login, at) => logins.findIndex((one) => isSameName(one, login)) === at);
}

/**
 * Whether the checklist of a change says already what a finding says: an approval that is missing or does not count, where somebody can
 * give it. What nobody can give is said at length.
 */
export function isInChecklist(finding: LocatedFinding, change: ChangeVerdict): boolean {
  const { reason, where, level } = finding;
  if (level !== 'error' || finding.change === null || !isSameName(finding.change, change.id)) return false;
  if (!OF_APPROVALS.includes(reason)) return false;
  // Who assessed the risk, and that a change is late, are no rows of it.
  if (where !== null && where.pointer[0] !== 'approvals') return false;
  const missing = askedRows(change).filter(({ requirement }) => !requirement.met);
  return missing.length > 0 && missing.every(({ open }) => open.length > 0);
}

/** Whether another time would help. */
export function isOfTime(reason: ReasonId): boolean {
  return OF_TIME.includes(reason);
}

const OF_TIME: readonly ReasonId[] = [
  'collision',
  'dependency-order',
  'window-closed',
  'outside-change-window',
  'in-freeze',
  'lead-time-short',
];

const OF_APPROVALS: readonly ReasonId[] = [
  'approval-outstanding',
  'approval-unproven',
  'approval-unconfirmed',
  'approval-stale',
  'approval-expired',
  'approver-unknown',
  'approver-below-level',
  'approver-role-expired',
  'approver-role-not-held',
  'approver-not-independent',
  'approver-is-bot',
  'approver-counted-twice',
  'delegation-invalid',
  'board-inquorate',
];
