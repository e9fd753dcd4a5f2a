/** Deployments that succeeded in a period, each with what the gate's own statuses and checks on its commit say. For the audit; decides nothing. */

import type { PastDeployment, SpokenCheck } from '../../domain/terms/past-deployment.ts';
import type { MadeDeployment } from '../../domain/terms/past-run.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { DAY, parseInstant, toIso } from '../../domain/time/time.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, nullable, object, type Shape, sha, text } from '../api/shapes.ts';
import { readCheckId } from './check-id.ts';
import { linkedRun } from './deploying-run.ts';
import { isLinkOfGate, runOfGate } from './gate-link.ts';

const DEPLOYMENT = object({
  id: integer,
  sha,
  environment: text,
  created_at: instant,
  updated_at: nullable(instant),
  creator: nullable(account),
});
const STATUS = object({
  id: integer,
  state: text,
  created_at: instant,
  log_url: nullable(text),
  target_url: nullable(text),
});
const COMMIT_STATUS = object({
  id: integer,
  state: text,
  context: text,
  description: nullable(text),
  target_url: nullable(text),
  created_at: instant,
  creator: nullable(account),
});
const CHECK = object({
  id: integer,
  name: text,
  external_id: nullable(text),
  conclusion: nullable(text),
  completed_at: nullable(instant),
  output: object({ title: nullable(text), summary: nullable(text) }),
});

/** Each costs two requests, and the job's own token is good for 1,000 an hour. */
const MOST_DEPLOYMENTS = 300;
/** Of those made before the period, most cost one: their end lies before it too. */
const MOST_EARLIER = 200;
const MOST_LISTED = 600;
/** How long a run can take, with all that it waits for: a deployment that was made longer ago is looked at only where GitHub says that it was touched since. */
const LONGEST_RUN = 35 * DAY;
const AT_ONCE = 10;
/** States that say that the job ran. */
const BEGUN: readonly string[] = ['in_progress', 'success'];

export type CheckNames = {
  /** The names of the gate's status and of its check for an environment; null where it is given none. */
  readonly status: ((environment: string) => string) | null;
  readonly check: ((environment: string) => string) | null;
  readonly owner: (environment: string) => string;
};

export type PastDeployments = {
  readonly deployments: readonly PastDeployment[];
  /** All that were looked at, those that did not succeed too. */
  readonly made: readonly MadeDeployment[];
  /** Those that were made before this instant were not all looked at; null where nothing of the period can be missing. */
  readonly unseenBefore: string | null;
};

type Listed = typeof DEPLOYMENT extends Shape<infer T> ? T : never;
/** Half-open, RFC 3339. */
type Period = { readonly start: string; readonly end: string };

/**
 * Deployments that were made in the period and succeeded; and those that were made before it and succeeded in it. GitHub
 * lists by when they were made, so that a deployment that waited over the edge of two periods would be in neither of their audits.
 */
export async function readPastDeployments(
  api: Api,
  repository: string,
  period: Period,
  checks: CheckNames,
): Promise<Answer<PastDeployments>> {
  const cut = { most: MOST_LISTED, isCut: true } as const;
  const here = inRepository(repository);
  const listed = await api.list(api.rest.repos.listDeployments, here, DEPLOYMENT, ({ id }) => String(id), cut);
  if (listed.kind === 'unavailable') return listed;
  const chosen = chooseDeployments(listed.value, period);
  if (chosen.kind === 'unavailable') return chosen;
  const { all, unseenBefore } = chosen.value;
  const deployments: PastDeployment[] = [];
  const made: MadeDeployment[] = [];
  for (let start = 0; start < all.length; start += AT_ONCE) {
    const some = all.slice(start, start + AT_ONCE);
    for (const read of await Promise.all(some.map((one) => readPast(api, repository, one, period, checks)))) {
      if (read.kind === 'unavailable') return read;
      made.push(read.value.made);
      if (read.value.past !== null) deployments.push(read.value.past);
    }
  }
  return { kind: 'known', value: { deployments, made, unseenBefore } };
}

/** Those that are looked at: all of the period, and of the earlier ones those whose end may lie in it, the latest first. */
function chooseDeployments(
  listed: readonly Listed[],
  period: Period,
): Answer<{ readonly all: readonly Listed[]; readonly unseenBefore: string | null }> {
  const isOld = ({ created_at }: Listed): boolean => isBefore(created_at, period.start);
  const inPeriod = listed.filter((one) => !isOld(one) && isBefore(one.created_at, period.end));
  const isFull = listed.length >= MOST_LISTED;
  if (inPeriod.length > MOST_DEPLOYMENTS || (isFull && !listed.some(isOld)))
    return {
      kind: 'unavailable',
      because: `there were more than ${MOST_DEPLOYMENTS} deployments since ${period.start}; audit a shorter period`,
    };
  const lookBack = toIso((parseInstant(period.start) ?? 0) - LONGEST_RUN);
  const earlier = listed
    .filter(isOld)
    .filter(
      ({ created_at, updated_at }) =>
        !isBefore(created_at, lookBack) || (updated_at !== null && !isBefore(updated_at, period.start)),
    )
    .sort((a, b) => compareInstants(b.created_at, a.created_at) || b.id - a.id);
  const isWhole =
    earlier.length <= MOST_EARLIER && (!isFull || listed.some(({ created_at }) => isBefore(created_at, lookBack)));
  const lookedAt = earlier.slice(0, MOST_EARLIER);
  const unseenBefore = isWhole ? null : (lookedAt.at(-1)?.created_at ?? period.start);
  return { kind: 'known', value: { all: [...inPeriod, ...lookedAt], unseenBefore } };
}

/** One of them, with what the gate said of it; `past` is null where it did not succeed in the period. */
async function readPast(
  api: Api,
  repository: string,
  one: Listed,
  period: Period,
  checks: CheckNames,
): Promise<Answer<{ readonly made: MadeDeployment; readonly past: PastDeployment | null }>> {
  const { id, environment, created_at: madeAt } = one;
  const asked = { ...inRepository(repository), deployment_id: id };
  const statuses = await api.list(api.rest.repos.listDeploymentStatuses, asked, STATUS, (status) => String(status.id));
  if (statuses.kind === 'unavailable') return statuses;
  const succeededAt = statuses.value
    .filter(({ state }) => state === 'success')
    .map(({ created_at }) => created_at)
    .reduce<string | null>((first, at) => (first === null || isBefore(at, first) ? at : first), null);
  const who = { commit: one.sha, creator: one.creator?.login ?? null };
  const hasBegun = statuses.value.some(({ state }) => BEGUN.includes(state));
  const made = { id, environment, ...who, madeAt, run: linkedRun(statuses.value), hasBegun, succeededAt };
  if (succeededAt === null || isBefore(succeededAt, period.start))
    return { kind: 'known', value: { made, past: null } };
  const found = await readGateWords(api, repository, one, checks);
  if (found.kind === 'unavailable') return found;
  const own = { name: (checks.status ?? checks.check)?.(environment) ?? '', all: found.value };
  const past = { id, repository, environment, madeAt, succeededAt, ...who, checks: own };
  return { kind: 'known', value: { made, past } };
}

export type Deployed = { readonly sha: string; readonly environment: string };

/** The gate's words on a commit for an environment; which of them speaks is not for a source to say. */
export async function readGateWords(
  api: Api,
  repository: string,
  one: Deployed,
  { status, check, owner }: CheckNames,
): Promise<Answer<readonly SpokenCheck[]>> {
  const { environment } = one;
  const none = { kind: 'known', value: [] } as const;
  const [statuses, checks] = await Promise.all([
    status === null ? none : readGateStatuses(api, repository, one.sha, status(environment)),
    check === null ? none : readGateChecks(api, repository, one.sha, check(environment), owner(environment)),
  ]);
  if (statuses.kind === 'unavailable') return statuses;
  return checks.kind === 'unavailable' ? checks : { kind: 'known', value: [...statuses.value, ...checks.value] };
}

/**
 * Statuses of the gate: by their name, by an app (a person with write access can write one of any name), and with the gate's link to its
 * run. Another workflow of the repository could write all of that; GitHub does not say which one did.
 */
async function readGateStatuses(
  api: Api,
  repository: string,
  commit: string,
  wanted: string,
): Promise<Answer<readonly SpokenCheck[]>> {
  const asked = { ...inRepository(repository), ref: commit };
  const answer = await api.list(api.rest.repos.listCommitStatusesForRef, asked, COMMIT_STATUS, ({ id }) => String(id));
  if (answer.kind === 'unavailable') return answer;
  const own = answer.value
    .filter(({ context, creator, target_url }) => {
      return context === wanted && creator?.type === 'Bot' && isLinkOfGate(target_url ?? '');
    })
    .sort((a, b) => a.id - b.id)
    .map(({ state, description, created_at, target_url }): SpokenCheck => {
      const title = description ?? '';
      return { conclusion: state, title, at: created_at, text: title, run: runOfGate(target_url ?? '') };
    });
  return { kind: 'known', value: own };
}

/** The gate's checks that were concluded. */
async function readGateChecks(
  api: Api,
  repository: string,
  commit: string,
  wanted: string,
  owner: string,
): Promise<Answer<readonly SpokenCheck[]>> {
  const asked = { ...inRepository(repository), ref: commit, check_name: wanted, filter: 'all' as const };
  const answer = await api.list(api.rest.checks.listForRef, asked, CHECK, ({ id }) => String(id), {
    key: 'check_runs',
  });
  if (answer.kind === 'unavailable') return answer;
  const own = answer.value
    .filter((check) => check.name === wanted && readCheckId(check.external_id, owner) !== null)
    .sort((a, b) => a.id - b.id)
    .flatMap(({ conclusion, completed_at, output }): readonly SpokenCheck[] => {
      if (conclusion === null || completed_at === null) return [];
      const [title, summary] = [output.title ?? '', output.summary ?? ''];
      return [{ conclusion, title, at: completed_at, text: `${title}\n${summary}` }];
    });
  return { kind: 'known', value: own };
}
