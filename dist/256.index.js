export const id = 256;
export const ids = [256,287];
export const modules = {

/***/ 1287:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openApi: () => (/* binding */ openApi)
});

;// CONCATENATED MODULE: ./.build/build/sources/github/addresses.js
/** Where requests may go: to the API that the runner names, and nowhere else. Links of answers are read and never followed. */
/** Why no token is sent to an address; null where it may be. Loopback is for tests and for GitHub on the same machine. */
function addressTrouble(baseUrl) {
    if (!URL.canParse(baseUrl))
        return 'GITHUB_API_URL is no address';
    const { protocol, hostname, username, password } = new URL(baseUrl);
    if (username !== '' || password !== '')
        return 'GITHUB_API_URL holds a name or a password';
    const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
    if (protocol === 'https:' || (protocol === 'http:' && isLoopback))
        return null;
    return 'GITHUB_API_URL is not https, so no token is sent there';
}
function nextLink(header) {
    if (typeof header !== 'string')
        return null;
    for (const part of header.split(',').slice(0, 20)) {
        const match = /^\s*<([^<>]{1,2000})>\s*;(.*)$/.exec(part);
        if (match?.[2] !== undefined && /\brel="?next"?/.test(match[2]))
            return match[1] ?? null;
    }
    return null;
}
function isSameOrigin(link, baseUrl) {
    try {
        return new URL(link).origin === new URL(baseUrl).origin;
    }
    catch {
        return false;
    }
}
/** The cursor in a link to the next page; null where the list pages by number. */
function nextCursor(link) {
    return URL.canParse(link) ? new URL(link).searchParams.get('after') : null;
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(5194);
;// CONCATENATED MODULE: ./.build/build/sources/github/connection.js
/**
 * The client that speaks to GitHub. `@actions/github` brings an HTTP library of its own (undici, 1.1 MB), which it needs for a proxy
 * only; loading it costs four times as much as an empty Node. Without a proxy the same Octokit uses Node's own fetch.
 */

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Opens nothing yet; the first request does. An empty token is none. */
async function connect({ token, baseUrl }) {
    const auth = token === '' ? 'none' : token;
    if (PROXIES.some((name) => (process.env[name] ?? '') !== '')) {
        // Not before it is needed, also because it reads the event file when it is loaded, and dies of one that is not JSON.
        const { getOctokit } = await __webpack_require__.e(/* import() */ 420).then(__webpack_require__.bind(__webpack_require__, 6420));
        return getOctokit(auth, { baseUrl, log: SILENT }).request;
    }
    const run = process.env['ACTIONS_ORCHESTRATION_ID']?.trim().replace(/[^a-z0-9_.-]/gi, '_');
    const userAgent = run === undefined || run === '' ? {} : { userAgent: `actions_orchestration_id/${run}` };
    return new dist_src/* Octokit */.E({ auth: `token ${auth}`, baseUrl, log: SILENT, ...userAgent }).request;
}

;// CONCATENATED MODULE: ./.build/build/sources/github/refusals.js
function missing(because, status) {
    return status === undefined ? { kind: 'unavailable', because } : { kind: 'unavailable', because, status };
}
/** What a refusal by GitHub means for the person who set up the workflow. */
function explain(method, path, raw) {
    const words = messageOf(raw.data);
    const because = `${method} ${path}: ${raw.status} ${words}`.trim();
    if (raw.status >= 300 && raw.status < 400)
        return missing(`${because} (redirects are not followed: the repository may have been renamed)`, raw.status);
    if (raw.status === 401)
        return missing(`${because} (the token is not valid)`, raw.status);
    if (raw.status === 403 && /not accessible by/i.test(words))
        return { kind: 'unavailable', because, status: 403, permission: permissionFor(method, path) };
    if (raw.status === 404)
        return missing(`${because} (it is not there, or the token may not see it)`, raw.status);
    return missing(because, raw.status);
}
/** The permission that a route needs, as written under `permissions:`. */
function permissionFor(method, path) {
    const level = method === 'GET' ? 'read' : 'write';
    if (/\/check-runs|\/check-suites/.test(path))
        return `checks: ${level}`;
    if (/\/actions\//.test(path))
        return `actions: ${level}`;
    if (/\/deployments/.test(path))
        return `deployments: ${level}`;
    if (/\/statuses/.test(path))
        return `statuses: ${level}`;
    if (/\/commits\/[^/]+\/pulls|\/pulls|\/issues\//.test(path))
        return `pull-requests: ${level}`;
    if (path.startsWith('/orgs/'))
        return "members: read (of the organisation, which the job's own token never has; give another `token`)";
    return `contents: ${level}`;
}
/** Milliseconds until a limit ends; null where the answer is no limit. */
function limitWait(raw, now) {
    if (raw.status !== 403 && raw.status !== 429)
        return null;
    const after = raw.headers['retry-after'];
    if (after !== undefined) {
        if (/^\d{1,9}$/.test(String(after).trim()))
            return Number(after) * 1000;
        // V8 reads a date into almost anything ("-5" is May 2001); HTTP dates end in GMT.
        const date = String(after).endsWith('GMT') ? Date.parse(String(after)) : Number.NaN;
        return Number.isNaN(date) ? 60_000 : Math.max(0, date - now);
    }
    if (String(raw.headers['x-ratelimit-remaining'] ?? '') === '0') {
        const reset = Number(raw.headers['x-ratelimit-reset']);
        return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - now) : 60_000;
    }
    if (raw.status === 429 || /rate limit|abuse/i.test(messageOf(raw.data)))
        return 60_000;
    return null;
}
/** GitHub's own words, on one line and short; never headers, which may hold secrets. */
function messageOf(data) {
    const message = typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string'
        ? data.message
        : '';
    return message.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 200);
}
function networkWords(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
    return code === null ? 'the connection failed' : `the connection failed (${code.slice(0, 40)})`;
}
function isHttpError(error) {
    return (error instanceof Error &&
        'status' in error &&
        'response' in error &&
        typeof error.response === 'object' &&
        error.response !== null);
}

// EXTERNAL MODULE: ./.build/build/sources/github/shape.js
var shape = __webpack_require__(3583);
;// CONCATENATED MODULE: ./.build/build/sources/github/api.js




const PER_PAGE = 100;
const MOST_PAGES = 100;
const MOST_TRIES = 4;
function openApi(options) {
    const clock = options.clock ?? Date.now;
    const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    const ends = clock() + (options.deadline ?? 120_000);
    const patience = options.patience ?? 30_000;
    const calls = [];
    const remembered = new Map();
    let seen = null;
    const trouble = addressTrouble(options.baseUrl);
    let connection = null;
    /** A proxy may repeat what it was sent; the token is in no message of ours. */
    function hide(answer) {
        if (answer.kind === 'known' || options.token === '')
            return answer;
        return { ...answer, because: answer.because.replaceAll(options.token, '***') };
    }
    async function once(method, path, body) {
        const started = clock();
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), Math.max(1, Math.min(patience, ends - started)));
        try {
            // Octokit would fill in what looks like a template; a path of ours is none.
            connection ??= connect(options);
            const request = await connection;
            const response = await request(`${method} ${path.replace(/[{}:]/g, encodeURIComponent)}`, {
                ...body,
                headers: { 'x-github-api-version': '2022-11-28' },
                request: { redirect: 'manual', signal: abort.signal },
            });
            note(method, path, response.status, started, response.headers.date);
            return { status: response.status, headers: response.headers, data: response.data };
        }
        catch (error) {
            if (isHttpError(error)) {
                note(method, path, error.status, started, error.response.headers['date']);
                return { status: error.status, headers: error.response.headers, data: error.response.data };
            }
            note(method, path, 0, started, undefined);
            return { fault: abort.signal.aborted ? 'no answer in time' : networkWords(error) };
        }
        finally {
            clearTimeout(timer);
        }
    }
    function note(method, path, status, started, date) {
        calls.push({ method, path, status, ms: Math.round(clock() - started) });
        if (seen !== null || typeof date !== 'string')
            return;
        const github = Date.parse(date);
        if (!Number.isNaN(github))
            seen = {
                now: `${new Date(github).toISOString().slice(0, 19)}Z`,
                skewSeconds: Math.round((clock() - github) / 1000),
            };
    }
    /** Sends with retries: of what is likely to pass (5xx, a broken line, a limit that ends in time), and only of reads. */
    async function send(method, path, body) {
        if (trouble !== null)
            return missing(`${method} ${path}: ${trouble}`);
        let last = 'no answer';
        let status = null;
        for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
            if (clock() >= ends)
                return missing(`${method} ${path}: the time for the whole run is over (last: ${last})`);
            const raw = await once(method, path, body);
            if ('fault' in raw) {
                last = raw.fault;
                status = null;
            }
            else if (raw.status >= 200 && raw.status < 300)
                return { kind: 'known', value: raw };
            else {
                last = `${raw.status} ${messageOf(raw.data)}`.trim();
                status = raw.status;
                const limit = limitWait(raw, clock());
                if (limit !== null) {
                    if (clock() + limit >= ends || method !== 'GET')
                        return missing(`${method} ${path}: rate limit (${last}); it ends at ${new Date(clock() + limit).toISOString().slice(0, 19)}Z`, raw.status);
                    await sleep(limit);
                    continue;
                }
                // 501: the server (an older GitHub Enterprise) has no such route, and will not have it in a second.
                if (raw.status < 500 || raw.status === 501)
                    return explain(method, path, raw);
            }
            if (method !== 'GET')
                break;
            // 0.5, 1, 2 s with up to a quarter more, so that many gates do not come back in step.
            const pause = 500 * 2 ** (attempt - 1) * (1 + Math.random() / 4);
            if (attempt < MOST_TRIES) {
                if (clock() + pause >= ends)
                    break;
                await sleep(pause);
            }
        }
        return missing(`${method} ${path}: ${last}`, status ?? undefined);
    }
    /** An answer as it came, asked for once: who asks for the same later may look at other fields of it. */
    function ask(path, isFresh) {
        const known = remembered.get(path);
        if (known !== undefined && !isFresh)
            return known;
        const answer = send('GET', path, null);
        remembered.set(path, answer);
        return answer;
    }
    async function read(path, shape, isFresh) {
        const answer = await ask(path, isFresh);
        if (answer.kind === 'unavailable')
            return answer;
        return believe('GET', path, answer.value, shape);
    }
    async function readList(path, item, identity, { key, most = 5000, isCut = false, fresh = false }) {
        const found = new Map();
        let declared = null;
        let place = 'page=1';
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const url = `${path}${path.includes('?') ? '&' : '?'}per_page=${PER_PAGE}&${place}`;
            const raw = await ask(url, fresh);
            if (raw.kind === 'unavailable')
                return raw;
            const { data, headers } = raw.value;
            const inside = key === undefined
                ? data
                : typeof data === 'object' && data !== null && Object.hasOwn(data, key)
                    ? data[key]
                    : undefined;
            if (key !== undefined &&
                typeof data === 'object' &&
                data !== null &&
                'total_count' in data &&
                typeof data.total_count === 'number')
                declared = data.total_count;
            const answer = believe('GET', url, { ...raw.value, data: inside }, (0,shape/* list */.p_)(item));
            if (answer.kind === 'unavailable')
                return answer;
            const link = nextLink(headers['link']);
            if (link !== null && !isSameOrigin(link, options.baseUrl))
                return missing(`GET ${url}: the next page lies at another address, which is not followed`);
            const before = found.size;
            for (const one of answer.value.value)
                found.set(identity(one), one);
            const isLast = answer.value.value.length < PER_PAGE && link === null;
            if (isLast)
                return declared !== null && found.size < declared
                    ? missing(`GET ${path}: ${declared} entries were announced and ${found.size} came`)
                    : { kind: 'known', value: [...found.values()] };
            if (answer.value.value.length > 0 && found.size === before)
                return missing(`GET ${url}: this page repeats the one before it`);
            if (answer.value.value.length === 0)
                return missing(`GET ${url}: an empty page announces another one`);
            // The address of the next page is always made here; a list that pages by cursor lends its cursor and no more.
            const cursor = link === null ? null : nextCursor(link);
            place = cursor === null ? `page=${page + 1}` : `after=${encodeURIComponent(cursor)}`;
            if (found.size >= most)
                return isCut
                    ? { kind: 'known', value: [...found.values()].slice(0, most) }
                    : missing(`GET ${path}: there are more than ${most} entries`);
        }
        return missing(`GET ${path}: there are more than ${MOST_PAGES} pages`);
    }
    return {
        async get(path, shape, { fresh = false } = {}) {
            const answer = await read(path, shape, fresh);
            return answer.kind === 'unavailable' ? hide(answer) : { kind: 'known', value: answer.value.value };
        },
        list: async (path, item, identity, given = {}) => hide(await readList(path, item, identity, given)),
        async send(method, path, body, shape) {
            const answer = await send(method, path, body);
            if (answer.kind === 'unavailable')
                return hide(answer);
            const believed = believe(method, path, answer.value, shape);
            return believed.kind === 'unavailable' ? hide(believed) : { kind: 'known', value: believed.value.value };
        },
        async remove(path) {
            const answer = await send('DELETE', path, null);
            return answer.kind === 'unavailable' ? hide(answer) : { kind: 'known', value: null };
        },
        clock: () => (seen === null ? missing('GitHub gave no date with its answers') : { kind: 'known', value: seen }),
        calls,
    };
}
/** JSON of the shape that was asked for, or a fault. */
function believe(method, path, raw, shape) {
    const type = String(raw.headers['content-type'] ?? '');
    if (!/^application\/(?:[a-z.+-]+\+)?json\b/i.test(type))
        return missing(`${method} ${path}: the answer is ${type === '' ? 'of no known kind' : type}, not JSON (a proxy or a login page?)`);
    const value = shape(raw.data);
    if (!value.ok)
        return missing(`${method} ${path}: the answer has an unexpected form (${value.at})`);
    return { kind: 'known', value: { value: value.value, headers: raw.headers } };
}


/***/ }),

/***/ 8357:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ askForHeads),
/* harmony export */   c: () => (/* binding */ observeHeads)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3583);

const ACTIVITY = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, before: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, after: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, timestamp: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR, activity_type: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const RUN = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    event: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    head_sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW,
    head_branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    created_at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    pull_requests: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ number: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd }))),
    head_repository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd })),
});
function askActivity(api, repository, branch) {
    return api.list(`/repos/${repository}/activity?ref=${encodeURIComponent(`refs/heads/${branch}`)}`, ACTIVITY, ({ id }) => String(id));
}
function askRuns(api, repository, head) {
    return api.list(`/repos/${repository}/actions/runs?event=pull_request&head_sha=${head}`, RUN, ({ id }) => String(id), { key: 'workflow_runs' });
}
/** Asks early for what an event hints at; the answers are used only if the pull request itself names the same head. */
function askForHeads(api, repository, branch, head) {
    void askActivity(api, repository, branch);
    void askRuns(api, repository, head);
}
/**
 * When commits became the head: pushes to its branch (only where the branch lies in this repository), and runs that GitHub started
 * for this pull request. A force push in the timeline is a lower bound. One source that answers is enough.
 */
async function observeHeads(api, repository, pull, timeline) {
    const isOwn = pull.head.repo !== null && pull.base.repo !== null && pull.head.repo.id === pull.base.repo.id;
    const [activity, runs] = await Promise.all([
        isOwn ? askActivity(api, repository, pull.head.ref) : null,
        askRuns(api, repository, pull.head.sha),
    ]);
    const observations = [];
    if (activity?.kind === 'known') {
        for (const { after, ref, timestamp } of activity.value) {
            if (ref === `refs/heads/${pull.head.ref}` && /^[0-9a-f]{40}$/.test(after) && !/^0+$/.test(after))
                observations.push({ sha: after, at: timestamp, source: 'activity' });
        }
    }
    if (runs.kind === 'known') {
        for (const run of runs.value) {
            const isOurs = run.event === 'pull_request' &&
                run.head_sha === pull.head.sha &&
                (run.pull_requests ?? []).some(({ number }) => number === pull.number);
            const isFork = run.event === 'pull_request' &&
                (run.pull_requests ?? []).length === 0 &&
                run.head_branch === pull.head.ref &&
                pull.head.repo !== null &&
                run.head_repository?.id === pull.head.repo.id;
            if (isOurs || isFork)
                observations.push({ sha: run.head_sha, at: run.created_at, source: 'workflow_run' });
        }
    }
    if (timeline.kind === 'known') {
        for (const { event, created_at } of timeline.value) {
            // Whatever was the head after a force push, the present head was not there before it: a lower bound.
            if (event === 'head_ref_force_pushed' && created_at !== null)
                observations.push({ sha: pull.head.sha, at: created_at, source: 'head_ref_force_pushed' });
        }
    }
    // With the pushes known, runs add nothing: one that a label started later must not make a review late.
    if (activity?.kind === 'known')
        return { kind: 'known', value: observations.filter(({ source }) => source !== 'workflow_run') };
    // Without them (a fork) each run may be of a push that brought this head back, so that the latest counts.
    if (runs.kind === 'known')
        return { kind: 'known', value: observations };
    return activity ?? runs;
}


/***/ }),

/***/ 4239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PW: () => (/* binding */ FILE),
  S9: () => (/* binding */ PULL),
  yV: () => (/* binding */ factOr),
  gM: () => (/* binding */ maybeAccount),
  DQ: () => (/* binding */ readPullRequest),
  tf: () => (/* binding */ toAccount),
  _i: () => (/* binding */ unavailableOf)
});

;// CONCATENATED MODULE: ./.build/build/sources/github/cross-check.js
function crossCheck(pull, reviews, timeline) {
    if (reviews.kind === 'unavailable' || timeline.kind === 'unavailable')
        return { reviews, timeline };
    const told = new Set(timeline.value.flatMap(({ event, id }) => (event === 'reviewed' && id !== null ? [id] : [])));
    const listed = new Set(reviews.value.map(({ id }) => id));
    const unlisted = [...told].find((id) => !listed.has(id));
    // A comment decides nothing, and GitHub tells of some of them in another way.
    const untold = reviews.value.find(({ id, state }) => state !== 'PENDING' && state !== 'COMMENTED' && !told.has(id));
    const events = new Set(timeline.value.map(({ event }) => event));
    const because = untold !== undefined
        ? `the timeline of pull request #${pull.number} does not tell of review ${untold.id}, so it is not whole`
        : (pull.merged_at !== null && !events.has('merged')) || (pull.state === 'closed' && !events.has('closed'))
            ? `the timeline of pull request #${pull.number} does not tell of its end, so it is not whole`
            : null;
    return {
        reviews: unlisted === undefined
            ? reviews
            : {
                kind: 'unavailable',
                because: `the timeline of pull request #${pull.number} tells of review ${unlisted}, which the list of reviews does not hold`,
            },
        timeline: because === null ? timeline : { kind: 'unavailable', because },
    };
}

// EXTERNAL MODULE: ./.build/build/sources/github/heads.js
var heads = __webpack_require__(8357);
// EXTERNAL MODULE: ./.build/build/sources/github/shape.js
var shape = __webpack_require__(3583);
;// CONCATENATED MODULE: ./.build/build/sources/github/pull-request.js



const side = (0,shape/* object */.Ik)({ ref: shape/* text */.Qq, sha: shape/* sha */.hW, repo: (0,shape/* nullable */.me)((0,shape/* object */.Ik)({ id: shape/* integer */.nd, full_name: shape/* text */.Qq })) });
const PULL = (0,shape/* object */.Ik)({
    number: shape/* integer */.nd,
    state: (0,shape/* oneOf */.yL)('open', 'closed'),
    draft: (0,shape/* nullable */.me)(shape/* flag */.Jt),
    merged_at: (0,shape/* nullable */.me)(shape/* instant */.uR),
    merge_commit_sha: (0,shape/* nullable */.me)(shape/* sha */.hW),
    user: (0,shape/* nullable */.me)(shape/* account */.ct),
    body: (0,shape/* nullable */.me)(shape/* text */.Qq),
    created_at: shape/* instant */.uR,
    base: side,
    head: side,
    commits: shape/* integer */.nd,
    changed_files: shape/* integer */.nd,
});
const REVIEW = (0,shape/* object */.Ik)({
    id: shape/* integer */.nd,
    user: (0,shape/* nullable */.me)(shape/* account */.ct),
    state: (0,shape/* oneOf */.yL)('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
    commit_id: (0,shape/* nullable */.me)(shape/* sha */.hW),
    submitted_at: (0,shape/* nullable */.me)(shape/* instant */.uR),
    body: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const maybeAccount = (0,shape/* nullable */.me)((0,shape/* object */.Ik)({ login: (0,shape/* nullable */.me)(shape/* text */.Qq), id: (0,shape/* nullable */.me)(shape/* integer */.nd), type: (0,shape/* nullable */.me)(shape/* text */.Qq) }));
const COMMIT = (0,shape/* object */.Ik)({
    sha: shape/* sha */.hW,
    author: maybeAccount,
    committer: maybeAccount,
    parents: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ sha: shape/* sha */.hW })),
    commit: (0,shape/* object */.Ik)({ message: shape/* text */.Qq }),
});
const FILE = (0,shape/* object */.Ik)({
    filename: shape/* text */.Qq,
    status: (0,shape/* oneOf */.yL)('added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'),
    previous_filename: (0,shape/* nullable */.me)(shape/* text */.Qq),
    sha: (0,shape/* nullable */.me)(shape/* text */.Qq),
    patch: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
const TIMELINE = (0,shape/* object */.Ik)({
    event: (0,shape/* nullable */.me)(shape/* text */.Qq),
    id: (0,shape/* nullable */.me)(shape/* integer */.nd),
    sha: (0,shape/* nullable */.me)(shape/* text */.Qq),
    commit_id: (0,shape/* nullable */.me)(shape/* text */.Qq),
    created_at: (0,shape/* nullable */.me)(shape/* text */.Qq),
    submitted_at: (0,shape/* nullable */.me)(shape/* text */.Qq),
    updated_at: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
/** GitHub's limits: beyond them a list is cut without a word. */
const MOST_COMMITS = 250;
const MOST_FILES = 3000;
async function readPullRequest(api, repository, number, options = {}) {
    const root = `/repos/${repository}/pulls/${number}`;
    const { fresh = false } = options;
    const [pull, allReviews, commits, files, allEvents] = await Promise.all([
        api.get(root, PULL, { fresh }),
        api.list(`${root}/reviews`, REVIEW, ({ id }) => String(id), { fresh }),
        api.list(`${root}/commits`, COMMIT, (commit) => commit.sha),
        api.list(`${root}/files`, FILE, ({ filename }) => filename),
        api.list(`/repos/${repository}/issues/${number}/timeline`, TIMELINE, (event) => JSON.stringify(event)),
    ]);
    if (pull.kind === 'unavailable')
        return pull;
    const value = pull.value;
    if (value.number !== number)
        return { kind: 'unavailable', because: `GET ${root}: the answer is about pull request #${value.number}` };
    const { reviews, timeline } = crossCheck(value, allReviews, allEvents);
    const steady = value.state === 'open' ? lookAgain(api, root, value) : Promise.resolve({ kind: 'known', value: true });
    const observations = await (0,heads/* observeHeads */.c)(api, repository, value, timeline);
    const counted = (answer, declared, most, what) => {
        if (answer.kind === 'unavailable' || (answer.value.length === declared && declared <= most))
            return answer;
        if (declared > most)
            return {
                kind: 'unavailable',
                because: `pull request #${number} has ${declared} ${what}; GitHub lists at most ${most}`,
            };
        return {
            kind: 'unavailable',
            because: `pull request #${number} has ${declared} ${what}, and ${answer.value.length} were listed`,
        };
    };
    const allFiles = counted(files, value.changed_files, MOST_FILES, 'files');
    const fact = {
        number,
        state: value.state,
        draft: value.draft ?? false,
        merged_at: value.merged_at,
        merge_commit_sha: value.merge_commit_sha,
        user: value.user,
        body: value.body,
        created_at: value.created_at,
        base: { ref: value.base.ref, sha: value.base.sha },
        head: { ref: value.head.ref, sha: value.head.sha },
        reviews: factOr(reviews, (all) => all.map((review) => toReview(review, timeline))),
        commits: factOr(withHead(counted(commits, value.commits, MOST_COMMITS, 'commits'), value), (all) => all.map(toCommit)),
        files: factOr(allFiles, (all) => all.map(({ filename, status, previous_filename }) => previous_filename === null ? { filename, status } : { filename, status, previous_filename })),
        head_observations: factOr(observations, (all) => all),
        base_changed_at: factOr(timeline, (all) => all.flatMap(({ event, created_at }) => (event === 'base_ref_changed' && created_at !== null ? [created_at] : []))),
    };
    const isFork = value.head.repo === null || value.head.repo.id !== value.base.repo?.id;
    const baseRepositoryId = value.base.repo?.id ?? null;
    return { kind: 'known', value: { fact, files: allFiles, baseRepositoryId, isFork, steady } };
}
/** A list of commits without the head is the list of another state. */
function withHead(commits, { number, head }) {
    if (commits.kind === 'unavailable')
        return commits;
    if (commits.value.some(({ sha }) => sha === head.sha))
        return commits;
    return {
        kind: 'unavailable',
        because: `the commits that were listed for pull request #${number} do not hold its head ${head.sha.slice(0, 7)}`,
    };
}
/** A push between two of the reads would leave the files of one head beside the reviews of another. */
async function lookAgain(api, root, first) {
    const again = await api.get(root, PULL, { fresh: true });
    if (again.kind === 'unavailable')
        return again;
    const shown = ({ state, draft, base, head }) => [state, draft, base.ref, base.sha, head.sha].join(' ');
    if (shown(again.value) === shown(first))
        return { kind: 'known', value: true };
    return {
        kind: 'unavailable',
        reason: 'commit-changed',
        because: `Pull request #${again.value.number} changed while the gate was looking: its head was ${first.head.sha.slice(0, 7)} and is ${again.value.head.sha.slice(0, 7)}`,
    };
}
function toReview(review, timeline) {
    const event = timeline.kind === 'known'
        ? timeline.value.find(({ event, id }) => event === 'reviewed' && id === review.id)
        : undefined;
    return { ...review, body: review.body ?? '', updated_at: event?.updated_at ?? null };
}
/** GitHub answers `null`, or an object without fields, where it knows no account for an address. */
function toAccount(value) {
    if (value === null || value.login === null || value.id === null)
        return null;
    return { login: value.login, id: value.id, type: value.type ?? 'User' };
}
function toCommit(commit) {
    return {
        sha: commit.sha,
        author: toAccount(commit.author),
        committer: toAccount(commit.committer),
        parents: commit.parents.map((parent) => parent.sha),
        message: commit.commit.message,
    };
}
function unavailableOf(answer) {
    const unavailable = answer.because.slice(0, 1900);
    return answer.permission === undefined
        ? { unavailable }
        : { unavailable, permission: answer.permission.slice(0, 100) };
}
function factOr(answer, use) {
    return answer.kind === 'known' ? use(answer.value) : unavailableOf(answer);
}


/***/ }),

/***/ 1274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveBranch),
/* harmony export */   q: () => (/* binding */ resolveRef)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3583);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5629);


const REF = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, object: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW, type: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) });
const TAG = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ object: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW, type: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) });
/** A tag may point to a tag; nobody nests them deeper than this. */
const MOST_TAGS = 3;
/** The head of a branch. */
function resolveBranch(api, repository, branch, options = {}) {
    return resolveFull(api, repository, `heads/${branch}`, options);
}
/** A branch, a tag (short or as `refs/\u2026`) or a full commit SHA. */
async function resolveRef(api, repository, ref, options = {}) {
    if (/^[0-9a-f]{40}$/.test(ref))
        return { kind: 'known', value: ref };
    if (/^refs\/(?:heads|tags)\/./.test(ref))
        return resolveFull(api, repository, ref.slice('refs/'.length), options);
    const [branch, tag] = await Promise.all([
        resolveFull(api, repository, `heads/${ref}`, options),
        resolveFull(api, repository, `tags/${ref}`, options),
    ]);
    for (const answer of [branch, tag])
        if (answer.kind === 'unavailable' && answer.status !== 404)
            return answer;
    if (branch.kind === 'known' && tag.kind === 'known' && branch.value !== tag.value)
        return {
            kind: 'unavailable',
            reason: 'input-invalid',
            because: `${ref} is a branch and a tag of ${repository}; write refs/heads/${ref} or refs/tags/${ref}`,
        };
    return branch.kind === 'known' ? branch : tag;
}
async function resolveFull(api, repository, name, options) {
    const path = `/repos/${repository}/git/ref/${(0,_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(name)}`;
    const answer = await api.get(path, REF, options);
    if (answer.kind === 'unavailable')
        return answer;
    // An older form of this route answered for names that only begin alike.
    if (answer.value.ref !== `refs/${name}`)
        return { kind: 'unavailable', because: `GET ${path}: the answer is about ${answer.value.ref.slice(0, 100)}` };
    let { sha: found, type } = answer.value.object;
    for (let depth = 0; type === 'tag' && depth < MOST_TAGS; depth += 1) {
        const tag = await api.get(`/repos/${repository}/git/tags/${found}`, TAG);
        if (tag.kind === 'unavailable')
            return tag;
        ({ sha: found, type } = tag.value.object);
    }
    if (type !== 'commit')
        return { kind: 'unavailable', because: `refs/${name} of ${repository} points to no commit` };
    return { kind: 'known', value: found };
}


/***/ }),

/***/ 1256:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./.build/build/domain/names.js
var names = __webpack_require__(6406);
// EXTERNAL MODULE: ./.build/build/domain/paths.js
var domain_paths = __webpack_require__(5858);
// EXTERNAL MODULE: ./.build/build/domain/record-check.js
var record_check = __webpack_require__(9864);
// EXTERNAL MODULE: ./.build/build/domain/selection.js
var domain_selection = __webpack_require__(5120);
// EXTERNAL MODULE: ./.build/build/sources/governance-names.js
var governance_names = __webpack_require__(6147);
// EXTERNAL MODULE: ./.build/build/domain/coverage.js
var coverage = __webpack_require__(8834);
// EXTERNAL MODULE: ./.build/build/domain/votes.js
var votes = __webpack_require__(8275);
// EXTERNAL MODULE: ./.build/build/sources/github/refs.js
var refs = __webpack_require__(1274);
// EXTERNAL MODULE: ./.build/build/sources/github/shape.js
var shape = __webpack_require__(3583);
;// CONCATENATED MODULE: ./.build/build/sources/github/reachable.js


const COMPARISON = (0,shape/* object */.Ik)({ status: (0,shape/* oneOf */.yL)('ahead', 'behind', 'identical', 'diverged') });
const BRANCH = (0,shape/* object */.Ik)({ name: shape/* text */.Qq, commit: (0,shape/* object */.Ik)({ sha: shape/* sha */.hW }) });
/**
 * @param ref the full name of the branch or tag that is deployed; null where the event has none
 * @param options `fresh` asks again for that ref and for the branches; the default branch is as it was last asked for
 */
async function readReachable(api, repository, commit, defaultBranch, ref, options = {}) {
    // By commit and not by name: a tag may be called as the branch is.
    const isBelow = async (tip) => {
        if (tip.kind === 'unavailable')
            return tip;
        if (tip.value === commit)
            return { kind: 'known', value: true };
        const answer = await api.get(`/repos/${repository}/compare/${tip.value}...${commit}?per_page=1`, COMPARISON);
        if (answer.kind === 'unavailable')
            return answer;
        return { kind: 'known', value: answer.value.status === 'identical' || answer.value.status === 'behind' };
    };
    const first = await isBelow(await (0,refs/* resolveBranch */.p)(api, repository, defaultBranch));
    if (first.kind === 'unavailable' || first.value)
        return first;
    if (ref !== null && ref !== `refs/heads/${defaultBranch}` && /^refs\/(?:heads|tags)\//.test(ref)) {
        const tip = await (0,refs/* resolveRef */.q)(api, repository, ref, options);
        // The ref of an event may be gone by now; that proves nothing either way.
        if (tip.kind === 'known' || tip.status !== 404) {
            const second = await isBelow(tip);
            if (second.kind === 'unavailable' || second.value)
                return second;
        }
    }
    const branches = await api.list(`/repos/${repository}/branches`, BRANCH, ({ name }) => name, options);
    if (branches.kind === 'unavailable')
        return branches;
    return { kind: 'known', value: branches.value.some((branch) => branch.commit.sha === commit) };
}

// EXTERNAL MODULE: ./.build/build/domain/digest.js
var domain_digest = __webpack_require__(8084);
// EXTERNAL MODULE: ./.build/build/records/change-record.js + 1 modules
var change_record = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/sources/github/pull-request.js + 1 modules
var pull_request = __webpack_require__(4239);
;// CONCATENATED MODULE: ./.build/build/sources/github/record-history.js


const HISTORY = (0,shape/* object */.Ik)({
    sha: shape/* sha */.hW,
    author: pull_request/* maybeAccount */.gM,
    committer: pull_request/* maybeAccount */.gM,
    parents: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ sha: shape/* sha */.hW })),
    commit: (0,shape/* object */.Ik)({ verification: (0,shape/* nullable */.me)((0,shape/* object */.Ik)({ verified: shape/* flag */.Jt, reason: shape/* text */.Qq })) }),
});
/** @param at the commit from which the history is looked back on. Merges that changed nothing of the file are not in it. */
function readHistory(api, repository, path, at) {
    return api.list(`/repos/${repository}/commits?path=${encodeURIComponent(path)}&sha=${at}`, HISTORY, (commit) => commit.sha, { most: 1000 });
}

// EXTERNAL MODULE: ./.build/build/sources/github/trees.js + 1 modules
var trees = __webpack_require__(5629);
;// CONCATENATED MODULE: ./.build/build/sources/github/origin.js



const CONTENT = (0,shape/* object */.Ik)({ type: shape/* text */.Qq, encoding: shape/* text */.Qq, content: shape/* text */.Qq });
const DETAIL = (0,shape/* object */.Ik)({
    sha: shape/* sha */.hW,
    parents: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ sha: shape/* sha */.hW })),
    files: (0,shape/* nullable */.me)((0,shape/* list */.p_)((0,shape/* object */.Ik)({ filename: shape/* text */.Qq, status: shape/* text */.Qq, previous_filename: (0,shape/* nullable */.me)(shape/* text */.Qq) }))),
});
const PULLS = (0,shape/* object */.Ik)({
    number: shape/* integer */.nd,
    state: (0,shape/* oneOf */.yL)('open', 'closed'),
    merged_at: (0,shape/* nullable */.me)(shape/* instant */.uR),
    base: (0,shape/* object */.Ik)({ ref: shape/* text */.Qq, repo: (0,shape/* nullable */.me)((0,shape/* object */.Ik)({ id: shape/* integer */.nd })) }),
});
const MOST_COMMITS = 50;
const MOST_MOVES = 5;
async function findOrigin(question, moves = 0) {
    const { api, repository, path, at, digest } = question;
    const history = await readHistory(api, repository, path, at);
    if (history.kind === 'unavailable')
        return history;
    let oldest = null;
    for (const [index, commit] of history.value.entries()) {
        if (index >= MOST_COMMITS)
            return {
                kind: 'unavailable',
                because: `${path} was changed more than ${MOST_COMMITS} times; its origin is not looked for further back`,
            };
        const own = await digestAt(question, commit.sha);
        if (own.kind === 'unavailable')
            return own;
        if (own.value !== digest)
            break;
        oldest = commit.sha;
    }
    if (oldest === null)
        return { kind: 'known', value: null };
    if (oldest === history.value[history.value.length - 1]?.sha && moves < MOST_MOVES) {
        const moved = await movedFrom(question, oldest);
        if (moved.kind === 'unavailable')
            return moved;
        if (moved.value !== null) {
            const before = await findOrigin({ ...question, path: moved.value.path, at: moved.value.parent }, moves + 1);
            if (before.kind === 'unavailable' || before.value !== null)
                return before;
        }
    }
    return associated(question, oldest);
}
async function digestAt({ api, repository, path, digestOf }, commit) {
    const answer = await api.get(`/repos/${repository}/contents/${(0,trees/* encodePath */.O0)(path)}?ref=${commit}`, CONTENT);
    if (answer.kind === 'unavailable' && answer.status === 404) {
        // A 404 alone proves nothing: the file is absent only where the commit says that it took it away.
        const detail = await api.get(`/repos/${repository}/commits/${commit}`, DETAIL);
        if (detail.kind === 'unavailable')
            return detail;
        const isGone = (detail.value.files ?? []).some(({ filename, status, previous_filename }) => (filename === path && status === 'removed') || (previous_filename === path && status === 'renamed'));
        return isGone ? { kind: 'known', value: null } : answer;
    }
    if (answer.kind === 'unavailable')
        return answer;
    if (answer.value.type !== 'file' || answer.value.encoding !== 'base64')
        return { kind: 'known', value: null };
    return { kind: 'known', value: digestOf(path, new Uint8Array(Buffer.from(answer.value.content, 'base64'))) };
}
async function movedFrom({ api, repository, path }, commit) {
    const answer = await api.get(`/repos/${repository}/commits/${commit}`, DETAIL);
    if (answer.kind === 'unavailable')
        return answer;
    const entry = (answer.value.files ?? []).find(({ filename }) => filename === path);
    const parent = answer.value.parents[0]?.sha;
    if (entry?.status !== 'renamed' || entry.previous_filename === null || parent === undefined)
        return { kind: 'known', value: null };
    return { kind: 'known', value: { path: entry.previous_filename, parent } };
}
async function associated({ api, repository, repositoryId, branches }, commit) {
    const answer = await api.list(`/repos/${repository}/commits/${commit}/pulls`, PULLS, ({ number }) => String(number));
    if (answer.kind === 'unavailable')
        return answer;
    const merged = answer.value.filter(({ merged_at, base }) => merged_at !== null && base.repo?.id === repositoryId && branches.includes(base.ref));
    // Several merged pull requests with one commit: the first that brought it in.
    const [first] = merged.map(({ number }) => number).sort((a, b) => a - b);
    return { kind: 'known', value: first ?? null };
}

;// CONCATENATED MODULE: ./.build/build/sources/github/signed-entries.js
/**
 * Which commit added each entry under `approvals`, and what GitHub says of its signature. A commit added an entry only if the record
 * holds the entry there and is known not to have held it before; what cannot be told leaves the entry without proof, and what cannot
 * be read leaves all of them unknown.
 */






/** How many commits of a record's history are looked into, the newest first. */
const signed_entries_MOST_COMMITS = 50;
const signed_entries_MOST_MOVES = 5;
/** How many commits are looked into at once; each is three requests. */
const AT_ONCE = 5;
/** GitHub lists so many files of one commit on the first page; beyond them the list is cut. */
const MOST_FILES = 300;
/** The commits that added the entries of all judged records; an entry that no commit is known for is left out. */
async function readSignedEntries(question) {
    const records = question.judged.filter(({ value }) => (value.approvals ?? []).length > 0);
    const answers = await Promise.all(records.map((record) => readEntries(question, record)));
    const entries = [];
    for (const answer of answers) {
        if (answer.kind === 'unavailable')
            return answer;
        entries.push(...answer.value);
    }
    return { kind: 'known', value: entries };
}
async function readEntries(question, record) {
    const { api, repository, at } = question;
    const forms = (record.value.approvals ?? []).map(domain_digest/* canonicalise */._I);
    const found = await findAdded(api, repository, record.path, at, new Set(forms));
    if (found.kind === 'unavailable')
        return found;
    const entries = [];
    for (const [index, form] of forms.entries()) {
        const landed = found.value.get(form);
        if (landed === undefined)
            continue;
        const own = await beforeLanding(question, record.path, form, landed);
        if (own.kind === 'unavailable')
            return own;
        const { commit, digest } = own.value;
        const { verification } = commit.commit;
        if (verification === null)
            return {
                kind: 'unavailable',
                because: `GitHub says nothing of the signature of commit ${commit.sha.slice(0, 7)}`,
            };
        entries.push({
            path: record.path,
            index,
            commit: commit.sha,
            record_digest: digest,
            author: (0,pull_request/* toAccount */.tf)(commit.author),
            committer: (0,pull_request/* toAccount */.tf)(commit.committer),
            verified: verification.verified,
            verification_reason: verification.reason.slice(0, 100),
        });
    }
    return { kind: 'known', value: entries };
}
/**
 * A squash and a rebase make new commits, which nobody but GitHub can sign: the entry's own commit is then one of the merged pull
 * request that GitHub names for the commit that landed.
 */
async function beforeLanding(question, path, form, landed) {
    const { api, repository } = question;
    const { commit } = landed;
    const isMade = commit.committer?.login === 'web-flow' || commit.commit.verification?.verified !== true;
    if (!isMade)
        return { kind: 'known', value: landed };
    const pulls = await api.list(`/repos/${repository}/commits/${commit.sha}/pulls`, PULLS, ({ number }) => String(number));
    if (pulls.kind === 'unavailable')
        return pulls;
    for (const { number, merged_at } of pulls.value) {
        if (merged_at === null)
            continue;
        const head = await headOf(question, number);
        if (head.kind === 'unavailable')
            return head;
        const own = await findAdded(api, repository, path, head.value, new Set([form]));
        if (own.kind === 'unavailable')
            return own;
        const added = own.value.get(form);
        if (added !== undefined)
            return { kind: 'known', value: added };
    }
    return { kind: 'known', value: landed };
}
async function headOf({ api, repository, pulls }, number) {
    const known = pulls.find((pull) => pull.number === number);
    if (known !== undefined)
        return { kind: 'known', value: known.head.sha };
    const answer = await api.get(`/repos/${repository}/pulls/${number}`, pull_request/* PULL */.S9);
    return answer.kind === 'unavailable' ? answer : { kind: 'known', value: answer.value.head.sha };
}
async function findAdded(api, repository, path, at, forms) {
    const walk = { api, repository, found: new Map(), pending: forms };
    const trouble = await walkBack(walk, path, at, 0);
    return trouble ?? { kind: 'known', value: walk.found };
}
/** Looks back from a commit until every entry is found or given up. @returns null, or why it could not be read */
async function walkBack(walk, path, at, moves) {
    const history = await readHistory(walk.api, walk.repository, path, at);
    if (history.kind === 'unavailable')
        return history;
    for (let start = 0; start < history.value.length && walk.pending.size > 0; start += AT_ONCE) {
        if (start >= signed_entries_MOST_COMMITS)
            return unread(`${path} was changed more than ${signed_entries_MOST_COMMITS} times; who added its entries is not looked for further back`);
        const batch = history.value.slice(start, start + AT_ONCE);
        const steps = await Promise.all(batch.map((commit) => readStep(walk, path, commit)));
        for (const step of steps) {
            if (step.kind === 'unavailable')
                return step;
            const moved = settle(walk, step.value);
            if (moved === null || walk.pending.size === 0)
                continue;
            if (moves >= signed_entries_MOST_MOVES)
                return unread(`${path} was moved more than ${signed_entries_MOST_MOVES} times`);
            return walkBack(walk, moved.path, moved.at, moves + 1);
        }
    }
    return null;
}
const NOTHING = { forms: new Set(), digest: null };
/** Decides which entries this commit added. @returns where the file was before, if the commit moved it */
function settle({ pending, found }, { commit, own, before, moved }) {
    for (const form of pending) {
        if (own?.forms.has(form) !== true)
            continue;
        if (before.some((entries) => entries?.forms.has(form) === true))
            continue;
        pending.delete(form);
        // A record that could not be read before may have held the entry; and a merge is nobody's own word.
        if (before.length <= 1 && !before.includes(null))
            found.set(form, { commit, digest: own.digest });
    }
    return moved;
}
async function readStep(walk, path, commit) {
    const { api, repository } = walk;
    const [detail, own, ...before] = await Promise.all([
        api.get(`/repos/${repository}/commits/${commit.sha}`, DETAIL),
        readAt(walk, path, commit.sha),
        ...commit.parents.map((parent) => readAt(walk, path, parent.sha)),
    ]);
    if (detail.kind === 'unavailable')
        return detail;
    const files = detail.value.files ?? [];
    // What the commit did to the file against its first parent; a 404 alone proves no absence.
    const file = files.length < MOST_FILES ? files.find(({ filename }) => filename === path) : undefined;
    const step = { commit, moved: null };
    if (file?.status === 'removed')
        return { kind: 'known', value: { ...step, own: NOTHING, before: [] } };
    // Not there, and not taken away: passing over such a commit could give the entry to an older one.
    if (own.kind === 'unavailable')
        return own;
    if (commit.parents.length > 1) {
        const all = before.map((answer) => (answer.kind === 'known' ? answer.value : null));
        return { kind: 'known', value: { ...step, own: own.value, before: all } };
    }
    const [parent] = commit.parents;
    if (parent === undefined || file?.status === 'added')
        return { kind: 'known', value: { ...step, own: own.value, before: [NOTHING] } };
    const from = file?.previous_filename ?? null;
    if (file !== undefined && from !== null) {
        const then = await readAt(walk, from, parent.sha);
        if (then.kind === 'unavailable')
            return then;
        const moved = { path: from, at: parent.sha };
        return { kind: 'known', value: { commit, moved, own: own.value, before: [then.value] } };
    }
    const [then] = before;
    if (then?.kind === 'unavailable' && then.status !== 404)
        return then;
    const known = file !== undefined && then?.kind === 'known' ? then.value : null;
    return { kind: 'known', value: { ...step, own: own.value, before: [known] } };
}
async function readAt({ api, repository }, path, commit) {
    const answer = await api.get(`/repos/${repository}/contents/${(0,trees/* encodePath */.O0)(path)}?ref=${commit}`, CONTENT);
    if (answer.kind === 'unavailable')
        return answer;
    const { type, encoding, content } = answer.value;
    if (type !== 'file' || encoding !== 'base64')
        return { kind: 'known', value: null };
    const { value } = (0,change_record/* parseRecord */.H)(path, new Uint8Array(Buffer.from(content, 'base64')));
    if (value === undefined)
        return { kind: 'known', value: null };
    return {
        kind: 'known',
        value: { forms: new Set((value.approvals ?? []).map(domain_digest/* canonicalise */._I)), digest: (0,domain_digest/* digestRecord */.Gs)(value) },
    };
}
function unread(because) {
    return { kind: 'unavailable', because };
}

// EXTERNAL MODULE: ./.build/build/domain/upkeep.js
var upkeep = __webpack_require__(2012);
;// CONCATENATED MODULE: ./.build/build/sources/github/upkeep-commits.js
/**
 * Which commits of a pull request are mere upkeep: they change nothing but approvals, board, withdrawal, outcome or links of records.
 * GitHub's list of files picks the candidates; the trees before and after decide. What cannot be read counts as a change.
 */








/** How many commits of one pull request are looked into, the newest. */
const upkeep_commits_MOST_COMMITS = 50;
/** How many requests are under way at once. */
const upkeep_commits_AT_ONCE = 10;
/** GitHub lists so many files of one commit on the first page; beyond them the list is cut. */
const upkeep_commits_MOST_FILES = 300;
/** The pull request with `upkeep` filled in for the commits that are nothing else; unchanged where that could not matter. */
async function markUpkeep(api, repository, pull, policy, judged) {
    if ((0,votes/* isUnavailable */.Pd)(pull.commits) || !canMatter(pull, pull.commits, policy, judged))
        return pull;
    const looked = pull.commits.filter(({ parents }) => parents?.length === 1).slice(-upkeep_commits_MOST_COMMITS);
    const upkeep = new Set();
    for (let start = 0; start < looked.length; start += upkeep_commits_AT_ONCE) {
        const batch = looked.slice(start, start + upkeep_commits_AT_ONCE);
        const answers = await Promise.all(batch.map((commit) => isUpkeep(api, repository, commit, policy.records)));
        for (const [index, commit] of batch.entries())
            if (answers[index] === true)
                upkeep.add(commit.sha);
    }
    if (upkeep.size === 0)
        return pull;
    return {
        ...pull,
        commits: pull.commits.map((commit) => (upkeep.has(commit.sha) ? { ...commit, upkeep: true } : commit)),
    };
}
/**
 * Upkeep matters for a yes that was followed by another commit, for one that stands in a commit, and for one by somebody who made a
 * commit. Anywhere else nothing is asked.
 */
function canMatter(pull, commits, policy, judged) {
    if (commits.length < 2)
        return false;
    if (!((0,coverage/* filesOf */.R8)(pull) ?? []).some((path) => (0,domain_paths/* isRecordPath */.$k)(policy.records, path)))
        return false;
    if (judged.some(({ value }) => (value.approvals ?? []).length > 0))
        return true;
    const yes = (0,votes/* isUnavailable */.Pd)(pull.reviews) ? [] : pull.reviews.filter(({ state }) => state === 'APPROVED');
    const makers = new Set(commits.flatMap(({ author, committer }) => [author?.id, committer?.id]));
    const hasCoAuthors = commits.some(({ message }) => /^[ \t]*co-authored-by:/im.test(message));
    return yes.some(({ commit_id, user }) => commit_id !== pull.head.sha || makers.has(user?.id) || (hasCoAuthors && user !== null));
}
async function isUpkeep(api, repository, commit, records) {
    const parent = commit.parents?.[0];
    if (parent === undefined || commit.parents?.length !== 1)
        return false;
    const detail = await api.get(`/repos/${repository}/commits/${commit.sha}`, DETAIL);
    if (detail.kind === 'unavailable')
        return false;
    const files = detail.value.files ?? [];
    if (files.length === 0 || files.length >= upkeep_commits_MOST_FILES)
        return false;
    if (!files.every(({ filename, status }) => status === 'modified' && (0,domain_paths/* isRecordPath */.$k)(records, filename)))
        return false;
    const [before, after] = await Promise.all([(0,trees/* readTree */.Zc)(api, repository, parent), (0,trees/* readTree */.Zc)(api, repository, commit.sha)]);
    if (before.kind === 'unavailable' || after.kind === 'unavailable')
        return false;
    const changed = changedPaths(before.value, after.value);
    if (changed.length === 0 || !changed.every((path) => (0,domain_paths/* isRecordPath */.$k)(records, path)))
        return false;
    const kept = await Promise.all(changed.map((path) => isKept(api, repository, path, before.value, after.value)));
    return kept.every((answer) => answer);
}
/** Paths of files that are not the same in both, whatever the difference is: content, mode, there or not. */
function changedPaths(before, after) {
    const paths = new Set([...before.entries.keys(), ...after.entries.keys()]);
    return [...paths].filter((path) => {
        const [was, is] = [before.entries.get(path), after.entries.get(path)];
        if (was?.type === 'tree' && is?.type === 'tree')
            return false;
        return was?.sha !== is?.sha || was?.mode !== is?.mode || was?.type !== is?.type;
    });
}
/** Whether a record is the same but for what may be written after an approval, and nothing of that was taken back. */
async function isKept(api, repository, path, before, after) {
    const [was, is] = await Promise.all([
        readRecordAt(api, repository, path, before),
        readRecordAt(api, repository, path, after),
    ]);
    if (was === null || is === null)
        return false;
    const digest = (0,domain_digest/* digestRecord */.Gs)(is);
    if ((0,domain_digest/* digestRecord */.Gs)(was) !== digest)
        return false;
    return (0,upkeep/* judgeUpkeep */._W)({ path, value: is, digest }, was).every(({ level }) => level !== 'error');
}
async function readRecordAt(api, repository, path, tree) {
    const entry = tree.entries.get(path);
    if (entry === undefined || (0,trees/* troubleWith */.W4)(entry) !== null)
        return null;
    const file = await (0,trees/* readFileAt */._T)(api, repository, tree, path);
    if (file.kind === 'unavailable' || file.value === null)
        return null;
    const parsed = (0,change_record/* parseRecord */.H)(path, file.value.bytes);
    return parsed.kind === 'valid' ? parsed.value : null;
}

;// CONCATENATED MODULE: ./.build/build/sources/github/record-facts.js
/** Facts about the records that are judged: what brought each in, its digest where approvals were given, the members of teams. */











/** How many reviewed commits of one pull request are looked into, the newest first. */
const MOST_REVIEWED = 20;
function digestOf(path, bytes) {
    const parsed = (0,change_record/* parseRecord */.H)(path, bytes);
    return parsed.value === undefined ? null : (0,domain_digest/* digestRecord */.Gs)(parsed.value);
}
/** Origins, digests and teams of what is judged. */
async function completeFacts(api, request, base, facts, need) {
    const [records, teams] = await Promise.all([
        Promise.all(need.judged.map((record) => recordFact(api, request, base, facts, record))),
        Promise.all(need.teams.map((team) => readTeam(api, team))),
    ]);
    const missing = new Set(records
        .map(({ pull_request }) => pull_request)
        .filter((number) => typeof number === 'number' && !facts.pull_requests.some((pr) => pr.number === number)));
    const further = await Promise.all([...missing].map((number) => (0,pull_request/* readPullRequest */.DQ)(api, request.repository, number)));
    const pulls = [...facts.pull_requests];
    const unread = new Map();
    for (const [index, number] of [...missing].entries()) {
        const read = further[index];
        if (read?.kind === 'known')
            pulls.push(read.value.fact);
        else if (read !== undefined)
            unread.set(number, read);
    }
    const known = records.map((fact) => {
        const trouble = typeof fact.pull_request === 'number' ? unread.get(fact.pull_request) : undefined;
        return trouble === undefined ? fact : { ...fact, pull_request: (0,pull_request/* unavailableOf */._i)(trouble) };
    });
    const origins = new Set(known.map(({ pull_request }) => pull_request));
    const [completed, signed] = await Promise.all([
        Promise.all(pulls.map(async (pull) => {
            const [digests, upkeep] = await Promise.all([
                origins.has(pull.number) ? digestsOf(api, request.repository, pull, need.judged) : null,
                markUpkeep(api, request.repository, pull, need.policy, need.judged),
            ]);
            return digests === null ? upkeep : { ...upkeep, record_digests: digests };
        })),
        need.needsSignatures
            ? readSignedEntries({
                api,
                repository: base.recordsRepository,
                at: base.recordsTree.commit,
                judged: need.judged,
                pulls: base.recordsRepository === request.repository ? pulls : [],
            })
            : null,
    ]);
    const entries = signed === null ? {} : { signed_entries: (0,pull_request/* factOr */.yV)(signed, (all) => all) };
    return { ...facts, pull_requests: completed, records: known, teams, ...entries };
}
async function recordFact(api, request, base, facts, record) {
    const own = { path: record.path, digest: record.digest };
    const question = {
        api,
        repository: base.recordsRepository,
        repositoryId: facts.repository.id,
        path: record.path,
        digest: record.digest,
        digestOf,
        branches: base.branches,
    };
    if (base.recordsRepository !== request.repository)
        return { ...own, pull_request: null };
    if (request.stage === 'deploy')
        return {
            ...own,
            pull_request: (0,pull_request/* factOr */.yV)(await findOrigin({ ...question, at: base.recordsTree.commit }), (number) => number),
        };
    const pull = base.pulls.find(({ fact }) => ((0,coverage/* filesOf */.R8)(fact) ?? []).includes(record.path)) ?? base.pulls[0];
    if (pull === undefined)
        return { ...own, pull_request: null };
    const before = await (0,trees/* readFileAt */._T)(api, request.repository, base.tree, record.path);
    // Where the governance comes from another repository, the base is read on its own.
    const baseTree = request.policyRepository === null && request.policyRef === null
        ? before
        : await readBase(api, request, pull.fact, record.path);
    if (baseTree.kind === 'unavailable')
        return { ...own, pull_request: (0,pull_request/* unavailableOf */._i)(baseTree) };
    const parsed = baseTree.value === null ? null : (0,change_record/* parseRecord */.H)(record.path, baseTree.value.bytes);
    const value = parsed?.value ?? null;
    const baseDigest = value === null ? null : (0,domain_digest/* digestRecord */.Gs)(value);
    if (baseDigest !== record.digest)
        return { ...own, base_digest: baseDigest, pull_request: pull.fact.number };
    const origin = await findOrigin({ ...question, at: pull.fact.base.sha });
    return {
        ...own,
        base_digest: baseDigest,
        base_record: value,
        pull_request: (0,pull_request/* factOr */.yV)(origin, (number) => number),
    };
}
async function readBase(api, request, pull, path) {
    const tree = await (0,trees/* readTree */.Zc)(api, request.repository, pull.base.sha);
    return tree.kind === 'unavailable' ? tree : (0,trees/* readFileAt */._T)(api, request.repository, tree.value, path);
}
/** The digest that each record had in the commits that approvals were given on: what landed may have been edited at the merge. */
async function digestsOf(api, repository, pull, judged) {
    if ((0,votes/* isUnavailable */.Pd)(pull.reviews))
        return null;
    const given = pull.reviews.flatMap(({ state, commit_id }) => state === 'APPROVED' && commit_id !== null ? [commit_id] : []);
    const commits = [...new Set(given)].slice(-MOST_REVIEWED);
    const digests = await Promise.all(commits.map((commit) => digestsAt(api, repository, commit, judged)));
    return digests.flat();
}
async function digestsAt(api, repository, commit, judged) {
    const tree = await (0,trees/* readTree */.Zc)(api, repository, commit);
    if (tree.kind === 'unavailable')
        return [];
    const digests = [];
    for (const { path } of judged) {
        // A record that was moved since is found by its name, which is its id.
        const name = path.slice(path.lastIndexOf('/') + 1);
        const then = tree.value.entries.has(path)
            ? path
            : ([...tree.value.entries.keys()].find((other) => other.endsWith(`/${name}`)) ?? path);
        const file = await (0,trees/* readFileAt */._T)(api, repository, tree.value, then);
        if (file.kind === 'known')
            digests.push({ path, commit, digest: file.value === null ? null : digestOf(then, file.value.bytes) });
    }
    return digests;
}
async function readTeam(api, team, options = {}) {
    const [organisation = '', slug = ''] = team.split('/');
    const root = `/orgs/${encodeURIComponent(organisation)}/teams/${encodeURIComponent(slug)}`;
    // The team is looked at first: a team that cannot be seen must not look like a team without members.
    const [known, members] = await Promise.all([
        api.get(root, (0,shape/* object */.Ik)({ id: shape/* integer */.nd, slug: shape/* text */.Qq }), options),
        api.list(`${root}/members`, shape/* account */.ct, ({ id }) => String(id), options),
    ]);
    if (known.kind === 'unavailable')
        return { team, members: { ...(0,pull_request/* unavailableOf */._i)(known), permission: 'members: read' } };
    if (!(0,names/* isSameName */.yS)(known.value.slug, slug))
        return { team, members: { unavailable: `${team} answers as ${known.value.slug}` } };
    return { team, members: (0,pull_request/* factOr */.yV)(members, (all) => all) };
}

;// CONCATENATED MODULE: ./.build/build/sources/github/again.js
/** The second look at the end of a deploy decision: what moved while the gate was looking makes the decision one about the past. */







const REVIEW = (0,shape/* object */.Ik)({ id: shape/* integer */.nd, state: shape/* text */.Qq, body: (0,shape/* nullable */.me)(shape/* text */.Qq), commit_id: (0,shape/* nullable */.me)(shape/* text */.Qq) });
const FRESH = { fresh: true };
const RULES = /^\.github\/change-gate\//;
/** Reads again what a race could have moved: records, rules, the ref that is deployed, approvals, members of teams. */
async function checkAgain(look) {
    const { facts, judged } = look;
    // Once each: whatever asks for these heads below is given the new answer.
    await Promise.all(headsOf(look).map((ask) => ask(FRESH)));
    const answering = facts.pull_requests.filter(({ number }) => judged.some((record) => (0,coverage/* isAnswerable */.zK)(record, number, facts, judged)));
    const moved = await Promise.all([
        lookAtRecords(look),
        lookAtRules(look),
        lookAtTarget(look),
        ...answering.map((pull) => lookAtReviews(look, pull)),
        ...(facts.teams ?? []).map((team) => lookAtTeam(look, team)),
    ]);
    return { ...facts, moved: [...new Set(moved.flat())].sort().slice(0, 100) };
}
function again_unread(what, answer) {
    return [`Whether ${what} moved meanwhile could not be read: ${answer.because}`];
}
/** What is asked for the commit of an input's ref, or of the default branch. */
function askForHead({ api, request, facts }, repository, ref) {
    return async (options = {}) => {
        if (ref !== null)
            return (0,refs/* resolveRef */.q)(api, repository, ref, options);
        if (repository === request.repository)
            return (0,refs/* resolveBranch */.p)(api, repository, facts.repository.default_branch, options);
        const known = await api.get(`/repos/${repository}`, (0,shape/* object */.Ik)({ default_branch: shape/* text */.Qq }));
        return known.kind === 'unavailable' ? known : (0,refs/* resolveBranch */.p)(api, repository, known.value.default_branch, options);
    };
}
function headsOf(look) {
    const { policyRepository, policyRef, recordsRepository, recordsRef, repository } = look.request;
    const asks = [askForHead(look, repository, null)];
    if (policyRepository !== null || policyRef !== null)
        asks.push(askForHead(look, policyRepository ?? repository, policyRef));
    if (recordsRepository !== null || recordsRef !== null)
        asks.push(askForHead(look, recordsRepository ?? repository, recordsRef));
    return asks;
}
async function lookAtRecords(look) {
    const { api, request, base, judged } = look;
    if (judged.length === 0)
        return [];
    const commit = await askForHead(look, base.recordsRepository, request.recordsRef)();
    if (commit.kind === 'unavailable')
        return again_unread('the records', commit);
    const paths = new Set(judged.map(({ path }) => path));
    return lookAtTree(api, base.recordsRepository, base.recordsTree, commit.value, (path) => paths.has(path), 'the records');
}
async function lookAtRules(look) {
    const { api, request, base } = look;
    // On an event of a pull request the rules are those of its base, which is a commit and does not move.
    if (request.event.pullRequest !== null && request.policyRef === null && request.policyRepository === null)
        return [];
    const place = request.policyRepository ?? request.repository;
    const commit = await askForHead(look, place, request.policyRef)();
    if (commit.kind === 'unavailable')
        return again_unread('the rules', commit);
    return lookAtTree(api, place, base.tree, commit.value, (path) => RULES.test(path), 'the rules');
}
async function lookAtTree(api, repository, before, commit, isWatched, what) {
    if (commit === before.commit)
        return [];
    const now = await (0,trees/* readTree */.Zc)(api, repository, commit);
    if (now.kind === 'unavailable')
        return again_unread(what, now);
    const paths = new Set([...before.entries.keys(), ...now.value.entries.keys()].filter(isWatched));
    return [...paths]
        .filter((path) => before.entries.get(path)?.sha !== now.value.entries.get(path)?.sha)
        .map((path) => `${path} was changed in ${repository} while the gate was looking.`);
}
/** A tag that was moved, or a branch that was pushed over, takes the commit away from under the deployment. */
async function lookAtTarget({ api, request, facts }) {
    const { ref } = request.event;
    const target = facts.subject.sha;
    if (target === null)
        return [];
    if (ref?.startsWith('refs/tags/') === true && request.sha === null) {
        const commit = await (0,refs/* resolveRef */.q)(api, request.repository, ref, FRESH);
        if (commit.kind === 'unavailable' || commit.value !== target)
            return [`The tag ${ref.slice('refs/tags/'.length)} does not point to ${target.slice(0, 7)} now.`];
    }
    if (facts.reachable !== true)
        return [];
    const still = await readReachable(api, request.repository, target, facts.repository.default_branch, ref, FRESH);
    if (still.kind === 'unavailable')
        return again_unread(`commit ${target.slice(0, 7)}`, still);
    return still.value ? [] : [`Commit ${target.slice(0, 7)} is on no branch and no tag any more.`];
}
async function lookAtReviews({ api, request }, pull) {
    if ((0,votes/* isUnavailable */.Pd)(pull.reviews))
        return [];
    const path = `/repos/${request.repository}/pulls/${pull.number}/reviews`;
    const again = await api.list(path, REVIEW, ({ id }) => String(id), FRESH);
    if (again.kind === 'unavailable')
        return again_unread(`the reviews of pull request #${pull.number}`, again);
    const shown = (reviews) => reviews
        .map(({ id, state, commit_id, body }) => JSON.stringify([id, state, commit_id, body ?? '']))
        .sort()
        .join('\n');
    return shown(pull.reviews) === shown(again.value)
        ? []
        : [`The reviews of pull request #${pull.number} changed while the gate was looking.`];
}
async function lookAtTeam({ api }, { team, members }) {
    if ((0,votes/* isUnavailable */.Pd)(members))
        return [];
    const again = await readTeam(api, team, FRESH);
    if ((0,votes/* isUnavailable */.Pd)(again.members))
        return again_unread(`the team ${team}`, { because: again.members.unavailable });
    const ids = (all) => all
        .map(({ id }) => id)
        .sort((a, b) => a - b)
        .join(' ');
    return ids(members) === ids(again.members)
        ? []
        : [`The members of the team ${team} changed while the gate was looking.`];
}

// EXTERNAL MODULE: ./.build/build/sources/github/api.js + 3 modules
var github_api = __webpack_require__(1287);
;// CONCATENATED MODULE: ./.build/build/sources/github/landed.js



const COMPARED = (0,shape/* object */.Ik)({
    sha: shape/* sha */.hW,
    parents: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ sha: shape/* sha */.hW })),
    commit: (0,shape/* object */.Ik)({ message: shape/* text */.Qq }),
    author: (0,shape/* nullable */.me)((0,shape/* object */.Ik)({ login: (0,shape/* nullable */.me)(shape/* text */.Qq), id: (0,shape/* nullable */.me)(shape/* integer */.nd), type: (0,shape/* nullable */.me)(shape/* text */.Qq) })),
});
const landed_COMPARISON = (0,shape/* object */.Ik)({
    status: (0,shape/* oneOf */.yL)('ahead', 'behind', 'identical', 'diverged'),
    total_commits: shape/* integer */.nd,
    commits: (0,shape/* list */.p_)(COMPARED),
    files: (0,shape/* nullable */.me)((0,shape/* list */.p_)(pull_request/* FILE */.PW)),
});
const ASSOCIATED = (0,shape/* object */.Ik)({
    number: shape/* integer */.nd,
    state: shape/* text */.Qq,
    merged_at: (0,shape/* nullable */.me)(shape/* instant */.uR),
    base: (0,shape/* object */.Ik)({ ref: shape/* text */.Qq, repo: (0,shape/* nullable */.me)((0,shape/* object */.Ik)({ id: shape/* integer */.nd })) }),
});
const landed_MOST_COMMITS = 5000;
/** How many requests are under way at once. */
const landed_AT_ONCE = 10;
async function readLanded(question) {
    const { api, repository, target, since } = question;
    const range = since === null || since === target ? await readTarget(question) : await readRange(api, repository, since, target);
    if (range.kind === 'unavailable')
        return range;
    const { direction, commits } = range.value;
    const associated = [];
    for (let start = 0; start < commits.length; start += landed_AT_ONCE) {
        const batch = commits.slice(start, start + landed_AT_ONCE);
        associated.push(...(await Promise.all(batch.map((commit) => readAssociated(question, commit.sha)))));
    }
    const landed = commits.map((commit, index) => {
        const answer = associated[index] ?? { kind: 'unavailable', because: 'its pull requests were not read' };
        return {
            sha: commit.sha,
            message: commit.commit.message,
            author: (0,pull_request/* toAccount */.tf)(commit.author),
            parents: commit.parents.map(({ sha: parent }) => parent),
            pull_requests: answer.kind === 'known' ? answer.value : (0,pull_request/* unavailableOf */._i)(answer),
        };
    });
    const numbers = new Set(landed.flatMap(({ pull_requests }) => ((0,votes/* isUnavailable */.Pd)(pull_requests) ? [] : pull_requests)));
    return {
        kind: 'known',
        value: {
            landed: { since, direction: since === null ? 'first' : direction, commits: landed },
            numbers: [...numbers],
            compared: commits,
        },
    };
}
async function readTarget({ api, repository, target, since }) {
    const commit = await api.get(`/repos/${repository}/commits/${target}`, COMPARED);
    return commit.kind === 'unavailable'
        ? commit
        : { kind: 'known', value: { direction: since === null ? 'ahead' : 'identical', commits: [commit.value] } };
}
async function readRange(api, repository, since, target) {
    const commits = new Map();
    for (let page = 1;; page += 1) {
        const path = `/repos/${repository}/compare/${since}...${target}?per_page=100&page=${page}`;
        const answer = await api.get(path, landed_COMPARISON);
        if (answer.kind === 'unavailable')
            return answer;
        const { status, total_commits, commits: some } = answer.value;
        if (total_commits > landed_MOST_COMMITS)
            return {
                kind: 'unavailable',
                because: `${total_commits} commits lie between ${since.slice(0, 7)} and ${target.slice(0, 7)}; the gate looks at ${landed_MOST_COMMITS} at most`,
            };
        const before = commits.size;
        for (const commit of some)
            commits.set(commit.sha, commit);
        if (commits.size >= total_commits) {
            const list = [...commits.values()];
            if (list.some(({ sha }) => sha === target))
                return { kind: 'known', value: { direction: status, commits: list } };
            // Going back: nothing lies between, and the target itself is always to be covered.
            const own = await api.get(`/repos/${repository}/commits/${target}`, COMPARED);
            return own.kind === 'unavailable'
                ? own
                : { kind: 'known', value: { direction: status, commits: [...list, own.value] } };
        }
        if (commits.size === before)
            return {
                kind: 'unavailable',
                because: `GET ${path}: ${total_commits} commits were announced and ${commits.size} came`,
            };
    }
}
async function readAssociated({ api, repository, repositoryId, branches }, commit) {
    const answer = await api.list(`/repos/${repository}/commits/${commit}/pulls`, ASSOCIATED, ({ number }) => String(number));
    if (answer.kind === 'unavailable')
        return answer;
    const merged = answer.value.filter(({ merged_at, base }) => merged_at !== null && base.repo?.id === repositoryId && branches.includes(base.ref));
    return { kind: 'known', value: merged.map(({ number }) => number) };
}

;// CONCATENATED MODULE: ./.build/build/sources/github/content.js




/** GitHub lists no more files of a comparison, and says nothing of the rest. */
const LISTED_FILES = 300;
/**
 * Compares what landed with what was reviewed. Commits of the pull request itself are what they are, but only together: reviewers
 * saw its head and no state before it. Those that GitHub made at the merge (squash, rebase, merge commit) must together change the
 * same files to the same content.
 * @returns why a commit is not what was reviewed, by commit
 */
async function compareContent(api, repository, pr, files, compared, attributed) {
    const differs = new Map();
    if ((0,votes/* isUnavailable */.Pd)(pr.commits))
        return pr.commits;
    const present = new Set(compared.map((commit) => commit.sha));
    const merge = pr.merge_commit_sha ?? null;
    if (!present.has(pr.head.sha) && (merge === null || !present.has(merge))) {
        for (const commit of attributed)
            differs.set(commit, `it is a part of pull request #${pr.number}; neither its head nor its merge goes out`);
        return differs;
    }
    const own = new Set(pr.commits.map((commit) => commit.sha));
    const made = compared.filter((commit) => attributed.has(commit.sha) && !own.has(commit.sha));
    if (made.length === 0)
        return differs;
    if (files.kind === 'unavailable')
        return (0,pull_request/* unavailableOf */._i)(files);
    const chain = chainTo(merge, made);
    for (const commit of made)
        if (!chain.some(({ sha }) => sha === commit.sha))
            differs.set(commit.sha, `it is not how pull request #${pr.number} was merged`);
    const first = chain[0];
    const last = chain[chain.length - 1];
    if (first === undefined || last === undefined)
        return differs;
    const before = first.parents[0]?.sha;
    const reason = before === undefined ? null : await compareMade(api, repository, before, last.sha, files.value, pr.number);
    if (reason?.kind === 'unavailable')
        return (0,pull_request/* unavailableOf */._i)(reason);
    const why = reason === null ? 'it has no parent to be compared with' : reason.value;
    if (why !== null)
        for (const commit of chain)
            differs.set(commit.sha, why);
    return differs;
}
/** The commits made at the merge, oldest first, ending in the merge commit: each the first parent of the next. */
function chainTo(merge, made) {
    const bySha = new Map(made.map((commit) => [commit.sha, commit]));
    const chain = [];
    let next = merge === null ? undefined : bySha.get(merge);
    while (next !== undefined && !chain.includes(next)) {
        chain.unshift(next);
        const parent = next.parents[0]?.sha;
        next = parent === undefined ? undefined : bySha.get(parent);
    }
    return chain;
}
/** Why the commits from `before` (exclusive) to `after` are not what was reviewed; null where they are. */
async function compareMade(api, repository, before, after, reviewed, number) {
    const landed = await readFiles(api, repository, before, after);
    if (landed.kind === 'unavailable')
        return landed;
    const reason = compareFiles(reviewed, landed.value, number);
    if (reason !== null)
        return { kind: 'known', value: reason };
    const effects = effectsOf(landed.value);
    const left = [...effectsOf(reviewed)].filter(([path]) => !effects.has(path));
    if (left.length === 0)
        return { kind: 'known', value: null };
    // What was reviewed and did not change with the merge must have been so before; a part that was dropped was never reviewed.
    const tree = await (0,trees/* readTree */.Zc)(api, repository, after);
    if (tree.kind === 'unavailable')
        return tree;
    const lost = left.find(([path, { content }]) => (tree.value.entries.get(path)?.sha ?? REMOVED) !== content);
    return {
        kind: 'known',
        value: lost === undefined ? null : `${lost[0]} does not have the content that pull request #${number} has`,
    };
}
async function readFiles(api, repository, before, after) {
    const path = `/repos/${repository}/compare/${before}...${after}?per_page=1`;
    const answer = await api.get(path, landed_COMPARISON);
    if (answer.kind === 'unavailable')
        return answer;
    const { files } = answer.value;
    if (files === null)
        return { kind: 'unavailable', because: `GET ${path}: no files were listed` };
    return files.length < LISTED_FILES ? { kind: 'known', value: files } : compareTrees(api, repository, before, after);
}
/** Every file that differs between two commits, where there are more than a comparison lists. */
async function compareTrees(api, repository, before, after) {
    const [old, present] = await Promise.all([(0,trees/* readTree */.Zc)(api, repository, before), (0,trees/* readTree */.Zc)(api, repository, after)]);
    if (old.kind === 'unavailable')
        return old;
    if (present.kind === 'unavailable')
        return present;
    const files = [];
    for (const filename of new Set([...old.value.entries.keys(), ...present.value.entries.keys()])) {
        const [was, is] = [old.value.entries.get(filename), present.value.entries.get(filename)];
        if (was?.type === 'tree' || is?.type === 'tree' || (was?.sha === is?.sha && was?.mode === is?.mode))
            continue;
        const status = is === undefined ? 'removed' : was === undefined ? 'added' : 'modified';
        files.push({ filename, status, previous_filename: null, sha: is?.sha ?? null, patch: null });
    }
    return { kind: 'known', value: files };
}
const REMOVED = 'removed';
function effectsOf(files) {
    const effects = new Map();
    // What was moved is gone from where it was, unless something else took its place.
    for (const { status, previous_filename } of files)
        if (status === 'renamed' && previous_filename !== null)
            effects.set(previous_filename, { content: REMOVED, patch: null });
    for (const { filename, status, sha, patch } of files)
        effects.set(filename, {
            content: status === 'removed' ? REMOVED : sha,
            patch: status === 'removed' ? null : patch,
        });
    return effects;
}
/** Why what landed is not within what was reviewed; null where it is. */
function compareFiles(reviewed, landed, number) {
    const expected = effectsOf(reviewed);
    for (const [path, effect] of effectsOf(landed)) {
        const own = expected.get(path);
        if (own === undefined)
            return `it changes ${path}, which pull request #${number} does not`;
        if (effect.content !== null && effect.content === own.content)
            continue;
        // Where the base touched the file as well, its content differs; the lines that were reviewed must then be the lines that landed.
        if (!isSamePatch(effect.patch, own.patch))
            return `${path} does not have the content that pull request #${number} has`;
    }
    return null;
}
/** The same lines between the same lines. Without those around them, a line could land elsewhere in the file. */
function isSamePatch(a, b) {
    if (a === null || b === null || a === '' || b === '')
        return false;
    const lines = (patch) => patch
        .split('\n')
        .filter((line) => !line.startsWith('@@'))
        .join('\n');
    return lines(a) === lines(b);
}

;// CONCATENATED MODULE: ./.build/build/sources/github/deployments.js


const DEPLOYMENT = (0,shape/* object */.Ik)({ id: shape/* integer */.nd, sha: shape/* sha */.hW, environment: shape/* text */.Qq, created_at: shape/* instant */.uR });
const STATUS = (0,shape/* object */.Ik)({
    id: shape/* integer */.nd,
    // A state that is not known must not pass for "did not succeed".
    state: (0,shape/* oneOf */.yL)('error', 'failure', 'inactive', 'in_progress', 'pending', 'queued', 'success', 'waiting'),
    created_at: shape/* instant */.uR,
    log_url: (0,shape/* nullable */.me)(shape/* text */.Qq),
    target_url: (0,shape/* nullable */.me)(shape/* text */.Qq),
});
/** How many deployments back are looked at for the last that succeeded; the newest come first. */
const MOST_DEPLOYMENTS = 30;
const MOST_LISTED = 300;
/** How many requests are under way at once. */
const deployments_AT_ONCE = 10;
/** Deployments of an environment with their statuses, newest first: far enough back to know the last two commits that succeeded. */
async function readDeployments(api, repository, environment, own) {
    const root = `/repos/${repository}/deployments`;
    const cut = { most: MOST_LISTED, isCut: true };
    const name = ({ id }) => String(id);
    const all = await api.list(`${root}?environment=${encodeURIComponent(environment)}`, DEPLOYMENT, name, cut);
    if (all.kind === 'unavailable')
        return all;
    const facts = await withStatuses(api, root, environment, all.value, own);
    if (facts.kind === 'unavailable' || facts.value.some(hasSucceeded))
        return facts;
    if (all.value.length >= MOST_LISTED)
        return {
            kind: 'unavailable',
            because: `none of the newest ${MOST_LISTED} deployments to ${environment} succeeded; the gate looks no further back`,
        };
    // Nothing counts this list, and its filter may be exact about case where names are not. Before this is called a first deployment,
    // which covers next to nothing, all deployments are looked at.
    const every = await api.list(root, DEPLOYMENT, name, cut);
    if (every.kind === 'unavailable')
        return every;
    const known = new Map([...every.value, ...all.value].map((one) => [one.id, one]));
    return withStatuses(api, root, environment, [...known.values()], own);
}
function hasSucceeded({ own_run, statuses }) {
    return own_run !== true && statuses.some(({ state }) => state === 'success');
}
async function withStatuses(api, root, environment, all, { runId, deploymentId }) {
    const sorted = all
        .filter((one) => (0,names/* isSameName */.yS)(one.environment, environment))
        .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id);
    const facts = [];
    const succeeded = new Set();
    for (let start = 0; start < sorted.length && succeeded.size < 3; start += deployments_AT_ONCE) {
        if (start >= MOST_DEPLOYMENTS && succeeded.size > 0)
            break;
        const batch = sorted.slice(start, start + deployments_AT_ONCE);
        const answers = await Promise.all(batch.map(({ id }) => api.list(`${root}/${id}/statuses`, STATUS, (status) => String(status.id))));
        for (const [index, deployment] of batch.entries()) {
            const answer = answers[index];
            if (answer === undefined || answer.kind === 'unavailable')
                return answer ?? { kind: 'unavailable', because: 'a list of statuses is missing' };
            const isOwn = deployment.id === deploymentId || (runId !== null && firstRun(answer.value) === runId);
            const statuses = answer.value.map(({ state, created_at }) => ({ state, created_at }));
            const fact = { ...deployment, own_run: isOwn, statuses };
            facts.push(fact);
            if (hasSucceeded(fact))
                succeeded.add(deployment.sha);
        }
    }
    return { kind: 'known', value: facts };
}
/**
 * The run that a deployment belongs to, by its first status alone. Later ones say nothing: GitHub makes a deployment inactive when
 * the next one succeeds, and anybody who may write a status could add one, to make a deployment of the past look like a part of this run.
 */
function firstRun(statuses) {
    const [first] = [...statuses].sort((a, b) => a.id - b.id);
    if (first === undefined)
        return null;
    const [run] = [first.log_url, first.target_url].flatMap((url) => /\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(url ?? '')?.[1] ?? []);
    return run === undefined ? null : Number(run);
}

;// CONCATENATED MODULE: ./.build/build/sources/github/merge-group.js





const merge_group_MOST_COMMITS = 200;
async function readGroup(api, repository, base, head) {
    const range = await readRange(api, repository, base, head);
    if (range.kind === 'unavailable')
        return range;
    const { commits } = range.value;
    if (commits.length > merge_group_MOST_COMMITS)
        return {
            kind: 'unavailable',
            because: `the merge group holds ${commits.length} commits; the gate looks at ${merge_group_MOST_COMMITS} at most`,
        };
    const hints = await Promise.all(commits.map((commit) => numbersFor(api, repository, commit)));
    const pulls = new Map();
    for (const number of new Set(hints.flat())) {
        const read = await (0,pull_request/* readPullRequest */.DQ)(api, repository, number);
        if (read.kind === 'unavailable') {
            if (read.status === 404)
                continue;
            return read;
        }
        if (read.value.fact.state === 'open')
            pulls.set(number, read.value);
    }
    const landed = [];
    const used = new Set();
    for (const [index, commit] of commits.entries()) {
        const own = await attribute(api, repository, commit, hints[index] ?? [], pulls);
        if (own.kind === 'unavailable')
            return own;
        if (own.value.number !== null)
            used.add(own.value.number);
        landed.push({
            sha: commit.sha,
            message: commit.commit.message,
            pull_requests: own.value.number === null ? [] : [own.value.number],
            ...(own.value.differs === null ? {} : { differs: own.value.differs }),
        });
    }
    return {
        kind: 'known',
        value: {
            landed: { since: base, direction: 'ahead', commits: landed },
            pulls: [...pulls.values()].filter(({ fact }) => used.has(fact.number)),
        },
    };
}
async function numbersFor(api, repository, commit) {
    const title = commit.commit.message.split('\n')[0] ?? '';
    const claimed = [...title.matchAll(/(?:^Merge pull request #|\(#)(\d{1,9})\b/g)].map(([, digits]) => Number(digits));
    const known = await api.list(`/repos/${repository}/commits/${commit.sha}/pulls`, (0,shape/* object */.Ik)({ number: shape/* integer */.nd, state: shape/* text */.Qq }), ({ number }) => String(number));
    return [
        ...(known.kind === 'known' ? known.value.filter(({ state }) => state === 'open').map(({ number }) => number) : []),
        ...claimed,
    ];
}
/** A commit of a pull request is what it is; one that the queue made must change the same files to the same content. */
async function attribute(api, repository, commit, hints, pulls) {
    for (const [number, { fact }] of pulls) {
        if (!(0,votes/* isUnavailable */.Pd)(fact.commits) && fact.commits.some(({ sha }) => sha === commit.sha))
            return { kind: 'known', value: { number, differs: null } };
    }
    let differs = null;
    for (const number of hints) {
        const pull = pulls.get(number);
        const before = commit.parents[0]?.sha;
        if (pull === undefined || before === undefined)
            continue;
        if (pull.files.kind === 'unavailable')
            return pull.files;
        const reason = await compareMade(api, repository, before, commit.sha, pull.files.value, number);
        if (reason.kind === 'unavailable')
            return reason;
        differs = reason.value;
        if (differs === null)
            return { kind: 'known', value: { number, differs: null } };
    }
    return { kind: 'known', value: { number: null, differs } };
}

// EXTERNAL MODULE: ./.build/build/domain/policy.js
var policy = __webpack_require__(3842);
// EXTERNAL MODULE: ./.build/build/sources/github/heads.js
var heads = __webpack_require__(8357);
;// CONCATENATED MODULE: ./.build/build/sources/github/hints.js
/**
 * Asks early for what the event hints at, so that answers come together instead of one after another. Nothing here is believed: an
 * answer is used only where the pull request itself, as GitHub gives it, leads to the same question.
 */






/** With more files than this it is left to the policy which of them are needed. */
const hints_MOST_FILES = 30;
function askEarly(api, request) {
    const { event, repository, runId } = request;
    if (runId !== null)
        void api.get(`/repos/${repository}/actions/runs/${runId}`, (0,shape/* object */.Ik)({ id: shape/* integer */.nd }));
    const usual = (0,policy/* completePolicy */.o)(null, null);
    if (event.baseSha !== null && request.policyRepository === null && request.policyRef === null) {
        const isRule = (path) => path.startsWith(`${governance_names/* FOLDER */.L}/`) || (0,domain_paths/* isPathMatch */.j2)(usual['configuration-items'], path);
        void askForFiles(api, repository, event.baseSha, isRule);
    }
    if (event.headSha !== null && event.headRef !== null) {
        const isElsewhere = request.recordsRepository !== null || request.recordsRef !== null;
        void askForFiles(api, repository, event.headSha, (path) => !isElsewhere && (0,domain_paths/* isRecordPath */.$k)(usual.records, path));
        (0,heads/* askForHeads */.S)(api, repository, event.headRef, event.headSha);
    }
}
/** The tree of a commit, and as soon as it is there the files that will be read in it, most likely. */
async function askForFiles(api, repository, commit, isWanted) {
    const tree = await (0,trees/* readTree */.Zc)(api, repository, commit);
    if (tree.kind === 'unavailable')
        return;
    const wanted = [...tree.value.entries.values()].filter((entry) => (0,trees/* troubleWith */.W4)(entry) === null && isWanted(entry.path));
    if (wanted.length > hints_MOST_FILES)
        return;
    await Promise.all(wanted.map((entry) => (0,trees/* readBlob */.gm)(api, repository, entry.sha)));
}

;// CONCATENATED MODULE: ./.build/build/sources/github/trusted.js






const REPOSITORY = (0,shape/* object */.Ik)({ id: shape/* integer */.nd, full_name: shape/* text */.Qq, default_branch: shape/* text */.Qq });
/**
 * The trusted commit: for a pull request its base as the API says, else the head of the default branch, or what the inputs name.
 * The head of the pull request and its branch are refused.
 */
function resolveTrusted(api, request) {
    const { event, stage } = request;
    const repository = api.get(`/repos/${request.repository}`, REPOSITORY);
    const pulls = stage === 'review' || event.pullRequest !== null
        ? readReviewed(api, request)
        : Promise.resolve({ kind: 'known', value: [] });
    askEarly(api, request);
    const governance = (async () => {
        const own = await repository;
        if (own.kind === 'unavailable')
            return own;
        if (request.repositoryId !== null && own.value.id !== request.repositoryId)
            return {
                kind: 'unavailable',
                reason: 'identity-mismatch',
                because: `${request.repository} has the id ${own.value.id} on GitHub, and this run belongs to ${request.repositoryId}: the name was taken over by another repository`,
            };
        const where = request.policyRepository ?? request.repository;
        const commit = await commitOf();
        if (commit.kind === 'unavailable')
            return commit;
        const heads = await pulls;
        if (heads.kind === 'unavailable')
            return heads;
        if (where === request.repository &&
            heads.value.some(({ fact }) => fact.head.sha === commit.value && fact.base.sha !== commit.value))
            return {
                kind: 'unavailable',
                reason: 'input-invalid',
                because: 'The trusted commit is the head of the pull request that is judged; a change is never judged by its own rules',
            };
        const tree = await (0,trees/* readTree */.Zc)(api, where, commit.value);
        return tree.kind === 'unavailable' ? tree : { kind: 'known', value: { repository: where, tree: tree.value } };
        async function commitOf() {
            if (request.policyRef !== null) {
                const heads = await pulls;
                if (heads.kind === 'unavailable')
                    return heads;
                const short = request.policyRef.replace(/^refs\/heads\//, '');
                if (where === request.repository &&
                    heads.value.some(({ fact, isFork }) => fact.head.sha === request.policyRef || (!isFork && fact.head.ref === short)))
                    return {
                        kind: 'unavailable',
                        reason: 'input-invalid',
                        because: `The input policy-ref (${request.policyRef}) is the head of the pull request or its branch; a change is never judged by its own rules`,
                    };
                return (0,refs/* resolveRef */.q)(api, where, request.policyRef);
            }
            if (request.policyRepository !== null && request.policyRepository !== request.repository) {
                const other = await api.get(`/repos/${where}`, REPOSITORY);
                return other.kind === 'unavailable' ? other : (0,refs/* resolveBranch */.p)(api, where, other.value.default_branch);
            }
            if (request.event.pullRequest !== null) {
                const [pull] = await pulls.then((answer) => (answer.kind === 'known' ? answer.value : []));
                if (pull !== undefined)
                    return { kind: 'known', value: pull.fact.base.sha };
                const answer = await pulls;
                return answer.kind === 'unavailable'
                    ? answer
                    : { kind: 'unavailable', because: 'the pull request was not found' };
            }
            return own.kind === 'known' ? (0,refs/* resolveBranch */.p)(api, where, own.value.default_branch) : own;
        }
    })();
    return { governance, repository, pulls };
}
/** The pull requests under review: the event's own, or all of a merge group. */
async function readReviewed(api, request) {
    const { event, repository } = request;
    if (event.pullRequest !== null) {
        const read = await (0,pull_request/* readPullRequest */.DQ)(api, repository, event.pullRequest);
        return read.kind === 'unavailable' ? read : { kind: 'known', value: [read.value] };
    }
    if (event.name !== 'merge_group' || event.sha === null || event.baseSha === null)
        return { kind: 'unavailable', because: 'the event names no pull request' };
    const group = await readGroup(api, repository, event.baseSha, event.sha);
    return group.kind === 'unavailable' ? group : { kind: 'known', value: group.value.pulls };
}
/** Where records come from: at review the head of the pull request, at deploy the trusted ref, or what the inputs name. */
async function locateRecords(api, request, governance, trusted) {
    const other = request.recordsRepository;
    if (other !== null || request.recordsRef !== null) {
        const repository = other ?? request.repository;
        let ref = request.recordsRef;
        if (ref === null) {
            const known = await api.get(`/repos/${repository}`, REPOSITORY);
            if (known.kind === 'unavailable')
                return known;
            ref = `refs/heads/${known.value.default_branch}`;
        }
        const commit = await (0,refs/* resolveRef */.q)(api, repository, ref);
        if (commit.kind === 'unavailable')
            return commit;
        const tree = await (0,trees/* readTree */.Zc)(api, repository, commit.value);
        return tree.kind === 'unavailable' ? tree : { kind: 'known', value: { repository, tree: tree.value } };
    }
    if (request.stage === 'review') {
        const pulls = await trusted.pulls;
        if (pulls.kind === 'unavailable')
            return pulls;
        const [pull] = pulls.value;
        const head = request.event.name === 'merge_group' ? request.event.sha : (pull?.fact.head.sha ?? null);
        if (head === null)
            return { kind: 'unavailable', because: 'no pull request is known' };
        // The commits of a fork's pull request can be read in the base repository.
        const tree = await (0,trees/* readTree */.Zc)(api, request.repository, head);
        return tree.kind === 'unavailable'
            ? tree
            : { kind: 'known', value: { repository: request.repository, tree: tree.value } };
    }
    if (governance.repository === request.repository && request.policyRef === null)
        return { kind: 'known', value: governance };
    const own = await trusted.repository;
    if (own.kind === 'unavailable')
        return own;
    const commit = await (0,refs/* resolveBranch */.p)(api, request.repository, own.value.default_branch);
    if (commit.kind === 'unavailable')
        return commit;
    const tree = await (0,trees/* readTree */.Zc)(api, request.repository, commit.value);
    return tree.kind === 'unavailable'
        ? tree
        : { kind: 'known', value: { repository: request.repository, tree: tree.value } };
}

;// CONCATENATED MODULE: ./.build/build/sources/github/base-facts.js










const RUN = (0,shape/* object */.Ik)({
    id: shape/* integer */.nd,
    run_attempt: (0,shape/* nullable */.me)(shape/* integer */.nd),
    run_started_at: (0,shape/* nullable */.me)(shape/* instant */.uR),
    actor: (0,shape/* nullable */.me)(shape/* account */.ct),
    triggering_actor: (0,shape/* nullable */.me)(shape/* account */.ct),
});
const base_facts_DEPLOYMENT = (0,shape/* object */.Ik)({ id: shape/* integer */.nd, sha: shape/* sha */.hW, environment: shape/* text */.Qq, creator: (0,shape/* nullable */.me)(shape/* account */.ct) });
const APPROVAL = (0,shape/* object */.Ik)({
    state: (0,shape/* oneOf */.yL)('approved', 'rejected', 'pending'),
    comment: (0,shape/* nullable */.me)(shape/* text */.Qq),
    user: (0,shape/* nullable */.me)(shape/* account */.ct),
    environments: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ id: shape/* integer */.nd, name: shape/* text */.Qq })),
});
async function gatherBase(api, request, policy, trusted) {
    const [governance, repository] = await Promise.all([trusted.governance, trusted.repository]);
    if (repository.kind === 'unavailable')
        return repository;
    if (governance.kind === 'unavailable')
        return governance;
    const clock = api.clock();
    if (clock.kind === 'unavailable')
        return clock;
    const { id, full_name, default_branch } = repository.value;
    const branches = branchesOf(request, default_branch);
    const subject = await readSubject(api, request);
    if (subject.kind === 'unavailable')
        return subject;
    const common = {
        schema: 1,
        now: clock.value.now,
        clock_skew_seconds: clock.value.skewSeconds,
        repository: { id, full_name, default_branch },
    };
    const records = await locateRecords(api, request, governance.value, trusted);
    if (records.kind === 'unavailable')
        return records;
    if (request.stage === 'review') {
        const pulls = await trusted.pulls;
        if (pulls.kind === 'unavailable')
            return pulls;
        for (const { steady } of pulls.value) {
            const same = await steady;
            if (same.kind === 'unavailable')
                return same;
        }
        const [pull] = pulls.value;
        const group = request.event.name === 'merge_group' && request.event.sha !== null && request.event.baseSha !== null
            ? await readGroup(api, request.repository, request.event.baseSha, request.event.sha)
            : null;
        const facts = {
            ...common,
            ...(group === null ? {} : { landed: (0,pull_request/* factOr */.yV)(group, ({ landed }) => landed) }),
            subject: { ...subject.value.subject, sha: group === null ? (pull?.fact.head.sha ?? null) : request.event.sha },
            pull_requests: pulls.value.map(({ fact }) => fact),
            review_of: pulls.value.map(({ fact }) => fact.number),
        };
        return {
            kind: 'known',
            value: {
                facts,
                pulls: pulls.value,
                tree: governance.value.tree,
                recordsTree: records.value.tree,
                recordsRepository: records.value.repository,
                branches,
                deployment: subject.value.deployment,
            },
        };
    }
    const target = request.sha ?? request.event.sha ?? request.event.headSha;
    if (target === null)
        return { kind: 'unavailable', because: 'no commit is known that would be deployed' };
    const environment = request.environment;
    const [deployments, reachable, runApprovals] = await Promise.all([
        environment === null
            ? null
            : readDeployments(api, request.repository, environment, {
                runId: request.runId,
                deploymentId: request.event.deploymentId,
            }),
        readReachable(api, request.repository, target, default_branch, request.event.ref),
        environment === null || request.runId === null ? null : readRunApprovals(api, request),
    ]);
    const last = deployments?.kind === 'known'
        ? deployments.value.find(({ own_run, statuses }) => own_run !== true && statuses.some(({ state }) => state === 'success'))
        : undefined;
    // Unknown deployments are not "no deployment": what goes out is then unknown as well.
    const landed = deployments !== null && deployments.kind === 'unavailable'
        ? deployments
        : await readLanded({
            api,
            repository: request.repository,
            repositoryId: id,
            target,
            since: last?.sha ?? policy['coverage-since'],
            branches,
        });
    const numbers = landed.kind === 'known' ? landed.value.numbers : [];
    const pulls = [];
    for (let start = 0; start < numbers.length; start += 5) {
        for (const read of await Promise.all(numbers.slice(start, start + 5).map((number) => (0,pull_request/* readPullRequest */.DQ)(api, request.repository, number)))) {
            if (read.kind === 'unavailable')
                return read;
            pulls.push(read.value);
        }
    }
    const compared = landed.kind === 'known' ? await compareLanded(api, request.repository, pulls, landed.value) : landed;
    const facts = {
        ...common,
        subject: { ...subject.value.subject, sha: target, environment },
        pull_requests: pulls.map(({ fact }) => fact),
        landed: (0,pull_request/* factOr */.yV)(compared, (value) => value),
        reachable: (0,pull_request/* factOr */.yV)(reachable, (value) => value),
        ...(deployments === null ? {} : { deployments: (0,pull_request/* factOr */.yV)(deployments, (value) => value) }),
        ...(runApprovals === null ? {} : { run_approvals: (0,pull_request/* factOr */.yV)(runApprovals, (value) => value) }),
    };
    return {
        kind: 'known',
        value: {
            facts,
            pulls,
            tree: governance.value.tree,
            recordsTree: records.value.tree,
            recordsRepository: records.value.repository,
            branches,
            deployment: subject.value.deployment,
        },
    };
}
/** Branches whose merged pull requests count: the default branch, and the branch that is deployed. */
function branchesOf(request, defaultBranch) {
    const own = request.event.ref?.startsWith('refs/heads/') === true ? request.event.ref.slice('refs/heads/'.length) : null;
    return own === null || own === defaultBranch ? [defaultBranch] : [defaultBranch, own];
}
/** Who set the run off, by GitHub's word; they can only exclude approvers. */
async function readSubject(api, request) {
    const { event, runId, repository } = request;
    const [run, deployment] = await Promise.all([
        runId === null ? null : api.get(`/repos/${repository}/actions/runs/${runId}`, RUN),
        event.deploymentId === null ? null : api.get(`/repos/${repository}/deployments/${event.deploymentId}`, base_facts_DEPLOYMENT),
    ]);
    if (deployment?.kind === 'unavailable')
        return deployment;
    // At deploy they may not approve, and the environment's word for who they are could be another step's.
    if (run?.kind === 'unavailable' && request.stage === 'deploy')
        return run;
    const known = run?.kind === 'known' ? run.value : null;
    const subject = {
        event: event.name,
        ref: event.ref,
        sha: event.sha,
        environment: request.environment,
        actor: known?.actor ?? (request.actor === null ? null : { ...request.actor, type: 'User' }),
        triggering_actor: known?.triggering_actor ??
            (request.triggeringActor === null ? null : { login: request.triggeringActor, id: 0, type: 'User' }),
        deployment_creator: deployment?.value.creator ?? null,
        run_id: runId,
        run_attempt: request.runAttempt,
    };
    return { kind: 'known', value: { subject, deployment: deployment?.value ?? null } };
}
async function readRunApprovals(api, request) {
    const root = `/repos/${request.repository}/actions/runs/${request.runId}`;
    const [approvals, run] = await Promise.all([
        api.list(`${root}/approvals`, APPROVAL, (one) => JSON.stringify(one)),
        api.get(root, RUN),
    ]);
    if (approvals.kind === 'unavailable')
        return approvals;
    const at = run.kind === 'known' ? run.value.run_started_at : null;
    return { kind: 'known', value: approvals.value.map((one) => ({ ...one, environments: [...one.environments], at })) };
}
async function compareLanded(api, repository, pulls, read) {
    const { landed, compared } = read;
    const differs = new Map();
    for (const { fact, files } of pulls) {
        const attributed = new Set(landed.commits
            .filter(({ pull_requests }) => !(0,votes/* isUnavailable */.Pd)(pull_requests) && pull_requests.includes(fact.number))
            .map((commit) => commit.sha));
        const answer = await compareContent(api, repository, fact, files, compared, attributed);
        if ((0,votes/* isUnavailable */.Pd)(answer))
            return {
                kind: 'unavailable',
                because: answer.unavailable,
                ...(answer.permission === undefined ? {} : { permission: answer.permission }),
            };
        for (const [commit, reason] of answer)
            differs.set(commit, reason);
    }
    const commits = landed.commits.map((commit) => {
        const reason = differs.get(commit.sha);
        return reason === undefined ? commit : { ...commit, differs: reason };
    });
    return { kind: 'known', value: { ...landed, commits } };
}
function faultsOf(request, base) {
    const { event } = request;
    const moved = (message) => ({
        reason: 'commit-changed',
        level: 'error',
        change: null,
        message,
        remedy: 'Run the gate again, on what is there now.',
        where: null,
    });
    const faults = [];
    if (request.stage !== 'review') {
        if (event.name === 'deployment' && event.sha !== base.facts.subject.sha)
            faults.push(moved(`The deployment is of commit ${event.sha?.slice(0, 7)}, and the input \`sha\` names ${base.facts.subject.sha?.slice(0, 7)}.`));
        if (base.deployment !== null &&
            (base.deployment.sha !== event.sha ||
                (request.environment !== null && !(0,names/* isSameName */.yS)(base.deployment.environment, request.environment)))) {
            faults.push(moved(`The event speaks of a deployment of ${event.sha?.slice(0, 7)} to ${request.environment}; GitHub's deployment is of ${base.deployment.sha.slice(0, 7)} to ${base.deployment.environment}.`));
        }
        return faults;
    }
    const [pull] = base.pulls;
    if (event.pullRequest !== null &&
        pull !== undefined &&
        event.headSha !== null &&
        pull.fact.head.sha !== event.headSha) {
        faults.push(moved(`The event is about commit ${event.headSha.slice(0, 7)}; the head of pull request #${pull.fact.number} is ${pull.fact.head.sha.slice(0, 7)}.`));
    }
    return faults;
}

;// CONCATENATED MODULE: ./.build/build/sources/github/source.js
/**
 * GitHub as a source. Governance files come from the trusted commit only, and the event is a hint: what it says is asked for early,
 * and every fact is the API's own answer. Nothing is asked twice.
 */











/** How many records are read at most; each is a request. */
const MOST_RECORDS = 300;
/** The same for those who look at all of them: the job's own token is good for 1,000 requests an hour, and the gate needs some too. */
const source_MOST_LISTED = 900;
const source_AT_ONCE = 10;
/** @param mostListed how many records are read for those who look at all of them; each is a request */
function openGitHub(request, api = (0,github_api.openApi)({ token: request.token, baseUrl: request.baseUrl }), mostListed = source_MOST_LISTED) {
    const trusted = resolveTrusted(api, request);
    let base = null;
    return {
        async readGovernance() {
            const tree = await trusted.governance;
            return tree.kind === 'unavailable' ? source_unread(tree) : readGovernance(api, tree.value.repository, tree.value.tree);
        },
        async readImports(paths) {
            const tree = await trusted.governance;
            if (tree.kind === 'unavailable')
                return paths.map(() => tree);
            const { repository, tree: files } = tree.value;
            return Promise.all(paths.map((path) => (0,trees/* readFileAt */._T)(api, repository, files, path)));
        },
        async readCatalogs(globs) {
            const tree = await trusted.governance;
            if (tree.kind === 'unavailable')
                return tree;
            const paths = [...tree.value.tree.entries.values()]
                .filter(({ path, type }) => type === 'blob' && (0,domain_paths/* isPathMatch */.j2)(globs, path))
                .map(({ path }) => path);
            return readAll(api, tree.value.repository, tree.value.tree, paths);
        },
        async gatherBase(policy) {
            const answer = await gatherBase(api, request, policy, trusted);
            if (answer.kind === 'unavailable')
                return answer;
            base = answer.value;
            // The input adds to what is found: naming one record must not hide another.
            const found = (0,domain_selection/* selectFrom */.JU)(base.facts, policy, request.stage);
            const selection = { ids: [...request.change, ...found.ids], paths: found.paths };
            return { kind: 'known', value: { facts: base.facts, selection, faults: faultsOf(request, base) } };
        },
        readRecords: async (policy, selection) => base === null
            ? { kind: 'unavailable', because: 'the facts were not gathered' }
            : readRecords(api, base, policy, selection),
        async readAllRecords(policy) {
            const governance = await trusted.governance;
            if (governance.kind === 'unavailable')
                return governance;
            const located = await locateRecords(api, request, governance.value, trusted);
            return located.kind === 'unavailable'
                ? located
                : readEveryRecord(api, located.value.repository, located.value.tree, policy, mostListed);
        },
        completeFacts: async (facts, need) => (base === null ? facts : completeFacts(api, request, base, facts, need)),
        checkAgain: async (facts, judged) => (base === null ? facts : checkAgain({ api, request, base, facts, judged })),
    };
}
function source_unread(answer) {
    return { policy: answer, register: answer, calendar: answer, models: answer };
}
async function readGovernance(api, repository, tree) {
    const models = [...tree.entries.keys()].filter((path) => new RegExp(`^${governance_names/* FOLDER */.L.replace('.', '\\.')}/models/[^/]+\\.ya?ml$`).test(path));
    const [policy, register, calendar, modelFiles] = await Promise.all([
        (0,governance_names/* refuseMisnamed */.T)('policy', tree.entries.keys()) ?? (0,trees/* readFileAt */._T)(api, repository, tree, `${governance_names/* FOLDER */.L}/policy.yml`),
        (0,governance_names/* refuseMisnamed */.T)('register', tree.entries.keys()) ?? (0,trees/* readFileAt */._T)(api, repository, tree, `${governance_names/* FOLDER */.L}/register.yml`),
        (0,governance_names/* refuseMisnamed */.T)('calendar', tree.entries.keys()) ?? (0,trees/* readFileAt */._T)(api, repository, tree, `${governance_names/* FOLDER */.L}/calendar.yml`),
        readAll(api, repository, tree, models),
    ]);
    return { policy, register, calendar, models: modelFiles };
}
async function readAll(api, repository, tree, paths) {
    const files = [];
    for (let start = 0; start < paths.length; start += source_AT_ONCE) {
        for (const answer of await Promise.all(paths.slice(start, start + source_AT_ONCE).map((path) => (0,trees/* readFileAt */._T)(api, repository, tree, path)))) {
            if (answer.kind === 'unavailable')
                return answer;
            if (answer.value !== null)
                files.push(answer.value);
        }
    }
    return { kind: 'known', value: files };
}
async function readRecords(api, base, policy, selection) {
    const { paths, refused } = listRecords(base.recordsTree, policy);
    if (paths.length > MOST_RECORDS) {
        const isSelected = (path) => selection.paths.includes(path) || selection.ids.some((id) => (0,names/* isSameName */.yS)((0,record_check/* idOfPath */.IQ)(path), id));
        if (policy.schedule.collisions === 'refuse')
            return {
                kind: 'unavailable',
                because: `the repository holds ${paths.length} records and the gate reads ${MOST_RECORDS} at most, so collisions cannot be ruled out; name fewer under \`records\` in the policy (those of this year, say), or set \`schedule.collisions: warn\``,
            };
        const files = await readAll(api, base.recordsRepository, base.recordsTree, paths.filter(isSelected));
        return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
    }
    const files = await readAll(api, base.recordsRepository, base.recordsTree, paths);
    return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
}
async function readEveryRecord(api, repository, tree, policy, most) {
    const { paths, refused } = listRecords(tree, policy);
    if (paths.length > most)
        return {
            kind: 'unavailable',
            because: `the repository holds ${paths.length} records, and ${most} at most are read over the API; check the repository out and use the command line, or name fewer under \`records\` in the policy`,
        };
    const files = await readAll(api, repository, tree, paths);
    return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
}
/** The records of a tree, and what looks like one and is no plain file with a name of its own. */
function listRecords(tree, policy) {
    const entries = [...tree.entries.values()].filter(({ path, type }) => type !== 'tree' && (0,domain_paths/* isRecordPath */.$k)(policy.records, path));
    const twins = (0,trees/* caseTwins */.G_)(entries.map(({ path }) => path));
    const refused = [];
    const paths = [];
    for (const entry of entries) {
        const trouble = twins.includes(entry.path) ? 'has a twin whose name differs only in case' : (0,trees/* troubleWith */.W4)(entry);
        if (trouble === null)
            paths.push(entry.path);
        else
            refused.push({ path: entry.path, because: trouble });
    }
    return { paths, refused };
}


/***/ }),

/***/ 5629:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G_: () => (/* binding */ caseTwins),
  O0: () => (/* binding */ encodePath),
  gm: () => (/* binding */ readBlob),
  _T: () => (/* binding */ readFileAt),
  Zc: () => (/* binding */ readTree),
  W4: () => (/* binding */ troubleWith)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/build/domain/names.js
var names = __webpack_require__(6406);
// EXTERNAL MODULE: ./.build/build/sources/github/shape.js
var shape = __webpack_require__(3583);
;// CONCATENATED MODULE: ./.build/build/sources/github/tree-hash.js
/**
 * Is a listing of a tree whole? Git names each folder by what is in it, so a listing from which an entry is missing, or in which one
 * was changed, contradicts the names that it holds itself. An absent calendar means "no freezes": absence has to be proved.
 */

/**
 * @param root the name that GitHub gives the whole; where it repeats the commit's own the top folder cannot be checked
 * @returns the path of a folder whose entries are not what its name says, `''` for the top; null where all agree
 */
function findBrokenFolder(root, commit, entries) {
    const inside = new Map([['', []]]);
    for (const entry of entries)
        if (entry.type === 'tree')
            inside.set(entry.path, []);
    for (const entry of entries) {
        const folder = inside.get(entry.path.slice(0, Math.max(0, entry.path.lastIndexOf('/'))));
        if (folder === undefined)
            return entry.path;
        folder.push(entry);
    }
    const names = new Map(entries.map(({ path, sha }) => [path, sha]));
    for (const [path, children] of inside) {
        const name = path === '' ? root : names.get(path);
        if (path === '' && root === commit)
            continue;
        // A name that is not UTF-8 comes with a replacement character, and its bytes are lost.
        if (children.some((child) => child.path.includes('\ufffd')))
            continue;
        if (nameOf(children) !== name)
            return path;
    }
    return null;
}
function nameOf(children) {
    const sorted = children
        .map(({ path, mode, type, sha }) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        // Git sorts a folder as if its name ended in a slash.
        return { key: Buffer.from(type === 'tree' ? `${name}/` : name), name, mode, sha };
    })
        .sort((a, b) => Buffer.compare(a.key, b.key));
    const content = Buffer.concat(sorted.flatMap(({ name, mode, sha }) => [
        Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
        Buffer.from(sha, 'hex'),
    ]));
    return (0,external_node_crypto_.createHash)('sha1').update(`tree ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./.build/build/sources/github/trees.js
/**
 * Files of a commit: absent is only what the whole tree does not list. Plain files only; a symbolic link, a submodule or an
 * executable is never read in place of one.
 */




const PLAIN = '100644';
const MOST_BYTES = 1_048_576 + 1;
const TREE = (0,shape/* object */.Ik)({
    sha: shape/* sha */.hW,
    truncated: shape/* flag */.Jt,
    tree: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ path: shape/* text */.Qq, mode: shape/* text */.Qq, type: shape/* text */.Qq, sha: shape/* sha */.hW, size: (0,shape/* nullable */.me)(shape/* integer */.nd) })),
});
const BLOB = (0,shape/* object */.Ik)({ sha: shape/* sha */.hW, encoding: (0,shape/* oneOf */.yL)('base64', 'utf-8'), content: shape/* text */.Qq });
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
async function readTree(api, repository, commit) {
    const answer = await api.get(`/repos/${repository}/git/trees/${commit}?recursive=1`, TREE);
    if (answer.kind === 'unavailable')
        return answer;
    if (answer.value.truncated)
        return {
            kind: 'unavailable',
            because: `the tree of ${repository} at ${commit.slice(0, 7)} is too large for GitHub to list whole, so nothing in it can be called absent`,
        };
    const broken = findBrokenFolder(answer.value.sha, commit, answer.value.tree);
    if (broken !== null)
        return {
            kind: 'unavailable',
            because: `the listing of ${repository} at ${commit.slice(0, 7)} is not whole: what it says of ${broken === '' ? 'the top folder' : broken} is not what git's name for it says`,
        };
    const entries = new Map();
    for (const entry of answer.value.tree)
        entries.set(entry.path, entry);
    return { kind: 'known', value: { commit, entries } };
}
/** One file's bytes; null where the tree does not list it. */
async function readFileAt(api, repository, tree, path) {
    const entry = tree.entries.get(path);
    if (entry === undefined)
        return { kind: 'known', value: null };
    const trouble = troubleWith(entry);
    if (trouble !== null)
        return { kind: 'unavailable', because: `${path} ${trouble}` };
    const bytes = await readBlob(api, repository, entry.sha);
    return bytes.kind === 'unavailable'
        ? bytes
        : { kind: 'known', value: { path, bytes: bytes.value, ref: tree.commit } };
}
/** Why an entry is no file to be read; null when it is one. */
function troubleWith(entry) {
    if (entry.type !== 'blob' || entry.mode !== PLAIN) {
        const kinds = {
            '120000': 'is a symbolic link',
            '100755': 'is executable',
            '160000': 'is a submodule',
            '040000': 'is a folder',
        };
        return `${kinds[entry.mode] ?? `has the mode ${entry.mode}`}, not a plain file`;
    }
    if ((entry.size ?? 0) > MOST_BYTES)
        return `is ${entry.size} bytes large; the most is 1 MiB`;
    return null;
}
async function readBlob(api, repository, blob) {
    const path = `/repos/${repository}/git/blobs/${blob}`;
    const answer = await api.get(path, BLOB);
    if (answer.kind === 'unavailable')
        return answer;
    const bytes = Buffer.from(answer.value.content, answer.value.encoding === 'base64' ? 'base64' : 'utf8');
    // Git's own name for the content: what was cut short on the way has another.
    const own = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (own !== blob)
        return { kind: 'unavailable', because: `GET ${path}: the content does not have the SHA that was asked for` };
    return { kind: 'known', value: new Uint8Array(bytes) };
}
/** Paths that differ only in case from another: on some machines they are one file. */
function caseTwins(paths) {
    const seen = new Map();
    const twins = new Set();
    for (const path of paths) {
        const other = seen.get((0,names/* foldCase */.SP)(path));
        if (other === undefined)
            seen.set((0,names/* foldCase */.SP)(path), path);
        else
            twins.add(path).add(other);
    }
    return [...twins];
}


/***/ })

};
