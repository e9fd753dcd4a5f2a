/**
 * Whether the policy of the default branch says less today than when something was deployed. An audit judges by the rules of today, so that
 * whoever makes them laxer before it would be found to have done nothing. The commit that was deployed says what the policy was.
 */
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { gateFor } from '../../domain/terms/gate-mode.ts';
import type { PastDeployment } from '../../domain/terms/past-deployment.ts';
import { completePolicy } from '../../domain/terms/policy.ts';
import { foldCase, isSameName } from '../../domain/text/names.ts';
import { compareInstants } from '../../domain/time/instants.ts';
import { parsePolicy } from '../../files/kinds/policy.ts';
import type { Api } from '../../github/api/api.ts';
import { readFileAt, readTree } from '../../github/trees/trees.ts';
import { wayRound } from '../../oversight/audit/way-round.ts';
import type { Survey } from '../../oversight/survey/survey.ts';

/** Each costs a request or two; the oldest tell most. */
const MOST = 40;
const PATH = '.github/change-gate/policy.yml';

export type RulesAsked = {
  readonly api: Api;
  readonly repository: string;
  readonly survey: Survey;
  readonly environment: string | null;
  readonly deployments: readonly PastDeployment[];
};

/** One finding for each environment that was enforced and is not any more. What cannot be read of a commit tells nothing. */
export async function findLaxer(asked: RulesAsked): Promise<readonly LocatedFinding[]> {
  const { api, repository, survey, environment: only } = asked;
  const { policy } = survey;
  const loose = asked.deployments
    .filter(({ environment }) => gateFor(policy, environment) !== 'enforce')
    .filter(({ environment }) => only === null || isSameName(only, environment))
    .sort((a, b) => compareInstants(a.madeAt, b.madeAt));
  const found = new Map<string, LocatedFinding>();
  const commits = [...new Set(loose.map(({ commit }) => commit))].slice(0, MOST);
  const path = policy.path ?? PATH;
  const rules = new Map(
    await Promise.all(commits.map(async (commit) => [commit, await readRules(api, repository, commit, path)] as const)),
  );
  for (const { id, commit, environment, madeAt } of loose) {
    const then = rules.get(commit) ?? null;
    const key = foldCase(environment);
    if (then === null || found.has(key) || gateFor(then, environment) !== 'enforce') continue;
    found.set(
      key,
      wayRound(
        'warning',
        `The policy in ${commit.slice(0, 7)} enforced ${environment} (deployment ${id}, at ${madeAt}). Today's policy says \`gate: ${gateFor(policy, environment)}\` for it, and by that nothing that went there is unauthorised.`,
        `Find out who changed ${path}, and why; look at these deployments by hand.`,
        { path, line: null, column: null },
      ),
    );
  }
  return [...found.values()];
}

/** The policy as a commit has it; null where it has none, or none that can be read. */
async function readRules(api: Api, repository: string, commit: string, path: string) {
  const tree = await readTree(api, repository, commit);
  if (tree.kind === 'unavailable') return null;
  const file = await readFileAt(api, repository, tree.value, path);
  if (file.kind === 'unavailable' || file.value === null) return null;
  const parsed = parsePolicy(path, file.value.bytes);
  return parsed.kind === 'valid' ? completePolicy(path, parsed.value) : null;
}
