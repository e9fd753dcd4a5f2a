/**
 * What was kept of runs, as an audit takes it: bundles, each decided again, and the deployments that facts tell of. What cannot be decided
 * again, or was no run of the action, shows nothing.
 */

import { numberIn } from '../../domain/coverage/covers.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { DeploymentFact, Facts } from '../../domain/terms/generated/shapes.ts';
import type { PastDeployment } from '../../domain/terms/past-deployment.ts';
import type { Place, RulesOfRun } from '../../domain/terms/rules-of-run.ts';
import { foldCase, isSameName } from '../../domain/text/names.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { type Bundle, readBundle, replayBundle } from '../proof/bundle.ts';
import type { KeptDecision } from './question.ts';

type Judged = Awaited<ReturnType<typeof replayBundle>>['judged'];

export type Kept = {
  readonly decisions: readonly KeptDecision[];
  /** Null where none of the bundles tells of deployments. */
  readonly deployments: readonly PastDeployment[] | null;
  readonly reach: Reach | null;
  /** What GitHub had said to the runs. */
  readonly facts: readonly Facts[];
  readonly faults: readonly Finding[];
};

/** Of which environments, and until when, facts tell what was deployed. Facts tell of the environment of their own run alone. */
export type Reach = ReadonlyMap<string, { readonly environment: string; readonly until: string }>;

/** Decides bundles again. `files`: their names and texts. `isFacts`: whether something has the shape of facts. */
export async function readKept(
  files: readonly { readonly name: string; readonly text: string | null }[],
  isFacts: (value: unknown) => boolean,
  tzdata: string,
): Promise<Kept> {
  const decisions: KeptDecision[] = [];
  const told: Told[] = [];
  const facts: Facts[] = [];
  const faults: Finding[] = [];
  for (const { name, text } of files) {
    const bundle = text === null ? 'it cannot be read' : readBundle(text);
    if (typeof bundle === 'string') {
      faults.push(sayUnreadable(name, bundle));
      continue;
    }
    if (!bundle.request.trusted || bundle.request.at !== null) {
      faults.push(sayUntrusted(name));
      continue;
    }
    try {
      const { judged, report } = await replayBundle(bundle, tzdata);
      // Whoever touched a bundle may have written anything into its facts.
      if (judged.facts !== null && !isFacts(judged.facts)) {
        faults.push(sayUnreadable(name, 'its facts have another shape'));
        continue;
      }
      decisions.push(toKept(name, judged, bundle.request, report === bundle.report));
      if (judged.facts !== null) facts.push(judged.facts);
      told.push(tellDeployments(judged.facts));
    } catch (error) {
      faults.push(sayUnreadable(name, error instanceof Error ? error.message : 'it has another shape'));
    }
  }
  const heard = told.filter(({ deployments }) => deployments !== null);
  return {
    decisions,
    deployments: heard.length === 0 ? null : heard.flatMap(({ deployments }) => deployments ?? []),
    facts,
    reach: heard.length === 0 ? null : latestReach(heard.flatMap(({ reach }) => [...reach])),
    faults,
  };
}

function latestReach(
  all: readonly (readonly [string, { readonly environment: string; readonly until: string }])[],
): Reach {
  return new Map([...all].sort(([, a], [, b]) => compareInstants(a.until, b.until)));
}

/** What somebody decided on a checkout of their own, or for another instant, was no word of the gate. */
function sayUntrusted(name: string): Finding {
  return {
    reason: 'evidence-unavailable',
    level: 'error',
    change: null,
    message: `The bundle ${name} is not from a run of the action, so it shows nothing.`,
    remedy: 'Give the bundle.json that a run of the action wrote, unchanged.',
    where: null,
  };
}

function sayUnreadable(name: string, because: string): Finding {
  return {
    reason: 'evidence-unavailable',
    level: 'error',
    change: null,
    message: `The bundle ${name} cannot be replayed: ${because}.`,
    remedy: 'Give the bundle.json that a run of the gate wrote, unchanged.',
    where: null,
  };
}

function toKept(
  source: string,
  { report, facts }: Judged,
  { rules, mode }: Bundle['request'],
  isSame: boolean,
): KeptDecision {
  const { verdict, subject, evaluatedAt } = report;
  const ends = verdict.changes.flatMap(({ decision, schedule }) =>
    decision === 'authorised' && schedule !== null && schedule.end !== null ? [schedule.end] : [],
  );
  return {
    source,
    repository: subject.repository,
    stage: verdict.stage,
    decision: verdict.decision,
    isSame,
    isEnforced: report.mode === 'enforce' && mode === null,
    environment: subject.environment,
    commit: subject.commit,
    evaluatedAt,
    rules: rules === undefined ? null : withoutOwnNames(rules, facts),
    holdsUntil: ends.sort(compareInstants)[0] ?? null,
    raised: report.findings.filter(({ level }) => level === 'error').map(({ reason, change }) => ({ reason, change })),
    changes: verdict.changes.map(({ id, digest, decision, approvals, title, path }) => ({
      ...(numberIn(id) === null ? {} : { title, path }),
      id,
      digest,
      decision,
      approvedBy: approvals
        .filter(({ counted }) => counted)
        .map(({ approver, evidence }) => `${approver} (${evidence})`),
      approvers: approvals.filter(({ counted }) => counted).map(({ approver }) => approver),
      approvedAt: latestOf(approvals.flatMap(({ counted, at }) => (counted && at !== null ? [at] : []))),
    })),
  };
}

function latestOf(instants: readonly string[]): string | null {
  return [...instants].sort(compareInstants).at(-1) ?? null;
}

/** A workflow may name its own repository and its default branch, which is as good as to leave them out. */
function withoutOwnNames(rules: RulesOfRun, facts: Facts | null): RulesOfRun {
  if (facts === null) return rules;
  const { full_name: own, default_branch: branch } = facts.repository;
  const plain = ({ repository, ref }: Place): Place => {
    const isOwn = repository === null || isSameName(repository, own);
    const isDefault = ref !== null && isOwn && ref.replace(/^refs\/heads\//u, '') === branch;
    return { repository: isOwn ? null : repository, ref: isDefault ? null : ref };
  };
  return { policy: plain(rules.policy), records: plain(rules.records) };
}

export type Told = {
  /** Those that succeeded; null where the facts hold none, or could not read them. */
  readonly deployments: readonly PastDeployment[] | null;
  readonly reach: Reach;
  /** Why nothing is told; null where the facts were not asked. */
  readonly because: string | null;
};

/** Deployments that succeeded, as facts name them. */
export function tellDeployments(facts: Facts | null): Told {
  const listed = facts?.deployments;
  if (facts === null || listed === undefined) return { deployments: null, reach: new Map(), because: null };
  if (!isList(listed)) return { deployments: null, reach: new Map(), because: listed.unavailable };
  const names = [...listed.map(({ environment }) => environment), ...[facts.subject.environment ?? []].flat()];
  const until = facts.now;
  const deployments = listed.flatMap(({ id, sha, environment, created_at, statuses }): readonly PastDeployment[] => {
    const succeededAt = statuses
      .filter(({ state }) => state === 'success')
      .map((status) => status.created_at)
      .reduce<string | null>((first, at) => (first === null || isBefore(at, first) ? at : first), null);
    if (succeededAt === null) return [];
    const repository = facts.repository.full_name;
    const common = { id, repository, environment, commit: sha, madeAt: created_at, succeededAt };
    return [{ ...common, creator: null, checks: null }];
  });
  return {
    deployments,
    reach: new Map(names.map((environment) => [foldCase(environment), { environment, until }])),
    because: null,
  };
}

function isList(value: Facts['deployments']): value is readonly DeploymentFact[] {
  return Array.isArray(value);
}
