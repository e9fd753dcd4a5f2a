/**
 * The HTTP side of the embedded GitHub: loopback only, one process, nothing written to disk. Every request is logged
 * before it is answered, and no answer leaves without GitHub's usual headers.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { recogniseViewer } from './access.ts';
import { type Answer, Refused } from './answer.ts';
import { drip, type Fault, type Reply, type RequestEntry, reachesRoute, replyOf } from './faults.ts';
import type { World } from './model.ts';
import type { Json } from './present/accounts.ts';
import { answerCall } from './routing.ts';
import { bindScenario, type Scenario } from './scenario.ts';
import { createWorld, type Seed } from './seed.ts';

/** A request with the answer that left, as an observer sees it. */
export type Exchange = { readonly request: RequestEntry; readonly reply: Reply; readonly isFaulty: boolean };

export type EmbeddedGitHub = Scenario & {
  /** What belongs into GITHUB_API_URL. */
  readonly url: string;
  /** What belongs into GITHUB_SERVER_URL; nothing answers there. */
  readonly serverUrl: string;
  /** Every request in its order; a test may empty it. */
  readonly requests: RequestEntry[];
  /** The whole state, to look into or to bend. */
  readonly state: World;
  /** Puts a fault in the way; answers how to take it out again. */
  fault(fault: Fault): () => void;
  /** Whether nothing of a test stands in the way of requests, or looks at them. */
  isUndisturbed(): boolean;
  /** Calls back before each request is answered: the moment to move a branch under somebody's feet. */
  beforeEach(callback: (request: RequestEntry) => void): void;
  /** Calls back with each answer. */
  observe(callback: (exchange: Exchange) => void): void;
  setClock(instant: string): void;
  /** Milliseconds. */
  advance(milliseconds: number): void;
  /** The same answers without a socket, for somebody in this process who asks much; a fault that hangs or breaks off is a network error. */
  readonly fetch: typeof fetch;
  close(): Promise<void>;
};

/** A request as it arrived, whichever way. */
type Call = {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};
type Taken = { readonly reply: Reply | null; readonly fault: Fault | null };

/** Bytes of a request body; more is no request that we ever send. */
const LARGEST_BODY = 16 * 1024 * 1024;

export const startGitHub = async (seed: Seed = {}): Promise<EmbeddedGitHub> => {
  const requests: RequestEntry[] = [];
  const faults = new Set<Fault>();
  const watchers: ((request: RequestEntry) => void)[] = [];
  const observers: ((exchange: Exchange) => void)[] = [];
  const stops = new Set<() => void>();
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const prefix = seed.apiPrefix ?? '';
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  const world = createWorld(seed, url);

  const take = async (call: Call): Promise<Taken> => {
    const target = new URL(call.target, url);
    // GitHub Enterprise answers GraphQL beside `/api/v3`, and not below it.
    const isGraphql = target.pathname === `${prefix.replace(/\/v3$/, '')}/graphql`;
    const isBelow = isGraphql || target.pathname.startsWith(`${prefix}/`);
    const entry: RequestEntry = {
      nth: requests.length + 1,
      method: call.method,
      path: isGraphql ? '/graphql' : isBelow ? target.pathname.slice(prefix.length) : target.pathname,
      query: target.search.slice(1),
      body: parseJson(call.body),
      status: 0,
      unknown: !isBelow,
      operation: null,
    };
    requests.push(entry);
    for (const watcher of watchers) watcher(entry);
    if (seed.delayMs !== undefined) await setTimeout(seed.delayMs);
    await seed.answersAfter?.();
    const fault = [...faults].find((candidate) => candidate.match(entry.method, entry.path, entry.nth, entry)) ?? null;
    if (fault?.once === true) faults.delete(fault);
    if (fault?.mode === 'destroy' || fault?.mode === 'hang') return { reply: null, fault };
    const own = reachesRoute(fault) ? answer(world, call, entry, isBelow, target.searchParams) : null;
    let reply = own ?? replyOf(fault ?? { match: () => true });
    if (own === null) reply = { ...reply, headers: { ...commonHeaders(world, entry.path), ...reply.headers } };
    if (fault?.alter !== undefined) reply = fault.alter(reply);
    if (fault?.mode === 'truncate')
      reply = { ...reply, body: Buffer.from(reply.body).subarray(0, Math.floor(reply.body.length / 2)) };
    entry.status = reply.status;
    for (const observer of observers) observer({ request: entry, reply, isFaulty: fault !== null });
    return { reply, fault };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url: target = '/', headers } = request;
    const { reply, fault } = await take({ method, target, headers, body: await readBody(request) });
    if (fault?.mode === 'destroy') return void request.socket.destroy();
    if (reply === null) return;
    if (fault?.mode === 'drip') stops.add(drip(response, reply));
    else send(response, reply);
  };

  return {
    ...bindScenario(world),
    url,
    serverUrl: world.urls.html,
    requests,
    state: world,
    fault: (fault) => {
      faults.add(fault);
      return () => void faults.delete(fault);
    },
    isUndisturbed: () => faults.size === 0 && watchers.length === 0 && seed.rateLimit === undefined,
    beforeEach: (callback) => void watchers.push(callback),
    observe: (callback) => void observers.push(callback),
    fetch: async (address, init = {}) => {
      const { pathname, search, href } = new URL(address instanceof Request ? address.url : address);
      const headers = Object.fromEntries(new Headers(init.headers ?? {}));
      const body = typeof init.body === 'string' ? init.body : '';
      const { reply, fault } = await take({
        method: init.method ?? 'GET',
        target: `${pathname}${search}`,
        headers,
        body,
      });
      if (reply === null || fault?.mode !== undefined) throw new TypeError('fetch failed');
      const hasBody = reply.status !== 204 && reply.status !== 304;
      const response = new Response(hasBody ? reply.body : null, { status: reply.status, headers: reply.headers });
      return Object.defineProperty(response, 'url', { value: href });
    },
    setClock: (instant) => world.clock.set(instant),
    advance: (milliseconds) => world.clock.advance(milliseconds),
    close: () =>
      new Promise((resolve) => {
        for (const stop of stops) stop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > LARGEST_BODY) break;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
};

const parseJson = (text: string): unknown => {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const commonHeaders = (world: World, path: string): Record<string, string> => {
  const { limit, used } = path === '/graphql' ? world.points : world.rate;
  return {
    date: new Date(world.clock.millis()).toUTCString(),
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(world.clock.millis() / 1000) + 3600),
    'x-ratelimit-resource': path === '/graphql' ? 'graphql' : 'core',
  };
};

/** Answers a request from the state, whatever faults may do to the answer afterwards. */
const answer = (
  world: World,
  request: Pick<Call, 'headers'>,
  entry: RequestEntry,
  isBelow: boolean,
  query: URLSearchParams,
): Reply => {
  const refuse = (refusal: Refused): Answer => ({
    status: refusal.status,
    body: refusal.body,
    headers: refusal.headers,
  });
  let outcome: Answer;
  try {
    if (!isBelow) throw new Refused(404, 'Not Found');
    const viewer = recogniseViewer(world, request.headers.authorization);
    if (entry.path === '/graphql') spend(world.points);
    else if (entry.path !== '/rate_limit') spend(world.rate);
    const isObject = typeof entry.body === 'object' && entry.body !== null && !Array.isArray(entry.body);
    if (entry.body !== null && !isObject) throw new Refused(400, 'Problems parsing JSON');
    const result = answerCall(entry.method, {
      world,
      viewer,
      path: entry.path,
      query,
      body: isObject ? (entry.body as Json) : {},
      accept: request.headers.accept ?? '',
    });
    entry.operation = result.operation;
    entry.unknown = result.isUnknown;
    outcome = result.answer;
  } catch (error) {
    if (error instanceof Refused) outcome = refuse(error);
    else
      outcome = {
        status: 500,
        body: { message: `The embedded GitHub failed: ${error instanceof Error ? error.stack : String(error)}` },
      };
  }
  const content = Buffer.isBuffer(outcome.body)
    ? outcome.body
    : outcome.body === undefined
      ? ''
      : JSON.stringify(outcome.body);
  const etag = `W/"${createHash('sha256').update(content).digest('hex')}"`;
  const headers = { ...commonHeaders(world, entry.path), ...outcome.headers };
  if (entry.method !== 'GET' || outcome.status !== 200) return { status: outcome.status, headers, body: content };
  if (request.headers['if-none-match'] !== etag) return { status: 200, headers: { ...headers, etag }, body: content };
  // An answer that has not changed costs nothing.
  world.rate.used -= 1;
  return { status: 304, headers: { ...commonHeaders(world, entry.path), etag }, body: '' };
};

const spend = (rate: World['rate']): void => {
  if (rate.used >= rate.limit) throw new Refused(403, 'API rate limit exceeded for installation.');
  rate.used += 1;
};

const send = (response: ServerResponse, reply: Reply): void => {
  // Node adds a Date of its own unless one is set; a fault that took it away means it.
  response.sendDate = false;
  const hasBody = reply.status !== 204 && reply.status !== 304;
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(hasBody ? { 'content-length': String(Buffer.byteLength(reply.body)) } : {}),
  });
  response.end(hasBody ? reply.body : undefined);
};
