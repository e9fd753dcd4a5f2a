/** What a refusal by GitHub means for the person who set up the workflow, and whether waiting helps. */
import type { Answer } from '../../gate/source.ts';

export type Raw = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
};

export function missing(because: string, status?: number): Answer<never> & { readonly kind: 'unavailable' } {
  return status === undefined ? { kind: 'unavailable', because } : { kind: 'unavailable', because, status };
}

/** What a refusal by GitHub means for the person who set up the workflow. */
export function explain(method: string, path: string, raw: Raw): Answer<never> {
  const said = messageOf(raw.data);
  const because = `${method} ${path}: ${raw.status} ${said}`.trim();
  if (raw.status >= 300 && raw.status < 400)
    return missing(`${because} (redirects are not followed: the repository may have been renamed)`, raw.status);
  if (raw.status === 401) return missing(`${because} (the token is not valid)`, raw.status);
  if (raw.status === 403 && /not accessible by/i.test(said))
    return { kind: 'unavailable', because, status: 403, permission: permissionFor(method, path) };
  if (raw.status === 404) return missing(`${because} (it is not there, or the token may not see it)`, raw.status);
  const refusal = REFUSALS.find(([words]) => words.test(said))?.[1];
  return {
    ...missing(because, raw.status),
    ...(refusal === undefined ? {} : { refusal }),
    ...(/\btoo large\b/u.test(said) ? { cause: 'beyond-limit' as const } : {}),
  };
}

/** GitHub has no codes for these, so that its words are looked at, here and nowhere else. */
const REFUSALS = [
  [/not permitted to create/iu, 'pull-requests-not-allowed'],
  [/archived/iu, 'archived'],
  [/rule violations/iu, 'rule-violation'],
] as const;

/** The permission that a route needs, as written under `permissions:`. */
function permissionFor(method: string, path: string): string {
  const level = method === 'GET' ? 'read' : 'write';
  if (/\/check-runs|\/check-suites/.test(path)) return `checks: ${level}`;
  if (/\/actions\//.test(path)) return `actions: ${level}`;
  if (/\/deployments/.test(path)) return `deployments: ${level}`;
  if (/\/statuses/.test(path)) return `statuses: ${level}`;
  if (/\/issues(?:\?|$)/.test(path)) return `issues: ${level}`;
  if (/\/commits\/[^/]+\/pulls|\/pulls|\/issues\//.test(path)) return `pull-requests: ${level}`;
  if (path.startsWith('/orgs/'))
    return "members: read (of the organisation, which the job's own token never has; give another `token`)";
  return `contents: ${level}`;
}

/** GitHub's clock as the answer has it: a reset is told by that, and this machine's may be another. */
export function githubNow(headers: Raw['headers'], now: number): number {
  const date = typeof headers['date'] === 'string' ? Date.parse(headers['date']) : Number.NaN;
  return Number.isNaN(date) ? now : date;
}

/** Milliseconds until a limit ends; null where the answer is no limit. */
export function limitWait(raw: Raw, now: number): number | null {
  if (raw.status !== 403 && raw.status !== 429) return null;
  const after = raw.headers['retry-after'];
  if (after !== undefined) {
    if (/^\d{1,9}$/.test(String(after).trim())) return Number(after) * 1000;
    // V8 reads a date into almost anything ("-5" is May 2001); HTTP dates end in GMT.
    const date = String(after).endsWith('GMT') ? Date.parse(String(after)) : Number.NaN;
    return Number.isNaN(date) ? 60_000 : Math.max(0, date - githubNow(raw.headers, now));
  }
  if (String(raw.headers['x-ratelimit-remaining'] ?? '') === '0') {
    const reset = Number(raw.headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - githubNow(raw.headers, now)) : 60_000;
  }
  if (raw.status === 429 || /rate limit|abuse/i.test(messageOf(raw.data))) return 60_000;
  return null;
}

/** GitHub's own words, on one line and short; never headers, which may hold secrets. */
export function messageOf(data: unknown): string {
  const message =
    typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string'
      ? data.message
      : '';
  return message.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 200);
}

/** Octokit's error is caused by that of `fetch`, and that one by the fault itself, whose code says whether it was name, certificate or proxy. */
export function networkWords(error: unknown): string {
  let code: string | null = null;
  // No chain of causes is deeper; one may lead back to its beginning.
  for (let [at, depth] = [error, 0]; at instanceof Error && depth < 5; [at, depth] = [at.cause, depth + 1])
    if ('code' in at && typeof at.code === 'string') code = at.code;
  return code === null ? 'the connection failed' : `the connection failed (${code.slice(0, 40)})`;
}

export function isHttpError(error: unknown): error is {
  readonly status: number;
  readonly response: { readonly headers: Raw['headers']; readonly data: unknown };
} {
  return (
    error instanceof Error &&
    'status' in error &&
    'response' in error &&
    typeof error.response === 'object' &&
    error.response !== null
  );
}
