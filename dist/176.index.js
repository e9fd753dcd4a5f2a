export const id = 176;
export const ids = [176];
export const modules = {

/***/ 176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openApi: () => (/* binding */ openApi)
});

;// CONCATENATED MODULE: ./.build/build/src/github/api/addresses.js
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
;// CONCATENATED MODULE: ./.build/build/src/github/api/connection.js
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

// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
;// CONCATENATED MODULE: ./.build/build/src/github/api/api.js




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
            const answer = believe('GET', url, { ...raw.value, data: inside }, (0,shapes/* list */.p_)(item));
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
