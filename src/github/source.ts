/**
 * GitHub as a source. Governance files come from the trusted commit only, and the event is a hint: what it says is asked for early,
 * and every fact is the API's own answer. Nothing is asked twice.
 */

import { selectFrom } from '../domain/coverage/selection.ts';
import type { CompletePolicy } from '../domain/terms/policy.ts';
import { idOfPath } from '../domain/terms/record-id.ts';
import { foldCase } from '../domain/text/names.ts';
import { isPathMatch } from '../domain/text/paths.ts';
import { FOLDER, refuseMisnamed } from '../gate/governance-names.ts';
import type { Answer, GovernanceFiles, RecordFiles, Selection, Source, TextFile } from '../gate/source.ts';
import { type Api, openApi } from './api/api.ts';
import { type Base, gatherBase } from './facts/base-facts.ts';
import { checkAgain } from './facts/check-again.ts';
import { faultsOf } from './facts/event-faults.ts';
import { completeFacts } from './facts/record-facts.ts';
import { listRecords } from './facts/record-list.ts';
import type { GitHubRequest } from './facts/request.ts';
import { locateRecords, resolveTrusted } from './facts/trusted.ts';
import { readFileAt, type Tree } from './trees/trees.ts';

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
      const paths = [...tree.value.tree.entries.values()]
        .filter(({ path, type }) => type === 'blob' && isPathMatch(globs, path))
        .map(({ path }) => path);
      return readAll(api, tree.value.repository, tree.value.tree, paths);
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
      const { paths } = listRecords(base.recordsTree, policy);
      const beside = base.beside?.kind === 'known' ? base.beside.value.paths : [];
      const known = new Set([...paths, ...beside].map((path) => foldCase(idOfPath(path))));
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
  for (const answer of await Promise.all(paths.map((path) => readFileAt(api, repository, tree, path)))) {
    if (answer.kind === 'unavailable') return answer;
    if (answer.value !== null) files.push(answer.value);
  }
  return { kind: 'known', value: files };
}

async function readRecords(api: Api, base: Base, policy: CompletePolicy): Promise<Answer<RecordFiles>> {
  const { paths, refused } = listRecords(base.recordsTree, policy);
  if (base.beside?.kind === 'unavailable') return base.beside;
  const beside = base.beside?.value ?? null;
  const [files, further] = await Promise.all([
    readAll(api, base.recordsRepository, base.recordsTree, paths),
    beside === null ? null : readAll(api, base.recordsRepository, beside.tree, beside.paths),
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
  const { paths, refused } = listRecords(tree, policy);
  const files = await readAll(api, repository, tree, paths);
  return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
}
