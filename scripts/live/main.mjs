// `npm run live -- --repository OWNER/NAME`: short stories on a real GitHub, and a table of what the code assumes of it, each fact as assumed,
// otherwise, or not to be seen. It plays in a repository that is there to be thrown away, and takes away what it made. Exits 1 where a fact is otherwise.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isAllowedBase, openLive } from './api.mjs';
import { FACTS } from './facts.mjs';
import { openGround, refuseGround } from './ground.mjs';
import { content } from './stories/content.mjs';
import { activity, branches, runs } from './stories/heads.mjs';
import { deployments, landing } from './stories/landing.mjs';
import { comments, pullRequest, retarget, reviews } from './stories/pull-requests.mjs';
import { checks, statuses } from './stories/statuses.mjs';

const STORIES = {
  content,
  statuses,
  checks,
  pullRequest,
  reviews,
  retarget,
  comments,
  activity,
  runs,
  branches,
  landing,
  deployments,
};
const USAGE = `usage: npm run live -- --repository OWNER/NAME [--throwaway]
The token is taken from GITHUB_TOKEN or GH_TOKEN: of a person who may write there (contents, pull requests, statuses, deployments, workflows).
`;

async function main() {
  const { values } = parseArgs({
    options: { repository: { type: 'string' }, throwaway: { type: 'boolean', default: false } },
  });
  const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN || '';
  const base = process.env.GITHUB_API_URL || 'https://api.github.com';
  const { repository = '' } = values;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || token === '' || !isAllowedBase(base)) return refuse(USAGE);
  const live = openLive({ base, token, repository, sleep });
  const why = await refuseGround(live, values.throwaway);
  if (why !== null) return refuse(`${why}\nNothing was written.\n`);
  const ground = await openGround(live);
  const seen = {};
  // What was made is taken away all the same.
  let isStopped = false;
  process.once('SIGINT', () => {
    isStopped = true;
  });
  try {
    for (const [name, story] of Object.entries(STORIES)) {
      if (isStopped) break;
      process.stderr.write(`${name}\n`);
      try {
        Object.assign(seen, await story(live, ground));
      } catch (error) {
        for (const { id, story: own } of FACTS)
          if (own === name) seen[id] = { kind: 'not to be seen', seen: messageOf(error) };
      }
    }
  } finally {
    const { left, stays } = await ground.clear();
    process.stderr.write(`${stays}\n`);
    if (left.length > 0) process.stderr.write(`These are left, take them away by hand: ${left.join(', ')}\n`);
  }
  process.stdout.write(tableOf(seen));
  return Object.values(seen).some(({ kind }) => kind === 'otherwise') ? 1 : 0;
}

function refuse(text) {
  process.stderr.write(text);
  return 2;
}

const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** In a cell, whatever GitHub says. */
const cell = (text) =>
  text
    .replace(/[^\x20-\x7e\u2019]/g, ' ')
    .replaceAll('|', '\\|')
    .slice(0, 200);

function tableOf(seen) {
  const rows = FACTS.map(({ id, what, file, why }) => {
    const { kind, seen: how } =
      why === undefined
        ? (seen[id] ?? { kind: 'not to be seen', seen: 'no story told it' })
        : { kind: 'not to be seen', seen: why };
    return `| ${what} | ${file} | ${kind}${how === undefined ? '' : `: ${cell(how)}`} |`;
  });
  return `${['| what is assumed of GitHub | where | seen |', '|---|---|---|', ...rows].join('\n')}\n`;
}

process.exitCode = await main();
