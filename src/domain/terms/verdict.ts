/**
 * What a decision says: one verdict per change and one for the run. Renderers show it; they add no knowledge.
 */

import type { Evidence } from './evidence-kinds.ts';
import type { Finding } from './finding.ts';
import type { RiskLevel } from './levels.ts';
import type { Decision } from './reasons.ts';
import type { Gate, Stage } from './stage.ts';

export type Outcome = 'pass' | 'warn' | 'fail';

export type RiskVerdict = {
  /** impact × likelihood, 1 to 25; null on a standard change, whose model carries the level. */
  readonly score: number | null;
  readonly computed: RiskLevel | null;
  readonly declared: RiskLevel | null;
  readonly final: RiskLevel;
  /** Names of the floors that apply, in the policy's order. */
  readonly floors: readonly string[];
  /** Of these, the ones without which the level would be lower. For people; no part of the report in JSON. */
  readonly raisedBy?: readonly string[];
};

export type ScheduleVerdict = {
  /** null on a standard change without a schedule of its own. */
  readonly start: string | null;
  readonly end: string | null;
  /** The next instant at which the schedule would allow it; null when open now, or when it never will. */
  readonly opensAt: string | null;
  /** The instant at which what is open now shuts, or would after `opensAt`; null when unknown or never. */
  readonly closesAt: string | null;
  /** Where its own time cannot stay: times near it that every rule allows. For people; no part of the report in JSON. */
  readonly slots?: readonly Slot[];
};

/** A time that could be taken instead, as long as the one that was planned. */
export type Slot = {
  readonly start: string;
  readonly end: string;
  /** The latest start that still leaves all of the time before it shuts; null: not before the search ends. */
  readonly latestStart: string | null;
};

/** What a requirement asks for, in the names of policy and register; the words for it are made where it is shown. */
export type AskedFor =
  | {
      readonly kind: 'people';
      readonly role: string | null;
      /** Skill and level. */
      readonly skills: readonly (readonly [string, string])[];
      readonly capacity: string | null;
    }
  | { readonly kind: 'board'; readonly name: string };

export type RequirementVerdict = {
  readonly rule: string;
  /** In words: `2 × change-and-release-manager`. */
  readonly needs: string;
  readonly count: number;
  readonly have: number;
  readonly met: boolean;
  /** Logins of the persons who could still satisfy it today, in the register's order. */
  readonly eligible: readonly string[];
  /** The two below are for people, and no part of the report in JSON. */
  readonly asks?: AskedFor;
  /** Logins of those whose approval fills a place. */
  readonly given?: readonly string[];
};

/** What one of the pull requests that go out has, and still needs. */
export type PullRequestApprovals = {
  /** null: no pull request brought the record in. */
  readonly pullRequest: number | null;
  readonly requirements: readonly RequirementVerdict[];
  readonly approvals: readonly ApprovalVerdict[];
  readonly confirmation: string | null;
};

export type ApprovalVerdict = {
  readonly approver: string;
  readonly evidence: Evidence;
  /** The role level held when it was given; null when none. */
  readonly role: string | null;
  readonly at: string | null;
  readonly counted: boolean;
  /** Why it does not count. */
  readonly reason: string | null;
};

/** A step in the life of a record, derived from evidence. */
export type Step = 'assessed' | 'prioritised' | 'scheduled' | 'authorised' | 'implemented' | 'reviewed' | 'closed';

export type ChangeVerdict = {
  readonly id: string;
  readonly title: string;
  readonly type: 'standard' | 'normal' | 'emergency';
  readonly path: string;
  readonly digest: string;
  readonly decision: Decision;
  readonly risk: RiskVerdict | null;
  readonly schedule: ScheduleVerdict | null;
  readonly requirements: readonly RequirementVerdict[];
  readonly approvals: readonly ApprovalVerdict[];
  /** The line that an approver pastes into a review, where one is needed: `change-gate approve <id> <32 digits>`. */
  readonly confirmation: string | null;
  /** By each pull request that needs approvals of its own. For people; no part of the report in JSON. */
  readonly through?: readonly PullRequestApprovals[];
};

export type Verdict = {
  readonly decision: Decision;
  readonly outcome: Outcome;
  /** The gate that was applied, after the `mode` input. */
  readonly gate: Gate;
  readonly stage: Stage;
  readonly changes: readonly ChangeVerdict[];
  readonly findings: readonly Finding[];
};

/** As programs get it: without what is kept for people alone. */
export function reportedRisk({ score, computed, declared, final, floors }: RiskVerdict): RiskVerdict {
  return { score, computed, declared, final, floors: [...floors] };
}

/** As programs get it: without what is kept for people alone. */
export function reportedRequirement(requirement: RequirementVerdict): RequirementVerdict {
  const { rule, needs, count, have, met, eligible } = requirement;
  return { rule, needs, count, have, met, eligible: [...eligible] };
}
