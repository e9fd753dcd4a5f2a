/**
 * How long changes waited for their approval. Where facts tell of a record the counted approvals are taken; elsewhere the entries that
 * the record declares, which are claims, and the measure says how many there were of each.
 */

import { originOf } from '../../domain/coverage/origin.ts';
import { examine } from '../../domain/decision/examination.ts';
import { buildDirectory, type Directory } from '../../domain/register/people.ts';
import type { ReadRecord, World } from '../../domain/terms/world.ts';
import { compareInstants, isBefore, laterOf } from '../../domain/time/instants.ts';
import { MINUTE, parseInstant } from '../../domain/time/time.ts';
import { basisOf, toWorld } from '../survey/surveyed-world.ts';
import { type Basis, isWithdrawn, look, type Observed } from './sightings.ts';

type Approval = { readonly requested: string; readonly approved: string | undefined; readonly isCounted: boolean };

/** A standard change waits for nobody: its model was approved. */
export function observeWait(basis: Basis): Observed {
  const { files, facts, now, zone } = basis;
  const { register } = files;
  const directory = register === null ? null : buildDirectory(register.value, register.path, zone, facts?.teams);
  const world = toWorld(files, facts, now);
  const found = new Map<ReadRecord, Approval>();
  for (const record of [...basis.records, ...basis.twins])
    found.set(record, approvalOf(basis, record, world, directory));
  const { counted, left } = look(
    basis,
    (record) => found.get(record)?.approved ?? record.value['requested-at'],
    (record, at) => {
      const approval = found.get(record);
      if (record.value.type === 'standard' || approval === undefined) return null;
      if (isWithdrawn(record)) return 'withdrawn';
      if (approval.approved === undefined) return 'no-approval';
      const requested = parseInstant(approval.requested);
      if (requested === null || isBefore(approval.approved, approval.requested)) return 'approved-before-request';
      return Math.floor((at - requested) / MINUTE);
    },
  );
  const ids = new Set(counted.map(({ subject }) => subject));
  const proven = basis.records.filter((record) => ids.has(record.value.id) && found.get(record)?.isCounted === true);
  const declared = counted.length - proven.length;
  const notes = [
    ...(proven.length > 0 ? [`${proven.length} by approvals that count, as the facts given show.`] : []),
    ...(declared > 0
      ? [`${declared} by the entries that the record declares: claims, which nothing here proves.`]
      : []),
  ];
  return { kind: 'seen', counted, left, notes, isOfRecords: true };
}

function approvalOf(basis: Basis, record: ReadRecord, world: World, directory: Directory | null): Approval {
  const { facts, files, now } = basis;
  const stated = record.value['requested-at'];
  if (directory !== null && facts !== null && basisOf(record, facts, files.policy) === 'facts') {
    const origin = originOf(facts, record);
    const requested = origin === null ? stated : laterOf(stated, origin.created_at);
    const times = examine(world, directory, record, basis.every)
      .judgements.flatMap(({ judgement }) => judgement.approvals)
      .flatMap(({ counted, at }) => (counted && at !== null ? [at] : []));
    return { requested, approved: latest(times), isCounted: true };
  }
  const times = (record.value.approvals ?? [])
    .filter(({ decision, at }) => decision === 'approved' && !isBefore(now, at))
    .map(({ at }) => at);
  return { requested: stated, approved: latest(times), isCounted: false };
}

function latest(times: readonly string[]): string | undefined {
  return [...times].sort(compareInstants).at(-1);
}
