export const id = 6867;
export const ids = [6867];
export const modules = {

/***/ 6867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js
var reasons = __webpack_require__(5416);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/text/suggest.js
var suggest = __webpack_require__(5899);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reason-texts.js
var reason_texts = __webpack_require__(9348);
// EXTERNAL MODULE: ./.build/build/src/render/plain/wrap.js
var wrap = __webpack_require__(392);
// EXTERNAL MODULE: ./.build/build/src/report/reasons/explanations.js + 4 modules
var explanations = __webpack_require__(9298);
;// CONCATENATED MODULE: ./.build/build/src/report/reasons/explain.js
/** What `change-gate explain REASON` prints: one reason in full, from the catalogue and the explanations, and nothing else. */




const WIDTH = 80;
const EFFECTS = {
    undetermined: 'The decision is undetermined: the gate could not find out, so nothing is authorised.',
    refused: 'The change is refused until this is put right.',
    awaiting: 'The change waits: nothing is wrong with it, and people or time are still needed.',
    none: 'Where it is a notice or a warning, as it mostly is, it stops nothing.',
};
/** What a reason of this weight does to a decision, in a sentence. */
function describeEffect(id) {
    return EFFECTS[reasons/* WEIGHTS */.Y0[id]];
}
/** Plain text of at most 80 columns, but for examples; without a line break at its end. */
function explainReason(id) {
    const { title, remedy, controls } = reason_texts/* CATALOGUE */.y[id];
    const { meaning, why, before, after } = explanations/* EXPLANATIONS */.n[id];
    const parts = [
        `${id}\n${title}.`,
        (0,wrap/* wrapText */.C)(meaning, WIDTH),
        section('What it does', describeEffect(id)),
        section('Why it matters', why),
        section('What to do', remedy),
        example('Before', before),
        example('After', after),
        controls.length === 0 ? null : section('Asked for by', `${controls.join(', ')}.`),
    ];
    return parts.filter((part) => part !== null).join('\n\n');
}
function section(heading, text) {
    return `${heading}\n${(0,wrap/* wrapText */.C)(text, WIDTH, '  ')}`;
}
function example(heading, text) {
    if (text === undefined)
        return null;
    const lines = text.split('\n').map((line) => (line === '' ? '' : `    ${line}`));
    return `${heading}\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/explain.js
/** `change-gate explain REASON`: what a reason means, why it matters, and how to fix it. */






function explain(args, terminal) {
    const [id, ...more] = args;
    if (id === undefined || more.length > 0) {
        terminal.err(`change-gate explain: name one reason. There are:\n  ${reasons/* REASON_IDS */.At.join('\n  ')}\n`);
        return kit_terminal/* EXIT */.d.usage;
    }
    if (!(0,reasons/* isReasonId */.mS)(id)) {
        const near = (0,suggest/* suggest */.Z)(id, reasons/* REASON_IDS */.At);
        const alike = reasons/* REASON_IDS */.At.filter((one) => id !== '' && one.includes(id.toLowerCase()));
        const hint = near === null ? sayAlike(alike) : `; did you mean ${near}?`;
        terminal.err((0,safe_text/* withoutCommands */.Df)(`change-gate explain: there is no reason ${(0,quote/* quote */.hD)(id)}${hint}\n`));
        return kit_terminal/* EXIT */.d.usage;
    }
    terminal.out(`${explainReason(id)}\n`);
    return kit_terminal/* EXIT */.d.pass;
}
function sayAlike(alike) {
    return alike.length === 0 || alike.length > 12
        ? '; `change-gate explain` alone lists them all'
        : `; there are ${alike.join(', ')}`;
}


/***/ }),

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
    'retrospective-overdue': {
        title: 'An emergency on the same item was not reviewed yet',
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


/***/ }),

/***/ 5416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ REASON_IDS),
/* harmony export */   Y0: () => (/* binding */ WEIGHTS),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   mS: () => (/* binding */ isReasonId)
/* harmony export */ });
/**
 * The closed list of reasons: the stable ids that users, dashboards and auditors quote, and the decision that each one makes.
 * Ids are added, never renamed. An id that is not here does not compile.
 */
/** Decisions, worst first. */
const DECISIONS = ['undetermined', 'refused', 'awaiting', 'authorised', 'not-required'];
const WEIGHTS = {
    // record
    'record-missing': 'refused',
    'record-ambiguous': 'refused',
    'record-unreadable': 'refused',
    'record-invalid': 'refused',
    'record-id-mismatch': 'refused',
    'record-id-duplicate': 'refused',
    'record-withdrawn': 'refused',
    'record-closed': 'refused',
    'record-used': 'refused',
    'placeholder-text': 'refused',
    'environment-missing': 'undetermined',
    'environment-not-covered': 'refused',
    'commit-not-covered': 'refused',
    'first-deployment': 'none',
    'commit-unattributed': 'refused',
    'commit-changed': 'refused',
    'pull-request-not-open': 'refused',
    // governance
    'policy-invalid': 'undetermined',
    'register-missing': 'undetermined',
    'register-invalid': 'undetermined',
    'calendar-invalid': 'undetermined',
    'items-invalid': 'undetermined',
    'no-rule-matches': 'refused',
    // risk
    'risk-under-declared': 'refused',
    'risk-floor': 'none',
    // approvals
    'approval-outstanding': 'awaiting',
    'approval-rejected': 'refused',
    'approval-unproven': 'awaiting',
    'approval-unconfirmed': 'awaiting',
    'approval-stale': 'awaiting',
    'approval-expired': 'awaiting',
    'approval-unbound': 'none',
    'approver-unknown': 'awaiting',
    'approver-below-level': 'awaiting',
    'approver-role-expired': 'awaiting',
    'approver-role-not-held': 'awaiting',
    'approver-not-independent': 'awaiting',
    'approver-is-bot': 'awaiting',
    'approver-counted-twice': 'awaiting',
    'delegation-invalid': 'awaiting',
    'board-inquorate': 'awaiting',
    // schedule
    'schedule-invalid': 'refused',
    'offset-mismatch': 'refused',
    'window-not-open': 'awaiting',
    'window-closed': 'refused',
    'window-short': 'none',
    'outside-change-window': 'refused',
    'in-freeze': 'refused',
    'lead-time-short': 'refused',
    'duration-too-long': 'refused',
    'calendar-horizon': 'undetermined',
    collision: 'refused',
    'dependency-unknown': 'refused',
    'dependency-unmet': 'awaiting',
    'dependency-order': 'refused',
    'dependency-cycle': 'refused',
    // items
    'item-unknown': 'refused',
    'item-retired': 'refused',
    'item-unlisted': 'refused',
    'catalog-missing': 'none',
    // kinds
    'model-unknown': 'refused',
    'model-invalid': 'refused',
    'model-unproven': 'refused',
    'model-unapproved': 'refused',
    'model-used-up': 'refused',
    'model-expired': 'refused',
    'model-scope-exceeded': 'refused',
    'model-suspended': 'refused',
    'incident-missing': 'refused',
    'retrospective-overdue': 'refused',
    'review-overdue': 'none',
    // facts
    'evidence-unavailable': 'undetermined',
    'permission-missing': 'undetermined',
    'clock-skew': 'undetermined',
    'commit-unreachable': 'undetermined',
    'identity-mismatch': 'undetermined',
    // the run
    'input-invalid': 'undetermined',
    'event-invalid': 'undetermined',
    'event-unsupported': 'undetermined',
    'environment-mismatch': 'undetermined',
    // notices
    'record-upkeep': 'none',
    'governance-changed': 'none',
    'back-out': 'none',
    'policy-default': 'none',
};
const REASON_IDS = Object.keys(WEIGHTS);
function isReasonId(text) {
    return Object.hasOwn(WEIGHTS, text);
}


/***/ }),

/***/ 3798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hR: () => (/* binding */ revealInvisible),
/* harmony export */   tO: () => (/* binding */ findInvisible),
/* harmony export */   v8: () => (/* binding */ findControl)
/* harmony export */ });
/**
 * Characters that a reader does not see: controls, bidirectional marks, zero-width characters, lone surrogates.
 * Controls are refused everywhere; the others are refused in names and left in prose, where every renderer shows them.
 */
/** C0 but for tab and line breaks, DEL and C1, line and paragraph separator, lone surrogates. */
const CONTROLS = [
    [0x00, 0x08],
    [0x0b, 0x0c],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
    [0x2028, 0x2029],
    [0xd800, 0xdfff],
];
/** What a name must not hold either: a name is one line, and looks like what it is. */
const UNSEEN = [
    [0x09, 0x0d],
    [0xad, 0xad],
    [0x034f, 0x034f],
    [0x061c, 0x061c],
    [0x115f, 0x1160],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0x3164, 0x3164],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff9, 0xfffb],
    [0xe0000, 0xe0fff],
];
/** `U+202E` of the first control character, null where there is none. */
function findControl(text) {
    return findIn(text, CONTROLS);
}
/** As `findControl`, with everything else that must not stand in a name. */
function findInvisible(text) {
    return findIn(text, CONTROLS) ?? findIn(text, UNSEEN);
}
/** The text with `<U+202E>` in place of each such character. */
function revealInvisible(text) {
    if (findInvisible(text) === null)
        return text;
    let shown = '';
    for (const character of text) {
        const found = findInvisible(character);
        shown += found === null ? character : `<${found}>`;
    }
    return shown;
}
function findIn(text, ranges) {
    // Most text is ASCII that can be seen; neither its characters nor the ranges need be gone through.
    if (/^[\x20-\x7e]*$/.test(text))
        return null;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0x20 && code < 0x7f)
            continue;
        if (ranges.some(([from, to]) => code >= from && code <= to))
            return name(code);
    }
    return null;
}
function name(code) {
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   p: () => (/* binding */ showPointer),
/* harmony export */   vp: () => (/* binding */ showValue),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/** How a message quotes a value of a file: on one line, cut, with every invisible character made visible. */

const LONGEST = 60;
/** A value as a person would write it: text in quotes, a list or mapping by its size. */
function showValue(value) {
    if (typeof value === 'string')
        return quote(value);
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'no plain value';
}
/** Text in quotes; at most 60 characters of it. */
function quote(text) {
    const line = (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .hR)(text.slice(0, LONGEST * 2).replace(/\s+/gu, ' '));
    const characters = Array.from(line);
    return characters.length > LONGEST ? `"${characters.slice(0, LONGEST).join('')}\u2026"` : `"${line}"`;
}
/** `plan.backout.steps (entry 2)`; a pointer to the whole file is `the file`. */
function showPointer(pointer) {
    const keys = pointer.filter((segment) => typeof segment === 'string').map((key) => quote(key).slice(1, -1));
    const entries = pointer.filter((segment) => typeof segment === 'number').map((index) => index + 1);
    const path = keys.length === 0 ? 'the file' : keys.join('.');
    if (entries.length === 0)
        return path;
    return `${path} (${entries.length === 1 ? 'entry' : 'entries'} ${entries.join(', ')})`;
}
/** `a, b or c` */
function listWords(words, last) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}


/***/ }),

/***/ 5899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/** "Did you mean \u2026?" for mistyped keys, values and names. */
/** The nearest of the candidates, if it is near enough to be meant; null otherwise. Reads at most 64 characters. */
function suggest(word, candidates) {
    if (word.length === 0 || word.length > 64)
        return null;
    const given = fold(word);
    let best = null;
    let least = Math.max(1, Math.floor(given.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - given.length) >= least)
            continue;
        const distance = distanceOf(given, fold(candidate));
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
// snake_case, camelCase and spaces are the usual slips of a kebab-case key.
function fold(word) {
    return word
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/[_ ]/g, '-')
        .toLowerCase();
}
/** Edits from one word to the other: insert, delete, replace, or swap two neighbours. */
function distanceOf(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
            row.push(least);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 6093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KF: () => (/* binding */ withoutOldCommands),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _c: () => (/* binding */ reveal),
/* harmony export */   yh: () => (/* binding */ listWords),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/**
 * Text that anybody may have written, made fit to be shown: one line, nothing invisible, nothing that a runner takes for a command.
 * What was there stays readable: a character that cannot be seen is named, and none is dropped in silence.
 */
// Controls, format characters (bidirectional marks among them), separators, lone surrogates, and whatever else has no ink.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const MARKS = /(\p{M}{4})\p{M}+/gu;
/** The text with `<U+202E>` in place of each character that cannot be seen, line breaks and tabs included. */
function reveal(text) {
    return text
        .replace(UNSEEN, (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)
        .replace(MARKS, '$1<more marks>');
}
/** On one line: runs of white space are one blank, what cannot be seen is named. */
function oneLine(text) {
    return reveal(text.replace(/\s+/gu, (space) => (/[\u2028\u2029\ufeff]/u.test(space) ? space : ' ')).trim());
}
/** Cut to `most` characters, never inside one; the cut is shown. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text);
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}\u2026`;
}
/** The most of one text that a surface for people shows. The JSON report has the rest. */
const LONGEST = 1_000;
/** One line of at most `most` characters. */
function shown(text, most = LONGEST) {
    return cut(oneLine(text), most);
}
/** With the old form of a workflow command, which a runner looks for anywhere in a line, broken up by a blank. */
function withoutOldCommands(text) {
    return text.replace(/##\[/g, '## [');
}
/** Lines for a log that a runner reads: `::` at the start of a line, after any blanks, is broken up as well. */
function withoutCommands(text) {
    return withoutOldCommands(text).replace(/^([^\S\n]*):(?=:)/gmu, '$1: ');
}
/** Words as a list that ends in `or` or `and`. */
function listWords(words, last) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}


/***/ }),

/***/ 392:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/** Lines for a terminal: text is broken between words, and a word that is too long stays whole rather than lose a part of it. */
/** Wraps each paragraph to `width` columns, `indent` included; no line is cut. */
function wrapText(text, width, indent = '') {
    const room = Math.max(width - indent.length, 20);
    return text
        .split('\n')
        .flatMap((paragraph) => wrapParagraph(paragraph, room))
        .map((line) => (line === '' ? '' : `${indent}${line}`))
        .join('\n');
}
function wrapParagraph(paragraph, room) {
    const lines = [];
    let line = '';
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines;
}


/***/ })

};
