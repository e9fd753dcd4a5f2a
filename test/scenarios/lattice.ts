/** Every way in which one answer can go wrong (threats 3.2), as faults of the embedded GitHub. */
import type { Fault, Reply } from '../../demo/github/faults.ts';
import { TOKEN } from './harness.ts';

export type Bend = Omit<Fault, 'match'>;

const json = (reply: Reply, change: (body: unknown) => unknown): Reply => {
  if (reply.status !== 200) return reply;
  return { ...reply, body: JSON.stringify(change(JSON.parse(String(reply.body)))) };
};
const isList = (body: unknown): body is unknown[] => Array.isArray(body);
/** The list of an answer, also where it stands inside an object that counts it. */
const inList = (reply: Reply, change: (items: unknown[]) => unknown[]): Reply =>
  json(reply, (body) => {
    if (isList(body)) return change(body);
    const entry = Object.entries(body as Record<string, unknown>).find(
      ([key, value]) => isList(value) && /^(?:tree|workflow_runs|commits|files)$/.test(key),
    );
    return entry === undefined ? body : { ...(body as object), [entry[0]]: change(entry[1] as unknown[]) };
  });
const withHeader =
  (name: string, value: (reply: Reply) => string) =>
  (reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, [name]: value(reply) } });
/** Every text, number and truth of the answer becomes one of another kind. */
const twist = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(twist);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, twist(inner)]));
  if (typeof value === 'string') return 7;
  if (typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? 'true' : value;
};
const refusal = (status: number, message: string, headers: Record<string, string> = {}): Bend => ({
  status,
  headers,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
});

export const FOREIGN = 'http://127.0.0.2:9';

/** @param api the address of the embedded GitHub, for links that stay there */
export const faultsAt = (api: string): Readonly<Record<string, Bend>> => ({
  '401': refusal(401, 'Bad credentials'),
  '401 that repeats the token': refusal(401, `Bad credentials: ${TOKEN}`),
  '403 permission': refusal(403, 'Resource not accessible by integration'),
  '403 primary limit': refusal(403, 'API rate limit exceeded', {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '4102444800',
  }),
  '403 secondary limit': refusal(403, 'You have exceeded a secondary rate limit', { 'retry-after': '3600' }),
  '404': refusal(404, 'Not Found'),
  '409': refusal(409, 'Conflict'),
  '410': refusal(410, 'Gone'),
  '422': refusal(422, 'Validation Failed'),
  '429': refusal(429, 'Too many requests', { 'retry-after': 'abc' }),
  '500': refusal(500, 'Server Error'),
  '502 html': { status: 502, body: '<html>Bad gateway</html>' },
  '200 html': { status: 200, body: `<html>Sign in ${TOKEN}</html>` },
  '200 empty': { status: 200, headers: { 'content-type': 'application/json' }, body: '' },
  '200 null': { alter: (reply) => ({ ...reply, body: 'null' }) },
  '200 {}': { alter: (reply) => ({ ...reply, body: '{}' }) },
  '200 []': { alter: (reply) => ({ ...reply, body: '[]' }) },
  '200 truncated': { mode: 'truncate' },
  '200 of another shape': { alter: (reply) => json(reply, twist) },
  '200 of another case': {
    alter: (reply) =>
      json(reply, (body) =>
        JSON.parse(
          JSON.stringify(body).replace(/"(?:state|status|type|mode|event)":"[^"]*"/g, (pair) =>
            pair.replace(
              /:"(.*)"$/,
              (_, word: string) => `:"${word === word.toLowerCase() ? word.toUpperCase() : word.toLowerCase()}x"`,
            ),
          ),
        ),
      ),
  },
  '204': { alter: (reply) => ({ ...reply, status: 204, body: '' }) },
  '304': { alter: (reply) => ({ ...reply, status: 304, body: '' }) },
  'Link that loops': { alter: withHeader('link', () => `<${api}/same?page=1>; rel="next"`) },
  'Link to elsewhere': { alter: withHeader('link', () => `<${FOREIGN}/page?page=2>; rel="next"`) },
  'redirect to elsewhere': { status: 302, headers: { location: `${FOREIGN}/` }, body: { message: 'Found' } },
  moved: { status: 301, headers: { location: `${FOREIGN}/` }, body: { message: 'Moved Permanently' } },
  reset: { mode: 'destroy' },
  'first entry twice': {
    alter: (reply) => inList(reply, (items) => (items.length === 0 ? items : [items[0], ...items])),
  },
  'last entry dropped': { alter: (reply) => inList(reply, (items) => items.slice(0, -1)) },
  'last file dropped': {
    alter: (reply) =>
      json(reply, (body) =>
        isList(body) || !isList((body as { files?: unknown }).files)
          ? body
          : { ...(body as object), files: (body as { files: unknown[] }).files.slice(0, -1) },
      ),
  },
  'no Date': {
    alter: (reply) => ({
      ...reply,
      headers: Object.fromEntries(Object.entries(reply.headers).filter(([name]) => name !== 'date')),
    }),
  },
});

/** Whether a fault leaves an answer as it was, as the loss of the last entry leaves an empty list. */
export const leaves = ({ alter }: Bend, reply: Reply): boolean => {
  if (alter === undefined) return false;
  const bent = alter(reply);
  return (
    JSON.stringify({ ...bent, body: String(bent.body) }) === JSON.stringify({ ...reply, body: String(reply.body) })
  );
};

/** Faults in which time passes; tried on a few requests only. */
export const SLOW: Readonly<Record<string, Bend>> = { hang: { mode: 'hang' }, drip: { mode: 'drip' } };
