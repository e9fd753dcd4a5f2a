/**
 * The settings of a repository as far as a token that reads can see them: what its default branch requires, its environments, and the files
 * that say who owns what and what runs. For the audit; decides nothing.
 */
import type { Answer, TextFile } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { flag, integer, list, nullable, object, type Shape, text } from '../api/shapes.ts';
import { resolveBranch } from '../trees/refs.ts';
import { readFileAt, readTree, type Tree } from '../trees/trees.ts';

const RULE = object({
  type: text,
  parameters: nullable(
    object({
      required_status_checks: nullable(list(object({ context: text, integration_id: nullable(integer) }))),
      require_code_owner_review: nullable(flag),
    }),
  ),
});
const BRANCH_POLICY = object({ id: nullable(integer), name: nullable(text), type: nullable(text) });
const BRANCH = object({
  name: text,
  protection: nullable(
    object({
      enabled: flag,
      required_status_checks: nullable(
        object({ checks: nullable(list(object({ context: text, app_id: nullable(integer) }))) }),
      ),
    }),
  ),
});
const ENVIRONMENT = object({
  id: integer,
  name: text,
  can_admins_bypass: nullable(flag),
  deployment_branch_policy: nullable(object({ protected_branches: flag, custom_branch_policies: flag })),
});
const REPOSITORY = object({ default_branch: text });

/** Where GitHub looks for it, in this order. */
const CODE_OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
const MOST_WORKFLOWS = 100;

/** A pattern of GitHub's for the branches, or the tags, that may deploy. */
export type BranchPattern = { readonly name: string; readonly isTag: boolean };

export type SettingsFacts = {
  readonly branch: string;
  readonly required: Answer<readonly { readonly context: string; readonly source: number | null }[]>;
  readonly hasQueue: boolean;
  /** Whether a ruleset wants a pull request, and a review from Code Owners; what the branch's own protection wants a token that reads cannot see. */
  readonly review: Answer<'none' | 'anybody' | 'owners'>;
  readonly isProtected: Answer<boolean>;
  readonly environments: Answer<
    readonly {
      readonly name: string;
      readonly mayAdminsBypass: boolean | null;
      readonly branches: 'any' | 'protected' | 'named';
      /** The patterns of those that are named; null where they are not. */
      readonly patterns: Answer<readonly BranchPattern[]> | null;
    }[]
  >;
  readonly workflows: Answer<readonly TextFile[]>;
  readonly codeOwners: Answer<TextFile | null>;
};

export async function readSettings(api: Api, repository: string): Promise<Answer<SettingsFacts>> {
  const here = inRepository(repository);
  const named = await api.get(api.rest.repos.get, here, REPOSITORY);
  if (named.kind === 'unavailable') return named;
  const branch = named.value.default_branch;
  const [rules, own, environments, files] = await Promise.all([
    api.list(api.rest.repos.getBranchRules, { ...here, branch }, RULE, (rule) => JSON.stringify(rule)),
    api.get(api.rest.repos.getBranch, { ...here, branch }, BRANCH),
    api.list(api.rest.repos.getAllEnvironments, here, ENVIRONMENT, ({ id }) => String(id), { key: 'environments' }),
    readFiles(api, repository, branch),
  ]);
  return {
    kind: 'known',
    value: {
      branch,
      required: requiredBy(rules, own),
      review: reviewBy(rules),
      hasQueue: rules.kind === 'known' && rules.value.some(({ type }) => type === 'merge_queue'),
      isProtected: own.kind === 'unavailable' ? own : { kind: 'known', value: own.value.protection?.enabled === true },
      environments:
        environments.kind === 'unavailable'
          ? environments
          : {
              kind: 'known',
              value: await Promise.all(environments.value.map((one) => toEnvironment(api, repository, one))),
            },
      ...files,
    },
  };
}

type Seen<S> = S extends Shape<infer V> ? V : never;
type Ruled = Answer<readonly Seen<typeof RULE>[]>;
type Branch = Answer<Seen<typeof BRANCH>>;

/** By rulesets and by the branch's own protection; where either cannot be read what is missing in the other proves nothing. */
function requiredBy(rules: Ruled, own: Branch): SettingsFacts['required'] {
  if (rules.kind === 'unavailable') return rules;
  if (own.kind === 'unavailable') return own;
  const byRules = rules.value
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => parameters?.required_status_checks ?? [])
    .map(({ context, integration_id: source }) => ({ context, source }));
  const byBranch = (own.value.protection?.required_status_checks?.checks ?? []).map(({ context, app_id: source }) => ({
    context,
    source,
  }));
  return { kind: 'known', value: [...byRules, ...byBranch] };
}

function reviewBy(rules: Ruled): SettingsFacts['review'] {
  if (rules.kind === 'unavailable') return rules;
  const wanted = rules.value.filter(({ type }) => type === 'pull_request');
  const isByOwners = wanted.some(({ parameters }) => parameters?.require_code_owner_review === true);
  return { kind: 'known', value: isByOwners ? 'owners' : wanted.length > 0 ? 'anybody' : 'none' };
}

async function toEnvironment(
  api: Api,
  repository: string,
  { name, can_admins_bypass: mayAdminsBypass, deployment_branch_policy: policy }: Seen<typeof ENVIRONMENT>,
) {
  const branches = policy === null ? 'any' : policy.protected_branches ? 'protected' : 'named';
  const patterns = branches === 'named' ? await readPatterns(api, repository, name) : null;
  return { name, mayAdminsBypass, branches, patterns } as const;
}

async function readPatterns(api: Api, repository: string, name: string): Promise<Answer<readonly BranchPattern[]>> {
  const listed = await api.list(
    api.rest.repos.listDeploymentBranchPolicies,
    { ...inRepository(repository), environment_name: name },
    BRANCH_POLICY,
    ({ id, name: pattern, type }) => `${id} ${type} ${pattern}`,
    { key: 'branch_policies' },
  );
  if (listed.kind === 'unavailable') return listed;
  return { kind: 'known', value: listed.value.map((one) => ({ name: one.name ?? '*', isTag: one.type === 'tag' })) };
}

async function readFiles(
  api: Api,
  repository: string,
  branch: string,
): Promise<Pick<SettingsFacts, 'workflows' | 'codeOwners'>> {
  const tree = await readHead(api, repository, branch);
  if (tree.kind === 'unavailable') return { workflows: tree, codeOwners: tree };
  const owners = CODE_OWNERS.find((path) => tree.value.entries.has(path));
  const [workflows, codeOwners] = await Promise.all([
    readWorkflows(api, repository, tree.value),
    owners === undefined ? ({ kind: 'known', value: null } as const) : readFileAt(api, repository, tree.value, owners),
  ]);
  return { workflows, codeOwners };
}

async function readHead(api: Api, repository: string, branch: string): Promise<Answer<Tree>> {
  const head = await resolveBranch(api, repository, branch);
  return head.kind === 'unavailable' ? head : readTree(api, repository, head.value);
}

async function readWorkflows(api: Api, repository: string, tree: Tree): Promise<Answer<readonly TextFile[]>> {
  const paths = [...tree.entries.keys()].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path)).sort();
  if (paths.length > MOST_WORKFLOWS)
    return {
      kind: 'unavailable',
      because: `there are ${paths.length} of them, and ${MOST_WORKFLOWS} at most are read`,
      cause: 'beyond-limit',
    };
  const files: TextFile[] = [];
  for (const path of paths) {
    const answer = await readFileAt(api, repository, tree, path);
    if (answer.kind === 'unavailable') return answer;
    if (answer.value !== null) files.push(answer.value);
  }
  return { kind: 'known', value: files };
}
