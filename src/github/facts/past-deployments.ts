/** Deployments that succeeded in a period, each with what the gate's own checks on its commit say. For the audit; decides nothing. */

import type { GateCheck, PastDeployment } from '../../domain/terms/past-deployment.ts';
import { isBefore } from '../../domain/time/instants.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, nullable, object, sha, text } from '../api/shapes.ts';

const DEPLOYMENT = object({ id: integer, sha, environment: text, created_at: instant, creator: nullable(account) });
const STATUS = object({ id: integer, state: text, created_at: instant });
const CHECK = object({
  id: integer,
  name: text,
  external_id: nullable(text),
  conclusion: nullable(text),
  completed_at: nullable(instant),
  output: object({ title: nullable(text) }),
});

/** Each costs two requests, and the job's own token is good for 1,000 an hour. */
const MOST_DEPLOYMENTS = 300;
const AT_ONCE = 10;

export type CheckNames = {
  /** The name of the gate's check for an environment. */
  readonly name: (environment: string) => string;
  readonly externalId: (environment: string) => string;
};

/**
 * Deployments that were made in the period, half-open, RFC 3339, and succeeded. One that was made before it and succeeded in it is left
 * out: GitHub lists by when they were made.
 */
export async function readPastDeployments(
  api: Api,
  repository: string,
  period: { readonly start: string; readonly end: string },
  checks: CheckNames,
): Promise<Answer<readonly PastDeployment[]>> {
  const root = `/repos/${repository}/deployments`;
  const listed = await api.list(root, DEPLOYMENT, ({ id }) => String(id), { most: MOST_DEPLOYMENTS, isCut: true });
  if (listed.kind === 'unavailable') return listed;
  const isOld = ({ created_at }: { readonly created_at: string }): boolean => isBefore(created_at, period.start);
  if (listed.value.length >= MOST_DEPLOYMENTS && !listed.value.some(isOld))
    return {
      kind: 'unavailable',
      because: `there were more than ${MOST_DEPLOYMENTS} deployments since ${period.start}; audit a shorter period`,
    };
  const made = listed.value.filter((one) => !isOld(one) && isBefore(one.created_at, period.end));
  const past: PastDeployment[] = [];
  for (let start = 0; start < made.length; start += AT_ONCE) {
    const answers = await Promise.all(
      made.slice(start, start + AT_ONCE).map(async (one): Promise<Answer<PastDeployment | null>> => {
        const statuses = await api.list(`${root}/${one.id}/statuses`, STATUS, ({ id }) => String(id));
        if (statuses.kind === 'unavailable') return statuses;
        const succeededAt = statuses.value
          .filter(({ state }) => state === 'success')
          .map(({ created_at }) => created_at)
          .reduce<string | null>((first, at) => (first === null || isBefore(at, first) ? at : first), null);
        if (succeededAt === null) return { kind: 'known', value: null };
        const found = await readGateChecks(api, repository, one, checks);
        if (found.kind === 'unavailable') return found;
        const { id, environment, created_at: madeAt, creator } = one;
        const who = { commit: one.sha, creator: creator?.login ?? null };
        const own = { name: checks.name(environment), all: found.value };
        return { kind: 'known', value: { id, repository, environment, madeAt, succeededAt, ...who, checks: own } };
      }),
    );
    for (const answer of answers) {
      if (answer.kind === 'unavailable') return answer;
      if (answer.value !== null) past.push(answer.value);
    }
  }
  return { kind: 'known', value: past };
}

/** The gate's checks on a commit for an environment that were concluded; which of them speaks is not for a source to say. */
async function readGateChecks(
  api: Api,
  repository: string,
  one: { readonly sha: string; readonly environment: string },
  { name, externalId }: CheckNames,
): Promise<Answer<readonly GateCheck[]>> {
  const wanted = name(one.environment);
  const path = `/repos/${repository}/commits/${one.sha}/check-runs?check_name=${encodeURIComponent(wanted)}&filter=all`;
  const answer = await api.list(path, CHECK, ({ id }) => String(id), { key: 'check_runs' });
  if (answer.kind === 'unavailable') return answer;
  const own = answer.value
    .filter((check) => check.name === wanted && check.external_id === externalId(one.environment))
    .sort((a, b) => a.id - b.id)
    .flatMap(({ conclusion, completed_at, output }): readonly GateCheck[] =>
      conclusion === null || completed_at === null ? [] : [{ conclusion, title: output.title ?? '', at: completed_at }],
    );
  return { kind: 'known', value: own };
}
