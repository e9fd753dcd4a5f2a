/** Change records: what the schema cannot say about one record by itself. What needs the policy, the clock or other files is the domain's. */

import { boardDecisions } from '../../domain/terms/board-decisions.ts';
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import { foldCase } from '../../domain/text/names.ts';
import { quote } from '../../domain/text/quote.ts';
import { readSeconds } from '../../domain/time/grammar.ts';
import { isBefore } from '../../domain/time/instants.ts';
import { PATH_REMEDY, refusePath } from '../checks/file-path.ts';
import validate from '../checks/generated/change-record.cjs';
import { type FileKind, readFile, refuseFile } from '../checks/validate.ts';
import type { Fault, Parsed } from '../yaml/diagnostic.ts';
import { RECORD_LIMITS } from '../yaml/limits.ts';

const RECORD: FileKind<ChangeRecord> = {
  schema: 'change-record',
  validate,
  limits: RECORD_LIMITS,
  unreadable: 'record-unreadable',
  invalid: 'record-invalid',
  hasAnswers: true,
  check: checkRecord,
};

/** What no schema says. It looks at the plan's communication and back-out and at the downtime, and at nothing else below plan and risk. */
export function checkRecord(record: ChangeRecord): readonly Fault[] {
  return [
    ...checkIncident(record),
    ...checkPlan(record),
    ...checkEnvironments(record),
    ...checkBoards(record),
    ...checkOutcome(record),
  ];
}

/** Reads one change record. @param path relative to the root of the repository. Never throws. */
export function parseRecord(path: string, bytes: Uint8Array): Parsed<ChangeRecord> {
  const refusal = refusePath(path);
  if (refusal !== null) return refuseFile('record-invalid', path, '', refusal, PATH_REMEDY);
  return readFile(RECORD, path, bytes);
}

function checkIncident(record: ChangeRecord): readonly Fault[] {
  if (record.type !== 'emergency' || record.emergency?.incident !== undefined) return [];
  const message =
    record.emergency === undefined ? 'A change of type emergency has no "emergency".' : 'emergency has no "incident".';
  return [
    {
      pointer: record.emergency === undefined ? ['type'] : ['emergency'],
      on: 'key',
      reason: 'incident-missing',
      message,
      remedy: 'Add "emergency" with the number of the incident and the justification.',
    },
  ];
}

function checkPlan(record: ChangeRecord): readonly Fault[] {
  const faults: Fault[] = [];
  const downtime = record.risk?.downtime;
  if (
    downtime !== undefined &&
    (readSeconds(downtime) ?? 0) > 0 &&
    record.plan !== undefined &&
    record.plan.communication === undefined
  )
    faults.push({
      pointer: ['plan'],
      on: 'key',
      message: `plan has no "communication", but risk.downtime is ${downtime}.`,
      remedy: 'Add "communication": who is told of the downtime, and when.',
    });
  if (record.plan !== undefined) faults.push(...checkBackoutDuration(record.plan.backout.duration));
  return faults;
}

/** A back-out that takes no time is an unanswered question. */
export function checkBackoutDuration(duration: string): readonly Fault[] {
  if ((readSeconds(duration) ?? 0) > 0) return [];
  return [
    {
      pointer: ['plan', 'backout', 'duration'],
      message: `plan.backout.duration is ${quote(duration)}; backing out takes some time.`,
      remedy: 'Write how long it takes, such as PT15M.',
    },
  ];
}

function checkEnvironments(record: ChangeRecord): readonly Fault[] {
  if (record.environments.length === 1) return [];
  const seen = new Set<string>();
  return record.environments.flatMap((name, index): readonly Fault[] => {
    const folded = foldCase(name);
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [
      {
        pointer: ['environments', index],
        message: `environments names ${quote(name)} twice.`,
        remedy: 'Keep one of the two; upper and lower case do not matter.',
      },
    ];
  });
}

function checkBoards(record: ChangeRecord): readonly Fault[] {
  const seen = new Set<string>();
  return boardDecisions(record).flatMap(({ decision: { name }, pointer }): readonly Fault[] => {
    if (!seen.has(foldCase(name))) {
      seen.add(foldCase(name));
      return [];
    }
    const message = `board names ${quote(name)} twice.`;
    return [{ pointer: [...pointer, 'name'], message, remedy: 'Keep the meeting that decided.' }];
  });
}

function checkOutcome({ outcome }: ChangeRecord): readonly Fault[] {
  if (outcome === undefined || !isBefore(outcome.ended, outcome.started)) return [];
  return [
    {
      pointer: ['outcome', 'ended'],
      message: `outcome.ended, ${outcome.ended}, is before outcome.started, ${outcome.started}.`,
      remedy: 'Correct one of the two.',
    },
  ];
}
