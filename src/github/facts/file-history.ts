/**
 * The commits that touched a file, newest first, for many files in one query, and with each commit what the file held there. A history is
 * believed only where as many commits came as are said to be in it; else it is read by REST.
 */
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { COUNTED, type Page, pageOf, readConnection } from '../api/connections.ts';
import { integer, list, object, type Shape, sha } from '../api/shapes.ts';
import { bytesOf, keepFile, WANTED_FILE } from './file-in-commit.ts';
import { readHistory } from './record-history.ts';

export type FileStep = { readonly sha: string; readonly parents: readonly { readonly sha: string }[] };

const FIRST = 10;
/** Going back along a path takes git some time: so few share a query. */
const BYTES = 42_000;
/** As many as are read by REST. */
const MOST = 1000;
const WANTED = `${COUNTED} nodes { oid parents(first: 3) { totalCount nodes { oid } } file(path: $path) { ${WANTED_FILE} } }`;

const anything: Shape<unknown> = (value) => ({ ok: true, value });
const oid = object({ oid: sha });
const COMMIT = object({ oid: sha, history: anything });
const NODE = object({ oid: sha, parents: object({ totalCount: integer, nodes: list(oid) }), file: anything });

export function readFileHistory(
  api: Api,
  repository: string,
  path: string,
  at: string,
): Promise<Answer<readonly FileStep[]>> {
  return api.once(`history ${repository} ${at} ${path}`, async () => {
    const together = /^[0-9a-f]{40}$/u.test(at) ? await readTogether(api, repository, path, at) : null;
    return together === null || together.length === 0
      ? readHistory(api, repository, path, at)
      : { kind: 'known', value: together };
  });
}

async function readTogether(
  api: Api,
  repository: string,
  path: string,
  at: string,
): Promise<readonly FileStep[] | null> {
  const question = { repository, family: 'histories', given: { path } } as const;
  const field = (page: string): string =>
    `object(oid: "${at}") { ... on Commit { oid history(${page}, path: $path) { ${WANTED} } } }`;
  const find = (value: unknown): Page<FileStep> | null => {
    const fit = COMMIT(value);
    if (!fit.ok || fit.value.oid !== at) return null;
    return pageOf(fit.value.history, (node) => toStep(api, repository, path, node));
  };
  const first = await api.ask<Page<FileStep> | null>({
    ...question,
    field: field(`first: ${FIRST}`),
    believe: find,
    bytes: BYTES,
    isManyByRest: true,
    instead: async () => ({ kind: 'known', value: null }),
  });
  if (first.kind === 'unavailable' || first.value === null || first.value.total > MOST) return null;
  return readConnection(api, first.value, {
    question,
    field: (cursor) => field(`first: 100, after: "${cursor}"`),
    find,
    identity: (step) => step.sha,
  });
}

function toStep(api: Api, repository: string, path: string, node: unknown): FileStep | null {
  const fit = NODE(node);
  if (!fit.ok) return null;
  const { oid: commit, parents, file } = fit.value;
  if (parents.totalCount !== parents.nodes.length) return null;
  keepFile(api, repository, commit, path, bytesOf(file, path));
  return { sha: commit, parents: parents.nodes.map((parent) => ({ sha: parent.oid })) };
}
