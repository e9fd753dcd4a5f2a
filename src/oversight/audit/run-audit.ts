/**
 * The use case that both audits share: everything that a source holds, what bundles show, and the deployments that are known, looked at
 * for a period of days.
 */

import { levelByRecord } from '../../domain/kinds/review-duty.ts';
import { buildDirectory } from '../../domain/register/people.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { PastDeployment } from '../../domain/terms/past-deployment.ts';
import type { PastStop } from '../../domain/terms/past-stop.ts';
import { OWN_RULES, type RulesOfRun } from '../../domain/terms/rules-of-run.ts';
import { foldCase, includesName, isSameName } from '../../domain/text/names.ts';
import { addDays } from '../../domain/time/days.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { parseDay, parseInstant, toIso } from '../../domain/time/time.ts';
import { startOfDay } from '../../domain/time/wall-time.ts';
import type { Survey } from '../survey/survey.ts';
import { nameRepositories } from '../survey/words.ts';
import { audit as auditRecords } from './audit.ts';
import type { AuditInput } from './input.ts';
import type { Kept, Reach } from './kept.ts';
import { hearMembers, reachOf } from './members.ts';
import { drawSample } from './sample.ts';
import { auditStops, stopsOf } from './stops.ts';

export type AuditRequest = {
  /** RFC 3339. */
  readonly now: string;
  /** Days in the policy's zone, both inclusive. */
  readonly since: string;
  readonly until: string;
  readonly environment: string | null;
  readonly sample: { readonly count: number; readonly seed: string } | null;
  readonly repository: string | null;
  readonly kept: Kept | null;
  /** The rules that hold here; null for the repository's own. */
  readonly rules: RulesOfRun | null;
  /** Stops that somebody asked GitHub for; null where nobody did. */
  readonly stops: readonly PastStop[] | null;
  /** How many runs of workflows were held against the deployments; null where nobody asked for them. */
  readonly runs: number | null;
  /** What was asked of GitHub about emergencies; null where nobody did. */
  readonly facts: Facts | null;
  /** Deployments that somebody asked GitHub for; null where nobody did. */
  readonly deployments: readonly PastDeployment[] | null;
  /** How far the facts reach that a file of facts holds; null where none was given. */
  readonly reach: Reach | null;
  /** What went wrong before. */
  readonly faults: readonly Finding[];
};

/** @throws RangeError where `since` or `until` is no day; commands let none through */
export function auditSurvey(survey: Survey, request: AuditRequest): AuditInput {
  const { policy, register, repositories: members } = survey;
  const { now, since, until } = request;
  const kept =
    request.kept === null || members === undefined ? request.kept : hearMembers(request.kept, members, survey.records);
  const zone = policy.timezone;
  const period = periodOf(since, until, zone);
  const directory = register === null ? null : buildDirectory(register.value, register.path, zone, undefined);
  const known = [...(request.deployments ?? []), ...(kept?.deployments ?? [])];
  const deployments =
    request.deployments === null && (kept === null || kept.deployments === null)
      ? null
      : onceEach(known).filter(
          ({ succeededAt }) => !isBefore(succeededAt, period.start) && isBefore(succeededAt, period.end),
        );
  const audited = auditRecords({
    policy,
    directory,
    levelOf: (record) => levelByRecord(survey, record),
    items: survey.items,
    records: survey.records,
    now,
    period,
    environment: request.environment,
    kept: kept?.decisions ?? null,
    rules: request.rules ?? OWN_RULES,
    facts: [...(request.facts === null ? [] : [request.facts]), ...(kept?.facts ?? [])],
    deployments,
    isMany: members !== undefined,
  });
  // A register that could not be read is none that is missing.
  const isWithoutRegister =
    register === null && survey.findings.every(({ reason, level }) => level !== 'error' || !UNREAD.includes(reason));
  const stops = request.stops ?? stopsOf(kept?.facts ?? []);
  const ids = audited.changes.map(({ id }) => id);
  const repositories = repositoriesOf(kept, request.deployments);
  const said = [
    ...(isWithoutRegister ? [REGISTER_MISSING] : []),
    ...request.faults,
    ...(kept?.faults ?? []),
    ...(members === undefined ? sayRepositories(repositories, kept) : []),
    ...sayUnknownEnvironment(survey, request.environment, known),
    ...sayTwice(known),
    ...(members === undefined || kept === null
      ? sayReach(request, period, [request.reach, kept?.reach ?? null])
      : members.flatMap(({ name }) => sayReach(request, period, [reachOf(kept, name)], name))),
    ...audited.findings,
  ];
  const [named, ...others] = repositories;
  const readable = new Set(survey.records.map(({ path }) => path));
  const { sample } = request;
  return {
    ...audited,
    generatedAt: now,
    timezone: zone,
    ...nameRepositories(survey),
    repository: request.repository ?? (members === undefined && others.length === 0 ? (named ?? null) : null),
    since,
    until,
    environment: request.environment,
    runs: request.runs,
    stops: stops === null ? null : auditStops(stops, { directory, now, period, environment: request.environment }),
    bundles: kept?.decisions.length ?? null,
    rules: kept === null ? null : (request.rules ?? OWN_RULES),
    sample: sample === null ? null : { seed: sample.seed, ids: drawSample(ids, sample.count, sample.seed) },
    findings: survey.order([...survey.findings, ...said.map(survey.locate)]),
    isLacking: survey.findings.some(({ level, path }) => level === 'error' && (path === null || !readable.has(path))),
    texts: survey.texts,
  };
}

/** What tells of one deployment in one way is one of them; of two ways both are audited, so that none hides the other. */
function onceEach(known: readonly PastDeployment[]): readonly PastDeployment[] {
  return [...new Map([...known].reverse().map((one) => [`${keyOf(one)} ${wayOf(one)}`, one])).values()];
}

const keyOf = ({ repository, id }: PastDeployment): string => `${foldCase(repository)} ${id}`;
const wayOf = ({ commit, environment, madeAt, succeededAt }: PastDeployment): string =>
  [commit, foldCase(environment), parseInstant(madeAt), parseInstant(succeededAt)].join(' ');

/** One deployment cannot have gone to two places: one of those who tell of it was touched, or is another's. */
function sayTwice(known: readonly PastDeployment[]): readonly Finding[] {
  const ways = new Map<string, Set<string>>();
  for (const one of known) ways.set(keyOf(one), (ways.get(keyOf(one)) ?? new Set()).add(wayOf(one)));
  return [...ways]
    .filter(([, different]) => different.size > 1)
    .map(([key]) => ({
      reason: 'identity-mismatch',
      level: 'error',
      change: null,
      message: `What was given tells of the deployment ${key.split(' ')[1] ?? ''} of ${key.split(' ')[0] ?? ''} in ${ways.get(key)?.size ?? 0} ways: commit, environment or times differ. Each is audited.`,
      remedy: 'Look the deployment up on GitHub, and find out which bundle or file of facts was touched.',
      where: null,
    }));
}

/** Whose bundles and facts were given, by name. */
function repositoriesOf(kept: Kept | null, deployments: readonly PastDeployment[] | null): readonly string[] {
  const all = [...(kept?.decisions ?? []), ...(deployments ?? [])].flatMap(({ repository }) => repository ?? []);
  return [...new Map(all.map((name) => [foldCase(name), name])).values()].sort();
}

/** Records may be those of many repositories; whose the bundles are is said, since a fork has the same records. */
function sayRepositories(names: readonly string[], kept: Kept | null): readonly Finding[] {
  if (names.length < 2 || kept === null) return [];
  return [
    {
      reason: 'identity-mismatch',
      level: 'warning',
      change: null,
      message: `What was given is of ${names.length} repositories: ${names.join(', ')}. For a change the bundles of each of them are heard.`,
      remedy: 'Leave out those of a repository that has no part in these changes, such as a fork.',
      where: null,
    },
  ];
}

/** A name that nothing has is most likely a slip, and an audit of it finds nothing wrong for ever. */
function sayUnknownEnvironment(
  { records }: Survey,
  environment: string | null,
  known: readonly PastDeployment[],
): readonly Finding[] {
  if (environment === null) return [];
  const isNamed = records.some(({ value }) => includesName(value.environments, environment));
  if (isNamed || known.some((one) => isSameName(one.environment, environment))) return [];
  return [
    {
      reason: 'environment-missing',
      level: 'warning',
      change: null,
      message: `No record names the environment ${environment}, and no deployment to it is known.`,
      remedy: 'Check how it is written.',
      where: null,
    },
  ];
}

/** Nobody shall read "0 deployments" as "nothing was deployed": facts end where they were made. */
function sayReach(
  { now, environment, repository, kept, faults }: AuditRequest,
  { end }: { readonly end: string },
  given: readonly (Reach | null)[],
  of: string | null = null,
): readonly Finding[] {
  const warn = (said: string, remedy: string): readonly Finding[] => {
    const message = of === null ? said : `${of}: ${said}`;
    return [{ reason: 'evidence-unavailable', level: 'warning', change: null, message, remedy, where: null }];
  };
  // The action asks GitHub itself; and what could not be read is said already.
  if (repository !== null || faults.length > 0) return [];
  if (given.every((reach) => reach === null || reach.size === 0)) {
    return kept === null
      ? warn(
          'Neither bundles nor facts were given, so nothing here shows who authorised what, or what was deployed.',
          'Give the bundles that the runs of the gate kept (--bundles), or let `command: audit` ask GitHub.',
        )
      : warn(
          'Nothing that was given lists deployments, so one that went past the gate would not be seen.',
          'Give facts of a deployment that was made after the period (--facts), or let `command: audit` ask GitHub.',
        );
  }
  const wanted = isBefore(end, now) ? end : now;
  const reached = new Map<string, { readonly environment: string; readonly until: string }>();
  for (const [key, one] of given.flatMap((reach) => [...(reach ?? [])])) {
    const known = reached.get(key);
    if (known === undefined || isBefore(known.until, one.until)) reached.set(key, one);
  }
  const asked = environment === null ? null : foldCase(environment);
  const short = [...reached].filter(([key, { until }]) => (asked === null || key === asked) && isBefore(until, wanted));
  const isUnknown = asked !== null && !reached.has(asked);
  if (short.length === 0 && !isUnknown) return [];
  const places = [...reached.values()]
    .sort((a, b) => compareInstants(a.until, b.until) || (a.environment < b.environment ? -1 : 1))
    .map((one) => `${one.environment} until ${one.until}`);
  return warn(
    `What was given tells of deployments to ${places.join(', to ')}. Later ones, and those to other environments, are not known.`,
    'Give facts of a deployment that was made after the period (--facts), or let `command: audit` ask GitHub.',
  );
}

const UNREAD: readonly Finding['reason'][] = [
  'register-invalid',
  'evidence-unavailable',
  'permission-missing',
  'commit-unreachable',
];

const REGISTER_MISSING: Finding = {
  reason: 'register-missing',
  level: 'error',
  change: null,
  message: 'There is no register, so nobody holds a role level, and it cannot be told who owes a retrospective.',
  remedy: 'Add .github/change-gate/register.yml (`change-gate init` writes one).',
  where: null,
};

/** From the first instant of one day to the last of another, half-open. @throws RangeError where one is no day */
export function periodOf(since: string, until: string, zone: string): { readonly start: string; readonly end: string } {
  return { start: edge(since, 0, zone), end: edge(until, 1, zone) };
}

function edge(day: string, later: number, zone: string): string {
  const read = parseDay(day);
  if (read === null) throw new RangeError(`${day} is no day.`);
  return toIso(startOfDay(addDays(read, later), zone));
}
