/** What an audit is asked, and what it says of each change and each deployment. */

import type { Directory } from '../../domain/register/people.ts';
import type { Facts, Result } from '../../domain/terms/generated/shapes.ts';
import type { ItemIndex } from '../../domain/terms/items.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import type { GateCheck, PastDeployment } from '../../domain/terms/past-deployment.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { Decision, ReasonId } from '../../domain/terms/reasons.ts';
import type { RulesOfRun } from '../../domain/terms/rules-of-run.ts';
import type { Stage } from '../../domain/terms/stage.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';

/** What a bundle shows, after it was decided again. */
export type KeptDecision = {
  /** Where it was kept; plain text. */
  readonly source: string;
  /** owner/name; null where the run did not know it. */
  readonly repository: string | null;
  readonly stage: Stage;
  readonly decision: Decision;
  /** Whether deciding again gave the same report. */
  readonly isSame: boolean;
  /** Whether the policy of that day enforced it, without the input `mode`; left out where nobody looked. */
  readonly isEnforced?: boolean;
  readonly environment: string | null;
  readonly commit: string | null;
  readonly evaluatedAt: string;
  /** Where policy and records came from; null where the bundle does not say. */
  readonly rules: RulesOfRun | null;
  /** The earliest end among the times of what it authorised; null where nothing of it had a time. */
  readonly holdsUntil: string | null;
  /** Errors of the run; `change` null where they are about all of it. */
  readonly raised: readonly { readonly reason: ReasonId; readonly change: string | null }[];
  readonly changes: readonly {
    readonly id: string;
    readonly digest: string;
    readonly decision: Decision;
    /** Who was counted, as `login (evidence)`. */
    readonly approvedBy: readonly string[];
    /** The same as logins. */
    readonly approvers: readonly string[];
    /** When the last of them was given; left out or null where the bundle does not say. */
    readonly approvedAt?: string | null;
    /** Of a change without a file, which no record tells of: its title, and the file of its model. */
    readonly title?: string;
    readonly path?: string;
  }[];
};

export type AuditQuestion = {
  readonly policy: CompletePolicy;
  /** Null where there is no register: then nobody can owe or pay. */
  readonly directory: Directory | null;
  readonly levelOf: (record: ReadRecord) => RiskLevel | null;
  /** null where the repository has no catalog. */
  readonly items: ItemIndex | null;
  readonly records: readonly ReadRecord[];
  /** RFC 3339. */
  readonly now: string;
  /** Half-open, RFC 3339. */
  readonly period: { readonly start: string; readonly end: string };
  /** Null: all of them. */
  readonly environment: string | null;
  /** Null where no bundles were given. */
  readonly kept: readonly KeptDecision[] | null;
  /** The rules that hold here; what others decided is not heard. */
  readonly rules: RulesOfRun;
  /** What GitHub said of pull requests, from bundles or asked for the audit: who had a part in an emergency. */
  readonly facts: readonly Facts[];
  /** Null where nobody was asked for them. */
  readonly deployments: readonly PastDeployment[] | null;
};

export type AuditedChange = {
  readonly id: string;
  readonly title: string;
  readonly type: 'standard' | 'normal' | 'emergency';
  readonly path: string;
  readonly digest: string;
  readonly risk: RiskLevel | null;
  readonly environments: readonly string[];
  readonly scheduled: { readonly start: string; readonly end: string } | null;
  readonly result: Result | 'withdrawn' | null;
  readonly started: string | null;
  readonly ended: string | null;
  /** Who asked for it and who carried it out, by its record; null and none where no record tells. */
  readonly requester: string | null;
  readonly implementers: readonly string[];
  /** `shown`: a kept decision authorised this content for a deployment. `not-known`: no bundles were given. */
  readonly authorisation: 'shown' | 'not-shown' | 'not-known' | 'not-due';
  /** Where it is shown, and who approved, by that decision. */
  readonly shownBy: readonly string[];
  readonly approvedBy: readonly string[];
  /** When the last approval was given that the first of these decisions counted; null where none shows it. */
  readonly approvedAt: string | null;
};

export type AuditedDeployment = Omit<PastDeployment, 'checks'> & {
  /** The check that the verdict goes by; `none` where the gate has none on that commit, null where nobody looked. */
  readonly check: GateCheck | 'none' | null;
  /** `not-required`: by the policy of that day it needed no change. */
  readonly verdict: 'authorised' | 'not-required' | 'unauthorised' | 'advised' | 'not-governed' | 'not-known';
  /** What shows it; null where nothing does. */
  readonly shownBy: string | null;
};
