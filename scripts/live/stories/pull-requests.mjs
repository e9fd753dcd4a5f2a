// What GitHub tells of a pull request: its files and commits, reviews, a new base, comments.
import { is } from './content.mjs';

export async function pullRequest(live, ground) {
  const { number } = await ground.pull('files and commits', { 'one.txt': 'one\n', 'two.txt': 'two\n' });
  const pull = await live.get(`/pulls/${number}`);
  const files = await live.get(`/pulls/${number}/files?per_page=100`);
  const commits = await live.get(`/pulls/${number}/commits?per_page=100`);
  return {
    'pull-files': is(
      files.length === pull.changed_files && commits.length === pull.commits && files.length === 2,
      `${files.length} of ${pull.changed_files} files, ${commits.length} of ${pull.commits} commits`,
    ),
  };
}

export async function reviews(live, ground) {
  const { number, head } = await ground.pull('reviews');
  const own = await live.own('POST', `/pulls/${number}/reviews`, { event: 'APPROVE', body: 'My own' });
  const { id } = await live.post(`/pulls/${number}/reviews`, { event: 'COMMENT', body: 'Seen', commit_id: head.sha });
  const listed = await live.get(`/pulls/${number}/reviews`);
  const timeline = await live.get(`/issues/${number}/timeline?per_page=100`);
  const there = timeline.filter(({ event }) => event === 'reviewed');
  return {
    'own-approval': is(own.status === 422, own.status),
    'review-in-timeline': is(
      listed.some((one) => one.id === id) && there.some((one) => one.id === id) && there.length === listed.length,
      `${listed.length} reviews, ${there.length} in the timeline`,
    ),
  };
}

export async function retarget(live, ground) {
  const { number } = await ground.pull('another base');
  const base = await ground.branch('other-base');
  await live.patch(`/pulls/${number}`, { base });
  const event = await live.until(async () =>
    (await live.get(`/issues/${number}/timeline?per_page=100`)).find((one) => one.event === 'base_ref_changed'),
  );
  const says = event === null ? 'no such event' : Object.keys(event).join();
  const isSilent = event !== null && !JSON.stringify(event).includes(ground.prefix);
  return { retargeted: is(isSilent, says) };
}

export async function comments(live, ground) {
  const { number } = await ground.pull('comments');
  const mark = '<!-- change-gate:live -->';
  const { id, user } = await live.post(`/issues/${number}/comments`, { body: `${mark}\nfirst` });
  await live.patch(`/issues/comments/${id}`, { body: `${mark}\nsecond` });
  const [only, ...more] = await live.get(`/issues/${number}/comments`);
  return {
    'comment-author': is(
      more.length === 0 && only.id === id && only.user.login === user.login && only.body === `${mark}\nsecond`,
      only?.body,
    ),
  };
}
