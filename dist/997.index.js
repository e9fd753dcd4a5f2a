export const id = 997;
export const ids = [997];
export const modules = {

/***/ 1422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ findModel),
/* harmony export */   RX: () => (/* binding */ judgeFit),
/* harmony export */   dc: () => (/* binding */ AS_NORMAL),
/* harmony export */   to: () => (/* binding */ againstModel)
/* harmony export */ });
/* unused harmony export NORMAL */
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9070);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6150);
/**
 * Whether a standard change fits the model that it names: one model of that id, its scope, and a plan in the record or in the model. What
 * is outside of a model is a normal change and says so; a model that cannot be found is never taken for a normal change.
 */





const NORMAL = '`type: normal` without `model`, with `risk`, `plan` and `schedule` of its own.';
const AS_NORMAL = `Make it a normal change: ${NORMAL}`;
function findModel(models, record) {
    return models.find(({ value }) => value.id === record.value.model) ?? null;
}
/** What is wrong with the model that a record names. */
function againstModel(record, reason, message, remedy, pointer = ['model']) {
    return { reason, level: 'error', change: record.value.id, message, remedy, where: { file: record.path, pointer } };
}
function judgeFit(question) {
    const { record, models } = question;
    const model = findModel(models, record);
    if (model === null)
        return [unknown(record, models)];
    return [...judgeTwins(record, models), ...judgePlan(record, model), ...judgeScope(question, model.value)];
}
function unknown(record, models) {
    const name = record.value.model ?? '(none named)';
    const known = models.map(({ value }) => value.id);
    return againstModel(record, 'model-unknown', `No model that can be read has the id ${name}.`, `Where its file is reported as \`model-invalid\`, correct that. Else name ${known.length === 0 ? 'a model that there is (none can be read)' : (0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listOr */ .Q)(known)}, or make it a normal change: ${NORMAL}`);
}
/** Of two files with one id nobody can say which was approved: one might be suspended. */
function judgeTwins(record, models) {
    const name = record.value.model ?? '';
    const paths = models.filter(({ value }) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(value.id, name)).map(({ path }) => path);
    if (paths.length < 2)
        return [];
    const message = `${paths.length} files have a model of the id ${name}: ${paths.join(', ')}. Which of them was approved cannot be said.`;
    const remedy = `The owner of the models gives each an id of its own, or deletes one. Until then: ${AS_NORMAL}`;
    return [againstModel(record, 'model-invalid', message, remedy)];
}
/** A record may leave its plan to its model, but not to nobody. */
function judgePlan(record, { value: model, path }) {
    if (record.value.plan !== undefined || model.plan !== undefined)
        return [];
    return [
        againstModel(record, 'record-invalid', `The record has no plan, and the model ${model.id} (${path}) has none that could stand for it.`, 'Add `plan` with `implementation`, `verification` and `backout`; or a change and release manager adds one to the model and approves it anew.'),
    ];
}
function judgeScope({ record, files, risk }, model) {
    const outside = [];
    for (const name of record.value.environments)
        if (!(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .includesName */ .VH)(model.environments, name))
            outside.push(`the environment ${name}`);
    const covered = model['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH);
    for (const ref of record.value['configuration-items'])
        if (!covered.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)))
            outside.push(`the item ${(0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)}`);
    for (const file of files ?? [])
        if (!(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathMatch */ .j2)(model.paths, file))
            outside.push(`the file ${file}`);
    if ((0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRisk */ .l$)(risk, model.level) > 0)
        outside.push(`the risk level ${risk} (the model's is ${model.level})`);
    if (outside.length === 0)
        return [];
    const shown = outside.slice(0, 5).join(', ');
    return [
        againstModel(record, 'model-scope-exceeded', `The model ${model.id} does not reach to ${shown}${outside.length > 5 ? ` and ${outside.length - 5} more` : ''}.`, `Take out what the model does not allow, or make it a normal change: ${NORMAL}`),
    ];
}


/***/ }),

/***/ 9441:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ findInterests),
/* harmony export */   gU: () => (/* binding */ judgeRequester),
/* harmony export */   wk: () => (/* binding */ interestOf)
/* harmony export */ });
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5686);
/* harmony import */ var _text_co_authors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9354);
/* harmony import */ var _text_logins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/**
 * Who has an interest in a change and therefore cannot say yes to it: requester, author, committers, implementers, deployer.
 * Names in commits are claims: they exclude an approver, they never make one. Independence limits a yes, not a no.
 */




/** GitHub's own committer for merges and edits on the web: nobody's account. */
const WEB_FLOW_ID = 19864447;
function findInterests({ record, pullRequests, named, facts, stage }) {
    const { value } = record;
    const interested = [];
    const unread = [];
    const findings = [];
    const claim = (login, interest, how, id = null) => {
        interested.push({ login, id, interest, how });
    };
    const prove = (account, interest, how) => {
        if (account)
            interested.push({ login: account.login, id: account.id, interest, how });
    };
    claim(value['requested-by'], 'requester', 'requested the change');
    for (const login of value.implementers ?? [value['requested-by']])
        claim(login, 'implementers', 'implements the change');
    for (const pr of pullRequests) {
        prove(pr.user, 'author', `opened pull request #${pr.number}`);
        if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(pr.commits)) {
            unread.push((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadOf */ .Ds)(`the commits of pull request #${pr.number}`, pr.commits));
            continue;
        }
        for (const commit of pr.commits) {
            // Upkeep of records makes nobody a committer.
            if (commit.upkeep === true)
                continue;
            const how = `committed ${commit.sha.slice(0, 7)} to pull request #${pr.number}`;
            prove(commit.author, 'committers', how);
            if (commit.committer?.id !== WEB_FLOW_ID)
                prove(commit.committer, 'committers', how);
            for (const { login, id } of (0,_text_co_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .coAuthorsOf */ .a)(commit.message))
                claim(login, 'committers', `is named as co-author of ${commit.sha.slice(0, 7)}`, id);
            if (commit.author === null || commit.committer === null) {
                findings.push({
                    reason: 'commit-unattributed',
                    level: 'error',
                    change: value.id,
                    message: `Commit ${commit.sha.slice(0, 7)} of pull request #${pr.number} belongs to no GitHub account, so who made it cannot be kept from approving it.`,
                    remedy: 'Its author adds the mail address of the commit to their GitHub account, or the commit is made again with a known address.',
                    where: null,
                });
            }
        }
    }
    // What lands may name people whom the commits of the pull request do not: a squash is written anew at the merge.
    for (const commit of landedWith(pullRequests, facts)) {
        const how = `is the author of ${commit.sha.slice(0, 7)}, which goes out`;
        const isOwnWork = commit.author?.id !== WEB_FLOW_ID && !isMergeOf(pullRequests, commit);
        if (isOwnWork && !isOnlyUpkeep(pullRequests, commit))
            prove(commit.author, 'committers', how);
        for (const { login, id } of (0,_text_co_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .coAuthorsOf */ .a)(commit.message ?? ''))
            claim(login, 'committers', `is named as co-author of ${commit.sha.slice(0, 7)}, which goes out`, id);
    }
    for (const commit of named) {
        const short = commit.sha.slice(0, 7);
        prove(commit.author, 'committers', `is the author of ${short}, which goes out`);
        if (commit.committer?.id !== WEB_FLOW_ID)
            prove(commit.committer, 'committers', `committed ${short}, which goes out`);
        for (const { login, id } of (0,_text_co_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .coAuthorsOf */ .a)(commit.message ?? ''))
            claim(login, 'committers', `is named as co-author of ${short}, which goes out`, id);
        if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(commit.pull_requests) || commit.pull_requests.length > 0)
            continue;
        if (commit.author === undefined || commit.committer === undefined)
            unread.push({ what: `who made commit ${short}`, because: 'GitHub was not asked for it', permission: null });
        else if (commit.author === null || commit.committer === null)
            findings.push(unattributed(value.id, short));
    }
    if (stage === 'deploy' && facts.subject.event !== 'local') {
        if (!facts.subject.actor)
            unread.push({ what: 'who started the deployment', because: 'GitHub did not say', permission: null });
        prove(facts.subject.actor, 'deployer', 'started the deployment');
        prove(facts.subject.triggering_actor, 'deployer', 're-ran the deployment');
        prove(facts.subject.deployment_creator, 'deployer', 'created the deployment');
    }
    return { interested, unread, findings };
}
function unattributed(change, commit) {
    return {
        reason: 'commit-unattributed',
        level: 'error',
        change,
        message: `Commit ${commit} belongs to no GitHub account, so who made it cannot be kept from approving it.`,
        remedy: 'Whoever made it adds the mail address of the commit to their GitHub account, and the gate is run again.',
        where: null,
    };
}
/** The commits that go out and belong to one of the pull requests. */
function landedWith(pullRequests, { landed }) {
    if (landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(landed))
        return [];
    const numbers = new Set(pullRequests.map(({ number }) => number));
    return landed.commits.filter(({ pull_requests }) => !(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(pull_requests) && pull_requests.some((number) => numbers.has(number)));
}
/** Who merges has no part in the content: the commit holds what was reviewed (`differs` says where not), beside what was there before. */
function isMergeOf(pullRequests, { parents = [], differs }) {
    return parents.length > 1 && differs === undefined && pullRequests.some(({ head }) => parents.includes(head.sha));
}
/** A rebase copies the upkeep of records with its author, whom it makes no committer: true where that is all that they have in the pull requests. */
function isOnlyUpkeep(pullRequests, { author }) {
    if (!author)
        return false;
    const own = pullRequests
        .flatMap(({ commits }) => ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(commits) ? [] : commits))
        .filter((commit) => commit.author?.id === author.id || commit.committer?.id === author.id);
    return own.length > 0 && own.every(({ upkeep }) => upkeep === true);
}
/**
 * What a person's interest in the change is, in words; null when they are independent of all that the policy names.
 * `always` adds interests that hold whatever the policy says (a board's members).
 */
function interestOf(person, account, interests, of) {
    const { byId, byLogin } = indexOf(interests);
    const ids = [person.entry?.id, account?.id, TEAM_KEY.exec(person.key)?.[1]].flatMap((id) => id == null ? [] : [Number(id)]);
    const logins = account === null ? person.logins : [...person.logins, account.login];
    const found = [...ids.map((id) => byId.get(id)), ...logins.map((login) => byLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(login)))]
        .flatMap((ranks) => of.map((interest) => ranks?.[interest]))
        .filter((rank) => rank !== undefined);
    return found.length === 0 ? null : (interests.interested[Math.min(...found)]?.how ?? null);
}
/** The key of somebody whom only a team makes known. */
const TEAM_KEY = /^id:([0-9]+)$/;
/** Messages of commits may name ten thousands of co-authors, and everybody in the register is looked for among them. */
const indexes = new WeakMap();
function indexOf(interests) {
    const known = indexes.get(interests);
    if (known !== undefined)
        return known;
    const byId = new Map();
    const byLogin = new Map();
    const note = (index, key, interest, rank) => {
        const ranks = index.get(key) ?? {};
        index.set(key, ranks);
        ranks[interest] ??= rank;
    };
    for (const [rank, { id, login, interest }] of interests.interested.entries()) {
        if (id !== null)
            note(byId, id, interest, rank);
        note(byLogin, (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(login), interest, rank);
    }
    indexes.set(interests, { byId, byLogin });
    return { byId, byLogin };
}
/** A bot may request a change only if a person implements it. */
function judgeRequester(record) {
    const requester = record.value['requested-by'];
    const implementers = record.value.implementers ?? [requester];
    if (implementers.some((login) => !(0,_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .isBotLogin */ .DU)(login)))
        return null;
    return {
        reason: 'record-invalid',
        level: 'error',
        change: record.value.id,
        message: `The change is requested by ${requester} and implemented by ${implementers.join(', ')}; a bot may request a change only if a person implements it.`,
        remedy: 'Name a person under `implementers`.',
        where: {
            file: record.path,
            pointer: record.value.implementers === undefined ? ['requested-by'] : ['implementers'],
        },
    };
}


/***/ }),

/***/ 3760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ roleAt),
/* harmony export */   N: () => (/* binding */ delegationsTo),
/* harmony export */   WP: () => (/* binding */ buildDirectory),
/* harmony export */   dl: () => (/* binding */ nameWithoutTelling),
/* harmony export */   fo: () => (/* binding */ skillAt),
/* harmony export */   pX: () => (/* binding */ hasCapacity),
/* harmony export */   vW: () => (/* binding */ findPerson)
/* harmony export */ });
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4716);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5686);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/**
 * Who is who, and who holds which role level when. One person is one entry of the register however many logins they have; a
 * numeric id decides where the register gives one. Nobody outside the register is ever a person here.
 */




/**
 * How somebody who has done nothing yet is named: by login where the register does, else by their team. Who is in a private team is
 * not for everybody to read who reads a comment.
 */
function nameWithoutTelling({ login, team }) {
    return team === null ? login : `a member of ${team}`;
}
function buildDirectory(register, path, zone, teams) {
    const unread = [];
    const memberships = [];
    for (const team of register.teams ?? []) {
        const fact = teams?.find((candidate) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(candidate.team, team.team));
        if (fact === undefined)
            unread.push({ team: team.team, because: 'its members were not asked for', permission: null });
        else if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(fact.members)) {
            const { what, ...why } = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadOf */ .Ds)(team.team, fact.members);
            unread.push({ team: what, ...why });
        }
        else
            for (const account of fact.members)
                memberships.push({ account, role: team.role, team: team.team });
    }
    const byId = groupBy(memberships, ({ account }) => account.id);
    const byLogin = groupBy(memberships, ({ account }) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(account.login));
    const people = (register.people ?? []).map((entry) => {
        const logins = [entry.login, ...(entry.also ?? [])];
        const named = entry.id === undefined ? logins : (entry.also ?? []);
        const teamRole = [
            ...(entry.id === undefined ? [] : (byId.get(entry.id) ?? [])),
            ...named.flatMap((login) => byLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(login)) ?? []),
        ].reduce((role, membership) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(role, membership.role), null);
        return { key: `login:${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(entry.login)}`, login: entry.login, logins, entry, teamRole, team: null };
    });
    const listed = [...people];
    for (const { account, role, team } of memberships) {
        // Whoever has an entry got the level of their teams above; a login that an entry gives another id is nobody here.
        if (findIn(listed, account).kind !== 'unknown')
            continue;
        const key = `id:${account.id}`;
        const index = people.findIndex((person) => person.key === key);
        const known = people[index];
        if (known === undefined)
            people.push({ key, login: account.login, logins: [account.login], entry: null, teamRole: role, team });
        else
            people[index] = { ...known, teamRole: (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(known.teamRole, role) };
    }
    return { register, path, zone, people, unreadTeams: unread };
}
function groupBy(list, keyOf) {
    const groups = new Map();
    for (const one of list) {
        const group = groups.get(keyOf(one)) ?? [];
        groups.set(keyOf(one), group);
        group.push(one);
    }
    return groups;
}
/** The person behind an account; `id` null where only a login is claimed. */
function findPerson(directory, account) {
    return findIn(directory.people, account);
}
function findIn(people, account) {
    const { byId, byAnyLogin } = indexOf(people);
    if (account.id !== null) {
        const known = byId.get(account.id);
        if (known !== undefined)
            return { kind: 'person', person: known };
    }
    const byLogin = byAnyLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(account.login));
    if (byLogin === undefined)
        return { kind: 'unknown' };
    const expected = byLogin.entry?.id;
    const isPrimary = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(byLogin.login, account.login);
    if (account.id !== null && isPrimary && expected !== undefined && expected !== account.id) {
        return { kind: 'mismatch', login: account.login, expected, found: account.id };
    }
    if (account.id !== null && byLogin.entry === null && byLogin.key !== `id:${account.id}`)
        return { kind: 'unknown' };
    return { kind: 'person', person: byLogin };
}
/** Anybody may write reviews, and thousands of them: each is looked for among everybody whom the register lists. */
const indexes = new WeakMap();
/** Of two people with one id or login the first counts. The list must not change afterwards. */
function indexOf(people) {
    const known = indexes.get(people);
    if (known !== undefined)
        return known;
    const byId = new Map();
    const byAnyLogin = new Map();
    for (const person of people) {
        const id = person.entry?.id ?? (person.key.startsWith('id:') ? Number(person.key.slice(3)) : undefined);
        if (id !== undefined && !byId.has(id))
            byId.set(id, person);
        for (const login of person.logins) {
            const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(login);
            if (!byAnyLogin.has(key))
                byAnyLogin.set(key, person);
        }
    }
    indexes.set(people, { byId, byAnyLogin });
    return { byId, byAnyLogin };
}
/** The role level that a person held by themselves at an instant; days are inclusive, in the policy's zone. */
function roleAt(directory, person, instant) {
    const entry = person.entry;
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .dayIn */ .EE)(directory.zone, instant);
    const ended = entry?.until !== undefined && day > entry.until;
    const early = entry?.from !== undefined && day < entry.from;
    // First and last day are those of the person: a team that somebody was not taken out of does not prolong them.
    const role = ended || early ? null : (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(entry?.role ?? null, person.teamRole);
    if (role !== null)
        return { role, why: 'held' };
    if (ended)
        return { role, why: 'ended' };
    if (early)
        return { role, why: 'not-yet' };
    return { role, why: 'none' };
}
/** The skill level at an instant: the entry's own assessment where given, else what the role level carries. */
function skillAt(directory, person, skill, instant) {
    const held = roleAt(directory, person, instant);
    if (held.role === null)
        return null;
    return person.entry?.skills?.[skill] ?? (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .skillOfRole */ .xJ)(held.role, skill);
}
/** Whether the register gives a person a capacity on the day of the instant. */
function hasCapacity(directory, person, capacity, instant) {
    const entry = person.entry;
    if (entry === null)
        return false;
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .dayIn */ .EE)(directory.zone, instant);
    if ((entry.until !== undefined && day > entry.until) || (entry.from !== undefined && day < entry.from))
        return false;
    return (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .includesName */ .VH)(entry.capacities ?? [], capacity);
}
/**
 * The delegations to a person that hold at an instant for a change, and why others do not. No chains: the delegator must hold
 * the level without a delegation.
 */
function delegationsTo(directory, person, instant, isWithinLimit) {
    const usable = [];
    const invalid = [];
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .dayIn */ .EE)(directory.zone, instant);
    for (const delegation of directory.register.delegations ?? []) {
        if (!(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .includesName */ .VH)(person.logins, delegation.to))
            continue;
        const found = findPerson(directory, { login: delegation.from, id: null });
        const label = `the delegation from ${delegation.from} (${delegation.starts} to ${delegation.ends})`;
        if (day < delegation.starts || day > delegation.ends)
            invalid.push(`${label} did not hold on ${day}`);
        else if (found.kind !== 'person')
            invalid.push(`${label} comes from somebody whom the register does not list`);
        else if (found.person.key === person.key)
            invalid.push(`${label} comes from the same person`);
        else if (!(0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeastRole */ .Nu)(roleAt(directory, found.person, instant).role, delegation.role)) {
            invalid.push(`${label} lends ${delegation.role}, which ${delegation.from} did not hold on ${day}`);
        }
        else {
            const limit = isWithinLimit(delegation);
            if (limit === null)
                usable.push({ delegation, delegator: found.person, role: delegation.role });
            else
                invalid.push(`${label} ${limit}`);
        }
    }
    return { usable, invalid };
}


/***/ }),

/***/ 2327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sE: () => (/* binding */ evaluateWhen)
/* harmony export */ });
/* unused harmony exports hasDowntime, isFirstTime */
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6150);
/**
 * Does a `when` of the policy apply to a change? Several keys mean and, a list means or. The answer is three-valued: where the
 * changed files are not known, a condition on paths is neither true nor false.
 */



/** A planned downtime that is not zero; an unanswered question counts as the answer that raises. */
function hasDowntime(record) {
    const downtime = record.risk?.downtime;
    if (record.risk === undefined)
        return false;
    return downtime === undefined || !/^P(?:0+D)?(?:T(?:0+H)?(?:0+M)?(?:0+(?:\.0+)?S)?)?$/.test(downtime);
}
function isFirstTime(record) {
    return record.risk !== undefined && record.risk['first-time'] !== false;
}
function evaluateWhen(when, subject) {
    const { record } = subject;
    // No `when` matches every normal and emergency change: a standard change was approved with its model.
    if (when === undefined)
        return record.type !== 'standard';
    const answers = [];
    const types = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.type);
    if (types !== null)
        answers.push(types.includes(record.type));
    const risks = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.risk);
    if (risks !== null)
        answers.push(subject.risk === null ? 'unknown' : risks.includes(subject.risk));
    const environments = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.environments);
    if (environments !== null) {
        answers.push(environments.some((pattern) => subject.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameMatch */ .bQ)(pattern, name))));
    }
    const items = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when['configuration-items']);
    if (items !== null) {
        const touched = record['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH);
        answers.push(items.some((item) => touched.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(item))));
    }
    const criticalities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.criticality);
    if (criticalities !== null)
        answers.push(subject.criticality !== null && criticalities.includes(subject.criticality));
    const globs = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.paths);
    if (globs !== null) {
        answers.push(subject.files === null ? 'unknown' : subject.files.some((file) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathMatch */ .j2)(globs, file)));
    }
    const priorities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.priority);
    if (priorities !== null)
        answers.push(record.priority !== undefined && priorities.includes(record.priority));
    if (when['first-time'] !== undefined)
        answers.push(isFirstTime(record) === when['first-time']);
    if (when.downtime !== undefined)
        answers.push(hasDowntime(record) === when.downtime);
    if (when['backout-tested'] !== undefined) {
        answers.push((record.plan?.backout.tested ?? false) === when['backout-tested']);
    }
    // `when: {}` says nothing that could be true or false; neither dropping its rule nor taking it for "always" would be safe.
    if (answers.length === 0)
        return 'unknown';
    if (answers.includes(false))
        return false;
    return answers.includes('unknown') ? 'unknown' : true;
}


/***/ }),

/***/ 4950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ assessRisk)
/* harmony export */ });
/* unused harmony export bandOf */
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9070);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/**
 * Risk: the 5 \u00d7 5 matrix, its bands, and the floors of the policy. The final level is the highest of computed, declared and
 * floors; nothing in a record can lower it.
 */


/** The band of impact \u00d7 likelihood; `score` is 1 to 25. */
function bandOf(score, bands) {
    if (score >= bands.extreme)
        return 'extreme';
    if (score >= bands.high)
        return 'high';
    if (score >= bands.moderate)
        return 'moderate';
    return 'low';
}
/**
 * Computes a change's risk.
 * @param modelLevel the level of a standard change's model, which stands in for a risk assessment
 */
function assessRisk(record, bands, floors, subject, modelLevel) {
    const { risk } = record;
    const score = risk === undefined ? null : risk.impact * risk.likelihood;
    const computed = score === null ? null : bandOf(score, bands);
    const declared = risk?.level ?? null;
    const applied = [];
    const undecided = [];
    const start = [computed, declared, modelLevel].filter((level) => level !== null);
    // A floor may ask for a risk level itself; it is asked with the level before any floor, so that their order cannot matter.
    const before = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(start);
    for (const floor of floors) {
        const truth = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(floor.when, { ...subject, record, risk: before });
        if (truth === true)
            applied.push(floor);
        else if (truth === 'unknown')
            undecided.push(floor);
    }
    // Nothing declared and no model: the record is at fault elsewhere; until then the worst is assumed.
    const base = start.length === 0 ? ['extreme'] : start;
    const final = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)([...base, ...applied.map((floor) => floor['at-least'])]);
    return {
        verdict: { score, computed, declared, final, floors: applied.map((floor) => floor.name) },
        floors: applied,
        undecided: undecided.filter((floor) => (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(floor['at-least'], final) > 0),
    };
}


/***/ }),

/***/ 624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ inspectCalendar),
  f: () => (/* binding */ readCalendar)
});

// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/calendar-shape.js
var calendar_shape = __webpack_require__(5719);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/domain/time/holiday-spans.js
/** Bank holidays as spans of time in a zone: each whole day, as the zone's clock has it. */




/** Only the days near the range are laid over the clock: all of them together would cost a run more than all else that it decides. */
function holidaySpans(holidays, zone, range) {
    const first = (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,wall_time/* dayOf */.kb)(range.start, zone), -1));
    const last = (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,wall_time/* dayOf */.kb)(range.end, zone), 1));
    return [...holidays.days.keys()]
        .filter((text) => first <= text && text <= last)
        .sort()
        .flatMap((text) => (0,time/* parseDay */.Iq)(text) ?? [])
        .map((day) => (0,wall_time/* spanOnDay */.Ox)(day, '00:00', '00:00', zone))
        .filter((span) => (0,intervals/* isOverlapping */.Kk)(span, range));
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/occurrences.js
var occurrences = __webpack_require__(5181);
// EXTERNAL MODULE: ./.build/build/src/domain/time/working-days.js + 1 modules
var working_days = __webpack_require__(1492);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/imported-freezes.js + 2 modules
var imported_freezes = __webpack_require__(9483);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/calendar.js
/**
 * Reads a calendar file into rules that can be asked about any time, and says what is wrong with it. A calendar with one fault
 * is not used at all: a freeze that cannot be read must never look like no freeze.
 */











const LONG_FREEZE = 60 * time/* DAY */.d_;
const cache = new WeakMap();
/** The rules of a calendar file and its faults; kept as long as file and policy are. No file: no rules and no faults. */
function readCalendar(file, policy) {
    if (file === null)
        return assemble(policy.timezone, [], [], []);
    const byPolicy = cache.get(file) ?? new WeakMap();
    cache.set(file, byPolicy);
    const calendar = byPolicy.get(policy) ?? compile(file, policy);
    byPolicy.set(policy, calendar);
    return calendar;
}
/** What there is to say about the calendar itself, once for a run; errors make the run undetermined. */
function inspectCalendar(file, policy) {
    if (file !== null)
        return readCalendar(file, policy).findings;
    const message = 'There is no calendar: no change windows and no freezes hold.';
    const remedy = 'Add .github/change-gate/calendar.yml where there should be some.';
    return [{ reason: 'policy-default', level: 'notice', change: null, message, remedy, where: null }];
}
function compile(file, policy) {
    const findings = [];
    const complain = (pointer, message, remedy, level) => {
        const where = { file: file.path, pointer };
        findings.push({ reason: 'calendar-invalid', level: level ?? 'error', change: null, message, remedy, where });
        return null;
    };
    const { value } = file;
    const zone = value.timezone ?? policy.timezone;
    if (!(0,wall_time/* isKnownZone */.Wn)(zone)) {
        complain(['timezone'], `The time zone "${zone}" of the calendar is not known.`, 'Name a zone of the IANA list, such as Europe/London.');
        return assemble(zone, [], [], findings);
    }
    // Days of people are days in the policy's zone; whether that is a known one is not the calendar's fault.
    const days = (0,wall_time/* isKnownZone */.Wn)(policy.timezone) ? policy.timezone : zone;
    const zones = { wall: zone, days };
    const windows = (value.windows ?? []).flatMap((window, at) => readWindow(window, ['windows', at], zone, complain) ?? []);
    const freezes = (value.freezes ?? []).flatMap((freeze, at) => readFreeze(freeze, ['freezes', at], zones, complain) ?? []);
    if (value['bank-holidays'] === 'freeze') {
        const environments = [...(value.windows ?? []), ...(value.freezes ?? [])].flatMap((rule) => rule.environments);
        freezes.push(freezeHolidays((0,working_days/* holidaysOf */.FQ)(policy), environments, zone));
    }
    const imported = (0,imported_freezes/* importFreezes */.G)(file, zone);
    return assemble(zone, windows, [...freezes, ...imported.freezes], [...findings, ...imported.findings]);
}
function assemble(zone, windows, freezes, findings) {
    return { zone, windows, freezes, findings, windowsOf: rememberRules(windows), freezesOf: rememberRules(freezes) };
}
function rememberRules(rules) {
    const known = new Map();
    return (environment) => {
        const found = known.get(environment) ??
            rules.filter((rule) => rule.environments.some((pattern) => (0,names/* isNameMatch */.bQ)(pattern, environment)));
        known.set(environment, found);
        return found;
    };
}
function readWindow(window, pointer, zone, complain) {
    const shape = (0,calendar_shape/* readDailyShape */.Z)(window, `The window "${window.name}"`);
    const spansIn = readDaily(window, shape, window.name, pointer, zone, complain);
    if (spansIn === null)
        return null;
    const items = window['configuration-items'];
    return {
        name: window.name,
        environments: window.environments,
        risk: window.risk ?? null,
        type: window.type ?? null,
        items: items === undefined ? null : new Set(items.map(items_items/* normaliseRef */.uH)),
        spansIn,
    };
}
function readFreeze(freeze, pointer, zones, complain) {
    const exceptions = readExceptions(freeze, pointer, zones.days, complain);
    const shape = (0,calendar_shape/* readFreezeShape */.R)(freeze);
    const spansIn = shape.kind === 'once'
        ? readOnce(freeze, shape, pointer, complain)
        : readDaily(freeze, shape, freeze.id, pointer, zones.wall, complain);
    if (spansIn === null || exceptions === null)
        return null;
    const { id, name, hardness, environments } = freeze;
    return { id, name, hardness, environments, exceptions, spansIn, known: null, importedFrom: null };
}
function readOnce(freeze, span, pointer, complain) {
    const { start, end } = span;
    if (end - start > LONG_FREEZE) {
        const message = `The freeze ${freeze.id} lasts ${Math.ceil((end - start) / time/* DAY */.d_)} days, more than 60.`;
        complain([...pointer, 'end'], message, 'Shorten it, or make sure that it is meant.', 'warning');
    }
    return (range) => ((0,intervals/* isOverlapping */.Kk)({ start, end }, range) ? [{ start, end }] : []);
}
function readDaily({ recurrence }, shape, name, pointer, zone, complain) {
    if (shape.kind === 'faulty') {
        for (const { key, message, remedy } of shape.faults)
            complain(key === null ? pointer : [...pointer, key], message, remedy);
        return null;
    }
    if ((0,occurrences/* canFire */.p6)(shape, zone))
        return (0,occurrences/* rememberSpans */.rK)(shape, zone);
    const message = `The recurrence ${recurrence} of "${name}" never fires.`;
    return complain([...pointer, 'recurrence'], message, 'Correct the rule, or take it out.');
}
function readExceptions(freeze, pointer, zone, complain) {
    const rules = [];
    let isSound = true;
    for (const [index, exception] of (freeze.exceptions ?? []).entries()) {
        const until = exception.until === undefined ? null : (0,time/* parseInstant */.nV)(exception.until);
        const at = exception.at === undefined ? null : readDayOrInstant(exception.at, zone);
        for (const [key, given, value] of [
            ['until', exception.until, until],
            ['at', exception.at, at],
        ]) {
            if (given === undefined || value !== null)
                continue;
            isSound = false;
            const place = [...pointer, 'exceptions', index, key];
            complain(place, `"${given}" in an exception of ${freeze.id} is not a time that exists.`, 'Write 2026-12-20T00:00:00Z.');
        }
        rules.push({ change: exception.change, by: exception.by, until, at });
    }
    return isSound ? rules : null;
}
function readDayOrInstant(text, zone) {
    const day = (0,time/* parseDay */.Iq)(text);
    return day === null ? (0,time/* parseInstant */.nV)(text) : (0,wall_time/* startOfDay */.ol)(day, zone);
}
function freezeHolidays(holidays, environments, zone) {
    const edge = (text, later) => {
        const day = (0,time/* parseDay */.Iq)(text);
        return day === null ? 0 : (0,wall_time/* startOfDay */.ol)((0,days/* addDays */.fi)(day, later), zone);
    };
    return {
        id: 'bank-holidays',
        name: 'Bank holiday',
        hardness: 'soft',
        environments,
        exceptions: [],
        spansIn: (range) => holidaySpans(holidays, zone, range),
        known: holidays.known === null ? null : { start: edge(holidays.known.first, 0), end: edge(holidays.known.last, 1) },
        importedFrom: null,
    };
}


/***/ }),

/***/ 6563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eW: () => (/* binding */ frozenSpans),
/* harmony export */   gA: () => (/* binding */ freezesFor),
/* harmony export */   gb: () => (/* binding */ judgeFreezes)
/* harmony export */ });
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9070);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3526);
/**
 * Freezes: deny beats allow. A soft one stops high and extreme risk, a hard one all but emergencies; one shared instant is
 * enough. An exception lets one change through if somebody granted it who may, and if it reaches to the end of the change.
 */





/** The freezes that could stop the change in one environment, whatever the time. */
function freezesFor(calendar, change, environment) {
    if (change.record.value.type === 'emergency')
        return [];
    const isRisky = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRisk */ .l$)(change.risk, 'high') >= 0;
    return calendar.freezesOf(environment).filter((freeze) => freeze.hardness === 'hard' || isRisky);
}
/**
 * The spans of a range in which freezes stop the change in one environment. An exception without an end lifts its freeze; one
 * with an end is left aside, because the change would have to end before it.
 */
function frozenSpans(calendar, change, environment, range, granting) {
    const frozen = freezesFor(calendar, change, environment).filter((freeze) => !exceptionsFor(freeze, change).some((rule) => rule.until === null && whyNot(rule, change, granting) === null));
    return (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .unite */ ._f)(frozen.flatMap((freeze) => freeze.spansIn(range)));
}
/** One `in-freeze` for every freeze and environment; `calendar-horizon` where the days of a freeze are not known. */
function judgeFreezes(calendar, change, granting, suggest) {
    return change.environments.flatMap((environment) => freezesFor(calendar, change, environment).flatMap((freeze) => judgeFreeze(freeze, change, environment, granting, suggest)));
}
function judgeFreeze(freeze, change, environment, granting, suggest) {
    const pointer = change.hasSchedule ? ['schedule', 'start'] : ['environments'];
    const { known } = freeze;
    if (known !== null && (change.span.start < known.start || known.end < change.span.end)) {
        const last = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(known.end, change.zone);
        const message = `${(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTime */ .Ht)(change)} it is not known which days are bank holidays in ${environment}: the published days end at ${last}.`;
        const remedy = 'Move the schedule (start and end) before that, or use a release of change-gate with newer bank holidays.';
        return [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAbout */ .Bd)(change.record, { reason: 'calendar-horizon', message, remedy, pointer })];
    }
    const stop = freeze.spansIn(change.span)[0];
    if (stop === undefined)
        return [];
    const exceptions = exceptionsFor(freeze, change).map((rule) => ({ rule, because: whyNot(rule, change, granting) }));
    if (exceptions.some(({ because }) => because === null))
        return [];
    const from = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(stop.start, change.zone);
    const until = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(stop.end, change.zone);
    const refused = exceptions
        .map(({ rule, because }) => ` The exception by ${rule.by} does not count: ${because}.`)
        .join('');
    const message = `${(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTime */ .Ht)(change)} ${environment} is in the ${freeze.hardness} freeze ${freeze.id} (${freeze.name}), from ${from} to ${until}.${refused}`;
    const remedy = `${suggest()} ${letThrough(freeze)}`;
    return [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAbout */ .Bd)(change.record, { reason: 'in-freeze', message, remedy, pointer })];
}
function letThrough({ importedFrom }) {
    const who = 'a change and release manager who neither requested nor implements it';
    if (importedFrom === null)
        return `Or ${who} adds an exception to the calendar.`;
    return `A freeze of ${importedFrom} has no exceptions: to let one change through, write it as a freeze of the calendar itself, take it out of that file, and ${who} adds an exception there.`;
}
function exceptionsFor(freeze, change) {
    return freeze.exceptions.filter((rule) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(rule.change, change.record.value.id));
}
/** Why an exception does not let the change through; null when it does. */
function whyNot(rule, change, { now, mayGrant }) {
    if (rule.at !== null && rule.at > now)
        return `it is dated ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .toIso */ .tK)(rule.at)}, after now`;
    if (rule.until !== null && rule.until < change.span.end) {
        return `it ends at ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(rule.until, change.zone)}, before the change`;
    }
    const at = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .toIso */ .tK)(rule.at ?? now);
    return mayGrant(rule.by, at)
        ? null
        : `at ${at} they held no change-and-release-manager level, or they requested or implement the change`;
}


/***/ }),

/***/ 3526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ planChange),
/* harmony export */   Bd: () => (/* binding */ findingAbout),
/* harmony export */   Ht: () => (/* binding */ describeTime),
/* harmony export */   Ln: () => (/* binding */ atInstant),
/* harmony export */   dd: () => (/* binding */ unreadableInstant)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/** A change as the calendar sees it: what it touches, how risky it is, and from when to when. */



function planChange(record, risk, environments, span, zone) {
    const items = [...new Set(record.value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH))];
    const once = [...new Map(environments.map((name) => [(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(name), name])).values()];
    return { record, risk, environments: once, items, span, hasSchedule: record.value.schedule !== undefined, zone };
}
/** A finding about a change, at a place of its record. */
function findingAbout(record, remark) {
    const { reason, level, message, remedy, pointer } = remark;
    return {
        reason,
        level: level ?? 'error',
        change: record.value.id,
        message,
        remedy,
        where: { file: record.path, pointer },
    };
}
/** `From 10:00 on \u2026 to 12:00 on \u2026`, or `Now, 10:10 on \u2026,` for a change without a schedule. */
function describeTime(change) {
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(change.span.start, change.zone);
    return change.hasSchedule ? `From ${start} to ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(change.span.end, change.zone)}` : `Now, ${start},`;
}
/** The present instant as a span of its own. */
function atInstant(now) {
    return { start: now, end: now + 1 };
}
/** Something outside of the record that should be an instant and is none: a fault, so the run stays undetermined. */
function unreadableInstant(record, what, text) {
    const message = `It is not known when ${what} is: "${text}" is not an instant.`;
    const remedy = 'Run this again; if it stays so, report it as a fault of change-gate.';
    return findingAbout(record, { reason: 'evidence-unavailable', message, remedy, pointer: ['schedule'] });
}


/***/ }),

/***/ 3674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeWindows),
/* harmony export */   K: () => (/* binding */ openSpans)
/* harmony export */ });
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9785);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3526);
/**
 * Change windows. Where any window names an environment, a change must lie wholly inside the union of the windows that fit it; a
 * window limited to some items is none for a change that touches others too, so every item needs its own cover.
 */


/** When the windows of one environment let the change out, within a range; null where no window names the environment. */
function openSpans(calendar, change, environment, range) {
    const named = calendar.windowsOf(environment);
    if (named.length === 0)
        return null;
    const fitting = named.filter((window) => isFitting(window, change));
    let open = [range];
    for (const item of change.items) {
        const covering = fitting.filter((window) => window.items === null || window.items.has(item));
        open = (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(open, (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .unite */ ._f)(covering.flatMap((window) => window.spansIn(range))));
    }
    // A change that touches nothing fits no window: an empty list must not open one.
    return change.items.length === 0 ? [] : open;
}
/** One `outside-change-window` for every environment whose windows do not hold the whole change. */
function judgeWindows(calendar, change, suggest) {
    return change.environments.flatMap((environment) => {
        const open = openSpans(calendar, change, environment, change.span);
        if (open === null || (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .isCovered */ .P$)(change.span, open))
            return [];
        const names = calendar
            .windowsOf(environment)
            .filter((window) => isFitting(window, change))
            .map((window) => `"${window.name}"`);
        const windows = names.length === 0 ? 'none fits its risk and type' : `those for its risk and type are ${names.join(', ')}`;
        const message = `${(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTime */ .Ht)(change)} the change is not wholly inside the change windows of ${environment}; ${windows}.`;
        return [
            (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAbout */ .Bd)(change.record, {
                reason: 'outside-change-window',
                message,
                remedy: suggest(),
                pointer: change.hasSchedule ? ['schedule', 'start'] : ['environments'],
            }),
        ];
    });
}
function isFitting(window, change) {
    return ((window.risk === null || window.risk.includes(change.risk)) &&
        (window.type === null || window.type.includes(change.record.value.type)));
}


/***/ }),

/***/ 5719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFreezeShape),
/* harmony export */   Z: () => (/* binding */ readDailyShape)
/* harmony export */ });
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
/* harmony import */ var _time_recurrence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4161);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4885);
/**
 * The shape of a window or a freeze: whether it says when it is, in one form, as a time that there is. The one judge of it, for whoever reads
 * the file and for whoever makes rules of it. What is here has a remedy that works: a test follows each.
 */




const ONCE = ['start', 'end'];
const AGAIN = ['recurrence', 'from', 'to'];
const FORM = 'A freeze has either "start" and "end", or "recurrence", "from" and "to".';
const INSTANT = 'Write it as 2026-12-18T17:00:00+00:00, a day that exists and an offset.';
function readFreezeShape(freeze) {
    const name = `The freeze ${freeze.id}`;
    const isOnce = ONCE.some((key) => freeze[key] !== undefined);
    const isAgain = AGAIN.some((key) => freeze[key] !== undefined);
    if (!isOnce && !isAgain)
        return faulty({ key: null, message: `${name} does not say when it is.`, remedy: FORM });
    const surplus = isOnce ? [...AGAIN, 'starting'].filter((key) => freeze[key] !== undefined) : [];
    const [first] = surplus;
    if (first !== undefined)
        return faulty({
            key: first,
            on: 'key',
            message: `${name} has ${listKeys(surplus)} beside "start" and "end".`,
            remedy: FORM,
        });
    const wanted = isOnce ? ONCE : AGAIN;
    const missing = wanted.filter((key) => freeze[key] === undefined);
    if (missing.length > 0)
        return faulty({ key: missing[0] ?? null, message: `${name} lacks ${listKeys(missing)}.`, remedy: FORM });
    if (!isOnce)
        return readDailyShape(freeze, name);
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(freeze.start ?? '');
    const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(freeze.end ?? '');
    const unread = [
        ['start', start],
        ['end', end],
    ].filter(([, instant]) => instant === null);
    if (start === null || end === null)
        return faulty(...unread.map(([key]) => ({ key, message: `${name} has no readable ${key}.`, remedy: INSTANT })));
    if ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(freeze.start ?? '', freeze.end ?? ''))
        return { kind: 'once', start, end };
    const message = `${name} ends at ${freeze.end}, which is not after its start at ${freeze.start}.`;
    return faulty({ key: 'end', message, remedy: 'Correct one of the two.' });
}
/** @param name such as `The window "nights"` */
function readDailyShape({ recurrence, from, to, starting }, name) {
    const missing = AGAIN.filter((key) => ({ recurrence, from, to })[key] === undefined);
    if (recurrence === undefined || from === undefined || to === undefined)
        return faulty({ key: null, message: `${name} lacks ${listKeys(missing)}.`, remedy: 'Give all three.' });
    const faults = [];
    const say = (key, message, remedy) => {
        faults.push({ key, message: `${name}: ${message}`, remedy });
    };
    const read = (0,_time_recurrence_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecurrence */ .Z)(recurrence, starting);
    if (read.kind === 'refused')
        say('recurrence', read.message, read.remedy);
    const form = 'Write "09:30"; midnight is "00:00", and a whole day ends at "24:00".';
    if (!(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .isTimeOfDay */ .ls)(from))
        say('from', `"${from}" is not a time of day.`, form);
    if (!(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .isEndOfDay */ .zY)(to))
        say('to', `"${to}" is not a time of day.`, form);
    if (from === to)
        say('to', `"from" and "to" are both "${from}".`, 'For a whole day write from: "00:00" and to: "24:00". An end before the start is on the next day.');
    return read.kind === 'refused' || faults.length > 0
        ? { kind: 'faulty', faults }
        : { kind: 'daily', rule: read.rule, from, to };
}
function faulty(...faults) {
    return { kind: 'faulty', faults };
}
function listKeys(keys) {
    const quoted = keys.map((key) => `"${key}"`);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}


/***/ }),

/***/ 9070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ RISK_LEVELS),
/* harmony export */   gh: () => (/* binding */ highestRisk),
/* harmony export */   l$: () => (/* binding */ compareRisk)
/* harmony export */ });
/** The levels of risk, lowest first, and which is higher. */
const RISK_LEVELS = ['low', 'moderate', 'high', 'extreme'];
/** Negative, zero or positive as `a` is below, equal to or above `b`. */
function compareRisk(a, b) {
    return RISK_LEVELS.indexOf(a) - RISK_LEVELS.indexOf(b);
}
function highestRisk(levels) {
    return levels.reduce((high, level) => (compareRisk(level, high) > 0 ? level : high), 'low');
}


/***/ }),

/***/ 4716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J0: () => (/* binding */ ROLE_LEVELS),
  Au: () => (/* binding */ higherRole),
  Nu: () => (/* binding */ isAtLeastRole),
  mx: () => (/* binding */ isAtLeastSkill),
  xJ: () => (/* binding */ skillOfRole)
});

// UNUSED EXPORTS: SKILL_LEVELS

;// CONCATENATED MODULE: ./.build/build/src/domain/terms/generated/role-skills.js
/** The skills of the framework that this role family has, by id. */
const SKILL_IDS = (/* unused pure expression or super */ null && ([
    'asset-and-configuration-management',
    'availability-and-capacity-management',
    'change-management',
    'community-collaboration',
    'continual-service-improvement',
    'continuity-management',
    'incident-management',
    'ownership-and-initiative',
    'problem-management',
    'service-focus',
    'service-management-framework-knowledge',
    'technical-understanding',
    'user-focus',
]));
/** The skill level that each role level carries. */
const ROLE_SKILLS = {
    'configuration-analyst': {
        'asset-and-configuration-management': 'working',
        'availability-and-capacity-management': 'awareness',
        'change-management': 'awareness',
        'community-collaboration': 'working',
        'continual-service-improvement': 'awareness',
        'continuity-management': 'awareness',
        'incident-management': 'awareness',
        'ownership-and-initiative': 'awareness',
        'problem-management': 'awareness',
        'service-focus': 'awareness',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'awareness',
        'user-focus': 'awareness',
    },
    'change-and-release-analyst': {
        'asset-and-configuration-management': 'working',
        'availability-and-capacity-management': 'awareness',
        'change-management': 'working',
        'community-collaboration': 'working',
        'continual-service-improvement': 'awareness',
        'continuity-management': 'awareness',
        'incident-management': 'awareness',
        'ownership-and-initiative': 'awareness',
        'problem-management': 'awareness',
        'service-focus': 'awareness',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'awareness',
        'user-focus': 'awareness',
    },
    'change-and-release-manager': {
        'asset-and-configuration-management': 'expert',
        'availability-and-capacity-management': 'working',
        'change-management': 'expert',
        'community-collaboration': 'practitioner',
        'continual-service-improvement': 'working',
        'continuity-management': 'awareness',
        'incident-management': 'working',
        'ownership-and-initiative': 'working',
        'problem-management': 'working',
        'service-focus': 'working',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'working',
        'user-focus': 'working',
    },
};

;// CONCATENATED MODULE: ./.build/build/src/domain/terms/roles.js
/**
 * The role ladder of the GOV.UK Government Digital and Data framework's change and release manager, in ascending order, and the
 * framework's skill levels. "At least" always means this order.
 */

const ROLE_LEVELS = [
    'configuration-analyst',
    'change-and-release-analyst',
    'change-and-release-manager',
];
const SKILL_LEVELS = ['awareness', 'working', 'practitioner', 'expert'];
/** Whether `held` is the level `needed` or above; nobody's level (null) never is. */
function isAtLeastRole(held, needed) {
    return held !== null && ROLE_LEVELS.indexOf(held) >= ROLE_LEVELS.indexOf(needed);
}
function higherRole(a, b) {
    if (a === null)
        return b;
    return isAtLeastRole(b, a) ? b : a;
}
function isAtLeastSkill(held, needed) {
    return held !== null && SKILL_LEVELS.indexOf(held) >= SKILL_LEVELS.indexOf(needed);
}
/** The skill level that a role level carries by itself; null where the framework asks for none. */
function skillOfRole(role, skill) {
    if (role === null)
        return null;
    const levels = ROLE_SKILLS[role];
    return levels[skill] ?? null;
}


/***/ }),

/***/ 1492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A9: () => (/* binding */ addWorkingDays),
  u2: () => (/* binding */ countWorkingDays),
  FQ: () => (/* binding */ holidaysOf)
});

// UNUSED EXPORTS: isKnownDay, isWorkingDay

// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
;// CONCATENATED MODULE: ./.build/build/src/domain/time/generated/bank-holidays.js
// Generated by scripts/generate.mjs from data/uk-bank-holidays.json. Do not edit.
// Source: GOV.UK bank holidays. Contains public sector information licensed under the Open Government Licence v3.0.
/** The bank holidays of the United Kingdom by division, in order of date (YYYY-MM-DD). */
const BANK_HOLIDAYS = {
    source: 'GOV.UK bank holidays, Open Government Licence v3.0',
    lastUpdated: '2025-11-24',
    divisions: {
        'england-and-wales': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-04-22', title: 'Easter monday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-08-26', title: 'Late august' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-04-13', title: 'Easter monday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-08-31', title: 'Late august' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-04-05', title: 'Easter monday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-08-30', title: 'Late august' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-04-18', title: 'Easter monday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-08-29', title: 'Late august' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-04-10', title: 'Easter monday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-08-28', title: 'Late august' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-04-01', title: 'Easter monday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-08-26', title: 'Late august' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-04-21', title: 'Easter monday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-08-25', title: 'Late august' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-04-06', title: 'Easter monday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-08-31', title: 'Late august' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-03-29', title: 'Easter monday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-08-30', title: 'Late august' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-04-17', title: 'Easter monday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-08-28', title: 'Late august' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
        'scotland': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-01-02', title: '2nd january' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-08-05', title: 'Summer' },
            { date: '2019-12-02', title: 'St andrew' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-01-02', title: '2nd january' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-08-03', title: 'Summer' },
            { date: '2020-11-30', title: 'St andrew' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-01-04', title: '2nd january' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-08-02', title: 'Summer' },
            { date: '2021-11-30', title: 'St andrew' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-01-04', title: '2nd january' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-08-01', title: 'Summer' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-11-30', title: 'St andrew' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-01-03', title: '2nd january' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-08-07', title: 'Summer' },
            { date: '2023-11-30', title: 'St andrew' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-01-02', title: '2nd january' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-08-05', title: 'Summer' },
            { date: '2024-12-02', title: 'St andrew' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-01-02', title: '2nd january' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-08-04', title: 'Summer' },
            { date: '2025-12-01', title: 'St andrew' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-01-02', title: '2nd january' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-06-15', title: 'World cup' },
            { date: '2026-08-03', title: 'Summer' },
            { date: '2026-11-30', title: 'St andrew' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-01-04', title: '2nd january' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-08-02', title: 'Summer' },
            { date: '2027-11-30', title: 'St andrew' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-01-04', title: '2nd january' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-08-07', title: 'Summer' },
            { date: '2028-11-30', title: 'St andrew' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
        'northern-ireland': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-03-18', title: 'St patrick' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-04-22', title: 'Easter monday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-07-12', title: 'Battle boyne' },
            { date: '2019-08-26', title: 'Late august' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-03-17', title: 'St patrick' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-04-13', title: 'Easter monday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-07-13', title: 'Battle boyne' },
            { date: '2020-08-31', title: 'Late august' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-03-17', title: 'St patrick' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-04-05', title: 'Easter monday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-07-12', title: 'Battle boyne' },
            { date: '2021-08-30', title: 'Late august' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-03-17', title: 'St patrick' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-04-18', title: 'Easter monday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-07-12', title: 'Battle boyne' },
            { date: '2022-08-29', title: 'Late august' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-03-17', title: 'St patrick' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-04-10', title: 'Easter monday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-07-12', title: 'Battle boyne' },
            { date: '2023-08-28', title: 'Late august' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-03-18', title: 'St patrick' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-04-01', title: 'Easter monday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-07-12', title: 'Battle boyne' },
            { date: '2024-08-26', title: 'Late august' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-03-17', title: 'St patrick' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-04-21', title: 'Easter monday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-07-14', title: 'Battle boyne' },
            { date: '2025-08-25', title: 'Late august' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-03-17', title: 'St patrick' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-04-06', title: 'Easter monday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-07-13', title: 'Battle boyne' },
            { date: '2026-08-31', title: 'Late august' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-03-17', title: 'St patrick' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-03-29', title: 'Easter monday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-07-12', title: 'Battle boyne' },
            { date: '2027-08-30', title: 'Late august' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-03-17', title: 'St patrick' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-04-17', title: 'Easter monday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-07-12', title: 'Battle boyne' },
            { date: '2028-08-28', title: 'Late august' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/build/src/domain/time/working-days.js
/**
 * Working days: Monday to Friday without the bank holidays of a division and the policy's own days. Beyond the years that the
 * published data hold nothing is guessed: the answer is "beyond".
 */


const known = new WeakMap();
/** The days of the policy's `holidays` and `extra-holidays`; kept as long as the policy is. The published data hold whole years. */
function holidaysOf(policy) {
    const holidays = known.get(policy) ?? readHolidays(policy);
    known.set(policy, holidays);
    return holidays;
}
function readHolidays(policy) {
    const published = policy.holidays === 'none' ? [] : BANK_HOLIDAYS.divisions[policy.holidays];
    const days = new Map(published.map(({ date, title }) => [date, title]));
    for (const { date, name } of policy['extra-holidays'])
        days.set(date, name);
    const first = published[0]?.date.slice(0, 4);
    const last = published.at(-1)?.date.slice(0, 4);
    if (policy.holidays === 'none')
        return { days, known: null };
    return { days, known: { first: `${first}-01-01`, last: `${last}-12-31` } };
}
/** Whether the data say which days around `day` are holidays. */
function isKnownDay(day, holidays) {
    const text = (0,days/* describeDate */.eG)(day);
    return holidays.known === null || (holidays.known.first <= text && text <= holidays.known.last);
}
function isWorkingDay(day, holidays) {
    return (0,days/* weekdayOf */.Up)(day) <= 5 && !holidays.days.has((0,days/* describeDate */.eG)(day));
}
/**
 * The N such that `to` is the N-th working day after `from`: how many working days lie after `from`, up to and with `to`.
 * Thursday 19 to Tuesday 24 November 2026 is 3. Not after `from`: 0. Takes the same time however far apart they are.
 */
function countWorkingDays(from, to, holidays) {
    const apart = (0,days/* countDays */.Tm)(from, to);
    if (apart <= 0)
        return { kind: 'count', count: 0 };
    if (holidays.known !== null && !(isKnownDay((0,days/* addDays */.fi)(from, 1), holidays) && isKnownDay(to, holidays))) {
        return { kind: 'beyond', known: holidays.known };
    }
    let count = Math.floor(apart / 7) * 5;
    for (let left = apart % 7; left > 0; left -= 1) {
        if ((0,days/* weekdayOf */.Up)((0,days/* addDays */.fi)(to, 1 - left)) <= 5)
            count += 1;
    }
    const [first, last] = [(0,days/* describeDate */.eG)(from), (0,days/* describeDate */.eG)(to)];
    for (const text of holidays.days.keys()) {
        if (first < text && text <= last && isWeekday(text))
            count -= 1;
    }
    return { kind: 'count', count };
}
function isWeekday(text) {
    const day = (0,days/* parseDay */.Iq)(text);
    return day !== null && (0,days/* weekdayOf */.Up)(day) <= 5;
}
/** The `count`-th working day after `day`; `day` itself when `count` is 0. */
function addWorkingDays(day, count, holidays) {
    let reached = day;
    for (let left = count; left > 0;) {
        reached = (0,days/* addDays */.fi)(reached, 1);
        if (holidays.known !== null && !isKnownDay(reached, holidays))
            return { kind: 'beyond', known: holidays.known };
        if (isWorkingDay(reached, holidays))
            left -= 1;
    }
    return { kind: 'day', day: reached };
}


/***/ }),

/***/ 2000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   DJ: () => (/* binding */ sayRange),
/* harmony export */   ap: () => (/* binding */ minutesUntil),
/* harmony export */   cM: () => (/* binding */ sayShort)
/* harmony export */ });
/* harmony import */ var _domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */




/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
function sayInstant(text, zone) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return instant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60) : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
}
/** Short: `12:00 (Europe/London)`, with the day where it is another one than that of `now`. */
function sayShort(text, zone, now) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    const known = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC';
    const [words = ''] = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, known).split(', ');
    const present = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now);
    const isToday = present !== null && (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameDay */ .ro)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(present, known), (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(instant, known));
    return `${isToday ? words.replace(/ on .*/u, '') : words} (${known})`;
}
/** `10:00 to 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z to 2026-11-24T12:00:00Z)`; the days of both where they differ. */
function sayRange(start, end, zone) {
    const from = readWords(sayInstant(start, zone));
    const to = readWords(sayInstant(end, zone));
    if (from === null || to === null)
        return `${sayInstant(start, zone)} to ${sayInstant(end, zone)}`;
    const first = from.rest === to.rest ? from.time : `${from.time} on ${from.day}`;
    return `${first} to ${to.time} on ${to.rest} (${from.utc} to ${to.utc})`;
}
function readWords(text) {
    const [, time, day, zone, utc] = /^(\S+) on ([^,]+), (.+) \((\S+)\)$/u.exec(text) ?? [];
    if (time === undefined || day === undefined || zone === undefined || utc === undefined)
        return null;
    return { time, day, rest: `${day}, ${zone}`, utc };
}
/** Whole minutes from `now` until `text`, rounded down, never below 0; null where either is no instant. */
function minutesUntil(text, now) {
    const until = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    const present = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now);
    return until === null || present === null ? null : Math.max(0, Math.floor((until - present) / 60_000));
}


/***/ })

};
