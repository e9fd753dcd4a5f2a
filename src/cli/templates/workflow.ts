/**
 * The workflows that `change-gate init` writes: the status at review with the step for the job that deploys, and the sweep. They check nothing
 * out, and nothing in them has the name of the status: of two things of one name a required check waits for both.
 */

import { VERSION } from '../../domain/terms/generated/version.ts';

/** The zeros are no commit: until somebody writes the one of a release, the workflow fails, and so nothing passes by accident. */
export const ACTION = 'change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0';

export function writeWorkflow(environment: string, action = ACTION): string {
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
#       permissions: {contents: read, pull-requests: read, actions: read, deployments: read, checks: read, issues: read, statuses: write}
#       steps:
#         - uses: ${action}
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
${action === ACTION ? '      # The zeros are a placeholder: write the full commit SHA of the release that you use, here and in the job that deploys.\n' : ''}      - uses: ${action}
        with:
          status: change-gate
`;
}

/** The sweep that `change-gate init` writes beside it: the hours are there to be changed, and it starts nothing until the policy enforces. */
export function writeSweepWorkflow(action: string = ACTION): string {
  return `# Judges again what can change without a push: a window opens, an approval ends. With rerun it starts the job again that the gate stopped
# and would let go now: approved in the afternoon, out when its window opens. The gate is asked anew in that job, and it alone decides.
name: change-gate sweep
on:
  schedule:
    # In UTC, and late when GitHub is busy. Make it the hours in which changes may go out.
    - cron: '1,16,31,46 6-21 * * 1-5'
  workflow_dispatch:

permissions: {}

concurrency: change-gate-sweep

jobs:
  sweep:
    runs-on: ubuntu-24.04
    permissions:
      contents: read                  # policy, register, calendar, records, commits
      pull-requests: read             # open pull requests, their reviews and files
      actions: write                  # starts the failed jobs again; read is enough without rerun
      deployments: read               # the last deployments
      checks: read                    # checks that the policy asks for on the commit
      issues: read                    # whether somebody stopped deployments
      statuses: write                 # the status
    steps:
${action === ACTION ? '      # The zeros are a placeholder: write the full commit SHA of the release that you use.\n' : ''}      - uses: ${action}
        with:
          command: sweep
          status: change-gate
          rerun: true
`;
}

/** The workflow that makes a change record of an issue. It runs nothing of anybody's, and has no rights but those that it needs to propose. */
export function writeRaiseWorkflow(action: string = ACTION): string {
  return `# Makes a change record of an issue that the form "Raise a change" wrote, in a pull request; or says below it what is missing.
name: change-gate raise
on:
  issues:
    types: [opened, edited, labeled, reopened]

permissions: {}

concurrency: change-gate-raise-${'${{'} github.event.issue.number }}

jobs:
  raise:
    # In a public repository add: && contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.issue.author_association)
    if: contains(github.event.issue.labels.*.name, 'change-gate-record')
    runs-on: ubuntu-24.04
    permissions:
      contents: write                 # the branch with the record
      pull-requests: write            # the pull request
      issues: write                   # the comment below the issue
    steps:
${action === ACTION ? '      # The zeros are a placeholder: write the full commit SHA of the release that you use.\n' : ''}      - uses: ${action}
        with:
          command: raise
`;
}

/** The action at the very commit that this program was fetched from; by zeros where that is not known. */
export function actionOf(program: string): string {
  const [, repository, commit] =
    /git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/u.exec(program) ?? [];
  return repository === undefined ? ACTION : `${repository}@${commit} # v${VERSION}`;
}
