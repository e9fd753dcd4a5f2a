/**
 * GitHub as a source. Governance files come from the trusted commit only, and the event is a hint: what it says is asked for early,
 * and every fact is the API's own answer. Nothing is asked twice.
 */

import { selectFrom } from '../domain/coverage/selection.ts';
import type { CompletePolicy } from '../domain/terms/policy.ts';
import { idOfPath } from '../domain/terms/record-id.ts';
import { foldCase, isSameName } from '../domain/text/names.ts';
import { isPathMatch, isRecordPath } from '../domain/text/paths.ts';
import { FOLDER, refuseMisnamed } from '../gate/governance-names.ts';
import type { Answer, GovernanceFiles, RecordFiles, Selection, Source, TextFile } from '../gate/source.ts';
import { type Api, openApi } from './api/api.ts';
import { type Base, gatherBase } from './facts/base-facts.ts';
import { checkAgain } from './facts/check-again.ts';
import { faultsOf } from './facts/event-faults.ts';
import { completeFacts } from './facts/record-facts.ts';
import type { GitHubRequest } from './facts/request.ts';
import { locateRecords, resolveTrusted } from './facts/trusted.ts';
import { caseTwins, readFileAt, type Tree, troubleWith } from './trees/trees.ts';

/** How many records are read at most; each is a request. */
const MOST_RECORDS = 300;
/** The same for those who look at all of them: the job's own token is good for 1,000 requests an hour, and the gate needs some too. */
const MOST_LISTED = 900;
const AT_ONCE = 10;

/** @param mostListed how many records are read for those who look at all of them; each is a request */
export function openGitHub(
  request: GitHubRequest,
  api: Api = openApi({ token: request.token, baseUrl: request.baseUrl }),
  mostListed: number = MOST_LISTED,
): Source {
  const trusted = resolveTrusted(api, request);
  let base: Base | null = null;
  return {
    async readGovernance() {
      const tree = await trusted.governance;
      return tree.kind === 'unavailable' ? unread(tree) : readGovernance(api, tree.value.repository, tree.value.tree);
    },
    async readImports(paths) {
      const tree = await trusted.governance;
      if (tree.kind === 'unavailable') return paths.map(() => tree);
      const { repository, tree: files } = tree.value;
      return Promise.all(paths.map((path) => readFileAt(api, repository, files, path)));
    },
    async readCatalogs(globs) {
      const tree = await trusted.governance;
      if (tree.kind === 'unavailable') return tree;
      const paths = [...tree.value.tree.entries.values()]
        .filter(({ path, type }) => type === 'blob' && isPathMatch(globs, path))
        .map(({ path }) => path);
      return readAll(api, tree.value.repository, tree.value.tree, paths);
    },
    async gatherBase(policy) {
      const answer = await gatherBase(api, request, policy, trusted);
      if (answer.kind === 'unavailable') return answer;
      base = answer.value;
      // The input adds to what is found: naming one record must not hide another.
      const { paths } = listRecords(base.recordsTree, policy);
      const known = new Set(paths.map((path) => foldCase(idOfPath(path))));
      const found = selectFrom(base.facts, policy, request.stage, (id) => known.has(foldCase(id)));
      const selection: Selection = { ids: [...request.change, ...found.ids], paths: found.paths };
      return { kind: 'known', value: { facts: base.facts, selection, faults: faultsOf(request, base) } };
    },
    readRecords: async (policy, selection) =>
      base === null
        ? { kind: 'unavailable', because: 'the facts were not gathered' }
        : readRecords(api, base, policy, selection),
    async readAllRecords(policy) {
      const governance = await trusted.governance;
      if (governance.kind === 'unavailable') return governance;
      const located = await locateRecords(api, request, governance.value, trusted);
      return located.kind === 'unavailable'
        ? located
        : readEveryRecord(api, located.value.repository, located.value.tree, policy, mostListed);
    },
    completeFacts: async (facts, need) => (base === null ? facts : completeFacts(api, request, base, facts, need)),
    checkAgain: async (facts, judged) => (base === null ? facts : checkAgain({ api, request, base, facts, judged })),
  };
}

function unread(answer: Answer<never> & { readonly kind: 'unavailable' }): GovernanceFiles {
  return { policy: answer, register: answer, calendar: answer, models: answer };
}

async function readGovernance(api: Api, repository: string, tree: Tree): Promise<GovernanceFiles> {
  const models = [...tree.entries.keys()].filter((path) =>
    new RegExp(`^${FOLDER.replace('.', '\\.')}/models/[^/]+\\.ya?ml$`).test(path),
  );
  const [policy, register, calendar, modelFiles] = await Promise.all([
    refuseMisnamed('policy', tree.entries.keys()) ?? readFileAt(api, repository, tree, `${FOLDER}/policy.yml`),
    refuseMisnamed('register', tree.entries.keys()) ?? readFileAt(api, repository, tree, `${FOLDER}/register.yml`),
    refuseMisnamed('calendar', tree.entries.keys()) ?? readFileAt(api, repository, tree, `${FOLDER}/calendar.yml`),
    readAll(api, repository, tree, models),
  ]);
  return { policy, register, calendar, models: modelFiles };
}

async function readAll(
  api: Api,
  repository: string,
  tree: Tree,
  paths: readonly string[],
): Promise<Answer<readonly TextFile[]>> {
  const files: TextFile[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    for (const answer of await Promise.all(
      paths.slice(start, start + AT_ONCE).map((path) => readFileAt(api, repository, tree, path)),
    )) {
      if (answer.kind === 'unavailable') return answer;
      if (answer.value !== null) files.push(answer.value);
    }
  }
  return { kind: 'known', value: files };
}

async function readRecords(
  api: Api,
  base: Base,
  policy: CompletePolicy,
  selection: Selection,
): Promise<Answer<RecordFiles>> {
  const { paths, refused } = listRecords(base.recordsTree, policy);
  if (paths.length > MOST_RECORDS) {
    const isSelected = (path: string): boolean =>
      selection.paths.includes(path) || selection.ids.some((id) => isSameName(idOfPath(path), id));
    if (policy.schedule.collisions === 'refuse')
      return {
        kind: 'unavailable',
        because: `the repository holds ${paths.length} records and the gate reads ${MOST_RECORDS} at most, so collisions cannot be ruled out; name fewer under \`records\` in the policy (those of this year, say), or set \`schedule.collisions: warn\``,
        cause: 'beyond-limit',
      };
    const files = await readAll(api, base.recordsRepository, base.recordsTree, paths.filter(isSelected));
    return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
  }
  const files = await readAll(api, base.recordsRepository, base.recordsTree, paths);
  return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
}

async function readEveryRecord(
  api: Api,
  repository: string,
  tree: Tree,
  policy: CompletePolicy,
  most: number,
): Promise<Answer<RecordFiles>> {
  const { paths, refused } = listRecords(tree, policy);
  if (paths.length > most)
    return {
      kind: 'unavailable',
      because: `the repository holds ${paths.length} records, and ${most} at most are read over the API; check the repository out and use the command line, or name fewer under \`records\` in the policy`,
      cause: 'beyond-limit',
    };
  const files = await readAll(api, repository, tree, paths);
  return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
}

/** The records of a tree, and what looks like one and is no plain file with a name of its own. */
function listRecords(
  tree: Tree,
  policy: CompletePolicy,
): { readonly paths: readonly string[]; readonly refused: RecordFiles['refused'] } {
  const entries = [...tree.entries.values()].filter(
    ({ path, type }) => type !== 'tree' && isRecordPath(policy.records, path),
  );
  const twins = caseTwins(entries.map(({ path }) => path));
  const refused: { path: string; because: string }[] = [];
  const paths: string[] = [];
  for (const entry of entries) {
    const trouble = twins.includes(entry.path) ? 'has a twin whose name differs only in case' : troubleWith(entry);
    if (trouble === null) paths.push(entry.path);
    else refused.push({ path: entry.path, because: trouble });
  }
  return { paths, refused };
}
