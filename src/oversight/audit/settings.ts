/**
 * Ways round the gate in the settings of a repository: a status that nothing waits for, environments that any branch may deploy to, rules that
 * nobody owns. What the token could not see is said, and never taken for sound.
 */
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { gateFor, strictestGate } from '../../domain/terms/gate-mode.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { OWN_RULES, type RulesOfRun } from '../../domain/terms/rules-of-run.ts';
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
  /** The patterns of those that are named; null where they are not. */
  readonly patterns: Answer<readonly { readonly name: string; readonly isTag: boolean }[]> | null;
};

export type Settings = {
  /** The default branch. */
  readonly branch: string;
  readonly required: Answer<readonly RequiredStatus[]>;
  /** What a ruleset wants before a merge; what the branch's own protection wants cannot be seen. */
  readonly review: Answer<'none' | 'anybody' | 'owners'>;
  /** Whether a merge queue stands before the branch. */
  readonly hasQueue: boolean;
  /** Whether the branch has a branch protection rule; a ruleset is none. */
  readonly isProtected: Answer<boolean>;
  readonly environments: Answer<readonly EnvironmentSettings[]>;
  readonly workflows: Answer<readonly WorkflowFile[]>;
  /** Null where there is none. */
  readonly codeOwners: Answer<WorkflowFile | null>;
};

/**
 * @param status the name of the status or check that the gate writes; null where it writes none
 * @param rules by whose policy and records the gate has to be asked
 */
export function auditSettings(
  settings: Settings,
  policy: CompletePolicy,
  status: string | null,
  rules: RulesOfRun = OWN_RULES,
): readonly LocatedFinding[] {
  const governs = (environment: string): boolean => gateFor(policy, environment) !== 'none';
  return [
    // Where nothing is enforced the status has another name, and nothing waits for it.
    ...(strictestGate(policy) === 'enforce' ? judgeRequired(settings, status) : []),
    ...judgeEnvironments(settings, governs),
    ...judgeReview(settings),
    ...judgeOwners(settings, policy),
    ...judgeWorkflows(settings, governs, rules),
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
  { name, branches, patterns }: EnvironmentSettings,
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
      return judgePatterns(name, patterns, branch, remedy);
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

/** A pattern that whoever may push can make a branch or a tag for lets them deploy with a workflow of their own. */
function judgePatterns(
  name: string,
  patterns: EnvironmentSettings['patterns'],
  branch: string,
  remedy: string,
): readonly LocatedFinding[] {
  if (patterns === null || patterns.kind === 'unavailable')
    return [
      unseen(`Which branches may deploy to ${name}`, patterns?.because ?? 'nobody asked', patterns?.permission ?? null),
    ];
  return patterns.value
    .filter((one) => one.isTag || one.name !== branch)
    .map(({ name: pattern, isTag }) => {
      const what = isTag ? 'tag' : 'branch';
      const isAny = /^\*+(?:\/\*+)*$/u.test(pattern);
      return wayRound(
        isAny && !isTag ? 'error' : /[*?[]/u.test(pattern) ? 'warning' : 'notice',
        isAny
          ? `Any ${what} may deploy to ${name} (\`${pattern}\`): whoever can push one can push a workflow there that does not ask the gate.`
          : `The ${what} \`${pattern}\` may deploy to ${name} as well as ${branch}: whoever may push it can change the workflow there so that it does not ask the gate.`,
        isAny
          ? remedy
          : `Have a ruleset guard \`${pattern}\` as ${branch} is guarded, or let an administrator take it off the list.`,
      );
    });
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

/** CODEOWNERS alone asks nobody: a rule has to want their review. */
function judgeReview({ branch, review, isProtected }: Settings): readonly LocatedFinding[] {
  if (review.kind === 'unavailable')
    return [unseen(`What ${branch} wants before a merge`, review.because, review.permission ?? null)];
  if (review.value === 'owners') return [];
  // The branch's own protection may want it.
  if (isProtected.kind === 'unavailable' || isProtected.value) {
    const found = unseen(
      `Whether ${branch} wants review from Code Owners`,
      'its own protection says so, which a token that reads cannot see',
      null,
    );
    return [{ ...found, level: 'notice' }];
  }
  const [what, after] =
    review.value === 'none'
      ? ['a pull request', 'whoever may push changes the policy, the register and the workflows with nobody looking']
      : ['review from Code Owners', 'CODEOWNERS names who has the last word on the rules, and nobody has to ask them'];
  return [
    wayRound(
      'error',
      `${branch} does not require ${what}: ${after}.`,
      `An administrator adds a ruleset for ${branch} that requires a pull request with review from Code Owners.`,
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
  rules: RulesOfRun,
): readonly LocatedFinding[] {
  if (workflows.kind === 'unavailable')
    return [unseen('The workflows', workflows.because, workflows.permission ?? null)];
  const found = workflows.value.flatMap((file) => auditWorkflow(file, governs, rules));
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
