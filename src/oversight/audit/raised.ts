/**
 * Changes without a file, which no record tells of: an audit knows them by the decisions that were kept, and what became of them by the
 * deployment. One that failed has a record, and is told by that.
 */
import { numberIn } from '../../domain/coverage/covers.ts';
import { foldCase, isSameName } from '../../domain/text/names.ts';
import { isBefore } from '../../domain/time/instants.ts';
import { failedUseOf } from './members.ts';
import type { AuditedChange, AuditQuestion, KeptDecision } from './question.ts';

/** Those that were authorised in the period, each once for its environment. */
export function auditRaised(question: AuditQuestion): readonly AuditedChange[] {
  const { kept, records, period, environment: asked } = question;
  const told = new Set(records.map((record) => foldCase(failedUseOf(record) ?? '')));
  const found = new Map<string, AuditedChange>();
  for (const one of kept ?? []) {
    const { stage, isSame, decision, environment, evaluatedAt } = one;
    if (stage !== 'deploy' || !isSame || decision !== 'authorised' || environment === null) continue;
    if (asked !== null && !isSameName(environment, asked)) continue;
    if (isBefore(evaluatedAt, period.start) || !isBefore(evaluatedAt, period.end)) continue;
    for (const change of one.changes) {
      const key = foldCase(`${change.id} ${environment}`);
      if (numberIn(change.id) === null || change.decision !== 'authorised' || told.has(foldCase(change.id))) continue;
      const before = found.get(key);
      found.set(
        key,
        before === undefined
          ? toAudited(question, one, change, environment)
          : { ...before, shownBy: [...before.shownBy, one.source] },
      );
    }
  }
  return [...found.values()];
}

function toAudited(
  { deployments }: AuditQuestion,
  { source, commit, evaluatedAt }: KeptDecision,
  change: KeptDecision['changes'][number],
  environment: string,
): AuditedChange {
  const deployment = (deployments ?? []).find(
    (one) =>
      one.commit === commit && isSameName(one.environment, environment) && !isBefore(one.succeededAt, evaluatedAt),
  );
  return {
    id: change.id,
    title: change.title ?? change.id,
    type: 'standard',
    path: change.path ?? '',
    digest: change.digest,
    risk: null,
    environments: [environment],
    scheduled: null,
    result: deployment === undefined ? null : 'successful',
    started: deployment?.madeAt ?? null,
    ended: deployment?.succeededAt ?? null,
    requester: null,
    implementers: [],
    authorisation: 'shown',
    shownBy: [source],
    approvedBy: change.approvedBy,
    approvedAt: change.approvedAt ?? null,
  };
}
