/**
 * Who has an interest in a change and therefore cannot say yes to it: requester, author, committers, implementers, deployer.
 * Names in commits are claims: they exclude an approver, they never make one. Independence limits a yes, not a no.
 */

import type { Finding } from '../terms/finding.ts';
import type { Account, CommitFact, Facts, LandedCommit, PullRequestFact } from '../terms/generated/shapes.ts';
import type { Interest } from '../terms/policy.ts';
import { isUnavailable, notAsked, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { coAuthorsOf } from '../text/co-authors.ts';
import { isBotLogin } from '../text/logins.ts';
import { listAnd } from '../text/name-list.ts';
import { foldCase } from '../text/names.ts';
import type { Person } from './people.ts';
import { pushesOf } from './pushers.ts';

/** One account with an interest. `id` null where only a name is claimed. */
type Interested = {
  readonly login: string;
  readonly id: number | null;
  readonly interest: Interest;
  readonly how: string;
};

export type Interests = {
  readonly interested: readonly Interested[];
  readonly unread: readonly Unread[];
  readonly findings: readonly Finding[];
};

/** GitHub's own committer for merges and edits on the web: nobody's account. */
const WEB_FLOW_ID = 19864447;

export type InterestQuestion = {
  readonly record: ReadRecord;
  readonly pullRequests: readonly PullRequestFact[];
  /** Commits that go out and that the record names by their SHA. */
  readonly named: readonly LandedCommit[];
  readonly facts: Facts;
  readonly stage: 'review' | 'deploy' | 'draft';
};

export function findInterests({ record, pullRequests, named, facts, stage }: InterestQuestion): Interests {
  const { value } = record;
  const interested: Interested[] = [];
  const unread: Unread[] = [];
  const findings: Finding[] = [];
  const claim = (login: string, interest: Interest, how: string, id: number | null = null): void => {
    interested.push({ login, id, interest, how });
  };
  const prove = (account: Account | null | undefined, interest: Interest, how: string): void => {
    if (account) interested.push({ login: account.login, id: account.id, interest, how });
  };
  claim(value['requested-by'], 'requester', 'requested the change');
  for (const login of value.implementers ?? [value['requested-by']])
    claim(login, 'implementers', 'implements the change');
  for (const pr of [...pullRequests, ...broughtNamed(named, pullRequests, facts)]) {
    prove(pr.user, 'author', `opened pull request #${pr.number}`);
    for (const { sha, actor } of pushesOf(pr))
      prove(actor, 'committers', `pushed ${sha.slice(0, 7)} to pull request #${pr.number}`);
    if (isUnavailable(pr.commits)) {
      unread.push(unreadOf(`the commits of pull request #${pr.number}`, pr.commits));
      continue;
    }
    for (const commit of pr.commits) {
      // Upkeep of records makes nobody a committer.
      if (commit.upkeep === true) continue;
      const how = `committed ${commit.sha.slice(0, 7)} to pull request #${pr.number}`;
      prove(commit.author, 'committers', how);
      if (commit.committer?.id !== WEB_FLOW_ID) prove(commit.committer, 'committers', how);
      for (const { login, id } of coAuthorsOf(commit.message))
        claim(login, 'committers', `is named as co-author of ${commit.sha.slice(0, 7)}`, id);
      if (commit.author === null || isByNobody(commit)) {
        findings.push({
          reason: 'commit-unattributed',
          level: 'error',
          change: value.id,
          message: `Commit ${commit.sha.slice(0, 7)} of pull request #${pr.number} belongs to no GitHub account, so its author might be who approves it.`,
          remedy:
            'Its author adds the mail address of the commit to their GitHub account, or the commit is made again with a known address.',
          where: null,
        });
      }
    }
  }
  // What lands may name people whom the commits of the pull request do not: a squash is written anew at the merge.
  for (const commit of landedWith(pullRequests, facts)) {
    const how = `is the author of ${commit.sha.slice(0, 7)}, which goes out`;
    const isOwnWork = commit.author?.id !== WEB_FLOW_ID && !isMergeOf(pullRequests, commit);
    if (isOwnWork && !isOnlyUpkeep(pullRequests, commit)) prove(commit.author, 'committers', how);
    for (const { login, id } of coAuthorsOf(commit.message ?? ''))
      claim(login, 'committers', `is named as co-author of ${commit.sha.slice(0, 7)}, which goes out`, id);
  }
  for (const commit of named) {
    const short = commit.sha.slice(0, 7);
    prove(commit.author, 'committers', `is the author of ${short}, which goes out`);
    if (commit.committer?.id !== WEB_FLOW_ID)
      prove(commit.committer, 'committers', `committed ${short}, which goes out`);
    for (const { login, id } of coAuthorsOf(commit.message ?? ''))
      claim(login, 'committers', `is named as co-author of ${short}, which goes out`, id);
    unread.push(...unreadPartsIn(commit, facts));
    if (isUnavailable(commit.pull_requests) || commit.pull_requests.length > 0) continue;
    if (commit.author === undefined || commit.committer === undefined)
      unread.push({ what: `who made commit ${short}`, because: 'GitHub was not asked for it', permission: null });
    else if (commit.author === null || isByNobody(commit)) findings.push(unattributed(value.id, short));
  }
  if (stage === 'deploy' && facts.subject.event !== 'local') {
    if (!facts.subject.actor)
      unread.push({ what: 'who started the deployment', because: 'GitHub did not say', permission: null });
    prove(facts.subject.actor, 'deployer', 'started the deployment');
    prove(facts.subject.triggering_actor, 'deployer', 're-ran the deployment');
    prove(facts.subject.deployment_creator, 'deployer', 'created the deployment');
  }
  return { interested, unread, findings };
}

/** The pull requests that brought a commit which is named by its SHA: whoever had a part in them had one in it, whatever its message says. */
function broughtNamed(
  named: readonly LandedCommit[],
  known: readonly PullRequestFact[],
  facts: Facts,
): readonly PullRequestFact[] {
  const numbers = named.flatMap(({ pull_requests }) => (isUnavailable(pull_requests) ? [] : pull_requests));
  return facts.pull_requests.filter((pr) => numbers.includes(pr.number) && !known.includes(pr));
}

/** Of a commit that is named by its SHA: which of its pull requests are not known, and with them who had a part in it. */
function unreadPartsIn({ sha, pull_requests: numbers }: LandedCommit, facts: Facts): readonly Unread[] {
  const what = `who had a part in commit ${sha.slice(0, 7)}`;
  if (isUnavailable(numbers)) return [unreadOf(what, numbers)];
  const missing = numbers.filter((number) => !facts.pull_requests.some((pr) => pr.number === number));
  return missing.map((number) => notAsked(`${what}, which pull request #${number} brought`, 'it'));
}

/** On Enterprise Server GitHub commits what is made in the browser, and has no account for itself. */
function isByNobody({ committer, web_flow }: Pick<CommitFact, 'web_flow'> & Partial<CommitFact>): boolean {
  return committer === null && web_flow !== true;
}

function unattributed(change: string, commit: string): Finding {
  return {
    reason: 'commit-unattributed',
    level: 'error',
    change,
    message: `Commit ${commit} belongs to no GitHub account, so its author might be who approves it.`,
    remedy: 'Whoever made it adds the mail address of the commit to their GitHub account, and the gate is run again.',
    where: null,
  };
}

/** The commits that go out and belong to one of the pull requests. */
function landedWith(pullRequests: readonly PullRequestFact[], { landed }: Facts): readonly LandedCommit[] {
  if (landed === undefined || isUnavailable(landed)) return [];
  const numbers = new Set(pullRequests.map(({ number }) => number));
  return landed.commits.filter(
    ({ pull_requests }) => !isUnavailable(pull_requests) && pull_requests.some((number) => numbers.has(number)),
  );
}

/** Who merges has no part in the content: the commit holds what was reviewed (`differs` says where not), beside what was there before. */
function isMergeOf(pullRequests: readonly PullRequestFact[], { parents = [], differs }: LandedCommit): boolean {
  return parents.length > 1 && differs === undefined && pullRequests.some(({ head }) => parents.includes(head.sha));
}

/** A rebase copies the upkeep of records with its author, whom it makes no committer: true where that is all that they have in the pull requests. */
function isOnlyUpkeep(pullRequests: readonly PullRequestFact[], { author }: LandedCommit): boolean {
  if (!author) return false;
  const own = pullRequests
    .flatMap(({ commits }) => (isUnavailable(commits) ? [] : commits))
    .filter((commit) => commit.author?.id === author.id || commit.committer?.id === author.id);
  return own.length > 0 && own.every(({ upkeep }) => upkeep === true);
}

/**
 * What a person's interest in the change is, in words; null when they are independent of all that the policy names.
 * `always` adds interests that hold whatever the policy says (a board's members).
 */
export function interestOf(
  person: Person,
  account: { readonly login: string; readonly id: number | null } | null,
  interests: Interests,
  of: readonly Interest[],
): string | null {
  const { byId, byLogin } = indexOf(interests);
  const ids = [person.entry?.id, account?.id, TEAM_KEY.exec(person.key)?.[1]].flatMap((id) =>
    id == null ? [] : [Number(id)],
  );
  const logins = account === null ? person.logins : [...person.logins, account.login];
  const found = [...ids.map((id) => byId.get(id)), ...logins.map((login) => byLogin.get(foldCase(login)))]
    .flatMap((ranks) => of.map((interest) => ranks?.[interest]))
    .filter((rank) => rank !== undefined);
  return found.length === 0 ? null : (interests.interested[Math.min(...found)]?.how ?? null);
}

/** The key of somebody whom only a team makes known. */
const TEAM_KEY = /^id:([0-9]+)$/;

/** Of one account: the place of its first interest of each kind. */
type Ranks = Partial<Record<Interest, number>>;
type InterestIndex = { readonly byId: ReadonlyMap<number, Ranks>; readonly byLogin: ReadonlyMap<string, Ranks> };

/** Messages of commits may name ten thousands of co-authors, and everybody in the register is looked for among them. */
const indexes = new WeakMap<Interests, InterestIndex>();

function indexOf(interests: Interests): InterestIndex {
  const known = indexes.get(interests);
  if (known !== undefined) return known;
  const byId = new Map<number, Ranks>();
  const byLogin = new Map<string, Ranks>();
  const note = <Key>(index: Map<Key, Ranks>, key: Key, interest: Interest, rank: number): void => {
    const ranks = index.get(key) ?? {};
    index.set(key, ranks);
    ranks[interest] ??= rank;
  };
  for (const [rank, { id, login, interest }] of interests.interested.entries()) {
    if (id !== null) note(byId, id, interest, rank);
    note(byLogin, foldCase(login), interest, rank);
  }
  indexes.set(interests, { byId, byLogin });
  return { byId, byLogin };
}

/** A bot may request a change only if a person implements it. */
export function judgeRequester(record: ReadRecord): Finding | null {
  const requester = record.value['requested-by'];
  const implementers = record.value.implementers ?? [requester];
  if (implementers.some((login) => !isBotLogin(login))) return null;
  return {
    reason: 'record-invalid',
    level: 'error',
    change: record.value.id,
    message: `${requester} requests the change and ${listAnd(implementers)} ${implementers.length === 1 ? 'implements' : 'implement'} it. A bot may request a change only if a person implements it.`,
    remedy: 'Name a person under `implementers`.',
    where: {
      file: record.path,
      pointer: record.value.implementers === undefined ? ['requested-by'] : ['implementers'],
    },
  };
}
