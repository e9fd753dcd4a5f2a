/**
 * What the command `close` writes to GitHub: a branch with one file changed, and a pull request for it. Nothing is forced, nothing of
 * anybody's is overwritten, and a write that fails is an answer for the caller to report.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { instant, integer, nullable, object, text } from '../api/shapes.ts';
import type { GitHubRequest } from '../facts/request.ts';
import { resolveBranch } from '../trees/refs.ts';
import { entryAt, readEntry, readTree, type Tree, troubleWith } from '../trees/trees.ts';

const REPOSITORY = object({ default_branch: text });
const REF = object({ ref: text });
const PULL = object({ number: integer, html_url: text, head: object({ ref: text }) });
const CONTENT = object({ commit: object({ sha: text }) });

/** The head of the branch that a change is proposed for. */
export type HeadNow = { readonly commit: string; readonly branch: string; readonly tree: Tree };

/** A file there. */
export type FileNow = Omit<HeadNow, 'tree'> & {
  readonly bytes: Uint8Array;
  /** Git's name for the content, so that a change of it in between is refused; null for a file that is not there yet. */
  readonly blob: string | null;
};

/** @param branch null: the default branch */
export async function readHeadNow(api: Api, repository: string, branch: string | null): Promise<Answer<HeadNow>> {
  let name = branch;
  if (name === null) {
    const known = await api.get(api.rest.repos.get, inRepository(repository), REPOSITORY);
    if (known.kind === 'unavailable') return known;
    name = known.value.default_branch;
  }
  const commit = await resolveBranch(api, repository, name, { fresh: true });
  if (commit.kind === 'unavailable') return commit;
  const tree = await readTree(api, repository, commit.value);
  if (tree.kind === 'unavailable') return tree;
  return { kind: 'known', value: { commit: commit.value, branch: name, tree: tree.value } };
}

/**
 * Reads a file as it is now.
 * @param branch null: the default branch
 */
export async function readFileNow(
  api: Api,
  repository: string,
  branch: string | null,
  path: string,
): Promise<Answer<FileNow>> {
  const head = await readHeadNow(api, repository, branch);
  if (head.kind === 'unavailable') return head;
  const { commit, branch: name, tree } = head.value;
  const entry = await entryAt(tree, path);
  if (entry.kind === 'unavailable') return entry;
  if (entry.value === null || troubleWith(entry.value) !== null)
    return { kind: 'unavailable', because: `${path} is not a plain file at the head of ${name}` };
  const file = await readEntry(api, repository, tree, entry.value);
  if (file.kind === 'unavailable') return file;
  return { kind: 'known', value: { bytes: file.value.bytes, blob: entry.value.sha, commit, branch: name } };
}

const RUN = object({ run_attempt: nullable(integer), run_started_at: nullable(instant) });

/** When this attempt of the run started; null where GitHub does not say, or knows a later attempt already. */
export async function readAttemptStart(
  api: Api,
  request: Pick<GitHubRequest, 'repository' | 'runId' | 'runAttempt'>,
): Promise<string | null> {
  const { repository, runId, runAttempt } = request;
  if (runId === null) return null;
  const run = await api.get(api.rest.actions.getWorkflowRun, { ...inRepository(repository), run_id: runId }, RUN);
  return run.kind === 'known' && run.value.run_attempt === runAttempt ? run.value.run_started_at : null;
}

export type Pull = { readonly number: number; readonly url: string };

/** The open pull request, and its branch, from a branch whose name begins so; null where there is none. `prefix` ends in a slash. */
export async function findOpenPull(
  api: Api,
  repository: string,
  prefix: string,
): Promise<Answer<(Pull & { readonly branch: string }) | null>> {
  const refs = await api.list(
    api.rest.git.listMatchingRefs,
    { ...inRepository(repository), ref: `heads/${prefix}` },
    REF,
    ({ ref }) => ref,
    { fresh: true },
  );
  if (refs.kind === 'unavailable') return refs;
  const here = inRepository(repository);
  for (const { ref } of refs.value) {
    const branch = ref.slice('refs/heads/'.length);
    // The slash at the end is lost on the way, and the branches of another record may begin in the same way.
    if (!branch.startsWith(prefix)) continue;
    const asked = { ...here, state: 'open' as const, head: `${here.owner}:${branch}` };
    const pulls = await api.list(api.rest.pulls.list, asked, PULL, ({ number }) => String(number), {
      fresh: true,
    });
    if (pulls.kind === 'unavailable') return pulls;
    // A filter that GitHub did not understand would list them all.
    const own = pulls.value.find(({ head }) => head.ref === branch);
    if (own !== undefined) return { kind: 'known', value: { number: own.number, url: own.html_url, branch } };
  }
  return { kind: 'known', value: null };
}

export type Proposal = {
  readonly repository: string;
  readonly path: string;
  readonly file: Omit<FileNow, 'bytes'>;
  readonly text: string;
  /** Of the branch, which must not be there yet. */
  readonly head: string;
  readonly title: string;
  readonly body: string;
};

export type Proposed =
  | { readonly kind: 'open'; readonly pull: Pull }
  /** The branch holds the change; only the pull request could not be opened. */
  | { readonly kind: 'branch-only'; readonly why: Answer<never> & { readonly kind: 'unavailable' } }
  | { readonly kind: 'not-written'; readonly why: Answer<never> & { readonly kind: 'unavailable' } };

export async function propose(api: Api, proposal: Proposal): Promise<Proposed> {
  const { repository, path, file, head, title, body } = proposal;
  const here = inRepository(repository);
  const branch = await api.send(api.rest.git.createRef, { ...here, ref: `refs/heads/${head}`, sha: file.commit }, REF);
  if (branch.kind === 'unavailable') return { kind: 'not-written', why: branch };
  const content = Buffer.from(proposal.text, 'utf8').toString('base64');
  const before = file.blob === null ? {} : { sha: file.blob };
  const change = { ...here, path, message: title, content, ...before, branch: head };
  const written = await api.send(api.rest.repos.createOrUpdateFileContents, change, CONTENT);
  if (written.kind === 'unavailable') return { kind: 'not-written', why: written };
  const pull = await api.send(api.rest.pulls.create, { ...here, title, body, head, base: file.branch }, PULL);
  return pull.kind === 'unavailable'
    ? { kind: 'branch-only', why: pull }
    : { kind: 'open', pull: { number: pull.value.number, url: pull.value.html_url } };
}
