export const id = 177;
export const ids = [177];
export const modules = {

/***/ 2991:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ sayOtherRules),
/* harmony export */   X4: () => (/* binding */ isByRules),
/* harmony export */   df: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);

function isByRules({ rules, repository }, wanted) {
    if (rules === null)
        return false;
    return isSamePlace(rules.policy, wanted.policy, repository) && isSamePlace(rules.records, wanted.records, repository);
}
function isSamePlace(a, b, own) {
    const ref = ({ ref: name }) => (name ?? '').replace(/^refs\/heads\//u, '');
    return (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(a.repository ?? own ?? '', b.repository ?? own ?? '') && ref(a) === ref(b);
}
/** `acme/rules at v1`; `own`: what stands for a repository that is not named. */
function describePlace({ repository, ref }, own) {
    return `${repository ?? own ?? 'the repository itself'}${ref === null ? '' : ` at ${ref}`}`;
}
function sayOtherRules({ source, rules, repository }, wanted) {
    const finding = { reason: 'identity-mismatch', level: 'error', change: null, where: null };
    if (rules === null)
        return {
            ...finding,
            message: `The bundle ${source} does not say whose rules decided it, so that it shows nothing.`,
            remedy: 'Give the bundle.json that a run of the action wrote, unchanged.',
        };
    const isOfPolicy = !isSamePlace(rules.policy, wanted.policy, repository);
    const [what, by, ours] = isOfPolicy
        ? ['rules', rules.policy, wanted.policy]
        : ['records', rules.records, wanted.records];
    const option = isOfPolicy ? 'policy' : 'records';
    return {
        ...finding,
        message: `The bundle ${source} was decided by the ${what} of ${describePlace(by, repository)}, and not by those of ${describePlace(ours, repository)}: it shows nothing.`,
        remedy: `If those are the ${what} that hold here, name them by --${option}-repository and --${option}-ref; else find out who had the gate asked by others.`,
    };
}


/***/ }),

/***/ 2177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AUTHORITY: () => (/* binding */ AUTHORITY),
/* harmony export */   VERDICT_WORDS: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   renderAuditText: () => (/* binding */ renderAuditText),
/* harmony export */   sayAudit: () => (/* binding */ sayAudit),
/* harmony export */   sayAuthorisation: () => (/* binding */ sayAuthorisation),
/* harmony export */   sayRules: () => (/* binding */ sayRules)
/* harmony export */ });
/* harmony import */ var _render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2050);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_source_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3112);
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(392);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2991);
/** An audit for a terminal and for a log: how much was looked at, what is wrong, then each change and each deployment on its line. */





/** The most of each list that is shown; the rest is counted. */
const MOST = 200;
function renderAuditText(input, options) {
    const paint = (0,_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePaint */ .is)(options.colour);
    const width = Math.min(Math.max(options.width, 40), 120);
    const blocks = [
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(sayAudit(input), width),
        ...sayFindings(input, paint, width),
        listChanges(input, paint),
        listDeployments(input, paint),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)([...sayRules(input), AUTHORITY].join(' '), width),
    ];
    return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}
/** What an audit can and cannot show. */
const AUTHORITY = 'An audit shows what was kept. A bundle proves what follows from its facts, and a check is as good as those who may write checks.';
/** By whose rules: a bundle that others decided shows nothing. */
function sayRules({ rules, repository }) {
    if (rules === null)
        return [];
    const [policy, records] = [(0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .describePlace */ .df)(rules.policy, repository), (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .describePlace */ .df)(rules.records, repository)];
    const of = policy === records ? `the rules and records of ${policy}` : `the rules of ${policy} and the records of ${records}`;
    return [`Heard were bundles that were decided by ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(of, 500)}.`];
}
/** `Audit of 2026-10-01 to 2026-10-31: 12 changes, 9 deployments, 3 errors and 1 warning.` */
function sayAudit(input) {
    const { since, until, changes, deployments, findings, environment, sample, bundles, repository } = input;
    const errors = findings.filter(({ level }) => level === 'error').length;
    const warnings = findings.filter(({ level }) => level === 'warning').length;
    const parts = [
        count(changes.length, 'change'),
        deployments === null ? 'deployments not looked at' : count(deployments.length, 'deployment'),
        ...(bundles === null
            ? []
            : [`${count(bundles, 'bundle')}${repository === null ? '' : ` of ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(repository, 100)}`}`]),
        count(errors, 'error'),
        count(warnings, 'warning'),
    ];
    const where = environment === null ? '' : ` in ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(environment, 100)}`;
    const drawn = sample === null ? '' : ` Sample of ${sample.ids.length}, drawn with the seed "${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(sample.seed, 60)}".`;
    return `Audit of ${since} to ${until}${where}: ${parts.join(', ')}.${drawn}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function sayFindings({ findings, texts }, paint, width) {
    const ordered = ['error', 'warning', 'notice'].flatMap((level) => findings.filter((finding) => finding.level === level));
    const blocks = ordered.slice(0, MOST).map((finding) => {
        const { path, line, column, level, reason, message, remedy } = finding;
        const place = path === null ? '' : ` ${[(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path, 200), line, column].filter((part) => part !== null).join(':')}`;
        return [
            `${paint(_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SHADES */ .C8[level], level)} ${paint('bold', reason)}${place}`,
            (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message), width, '  '),
            ...(0,_render_plain_source_line_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceLines */ .J)(finding, texts, width - 4).map((text) => `    ${paint('dim', text)}`),
            `  \u2192 ${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(remedy), width, '    ').trimStart()}`,
        ].join('\n');
    });
    const rest = ordered.length - blocks.length;
    return rest === 0 ? blocks : [...blocks, `And ${rest} more findings; the JSON has all of them.`];
}
const AUTHORISATION_WORDS = {
    shown: 'authorised, as kept',
    'not-shown': 'not shown to be authorised',
    'not-known': 'not known: no bundles were given',
    'not-due': 'not asked',
};
/** Why nothing is asked of a change is said, so that nobody takes it for a lack. */
function sayAuthorisation({ authorisation, result }) {
    const words = AUTHORISATION_WORDS[authorisation];
    if (authorisation !== 'not-due')
        return words;
    if (result === 'withdrawn')
        return `${words}: it was withdrawn`;
    return result === null ? `${words}: it has no outcome yet` : `${words}: the policy enforces none of its environments`;
}
const VERDICT_WORDS = {
    authorised: 'authorised',
    'not-required': 'let out without a change, by the policy of that day',
    unauthorised: 'UNAUTHORISED',
    advised: 'not authorised, where the policy only advises',
    'not-governed': 'not governed by the policy',
    'not-known': 'not known: neither bundles nor checks were looked at',
};
function listChanges({ changes, sample }, paint) {
    if (changes.length === 0)
        return 'No change of this period was found.';
    const listed = sample === null ? changes : changes.filter(({ id }) => sample.ids.includes(id));
    const lines = listed.slice(0, MOST).map((change) => {
        const what = `${change.type}, ${change.risk ?? 'no level'}, ${change.result ?? 'no outcome'}`;
        const by = change.approvedBy.length === 0 ? '' : `; by ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(change.approvedBy.join(', '), 200)}`;
        return `  ${paint('bold', (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(change.id, 70))} ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(change.title, 80)} (${what}): ${sayAuthorisation(change)}${by}`;
    });
    if (listed.length > MOST)
        lines.push(`  and ${listed.length - MOST} more; the JSON has all of them`);
    return [sample === null ? 'Changes' : 'Changes of the sample', ...lines].join('\n');
}
function listDeployments({ deployments }, paint) {
    if (deployments === null || deployments.length === 0)
        return '';
    const lines = deployments
        .slice(0, MOST)
        .map(({ id, commit, environment, succeededAt, creator, verdict, shownBy }) => {
        const by = shownBy === null ? '' : ` (${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(shownBy, 160)})`;
        const words = verdict === 'unauthorised' ? paint('red', VERDICT_WORDS[verdict]) : VERDICT_WORDS[verdict];
        return `  ${succeededAt} ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(environment, 60)} ${commit.slice(0, 7)} by ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(creator ?? 'unknown', 60)}, deployment ${id}: ${words}${by}`;
    });
    if (deployments.length > MOST)
        lines.push(`  and ${deployments.length - MOST} more; the JSON has all of them`);
    return ['Deployments', ...lines].join('\n');
}


/***/ })

};
