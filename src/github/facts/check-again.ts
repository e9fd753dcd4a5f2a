/** The second look at the end of a deploy decision: what moved while the gate was looking makes the decision one about the past. */

import { isAnswerable } from '../../domain/coverage/coverage.ts';
import type { Facts, PullRequestFact, TeamFact } from '../../domain/terms/generated/shapes.ts';
import { indexRecords } from '../../domain/terms/record-index.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isSameName } from '../../domain/text/names.ts';
import { FOLDER } from '../../gate/governance-names.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { object, text } from '../api/shapes.ts';
import { differingPaths, readDiffering } from '../trees/difference.ts';
import type { Scope } from '../trees/listing.ts';
import { readReachable } from '../trees/reachable.ts';
import { resolveBranch, resolveRef } from '../trees/refs.ts';
import { readTree, type Tree } from '../trees/trees.ts';
import type { Base } from './base.ts';
import type { GitHubRequest } from './request.ts';
import { type ReviewShown, readReviewsAgain } from './reviews-again.ts';
import { readTeam } from './teams.ts';

const FRESH = { fresh: true } as const;
const RULES: Scope = {
  mayHold: (folder) => folder === '.github' || `${folder}/`.startsWith(`${FOLDER}/`),
  isWanted: (path) => path.startsWith(`${FOLDER}/`),
};

type Look = {
  readonly api: Api;
  readonly request: GitHubRequest;
  readonly base: Base;
  readonly facts: Facts;
  readonly judged: readonly ReadRecord[];
};

/** Reads again what a race could have moved: records, rules, the ref that is deployed, approvals, members of teams. */
export async function checkAgain(look: Look): Promise<Facts> {
  const { facts, judged } = look;
  // Once each: whatever asks for these heads below is given the new answer.
  const heads = Promise.all(headsOf(look).map((ask) => ask(FRESH)));
  const all = indexRecords(judged);
  const answering = facts.pull_requests.filter(({ number }) =>
    judged.some((record) => isAnswerable(record, number, facts, all)),
  );
  const moved = await Promise.all([
    heads
      .then(() => Promise.all([lookAtRecords(look), lookAtRules(look), lookAtTarget(look)]))
      .then((looked) => looked.flat()),
    ...answering.map((pull) => lookAtReviews(look, pull)),
    ...(facts.teams ?? []).map((team) => lookAtTeam(look, team)),
  ]);
  return { ...facts, moved: [...new Set(moved.flat())].sort().slice(0, 100) };
}

function unread(what: string, answer: { readonly because: string }): readonly string[] {
  return [`Could not read whether ${what} changed meanwhile: ${answer.because}`];
}

type Ask = (options?: { readonly fresh?: boolean }) => Promise<Answer<string>>;

/** What is asked for the commit of an input's ref, or of the default branch. */
function askForHead({ api, request, facts }: Look, repository: string, ref: string | null): Ask {
  return async (options = {}) => {
    if (ref !== null) return resolveRef(api, repository, ref, options);
    if (repository === request.repository)
      return resolveBranch(api, repository, facts.repository.default_branch, options);
    const known = await api.get(api.rest.repos.get, inRepository(repository), object({ default_branch: text }));
    return known.kind === 'unavailable' ? known : resolveBranch(api, repository, known.value.default_branch, options);
  };
}

function headsOf(look: Look): readonly Ask[] {
  const { policyRepository, policyRef, recordsRepository, recordsRef, repository } = look.request;
  const asks = [askForHead(look, repository, null)];
  if (policyRepository !== null || policyRef !== null)
    asks.push(askForHead(look, nameOf(look, policyRepository), policyRef));
  if (recordsRepository !== null || recordsRef !== null)
    asks.push(askForHead(look, nameOf(look, recordsRepository), recordsRef));
  return asks;
}

/** What was asked for under one spelling is not asked anew under another. */
function nameOf({ request }: Look, named: string | null): string {
  return named === null || isSameName(named, request.repository) ? request.repository : named;
}

async function lookAtRecords(look: Look): Promise<readonly string[]> {
  const { api, request, base, judged } = look;
  if (judged.length === 0) return [];
  const commit = await askForHead(look, base.recordsRepository, request.recordsRef)();
  if (commit.kind === 'unavailable') return unread('the records', commit);
  const paths = new Set(judged.map(({ path }) => path));
  return lookAtTree(
    api,
    base.recordsRepository,
    base.recordsTree,
    commit.value,
    {
      mayHold: (folder) => [...paths].some((path) => path.startsWith(`${folder}/`)),
      isWanted: (path) => paths.has(path),
    },
    'the records',
  );
}

async function lookAtRules(look: Look): Promise<readonly string[]> {
  const { api, request, base } = look;
  const place = nameOf(look, request.policyRepository);
  const commit = await askForHead(look, place, request.policyRef)();
  if (commit.kind === 'unavailable') return unread('the rules', commit);
  return lookAtTree(api, place, base.tree, commit.value, RULES, 'the rules');
}

async function lookAtTree(
  api: Api,
  repository: string,
  before: Tree,
  commit: string,
  { mayHold, isWanted }: Scope,
  what: string,
): Promise<readonly string[]> {
  if (commit === before.commit) return [];
  const now = await readTree(api, repository, commit);
  if (now.kind === 'unavailable') return unread(what, now);
  const differing = await readDiffering([before, now.value], mayHold);
  if (differing.kind === 'unavailable') return unread(what, differing);
  const [was = new Map(), is = new Map()] = differing.value;
  return differingPaths(was, is)
    .filter(isWanted)
    .map((path) => `${path} was changed in ${repository} while the gate was looking.`);
}

/** A tag that was moved, or a branch that was pushed over, takes the commit away from under the deployment. */
async function lookAtTarget({ api, request, facts }: Look): Promise<readonly string[]> {
  const { ref } = request.event;
  const target = facts.subject.sha;
  if (target === null) return [];
  if (ref?.startsWith('refs/tags/') === true && request.sha === null) {
    const commit = await resolveRef(api, request.repository, ref, FRESH);
    if (commit.kind === 'unavailable' || commit.value !== target)
      return [`The tag ${ref.slice('refs/tags/'.length)} no longer points to ${target.slice(0, 7)}.`];
  }
  if (facts.reachable !== true) return [];
  const still = await readReachable(api, request.repository, target, facts.repository.default_branch, ref, FRESH);
  if (still.kind === 'unavailable') return unread(`commit ${target.slice(0, 7)}`, still);
  return still.value ? [] : [`Commit ${target.slice(0, 7)} is no longer on any branch or tag.`];
}

async function lookAtReviews({ api, request }: Look, pull: PullRequestFact): Promise<readonly string[]> {
  if (isUnavailable(pull.reviews)) return [];
  const again = await readReviewsAgain(api, request.repository, pull.number);
  if (again.kind === 'unavailable') return unread(`the reviews of pull request #${pull.number}`, again);
  const shown = (reviews: readonly ReviewShown[]): string =>
    reviews
      .map(({ id, state, commit_id, body }) => JSON.stringify([id, state, commit_id, body ?? '']))
      .sort()
      .join('\n');
  return shown(pull.reviews) === shown(again.value)
    ? []
    : [`The reviews of pull request #${pull.number} changed while the gate was looking.`];
}

async function lookAtTeam({ api }: Look, { team, members }: TeamFact): Promise<readonly string[]> {
  if (isUnavailable(members)) return [];
  const again = await readTeam(api, team, FRESH);
  if (isUnavailable(again.members)) return unread(`the team ${team}`, { because: again.members.unavailable });
  const ids = (all: readonly { readonly id: number }[]): string =>
    all
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join(' ');
  return ids(members) === ids(again.members)
    ? []
    : [`The members of the team ${team} changed while the gate was looking.`];
}
