export const id = 9348;
export const ids = [9348];
export const modules = {

/***/ 9348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ CATALOGUE)
/* harmony export */ });
/* unused harmony export lookUpReason */
// NIST SP 800-53 revision 5, ISO/IEC 27001:2022 annex A, PCI DSS 4, SOC 2 (2017 criteria), ISO/IEC 20000-1:2018.
const DOCUMENTED = ['NIST CM-3(a)', 'ISO 27001 A.8.32', 'PCI DSS 6.5.1', 'SOC 2 CC8.1', 'ISO 20000-1 8.5.1'];
const APPROVED = ['NIST CM-3(1)(d)', 'ISO 27001 A.8.32', 'PCI DSS 6.5.1', 'SOC 2 CC8.1', 'ISO 20000-1 8.5.1'];
const AS_APPROVED = ['NIST CM-3(d)', 'ISO 27001 A.8.32', 'PCI DSS 6.5.1', 'SOC 2 CC8.1'];
const SEPARATED = ['NIST AC-5', 'ISO 27001 A.5.3', 'SOC 2 CC8.1'];
const AUTHORITY = ['NIST CM-5', 'ISO 27001 A.8.32', 'PCI DSS 6.5.1', 'SOC 2 CC8.1'];
const IDENTITY = ['NIST IA-2', 'ISO 27001 A.5.16'];
const ASSESSED = ['NIST CM-4', 'NIST CM-3(b)', 'ISO 27001 A.8.32', 'PCI DSS 6.5.1', 'ISO 20000-1 8.5.1'];
const SCHEDULED = ['ISO 27001 A.8.32', 'ISO 20000-1 8.5.1'];
const INVENTORY = ['NIST CM-8', 'ISO 27001 A.5.9', 'ISO 20000-1 8.2.6'];
const GOVERNED = ['NIST CM-3', 'NIST CM-9', 'ISO 27001 A.8.32'];
const PREAPPROVED = ['NIST CM-3(a)', 'ISO 20000-1 8.5.1', 'SOC 2 CC8.1'];
const REVIEWED = ['NIST CM-3(f)', 'ISO 20000-1 8.5.1', 'SOC 2 CC8.1'];
const EVIDENCED = ['NIST CM-3(e)', 'SOC 2 CC8.1'];
const BOARD = ['NIST CM-3(g)', 'ISO 27001 A.8.32', 'SOC 2 CC8.1'];
const NONE = [];
const CATALOGUE = {
    // record
    'record-missing': {
        title: 'There is no change record',
        remedy: 'The developer adds a change record to the pull request, or names one that covers it with a line `Change: ID`.',
        controls: DOCUMENTED,
    },
    'record-ambiguous': {
        title: 'More than one change record could be meant',
        remedy: 'The developer names one with a line `Change: ID` or with the input `change`.',
        controls: DOCUMENTED,
    },
    'record-unreadable': {
        title: 'The change record cannot be read',
        remedy: 'The author of the record corrects the file at the place that is named.',
        controls: DOCUMENTED,
    },
    'record-invalid': {
        title: 'The change record is incomplete or wrong',
        remedy: 'The author of the record corrects what is named.',
        controls: DOCUMENTED,
    },
    'record-id-mismatch': {
        title: 'The id is not the name of the file',
        remedy: 'The author renames the file or corrects `id`, so that both are the same.',
        controls: EVIDENCED,
    },
    'record-id-duplicate': {
        title: 'Two change records have the same id',
        remedy: 'The author of the newer record gives it an id of its own and renames its file.',
        controls: EVIDENCED,
    },
    'record-withdrawn': {
        title: 'The change was withdrawn',
        remedy: 'The requester writes a new change record if the change is wanted after all.',
        controls: AS_APPROVED,
    },
    'record-closed': {
        title: 'The change has ended',
        remedy: 'The requester writes a new change record; after a failure one with `retries: ID`.',
        controls: AS_APPROVED,
    },
    'record-used': {
        title: 'The change record was used before',
        remedy: 'The requester writes a change record for this deployment.',
        controls: AS_APPROVED,
    },
    'placeholder-text': {
        title: 'Placeholder text stands where an answer is needed',
        remedy: 'The author of the record writes the answer in place of the placeholder.',
        controls: ASSESSED,
    },
    'environment-missing': {
        title: 'No environment is given',
        remedy: 'The owner of the workflow gives the input `environment`.',
        controls: NONE,
    },
    'environment-not-covered': {
        title: 'The change record is not for this environment',
        remedy: 'The author adds the environment to `environments` and has the record approved anew, or deploys to one that it names.',
        controls: AS_APPROVED,
    },
    'commit-not-covered': {
        title: 'A commit goes out that no authorised change covers',
        remedy: 'The author of the commit has it covered by a change record, or it is left out of this deployment.',
        controls: ['NIST CM-3(1)(d)', 'NIST CM-5', 'PCI DSS 6.5.1', 'SOC 2 CC8.1'],
    },
    'first-deployment': {
        title: 'This environment was never deployed to before',
        remedy: 'The owner of the policy sets `coverage-since` if earlier commits are to be covered too.',
        controls: NONE,
    },
    'commit-unattributed': {
        title: 'A commit belongs to no known account',
        remedy: 'Its author adds the mail address of the commit to their account, or commits again with one that is known.',
        controls: SEPARATED,
    },
    'commit-changed': {
        title: 'What goes out is not what was approved',
        remedy: 'The developer has the new content approved, or deploys the commit that was.',
        controls: AS_APPROVED,
    },
    'pull-request-not-open': {
        title: 'The pull request does not authorise anything in this state',
        remedy: 'Its author opens it, or marks it ready for review, and runs the gate again.',
        controls: NONE,
    },
    // governance
    'policy-invalid': {
        title: 'The policy cannot be used',
        remedy: 'The owner of the policy corrects it on the trusted branch.',
        controls: GOVERNED,
    },
    'register-missing': {
        title: 'There is no register, so nobody holds a role',
        remedy: 'The owner of the policy adds `.github/change-gate/register.yml` on the trusted branch.',
        controls: AUTHORITY,
    },
    'register-invalid': {
        title: 'The register cannot be used',
        remedy: 'The owner of the register corrects it on the trusted branch.',
        controls: AUTHORITY,
    },
    'calendar-invalid': {
        title: 'The calendar cannot be used',
        remedy: 'The owner of the calendar corrects it on the trusted branch.',
        controls: SCHEDULED,
    },
    'items-invalid': {
        title: 'Something is wrong in the catalog of configuration items',
        remedy: 'The owner of the catalog corrects it on the trusted branch.',
        controls: INVENTORY,
    },
    'no-rule-matches': {
        title: 'No rule of the policy says who approves this change',
        remedy: 'The owner of the policy adds a rule under `approvals.rules` that matches it.',
        controls: APPROVED,
    },
    // risk
    'risk-under-declared': {
        title: 'The declared risk is below the computed one',
        remedy: 'The author sets `risk.level` to the computed level or above; whoever assessed it corrects impact or likelihood if those are wrong.',
        controls: ASSESSED,
    },
    'risk-floor': {
        title: 'A rule of the policy raises the risk',
        remedy: 'Nothing needs to be done; the higher level decides who approves.',
        controls: ASSESSED,
    },
    // approvals
    'approval-outstanding': {
        title: 'Approvals are still missing',
        remedy: 'One of those who are named as able to approve reviews the pull request and approves it.',
        controls: APPROVED,
    },
    'approval-rejected': {
        title: 'Somebody who could approve said no',
        remedy: 'Whoever said no withdraws it once their objection is met; nobody else can.',
        controls: APPROVED,
    },
    'approval-unproven': {
        title: 'An approval is not proven',
        remedy: 'The approver approves again after this check has run.',
        controls: EVIDENCED,
    },
    'approval-unconfirmed': {
        title: 'An approval lacks the confirmation line',
        remedy: 'The approver submits a new approving review whose text holds the line that the gate prints, and does not edit it.',
        controls: ['NIST AU-10', 'NIST CM-3(1)(d)'],
    },
    'approval-stale': {
        title: 'An approval is for an earlier state',
        remedy: 'The approver looks at the present state and approves again.',
        controls: AS_APPROVED,
    },
    'approval-expired': {
        title: 'An approval is too old',
        remedy: 'The approver approves again.',
        controls: APPROVED,
    },
    'approval-unbound': {
        title: 'A declared approval is bound to no content',
        remedy: 'The author adds `digest` to the entry: `change-gate approve ID` writes it.',
        controls: EVIDENCED,
    },
    'approver-unknown': {
        title: 'An approver is not in the register',
        remedy: 'Somebody in the register approves, or the owner of the register adds the person.',
        controls: AUTHORITY,
    },
    'approver-below-level': {
        title: 'An approver holds too low a role level',
        remedy: 'Somebody of the level that is asked for approves.',
        controls: AUTHORITY,
    },
    'approver-role-expired': {
        title: "An approver's role has ended",
        remedy: 'Somebody who holds the role approves, or the owner of the register extends it.',
        controls: AUTHORITY,
    },
    'approver-role-not-held': {
        title: 'An approver did not hold the role when they approved',
        remedy: 'The approver approves again now that they hold it, or somebody else who does.',
        controls: AUTHORITY,
    },
    'approver-not-independent': {
        title: 'An approver took part in the change',
        remedy: 'Somebody approves who neither asked for, wrote, implements nor deploys it.',
        controls: SEPARATED,
    },
    'approver-is-bot': {
        title: 'An approver is a bot or an app',
        remedy: 'A person in the register approves.',
        controls: AUTHORITY,
    },
    'approver-counted-twice': {
        title: 'One person approved more than once',
        remedy: 'Another person approves: each person counts once.',
        controls: SEPARATED,
    },
    'delegation-invalid': {
        title: 'A delegation does not reach this change',
        remedy: 'The person who holds the role approves, or the owner of the register corrects the delegation.',
        controls: AUTHORITY,
    },
    'board-inquorate': {
        title: 'The board has not decided',
        remedy: 'Members of the board approve until its quorum is reached, the chair among them, and the author names the meeting under `board`.',
        controls: BOARD,
    },
    // schedule
    'schedule-invalid': {
        title: 'The schedule makes no sense',
        remedy: 'The author corrects `schedule`.',
        controls: SCHEDULED,
    },
    'offset-mismatch': {
        title: 'An offset is not that of the time zone',
        remedy: 'The author corrects the offset or the zone, so that one moment is meant.',
        controls: SCHEDULED,
    },
    'window-not-open': {
        title: "The change's time has not come yet",
        remedy: 'Run the deployment again once it opens.',
        controls: SCHEDULED,
    },
    'window-closed': {
        title: "The change's time is over",
        remedy: 'The author sets a new time under `schedule` and has the record approved anew.',
        controls: SCHEDULED,
    },
    'window-short': {
        title: 'There may be no time left to back out',
        remedy: 'The implementer decides whether to start now or to ask for a later end.',
        controls: ['PCI DSS 6.5.1', 'ISO 20000-1 8.5.1'],
    },
    'outside-change-window': {
        title: 'The schedule is not inside a change window',
        remedy: 'The author moves `schedule` into one of the windows that are named.',
        controls: SCHEDULED,
    },
    'in-freeze': {
        title: 'A freeze forbids it',
        remedy: 'The author moves `schedule` out of the freeze, or a change and release manager grants an exception in the calendar.',
        controls: SCHEDULED,
    },
    'lead-time-short': {
        title: 'It was asked for too late',
        remedy: 'The author moves the start, or asks with `late` for the approval that a late change needs.',
        controls: SCHEDULED,
    },
    'duration-too-long': {
        title: 'It takes longer than the policy allows',
        remedy: 'The author shortens the schedule or splits the change.',
        controls: SCHEDULED,
    },
    'calendar-horizon': {
        title: 'The calendar does not reach that far',
        remedy: 'The owner of the calendar or of the policy extends what it knows, or the author chooses an earlier time.',
        controls: SCHEDULED,
    },
    collision: {
        title: 'Another change uses the same item at the same time',
        remedy: 'The two requesters agree which goes first; the author of the other moves its `schedule`.',
        controls: SCHEDULED,
    },
    'dependency-unknown': {
        title: 'It depends on a change that does not exist',
        remedy: 'The author corrects `depends-on` or `retries`.',
        controls: ASSESSED,
    },
    'dependency-unmet': {
        title: 'It depends on a change that has not succeeded yet',
        remedy: 'Wait until the other change has ended successfully and its outcome is recorded.',
        controls: SCHEDULED,
    },
    'dependency-order': {
        title: 'It is scheduled before what it depends on',
        remedy: 'The author moves the start behind the end of the other change.',
        controls: SCHEDULED,
    },
    'dependency-cycle': {
        title: 'Changes depend on each other in a circle',
        remedy: 'The authors take one of them out of `depends-on`.',
        controls: SCHEDULED,
    },
    // items
    'item-unknown': {
        title: 'A configuration item is not in the catalog',
        remedy: 'The author corrects the name, or the owner of the catalog adds the item.',
        controls: INVENTORY,
    },
    'item-retired': {
        title: 'A configuration item is deprecated or retired',
        remedy: 'The author names the item that took its place, or the owner of the catalog corrects its lifecycle.',
        controls: INVENTORY,
    },
    'item-unlisted': {
        title: 'The change touches an item that it does not list',
        remedy: 'The author adds the item to `configuration-items` and has the record approved anew.',
        controls: ['NIST CM-4', ...INVENTORY],
    },
    'catalog-missing': {
        title: 'There is no catalog of configuration items',
        remedy: 'The owner of the repository adds a `catalog-info.yaml` to have names checked.',
        controls: INVENTORY,
    },
    // kinds
    'model-unknown': {
        title: 'The model of this standard change does not exist',
        remedy: 'The author corrects `model`, or writes a normal change. Where the file is there and cannot be read, its owner corrects it.',
        controls: PREAPPROVED,
    },
    'model-invalid': {
        title: 'The model of this standard change cannot be used',
        remedy: 'The owner of the model corrects it on the trusted branch; until then the author writes a normal change.',
        controls: PREAPPROVED,
    },
    'model-unproven': {
        title: 'The model has too few successful runs behind it',
        remedy: 'The author writes a normal change until the model has earned its runs.',
        controls: PREAPPROVED,
    },
    'model-unapproved': {
        title: 'The model was not approved by somebody who may',
        remedy: 'A change and release manager approves the model; until then the author writes a normal change.',
        controls: PREAPPROVED,
    },
    'model-used-up': {
        title: 'The model has been used as often as it may be',
        remedy: 'A change and release manager raises `uses` in the model and approves that; until then the author writes a normal change.',
        controls: PREAPPROVED,
    },
    'model-expired': {
        title: 'The approval of the model has run out',
        remedy: 'A change and release manager approves the model anew; until then the author writes a normal change.',
        controls: PREAPPROVED,
    },
    'model-scope-exceeded': {
        title: 'The change goes beyond its model',
        remedy: 'The author writes a normal change, or takes out what the model does not allow.',
        controls: PREAPPROVED,
    },
    'model-suspended': {
        title: 'The model is suspended',
        remedy: 'A change and release manager approves the model anew; until then the author writes a normal change.',
        controls: PREAPPROVED,
    },
    'incident-missing': {
        title: 'An emergency change names no incident',
        remedy: 'The author names the incident under `emergency`, or writes a normal change.',
        controls: ['ISO 20000-1 8.5.1', 'ISO 20000-1 8.6.1', 'SOC 2 CC8.1'],
    },
    'retrospective-due': {
        title: 'An emergency on the same item is to be reviewed',
        remedy: 'Somebody who took no part in that emergency reviews it in time and records that under its `outcome.review`.',
        controls: REVIEWED,
    },
    'retrospective-overdue': {
        title: 'An emergency on the same item was not reviewed in time',
        remedy: 'Somebody who took no part in that emergency reviews it and records that under its `outcome.review`.',
        controls: REVIEWED,
    },
    'review-overdue': {
        title: 'The review after a change is overdue',
        remedy: 'Somebody who took no part reviews the change and records that under `outcome.review`.',
        controls: REVIEWED,
    },
    // facts
    'evidence-unavailable': {
        title: 'Something that the decision needs could not be read',
        remedy: 'Run the gate again; if it stays so, the owner of the workflow finds out why it cannot be read.',
        controls: EVIDENCED,
    },
    'permission-missing': {
        title: 'The token may not read what the decision needs',
        remedy: "The owner of the workflow adds the permission that is named to the gate's job.",
        controls: NONE,
    },
    'clock-skew': {
        title: "The runner's clock is wrong",
        remedy: 'The owner of the runner sets its clock, and the gate is run again.',
        controls: ['NIST AU-8', 'ISO 27001 A.8.17'],
    },
    'commit-unreachable': {
        title: 'The commit is on no branch or tag of this repository',
        remedy: 'Deploy a commit of a branch or a tag of this repository.',
        controls: ['NIST CM-5', 'NIST SI-7'],
    },
    'identity-mismatch': {
        title: 'A login belongs to another account than the register says',
        remedy: 'The owner of the register finds out who holds the login today, and corrects `login` or `id`.',
        controls: IDENTITY,
    },
    // the run
    'input-invalid': {
        title: 'An input of the gate cannot be used',
        remedy: 'The owner of the workflow corrects the input.',
        controls: NONE,
    },
    'event-invalid': {
        title: 'The event cannot be read',
        remedy: 'Run the workflow again; if it stays so, the owner of the workflow looks at how the gate is started.',
        controls: NONE,
    },
    'event-unsupported': {
        title: 'The gate does not judge this event',
        remedy: 'The owner of the workflow runs the gate on one of the events that the README lists.',
        controls: NONE,
    },
    'environment-mismatch': {
        title: 'Two different environments are given',
        remedy: 'The owner of the workflow leaves the input `environment` out, or gives the one that is deployed to.',
        controls: NONE,
    },
    // notices
    'record-upkeep': {
        title: 'The record is only kept up to date',
        remedy: 'Nothing needs to be done.',
        controls: EVIDENCED,
    },
    'governance-changed': {
        title: 'The pull request changes the rules',
        remedy: 'Nothing needs to be done here; the rules from before are those that judge, and CODEOWNERS guards the new ones.',
        controls: GOVERNED,
    },
    'back-out': {
        title: 'This goes back to what ran before',
        remedy: 'The implementer records the outcome of the change that is backed out.',
        controls: ['PCI DSS 6.5.1', 'ISO 20000-1 8.5.1'],
    },
    'policy-default': {
        title: 'The built-in policy is used',
        remedy: 'The owner of the repository writes `.github/change-gate/policy.yml` to change that.',
        controls: NONE,
    },
};
/** The entry of a reason. */
function lookUpReason(id) {
    return CATALOGUE[id];
}


/***/ })

};
