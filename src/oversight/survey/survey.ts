/**
 * The use case of whatever looks at all changes at once (forward schedule, board pack, measures, audit, the register of items): every
 * file is read, nothing is judged, and what could not be read is said beside what could.
 */

import { digestRecord } from '../../domain/terms/digest.ts';
import type { Finding, LocatedFinding } from '../../domain/terms/finding.ts';
import type { ChangeRecord, Model, Register } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import type { CalendarFile, GovernanceFile, Item, ReadRecord } from '../../domain/terms/world.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Positions } from '../../files/yaml/diagnostic.ts';
import { NO_POSITIONS } from '../../files/yaml/positions.ts';
import { diagnosed, Library, locate, order } from '../../gate/files-read.ts';
import type { Progress } from '../../gate/progress.ts';
import { policyDefault, readItems, readPolicy, readRest, sayUnreadable } from '../../gate/read-records.ts';
import type { Source, TextFile } from '../../gate/source.ts';

export type Survey = {
  readonly policy: CompletePolicy;
  readonly register: GovernanceFile<Register> | null;
  readonly calendar: CalendarFile | null;
  readonly models: readonly GovernanceFile<Model>[];
  /** null where the repository has no catalog, or it could not be read (then a finding says so). */
  readonly items: readonly Item[] | null;
  /** Every record that could be read, by path. */
  readonly records: readonly ReadRecord[];
  /** Files that could not be read or understood, and defaults that hold instead of absent ones. */
  readonly findings: readonly LocatedFinding[];
  /** Gives a finding of the domain its line and column. */
  readonly locate: (finding: Finding) => LocatedFinding;
  readonly order: (findings: readonly LocatedFinding[]) => readonly LocatedFinding[];
  /** Source text by path, for carets. */
  readonly texts: ReadonlyMap<string, string>;
};

/** Reads all governance files, catalogs and records of a source. Never throws for what a file holds. */
export async function survey(source: Source, progress?: Progress): Promise<Survey> {
  const library = new Library();
  const faults: Finding[] = [];
  const governance = await source.readGovernance();
  const policy = readPolicy(library, governance, faults);
  const [catalogs, answer] = await Promise.all([
    source.readCatalogs(policy['configuration-items']),
    source.readAllRecords(policy),
  ]);
  const { register, calendar, models } = await readRest(library, source, governance, faults);
  const items = await readItems(library, catalogs, faults, policy['configuration-items']);
  const records: ReadRecord[] = [];
  if (answer.kind === 'unavailable') sayUnreadable(faults, 'the change records', answer);
  else {
    for (const { path, because } of answer.value.refused) {
      const remedy = 'A record is a plain file with a name of its own.';
      const message = `${path} ${because}.`;
      faults.push({
        reason: 'record-unreadable',
        level: 'error',
        change: idOfPath(path),
        message,
        remedy,
        where: null,
      });
    }
    const { files } = answer.value;
    for (const [at, file] of files.entries()) {
      progress?.('reading', at, files.length);
      const value = library.read<ChangeRecord>(file, parseRecord, idOfPath(file.path));
      if (value === null) continue;
      records.push({ path: file.path, value, digest: digestRecord(value) });
      library.positions.set(file.path, findAgain(file));
    }
  }
  if (policy.path === null && faults.every(({ level }) => level !== 'error')) faults.push(policyDefault());
  const place = (finding: Finding): LocatedFinding => locate(finding, library);
  return {
    policy,
    register,
    calendar,
    models,
    items,
    records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    findings: order([...diagnosed(library), ...faults.map(place)]),
    locate: place,
    order,
    texts: library.texts,
  };
}

/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }: TextFile): Positions {
  let positions: Positions | undefined;
  return {
    at(pointer, on) {
      positions ??= parseRecord(path, bytes).positions ?? NO_POSITIONS;
      return positions.at(pointer, on);
    },
  };
}
