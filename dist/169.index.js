export const id = 169;
export const ids = [169,176];
export const modules = {

/***/ 176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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

/***/ 9927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TH: () => (/* binding */ compareContent),
  PN: () => (/* binding */ compareMade),
  Ul: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
// EXTERNAL MODULE: ./.build/build/src/github/trees/trees.js
var trees = __webpack_require__(6257);
// EXTERNAL MODULE: ./.build/build/src/github/facts/landed.js
var landed = __webpack_require__(5424);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/line-merge.js
/**
 * What two changes of one file give together, as git merges them: each edit at its own place of the file that both started from. Edits
 * of both sides that touch each other give nothing, since there somebody has to choose. Texts are bytes, one character each.
 */
/** Beyond this a difference is not worth its cost; both are far above what people merge. */
const MOST_LINES = 100_000;
const MOST_EDITS = 1_000;
/** The text that the two changes give together; null where they touch each other, or are too large to be followed. */
function mergeTexts(base, ours, theirs) {
    const lines = linesOf(base);
    const our = compareLines(lines, linesOf(ours));
    const their = compareLines(lines, linesOf(theirs));
    return our === null || their === null ? null : combine(lines, our, their);
}
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/**
 * The shortest way from one text to another (E. W. Myers, 1986); null where it is too long. Among equal lines an edit could stand in
 * several places: it stands as far down as it can, where git puts it too.
 */
function compareLines(old, fresh) {
    if (old.length > MOST_LINES || fresh.length > MOST_LINES)
        return null;
    const [n, m] = [old.length, fresh.length];
    let reach = new Map([[1, 0]]);
    const trace = [];
    for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
        const next = new Map();
        for (let k = -edits; k <= edits; k += 2) {
            const [left, right] = [reach.get(k - 1) ?? -1, reach.get(k + 1) ?? -1];
            let x = k === -edits || (k !== edits && left < right) ? right : left + 1;
            while (x < n && x - k < m && old[x] === fresh[x - k])
                x += 1;
            next.set(k, x);
            if (x >= n && x - k >= m)
                return walkBack(old, fresh, [...trace, next], edits);
        }
        trace.push(next);
        reach = next;
    }
    return null;
}
/** The edits on the way that the furthest points tell of. */
function walkBack(old, fresh, trace, edits) {
    const kept = [];
    let [x, y] = [old.length, fresh.length];
    for (let step = edits; step >= 0; step -= 1) {
        const k = x - y;
        const reach = trace[step - 1];
        const [left, right] = [reach?.get(k - 1) ?? -1, reach?.get(k + 1) ?? -1];
        const isDown = k === -step || (k !== step && left < right);
        const startX = step === 0 ? 0 : isDown ? right : left + 1;
        while (x > startX) {
            x -= 1;
            y -= 1;
            kept.push([x, y]);
        }
        if (step === 0)
            break;
        if (isDown)
            y -= 1;
        else
            x -= 1;
    }
    const found = [];
    let [i, j] = [0, 0];
    for (const [a, b] of [...kept.reverse(), [old.length, fresh.length]]) {
        if (a > i || b > j)
            found.push({ from: i, to: a, lines: fresh.slice(j, b) });
        [i, j] = [a + 1, b + 1];
    }
    return found;
}
function combine(base, ours, theirs) {
    const parts = [];
    let [at, i, j] = [0, 0, 0];
    while (i < ours.length || j < theirs.length) {
        const [our, their] = [ours[i], theirs[j]];
        let edit;
        if (our !== undefined && their !== undefined && isSameEdit(our, their)) {
            edit = our;
            i += 1;
            j += 1;
        }
        else if (our !== undefined && (their === undefined || our.to < their.from)) {
            edit = our;
            i += 1;
        }
        else if (their !== undefined && (our === undefined || their.to < our.from)) {
            edit = their;
            j += 1;
        }
        if (edit === undefined)
            return null;
        parts.push(base.slice(at, edit.from).join(''), edit.lines.join(''));
        at = edit.to;
    }
    return `${parts.join('')}${base.slice(at).join('')}`;
}
function isSameEdit(a, b) {
    return a.from === b.from && a.to === b.to && a.lines.join('') === b.lines.join('');
}

;// CONCATENATED MODULE: ./.build/build/src/github/facts/landed-files.js
/**
 * What landed, file by file, against what two sides give together: what one side changed is that side's, whatever it is; what both
 * changed is both edits, each at its own place. Everything else was put in, left out or moved on the way.
 */



/** A larger file that both sides changed is not compared line by line. */
const MOST_BYTES = 4_194_304;
/** Why what landed is not what was reviewed; null where it is. */
async function judgeLanded(api, repository, { base, branch, head, landed }, number) {
    const all = [base, branch, head, landed].flatMap((entries) => [...entries.keys()]);
    for (const path of [...new Set(all)].sort()) {
        const [was, theirs, ours, is] = [base, branch, head, landed].map((entries) => fileAt(entries, path));
        if (isSame(ours, was)) {
            if (!isSame(is, theirs))
                return known(`it changes ${path}, which pull request #${number} does not`);
        }
        else if (isSame(theirs, was) || isSame(theirs, ours)) {
            if (!isSame(is, ours))
                return known(sayDifference(path, is, ours, number));
        }
        else {
            const both = await mergeEntries(api, repository, was, theirs, ours);
            if (both.kind === 'unavailable')
                return both;
            if (both.value === null)
                return known(`both pull request #${number} and the branch that it was merged into changed ${path} at the same place, so that what landed was decided at the merge`);
            if (!isSame(is, both.value))
                return known(sayDifference(path, is, both.value, number));
        }
    }
    return known(null);
}
/** Folders are told by what is in them. */
function fileAt(entries, path) {
    const entry = entries.get(path);
    return entry === undefined || entry.type === 'tree' ? undefined : entry;
}
function isSame(a, b) {
    return a?.sha === b?.sha && a?.mode === b?.mode;
}
function sayDifference(path, is, ours, number) {
    if (is !== undefined && ours !== undefined && is.sha === ours.sha)
        return `${path} has the mode ${is.mode} (${KINDS[is.mode] ?? 'unknown'}), and ${ours.mode} (${KINDS[ours.mode] ?? 'unknown'}) is what pull request #${number} gives it`;
    return `${path} does not have the content that pull request #${number} has`;
}
const KINDS = {
    '100644': 'a plain file',
    '100755': 'executable',
    '120000': 'a symbolic link',
    '160000': 'a submodule',
};
/** What a file is of which both sides changed something; null where somebody has to choose. */
async function mergeEntries(api, repository, was, theirs, ours) {
    if (was === undefined || theirs === undefined || ours === undefined)
        return known(null);
    // Only of files has a content lines; a link and a submodule are one word each.
    if (![was, theirs, ours].every(({ mode }) => mode === '100644' || mode === '100755'))
        return known(null);
    // Of two modes no third can come: where both sides changed it, they changed it to the same.
    const mode = theirs.mode === was.mode ? ours.mode : theirs.mode;
    if (ours.sha === was.sha)
        return known({ mode, sha: theirs.sha });
    if (theirs.sha === was.sha || theirs.sha === ours.sha)
        return known({ mode, sha: ours.sha });
    const texts = [];
    for (const { sha } of [was, theirs, ours]) {
        const bytes = await (0,trees/* readBlob */.gm)(api, repository, sha);
        if (bytes.kind === 'unavailable')
            return bytes;
        if (bytes.value.length > MOST_BYTES || bytes.value.includes(0))
            return known(null);
        texts.push(Buffer.from(bytes.value).toString('latin1'));
    }
    const [before = '', one = '', other = ''] = texts;
    const text = mergeTexts(before, one, other);
    return known(text === null ? null : { mode, sha: blobOf(text) });
}
/** Git's own name for a content. */
function blobOf(text) {
    const bytes = Buffer.from(text, 'latin1');
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function known(value) {
    return { kind: 'known', value };
}

// EXTERNAL MODULE: ./.build/build/src/github/facts/pull-request.js + 2 modules
var pull_request = __webpack_require__(3075);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/content.js






/** GitHub lists no more files of a comparison, and says nothing of the rest. */
const LISTED_FILES = 300;
/**
 * Compares what landed with what was reviewed. Commits of the pull request itself are what they are, but only together: reviewers
 * saw its head and no state before it. Those that GitHub made at the merge (squash, rebase, merge commit) must together change the
 * same files to the same content.
 * @returns why a commit is not what was reviewed, by commit
 */
async function compareContent(api, repository, pull, compared, attributed) {
    const pr = pull.fact;
    const differs = new Map();
    if ((0,unread/* isUnavailable */.Pd)(pr.commits))
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
    const chain = chainTo(merge, made);
    for (const commit of made)
        if (!chain.some(({ sha: one }) => one === commit.sha))
            differs.set(commit.sha, `it is not how pull request #${pr.number} was merged`);
    const first = chain[0];
    const last = chain[chain.length - 1];
    if (first === undefined || last === undefined)
        return differs;
    const before = first.parents[0]?.sha;
    const reason = before === undefined ? null : await compareChain(api, repository, before, chain, pull);
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
/**
 * Compares all that was made at the merge. Of a rebase a deployment may hold the last commits only (the first deployment looks at one):
 * what the branch was before it is then further back than what goes out.
 */
async function compareChain(api, repository, before, chain, pull) {
    const last = chain[chain.length - 1];
    if (last === undefined)
        return { kind: 'known', value: null };
    const reason = await compareMade(api, repository, before, last, pull);
    if (reason.kind === 'unavailable' || reason.value === null)
        return reason;
    if (chain.some(({ parents }) => parents.length > 1))
        return reason;
    const start = await startOfRebase(api, repository, before, chain.length, pull);
    if (start.kind === 'unavailable')
        return start;
    return start.value === before ? reason : compareMade(api, repository, start.value, last, pull);
}
const NUMBERED = (0,shapes/* object */.Ik)({ number: shapes/* integer */.nd });
const PARENTS = (0,shapes/* object */.Ik)({ sha: shapes/* sha */.hW, parents: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ sha: shapes/* sha */.hW })) });
/** The commit that the first of a rebase was made on: GitHub says of each before it whether it belongs to the pull request. */
async function startOfRebase(api, repository, before, made, { fact }) {
    const most = (0,unread/* isUnavailable */.Pd)(fact.commits) ? 0 : fact.commits.length;
    let start = before;
    for (let known = made; known < most; known += 1) {
        const root = `/repos/${repository}/commits/${start}`;
        const pulls = await api.list(`${root}/pulls`, NUMBERED, ({ number }) => String(number));
        if (pulls.kind === 'unavailable')
            return pulls;
        if (!pulls.value.some(({ number }) => number === fact.number))
            break;
        const commit = await api.get(root, PARENTS);
        if (commit.kind === 'unavailable')
            return commit;
        const [parent, ...others] = commit.value.parents;
        if (parent === undefined || others.length > 0)
            break;
        start = parent.sha;
    }
    return { kind: 'known', value: start };
}
/**
 * Why what landed on `before` is not what the head of the pull request brings to it; null where it is. Where the head has `before`
 * among its ancestors, what landed is the head; else each side's changes since they parted are told by whole trees, which hold
 * what lists of files leave out: modes, and what lies beyond their end.
 */
async function compareMade(api, repository, before, after, { fact, headTree }) {
    if ((0,unread/* isUnavailable */.Pd)(fact.commits))
        return { kind: 'unavailable', because: fact.commits.unavailable };
    const isOnTop = fact.commits.some(({ parents = [] }) => parents.includes(before));
    if (isOnTop && headTree !== null && after.commit.tree.sha === headTree)
        return { kind: 'known', value: null };
    const fork = isOnTop
        ? { kind: 'known', value: before }
        : await readFork(api, repository, before, fact.head.sha);
    if (fork.kind === 'unavailable')
        return fork;
    const [base, branch, head, landed] = await Promise.all([fork.value, before, fact.head.sha, after.sha].map((commit) => (0,trees/* readTree */.Zc)(api, repository, commit)));
    for (const tree of [base, branch, head, landed])
        if (tree?.kind === 'unavailable')
            return tree;
    if (base?.kind !== 'known' || branch?.kind !== 'known' || head?.kind !== 'known' || landed?.kind !== 'known')
        return { kind: 'unavailable', because: 'a tree is missing' };
    const sides = {
        base: base.value.entries,
        branch: branch.value.entries,
        head: head.value.entries,
        landed: landed.value.entries,
    };
    return judgeLanded(api, repository, sides, fact.number);
}
const FORK = (0,shapes/* object */.Ik)({ merge_base_commit: (0,shapes/* object */.Ik)({ sha: shapes/* sha */.hW }) });
/** Where the two lines parted. */
async function readFork(api, repository, before, head) {
    const answer = await api.get(`/repos/${repository}/compare/${before}...${head}?per_page=1`, FORK);
    return answer.kind === 'unavailable' ? answer : { kind: 'known', value: answer.value.merge_base_commit.sha };
}
/** The files that differ between a commit and a later one. */
async function readFiles(api, repository, before, after) {
    const path = `/repos/${repository}/compare/${before}...${after}?per_page=1`;
    const answer = await api.get(path, landed/* COMPARISON */.AZ);
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


/***/ }),

/***/ 1107:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ confirmRun),
/* harmony export */   p: () => (/* binding */ linkedRun)
/* harmony export */ });
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5595);

const RUN = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    head_sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW,
    event: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    status: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    created_at: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    updated_at: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
});
/** How long after a deployment GitHub may be in starting the run that listens to it. */
const MOST_DELAY = 10 * 60_000;
/**
 * The run that the first status links to. Later ones say nothing: GitHub writes the first of a job's deployment itself, and makes it
 * inactive when the next one succeeds.
 */
function linkedRun(statuses) {
    const [first] = [...statuses].sort((a, b) => a.id - b.id);
    if (first === undefined)
        return null;
    const [run] = [first.log_url, first.target_url].flatMap((url) => /\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(url ?? '')?.[1] ?? []);
    return run === undefined ? null : Number(run);
}
/**
 * Whether the run that a status links to says itself that it can be the one of this deployment.
 * @param judged the commit that the present run was asked about, where it is the one that is linked: it may deploy another than its own
 */
async function confirmRun(api, repository, deployment, linked, judged = null) {
    const answer = await api.get(`/repos/${repository}/actions/runs/${linked}`, RUN);
    // A run of another repository, or one that never was.
    if (answer.kind === 'unavailable')
        return answer.status === 404 ? { kind: 'known', value: false } : answer;
    const { id, head_sha, event, status, created_at, updated_at } = answer.value;
    if (id !== linked || ![head_sha, judged].includes(deployment.sha))
        return { kind: 'known', value: false };
    const [made, begun, last] = [deployment.created_at, created_at, updated_at].map((at) => Date.parse(at));
    if (made === undefined || begun === undefined || last === undefined)
        return { kind: 'known', value: false };
    const isOver = status === 'completed' && last < made;
    if (begun <= made)
        return { kind: 'known', value: !isOver };
    // Made by a person or an app; the run is the one that listens to it.
    return { kind: 'known', value: event === 'deployment' && begun - made <= MOST_DELAY };
}


/***/ }),

/***/ 2685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ askForHeads),
/* harmony export */   Yx: () => (/* binding */ provingRuns),
/* harmony export */   c1: () => (/* binding */ askRuns),
/* harmony export */   cE: () => (/* binding */ observeHeads)
/* harmony export */ });
/* unused harmony export lastTurn */
/* harmony import */ var _domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5595);


const ACTIVITY = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd, before: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, after: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, ref: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, timestamp: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR, activity_type: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq });
const RUN = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd,
    event: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    head_sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW,
    head_branch: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    created_at: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    pull_requests: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ number: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd }))),
    head_repository: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd })),
});
function askActivity(api, repository, branch) {
    return api.list(`/repos/${repository}/activity?ref=${encodeURIComponent(`refs/heads/${branch}`)}`, ACTIVITY, ({ id }) => String(id));
}
function askRuns(api, repository, head) {
    return api.list(`/repos/${repository}/actions/runs?event=pull_request&head_sha=${head}`, RUN, ({ id }) => String(id), { key: 'workflow_runs' });
}
/** After these the head may be another one than before, whatever was known of a commit. */
const NEW_HEADS = ['head_ref_force_pushed', 'head_ref_restored', 'reopened'];
/** The last moment at which the head may have come back to a commit that was there before, or come from elsewhere. */
function lastTurn(pull, timeline) {
    const turns = timeline.flatMap(({ event, created_at }) => {
        const when = NEW_HEADS.includes(event ?? '') ? (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(created_at) : null;
        // After the merge branches are restored, and the head of the pull request stays what it was.
        return when?.ok === true && (pull.merged_at === null || !(0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(pull.merged_at, when.value)) ? [when.value] : [];
    });
    return turns.reduce(_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .laterOf */ .eG, pull.created_at);
}
/**
 * The runs that prove a commit to have been the head of this pull request. What GitHub lists under a run are pull requests that have the
 * commit now, and for a fork none: so branch and repository have to be those of this one, and a run that is older than it, or than the
 * last moment at which its head changed otherwise than by a push forward, was another's or of another time.
 */
function provingRuns(runs, commit, pull, since) {
    return runs.filter((run) => run.event === 'pull_request' &&
        run.head_sha === commit &&
        pull.head.repo !== null &&
        run.head_repository?.id === pull.head.repo.id &&
        run.head_branch === pull.head.ref &&
        ((run.pull_requests ?? []).length === 0 ||
            (run.pull_requests ?? []).some(({ number }) => number === pull.number)) &&
        !(0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(run.created_at, since) &&
        // One that a label started after the merge says nothing of the head that was merged.
        (pull.merged_at === null || !(0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(pull.merged_at, run.created_at)));
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
        const since = timeline.kind === 'known' ? lastTurn(pull, timeline.value) : pull.created_at;
        for (const run of provingRuns(runs.value, pull.head.sha, pull, since))
            observations.push({ sha: run.head_sha, at: run.created_at, source: 'workflow_run' });
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

/***/ 5424:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ COMPARISON),
/* harmony export */   D$: () => (/* binding */ readLanded),
/* harmony export */   dX: () => (/* binding */ readAssociated),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var _domain_terms_unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5686);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5595);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3075);
/**
 * What goes out with a deployment: the commits since the environment's last successful deployment, each with the merged pull
 * request that it belongs to. A commit belongs to one only if GitHub says so and its content is what was reviewed.
 */



const COMPARED = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW,
    parents: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW })),
    commit: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ message: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, tree: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW }) }),
    author: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ login: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), id: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd), type: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })),
});
const COMPARISON = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    status: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('ahead', 'behind', 'identical', 'diverged'),
    total_commits: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    commits: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(COMPARED),
    files: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE */ .PW)),
});
const ASSOCIATED = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    number: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    state: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    merged_at: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR),
    base: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, repo: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd })) }),
});
const MOST_COMMITS = 5000;
/** How many requests are under way at once. */
const AT_ONCE = 10;
async function readLanded(question) {
    const { api, repository, target, since } = question;
    const range = since === null || since === target ? await readTarget(question) : await readRange(api, repository, since, target);
    if (range.kind === 'unavailable')
        return range;
    const { direction, commits } = range.value;
    const associated = [];
    for (let start = 0; start < commits.length; start += AT_ONCE) {
        const batch = commits.slice(start, start + AT_ONCE);
        associated.push(...(await Promise.all(batch.map((commit) => readAssociated(question, commit.sha)))));
    }
    const landed = commits.map((commit, index) => {
        const answer = associated[index] ?? { kind: 'unavailable', because: 'its pull requests were not read' };
        return {
            sha: commit.sha,
            message: commit.commit.message,
            author: (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .toAccount */ .tf)(commit.author),
            parents: commit.parents.map(({ sha: parent }) => parent),
            pull_requests: answer.kind === 'known' ? answer.value : (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailableOf */ ._i)(answer),
        };
    });
    const numbers = new Set(landed.flatMap(({ pull_requests }) => ((0,_domain_terms_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnavailable */ .Pd)(pull_requests) ? [] : pull_requests)));
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
        const answer = await api.get(path, COMPARISON);
        if (answer.kind === 'unavailable')
            return answer;
        const { status, total_commits, commits: some } = answer.value;
        if (total_commits > MOST_COMMITS)
            return {
                kind: 'unavailable',
                because: `${total_commits} commits lie between ${since.slice(0, 7)} and ${target.slice(0, 7)}; the gate looks at ${MOST_COMMITS} at most`,
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
/** The merged pull requests that GitHub names for a commit. */
async function readAssociated({ api, repository, repositoryId, branches }, commit) {
    const answer = await api.list(`/repos/${repository}/commits/${commit}/pulls`, ASSOCIATED, ({ number }) => String(number));
    if (answer.kind === 'unavailable')
        return answer;
    const merged = answer.value.filter(({ merged_at, base }) => merged_at !== null && base.repo?.id === repositoryId && branches.includes(base.ref));
    return { kind: 'known', value: merged.map(({ number }) => number) };
}


/***/ }),

/***/ 5747:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KB: () => (/* binding */ CONTENT),
  SG: () => (/* binding */ DETAIL),
  pX: () => (/* binding */ PULLS),
  ys: () => (/* binding */ findFirstMerge),
  Ub: () => (/* binding */ findOrigin)
});

// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
// EXTERNAL MODULE: ./.build/build/src/github/trees/trees.js
var trees = __webpack_require__(6257);
// EXTERNAL MODULE: ./.build/build/src/github/facts/content.js + 2 modules
var content = __webpack_require__(9927);
// EXTERNAL MODULE: ./.build/build/src/github/facts/landed.js
var landed = __webpack_require__(5424);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/landing.js


/** How many merges are looked into for one record; each is a request or two. */
const MOST_MERGES = 200;
/**
 * @param oldest the oldest commit in a row with the content, as the history of the path has it
 * @param parent its first parent
 */
async function traceLanding(question, oldest, parent) {
    const { api, repository, path, at } = question;
    if (oldest === at)
        return known({ kind: 'kept', onto: parent });
    const range = await (0,landed/* readRange */.qX)(api, repository, oldest, at);
    if (range.kind === 'unavailable')
        return range;
    const holders = descendantsOf(oldest, range.value.commits);
    let current = at;
    let onto = null;
    let merges = 0;
    while (current !== oldest) {
        const commit = holders.get(current);
        const [first] = commit?.parents ?? [];
        if (commit === undefined || first === undefined)
            return unread(`the commits between ${oldest.slice(0, 7)} and ${at.slice(0, 7)} do not lead from one to the other`);
        if (commit.parents.length > 1) {
            merges += 1;
            if (merges > MOST_MERGES)
                return unread(`${path} was brought in more than ${MOST_MERGES} merges ago; the gate looks at ${MOST_MERGES} at most`);
            const step = await passMerge(question, commit, oldest, holders);
            if (step.kind === 'unavailable')
                return step;
            if (step.value.kind !== 'on')
                return known(step.value);
            // The merge that is nearest to the end is where it came to the branch that is looked at.
            if (step.value.next !== first.sha)
                onto ??= first.sha;
            current = step.value.next;
        }
        else
            current = first.sha;
    }
    return known({ kind: 'kept', onto: onto ?? parent });
}
/** The commits that have the oldest among their ancestors. */
function descendantsOf(oldest, commits) {
    const children = new Map();
    for (const commit of commits)
        for (const { sha } of commit.parents)
            children.set(sha, [...(children.get(sha) ?? []), commit]);
    const holders = new Map();
    const waiting = [oldest];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        for (const child of children.get(sha) ?? []) {
            if (holders.has(child.sha))
                continue;
            holders.set(child.sha, child);
            waiting.push(child.sha);
        }
    }
    return holders;
}
/** Where the way leads on behind a merge that has the content. */
async function passMerge(question, commit, oldest, holders) {
    const { api, repository, path, digest, digestAt } = question;
    const [first = '', ...others] = commit.parents.map(({ sha }) => sha);
    const isHolder = (sha) => sha === oldest || holders.has(sha);
    const back = known({ kind: 'brought-back', by: commit.sha });
    const files = await (0,content/* readFiles */.Ul)(api, repository, first, commit.sha);
    if (files.kind === 'unavailable')
        return files;
    const file = files.value.find(({ filename }) => filename === path);
    if (file !== undefined && ['added', 'copied', 'renamed'].includes(file.status)) {
        // It was not there before. Where it had been, somebody took it away and the merge undid that.
        if (isHolder(first))
            return back;
        const [side, ...more] = others.filter(isHolder);
        if (side === undefined || more.length > 0)
            return unread(`which side of merge ${commit.sha.slice(0, 7)} ${path} came from cannot be told`);
        return known({ kind: 'on', next: side });
    }
    if (file !== undefined) {
        const before = await digestAt(first);
        if (before.kind === 'unavailable')
            return before;
        // History went on along another side, and knows nothing of this one.
        return before.value === digest ? known({ kind: 'edited', from: first }) : back;
    }
    if (!isHolder(first))
        return known({ kind: 'edited', from: first });
    // The first side is not always the branch that was merged into: who pushes a merge of their own can have it the other way round.
    for (const other of others) {
        if (other === oldest || !holders.has(other))
            continue;
        const own = await digestAt(other);
        if (own.kind === 'unavailable')
            return own;
        if (own.value !== digest)
            return back;
    }
    return known({ kind: 'on', next: first });
}
function known(value) {
    return { kind: 'known', value };
}
function unread(because) {
    return { kind: 'unavailable', because };
}

// EXTERNAL MODULE: ./.build/build/src/github/facts/record-history.js
var record_history = __webpack_require__(2120);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/origin.js
/**
 * Which pull request brought in a record's present content: the file's history, newest first, to the oldest commit in a row with
 * the same digest. An edit of the outcome keeps the origin; a new start time moves it; a file that was only moved keeps it too. That
 * nothing else came in between is proved apart, since history leaves out what a merge undid.
 */





const CONTENT = (0,shapes/* object */.Ik)({ type: shapes/* text */.Qq, encoding: shapes/* text */.Qq, content: shapes/* text */.Qq });
const DETAIL = (0,shapes/* object */.Ik)({
    sha: shapes/* sha */.hW,
    parents: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ sha: shapes/* sha */.hW })),
    files: (0,shapes/* nullable */.me)((0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ filename: shapes/* text */.Qq, status: shapes/* text */.Qq, previous_filename: (0,shapes/* nullable */.me)(shapes/* text */.Qq) }))),
});
const PULLS = (0,shapes/* object */.Ik)({
    number: shapes/* integer */.nd,
    state: (0,shapes/* oneOf */.yL)('open', 'closed'),
    merged_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR),
    base: (0,shapes/* object */.Ik)({ ref: shapes/* text */.Qq, repo: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({ id: shapes/* integer */.nd })) }),
});
const MOST_COMMITS = 50;
/** How often the search begins anew, behind a move or behind a merge that edited the file. */
const MOST_TURNS = 20;
async function findOrigin(question, turns = 0) {
    const { api, repository, path, at, digest } = question;
    if (turns > MOST_TURNS)
        return {
            kind: 'unavailable',
            because: `${path} was moved or edited by merges more than ${MOST_TURNS} times; its origin is not looked for further back`,
        };
    const history = await (0,record_history/* readHistory */.L)(api, repository, path, at);
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
        oldest = commit;
    }
    if (oldest === null)
        return { kind: 'known', value: null };
    const parent = oldest.parents[0]?.sha ?? null;
    const landing = await traceLanding({ api, repository, path, at, digest, digestAt: (commit) => digestIn(question, commit) }, oldest.sha, parent);
    if (landing.kind === 'unavailable')
        return landing;
    if (landing.value.kind === 'brought-back')
        return associated(question, landing.value.by);
    if (landing.value.kind === 'edited')
        return findOrigin({ ...question, at: landing.value.from }, turns + 1);
    const { onto } = landing.value;
    if (oldest.sha === history.value[history.value.length - 1]?.sha && onto !== null) {
        const moved = await movedFrom(question, oldest.sha);
        if (moved.kind === 'unavailable')
            return moved;
        if (moved.value !== null) {
            // Looked for where it landed: what the move started from may have been replaced there meanwhile.
            const before = await findOrigin({ ...question, path: moved.value, at: onto }, turns + 1);
            if (before.kind === 'unavailable' || before.value !== null)
                return before;
        }
    }
    return associated(question, oldest.sha);
}
/** The digest in any commit, also in one that did not touch the file. */
async function digestIn(question, commit) {
    const answer = await digestAt(question, commit);
    if (answer.kind === 'known' || answer.status !== 404)
        return answer;
    const tree = await (0,trees/* readTree */.Zc)(question.api, question.repository, commit);
    if (tree.kind === 'unavailable')
        return tree;
    return tree.value.entries.has(question.path) ? answer : { kind: 'known', value: null };
}
/** When the pull request was merged that first brought in a file of this name, moved or not; null where none did. */
async function findFirstMerge(question, moves = 0) {
    const { api, repository, path, at } = question;
    const history = await (0,record_history/* readHistory */.L)(api, repository, path, at);
    if (history.kind === 'unavailable')
        return history;
    const oldest = history.value.at(-1);
    if (oldest === undefined)
        return { kind: 'known', value: null };
    const moved = await movedFrom(question, oldest.sha);
    if (moved.kind === 'unavailable')
        return moved;
    const parent = oldest.parents[0]?.sha;
    if (moved.value !== null && parent !== undefined) {
        if (moves >= MOST_TURNS)
            return { kind: 'unavailable', because: `${path} was moved more than ${MOST_TURNS} times` };
        const before = await findFirstMerge({ ...question, path: moved.value, at: parent }, moves + 1);
        if (before.kind === 'unavailable' || before.value !== null)
            return before;
    }
    const merged = await mergedWith(question, oldest.sha);
    if (merged.kind === 'unavailable')
        return merged;
    const [first] = merged.value.flatMap(({ merged_at }) => merged_at ?? []).sort(instants/* compareInstants */.QI);
    return { kind: 'known', value: first ?? null };
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
    return { kind: 'known', value: entry?.status === 'renamed' ? entry.previous_filename : null };
}
async function mergedWith({ api, repository, repositoryId, branches }, commit) {
    const answer = await api.list(`/repos/${repository}/commits/${commit}/pulls`, PULLS, ({ number }) => String(number));
    if (answer.kind === 'unavailable')
        return answer;
    const merged = answer.value.filter(({ merged_at, base }) => merged_at !== null && base.repo?.id === repositoryId && branches.includes(base.ref));
    return { kind: 'known', value: merged };
}
async function associated(question, commit) {
    const merged = await mergedWith(question, commit);
    if (merged.kind === 'unavailable')
        return merged;
    // Several merged pull requests with one commit: the first that brought it in.
    const [first] = merged.value.map(({ number }) => number).sort((a, b) => a - b);
    return { kind: 'known', value: first ?? null };
}


/***/ }),

/***/ 3075:
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

// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/timeline-events.js
var timeline_events = __webpack_require__(6195);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/base-moves.js
/**
 * What the timeline of a pull request tells beside talk. While a pull request is closed GitHub notes nothing of its base there, so that
 * after a reopening the pushes to the base itself are asked; where they cannot be read the reopening stands for all that they may hide.
 */


const ACTIVITY = (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, ref: shapes/* text */.Qq, timestamp: shapes/* instant */.uR });
/** GitHub's words for what happens to a branch, and for the same in a timeline. */
const MOVES = [
    { activity: 'force_push', event: 'base_ref_force_pushed' },
    { activity: 'branch_deletion', event: 'base_ref_deleted' },
];
async function readEvents(api, repository, base, timeline) {
    const kept = timeline.filter(({ event }) => (0,timeline_events/* isKept */.t8)(event ?? '')).map(toFact);
    if (!kept.some(({ event }) => event === 'reopened'))
        return kept;
    const moves = await Promise.all(MOVES.map((move) => readMoves(api, repository, `refs/heads/${base}`, move)));
    const events = kept.filter(({ event }) => event !== 'reopened');
    for (const move of moves) {
        if (move.kind === 'unavailable')
            return kept;
        events.push(...move.value);
    }
    return events;
}
async function readMoves(api, repository, ref, { activity, event }) {
    const path = `/repos/${repository}/activity?ref=${encodeURIComponent(ref)}&activity_type=${activity}`;
    const answer = await api.list(path, ACTIVITY, ({ id }) => String(id));
    if (answer.kind === 'unavailable')
        return answer;
    const own = answer.value.filter((one) => one.ref === ref);
    return { kind: 'known', value: own.map(({ timestamp }) => ({ event, at: timestamp })) };
}
function toFact({ event, created_at, actor, dismissed_review }) {
    const when = (0,shapes/* instant */.uR)(created_at);
    const common = { event: (event ?? '').slice(0, 100), at: when.ok ? when.value : null };
    if (event !== 'review_dismissed')
        return common;
    const who = (0,shapes/* account */.ct)({ type: 'User', ...actor });
    const { review_id = null, state = null } = dismissed_review ?? {};
    return { ...common, actor: who.ok ? who.value : null, review_id, state: state?.slice(0, 40) ?? null };
}

// EXTERNAL MODULE: ./.build/build/src/github/facts/heads.js
var heads = __webpack_require__(2685);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/reviews-cross-check.js
function crossCheck(pull, reviews, timeline) {
    if (reviews.kind === 'unavailable' || timeline.kind === 'unavailable')
        return { reviews, timeline };
    const told = new Set(timeline.value.flatMap(({ event, id }) => (event === 'reviewed' && id !== null ? [id] : [])));
    const listed = new Set(reviews.value.map(({ id }) => id));
    const unlisted = [...told].find((id) => !listed.has(id));
    // A comment decides nothing, and GitHub tells of some of them in another way.
    const untold = reviews.value.find(({ id, state }) => state !== 'PENDING' && state !== 'COMMENTED' && !told.has(id));
    // Who dismissed a review decides whether a no of it still stands.
    const dismissed = new Set(timeline.value.flatMap(({ event, dismissed_review }) => event === 'review_dismissed' ? [dismissed_review?.review_id ?? null] : []));
    const undismissed = reviews.value.find(({ id, state }) => state === 'DISMISSED' && !dismissed.has(id));
    const events = new Set(timeline.value.map(({ event }) => event));
    const because = untold !== undefined
        ? `the timeline of pull request #${pull.number} does not tell of review ${untold.id}, so it is not whole`
        : undismissed !== undefined
            ? `the timeline of pull request #${pull.number} does not tell who dismissed review ${undismissed.id}, so it is not whole`
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

;// CONCATENATED MODULE: ./.build/build/src/github/facts/pull-request.js




const side = (0,shapes/* object */.Ik)({ ref: shapes/* text */.Qq, sha: shapes/* sha */.hW, repo: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, full_name: shapes/* text */.Qq })) });
const PULL = (0,shapes/* object */.Ik)({
    number: shapes/* integer */.nd,
    state: (0,shapes/* oneOf */.yL)('open', 'closed'),
    draft: (0,shapes/* nullable */.me)(shapes/* flag */.Jt),
    merged_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR),
    merge_commit_sha: (0,shapes/* nullable */.me)(shapes/* sha */.hW),
    user: (0,shapes/* nullable */.me)(shapes/* account */.ct),
    body: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    created_at: shapes/* instant */.uR,
    base: side,
    head: side,
    commits: shapes/* integer */.nd,
    changed_files: shapes/* integer */.nd,
});
const REVIEW = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    user: (0,shapes/* nullable */.me)(shapes/* account */.ct),
    state: (0,shapes/* oneOf */.yL)('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
    commit_id: (0,shapes/* nullable */.me)(shapes/* sha */.hW),
    submitted_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR),
    body: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
});
const maybeAccount = (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({ login: (0,shapes/* nullable */.me)(shapes/* text */.Qq), id: (0,shapes/* nullable */.me)(shapes/* integer */.nd), type: (0,shapes/* nullable */.me)(shapes/* text */.Qq) }));
const COMMIT = (0,shapes/* object */.Ik)({
    sha: shapes/* sha */.hW,
    author: maybeAccount,
    committer: maybeAccount,
    parents: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ sha: shapes/* sha */.hW })),
    commit: (0,shapes/* object */.Ik)({ message: shapes/* text */.Qq, tree: (0,shapes/* object */.Ik)({ sha: shapes/* sha */.hW }) }),
});
const FILE = (0,shapes/* object */.Ik)({
    filename: shapes/* text */.Qq,
    status: (0,shapes/* oneOf */.yL)('added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'),
    previous_filename: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    sha: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    patch: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
});
const TIMELINE = (0,shapes/* object */.Ik)({
    event: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    id: (0,shapes/* nullable */.me)(shapes/* integer */.nd),
    sha: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    commit_id: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    created_at: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    submitted_at: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    updated_at: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    actor: maybeAccount,
    dismissed_review: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({ review_id: (0,shapes/* nullable */.me)(shapes/* integer */.nd), state: (0,shapes/* nullable */.me)(shapes/* text */.Qq) })),
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
    const [observations, events] = await Promise.all([
        (0,heads/* observeHeads */.cE)(api, repository, value, timeline),
        timeline.kind === 'known' ? readEvents(api, repository, value.base.ref, timeline.value) : null,
    ]);
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
        ...(events === null ? {} : { timeline: events }),
    };
    const headTree = commits.kind === 'known'
        ? (commits.value.find(({ sha }) => sha === value.head.sha)?.commit.tree.sha ?? null)
        : null;
    const isFork = value.head.repo === null || value.head.repo.id !== value.base.repo?.id;
    const baseRepositoryId = value.base.repo?.id ?? null;
    const headRepositoryId = value.head.repo?.id ?? null;
    return {
        kind: 'known',
        value: { fact, files: allFiles, headTree, baseRepositoryId, headRepositoryId, isFork, steady },
    };
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

/***/ 2120:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5595);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3075);


const HISTORY = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW,
    author: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeAccount */ .gM,
    committer: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeAccount */ .gM,
    parents: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW })),
    commit: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ verification: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ verified: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, reason: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })) }),
});
/** @param at the commit from which the history is looked back on. Merges that changed nothing of the file are not in it. */
function readHistory(api, repository, path, at) {
    return api.list(`/repos/${repository}/commits?path=${encodeURIComponent(path)}&sha=${at}`, HISTORY, (commit) => commit.sha, { most: 1000 });
}


/***/ }),

/***/ 1169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/selection.js
var coverage_selection = __webpack_require__(4482);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-id.js
var record_id = __webpack_require__(1524);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/text/paths.js + 1 modules
var text_paths = __webpack_require__(6150);
// EXTERNAL MODULE: ./.build/build/src/gate/governance-names.js
var governance_names = __webpack_require__(7465);
// EXTERNAL MODULE: ./.build/build/src/github/api/api.js + 3 modules
var api_api = __webpack_require__(176);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var terms_unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
// EXTERNAL MODULE: ./.build/build/src/github/trees/refs.js
var refs = __webpack_require__(9300);
;// CONCATENATED MODULE: ./.build/build/src/github/trees/reachable.js


const COMPARISON = (0,shapes/* object */.Ik)({ status: (0,shapes/* oneOf */.yL)('ahead', 'behind', 'identical', 'diverged') });
const BRANCH = (0,shapes/* object */.Ik)({ name: shapes/* text */.Qq, commit: (0,shapes/* object */.Ik)({ sha: shapes/* sha */.hW }) });
/** Whether a commit is another one or in its history. By commit and not by name: a tag may be called as the branch is. */
async function isBelow(api, repository, tip, commit) {
    if (tip.kind === 'unavailable')
        return tip;
    if (tip.value === commit)
        return { kind: 'known', value: true };
    const answer = await api.get(`/repos/${repository}/compare/${tip.value}...${commit}?per_page=1`, COMPARISON);
    if (answer.kind === 'unavailable')
        return answer;
    return { kind: 'known', value: answer.value.status === 'identical' || answer.value.status === 'behind' };
}
/**
 * @param ref the full name of the branch or tag that is deployed; null where the event has none
 * @param options `fresh` asks again for that ref and for the branches; the default branch is as it was last asked for
 */
async function readReachable(api, repository, commit, defaultBranch, ref, options = {}) {
    const first = await isBelow(api, repository, await (0,refs/* resolveBranch */.p)(api, repository, defaultBranch), commit);
    if (first.kind === 'unavailable' || first.value)
        return first;
    if (ref !== null && ref !== `refs/heads/${defaultBranch}` && /^refs\/(?:heads|tags)\//.test(ref)) {
        const tip = await (0,refs/* resolveRef */.q)(api, repository, ref, options);
        // The ref of an event may be gone by now; that proves nothing either way.
        if (tip.kind === 'known' || tip.status !== 404) {
            const second = await isBelow(api, repository, tip, commit);
            if (second.kind === 'unavailable' || second.value)
                return second;
        }
    }
    const branches = await api.list(`/repos/${repository}/branches`, BRANCH, ({ name }) => name, options);
    if (branches.kind === 'unavailable')
        return branches;
    return { kind: 'known', value: branches.value.some((branch) => branch.commit.sha === commit) };
}

// EXTERNAL MODULE: ./.build/build/src/github/facts/content.js + 2 modules
var content = __webpack_require__(9927);
// EXTERNAL MODULE: ./.build/build/src/github/facts/deploying-run.js
var deploying_run = __webpack_require__(1107);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/deployments.js



const DEPLOYMENT = (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, sha: shapes/* sha */.hW, environment: shapes/* text */.Qq, created_at: shapes/* instant */.uR });
const STATUS = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    // A state that is not known must not pass for "did not succeed".
    state: (0,shapes/* oneOf */.yL)('error', 'failure', 'inactive', 'in_progress', 'pending', 'queued', 'success', 'waiting'),
    created_at: shapes/* instant */.uR,
    log_url: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    target_url: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
});
/** How many deployments back are looked at for the last that succeeded; the newest come first. */
const MOST_DEPLOYMENTS = 30;
const MOST_LISTED = 300;
/** How many requests are under way at once. */
const AT_ONCE = 10;
/** Deployments of an environment with their statuses, newest first: far enough back to know the last two commits that succeeded. */
async function readDeployments(api, repository, environment, own) {
    const root = `/repos/${repository}/deployments`;
    const cut = { most: MOST_LISTED, isCut: true };
    const name = ({ id }) => String(id);
    const all = await api.list(`${root}?environment=${encodeURIComponent(environment)}`, DEPLOYMENT, name, cut);
    if (all.kind === 'unavailable')
        return all;
    const facts = await withStatuses(api, repository, environment, all.value, own);
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
    return withStatuses(api, repository, environment, [...known.values()], own);
}
function hasSucceeded({ own_run, statuses }) {
    return own_run !== true && statuses.some(({ state }) => state === 'success');
}
async function withStatuses(api, repository, environment, all, { runId, deploymentId, target }) {
    const root = `/repos/${repository}/deployments`;
    const sorted = all
        .filter((one) => (0,names/* isSameName */.yS)(one.environment, environment))
        .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id);
    const facts = [];
    const succeeded = new Set();
    for (let start = 0; start < sorted.length && succeeded.size < 3; start += AT_ONCE) {
        if (start >= MOST_DEPLOYMENTS && succeeded.size > 0)
            break;
        const batch = sorted.slice(start, start + AT_ONCE);
        const answers = await Promise.all(batch.map(({ id }) => api.list(`${root}/${id}/statuses`, STATUS, (status) => String(status.id))));
        for (const [index, deployment] of batch.entries()) {
            const answer = answers[index];
            if (answer === undefined || answer.kind === 'unavailable')
                return answer ?? { kind: 'unavailable', because: 'a list of statuses is missing' };
            const isLinked = runId !== null && (0,deploying_run/* linkedRun */.p)(answer.value) === runId;
            const confirmed = isLinked ? await (0,deploying_run/* confirmRun */.U)(api, repository, deployment, runId, target) : null;
            if (confirmed?.kind === 'unavailable')
                return confirmed;
            const isOwn = deployment.id === deploymentId || confirmed?.value === true;
            const statuses = answer.value.map(({ state, created_at }) => ({ state, created_at }));
            const fact = { ...deployment, own_run: isOwn, statuses };
            facts.push(fact);
            if (hasSucceeded(fact))
                succeeded.add(deployment.sha);
        }
    }
    return { kind: 'known', value: facts };
}

;// CONCATENATED MODULE: ./.build/build/src/github/facts/event-proof.js


/** Events whose run is of the very commit that is judged; at the others GitHub runs on another (a trial merge, the default branch). */
const OF_ITS_COMMIT = [
    'push',
    'deployment',
    'merge_group',
    'workflow_dispatch',
    'repository_dispatch',
    'schedule',
    'release',
];
/** Events whose run names its branch or tag as the reference does. */
const OF_ITS_REF = ['push', 'workflow_dispatch'];
const ENDED = (0,shapes/* object */.Ik)({ head_sha: shapes/* sha */.hW });
const event_proof_COMPARISON = (0,shapes/* object */.Ik)({ status: (0,shapes/* oneOf */.yL)('ahead', 'behind', 'identical', 'diverged') });
/** What the event claims and the run does not bear out. */
function heldAgainstRun({ event }, run) {
    if (event.isFromGitHub === true)
        return [];
    const claims = [];
    if (run.event !== event.name)
        claims.push(['it is', `\`${event.name.slice(0, 60)}\``, `\`${run.event.slice(0, 60)}\``]);
    // The head that the event of a pull request claims is compared with the pull request's own.
    const commit = OF_ITS_COMMIT.includes(event.name) ? event.sha : null;
    if (commit !== null && commit !== run.head_sha)
        claims.push(['its commit is', commit.slice(0, 7), run.head_sha.slice(0, 7)]);
    const branch = /^refs\/(?:heads|tags)\/(.+)$/.exec(event.ref ?? '')?.[1];
    if (OF_ITS_REF.includes(event.name) && branch !== undefined && run.head_branch !== null && branch !== run.head_branch)
        claims.push(['its branch or tag is', branch.slice(0, 100), run.head_branch.slice(0, 100)]);
    return claims.map(([what, claimed, actual]) => disbelieve(`${what} ${claimed}; GitHub's run says ${actual}`));
}
/** The commit of the run that a `workflow_run` event is about, which the event file alone names. */
async function heldAgainstEndedRun(api, request) {
    const { event, repository } = request;
    if (event.name !== 'workflow_run')
        return { kind: 'known', value: [] };
    if (event.endedRun === undefined)
        return { kind: 'unavailable', reason: 'event-invalid', because: 'The event does not say which run ended' };
    const ended = await api.get(`/repos/${repository}/actions/runs/${event.endedRun}`, ENDED);
    if (ended.kind === 'unavailable')
        return ended;
    const actual = ended.value.head_sha;
    return {
        kind: 'known',
        value: actual === event.sha
            ? []
            : [
                disbelieve(`run ${event.endedRun} was of ${event.sha?.slice(0, 7)}; GitHub has it of ${actual.slice(0, 7)}`),
            ],
    };
}
/**
 * Where a merge group begins and ends. A base further on would leave commits of the group out, so it has to be the one in GitHub's own
 * name for the group, or to lie on the branch that the group goes to.
 */
async function proveGroup(api, { event, repository }, defaultBranch) {
    const { sha: head, baseSha: base, ref } = event;
    if (head === null || base === null || ref === null || !ref.startsWith('refs/heads/'))
        return {
            kind: 'unavailable',
            reason: 'event-invalid',
            because: 'The event names no head, no base or no branch of the merge group',
        };
    const tip = await (0,refs/* resolveRef */.q)(api, repository, ref);
    if (tip.kind === 'unavailable')
        return tip;
    if (tip.value !== head)
        return {
            kind: 'unavailable',
            reason: 'commit-changed',
            because: `The event is about ${head.slice(0, 7)}; the merge group ${ref.slice('refs/heads/'.length)} ends at ${tip.value.slice(0, 7)}`,
        };
    const named = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40})$/.exec(ref);
    if (named?.[2] === base)
        return { kind: 'known', value: { base, head } };
    const branch = named?.[1] === undefined ? await defaultBranch() : { kind: 'known', value: named[1] };
    if (branch.kind === 'unavailable')
        return branch;
    const onto = await (0,refs/* resolveBranch */.p)(api, repository, branch.value);
    if (onto.kind === 'unavailable')
        return onto;
    const compared = await api.get(`/repos/${repository}/compare/${base}...${onto.value}?per_page=1`, event_proof_COMPARISON);
    if (compared.kind === 'unavailable')
        return compared;
    if (compared.value.status === 'identical' || compared.value.status === 'ahead')
        return { kind: 'known', value: { base, head } };
    return {
        kind: 'unavailable',
        reason: 'event-invalid',
        because: `The event says that the merge group begins after ${base.slice(0, 7)}, which is neither in its name nor on ${branch.value}`,
    };
}
function disbelieve(claim) {
    return {
        reason: 'event-invalid',
        level: 'error',
        change: null,
        message: `The event file says that ${claim}.`,
        remedy: 'Let no step before the gate write to the event file, and run the job again.',
        where: null,
    };
}

// EXTERNAL MODULE: ./.build/build/src/github/facts/landed.js
var facts_landed = __webpack_require__(5424);
// EXTERNAL MODULE: ./.build/build/src/github/facts/pull-request.js + 2 modules
var pull_request = __webpack_require__(3075);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/merge-group.js
/**
 * A merge group: the commits that the queue put on top of the base, each of which must be of an open pull request of the group and
 * have the content that was reviewed there. Names in messages are claims: they say where to look, the content decides.
 */





const MOST_COMMITS = 200;
async function readGroup(api, repository, base, head) {
    const range = await (0,facts_landed/* readRange */.qX)(api, repository, base, head);
    if (range.kind === 'unavailable')
        return range;
    const { commits } = range.value;
    if (commits.length > MOST_COMMITS)
        return {
            kind: 'unavailable',
            because: `the merge group holds ${commits.length} commits; the gate looks at ${MOST_COMMITS} at most`,
        };
    const hints = [];
    for (const answer of await Promise.all(commits.map((commit) => hintsFor(api, repository, commit)))) {
        if (answer.kind === 'unavailable')
            return answer;
        hints.push(answer.value);
    }
    const named = new Set(hints.flatMap((hint) => hint.named));
    const pulls = new Map();
    for (const number of new Set([...named, ...hints.flatMap(({ claimed }) => claimed)])) {
        const read = await (0,pull_request/* readPullRequest */.DQ)(api, repository, number);
        if (read.kind === 'unavailable') {
            // A message may name anything; what GitHub names is there, and somebody may have said no to it.
            if (read.status === 404 && !named.has(number))
                continue;
            return read;
        }
        if (read.value.fact.state === 'open')
            pulls.set(number, read.value);
    }
    const landed = [];
    const used = new Set();
    for (const [index, commit] of commits.entries()) {
        const { named: sure = [], claimed = [] } = hints[index] ?? {};
        const own = await attribute(api, repository, commit, [...sure, ...claimed], pulls);
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
async function hintsFor(api, repository, commit) {
    const title = commit.commit.message.split('\n')[0] ?? '';
    const claimed = [...title.matchAll(/(?:^Merge pull request #|\(#)(\d{1,9})\b/g)].map(([, digits]) => Number(digits));
    const known = await api.list(`/repos/${repository}/commits/${commit.sha}/pulls`, (0,shapes/* object */.Ik)({ number: shapes/* integer */.nd, state: shapes/* text */.Qq }), ({ number }) => String(number));
    if (known.kind === 'unavailable')
        return known;
    const named = known.value.filter(({ state }) => state === 'open').map(({ number }) => number);
    return { kind: 'known', value: { named, claimed } };
}
/** A commit of a pull request is what it is; one that the queue made must change the same files to the same content. */
async function attribute(api, repository, commit, hints, pulls) {
    for (const [number, { fact }] of pulls) {
        if (!(0,terms_unread/* isUnavailable */.Pd)(fact.commits) && fact.commits.some(({ sha }) => sha === commit.sha))
            return { kind: 'known', value: { number, differs: null } };
    }
    let differs = null;
    for (const number of hints) {
        const pull = pulls.get(number);
        const before = commit.parents[0]?.sha;
        if (pull === undefined || before === undefined)
            continue;
        const reason = await (0,content/* compareMade */.PN)(api, repository, before, commit, pull);
        if (reason.kind === 'unavailable')
            return reason;
        differs = reason.value;
        if (differs === null)
            return { kind: 'known', value: { number, differs: null } };
    }
    return { kind: 'known', value: { number: null, differs } };
}

// EXTERNAL MODULE: ./.build/build/src/github/trees/tree-hash.js
var tree_hash = __webpack_require__(931);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/taken-away.js






const COMMIT = (0,shapes/* object */.Ik)({ sha: shapes/* sha */.hW, tree: (0,shapes/* object */.Ik)({ sha: shapes/* sha */.hW }) });
const FOLDER = (0,shapes/* object */.Ik)({ sha: shapes/* sha */.hW, tree: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ path: shapes/* text */.Qq, mode: shapes/* text */.Qq, type: shapes/* text */.Qq, sha: shapes/* sha */.hW })) });
/** Of how many commits that go away GitHub is asked for the pull requests; with more, only the target itself can be named. */
const MOST_GONE = 100;
/** How many commits that were deployed are compared, the newest. */
const MOST_COMPARED = 6;
/** In how many folders records may differ. */
const MOST_FOLDERS = 200;
const PLAIN = '100644';
const GOING_BACK = /\b(?:revert|undo|roll(?:s|ed|ing)?[ -]?back|back(?:s|ed|ing)?[ -]?out)/i;
/** @param question what `landed` was read by, with `since` as the commit that the environment runs */
async function readTakenAway(question, landed, deployments, records) {
    const { api, repository, target, since } = question;
    const isBackward = landed.direction === 'behind' || landed.direction === 'diverged';
    if (since === null || since === target)
        return landed;
    if (!isBackward && !landed.commits.some(({ message }) => GOING_BACK.test(message ?? '')))
        return landed;
    const deployed = deployments
        .filter(({ own_run, statuses }) => own_run !== true && statuses.some(({ state }) => state === 'success'))
        .map((one) => one.sha);
    const commits = [...new Set([target, ...deployed])].slice(0, 1 + MOST_COMPARED);
    const [alike, gone, files] = await Promise.all([
        groupAlike(api, repository, commits, records),
        isBackward ? readGone(question, since) : null,
        isBackward ? (0,content/* readFiles */.Ul)(api, repository, target, since) : null,
    ]);
    return {
        ...landed,
        alike,
        ...(gone === null ? {} : { gone }),
        ...(files === null
            ? {}
            : {
                gone_files: (0,pull_request/* factOr */.yV)(files, (all) => all.flatMap(({ filename, previous_filename }) => previous_filename === null ? [filename] : [filename, previous_filename])),
            }),
    };
}
async function readGone(question, since) {
    const range = await (0,facts_landed/* readRange */.qX)(question.api, question.repository, question.target, since);
    if (range.kind === 'unavailable')
        return (0,pull_request/* unavailableOf */._i)(range);
    const { commits } = range.value;
    const isMuch = commits.length > MOST_GONE;
    return Promise.all(commits.map(async (commit) => {
        const numbers = isMuch
            ? {
                kind: 'unavailable',
                because: `${commits.length} commits go away; the gate looks into ${MOST_GONE} at most`,
            }
            : await (0,facts_landed/* readAssociated */.dX)(question, commit.sha);
        return { sha: commit.sha, message: commit.commit.message, pull_requests: (0,pull_request/* factOr */.yV)(numbers, (all) => all) };
    }));
}
/** Groups of commits whose trees are the same but for change records; those that are like no other are in none. */
async function groupAlike(api, repository, commits, records) {
    const trees = await Promise.all(commits.map((commit) => api.get(`/repos/${repository}/git/commits/${commit}`, COMMIT)));
    const groups = [];
    for (const [index, commit] of commits.entries()) {
        const answer = trees[index];
        if (answer === undefined)
            continue;
        if (answer.kind === 'unavailable')
            return (0,pull_request/* unavailableOf */._i)(answer);
        if (answer.value.sha !== commit)
            return { unavailable: `GitHub was asked for the commit ${commit.slice(0, 7)} and answered with another` };
        const { tree } = answer.value;
        let own;
        for (const group of groups) {
            const same = await isSameButRecords(api, repository, tree.sha, group.tree, records);
            if (same.kind === 'unavailable')
                return (0,pull_request/* unavailableOf */._i)(same);
            if (!same.value)
                continue;
            own = group;
            break;
        }
        if (own === undefined)
            groups.push({ tree: tree.sha, members: [commit] });
        else
            own.members.push(commit);
    }
    return groups.filter(({ members }) => members.length > 1).map(({ members }) => members);
}
/** Goes down into what differs, folder by folder, and ends at the first file that differs and is no record. */
async function isSameButRecords(api, repository, one, other, records) {
    const open = [{ folder: '', one, other }];
    for (let opened = 0;; opened += 1) {
        const pair = open.pop();
        if (pair === undefined)
            return { kind: 'known', value: true };
        if (pair.one === pair.other)
            continue;
        if (opened > MOST_FOLDERS)
            return {
                kind: 'unavailable',
                because: `records differ in more than ${MOST_FOLDERS} folders; the gate opens no more`,
            };
        const [left, right] = await Promise.all([
            readFolder(api, repository, pair.one),
            readFolder(api, repository, pair.other),
        ]);
        if (left.kind === 'unavailable')
            return left;
        if (right.kind === 'unavailable')
            return right;
        for (const name of new Set([...left.value.keys(), ...right.value.keys()])) {
            const [was, is] = [left.value.get(name), right.value.get(name)];
            if (was?.sha === is?.sha && was?.mode === is?.mode && was?.type === is?.type)
                continue;
            const path = `${pair.folder}${name}`;
            if (isMoreThanRecord(was, path, records) || isMoreThanRecord(is, path, records))
                return { kind: 'known', value: false };
            const [before, after] = [folderOf(was), folderOf(is)];
            if (before !== null || after !== null)
                open.push({ folder: `${path}/`, one: before, other: after });
        }
    }
}
function folderOf(entry) {
    return entry?.type === 'tree' ? entry.sha : null;
}
/** A link, a submodule or an executable is none, whatever it is called. */
function isMoreThanRecord(entry, path, records) {
    if (entry === undefined || entry.type === 'tree')
        return false;
    return entry.type !== 'blob' || entry.mode !== PLAIN || !(0,text_paths/* isRecordPath */.$k)(records, path);
}
/** The entries of one folder, proved by its name; of a folder that is not there, none. */
async function readFolder(api, repository, tree) {
    if (tree === null)
        return { kind: 'known', value: new Map() };
    const path = `/repos/${repository}/git/trees/${tree}`;
    const answer = await api.get(path, FOLDER);
    if (answer.kind === 'unavailable')
        return answer;
    const entries = answer.value.tree;
    // A name that is not UTF-8 comes with a replacement character, and then the folder's own name cannot be checked.
    if ((0,tree_hash/* nameOfFolder */.F)(entries) !== tree)
        return { kind: 'unavailable', because: `GET ${path}: what is listed is not what git's name for it says` };
    return { kind: 'known', value: new Map(entries.map((entry) => [entry.path, entry])) };
}

// EXTERNAL MODULE: ./.build/build/src/github/trees/trees.js
var trees = __webpack_require__(6257);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/policy.js
var policy = __webpack_require__(9047);
// EXTERNAL MODULE: ./.build/build/src/github/facts/heads.js
var heads = __webpack_require__(2685);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/ask-early.js
/**
 * Asks early for what the event hints at, so that answers come together instead of one after another. Nothing here is believed: an
 * answer is used only where the pull request itself, as GitHub gives it, leads to the same question.
 */






/** With more files than this it is left to the policy which of them are needed. */
const MOST_FILES = 30;
function askEarly(api, request) {
    const { event, repository, runId } = request;
    if (runId !== null)
        void api.get(`/repos/${repository}/actions/runs/${runId}`, (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd }));
    const usual = (0,policy/* completePolicy */.o)(null, null);
    // The base is most often the head of the default branch, which is where the rules are read.
    if (event.baseSha !== null && request.policyRepository === null && request.policyRef === null) {
        const isRule = (path) => path.startsWith(`${governance_names/* FOLDER */.L}/`) || (0,text_paths/* isPathMatch */.j2)(usual['configuration-items'], path);
        void askForFiles(api, repository, event.baseSha, isRule);
    }
    if (event.headSha !== null && event.headRef !== null) {
        const isElsewhere = request.recordsRepository !== null || request.recordsRef !== null;
        void askForFiles(api, repository, event.headSha, (path) => !isElsewhere && (0,text_paths/* isRecordPath */.$k)(usual.records, path));
        (0,heads/* askForHeads */.Sq)(api, repository, event.headRef, event.headSha);
    }
}
/** The tree of a commit, and as soon as it is there the files that will be read in it, most likely. */
async function askForFiles(api, repository, commit, isWanted) {
    const tree = await (0,trees/* readTree */.Zc)(api, repository, commit);
    if (tree.kind === 'unavailable')
        return;
    const wanted = [...tree.value.entries.values()].filter((entry) => (0,trees/* troubleWith */.W4)(entry) === null && isWanted(entry.path));
    if (wanted.length > MOST_FILES)
        return;
    await Promise.all(wanted.map((entry) => (0,trees/* readBlob */.gm)(api, repository, entry.sha)));
}

;// CONCATENATED MODULE: ./.build/build/src/github/facts/ruling-refs.js
/**
 * Which commits may rule: of the repository that is judged, only what was let in, that is what its default branch or a protected branch
 * holds. A ref that an input names may come from the event, and anybody who can push may push a branch with rules of their own.
 */






const REPOSITORY = (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, full_name: shapes/* text */.Qq, default_branch: shapes/* text */.Qq });
const PROTECTION = (0,shapes/* object */.Ik)({ name: shapes/* text */.Qq, protected: shapes/* flag */.Jt });
const RULES = (0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ type: shapes/* text */.Qq }));
const WHY = {
    'policy-ref': 'a change is never judged by its own rules',
    'records-ref': 'what goes out is judged by records that were let in',
};
/** @param named owner/name in any case; null for the repository that is judged */
async function findPlace(api, request, named, own) {
    const here = { repository: request.repository, id: own.id, defaultBranch: own.default_branch, isOwn: true };
    if (named === null || (0,names/* isSameName */.yS)(named, request.repository))
        return { kind: 'known', value: here };
    const other = await api.get(`/repos/${named}`, REPOSITORY);
    if (other.kind === 'unavailable')
        return other;
    // By its id: GitHub answers to a former name as well.
    if (other.value.id === own.id)
        return { kind: 'known', value: here };
    const { id, default_branch } = other.value;
    return { kind: 'known', value: { repository: named, id, defaultBranch: default_branch, isOwn: false } };
}
/**
 * The commit of a ref that an input names, where it may rule.
 * @param input as the input is called, for the message
 * @param pulls the pull requests that are judged
 */
async function resolveRuling(api, place, input, ref, pulls) {
    const short = ref.replace(/^refs\/heads\//, '');
    const ofHead = pulls.find(({ fact, isFork }) => place.isOwn && !isFork && fact.head.ref === short);
    if (ofHead !== undefined && short !== place.defaultBranch)
        return refuse(input, ref, `is the branch of pull request #${ofHead.fact.number}`);
    const commit = await (0,refs/* resolveRef */.q)(api, place.repository, ref);
    if (commit.kind === 'unavailable')
        return commit;
    if (!place.isOwn)
        return /^[0-9a-f]{40}$/.test(ref) ? resolveForeign(api, place, input, commit.value) : commit;
    const tip = await (0,refs/* resolveBranch */.p)(api, place.repository, place.defaultBranch);
    const isLetIn = await isBelow(api, place.repository, tip, commit.value);
    if (isLetIn.kind === 'unavailable')
        return isLetIn;
    if (isLetIn.value)
        return commit;
    for (const { fact } of pulls) {
        if ((0,terms_unread/* isUnavailable */.Pd)(fact.commits))
            return {
                kind: 'unavailable',
                because: `whether ${input} is a commit of pull request #${fact.number} is not known: ${fact.commits.unavailable}`,
            };
        if (fact.head.sha === commit.value || fact.commits.some(({ sha }) => sha === commit.value))
            return refuse(input, ref, `is a commit of pull request #${fact.number}`);
    }
    const isProtected = await readProtection(api, place.repository, short, commit.value);
    if (isProtected.kind === 'unavailable')
        return isProtected;
    if (isProtected.value)
        return commit;
    return refuse(input, ref, `is neither in the history of ${place.defaultBranch} nor a protected branch of ${place.repository}, so that nobody need have let it in`);
}
/** GitHub shows commits of forks under the name of what they were forked from: a bare commit of theirs is nobody's rule. */
async function resolveForeign(api, { repository, defaultBranch }, input, commit) {
    const reachable = await readReachable(api, repository, commit, defaultBranch, null);
    if (reachable.kind === 'unavailable')
        return reachable;
    return reachable.value
        ? { kind: 'known', value: commit }
        : refuse(input, commit, `is neither in the history of ${defaultBranch} of ${repository} nor the head of one of its branches: it may be a commit of a fork. Name the tag or the branch that holds it`);
}
/** Whether this commit is the head of a branch that GitHub protects, in the old way or by a ruleset. */
async function readProtection(api, repository, branch, commit) {
    const head = await (0,refs/* resolveBranch */.p)(api, repository, branch);
    if (head.kind === 'unavailable')
        return head.status === 404 ? { kind: 'known', value: false } : head;
    if (head.value !== commit)
        return { kind: 'known', value: false };
    const [shown, rules] = await Promise.all([
        api.get(`/repos/${repository}/branches/${(0,trees/* encodePath */.O0)(branch)}`, PROTECTION),
        api.get(`/repos/${repository}/rules/branches/${(0,trees/* encodePath */.O0)(branch)}`, RULES),
    ]);
    if (shown.kind === 'known' && shown.value.name === branch && shown.value.protected)
        return { kind: 'known', value: true };
    if (rules.kind === 'known' && rules.value.some(({ type }) => type === 'pull_request'))
        return { kind: 'known', value: true };
    for (const answer of [shown, rules])
        if (answer.kind === 'unavailable')
            return answer;
    return { kind: 'known', value: false };
}
function refuse(input, ref, because) {
    return {
        kind: 'unavailable',
        reason: 'input-invalid',
        because: `The input ${input} (${ref}) ${because}; ${WHY[input]}`,
    };
}

;// CONCATENATED MODULE: ./.build/build/src/github/facts/trusted.js







/**
 * The trusted commit: the head of the default branch, or what the inputs name. Never a pull request's own base, which may be stale, or
 * somebody's branch with rules of its own; and never what the pull request itself holds.
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
        const place = await findPlace(api, request, request.policyRepository, own.value);
        if (place.kind === 'unavailable')
            return place;
        const commit = await commitOf(place.value);
        if (commit.kind === 'unavailable')
            return commit;
        const where = place.value.repository;
        const tree = await (0,trees/* readTree */.Zc)(api, where, commit.value);
        return tree.kind === 'unavailable' ? tree : { kind: 'known', value: { repository: where, tree: tree.value } };
    })();
    return { governance, repository, pulls };
    async function commitOf(place) {
        if (place.isOwn && request.policyRef === null)
            return (0,refs/* resolveBranch */.p)(api, place.repository, place.defaultBranch);
        const judged = await pulls;
        if (judged.kind === 'unavailable')
            return judged;
        const ofFork = judged.value.find(({ headRepositoryId }) => !place.isOwn && headRepositoryId === place.id);
        if (ofFork !== undefined)
            return {
                kind: 'unavailable',
                reason: 'input-invalid',
                because: `The input policy-repository (${place.repository}) is where pull request #${ofFork.fact.number} comes from; a change is never judged by its own rules`,
            };
        return request.policyRef === null
            ? (0,refs/* resolveBranch */.p)(api, place.repository, place.defaultBranch)
            : resolveRuling(api, place, 'policy-ref', request.policyRef, judged.value);
    }
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
    const proved = await proveGroup(api, request, async () => {
        const own = await api.get(`/repos/${repository}`, REPOSITORY);
        return own.kind === 'unavailable' ? own : { kind: 'known', value: own.value.default_branch };
    });
    if (proved.kind === 'unavailable')
        return proved;
    const group = await readGroup(api, repository, proved.value.base, proved.value.head);
    return group.kind === 'unavailable' ? group : { kind: 'known', value: group.value.pulls };
}
/** Where records come from: at review the head of the pull request, at deploy the trusted ref, or what the inputs name. */
async function locateRecords(api, request, governance, trusted) {
    if (request.recordsRepository !== null || request.recordsRef !== null) {
        const own = await trusted.repository;
        if (own.kind === 'unavailable')
            return own;
        const place = await findPlace(api, request, request.recordsRepository, own.value);
        if (place.kind === 'unavailable')
            return place;
        const { repository, defaultBranch } = place.value;
        const commit = await commitOf(place.value);
        if (commit.kind === 'unavailable')
            return commit;
        const tree = await (0,trees/* readTree */.Zc)(api, repository, commit.value);
        return tree.kind === 'unavailable' ? tree : { kind: 'known', value: { repository, tree: tree.value } };
        function commitOf(where) {
            if (request.recordsRef === null)
                return (0,refs/* resolveBranch */.p)(api, repository, defaultBranch);
            // At review the records are those of the head in any case: only what goes out needs records that were let in.
            return request.stage === 'deploy'
                ? resolveRuling(api, where, 'records-ref', request.recordsRef, [])
                : (0,refs/* resolveRef */.q)(api, repository, request.recordsRef);
        }
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

;// CONCATENATED MODULE: ./.build/build/src/github/facts/base-facts.js
/**
 * Facts that do not depend on the records: the pull requests under review, or what goes out with a deployment. Independent questions
 * go out together.
 */












const RUN = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    event: shapes/* text */.Qq,
    head_sha: shapes/* sha */.hW,
    head_branch: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    run_attempt: (0,shapes/* nullable */.me)(shapes/* integer */.nd),
    run_started_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR),
    actor: (0,shapes/* nullable */.me)(shapes/* account */.ct),
    triggering_actor: (0,shapes/* nullable */.me)(shapes/* account */.ct),
});
const base_facts_DEPLOYMENT = (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, sha: shapes/* sha */.hW, ref: (0,shapes/* nullable */.me)(shapes/* text */.Qq), environment: shapes/* text */.Qq, creator: (0,shapes/* nullable */.me)(shapes/* account */.ct) });
const APPROVAL = (0,shapes/* object */.Ik)({
    state: (0,shapes/* oneOf */.yL)('approved', 'rejected', 'pending'),
    comment: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    user: (0,shapes/* nullable */.me)(shapes/* account */.ct),
    environments: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, name: shapes/* text */.Qq })),
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
    const { run } = subject.value;
    const ended = await heldAgainstEndedRun(api, request);
    if (ended.kind === 'unavailable')
        return ended;
    const named = request.event.pullRequest === null ? null : await trusted.pulls;
    if (named?.kind === 'unavailable')
        return named;
    const reviewed = named?.value[0] ?? null;
    const disbelieved = [...(run === null ? [] : heldAgainstRun(request, run)), ...ended.value];
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
                disbelieved,
                reviewed,
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
                target,
            }),
        readReachable(api, request.repository, target, default_branch, request.event.ref),
        environment === null || request.runId === null ? null : readRunApprovals(api, request),
    ]);
    const last = deployments?.kind === 'known'
        ? deployments.value.find(({ own_run, statuses }) => own_run !== true && statuses.some(({ state }) => state === 'success'))
        : undefined;
    // Unknown deployments are not "no deployment": what goes out is then unknown as well.
    const question = {
        api,
        repository: request.repository,
        repositoryId: id,
        target,
        since: last?.sha ?? policy['coverage-since'],
        branches,
    };
    const landed = deployments !== null && deployments.kind === 'unavailable' ? deployments : await (0,facts_landed/* readLanded */.D$)(question);
    const numbers = landed.kind === 'known' ? landed.value.numbers : [];
    const pulls = [];
    for (let start = 0; start < numbers.length; start += 5) {
        for (const read of await Promise.all(numbers.slice(start, start + 5).map((number) => (0,pull_request/* readPullRequest */.DQ)(api, request.repository, number)))) {
            if (read.kind === 'unavailable')
                return read;
            pulls.push(read.value);
        }
    }
    const [compared, away] = await Promise.all([
        landed.kind === 'known' ? compareLanded(api, request.repository, pulls, landed.value) : landed,
        // Without a deployment nothing runs there that could be taken away.
        landed.kind === 'known' && last !== undefined && deployments?.kind === 'known'
            ? readTakenAway(question, landed.value.landed, deployments.value, policy.records)
            : null,
    ]);
    const facts = {
        ...common,
        subject: { ...subject.value.subject, sha: target, environment },
        pull_requests: pulls.map(({ fact }) => fact),
        landed: (0,pull_request/* factOr */.yV)(compared, (value) => ({ ...away, ...value })),
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
            disbelieved,
            reviewed,
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
    return { kind: 'known', value: { subject, deployment: deployment?.value ?? null, run: known } };
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
    const compare = (pull) => {
        const attributed = new Set(landed.commits
            .filter(({ pull_requests }) => !(0,terms_unread/* isUnavailable */.Pd)(pull_requests) && pull_requests.includes(pull.fact.number))
            .map((commit) => commit.sha));
        return (0,content/* compareContent */.TH)(api, repository, pull, compared, attributed);
    };
    const answers = [];
    for (let start = 0; start < pulls.length; start += 5)
        answers.push(...(await Promise.all(pulls.slice(start, start + 5).map(compare))));
    for (const answer of answers) {
        if ((0,terms_unread/* isUnavailable */.Pd)(answer))
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
    const faults = [...base.disbelieved];
    if (request.stage !== 'review') {
        if (event.name === 'deployment' && event.sha !== base.facts.subject.sha)
            faults.push(moved(`The deployment is of commit ${event.sha?.slice(0, 7)}, and the input \`sha\` names ${base.facts.subject.sha?.slice(0, 7)}.`));
        if (base.deployment !== null &&
            (base.deployment.sha !== event.sha ||
                (event.ref !== null && base.deployment.ref !== event.ref) ||
                (request.environment !== null && !(0,names/* isSameName */.yS)(base.deployment.environment, request.environment)))) {
            faults.push(moved(`The event speaks of a deployment of ${event.sha?.slice(0, 7)} (${event.ref ?? 'no ref'}) to ${request.environment}; GitHub's deployment is of ${base.deployment.sha.slice(0, 7)} (${base.deployment.ref ?? 'no ref'}) to ${base.deployment.environment}.`));
        }
    }
    const pull = base.reviewed;
    if (pull === null || event.pullRequest === null)
        return faults;
    const { number, head } = pull.fact;
    if (event.headSha !== null && head.sha !== event.headSha) {
        faults.push(moved(`The event is about commit ${event.headSha.slice(0, 7)}; the head of pull request #${number} is ${head.sha.slice(0, 7)}.`));
    }
    if (event.headRef !== null && head.ref !== event.headRef)
        faults.push(moved(`The event is about the branch ${event.headRef.slice(0, 100)}; that of pull request #${number} is ${head.ref.slice(0, 100)}.`));
    return faults;
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/coverage.js
var coverage = __webpack_require__(3724);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var terms_digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js + 1 modules
var change_record = __webpack_require__(2876);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/emergency-life.js
var emergency_life = __webpack_require__(5136);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/github/facts/origin.js + 1 modules
var facts_origin = __webpack_require__(5747);
// EXTERNAL MODULE: ./.build/build/src/github/facts/record-history.js
var record_history = __webpack_require__(2120);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/emergency-histories.js
/**
 * The lives of emergency records: what each commit on the trusted branch left in one, and when the pull request that brought it in was
 * merged. Neither the newest few nor what a record says today is believed: who may write records could fill the one and choose the other.
 */











/** How many emergencies are looked into; each costs some requests. What lies beyond is not called paid. */
const MOST_EMERGENCIES = 50;
const emergency_histories_MOST_COMMITS = 50;
const MOST_MOVES = 5;
/** How many emergencies are looked into at once. */
const emergency_histories_AT_ONCE = 5;
async function readEmergencies(question) {
    const { api, request, base, facts, need, emergencies } = question;
    const isOwn = base.recordsRepository === request.repository;
    const repositoryId = isOwn ? { kind: 'known', value: facts.repository } : await readId(question);
    const unread = (path, gone, answer) => ({
        path,
        ...(gone ? { gone } : {}),
        history: (0,pull_request/* unavailableOf */._i)(answer),
    });
    if (repositoryId.kind === 'unavailable')
        return emergencies.map(({ path }) => unread(path, false, repositoryId));
    const place = {
        api,
        repository: base.recordsRepository,
        repositoryId: repositoryId.value.id,
        branch: isOwn && request.recordsRef === null ? facts.repository.default_branch : null,
        judged: need.judged,
    };
    // At review what is trusted is what the pull request is to be merged into.
    const [pull] = base.pulls;
    const at = request.stage === 'review' && isOwn && pull !== undefined ? pull.fact.base.sha : base.recordsTree.commit;
    const gone = isOwn ? await findGone(question) : [];
    const looks = [
        ...emergencies.map(({ path }) => ({ path, at, gone: false })),
        ...gone.flatMap((one) => ('history' in one ? [] : [one])),
    ];
    const read = gone.flatMap((one) => ('history' in one ? [one] : []));
    for (let start = 0; start < looks.length; start += emergency_histories_AT_ONCE) {
        const batch = looks.slice(start, start + emergency_histories_AT_ONCE);
        if (start >= MOST_EMERGENCIES) {
            const because = `there are ${looks.length} emergency changes, and the histories of ${MOST_EMERGENCIES} at most are read; name fewer under \`records\` in the policy (those of this year, say)`;
            read.push(...batch.map((look) => unread(look.path, look.gone, { kind: 'unavailable', because })));
            continue;
        }
        const answers = await Promise.all(batch.map((look) => readLife(place, look)));
        for (const [index, look] of batch.entries()) {
            const answer = answers[index];
            if (answer?.kind === 'known')
                read.push({ path: look.path, ...(look.gone ? { gone: true } : {}), history: [...answer.value] });
            else if (answer !== undefined)
                read.push(unread(look.path, look.gone, answer));
        }
    }
    return read.filter((fact) => fact.gone !== true || !isTold(fact, read));
}
/** Whether the life of a record that is still there goes through one that is not: it was only moved. */
function isTold({ history, path }, all) {
    if ((0,terms_unread/* isUnavailable */.Pd)(history))
        return false;
    const commits = new Set(history.map(({ commit }) => commit));
    return all.some((other) => other.gone !== true &&
        (0,record_id/* idOfPath */.I)(other.path) === (0,record_id/* idOfPath */.I)(path) &&
        !(0,terms_unread/* isUnavailable */.Pd)(other.history) &&
        other.history.some(({ commit }) => commits.has(commit)));
}
/** The pull requests whose people have to be known: those of emergencies that could stop what is judged, as they cannot pay for them. */
function partsToKnow(emergencies, { judged, emergencies: asked }) {
    return emergencies.flatMap(({ path, history }) => {
        if ((0,terms_unread/* isUnavailable */.Pd)(history))
            return [];
        const newest = history[0]?.record;
        const present = asked?.find((record) => record.path === path)?.value ?? newest;
        // What was withdrawn without ever going out has nobody who would look back on it.
        if (present === undefined || (present.withdrawn !== undefined && present.outcome === undefined))
            return [];
        const versions = (0,emergency_life/* versionsOf */.x4)(history, present);
        if (!(0,emergency_life/* mayStop */.wM)(versions.map(({ value }) => value), judged))
            return [];
        return (0,emergency_life/* contentPulls */.Qq)(versions).flatMap((pull) => (typeof pull === 'number' ? [pull] : []));
    });
}
async function readId({ api, base }) {
    return api.get(`/repos/${base.recordsRepository}`, (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd }));
}
/** What each commit left in a record; when it came there is asked only where that may matter. */
async function readLife(place, { path, at }) {
    const versions = await walk(place, path, at, 0);
    if (versions.kind === 'unavailable')
        return versions;
    const said = versions.value.map(({ record }) => record);
    if (!(0,emergency_life/* mayStop */.wM)(said, place.judged))
        return versions;
    const dated = await Promise.all(versions.value.map((version) => withPullRequest(place, version)));
    return { kind: 'known', value: dated };
}
async function walk(place, path, at, moves) {
    const { api, repository } = place;
    const history = await (0,record_history/* readHistory */.L)(api, repository, path, at);
    if (history.kind === 'unavailable')
        return history;
    if (history.value.length > emergency_histories_MOST_COMMITS)
        return {
            kind: 'unavailable',
            because: `${path} was changed more than ${emergency_histories_MOST_COMMITS} times; its life is not looked into further back`,
        };
    const read = await Promise.all(history.value.map((commit) => readVersion(place, path, commit)));
    const versions = [];
    for (const version of read) {
        if (version.kind === 'unavailable')
            return version;
        if (version.value !== null)
            versions.push(version.value);
    }
    const oldest = history.value.at(-1);
    if (oldest === undefined)
        return { kind: 'known', value: versions };
    const moved = await movedFrom(place, path, oldest.sha);
    if (moved.kind === 'unavailable')
        return moved;
    if (moved.value === null)
        return { kind: 'known', value: versions };
    if (moves >= MOST_MOVES)
        return { kind: 'unavailable', because: `${path} was moved more than ${MOST_MOVES} times` };
    const before = await walk(place, moved.value.path, moved.value.parent, moves + 1);
    return before.kind === 'unavailable' ? before : { kind: 'known', value: [...versions, ...before.value] };
}
/**
 * Where a commit took a record from. A move with so much changed that git sees none is one nevertheless: the file of that name, which is
 * the record's id, was taken away elsewhere.
 */
async function movedFrom({ api, repository }, path, commit) {
    const detail = await api.get(`/repos/${repository}/commits/${commit}`, facts_origin/* DETAIL */.SG);
    if (detail.kind === 'unavailable')
        return detail;
    const files = detail.value.files ?? [];
    const own = files.find(({ filename }) => filename === path);
    const removed = files.find(({ filename, status }) => status === 'removed' && (0,record_id/* idOfPath */.I)(filename) === (0,record_id/* idOfPath */.I)(path));
    const from = own?.status === 'renamed' ? own.previous_filename : (removed?.filename ?? null);
    const parent = detail.value.parents[0]?.sha;
    return { kind: 'known', value: from === null || parent === undefined ? null : { path: from, parent } };
}
/** The record as a commit left it; null where it left none there, or none that can be read: that never authorised anything. */
async function readVersion({ api, repository }, path, { sha, author, committer }) {
    const answer = await api.get(`/repos/${repository}/contents/${(0,trees/* encodePath */.O0)(path)}?ref=${sha}`, facts_origin/* CONTENT */.KB);
    if (answer.kind === 'unavailable') {
        if (answer.status !== 404)
            return answer;
        // A 404 alone proves nothing: the file is absent only where the commit says that it took it away.
        const detail = await api.get(`/repos/${repository}/commits/${sha}`, facts_origin/* DETAIL */.SG);
        if (detail.kind === 'unavailable')
            return detail;
        const isGone = (detail.value.files ?? []).some(({ filename, status, previous_filename }) => (filename === path && status === 'removed') || (previous_filename === path && status === 'renamed'));
        return isGone ? { kind: 'known', value: null } : answer;
    }
    const { type, encoding, content } = answer.value;
    if (type !== 'file' || encoding !== 'base64')
        return { kind: 'known', value: null };
    const { value } = (0,change_record/* parseRecord */.H)(path, new Uint8Array(Buffer.from(content, 'base64')));
    if (value === undefined)
        return { kind: 'known', value: null };
    return {
        kind: 'known',
        value: { commit: sha, record: { ...value }, author: (0,pull_request/* toAccount */.tf)(author), committer: (0,pull_request/* toAccount */.tf)(committer) },
    };
}
/** By the latest of the merged pull requests that GitHub names: a branch beside may have had the commit before. */
async function withPullRequest({ api, repository, repositoryId, branch }, version) {
    const path = `/repos/${repository}/commits/${version.commit}/pulls`;
    const answer = await api.list(path, facts_origin/* PULLS */.pX, ({ number }) => String(number));
    if (answer.kind === 'unavailable')
        return { ...version, pull_request: (0,pull_request/* unavailableOf */._i)(answer), merged_at: null };
    const merged = answer.value
        .flatMap(({ number, merged_at, base }) => merged_at !== null && base.repo?.id === repositoryId && (branch === null || base.ref === branch)
        ? [{ number, merged_at }]
        : [])
        .sort((a, b) => ((0,instants/* isBefore */.Y8)(a.merged_at, b.merged_at) ? 1 : -1));
    const [latest] = merged;
    return { ...version, pull_request: latest?.number ?? null, merged_at: latest?.merged_at ?? null };
}
/**
 * Emergencies that the environment's last successful deployment had and the trusted branch has not: taken away, or made into another kind
 * of change. Their own file shows nothing of it any more.
 */
async function findGone(question) {
    const { api, request, base, facts, need, emergencies } = question;
    const { landed } = facts;
    const since = landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(landed) ? null : landed.since;
    if (request.stage !== 'deploy' || since === null)
        return [];
    const before = await (0,trees/* readTree */.Zc)(api, request.repository, since);
    if (before.kind === 'unavailable')
        return [{ path: `the records in ${since.slice(0, 7)}`, gone: true, history: (0,pull_request/* unavailableOf */._i)(before) }];
    const paths = new Set(emergencies.map(({ path }) => path));
    const changed = [...before.value.entries.values()].filter(({ path, type, sha }) => type === 'blob' &&
        (0,text_paths/* isRecordPath */.$k)(need.policy.records, path) &&
        !paths.has(path) &&
        base.recordsTree.entries.get(path)?.sha !== sha);
    const found = await Promise.all(changed.map(({ path }) => lookBack(question, before.value, path)));
    return found.flatMap((one) => (one === null ? [] : [one]));
}
/** null where it was no emergency, or none that could stop what is judged. */
async function lookBack({ api, request, need }, tree, path) {
    const file = await (0,trees/* readFileAt */._T)(api, request.repository, tree, path);
    if (file.kind === 'unavailable')
        return { path, gone: true, history: (0,pull_request/* unavailableOf */._i)(file) };
    const value = file.value === null ? undefined : (0,change_record/* parseRecord */.H)(path, file.value.bytes).value;
    if (value?.type !== 'emergency' || !(0,emergency_life/* mayStop */.wM)([value], need.judged))
        return null;
    return { path, at: tree.commit, gone: true };
}

;// CONCATENATED MODULE: ./.build/build/src/github/facts/said-since.js
/**
 * When a record came to say what it says, by GitHub's clock: the first of the pushes in a row, up to now, that hold the same content but
 * for its schedule. The opening of the pull request proves nothing of what was pushed into it later.
 */







/** How many pushes are looked at, the newest first; further back the content only gets older. */
const MOST_PUSHES = 40;
/** What a file says as a record, but for its time; null where it is none. */
function saidOf(path, bytes) {
    const { value } = (0,change_record/* parseRecord */.H)(path, bytes);
    return value === undefined ? null : (0,terms_digest/* digestApartFromTime */.Q5)(value);
}
/** The time at which the content was merged, for a pull request of which no more is known here. */
async function mergedAt(api, repository, number) {
    const pull = await api.get(`/repos/${repository}/pulls/${number}`, pull_request/* PULL */.S9);
    if (pull.kind === 'unavailable')
        return pull;
    const { merged_at } = pull.value;
    return merged_at === null
        ? { kind: 'unavailable', because: `pull request #${number} is not merged` }
        : { kind: 'known', value: merged_at };
}
/**
 * Since when a pull request brings the content that the record has now.
 * @param own the commit that the record was read from, which need not be looked into
 */
async function saidIn(question, pull, own) {
    const pushes = await pushesOf(question, pull);
    if (pushes.kind === 'unavailable')
        return pushes;
    // It was there at the latest when it landed, whatever was edited at the merge.
    let since = pull.merged_at ?? null;
    // Without the push of the head itself, what came between is not known.
    const known = pushes.value[0]?.sha === pull.head.sha ? pushes.value.slice(0, MOST_PUSHES) : [];
    const earliest = (0,instants/* laterOf */.eG)(pull.created_at, question.record.value['requested-at']);
    for (const { sha, at } of known) {
        const same = sha === own ? { kind: 'known', value: true } : await isSaidAt(question, sha);
        if (same.kind === 'unavailable')
            return same;
        if (!same.value)
            break;
        since = at;
        if (!(0,instants/* isBefore */.Y8)(earliest, at))
            break;
    }
    if (since === null)
        return {
            kind: 'unavailable',
            because: `no push and no run tells when the head of pull request #${pull.number} appeared`,
        };
    return { kind: 'known', value: (0,instants/* laterOf */.eG)(since, pull.created_at) };
}
/** The pushes to the head, newest first, none of them after the merge. */
async function pushesOf({ api, repository }, pull) {
    const { head_observations: observations = [], merged_at: merged = null } = pull;
    if ((0,terms_unread/* isUnavailable */.Pd)(observations))
        return { kind: 'unavailable', because: observations.unavailable };
    const activity = observations.filter(({ source }) => source === 'activity');
    const pushes = activity.length > 0 ? activity : await pushesByRuns(api, repository, pull, observations);
    if ('kind' in pushes)
        return pushes;
    const own = pushes.filter(({ at }) => merged === null || !(0,instants/* isBefore */.Y8)(merged, at));
    // GitHub lists the newest first, which of two in one second stays so.
    return { kind: 'known', value: [...own].sort((a, b) => (0,instants/* compareInstants */.QI)(b.at, a.at)) };
}
/** Of a fork no pushes are known: its runs stand for them, each commit with the first since its head last turned. */
async function pushesByRuns(api, repository, pull, observations) {
    const read = await api.get(`/repos/${repository}/pulls/${pull.number}`, pull_request/* PULL */.S9);
    if (read.kind === 'unavailable')
        return read;
    const turn = observations
        .filter(({ source }) => source === 'head_ref_force_pushed')
        .reduce((latest, { at }) => (0,instants/* laterOf */.eG)(latest, at), pull.created_at);
    const commits = (0,terms_unread/* isUnavailable */.Pd)(pull.commits) ? [] : pull.commits.slice(-MOST_PUSHES);
    const found = await Promise.all(commits.map(async ({ sha }) => {
        const runs = await (0,heads/* askRuns */.c1)(api, repository, sha);
        if (runs.kind === 'unavailable')
            return runs;
        const [first] = (0,heads/* provingRuns */.Yx)(runs.value, sha, read.value, turn)
            .map(({ created_at }) => ({ sha, at: created_at }))
            .sort((a, b) => (0,instants/* compareInstants */.QI)(a.at, b.at));
        return { kind: 'known', value: first === undefined ? [] : [first] };
    }));
    const pushes = [];
    for (const one of found) {
        if (one.kind === 'unavailable')
            return one;
        pushes.push(...one.value);
    }
    return pushes;
}
/** Whether the record says the same in a commit; a commit or a file that is not there does not. Trees were mostly read already. */
async function isSaidAt({ api, repository, record }, commit) {
    const tree = await (0,trees/* readTree */.Zc)(api, repository, commit);
    if (tree.kind === 'unavailable')
        return tree.status === 404 ? { kind: 'known', value: false } : tree;
    const entry = tree.value.entries.get(record.path);
    if (entry === undefined || (0,trees/* troubleWith */.W4)(entry) !== null)
        return { kind: 'known', value: false };
    const file = await (0,trees/* readFileAt */._T)(api, repository, tree.value, record.path);
    if (file.kind === 'unavailable')
        return file;
    const said = file.value === null ? null : saidOf(record.path, file.value.bytes);
    return { kind: 'known', value: said === (0,terms_digest/* digestApartFromTime */.Q5)(record.value) };
}

;// CONCATENATED MODULE: ./.build/build/src/github/facts/signed-entries.js
/**
 * Which commit added each entry under `approvals`, and what GitHub says of its signature. A commit added an entry only if the record
 * holds the entry there and is known not to have held it before; what cannot be told leaves the entry without proof, and what cannot
 * be read leaves all of them unknown.
 */






/** How many commits of a record's history are looked into, the newest first. */
const signed_entries_MOST_COMMITS = 50;
const signed_entries_MOST_MOVES = 5;
/** How many commits are looked into at once; each is three requests. */
const signed_entries_AT_ONCE = 5;
/** GitHub lists so many files of one commit on the first page; beyond them the list is cut. */
const signed_entries_MOST_FILES = 300;
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
    const forms = (record.value.approvals ?? []).map(terms_digest/* canonicalise */._I);
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
    const pulls = await api.list(`/repos/${repository}/commits/${commit.sha}/pulls`, facts_origin/* PULLS */.pX, ({ number }) => String(number));
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
    const history = await (0,record_history/* readHistory */.L)(walk.api, walk.repository, path, at);
    if (history.kind === 'unavailable')
        return history;
    for (let start = 0; start < history.value.length && walk.pending.size > 0; start += signed_entries_AT_ONCE) {
        if (start >= signed_entries_MOST_COMMITS)
            return unread(`${path} was changed more than ${signed_entries_MOST_COMMITS} times; who added its entries is not looked for further back`);
        const batch = history.value.slice(start, start + signed_entries_AT_ONCE);
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
        api.get(`/repos/${repository}/commits/${commit.sha}`, facts_origin/* DETAIL */.SG),
        readAt(walk, path, commit.sha),
        ...commit.parents.map((parent) => readAt(walk, path, parent.sha)),
    ]);
    if (detail.kind === 'unavailable')
        return detail;
    const files = detail.value.files ?? [];
    // What the commit did to the file against its first parent; a 404 alone proves no absence.
    const file = files.length < signed_entries_MOST_FILES ? files.find(({ filename }) => filename === path) : undefined;
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
    const answer = await api.get(`/repos/${repository}/contents/${(0,trees/* encodePath */.O0)(path)}?ref=${commit}`, facts_origin/* CONTENT */.KB);
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
        value: { forms: new Set((value.approvals ?? []).map(terms_digest/* canonicalise */._I)), digest: (0,terms_digest/* digestRecord */.Gs)(value) },
    };
}
function unread(because) {
    return { kind: 'unavailable', because };
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/upkeep.js
var upkeep = __webpack_require__(1030);
// EXTERNAL MODULE: ./.build/build/src/domain/text/co-authors.js
var co_authors = __webpack_require__(9354);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/upkeep-commits.js
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
    if ((0,terms_unread/* isUnavailable */.Pd)(pull.commits) || !canMatter(pull, pull.commits, policy, judged))
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
    if (!((0,coverage/* filesOf */.R8)(pull) ?? []).some((path) => (0,text_paths/* isRecordPath */.$k)(policy.records, path)))
        return false;
    if (judged.some(({ value }) => (value.approvals ?? []).length > 0))
        return true;
    const yes = (0,terms_unread/* isUnavailable */.Pd)(pull.reviews) ? [] : pull.reviews.filter(({ state }) => state === 'APPROVED');
    const makers = new Set(commits.flatMap(({ author, committer }) => [author?.id, committer?.id]));
    const areShared = commits.some(({ message }) => (0,co_authors/* hasCoAuthors */.h)(message));
    return yes.some(({ commit_id, user }) => commit_id !== pull.head.sha || makers.has(user?.id) || (areShared && user !== null));
}
async function isUpkeep(api, repository, commit, records) {
    const parent = commit.parents?.[0];
    if (parent === undefined || commit.parents?.length !== 1)
        return false;
    const detail = await api.get(`/repos/${repository}/commits/${commit.sha}`, facts_origin/* DETAIL */.SG);
    if (detail.kind === 'unavailable')
        return false;
    const files = detail.value.files ?? [];
    if (files.length === 0 || files.length >= upkeep_commits_MOST_FILES)
        return false;
    if (!files.every(({ filename, status }) => status === 'modified' && (0,text_paths/* isRecordPath */.$k)(records, filename)))
        return false;
    const [before, after] = await Promise.all([(0,trees/* readTree */.Zc)(api, repository, parent), (0,trees/* readTree */.Zc)(api, repository, commit.sha)]);
    if (before.kind === 'unavailable' || after.kind === 'unavailable')
        return false;
    const changed = changedPaths(before.value, after.value);
    if (changed.length === 0 || !changed.every((path) => (0,text_paths/* isRecordPath */.$k)(records, path)))
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
    const digest = (0,terms_digest/* digestRecord */.Gs)(is);
    if ((0,terms_digest/* digestRecord */.Gs)(was) !== digest)
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

;// CONCATENATED MODULE: ./.build/build/src/github/facts/record-facts.js
/** Facts about the records that are judged: what brought each in, its digest where approvals were given, the members of teams. */













/** How many reviewed commits of one pull request are looked into, the newest first. */
const MOST_REVIEWED = 20;
function digestOf(path, bytes) {
    const parsed = (0,change_record/* parseRecord */.H)(path, bytes);
    return parsed.value === undefined ? null : (0,terms_digest/* digestRecord */.Gs)(parsed.value);
}
/** Origins, digests and teams of what is judged. */
async function completeFacts(api, request, base, facts, need) {
    const [records, teams, emergencies] = await Promise.all([
        Promise.all(need.judged.map((record) => recordFact(api, request, base, facts, record))),
        Promise.all(need.teams.map((team) => readTeam(api, team))),
        need.emergencies === null
            ? null
            : readEmergencies({ api, request, base, facts, need, emergencies: need.emergencies }),
    ]);
    const named = [...records.map(({ pull_request }) => pull_request), ...partsToKnow(emergencies ?? [], need)];
    const missing = new Set(named.filter((number) => typeof number === 'number' && !facts.pull_requests.some((pr) => pr.number === number)));
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
    const dated = await Promise.all(records.map(async (fact, index) => {
        const record = need.judged[index];
        return record === undefined ? fact : withTime(api, request, base, pulls, fact, record);
    }));
    const known = dated.map((fact) => {
        const trouble = typeof fact.pull_request === 'number' ? unread.get(fact.pull_request) : undefined;
        return trouble === undefined ? fact : { ...fact, pull_request: (0,pull_request/* unavailableOf */._i)(trouble) };
    });
    const lives = emergencies?.map((emergency) => withUnread(emergency, unread));
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
    const debts = lives === undefined ? {} : { emergencies: lives };
    return { ...facts, pull_requests: completed, records: known, teams, ...debts, ...entries };
}
/** A pull request that could not be read is no pull request without people. */
function withUnread(emergency, unread) {
    if ((0,terms_unread/* isUnavailable */.Pd)(emergency.history))
        return emergency;
    const history = emergency.history.map((version) => {
        const trouble = typeof version.pull_request === 'number' ? unread.get(version.pull_request) : undefined;
        return trouble === undefined ? version : { ...version, pull_request: (0,pull_request/* unavailableOf */._i)(trouble) };
    });
    return { ...emergency, history };
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
    const isUsedUnapproved = request.stage === 'deploy' && record.value.type === 'standard';
    if (base.recordsRepository !== request.repository)
        return { ...own, pull_request: null, ...(isUsedUnapproved ? { first_merged_at: null } : {}) };
    if (request.stage === 'deploy') {
        const asked = { ...question, at: base.recordsTree.commit };
        const [origin, first] = await Promise.all([(0,facts_origin/* findOrigin */.Ub)(asked), isUsedUnapproved ? (0,facts_origin/* findFirstMerge */.ys)(asked) : null]);
        return {
            ...own,
            pull_request: (0,pull_request/* factOr */.yV)(origin, (number) => number),
            ...(first === null ? {} : { first_merged_at: (0,pull_request/* factOr */.yV)(first, (at) => at) }),
        };
    }
    const pull = base.pulls.find(({ fact }) => ((0,coverage/* filesOf */.R8)(fact) ?? []).includes(record.path)) ?? base.pulls[0];
    if (pull === undefined)
        return { ...own, pull_request: null };
    // Of the pull request's own base, which need not be where the rules come from.
    const before = await readBase(api, request, pull.fact, record.path);
    if (before.kind === 'unavailable')
        return { ...own, pull_request: (0,pull_request/* unavailableOf */._i)(before) };
    const parsed = before.value === null ? null : (0,change_record/* parseRecord */.H)(record.path, before.value.bytes);
    const value = parsed?.value ?? null;
    const baseDigest = value === null ? null : (0,terms_digest/* digestRecord */.Gs)(value);
    if (baseDigest !== record.digest)
        return { ...own, base_digest: baseDigest, pull_request: pull.fact.number };
    const origin = await (0,facts_origin/* findOrigin */.Ub)({ ...question, at: pull.fact.base.sha });
    return {
        ...own,
        base_digest: baseDigest,
        base_record: value,
        pull_request: (0,pull_request/* factOr */.yV)(origin, (number) => number),
    };
}
/**
 * When the record came to say what it says. An emergency needs no lead time, and a change without a schedule is never too early: of them
 * nothing is asked.
 */
async function withTime(api, request, base, pulls, fact, record) {
    const { type, schedule } = record.value;
    if (type === 'emergency' || schedule === undefined || base.recordsRepository !== request.repository)
        return fact;
    // At review what is as in the base is not judged anew.
    if (request.stage === 'review' && fact.base_digest === record.digest)
        return fact;
    const since = await readSaidSince(api, request, base, pulls, fact, record);
    return { ...fact, said_since: (0,pull_request/* factOr */.yV)(since, (at) => at) };
}
async function readSaidSince(api, request, base, pulls, fact, record) {
    const { repository } = request;
    const pullOf = (number) => pulls.find((pull) => pull.number === number);
    const question = { api, repository, record };
    const wanted = (0,terms_digest/* digestApartFromTime */.Q5)(record.value);
    let at = base.recordsTree.commit;
    const reviewed = request.stage === 'review' ? pullOf(fact.pull_request) : undefined;
    if (reviewed !== undefined) {
        const tree = await baseTreeOf(api, request, base, reviewed);
        if (tree.kind === 'unavailable')
            return tree;
        const before = await (0,trees/* readFileAt */._T)(api, repository, tree.value, record.path);
        if (before.kind === 'unavailable')
            return before;
        const said = before.value === null ? null : saidOf(record.path, before.value.bytes);
        if (said !== wanted)
            return saidIn(question, reviewed, reviewed.head.sha);
        at = tree.value.commit;
    }
    const origin = await (0,facts_origin/* findOrigin */.Ub)({
        ...question,
        repositoryId: base.facts.repository.id,
        path: record.path,
        digest: wanted,
        digestOf: saidOf,
        branches: base.branches,
        at,
    });
    if (origin.kind === 'unavailable')
        return origin;
    if (origin.value === null)
        return { kind: 'known', value: null };
    const pull = pullOf(origin.value);
    return pull === undefined ? mergedAt(api, repository, origin.value) : saidIn(question, pull, null);
}
/** Where the governance comes from another repository, the base is read on its own. */
async function baseTreeOf(api, request, base, pull) {
    return request.policyRepository === null && request.policyRef === null
        ? { kind: 'known', value: base.tree }
        : (0,trees/* readTree */.Zc)(api, request.repository, pull.base.sha);
}
async function readBase(api, request, pull, path) {
    const tree = await (0,trees/* readTree */.Zc)(api, request.repository, pull.base.sha);
    return tree.kind === 'unavailable' ? tree : (0,trees/* readFileAt */._T)(api, request.repository, tree.value, path);
}
/** The digest that each record had in the commits that approvals were given on: what landed may have been edited at the merge. */
async function digestsOf(api, repository, pull, judged) {
    if ((0,terms_unread/* isUnavailable */.Pd)(pull.reviews))
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
        api.get(root, (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, slug: shapes/* text */.Qq }), options),
        api.list(`${root}/members`, shapes/* account */.ct, ({ id }) => String(id), options),
    ]);
    if (known.kind === 'unavailable')
        return { team, members: { ...(0,pull_request/* unavailableOf */._i)(known), permission: 'members: read' } };
    if (!(0,names/* isSameName */.yS)(known.value.slug, slug))
        return { team, members: { unavailable: `${team} answers as ${known.value.slug}` } };
    return { team, members: (0,pull_request/* factOr */.yV)(members, (all) => all) };
}

;// CONCATENATED MODULE: ./.build/build/src/github/facts/check-again.js
/** The second look at the end of a deploy decision: what moved while the gate was looking makes the decision one about the past. */








const REVIEW = (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, state: shapes/* text */.Qq, body: (0,shapes/* nullable */.me)(shapes/* text */.Qq), commit_id: (0,shapes/* nullable */.me)(shapes/* text */.Qq) });
const FRESH = { fresh: true };
const check_again_RULES = /^\.github\/change-gate\//;
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
function check_again_unread(what, answer) {
    return [`Whether ${what} moved meanwhile could not be read: ${answer.because}`];
}
/** What is asked for the commit of an input's ref, or of the default branch. */
function askForHead({ api, request, facts }, repository, ref) {
    return async (options = {}) => {
        if (ref !== null)
            return (0,refs/* resolveRef */.q)(api, repository, ref, options);
        if (repository === request.repository)
            return (0,refs/* resolveBranch */.p)(api, repository, facts.repository.default_branch, options);
        const known = await api.get(`/repos/${repository}`, (0,shapes/* object */.Ik)({ default_branch: shapes/* text */.Qq }));
        return known.kind === 'unavailable' ? known : (0,refs/* resolveBranch */.p)(api, repository, known.value.default_branch, options);
    };
}
function headsOf(look) {
    const { policyRepository, policyRef, recordsRepository, recordsRef, repository } = look.request;
    const asks = [askForHead(look, repository, null)];
    if (policyRepository !== null || policyRef !== null)
        asks.push(askForHead(look, nameOf(look, policyRepository), policyRef));
    if (recordsRepository !== null || recordsRef !== null)
        asks.push(askForHead(look, nameOf(look, recordsRepository), recordsRef));
    return asks;
}
/** What was asked for under one spelling is not asked anew under another. */
function nameOf({ request }, named) {
    return named === null || (0,names/* isSameName */.yS)(named, request.repository) ? request.repository : named;
}
async function lookAtRecords(look) {
    const { api, request, base, judged } = look;
    if (judged.length === 0)
        return [];
    const commit = await askForHead(look, base.recordsRepository, request.recordsRef)();
    if (commit.kind === 'unavailable')
        return check_again_unread('the records', commit);
    const paths = new Set(judged.map(({ path }) => path));
    return lookAtTree(api, base.recordsRepository, base.recordsTree, commit.value, (path) => paths.has(path), 'the records');
}
async function lookAtRules(look) {
    const { api, request, base } = look;
    const place = nameOf(look, request.policyRepository);
    const commit = await askForHead(look, place, request.policyRef)();
    if (commit.kind === 'unavailable')
        return check_again_unread('the rules', commit);
    return lookAtTree(api, place, base.tree, commit.value, (path) => check_again_RULES.test(path), 'the rules');
}
async function lookAtTree(api, repository, before, commit, isWatched, what) {
    if (commit === before.commit)
        return [];
    const now = await (0,trees/* readTree */.Zc)(api, repository, commit);
    if (now.kind === 'unavailable')
        return check_again_unread(what, now);
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
        return check_again_unread(`commit ${target.slice(0, 7)}`, still);
    return still.value ? [] : [`Commit ${target.slice(0, 7)} is on no branch and no tag any more.`];
}
async function lookAtReviews({ api, request }, pull) {
    if ((0,terms_unread/* isUnavailable */.Pd)(pull.reviews))
        return [];
    const path = `/repos/${request.repository}/pulls/${pull.number}/reviews`;
    const again = await api.list(path, REVIEW, ({ id }) => String(id), FRESH);
    if (again.kind === 'unavailable')
        return check_again_unread(`the reviews of pull request #${pull.number}`, again);
    const shown = (reviews) => reviews
        .map(({ id, state, commit_id, body }) => JSON.stringify([id, state, commit_id, body ?? '']))
        .sort()
        .join('\n');
    return shown(pull.reviews) === shown(again.value)
        ? []
        : [`The reviews of pull request #${pull.number} changed while the gate was looking.`];
}
async function lookAtTeam({ api }, { team, members }) {
    if ((0,terms_unread/* isUnavailable */.Pd)(members))
        return [];
    const again = await readTeam(api, team, FRESH);
    if ((0,terms_unread/* isUnavailable */.Pd)(again.members))
        return check_again_unread(`the team ${team}`, { because: again.members.unavailable });
    const ids = (all) => all
        .map(({ id }) => id)
        .sort((a, b) => a - b)
        .join(' ');
    return ids(members) === ids(again.members)
        ? []
        : [`The members of the team ${team} changed while the gate was looking.`];
}

;// CONCATENATED MODULE: ./.build/build/src/github/source.js
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
function openGitHub(request, api = (0,api_api.openApi)({ token: request.token, baseUrl: request.baseUrl }), mostListed = source_MOST_LISTED) {
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
                .filter(({ path, type }) => type === 'blob' && (0,text_paths/* isPathMatch */.j2)(globs, path))
                .map(({ path }) => path);
            return readAll(api, tree.value.repository, tree.value.tree, paths);
        },
        async gatherBase(policy) {
            const answer = await gatherBase(api, request, policy, trusted);
            if (answer.kind === 'unavailable')
                return answer;
            base = answer.value;
            // The input adds to what is found: naming one record must not hide another.
            const found = (0,coverage_selection/* selectFrom */.JU)(base.facts, policy, request.stage);
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
        const isSelected = (path) => selection.paths.includes(path) || selection.ids.some((id) => (0,names/* isSameName */.yS)((0,record_id/* idOfPath */.I)(path), id));
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
    const entries = [...tree.entries.values()].filter(({ path, type }) => type !== 'tree' && (0,text_paths/* isRecordPath */.$k)(policy.records, path));
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

/***/ 9300:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveBranch),
/* harmony export */   q: () => (/* binding */ resolveRef)
/* harmony export */ });
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5595);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);


const REF = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, object: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW, type: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) });
const TAG = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ object: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW, type: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) });
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

/***/ 931:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nameOfFolder),
/* harmony export */   Z: () => (/* binding */ findBrokenFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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
        if (nameOfFolder(children) !== name)
            return path;
    }
    return null;
}
/** Git's own name of a folder with these entries. */
function nameOfFolder(children) {
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`tree ${content.length}\0`).update(content).digest('hex');
}


/***/ }),

/***/ 6257:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ caseTwins),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   W4: () => (/* binding */ troubleWith),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   gm: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4973);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5595);
/* harmony import */ var _tree_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(931);
/**
 * Files of a commit: absent is only what the whole tree does not list. Plain files only; a symbolic link, a submodule or an
 * executable is never read in place of one.
 */




const PLAIN = '100644';
const MOST_BYTES = 1_048_576 + 1;
const TREE = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW,
    truncated: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    tree: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ path: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, mode: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, type: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW, size: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd) })),
});
const BLOB = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .sha */ .hW, encoding: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('base64', 'utf-8'), content: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq });
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
    const broken = (0,_tree_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .findBrokenFolder */ .Z)(answer.value.sha, commit, answer.value.tree);
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
    const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (own !== blob)
        return { kind: 'unavailable', because: `GET ${path}: the content does not have the SHA that was asked for` };
    return { kind: 'known', value: new Uint8Array(bytes) };
}
/** Paths that differ only in case from another: on some machines they are one file. */
function caseTwins(paths) {
    const seen = new Map();
    const twins = new Set();
    for (const path of paths) {
        const other = seen.get((0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(path));
        if (other === undefined)
            seen.set((0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(path), path);
        else
            twins.add(path).add(other);
    }
    return [...twins];
}


/***/ })

};
