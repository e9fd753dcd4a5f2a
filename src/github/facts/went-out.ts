/**
 * Whether a record that a pull request brings to the default branch did its work from another branch: a deployment that succeeded in its time,
 * of a commit that holds it, and the merged pull request which brought it there. Asked only of a record whose time is over, or that has ended.
 */
import { successesOf, wentOutAt } from '../../domain/coverage/went-out.ts';
import { digestRecord } from '../../domain/terms/digest.ts';
import { gateFor, ruleFor, stricterGate } from '../../domain/terms/gate-mode.ts';
import type {
  ChangeRecord,
  DeploymentFact,
  PullRequestFact,
  WentOutFact,
} from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import type { Gate } from '../../domain/terms/stage.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isSameName } from '../../domain/text/names.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { differingPaths, fileAt, isSameFile } from '../trees/difference.ts';
import { readFileAt, readTree, type Tree } from '../trees/trees.ts';
import { trustedRefOf } from './branch-records.ts';
import { isCounting } from './counting-branches.ts';
import { readDeployments } from './deployments.ts';
import { readFork } from './fork.ts';
import { readSides } from './landed-files.ts';
import { comesAlong, isPlainRecord } from './merged-back.ts';
import { findOrigin } from './origin.ts';
import { readPastApprovals } from './past-approvals.ts';
import { factOr, readPullRequest } from './pull-request.ts';
import { readPullsOf } from './pulls-of-commit.ts';
import { digestOf } from './record-digests.ts';
import { readHistory } from './record-history.ts';
import { listRecords } from './record-list.ts';
import { saidIn } from './said-since.ts';

/** Of so many environments of a record, and so many deployments of each in its time, the oldest first. */
const MOST_ENVIRONMENTS = 5;
const MOST_DEPLOYMENTS = 4;

type Asked = {
  readonly api: Api;
  readonly repository: string;
  readonly repositoryId: number;
  readonly policy: CompletePolicy;
  /** The default branch. */
  readonly branch: string;
  readonly trusted: Tree;
  readonly record: ReadRecord;
  /** Under review. */
  readonly pull: PullRequestFact;
};
type Used = { readonly deployment: DeploymentFact; readonly at: string };
type Held = { readonly tree: Tree; readonly path: string; readonly value: ChangeRecord };

export function mayHaveGoneOut({ value: { outcome, schedule } }: ReadRecord, now: string): boolean {
  return schedule !== undefined && (outcome !== undefined || !isBefore(now, schedule.end));
}

export async function readWentOut(asked: Asked): Promise<Answer<WentOutFact | null>> {
  const { api, repository, policy, record } = asked;
  for (const environment of inOrder(policy, record.value.environments).slice(0, MOST_ENVIRONMENTS)) {
    const own = { runId: null, deploymentId: null, target: null };
    const deployments = await readDeployments(api, repository, environment, own);
    if (deployments.kind === 'unavailable') return deployments;
    for (const used of usedInTime(record, deployments.value)) {
      const fact = await readUse(asked, environment, used);
      if (fact.kind === 'unavailable' || fact.value !== null) return fact;
    }
  }
  return { kind: 'known', value: null };
}

/** What is gated most strictly comes first, and what another one goes out after comes behind that one: there it is only tried. */
function inOrder(policy: CompletePolicy, environments: readonly string[]): readonly string[] {
  const gateOf = (name: string): Gate => gateFor(policy, name);
  const isTrial = (name: string): boolean =>
    environments.some((other) => isSameName(ruleFor(policy, other)?.after?.environment ?? '', name));
  const byGate = (a: Gate, b: Gate): number => (a === b ? 0 : stricterGate(a, b) === a ? -1 : 1);
  return [...environments].sort((a, b) => byGate(gateOf(a), gateOf(b)) || Number(isTrial(a)) - Number(isTrial(b)));
}

function usedInTime({ value: { schedule } }: ReadRecord, deployments: readonly DeploymentFact[]): readonly Used[] {
  if (schedule === undefined) return [];
  const isWithin = (at: string): boolean => !isBefore(at, schedule.start) && isBefore(at, schedule.end);
  return successesOf(deployments)
    .flatMap((deployment): readonly Used[] => {
      const at = [wentOutAt(deployment), deployment.created_at].find(isWithin);
      return at === undefined ? [] : [{ deployment, at }];
    })
    .sort((a, b) => compareInstants(a.at, b.at))
    .slice(0, MOST_DEPLOYMENTS);
}

/** @returns null where that commit does not hold the record, or no merged pull request brought it there */
async function readUse(
  asked: Asked,
  environment: string,
  { deployment, at }: Used,
): Promise<Answer<WentOutFact | null>> {
  const { api, repository, policy, record, trusted } = asked;
  const { sha } = deployment;
  const held = await readHeld(asked, sha);
  if (held.kind === 'unavailable' || held.value === null) return held as Answer<null>;
  const { tree, path, value } = held.value;
  const before = await trustedRefOf(api, repository, { trusted, target: tree, path, policy });
  if (before.kind === 'unavailable') return before;
  // What the default branch took away is not brought back from a branch.
  if (before.value === 'deleted') return { kind: 'known', value: null };
  const origin = await findOriginOn(asked, sha, path);
  if (origin.kind === 'unavailable') return origin;
  if (origin.value === null) return { kind: 'known', value: null };
  const read = await readPullRequest(api, repository, origin.value);
  if (read.kind === 'unavailable') return read;
  const { fact } = read.value;
  const [unlike, since, approvals] = await Promise.all([
    readUnlike(asked, fact),
    saidIn({ api, repository, record: { ...record, path } }, fact, null),
    policy.approvals.evidence.includes('environment') ? readPastApprovals(api, repository, deployment) : null,
  ]);
  return {
    kind: 'known',
    value: {
      environment,
      deployment: deployment.id,
      sha,
      at,
      record: value as unknown as Record<string, never>,
      pull_request: fact.number,
      said_since: factOr(since, (instant) => instant),
      unlike: factOr(unlike, (paths) => [...paths]),
      ...(approvals === null ? {} : { run_approvals: factOr(approvals, (all) => [...all]) }),
    },
  };
}

async function readHeld({ api, repository, policy, record }: Asked, commit: string): Promise<Answer<Held | null>> {
  const tree = await readTree(api, repository, commit);
  if (tree.kind === 'unavailable') return tree;
  const listed = await listRecords(tree.value, policy);
  if (listed.kind === 'unavailable') return listed;
  const named = listed.value.entries
    .map(({ path }) => path)
    .filter((path) => isSameName(idOfPath(path), record.value.id));
  const [path, ...more] = named;
  if (path === undefined || more.length > 0) return { kind: 'known', value: null };
  const file = await readFileAt(api, repository, tree.value, path);
  if (file.kind === 'unavailable') return file;
  const parsed = file.value === null ? null : parseRecord(path, file.value.bytes);
  if (parsed?.kind !== 'valid' || digestRecord(parsed.value) !== record.digest) return { kind: 'known', value: null };
  return { kind: 'known', value: { tree: tree.value, path, value: parsed.value } };
}

/** Only a pull request into a branch that holds what went out counts. */
async function findOriginOn(
  { api, repository, repositoryId, branch, record }: Asked,
  commit: string,
  path: string,
): Promise<Answer<number | null>> {
  const history = await readHistory(api, repository, path, commit);
  if (history.kind === 'unavailable') return history;
  const branches = new Set([branch]);
  for (const { sha } of history.value.slice(0, MOST_DEPLOYMENTS)) {
    const pulls = await readPullsOf(api, repository, sha, false);
    if (pulls.kind === 'unavailable') return pulls;
    for (const { merged_at, base } of pulls.value) {
      if (merged_at === null || base.repo?.id !== repositoryId || branches.has(base.ref)) continue;
      const counts = await isCounting(api, repository, base.ref, commit);
      if (counts.kind === 'unavailable') return counts;
      if (counts.value) branches.add(base.ref);
    }
  }
  const digest = record.digest;
  return findOrigin({ api, repository, repositoryId, path, at: commit, digest, digestOf, branches: [...branches] });
}

/** In which files, but for records, what is under review is not what that pull request is, put on the default branch. */
async function readUnlike(asked: Asked, other: PullRequestFact): Promise<Answer<readonly string[]>> {
  const { api, repository, policy, pull } = asked;
  const [own, theirs] = await Promise.all(
    [pull, other].map(({ base, head }) => readFork(api, repository, base.sha, head.sha)),
  );
  if (own === undefined || theirs === undefined) return { kind: 'unavailable', because: 'a comparison is missing' };
  if (own.kind === 'unavailable') return own;
  if (theirs.kind === 'unavailable') return theirs;
  const read = await readSides(api, repository, {
    base: theirs.value,
    branch: own.value,
    head: other.head.sha,
    landed: pull.head.sha,
  });
  if (read.kind === 'unavailable') return read;
  const sides = read.value;
  const isCode = (path: string): boolean => !isPlainRecord(path, policy.records, ...Object.values(sides));
  const meant = new Set(differingPaths(sides.base, sides.head).filter(isCode));
  const touched = new Set(differingPaths(sides.branch, sides.landed).filter(isCode));
  const unlike: string[] = [];
  for (const path of touched) {
    const isIt = meant.has(path) ? await comesAlong({ api, repository }, sides, path) : null;
    if (isIt?.kind === 'unavailable') return isIt;
    if (isIt?.value !== true) unlike.push(path);
  }
  for (const path of meant)
    if (!touched.has(path) && !isSameFile(fileAt(sides.head, path), fileAt(sides.landed, path))) unlike.push(path);
  return { kind: 'known', value: unlike.sort() };
}
