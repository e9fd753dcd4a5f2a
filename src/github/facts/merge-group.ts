/**
 * A merge group: the commits that the queue put on top of the base, each of which must be of an open pull request of the group and
 * have the content that was reviewed there. Names in messages are claims: they say where to look, the content decides.
 */

import type { Landed, LandedCommit } from '../../domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { integer, object, text } from '../api/shapes.ts';
import { compareMade } from './content.ts';
import { type PullRead, readPullRequest } from './pull-request.ts';
import { type Compared, readRange } from './range.ts';

export type Group = { readonly landed: Landed; readonly pulls: readonly PullRead[] };

const MOST_COMMITS = 200;

export async function readGroup(api: Api, repository: string, base: string, head: string): Promise<Answer<Group>> {
  const range = await readRange(api, repository, base, head);
  if (range.kind === 'unavailable') return range;
  const { commits } = range.value;
  if (commits.length > MOST_COMMITS)
    return {
      kind: 'unavailable',
      because: `the merge group holds ${commits.length} commits; the gate looks at ${MOST_COMMITS} at most`,
      cause: 'beyond-limit',
    };
  const hints: Hint[] = [];
  for (const answer of await Promise.all(commits.map((commit) => hintsFor(api, repository, commit)))) {
    if (answer.kind === 'unavailable') return answer;
    hints.push(answer.value);
  }
  const named = new Set(hints.flatMap((hint) => hint.named));
  const pulls = new Map<number, PullRead>();
  for (const number of new Set([...named, ...hints.flatMap(({ claimed }) => claimed)])) {
    const read = await readPullRequest(api, repository, number);
    if (read.kind === 'unavailable') {
      // A message may name anything; what GitHub names is there, and somebody may have said no to it.
      if (read.status === 404 && !named.has(number)) continue;
      return read;
    }
    if (read.value.fact.state === 'open') pulls.set(number, read.value);
  }
  const landed: LandedCommit[] = [];
  const used = new Set<number>();
  for (const [index, commit] of commits.entries()) {
    const { named: sure = [], claimed = [] } = hints[index] ?? {};
    const own = await attribute(api, repository, commit, [...sure, ...claimed], pulls);
    if (own.kind === 'unavailable') return own;
    if (own.value.number !== null) used.add(own.value.number);
    landed.push({
      sha: commit.sha,
      message: commit.commit.message,
      pull_requests: own.value.number === null ? [] : [own.value.number],
      ...(own.value.differs === null ? {} : { differs: own.value.differs }),
    });
  }
  return {
    kind: 'known',
    value: {
      landed: { since: base, direction: 'ahead', commits: landed },
      pulls: [...pulls.values()].filter(({ fact }) => used.has(fact.number)),
    },
  };
}

/** The open pull requests that GitHub names for a commit, and those that its message claims. */
type Hint = { readonly named: readonly number[]; readonly claimed: readonly number[] };

async function hintsFor(api: Api, repository: string, commit: Compared): Promise<Answer<Hint>> {
  const title = commit.commit.message.split('\n')[0] ?? '';
  const claimed = [...title.matchAll(/(?:^Merge pull request #|\(#)(\d{1,9})\b/g)].map(([, digits]) => Number(digits));
  const known = await api.list(
    api.rest.repos.listPullRequestsAssociatedWithCommit,
    { ...inRepository(repository), commit_sha: commit.sha },
    object({ number: integer, state: text }),
    ({ number }) => String(number),
  );
  if (known.kind === 'unavailable') return known;
  const named = known.value.filter(({ state }) => state === 'open').map(({ number }) => number);
  return { kind: 'known', value: { named, claimed } };
}

type Attributed = { readonly number: number | null; readonly differs: string | null };

/** A commit of a pull request is what it is; one that the queue made must change the same files to the same content. */
async function attribute(
  api: Api,
  repository: string,
  commit: Compared,
  hints: readonly number[],
  pulls: ReadonlyMap<number, PullRead>,
): Promise<Answer<Attributed>> {
  for (const [number, { fact }] of pulls) {
    if (!isUnavailable(fact.commits) && fact.commits.some(({ sha }) => sha === commit.sha))
      return { kind: 'known', value: { number, differs: null } };
  }
  let differs: string | null = null;
  for (const number of hints) {
    const pull = pulls.get(number);
    const before = commit.parents[0]?.sha;
    if (pull === undefined || before === undefined) continue;
    const reason = await compareMade(api, repository, before, commit, pull);
    if (reason.kind === 'unavailable') return reason;
    differs = reason.value;
    if (differs === null) return { kind: 'known', value: { number, differs: null } };
  }
  return { kind: 'known', value: { number: null, differs } };
}
