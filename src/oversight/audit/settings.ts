/**
 * Ways round the gate in the settings of a repository: a status that nothing waits for, environments that any branch may deploy to, rules that
 * nobody owns. What the token could not see is said, and never taken for sound.
 */
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { gateFor, strictestGate } from '../../domain/terms/gate-mode.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { Answer } from '../../gate/source.ts';
import { isOwned } from './code-owners.ts';
import { unseen, wayRound } from './way-round.ts';
import type { WorkflowFile } from './workflow-jobs.ts';
import { auditWorkflow } from './workflows.ts';

export type RequiredStatus = {
  readonly context: string;
  /** The number of the app that has to write it; null where anybody may. */
  readonly source: number | null;
};

export type EnvironmentSettings = {
  readonly name: string;
  /** Null where GitHub does not say. */
  readonly mayAdminsBypass: boolean | null;
  readonly branches: 'any' | 'protected' | 'named';
};

export type Settings = {
  /** The default branch. */
  readonly branch: string;
  readonly required: Answer<readonly RequiredStatus[]>;
  /** Whether a merge queue stands before the branch. */
  readonly hasQueue: boolean;
  /** Whether the branch has a branch protection rule; a ruleset is none. */
  readonly isProtected: Answer<boolean>;
  readonly environments: Answer<readonly EnvironmentSettings[]>;
  readonly workflows: Answer<readonly WorkflowFile[]>;
  /** Null where there is none. */
  readonly codeOwners: Answer<WorkflowFile | null>;
};

/** @param status the name of the status or check that the gate writes; null where it writes none */
export function auditSettings(
  settings: Settings,
  policy: CompletePolicy,
  status: string | null,
): readonly LocatedFinding[] {
  const governs = (environment: string): boolean => gateFor(policy, environment) !== 'none';
  return [
    // Where nothing is enforced the status has another name, and nothing waits for it.
    ...(strictestGate(policy) === 'enforce' ? judgeRequired(settings, status) : []),
    ...judgeEnvironments(settings, governs),
    ...judgeOwners(settings, policy),
    ...judgeWorkflows(settings, governs),
  ];
}

function judgeRequired({ branch, required }: Settings, status: string | null): readonly LocatedFinding[] {
  if (status === null) return [];
  if (required.kind === 'unavailable')
    return [unseen(`Which statuses ${branch} requires`, required.because, required.permission ?? null)];
  const own = required.value.filter(({ context }) => context === status);
  if (own.length === 0)
    return [
      wayRound(
        'error',
        `${branch} does not require the status \`${status}\`: what the gate refuses at review can be merged.`,
        `An administrator adds \`${status}\` to the required status checks of a ruleset for ${branch}, with GitHub Actions as its source.`,
      ),
    ];
  if (own.some(({ source }) => source !== null)) return [];
  return [
    wayRound(
      'warning',
      `${branch} takes the status \`${status}\` from anybody who may write statuses: no source is named.`,
      'An administrator sets the source of the required check to GitHub Actions.',
    ),
  ];
}

function judgeEnvironments(
  { branch, environments, isProtected }: Settings,
  governs: (environment: string) => boolean,
): readonly LocatedFinding[] {
  if (environments.kind === 'unavailable')
    return [unseen('The environments', environments.because, environments.permission ?? null)];
  return environments.value
    .filter(({ name }) => governs(name))
    .flatMap((one) => [...judgeBranches(one, branch, isProtected), ...judgeBypass(one)]);
}

function judgeBranches(
  { name, branches }: EnvironmentSettings,
  branch: string,
  isProtected: Answer<boolean>,
): readonly LocatedFinding[] {
  const remedy = `An administrator opens Settings → Environments → ${name}, and names the branches that may deploy (${branch}).`;
  switch (branches) {
    case 'any':
      return [
        wayRound(
          'error',
          `Any branch may deploy to ${name}: whoever can push a branch can push a workflow there that does not ask the gate.`,
          remedy,
        ),
      ];
    case 'named':
      return [];
    case 'protected':
      if (isProtected.kind === 'unavailable')
        return [
          unseen(`Whether ${branch} has a branch protection rule`, isProtected.because, isProtected.permission ?? null),
        ];
      if (isProtected.value) return [];
      return [
        wayRound(
          'error',
          `${name} lets protected branches deploy, and ${branch} has no branch protection rule (a ruleset is none). Where no branch has one, all of them may deploy.`,
          remedy,
        ),
      ];
  }
}

function judgeBypass({ name, mayAdminsBypass }: EnvironmentSettings): readonly LocatedFinding[] {
  if (mayAdminsBypass === false) return [];
  if (mayAdminsBypass === null)
    return [unseen(`Whether administrators may bypass the protection of ${name}`, 'GitHub does not say', null)];
  return [
    wayRound(
      'warning',
      `Administrators may bypass the protection of ${name}. A gate that is a step of the job runs all the same; its branches and reviewers are passed by.`,
      `An administrator opens Settings → Environments → ${name}, and switches "Allow administrators to bypass" off.`,
    ),
  ];
}

function judgeOwners({ codeOwners, branch }: Settings, policy: CompletePolicy): readonly LocatedFinding[] {
  if (codeOwners.kind === 'unavailable')
    return [unseen('CODEOWNERS', codeOwners.because, codeOwners.permission ?? null)];
  const file = codeOwners.value;
  if (file === null)
    return [
      wayRound(
        'error',
        `${branch} has no CODEOWNERS: whoever may merge may change the policy, the register and the workflows.`,
        'Add .github/CODEOWNERS that gives `/.github/` to the change and release managers (`change-gate init` writes one), and require review from Code Owners.',
      ),
    ];
  const text = new TextDecoder().decode(file.bytes);
  const wanted = [
    policy.path ?? '.github/change-gate/policy.yml',
    '.github/change-gate/register.yml',
    '.github/workflows/deploy.yml',
  ];
  const open = wanted.filter((path) => !isOwned(text, path));
  if (open.length === 0) return [];
  return [
    wayRound(
      'error',
      `CODEOWNERS gives nobody ${open.join(', ')}.`,
      'Add the line `/.github/ @ORGANISATION/TEAM` at its end, for the change and release managers.',
      { path: file.path, line: null, column: null },
    ),
  ];
}

function judgeWorkflows(
  { workflows, hasQueue, branch }: Settings,
  governs: (environment: string) => boolean,
): readonly LocatedFinding[] {
  if (workflows.kind === 'unavailable')
    return [unseen('The workflows', workflows.because, workflows.permission ?? null)];
  const found = workflows.value.flatMap((file) => auditWorkflow(file, governs));
  const isQueued = workflows.value.some(({ bytes }) => /\bmerge_group\b/u.test(new TextDecoder().decode(bytes)));
  if (!hasQueue || isQueued) return found;
  return [
    ...found,
    wayRound(
      'error',
      `A merge queue stands before ${branch}, and no workflow runs on \`merge_group\`: the gate judges no group, and its status there never comes.`,
      'Add `merge_group:` to the `on:` of the workflow that asks the gate at review.',
    ),
  ];
}
