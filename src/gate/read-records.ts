/**
 * From files to values: every file that was needed is read to the end, and whatever could not be read is a fault of the run. A parser
 * that a run does not need is not loaded.
 */

import { isCoveringLanded } from '../domain/coverage/selection.ts';
import { glimpse } from '../domain/decision/unread-records.ts';
import { findDuplicates } from '../domain/items/catalog-integrity.ts';
import { pathOfImport } from '../domain/schedule/imported-freezes.ts';
import { digestRecord } from '../domain/terms/digest.ts';
import type { Finding } from '../domain/terms/finding.ts';
import type { Calendar, ChangeRecord, Facts, Model, Policy, Register } from '../domain/terms/generated/shapes.ts';
import type { ImportedCalendar } from '../domain/terms/imported-calendar.ts';
import { type CompletePolicy, completePolicy } from '../domain/terms/policy.ts';
import { idOfPath } from '../domain/terms/record-id.ts';
import type { Stage } from '../domain/terms/stage.ts';
import { whatHelps } from '../domain/terms/unread.ts';
import type { CalendarFile, GovernanceFile, Item, ReadRecord, UnreadRecord } from '../domain/terms/world.ts';
import { isSameName } from '../domain/text/names.ts';
import type { CatalogItem } from '../files/kinds/catalog.ts';
import { parseRecord } from '../files/kinds/change-record.ts';
import { parsePolicy } from '../files/kinds/policy.ts';
import { parseRegister } from '../files/kinds/register.ts';
import type { Parsed } from '../files/yaml/diagnostic.ts';
import type { Library } from './files-read.ts';
import { FOLDER } from './governance-names.ts';
import type { Progress } from './progress.ts';
import type { Answer, GovernanceFiles, RecordFiles, Selection, Source, TextFile } from './source.ts';

/** Says that something could not be read; once for each cause, however much it stood in the way of. */
export function sayUnreadable(
  faults: Finding[],
  what: string,
  answer: Answer<unknown> & { readonly kind: 'unavailable' },
): void {
  if (faults.some(({ message }) => message.includes(answer.because))) return;
  faults.push({
    reason: answer.reason ?? (answer.permission === undefined ? 'evidence-unavailable' : 'permission-missing'),
    level: 'error',
    change: null,
    message: answer.reason === undefined ? `Could not read ${what}: ${answer.because}` : `${answer.because}.`,
    remedy:
      answer.reason !== undefined
        ? (REMEDY[answer.reason] ?? 'Run the gate again.')
        : answer.permission === undefined
          ? whatHelps(answer.because)
          : `Add \`${answer.permission}\` to the \`permissions:\` of the gate's job.`,
    where: null,
  });
}

/** What to do where a source says more than "could not be read". */
const REMEDY: Partial<Record<Finding['reason'], string>> = {
  'policy-invalid': 'Rename the file.',
  'register-invalid': 'Rename the file.',
  'calendar-invalid': 'Rename the file.',
  'identity-mismatch': 'Find out what became of the repository, and set the workflow up again where it lives now.',
  'commit-changed': 'Run the gate again, on what is there now.',
  'input-invalid': 'Name a branch or a commit that the change itself cannot write.',
};

export function policyDefault(): Finding {
  return {
    reason: 'policy-default',
    level: 'notice',
    change: null,
    message: `There is no ${FOLDER}/policy.yml; the built-in policy holds: every environment is enforced.`,
    remedy: 'Add a policy to change that (`change-gate init` writes one).',
    where: null,
  };
}

/** The policy, or the built-in one with a fault: a policy that cannot be read never means its defaults. */
export function readPolicy(library: Library, governance: GovernanceFiles, faults: Finding[]): CompletePolicy {
  const { policy } = governance;
  if (policy.kind === 'unavailable') {
    sayUnreadable(faults, 'the policy', policy);
    return completePolicy(null, null);
  }
  if (policy.value === null) return completePolicy(null, null);
  const value = library.read<Policy>(policy.value, parsePolicy);
  return completePolicy(policy.value.path, value);
}

type Rest = {
  readonly register: GovernanceFile<Register> | null;
  readonly calendar: CalendarFile | null;
  readonly models: readonly GovernanceFile<Model>[];
};

/** @param source where the calendar is from: what it imports is read from there */
export async function readRest(
  library: Library,
  source: Pick<Source, 'readImports'>,
  governance: GovernanceFiles,
  faults: Finding[],
): Promise<Rest> {
  const register = one<Register>(library, governance.register, 'the register', parseRegister, faults);
  let calendar: CalendarFile | null = null;
  if (governance.calendar.kind === 'unavailable') sayUnreadable(faults, 'the calendar', governance.calendar);
  else if (governance.calendar.value !== null) {
    const { parseCalendar } = await import('../files/kinds/calendar.ts');
    const file = one<Calendar>(library, governance.calendar, 'the calendar', parseCalendar, faults);
    calendar = file === null ? null : { ...file, imports: await readImports(library, source, file, faults) };
  }
  const models: GovernanceFile<Model>[] = [];
  if (governance.models.kind === 'unavailable') sayUnreadable(faults, 'the models', governance.models);
  else if (governance.models.value.length > 0) {
    const { parseModel } = await import('../files/kinds/model.ts');
    for (const file of governance.models.value) {
      const value = library.read<Model>(file, parseModel);
      if (value !== null) models.push({ path: file.path, value });
    }
  }
  return { register, calendar, models };
}

/** What a calendar imports and is there: a file that is there but cannot be read stays, without its events. */
async function readImports(
  library: Library,
  source: Pick<Source, 'readImports'>,
  calendar: GovernanceFile<Calendar>,
  faults: Finding[],
): Promise<NonNullable<CalendarFile['imports']>> {
  const named = (calendar.value.imports ?? []).map((name) => pathOfImport(calendar.path, name));
  const paths = [...new Set(named)].filter((path) => path !== null);
  if (paths.length === 0) return [];
  const [{ parseImport }, answers] = await Promise.all([
    import('../files/icalendar/calendar.ts'),
    source.readImports(paths),
  ]);
  return paths.flatMap((path, index) => {
    const answer = answers[index] ?? { kind: 'unavailable', because: `${path} was not read` };
    if (answer.kind === 'unavailable') {
      sayUnreadable(faults, `the imported file ${path}`, answer);
      return [{ path, value: null }];
    }
    return answer.value === null ? [] : [{ path, value: library.read<ImportedCalendar>(answer.value, parseImport) }];
  });
}

function one<T>(
  library: Library,
  answer: Answer<TextFile | null>,
  what: string,
  parse: (path: string, bytes: Uint8Array) => Parsed<T>,
  faults: Finding[],
): GovernanceFile<T> | null {
  if (answer.kind === 'unavailable') {
    sayUnreadable(faults, what, answer);
    return null;
  }
  if (answer.value === null) return null;
  const value = library.read<T>(answer.value, parse);
  return value === null ? null : { path: answer.value.path, value };
}

export async function readItems(
  library: Library,
  catalogs: Answer<readonly TextFile[]>,
  faults: Finding[],
  patterns: readonly string[],
): Promise<readonly Item[] | null> {
  if (catalogs.kind === 'unavailable') {
    sayUnreadable(faults, 'the catalog of configuration items', catalogs);
    return null;
  }
  if (catalogs.value.length === 0) {
    faults.push(catalogMissing(patterns));
    return null;
  }
  const { linkItems, parseCatalog } = await import('../files/kinds/catalog.ts');
  const items: CatalogItem[] = [];
  for (const file of catalogs.value) items.push(...(library.read<readonly CatalogItem[]>(file, parseCatalog) ?? []));
  const linked = linkItems(items);
  faults.push(...findDuplicates(linked));
  return linked;
}

/** @param patterns the policy's `configuration-items`, or their default */
function catalogMissing(patterns: readonly string[]): Finding {
  const isOfPolicy = patterns.join() !== completePolicy(null, null)['configuration-items'].join();
  return {
    reason: 'catalog-missing',
    level: 'notice',
    change: null,
    message: isOfPolicy
      ? `No file is named by the policy’s \`configuration-items\` (${patterns.join(', ')}), so there is no catalog, and names of configuration items are not checked.`
      : 'The repository has no catalog of configuration items, so their names are not checked.',
    remedy: isOfPolicy
      ? 'Correct `configuration-items` in the policy, or add such a file, to have them checked.'
      : 'Add a `catalog-info.yaml` to have them checked.',
    where: null,
  };
}

type RecordsRead = {
  readonly judged: readonly ReadRecord[];
  readonly others: readonly ReadRecord[];
  readonly unread: readonly UnreadRecord[];
};

/** Parses the records: those that are judged with all their faults, the others for what is needed of them. */
export function readRecords(
  library: Library,
  answer: Answer<RecordFiles>,
  selection: Selection,
  request: { readonly stage: Stage; readonly all: boolean },
  faults: Finding[],
  facts: Facts,
  progress?: Progress,
): RecordsRead {
  if (answer.kind === 'unavailable') {
    sayUnreadable(faults, 'the change records', answer);
    return { judged: [], others: [], unread: [] };
  }
  const { files, refused } = answer.value;
  const unread: UnreadRecord[] = [];
  const isSelected = (path: string): boolean =>
    request.all || selection.paths.includes(path) || selection.ids.some((id) => isSameName(idOfPath(path), id));
  for (const { path, because } of refused) {
    if (isSelected(path))
      faults.push({
        reason: 'record-unreadable',
        level: 'error',
        change: idOfPath(path),
        message: `${path} ${because}.`,
        remedy: 'A record is a plain file with a name of its own.',
        where: null,
      });
    else unread.push(glimpse(path, null));
  }
  const judged: ReadRecord[] = [];
  const others: ReadRecord[] = [];
  const known = new Set<string>();
  for (const [at, file] of files.entries()) {
    progress?.('reading', at, files.length);
    const isJudged = isSelected(file.path);
    known.add(idOfPath(file.path).toLowerCase());
    if (isJudged) {
      const value = library.read<ChangeRecord>(file, parseRecord, idOfPath(file.path));
      if (value === null) continue;
      const record = { path: file.path, value, digest: digestRecord(value) };
      // Without a name, what has ended or was withdrawn is read for what others need of it.
      const isOver = value.withdrawn !== undefined || value.outcome !== undefined;
      if (request.all && isOver) others.push(record);
      else judged.push(record);
      continue;
    }
    const parsed = parseRecord(file.path, file.bytes);
    if (parsed.value === undefined) {
      unread.push(glimpse(file.path, parsed.kind === 'faulty' ? parsed.raw : null));
      continue;
    }
    const record = { path: file.path, value: parsed.value, digest: digestRecord(parsed.value) };
    if (request.stage === 'deploy' && parsed.kind === 'valid' && isCoveringLanded(record, facts)) {
      library.read<ChangeRecord>(file, parseRecord, record.value.id);
      judged.push(record);
    } else others.push(record);
  }
  const { stay, retried } = request.stage === 'deploy' ? setRetriedAside(judged) : { stay: judged, retried: [] };
  for (const id of selection.ids) {
    if (known.has(id.toLowerCase())) continue;
    faults.push({
      reason: 'record-missing',
      level: 'error',
      change: id,
      message: `There is no record for ${id}: no file of that name matches the policy's records.`,
      remedy: `Add the record as a file named ${id}.yml, or correct the id.`,
      where: null,
    });
  }
  return { judged: stay, others: [...others, ...retried], unread };
}

/** A change that failed and is tried again goes out with the new record, which takes over what it covered; it is not judged itself. */
function setRetriedAside(judged: readonly ReadRecord[]): {
  readonly stay: readonly ReadRecord[];
  readonly retried: readonly ReadRecord[];
} {
  const isRetried = (record: ReadRecord): boolean => {
    const ended = record.value.outcome?.result;
    if (ended !== 'failed' && ended !== 'backed-out') return false;
    return judged.some(
      ({ path, value }) =>
        path !== record.path && value.retries !== undefined && isSameName(value.retries, record.value.id),
    );
  };
  return { stay: judged.filter((record) => !isRetried(record)), retried: judged.filter(isRetried) };
}
