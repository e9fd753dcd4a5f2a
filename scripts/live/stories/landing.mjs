// How a pull request lands, and how a deployment is told.
import { is } from './content.mjs';

export async function landing(live, ground) {
  const { number, head, base } = await ground.pull('landing');
  const merged = await live.put(`/pulls/${number}/merge`, { merge_method: 'squash' });
  const pull = await live.get(`/pulls/${number}`);
  const landed = await live.get(`/commits/${merged.sha}`);
  const reviewed = await live.get(`/commits/${head.sha}`);
  const own = await live.until(async () =>
    (await live.get(`/commits/${merged.sha}/pulls`)).find((one) => one.number === number),
  );
  const compared = await live.get(`/compare/${base.sha}...${merged.sha}`);
  const [owner, name] = live.repository.split('/');
  const { repository } = await live.query(
    `query { repository(owner: "${owner}", name: "${name}") { object(oid: "${merged.sha}") { oid ... on Commit { associatedPullRequests(first: 10) { totalCount } } } } }`,
  );
  const listed = await live.get(`/commits/${merged.sha}/pulls`);
  return {
    'squash-belongs': is(own !== null, 'it belongs to none'),
    'squash-content': is(landed.commit.tree.sha === reviewed.commit.tree.sha, landed.commit.tree.sha),
    'merged-by': is(pull.merge_commit_sha === merged.sha && pull.merged_by !== null, pull.merge_commit_sha),
    'compare-total': is(
      compared.total_commits === compared.commits.length && compared.total_commits === 1,
      compared.total_commits,
    ),
    'review-total': is(repository.object.associatedPullRequests.totalCount === listed.length, listed.length),
  };
}

export async function deployments(live, ground) {
  const on = await ground.branch('deployed');
  const made = [];
  for (const file of ['first.txt', 'second.txt']) {
    await ground.write(on, file, 'deployed\n');
    made.push((await ground.deployment(on)).id);
  }
  const last = made.at(-1);
  const states = ['in_progress', 'success', 'failure'];
  for (const state of states) await live.post(`/deployments/${last}/statuses`, { state });
  const listed = (await live.get('/deployments?environment=change-gate-live')).map(({ id }) => id);
  const told = (await live.get(`/deployments/${last}/statuses`)).map(({ state }) => state);
  const wanted = [...made].reverse();
  return {
    'deployment-order': is(listed.slice(0, 2).join() === wanted.join() && told[0] === 'failure', `${listed}; ${told}`),
    'deployment-final': is(
      states.every((state) => told.includes(state)),
      told,
    ),
  };
}
