/** From inputs, event and the runner's environment to what GitHub is asked. */
import type { Finding } from '../../domain/terms/finding.ts';
import { REPOSITORY } from '../../domain/text/logins.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';
import type { RunEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Environment } from './runner.ts';

const DEFAULT_API = 'https://api.github.com';

/** Whether the runner says where GitHub is and what repository this is; the token goes to no address that anybody can listen to. */
export function checkRunner(env: Environment): readonly Finding[] {
  const faults: Finding[] = [];
  const fault = (message: string): void => {
    const remedy = 'Run the gate in a workflow of GitHub Actions, and let no step before it set these variables.';
    faults.push({ reason: 'event-invalid', level: 'error', change: null, message, remedy, where: null });
  };
  if (!REPOSITORY.test(env['GITHUB_REPOSITORY'] ?? ''))
    fault('GITHUB_REPOSITORY does not name a repository as owner/name.');
  if (!isSafeAddress(env['GITHUB_API_URL'] ?? DEFAULT_API))
    fault('GITHUB_API_URL is neither an https address nor one of this machine.');
  return faults;
}

function isSafeAddress(address: string): boolean {
  try {
    const { protocol, hostname, username, password, search, hash } = new URL(address);
    if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
    return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
  } catch {
    return false;
  }
}

export function toRequest(
  env: Environment,
  inputs: Inputs,
  event: RunEvent,
  stage: 'review' | 'deploy',
  environment: string | null,
): GitHubRequest {
  return {
    token: inputs.token,
    baseUrl: env['GITHUB_API_URL'] ?? DEFAULT_API,
    repository: env['GITHUB_REPOSITORY'] ?? '',
    repositoryId: wholeNumber(env['GITHUB_REPOSITORY_ID']),
    event,
    actor: actorOf(env),
    triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] || null,
    stage,
    environment,
    change: inputs.change,
    sha: inputs.sha,
    runId: wholeNumber(env['GITHUB_RUN_ID']),
    runAttempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']),
    policyRepository: inputs.policyRepository,
    policyRef: inputs.policyRef,
    recordsRepository: inputs.recordsRepository,
    recordsRef: inputs.recordsRef,
  };
}

/** The explanations of the version that runs, where GitHub says which it is. */
export function docsOf(env: Environment): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs/reasons.md` : 'docs/reasons.md';
}

/** The address of this run; null where the runner does not say. */
export function runUrlOf(env: Environment): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function actorOf(env: Environment): GitHubRequest['actor'] {
  const login = env['GITHUB_ACTOR'] ?? '';
  const id = wholeNumber(env['GITHUB_ACTOR_ID']);
  return login === '' ? null : { login, id: id ?? 0 };
}
