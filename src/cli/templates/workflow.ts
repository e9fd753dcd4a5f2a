/**
 * The workflow that `change-gate init` writes: the check at review, and the job to call before a deployment. It reads only, checks
 * nothing out, and its jobs have no environment of their own, because GitHub would record those as deployments.
 */

/** The zeros are no commit: until somebody writes the one of a release, the workflow fails, and so nothing passes by accident. */
export const ACTION = 'change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0';

export function writeWorkflow(environment: string): string {
  return `# The gate: a check on pull requests, and a job to call before a deployment.
#
# In the workflow that deploys, before the job that deploys:
#
#   jobs:
#     gate:
#       # At least what any job below asks for, the one that is left out too: GitHub runs nothing otherwise.
#       permissions: {contents: read, pull-requests: read, actions: read, deployments: read}
#       uses: ./.github/workflows/change-gate.yml
#       with:
#         environment: ${JSON.stringify(environment)}
#     deploy:
#       needs: gate
#       # Add this line when the policy says enforce. While it says advise, it would stop what the gate only warns of.
#       # if: needs.gate.outputs.decision == 'authorised'
name: change-gate
on:
  # pull_request_target reads the workflow from the default branch, so a pull request cannot change its own gate. Nothing of the pull
  # request is checked out or run.
  pull_request_target:
    types: [opened, reopened, synchronize, edited, ready_for_review]
  pull_request_review:
    types: [submitted, edited, dismissed]
  merge_group:
  workflow_call:
    inputs:
      environment:
        description: The environment that is deployed to, by its exact name.
        type: string
        required: true
    outputs:
      decision:
        description: Compare it with 'authorised'; an empty one is not an answer.
        value: \${{ jobs.deployment.outputs.decision }}

permissions: {}

jobs:
  review:
    name: change-gate
    if: inputs.environment == ''
    runs-on: ubuntu-24.04
    permissions:
      contents: read                  # policy, register, calendar, records, commits
      pull-requests: read             # the pull request, its reviews and files; write, where it is to comment (and then above too)
      actions: read                   # when a commit became the head
    steps:
      # The zeros are a placeholder: write the full commit SHA of the release that you use, in both places.
      - uses: ${ACTION}

  deployment:
    if: inputs.environment != ''
    runs-on: ubuntu-24.04
    permissions:
      contents: read
      pull-requests: read
      actions: read
      deployments: read               # what went out before
    outputs:
      decision: \${{ steps.gate.outputs.decision }}
    steps:
      - id: gate
        uses: ${ACTION}
        with:
          environment: \${{ inputs.environment }}
`;
}
