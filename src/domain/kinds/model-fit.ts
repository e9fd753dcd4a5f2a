/**
 * Whether a standard change fits the model that it names: one model of that id, its scope, and a plan in the record or in the model. What
 * is outside of a model is a normal change and says so; a model that cannot be found is never taken for a normal change.
 */

import { normaliseRef } from '../items/items.ts';
import type { Finding } from '../terms/finding.ts';
import type { Model } from '../terms/generated/shapes.ts';
import { compareRisk, type RiskLevel } from '../terms/levels.ts';
import type { ReasonId } from '../terms/reasons.ts';
import type { GovernanceFile, ReadRecord } from '../terms/world.ts';
import { listOr } from '../text/name-list.ts';
import { includesName, isSameName } from '../text/names.ts';
import { isPathMatch } from '../text/paths.ts';

export type FitQuestion = {
  readonly record: ReadRecord;
  readonly models: readonly GovernanceFile<Model>[];
  /** Paths that the change touches without records; null when not known. */
  readonly files: readonly string[] | null;
  /** The final level with the floors. */
  readonly risk: RiskLevel;
};

const NORMAL = '`type: normal` without `model`, with `risk`, `plan` and `schedule` of its own.';
const AS_NORMAL = `Make it a normal change: ${NORMAL}`;

/** What helps where the model does not. A change without a file gets a record of its own: before the merge beside it, afterwards elsewhere. */
export function asNormal({ raisedIn }: ReadRecord): string {
  if (raisedIn === undefined) return AS_NORMAL;
  return `Make it a normal change: write a change record for it (\`change-gate new\`, with \`covers: ["#${raisedIn}"]\`) and have that approved. Before the merge it goes into pull request #${raisedIn} itself, afterwards into a new one.`;
}

export function findModel(models: readonly GovernanceFile<Model>[], record: ReadRecord): GovernanceFile<Model> | null {
  return models.find(({ value }) => value.id === record.value.model) ?? null;
}

/** What is wrong with the model that a record names. */
export function againstModel(
  record: ReadRecord,
  reason: ReasonId,
  message: string,
  remedy: string,
  pointer: readonly (string | number)[] = ['model'],
): Finding {
  // The file of a change without one is its model's.
  if (record.raisedIn !== undefined && pointer[0] === 'model')
    return againstModel(record, reason, message, remedy, ['id']);
  return { reason, level: 'error', change: record.value.id, message, remedy, where: { file: record.path, pointer } };
}

export function judgeFit(question: FitQuestion): readonly Finding[] {
  const { record, models } = question;
  const model = findModel(models, record);
  if (model === null) return [unknown(record, models)];
  return [...judgeTwins(record, models), ...judgePlan(record, model), ...judgeScope(question, model.value)];
}

function unknown(record: ReadRecord, models: readonly GovernanceFile<Model>[]): Finding {
  const name = record.value.model ?? '(none named)';
  const known = models.map(({ value }) => value.id);
  return againstModel(
    record,
    'model-unknown',
    `There is no readable model with the id ${name}.`,
    `If its file is reported as \`model-invalid\`, correct that. Else ${known.length === 0 ? '' : `name ${listOr(known)}, or `}make it a normal change: ${NORMAL}`,
  );
}

/** Of two files with one id nobody can say which was approved: one might be suspended. */
function judgeTwins(record: ReadRecord, models: readonly GovernanceFile<Model>[]): readonly Finding[] {
  const name = record.value.model ?? '';
  const paths = models.filter(({ value }) => isSameName(value.id, name)).map(({ path }) => path);
  if (paths.length < 2) return [];
  const message = `${paths.length} models have the id ${name}: ${paths.join(', ')}. Nobody can tell which of them was approved.`;
  const remedy = `The owner of the models gives each an id of its own, or deletes one. Until then: ${asNormal(record)}`;
  return [againstModel(record, 'model-invalid', message, remedy)];
}

/** A record may leave its plan to its model, but not to nobody. */
function judgePlan(record: ReadRecord, { value: model, path }: GovernanceFile<Model>): readonly Finding[] {
  if (record.value.plan !== undefined || model.plan !== undefined) return [];
  return [
    againstModel(
      record,
      'record-invalid',
      `${record.raisedIn === undefined ? 'The record' : record.value.id} has no plan, and neither has the model ${model.id} (${path}).`,
      'Add `plan` with `implementation`, `verification` and `backout`; or a change and release manager adds one to the model and approves it again.',
    ),
  ];
}

function judgeScope({ record, files, risk }: FitQuestion, model: Model): readonly Finding[] {
  const outside: string[] = [];
  for (const name of record.value.environments)
    if (!includesName(model.environments, name)) outside.push(`the environment ${name}`);
  const covered = model['configuration-items'].map(normaliseRef);
  for (const ref of record.value['configuration-items'])
    if (!covered.includes(normaliseRef(ref))) outside.push(`the item ${normaliseRef(ref)}`);
  for (const file of files ?? []) if (!isPathMatch(model.paths, file)) outside.push(`the file ${file}`);
  if (compareRisk(risk, model.level) > 0) outside.push(`${risk} risk (it is for ${model.level} risk)`);
  if (outside.length === 0) return [];
  const shown = outside.slice(0, 5).join(', ');
  return [
    againstModel(
      record,
      'model-scope-exceeded',
      `The model ${model.id} is not for ${shown}${outside.length > 5 ? ` and ${outside.length - 5} more` : ''}.`,
      record.raisedIn === undefined
        ? `Take out what the model does not allow, or make it a normal change: ${NORMAL}`
        : asNormal(record),
    ),
  ];
}
