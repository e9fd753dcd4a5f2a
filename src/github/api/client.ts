/**
 * The one Octokit that speaks to GitHub. Every request of it goes through one hook: it follows no redirect, ends in time and is noted.
 * What comes back is an answer or a fault, and never an exception.
 */
import { Octokit } from '@octokit/rest';
import { isHttpError, networkWords, type Raw } from './refusals.ts';

export type ClientOptions = {
  readonly token: string;
  /** GITHUB_API_URL; https, or a loopback address. */
  readonly baseUrl: string;
  /** Milliseconds for one request, and when the whole run ends. */
  readonly patience: number;
  readonly ends: number;
  readonly clock: () => number;
  /** How to send; default: Node's own, or one that knows the proxy where there is one. */
  readonly fetch?: typeof fetch;
  /** Told of each request; the status is 0 where no answer came. */
  readonly note: (request: Noted) => void;
};

type Noted = {
  readonly address: Address;
  readonly status: number;
  readonly started: number;
  /** None where no answer came. */
  readonly headers: Raw['headers'];
};

/** What is asked: a method, and a path below the API as GitHub's documents write it. */
export type Address = { readonly method: string; readonly path: string };

/** One of `octokit.rest`'s methods. Its parameters are those of GitHub's own description. */
export type Method<P> = {
  (parameters?: P): Promise<unknown>;
  readonly endpoint: { merge(parameters?: P): Record<string, unknown> };
};

/** A call that can be made, made again, and named. */
export type Call = {
  readonly address: Address;
  /** Whether it may be made again: it changes nothing. */
  readonly isRead: boolean;
  readonly make: () => Promise<Raw | { readonly fault: string }>;
};

export type Client = {
  readonly rest: Octokit['rest'];
  call<P>(method: Method<P>, parameters: P): Call;
  /** A query of GraphQL, which is posted and changes nothing. */
  query(text: string, variables: Readonly<Record<string, string>>): Call;
};

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Opens nothing yet; the first request does. An empty token is none. */
export function openClient({ token, baseUrl, patience, ends, clock, note, fetch: given }: ClientOptions): Client {
  const send = given ?? (isBehindProxy() ? fetchThroughProxy : null);
  const graphql = graphqlAddress(baseUrl);
  const octokit = new Octokit({
    auth: `token ${token === '' ? 'none' : token}`,
    baseUrl,
    log: SILENT,
    ...userAgent(),
    request: { ...(send === null ? {} : { fetch: send }), log: SILENT },
  });
  /** Of options that are merged with the defaults already. */
  const addressOf = (options: Options): Address => {
    const { method, url } = octokit.request.endpoint.parse(options as Merged);
    return { method, path: url === graphql ? GRAPHQL : url.slice(baseUrl.length) };
  };

  octokit.hook.wrap('request', async (request, options) => {
    const started = clock();
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), Math.max(1, Math.min(patience, ends - started)));
    const { address = addressOf(options as Options) } = (options as Options).request ?? {};
    const done = (status: number, headers: Raw['headers']): void => note({ address, status, started, headers });
    try {
      // Hooks share these options: what is handed on instead of them is not looked at.
      options.headers = { ...options.headers, 'x-github-api-version': '2022-11-28' };
      options.request = { ...options.request, redirect: 'manual', signal: abort.signal };
      const response = await request(options);
      done(response.status, response.headers);
      return response;
    } catch (error) {
      if (isHttpError(error)) done(error.status, error.response.headers);
      else done(0, {});
      throw abort.signal.aborted && !isHttpError(error) ? new TooLate() : error;
    } finally {
      clearTimeout(timer);
    }
  });

  async function make(options: Options, address: Address): ReturnType<Call['make']> {
    try {
      const { status, headers, data } = await octokit.request({
        ...options,
        // What it is called was worked out already.
        request: { ...options.request, address },
      });
      return { status, headers, data };
    } catch (error) {
      if (isHttpError(error))
        return { status: error.status, headers: error.response.headers, data: error.response.data };
      return { fault: error instanceof TooLate ? 'no answer in time' : networkWords(error) };
    }
  }

  return {
    rest: octokit.rest,
    call(method, parameters) {
      const options = withSlashes(method.endpoint.merge(parameters) as Options);
      const address = addressOf(options);
      return { address, isRead: address.method === 'GET', make: () => make(options, address) };
    },
    query(text, variables) {
      const options = { method: 'POST', url: graphql, query: text, variables } as const;
      const address = { method: 'POST', path: GRAPHQL };
      return { address, isRead: true, make: () => make(options, address) };
    },
  };
}

const GRAPHQL = '/graphql';

/** Beside the REST API of GitHub Enterprise, below that of github.com; always where the token goes anyway. */
function graphqlAddress(baseUrl: string): string {
  return `${baseUrl.replace(/\/api\/v3\/?$/u, '/api')}${GRAPHQL}`;
}

class TooLate extends Error {}

type Merged = Parameters<Octokit['request']['endpoint']['parse']>[0];

/** The parameters of a call, with its method and the template of its address. */
type Options = {
  readonly url: string;
  readonly request?: { readonly address?: Address };
  readonly [parameter: string]: unknown;
};

/**
 * Octokit writes `%2F` for each slash in the name of a branch or a file. GitHub takes both; a log and a message are for people, and some
 * servers in front of a GitHub Enterprise refuse the former.
 */
function withSlashes(options: Options): Options {
  const [expression, name] = /\{(path|ref|branch)\}/.exec(options.url) ?? [];
  if (expression === undefined || name === undefined) return options;
  const { [name]: value, ...rest } = options;
  return { ...rest, url: options.url.replace(expression, () => encodePath(String(value))) };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function isBehindProxy(): boolean {
  return PROXIES.some((name) => (process.env[name] ?? '') !== '');
}

/** Loaded only where it is needed: Node's own fetch knows no proxy, and this one is a second HTTP library. */
const fetchThroughProxy: typeof fetch = async (address, init) => {
  const { defaults } = await import('@actions/github/lib/utils');
  const { fetch: through } = defaults.request as { readonly fetch: typeof fetch };
  return through(address, init);
};

function userAgent(): { readonly userAgent?: string } {
  const run = process.env['ACTIONS_ORCHESTRATION_ID']?.trim().replace(/[^a-z0-9_.-]/gi, '_');
  return run === undefined || run === '' ? {} : { userAgent: `actions_orchestration_id/${run}` };
}
