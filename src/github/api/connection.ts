/**
 * The client that speaks to GitHub. `@actions/github` brings an HTTP library of its own (undici, 1.1 MB), which it needs for a proxy
 * only; loading it costs four times as much as an empty Node. Without a proxy the same Octokit uses Node's own fetch.
 */
import { Octokit } from '@octokit/core';

export type Requester = Octokit['request'];

export type Connection = { readonly token: string; readonly baseUrl: string };

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Opens nothing yet; the first request does. An empty token is none. */
export async function connect({ token, baseUrl }: Connection): Promise<Requester> {
  const auth = token === '' ? 'none' : token;
  if (PROXIES.some((name) => (process.env[name] ?? '') !== '')) {
    // Not before it is needed, also because it reads the event file when it is loaded, and dies of one that is not JSON.
    const { getOctokit } = await import('@actions/github');
    return getOctokit(auth, { baseUrl, log: SILENT }).request;
  }
  const run = process.env['ACTIONS_ORCHESTRATION_ID']?.trim().replace(/[^a-z0-9_.-]/gi, '_');
  const userAgent = run === undefined || run === '' ? {} : { userAgent: `actions_orchestration_id/${run}` };
  return new Octokit({ auth: `token ${auth}`, baseUrl, log: SILENT, ...userAgent }).request;
}
