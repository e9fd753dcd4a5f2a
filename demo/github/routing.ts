/** Finds the route of a request and answers it: repository, permission, handler, in GitHub's order of refusals. */
import { checkRepository } from './access.ts';
import { type Answer, type Call, notFound, Refused, type RepositoryRoute, type Route } from './answer.ts';
import type { Repository, World } from './model.ts';
import { CHECK_ROUTES } from './routes/checks.ts';
import { COMMIT_ROUTES } from './routes/commits.ts';
import { GIT_ROUTES } from './routes/git.ts';
import { GRAPHQL_ROUTES } from './routes/graphql.ts';
import { ISSUE_ROUTES } from './routes/issues.ts';
import { PEOPLE_ROUTES } from './routes/people.ts';
import { PULL_ROUTES } from './routes/pulls.ts';
import { REPOSITORY_ROUTES } from './routes/repository.ts';
import { RUN_ROUTES } from './routes/runs.ts';
import { UNIMPLEMENTED } from './routes/unimplemented.ts';
import { WRITING_ROUTES } from './routes/writing.ts';

type Pattern = { readonly expression: RegExp; readonly names: readonly string[] };

const compile = (template: string): Pattern => {
  const names: string[] = [];
  const source = template.replace(/\{(\w+)(\+?)\}/g, (_, name: string, rest: string) => {
    names.push(name);
    return rest === '+' ? '(.+)' : '([^/]+)';
  });
  return { expression: new RegExp(`^${source.replaceAll('.', '\\.').replaceAll('(\\.+)', '(.+)')}$`), names };
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refused(400, 'Bad Request');
  }
};

const readParams = (pattern: Pattern, path: string): ReadonlyMap<string, string> | null => {
  const found = pattern.expression.exec(path);
  return found === null ? null : new Map(pattern.names.map((name, at) => [name, decode(found[at + 1] ?? '')]));
};

/** The repository that a full name means today, or the one that had it and moved. */
const findRepository = (world: World, fullName: string): { repository: Repository; hasMoved: boolean } | null => {
  const present = world.repositories.get(fullName.toLowerCase());
  if (present !== undefined) return { repository: present, hasMoved: false };
  const moved = [...world.repositories.values()].find((candidate) =>
    candidate.formerNames.some((name) => name.toLowerCase() === fullName.toLowerCase()),
  );
  return moved === undefined ? null : { repository: moved, hasMoved: true };
};

const onRepository = (route: RepositoryRoute): Route => ({
  ...route,
  answer: (call) => {
    const found = findRepository(call.world, `${call.param('owner')}/${call.param('repo')}`);
    if (found === null) throw notFound();
    if (found.hasMoved) {
      const rest = call.path.split('/').slice(4).join('/');
      const url = `${call.world.urls.api}/repositories/${found.repository.id}${rest === '' ? '' : `/${rest}`}`;
      throw new Refused(route.method === 'GET' ? 301 : 307, 'Moved Permanently', { url }, { location: url });
    }
    checkRepository(call, route.method, found.repository, route.need);
    return route.answerFor({ ...call, repository: found.repository });
  },
});

// Longer, more specific templates stand before `commits/{ref+}`, which would take their paths for a branch's name.
const ROUTES = [
  ...[
    ...CHECK_ROUTES,
    ...COMMIT_ROUTES,
    ...GIT_ROUTES,
    ...ISSUE_ROUTES,
    ...PULL_ROUTES,
    ...RUN_ROUTES,
    ...WRITING_ROUTES,
  ].map(onRepository),
  ...REPOSITORY_ROUTES.map(onRepository),
  ...PEOPLE_ROUTES,
  ...GRAPHQL_ROUTES,
].map((route) => ({ route, pattern: compile(route.template) }));

const KNOWN_ELSEWHERE = UNIMPLEMENTED.map(({ method, template }) => ({ method, pattern: compile(template) }));

/** Every operation that is answered, as `GET /repos/{owner}/{repo}`; tests check that each is exercised. */
export const OPERATIONS: readonly string[] = ROUTES.map(({ route }) => `${route.method} ${route.template}`);

export type Outcome = { readonly answer: Answer; readonly operation: string | null; readonly isUnknown: boolean };

/** `/repositories/ID/…` is where GitHub sends those who use an old name. */
const resolveIds = (world: World, path: string): string => {
  const found = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
  const repository = [...world.repositories.values()].find((candidate) => String(candidate.id) === found?.[1]);
  return repository === undefined ? path : `/repos/${repository.owner}/${repository.name}${found?.[2] ?? ''}`;
};

export const answerCall = (method: string, call: Omit<Call, 'param'>): Outcome => {
  const path = resolveIds(call.world, call.path);
  // First: `branches/{branch+}` would take `main/protection` for a branch's name.
  const isKnown = KNOWN_ELSEWHERE.some((known) => known.method === method && known.pattern.expression.test(path));
  if (isKnown) throw new Refused(501, `The embedded GitHub does not implement ${method} ${path}`);
  for (const { route, pattern } of ROUTES) {
    const params = route.method === method ? readParams(pattern, path) : null;
    if (params === null) continue;
    const param = (name: string): string => params.get(name) ?? '';
    return {
      answer: route.answer({ ...call, path, param }),
      operation: `${method} ${route.template}`,
      isUnknown: false,
    };
  }
  return { answer: { status: 404, body: notFound().body }, operation: null, isUnknown: true };
};
