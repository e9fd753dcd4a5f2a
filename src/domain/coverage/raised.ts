/**
 * Changes without a file (contract 1.6): whether a pull request that a bot opened is a standard change of a model by itself. A name in a
 * commit is a claim and can only exclude: that the bot made it is proved by who opened the pull request and who pushed, by GitHub's word.
 */

import type { Account, CommitFact, Model, PullRequestFact } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import type { GovernanceFile } from '../terms/world.ts';
import { coAuthorsOf } from '../text/co-authors.ts';
import { isBotLogin } from '../text/logins.ts';
import { isSameName } from '../text/names.ts';
import { isGovernancePath, isPathMatch, isRecordPath } from '../text/paths.ts';
import { isBefore } from '../time/instants.ts';
import { filesOf } from './coverage.ts';

export type Raising =
  | { readonly is: 'raised' }
  /** It is one, unless what could not be read says otherwise. */
  | { readonly is: 'unknown'; readonly unread: Unread }
  /** The bot opened it, and it is a change like any other all the same. */
  | { readonly is: 'stray'; readonly because: string; readonly remedy: string }
  /** Not the bot's, with a record of its own, or with files that could not be read, which is said elsewhere. */
  | { readonly is: 'none' };

/** GitHub's own committer for commits that are made on the web or over its API. */
const WEB_FLOW_ID = 19864447;

/**
 * Whether an entry of `raises-for` means an account. Nobody but an app has a login that ends in `[bot]`, and an entry without that ending
 * means the user account of this very name: an app and a user of one name are two.
 */
export function isRaisedFor(entries: readonly string[], account: Account | null): boolean {
  if (account === null || account.type !== (isBotLogin(account.login) ? 'Bot' : 'User')) return false;
  return entries.some((entry) => isSameName(entry, account.login));
}

export function judgeRaising(pr: PullRequestFact, model: Model, policy: CompletePolicy): Raising {
  const { user } = pr;
  if (user === null || !isRaisedFor(model['raises-for'] ?? [], user)) return { is: 'none' };
  const files = filesOf(pr);
  if (files === null || files.some((file) => isRecordPath(policy.records, file))) return { is: 'none' };
  const by = judgeCommits(pr, user);
  if (by.is === 'stray') return by;
  const outside = files.filter(
    (file) => isGovernancePath(policy['configuration-items'], file) || !isPathMatch(model.paths, file),
  );
  if (files.length > 0 && outside.length === 0) return by;
  const more = outside.length > 3 ? ` and ${outside.length - 3} more` : '';
  return {
    is: 'stray',
    because:
      files.length === 0
        ? 'it changes no file'
        : `it changes ${outside.slice(0, 3).join(', ')}${more}, which the model is not for`,
    remedy: 'Or let the bot open one pull request for what the model is for, and another for the rest.',
  };
}

/** Whether nobody but the bot put anything in: by every name in its commits, and by who pushed them. */
function judgeCommits(pr: PullRequestFact, bot: Account): Raising {
  const unread = (what: string, because: string): Raising => ({
    is: 'unknown',
    unread: { what, because, permission: null },
  });
  if (isUnavailable(pr.commits))
    return { is: 'unknown', unread: unreadOf(`the commits of pull request #${pr.number}`, pr.commits) };
  if (pr.commits.length === 0) return unread(`the commits of pull request #${pr.number}`, 'none are listed');
  for (const commit of pr.commits) {
    const other = otherMaker(commit, bot) ?? foreignMerge(commit, pr.commits);
    if (other !== null) return stray(`its commit ${commit.sha.slice(0, 7)} ${other}`);
  }
  const { head_observations: seen } = pr;
  const what = `who pushed to pull request #${pr.number}`;
  if (seen === undefined) return unread(what, 'GitHub was not asked for it');
  if (isUnavailable(seen)) return { is: 'unknown', unread: unreadOf(what, seen) };
  // What GitHub did not see the bot push is somebody's, whatever name the commit bears: below the bot's own push, too, where what lay on one
  // base may be put before another.
  const own = pr.commits.filter(({ clean_merge }) => clean_merge !== true);
  for (const { sha } of own) {
    const pushes = seen.filter((one) => one.source === 'activity' && one.sha === sha);
    const [first] = pushes.sort((a, b) => (isBefore(a.at, b.at) ? -1 : isBefore(b.at, a.at) ? 1 : 0));
    if (first === undefined) return unseen(sha, bot);
    if (first.actor === undefined) return unread(what, 'GitHub was not asked for it');
    if (!isSameAccount(first.actor, bot))
      return stray(`${first.actor?.login ?? 'a deleted account'} pushed ${sha.slice(0, 7)} to it`);
  }
  return own.length > 0 ? { is: 'raised' } : unseen(pr.head.sha, bot);
}

function unseen(sha: string, bot: Account): Raising {
  return {
    is: 'stray',
    because: `GitHub shows no push of ${sha.slice(0, 7)} by ${bot.login}`,
    remedy:
      'Where the bot works in a fork, let it work on branches of this repository: of a fork GitHub does not show who pushed. Where it pushes several commits at once, only the last is seen: let it push one. Else run the gate again.',
  };
}

function stray(because: string): Raising {
  return {
    is: 'stray',
    because,
    remedy:
      'Or put what was added into a pull request of its own, and have the bot recreate this one (`@dependabot recreate`; with Renovate, the box in the pull request).',
  };
}

/** Who else than the bot is named in a commit, in words that follow it; null where nobody is. */
function otherMaker({ author, committer, message, clean_merge }: CommitFact, bot: Account): string | null {
  // Whoever merges the base in makes nothing of their own, as far as the content shows that.
  if (clean_merge === true) return null;
  if (!isSameAccount(author, bot))
    return author === null ? 'belongs to no GitHub account' : `was made by ${author.login}`;
  if (committer?.id !== WEB_FLOW_ID && !isSameAccount(committer, bot))
    return committer === null ? 'was committed by no GitHub account' : `was committed by ${committer.login}`;
  const other = coAuthorsOf(message).find(({ login, id }) => id !== bot.id && !isSameName(login, bot.login));
  return other === undefined ? null : `names ${other.login} as co-author`;
}

/** A merge of anything but the base brings in what nobody saw the bot push, whatever names its commits bear; what the base has is not listed. */
function foreignMerge({ clean_merge, parents = [] }: CommitFact, listed: readonly CommitFact[]): string | null {
  if (clean_merge !== true) return null;
  const brought = parents.slice(1).find((parent) => listed.some(({ sha }) => sha === parent));
  return brought === undefined ? null : `merges ${brought.slice(0, 7)}, which is not on the base`;
}

function isSameAccount(account: Account | null | undefined, bot: Account): boolean {
  return account != null && account.id === bot.id && account.type === bot.type && isSameName(account.login, bot.login);
}

/** Why a bot's pull request is a change like any other, and what would make it one of a model; null where no model speaks of it. */
export function strayOf(
  pr: PullRequestFact,
  models: readonly GovernanceFile<Model>[],
  policy: CompletePolicy,
): { readonly because: string; readonly remedy: string } | null {
  const all = models.map(({ value }) => ({ value, raising: judgeRaising(pr, value, policy) }));
  // One that is a change of some model says for itself what stands against it.
  if (all.some(({ raising }) => raising.is === 'raised' || raising.is === 'unknown')) return null;
  for (const { value, raising } of all)
    if (raising.is === 'stray')
      return {
        because: `${pr.user?.login ?? ''} opened pull request #${pr.number}, but ${raising.because}, so it is not a standard change of the model ${value.id}`,
        remedy: raising.remedy,
      };
  return null;
}
