/** Routes on git's own objects and on file contents: references, trees, blobs, files and folders. */

import { loginOf } from '../access.ts';
import { moveReference, resolveCommit } from '../actions/references.ts';
import {
  type Answer,
  created,
  invalid,
  notFound,
  ok,
  Refused,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  unprocessable,
} from '../answer.ts';
import { findEntry, readCommit, type TreeEntry } from '../git-objects.ts';
import { type Json, nodeId } from '../present/accounts.ts';
import { presentContentEntry, presentGitCommit, presentTreeEntry } from '../present/commits.ts';
import { apiOf, presentReference } from '../present/repository.ts';

/** Above so many bytes the contents route leaves the content out. */
const LARGEST_INLINE_FILE = 1024 * 1024;
/** GitHub lists so many entries of a folder, and says nothing of the rest. */
const LARGEST_FOLDER = 1000;
/** A recursive listing is cut where it would be larger. */
const LARGEST_LISTING = 7 * 1024 * 1024;

/** git breaks base64 after 60 characters, and GitHub passes it on. */
const toBase64 = (content: Buffer): string =>
  content.toString('base64').replace(/(.{60})/g, '$1\n') + (content.length > 0 ? '\n' : '');

const wantsRaw = (accept: string): boolean => /application\/vnd\.github(\.v3)?\.raw/.test(accept);
const raw = (content: Buffer): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
  body: content,
});

const listTree = (call: RepositoryCall, tree: string): Answer => {
  const { world, repository, query } = call;
  const { objects } = repository;
  const listed: Json[] = [];
  const isDeep = query.has('recursive');
  let bytes = 0;
  let truncated = false;
  const walk = (sha: string, prefix: string): void => {
    for (const entry of objects.trees.get(sha) ?? []) {
      const path = `${prefix}${entry.name}`;
      const shown = presentTreeEntry(world, repository, entry, path);
      bytes += JSON.stringify(shown).length;
      truncated ||= isDeep && (listed.length >= repository.listsAtMost || bytes > LARGEST_LISTING);
      if (truncated) return;
      listed.push(shown);
      if (entry.type === 'tree' && isDeep) walk(entry.sha, `${path}/`);
    }
  };
  walk(tree, '');
  return ok({ sha: tree, url: `${apiOf(world, repository)}/git/trees/${tree}`, tree: listed, truncated });
};

const listFolder = (call: RepositoryCall, folder: TreeEntry, path: string, ref: string): Answer => {
  const { world, repository } = call;
  const entries = (repository.objects.trees.get(folder.sha) ?? []).slice(0, LARGEST_FOLDER);
  return ok(
    entries.map((entry) =>
      presentContentEntry(world, repository, entry, path === '' ? entry.name : `${path}/${entry.name}`, ref),
    ),
  );
};

const readContents = (call: RepositoryCall, path: string): Answer => {
  const { world, repository, query } = call;
  const { objects } = repository;
  const ref = query.get('ref') ?? repository.defaultBranch;
  const sha = resolveCommit(repository, ref);
  if (sha === null) throw new Refused(404, `No commit found for the ref ${ref}`);
  const entry = findEntry(objects, readCommit(objects, sha).tree, path);
  if (entry === null) throw notFound();
  if (entry.type === 'tree') return listFolder(call, entry, path, ref);
  const content = objects.blobs.get(entry.sha) ?? Buffer.alloc(0);
  if (wantsRaw(call.accept)) return raw(content);
  const isLarge = content.length > LARGEST_INLINE_FILE;
  return ok({
    ...presentContentEntry(world, repository, entry, path, ref),
    content: isLarge ? '' : toBase64(content),
    encoding: isLarge ? 'none' : 'base64',
  });
};

const contents = { permissions: { contents: 'read' } } as const;
const contentsWrite = { permissions: { contents: 'write' } } as const;

export const GIT_ROUTES: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/ref/{ref+}',
    need: contents,
    answerFor: ({ world, repository, param }) => {
      const ref = `refs/${param('ref')}`;
      const sha = repository.refs.get(ref);
      if (sha === undefined) throw notFound();
      return ok(presentReference(world, repository, ref, sha));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/matching-refs/{ref+}',
    need: contents,
    answerFor: ({ world, repository, param }) => {
      const refs = [...repository.refs]
        .filter(([ref]) => ref.startsWith(`refs/${param('ref')}`))
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return ok(refs.map(([ref, sha]) => presentReference(world, repository, ref, sha)));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/git/refs',
    need: contentsWrite,
    answerFor: ({ world, repository, viewer, body }) => {
      const [ref, sha] = [textOf(body, 'ref'), textOf(body, 'sha')];
      if (ref === null || !/^refs\/(heads|tags)\/./.test(ref))
        throw unprocessable('Reference name must start with refs/ and hold two slashes');
      if (sha === null || !repository.objects.commits.has(sha)) throw unprocessable('Object does not exist');
      if (repository.refs.has(ref)) throw unprocessable('Reference already exists');
      moveReference(world, repository, ref, sha, {
        login: loginOf(viewer),
        at: world.clock.now(),
        startsRun: viewer.kind !== 'app',
      });
      return created(presentReference(world, repository, ref, sha));
    },
  },
  {
    method: 'DELETE',
    template: '/repos/{owner}/{repo}/git/refs/{ref+}',
    need: contentsWrite,
    answerFor: ({ world, repository, viewer, param }) => {
      const ref = `refs/${param('ref')}`;
      if (!repository.refs.has(ref)) throw unprocessable('Reference does not exist');
      moveReference(world, repository, ref, null, { login: loginOf(viewer), at: world.clock.now() });
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/commits/{sha}',
    need: contents,
    answerFor: ({ world, repository, param }) => {
      const commit = repository.objects.commits.get(param('sha'));
      if (commit === undefined) throw notFound();
      return ok(presentGitCommit(world, repository, commit));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/trees/{tree+}',
    need: contents,
    answerFor: (call) => {
      const name = call.param('tree');
      const { objects } = call.repository;
      const commit = resolveCommit(call.repository, name);
      const tree = commit === null ? name : readCommit(objects, commit).tree;
      if (!objects.trees.has(tree)) throw notFound();
      return listTree(call, tree);
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/git/blobs/{sha}',
    need: contents,
    answerFor: ({ world, repository, param, accept }) => {
      const sha = param('sha');
      if (!/^[0-9a-f]{40}$/.test(sha))
        throw invalid('Blob', 'sha', 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
      const content = repository.objects.blobs.get(sha);
      if (content === undefined) throw notFound();
      if (wantsRaw(accept)) return raw(content);
      return ok({
        sha,
        node_id: nodeId('Blob', sha),
        size: content.length,
        url: `${apiOf(world, repository)}/git/blobs/${sha}`,
        content: toBase64(content),
        encoding: 'base64',
      });
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/contents',
    need: contents,
    answerFor: (call) => readContents(call, ''),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/contents/{path+}',
    need: contents,
    answerFor: (call) => readContents(call, call.param('path').replace(/\/+$/, '')),
  },
];
