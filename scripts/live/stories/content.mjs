// What git and both APIs call the same thing, and who a commit by the API is of.
import { createHash } from 'node:crypto';

export async function content(live, ground) {
  const on = await ground.branch('content');
  const text = 'one line\n';
  const { content: file, commit } = await ground.write(on, 'a/one.txt', text);
  const blob = createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex');
  const [owner, name] = live.repository.split('/');
  const { repository } = await live.query(
    `query { repository(owner: "${owner}", name: "${name}") { blob: object(oid: "${blob}") { oid } commit: object(oid: "${commit.sha}") { oid } } }`,
  );
  const { tree } = await live.get(`/git/trees/${commit.sha}?recursive=1`);
  const inTree = tree.find(({ path }) => path === 'a/one.txt')?.sha;
  const { commit: seen, committer } = await live.get(`/commits/${commit.sha}`);
  const { date } = await live.own('GET', '');
  return {
    'blob-ids': is(file.sha === blob, file.sha),
    'tree-ids-alike': is(
      inTree === blob && repository.blob?.oid === blob && repository.commit?.oid === commit.sha,
      `${inTree} and ${repository.blob?.oid}`,
    ),
    'commit-by-web-flow': is(
      committer?.login === 'web-flow' && seen.verification?.verified === true,
      `${committer?.login}, verified ${seen.verification?.verified}`,
    ),
    'date-header': is(Math.abs(Date.parse(date ?? '') - Date.parse(seen.committer.date)) < 120_000, date),
  };
}

/** What was seen: as assumed, or in what way it was not. */
export function is(isSo, seen) {
  return isSo ? { kind: 'as assumed' } : { kind: 'otherwise', seen: String(seen) };
}

export function unseen(why) {
  return { kind: 'not to be seen', seen: why };
}
