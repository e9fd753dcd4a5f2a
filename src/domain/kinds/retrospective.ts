/**
 * Does a retrospective count? It is due so many working days after the emergency ended, and is given by somebody of the level that the
 * policy's rules asked for who had no part in it. Of several things that a record said over its life the one that asks for more holds.
 */

import { filesOf } from '../coverage/coverage.ts';
import { contentPulls, type Life } from '../coverage/emergency-life.ts';
import { originOf } from '../coverage/origin.ts';
import { criticalityOf } from '../items/items.ts';
import { type Interests, indexInterests, interestOf } from '../register/independence.ts';
import { type Directory, findPerson, nameWithoutTelling, type Person, roleAt } from '../register/people.ts';
import { evaluateWhen } from '../risk/conditions.ts';
import { assessRisk } from '../risk/risk.ts';
import { canonicalise } from '../terms/digest.ts';
import type { ChangeRecord, Facts, PullRequestFact, ReviewFact } from '../terms/generated/shapes.ts';
import type { ItemIndex } from '../terms/items.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { isAtLeastRole, ROLE_LEVELS, type RoleLevel } from '../terms/roles.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import { sayName } from '../terms/words.ts';
import type { ReadRecord } from '../terms/world.ts';
import { coAuthorsOf } from '../text/co-authors.ts';
import type { NamedAccount } from '../text/logins.ts';
import { isSameName } from '../text/names.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { describeDate } from '../time/days.ts';
import { compareInstants, dateIn, dayIn, isBefore } from '../time/instants.ts';
import { addWorkingDays, holidaysOf } from '../time/working-days.ts';

export type RetrospectiveRules = {
  readonly directory: Directory;
  readonly policy: CompletePolicy;
  /** null where the repository has no catalog. */
  readonly items: ItemIndex | null;
  readonly now: string;
  readonly facts?: Facts;
};

export type Asked = {
  readonly rules: RetrospectiveRules;
  readonly record: ReadRecord;
  readonly life: Life;
  /** What the record said while it could go out, and what it says now, which comes last. */
  readonly statements: readonly ChangeRecord[];
};

const first = (instants: readonly string[]): string | undefined => [...instants].sort(compareInstants)[0];
const last = (instants: readonly string[]): string | undefined => [...instants].sort(compareInstants).at(-1);

/**
 * From when the days are counted; undefined where nobody can say. An end that is still to come is none. While there is no outcome the
 * end of the schedule counts, and an outcome that comes once that was overdue puts nothing off.
 */
export function countsFrom({ rules: { policy, now }, life, statements }: Asked): string | undefined {
  const scheduled = first(statements.flatMap(({ schedule }) => schedule?.end ?? []));
  const written = statements.flatMap(({ outcome }) => outcome?.ended ?? []);
  const ended = first(written.filter((at) => !isBefore(now, at)));
  if (ended === undefined) return scheduled ?? first(written);
  if (scheduled === undefined || !isBefore(scheduled, ended)) return ended;
  const zone = policy.timezone;
  const due = addWorkingDays(dateIn(zone, scheduled), policy.emergency['retrospective-within'], holidaysOf(policy));
  if (due.kind !== 'day') return ended;
  const came = life.versions.find(({ value }) => value.outcome !== undefined)?.at ?? now;
  const latest = life.source === 'asked' ? last([came, ended]) : ended;
  return latest !== undefined && dayIn(zone, latest) > describeDate(due.day) ? scheduled : ended;
}

/**
 * The highest level that the rules for this emergency ask for, by its final risk; a manager where they name none. A condition that cannot
 * be told, as the files are not known, is taken to hold.
 */
export function levelNeeded({ rules, record, life, statements }: Asked): RoleLevel {
  const { policy, items, directory } = rules;
  const boards = directory.register.boards ?? {};
  const files = filesTouched(rules, record, life);
  const asked = statements.flatMap((value) => {
    const { environments } = value;
    const subject = { environments, criticality: criticalityOf(items, value['configuration-items']), files };
    const { verdict, undecided } = assessRisk(value, policy.risk.bands, policy.risk.floors, subject, null);
    const risks = [verdict.final, ...undecided.map((floor) => floor['at-least'])];
    return policy.approvals.rules
      .filter(({ when }) => risks.some((risk) => evaluateWhen(when, { ...subject, record: value, risk }) !== false))
      .flatMap(({ require }) =>
        require.flatMap(({ role, board }) => role ?? (board === undefined ? [] : (boards[board]?.chair ?? []))),
      );
  });
  if (asked.length === 0) return 'change-and-release-manager';
  return asked.reduce((high, role) => (ROLE_LEVELS.indexOf(role) > ROLE_LEVELS.indexOf(high) ? role : high));
}

/** null where a pull request that brought in something of the emergency, or its files, are not known. */
function filesTouched({ facts }: RetrospectiveRules, record: ReadRecord, life: Life): readonly string[] | null {
  if (facts === undefined) return null;
  const pulls = pullsOf(facts, record, life);
  const files = pulls.map((pull) => (pull === null ? null : filesOf(pull)));
  return files.length === 0 || files.includes(null) ? null : files.flatMap((list) => list ?? []);
}

/** Why the review that is there does not count; null where it does, or where there is none. */
export function doubtReview(asked: Asked, from: string): string | null {
  const { rules, record, statements } = asked;
  const { directory, now } = rules;
  const review = record.value.outcome?.review;
  if (review === undefined) return null;
  if (isBefore(now, review.at)) return 'its date is still to come';
  // Nobody looks back on what has not ended.
  if (isBefore(review.at, overBy(statements, now) ?? from)) return 'it is dated before the emergency ended';
  const empty = emptyAnswer(review);
  if (empty !== null) return `${empty} is a placeholder and says nothing`;
  const found = findPerson(directory, { login: review.by, id: null });
  if (found.kind !== 'person') return 'they are not in the register';
  if (hasPart(findParts(asked), found.person)) return 'they requested, implemented or approved the emergency';
  const needs = levelNeeded(asked);
  return isAtLeastRole(roleAt(directory, found.person, review.at).role, needs)
    ? null
    : `they were not a ${sayName(needs)} then`;
}

/** The latest that any of the statements has of the end, but for what is still to come; not before any of their times began. */
function overBy(statements: readonly ChangeRecord[], now: string): string | undefined {
  const past = (instants: readonly string[]): readonly string[] => instants.filter((at) => !isBefore(now, at));
  const ends = past(statements.flatMap(({ outcome }) => outcome?.ended ?? []));
  const scheduled = past(statements.flatMap(({ schedule }) => schedule?.end ?? []));
  const starts = past(statements.flatMap(({ schedule }) => schedule?.start ?? []));
  return last([...starts, ...(ends.length > 0 ? ends : scheduled)]);
}

/** An answer of a review that answers nothing; null where all of them do. */
export function emptyAnswer(review: NonNullable<NonNullable<ChangeRecord['outcome']>['review']>): string | null {
  if (isPlaceholder(review.findings, 'findings')) return `“${review.findings.trim().slice(0, 40)}”`;
  const action = review.actions?.find((text) => isPlaceholder(text, 'actions'));
  return action === undefined ? null : `“${action.trim().slice(0, 40)}”`;
}

/** Somebody in a team that was not looked into may be one of those who had a part in it. */
export function findPayers(asked: Asked): readonly string[] {
  const { directory, now } = asked.rules;
  const needs = levelNeeded(asked);
  const parts = findParts(asked);
  const people = directory.people.filter(
    (person) => isAtLeastRole(roleAt(directory, person, now).role, needs) && !hasPart(parts, person),
  );
  const unread = (directory.register.teams ?? []).filter(
    ({ team, role }) => isAtLeastRole(role, needs) && directory.unreadTeams.some((one) => isSameName(one.team, team)),
  );
  return [...new Set([...people.map(nameWithoutTelling), ...unread.map(({ team }) => `a member of ${team}`)])];
}

/**
 * Whether somebody requested, implemented, wrote or approved the emergency, by what its record ever said and by its pull requests. Accounts
 * are told apart by their numbers where these are known: a login may have been changed since.
 */
function hasPart(parts: Interests, person: Person): boolean {
  return interestOf(person, null, parts, [PART]) !== null;
}

/** One kind of interest stands for all of them. */
const PART = 'committers';

function findParts({ rules, record, life, statements }: Asked): Interests {
  const end = last(statements.flatMap(({ schedule, outcome }) => [schedule?.end ?? [], outcome?.ended ?? []].flat()));
  const isAfter = (at: string): boolean => end !== undefined && isBefore(end, at);
  // An approval that came after the end is no part in it; of one that was there before then its date says nothing.
  const early = new Set(
    life.versions.flatMap(({ at, value }) =>
      at === null || isAfter(at) ? [] : (value.approvals ?? []).map(canonicalise),
    ),
  );
  const isLate = isWrittenAfter(life, last(statements.flatMap(({ outcome }) => outcome?.ended ?? [])));
  const { facts } = rules;
  const byLogin = (login: string): NamedAccount => ({ login, id: null });
  const involved: readonly NamedAccount[] = [
    ...statements.flatMap((value) => [value['requested-by'], ...(value.implementers ?? [])]).map(byLogin),
    ...statements
      .flatMap(({ approvals = [] }) => approvals)
      .filter(
        (entry) =>
          entry.decision === 'approved' && !isLate(entry) && (!isAfter(entry.at) || early.has(canonicalise(entry))),
      )
      .map(({ approver }) => byLogin(approver)),
    ...(facts === undefined
      ? []
      : pullsOf(facts, record, life).flatMap((pull) => takingPart(pull, isAfter, closedAt(life)))),
    ...life.versions
      .flatMap(({ isNewContent, pullRequest, makers }) => (isNewContent && pullRequest === null ? makers : []))
      .map(byLogin),
  ];
  const interested = involved.map(({ login, id }) => ({ login, id, interest: PART, how: 'had a part in it' }) as const);
  return indexInterests({ interested, unread: [], findings: [] });
}

/**
 * Entries that cannot have let the emergency out, however long its time was planned: they are dated after it ended, and GitHub's history has
 * them no earlier than its outcome, after which nothing goes out any more. Where nobody asked GitHub, all of it is the record's word.
 */
function isWrittenAfter({ versions, source }: Life, ended: string | undefined): (entry: Approval) => boolean {
  if (ended === undefined || source === 'unknown') return () => false;
  const first = versions.findIndex(({ value }) => value.outcome !== undefined);
  const before = versions.slice(0, Math.max(first, 0)).flatMap(({ value }) => value.approvals ?? []);
  return ({ approver, at }) =>
    first >= 0 && isBefore(ended, at) && !before.some((other) => isSameName(other.approver, approver));
}

type Approval = NonNullable<ChangeRecord['approvals']>[number];

/**
 * When the outcome came to the trusted branch to stay, by GitHub's clock: from then on nothing goes out by the record, however long its time
 * was planned. null where there is none, or nobody knows when it came.
 */
function closedAt({ versions, source }: Life): string | null {
  if (source !== 'asked') return null;
  const open = versions.findLastIndex(({ value }) => value.outcome === undefined);
  return versions[open + 1]?.at ?? null;
}

/** Who opened, wrote or approved a pull request, as far as it is known; co-authors too, as a message names them. */
function takingPart(
  pr: PullRequestFact | null,
  isAfter: (at: string) => boolean,
  closed: string | null,
): readonly NamedAccount[] {
  if (pr === null) return [];
  const merged = pr.merged_at ?? null;
  // What was merged before the end was let out by those who approved it until then.
  const isTooLate = (at: string): boolean =>
    isAfter(at) || (closed !== null && merged !== null && isBefore(merged, closed) && isBefore(closed, at));
  const commits = isUnavailable(pr.commits) ? [] : pr.commits;
  const reviews = isUnavailable(pr.reviews) ? [] : pr.reviews.filter((one) => hasLetOut(pr, one));
  const approvers = reviews.filter((one) => one.submitted_at === null || !isTooLate(one.submitted_at));
  const accounts = [
    pr.user,
    ...commits.flatMap(({ author, committer }) => [author, committer]),
    ...approvers.map(({ user }) => user),
  ];
  return [
    ...accounts.flatMap((one) => (one == null ? [] : [{ login: one.login, id: one.id }])),
    ...commits.flatMap(({ message }) => coAuthorsOf(message)),
  ];
}

/** A yes that was taken back once it was merged let it out all the same; that of facts which do not tell of it is taken for one. */
function hasLetOut({ merged_at: merged = null, timeline = [] }: PullRequestFact, { id, state }: ReviewFact): boolean {
  if (state !== 'DISMISSED') return state === 'APPROVED';
  const told = timeline.filter(({ review_id }) => review_id === id);
  return told.every(
    ({ state: said = null, at }) =>
      (said ?? 'approved') === 'approved' && (at === null || merged === null || !isBefore(at, merged)),
  );
}

/** The pull requests that brought in something of the emergency; null for one that is not known. */
function pullsOf(facts: Facts, record: ReadRecord, life: Life): readonly (PullRequestFact | null)[] {
  const origin = originOf(facts, record);
  const pulls = contentPulls(life.versions).map((number) =>
    typeof number === 'number' ? (facts.pull_requests.find((pull) => pull.number === number) ?? null) : null,
  );
  return [...new Set([...(origin === null ? [] : [origin]), ...pulls])];
}

/** Who had a part in the emergency and is not known: as long as they are not, nobody can call it paid. */
export function unreadParts({ rules, record, life }: Asked): readonly Unread[] {
  const { facts } = rules;
  if (facts === undefined || life.source !== 'asked') return [];
  const { id } = record.value;
  const unread: Unread[] = [];
  for (const { isNewContent, isLanded, pullRequest } of life.versions) {
    if (!isNewContent || !isLanded || pullRequest === null) continue;
    const what = `who had a part in the emergency ${id}, and so cannot look back on it`;
    if (pullRequest === undefined) unread.push({ what, because: 'GitHub was not asked for it', permission: null });
    else if (typeof pullRequest !== 'number') unread.push(unreadOf(what, pullRequest));
    else {
      const pull = facts.pull_requests.find(({ number }) => number === pullRequest);
      if (pull === undefined)
        unread.push({ what, because: `GitHub was not asked for pull request #${pullRequest}`, permission: null });
      else for (const list of [pull.commits, pull.reviews]) if (isUnavailable(list)) unread.push(unreadOf(what, list));
    }
  }
  return unread;
}
