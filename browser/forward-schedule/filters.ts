/** What is chosen, how it is written into the address after its hash, and which changes match. Nothing unknown in the address is kept. */
import { isOverlapping, subtract, unite } from '../../src/domain/time/intervals.ts';
import { readDay } from './clock.ts';
import type { Change, PageData, Span, UntimedChange } from './data.ts';

const isOneOf = (all: readonly string[], text: string): boolean => all.includes(text);

export const VIEWS = ['month', 'agenda', 'timeline'] as const;
export type View = (typeof VIEWS)[number];
export const FILTERS = ['q', 'env', 'item', 'risk', 'type', 'state', 'collides', 'errors'] as const;
export type Filter = (typeof FILTERS)[number];
export const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  q: 'search',
  env: 'environment',
  item: 'item',
  risk: 'risk',
  type: 'type',
  state: 'state',
  collides: 'collides',
  errors: 'with errors',
};
/** Either chosen or not. */
const TICKS = ['collides', 'errors'] as const;
export const isTick = (key: string): boolean => isOneOf(TICKS, key);
/** The state of changes that have no time of their own. */
export const ANY_TIME = 'any';
/** The agenda from its first day on, which else begins today. */
export const ALL_DAYS = 'all';
export const ZOOMS = ['7', '14', '28', '56'] as const;
const KEYS = ['view', 'month', 'from', 'zoom', 'day', ...FILTERS, 'change'] as const;

/** Every key, '' where nothing is chosen. */
export type Chosen = Readonly<Record<(typeof KEYS)[number], string>>;

export const fold = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
export const shortItem = (ref: string): string => ref.replace(/^([^:/]+:)default\//, '$1').replace(/^component:/, '');
export const isView = (text: string): text is View => isOneOf(VIEWS, text);
export const isFilter = (text: string): text is Filter => isOneOf(FILTERS, text);

export function readHash(hash: string): Chosen {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const asked = Object.fromEntries(KEYS.map((key) => [key, (given.get(key) ?? '').slice(0, 300)])) as Chosen;
  return {
    ...asked,
    view: isView(asked.view) ? asked.view : '',
    zoom: isOneOf(ZOOMS, asked.zoom) ? asked.zoom : '',
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(asked.month) ? asked.month : '',
    from: readDay(asked.from) === null ? '' : asked.from,
    day: readDay(asked.day) === null && asked.day !== ALL_DAYS ? '' : asked.day,
    // Of what an address of an earlier page says, the state with errors is one of them.
    ...(asked.state === 'errors' ? { state: '', errors: 'yes' } : { errors: asked.errors === '' ? '' : 'yes' }),
    collides: asked.collides === '' ? '' : 'yes',
  };
}

export function writeHash(chosen: Chosen): string {
  const kept = new URLSearchParams();
  for (const key of KEYS) if (chosen[key] !== '') kept.set(key, chosen[key]);
  return kept.toString();
}

export const isFiltered = (chosen: Chosen): boolean => FILTERS.some((key) => chosen[key] !== '');

const texts = new WeakMap<UntimedChange, string>();

function textOf(change: UntimedChange): string {
  const known = texts.get(change);
  if (known !== undefined) return known;
  const words = [change.id, change.title, change.by, change.release ?? '', ...change.items, ...change.environments];
  const text = words.join('\n').toLowerCase();
  texts.set(change, text);
  return text;
}

/** Whether the gate would refuse it as it stands. */
export const isStopped = ({ problems, isOut }: UntimedChange): boolean =>
  isOut || problems.some(({ level }) => level === 'error');

export function isMatch(change: Change | UntimedChange, chosen: Chosen): boolean {
  if (chosen.risk !== '' && change.risk !== chosen.risk) return false;
  if (chosen.type !== '' && change.type !== chosen.type) return false;
  if (chosen.state !== '' && ('state' in change ? change.state : ANY_TIME) !== chosen.state) return false;
  if (chosen.collides !== '' && !change.clashes) return false;
  if (chosen.errors !== '' && !isStopped(change)) return false;
  if (chosen.item !== '' && !change.items.includes(chosen.item)) return false;
  if (chosen.env !== '' && !change.environments.some((name) => fold(name) === fold(chosen.env))) return false;
  const words = chosen.q.toLowerCase().split(/\s+/);
  return words.every((word) => textOf(change).includes(word));
}

/** Windows or freezes of the chosen environment, or of all. */
export const spansFor = <T extends Span & { readonly environments: readonly string[] }>(
  spans: readonly T[],
  { env }: Pick<Chosen, 'env'>,
): readonly T[] =>
  env === '' ? spans : spans.filter(({ environments }) => environments.some((name) => fold(name) === fold(env)));

/**
 * Where a change to the chosen item, or to any, has room in the chosen environment; each at least `least` milliseconds long. Nowhere,
 * where freezes are not known.
 */
export function findGaps(data: PageData, range: Span, least: number, chosen: Chosen): readonly Span[] {
  if (!data.areRulesKnown) return [];
  const windows = spansFor(data.windows, chosen);
  const room = windows.length === 0 ? [range] : windows;
  const live = data.changes.filter(
    (change) =>
      change.state !== 'ended' &&
      change.state !== 'withdrawn' &&
      change.state !== 'proposed' &&
      change.environments.some((name) => fold(name) === fold(chosen.env)) &&
      (chosen.item === '' || change.items.includes(chosen.item)),
  );
  const past = { start: Number.NEGATIVE_INFINITY, end: range.start };
  const taken = unite([past, ...spansFor(data.freezes, chosen), ...live]);
  const gaps = subtract(unite(room.filter((span) => isOverlapping(span, range))), taken);
  return gaps.filter(({ start, end }) => start < range.end && end - start >= least);
}
