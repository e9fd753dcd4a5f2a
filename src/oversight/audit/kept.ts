/**
 * What was kept of runs, as an audit takes it: bundles, each decided again, and the deployments that facts tell of. What cannot be decided
 * again, or was no run of the action, shows nothing.
 */

import type { Finding } from '../../domain/terms/finding.ts';
import type { DeploymentFact, Facts } from '../../domain/terms/generated/shapes.ts';
import type { PastDeployment } from '../../domain/terms/past-deployment.ts';
import { foldCase } from '../../domain/text/names.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import type { ReportInput } from '../../gate/judged.ts';
import { readBundle, replayBundle } from '../proof/bundle.ts';
import type { KeptDecision } from './question.ts';

export type Kept = {
  readonly decisions: readonly KeptDecision[];
  /** Null where none of the bundles tells of deployments. */
  readonly deployments: readonly PastDeployment[] | null;
  readonly reach: Reach | null;
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
      decisions.push(toKept(name, judged.report, report === bundle.report));
      told.push(tellDeployments(judged.facts));
    } catch (error) {
      faults.push(sayUnreadable(name, error instanceof Error ? error.message : 'it has another shape'));
    }
  }
  const heard = told.filter(({ deployments }) => deployments !== null);
  return {
    decisions,
    deployments: heard.length === 0 ? null : heard.flatMap(({ deployments }) => deployments ?? []),
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
    message: `The bundle ${name} is not of a run of the action, so that it shows nothing.`,
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

function toKept(source: string, report: ReportInput, isSame: boolean): KeptDecision {
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
    environment: subject.environment,
    commit: subject.commit,
    evaluatedAt,
    holdsUntil: ends.sort(compareInstants)[0] ?? null,
    changes: verdict.changes.map(({ id, digest, decision, approvals }) => ({
      id,
      digest,
      decision,
      approvedBy: approvals
        .filter(({ counted }) => counted)
        .map(({ approver, evidence }) => `${approver} (${evidence})`),
    })),
  };
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
