/**
 * Deployments of the past, each with what shows that the gate let it out. A deployment to a governed environment that nothing speaks for
 * is unauthorised: an administrator's bypass looks exactly like that, and has to.
 */
import type { AuditedDeployment, KeptDecision } from './audit.ts';
import type { Finding } from './finding.ts';
import { isBefore } from './instants.ts';
import { isSameName } from './names.ts';
import { gateFor } from './outcome.ts';
import type { CompletePolicy } from './policy.ts';

/** A deployment that succeeded. */
export type PastDeployment = {
  readonly id: number;
  readonly environment: string;
  /** The full SHA. */
  readonly commit: string;
  readonly succeededAt: string;
  /** The login of whoever made it; null where it is not known. */
  readonly creator: string | null;
  /**
   * What the gate's own check on that commit says: `success`, any other conclusion, `none` where there is no such check; null where
   * nobody looked.
   */
  readonly check: { readonly conclusion: string; readonly title: string } | 'none' | null;
};

export function auditDeployment(
  policy: CompletePolicy,
  one: PastDeployment,
  kept: readonly KeptDecision[] | null,
): { readonly deployment: AuditedDeployment; readonly findings: readonly Finding[] } {
  const gate = gateFor(policy, one.environment);
  if (gate === 'none') return { deployment: { ...one, verdict: 'not-governed', shownBy: null }, findings: [] };
  const shownBy = findShown(one, kept ?? []);
  if (shownBy !== null) return { deployment: { ...one, verdict: 'authorised', shownBy }, findings: [] };
  if (one.check === null && kept === null)
    return { deployment: { ...one, verdict: 'not-known', shownBy: null }, findings: [] };
  if (gate === 'advise') return { deployment: { ...one, verdict: 'advised', shownBy: null }, findings: [] };
  return { deployment: { ...one, verdict: 'unauthorised', shownBy: null }, findings: [sayUnauthorised(one)] };
}

function findShown(one: PastDeployment, kept: readonly KeptDecision[]): string | null {
  const decision = kept.find(
    ({ stage, isSame, decision, commit, environment, evaluatedAt }) =>
      stage === 'deploy' &&
      isSame &&
      // What needs no record by the policy's scope was let out by the gate as well.
      (decision === 'authorised' || decision === 'not-required') &&
      commit === one.commit &&
      environment !== null &&
      isSameName(environment, one.environment) &&
      !isBefore(one.succeededAt, evaluatedAt),
  );
  if (decision !== undefined) return decision.source;
  const { check } = one;
  return check !== null && check !== 'none' && check.conclusion === 'success' ? `check: ${check.title}` : null;
}

function sayUnauthorised({ id, commit, environment, succeededAt, creator, check }: PastDeployment): Finding {
  const said =
    check === null
      ? 'no bundle given shows that the gate authorised it'
      : check === 'none'
        ? 'the gate has no check on that commit'
        : `the gate's check on that commit says ${check.conclusion} (${check.title})`;
  return {
    reason: 'commit-not-covered',
    level: 'error',
    change: null,
    message: `Deployment ${id} of ${commit.slice(0, 7)} to ${environment} by ${creator ?? 'an unknown account'} succeeded at ${succeededAt}, and ${said}.`,
    remedy:
      'Find out who let it out, and by what right. If it was the administrator bypass, write an emergency change for it, with its retrospective.',
    where: null,
  };
}
