/**
 * Asks early for what the event hints at, so that answers come together instead of one after another. Nothing here is believed: an
 * answer is used only where the pull request itself, as GitHub gives it, leads to the same question.
 */

import { completePolicy } from '../../domain/terms/policy.ts';
import { isPathMatch, isRecordPath } from '../../domain/text/paths.ts';
import { FOLDER } from '../../gate/governance-names.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { integer, object } from '../api/shapes.ts';
import { readBlob } from '../trees/blobs.ts';
import { resolveBranch } from '../trees/refs.ts';
import { readTree, troubleWith } from '../trees/trees.ts';
import { askForHeads } from './heads.ts';
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
  const usual = completePolicy(null, null);
  if (request.policyRepository === null && request.policyRef === null) {
    const isRule = (path: string): boolean =>
      path.startsWith(`${FOLDER}/`) || isPathMatch(usual['configuration-items'], path);
    if (event.defaultBranch !== undefined) void askForHead(api, repository, event.defaultBranch, isRule);
    // The base is most often the head of the default branch, which is where the rules are read.
    if (event.baseSha !== null) void askForFiles(api, repository, event.baseSha, isRule);
  }
  if (event.headSha !== null && event.headRef !== null) {
    const isElsewhere = request.recordsRepository !== null || request.recordsRef !== null;
    void askForFiles(api, repository, event.headSha, (path) => !isElsewhere && isRecordPath(usual.records, path));
    askForHeads(api, repository, event.headRef);
  }
}

async function askForHead(
  api: Api,
  repository: string,
  branch: string,
  isWanted: (path: string) => boolean,
): Promise<void> {
  const head = await resolveBranch(api, repository, branch);
  if (head.kind === 'known') await askForFiles(api, repository, head.value, isWanted);
}

/** The tree of a commit, and as soon as it is there the files that will be read in it, most likely. */
async function askForFiles(
  api: Api,
  repository: string,
  commit: string,
  isWanted: (path: string) => boolean,
): Promise<void> {
  const tree = await readTree(api, repository, commit);
  if (tree.kind === 'unavailable') return;
  const wanted = [...tree.value.entries.values()].filter(
    (entry) => troubleWith(entry) === null && isWanted(entry.path),
  );
  if (wanted.length > MOST_FILES) return;
  await Promise.all(wanted.map((entry) => readBlob(api, repository, entry.sha, entry.size)));
}
