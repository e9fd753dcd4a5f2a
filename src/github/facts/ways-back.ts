/**
 * Whether a pull request undoes all that came since an environment ran something else: asked at review only where it speaks of that and brings
 * no record. What was deployed and git's own names for the trees decide, as they will at deployment.
 */
import { filesOf, needsNoRecord } from '../../domain/coverage/coverage.ts';
import { gateFor } from '../../domain/terms/gate-mode.ts';
import type { Facts, PullRequestFact, WayBackFact } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import { foldCase } from '../../domain/text/names.ts';
import { isRecordPath } from '../../domain/text/paths.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { integer, object, text } from '../api/shapes.ts';
import { resolveBranch } from '../trees/refs.ts';
import { readDeployments } from './deployments.ts';
import { readFork } from './fork.ts';
import { factOr, unavailableOf } from './pull-request.ts';
import { readAlike, speaksOfGoingBack } from './taken-away.ts';

const NAMED = object({ id: integer, environment: text });
const ENVIRONMENT = object({ id: integer, name: text });
/** How many deployments are looked at for the names of environments that the policy does not name. */
const MOST_NAMED = 100;
const MOST_ENVIRONMENTS = 8;

type Asked = {
  readonly api: Api;
  readonly repository: string;
  readonly branch: string;
  readonly policy: CompletePolicy;
  /** What a merge gives, if it holds all that the branch has. */
  readonly target: string | null;
};

/** @param pulls those under review; of several nobody can say what each alone would give */
export async function readWaysBack(asked: Asked, pulls: readonly PullRequestFact[]): Promise<Pick<Facts, 'ways_back'>> {
  const { api, repository, branch, target } = asked;
  const [pull, ...more] = pulls;
  if (pull === undefined || more.length > 0 || target === null) return {};
  if (pull.base.ref !== branch || !isLikely(pull, asked.policy)) return {};
  const head = await resolveBranch(api, repository, branch);
  if (head.kind === 'unavailable') return { ways_back: unavailableOf(head) };
  const fork = await readFork(api, repository, head.value, target);
  if (fork.kind === 'unavailable') return { ways_back: unavailableOf(fork) };
  if (fork.value !== head.value) return {};
  const names = await findEnvironments(asked);
  if (names.kind === 'unavailable') return { ways_back: unavailableOf(names) };
  return { ways_back: await Promise.all(names.value.map((name) => readWayBack({ ...asked, target }, name))) };
}

function isLikely(pull: PullRequestFact, policy: CompletePolicy): boolean {
  const files = filesOf(pull);
  if (files === null || needsNoRecord(policy, files) || isUnavailable(pull.files)) return false;
  if (pull.files.some(({ filename, status }) => status !== 'removed' && isRecordPath(policy.records, filename)))
    return false;
  const messages = isUnavailable(pull.commits) ? [] : pull.commits.map(({ message }) => message);
  return [pull.title ?? '', pull.body ?? '', ...messages].some(speaksOfGoingBack);
}

/** Those that the policy names and those that were deployed to of late, of many all that there are; what it only advises on counts where it enforces nowhere. */
async function findEnvironments({ api, repository, policy }: Asked): Promise<Answer<readonly string[]>> {
  const cut = { most: MOST_NAMED, isCut: true } as const;
  const name = ({ id }: { readonly id: number }): string => String(id);
  const recent = await api.list(api.rest.repos.listDeployments, inRepository(repository), NAMED, name, cut);
  if (recent.kind === 'unavailable') return recent;
  // Whoever may deploy to one could have its deployments hide all others.
  const further = recent.value.length < MOST_NAMED ? null : await listEnvironments(api, repository);
  if (further?.kind === 'unavailable') return further;
  const exact = policy.environments.map(({ pattern }) => pattern).filter((pattern) => !/[*?]/u.test(pattern));
  const all = [...exact, ...recent.value.map(({ environment }) => environment), ...(further?.value ?? [])];
  const distinct = [...new Map(all.map((one) => [foldCase(one), one])).values()];
  const under = (gate: string): readonly string[] => distinct.filter((one) => gateFor(policy, one) === gate);
  const names = under('enforce').length > 0 ? under('enforce') : under('advise');
  return names.length > MOST_ENVIRONMENTS
    ? { kind: 'unavailable', because: `there are more than ${MOST_ENVIRONMENTS} environments`, cause: 'beyond-limit' }
    : { kind: 'known', value: names };
}

async function listEnvironments(api: Api, repository: string): Promise<Answer<readonly string[]>> {
  const name = ({ id }: { readonly id: number }): string => String(id);
  const listed = await api.list(api.rest.repos.getAllEnvironments, inRepository(repository), ENVIRONMENT, name, {
    key: 'environments',
  });
  return listed.kind === 'unavailable' ? listed : { kind: 'known', value: listed.value.map((one) => one.name) };
}

async function readWayBack(
  { api, repository, policy, target }: Asked & { readonly target: string },
  environment: string,
): Promise<WayBackFact> {
  const own = { runId: null, deploymentId: null, target };
  const deployments = await readDeployments(api, repository, environment, own);
  const alike =
    deployments.kind === 'unavailable'
      ? unavailableOf(deployments)
      : await readAlike(api, repository, target, deployments.value, policy.records);
  return { environment, deployments: factOr(deployments, (all) => [...all]), alike };
}
