/**
 * Writes commits from drafts: what changes, who wrote it, whether its signature is verified. A draft's names, dates
 * and addresses are taken as they are, because git takes them as they are too.
 */
import { readAccount } from '../accounts.ts';
import { filesAt } from '../git-history.ts';
import type { FileEntry, FileMode, Files, Identity, Verification } from '../git-objects.ts';
import { UNSIGNED, writeBlob, writeCommit, writeTree } from '../git-objects.ts';
import type { Repository, World } from '../model.ts';
import { WEB_FLOW } from '../seed.ts';

/** A login, or any name and address that git would accept. */
export type Person = string | { readonly name: string; readonly email: string; readonly date?: string };

export type CommitDraft = {
  /** New contents by path; `null` removes the file, an object sets its mode too. */
  readonly files?: Readonly<
    Record<string, string | Buffer | null | { readonly content: string; readonly mode: FileMode }>
  >;
  readonly delete?: readonly string[];
  readonly message?: string;
  readonly author?: Person;
  /** Default: the author. */
  readonly committer?: Person;
  /** Author's and committer's date; default: when it happens. */
  readonly date?: string;
  /** `valid`, or GitHub's reason for not being so; default `unsigned`. */
  readonly verification?: string | Verification;
  /** Further parents, which make it a merge commit; its files are still what the draft says. */
  readonly alsoParents?: readonly string[];
};

export const identify = (world: World, who: Person, date: string): Identity => {
  if (typeof who !== 'string') return { name: who.name, email: who.email, date: who.date ?? date };
  const account = readAccount(world, who);
  return { name: account.name, email: account.emails[0] ?? '', date };
};

export const webFlow = (date: string): Identity => ({ name: WEB_FLOW.name, email: WEB_FLOW.email, date });

export const verify = (verification: string | Verification | undefined, at: string): Verification => {
  if (typeof verification === 'object') return verification;
  if (verification === undefined || verification === 'unsigned') return UNSIGNED;
  return {
    verified: verification === 'valid',
    reason: verification,
    signature: '-----BEGIN SSH SIGNATURE-----\nZGVtbw==\n-----END SSH SIGNATURE-----',
    payload: 'tree of the embedded demo',
    verified_at: verification === 'valid' ? at : null,
  };
};

const changeFiles = (repository: Repository, before: Files, draft: CommitDraft): Files => {
  const files = new Map<string, FileEntry>(before);
  for (const [path, content] of Object.entries(draft.files ?? {})) {
    if (content === null) files.delete(path);
    else if (typeof content === 'string' || Buffer.isBuffer(content)) {
      files.set(path, { mode: before.get(path)?.mode ?? '100644', sha: writeBlob(repository.objects, content) });
    } else files.set(path, { mode: content.mode, sha: writeBlob(repository.objects, content.content) });
  }
  for (const path of draft.delete ?? []) files.delete(path);
  return files;
};

/** Writes one commit on top of `parent` (null for a first one) and answers its name. No reference moves. */
export const writeDraft = (
  world: World,
  repository: Repository,
  parent: string | null,
  draft: CommitDraft,
  defaults: { readonly login: string; readonly at: string },
): string => {
  const date = draft.date ?? defaults.at;
  const author = draft.author ?? defaults.login;
  const before: Files = parent === null ? new Map() : filesAt(repository.objects, parent);
  return writeCommit(repository.objects, {
    tree: writeTree(repository.objects, changeFiles(repository, before, draft)),
    parents: [...(parent === null ? [] : [parent]), ...(draft.alsoParents ?? [])],
    author: identify(world, author, date),
    committer: identify(world, draft.committer ?? author, date),
    message: draft.message ?? 'Update',
    verification: verify(draft.verification, defaults.at),
  });
};
