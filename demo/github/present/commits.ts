/** Commits, trees, changed files and comparisons, in GitHub's words. */
import { accountOfEmail } from '../accounts.ts';
import { ancestorsOf, commitsBetween, diffFiles, type FileChange, filesAt, findMergeBase } from '../git-history.ts';
import type { Commit, TreeEntry } from '../git-objects.ts';
import { readCommit } from '../git-objects.ts';
import type { Repository, World } from '../model.ts';
import { diffLines } from '../text-diff.ts';
import { type Json, nodeId, presentAccount } from './accounts.ts';
import { apiOf, pageOf } from './repository.ts';

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const presentEmail = (world: World, email: string): Json | null => {
  const account = accountOfEmail(world, email);
  return account === null ? null : presentAccount(world, account);
};

const linksTo = (world: World, repository: Repository, sha: string): Json => ({
  sha,
  url: `${apiOf(world, repository)}/commits/${sha}`,
  html_url: `${pageOf(world, repository)}/commit/${sha}`,
});

/** As commit lists show it. `author` and `committer` are the accounts of the mail addresses: claims, not proof. */
export const presentCommit = (world: World, repository: Repository, commit: Commit): Json => {
  const api = apiOf(world, repository);
  return {
    ...linksTo(world, repository, commit.sha),
    node_id: nodeId('Commit', commit.sha),
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: commit.verification,
    },
    author: presentEmail(world, commit.author.email),
    committer: presentEmail(world, commit.committer.email),
    parents: commit.parents.map((parent) => linksTo(world, repository, parent)),
  };
};

/** As git's own objects are shown; the timeline uses this form too. */
export const presentGitCommit = (world: World, repository: Repository, commit: Commit): Json => ({
  sha: commit.sha,
  node_id: nodeId('Commit', commit.sha),
  url: `${apiOf(world, repository)}/git/commits/${commit.sha}`,
  html_url: `${pageOf(world, repository)}/commit/${commit.sha}`,
  author: commit.author,
  committer: commit.committer,
  tree: { sha: commit.tree, url: `${apiOf(world, repository)}/git/trees/${commit.tree}` },
  message: commit.message,
  parents: commit.parents.map((parent) => ({
    ...linksTo(world, repository, parent),
    url: `${apiOf(world, repository)}/git/commits/${parent}`,
  })),
  verification: commit.verification,
});

export const presentFileChange = (world: World, repository: Repository, sha: string, change: FileChange): Json => {
  const blob = (name: string | undefined): Buffer | null =>
    name === undefined ? null : (repository.objects.blobs.get(name) ?? null);
  const lines = diffLines(blob(change.before?.sha), blob(change.after?.sha));
  const path = encodePath(change.path);
  return {
    sha: change.after?.sha ?? change.before?.sha ?? null,
    filename: change.path,
    status: change.status,
    additions: lines.additions,
    deletions: lines.deletions,
    changes: lines.additions + lines.deletions,
    blob_url: `${pageOf(world, repository)}/blob/${sha}/${path}`,
    raw_url: `${pageOf(world, repository)}/raw/${sha}/${path}`,
    contents_url: `${apiOf(world, repository)}/contents/${path}?ref=${sha}`,
    ...(lines.patch === null ? {} : { patch: lines.patch }),
    ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
  };
};

/** GitHub shows at most so many files of one commit or comparison. */
export const SHOWN_FILES = 300;

/** One commit with what it changed against its first parent. */
export const presentFullCommit = (world: World, repository: Repository, commit: Commit): Json => {
  const parent = commit.parents[0];
  const before = parent === undefined ? new Map() : filesAt(repository.objects, parent);
  const files = diffFiles(before, filesAt(repository.objects, commit.sha)).map((change) =>
    presentFileChange(world, repository, commit.sha, change),
  );
  const sum = (key: string): number => files.reduce((total, file) => total + Number(file[key]), 0);
  return {
    ...presentCommit(world, repository, commit),
    stats: { total: sum('changes'), additions: sum('additions'), deletions: sum('deletions') },
    files: files.slice(0, SHOWN_FILES),
  };
};

/** A comparison with all its commits, oldest first, and files; the route cuts both into pages. Null: no common ancestor. */
export const compareCommits = (
  world: World,
  repository: Repository,
  names: { base: string; head: string },
  base: string,
  head: string,
): { readonly frame: Json; readonly commits: readonly Json[]; readonly files: readonly Json[] } | null => {
  const { objects } = repository;
  const fork = findMergeBase(objects, base, head);
  if (fork === null) return null;
  const ahead = [...commitsBetween(objects, base, head)].reverse();
  const behind = [...ancestorsOf(objects, base)].filter((sha) => !ancestorsOf(objects, head).has(sha)).length;
  let status = 'identical';
  if (ahead.length > 0 && behind > 0) status = 'diverged';
  else if (ahead.length > 0) status = 'ahead';
  else if (behind > 0) status = 'behind';
  const page = `${pageOf(world, repository)}/compare`;
  const range = `${encodeURIComponent(names.base)}...${encodeURIComponent(names.head)}`;
  return {
    frame: {
      url: `${apiOf(world, repository)}/compare/${range}`,
      html_url: `${page}/${range}`,
      permalink_url: `${page}/${base.slice(0, 7)}...${head.slice(0, 7)}`,
      diff_url: `${page}/${range}.diff`,
      patch_url: `${page}/${range}.patch`,
      base_commit: presentCommit(world, repository, readCommit(objects, base)),
      merge_base_commit: presentCommit(world, repository, readCommit(objects, fork)),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
    },
    commits: ahead.map((commit) => presentCommit(world, repository, commit)),
    files: diffFiles(filesAt(objects, fork), filesAt(objects, head)).map((change) =>
      presentFileChange(world, repository, head, change),
    ),
  };
};

export const presentTreeEntry = (world: World, repository: Repository, entry: TreeEntry, path: string): Json => {
  const kind = entry.type === 'tree' ? 'trees' : 'blobs';
  return {
    path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.type === 'blob' ? { size: repository.objects.blobs.get(entry.sha)?.length ?? 0 } : {}),
    ...(entry.type === 'commit' ? {} : { url: `${apiOf(world, repository)}/git/${kind}/${entry.sha}` }),
  };
};

/** A file or folder as the contents route lists it, without its content. */
export const presentContentEntry = (
  world: World,
  repository: Repository,
  entry: TreeEntry,
  path: string,
  ref: string,
): Json => {
  const isFolder = entry.type === 'tree';
  const self = `${apiOf(world, repository)}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${apiOf(world, repository)}/git/${isFolder ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${pageOf(world, repository)}/${isFolder ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${encodePath(path)}`;
  let type = isFolder ? 'dir' : 'file';
  if (entry.mode === '120000') type = 'symlink';
  if (entry.mode === '160000') type = 'submodule';
  return {
    name: entry.name,
    path,
    sha: entry.sha,
    size: repository.objects.blobs.get(entry.sha)?.length ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: isFolder ? null : `${pageOf(world, repository)}/raw/${encodeURIComponent(ref)}/${encodePath(path)}`,
    type,
    _links: { self, git, html },
  };
};
