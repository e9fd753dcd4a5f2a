/** The route that writes a file: a commit on a branch, made by GitHub in the caller's name. */

import { loginOf } from '../access.ts';
import { identify, verify, webFlow } from '../actions/committing.ts';
import { moveReference } from '../actions/references.ts';
import { type Answer, invalid, Refused, type RepositoryCall, type RepositoryRoute, textOf } from '../answer.ts';
import { filesAt } from '../git-history.ts';
import { findEntry, readCommit, writeBlob, writeCommit, writeTree } from '../git-objects.ts';
import { presentContentEntry, presentGitCommit } from '../present/commits.ts';

const putContents = (call: RepositoryCall): Answer => {
  const { world, repository, viewer, body } = call;
  const { objects } = repository;
  const path = call.param('path');
  const branch = textOf(body, 'branch') ?? repository.defaultBranch;
  const [content, message] = [textOf(body, 'content'), textOf(body, 'message')];
  if (content === null) throw invalid('Commit', 'content', 'content is missing', 'missing_field');
  if (message === null || message === '') throw invalid('Commit', 'message', 'message is missing', 'missing_field');
  const parent = repository.refs.get(`refs/heads/${branch}`);
  if (parent === undefined) throw new Refused(404, `Branch ${branch} not found`);
  if (repository.protectedBranches.includes(branch)) {
    throw new Refused(409, 'Could not update file: Changes must be made through a pull request.');
  }
  const before = findEntry(objects, readCommit(objects, parent).tree, path);
  const given = textOf(body, 'sha');
  if (before !== null && given === null) throw new Refused(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (before !== null && given !== before.sha) throw new Refused(409, `${path} does not match ${given}`);
  const at = world.clock.now();
  const files = new Map(filesAt(objects, parent));
  files.set(path, { mode: '100644', sha: writeBlob(objects, Buffer.from(content, 'base64')) });
  const sha = writeCommit(objects, {
    tree: writeTree(objects, files),
    parents: [parent],
    author: identify(world, loginOf(viewer), at),
    committer: webFlow(at),
    message,
    verification: verify('valid', at),
  });
  moveReference(world, repository, `refs/heads/${branch}`, sha, {
    login: loginOf(viewer),
    at,
    startsRun: viewer.kind !== 'app',
  });
  const entry = findEntry(objects, readCommit(objects, sha).tree, path);
  return {
    status: before === null ? 201 : 200,
    body: {
      content: entry === null ? null : presentContentEntry(world, repository, entry, path, branch),
      commit: presentGitCommit(world, repository, readCommit(objects, sha)),
    },
  };
};

export const WRITING_ROUTES: readonly RepositoryRoute[] = [
  {
    method: 'PUT',
    template: '/repos/{owner}/{repo}/contents/{path+}',
    need: { permissions: { contents: 'write' } },
    answerFor: putContents,
  },
];
