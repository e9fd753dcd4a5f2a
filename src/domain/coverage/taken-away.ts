/**
 * What a deployment takes away: the commits that the environment runs and the target does not hold. Whoever deploys an older commit, or
 * one from beside, takes changes out of service that somebody approved to go in; a record has to name that, however little arrives.
 */
import type { Finding } from '../terms/finding.ts';
import type { Facts, LandedCommit, Unavailable } from '../terms/generated/shapes.ts';
import type { Judgement } from '../terms/judgement.ts';
import type { Decision } from '../terms/reasons.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { isCommitNamed, isPullRequestNamed } from './covers.ts';

export type TakenAway = {
  readonly direction: 'behind' | 'diverged';
  /** What the environment runs. */
  readonly present: string;
  readonly target: string;
  readonly gone: readonly LandedCommit[] | Unavailable;
  readonly files: readonly string[] | Unavailable;
  /** Of the files that what runs changed since the two parted, those that do not come with the target; null where nobody looked. */
  readonly missing: readonly string[] | Unavailable | null;
};

const NOT_ASKED: Unavailable = { unavailable: 'GitHub was not asked for them' };

/** One commit for all that have its content, as far as that is known. */
export function sameContent(facts: Facts, sha: string): string {
  const { landed } = facts;
  if (landed === undefined || isUnavailable(landed) || landed.alike === undefined || isUnavailable(landed.alike))
    return sha;
  return landed.alike.find((group) => group.includes(sha))?.[0] ?? sha;
}

/** @returns null where nothing goes away: the target holds all that the environment runs, has the same content, or nothing runs there */
export function takenAway(facts: Facts): TakenAway | null {
  const { landed, subject } = facts;
  if (landed === undefined || isUnavailable(landed) || landed.since === null || subject.sha === null) return null;
  const { direction, since } = landed;
  if (!isBackward(facts) || !isRunning(facts, since)) return null;
  return {
    direction: direction === 'behind' ? 'behind' : 'diverged',
    present: since,
    target: subject.sha,
    gone: landed.gone ?? NOT_ASKED,
    files: landed.gone_files ?? NOT_ASKED,
    missing: landed.gone_missing ?? null,
  };
}

/** Whether the target lies behind or beside the commit that is compared with and has other content, whether that runs anywhere or not. */
export function isBackward(facts: Facts): boolean {
  const { landed, subject } = facts;
  if (landed === undefined || isUnavailable(landed) || landed.since === null || subject.sha === null) return false;
  if (landed.direction !== 'behind' && landed.direction !== 'diverged') return false;
  // A hotfix that came to the branch as other commits: all that it changed is there.
  if (landed.direction === 'diverged' && Array.isArray(landed.gone_missing) && landed.gone_missing.length === 0)
    return false;
  return sameContent(facts, landed.since) !== sameContent(facts, subject.sha);
}

/** Where nothing was deployed yet, coverage starts at a commit that does not run: then there is nothing to take away. */
function isRunning(facts: Facts, commit: string): boolean {
  if (facts.deployments === undefined || isUnavailable(facts.deployments)) return true;
  return facts.deployments.some(
    ({ own_run, sha, statuses }) =>
      own_run !== true && sha === commit && statuses.some(({ state }) => state === 'success'),
  );
}

/** Whether a record names what goes away: the commit itself, a pull request that it belongs to, or the change that this brought in. */
function isGoneNamed(record: ReadRecord, commit: LandedCommit, facts: Facts, all: RecordIndex): boolean {
  if (isCommitNamed(record, commit.sha)) return true;
  if (isUnavailable(commit.pull_requests)) return false;
  return commit.pull_requests.some((number) => isPullRequestNamed(record, number, facts, all));
}

/** Whether a record has anything to say of what goes away: it names the target, or something that goes. */
export function isNamingTakenAway(record: ReadRecord, away: TakenAway, facts: Facts, all: RecordIndex): boolean {
  if (isCommitNamed(record, away.target)) return true;
  return !isUnavailable(away.gone) && away.gone.some((commit) => isGoneNamed(record, commit, facts, all));
}

/** The paths that a record is judged by, with those of what it takes away; null where they are not known. */
export function withFilesTakenAway(
  record: ReadRecord,
  facts: Facts,
  all: RecordIndex,
  files: readonly string[] | null,
): readonly string[] | null {
  const away = takenAway(facts);
  if (away === null || !isNamingTakenAway(record, away, facts, all)) return files;
  return files === null || isUnavailable(away.files) ? null : [...files, ...away.files];
}

type Question = {
  readonly facts: Facts;
  readonly judged: readonly { readonly record: ReadRecord; readonly decision: Decision }[];
  readonly all: RecordIndex;
};

/** Whether records name what goes away: the target by its SHA, or each commit that goes. */
export function judgeTakenAway(away: TakenAway, { facts, judged, all }: Question): Judgement {
  const isNamedBy = (records: readonly ReadRecord[]): boolean => {
    if (records.some((record) => isCommitNamed(record, away.target))) return true;
    if (isUnavailable(away.gone) || away.gone.length === 0) return false;
    return away.gone.every((commit) => records.some((record) => isGoneNamed(record, commit, facts, all)));
  };
  const authorised = judged.filter(({ decision }) => decision === 'authorised').map(({ record }) => record);
  if (isNamedBy(authorised)) return { findings: [], unread: [] };
  const { landed } = facts;
  if (landed !== undefined && !isUnavailable(landed) && landed.alike !== undefined && isUnavailable(landed.alike))
    return { findings: [], unread: [unreadOf('whether this is what ran there before', landed.alike)] };
  if (isUnavailable(away.missing))
    return { findings: [], unread: [unreadOf('whether what runs there comes with the target', away.missing)] };
  const finding = sayTakenAway(away, facts.subject.environment ?? 'the environment');
  if (isNamedBy(judged.map(({ record }) => record)))
    return {
      findings: [
        {
          ...finding,
          level: 'notice',
          remedy: 'It may go out as soon as the record that names it is authorised.',
        },
      ],
      unread: [],
    };
  const isListing = judged.some(({ record }) => Array.isArray(record.value.covers));
  const unknown = isListing ? unreadGone(away.gone) : null;
  return unknown === null ? { findings: [finding], unread: [] } : { findings: [], unread: [unknown] };
}

function unreadGone(gone: TakenAway['gone']): Unread | null {
  if (isUnavailable(gone)) return unreadOf('the commits that the deployment takes away', gone);
  for (const { sha, pull_requests } of gone)
    if (isUnavailable(pull_requests)) return unreadOf(`the pull requests of commit ${short(sha)}`, pull_requests);
  return null;
}

function sayTakenAway({ direction, present, target, gone, missing }: TakenAway, environment: string): Finding {
  const commits = isUnavailable(gone) ? [] : gone;
  const names = commits.map(({ sha, pull_requests }) => {
    const numbers = isUnavailable(pull_requests) ? [] : pull_requests;
    return numbers.length === 0 ? sha : `#${numbers[0]}`;
  });
  const distinct = [...new Set(names)];
  const what =
    commits.length === 0
      ? 'commits'
      : `${commits.length === 1 ? 'one commit' : `${commits.length} commits`} (${shorten(distinct.map(short))})`;
  const orThese =
    distinct.length === 0 || distinct.length > 20
      ? ''
      : ` or all that goes away (\`covers: [${distinct.map((name) => `"${name}"`).join(', ')}]\`)`;
  const named = `Write a change record that names the commit to be deployed (\`covers: ["${target}"]\`)${orThese}, have it approved and merged, and deploy this very commit under it.`;
  const isBeside = Array.isArray(missing) && missing.length > 0;
  const lost = isBeside
    ? ` Of what it changed since the two parted, ${shorten(missing)} ${missing.length === 1 ? 'does' : 'do'} not come along.`
    : '';
  return {
    reason: 'commit-not-covered',
    level: 'error',
    change: null,
    message: `Commit ${short(target)} is ${direction === 'behind' ? 'older than' : 'on another branch than'} ${short(present)}, which ${environment} runs. Deploying it takes ${what} away, and no change record says so.${lost}`,
    remedy: isBeside
      ? `Bring that to the branch that is deployed, its change record included: merge ${short(present)} into it, or cherry-pick it by a pull request, and deploy the merge. Where it is meant to go: ${named.charAt(0).toLowerCase()}${named.slice(1)}`
      : `${named} Without a record you can only go back to what ${environment} ran just before.`,
    where: null,
  };
}

function shorten(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')}, …` : listAnd(names);
}

function short(name: string): string {
  return name.startsWith('#') ? name : name.slice(0, 7);
}
