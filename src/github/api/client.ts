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
  /** Told of each request; the status is 0 where no answer came. */
  readonly note: (request: Noted) => void;
};

type Noted = { readonly address: Address; readonly status: number; readonly started: number; readonly date: unknown };

/** What is asked: a method, and a path below the API as GitHub's documents write it. */
export type Address = { readonly method: string; readonly path: string };

/** One of `octokit.rest`'s methods. Its parameters are those of GitHub's own description. */
export type Method<P> = {
  (parameters?: P): Promise<unknown>;
  readonly endpoint: { merge(parameters?: P): Record<string, unknown> };
};

/** A call that can be made, made again, and named. */
export type Call = { readonly address: Address; readonly make: () => Promise<Raw | { readonly fault: string }> };

export type Client = {
  readonly rest: Octokit['rest'];
  call<P>(method: Method<P>, parameters: P): Call;
};

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Opens nothing yet; the first request does. An empty token is none. */
export function openClient({ token, baseUrl, patience, ends, clock, note }: ClientOptions): Client {
  const octokit = new Octokit({
    auth: `token ${token === '' ? 'none' : token}`,
    baseUrl,
    log: SILENT,
    ...userAgent(),
    request: { ...(isBehindProxy() ? { fetch: fetchThroughProxy } : {}), log: SILENT },
  });
  const addressOf = (options: Options): Address => {
    const { method, url } = octokit.request.endpoint(options);
    return { method, path: url.slice(baseUrl.length) };
  };

  octokit.hook.wrap('request', async (request, options) => {
    const started = clock();
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), Math.max(1, Math.min(patience, ends - started)));
    const done = (status: number, date: unknown): void =>
      note({ address: addressOf(options as Options), status, started, date });
    try {
      // Hooks share these options: what is handed on instead of them is not looked at.
      options.headers = { ...options.headers, 'x-github-api-version': '2022-11-28' };
      options.request = { ...options.request, redirect: 'manual', signal: abort.signal };
      const response = await request(options);
      done(response.status, response.headers.date);
      return response;
    } catch (error) {
      if (isHttpError(error)) done(error.status, error.response.headers['date']);
      else done(0, undefined);
      throw abort.signal.aborted && !isHttpError(error) ? new TooLate() : error;
    } finally {
      clearTimeout(timer);
    }
  });

  return {
    rest: octokit.rest,
    call(method, parameters) {
      const options = withSlashes(method.endpoint.merge(parameters) as Options);
      return {
        address: addressOf(options),
        async make() {
          try {
            const { status, headers, data } = await octokit.request(options);
            return { status, headers, data };
          } catch (error) {
            if (isHttpError(error))
              return { status: error.status, headers: error.response.headers, data: error.response.data };
            return { fault: error instanceof TooLate ? 'no answer in time' : networkWords(error) };
          }
        },
      };
    },
  };
}

class TooLate extends Error {}

/** The parameters of a call, with its method and the template of its address. */
type Options = { readonly url: string; readonly [parameter: string]: unknown };

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
