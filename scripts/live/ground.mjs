// The ground that the stories stand on: branches, files and pull requests of their own in a repository that is there to be thrown away, and what
// takes them away again. It never touches the default branch, and nothing that it did not make.
import { randomBytes } from 'node:crypto';

export const TOPIC = 'change-gate-throwaway';
const PREFIX = 'change-gate-live';

/** Why this repository is left alone; null where it may be played in. */
export async function refuseGround(live, isThrowaway) {
  const { status, body } = await live.own('GET', '');
  if (status !== 200) return `${live.repository} cannot be seen with this token (${status}).`;
  if (!isThrowaway && !(body.topics ?? []).includes(TOPIC))
    return `${live.repository} is not marked as one to be thrown away: give it the topic ${TOPIC}, or say --throwaway.`;
  const [branches, pulls, issues] = await Promise.all(
    ['/branches?per_page=2', '/pulls?per_page=1', '/issues?per_page=1'].map((path) => live.get(path)),
  );
  if (branches.length !== 1)
    return `${live.repository} has ${branches.length === 0 ? 'no commit yet' : 'more than one branch'}: it needs the default one with a first commit, and no other.`;
  if (pulls.length + issues.length > 0)
    return `${live.repository} has open pull requests or issues: it belongs to somebody.`;
  return null;
}

export async function openGround(live) {
  const { default_branch: main } = await live.get('');
  const { object } = await live.get(`/git/ref/heads/${main}`);
  const run = `${PREFIX}/${randomBytes(4).toString('hex')}`;
  const made = { branches: [], pulls: [], deployments: [], environments: new Set() };
  let count = 0;
  const branch = async (name, sha = object.sha) => {
    const own = `${run}/${name}`;
    await live.post('/git/refs', { ref: `refs/heads/${own}`, sha });
    made.branches.push(own);
    return own;
  };
  const write = (on, path, text, message = `Write ${path}`) =>
    live.put(`/contents/${path}`, { message, content: Buffer.from(text).toString('base64'), branch: on });
  return {
    main: object.sha,
    prefix: `${run}/`,
    branch,
    write,
    /** A pull request of one file, from a branch of its own to another of its own. */
    async pull(name, files = { 'one.txt': `${name}\n` }) {
      count += 1;
      const base = await branch(`${count}-base`);
      const head = await branch(`${count}-head`);
      for (const [path, text] of Object.entries(files)) await write(head, path, text);
      const pull = await live.post('/pulls', {
        title: `change-gate live: ${name}`,
        head,
        base,
        body: 'Made by npm run live.',
      });
      made.pulls.push(pull.number);
      return pull;
    },
    async deployment(ref) {
      const environment = PREFIX;
      const deployment = await live.post('/deployments', {
        ref,
        environment,
        required_contexts: [],
        auto_merge: false,
      });
      made.environments.add(environment);
      made.deployments.push(deployment.id);
      return deployment;
    },
    dropped: (own) => made.branches.splice(made.branches.indexOf(own), 1),
    clear: () => clear(live, made),
  };
}

/** @returns what could not be taken away, and what GitHub lets nobody take away */
async function clear(live, made) {
  const left = [];
  const gone = async (what, method, path, body) => {
    const { status } = await live.own(method, path, body);
    if (status > 299 && status !== 404) left.push(`${what} (${status})`);
  };
  for (const number of made.pulls) {
    const { state } = await live.get(`/pulls/${number}`);
    if (state === 'open') await gone(`pull request #${number}, open`, 'PATCH', `/pulls/${number}`, { state: 'closed' });
  }
  for (const id of made.deployments) {
    await live.own('POST', `/deployments/${id}/statuses`, { state: 'inactive' });
    await gone(`deployment ${id}`, 'DELETE', `/deployments/${id}`);
  }
  for (const name of made.environments) await gone(`environment ${name}`, 'DELETE', `/environments/${name}`);
  for (const own of made.branches) await gone(`branch ${own}`, 'DELETE', `/git/refs/heads/${own}`);
  const pulls = made.pulls.map((number) => `#${number}`).join(', ');
  return {
    left,
    stays: `Closed pull requests ${pulls}, their comments, the statuses of their commits and their runs stay: GitHub lets nobody delete these.`,
  };
}
