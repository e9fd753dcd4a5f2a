/**
 * The content of a file by git's own name for it. It is believed only where its bytes hash to that name, wherever they came from: what
 * GraphQL cuts, leaves out as binary or turns into another encoding is read by REST.
 */
import { createHash } from 'node:crypto';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { nullable, object, oneOf, sha, text } from '../api/shapes.ts';

const BLOB = object({ sha, encoding: oneOf('base64', 'utf-8'), content: text });
const BLOB_TEXT = object({ text: nullable(text) });

/** What is larger goes alone: GraphQL cuts a text somewhere above it. */
const MOST_TOGETHER = 256 * 1024;
/** Of a record whose size nobody said. */
const USUAL = 4096;

/** @param size as the tree says; it decides how the content is asked for, and never whether it is believed */
export function readBlob(
  api: Api,
  repository: string,
  blob: string,
  size: number | null = null,
): Promise<Answer<Uint8Array>> {
  return api.once(`blob ${repository} ${blob}`, () => {
    const alone = (): Promise<Answer<Uint8Array>> => readAlone(api, repository, blob);
    const bytes = size ?? USUAL;
    if (bytes > MOST_TOGETHER || !/^[0-9a-f]{40}$/.test(blob)) return alone();
    return api.ask({
      repository,
      field: `object(oid: "${blob}") { ... on Blob { text } }`,
      believe: (value) => textOf(blob, value),
      bytes,
      instead: alone,
    });
  });
}

function textOf(blob: string, value: unknown): Uint8Array | null {
  const fit = BLOB_TEXT(value);
  if (!fit.ok || fit.value.text === null) return null;
  const bytes = Buffer.from(fit.value.text, 'utf8');
  return nameOf(bytes) === blob ? new Uint8Array(bytes) : null;
}

async function readAlone(api: Api, repository: string, blob: string): Promise<Answer<Uint8Array>> {
  const asked = { ...inRepository(repository), file_sha: blob };
  const answer = await api.get(api.rest.git.getBlob, asked, BLOB);
  if (answer.kind === 'unavailable') return answer;
  const bytes = Buffer.from(answer.value.content, answer.value.encoding === 'base64' ? 'base64' : 'utf8');
  // What was cut short on the way has another name.
  if (nameOf(bytes) !== blob)
    return {
      kind: 'unavailable',
      because: `${api.nameOf(api.rest.git.getBlob, asked)}: the content does not have the SHA that was asked for`,
    };
  return { kind: 'known', value: new Uint8Array(bytes) };
}

/** Git's own name for a content. */
export function nameOf(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
