/** What the risk of a change gives reason to say. */
import type { Finding } from '../terms/finding.ts';
import { compareRisk } from '../terms/levels.ts';
import type { RiskVerdict } from '../terms/verdict.ts';
import type { ReadRecord } from '../terms/world.ts';
import type { RiskAssessment } from './risk.ts';

/** Declaring less than the matrix computes is refused. */
export function underDeclared(record: ReadRecord, verdict: RiskVerdict): readonly Finding[] {
  const { declared, computed, score } = verdict;
  if (declared === null || computed === null || compareRisk(declared, computed) >= 0) return [];
  return [
    {
      reason: 'risk-under-declared',
      level: 'error',
      change: record.value.id,
      message: `The record says ${declared} risk, but impact ${record.value.risk?.impact} × likelihood ${record.value.risk?.likelihood} = ${score} is ${computed}.`,
      remedy: `Set \`risk.level: ${computed}\`, or have impact and likelihood assessed again.`,
      where: { file: record.path, pointer: ['risk', 'level'] },
    },
  ];
}

export function judgeRisk(record: ReadRecord, { verdict, floors }: RiskAssessment): readonly Finding[] {
  return [
    ...underDeclared(record, verdict),
    ...floors.map(
      (floor): Finding => ({
        reason: 'risk-floor',
        level: 'notice',
        change: record.value.id,
        message: `“${floor.name}” makes this at least ${floor['at-least']} risk. It is ${verdict.final}.`,
        remedy:
          record.value.type === 'standard'
            ? 'Nothing to do: the model has to be for this level of risk.'
            : `Nothing to do: the approvals for ${verdict.final} risk are asked for.`,
        where: { file: record.path, pointer: ['risk'], on: 'key' },
      }),
    ),
  ];
}
