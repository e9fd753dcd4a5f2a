export const id = 191;
export const ids = [191];
export const modules = {

/***/ 3501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ addressTrouble),
/* harmony export */   y: () => (/* binding */ inRepository)
/* harmony export */ });
/** Where a token may go: to the API that the runner names, over a line that nobody else can listen to. */
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
/** `owner/name` as Octokit's methods take it. */
function inRepository(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ }),

/***/ 5191:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openApi: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./.build/build/src/github/api/addresses.js
var addresses = __webpack_require__(3501);
;// CONCATENATED MODULE: ./.build/build/src/github/api/refusals.js
function missing(because, status) {
    return status === undefined ? { kind: 'unavailable', because } : { kind: 'unavailable', because, status };
}
/** What a refusal by GitHub means for the person who set up the workflow. */
function explain(method, path, raw) {
    const said = messageOf(raw.data);
    const because = `${method} ${path}: ${raw.status} ${said}`.trim();
    if (raw.status >= 300 && raw.status < 400)
        return missing(`${because} (redirects are not followed: the repository may have been renamed)`, raw.status);
    if (raw.status === 401)
        return missing(`${because} (the token is not valid)`, raw.status);
    if (raw.status === 403 && /not accessible by/i.test(said))
        return { kind: 'unavailable', because, status: 403, permission: permissionFor(method, path) };
    if (raw.status === 404)
        return missing(`${because} (it is not there, or the token may not see it)`, raw.status);
    const refusal = REFUSALS.find(([words]) => words.test(said))?.[1];
    return {
        ...missing(because, raw.status),
        ...(refusal === undefined ? {} : { refusal }),
        ...(/\btoo large\b/u.test(said) ? { cause: 'beyond-limit' } : {}),
    };
}
/** GitHub has no codes for these, so that its words are looked at, here and nowhere else. */
const REFUSALS = [
    [/not permitted to create/iu, 'pull-requests-not-allowed'],
    [/archived/iu, 'archived'],
    [/rule violations/iu, 'rule-violation'],
];
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
    if (/\/issues(?:\?|$)/.test(path))
        return `issues: ${level}`;
    if (/\/commits\/[^/]+\/pulls|\/pulls|\/issues\//.test(path))
        return `pull-requests: ${level}`;
    if (path.startsWith('/orgs/'))
        return "members: read (of the organisation, which the job's own token never has; give another `token`)";
    return `contents: ${level}`;
}
/** GitHub's clock as the answer has it: a reset is told by that, and this machine's may be another. */
function githubNow(headers, now) {
    const date = typeof headers['date'] === 'string' ? Date.parse(headers['date']) : Number.NaN;
    return Number.isNaN(date) ? now : date;
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
        return Number.isNaN(date) ? 60_000 : Math.max(0, date - githubNow(raw.headers, now));
    }
    if (String(raw.headers['x-ratelimit-remaining'] ?? '') === '0') {
        const reset = Number(raw.headers['x-ratelimit-reset']);
        return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - githubNow(raw.headers, now)) : 60_000;
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
/** Octokit's error is caused by that of `fetch`, and that one by the fault itself, whose code says whether it was name, certificate or proxy. */
function networkWords(error) {
    let code = null;
    // No chain of causes is deeper; one may lead back to its beginning.
    for (let [at, depth] = [error, 0]; at instanceof Error && depth < 5; [at, depth] = [at.cause, depth + 1])
        if ('code' in at && typeof at.code === 'string')
            code = at.code;
    return code === null ? 'the connection failed' : `the connection failed (${code.slice(0, 40)})`;
}
function isHttpError(error) {
    return (error instanceof Error &&
        'status' in error &&
        'response' in error &&
        typeof error.response === 'object' &&
        error.response !== null);
}

;// CONCATENATED MODULE: ./.build/build/src/github/api/answers.js

function believe({ method, path }, { headers, data }, shape) {
    const type = String(headers['content-type'] ?? '');
    if (!/^application\/(?:[a-z.+-]+\+)?json\b/i.test(type))
        return missing(`${method} ${path}: the answer is ${type === '' ? 'of no known kind' : type}, not JSON (a proxy or a login page?)`);
    const value = shape(data);
    return value.ok
        ? { kind: 'known', value: value.value }
        : missing(`${method} ${path}: the answer has an unexpected form (${value.at})`);
}

;// CONCATENATED MODULE: ./.build/build/src/github/api/budget.js
/**
 * What is left of GitHub's limits, as its answers say: of requests, and of points for GraphQL. Where one is used up nothing more is asked;
 * a reset that is near is waited for, once for all who ask, and one that is not is said in the same words by everybody, so that it is one cause.
 */

/** How near a reset has to be: a job costs money while it waits, and a run has no more time than this for a decision. */
const NEAR = 120_000;
/** GitHub's windows are an hour; what ends much later than the one that is known is the next one. */
const ANOTHER = 60_000;
/** @param made how many requests this run made */
function openBudget(made) {
    const known = new Map();
    const closed = new Map();
    const left = (resource) => {
        const one = known.get(resource);
        return one === undefined ? null : { remaining: one.remaining, resets: iso(one.resets) };
    };
    const words = () => {
        const said = [
            ['requests', left('core')],
            ['GraphQL points', left('graphql')],
        ];
        const parts = said.flatMap(([what, one]) => (one === null ? [] : [`${one.remaining} ${what} until ${one.resets}`]));
        return parts.length === 0 ? null : `; left: ${parts.join(', ')}`;
    };
    return {
        left,
        words,
        note(headers, now) {
            const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
            const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
            if (!Number.isSafeInteger(remaining) || !Number.isSafeInteger(reset) || reset > 8.64e12)
                return;
            const resource = headers['x-ratelimit-resource'] === 'graphql' ? 'graphql' : 'core';
            const resets = reset * 1000;
            const before = known.get(resource);
            // Answers overtake one another: within one window the least is what is left.
            const isSame = before !== undefined && before.resets > now && resets <= before.resets + ANOTHER;
            known.set(resource, { remaining: isSame ? Math.min(before.remaining, remaining) : remaining, resets });
            if (remaining > 0 || closed.has(resource))
                return;
            const ends = now + Math.max(1000, resets - githubNow(headers, now));
            closed.set(resource, { ends, because: null, status: null });
        },
        refused(resource, ends, { words: said, status }) {
            const before = closed.get(resource);
            if (before !== undefined && before.because !== null && before.ends >= ends)
                return;
            closed.set(resource, { ends, because: `the rate limit is used up (${said})`, status });
        },
        closedUntil(resource, now) {
            const one = closed.get(resource);
            if (one === undefined)
                return null;
            if (one.ends > now)
                return one.ends;
            closed.delete(resource);
            known.delete(resource);
            return null;
        },
        refusal(resource, name) {
            const one = closed.get(resource);
            if (one === undefined)
                return { because: `${name}: the rate limit is used up` };
            if (one.because?.includes('; it resets at ') !== true) {
                const why = one.because ?? 'the rate limit is used up';
                const rest = words() ?? '';
                one.because = `${name}: ${why}; it resets at ${iso(one.ends)}; this run has made ${made()} requests and needs more${rest}`;
            }
            return { because: one.because, ...(one.status === null ? {} : { status: one.status }) };
        },
    };
}
function iso(instant) {
    return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./.build/build/src/github/api/attempts.js


const MOST_TRIES = 4;
/** @param most how often it is tried; a query that was too much is better asked in parts */
async function tryPatiently({ address, isRead, make }, { clock, sleep, ends }, { budget, open }, most = MOST_TRIES) {
    const { method, path } = address;
    const name = `${method} ${path}`;
    const resource = path === '/graphql' ? 'graphql' : 'core';
    const outOfBudget = () => {
        const { because, status } = budget.refusal(resource, name);
        return { ...missing(because, status), cause: 'limit-used' };
    };
    let last = { words: 'no answer' };
    for (let attempt = 1; attempt <= most; attempt += 1) {
        if (clock() >= ends)
            return missing(`${name}: the time for the whole run is over (last: ${last.words})`);
        if (!(await open(resource)))
            return outOfBudget();
        const raw = await make();
        if ('fault' in raw)
            last = { words: raw.fault };
        else {
            if (raw.status >= 200 && raw.status < 300)
                return { kind: 'known', value: raw };
            last = { words: `${raw.status} ${messageOf(raw.data)}`.trim(), status: raw.status };
            const limit = limitWait(raw, clock());
            if (limit !== null) {
                budget.refused(resource, clock() + limit, { words: last.words, status: raw.status });
                // A write that was sent is not sent again.
                if (!isRead || attempt === most)
                    return outOfBudget();
                continue;
            }
            // 501: the server (an older GitHub Enterprise) has no such route, and will not have it in a second.
            if (raw.status < 500 || raw.status === 501)
                return explain(method, path, raw);
        }
        if (!isRead)
            break;
        const pause = pauseAfter(attempt);
        if (attempt < most) {
            if (clock() + pause >= ends)
                break;
            await sleep(pause);
        }
    }
    return missing(`${name}: ${last.words}`, last.status);
}
/** @param say told once of each wait */
function openLimits(budget, { clock, sleep, ends }, say) {
    const waits = new Map();
    return {
        budget,
        async open(resource) {
            for (;;) {
                const until = budget.closedUntil(resource, clock());
                if (until === null)
                    return true;
                if (until - clock() > NEAR || until >= ends)
                    return false;
                let waiting = waits.get(resource);
                if (waiting === undefined) {
                    say(`GitHub's rate limit is used up. Waiting until ${new Date(until).toISOString().slice(0, 19)}Z, when it resets.`);
                    waiting = sleep(until - clock()).finally(() => waits.delete(resource));
                    waits.set(resource, waiting);
                }
                await waiting;
            }
        },
    };
}
/** 0.5, 1, 2 s with up to a quarter more, so that many gates do not come back in step. */
function pauseAfter(attempt) {
    return 500 * 2 ** (attempt - 1) * (1 + Math.random() / 4);
}

;// CONCATENATED MODULE: ./.build/build/src/github/api/turns.js
/** So many at a time: GitHub asks those who come with more at once to slow down. */
/** Runs so many at a time; the others wait for their turn. */
function limitTo(most) {
    let free = most;
    const queue = [];
    return async (task) => {
        if (free === 0)
            await new Promise((resolve) => queue.push(resolve));
        else
            free -= 1;
        try {
            return await task();
        }
        finally {
            const next = queue.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./.build/build/src/github/api/batches.js



/** GitHub gives a query ten seconds, and looks up some hundred objects in one of them. */
const MOST_IN_ONE = 150;
const MOST_BYTES = 1_048_576;
const AT_ONCE = 20;
/** Below this a query that failed is not split further. */
const FEW = 10;
/** After so many failures with nothing between them GraphQL is not asked again in this run. */
const MOST_FAILURES = 6;
/** By REST each is a request, and the job's own token is good for 1,000 an hour. */
const MOST_BY_REST = 300;
function familyOf({ question }) {
    return question.family ?? 'files';
}
function openBatches(batching) {
    const { send, left, progress, soon } = batching;
    const inTurn = limitTo(AT_ONCE);
    let waiting = [];
    let asked = 0;
    let answered = 0;
    const families = new Map();
    let byRest = 0;
    let refusal = null;
    function give({ give: hand }, answer) {
        answered += 1;
        hand(answer);
    }
    /** @param why GraphQL does not give it */
    async function askInstead(one, why) {
        if (familyOf(one) === 'files')
            byRest += 1;
        if (byRest <= MOST_BY_REST || familyOf(one) !== 'files')
            await askAlone(one);
        else {
            refusal ??= `${asked} files and lists are needed. GraphQL did not give them (${why}), and by REST, at one request each, a run reads ${MOST_BY_REST} at most${left() ?? ''}`;
            give(one, missing(refusal));
        }
    }
    /** In no turn of its own: it may ask something further, which would wait for the turn that it holds. Its requests take theirs. */
    async function askAlone(one) {
        give(one, await one.question.instead());
    }
    async function askTogether(pack) {
        const { query, variables, places } = compose(pack.map(({ question }) => question));
        const standing = standingOf(pack);
        const answer = standing.out === null ? await inTurn(() => send(query, variables)) : null;
        if (answer?.kind === 'known') {
            standing.failures = 0;
            await Promise.all(pack.map(async (one, index) => {
                const value = one.question.believe(at(answer.data, places[index] ?? []));
                if (value === null)
                    await askInstead(one, 'an answer did not match its SHA');
                else
                    give(one, { kind: 'known', value });
            }));
        }
        else {
            const why = standing.out ?? answer?.because ?? 'it was not asked';
            standing.failures += 1;
            if (answer?.isLasting === true || standing.failures >= MOST_FAILURES)
                standing.out = why;
            const half = Math.ceil(pack.length / 2);
            const few = pack.every(({ question }) => question.isManyByRest === true) ? 1 : FEW;
            if (standing.out !== null || pack.length <= few)
                await Promise.all(pack.map((one) => askInstead(one, why)));
            // What was too much for one query, or the one object that breaks it.
            else
                await Promise.all([pack.slice(0, half), pack.slice(half)].map(askTogether));
        }
        progress(answered, asked);
    }
    function standingOf([first]) {
        const family = first === undefined ? 'files' : familyOf(first);
        const known = families.get(family) ?? { failures: 0, out: null };
        families.set(family, known);
        return known;
    }
    function sendAll() {
        const all = waiting;
        waiting = [];
        asked += all.length;
        for (const family of new Set(all.map(familyOf))) {
            const own = all.filter((one) => familyOf(one) === family);
            const [only] = own;
            if (only !== undefined && own.length === 1 && only.question.isManyByRest !== true)
                void askAlone(only);
            else
                for (const pack of packsOf(own))
                    void askTogether(pack);
        }
    }
    return (question) => new Promise((resolve) => {
        if (waiting.length === 0)
            soon(sendAll);
        waiting.push({ question, give: resolve });
    });
}
function packsOf(all) {
    const packs = [];
    let bytes = 0;
    for (const one of all) {
        const pack = packs.at(-1);
        if (pack === undefined || pack.length >= MOST_IN_ONE || bytes + one.question.bytes > MOST_BYTES) {
            packs.push([one]);
            bytes = one.question.bytes;
        }
        else {
            pack.push(one);
            bytes += one.question.bytes;
        }
    }
    return packs;
}
function compose(questions) {
    const repositories = [...new Set(questions.map(({ repository }) => repository))];
    const fields = repositories.map(() => []);
    const strings = new Map();
    const variableOf = (value) => {
        const known = strings.get(value) ?? `s${strings.size}`;
        strings.set(value, known);
        return `$${known}`;
    };
    const places = questions.map(({ repository, field, given = {} }) => {
        const nth = repositories.indexOf(repository);
        const own = fields[nth] ?? [];
        own.push(`q${own.length}: ${field.replace(/\$(\w+)/gu, (_, name) => variableOf(given[name] ?? ''))}`);
        return [`r${nth}`, `q${own.length - 1}`];
    });
    const names = [
        ...repositories.map((_, nth) => `$o${nth}: String!, $n${nth}: String!`),
        ...[...strings.values()].map((name) => `$${name}: String!`),
    ];
    const parts = repositories.map((_, nth) => `r${nth}: repository(owner: $o${nth}, name: $n${nth}) {\n${fields[nth]?.join('\n')}\n}`);
    const variables = Object.fromEntries([
        ...repositories.flatMap((repository, nth) => {
            const { owner, repo } = (0,addresses/* inRepository */.y)(repository);
            return [
                [`o${nth}`, owner],
                [`n${nth}`, repo],
            ];
        }),
        ...[...strings].map(([value, name]) => [name, value]),
    ]);
    return { query: `query(${names.join(', ')}) {\n${parts.join('\n')}\n}`, variables, places };
}
function at(data, place) {
    let found = data;
    for (const name of place) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = found[name];
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
;// CONCATENATED MODULE: ./.build/build/src/github/api/client.js
/**
 * The one Octokit that speaks to GitHub. Every request of it goes through one hook: it follows no redirect, ends in time and is noted.
 * What comes back is an answer or a fault, and never an exception.
 */


const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Opens nothing yet; the first request does. An empty token is none. */
function openClient({ token, baseUrl, patience, ends, clock, note, fetch: given }) {
    const send = given ?? (isBehindProxy() ? fetchThroughProxy : null);
    const graphql = graphqlAddress(baseUrl);
    const octokit = new dist_src/* Octokit */.E({
        auth: `token ${token === '' ? 'none' : token}`,
        baseUrl,
        log: SILENT,
        ...userAgent(),
        request: { ...(send === null ? {} : { fetch: send }), log: SILENT },
    });
    /** Of options that are merged with the defaults already. */
    const addressOf = (options) => {
        const { method, url } = octokit.request.endpoint.parse(options);
        return { method, path: url === graphql ? GRAPHQL : url.slice(baseUrl.length) };
    };
    octokit.hook.wrap('request', async (request, options) => {
        const started = clock();
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), Math.max(1, Math.min(patience, ends - started)));
        const { address = addressOf(options) } = options.request ?? {};
        const done = (status, headers) => note({ address, status, started, headers });
        try {
            // Hooks share these options: what is handed on instead of them is not looked at.
            options.headers = { ...options.headers, 'x-github-api-version': '2022-11-28' };
            options.request = { ...options.request, redirect: 'manual', signal: abort.signal };
            const response = await request(options);
            done(response.status, response.headers);
            return response;
        }
        catch (error) {
            if (isHttpError(error))
                done(error.status, error.response.headers);
            else
                done(0, {});
            throw abort.signal.aborted && !isHttpError(error) ? new TooLate() : error;
        }
        finally {
            clearTimeout(timer);
        }
    });
    async function make(options, address) {
        try {
            const { status, headers, data } = await octokit.request({
                ...options,
                // What it is called was worked out already.
                request: { ...options.request, address },
            });
            return { status, headers, data };
        }
        catch (error) {
            if (isHttpError(error))
                return { status: error.status, headers: error.response.headers, data: error.response.data };
            return { fault: error instanceof TooLate ? 'no answer in time' : networkWords(error) };
        }
    }
    return {
        rest: octokit.rest,
        call(method, parameters) {
            const options = withSlashes(method.endpoint.merge(parameters));
            const address = addressOf(options);
            return { address, isRead: address.method === 'GET', make: () => make(options, address) };
        },
        query(text, variables) {
            const options = { method: 'POST', url: graphql, query: text, variables };
            const address = { method: 'POST', path: GRAPHQL };
            return { address, isRead: true, make: () => make(options, address) };
        },
    };
}
const GRAPHQL = '/graphql';
/** Beside the REST API of GitHub Enterprise, below that of github.com; always where the token goes anyway. */
function graphqlAddress(baseUrl) {
    return `${baseUrl.replace(/\/api\/v3\/?$/u, '/api')}${GRAPHQL}`;
}
class TooLate extends Error {
}
/**
 * Octokit writes `%2F` for each slash in the name of a branch or a file. GitHub takes both; a log and a message are for people, and some
 * servers in front of a GitHub Enterprise refuse the former.
 */
function withSlashes(options) {
    const [expression, name] = /\{(path|ref|branch)\}/.exec(options.url) ?? [];
    if (expression === undefined || name === undefined)
        return options;
    const { [name]: value, ...rest } = options;
    return { ...rest, url: options.url.replace(expression, () => encodePath(String(value))) };
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function isBehindProxy() {
    return PROXIES.some((name) => (process.env[name] ?? '') !== '');
}
/** Loaded only where it is needed: Node's own fetch knows no proxy, and this one is a second HTTP library. */
const fetchThroughProxy = async (address, init) => {
    const { defaults } = await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 7176));
    const { fetch: through } = defaults.request;
    return through(address, init);
};
function userAgent() {
    const run = process.env['ACTIONS_ORCHESTRATION_ID']?.trim().replace(/[^a-z0-9_.-]/gi, '_');
    return run === undefined || run === '' ? {} : { userAgent: `actions_orchestration_id/${run}` };
}

// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
;// CONCATENATED MODULE: ./.build/build/src/github/api/pages.js



const PER_PAGE = 100;
const MOST_PAGES = 100;
async function readPages(pages) {
    const { name, baseUrl, ask, item, identity } = pages;
    const { key, most = 5000, isCut = false } = pages.options;
    const found = new Map();
    let declared = null;
    let place = { page: 1 };
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { address, answer } = ask({ per_page: PER_PAGE, ...place });
        const at = `${address.method} ${address.path}`;
        const raw = await answer;
        if (raw.kind === 'unavailable')
            return raw;
        declared = (key === undefined ? null : declaredIn(raw.value.data)) ?? declared;
        const data = key === undefined ? raw.value.data : fieldOf(raw.value.data, key);
        const items = believe(address, { ...raw.value, data }, (0,shapes/* list */.p_)(item));
        if (items.kind === 'unavailable')
            return items;
        const link = nextLink(raw.value.headers['link']);
        if (link !== null && !isSameOrigin(link, baseUrl))
            return missing(`${at}: the next page is at another address, which is not followed`);
        const before = found.size;
        for (const one of items.value)
            found.set(identity(one), one);
        const isWhole = items.value.length < PER_PAGE || pages.options.byCursor === true;
        if (isWhole && link === null) {
            // A page that is just full may be the last; that links come at all is shown by those that led here, or by a smaller page.
            if (items.value.length === PER_PAGE && !('after' in place) && !(await hasLink(pages)))
                return missing(`${at}: the page is full, and GitHub does not say whether another one follows`);
            return declared !== null && found.size < declared
                ? missing(`${name}: GitHub announced ${declared} entries and gave ${found.size}`)
                : { kind: 'known', value: [...found.values()] };
        }
        if (items.value.length === 0)
            return missing(`${at}: an empty page announces another one`);
        if (found.size === before)
            return missing(`${at}: this page repeats the one before it`);
        // A list that pages by cursor lends its cursor and no more.
        const cursor = link === null ? null : nextCursor(link);
        place = cursor === null ? { page: page + 1 } : { after: cursor };
        if (found.size >= most)
            return isCut
                ? { kind: 'known', value: [...found.values()].slice(0, most) }
                : missing(`${name}: there are more than ${most} entries`);
    }
    return missing(`${name}: there are more than ${MOST_PAGES} pages`);
}
/** Whether a page that is too small for the list announces the next one. */
async function hasLink({ ask }) {
    const raw = await ask({ per_page: PER_PAGE - 1, page: 1 }).answer;
    return raw.kind === 'known' && nextLink(raw.value.headers['link']) !== null;
}
function fieldOf(data, key) {
    return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
        ? data[key]
        : undefined;
}
function declaredIn(data) {
    const total = fieldOf(data, 'total_count');
    return typeof total === 'number' ? total : null;
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
    return URL.canParse(link) && new URL(link).origin === new URL(baseUrl).origin;
}
/** The cursor in a link to the next page; null where the list pages by number. */
function nextCursor(link) {
    return URL.canParse(link) ? new URL(link).searchParams.get('after') : null;
}

;// CONCATENATED MODULE: ./.build/build/src/github/api/queries.js


const anything = (value) => ({ ok: true, value });
const ANSWER = (0,shapes/* object */.Ik)({
    data: anything,
    errors: (0,shapes/* nullable */.me)((0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ message: shapes/* text */.Qq, type: (0,shapes/* nullable */.me)(shapes/* text */.Qq) }))),
});
/** A refusal that has one of these words will come again: it is about the token, the limit or the query itself. */
const LASTING = /^(?:FORBIDDEN|INSUFFICIENT_SCOPES|RATE_LIMITED|NOT_FOUND|MAX_NODE_LIMIT_EXCEEDED)$/u;
const MISUNDERSTOOD = /doesn't (?:exist|accept)|Parse error|No such type/u;
function answerTo({ address }, given) {
    if (given.kind === 'unavailable') {
        const { because, status } = given;
        return { kind: 'unavailable', because, isLasting: status !== undefined && (status < 500 || status === 501) };
    }
    const answer = believe(address, given.value, ANSWER);
    if (answer.kind === 'unavailable')
        return { kind: 'unavailable', because: answer.because, isLasting: false };
    const { data, errors } = answer.value;
    const [first] = errors ?? [];
    if (first === undefined)
        return { kind: 'known', data };
    const said = first.message.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 200);
    return {
        kind: 'unavailable',
        because: `POST /graphql: ${said}`,
        isLasting: LASTING.test(first.type ?? '') || MISUNDERSTOOD.test(said),
    };
}

;// CONCATENATED MODULE: ./.build/build/src/github/api/quiet.js
function openQuiet() {
    let under = 0;
    const waiting = [];
    /** Whoever was given an answer has to have asked for what follows from it. */
    function look() {
        setImmediate(() => setImmediate(() => {
            if (under > 0)
                return;
            for (const run of waiting.splice(0))
                run();
        }));
    }
    return {
        async during(task) {
            under += 1;
            try {
                return await task();
            }
            finally {
                under -= 1;
                if (under === 0 && waiting.length > 0)
                    look();
            }
        },
        soon(run) {
            waiting.push(run);
            if (under === 0)
                look();
        },
    };
}

;// CONCATENATED MODULE: ./.build/build/src/github/api/api.js











/** How many requests are under way at once. */
const api_AT_ONCE = 40;
function openApi(options) {
    const line = openLine(options);
    const { client, answer } = line;
    const read = rememberAnswers(answer);
    const hide = hideToken(options.token);
    const found = new Map();
    const ask = openBatches({
        send: line.query,
        left: line.budget.words,
        soon: options.gathers === true ? line.quiet.soon : setImmediate,
        progress: options.progress ?? (() => { }),
    });
    return {
        rest: client.rest,
        async get(method, parameters, shape, { fresh = false, isKept = true } = {}) {
            const call = client.call(method, parameters);
            return hide(shaped(call, await read(call, fresh, isKept), shape));
        },
        async list(method, parameters, item, identity, given = {}) {
            const name = nameOf(client.call(method, parameters));
            const askPage = (place) => {
                const call = client.call(method, { ...parameters, ...place });
                return { address: call.address, answer: read(call, given.fresh) };
            };
            return hide(await readPages({ name, baseUrl: options.baseUrl, ask: askPage, item, identity, options: given }));
        },
        ask: async (question) => hide(await ask(question)),
        once(what, find) {
            const known = found.get(what);
            if (known !== undefined)
                return known;
            const asked = find();
            found.set(what, asked);
            return asked;
        },
        async send(method, parameters, shape) {
            const call = client.call(method, parameters);
            return hide(shaped(call, await answer(call), shape));
        },
        async remove(method, parameters) {
            const gone = await answer(client.call(method, parameters));
            return gone.kind === 'unavailable' ? hide(gone) : { kind: 'known', value: null };
        },
        nameOf: (method, parameters) => nameOf(client.call(method, parameters)),
        clock: line.firstDate,
        left: () => line.budget.left('core'),
        pause: line.pause,
        calls: line.calls,
    };
}
/** The way to GitHub: every request takes its turn, is made again where that may help, ends with the run, and is noted. */
function openLine(options) {
    const { token, baseUrl, deadline = 120_000, patience = 30_000, clock = Date.now, sleep = wait } = options;
    const time = { clock, sleep, ends: clock() + deadline };
    const { calls, note, firstDate } = openLog(clock);
    const budget = openBudget(() => calls.length);
    const limits = openLimits(budget, time, options.say ?? (() => { }));
    const client = openClient({
        token,
        baseUrl,
        patience,
        ends: time.ends,
        clock,
        ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
        note(request) {
            note(request);
            budget.note(request.headers, clock());
        },
    });
    const trouble = (0,addresses/* addressTrouble */.I)(baseUrl);
    const inTurn = limitTo(api_AT_ONCE);
    const quiet = openQuiet();
    const patiently = (call, most) => tryPatiently({ ...call, make: () => quiet.during(() => inTurn(call.make)) }, time, limits, most);
    return {
        client,
        budget,
        quiet,
        calls,
        firstDate,
        answer: async (call) => (trouble === null ? patiently(call) : missing(`${nameOf(call)}: ${trouble}`)),
        async query(text, variables) {
            const call = client.query(text, variables);
            return answerTo(call, trouble === null ? await patiently(call, 2) : missing(trouble));
        },
        async pause(milliseconds) {
            if (clock() + milliseconds >= time.ends)
                return false;
            await sleep(milliseconds);
            return true;
        },
    };
}
/** An answer as it came, asked for once: who asks for the same later may look at other fields of it. */
function rememberAnswers(answer) {
    const remembered = new Map();
    return (call, isFresh = false, isKept = true) => {
        const { path } = call.address;
        const known = remembered.get(path);
        if (known !== undefined && !isFresh)
            return known;
        const asked = answer(call);
        if (isKept)
            remembered.set(path, asked);
        return asked;
    };
}
/** A proxy may repeat what it was sent; the token is in no message of ours. */
function hideToken(token) {
    return (given) => given.kind === 'known' || token === '' ? given : { ...given, because: given.because.replaceAll(token, '***') };
}
function nameOf({ address }) {
    return `${address.method} ${address.path}`;
}
function shaped({ address }, answer, shape) {
    return answer.kind === 'unavailable' ? answer : believe(address, answer.value, shape);
}
function wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
/** Each request with its status, and GitHub's clock as the first answer has it. */
function openLog(clock) {
    const calls = [];
    let seen = null;
    return {
        calls,
        note({ address, status, started, headers }) {
            calls.push({ ...address, status, ms: Math.round(clock() - started) });
            const { date } = headers;
            const github = seen === null && typeof date === 'string' ? Date.parse(date) : Number.NaN;
            if (Number.isNaN(github))
                return;
            const now = `${new Date(github).toISOString().slice(0, 19)}Z`;
            seen = { now, skewSeconds: Math.round((clock() - github) / 1000) };
        },
        firstDate: () => (seen === null ? missing('GitHub gave no date with its answers') : { kind: 'known', value: seen }),
    };
}


/***/ }),

/***/ 5595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/**
 * Shapes of GitHub's answers: nothing is believed before it was looked at. A checker returns the value with just the fields that
 * are used, or says where it does not fit; further fields are allowed, missing ones are not.
 */
const matched = (value) => ({ ok: true, value });
const misfit = (at, wanted) => ({
    ok: false,
    at: `${at === '' ? 'the answer' : at} is not ${wanted}`,
});
const text = (value, at = '') => typeof value === 'string' ? matched(value) : misfit(at, 'text');
const integer = (value, at = '') => typeof value === 'number' && Number.isSafeInteger(value) ? matched(value) : misfit(at, 'a whole number');
const flag = (value, at = '') => typeof value === 'boolean' ? matched(value) : misfit(at, 'true or false');
const sha = (value, at = '') => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value) ? matched(value) : misfit(at, 'a commit SHA');
/** RFC 3339 with an offset; a real instant. */
const instant = (value, at = '') => typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
    ? matched(value)
    : misfit(at, 'an instant');
function oneOf(...allowed) {
    return (value, at = '') => {
        const found = allowed.find((one) => one === value);
        return found === undefined ? misfit(at, `one of ${allowed.join(', ')}`) : matched(found);
    };
}
/** null, or left out. */
function nullable(shape) {
    return (value, at = '') => (value === null || value === undefined ? matched(null) : shape(value, at));
}
function list(shape) {
    return (value, at = '') => {
        if (!Array.isArray(value))
            return misfit(at, 'a list');
        const items = [];
        for (const [index, item] of value.entries()) {
            const one = shape(item, `${at}[${index}]`);
            if (!one.ok)
                return one;
            items.push(one.value);
        }
        return matched(items);
    };
}
function object(fields) {
    return (value, at = '') => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return misfit(at, 'an object');
        const known = {};
        for (const [key, shape] of Object.entries(fields)) {
            const own = Object.hasOwn(value, key) ? value[key] : undefined;
            const one = shape(own, at === '' ? key : `${at}.${key}`);
            if (!one.ok)
                return one;
            known[key] = one.value;
        }
        return matched(known);
    };
}
const account = object({ login: text, id: integer, type: text });


/***/ })

};
