/** What helps where an approver does not count because they started the deployment, and had no other part in the change. */

const START: Readonly<Record<string, string>> = {
  push: 'runs the workflow by hand (Actions, Run workflow), where it has the trigger `workflow_dispatch`, or merges what comes next, with which this goes out too',
  workflow_dispatch: 'runs the workflow (Actions, Run workflow)',
  deployment: 'creates the deployment',
  release:
    'runs the workflow by hand (Actions, Run workflow), where it has the trigger `workflow_dispatch`, or publishes the next release',
};

/** GitHub keeps for every attempt who started the first, so that a re-run by somebody else changes nothing. */
export function sayStartAnew(approver: string, event = ''): string {
  const how = START[event] ?? 'starts the workflow again';
  return `The approval counts for a deployment that somebody else starts: anybody but ${approver} who may write to the repository, whoever requested the change included, ${how}. To run this job again is not enough. Or somebody else who has no part in the change approves.`;
}
