/**
 * A list in an answer of GraphQL, with the count of all. It is believed only where as many came as are said to be there, each once: a page
 * that repeats, one that is empty, a null among the entries or another count than before make it none.
 */
import type { Answer } from '../../gate/source.ts';
import type { Api } from './api.ts';
import type { Question } from './batches.ts';
import { flag, integer, list, nullable, object, type Shape, text } from './shapes.ts';

export type Page<T> = { readonly total: number; readonly items: readonly T[]; readonly next: string | null };

/** What is asked of each connection beside its entries. */
export const COUNTED = 'totalCount pageInfo { endCursor hasNextPage }';

/** A cursor stands in the next query, so it is looked at. */
const CURSOR = /^[\w+/=:.-]{1,300}$/u;

const anything: Shape<unknown> = (value) => ({ ok: true, value });
const CONNECTION = object({
  totalCount: integer,
  pageInfo: object({ endCursor: nullable(text), hasNextPage: flag }),
  nodes: list(anything),
});

/** @param read what an entry is; null where GraphQL cannot say it as REST does, which leaves the list to REST */
export function pageOf<T>(value: unknown, read: (node: unknown) => T | null): Page<T> | null {
  const fit = CONNECTION(value);
  if (!fit.ok) return null;
  const { totalCount, pageInfo, nodes } = fit.value;
  const items: T[] = [];
  for (const node of nodes) {
    const item = read(node);
    if (item === null) return null;
    items.push(item);
  }
  if (items.length > totalCount) return null;
  const { endCursor, hasNextPage } = pageInfo;
  if (!hasNextPage) return { total: totalCount, items, next: null };
  return items.length === 0 || endCursor === null || !CURSOR.test(endCursor)
    ? null
    : { total: totalCount, items, next: endCursor };
}

export type Rest<T> = {
  readonly question: Pick<Question<unknown>, 'repository' | 'family'>;
  /** The field that gives the page after a cursor. */
  readonly field: (cursor: string) => string;
  readonly find: (value: unknown) => Page<T> | null;
  readonly identity: (item: T) => string;
};

/** All entries, page after page; null where they do not prove themselves whole. */
export async function readConnection<T>(api: Api, first: Page<T>, rest: Rest<T>): Promise<readonly T[] | null> {
  const found = new Map<string, T>();
  const cursors = new Set<string>();
  for (let page = first; ; ) {
    const before = found.size;
    for (const item of page.items) found.set(rest.identity(item), item);
    if (found.size !== before + page.items.length || page.total !== first.total) return null;
    if (page.next === null) return found.size === first.total ? [...found.values()] : null;
    if (cursors.has(page.next) || found.size >= first.total) return null;
    cursors.add(page.next);
    const next = await askPage(api, rest, page.next);
    if (next === null) return null;
    page = next;
  }
}

async function askPage<T>(api: Api, { question, field, find }: Rest<T>, cursor: string): Promise<Page<T> | null> {
  const answer = await api.ask<Page<T> | null>({
    ...question,
    field: field(cursor),
    believe: find,
    bytes: 50_000,
    isManyByRest: true,
    // What GraphQL does not give is left to whoever asks: by REST the list is read from its beginning.
    instead: async (): Promise<Answer<null>> => ({ kind: 'known', value: null }),
  });
  return answer.kind === 'known' ? answer.value : null;
}
