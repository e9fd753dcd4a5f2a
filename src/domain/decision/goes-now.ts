/**
 * Where one change waits and others could go: the commit that could go out now, found by asking the same decision of that commit alone, and
 * for an emergency how to branch off what the environment runs. It only tells; whatever is not known is no advice.
 */

import { isAnswerable } from '../coverage/coverage.ts';
import { isCommitNamed } from '../coverage/covers.ts';
import { bringersOf } from '../coverage/origin.ts';
import { selectFrom } from '../coverage/selection.ts';
import type { Finding } from '../terms/finding.ts';
import type { Facts, Landed, LandedCommit } from '../terms/generated/shapes.ts';
import { outlineOf } from '../terms/outline.ts';
import { indexRecords, type RecordIndex } from '../terms/record-index.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ChangeVerdict, Verdict } from '../terms/verdict.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { includesName, isSameName } from '../text/names.ts';

/** How many commits are asked, from the newest back: each is a decision of its own. */
const MOST_ASKED = 10;
/** More commits than these nobody picks by hand. */
const MOST_PICKED = 20;

/** @param decide the decision without this */
export function sayGoingNow(world: World, verdict: Verdict, decide: (world: World) => Verdict): readonly Finding[] {
  const { landed } = world.facts;
  const since = landed === undefined || isUnavailable(landed) ? null : landed.since;
  if (verdict.stage !== 'deploy' || verdict.outcome !== 'fail' || verdict.decision === 'undetermined') return [];
  if (landed === undefined || isUnavailable(landed) || landed.direction !== 'ahead' || since === null) return [];
  const waiting = verdict.changes.filter(({ decision }) => decision !== 'authorised' && decision !== 'not-required');
  const ready = verdict.changes.filter(({ decision }) => decision === 'authorised');
  if (waiting.length === 0 || ready.length === 0) return [];
  const going = findGoing(world, landed, decide);
  const left = ready.filter(({ id, type }) => type === 'emergency' && going?.ids.includes(id) !== true);
  const where = world.environment ?? 'this environment';
  return [
    ...(going === null ? [] : [sayGoing(going, waiting, where)]),
    ...left.flatMap((change) => sayBranch(change, { world, landed, since, waiting, where })),
  ];
}

type Going = { readonly sha: string; readonly pulls: readonly number[]; readonly ids: readonly string[] };

/** The newest merge of a pull request that would be authorised by itself, as far as all that it holds is known. */
function findGoing(world: World, landed: Landed, decide: (world: World) => Verdict): Going | null {
  const every = indexRecords([...world.judged, ...world.others]);
  const merges = landed.commits.filter(({ sha, pull_requests: numbers }) => {
    if (isUnavailable(numbers) || sha === world.facts.subject.sha) return false;
    return world.facts.pull_requests.some((pr) => numbers.includes(pr.number) && pr.merge_commit_sha === sha);
  });
  for (const { sha, pull_requests } of merges.toReversed().slice(0, MOST_ASKED)) {
    const held = heldBy(sha, landed);
    if (held === null) continue;
    const verdict = decide(worldAt(world, sha, { ...landed, commits: held }));
    if (verdict.decision !== 'authorised' || verdict.changes.length === 0) continue;
    const used = world.judged.filter(({ path }) => verdict.changes.some((change) => change.path === path));
    if (landed.commits.some((commit) => !held.includes(commit) && isAnswered(commit, used, every, world.facts)))
      continue;
    return { sha, pulls: isUnavailable(pull_requests) ? [] : pull_requests, ids: verdict.changes.map(({ id }) => id) };
  }
  return null;
}

/** Whether a record that goes out first would be used up, and is still needed for what comes after. */
function isAnswered(
  { sha, pull_requests: numbers }: LandedCommit,
  used: readonly ReadRecord[],
  every: RecordIndex,
  facts: Facts,
): boolean {
  return used.some(
    (record) =>
      isCommitNamed(record, sha) ||
      isUnavailable(numbers) ||
      numbers.some((number) => isAnswerable(record, number, facts, every)),
  );
}

/** Of the commits that go out those that a commit holds, in their order; null where its history is not known. */
function heldBy(target: string, { commits }: Landed): readonly LandedCommit[] | null {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const held = new Set<string>();
  const open = [target];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const commit = bySha.get(sha);
    if (commit === undefined || held.has(sha)) continue;
    if (commit.parents === undefined) return null;
    held.add(sha);
    open.push(...commit.parents);
  }
  return commits.filter(({ sha }) => held.has(sha));
}

/** The same world, asked of another commit. What was answered for this run or this commit alone is not known of that one. */
function worldAt(world: World, sha: string, landed: Landed): World {
  const { check_runs: _runs, commit_statuses: _statuses, deployed_first: _first, deployments, ...kept } = world.facts;
  const facts: Facts = {
    ...kept,
    subject: { ...kept.subject, sha },
    landed,
    run_approvals: [],
    // It would go out by a run of its own.
    ...(deployments === undefined
      ? {}
      : { deployments: isUnavailable(deployments) ? deployments : deployments.filter((one) => one.own_run !== true) }),
  };
  const every = [...world.judged, ...world.others];
  const isKnown = (id: string): boolean => every.some((record) => isSameName(outlineOf(record).id, id));
  const { ids, paths } = selectFrom(facts, world.policy, 'deploy', isKnown);
  const isSelected = ({ path, value }: ReadRecord): boolean => paths.includes(path) || includesName(ids, value.id);
  const judged = world.judged.filter(isSelected);
  return { ...world, facts, judged, others: every.filter((record) => !judged.includes(record)) };
}

function sayGoing({ sha, pulls, ids }: Going, waiting: readonly ChangeVerdict[], where: string): Finding {
  const merge = pulls.length === 0 ? '' : ` (the merge of ${listAnd(pulls.map((number) => `#${number}`))})`;
  return {
    reason: 'holds-back',
    level: 'notice',
    change: null,
    message: `Commit ${sha}${merge} could go to ${where} now, with ${listAnd(ids)}. What was merged after it has to wait for ${nameAll(waiting)}.`,
    remedy: `To let it go first, whoever deploys starts a deployment of exactly that commit, from a tag or a branch on it. Or wait, and deploy all of it together.`,
    where: null,
  };
}

type Place = {
  readonly world: World;
  readonly landed: Landed;
  readonly since: string;
  readonly waiting: readonly ChangeVerdict[];
  readonly where: string;
};

/** An emergency that was merged after what waits goes out by a branch of its own, with a record that is found there. */
function sayBranch({ id, path }: ChangeVerdict, { world, landed, since, waiting, where }: Place): readonly Finding[] {
  const record = world.judged.find((one) => one.path === path);
  if (record === undefined) return [];
  const numbers = bringersOf(world.facts, record);
  const own = landed.commits.filter(
    ({ pull_requests: all }) => !isUnavailable(all) && all.some((number) => numbers.includes(number)),
  );
  // A merge holds what its pull request has by its own commits.
  const picked = own.filter(({ parents }) => parents?.length === 1).map(({ sha }) => sha);
  if (picked.length === 0 || picked.length > MOST_PICKED || own.some(({ parents }) => parents === undefined)) return [];
  const steps = [
    `git push origin ${since}:refs/heads/hotfix/${id}`,
    `git switch -c fix/${id} ${since}`,
    `git cherry-pick -x ${picked.join(' ')}`,
  ];
  return [
    {
      reason: 'holds-back',
      level: 'notice',
      change: id,
      message: `The emergency ${id} could go to ${where} now, but ${nameAll(waiting)} would go out with it, and ${waiting.length === 1 ? 'that has' : 'these have'} to wait.`,
      remedy: `Branch off what ${where} runs: ${steps.map((step) => `\`${step}\``).join(', ')}. Give it a record of its own there (\`change-gate new --from ${id}\`), open the pull request onto hotfix/${id}, have it approved and merged, and deploy that branch.`,
      where: null,
    },
  ];
}

function nameAll(changes: readonly ChangeVerdict[]): string {
  return listAnd(changes.map(({ id, decision }) => `${id} (${decision})`));
}
