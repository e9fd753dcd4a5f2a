/**
 * Asks early for what the event hints at, so that answers come together instead of one after another. Nothing here is believed: an
 * answer is used only where the pull request itself, as GitHub gives it, leads to the same question.
 */

import { completePolicy } from '../../domain/terms/policy.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { integer, object } from '../api/shapes.ts';
import { readBlob } from '../trees/blobs.ts';
import { foldersOf } from '../trees/folders.ts';
import { listIn, type Scope, scopeOf } from '../trees/listing.ts';
import { resolveBranch } from '../trees/refs.ts';
import { readTree, troubleWith } from '../trees/trees.ts';
import { GOVERNANCE, RULES_AHEAD } from './governance-files.ts';
import { askForHeads } from './heads.ts';
import { scopeOfRecords } from './record-list.ts';
import type { GitHubRequest } from './request.ts';

/** With more files than this it is left to the policy which of them are needed. */
const MOST_FILES = 300;

export function askEarly(api: Api, request: GitHubRequest): void {
  const { event, repository, runId } = request;
  if (runId !== null)
    void api.get(
      api.rest.actions.getWorkflowRun,
      { ...inRepository(repository), run_id: runId },
      object({ id: integer }),
    );
  // What the event says of the size is worth as much as any of GitHub's answers: it only tells which way to ask.
  if (event.repositorySize !== undefined) void foldersOf(api, repository, event.repositorySize);
  const usual = completePolicy(null, null);
  if (request.policyRepository === null && request.policyRef === null) {
    const items = scopeOf(usual['configuration-items']);
    const rules: Scope = {
      mayHold: (folder) => GOVERNANCE.mayHold(folder) || items.mayHold(folder),
      isWanted: (path) => GOVERNANCE.isWanted(path) || items.isWanted(path),
    };
    if (event.defaultBranch !== undefined) void askForHead(api, repository, event.defaultBranch, rules);
    // The base is most often the head of the default branch, which is where the rules are read.
    if (event.baseSha !== null) void askForFiles(api, repository, event.baseSha, rules, RULES_AHEAD);
  }
  if (event.headSha !== null && event.headRef !== null) {
    const isElsewhere = request.recordsRepository !== null || request.recordsRef !== null;
    const nothing: Scope = { mayHold: () => false, isWanted: () => false };
    void askForFiles(api, repository, event.headSha, isElsewhere ? nothing : scopeOfRecords(usual), ['changes']);
    askForHeads(api, repository, event.headRef);
  }
}

async function askForHead(api: Api, repository: string, branch: string, rules: Scope): Promise<void> {
  const head = await resolveBranch(api, repository, branch);
  if (head.kind === 'known') await askForFiles(api, repository, head.value, rules, [...RULES_AHEAD, 'changes']);
}

/** The tree of a commit, and as soon as it is there the files that will be read in it, most likely. */
async function askForFiles(
  api: Api,
  repository: string,
  commit: string,
  scope: Scope,
  ahead: readonly string[],
): Promise<void> {
  const tree = await readTree(api, repository, commit, ahead);
  if (tree.kind === 'unavailable') return;
  const listed = await listIn(tree.value, scope);
  if (listed.kind === 'unavailable') return;
  const wanted = listed.value.filter((entry) => troubleWith(entry) === null);
  if (wanted.length > MOST_FILES) return;
  await Promise.all(wanted.map((entry) => readBlob(api, repository, entry.sha, entry.size)));
}
