/**
 * A list read to its end, or a fault. Octokit's own paging takes a page without a link for the last, and follows a link to wherever it
 * points, with the token; here the end of a list has to be proved, and the address of each page is made anew.
 */
import type { Answer } from '../../gate/source.ts';
import { believe } from './answers.ts';
import type { Address } from './client.ts';
import { missing, type Raw } from './refusals.ts';
import { list, type Shape } from './shapes.ts';

export type ListOptions = {
  /** Where the list stands inside an object (workflow runs). */
  readonly key?: string;
  /** A longer list is a fault, or is cut where its first entries are all that is asked for. */
  readonly most?: number;
  readonly isCut?: boolean;
  readonly fresh?: boolean;
  /** A list that pages by cursor alone: asked for by number it gives its first page again. */
  readonly byCursor?: boolean;
};

/** Where a page lies: by its number, or after a cursor. */
type Place = { readonly page: number } | { readonly after: string };

export type Pages<T> = {
  /** The list as a whole, for messages. */
  readonly name: string;
  readonly baseUrl: string;
  readonly ask: (place: Place & { readonly per_page: number }) => {
    readonly address: Address;
    readonly answer: Promise<Answer<Raw>>;
  };
  readonly item: Shape<T>;
  /** By this an entry that comes twice counts once. */
  readonly identity: (item: T) => string;
  readonly options: ListOptions;
};

const PER_PAGE = 100;
const MOST_PAGES = 100;

export async function readPages<T>(pages: Pages<T>): Promise<Answer<readonly T[]>> {
  const { name, baseUrl, ask, item, identity } = pages;
  const { key, most = 5000, isCut = false } = pages.options;
  const found = new Map<string, T>();
  let declared: number | null = null;
  let place: Place = { page: 1 };
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { address, answer } = ask({ per_page: PER_PAGE, ...place });
    const at = `${address.method} ${address.path}`;
    const raw = await answer;
    if (raw.kind === 'unavailable') return raw;
    declared = (key === undefined ? null : declaredIn(raw.value.data)) ?? declared;
    const data = key === undefined ? raw.value.data : fieldOf(raw.value.data, key);
    const items = believe(address, { ...raw.value, data }, list(item));
    if (items.kind === 'unavailable') return items;
    const link = nextLink(raw.value.headers['link']);
    if (link !== null && !isSameOrigin(link, baseUrl))
      return missing(`${at}: the next page is at another address, which is not followed`);
    const before = found.size;
    for (const one of items.value) found.set(identity(one), one);
    const isWhole = items.value.length < PER_PAGE || pages.options.byCursor === true;
    if (isWhole && link === null) {
      // A page that is just full may be the last; that links come at all is shown by those that led here, or by a smaller page.
      if (items.value.length === PER_PAGE && !('after' in place) && !(await hasLink(pages)))
        return missing(`${at}: the page is full, and GitHub does not say whether another one follows`);
      return declared !== null && found.size < declared
        ? missing(`${name}: GitHub announced ${declared} entries and gave ${found.size}`)
        : { kind: 'known', value: [...found.values()] };
    }
    if (items.value.length === 0) return missing(`${at}: an empty page announces another one`);
    if (found.size === before) return missing(`${at}: this page repeats the one before it`);
    // A list that pages by cursor lends its cursor and no more.
    const cursor = link === null ? null : nextCursor(link);
    place = cursor === null ? { page: page + 1 } : { after: cursor };
    if (found.size >= most)
      return isCut
        ? { kind: 'known', value: [...found.values()].slice(0, most) }
        : missing(`${name}: there are more than ${most} entries`);
  }
  return missing(`${name}: there are more than ${MOST_PAGES} pages`);
}

/** Whether a page that is too small for the list announces the next one. */
async function hasLink<T>({ ask }: Pages<T>): Promise<boolean> {
  const raw = await ask({ per_page: PER_PAGE - 1, page: 1 }).answer;
  return raw.kind === 'known' && nextLink(raw.value.headers['link']) !== null;
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;
}

function declaredIn(data: unknown): number | null {
  const total = fieldOf(data, 'total_count');
  return typeof total === 'number' ? total : null;
}

function nextLink(header: unknown): string | null {
  if (typeof header !== 'string') return null;
  for (const part of header.split(',').slice(0, 20)) {
    const match = /^\s*<([^<>]{1,2000})>\s*;(.*)$/.exec(part);
    if (match?.[2] !== undefined && /\brel="?next"?/.test(match[2])) return match[1] ?? null;
  }
  return null;
}

function isSameOrigin(link: string, baseUrl: string): boolean {
  return URL.canParse(link) && new URL(link).origin === new URL(baseUrl).origin;
}

/** The cursor in a link to the next page; null where the list pages by number. */
function nextCursor(link: string): string | null {
  return URL.canParse(link) ? new URL(link).searchParams.get('after') : null;
}
