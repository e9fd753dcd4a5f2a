/**
 * The audit of a period: of each change that ended or should have, whether what followed was done, and whether a kept decision shows that
 * the gate authorised it. It shows and never assumes: where nothing was kept, nothing is called authorised.
 */

import { numberIn } from '../../domain/coverage/covers.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import { gateFor } from '../../domain/terms/gate-mode.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { foldCase, isSameName } from '../../domain/text/names.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { auditDeployment } from './deployments.ts';
import { judgeDuties, judgeTimes } from './duties.ts';
import { failedUseOf } from './members.ts';
import type { AuditedChange, AuditedDeployment, AuditQuestion, KeptDecision } from './question.ts';
import { auditRaised } from './raised.ts';
import { isByRules, sayOtherRules } from './rules.ts';

export type Audit = {
  readonly changes: readonly AuditedChange[];
  /** Null where nobody was asked for them. */
  readonly deployments: readonly AuditedDeployment[] | null;
  readonly findings: readonly Finding[];
};

/** Changes by id, deployments by time; the order of what is given does not matter. */
export function audit(asked: AuditQuestion): Audit {
  const { records, environment, kept } = asked;
  // A review lets nothing out, by whatever rules.
  const foreign = (kept ?? []).filter((one) => one.stage === 'deploy' && !isByRules(one, asked.rules));
  const question = { ...asked, kept: kept === null ? null : kept.filter((one) => !foreign.includes(one)) };
  const twins = findTwins(records);
  const audited = records
    .filter((record) => isInPeriod(question, record))
    .filter(({ value }) => environment === null || value.environments.some((name) => isSameName(name, environment)))
    .sort((a, b) => (a.value.id < b.value.id ? -1 : a.value.id > b.value.id ? 1 : a.path < b.path ? -1 : 1))
    .map((record) => auditChange(question, record));
  const deployments =
    question.deployments === null
      ? null
      : [...question.deployments]
          .filter((one) => environment === null || isSameName(one.environment, environment))
          .sort(
            (a, b) =>
              compareInstants(a.succeededAt, b.succeededAt) || a.id - b.id || (a.repository < b.repository ? -1 : 1),
          )
          .map((one) => auditDeployment(question, one));
  return {
    changes: [...audited.map(({ change }) => change), ...auditRaised(question)].sort((a, b) =>
      a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
    ),
    deployments: deployments?.map(({ deployment }) => deployment) ?? null,
    findings: [
      ...(kept ?? []).flatMap(judgeKept),
      ...foreign.filter(({ isSame }) => isSame).map((one) => sayOtherRules(one, asked.rules)),
      ...sayLaxer(question),
      ...findVanished(question),
      ...twins,
      ...audited.flatMap(({ findings }) => findings),
      ...(deployments ?? []).flatMap(({ findings }) => findings),
    ],
  };
}

/** Whether anything of it lies in the period: its time, what became of it, or its withdrawal. */
function isInPeriod({ period }: AuditQuestion, { value }: ReadRecord): boolean {
  const spans: (readonly [string, string])[] = [];
  if (value.schedule !== undefined) spans.push([value.schedule.start, value.schedule.end]);
  if (value.outcome !== undefined) spans.push([value.outcome.started, value.outcome.ended]);
  if (value.withdrawn !== undefined) spans.push([value.withdrawn.at, value.withdrawn.at]);
  return spans.some(([from, to]) => isBefore(from, period.end) && !isBefore(to, period.start));
}

function auditChange(
  question: AuditQuestion,
  record: ReadRecord,
): { readonly change: AuditedChange; readonly findings: readonly Finding[] } {
  const { value, path, digest } = record;
  const { outcome, schedule, withdrawn } = value;
  const risk = question.levelOf(record);
  const shown = findShown(question, record);
  const governed = governedOf(question, record);
  const authorisation = judgeAuthorisation(question, record, shown, governed);
  const lacking = governed.filter((name) => !shown.some((one) => isSameName(one.environment, name)));
  const change: AuditedChange = {
    id: value.id,
    title: value.title,
    type: value.type,
    path,
    digest,
    risk,
    environments: value.environments,
    scheduled: schedule === undefined ? null : { start: schedule.start, end: schedule.end },
    result: outcome?.result ?? (withdrawn === undefined ? null : 'withdrawn'),
    started: outcome?.started ?? null,
    ended: outcome?.ended ?? null,
    requester: value['requested-by'],
    implementers: value.implementers ?? [value['requested-by']],
    authorisation,
    shownBy: shown.map(({ source }) => source),
    approvedBy: [...new Set(shown.flatMap(({ approvedBy }) => approvedBy))],
    approvedAt: shown[0]?.approvedAt ?? null,
  };
  return {
    change,
    findings: [
      ...(authorisation === 'not-shown' ? [sayNotShown(record)] : []),
      ...(authorisation === 'shown' && outcome !== undefined && lacking.length > 0
        ? [sayShownInPart(record, lacking)]
        : []),
      ...judgeTimes(question, record),
      ...judgeDuties(question, record, risk),
    ],
  };
}

type Shown = {
  readonly source: string;
  readonly environment: string;
  readonly approvedBy: readonly string[];
  readonly approvedAt: string | null;
};

/** Kept decisions that authorised this content to go out, before it went. */
function findShown({ kept, environment: asked }: AuditQuestion, record: ReadRecord): readonly Shown[] {
  const { value, digest } = record;
  // What failed without a record went out under another name, and with other content: its model and pull request are the same.
  const use = failedUseOf(record);
  return (kept ?? [])
    .filter(({ stage, isSame }) => stage === 'deploy' && isSame)
    .flatMap((one): readonly Shown[] => {
      const { environment } = one;
      if (environment === null || (asked !== null && !isSameName(environment, asked))) return [];
      const change = one.changes.find(({ id, digest: own }) =>
        use === null ? isSameName(id, value.id) && own === digest : isSameName(id, use),
      );
      if (change === undefined || change.decision !== 'authorised' || one.decision !== 'authorised') return [];
      // A decision after the end says nothing of what was known when it began.
      if (value.outcome !== undefined && isBefore(value.outcome.ended, one.evaluatedAt)) return [];
      if (isTakenBack(one, kept ?? [], change.id, value.outcome)) return [];
      const { approvedBy, approvedAt = null } = change;
      return [{ source: one.source, environment, approvedBy, approvedAt }];
    });
}

/** Whether the gate said no to the same commit, with this change, after it had let it out and before it was begun. */
function isTakenBack(
  { repository, environment, commit, evaluatedAt }: KeptDecision,
  kept: readonly KeptDecision[],
  id: string,
  outcome: ReadRecord['value']['outcome'],
): boolean {
  return kept.some(
    (later) =>
      later.stage === 'deploy' &&
      later.isSame &&
      later.decision !== 'authorised' &&
      later.decision !== 'not-required' &&
      later.commit === commit &&
      isSameName(later.environment ?? '', environment ?? '') &&
      isSameName(later.repository ?? '', repository ?? '') &&
      later.changes.some((change) => isSameName(change.id, id)) &&
      !isBefore(later.evaluatedAt, evaluatedAt) &&
      (outcome === undefined || !isBefore(outcome.started, later.evaluatedAt)),
  );
}

/** The environments of a record that are asked about and that the policy enforces. */
function governedOf({ policy, environment }: AuditQuestion, { value }: ReadRecord): readonly string[] {
  return value.environments.filter(
    (name) => (environment === null || isSameName(name, environment)) && gateFor(policy, name) === 'enforce',
  );
}

function judgeAuthorisation(
  { kept }: AuditQuestion,
  { value }: ReadRecord,
  shown: readonly Shown[],
  governed: readonly string[],
): AuditedChange['authorisation'] {
  if (shown.length > 0) return 'shown';
  if (value.outcome === undefined || governed.length === 0) return 'not-due';
  return kept === null ? 'not-known' : 'not-shown';
}

function sayNotShown(record: ReadRecord): Finding {
  const { id, outcome } = record.value;
  return {
    reason: 'evidence-unavailable',
    level: 'error',
    change: id,
    message: `${id} was carried out from ${outcome?.started ?? ''} to ${outcome?.ended ?? ''}, and none of the bundles given shows that the gate authorised it as it is now.`,
    remedy: 'Give the bundle.json of the run that let it out, or find out why the gate did not run.',
    where: { file: record.path, pointer: ['outcome'], on: 'key' },
  };
}

/** A change is one outcome for all of its environments, so that it may never have gone to the others. */
function sayShownInPart(record: ReadRecord, lacking: readonly string[]): Finding {
  const { id } = record.value;
  return {
    reason: 'evidence-unavailable',
    level: 'warning',
    change: id,
    message: `${id} names ${lacking.join(', ')} too, and none of the bundles given shows that the gate authorised it for there.`,
    remedy: 'Give the bundle.json of that run, or make sure that the change never went there.',
    where: { file: record.path, pointer: ['environments'], on: 'key' },
  };
}

/** Environments that the policy of a run enforced, and that of today does not: by today's nothing that went there is unauthorised. */
function sayLaxer({ kept, policy, environment: asked }: AuditQuestion): readonly Finding[] {
  const last = new Map<string, KeptDecision & { readonly environment: string }>();
  for (const one of kept ?? []) {
    const { environment } = one;
    if (one.stage !== 'deploy' || !one.isSame || one.isEnforced !== true || environment === null) continue;
    if ((asked !== null && !isSameName(environment, asked)) || gateFor(policy, environment) === 'enforce') continue;
    const known = last.get(foldCase(environment));
    if (known === undefined || isBefore(known.evaluatedAt, one.evaluatedAt))
      last.set(foldCase(environment), { ...one, environment });
  }
  return [...last.values()].map(({ environment, evaluatedAt, source }) => ({
    reason: 'way-round',
    level: 'warning',
    change: null,
    message: `The policy enforced ${environment} at ${evaluatedAt} (${source}). Today's policy says \`gate: ${gateFor(policy, environment)}\` for it, and by that nothing that went there is unauthorised.`,
    remedy: 'Audit with the policy as it was then (a checkout of that day), and find out who changed it and why.',
    where: null,
  }));
}

/** Changes that the gate let out in the period and whose record is gone: with it went what was owed. */
function findVanished({ kept, records, period, environment: asked }: AuditQuestion): readonly Finding[] {
  const known = new Set(records.map(({ value }) => foldCase(value.id)));
  const gone = new Map<string, Finding>();
  for (const { stage, isSame, decision, environment, evaluatedAt, source, changes } of kept ?? []) {
    if (stage !== 'deploy' || !isSame || decision !== 'authorised') continue;
    if (asked !== null && (environment === null || !isSameName(environment, asked))) continue;
    if (isBefore(evaluatedAt, period.start) || !isBefore(evaluatedAt, period.end)) continue;
    for (const { id, decision: own } of changes) {
      const key = foldCase(id);
      // A change without a file has no record that could be gone.
      if (own !== 'authorised' || known.has(key) || gone.has(key) || numberIn(id) !== null) continue;
      gone.set(key, {
        reason: 'record-missing',
        level: 'error',
        change: id,
        message: `The gate authorised ${id} for ${environment ?? 'an environment'} at ${evaluatedAt} (${source}), and no record of that id can be read here.`,
        remedy:
          'Find out who took the record away or gave it another id, and bring it back: its outcome and reviews are owed.',
        where: null,
      });
    }
  }
  return [...gone.values()];
}

/** A bundle whose decision cannot be had again shows nothing. */
function judgeKept({ source, isSame }: KeptDecision): readonly Finding[] {
  if (isSame) return [];
  return [
    {
      reason: 'evidence-unavailable',
      level: 'error',
      change: null,
      message: `The bundle ${source} does not lead to the report that is in it, so it shows nothing.`,
      remedy:
        'Replay it with the version that made it (`change-gate replay`), and find out who touched it if it still differs.',
      where: null,
    },
  ];
}

function findTwins(records: readonly ReadRecord[]): readonly Finding[] {
  const byId = new Map<string, ReadRecord[]>();
  for (const record of records) {
    const key = foldCase(record.value.id);
    const list = byId.get(key) ?? [];
    byId.set(key, list);
    list.push(record);
  }
  return [...byId.values()]
    .filter((list) => list.length > 1)
    .flatMap((list) =>
      list.map((record): Finding => {
        const others = list.filter((other) => other !== record).map(({ path }) => path);
        return {
          reason: 'record-id-duplicate',
          level: 'error',
          change: record.value.id,
          message: `The id ${record.value.id} is also in ${others.sort().join(', ')}.`,
          remedy: 'Give one of them another id.',
          where: { file: record.path, pointer: ['id'] },
        };
      }),
    );
}
