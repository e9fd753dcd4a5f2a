/** Deployments that succeeded in a period, each with what the gate's own check on its commit says. For the audit; decides nothing. */
import type { PastDeployment } from '../../domain/audit-deployments.ts';
import { isBefore } from '../../domain/instants.ts';
import type { Answer } from '../port.ts';
import type { Api } from './api.ts';
import { account, instant, integer, nullable, object, sha, text } from './shape.ts';

const DEPLOYMENT = object({ id: integer, sha, environment: text, created_at: instant, creator: nullable(account) });
const STATUS = object({ id: integer, state: text, created_at: instant });
const CHECK = object({
  id: integer,
  name: text,
  external_id: nullable(text),
  conclusion: nullable(text),
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
        const check = await readGateCheck(api, repository, one, checks);
        if (check.kind === 'unavailable') return check;
        const { id, environment, creator } = one;
        return {
          kind: 'known',
          value: { id, environment, commit: one.sha, succeededAt, creator: creator?.login ?? null, check: check.value },
        };
      }),
    );
    for (const answer of answers) {
      if (answer.kind === 'unavailable') return answer;
      if (answer.value !== null) past.push(answer.value);
    }
  }
  return { kind: 'known', value: past };
}

/** The gate's checks on a commit for an environment: one that says success speaks for it, else the latest is told. */
async function readGateCheck(
  api: Api,
  repository: string,
  one: { readonly sha: string; readonly environment: string },
  { name, externalId }: CheckNames,
): Promise<Answer<NonNullable<PastDeployment['check']>>> {
  const wanted = name(one.environment);
  const path = `/repos/${repository}/commits/${one.sha}/check-runs?check_name=${encodeURIComponent(wanted)}&filter=all`;
  const answer = await api.list(path, CHECK, ({ id }) => String(id), { key: 'check_runs' });
  if (answer.kind === 'unavailable') return answer;
  const own = answer.value
    .filter((check) => check.name === wanted && check.external_id === externalId(one.environment))
    .sort((a, b) => b.id - a.id);
  const best = own.find(({ conclusion }) => conclusion === 'success') ?? own[0];
  if (best === undefined) return { kind: 'known', value: 'none' };
  return {
    kind: 'known',
    value: { conclusion: best.conclusion ?? 'nothing yet', title: best.output.title ?? '' },
  };
}
