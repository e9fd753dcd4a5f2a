/**
 * The changes without a file of a run: made from facts and models alone, before anything is judged, so that the same bundle gives the same.
 * A pull request that a written record names is that record's, whatever a model would say of it.
 */

import { digestRecord } from '../terms/digest.ts';
import type { ChangeRecord, Facts, Model, PullRequestFact } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { indexRecords, type RecordIndex } from '../terms/record-index.ts';
import type { Stage } from '../terms/stage.ts';
import type { GovernanceFile, ReadRecord } from '../terms/world.ts';
import { includesName } from '../text/names.ts';
import { filesOf, isAnswerable, needsNoRecord, pullRequestsGoingOut } from './coverage.ts';
import { judgeRaising } from './raised.ts';

export type RaisedQuestion = {
  readonly stage: Stage;
  readonly environment: string | null;
  readonly policy: CompletePolicy;
  readonly facts: Facts;
  readonly models: readonly GovernanceFile<Model>[];
  /** Written records. */
  readonly judged: readonly ReadRecord[];
  readonly others: readonly ReadRecord[];
};

export function raisedChanges(question: RaisedQuestion): readonly ReadRecord[] {
  const { stage, models, policy } = question;
  if (stage === 'draft' || models.every(({ value }) => value['raises-for'] === undefined)) return [];
  const all = indexRecords([...question.judged, ...question.others]);
  return pullRequestsAsked(question)
    .filter((pr) => !isNamed(pr.number, question, all))
    .flatMap((pr) => {
      const raising = models.filter(({ value }) => {
        const { is } = judgeRaising(pr, value, policy);
        return is === 'raised' || is === 'unknown';
      });
      // Of two files with one id one change is made, which says that there are two.
      const distinct = raising.filter(({ value }, at) => raising.findIndex((one) => one.value.id === value.id) === at);
      return distinct.map((model) => raise(pr, model));
    });
}

/** The pull requests that need a record: those under review, or those that go out. */
function pullRequestsAsked({ stage, policy, facts }: RaisedQuestion): readonly PullRequestFact[] {
  if (stage === 'deploy') return pullRequestsGoingOut(policy, facts);
  return facts.pull_requests.filter((pr) => {
    const files = filesOf(pr);
    return (facts.review_of ?? []).includes(pr.number) && (files === null || !needsNoRecord(policy, files));
  });
}

/** Whether a record of this environment names it. One for all since the last deployment names nothing. */
function isNamed(number: number, { environment, facts, judged }: RaisedQuestion, all: RecordIndex): boolean {
  return judged.some(
    (record) =>
      record.value.covers !== 'since-last-deployment' &&
      (environment === null || includesName(record.value.environments, environment)) &&
      isAnswerable(record, number, facts, all),
  );
}

function raise(pr: PullRequestFact, { path, value: model }: GovernanceFile<Model>): ReadRecord {
  const bot = pr.user?.login ?? '';
  const value: ChangeRecord = {
    id: `${model.id}#${pr.number}`,
    title: model.title,
    type: 'standard',
    reason: `${bot} opened pull request #${pr.number}, which the model ${model.id} stands for.`,
    'requested-by': bot,
    'requested-at': pr.created_at,
    environments: model.environments,
    'configuration-items': model['configuration-items'],
    model: model.id,
  };
  return { path, value, digest: digestRecord(value), raisedIn: pr.number };
}
