/** What came to a branch step by step: its own line of first parents, and with each pull request on it all that came along. */
import type { Landed, LandedCommit } from '../../domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { Compared } from './range.ts';

/** What came to the branch in one go: the commits of one pull request, or one commit that none brought. */
export type Arrival = {
  readonly number: number | null;
  readonly commits: readonly LandedCommit[];
  /** Where the branch was before it, and after. */
  readonly before: string;
  readonly after: string;
  /** What it hangs from besides: commits that the environment runs already, and that the branch holds with it. */
  readonly joined: readonly string[];
};

/** The branch's own line from the target back to where what runs left it, newest first. */
export function mainLine(target: string, compared: readonly Compared[]): readonly Compared[] {
  const bySha = new Map(compared.map((commit) => [commit.sha, commit]));
  const line: Compared[] = [];
  for (let next = bySha.get(target); next !== undefined && !line.includes(next); ) {
    line.push(next);
    next = bySha.get(next.parents[0]?.sha ?? '');
  }
  return line;
}

/** Neighbours on the line that belong to the same pull request came together, and with them what they hold and the branch did not. */
export function arrivalsOn(
  line: readonly Compared[],
  { commits }: Landed,
  compared: readonly Compared[],
): readonly Arrival[] {
  const bySha = new Map(compared.map((commit) => [commit.sha, commit]));
  const steps = stepsOf(line, bySha);
  const arrivals: Arrival[] = [];
  for (let at = 0; at < line.length; ) {
    const after = line[at];
    if (after === undefined) break;
    const number = soleNumber(commits, after.sha);
    let last = at;
    while (number !== null && soleNumber(commits, line[last + 1]?.sha) === number) last += 1;
    const before = line[last]?.parents[0]?.sha;
    const shas = new Set(line.slice(at, last + 1).map(({ sha }) => sha));
    const arriving = line.slice(at, last + 1).flatMap(({ sha }) => steps.get(sha) ?? []);
    const hanging = arriving.flatMap(({ parents }) => parents.map(({ sha }) => sha));
    const joined = [...new Set(hanging)].filter((sha) => sha !== before && !bySha.has(sha));
    const held = new Set(arriving.map(({ sha }) => sha));
    const own = commits.filter(
      ({ sha }) => held.has(sha) && (shas.has(sha) || (number !== null && soleNumber(commits, sha) === number)),
    );
    const isKnown = own.every(({ pull_requests }) => !isUnavailable(pull_requests));
    if (before !== undefined && isKnown) arrivals.push({ number, commits: own, before, after: after.sha, joined });
    at = last + 1;
  }
  return arrivals;
}

/** What each commit of the line brought to it: itself, and what it holds that the line did not hold before. */
function stepsOf(
  line: readonly Compared[],
  bySha: ReadonlyMap<string, Compared>,
): ReadonlyMap<string, readonly Compared[]> {
  const seen = new Set<string>();
  const steps = new Map<string, readonly Compared[]>();
  for (const { sha: after } of line.toReversed()) {
    const step: Compared[] = [];
    const open = [after];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      const commit = bySha.get(sha);
      if (commit === undefined || seen.has(sha)) continue;
      seen.add(sha);
      step.push(commit);
      open.push(...commit.parents.map((parent) => parent.sha));
    }
    steps.set(after, step);
  }
  return steps;
}

function soleNumber(commits: readonly LandedCommit[], sha: string | undefined): number | null {
  const numbers = commits.find((commit) => commit.sha === sha)?.pull_requests;
  return numbers === undefined || isUnavailable(numbers) || numbers.length !== 1 ? null : (numbers[0] ?? null);
}
