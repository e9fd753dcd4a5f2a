/**
 * The use case of whatever looks at all changes at once (forward schedule, board pack, measures, audit, the register of items): every
 * file is read, nothing is judged, and what could not be read is said beside what could.
 */

import type { Finding, LocatedFinding } from '../../domain/terms/finding.ts';
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import type { FaultyRecord, ReadRecord } from '../../domain/terms/world.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Positions } from '../../files/yaml/diagnostic.ts';
import { NO_POSITIONS } from '../../files/yaml/positions.ts';
import { digested } from '../../gate/digested.ts';
import { diagnosed, FilesRead, locate, order } from '../../gate/files-read.ts';
import { policyDefault, readGovernance, readPolicy } from '../../gate/read-governance.ts';
import { mendFile, refuseRecord } from '../../gate/read-records.ts';
import type { Answer, Progress, RecordFiles, Source, TextFile } from '../../gate/source.ts';
import { findUnreadable } from '../../gate/unreadable.ts';
import type { SurveyedFiles } from './surveyed-files.ts';

/** With the source text by path, for carets. */
export type Survey = SurveyedFiles & { readonly texts: ReadonlyMap<string, string> };

/** Reads all governance files, catalogs and records of a source. Never throws for what a file holds. */
export async function survey(source: Source, progress?: Progress): Promise<Survey> {
  const rules = await readPolicy(source);
  const { policy } = rules;
  const [{ register, calendar, models, items, ...governance }, answer] = await Promise.all([
    readGovernance(source, rules, { said: rules.findings }),
    source.readAllRecords(policy),
  ]);
  const said = [...rules.findings, ...governance.findings];
  const { records, faulty, refused, files } = readAll(answer, governance.files, progress);
  const faults = [...said, ...findUnreadable('the change records', answer, said), ...refused];
  if (policy.path === null && faults.every(({ level }) => level !== 'error')) faults.push(policyDefault());
  const place = (finding: Finding): LocatedFinding => locate(finding, files);
  return {
    policy,
    register,
    calendar,
    models,
    items,
    records,
    faulty,
    findings: order([...diagnosed(files), ...faults.map(place)]),
    locate: place,
    order,
    texts: files.texts,
  };
}

export type AllRead = {
  /** By path. */
  readonly records: readonly ReadRecord[];
  readonly faulty: readonly FaultyRecord[];
  readonly refused: readonly Finding[];
  readonly files: FilesRead;
};

export function readAll(answer: Answer<RecordFiles>, before: FilesRead, progress?: Progress): AllRead {
  const filesRead = new FilesRead(before);
  if (answer.kind === 'unavailable') return { records: [], faulty: [], refused: [], files: filesRead };
  const { files, refused } = answer.value;
  const records: ReadRecord[] = [];
  const faulty: FaultyRecord[] = [];
  for (const [at, file] of files.entries()) {
    progress?.('reading', at, files.length);
    const value = filesRead.read<ChangeRecord>(file, parseRecord, idOfPath(file.path));
    if (value === null) {
      const mended = mendFile(file);
      if (mended !== null) faulty.push(mended);
      continue;
    }
    records.push(digested(file.path, value));
    filesRead.positions.set(file.path, findAgain(file));
  }
  return {
    records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    faulty,
    refused: refused.map(({ path, because }) => refuseRecord(path, because)),
    files: filesRead,
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
