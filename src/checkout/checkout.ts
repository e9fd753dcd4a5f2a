/**
 * A checkout as a source, for the command line. Nothing here is trusted: there is no trusted ref on a person's own machine. What
 * GitHub would have said comes from a file of facts, or is said to be unavailable.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { selectFrom } from '../domain/coverage/selection.ts';
import { emptyFacts } from '../domain/terms/empty-world.ts';
import type { Facts } from '../domain/terms/generated/shapes.ts';
import { once } from '../domain/terms/once.ts';
import type { CompletePolicy } from '../domain/terms/policy.ts';
import { idOfPath } from '../domain/terms/record-id.ts';
import { foldCase, isSameName } from '../domain/text/names.ts';
import { isRecordPath } from '../domain/text/paths.ts';
import { FOLDER, refuseMisnamed } from '../gate/governance-names.ts';
import type { Answer, FactsNeeded, GovernanceFiles, RecordFiles, Selection, Source, TextFile } from '../gate/source.ts';
import { type Found, findFiles, readPlainFiles, readTextFile } from './files.ts';

const NO_FACTS = {
  unavailable: 'the command line does not ask GitHub; give what GitHub said with --facts FILE',
  cause: 'no-facts-file',
} as const;

export type CheckoutOptions = {
  readonly root: string;
  /** Records that were named, as paths or ids; empty for all. */
  readonly named: readonly string[];
  /** The facts of a file; null where none was given. */
  readonly facts: Facts | null;
  /** This machine's clock, RFC 3339. */
  readonly now: string;
  readonly stage: 'draft' | 'review' | 'deploy';
  readonly commit: string | null;
};

/** What a folder holds, walked through and read once for all who ask: whether a record is there, and what it is judged by. */
export type Folder = {
  readonly readGovernance: () => Promise<GovernanceFiles>;
  readonly findRecords: (policy: CompletePolicy) => Promise<Answer<readonly Found[]>>;
};

export function openFolder(root: string): Folder {
  let listed: { readonly globs: string; readonly found: Promise<Answer<readonly Found[]>> } | null = null;
  const findRecords = ({ records }: CompletePolicy): Promise<Answer<readonly Found[]>> => {
    const globs = records.join('\n');
    if (listed?.globs !== globs) listed = { globs, found: findFiles(root, records) };
    return listed.found;
  };
  return { readGovernance: once(() => readGovernance(root)), findRecords };
}

export function openCheckout(options: CheckoutOptions, folder: Folder = openFolder(options.root)): Source {
  const { root, facts } = options;
  const { readGovernance, findRecords } = folder;
  return {
    readGovernance,
    readImports: (paths) => Promise.all(paths.map((path) => readTextFile(root, path))),
    async readCatalogs(globs) {
      const found = await findFiles(root, globs);
      if (found.kind === 'unavailable') return found;
      return readAll(
        root,
        found.value.map(({ path }) => path),
      );
    },
    async gatherBase(policy) {
      const found = await findRecords(policy);
      const known = once(
        () => new Set(found.kind === 'known' ? found.value.map(({ path }) => foldCase(idOfPath(path))) : []),
      );
      const selection = selectionOf(options, policy, (id) => known().has(foldCase(id)));
      return { kind: 'known', value: { facts: facts ?? localFacts(options), selection, faults: [] } };
    },
    readRecords: async (policy) => readRecords(root, await findRecords(policy)),
    readAllRecords: async (policy) => readRecords(root, await findRecords(policy)),
    completeFacts: async (base, need) => (facts === null ? withUnknownOrigins(base, need) : base),
    checkAgain: async (base) => base,
  };
}

async function readGovernance(root: string): Promise<GovernanceFiles> {
  const beside = namesIn(join(root, FOLDER)).map((name) => `${FOLDER}/${name}`);
  const [policy, register, calendar, models] = await Promise.all([
    refuseMisnamed('policy', beside) ?? readTextFile(root, `${FOLDER}/policy.yml`),
    refuseMisnamed('register', beside) ?? readTextFile(root, `${FOLDER}/register.yml`),
    refuseMisnamed('calendar', beside) ?? readTextFile(root, `${FOLDER}/calendar.yml`),
    findFiles(root, [`${FOLDER}/models/*.yml`]),
  ]);
  return {
    policy,
    register,
    calendar,
    models:
      models.kind === 'unavailable'
        ? models
        : await readAll(
            root,
            models.value.map(({ path }) => path),
          ),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function readAll(root: string, paths: readonly string[]): Promise<Answer<readonly TextFile[]>> {
  const files: TextFile[] = [];
  for (const path of paths) {
    const answer = await readTextFile(root, path);
    if (answer.kind === 'unavailable') return answer;
    if (answer.value !== null) files.push(answer.value);
  }
  return { kind: 'known', value: files };
}

function readRecords(root: string, found: Answer<readonly Found[]>): Answer<RecordFiles> {
  if (found.kind === 'unavailable') return found;
  const plain = found.value.filter(({ isPlain }) => isPlain).map(({ path }) => path);
  const refused = found.value
    .filter(({ isPlain }) => !isPlain)
    .map(({ path }) => ({ path, because: 'is not a plain file' }));
  const files = readPlainFiles(root, plain);
  return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
}

/** A path is taken as it is; an id has no `/` and no ending. */
function selectionOf(
  { named, facts, stage }: CheckoutOptions,
  policy: CompletePolicy,
  isKnown: (id: string) => boolean,
): Selection {
  const isPath = (name: string): boolean => name.includes('/') || /\.ya?ml$/.test(name);
  // With facts the names add to what these are about: naming one record must not hide another.
  const found =
    facts === null
      ? { ids: [], paths: [] }
      : selectFrom(facts, policy, stage === 'deploy' ? 'deploy' : 'review', isKnown);
  return {
    ids: [...named.filter((name) => !isPath(name)), ...found.ids],
    paths: [...named.filter(isPath).map((name) => name.replace(/^\.\//, '')), ...found.paths],
  };
}

/** Whether a named record is among files; for "does not exist" as wrong usage. */
export function isNamed(name: string, path: string, policy: CompletePolicy): boolean {
  return isRecordPath(policy.records, path) && (name === path || isSameName(idOfPath(path), name));
}

function localFacts({ now, commit }: CheckoutOptions): Facts {
  return { ...emptyFacts(now, 'local'), clock_skew_seconds: null, subject: { event: 'local', sha: commit, ref: null } };
}

function withUnknownOrigins(facts: Facts, { judged }: FactsNeeded): Facts {
  return {
    ...facts,
    records: judged.map(({ path, digest }) => ({ path, digest, pull_request: NO_FACTS })),
    signed_entries: NO_FACTS,
  };
}
