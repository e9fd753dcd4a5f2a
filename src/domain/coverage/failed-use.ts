/**
 * The record that is written of a change without a file where its deployment did not succeed: nothing but the failed use, so that it suspends
 * the model. It authorises nothing, and success leaves no trace but the deployment.
 */

import type { ChangeRecord, Model, PullRequestFact } from '../terms/generated/shapes.ts';
import { isBotLogin } from '../text/logins.ts';

export type Use = { readonly pullRequest: PullRequestFact; readonly model: Model; readonly environment: string };

/** The id of that record, whose file cannot have `#` in its name. */
export function idOfUse(model: string, pullRequest: number): string {
  return `${model}-${pullRequest}`;
}

export function recordOfUse(
  { pullRequest, model, environment }: Use,
  outcome: NonNullable<ChangeRecord['outcome']>,
): ChangeRecord {
  const { number, user, merged_by: mergedBy, created_at } = pullRequest;
  const bot = user?.login ?? '';
  const isByPerson = mergedBy != null && mergedBy.type === 'User' && !isBotLogin(mergedBy.login);
  return {
    id: idOfUse(model.id, number),
    title: model.title,
    type: 'standard',
    reason: `${bot} opened pull request #${number}, which the model ${model.id} stands for.`,
    'requested-by': bot,
    'requested-at': created_at,
    ...(isByPerson ? { implementers: [mergedBy.login] } : {}),
    environments: [environment],
    'configuration-items': model['configuration-items'],
    model: model.id,
    covers: [`#${number}`],
    outcome,
  };
}

/** What the change was called while it had no record. */
export function nameOfFailedUse({ model, covers }: ChangeRecord): string {
  return `${model ?? ''}${Array.isArray(covers) ? (covers[0] ?? '') : ''}`;
}

/** Whether a record is such a one and says of a bad end: whoever adds it takes a model away and gives nobody anything. */
export function isFailedUse({ id, type, model, covers, outcome }: ChangeRecord): boolean {
  if (type !== 'standard' || model === undefined || !Array.isArray(covers) || covers.length !== 1) return false;
  if (outcome?.result !== 'failed' && outcome?.result !== 'backed-out') return false;
  const [entry = ''] = covers;
  return entry.startsWith('#') && id === idOfUse(model, Number(entry.slice(1)));
}
