/**
 * What landed, file by file, against what two sides give together: what one side changed is that side's, whatever it is; what both
 * changed is both edits, each at its own place. Everything else was put in, left out or moved on the way.
 */
import { createHash } from 'node:crypto';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { readBlob } from '../trees/blobs.ts';
import { type Entries, type FileInTree, fileAt, isSameFile, readDiffering } from '../trees/difference.ts';
import { readTree, type Tree } from '../trees/trees.ts';
import { mergeTexts } from './line-merge.ts';

export type Sides = {
  /** Where branch and head parted. */
  readonly base: Entries;
  /** The branch before the merge. */
  readonly branch: Entries;
  /** The head of the pull request. */
  readonly head: Entries;
  /** The branch after the merge. */
  readonly landed: Entries;
};

/** A larger file that both sides changed is not compared line by line. */
const MOST_BYTES = 4_194_304;

/** What the four commits have wherever they are not all alike: elsewhere nothing could have been put in or left out. */
export async function readSides(
  api: Api,
  repository: string,
  commits: Readonly<Record<keyof Sides, string>>,
): Promise<Answer<Sides>> {
  const trees: Tree[] = [];
  const order = [commits.base, commits.branch, commits.head, commits.landed];
  for (const answer of await Promise.all(order.map((commit) => readTree(api, repository, commit)))) {
    if (answer.kind === 'unavailable') return answer;
    trees.push(answer.value);
  }
  const differing = await readDiffering(trees);
  if (differing.kind === 'unavailable') return differing;
  const [base, branch, head, landed] = differing.value;
  if (base === undefined || branch === undefined || head === undefined || landed === undefined)
    return { kind: 'unavailable', because: 'a tree is missing' };
  return known({ base, branch, head, landed });
}

/** Why what landed is not what was reviewed; null where it is. */
export async function judgeLanded(
  api: Api,
  repository: string,
  { base, branch, head, landed }: Sides,
  number: number,
): Promise<Answer<string | null>> {
  const all = [base, branch, head, landed].flatMap((entries) => [...entries.keys()]);
  for (const path of [...new Set(all)].sort()) {
    const [was, theirs, ours, is] = [base, branch, head, landed].map((entries) => fileAt(entries, path));
    if (isSameFile(ours, was)) {
      if (!isSameFile(is, theirs)) return known(`it changes ${path}, which pull request #${number} does not`);
    } else if (isSameFile(theirs, was) || isSameFile(theirs, ours)) {
      if (!isSameFile(is, ours)) return known(sayDifference(path, is, ours, number));
    } else {
      const both = await mergeEntries(api, repository, was, theirs, ours);
      if (both.kind === 'unavailable') return both;
      const large = [was, theirs, ours].find((file) => (file?.size ?? 0) > MOST_BYTES);
      if (both.value === null && large !== undefined)
        return known(
          `both pull request #${number} and the branch that it was merged into changed ${path}, which is too large (${large.size} bytes) to be compared line by line`,
        );
      if (both.value === null)
        return known(
          `both pull request #${number} and the branch that it was merged into changed ${path} at the same place, so what landed was decided in the merge`,
        );
      if (!isSameFile(is, both.value)) return known(sayDifference(path, is, both.value, number));
    }
  }
  return known(null);
}

function sayDifference(path: string, is: FileInTree, ours: FileInTree, number: number): string {
  if (is !== undefined && ours !== undefined && is.sha === ours.sha)
    return `${path} has the mode ${is.mode} (${KINDS[is.mode] ?? 'unknown'}); in pull request #${number} it has ${ours.mode} (${KINDS[ours.mode] ?? 'unknown'})`;
  return `the content of ${path} is not that of pull request #${number}`;
}

const KINDS: Readonly<Record<string, string>> = {
  '100644': 'a plain file',
  '100755': 'executable',
  '120000': 'a symbolic link',
  '160000': 'a submodule',
};

/** What a file is of which both sides changed something; null where somebody has to choose. */
async function mergeEntries(
  api: Api,
  repository: string,
  was: FileInTree,
  theirs: FileInTree,
  ours: FileInTree,
): Promise<Answer<NonNullable<FileInTree> | null>> {
  if (was === undefined || theirs === undefined || ours === undefined) return known(null);
  // Only of files has a content lines; a link and a submodule are one word each.
  if (![was, theirs, ours].every(({ mode }) => mode === '100644' || mode === '100755')) return known(null);
  // Of two modes no third can come: where both sides changed it, they changed it to the same.
  const mode = theirs.mode === was.mode ? ours.mode : theirs.mode;
  if (ours.sha === was.sha) return known({ mode, sha: theirs.sha });
  if (theirs.sha === was.sha || theirs.sha === ours.sha) return known({ mode, sha: ours.sha });
  if ([was, theirs, ours].some(({ size }) => (size ?? 0) > MOST_BYTES)) return known(null);
  const texts: string[] = [];
  for (const { sha } of [was, theirs, ours]) {
    const bytes = await readBlob(api, repository, sha);
    if (bytes.kind === 'unavailable') return bytes;
    if (bytes.value.length > MOST_BYTES || bytes.value.includes(0)) return known(null);
    texts.push(Buffer.from(bytes.value).toString('latin1'));
  }
  const [before = '', one = '', other = ''] = texts;
  const text = mergeTexts(before, one, other);
  return known(text === null ? null : { mode, sha: blobOf(text) });
}

/** Git's own name for a content. */
function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function known<T>(value: T): Answer<T> {
  return { kind: 'known', value };
}
