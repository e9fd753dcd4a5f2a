/**
 * What a record is refused for by itself, whatever a board says: items that there are not, a level below the computed one, a model that does
 * not stand for it. A board that decides on such a change decides for nothing.
 */

import type { Examination } from '../../domain/decision/examination.ts';
import { judgeAssessor, judgeIdentity } from '../../domain/decision/record-checks.ts';
import { judgeItems } from '../../domain/items/item-check.ts';
import { judgeModel } from '../../domain/kinds/standard-changes.ts';
import { judgeRequester } from '../../domain/register/independence.ts';
import { underDeclared } from '../../domain/risk/risk.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import type { ScheduleProblem } from '../forward/schedule.ts';
import type { PackBasis } from './basis.ts';

export function findRefusals(basis: PackBasis, record: ReadRecord, examined: Examination): readonly ScheduleProblem[] {
  const { world, directory, files } = basis;
  const { policy, models, now } = world;
  const risk = examined.risk.verdict;
  const requester = judgeRequester(record);
  const found: readonly Finding[] = [
    ...judgeIdentity(record, basis.index),
    ...judgeAssessor(record, directory, policy, now),
    ...underDeclared(record, risk),
    ...(requester === null ? [] : [requester]),
    // What is missing in a catalog that was not read whole may be there.
    ...(isCatalogWhole(files) ? judgeItems(record, world.items, null).findings : []),
    ...(record.value.type === 'standard'
      ? judgeModel({
          record,
          models,
          all: basis.index,
          directory,
          policy,
          now,
          files: null,
          risk: risk.final,
        }).findings
      : []),
  ];
  return found
    .filter(({ level }) => level === 'error')
    .map(({ reason, level, message, remedy }) => ({ reason, level, message, remedy }));
}

function isCatalogWhole({ findings }: PackBasis['files']): boolean {
  return !findings.some(({ reason, level }) => reason === 'items-invalid' && level === 'error');
}
