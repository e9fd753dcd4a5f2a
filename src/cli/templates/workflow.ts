/**
 * The workflow that `change-gate init` writes: the status at review, and the step for the job that deploys. It checks nothing out, writes
 * nothing but that status, and nothing in it has the name of the status: of two things of one name a required check waits for both.
 */

/** The zeros are no commit: until somebody writes the one of a release, the workflow fails, and so nothing passes by accident. */
export const ACTION = 'change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0';

export function writeWorkflow(environment: string): string {
  const name = JSON.stringify(environment);
  return `# The gate at review: one status on each pull request, change-gate. It turns green by itself, a moment after the last approval.
# When the policy says enforce, make it required: Settings > Rules > Rulesets > the default branch > Require status checks to pass > change-gate.
#
# In the workflow that deploys, the gate is the first step of the job that deploys. When it fails nothing below it runs; "Re-run failed jobs"
# asks it again. It needs no "if:", and goes on where nothing is asked for or the policy only advises.
#
#   jobs:
#     deploy:
#       runs-on: ubuntu-24.04
#       environment: ${name}
#       permissions: {contents: read, pull-requests: read, actions: read, deployments: read, statuses: write}
#       steps:
#         - uses: ${ACTION}
#           with:
#             environment: ${name}
#             status: change-gate
#         # and then the steps that deploy
name: change record
on:
  # pull_request_target reads the workflow from the default branch, so a pull request cannot change its own gate, and its token can write
  # the status on a fork's pull request too. Nothing of the pull request is checked out or run.
  pull_request_target:
    types: [opened, reopened, synchronize, edited, ready_for_review]
  pull_request_review:
    types: [submitted, edited, dismissed]
  merge_group:

permissions: {}

jobs:
  judge:
    runs-on: ubuntu-24.04
    permissions:
      contents: read                  # policy, register, calendar, records, commits
      pull-requests: read             # the pull request, its reviews and files; write, where it is to comment
      actions: read                   # when a commit became the head
      statuses: write                 # the status
    steps:
      # The zeros are a placeholder: write the full commit SHA of the release that you use, here and in the job that deploys.
      - uses: ${ACTION}
        with:
          status: change-gate
`;
}
