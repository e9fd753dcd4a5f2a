/** Explanations of the reasons about the run itself: what goes out, governance files, facts, inputs, and notices. */
import type { Explanation } from './explanation.ts';

export const RUN = {
  'environment-missing': {
    meaning: 'A deployment is judged for one environment, and neither the event nor the input names one.',
    why: 'Without it no rule, window or freeze can be looked up.',
    after: 'with:\n  environment: production',
  },
  'environment-mismatch': {
    meaning: 'The deployment event names one environment and the input another.',
    why: 'One would be judged and the other deployed to.',
  },
  'commit-not-covered': {
    meaning:
      'Between the last successful deployment and this commit lies a commit that belongs to no pull request with an authorised record.',
    why: 'Unapproved work must not travel along with approved work.',
  },
  'first-deployment': {
    meaning:
      'GitHub knows no successful deployment to this environment, so that only the pull request of this commit is looked at.',
    why: 'There is no earlier point to start from. This is a notice.',
    after: 'coverage-since: 3f9a1c0b77de0f1e2d3c4b5a69788796a5b4c3d2   # in policy.yml',
  },
  'commit-unattributed': {
    meaning: "GitHub knows no account for a commit's author or committer.",
    why: 'An approver could have written it under a name that nobody can trace.',
  },
  'commit-changed': {
    meaning: 'The content that goes out differs from what was approved, or something moved while the gate was looking.',
    why: 'An approval is for the content that the approver saw.',
  },
  'pull-request-not-open': {
    meaning: 'The pull request is a draft, was closed without being merged, or was pointed at another branch.',
    why: 'What is not put forward to be merged is not yet up for approval.',
  },
  'policy-invalid': {
    meaning: 'The policy cannot be read, or a value of it is unknown or not allowed.',
    why: 'Half a policy is none. Defaults are not put in the place of rules that somebody meant to set.',
  },
  'register-missing': {
    meaning: 'The trusted branch has no register.',
    why: 'Without it nobody holds a role, so nobody can approve.',
    after: 'version: 1\npeople:\n  - {login: cpatel, role: change-and-release-manager}',
  },
  'register-invalid': {
    meaning: 'The register cannot be read, or a value of it is unknown or not allowed.',
    why: 'Who may approve must be beyond doubt.',
  },
  'calendar-invalid': {
    meaning: 'The calendar cannot be read, or holds a rule that is not supported.',
    why: 'A freeze that is not understood must not be taken for none.',
  },
  'items-invalid': {
    meaning:
      'As an error: the catalog of configuration items cannot be read, or two items of it have one name. As a warning or a notice: something in it is missing or does not fit together, which decides nothing.',
    why: 'Criticality and collisions would be looked up in something that is wrong.',
  },
  'evidence-unavailable': {
    meaning:
      'GitHub, or a file, did not give an answer that could change the decision: an error, half a list, or an answer that makes no sense.',
    why: 'What is not known is not taken for good.',
  },
  'permission-missing': {
    meaning: 'GitHub refused to answer because the token lacks a permission.',
    why: 'What may not be read cannot be proven.',
    after: 'permissions:\n  contents: read\n  pull-requests: read\n  actions: read\n  deployments: read',
  },
  'clock-skew': {
    meaning: "The runner's clock and GitHub's are more than 120 seconds apart.",
    why: 'Windows and freezes are judged by the clock.',
  },
  'commit-unreachable': {
    meaning:
      'The commit can be named in this repository and is on none of its branches and tags, as is the case with commits of a fork.',
    why: 'It may come from anybody.',
  },
  'identity-mismatch': {
    meaning: 'GitHub gives the login another numeric id than the register does.',
    why: 'A login that was given up can be taken by anybody; the number cannot.',
  },
  'input-invalid': {
    meaning: 'An input of the action has a value that is not allowed, or two of them contradict each other.',
    why: 'A mistyped option must not quietly become another one.',
  },
  'event-invalid': {
    meaning: "The runner's description of the event is missing or makes no sense.",
    why: 'Without it the gate does not know what would be deployed.',
  },
  'event-unsupported': {
    meaning: 'The workflow was started by an event that the gate has no rules for.',
    why: 'What it would mean to pass is not defined there.',
  },
  'governance-changed': {
    meaning:
      'The pull request changes the policy, the register, the calendar, a model or the catalog. It is judged by those of the default branch.',
    why: 'A pull request must not write the rules by which it is judged. This is a notice.',
  },
  'back-out': {
    meaning:
      'The commit is that of the previous successful deployment to this environment, or has the same content but for change records.',
    why: 'The way back is open at any time, whatever windows and freezes say. This is a notice.',
  },
  'policy-default': {
    meaning: 'Something that the repository could set is not set, and the built-in, strict value holds.',
    why: 'It is said so that nobody is surprised. This is a notice.',
  },
} as const satisfies Record<string, Explanation>;
