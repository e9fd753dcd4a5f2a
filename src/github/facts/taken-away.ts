/**
 * What a deployment takes away, and whether its content is what ran before: asked only where the target lies behind or beside what the
 * environment runs, or where a message speaks of going back. A message says where to look; git's own names of the trees decide.
 */

import { successesOf } from '../../domain/coverage/went-out.ts';
import type { DeploymentFact, Landed, LandedCommit, Unavailable } from '../../domain/terms/generated/shapes.ts';
import { isRecordPath } from '../../domain/text/paths.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { list, object, sha, text } from '../api/shapes.ts';
import { nameOfFolder } from '../trees/tree-hash.ts';
import { readFiles } from './content.ts';
import { type Associated, associate, type LandedQuestion } from './landed.ts';
import { factOr, unavailableOf } from './pull-request.ts';
import { readRange } from './range.ts';

const COMMIT = object({ sha, tree: object({ sha }) });
const FOLDER = object({ sha, tree: list(object({ path: text, mode: text, type: text, sha })) });

/** Of how many commits that go away GitHub is asked for the pull requests; with more, only the target itself can be named. */
const MOST_GONE = 100;
/** How many commits that were deployed are compared, the newest. */
const MOST_COMPARED = 6;
/** In how many folders records may differ. */
const MOST_FOLDERS = 200;
const PLAIN = '100644';
const GOING_BACK = /\b(?:revert|undo|roll(?:s|ed|ing)?[ -]?back|back(?:s|ed|ing)?[ -]?out)/i;

/** Whether a text speaks of going back: it says where to look, and proves nothing. */
export const speaksOfGoingBack = (text: string): boolean => GOING_BACK.test(text);

/** @param question what `landed` was read by, with `since` as the commit that the environment runs */
export async function readTakenAway(
  question: LandedQuestion,
  landed: Landed,
  deployments: readonly DeploymentFact[],
  records: readonly string[],
): Promise<Landed> {
  const { api, repository, target, since } = question;
  const isBackward = landed.direction === 'behind' || landed.direction === 'diverged';
  if (since === null || since === target) return landed;
  if (!isBackward && !landed.commits.some(({ message }) => speaksOfGoingBack(message ?? ''))) return landed;
  const [alike, gone, files] = await Promise.all([
    readAlike(api, repository, target, deployments, records),
    isBackward ? readGone(question, since) : null,
    isBackward ? readFiles(api, repository, target, since) : null,
  ]);
  return {
    ...landed,
    alike,
    ...(gone === null ? {} : { gone }),
    ...(files === null
      ? {}
      : {
          gone_files: factOr(files, (all) =>
            all.flatMap(({ filename, previous_filename }) =>
              previous_filename === null ? [filename] : [filename, previous_filename],
            ),
          ),
        }),
  };
}

/** Which of the commits that were deployed, and the target, have the same content. */
export function readAlike(
  api: Api,
  repository: string,
  target: string,
  deployments: readonly DeploymentFact[],
  records: readonly string[],
): Promise<string[][] | Unavailable> {
  const deployed = successesOf(deployments).map((one) => one.sha);
  return groupAlike(api, repository, [...new Set([target, ...deployed])].slice(0, 1 + MOST_COMPARED), records);
}

async function readGone(question: LandedQuestion, since: string): Promise<LandedCommit[] | Unavailable> {
  const range = await readRange(question.api, question.repository, question.target, since);
  if (range.kind === 'unavailable') return unavailableOf(range);
  const { commits } = range.value;
  const isMuch = commits.length > MOST_GONE;
  return Promise.all(
    commits.map(async (commit): Promise<LandedCommit> => {
      const found: Answer<Pick<Associated, 'numbers'>> = isMuch
        ? {
            kind: 'unavailable',
            because: `the deployment takes away ${commits.length} commits; the gate looks into ${MOST_GONE} at most`,
            cause: 'beyond-limit',
          }
        : // What goes away was merged into a branch that holds what runs.
          await associate({ ...question, target: since }, commit);
      return {
        sha: commit.sha,
        message: commit.commit.message,
        pull_requests: factOr(found, ({ numbers }) => numbers),
      };
    }),
  );
}

/** Groups of commits whose trees are the same but for change records; those that are like no other are in none. */
async function groupAlike(
  api: Api,
  repository: string,
  commits: readonly string[],
  records: readonly string[],
): Promise<string[][] | Unavailable> {
  const trees = await Promise.all(
    commits.map((commit) =>
      api.get(api.rest.git.getCommit, { ...inRepository(repository), commit_sha: commit }, COMMIT),
    ),
  );
  const groups: { readonly tree: string; readonly members: string[] }[] = [];
  for (const [index, commit] of commits.entries()) {
    const answer = trees[index];
    if (answer === undefined) continue;
    if (answer.kind === 'unavailable') return unavailableOf(answer);
    if (answer.value.sha !== commit)
      return { unavailable: `GitHub was asked for the commit ${commit.slice(0, 7)} and answered with another` };
    const { tree } = answer.value;
    let own: (typeof groups)[number] | undefined;
    for (const group of groups) {
      const same = await isSameButRecords(api, repository, tree.sha, group.tree, records);
      if (same.kind === 'unavailable') return unavailableOf(same);
      if (!same.value) continue;
      own = group;
      break;
    }
    if (own === undefined) groups.push({ tree: tree.sha, members: [commit] });
    else own.members.push(commit);
  }
  return groups.filter(({ members }) => members.length > 1).map(({ members }) => members);
}

type Entry = { readonly path: string; readonly mode: string; readonly type: string; readonly sha: string };

type Pair = { readonly folder: string; readonly one: string | null; readonly other: string | null };

/** Goes down into what differs, folder by folder, and ends at the first file that differs and is no record. */
async function isSameButRecords(
  api: Api,
  repository: string,
  one: string,
  other: string,
  records: readonly string[],
): Promise<Answer<boolean>> {
  const open: Pair[] = [{ folder: '', one, other }];
  for (let opened = 0; ; opened += 1) {
    const pair = open.pop();
    if (pair === undefined) return { kind: 'known', value: true };
    if (pair.one === pair.other) continue;
    if (opened > MOST_FOLDERS)
      return {
        kind: 'unavailable',
        because: `records differ in more than ${MOST_FOLDERS} folders; the gate opens no more`,
      };
    const [left, right] = await Promise.all([
      readFolder(api, repository, pair.one),
      readFolder(api, repository, pair.other),
    ]);
    if (left.kind === 'unavailable') return left;
    if (right.kind === 'unavailable') return right;
    for (const name of new Set([...left.value.keys(), ...right.value.keys()])) {
      const [was, is] = [left.value.get(name), right.value.get(name)];
      if (was?.sha === is?.sha && was?.mode === is?.mode && was?.type === is?.type) continue;
      const path = `${pair.folder}${name}`;
      if (isMoreThanRecord(was, path, records) || isMoreThanRecord(is, path, records))
        return { kind: 'known', value: false };
      const [before, after] = [folderOf(was), folderOf(is)];
      if (before !== null || after !== null) open.push({ folder: `${path}/`, one: before, other: after });
    }
  }
}

function folderOf(entry: Entry | undefined): string | null {
  return entry?.type === 'tree' ? entry.sha : null;
}

/** A link, a submodule or an executable is none, whatever it is called. */
function isMoreThanRecord(entry: Entry | undefined, path: string, records: readonly string[]): boolean {
  if (entry === undefined || entry.type === 'tree') return false;
  return entry.type !== 'blob' || entry.mode !== PLAIN || !isRecordPath(records, path);
}

/** The entries of one folder, proved by its name; of a folder that is not there, none. */
async function readFolder(
  api: Api,
  repository: string,
  tree: string | null,
): Promise<Answer<ReadonlyMap<string, Entry>>> {
  if (tree === null) return { kind: 'known', value: new Map() };
  const asked = { ...inRepository(repository), tree_sha: tree };
  const answer = await api.get(api.rest.git.getTree, asked, FOLDER);
  if (answer.kind === 'unavailable') return answer;
  const entries = answer.value.tree;
  // A name that is not UTF-8 comes with a replacement character, and then the folder's own name cannot be checked.
  if (nameOfFolder(entries.map(({ path, ...entry }) => ({ name: path, ...entry }))) !== tree)
    return {
      kind: 'unavailable',
      because: `${api.nameOf(api.rest.git.getTree, asked)}: the listing does not match the SHA that was asked for`,
    };
  return { kind: 'known', value: new Map(entries.map((entry) => [entry.path, entry])) };
}
