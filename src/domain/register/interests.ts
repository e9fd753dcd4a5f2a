/**
 * Who has an interest in a change and therefore cannot say yes to it: requester, author, committers, implementers, deployer.
 * Names in commits are claims: they exclude an approver, they never make one.
 */

import type { Finding } from '../terms/finding.ts';
import type { Account, CommitFact, Facts, LandedCommit, PullRequestFact } from '../terms/generated/shapes.ts';
import { NOTHING } from '../terms/judgement.ts';
import type { Interest } from '../terms/policy.ts';
import { isUnavailable, notAsked, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { coAuthorsOf } from '../text/co-authors.ts';
import { type Interested, type Interests, indexInterests, type Parts } from './independence.ts';
import { pushesOf } from './pushers.ts';

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

export function findInterests(question: InterestQuestion): Interests {
  const { record, pullRequests, named, facts } = question;
  const change = record.value.id;
  const all: readonly Parts[] = [
    requesterAndImplementers(record),
    ...[...pullRequests, ...broughtNamed(named, pullRequests, facts)].map((pr) => partsInPullRequest(change, pr)),
    ...landedWith(pullRequests, facts).map((commit) => partsInLanded(pullRequests, commit)),
    ...named.map((commit) => partsInNamed(change, commit, facts)),
    deployers(question),
  ];
  return indexInterests({
    interested: all.flatMap(({ interested }) => interested),
    unread: all.flatMap(({ unread }) => unread),
    findings: all.flatMap(({ findings }) => findings),
  });
}

function claimed(login: string, interest: Interest, how: string, id: number | null = null): readonly Interested[] {
  return [{ login, id, interest, how }];
}

function proven(account: Account | null | undefined, interest: Interest, how: string): readonly Interested[] {
  return account ? [{ login: account.login, id: account.id, interest, how }] : [];
}

function coAuthors(message: string, how: string): readonly Interested[] {
  return coAuthorsOf(message).flatMap(({ login, id }) => claimed(login, 'committers', how, id));
}

function requesterAndImplementers({ value }: ReadRecord): Parts {
  const interested = [
    ...claimed(value['requested-by'], 'requester', 'requested the change'),
    ...(value.implementers ?? [value['requested-by']]).flatMap((login) =>
      claimed(login, 'implementers', 'implements the change'),
    ),
  ];
  return { ...NOTHING, interested };
}

function partsInPullRequest(change: string, pr: PullRequestFact): Parts {
  const opened = [
    ...proven(pr.user, 'author', `opened pull request #${pr.number}`),
    ...pushesOf(pr).flatMap(({ sha, actor }) =>
      proven(actor, 'committers', `pushed ${sha.slice(0, 7)} to pull request #${pr.number}`),
    ),
  ];
  if (isUnavailable(pr.commits))
    return {
      interested: opened,
      unread: [unreadOf(`the commits of pull request #${pr.number}`, pr.commits)],
      findings: [],
    };
  // Upkeep of records makes nobody a committer.
  const commits = pr.commits.filter(({ upkeep }) => upkeep !== true);
  return {
    interested: [...opened, ...commits.flatMap((commit) => partsInCommit(pr, commit))],
    unread: [],
    findings: commits
      .filter((commit) => commit.author === null || isByNobody(commit))
      .map(({ sha }) => unattributedIn(change, sha.slice(0, 7), pr)),
  };
}

function partsInCommit({ number }: PullRequestFact, commit: CommitFact): readonly Interested[] {
  const short = commit.sha.slice(0, 7);
  const how = `committed ${short} to pull request #${number}`;
  return [
    ...proven(commit.author, 'committers', how),
    ...(commit.committer?.id === WEB_FLOW_ID ? [] : proven(commit.committer, 'committers', how)),
    ...coAuthors(commit.message, `is named as co-author of ${short}`),
  ];
}

/** What lands may name people whom the commits of the pull request do not: a squash is written anew at the merge. */
function partsInLanded(pullRequests: readonly PullRequestFact[], commit: LandedCommit): Parts {
  const short = commit.sha.slice(0, 7);
  const isOwnWork = commit.author?.id !== WEB_FLOW_ID && !isMergeOf(pullRequests, commit);
  const isCounted = isOwnWork && !isOnlyUpkeep(pullRequests, commit);
  const interested = [
    ...(isCounted ? proven(commit.author, 'committers', `is the author of ${short}, which goes out`) : []),
    ...coAuthors(commit.message ?? '', `is named as co-author of ${short}, which goes out`),
  ];
  return { ...NOTHING, interested };
}

function partsInNamed(change: string, commit: LandedCommit, facts: Facts): Parts {
  const short = commit.sha.slice(0, 7);
  const { author, committer } = commit;
  const interested = [
    ...proven(author, 'committers', `is the author of ${short}, which goes out`),
    ...(committer?.id === WEB_FLOW_ID ? [] : proven(committer, 'committers', `committed ${short}, which goes out`)),
    ...coAuthors(commit.message ?? '', `is named as co-author of ${short}, which goes out`),
  ];
  const unread = unreadPartsIn(commit, facts);
  if (isUnavailable(commit.pull_requests) || commit.pull_requests.length > 0)
    return { interested, unread, findings: [] };
  if (author === undefined || committer === undefined) {
    const unasked: Unread = {
      what: `who made commit ${short}`,
      because: 'GitHub was not asked for it',
      permission: null,
    };
    return { interested, unread: [...unread, unasked], findings: [] };
  }
  const isUnattributed = author === null || isByNobody(commit);
  return { interested, unread, findings: isUnattributed ? [unattributed(change, short)] : [] };
}

function deployers({ facts, stage }: InterestQuestion): Parts {
  const { subject } = facts;
  if (stage !== 'deploy' || subject.event === 'local') return { ...NOTHING, interested: [] };
  const unread: readonly Unread[] = subject.actor
    ? []
    : [{ what: 'who started the deployment', because: 'GitHub did not say', permission: null }];
  const interested = [
    ...proven(subject.actor, 'deployer', 'started the deployment'),
    ...proven(subject.triggering_actor, 'deployer', 're-ran the deployment'),
    ...proven(subject.deployment_creator, 'deployer', 'created the deployment'),
  ];
  return { interested, unread, findings: [] };
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

function unattributedIn(change: string, commit: string, { number }: PullRequestFact): Finding {
  return {
    reason: 'commit-unattributed',
    level: 'error',
    change,
    message: `Commit ${commit} of pull request #${number} belongs to no GitHub account, so its author might be who approves it.`,
    remedy:
      'Its author adds the mail address of the commit to their GitHub account, or the commit is made again with a known address.',
    where: null,
  };
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
