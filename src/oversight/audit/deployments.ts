/**
 * Deployments of the past, each with what shows that the gate let it out. A deployment to a governed environment that nothing speaks for
 * is unauthorised: an administrator's bypass looks exactly like that, and has to.
 */

import type { Finding } from '../../domain/terms/finding.ts';
import { gateFor } from '../../domain/terms/gate-mode.ts';
import type { PastDeployment } from '../../domain/terms/past-deployment.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isSameName } from '../../domain/text/names.ts';
import { isBefore } from '../../domain/time/instants.ts';
import { parseInstant } from '../../domain/time/time.ts';
import { hearChecks, SPEAKS_FOR, sayHeard } from './checks.ts';
import type { AuditedDeployment, KeptDecision } from './question.ts';

type Ground = {
  readonly policy: CompletePolicy;
  readonly records: readonly ReadRecord[];
  readonly kept: readonly KeptDecision[] | null;
};

export function auditDeployment(
  ground: Ground,
  given: PastDeployment,
): { readonly deployment: AuditedDeployment; readonly findings: readonly Finding[] } {
  const { policy, records, kept } = ground;
  const { checks, ...one } = given;
  const heard = checks === null ? null : hearChecks(given, checks.all, records);
  const check = heard === null ? null : (heard.check ?? ('none' as const));
  const judged = (
    verdict: AuditedDeployment['verdict'],
    shownBy: string | null = null,
    findings: readonly Finding[] = [],
  ) => ({ deployment: { ...one, check, verdict, shownBy }, findings });
  const gate = gateFor(policy, one.environment);
  if (gate === 'none') return judged('not-governed');
  const decision = findSpeaking(given, kept ?? []);
  if (decision !== null)
    return judged(decision.decision === 'not-required' ? 'not-required' : 'authorised', decision.source);
  if (heard?.kind === 'speaks') return judged('authorised', `check: ${heard.check.title}`);
  if (heard === null && kept === null) return judged('not-known');
  if (gate === 'advise') return judged('advised');
  const said = checks === null || heard === null ? sayOfBundles(given, kept ?? []) : sayHeard(heard, checks.name);
  return judged('unauthorised', null, [sayUnauthorised(given, said)]);
}

/** Decisions that let this commit out to this environment, whenever; one that authorised it before one that asked for nothing. */
function decisionsOn(one: PastDeployment, kept: readonly KeptDecision[]): readonly KeptDecision[] {
  const passed = kept.filter(
    ({ stage, isSame, decision, commit, environment, repository }) =>
      stage === 'deploy' &&
      isSame &&
      (decision === 'authorised' || decision === 'not-required') &&
      commit === one.commit &&
      environment !== null &&
      isSameName(environment, one.environment) &&
      // A fork has the same commits, and a register of its own.
      repository !== null &&
      isSameName(repository, one.repository),
  );
  return [
    ...passed.filter(({ decision }) => decision === 'authorised'),
    ...passed.filter(({ decision }) => decision !== 'authorised'),
  ];
}

function findSpeaking(one: PastDeployment, kept: readonly KeptDecision[]): KeptDecision | null {
  const speaks = ({ evaluatedAt, holdsUntil }: KeptDecision): boolean => {
    if (isBefore(one.succeededAt, evaluatedAt)) return false;
    const [made, said] = [parseInstant(one.madeAt), parseInstant(evaluatedAt)];
    if (made === null || said === null) return false;
    return made <= said + SPEAKS_FOR || (holdsUntil !== null && isBefore(one.madeAt, holdsUntil));
  };
  return decisionsOn(one, kept).find(speaks) ?? null;
}

function sayOfBundles(one: PastDeployment, kept: readonly KeptDecision[]): string {
  const [before] = decisionsOn(one, kept).filter(({ evaluatedAt }) => !isBefore(one.succeededAt, evaluatedAt));
  if (before === undefined) return 'no bundle given shows that the gate authorised it';
  const { source, evaluatedAt, holdsUntil } = before;
  const end = holdsUntil === null ? '' : ` for a time that ended at ${holdsUntil}`;
  return `what the gate let out at ${evaluatedAt}${end}, was not this one, which was made at ${one.madeAt} (${source})`;
}

function sayUnauthorised({ id, commit, environment, succeededAt, creator }: PastDeployment, said: string): Finding {
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
