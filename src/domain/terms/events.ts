/** The events of GitHub Actions that a run can be started by, and which stage each of them asks for; any other is not understood. */

export const REVIEW_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'] as const;
export const DEPLOY_EVENTS = [
  'push',
  'deployment',
  'workflow_dispatch',
  'repository_dispatch',
  'workflow_run',
  'release',
  'schedule',
] as const;

/** What the command line writes for a checkout, where no event started anything. */
const LOCAL_EVENT = 'local';

export function isKnownEvent(name: string): boolean {
  return [...REVIEW_EVENTS, ...DEPLOY_EVENTS, LOCAL_EVENT].some((known) => known === name);
}
