/** Lists as GraphQL pages them: so many from a cursor on, with the count of all. */
import { type FieldOf, FieldRefused, type Given } from './execute.ts';

export type Connection<S> = { readonly all: readonly S[]; readonly start: number; readonly shown: readonly S[] };

/** GitHub gives no more at a time, and wants to be told how many. */
const MOST = 100;

const cursorOf = (index: number): string => Buffer.from(`cursor:v2:${index}`).toString('base64');

export const connect = <S>(name: string, all: readonly S[], { first, after }: Given): Connection<S> => {
  if (first === undefined || first === null)
    throw new FieldRefused(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (Number(first) > MOST)
    throw new FieldRefused(
      'EXCESSIVE_PAGINATION',
      `Requesting ${String(first)} records on the \`${name}\` connection exceeds the \`first\` limit of ${MOST} records.`,
    );
  const start = after === undefined || after === null ? 0 : all.findIndex((_, index) => cursorOf(index) === after) + 1;
  return { all, start, shown: all.slice(start, start + Number(first)) };
};

/** The fields of a type of connections, by the type of what it holds. */
export const connectionOf = (type: string): Readonly<Record<string, FieldOf<Connection<unknown>>>> => ({
  totalCount: { type: 'Int', find: ({ all }) => all.length },
  nodes: { type, isList: true, find: ({ shown }) => shown },
  pageInfo: { type: 'PageInfo', find: (connection) => connection },
});

export const PAGE_INFO: Readonly<Record<string, FieldOf<Connection<unknown>>>> = {
  endCursor: {
    type: 'String',
    find: ({ start, shown }) => (shown.length === 0 ? null : cursorOf(start + shown.length - 1)),
  },
  hasNextPage: { type: 'Boolean', find: ({ all, start, shown }) => start + shown.length < all.length },
};
