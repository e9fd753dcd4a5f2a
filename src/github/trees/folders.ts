/**
 * Folders of a repository by git's own name for each, which proves what is in it. What two commits share is read once, and folders that
 * are asked for together come in one query.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { flag, integer, list, nullable, object, sha, text } from '../api/shapes.ts';
import { type Folder, type FolderEntry, folderOf, isWhole, nameOfFolder } from './tree-hash.ts';

/** What is known of the folders of one repository, for one run. */
export type Folders = {
  readonly known: Map<string, Folder>;
  /** Whether all files of a commit would be too many for one list. It decides how folders are asked for, and nothing else. */
  isLarge: boolean;
};

export const LISTED = object({
  sha,
  truncated: flag,
  tree: list(object({ path: text, mode: text, type: text, sha, size: nullable(integer) })),
});

const ENTRIES = object({
  oid: sha,
  entries: list(object({ name: text, mode: integer, type: text, oid: sha, size: nullable(integer) })),
});
const TOP = object({ oid: sha, tree: ENTRIES });
const WANTED = 'oid entries { name mode type oid size }';
/** A folder as most are. */
const USUAL = 8192;
/** In kilobytes: GitHub lists 100,000 files at once, and who has as many has more than this. */
const LARGE = 200_000;
const FEW_MERGES = 5;

/** @param size as the event tells it, which may come before GitHub's own answer; null where it does not */
export function foldersOf(api: Api, repository: string, size: number | null = null): Promise<Folders> {
  return api.once(`folders of ${repository}`, async () => ({
    known: new Map(),
    isLarge: (size ?? (await sizeOf(api, repository))) > LARGE,
  }));
}

/** Where many merges are compared, what differs of them is looked into, many in one query: a list of all files is a request for each commit. */
export async function lookInside(api: Api, repository: string, merges: number): Promise<void> {
  if (merges > FEW_MERGES) (await foldersOf(api, repository)).isLarge = true;
}

/** Asked for by everybody who begins with a repository, so that it costs nothing; where it cannot be read one list is tried. */
async function sizeOf(api: Api, repository: string): Promise<number> {
  const own = await api.get(api.rest.repos.get, inRepository(repository), object({ size: nullable(integer) }));
  return own.kind === 'known' ? (own.value.size ?? 0) : 0;
}

export async function readFolder(api: Api, repository: string, name: string): Promise<Answer<Folder>> {
  const { known } = await foldersOf(api, repository);
  const there = known.get(name);
  if (there !== undefined) return { kind: 'known', value: there };
  return api.once(`folder ${repository} ${name}`, async () => {
    const read = await api.ask({
      repository,
      field: `object(oid: "${name}") { ... on Tree { ${WANTED} } }`,
      believe: (value) => believe(value, name),
      bytes: USUAL,
      instead: () => readAlone(api, repository, name, name),
    });
    if (read.kind === 'known') known.set(name, read.value);
    return read;
  });
}

/**
 * The top folder of a commit.
 * @param ahead folders that will be looked into, most likely: they are asked for in the same query
 */
export async function readTop(
  api: Api,
  repository: string,
  commit: string,
  ahead: readonly string[],
): Promise<Answer<Folder>> {
  const alone = (): Promise<Answer<Folder>> => readAlone(api, repository, commit, null);
  if (!/^[0-9a-f]{40}$/.test(commit)) return alone();
  const { known } = await foldersOf(api, repository);
  const top = api.ask({
    repository,
    field: `object(oid: "${commit}") { ... on Commit { oid tree { ${WANTED} } } }`,
    believe: (value) => {
      const fit = TOP(value);
      return fit.ok && fit.value.oid === commit ? believe(fit.value.tree, fit.value.tree.oid) : null;
    },
    bytes: USUAL,
    instead: alone,
  });
  const none: Answer<null> = { kind: 'known', value: null };
  const others = ahead.map((path) =>
    api.ask<true | null>({
      repository,
      field: `object(expression: "${commit}:${path}") { ... on Tree { ${WANTED} } }`,
      // Whatever comes is kept under the name that it proves; whether it lies there, the folder above says.
      believe(value) {
        const fit = ENTRIES(value);
        const folder = fit.ok ? believe(value, fit.value.oid) : null;
        if (fit.ok && folder !== null) known.set(fit.value.oid, folder);
        return true;
      },
      bytes: USUAL,
      instead: async () => none,
    }),
  );
  const [read] = await Promise.all([top, ...others]);
  return read;
}

/** null where it does not prove itself: then REST is asked, which says what is the matter. */
function believe(value: unknown, name: string): Folder | null {
  const fit = ENTRIES(value);
  if (!fit.ok || fit.value.oid !== name) return null;
  const entries = fit.value.entries.map(({ oid, mode, size, ...entry }) => ({
    ...entry,
    mode: mode.toString(8).padStart(6, '0'),
    sha: oid,
    size: entry.type === 'blob' ? size : null,
  }));
  return nameOfFolder(entries) === name ? folderOf(entries) : null;
}

/** @param name git's name for the folder; null where only the commit is known, and the answer itself says its top */
async function readAlone(api: Api, repository: string, asked: string, name: string | null): Promise<Answer<Folder>> {
  const parameters = { ...inRepository(repository), tree_sha: asked };
  const answer = await api.get(api.rest.git.getTree, parameters, LISTED, { isKept: false });
  if (answer.kind === 'unavailable') return answer;
  const { sha: own, truncated, tree } = answer.value;
  const entries = tree.map(({ path, ...entry }): FolderEntry => ({ name: path, ...entry }));
  // GitHub may repeat the commit's own name, and then the top cannot be checked.
  const isProved = name === null && own === asked ? true : isWhole(name ?? own, entries);
  if (truncated || !isProved)
    return {
      kind: 'unavailable',
      because: `${api.nameOf(api.rest.git.getTree, parameters)}: the listing is not complete: it does not match the SHA of the folder`,
      ...(truncated ? { cause: 'beyond-limit' as const } : {}),
    };
  return { kind: 'known', value: folderOf(entries) };
}
