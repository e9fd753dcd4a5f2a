/**
 * What a sweep looks at: open pull requests, the last deployments, and the checks of this gate that stand on their commits. A check is
 * this gate's only by name and by the id that it was written with: a job of the same name is another check.
 */

import type { Account } from '../../domain/terms/generated/shapes.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, flag, instant, integer, nullable, object, oneOf, sha, text } from '../api/shapes.ts';
import { readCheckId } from './check-id.ts';
import { confirmRun, linkedRun } from './deploying-run.ts';
import { FILE } from './file-entry.ts';
import { readTogether } from './pull-together.ts';

/** How many deployments back are looked at. */
const MOST_DEPLOYMENTS = 20;
const MOST_PULLS = 3000;

const CHECK = object({
  id: integer,
  name: text,
  external_id: nullable(text),
  status: text,
  conclusion: nullable(text),
  output: object({ title: nullable(text) }),
});
const PULL = object({
  number: integer,
  state: oneOf('open'),
  draft: nullable(flag),
  body: nullable(text),
  head: object({ ref: text, sha }),
  base: object({ sha }),
});
const DEPLOYMENT = object({ id: integer, sha, environment: text, created_at: instant, creator: nullable(account) });
const STATUS = object({ id: integer, state: text, log_url: nullable(text), target_url: nullable(text) });

export type StandingCheck = {
  readonly id: number;
  readonly conclusion: string | null;
  readonly title: string;
  readonly isAwaiting: boolean;
};

/** The latest check of that name and owner on a commit; null where there is none. */
export async function readCheck(
  api: Api,
  repository: string,
  where: { readonly sha: string; readonly name: string; readonly owner: string },
  options: { readonly fresh?: boolean } = {},
): Promise<Answer<StandingCheck | null>> {
  const answer = await api.list(
    api.rest.checks.listForRef,
    { ...inRepository(repository), ref: where.sha, check_name: where.name },
    CHECK,
    ({ id }) => String(id),
    { key: 'check_runs', fresh: options.fresh ?? false },
  );
  if (answer.kind === 'unavailable') return answer;
  const [latest] = answer.value
    .filter(({ name, external_id }) => name === where.name && readCheckId(external_id, where.owner) !== null)
    .sort((a, b) => b.id - a.id);
  if (latest === undefined) return { kind: 'known', value: null };
  const { id, conclusion, output } = latest;
  const isAwaiting = readCheckId(latest.external_id, where.owner)?.isAwaiting === true;
  return { kind: 'known', value: { id, conclusion, title: output.title ?? '', isAwaiting } };
}

export type OpenPull = {
  readonly number: number;
  readonly body: string;
  readonly head: { readonly ref: string; readonly sha: string };
  readonly baseSha: string;
  readonly isDraft: boolean;
};

/** Every open pull request, drafts too. */
export async function readOpenPulls(api: Api, repository: string): Promise<Answer<readonly OpenPull[]>> {
  const answer = await api.list(
    api.rest.pulls.list,
    { ...inRepository(repository), state: 'open' },
    PULL,
    ({ number }) => String(number),
    {
      most: MOST_PULLS,
    },
  );
  if (answer.kind === 'unavailable') return answer;
  const pulls = answer.value.map(({ number, draft, body, head, base }) => ({
    number,
    body: body ?? '',
    head,
    baseSha: base.sha,
    isDraft: draft === true,
  }));
  return { kind: 'known', value: pulls };
}

/** Paths of the files that an open pull request changes. */
export async function readPaths(api: Api, repository: string, number: number): Promise<Answer<readonly string[]>> {
  const { files } = await readTogether(api, repository, number, 'OPEN');
  if (files !== null) return { kind: 'known', value: files.map(({ filename }) => filename) };
  const answer = await api.list(
    api.rest.pulls.listFiles,
    { ...inRepository(repository), pull_number: number },
    FILE,
    ({ filename }) => filename,
  );
  return answer.kind === 'unavailable'
    ? answer
    : { kind: 'known', value: answer.value.map(({ filename }) => filename) };
}

export type PastDeployment = {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly created_at: string;
  readonly creator: Account | null;
};

/** The last deployments, newest first, of all environments; each commit once for an environment. */
export async function readLastDeployments(api: Api, repository: string): Promise<Answer<readonly PastDeployment[]>> {
  const answer = await api.list(
    api.rest.repos.listDeployments,
    inRepository(repository),
    DEPLOYMENT,
    ({ id }) => String(id),
    {
      most: MOST_DEPLOYMENTS,
      isCut: true,
    },
  );
  if (answer.kind === 'unavailable') return answer;
  const last = [...answer.value]
    .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id)
    .slice(0, MOST_DEPLOYMENTS);
  const seen = new Map<string, PastDeployment>();
  for (const { id, sha: commit, environment, created_at, creator } of last) {
    const key = `${commit} ${environment}`;
    if (!seen.has(key)) seen.set(key, { id, sha: commit, environment, created_at, creator });
  }
  return { kind: 'known', value: [...seen.values()] };
}

export type DeployingRun = {
  /** By the run's own word; null where none is known. */
  readonly id: number | null;
  /** Whether the last that was said of the deployment is that it failed. */
  readonly hasFailed: boolean;
};

/** The workflow run that a deployment belongs to, and whether it failed. */
export async function readRunOf(
  api: Api,
  repository: string,
  deployment: PastDeployment,
): Promise<Answer<DeployingRun>> {
  const answer = await api.list(
    api.rest.repos.listDeploymentStatuses,
    { ...inRepository(repository), deployment_id: deployment.id },
    STATUS,
    ({ id }) => String(id),
  );
  if (answer.kind === 'unavailable') return answer;
  const [last] = [...answer.value].sort((a, b) => b.id - a.id);
  const hasFailed = last?.state === 'failure' || last?.state === 'error';
  const run = linkedRun(answer.value);
  if (run === null) return { kind: 'known', value: { id: null, hasFailed } };
  const confirmed = await confirmRun(api, repository, deployment, run);
  if (confirmed.kind === 'unavailable') return confirmed;
  return { kind: 'known', value: { id: confirmed.value ? run : null, hasFailed } };
}
