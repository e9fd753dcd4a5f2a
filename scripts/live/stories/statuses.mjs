// What stands on a commit under a name: statuses, of which the newest counts, and check runs, which a person cannot write.
import { is, unseen } from './content.mjs';

export async function statuses(live, ground) {
  const on = await ground.branch('statuses');
  const { commit } = await ground.write(on, 'statuses.txt', 'statuses\n');
  const link = 'https://example.org/run#judged-2026-11-24T10:00:00Z';
  const say = (context, state) =>
    live.post(`/statuses/${commit.sha}`, { context, state, target_url: link, description: state });
  const said = [];
  for (const state of ['pending', 'failure', 'success', 'failure']) said.push(await say('gate', state));
  await say('Gate', 'success');
  const { statuses: combined } = await live.get(`/commits/${commit.sha}/status`);
  const of = (name) => combined.filter(({ context }) => context === name);
  const listed = (await live.get(`/commits/${commit.sha}/statuses`)).filter(({ context }) => context === 'gate');
  const ids = listed.map(({ id }) => id);
  return {
    'status-newest': is(
      of('gate').length === 1 && of('gate')[0].id === said.at(-1).id,
      of('gate').map(({ state }) => state),
    ),
    'status-order': is(
      ids.join() ===
        said
          .map(({ id }) => id)
          .reverse()
          .join(),
      ids,
    ),
    'status-link': is(of('gate')[0]?.target_url === link, of('gate')[0]?.target_url),
    'status-context-case': is(of('Gate').length === 1 && of('Gate')[0].state === 'success', of('Gate').length),
  };
}

export async function checks(live, ground) {
  const on = await ground.branch('checks');
  const { commit } = await ground.write(on, 'checks.txt', 'checks\n');
  const { status } = await live.own('POST', '/check-runs', {
    name: 'gate',
    head_sha: commit.sha,
    status: 'in_progress',
  });
  if (status === 201) return { 'check-needs-app': unseen('this token is of an app') };
  return { 'check-needs-app': is(status === 403 || status === 404 || status === 422, status) };
}
