/**
 * Standard changes: a model approved once, earned by error-free normal runs, and good only within its scope. A model that expired, was
 * suspended or is used up pre-approves nothing, and everything that counts against one is said.
 */

import { type Directory, findPerson, roleAt } from '../register/people.ts';
import { readSchedule } from '../schedule/schedule-text.ts';
import type { Finding } from '../terms/finding.ts';
import type { Model } from '../terms/generated/shapes.ts';
import type { Judgement } from '../terms/judgement.ts';
import { outlineOf } from '../terms/outline.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import { isAtLeastRole } from '../terms/roles.ts';
import { unknownFiles } from '../terms/unread.ts';
import { count, sayDay, sayName } from '../terms/words.ts';
import type { GovernanceFile, ReadRecord } from '../terms/world.ts';
import { compareInstants, dayIn, isBefore } from '../time/instants.ts';
import { toIso } from '../time/time.ts';
import { againstModel, asNormal, type FitQuestion, findModel, judgeFit } from './model-fit.ts';

export type ModelQuestion = FitQuestion & {
  /** All records; the change itself may be among them. */
  readonly all: RecordIndex;
  readonly directory: Directory;
  readonly policy: CompletePolicy;
  readonly now: string;
};

export function judgeModel(question: ModelQuestion): Judgement {
  const { record, models } = question;
  const model = findModel(models, record);
  const findings = judgeFit(question);
  if (model === null) return { findings, unread: [] };
  return {
    findings: [...judgeStanding(question, model), ...findings, ...judgeRecordOfUse(question, model)],
    unread: question.files === null ? [unknownFiles(null)] : [],
  };
}

/** Approved by a change and release manager, and neither expired nor suspended. */
function judgeStanding(question: ModelQuestion, model: GovernanceFile<Model>): readonly Finding[] {
  return [
    ...judgeModelApproval(question, model),
    ...judgeModelExpiry(question, model),
    ...judgeSuspension(question, model),
    ...judgeFailedUses(question, model),
  ];
}

function judgeModelApproval(
  { record, directory, now }: ModelQuestion,
  { value: model, path }: GovernanceFile<Model>,
): readonly Finding[] {
  const approver = findPerson(directory, { login: model['approved-by'], id: null });
  const held = approver.kind === 'person' ? roleAt(directory, approver.person, model['approved-at']).role : null;
  if (!isAtLeastRole(held, 'change-and-release-manager'))
    return [
      againstModel(
        record,
        'model-unapproved',
        `${model['approved-by']}, who approved the model ${model.id} (${path}), ${held === null ? 'held no role level in the register' : `was a ${sayName(held)}`} at ${model['approved-at']}. Needed: a change and release manager.`,
        `${approveAnew(path)} Until then: ${asNormal(record)}`,
      ),
    ];
  if (!isBefore(now, model['approved-at'])) return [];
  return [
    againstModel(
      record,
      'model-unapproved',
      `The approval of the model ${model.id} is dated ${model['approved-at']}, which is still to come.`,
      `A change and release manager corrects \`approved-at\` in ${path}. Until then: ${asNormal(record)}`,
    ),
  ];
}

function judgeModelExpiry(
  { record, now, policy }: ModelQuestion,
  { value: model, path }: GovernanceFile<Model>,
): readonly Finding[] {
  const today = dayIn(policy.timezone, now);
  const { span } = readSchedule(record, policy.timezone);
  const start = span === null ? today : dayIn(policy.timezone, toIso(span.start));
  if (today <= model.expires && start <= model.expires) return [];
  return [
    againstModel(
      record,
      'model-expired',
      today > model.expires
        ? `The model ${model.id} expired on ${sayDay(model.expires)}.`
        : `The model ${model.id} expires on ${sayDay(model.expires)}, before the change starts on ${sayDay(start)}.`,
      `A change and release manager approves the model for longer: with a later \`expires\`, and a new \`approved-by\` and \`approved-at\`, in ${path}. Until then: ${asNormal(record)}`,
    ),
  ];
}

function judgeSuspension({ record }: ModelQuestion, { value: model, path }: GovernanceFile<Model>): readonly Finding[] {
  const { suspended } = model;
  if (suspended === undefined || isBefore(suspended.at, model['approved-at'])) return [];
  return [
    againstModel(
      record,
      'model-suspended',
      `${suspended.by} suspended the model ${model.id} at ${suspended.at}: “${firstLine(suspended.reason)}”.`,
      `${approveAnew(path)} Until then: ${asNormal(record)}`,
    ),
  ];
}

/** A use that failed since the model was approved suspends it, whoever wrote what. */
function judgeFailedUses(question: ModelQuestion, { value: model, path }: GovernanceFile<Model>): readonly Finding[] {
  const { record, all } = question;
  const failed = all
    .usesOf(model.id)
    .failed.find(
      ({ value: { outcome }, path: other }) =>
        other !== record.path && outcome !== undefined && compareInstants(outcome.ended, model['approved-at']) >= 0,
    );
  if (failed === undefined) return [];
  return [
    againstModel(
      record,
      'model-suspended',
      `${failed.value.id} used the model ${model.id} and ended as ${sayName(failed.value.outcome?.result ?? '')}. That suspends the model.`,
      `Look at ${failed.value.id} first. ${approveAnew(path)} Until then: ${asNormal(record)}`,
    ),
  ];
}

/** Earned by normal runs without error, and not used up. */
function judgeRecordOfUse(question: ModelQuestion, { value: model, path }: GovernanceFile<Model>): readonly Finding[] {
  const { record, all, policy } = question;
  const findings: Finding[] = [];
  const named = [...new Set(model.successes ?? [])];
  const doubts = named.flatMap((id) => doubtSuccess(id, question) ?? []);
  const earned = named.length - doubts.length;
  if (earned < policy.standard.successes) {
    const shown = doubts.slice(0, 5).join('; ');
    const rest = doubts.length > 5 ? `; and ${doubts.length - 5} more` : '';
    findings.push(
      againstModel(
        record,
        'model-unproven',
        `The model ${model.id} (${path}) needs ${count(policy.standard.successes, 'normal change')} that ended without error, and names ${earned === 0 ? 'none' : earned}.${doubts.length === 0 ? '' : ` Not counted: ${shown}${rest}.`}`,
        `${asNormal(record)} Once it has ended as successful, the owner of the model adds its id under \`successes\`.`,
      ),
    );
  }
  const uses = all.usesOf(model.id);
  const used = uses.standing - uses.standingIn(record.path);
  if (model.uses !== undefined && used >= model.uses) {
    findings.push(
      againstModel(
        record,
        'model-used-up',
        `The model ${model.id} may be used ${countTimes(model.uses)} and was used ${countTimes(used)}.`,
        `A change and release manager raises \`uses\` in ${path} and approves that. Every use counts, also one before an approval. Until then: ${asNormal(record)}`,
      ),
    );
  }
  return findings;
}

/** Why a run that a model names does not count; null where it does. */
function doubtSuccess(id: string, { record, all, now }: ModelQuestion): string | null {
  const runs = all.withId(id).filter((other) => outlineOf(other).id === id && other.path !== record.path);
  const isEarned = ({ value }: ReadRecord): boolean =>
    value.type === 'normal' &&
    value.outcome?.result === 'successful' &&
    !isBefore(now, value.outcome.ended) &&
    value.withdrawn === undefined;
  const [first] = runs;
  if (first === undefined) return `${id} (there is no such record)`;
  if (runs.some(isEarned)) return null;
  const { type, outcome, withdrawn } = first.value;
  if (withdrawn !== undefined) return `${id} (withdrawn)`;
  if (type !== 'normal') return `${id} (${type === 'standard' ? 'a standard change' : 'an emergency change'})`;
  if (outcome === undefined) return `${id} (no outcome yet)`;
  return `${id} (${isBefore(now, outcome.ended) ? `ends at ${outcome.ended}` : `ended as ${sayName(outcome.result)}`})`;
}

function approveAnew(path: string): string {
  return `A change and release manager approves the model again: \`approved-by\` and a new \`approved-at\` in ${path}.`;
}

/** A reason may be pages long; in a sentence its beginning is enough. */
function firstLine(text: string): string {
  const signs = Array.from(text.trim().split(/\r\n|[\r\n]/u)[0] ?? '');
  return signs.length > 200 ? `${signs.slice(0, 200).join('')}…` : signs.join('');
}

function countTimes(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
