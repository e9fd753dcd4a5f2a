/**
 * Enforce or advise, applied once, after the decision, by total functions. Nothing in here can turn a decision into another.
 */

import { isNameMatch } from '../text/names.ts';
import { type Finding, weigh } from './finding.ts';
import type { CompletePolicy, EnvironmentRule } from './policy.ts';
import type { Decision, ReasonId } from './reasons.ts';
import type { Gate } from './stage.ts';
import type { Outcome } from './verdict.ts';

const STRICTNESS: readonly Gate[] = ['none', 'advise', 'enforce'];

export function stricterGate(a: Gate, b: Gate): Gate {
  return STRICTNESS.indexOf(a) >= STRICTNESS.indexOf(b) ? a : b;
}

/** The policy's gate for an environment: the first entry that matches; enforced where none does. */
export function gateFor(policy: CompletePolicy, environment: string): Gate {
  return ruleFor(policy, environment)?.gate ?? 'enforce';
}

/** The policy's entry for an environment: the first that matches; null where none does. */
export function ruleFor(policy: CompletePolicy, environment: string): EnvironmentRule | null {
  return policy.environments.find(({ pattern }) => isNameMatch(pattern, environment)) ?? null;
}

/** What goes out to an environment, as globs; null where everything does. */
export function pathsFor(policy: CompletePolicy, environment: string): readonly string[] | null {
  return ruleFor(policy, environment)?.paths ?? null;
}

/** The strictest gate that any environment could have; for a run that knows no environment. */
export function strictestGate(policy: CompletePolicy): Gate {
  const hasCatchAll = policy.environments.some(({ pattern }) => pattern === '*');
  const gates = policy.environments.map(({ gate }): Gate => gate);
  return [...gates, ...(hasCatchAll ? [] : (['enforce'] as const))].reduce<Gate>(stricterGate, 'none');
}

/** Governance faults fail even under advise: a gate whose rules cannot be read has no opinion to advise with. */
const GOVERNANCE: readonly ReasonId[] = [
  'policy-invalid',
  'register-missing',
  'register-invalid',
  'calendar-invalid',
  'items-invalid',
  'input-invalid',
];

/** Whether one of the rules could not be read or understood. */
export function hasGovernanceFault(findings: readonly Finding[]): boolean {
  return findings.some((finding) => weigh(finding) !== null && GOVERNANCE.includes(finding.reason));
}

export function toOutcome(decision: Decision, gate: Gate, findings: readonly Finding[]): Outcome {
  switch (decision) {
    case 'authorised':
    case 'not-required':
      return 'pass';
    case 'awaiting':
    case 'refused':
    case 'undetermined':
      if (hasGovernanceFault(findings)) return 'fail';
      return gate === 'enforce' ? 'fail' : 'warn';
  }
}
