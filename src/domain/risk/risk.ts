/**
 * Risk: the 5 × 5 matrix, its bands, and the floors of the policy. The final level is the highest of computed, declared and
 * floors; nothing in a record can lower it.
 */

import type { Finding } from '../terms/finding.ts';
import type { ChangeRecord } from '../terms/generated/shapes.ts';
import { type Bands, compareRisk, highestRisk, type RiskLevel } from '../terms/levels.ts';
import type { Floor } from '../terms/policy.ts';
import type { RiskVerdict } from '../terms/verdict.ts';
import type { ReadRecord } from '../terms/world.ts';
import { evaluateWhen, type Subject } from './conditions.ts';

/** The band of impact × likelihood; `score` is 1 to 25. */
export function bandOf(score: number, bands: Bands): RiskLevel {
  if (score >= bands.extreme) return 'extreme';
  if (score >= bands.high) return 'high';
  if (score >= bands.moderate) return 'moderate';
  return 'low';
}

export type RiskAssessment = {
  readonly verdict: RiskVerdict;
  /** The floors that apply, with the level each asks for. */
  readonly floors: readonly Floor[];
  /** Floors on paths that could raise the level if the changed files were known. */
  readonly undecided: readonly Floor[];
};

/**
 * Computes a change's risk.
 * @param modelLevel the level of a standard change's model, which stands in for a risk assessment
 */
export function assessRisk(
  record: ChangeRecord,
  bands: Bands,
  floors: readonly Floor[],
  subject: Omit<Subject, 'risk' | 'record'>,
  modelLevel: RiskLevel | null,
): RiskAssessment {
  const { risk } = record;
  const score = risk === undefined ? null : risk.impact * risk.likelihood;
  const computed = score === null ? null : bandOf(score, bands);
  const declared = risk?.level ?? null;
  const applied: Floor[] = [];
  const undecided: Floor[] = [];
  const start: RiskLevel[] = [computed, declared, modelLevel].filter((level) => level !== null);
  // A floor may ask for a risk level itself; it is asked with the level before any floor, so that their order cannot matter.
  const asked: Subject = { ...subject, record, risk: highestRisk(start) };
  for (const floor of floors) {
    const truth = evaluateWhen(floor.when, asked);
    if (truth === true) applied.push(floor);
    else if (truth === 'unknown') undecided.push(floor);
  }
  // Nothing declared and no model: the record is at fault elsewhere; until then the worst is assumed.
  const base: readonly RiskLevel[] = start.length === 0 ? ['extreme'] : start;
  const final = highestRisk([...base, ...applied.map((floor) => floor['at-least'])]);
  // A floor that asks for no more than the level that was there already has raised nothing.
  const unraised = highestRisk(base);
  const raising = applied.filter((floor) => final !== unraised && floor['at-least'] === final);
  return {
    verdict: {
      score,
      computed,
      declared,
      final,
      floors: applied.map((floor) => floor.name),
      raisedBy: raising.map((floor) => floor.name),
    },
    floors: applied,
    undecided: undecided.filter((floor) => compareRisk(floor['at-least'], final) > 0),
  };
}

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
