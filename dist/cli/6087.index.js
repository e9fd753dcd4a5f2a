"use strict";
exports.id = 6087;
exports.ids = [6087];
exports.modules = {

/***/ 6087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ EXPLANATIONS)
/* harmony export */ });
const EXPLANATIONS = {
    'record-missing': {
        meaning: "Nothing says which change this deployment or pull request belongs to: no input, no `Change:` line, no record among the files, none among the pull requests that go out. Or a record of a hotfix or release branch is none that counts: no merged pull request brought it there, the trusted branch had it and took it away, or it is a standard change.",
        why: "A change that nobody wrote down was assessed and approved by nobody. Stopping it is the point of the gate.",
        after: "A file `changes/CHG-2026-0042.yml` in the pull request, or in its description the line:\n\nChange: CHG-2026-0042",
    },
    'record-ambiguous': {
        meaning: "Several change records fit, and the gate does not guess which one is meant.",
        why: "An approval for one change must not be spent on another.",
        after: "Change: CHG-2026-0042",
    },
    'record-unreadable': {
        meaning: "The file is no YAML that can be read safely: broken syntax, another encoding, too large, or with anchors, aliases, tags or more than one document. As a warning: a record beside the judged one cannot be read; where it may concern the same items, `evidence-unavailable` says so and nothing is authorised.",
        why: "Whatever could be read in two ways could be approved in one and deployed in the other.",
        before: "title: Rotate key: payments",
        after: "title: \"Rotate key: payments\"",
    },
    'record-invalid': {
        meaning: "A value of the record is missing, unknown, or not one of those allowed.",
        why: "Approvers decide on what the record says. What is left out they cannot weigh.",
        before: "type: norml",
        after: "type: normal",
    },
    'record-id-mismatch': {
        meaning: "The record's `id` differs from the name of its file without the ending.",
        why: "Approvals, comments and audit quote the id. It has to lead to exactly one file.",
        before: "# changes/CHG-2026-0042.yml\nid: CHG-2026-0024",
        after: "# changes/CHG-2026-0042.yml\nid: CHG-2026-0042",
    },
    'record-id-duplicate': {
        meaning: "Another record has the same id; a difference in case only is none.",
        why: "With two records under one id nobody can say which of them was approved.",
    },
    'record-withdrawn': {
        meaning: "The record holds `withdrawn`: its requester took the change back.",
        why: "What was called off must not go out because an old approval is still there.",
    },
    'record-closed': {
        meaning: "The record holds `outcome`: the change was carried out and has ended.",
        why: "An approval is for one change, not for all that follow.",
        after: "retries: CHG-2026-0042   # in a new record, after a change that failed or was backed out",
    },
    'record-used': {
        meaning: "The environment already had a deployment of another commit under this record. The same commit may go out again while its time is open.",
        why: "A record that could be used twice would be a standing permission.",
    },
    'placeholder-text': {
        meaning: "A field holds TBD, N/A, xx, a single letter or the sentence of a template where the approvers need an answer.",
        why: "A back-out plan that says \"TBC\" is none. It is noticed at the worst moment.",
        before: "backout:\n  steps: [TBC]",
        after: "backout:\n  steps: [Redeploy the previous release, Confirm the error rate]",
    },
    'environment-missing': {
        meaning: "A deployment is judged for one environment, and neither the event nor the input names one.",
        why: "Without it no rule, window or freeze can be looked up.",
        after: "with:\n  environment: production",
    },
    'environment-not-covered': {
        meaning: "The environment is not among the record's `environments`. Names are compared whole, without regard to case.",
        why: "What was approved for staging was not weighed for production.",
        before: "environments: [staging]",
        after: "environments: [staging, production]",
    },
    'commit-not-covered': {
        meaning: "Between the last successful deployment and this commit lies a commit that belongs to no pull request with an authorised record.",
        why: "Unapproved work must not travel along with approved work.",
    },
    'first-deployment': {
        meaning: "GitHub knows no successful deployment to this environment, or does not know its commit any more, and the policy has no `coverage-since`. Under `enforce` the deployment is refused; under `advise` only the pull request of this commit is looked at, and this is a notice.",
        why: "There is no earlier point to start from, and a first deployment takes along all that was ever merged. Whoever owns the policy says once how much of that is taken for granted.",
        after: "coverage-since: 3f9a1c0b77de0f1e2d3c4b5a69788796a5b4c3d2   # in policy.yml",
    },
    'commit-unattributed': {
        meaning: "GitHub knows no account for a commit's author or committer.",
        why: "An approver could have written it under a name that nobody can trace.",
    },
    'commit-changed': {
        meaning: "The content that goes out differs from what was approved, or something moved while the gate was looking.",
        why: "An approval is for the content that the approver saw.",
    },
    'pull-request-not-open': {
        meaning: "The pull request is a draft, was closed without being merged, or is merged already and not put forward any more.",
        why: "What is not put forward to be merged is not yet up for approval.",
    },
    'policy-invalid': {
        meaning: "The policy cannot be read, or a value of it is unknown or not allowed.",
        why: "Half a policy is none. Defaults are not put in the place of rules that somebody meant to set.",
    },
    'register-missing': {
        meaning: "The trusted branch has no register.",
        why: "Without it nobody holds a role, so nobody can approve.",
        after: "version: 1\npeople:\n  - {login: cpatel, role: change-and-release-manager}",
    },
    'register-invalid': {
        meaning: "The register cannot be read, or a value of it is unknown or not allowed.",
        why: "Who may approve must be beyond doubt.",
    },
    'calendar-invalid': {
        meaning: "The calendar cannot be read, or holds a rule that is not supported.",
        why: "A freeze that is not understood must not be taken for none.",
    },
    'items-invalid': {
        meaning: "As an error: the catalog of configuration items cannot be read, or two items of it have one name. As a warning or a notice: something in it is missing or does not fit together, which decides nothing.",
        why: "Criticality and collisions would be looked up in something that is wrong.",
    },
    'no-rule-matches': {
        meaning: "The policy has rules under `approvals.rules`, and none of them matches this change.",
        why: "Where nobody is asked, nobody has approved. No rule never means no approval.",
        after: "approvals:\n  rules:\n    - name: everything else\n      require: [{role: change-and-release-manager, count: 1}]",
    },
    'risk-under-declared': {
        meaning: "`risk.level` is below the level of impact \u00d7 likelihood in the matrix of the policy.",
        why: "The level decides who approves. It cannot be talked down to reach an easier approver.",
        before: "risk: {impact: 4, likelihood: 3, level: moderate}",
        after: "risk: {impact: 4, likelihood: 3, level: high}",
    },
    'risk-floor': {
        meaning: "A floor of the policy, such as a database migration or an untested back-out, applies and sets the lowest level that this change can have.",
        why: "Some circumstances are dangerous whatever the matrix says.",
    },
    'approval-outstanding': {
        meaning: "A rule of the policy asks for approvals that are not there yet. Nothing else needs to be wrong.",
        why: "The change is authorised by people who may, before it goes out.",
    },
    'approval-rejected': {
        meaning: "Somebody whose level could have approved requested changes, or wrote the decision `rejected`, and has not taken it back.",
        why: "One informed no weighs more than another yes. Being involved in the change limits a yes, not a no.",
    },
    'approval-unproven': {
        meaning: "There is an approval, and nothing that GitHub knows proves that it was given by this person, for this content, at that time.",
        why: "Everybody who can push can write a name into a file. A date in git is written by whoever commits.",
    },
    'approval-unconfirmed': {
        meaning: "At this risk level a review counts only if its text holds the line that the gate prints, unedited. This one does not.",
        why: "At high risk the approver states in writing which change and which content they approve.",
        after: "change-gate approve CHG-2026-0042 3f9a1c0b77de4e0c9d1f2a6b8c7d5e4f",
    },
    'approval-stale': {
        meaning: "The code or the record changed after the approval was given.",
        why: "The approver has not seen what would go out.",
    },
    'approval-expired': {
        meaning: "The approval is older than the policy's `approvals.valid-for`.",
        why: "The circumstances it was given in may be gone.",
    },
    'approval-unbound': {
        meaning: "An entry under `approvals` has no `digest`, or fewer than 32 digits of it, so that nothing ties it to what the record says.",
        why: "The record could be changed afterwards and the entry would still look valid. This is a warning.",
        before: "approvals:\n  - {approver: cpatel, role: change-and-release-manager, decision: approved, at: 2026-11-20T10:12:00Z}",
        after: "approvals:\n  - {approver: cpatel, role: change-and-release-manager, decision: approved, at: 2026-11-20T10:12:00Z, digest: 3f9a1c0b77de4e0c9d1f2a6b8c7d5e4f}",
    },
    'approver-unknown': {
        meaning: "The approver's account is not in the register of the trusted branch, or was deleted.",
        why: "Only the register says who may approve. Write access to the repository does not.",
    },
    'approver-below-level': {
        meaning: "The approver is in the register, at a role level below the one that the rule asks for.",
        why: "The higher the risk, the more experience the decision needs.",
    },
    'approver-role-expired': {
        meaning: "The approver's `until` in the register is over.",
        why: "A role that has ended gives no authority.",
    },
    'approver-role-not-held': {
        meaning: "When the approval was given, the approver did not hold the role yet.",
        why: "A later appointment does not make an earlier approval good.",
    },
    'approver-not-independent': {
        meaning: "The approver requested, wrote, committed to, implements or deploys this change, or is the delegate of somebody who does.",
        why: "Nobody authorises their own work. A commit under somebody's name can only exclude them, never make them an approver.",
    },
    'approver-is-bot': {
        meaning: "The approval comes from a bot or an app.",
        why: "A program can be made to approve by whoever can start it, and nobody answers for it.",
    },
    'approver-counted-twice': {
        meaning: "Two approvals come from one person, perhaps through two logins, a team, or a delegation.",
        why: "Two approvals mean two people.",
    },
    'delegation-invalid': {
        meaning: "The approver acts for somebody else, and the delegation has not begun, is over, is limited to less than this change, or rests on another delegation.",
        why: "A borrowed role reaches as far as it was lent and no further.",
    },
    'board-inquorate': {
        meaning: "Fewer members than the quorum have approved, nobody of the level of the chair is among them, the chair deferred, or the record names no meeting that has taken place.",
        why: "A board decides as a board. Some of its members do not.",
        after: "board:\n  name: cab\n  meeting: 2026-11-19",
    },
    'schedule-invalid': {
        meaning: "The schedule has no start or end, ends before it starts, or names a moment or a zone that does not exist.",
        why: "Nobody can agree to a time that does not exist.",
        before: "schedule:\n  start: 2026-11-24T12:00:00+00:00\n  end: 2026-11-24T10:00:00+00:00",
        after: "schedule:\n  start: 2026-11-24T10:00:00+00:00\n  end: 2026-11-24T12:00:00+00:00",
    },
    'offset-mismatch': {
        meaning: "The record names a time zone, and an offset is not that of the zone at that instant; often the clocks change in between.",
        why: "One of the two is a mistake, and they are an hour apart.",
        before: "start: 2026-07-01T10:00:00+00:00\ntimezone: Europe/London",
        after: "start: 2026-07-01T10:00:00+01:00\ntimezone: Europe/London",
    },
    'window-not-open': {
        meaning: "The record's schedule has not started.",
        why: "The time was agreed with those whom the change affects.",
    },
    'window-closed': {
        meaning: "The record's schedule is over; its end is exclusive.",
        why: "A later time was agreed with nobody, and other changes may be planned for it.",
    },
    'window-short': {
        meaning: "So little is left of the schedule that backing out, as long as the record says that takes, would end after it.",
        why: "If it goes wrong now, there is no agreed time left to put it right. This is a warning.",
    },
    'outside-change-window': {
        meaning: "The calendar has windows for this environment, and the schedule does not lie wholly inside one.",
        why: "Windows are when people are there to help and users are least affected.",
    },
    'in-freeze': {
        meaning: "A freeze of the calendar covers a part of the schedule, or the present moment. A soft freeze stops high and extreme risk, a hard one all but emergencies.",
        why: "A freeze protects a time at which a failure would cost most.",
        after: "# in calendar.yml, by a change and release manager\nexceptions: [{change: CHG-2026-0101, by: cpatel, reason: Statutory deadline, until: 2026-12-20T00:00:00Z}]",
    },
    'lead-time-short': {
        meaning: "Between request and start lie fewer working days than the policy asks for at this risk level.",
        why: "Assessment, approval and notice to others need time.",
        after: "late: {by: asmith, reason: Supplier notice came on Monday}",
    },
    'duration-too-long': {
        meaning: "The schedule is longer than the policy's `schedule.longest`.",
        why: "A window of a week is no plan, and blocks everybody else.",
    },
    'calendar-horizon': {
        meaning: "The dates that this needs, such as bank holidays of that year, are not known yet.",
        why: "A day that may be a holiday is not taken for a working day.",
    },
    'holds-back': {
        meaning: "Whatever is merged goes out with the next deployment, and that waits until every change in it may go. At review the time of this change begins after that of another open change of the same environment; at deployment one change waits and others could go.",
        why: "The earlier change would miss its own time, and nobody who approved it would know why. This is a notice. At review it says when to merge instead; at deployment which commit could go out now, and for an emergency how to branch off what the environment runs.",
    },
    'stopped': {
        meaning: "An open issue with the label `change-gate-stop`, opened and labelled by people whom the register gives the level of an analyst or above, names this environment and these items, and its time is not over.",
        why: "Somebody who may say so saw something that makes it unsafe to let anything out just now.",
        before: "Issue #12 with the label `change-gate-stop`:\n\n### Environments\n\nproduction\n\n### Until\n\n2026-11-24T18:00:00+00:00\n\n### Why\n\nCustomers cannot pay, and we do not know why yet.",
        after: "The issue is closed.",
    },
    'collision': {
        meaning: "Another change has the same configuration item, the same environment and an overlapping time. The one requested later is refused.",
        why: "If something breaks, nobody can tell which of the two it was, and backing out one may undo the other.",
    },
    'dependency-unknown': {
        meaning: "`depends-on` or `retries` names an id for which there is no record, or `retries` names the record itself.",
        why: "Whether something has succeeded cannot be known of a change that does not exist.",
    },
    'dependency-unmet': {
        meaning: "A change under `depends-on` has no successful outcome yet.",
        why: "This change was assessed on the assumption that the other is in place.",
    },
    'dependency-order': {
        meaning: "A change under `depends-on` is scheduled to end after this one starts.",
        why: "As planned it cannot be in place in time.",
    },
    'dependency-cycle': {
        meaning: "Following `depends-on` leads back to this change.",
        why: "Each would wait for the other for ever.",
    },
    'item-unknown': {
        meaning: "A name under `configuration-items` is not in the catalog of the trusted branch.",
        why: "Collisions, owners and criticality can only be found for an item that exists.",
        before: "configuration-items: [payment-api]",
        after: "configuration-items: [payments-api]",
    },
    'item-retired': {
        meaning: "The catalog gives the item's lifecycle as deprecated or retired.",
        why: "A change to something that should be gone is a mistake in the record or in the catalog.",
    },
    'item-unlisted': {
        meaning: "The change touches files that the catalog assigns to an item which the record does not list.",
        why: "The impact was assessed without that item, and its collisions were not looked for.",
    },
    'catalog-missing': {
        meaning: "The repository has no catalog, so the names of configuration items are taken as they are.",
        why: "A mistyped name hides a collision. This is a notice and stops nothing.",
    },
    'model-unknown': {
        meaning: "No file under `.github/change-gate/models/` on the trusted branch has the id that `model` names.",
        why: "A standard change needs no approval of its own only because its model was approved.",
    },
    'model-invalid': {
        meaning: "The model cannot be read, a value of it is missing or not allowed, or two files have a model of its id.",
        why: "A model that is not understood pre-approves nothing.",
    },
    'model-unproven': {
        meaning: "The model names fewer error-free normal changes than the policy asks for, or some that do not count.",
        why: "A change becomes standard by having gone well, not by being called so.",
    },
    'model-unapproved': {
        meaning: "The one under `approved-by` was no change and release manager when the model was approved.",
        why: "The model's approval stands in for that of every change made with it.",
    },
    'model-used-up': {
        meaning: "The model's `uses` are spent. All records that name the model count, those before its last approval too.",
        why: "The number was part of what was approved.",
    },
    'model-expired': {
        meaning: "The model's `expires` has passed, or lies before the day on which the change starts.",
        why: "An approval from long ago says little about the system of today.",
    },
    'model-scope-exceeded': {
        meaning: "The change names an environment or an item, touches a path, or has a risk level that its model does not allow.",
        why: "Outside its model a change was approved by nobody.",
    },
    'model-suspended': {
        meaning: "The model was suspended, or a change made with it failed or was backed out after its approval.",
        why: "What went wrong is looked at before it is done again without being asked.",
    },
    'incident-missing': {
        meaning: "A change of type emergency does not say under `emergency` which incident it is for.",
        why: "The shorter way is for incidents. Without one it would be a way around the rules.",
        after: "emergency:\n  incident: INC-20931\n  justification: Signing fails for one request in four.",
    },
    'retrospective-due': {
        meaning: "An emergency change to the same item has ended, and its retrospective is not recorded yet. This is a notice that says by when it is due and who can give it.",
        why: "So nobody learns of the debt on the day on which it stops them.",
        after: "outcome:\n  review: {by: cpatel, at: 2026-11-27T10:00:00Z, findings: None, actions: []}",
    },
    'retrospective-overdue': {
        meaning: "An emergency change to the same item has ended, and its retrospective was not recorded in time, or does not count. For another emergency, and where the emergency was in another environment, this is a notice.",
        why: "An emergency is approved in a hurry; the review afterwards is the other half of that approval. What its record says later makes the debt no smaller: what counts is all that it said since it could go out.",
        after: "outcome:\n  review: {by: cpatel, at: 2026-11-27T10:00:00Z, findings: None, actions: []}",
    },
    'review-overdue': {
        meaning: "The policy asks for a review after changes like this one, and none was recorded in time.",
        why: "Nothing is learnt from a change that nobody looked at again. It is an error where the record itself is named, and in an audit; for other changes to the same items it is a notice.",
    },
    'not-deployed-before': {
        meaning: "The policy says `after` of this environment, and no deployment of this very commit to the one before it stands as successful. A commit of the same content is another one. The newest deployment of the commit there has to have succeeded, without having failed before or since, and a workflow run of that commit, or an app of its own, has to bear it out: a status that somebody wrote by hand does not.",
        why: "What nobody has seen running anywhere is tried out on those who depend on it. An emergency is told and let through; a way back is not asked.",
        before: "environments:\n  production:\n    after: {environment: staging, for: PT1H}\n# and the commit went out to production alone",
        after: "The commit that goes to production, deployed to staging first",
    },
    'soak-short': {
        meaning: "This very commit was deployed to the environment before, and not yet as long ago as the policy asks by `after.for`. Where it was deployed there several times in a row, the first of them counts. The report says when it is long enough, and the output `opens-at` holds that instant.",
        why: "Many faults need time or traffic to show.",
    },
    'check-missing': {
        meaning: "A check that the policy names under `checks` of this environment is not on the commit that goes out, or has not ended. It is looked for among check runs and commit statuses, by its exact name, and by its app where one is named.",
        why: "A check that has not ended has shown nothing.",
        after: "environments:\n  production:\n    checks: [ci, {name: security-scan, app: github-actions}]",
    },
    'check-failed': {
        meaning: "A check that the policy names did not end with success on the commit that goes out. Everything of that name has to be successful: the latest run in each suite, of each app, and the latest commit status. Skipped, neutral, cancelled and stale are no success.",
        why: "A success beside a failure shows only that one of two was asked again. Where a name could be anybody's, name its app.",
    },
    'evidence-unavailable': {
        meaning: "GitHub, or a file, did not give an answer that could change the decision: an error, half a list, or an answer that makes no sense.",
        why: "What is not known is not taken for good.",
    },
    'permission-missing': {
        meaning: "GitHub refused to answer because the token lacks a permission.",
        why: "What may not be read cannot be proven.",
        after: "permissions:\n  contents: read\n  pull-requests: read\n  actions: read\n  deployments: read",
    },
    'clock-skew': {
        meaning: "The runner's clock and GitHub's are more than 120 seconds apart.",
        why: "Windows and freezes are judged by the clock.",
    },
    'commit-unreachable': {
        meaning: "The commit can be named in this repository and is on none of its branches and tags, as is the case with commits of a fork.",
        why: "It may come from anybody.",
    },
    'identity-mismatch': {
        meaning: "GitHub gives the login another numeric id than the register does.",
        why: "A login that was given up can be taken by anybody; the number cannot.",
    },
    'input-invalid': {
        meaning: "An input of the action has a value that is not allowed, or two of them contradict each other.",
        why: "A mistyped option must not quietly become another one.",
    },
    'event-invalid': {
        meaning: "The runner's description of the event is missing or makes no sense.",
        why: "Without it the gate does not know what would be deployed.",
    },
    'event-unsupported': {
        meaning: "The workflow was started by an event that the gate has no rules for.",
        why: "What it would mean to pass is not defined there.",
    },
    'environment-mismatch': {
        meaning: "The deployment event names one environment and the input another.",
        why: "One would be judged and the other deployed to.",
    },
    'record-elsewhere': {
        meaning: "At a deployment a record that does not name the environment stands aside: it neither authorises nor blocks nor covers.",
        why: "What was approved for staging was not weighed for production, and what is refused for production need not stop staging. Each environment that goes out on a day of its own has a record of its own, which may name the other under `covers`. This is a notice.",
        after: "environments: [production]\ncovers: [CHG-2026-0041]   # the record of the same change for staging",
    },
    'record-upkeep': {
        meaning: "Only approvals, board, withdrawal, outcome or links of the record differ from the base, and nothing was taken away.",
        why: "Keeping the record up to date needs no approval of its own. This is a notice.",
    },
    'governance-changed': {
        meaning: "The pull request changes the policy, the register, the calendar, a model or the catalog. It is judged by those of the default branch.",
        why: "A pull request must not write the rules by which it is judged. This is a notice.",
    },
    'way-round': {
        meaning: "The audit found a setting of the repository or a workflow by which something can go out that the gate never saw, or went out although it said no; or a run and a deployment that do not belong together, as where GitHub recorded nothing of a job that deployed. As a warning or a notice: one that needs somebody's help, or that depends on what the audit cannot see.",
        why: "A gate is worth as much as the ways that lead past it. Only the audit says this; a decision never does.",
    },
    'back-out': {
        meaning: "The commit is that of the previous successful deployment to this environment, or has the same content but for change records.",
        why: "The way back is open at any time, whatever windows and freezes say. This is a notice.",
    },
    'glob-wide': {
        meaning: "A glob under `records` or `configuration-items` may mean a file in any folder, such as `**/catalog-info.yaml`.",
        why: "A repository with more files than GitHub lists at once is read folder by folder, along the globs. This one makes each run ask for all of them, and with more than 3,000 folders nothing is decided. `check` and `policy` give this warning; a deployment does not.",
    },
    'policy-default': {
        meaning: "Something that the repository could set is not set, and the built-in, strict value holds.",
        why: "It is said so that nobody is surprised. This is a notice.",
    },
};


/***/ })

};
;