/** A file of facts (`schemas/facts.schema.json`): what GitHub would have said, for the command line. */
import { readFileSync } from 'node:fs';
import type { Facts } from '../domain/terms/generated/shapes.ts';
import type { Answer } from '../gate/source.ts';
import { codeOf } from './files.ts';

const MOST_BYTES = 32 * 1024 * 1024;

export async function readFacts(path: string): Promise<Answer<Facts>> {
  let text: string;
  try {
    const bytes = readFileSync(path);
    if (bytes.length > MOST_BYTES) return { kind: 'unavailable', because: `${path} is larger than 32 MiB` };
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return { kind: 'unavailable', because: `${path} cannot be read (${codeOf(error)})` };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unavailable', because: `${path} is not JSON` };
  }
  const { default: validate } = await import('../files/checks/generated/facts.cjs');
  if (validate(value)) return { kind: 'known', value: value as Facts };
  const [first] = validate.errors ?? [];
  return {
    kind: 'unavailable',
    because: `${path} does not fit schemas/facts.schema.json: ${first === undefined ? 'its shape' : sayMisfit(first)}`,
  };
}

type Misfit = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** Where it does not fit, and the key where it is about one. */
function sayMisfit({ instancePath, keyword, params }: Misfit): string {
  const place = instancePath === '' ? 'the file' : instancePath;
  const key = params['additionalProperty'] ?? params['missingProperty'];
  if (keyword === 'additionalProperties')
    return `${place} has the key ${JSON.stringify(key)}, which is not a known key`;
  if (keyword === 'required') return `${place} has no ${JSON.stringify(key)}`;
  return `${place} (${keyword})`;
}
