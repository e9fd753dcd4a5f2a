// When a commit became a head, and where a branch went: activity, runs, references.
import { is, unseen } from './content.mjs';

const WORKFLOW = `name: live
on: pull_request
permissions: {}
jobs:
  live:
    runs-on: ubuntu-24.04
    steps:
      - run: "true"
`;

export async function activity(live, ground) {
  const on = await ground.branch('activity');
  const { commit } = await ground.write(on, 'activity.txt', 'activity\n');
  const found = await live.until(async () =>
    (await live.get(`/activity?ref=${encodeURIComponent(`refs/heads/${on}`)}&per_page=100`)).find(
      ({ after }) => after === commit.sha,
    ),
  );
  if (found === null) return { 'push-in-activity': is(false, 'no entry for it') };
  const isWhole = found.before === ground.main && found.activity_type === 'push' && found.actor !== null;
  return {
    'push-in-activity': is(
      isWhole && Number.isFinite(Date.parse(found.timestamp)),
      JSON.stringify(found).slice(0, 200),
    ),
  };
}

export async function runs(live, ground) {
  const { head } = await ground.pull('a run', { '.github/workflows/live.yml': WORKFLOW });
  const found = await live.until(
    async () => (await live.get(`/actions/runs?head_sha=${head.sha}&event=pull_request`)).workflow_runs[0],
  );
  if (found === null)
    return { 'run-of-head': unseen('no run came: are actions allowed, and may the token write workflows?') };
  const isOurs = found.head_sha === head.sha && found.head_branch === head.ref;
  return {
    'run-of-head': is(
      isOurs && Number.isFinite(Date.parse(found.run_started_at)),
      `${found.head_sha} at ${found.run_started_at}`,
    ),
  };
}

export async function branches(live, ground) {
  const [one] = [await ground.branch('kept/one'), await ground.branch('kept-not')];
  const gone = await ground.branch('kept/gone');
  const { commit } = await ground.write(gone, 'gone.txt', 'gone\n');
  await live.own('DELETE', `/git/refs/heads/${gone}`);
  ground.dropped(gone);
  const { status } = await live.own('GET', `/git/ref/heads/${gone}`);
  const still = await live.own('GET', `/git/commits/${commit.sha}`);
  const listed = (await live.get(`/git/matching-refs/heads/${ground.prefix}kept/`)).map(({ ref }) => ref);
  return {
    'gone-branch': is(status === 404 && still.status === 200, `${status}, ${still.status}`),
    'prefix-of-branches': is(listed.join() === `refs/heads/${one}`, listed),
  };
}
