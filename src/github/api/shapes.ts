/**
 * Shapes of GitHub's answers: nothing is believed before it was looked at. A checker returns the value with just the fields that
 * are used, or says where it does not fit; further fields are allowed, missing ones are not.
 */

export type Fit<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly at: string };
export type Shape<T> = (value: unknown, at?: string) => Fit<T>;

const matched = <T>(value: T): Fit<T> => ({ ok: true, value });
const misfit = (at: string, wanted: string): Fit<never> => ({
  ok: false,
  at: `${at === '' ? 'the answer' : at} is not ${wanted}`,
});

export const text: Shape<string> = (value, at = '') =>
  typeof value === 'string' ? matched(value) : misfit(at, 'text');

export const integer: Shape<number> = (value, at = '') =>
  typeof value === 'number' && Number.isSafeInteger(value) ? matched(value) : misfit(at, 'a whole number');

export const flag: Shape<boolean> = (value, at = '') =>
  typeof value === 'boolean' ? matched(value) : misfit(at, 'true or false');

export const sha: Shape<string> = (value, at = '') =>
  typeof value === 'string' && /^[0-9a-f]{40}$/.test(value) ? matched(value) : misfit(at, 'a commit SHA');

/** RFC 3339 with an offset; a real instant. */
export const instant: Shape<string> = (value, at = '') =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? matched(value)
    : misfit(at, 'an instant');

export function oneOf<T extends string>(...allowed: readonly T[]): Shape<T> {
  return (value, at = '') => {
    const found = allowed.find((one) => one === value);
    return found === undefined ? misfit(at, `one of ${allowed.join(', ')}`) : matched(found);
  };
}

/** null, or left out. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at = '') => (value === null || value === undefined ? matched(null) : shape(value, at));
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, at = '') => {
    if (!Array.isArray(value)) return misfit(at, 'a list');
    const items: T[] = [];
    for (const [index, item] of value.entries()) {
      const one = shape(item, `${at}[${index}]`);
      if (!one.ok) return one;
      items.push(one.value);
    }
    return matched(items);
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Values<F extends Fields> = { readonly [K in keyof F]: F[K] extends Shape<infer T> ? T : never };

export function object<F extends Fields>(fields: F): Shape<Values<F>> {
  return (value, at = '') => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return misfit(at, 'an object');
    const known: Record<string, unknown> = {};
    for (const [key, shape] of Object.entries(fields)) {
      const own = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      const one = shape(own, at === '' ? key : `${at}.${key}`);
      if (!one.ok) return one;
      known[key] = one.value;
    }
    return matched(known as Values<F>);
  };
}

export const account = object({ login: text, id: integer, type: text });
