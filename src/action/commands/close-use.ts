/**
 * What `close` does for changes without a file. Where the deployment succeeded there is nothing to write; where it did not, a record of the
 * failed use is proposed, which suspends the model once it is merged.
 */

import { idOfUse, recordOfUse, type Use } from '../../domain/coverage/failed-use.ts';
import { isRaisedFor } from '../../domain/coverage/raised.ts';
import { raisedChanges } from '../../domain/coverage/raised-changes.ts';
import { judgeClosing } from '../../domain/ending/closing.ts';
import type { Ending } from '../../domain/ending/run-ending.ts';
import type { ChangeRecord, Facts, Model } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import { placeRecord } from '../../domain/terms/record-place.ts';
import type { GovernanceFile, ReadRecord } from '../../domain/terms/world.ts';
import { includesName, isSameName } from '../../domain/text/names.ts';
import { writeUse } from '../../files/edit/use-text.ts';
import { readPullRequest } from '../../github/facts/pull-request.ts';
import { scopeOfRecords } from '../../github/facts/record-list.ts';
import { listIn } from '../../github/trees/listing.ts';
import { findOpenPull, propose, readHeadNow } from '../../github/writes/outcome-writes.ts';
import { writeUseProposal } from './close-report.ts';
import { BY_HAND, type ClosePlace, type CloseStep, failed, nothing, notWritten } from './close-steps.ts';

type Ended = Extract<Ending, { kind: 'ended' }>;

export type UseQuestion = {
  readonly policy: CompletePolicy;
  readonly facts: Facts;
  readonly models: readonly GovernanceFile<Model>[];
  readonly read: { readonly judged: readonly ReadRecord[]; readonly others: readonly ReadRecord[] };
  readonly ending: Ended;
};

/** As the reports and the input `change` name it. */
export function nameOfUse({ model, pullRequest }: Use): string {
  return `${model.id}#${pullRequest.number}`;
}

/** The changes without a file that the run carried out; of a way back those that the input names, which are not among what it brings in. */
export async function raisedUses(
  { api, request }: ClosePlace,
  { policy, facts, models, read, ending }: UseQuestion,
): Promise<{ readonly uses: readonly Use[]; readonly unknown: readonly CloseStep[] }> {
  const environment = request.environment ?? '';
  const modelOf = (id: string): Model | undefined => models.find(({ value }) => isSameName(value.id, id))?.value;
  if (!ending.isWayBack) {
    const asked = { stage: 'deploy', environment, policy, facts, models, ...read } as const;
    const uses = raisedChanges(asked).flatMap(({ raisedIn, value }): readonly Use[] => {
      const pullRequest = facts.pull_requests.find(({ number }) => number === raisedIn);
      const model = modelOf(value.model ?? '');
      if (pullRequest === undefined || model === undefined || !includesName(model.environments, environment)) return [];
      return [{ pullRequest, model, environment }];
    });
    return { uses, unknown: [] };
  }
  const uses: Use[] = [];
  const unknown: CloseStep[] = [];
  for (const name of request.change.filter((one) => one.includes('#'))) {
    const [id = '', number = ''] = name.split('#');
    const model = modelOf(id);
    if (model === undefined) continue;
    const pull = await readPullRequest(api, request.repository, Number(number));
    if (pull.kind === 'unavailable') unknown.push(failed(name, `Pull request #${number} could not be read`, pull));
    else if (isRaisedFor(model['raises-for'] ?? [], pull.value.fact.user) && pull.value.fact.merged_at != null)
      uses.push({ pullRequest: pull.value.fact, model, environment });
  }
  return { uses, unknown };
}

export async function closeUse(place: ClosePlace, use: Use, policy: CompletePolicy, ending: Ended): Promise<CloseStep> {
  const name = nameOfUse(use);
  if (ending.result === 'successful' || ending.result === 'successful-with-issues')
    return nothing(name, `${name} has no record, and needs none: the deployment ended ${ending.result}.`);
  const judged = judgeUseClosing(place, use, ending);
  if (judged.kind === 'not') return notWritten(name, judged.message, BY_HAND);
  const found = await findPlace(place, use, policy, ending);
  if (found.kind === 'over') return found.step;
  const { path, head, prefix } = found;
  const text = path === null ? null : writeUse(path, judged.record);
  if (path === null || text === null)
    return notWritten(name, `No record of ${name} can be written to ${policy.records.join(', ')}.`, BY_HAND);
  const { api, request, runUrl } = place;
  const id = idOfUse(use.model.id, use.pullRequest.number);
  const { outcome } = judged;
  const proposed = await propose(api, {
    repository: request.recordsRepository ?? request.repository,
    path,
    file: { ...head, blob: null },
    text,
    head: `${prefix}${request.runId ?? 0}-${request.runAttempt ?? 1}`,
    ...writeUseProposal({ id, name, path, outcome, model: use.model.id, runUrl }),
  });
  return describeProposed(use, ending, proposed);
}

type Proposed = Awaited<ReturnType<typeof propose>>;
type Outcome = NonNullable<ChangeRecord['outcome']>;
type UseClosing =
  | { readonly kind: 'close'; readonly record: ReturnType<typeof recordOfUse>; readonly outcome: Outcome }
  | { readonly kind: 'not'; readonly message: string };

/** The record of the failed use with its outcome, by the same rules as any other that is closed. */
function judgeUseClosing({ runUrl }: ClosePlace, use: Use, ending: Ended): UseClosing {
  const bare = recordOfUse(use, { result: ending.result, started: ending.started, ended: ending.ended, summary: '-' });
  const { outcome: _, ...open } = bare;
  const closing = judgeClosing({
    record: { path: '', value: open, digest: '' },
    ending,
    environment: use.environment,
    isNamed: true,
    runUrl,
  });
  if (closing.kind !== 'close') return { kind: 'not', message: closing.message };
  return { kind: 'close', record: { ...bare, outcome: closing.outcome }, outcome: closing.outcome };
}

type FoundHead = Extract<Awaited<ReturnType<typeof readHeadNow>>, { kind: 'known' }>['value'];
type FoundPlace =
  | { readonly kind: 'over'; readonly step: CloseStep }
  | { readonly kind: 'free'; readonly path: string | null; readonly head: FoundHead; readonly prefix: string };

/** Where the record goes; over where it, or a pull request with it, is there already, or nobody can see whether it is. */
async function findPlace(
  { api, request }: ClosePlace,
  use: Use,
  policy: CompletePolicy,
  ending: Ended,
): Promise<FoundPlace> {
  const name = nameOfUse(use);
  const over = (step: CloseStep): FoundPlace => ({ kind: 'over', step });
  const id = idOfUse(use.model.id, use.pullRequest.number);
  const repository = request.recordsRepository ?? request.repository;
  const branch = request.recordsRef?.replace(/^refs\/heads\//u, '') ?? null;
  if (branch !== null && /^(?:[0-9a-f]{40}|refs\/tags\/.*)$/u.test(branch))
    return over(notWritten(name, '`records-ref` is not a branch, so no pull request can be opened for it.', BY_HAND));
  const prefix = `change-gate/close/${id}/`;
  const pull = await findOpenPull(api, repository, prefix);
  if (pull.kind === 'unavailable')
    return over(failed(name, 'Whether a pull request is open already could not be read', pull));
  if (pull.value !== null)
    return over({
      ...nothing(name, `Pull request #${pull.value.number} for the failed use of ${use.model.id} is open already.`),
      remedy: 'Merge it.',
      url: pull.value.url,
    });
  const head = await readHeadNow(api, repository, branch);
  if (head.kind === 'unavailable') return over(failed(name, 'The branch that records lie on could not be read', head));
  const listed = await listIn(head.value.tree, scopeOfRecords(policy));
  if (listed.kind === 'unavailable')
    return over(failed(name, 'The branch that records lie on could not be read', listed));
  const there = listed.value.map(({ path }) => path).find((path) => isSameName(idOfPath(path), id));
  if (there !== undefined) return over(nothing(name, `${there} is there already.`));
  const path = placeRecord(policy.records, id, Number(ending.ended.slice(0, 4)));
  return { kind: 'free', path, head: head.value, prefix };
}

function describeProposed(use: Use, { result }: Ended, proposed: Proposed): CloseStep {
  const name = nameOfUse(use);
  switch (proposed.kind) {
    case 'open':
      return {
        id: name,
        kind: 'proposed',
        message: `Pull request #${proposed.pull.number} writes that ${name} ended ${result}.`,
        remedy: `Merge it: that suspends the model ${use.model.id} until a change and release manager approves it again.`,
        url: proposed.pull.url,
      };
    case 'branch-only':
      return failed(name, 'The record is on a branch, and no pull request could be opened', proposed.why);
    case 'not-written':
      return failed(name, `The outcome of ${name} could not be written`, proposed.why);
  }
}
