/**
 * What a change without a file is asked besides its model: that it is one, that a bot raised it, and that a person stood by it, who merged
 * it or, being known to the register, approved it. Who merged is GitHub's word; who is not known did neither.
 */

import { isRaisedFor, judgeRaising } from '../coverage/raised.ts';
import { againstModel, asNormal, findModel } from '../kinds/model-fit.ts';
import { findPerson } from '../register/people.ts';
import type { Finding } from '../terms/finding.ts';
import type { Account, Model, PullRequestFact } from '../terms/generated/shapes.ts';
import { found, type Judgement, NOTHING, notRead, together } from '../terms/judgement.ts';
import { notAsked } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { isBotLogin } from '../text/logins.ts';
import type { ExaminedChange } from './concerns.ts';

export function judgeRaised(change: ExaminedChange): Judgement {
  const { world, record } = change;
  const pr = world.facts.pull_requests.find(({ number }) => number === record.raisedIn);
  const model = findModel(world.models, record);
  // Without either there would be no such change.
  if (pr === undefined || model === null) return notRead(notAsked(`pull request #${record.raisedIn}`, 'it'));
  const raising = judgeRaising(pr, model.value, world.policy);
  return together(
    raising.is === 'unknown' ? notRead(raising.unread) : NOTHING,
    found(...judgeOpener(change, pr, model.path)),
    model.value.unreviewed === true ? NOTHING : judgePersonBehind(change, pr, model.path),
  );
}

/** Whoever may approve changes is a person, and a person's pull request is a change like any other. */
function judgeOpener(
  { directory, record }: ExaminedChange,
  { user }: PullRequestFact,
  path: string,
): readonly Finding[] {
  if (user === null || findPerson(directory, user).kind === 'unknown') return [];
  return [
    againstModel(
      record,
      'model-invalid',
      `${user.login} opened pull request #${record.raisedIn} and is in the register (${directory.path}), so \`raises-for\` in ${path} names a person.`,
      `A change and release manager takes ${user.login} out of \`raises-for\`, which is for accounts that no person uses. Until then: ${asNormal(record)}`,
      ['raises-for'],
    ),
  ];
}

function judgePersonBehind(change: ExaminedChange, pr: PullRequestFact, path: string): Judgement {
  const { world, record } = change;
  const { number, merged_by: mergedBy } = pr;
  if (isApprovedByPerson(change)) return NOTHING;
  if (world.stage === 'review') return found(sayWhoMerges(record, number));
  if (mergedBy === undefined) return notRead(notAsked(`who merged pull request #${number}`, 'it'));
  if (mergedBy !== null && isPerson(mergedBy, pr, world)) return NOTHING;
  const unread = change.examined.judgements.flatMap(({ missing }) => missing);
  if (unread.length > 0) return notRead(...unread);
  return found({
    reason: 'approval-outstanding',
    level: 'error',
    change: record.value.id,
    message: `Pull request #${number} was merged by ${mergedBy?.login ?? 'an account that is gone'}, and nobody in the register has approved it as it is now.`,
    remedy: `Somebody in the register approves pull request #${number}, also after the merge; then run the gate again. If nobody has to look at these, a change and release manager writes \`unreviewed: true\` into ${path} and approves the model again.`,
    where: { file: record.path, pointer: ['raises-for'], on: 'key' },
  });
}

/** At review nobody has merged it yet, and a merge by a person is enough. */
function sayWhoMerges({ value, path }: ReadRecord, number: number): Finding {
  return {
    reason: 'approval-outstanding',
    level: 'notice',
    change: value.id,
    message: `${value.id} needs no record. It may go out if a person merges pull request #${number}, or if somebody in the register approves it and a bot merges.`,
    remedy: 'Look at it, and merge it.',
    where: { file: path, pointer: ['id'] },
  };
}

/** A review by somebody of the register: on a public repository anybody may write one. */
function isApprovedByPerson({ directory, world, examined }: ExaminedChange): boolean {
  const { models } = world;
  return examined.judgements.some(({ votes }) =>
    votes.some(
      ({ evidence, decision, doubt, account }) =>
        evidence === 'review' &&
        decision === 'approved' &&
        doubt === null &&
        account !== null &&
        !account.isBot &&
        findPerson(directory, account).kind === 'person' &&
        !isNamedAsBot({ login: account.login, id: account.id ?? 0, type: 'User' }, models),
    ),
  );
}

/** To merge takes the right to write, so that it need be nobody whom the register lists. */
function isPerson(account: Account, { user }: PullRequestFact, { models }: World): boolean {
  if (account.type !== 'User' || isBotLogin(account.login)) return false;
  return account.id !== user?.id && !isNamedAsBot(account, models);
}

/** A bot that works under the account of a user is none the less a bot. */
function isNamedAsBot(account: Account, models: readonly { readonly value: Model }[]): boolean {
  return models.some(({ value }) => isRaisedFor(value['raises-for'] ?? [], account));
}
