/** Models of standard changes. Whether one is approved, proven, unexpired or suspended is the domain's question. */
import type { Model } from '../../domain/terms/generated/shapes.ts';
import { isSameName } from '../../domain/text/names.ts';
import validate from '../checks/generated/model.cjs';
import { type FileKind, readFile } from '../checks/validate.ts';
import type { Fault, Parsed } from '../yaml/diagnostic.ts';
import { GOVERNANCE_LIMITS } from '../yaml/limits.ts';
import { checkBackoutDuration } from './change-record.ts';

const MODEL: FileKind<Model> = {
  schema: 'model',
  validate,
  limits: GOVERNANCE_LIMITS,
  unreadable: 'model-invalid',
  invalid: 'model-invalid',
  hasAnswers: true,
  check: (model) => [
    ...(model.plan === undefined ? [] : checkBackoutDuration(model.plan.backout.duration)),
    ...checkRaising(model),
  ],
};

/** With an id no longer than this, the record of a failed use (`dependency-bumps-123`) has an id of the usual length. */
const LONGEST_RAISING_ID = 50;

/** The account of every workflow's own token. */
const ACTIONS = 'github-actions[bot]';

/** What a model needs whose changes have no record of their own, and what only such a model may say. */
function checkRaising(model: Model): readonly Fault[] {
  const { id, uses, plan, unreviewed } = model;
  if (model['raises-for'] === undefined) {
    if (unreviewed === undefined) return [];
    const message = '"unreviewed" is about pull requests that bots raise, and the model has no "raises-for".';
    return [{ pointer: ['unreviewed'], on: 'key', message, remedy: 'Add "raises-for" or delete "unreviewed".' }];
  }
  const faults: Fault[] = [];
  for (const [index, login] of model['raises-for'].entries())
    if (isSameName(login, ACTIONS))
      faults.push({
        pointer: ['raises-for', index],
        message: `"raises-for" names ${ACTIONS}, and anybody who may push a branch can have a workflow act under that name.`,
        remedy:
          'Name the bot’s own app, or let the workflow that opens pull requests use the token of an app of its own.',
      });
  if (uses !== undefined)
    faults.push({
      pointer: ['uses'],
      on: 'key',
      message: 'A model with "raises-for" cannot have "uses": its changes have no records to count.',
      remedy: 'Delete "uses", or make a model of its own for records.',
    });
  if (plan === undefined)
    faults.push({
      pointer: ['raises-for'],
      on: 'key',
      message: 'A model with "raises-for" needs a "plan": its changes have no record with one.',
      remedy: 'Add "plan" with "implementation", "verification" and "backout".',
    });
  if (id.length > LONGEST_RAISING_ID)
    faults.push({
      pointer: ['id'],
      message: `The id has ${id.length} characters; of a model with "raises-for" it has ${LONGEST_RAISING_ID} at most.`,
      remedy: 'Shorten the id, and the name of the file with it.',
    });
  return faults;
}

export function parseModel(path: string, bytes: Uint8Array): Parsed<Model> {
  return readFile(MODEL, path, bytes);
}
