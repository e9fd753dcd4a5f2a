/**
 * GitHub as a source. Governance files come from the trusted commit only, and the event is a hint: what it says is asked for early,
 * and every fact is the API's own answer. Nothing is asked twice.
 */

import { selectFrom } from '../domain/coverage/selection.ts';
import type { CompletePolicy } from '../domain/terms/policy.ts';
import { idOfPath } from '../domain/terms/record-id.ts';
import { foldCase } from '../domain/text/names.ts';
import { FOLDER, refuseMisnamed } from '../gate/governance-names.ts';
import type { Answer, GovernanceFiles, RecordFiles, Selection, Source, TextFile } from '../gate/source.ts';
import { type Api, openApi } from './api/api.ts';
import type { Base } from './facts/base.ts';
import { gatherBase } from './facts/base-facts.ts';
import { checkAgain } from './facts/check-again.ts';
import { faultsOf } from './facts/event-faults.ts';
import { GOVERNANCE } from './facts/governance-files.ts';
import { completeFacts } from './facts/record-facts.ts';
import { listRecords } from './facts/record-list.ts';
import type { GitHubRequest } from './facts/request.ts';
import { locateRecords, resolveTrusted } from './facts/trusted.ts';
import { listIn, scopeOf } from './trees/listing.ts';
import type { TreeEntry } from './trees/tree-hash.ts';
import { readEntry, readFileAt, type Tree } from './trees/trees.ts';

export function openGitHub(
  request: GitHubRequest,
  api: Api = openApi({ token: request.token, baseUrl: request.baseUrl }),
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
      const listed = await listIn(tree.value.tree, scopeOf(globs));
      if (listed.kind === 'unavailable') return listed;
      const files = listed.value.filter(({ type }) => type === 'blob');
      return readAll(api, tree.value.repository, tree.value.tree, files);
    },
    async gatherBase(policy) {
      // What is read of the files in any case is on its way meanwhile.
      if (request.stage === 'deploy') {
        void this.readAllRecords(policy);
        void this.readCatalogs(policy['configuration-items']);
      }
      const answer = await gatherBase(api, request, policy, trusted);
      if (answer.kind === 'unavailable') return answer;
      base = answer.value;
      // The input adds to what is found: naming one record must not hide another.
      const listed = await listRecords(base.recordsTree, policy);
      if (listed.kind === 'unavailable') return listed;
      const beside = base.beside?.kind === 'known' ? base.beside.value.entries : [];
      const known = new Set([...listed.value.entries, ...beside].map(({ path }) => foldCase(idOfPath(path))));
      const found = selectFrom(base.facts, policy, request.stage, (id) => known.has(foldCase(id)));
      const selection: Selection = { ids: [...request.change, ...found.ids], paths: found.paths };
      return { kind: 'known', value: { facts: base.facts, selection, faults: faultsOf(request, base) } };
    },
    readRecords: async (policy) =>
      base === null ? { kind: 'unavailable', because: 'the facts were not gathered' } : readRecords(api, base, policy),
    async readAllRecords(policy) {
      const governance = await trusted.governance;
      if (governance.kind === 'unavailable') return governance;
      const located = await locateRecords(api, request, governance.value, trusted);
      return located.kind === 'unavailable'
        ? located
        : readEveryRecord(api, located.value.repository, located.value.tree, policy);
    },
    completeFacts: async (facts, need) => (base === null ? facts : completeFacts(api, request, base, facts, need)),
    checkAgain: async (facts, judged) => (base === null ? facts : checkAgain({ api, request, base, facts, judged })),
  };
}

function unread(answer: Answer<never> & { readonly kind: 'unavailable' }): GovernanceFiles {
  return { policy: answer, register: answer, calendar: answer, models: answer };
}

async function readGovernance(api: Api, repository: string, tree: Tree): Promise<GovernanceFiles> {
  const listed = await listIn(tree, GOVERNANCE);
  if (listed.kind === 'unavailable') return unread(listed);
  const paths = listed.value.map(({ path }) => path);
  const isModel = new RegExp(`^${FOLDER.replace('.', '\\.')}/models/[^/]+\\.ya?ml$`);
  const [policy, register, calendar, modelFiles] = await Promise.all([
    refuseMisnamed('policy', paths) ?? readFileAt(api, repository, tree, `${FOLDER}/policy.yml`),
    refuseMisnamed('register', paths) ?? readFileAt(api, repository, tree, `${FOLDER}/register.yml`),
    refuseMisnamed('calendar', paths) ?? readFileAt(api, repository, tree, `${FOLDER}/calendar.yml`),
    readAll(
      api,
      repository,
      tree,
      listed.value.filter(({ path }) => isModel.test(path)),
    ),
  ]);
  return { policy, register, calendar, models: modelFiles };
}

async function readAll(
  api: Api,
  repository: string,
  tree: Tree,
  entries: readonly TreeEntry[],
): Promise<Answer<readonly TextFile[]>> {
  const files: TextFile[] = [];
  for (const answer of await Promise.all(entries.map((entry) => readEntry(api, repository, tree, entry)))) {
    if (answer.kind === 'unavailable') return answer;
    files.push(answer.value);
  }
  return { kind: 'known', value: files };
}

async function readRecords(api: Api, base: Base, policy: CompletePolicy): Promise<Answer<RecordFiles>> {
  const listed = await listRecords(base.recordsTree, policy);
  if (listed.kind === 'unavailable') return listed;
  const { entries, refused } = listed.value;
  if (base.beside?.kind === 'unavailable') return base.beside;
  const beside = base.beside?.value ?? null;
  const [files, further] = await Promise.all([
    readAll(api, base.recordsRepository, base.recordsTree, entries),
    beside === null ? null : readAll(api, base.recordsRepository, beside.tree, beside.entries),
  ]);
  if (files.kind === 'unavailable') return files;
  if (further?.kind === 'unavailable') return further;
  const all = [...refused, ...(beside?.refused ?? [])];
  return {
    kind: 'known',
    value: { files: files.value, refused: all, ...(further === null ? {} : { beside: further.value }) },
  };
}

async function readEveryRecord(
  api: Api,
  repository: string,
  tree: Tree,
  policy: CompletePolicy,
): Promise<Answer<RecordFiles>> {
  const listed = await listRecords(tree, policy);
  if (listed.kind === 'unavailable') return listed;
  const { entries, refused } = listed.value;
  const files = await readAll(api, repository, tree, entries);
  return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
}
