/**
 * `raise` on a pull request whose body holds the form below a heading *Change record*: the record is committed to the branch of that pull request, or
 * shown to be copied where nothing may be written there. It approves nothing, and speaks in one comment before it writes anything else.
 */

import type { RiskLevel } from '../../domain/terms/levels.ts';
import { RAISE_BLOCK, type RaiseKey } from '../../domain/terms/raise-words.ts';
import { placeRecord } from '../../domain/terms/record-place.ts';
import { isRecordPath } from '../../domain/text/paths.ts';
import { readRaiseBlock, readRaiseForm } from '../../files/edit/raise-form.ts';
import { type RaisedRecord, writeRaised } from '../../files/edit/raised-record.ts';
import { readFileNow } from '../../github/writes/outcome-writes.ts';
import {
  mayWrite,
  type RaisingPull,
  readPullPaths,
  readPullStanding,
  readRaisingPull,
} from '../../github/writes/raise-pull-reads.ts';
import { putRecord } from '../../github/writes/raise-writes.ts';
import { oneLine } from '../../render/plain/safe-text.ts';
import type { OpenPlace } from '../runner/command.ts';
import { commentBelow } from './raise-comment.ts';
import { askForMore, type RaiseStep, refusalStep, sayStep, showRecord, signMessage } from './raise-report.ts';

type PullPlace = Pick<OpenPlace, 'api' | 'request' | 'clock'>;
type Rules = {
  readonly records: readonly string[];
  readonly levelOf: (impact: number, likelihood: number) => RiskLevel;
};
type Target = { readonly pull: RaisingPull; readonly id: string; readonly path: string; readonly message: string };

/** What a template may say already; alone it asks for nothing. */
const MAY_STAND_READY: readonly RaiseKey[] = ['type', 'environments', 'items', 'assessedBy'];

export async function raiseFromPull(place: PullPlace, number: number, rules: Rules): Promise<RaiseStep> {
  const { api, request } = place;
  const at = `Pull request #${number}`;
  const read = await readRaisingPull(api, request.repository, number);
  if (read.kind === 'unavailable') return refusalStep(null, `${at} could not be read`, read);
  const pull = read.value;
  const block = readRaiseBlock(pull.body);
  if (!pull.isOpen || block.kind === 'none')
    return nothing(null, `${at} is not open with a block “${RAISE_BLOCK}” in its text: it raises nothing.`, null);
  const answers = readRaiseForm(block.text);
  // A template that nobody has filled in asks for nothing.
  if (![...answers.values.keys()].some((key) => !MAY_STAND_READY.includes(key)))
    return nothing(null, `The block “${RAISE_BLOCK}” of pull request #${number} is empty.`, null);
  if (request.recordsRepository !== null)
    return stop(
      `Records are kept in ${request.recordsRepository}, and not beside the code.`,
      'Raise the change by an issue.',
    );
  if (pull.user === null)
    return stop(`Whoever opened pull request #${number} has no account any more.`, 'Somebody else opens one.');
  const year = Number(pull.createdAt.slice(0, 4));
  const id = `CHG-${year}-P${number}`;
  const path = placeRecord(rules.records, id, year);
  if (path === null)
    return stop(`The policy's \`records\` match no place for ${id}.yml.`, 'Correct `records` in the policy.');
  const target = { pull, id, path, message: `Change record ${id}, as its pull request says` };
  if (block.kind === 'twice')
    return tell(place, target, {
      kind: 'asked',
      id: null,
      message: `The heading “${RAISE_BLOCK}” appears twice in the text of this pull request, so it is not clear which block counts.`,
      remedy: 'Delete one of them.',
      url: null,
    });
  const { title, user, createdAt: requestedAt, url: link } = pull;
  const { levelOf } = rules;
  const heading = oneLine(title).trim();
  const record = writeRaised({
    id,
    path,
    title: heading,
    requestedBy: user.login,
    requestedAt,
    link,
    answers,
    levelOf,
  });
  return propose(place, target, record, rules);
}

/** Everything that keeps it from being written is looked at before anything is. */
async function propose(place: PullPlace, target: Target, record: RaisedRecord, { records }: Rules): Promise<RaiseStep> {
  const { api, request } = place;
  const { pull, id, path, message } = target;
  const paths = await readPullPaths(api, request.repository, pull.number);
  if (paths.kind === 'unavailable') return refusalStep(id, 'The files of the pull request could not be read', paths);
  const other = paths.value.find((one) => one !== path && isRecordPath(records, one));
  if (other !== undefined)
    return nothing(id, `Pull request #${pull.number} brings a record already (${other}): it is edited there.`, null);
  const standing = await readPullStanding(api, request.repository, pull, { path, message });
  if (standing.kind === 'unavailable')
    return refusalStep(id, 'Whether anybody has looked at the pull request could not be read', standing);
  if (standing.value !== 'ours') {
    const why = standing.value === 'reviewed' ? 'it has been reviewed' : 'somebody else has written the record';
    return tell(
      place,
      target,
      nothing(id, `The record no longer follows the text of this pull request, as ${why}.`, null),
    );
  }
  if (record.kind === 'faulty') return ask(place, target, record);
  const writer = await mayWrite(api, request.repository, pull.user?.login ?? '');
  if (writer.kind === 'unavailable')
    return refusalStep(id, 'Whether its author may write here could not be read', writer);
  if (!pull.isOwnBranch || !writer.value) return show(place, target, record.text);
  return commit(place, target, record.text, paths.value.includes(path));
}

async function commit(place: PullPlace, target: Target, text: string, isThere: boolean): Promise<RaiseStep> {
  const { api, request } = place;
  const { pull, id, path, message } = target;
  const done = `The change record ${id} (${path}) is in the branch of this pull request, as its text says.`;
  const remedy = 'It follows edits of the text until the first review. Whoever approves it does so there.';
  const file = isThere ? await readFileNow(api, request.repository, pull.branch, path) : null;
  if (file?.kind === 'unavailable') return refusalStep(id, `${path} could not be read`, file);
  if (file !== null && new TextDecoder().decode(file.value.bytes) === text)
    return tell(place, target, { kind: 'nothing-to-do', id, message: done, remedy, url: null });
  const begun = await commentBelow(place, target.pull.number, `The record ${id} is being written.`);
  if (begun !== null) return refusalStep(id, 'No comment could be written, so nothing else was', begun);
  const signed = signMessage(message, request, pull.user?.login ?? '');
  const proposal = { repository: request.repository, path, text, message: signed, head: pull.branch };
  const written = await putRecord(api, proposal, file?.value.blob ?? null);
  if (written.kind === 'unavailable')
    return tell(place, target, refusalStep(id, `${path} could not be written`, written));
  return tell(place, target, { kind: isThere ? 'updated' : 'raised', id, message: done, remedy, url: null });
}

async function ask(
  place: PullPlace,
  target: Target,
  { faults }: Extract<RaisedRecord, { readonly kind: 'faulty' }>,
): Promise<RaiseStep> {
  const failed = await commentBelow(
    place,
    target.pull.number,
    askForMore(faults, null, 'the text of this pull request'),
  );
  if (failed !== null) return refusalStep(target.id, 'What is missing could not be said', failed);
  const fields = [...new Set(faults.map(({ field }) => field))].join(', ');
  const message = `The text of pull request #${target.pull.number} is not a complete change record yet: ${fields}.`;
  return { kind: 'asked', id: null, message, remedy: 'Whoever opened it edits it.', url: target.pull.url };
}

/** A branch of a fork, the default branch, or that of somebody else: nothing is written there for whoever could not. */
async function show(place: PullPlace, target: Target, text: string): Promise<RaiseStep> {
  const failed = await commentBelow(place, target.pull.number, showRecord(target.path, text));
  if (failed !== null) return refusalStep(target.id, 'The record could not be shown', failed);
  const message = `Nothing is written to the branch of pull request #${target.pull.number} by this run; its comment holds the record.`;
  return {
    kind: 'asked',
    id: null,
    message,
    remedy: 'Whoever may push to that branch commits it.',
    url: target.pull.url,
  };
}

async function tell(place: PullPlace, target: Target, step: RaiseStep): Promise<RaiseStep> {
  const failed = await commentBelow(place, target.pull.number, sayStep(step));
  if (failed === null || step.kind === 'not-written') return step;
  const { message, remedy } = refusalStep(step.id, `${step.message} That could not be said in a comment`, failed);
  return { ...step, kind: 'not-written', message, remedy };
}

function stop(message: string, remedy: string): RaiseStep {
  return { kind: 'not-written', id: null, message, remedy, url: null };
}

function nothing(id: string | null, message: string, url: string | null): RaiseStep {
  return { kind: 'nothing-to-do', id, message, remedy: '', url };
}
