/**
 * GitHub's REST API as this gate needs it: every answer is known or unavailable with a reason, and no exception leaves. A list is
 * believed only when it was read to its end; a redirect, a page of HTML, half an answer are faults and never an empty result.
 */
import type { Answer } from '../../gate/source.ts';
import { addressTrouble, isSameOrigin, nextCursor, nextLink } from './addresses.ts';
import { connect, type Requester } from './connection.ts';
import { explain, isHttpError, limitWait, messageOf, missing, networkWords, type Raw } from './refusals.ts';
import { list, type Shape } from './shapes.ts';

export type ApiOptions = {
  readonly token: string;
  /** GITHUB_API_URL; https, or a loopback address. */
  readonly baseUrl: string;
  /** Milliseconds for the whole run. */
  readonly deadline?: number;
  /** Milliseconds for one request. */
  readonly patience?: number;
  /** How to wait and how to tell the time; tests give their own. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  readonly clock?: () => number;
};

export type Call = { readonly method: string; readonly path: string; readonly status: number; readonly ms: number };

/** GitHub's clock at the first answer, and this machine's clock minus it in seconds. */
export type Clock = { readonly now: string; readonly skewSeconds: number };

export type ListOptions = {
  /** Where the list stands inside an object (workflow runs). */
  readonly key?: string;
  /** A longer list is a fault, or is cut where its first entries are all that is asked for. */
  readonly most?: number;
  readonly isCut?: boolean;
  readonly fresh?: boolean;
};

export interface Api {
  /** One object. */
  get<T>(path: string, shape: Shape<T>, options?: { readonly fresh?: boolean }): Promise<Answer<T>>;
  /** A list, read to its end. Items are unique by `identity`. */
  list<T>(
    path: string,
    item: Shape<T>,
    identity: (item: T) => string,
    options?: ListOptions,
  ): Promise<Answer<readonly T[]>>;
  send<T>(
    method: 'POST' | 'PATCH' | 'PUT',
    path: string,
    body: Readonly<Record<string, unknown>>,
    shape: Shape<T>,
  ): Promise<Answer<T>>;
  /** Deletes what a path names. */
  remove(path: string): Promise<Answer<null>>;
  clock(): Answer<Clock>;
  /** Waits; false where the time for the whole run would be over by then. */
  pause(milliseconds: number): Promise<boolean>;
  readonly calls: readonly Call[];
}

const PER_PAGE = 100;
const MOST_PAGES = 100;
const MOST_TRIES = 4;

export function openApi(options: ApiOptions): Api {
  const clock = options.clock ?? Date.now;
  const sleep = options.sleep ?? ((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const ends = clock() + (options.deadline ?? 120_000);
  const patience = options.patience ?? 30_000;
  const calls: Call[] = [];
  const remembered = new Map<string, Promise<Answer<Raw>>>();
  let seen: Clock | null = null;
  const trouble = addressTrouble(options.baseUrl);
  let connection: Promise<Requester> | null = null;

  /** A proxy may repeat what it was sent; the token is in no message of ours. */
  function hide<T>(answer: Answer<T>): Answer<T> {
    if (answer.kind === 'known' || options.token === '') return answer;
    return { ...answer, because: answer.because.replaceAll(options.token, '***') };
  }

  async function once(
    method: string,
    path: string,
    body: Readonly<Record<string, unknown>> | null,
  ): Promise<Raw | { readonly fault: string }> {
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
    } catch (error) {
      if (isHttpError(error)) {
        note(method, path, error.status, started, error.response.headers['date']);
        return { status: error.status, headers: error.response.headers, data: error.response.data };
      }
      note(method, path, 0, started, undefined);
      return { fault: abort.signal.aborted ? 'no answer in time' : networkWords(error) };
    } finally {
      clearTimeout(timer);
    }
  }

  function note(method: string, path: string, status: number, started: number, date: unknown): void {
    calls.push({ method, path, status, ms: Math.round(clock() - started) });
    if (seen !== null || typeof date !== 'string') return;
    const github = Date.parse(date);
    if (!Number.isNaN(github))
      seen = {
        now: `${new Date(github).toISOString().slice(0, 19)}Z`,
        skewSeconds: Math.round((clock() - github) / 1000),
      };
  }

  /** Sends with retries: of what is likely to pass (5xx, a broken line, a limit that ends in time), and only of reads. */
  async function send(
    method: string,
    path: string,
    body: Readonly<Record<string, unknown>> | null,
  ): Promise<Answer<Raw>> {
    if (trouble !== null) return missing(`${method} ${path}: ${trouble}`);
    let last = 'no answer';
    let status: number | null = null;
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
      if (clock() >= ends) return missing(`${method} ${path}: the time for the whole run is over (last: ${last})`);
      const raw = await once(method, path, body);
      if ('fault' in raw) {
        last = raw.fault;
        status = null;
      } else if (raw.status >= 200 && raw.status < 300) return { kind: 'known', value: raw };
      else {
        last = `${raw.status} ${messageOf(raw.data)}`.trim();
        status = raw.status;
        const limit = limitWait(raw, clock());
        if (limit !== null) {
          if (clock() + limit >= ends || method !== 'GET')
            return missing(
              `${method} ${path}: rate limit (${last}); it ends at ${new Date(clock() + limit).toISOString().slice(0, 19)}Z`,
              raw.status,
            );
          await sleep(limit);
          continue;
        }
        // 501: the server (an older GitHub Enterprise) has no such route, and will not have it in a second.
        if (raw.status < 500 || raw.status === 501) return explain(method, path, raw);
      }
      if (method !== 'GET') break;
      // 0.5, 1, 2 s with up to a quarter more, so that many gates do not come back in step.
      const pause = 500 * 2 ** (attempt - 1) * (1 + Math.random() / 4);
      if (attempt < MOST_TRIES) {
        if (clock() + pause >= ends) break;
        await sleep(pause);
      }
    }
    return missing(`${method} ${path}: ${last}`, status ?? undefined);
  }

  /** An answer as it came, asked for once: who asks for the same later may look at other fields of it. */
  function ask(path: string, isFresh: boolean): Promise<Answer<Raw>> {
    const known = remembered.get(path);
    if (known !== undefined && !isFresh) return known;
    const answer = send('GET', path, null);
    remembered.set(path, answer);
    return answer;
  }

  async function read<T>(
    path: string,
    shape: Shape<T>,
    isFresh: boolean,
  ): Promise<Answer<{ readonly value: T; readonly headers: Raw['headers'] }>> {
    const answer = await ask(path, isFresh);
    if (answer.kind === 'unavailable') return answer;
    return believe('GET', path, answer.value, shape);
  }

  async function readList<T>(
    path: string,
    item: Shape<T>,
    identity: (item: T) => string,
    { key, most = 5000, isCut = false, fresh = false }: ListOptions,
  ): Promise<Answer<readonly T[]>> {
    const found = new Map<string, T>();
    let declared: number | null = null;
    let place = 'page=1';
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const url = `${path}${path.includes('?') ? '&' : '?'}per_page=${PER_PAGE}&${place}`;
      const raw = await ask(url, fresh);
      if (raw.kind === 'unavailable') return raw;
      const { data, headers } = raw.value;
      const inside =
        key === undefined
          ? data
          : typeof data === 'object' && data !== null && Object.hasOwn(data, key)
            ? (data as Record<string, unknown>)[key]
            : undefined;
      if (
        key !== undefined &&
        typeof data === 'object' &&
        data !== null &&
        'total_count' in data &&
        typeof data.total_count === 'number'
      )
        declared = data.total_count;
      const answer = believe('GET', url, { ...raw.value, data: inside }, list(item));
      if (answer.kind === 'unavailable') return answer;
      const link = nextLink(headers['link']);
      if (link !== null && !isSameOrigin(link, options.baseUrl))
        return missing(`GET ${url}: the next page lies at another address, which is not followed`);
      const before = found.size;
      for (const one of answer.value.value) found.set(identity(one), one);
      const isLast = answer.value.value.length < PER_PAGE && link === null;
      if (isLast)
        return declared !== null && found.size < declared
          ? missing(`GET ${path}: ${declared} entries were announced and ${found.size} came`)
          : { kind: 'known', value: [...found.values()] };
      if (answer.value.value.length > 0 && found.size === before)
        return missing(`GET ${url}: this page repeats the one before it`);
      if (answer.value.value.length === 0) return missing(`GET ${url}: an empty page announces another one`);
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
      if (answer.kind === 'unavailable') return hide(answer);
      const believed = believe(method, path, answer.value, shape);
      return believed.kind === 'unavailable' ? hide(believed) : { kind: 'known', value: believed.value.value };
    },
    async remove(path) {
      const answer = await send('DELETE', path, null);
      return answer.kind === 'unavailable' ? hide(answer) : { kind: 'known', value: null };
    },
    async pause(milliseconds) {
      if (clock() + milliseconds >= ends) return false;
      await sleep(milliseconds);
      return true;
    },
    clock: () => (seen === null ? missing('GitHub gave no date with its answers') : { kind: 'known', value: seen }),
    calls,
  };
}

/** JSON of the shape that was asked for, or a fault. */
function believe<T>(
  method: string,
  path: string,
  raw: Raw,
  shape: Shape<T>,
): Answer<{ readonly value: T; readonly headers: Raw['headers'] }> {
  const type = String(raw.headers['content-type'] ?? '');
  if (!/^application\/(?:[a-z.+-]+\+)?json\b/i.test(type))
    return missing(
      `${method} ${path}: the answer is ${type === '' ? 'of no known kind' : type}, not JSON (a proxy or a login page?)`,
    );
  const value = shape(raw.data);
  if (!value.ok) return missing(`${method} ${path}: the answer has an unexpected form (${value.at})`);
  return { kind: 'known', value: { value: value.value, headers: raw.headers } };
}
