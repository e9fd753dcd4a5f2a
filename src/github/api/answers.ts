/** What is believed of an answer: JSON of the shape that was asked for, and nothing else. */
import type { Answer } from '../../gate/source.ts';
import type { Address } from './client.ts';
import { missing, type Raw } from './refusals.ts';
import type { Shape } from './shapes.ts';

export function believe<T>({ method, path }: Address, { headers, data }: Raw, shape: Shape<T>): Answer<T> {
  const type = String(headers['content-type'] ?? '');
  if (!/^application\/(?:[a-z.+-]+\+)?json\b/i.test(type))
    return missing(
      `${method} ${path}: the answer is ${type === '' ? 'of no known kind' : type}, not JSON (a proxy or a login page?)`,
    );
  const value = shape(data);
  return value.ok
    ? { kind: 'known', value: value.value }
    : missing(`${method} ${path}: the answer has an unexpected form (${value.at})`);
}
