/** What can be asked for by GraphQL, in the words of GitHub's own schema. A test holds each type against that schema. */
import type { Call } from '../answer.ts';
import { ACTOR_TYPES } from './actors.ts';
import { COMMIT_TYPES, findByExpression, findObject } from './commits.ts';
import { PAGE_INFO } from './connections.ts';
import type { Types } from './execute.ts';
import { findPull, PULL_TYPES } from './pulls.ts';
import { findRepository, plain, type Seen } from './seen.ts';

/** Interfaces, with what they may be. */
export const ABSTRACT: Readonly<Record<string, readonly string[]>> = {
  GitObject: ['Blob', 'Commit', 'Tree'],
  Actor: ['User', 'Bot', 'Organization', 'Mannequin'],
};

export const TYPES: Types = {
  Query: {
    repository: {
      type: 'Repository',
      given: { owner: 'String!', name: 'String!' },
      find: (call: Call, { owner, name }) => findRepository(call, owner, name),
    },
    rateLimit: plain('RateLimit', (call: Call) => call),
  },
  RateLimit: {
    cost: plain('Int', () => 1),
    limit: plain('Int', ({ world }: Call) => world.points.limit),
    remaining: plain('Int', ({ world }: Call) => Math.max(0, world.points.limit - world.points.used)),
    resetAt: plain('DateTime', ({ world }: Call) =>
      new Date(world.clock.millis() + 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    ),
  },
  Repository: {
    databaseId: plain('Int', ({ repository }: Seen) => repository.id),
    nameWithOwner: plain('String', ({ repository }: Seen) => `${repository.owner}/${repository.name}`),
    object: {
      type: 'GitObject',
      given: { oid: 'GitObjectID', expression: 'String' },
      find: (seen: Seen, { oid, expression }) =>
        typeof oid === 'string' ? findObject(seen, oid) : findByExpression(seen, String(expression)),
    },
    pullRequest: { type: 'PullRequest', given: { number: 'Int!' }, find: findPull },
  },
  PageInfo: PAGE_INFO,
  ...ACTOR_TYPES,
  ...COMMIT_TYPES,
  ...PULL_TYPES,
};
