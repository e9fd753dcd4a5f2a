/**
 * The rules as values: policy, register, calendar, models and catalog of a source, with what is wrong with them. A policy that cannot be
 * read never means its defaults, and a parser that a run does not need is not loaded.
 */

import { findDuplicates } from '../domain/items/catalog-integrity.ts';
import { indexItems } from '../domain/items/item-index.ts';
import { pathOfImport } from '../domain/schedule/imported-freezes.ts';
import type { Finding, LocatedFinding } from '../domain/terms/finding.ts';
import type { Calendar, Model, Policy, Register } from '../domain/terms/generated/shapes.ts';
import type { ImportedCalendar } from '../domain/terms/imported-calendar.ts';
import type { ItemIndex } from '../domain/terms/items.ts';
import { type CompletePolicy, completePolicy } from '../domain/terms/policy.ts';
import type { CalendarFile, GovernanceFile } from '../domain/terms/world.ts';
import type { Catalog } from '../files/kinds/catalog.ts';
import { parsePolicy } from '../files/kinds/policy.ts';
import { parseRegister } from '../files/kinds/register.ts';
import type { Parsed, Place } from '../files/yaml/diagnostic.ts';
import { FilesRead } from './files-read.ts';
import { FOLDER } from './governance-names.ts';
import type { Answer, GovernanceFiles, Source, TextFile } from './source.ts';
import { findUnreadable } from './unreadable.ts';

/** The policy, which says where everything else is, and the files of the other rules, which nobody has looked into. */
export type PolicyRead = {
  readonly policy: CompletePolicy;
  readonly findings: readonly Finding[];
  readonly files: FilesRead;
  readonly given: GovernanceFiles;
};

export type Governance = {
  readonly policy: CompletePolicy;
  readonly register: GovernanceFile<Register> | null;
  readonly calendar: CalendarFile | null;
  readonly models: readonly GovernanceFile<Model>[];
  /** null where there is no catalog, or it could not be read. */
  readonly items: ItemIndex | null;
  /** Beside those of the policy. */
  readonly findings: readonly Finding[];
  /** With the policy's. */
  readonly files: FilesRead;
};

export type Part = 'register' | 'calendar' | 'models' | 'items';
const ALL: readonly Part[] = ['register', 'calendar', 'models', 'items'];

/** The policy, or the built-in one with a fault. */
export async function readPolicy(source: Pick<Source, 'readGovernance'>): Promise<PolicyRead> {
  const given = await source.readGovernance();
  const files = new FilesRead();
  const file = given.policy.kind === 'known' ? given.policy.value : null;
  const policy =
    file === null ? completePolicy(null, null) : completePolicy(file.path, files.read<Policy>(file, parsePolicy));
  return { policy, findings: findUnreadable('the policy', given.policy, []), files, given };
}

/**
 * Everything else that the rules are made of.
 * @param said what stands already: of what could not be read each cause is said once
 * @param parts what is wanted; what is not is not looked into, and nothing is wrong with it
 */
export async function readGovernance(
  source: Pick<Source, 'readImports' | 'readCatalogs'>,
  { policy, files: before, given }: PolicyRead,
  { said, parts = ALL }: { readonly said: readonly Finding[]; readonly parts?: readonly Part[] },
): Promise<Governance> {
  const files = new FilesRead(before);
  const findings: Finding[] = [];
  const known = <T>(what: string, answer: Answer<T>): T | null => {
    findings.push(...findUnreadable(what, answer, [...said, ...findings]));
    return answer.kind === 'known' ? answer.value : null;
  };
  const wanted = <T>(part: Part, what: string, answer: Answer<T>): T | null =>
    parts.includes(part) ? known(what, answer) : null;
  const patterns = policy['configuration-items'];
  const catalogs = parts.includes('items') ? await source.readCatalogs(patterns) : null;
  const register = readOne<Register>(files, wanted('register', 'the register', given.register), parseRegister);
  const calendarFile = wanted('calendar', 'the calendar', given.calendar);
  const calendar = calendarFile === null ? null : await readCalendar(files, source, calendarFile, known);
  const models = await readModels(files, wanted('models', 'the models', given.models) ?? []);
  if (catalogs === null) return { policy, register, calendar, models, items: null, findings, files };
  const { items, skeletons } = await readItems(files, known('the catalog of configuration items', catalogs));
  findings.push(...skeletons);
  if (catalogs.kind === 'known' && items === null) findings.push(catalogMissing(patterns));
  return {
    policy,
    register,
    calendar,
    models,
    items,
    findings: [...findings, ...findDuplicates(items?.list ?? [])],
    files,
  };
}

function readOne<T>(
  files: FilesRead,
  file: TextFile | null,
  parse: (path: string, bytes: Uint8Array) => Parsed<T>,
): GovernanceFile<T> | null {
  const value = file === null ? null : files.read<T>(file, parse);
  return file === null || value === null ? null : { path: file.path, value };
}

async function readCalendar(
  files: FilesRead,
  source: Pick<Source, 'readImports'>,
  file: TextFile,
  known: <T>(what: string, answer: Answer<T>) => T | null,
): Promise<CalendarFile | null> {
  const { parseCalendar } = await import('../files/kinds/calendar.ts');
  const calendar = readOne<Calendar>(files, file, parseCalendar);
  if (calendar === null) return null;
  const named = (calendar.value.imports ?? []).map((name) => pathOfImport(calendar.path, name));
  const paths = [...new Set(named)].filter((path) => path !== null);
  if (paths.length === 0) return { ...calendar, imports: [] };
  const [{ parseImport }, answers] = await Promise.all([
    import('../files/icalendar/calendar.ts'),
    source.readImports(paths),
  ]);
  // A file that is there but cannot be read stays, without its events; one that is not there is the schedule's to say.
  const imports = paths.flatMap((path, index) => {
    const answer = answers[index] ?? { kind: 'unavailable', because: `${path} was not read` };
    const text = known(`the imported file ${path}`, answer);
    if (answer.kind === 'known' && text === null) return [];
    return [{ path, value: text === null ? null : files.read<ImportedCalendar>(text, parseImport) }];
  });
  return { ...calendar, imports };
}

async function readModels(files: FilesRead, given: readonly TextFile[]): Promise<readonly GovernanceFile<Model>[]> {
  if (given.length === 0) return [];
  const { parseModel } = await import('../files/kinds/model.ts');
  return given.map((file) => readOne<Model>(files, file, parseModel)).filter((model) => model !== null);
}

type ItemsRead = {
  /** null where there is no file to read. */
  readonly items: ItemIndex | null;
  /** A notice for each template of an item. */
  readonly skeletons: readonly LocatedFinding[];
};

async function readItems(files: FilesRead, catalogs: readonly TextFile[] | null): Promise<ItemsRead> {
  if (catalogs === null || catalogs.length === 0) return { items: null, skeletons: [] };
  const { linkItems, parseCatalog } = await import('../files/kinds/catalog.ts');
  const read = catalogs.map(({ path, bytes, ref }) => ({
    path,
    catalog: files.read<Catalog>({ path, bytes, ref }, parseCatalog),
  }));
  const skeletons = read.flatMap(({ path, catalog }) => (catalog?.skeletons ?? []).map((at) => leftOut(path, at)));
  // A catalog of nothing but templates is none: no name could be found in it.
  const isEmpty = read.every(
    ({ catalog }) => catalog !== null && catalog.items.length === 0 && catalog.skeletons.length > 0,
  );
  return {
    items: isEmpty ? null : indexItems(linkItems(read.flatMap(({ catalog }) => catalog?.items ?? []))),
    skeletons,
  };
}

function leftOut(path: string, { line, column }: Place): LocatedFinding {
  return {
    reason: 'items-invalid',
    level: 'notice',
    change: null,
    message: `${path} is a template of an item, whose name is filled in later. It is left out of the catalog.`,
    remedy: 'You can leave it as it is, or narrow `configuration-items` in the policy so that no template matches.',
    where: { file: path, pointer: [] },
    path,
    line,
    column,
  };
}

/** @param patterns the policy's `configuration-items`, or their default */
function catalogMissing(patterns: readonly string[]): Finding {
  const isOfPolicy = patterns.join() !== completePolicy(null, null)['configuration-items'].join();
  return {
    reason: 'catalog-missing',
    level: 'notice',
    change: null,
    message: isOfPolicy
      ? `No file matches the policy’s \`configuration-items\` (${patterns.join(', ')}), so there is no catalog and the names of configuration items are not checked.`
      : 'The repository has no catalog of configuration items, so their names are not checked.',
    remedy: isOfPolicy
      ? 'To have them checked, correct `configuration-items` in the policy, or add such a file.'
      : 'To have them checked, add a `catalog-info.yaml`.',
    where: null,
  };
}

export function policyDefault(): Finding {
  return {
    reason: 'policy-default',
    level: 'notice',
    change: null,
    message: `There is no ${FOLDER}/policy.yml, so the built-in policy applies: every environment is enforced.`,
    remedy: 'Add a policy to change that (`change-gate init` writes one).',
    where: null,
  };
}
