/**
 * Who has an interest in a change and therefore cannot say yes to it: requester, author, committers, implementers, deployer.
 * Names in commits are claims: they exclude an approver, they never make one. Independence limits a yes, not a no.
 */

import type { Finding } from '../terms/finding.ts';
import type { Account, Facts, LandedCommit, PullRequestFact } from '../terms/generated/shapes.ts';
import type { Interest } from '../terms/policy.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { coAuthorsOf } from '../text/co-authors.ts';
import { isBotLogin } from '../text/logins.ts';
import { isSameName } from '../text/names.ts';
import type { Person } from './people.ts';

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

export function findInterests(
  record: ReadRecord,
  pullRequests: readonly PullRequestFact[],
  facts: Facts,
  stage: 'review' | 'deploy' | 'draft',
): Interests {
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
  for (const pr of pullRequests) {
    prove(pr.user, 'author', `opened pull request #${pr.number}`);
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
      if (commit.author === null || commit.committer === null) {
        findings.push({
          reason: 'commit-unattributed',
          level: 'error',
          change: value.id,
          message: `Commit ${commit.sha.slice(0, 7)} of pull request #${pr.number} belongs to no GitHub account, so who made it cannot be kept from approving it.`,
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
  if (stage === 'deploy' && facts.subject.event !== 'local') {
    if (!facts.subject.actor)
      unread.push({ what: 'who started the deployment', because: 'GitHub did not say', permission: null });
    prove(facts.subject.actor, 'deployer', 'started the deployment');
    prove(facts.subject.triggering_actor, 'deployer', 're-ran the deployment');
    prove(facts.subject.deployment_creator, 'deployer', 'created the deployment');
  }
  return { interested, unread, findings };
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
  for (const one of interests.interested) {
    if (!of.includes(one.interest)) continue;
    const isSameId =
      one.id !== null && (one.id === person.entry?.id || person.key === `id:${one.id}` || one.id === account?.id);
    const isSameLogin =
      person.logins.some((login) => isSameName(login, one.login)) ||
      (account !== null && isSameName(account.login, one.login));
    if (isSameId || isSameLogin) return one.how;
  }
  return null;
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
    message: `The change is requested by ${requester} and implemented by ${implementers.join(', ')}; a bot may request a change only if a person implements it.`,
    remedy: 'Name a person under `implementers`.',
    where: {
      file: record.path,
      pointer: record.value.implementers === undefined ? ['requested-by'] : ['implementers'],
    },
  };
}
