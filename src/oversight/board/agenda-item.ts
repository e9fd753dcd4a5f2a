/** An open change as a board reads it, in data: what stands on its card, and nothing that the card would have to work out. */

import type { Plan, Result } from '../../domain/terms/generated/shapes.ts';
import type { ApprovalVerdict, RequirementVerdict, RiskVerdict } from '../../domain/terms/verdict.ts';
import type { ScheduleProblem } from '../forward/schedule.ts';
import type { Dependency } from './ahead.ts';
import type { Claim } from './claims.ts';
import type { Quorum } from './quorum.ts';
import type { LookBack } from './since.ts';

export type AgendaItem = {
  readonly id: string;
  readonly title: string;
  readonly type: 'standard' | 'normal' | 'emergency';
  readonly path: string;
  readonly digest: string;
  readonly priority: 'low' | 'medium' | 'high' | 'critical' | null;
  readonly why: string;
  readonly description: string | null;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly implementers: readonly string[];
  readonly environments: readonly string[];
  readonly items: readonly AgendaSubject[];
  readonly risk: RiskVerdict;
  /** As the record assesses it; null on a standard change, whose model stands for it. */
  readonly assessment: {
    readonly impact: number;
    readonly likelihood: number;
    readonly text: string;
    readonly mitigations: readonly string[];
    readonly assessedBy: string;
    readonly security: string;
    readonly privacy: string;
    readonly downtime: string | null;
  } | null;
  /** null: a standard change that goes out whenever the calendar allows. */
  readonly schedule: { readonly start: string; readonly end: string } | null;
  /** How its time lies to the meeting. */
  readonly timing: 'after' | 'during' | 'before' | 'untimed';
  /** The record's, or its model's; null where neither has one. */
  readonly plan: Plan | null;
  readonly dependsOn: readonly Dependency[];
  readonly release: string | null;
  /** What calendar, lead time, dependencies and other changes have against it; null where it lies too far away to be judged. */
  readonly problems: readonly ScheduleProblem[] | null;
  /** What the gate refuses the record for by itself, whatever a board says. */
  readonly refusals: readonly ScheduleProblem[];
  /** What the record's `board` says. */
  readonly minuted: { readonly board: string; readonly meeting: string; readonly minute: string | null } | null;
  /** `declared`: by its own entries a board of an earlier meeting has decided. `shown`: approvals that count show it. */
  readonly standing: 'to-decide' | 'declared' | 'shown';
  readonly claims: readonly Claim[];
  /** What the approvals below are known by; `none`: by nothing that the policy accepts. */
  readonly basis: 'facts' | 'declared' | 'none';
  readonly requirements: readonly RequirementVerdict[];
  readonly approvals: readonly ApprovalVerdict[];
  /** Of this board; null where no rule asks for it. */
  readonly quorum: Quorum | null;
  /** What its record tries again, with how that ended and what its review found; null where it is no new attempt. */
  readonly retries: Tried | null;
  /** The pull request that brought in its present content; null where the facts do not tell. */
  readonly pullRequest: number | null;
  /** The line that approves it in a review of that pull request; null where the facts do not tell. */
  readonly approvalLine: string | null;
  /** What could ask for more, were the changed files known. */
  readonly unsure: readonly string[];
};

export type Tried = {
  readonly id: string;
  /** null: no record, or more than one, has the id, or it has no outcome. */
  readonly result: Result | null;
  readonly ended: string | null;
  readonly summary: string | null;
  readonly review: LookBack | null;
};

export type AgendaSubject = {
  /** Normalised. */
  readonly ref: string;
  /** Whether the catalog has it; null where there is none. */
  readonly isListed: boolean | null;
  readonly owner: string | null;
  readonly criticality: number | null;
  /** Its own criticality, or that of the most critical that depends on it. */
  readonly countsAs: number | null;
  /** What depends on it, to any depth. */
  readonly dependants: readonly string[];
};
