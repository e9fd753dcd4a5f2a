/** Pages of a list with GitHub's `Link` header: `page` and `per_page`, at most 100 entries a page. */
import type { Answer, Call } from './answer.ts';
import type { Json } from './present/accounts.ts';

const wholeNumber = (text: string | null, fallback: number): number => {
  const value = Number(text ?? '');
  return text !== null && Number.isInteger(value) && value >= 1 ? value : fallback;
};

export type Page<T> = {
  readonly items: readonly T[];
  readonly number: number;
  readonly headers: Readonly<Record<string, string>>;
};

export const cutPage = <T>(call: Call, items: readonly T[], defaultSize = 30, largest = 100): Page<T> => {
  const size = Math.min(wholeNumber(call.query.get('per_page'), defaultSize), largest);
  const number = wholeNumber(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (page: number, relation: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(page));
    return `<${call.world.urls.api}${call.path}?${query.toString()}>; rel="${relation}"`;
  };
  const links: string[] = [];
  if (number > 1) links.push(link(number - 1, 'prev'));
  if (number < last) links.push(link(number + 1, 'next'), link(last, 'last'));
  if (number > 1) links.push(link(1, 'first'));
  return {
    items: items.slice((number - 1) * size, number * size),
    number,
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
};

/** Answers one page; `present` is asked for that page's items only. */
export const answerPage = <T>(call: Call, items: readonly T[], present: (item: T) => Json): Answer => {
  const page = cutPage(call, items);
  return { status: 200, headers: page.headers, body: page.items.map(present) };
};

/** Answers one page inside an object that also counts the whole list. */
export const answerCounted = <T>(call: Call, key: string, items: readonly T[], present: (item: T) => Json): Answer => {
  const page = cutPage(call, items);
  return { status: 200, headers: page.headers, body: { total_count: items.length, [key]: page.items.map(present) } };
};

/** The activity list pages by cursor, in the `Link` header only. */
export const answerCursor = <T extends { readonly id: number }>(
  call: Call,
  items: readonly T[],
  present: (item: T) => Json,
): Answer => {
  const size = Math.min(wholeNumber(call.query.get('per_page'), 30), 100);
  const after = call.query.get('after');
  const start = after === null ? 0 : items.findIndex((item) => cursorOf(item.id) === after) + 1;
  const shown = items.slice(start, start + size);
  const last = shown.at(-1);
  if (last === undefined || start + size >= items.length) return { status: 200, body: shown.map(present) };
  const query = new URLSearchParams(call.query);
  query.set('after', cursorOf(last.id));
  const link = `<${call.world.urls.api}${call.path}?${query.toString()}>; rel="next"`;
  return { status: 200, headers: { link }, body: shown.map(present) };
};

const cursorOf = (id: number): string => Buffer.from(`activity:${id}`).toString('base64url');
