/**
 * Standard changes: a model approved once, earned by error-free normal runs, and good only within its scope. Whatever is outside
 * of it is a normal change and says so; a model that cannot be found is never taken for a normal change.
 */
import type { Finding } from './finding.ts';
import type { Model } from './generated/shapes.ts';
import { compareInstants, dayIn, isBefore } from './instants.ts';
import { normaliseRef } from './items.ts';
import { includesName } from './names.ts';
import { isPathMatch } from './paths.ts';
import { type Directory, findPerson, roleAt } from './people.ts';
import type { CompletePolicy } from './policy.ts';
import type { ReasonId } from './reasons.ts';
import { compareRisk, type RiskLevel } from './risk.ts';
import { isAtLeastRole } from './roles.ts';
import { NOT_KNOWN_HERE, type Unread } from './votes.ts';
import type { GovernanceFile, ReadRecord } from './world.ts';

export type ModelQuestion = {
  readonly record: ReadRecord;
  readonly models: readonly GovernanceFile<Model>[];
  readonly others: readonly ReadRecord[];
  readonly directory: Directory;
  readonly policy: CompletePolicy;
  readonly now: string;
  /** Paths that the change touches without records; null when not known. */
  readonly files: readonly string[] | null;
  /** The final level with the floors. */
  readonly risk: RiskLevel;
};

export function findModel(models: readonly GovernanceFile<Model>[], record: ReadRecord): GovernanceFile<Model> | null {
  return models.find(({ value }) => value.id === record.value.model) ?? null;
}

export function judgeModel(question: ModelQuestion): {
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
} {
  const { record, models } = question;
  const model = findModel(models, record);
  if (model === null) {
    const known = models.map(({ value }) => value.id);
    return {
      findings: [
        say(
          record,
          'model-unknown',
          `There is no model ${record.value.model ?? '(none named)'}.`,
          `Name one of ${known.length === 0 ? 'the models (there are none yet)' : known.join(', ')}, or make it a normal change with a risk assessment.`,
          ['model'],
        ),
      ],
      unread: [],
    };
  }
  return {
    findings: [...judgeStanding(question, model), ...judgeScope(question, model), ...judgeRecordOfUse(question, model)],
    unread:
      question.files === null
        ? [{ what: 'the files that the change touches', because: NOT_KNOWN_HERE, permission: null }]
        : [],
  };
}

function say(
  record: ReadRecord,
  reason: ReasonId,
  message: string,
  remedy: string,
  pointer: readonly (string | number)[],
): Finding {
  return { reason, level: 'error', change: record.value.id, message, remedy, where: { file: record.path, pointer } };
}

const NORMAL = '`type: normal` without `model`, with `risk`, `plan` and `schedule` of its own.';
const AS_NORMAL = `Make it a normal change: ${NORMAL}`;

/** Approved by a change and release manager, and neither expired nor suspended. */
function judgeStanding(question: ModelQuestion, { value: model, path }: GovernanceFile<Model>): readonly Finding[] {
  const { record, directory, now, policy } = question;
  const findings: Finding[] = [];
  const approver = findPerson(directory, { login: model['approved-by'], id: null });
  const held = approver.kind === 'person' ? roleAt(directory, approver.person, model['approved-at']).role : null;
  if (!isAtLeastRole(held, 'change-and-release-manager')) {
    findings.push(
      say(
        record,
        'model-unapproved',
        `The model ${model.id} (${path}) is approved by ${model['approved-by']}, who was ${held ?? 'not in the register with a role'} at ${model['approved-at']}.`,
        'A change and release manager approves the model anew.',
        ['model'],
      ),
    );
  } else if (isBefore(now, model['approved-at'])) {
    findings.push(
      say(
        record,
        'model-unapproved',
        `The approval of the model ${model.id} is dated ${model['approved-at']}, after now.`,
        'A change and release manager corrects the model.',
        ['model'],
      ),
    );
  }
  const today = dayIn(policy.timezone, now);
  if (today > model.expires) {
    findings.push(
      say(
        record,
        'model-expired',
        `The model ${model.id} expired on ${model.expires}; today is ${today}.`,
        `A change and release manager renews the model. Until then: ${AS_NORMAL}`,
        ['model'],
      ),
    );
  }
  const { suspended } = model;
  if (suspended !== undefined && !isBefore(suspended.at, model['approved-at'])) {
    findings.push(
      say(
        record,
        'model-suspended',
        `${suspended.by} suspended the model ${model.id} at ${suspended.at}.`,
        `A change and release manager approves the model anew. Until then: ${AS_NORMAL}`,
        ['model'],
      ),
    );
  }
  const failed = usesOf(question, model).find(
    ({ value }) =>
      (value.outcome?.result === 'failed' || value.outcome?.result === 'backed-out') &&
      compareInstants(value.outcome.ended, model['approved-at']) >= 0,
  );
  if (failed !== undefined) {
    findings.push(
      say(
        record,
        'model-suspended',
        `${failed.value.id} used the model ${model.id} and ended as ${failed.value.outcome?.result}; that suspends it.`,
        `A change and release manager looks at ${failed.value.id} and approves the model anew. Until then: ${AS_NORMAL}`,
        ['model'],
      ),
    );
  }
  return findings;
}

function judgeScope(question: ModelQuestion, { value: model }: GovernanceFile<Model>): readonly Finding[] {
  const { record, files, risk } = question;
  const outside: string[] = [];
  for (const name of record.value.environments)
    if (!includesName(model.environments, name)) outside.push(`the environment ${name}`);
  const covered = model['configuration-items'].map(normaliseRef);
  for (const ref of record.value['configuration-items'])
    if (!covered.includes(normaliseRef(ref))) outside.push(`the item ${normaliseRef(ref)}`);
  for (const file of files ?? []) if (!isPathMatch(model.paths, file)) outside.push(`the file ${file}`);
  if (compareRisk(risk, model.level) > 0) outside.push(`the risk level ${risk} (the model's is ${model.level})`);
  if (outside.length === 0) return [];
  const shown = outside.slice(0, 5).join(', ');
  return [
    say(
      record,
      'model-scope-exceeded',
      `The model ${model.id} does not reach to ${shown}${outside.length > 5 ? ` and ${outside.length - 5} more` : ''}.`,
      `Take out what the model does not allow, or make it a normal change: ${NORMAL}`,
      ['model'],
    ),
  ];
}

/** Earned by normal runs without error, and not used up. */
function judgeRecordOfUse(question: ModelQuestion, { value: model, path }: GovernanceFile<Model>): readonly Finding[] {
  const { record, others, policy } = question;
  const findings: Finding[] = [];
  const earned = new Set(
    (model.successes ?? []).filter((id) =>
      others.some(
        ({ value }) =>
          value.id === id &&
          value.type === 'normal' &&
          value.outcome?.result === 'successful' &&
          value.withdrawn === undefined,
      ),
    ),
  );
  if (earned.size < policy.standard.successes) {
    findings.push(
      say(
        record,
        'model-unproven',
        `The model ${model.id} (${path}) names ${earned.size === 1 ? 'one normal change' : `${earned.size === 0 ? 'no' : earned.size} normal changes`} that ended without error; the policy asks for ${policy.standard.successes}.`,
        AS_NORMAL,
        ['model'],
      ),
    );
  }
  const used = usesOf(question, model).filter(({ value }) => value.withdrawn === undefined).length;
  if (model.uses !== undefined && used >= model.uses) {
    findings.push(
      say(
        record,
        'model-used-up',
        `The model ${model.id} may be used ${countTimes(model.uses)} and was used ${countTimes(used)}.`,
        'A change and release manager renews the model.',
        ['model'],
      ),
    );
  }
  return findings;
}

function countTimes(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function usesOf({ others, record }: ModelQuestion, model: Model): readonly ReadRecord[] {
  return others.filter(
    ({ value, path }) => path !== record.path && value.type === 'standard' && value.model === model.id,
  );
}
