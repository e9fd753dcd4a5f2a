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
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { parseInstant } from '../../domain/time/time.ts';
import { hearChecks, SPEAKS_FOR, sayHeard } from './checks.ts';
import type { AuditedDeployment, KeptDecision } from './question.ts';

type Ground = {
  readonly policy: CompletePolicy;
  readonly records: readonly ReadRecord[];
  readonly kept: readonly KeptDecision[] | null;
  /** Whether there are deployments of several repositories, so that each has to be told with its own. */
  readonly isMany?: boolean;
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
  const decision = findSpeaking(given, kept ?? [], records);
  if (decision !== null)
    return judged(decision.decision === 'not-required' ? 'not-required' : 'authorised', decision.source);
  if (heard?.kind === 'speaks') return judged('authorised', `check: ${heard.check.title}`);
  if (heard === null && kept === null) return judged('not-known');
  if (gate === 'advise') return judged('advised');
  const said = checks === null || heard === null ? sayOfBundles(given, kept ?? []) : sayHeard(heard, checks.name);
  return judged('unauthorised', null, [sayUnauthorised(given, said, ground.isMany === true)]);
}

/** What the gate decided on this commit for this environment until the deployment had succeeded, in that order; of one instant a no is last. */
function decisionsOn(one: PastDeployment, kept: readonly KeptDecision[]): readonly KeptDecision[] {
  const own = kept.filter(
    ({ stage, isSame, commit, environment, repository, evaluatedAt }) =>
      stage === 'deploy' &&
      isSame &&
      !isBefore(one.succeededAt, evaluatedAt) &&
      commit === one.commit &&
      environment !== null &&
      isSameName(environment, one.environment) &&
      // A fork has the same commits, and a register of its own.
      repository !== null &&
      isSameName(repository, one.repository),
  );
  return [...own].sort(
    (a, b) => compareInstants(a.evaluatedAt, b.evaluatedAt) || Number(isPass(b)) - Number(isPass(a)),
  );
}

function isPass({ decision }: KeptDecision): boolean {
  return decision === 'authorised' || decision === 'not-required';
}

/** Those that no later one took back; one that authorised it before one that asked for nothing. */
function passesOn(one: PastDeployment, kept: readonly KeptDecision[]): readonly KeptDecision[] {
  const said = decisionsOn(one, kept);
  const standing = said.slice(said.findLastIndex((decision) => !isPass(decision)) + 1);
  return [
    ...standing.filter(({ decision }) => decision === 'authorised'),
    ...standing.filter(({ decision }) => decision !== 'authorised'),
  ];
}

function findSpeaking(
  one: PastDeployment,
  kept: readonly KeptDecision[],
  records: readonly ReadRecord[],
): KeptDecision | null {
  const speaks = ({ evaluatedAt, holdsUntil, changes }: KeptDecision): boolean => {
    const [made, said] = [parseInstant(one.madeAt), parseInstant(evaluatedAt)];
    if (made === null || said === null) return false;
    if (made <= said + SPEAKS_FOR) return true;
    const isWithdrawn = records.some(
      ({ value }) =>
        value.withdrawn !== undefined &&
        changes.some(({ id, decision }) => decision === 'authorised' && isSameName(id, value.id)),
    );
    return !isWithdrawn && holdsUntil !== null && isBefore(one.madeAt, holdsUntil);
  };
  return passesOn(one, kept).find(speaks) ?? null;
}

function sayOfBundles(one: PastDeployment, kept: readonly KeptDecision[]): string {
  const last = decisionsOn(one, kept).at(-1);
  if (last !== undefined && !isPass(last))
    return `the gate's last word on that commit before it was ${last.decision}, at ${last.evaluatedAt} (${last.source})`;
  const [before] = passesOn(one, kept);
  if (before === undefined) return 'no bundle given shows that the gate authorised it';
  const { source, evaluatedAt, holdsUntil } = before;
  const end = holdsUntil === null ? '' : ` for a time that ended at ${holdsUntil}`;
  return `what the gate let out at ${evaluatedAt}${end}, was not this one, which was made at ${one.madeAt} (${source})`;
}

function sayUnauthorised(
  { id, repository, commit, environment, succeededAt, creator }: PastDeployment,
  said: string,
  isMany: boolean,
): Finding {
  const of = isMany ? ` of ${repository}` : '';
  return {
    reason: 'commit-not-covered',
    level: 'error',
    change: null,
    message: `Deployment ${id}${of} of ${commit.slice(0, 7)} to ${environment} by ${creator ?? 'an unknown account'} succeeded at ${succeededAt}, and ${said}.`,
    remedy:
      'Find out who let it out, and by what right. If it was the administrator bypass, write an emergency change for it, with its retrospective.',
    where: null,
  };
}
