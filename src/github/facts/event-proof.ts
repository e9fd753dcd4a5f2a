/**
 * The event file lies where every step before the gate can write. What it claims and what decides something is held against the run
 * itself, as GitHub has it: its event, its commit, its branch, and the run or the deployment that the event speaks of.
 */
import type { Finding } from '../../domain/terms/finding.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { object, oneOf, sha } from '../api/shapes.ts';
import { resolveBranch, resolveRef } from '../trees/refs.ts';
import type { GitHubRequest } from './request.ts';

/** The run as GitHub has it. */
export type RunItself = { readonly event: string; readonly head_sha: string; readonly head_branch: string | null };

/** Events whose run is of the very commit that is judged; at the others GitHub runs on another (a trial merge, the default branch). */
const OF_ITS_COMMIT = [
  'push',
  'deployment',
  'merge_group',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'release',
];
/** Events whose run names its branch or tag as the reference does. */
const OF_ITS_REF = ['push', 'workflow_dispatch'];
const ENDED = object({ head_sha: sha });
const COMPARISON = object({ status: oneOf('ahead', 'behind', 'identical', 'diverged') });

/** What the event claims and the run does not bear out. */
export function heldAgainstRun({ event }: Pick<GitHubRequest, 'event'>, run: RunItself): readonly Finding[] {
  if (event.isFromGitHub === true) return [];
  const claims: (readonly [string, string, string])[] = [];
  if (run.event !== event.name)
    claims.push(['it is', `\`${event.name.slice(0, 60)}\``, `\`${run.event.slice(0, 60)}\``]);
  // The head that the event of a pull request claims is compared with the pull request's own.
  const commit = OF_ITS_COMMIT.includes(event.name) ? event.sha : null;
  if (commit !== null && commit !== run.head_sha)
    claims.push(['its commit is', commit.slice(0, 7), run.head_sha.slice(0, 7)]);
  const branch = /^refs\/(?:heads|tags)\/(.+)$/.exec(event.ref ?? '')?.[1];
  if (OF_ITS_REF.includes(event.name) && branch !== undefined && run.head_branch !== null && branch !== run.head_branch)
    claims.push(['its branch or tag is', branch.slice(0, 100), run.head_branch.slice(0, 100)]);
  return claims.map(([what, claimed, actual]) => disbelieve(`${what} ${claimed}; GitHub's run says ${actual}`));
}

/** The commit of the run that a `workflow_run` event is about, which the event file alone names. */
export async function heldAgainstEndedRun(api: Api, request: GitHubRequest): Promise<Answer<readonly Finding[]>> {
  const { event, repository } = request;
  if (event.name !== 'workflow_run') return { kind: 'known', value: [] };
  if (event.endedRun === undefined)
    return { kind: 'unavailable', reason: 'event-invalid', because: 'The event does not say which run ended' };
  const ended = await api.get(
    api.rest.actions.getWorkflowRun,
    { ...inRepository(repository), run_id: event.endedRun },
    ENDED,
  );
  if (ended.kind === 'unavailable') return ended;
  const actual = ended.value.head_sha;
  return {
    kind: 'known',
    value:
      actual === event.sha
        ? []
        : [disbelieve(`run ${event.endedRun} was of ${event.sha?.slice(0, 7)}; GitHub says ${actual.slice(0, 7)}`)],
  };
}

/**
 * Where a merge group begins and ends. A base further on would leave commits of the group out, so it has to be the one in GitHub's own
 * name for the group, or to lie on the branch that the group goes to.
 */
export async function proveGroup(
  api: Api,
  { event, repository }: GitHubRequest,
  defaultBranch: () => Promise<Answer<string>>,
): Promise<Answer<{ readonly base: string; readonly head: string }>> {
  const { sha: head, baseSha: base, ref } = event;
  if (head === null || base === null || ref === null || !ref.startsWith('refs/heads/'))
    return {
      kind: 'unavailable',
      reason: 'event-invalid',
      because: 'The event names no head, no base or no branch of the merge group',
    };
  const tip = await resolveRef(api, repository, ref);
  if (tip.kind === 'unavailable') return tip;
  if (tip.value !== head)
    return {
      kind: 'unavailable',
      reason: 'commit-changed',
      because: `The event is about ${head.slice(0, 7)}; the merge group ${ref.slice('refs/heads/'.length)} ends at ${tip.value.slice(0, 7)}`,
    };
  const named = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40})$/.exec(ref);
  if (named?.[2] === base) return { kind: 'known', value: { base, head } };
  const branch = named?.[1] === undefined ? await defaultBranch() : ({ kind: 'known', value: named[1] } as const);
  if (branch.kind === 'unavailable') return branch;
  const onto = await resolveBranch(api, repository, branch.value);
  if (onto.kind === 'unavailable') return onto;
  const compared = await api.get(
    api.rest.repos.compareCommitsWithBasehead,
    { ...inRepository(repository), basehead: `${base}...${onto.value}`, per_page: 1 },
    COMPARISON,
  );
  if (compared.kind === 'unavailable') return compared;
  if (compared.value.status === 'identical' || compared.value.status === 'ahead')
    return { kind: 'known', value: { base, head } };
  return {
    kind: 'unavailable',
    reason: 'event-invalid',
    because: `The event says that the merge group begins after ${base.slice(0, 7)}, which is neither in its name nor on ${branch.value}`,
  };
}

function disbelieve(claim: string): Finding {
  return {
    reason: 'event-invalid',
    level: 'error',
    change: null,
    message: `The event file says that ${claim}.`,
    remedy: 'Let no step before the gate write to the event file, and run the job again.',
    where: null,
  };
}
