/**
 * Did a record keep its content all the way from the commit that brought it in? Git's history of a path follows one side of a merge
 * and says nothing of the other, so a record that was replaced and brought back by a merge looks as if it had never changed. Here
 * every merge on the way is asked what its other sides held; what the answer rests on is content, never the history's word.
 */
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { readFiles } from './content.ts';
import { type Compared, readRange } from './range.ts';

/** How many merges are looked into for one record; each is a request or two. */
const MOST_MERGES = 200;

export type LandingQuestion = {
  readonly api: Api;
  readonly repository: string;
  readonly path: string;
  /** The commit that is looked back from; the record has the content there. */
  readonly at: string;
  readonly digest: string;
  /** Where a comparison begins that is there already and may hold the way; null where there is none. */
  readonly since: string | null;
  /** What the record's digest is in a commit; null where there is none. */
  readonly digestAt: (commit: string) => Promise<Answer<string | null>>;
};

export type Landing =
  /** Nothing else came in between. `onto` is the commit that it first landed on; null where there is none. */
  | { readonly kind: 'kept'; readonly onto: string | null }
  /** A merge brought the content back over another. */
  | { readonly kind: 'brought-back'; readonly by: string }
  /** A merge brought an edit that is none of the content; what came before it is to be looked for from here. */
  | { readonly kind: 'edited'; readonly from: string };

/**
 * @param oldest the oldest commit in a row with the content, as the history of the path has it
 * @param parent its first parent
 */
export async function traceLanding(
  question: LandingQuestion,
  oldest: string,
  parent: string | null,
): Promise<Answer<Landing>> {
  const { path, at } = question;
  if (oldest === at) return known({ kind: 'kept', onto: parent });
  const range = await readWay(question, oldest);
  if (range.kind === 'unavailable') return range;
  const holders = descendantsOf(oldest, range.value.commits);
  let current = at;
  let onto: string | null = null;
  let merges = 0;
  while (current !== oldest) {
    const commit = holders.get(current);
    const [first] = commit?.parents ?? [];
    if (commit === undefined || first === undefined)
      return unread(
        `the commits between ${oldest.slice(0, 7)} and ${at.slice(0, 7)} do not lead from one to the other`,
      );
    if (commit.parents.length > 1) {
      merges += 1;
      if (merges > MOST_MERGES)
        return {
          kind: 'unavailable',
          because: `${path} was brought in more than ${MOST_MERGES} merges ago; the gate looks at ${MOST_MERGES} at most`,
          cause: 'beyond-limit',
        };
      const step = await passMerge(question, commit, oldest, holders);
      if (step.kind === 'unavailable') return step;
      if (step.value.kind !== 'on') return known(step.value);
      // The merge that is nearest to the end is where it came to the branch that is looked at.
      if (step.value.next !== first.sha) onto ??= first.sha;
      current = step.value.next;
    } else current = first.sha;
  }
  return known({ kind: 'kept', onto: onto ?? parent });
}

/**
 * The commits on the way. What goes out was compared before: where the oldest is among that, whatever descends from it is too, since nothing
 * that the environment runs already can descend from what it does not run.
 */
async function readWay({ api, repository, at, since }: LandingQuestion, oldest: string): ReturnType<typeof readRange> {
  const wide = since === null || since === at ? null : await readRange(api, repository, since, at);
  const isOnIt =
    wide?.kind === 'known' && wide.value.direction === 'ahead' && wide.value.commits.some(({ sha }) => sha === oldest);
  return isOnIt ? wide : readRange(api, repository, oldest, at);
}

type Holders = ReadonlyMap<string, Compared>;

/** The commits that have the oldest among their ancestors. */
function descendantsOf(oldest: string, commits: readonly Compared[]): Holders {
  const children = new Map<string, Compared[]>();
  for (const commit of commits)
    for (const { sha } of commit.parents) children.set(sha, [...(children.get(sha) ?? []), commit]);
  const holders = new Map<string, Compared>();
  const waiting = [oldest];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    for (const child of children.get(sha) ?? []) {
      if (holders.has(child.sha)) continue;
      holders.set(child.sha, child);
      waiting.push(child.sha);
    }
  }
  return holders;
}

type Step = { readonly kind: 'on'; readonly next: string } | Exclude<Landing, { readonly kind: 'kept' }>;

/** Where the way leads on behind a merge that has the content. */
async function passMerge(
  question: LandingQuestion,
  commit: Compared,
  oldest: string,
  holders: Holders,
): Promise<Answer<Step>> {
  const { api, repository, path, digest, digestAt } = question;
  const [first = '', ...others] = commit.parents.map(({ sha }) => sha);
  const isHolder = (sha: string): boolean => sha === oldest || holders.has(sha);
  const back: Answer<Step> = known({ kind: 'brought-back', by: commit.sha });
  const files = await readFiles(api, repository, first, commit.sha);
  if (files.kind === 'unavailable') return files;
  const file = files.value.find(({ filename }) => filename === path);
  if (file !== undefined && ['added', 'copied', 'renamed'].includes(file.status)) {
    // It was not there before. Where it had been, somebody took it away and the merge undid that.
    if (isHolder(first)) return back;
    const [side, ...more] = others.filter(isHolder);
    if (side === undefined || more.length > 0)
      return unread(`it cannot be told from which side of merge ${commit.sha.slice(0, 7)} ${path} came`);
    return known({ kind: 'on', next: side });
  }
  if (file !== undefined) {
    const before = await digestAt(first);
    if (before.kind === 'unavailable') return before;
    // History went on along another side, and knows nothing of this one.
    return before.value === digest ? known({ kind: 'edited', from: first }) : back;
  }
  if (!isHolder(first)) return known({ kind: 'edited', from: first });
  // The first side is not always the branch that was merged into: who pushes a merge of their own can have it the other way round.
  for (const other of others) {
    if (other === oldest || !holders.has(other)) continue;
    const own = await digestAt(other);
    if (own.kind === 'unavailable') return own;
    if (own.value !== digest) return back;
  }
  return known({ kind: 'on', next: first });
}

function known<T>(value: T): Answer<T> {
  return { kind: 'known', value };
}

function unread(because: string): Answer<never> {
  return { kind: 'unavailable', because };
}
