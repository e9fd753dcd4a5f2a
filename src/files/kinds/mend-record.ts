/**
 * A record with its gaps filled, so that what it does say can be judged: an answer that is missing or no answer hides neither its time nor
 * its risk. Whoever uses it says what is wrong with the file too; a mended record never stands for one that is whole.
 */

import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import validate from '../checks/generated/change-record.cjs';
import type { Validator } from '../checks/validate.ts';

export type Mended = {
  readonly value: ChangeRecord;
  /** Whether impact, likelihood and level are the record's own. */
  readonly isRiskKnown: boolean;
};

const NO_ANSWER = 'not answered';

/** What stands in for an answer. No time, no environment and no item is among them: of these nothing is made up. */
const ANSWERS = {
  title: NO_ANSWER,
  reason: NO_ANSWER,
  risk: {
    impact: 1,
    likelihood: 1,
    level: 'low',
    assessment: NO_ANSWER,
    'assessed-by': 'nobody',
    security: NO_ANSWER,
    privacy: NO_ANSWER,
  },
  plan: {
    implementation: [NO_ANSWER],
    verification: [NO_ANSWER],
    backout: { steps: [NO_ANSWER], trigger: NO_ANSWER, duration: 'PT1M', tested: false },
  },
} as const;

type Fields = { readonly [key: string]: unknown };

/** @param raw what the YAML says; null where more than answers is missing */
export function mendRecord(raw: unknown): Mended | null {
  if (!isFields(raw)) return null;
  const { risk } = raw;
  const isRiskKnown = isFields(risk) && ['impact', 'likelihood', 'level'].every((key) => key in risk);
  // A standard change has risk and plan from its model.
  const { risk: _, plan: __, ...short } = ANSWERS;
  const filled = fill(raw, raw['type'] === 'standard' ? short : ANSWERS);
  const check: Validator<ChangeRecord> = validate;
  if (check(filled)) return { value: filled, isRiskKnown };
  const known = withoutUnknown(filled, check.errors ?? []);
  return check(known) ? { value: known, isRiskKnown } : null;
}

function fill(given: Fields, answers: Fields): Fields {
  const all: { [key: string]: unknown } = { ...given };
  for (const [key, answer] of Object.entries(answers)) {
    const own = all[key];
    if (isFields(own) && isFields(answer)) all[key] = fill(own, answer);
    else if (own === undefined || own === null || own === '') all[key] = answer;
  }
  return all;
}

/** Without the keys that no record has: a key that is misspelt is one that is missing. */
function withoutUnknown(value: Fields, errors: NonNullable<Validator<ChangeRecord>['errors']>): Fields {
  const copy = structuredClone(value) as { [key: string]: unknown };
  for (const { keyword, instancePath, params } of errors) {
    const name: unknown = params['additionalProperty'];
    if (keyword !== 'additionalProperties' || typeof name !== 'string') continue;
    const place = instancePath
      .split('/')
      .slice(1)
      .reduce<unknown>((one, step) => (isFields(one) ? one[step] : undefined), copy);
    if (isFields(place)) delete (place as { [key: string]: unknown })[name];
  }
  return copy;
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
