/**
 * Who asks, and whether they may. GitHub's manners are kept: an unknown token is 401 everywhere, a private repository
 * that somebody cannot see is 404, a permission that an app's token lacks is 403 "Resource not accessible by integration".
 */
import { isAtLeast, roleIn } from './accounts.ts';
import { type Call, type Need, notFound, Refused, type Viewer } from './answer.ts';
import type { Repository, World } from './model.ts';
import { fullNameOf } from './model.ts';

export const recogniseViewer = (world: World, authorization: string | undefined): Viewer => {
  if (authorization === undefined || authorization === '') return { kind: 'anonymous' };
  const secret = /^(?:token|bearer)\s+(\S+)$/i.exec(authorization)?.[1];
  const token = secret === undefined ? undefined : world.tokens.get(secret);
  if (token === undefined) throw new Refused(401, 'Bad credentials');
  if (token.permissions === undefined) return { kind: 'person', login: token.login };
  return { kind: 'app', login: token.login, permissions: token.permissions, repositories: token.repositories ?? null };
};

const isWrite = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

/** Throws unless an app's token has one of the permissions that will do. */
export const checkPermissions = (viewer: Viewer, need: Need): void => {
  if (viewer.kind !== 'app') return;
  const has = Object.entries(need.permissions).some(([name, level]) => {
    if (name === 'metadata' && level === 'read') return true;
    const own = viewer.permissions[name];
    return own === 'write' || own === level;
  });
  if (has) return;
  const accepted = Object.entries(need.permissions).map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`);
  throw new Refused(
    403,
    'Resource not accessible by integration',
    {},
    { 'x-accepted-github-permissions': accepted.join('; ') },
  );
};

/** Throws unless the viewer sees the repository and may do what the route needs there. */
export const checkRepository = (call: Call, method: string, repository: Repository, need: Need): void => {
  const { viewer, world } = call;
  switch (viewer.kind) {
    case 'anonymous':
      if (repository.private) throw notFound();
      if (isWrite(method)) throw new Refused(401, 'Requires authentication');
      return;
    case 'app': {
      const isInside =
        viewer.repositories?.some((name) => name.toLowerCase() === fullNameOf(repository).toLowerCase()) ?? true;
      if (!isInside && (repository.private || isWrite(method))) throw notFound();
      if (isInside) checkPermissions(viewer, need);
      return;
    }
    case 'person': {
      const role = roleIn(world, repository, viewer.login);
      if (repository.private && role === null) throw notFound();
      if (need.appOnly === true) throw new Refused(403, 'You must authenticate via a GitHub App.');
      if (!isWrite(method)) return;
      const needed = need.role ?? 'write';
      const isPublicRead = needed === 'read' && !repository.private;
      if (!isPublicRead && !isAtLeast(role, needed))
        throw new Refused(403, 'Must have write access to the repository.');
    }
  }
};

/** The login that writes are made under; anonymous writers were turned away before. */
export const loginOf = (viewer: Viewer): string => {
  if (viewer.kind === 'anonymous') throw new Refused(401, 'Requires authentication');
  return viewer.login;
};
