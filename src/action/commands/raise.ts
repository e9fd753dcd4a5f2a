/**
 * The command `raise`: an issue that was written by the form (or a block in a pull request: `raise-pull.ts`) becomes a change record in a pull request, or a comment that says by field what is
 * missing. It approves nothing and authorises nothing. It says something below the issue before it writes anything else, and leaves no half behind.
 */
import { bandOf } from '../../domain/risk/risk.ts';
import { RAISE_LABEL, RAISE_PREFIX } from '../../domain/terms/raise-words.ts';
import { findTaken, placeRecord } from '../../domain/terms/record-place.ts';
import { readRaiseForm } from '../../files/edit/raise-form.ts';
import { type RaisedRecord, writeRaised } from '../../files/edit/raised-record.ts';
import { readPolicy } from '../../gate/read-governance.ts';
import { scopeOfRecords } from '../../github/facts/record-list.ts';
import { openGitHub } from '../../github/source.ts';
import { listIn } from '../../github/trees/listing.ts';
import { readFileNow, readHeadNow } from '../../github/writes/outcome-writes.ts';
import {
  findRaisedPull,
  putRecord,
  type RaisedPull,
  type RaisingIssue,
  raisePull,
  readRaisingIssue,
  readStanding,
} from '../../github/writes/raise-writes.ts';
import { oneLine } from '../../render/plain/safe-text.ts';
import type { Command, OpenPlace } from '../runner/command.ts';
import type { RunEvent } from '../runner/event.ts';
import { inputFault } from '../runner/inputs.ts';
import { refuseInputs } from '../runner/refusals.ts';
import { commentBelow } from './raise-comment.ts';
import { raiseFromPull } from './raise-pull.ts';
import {
  askForMore,
  messageOf,
  type RaiseStep,
  refusalStep,
  reportRaise,
  sayStep,
  signMessage,
  writeRaisedPull,
} from './raise-report.ts';
import { refuseCommand } from './refuse-command.ts';

export const command: Command = {
  name: 'raise',
  deadline: null,
  refuses: (inputs, event) => [
    ...refuseInputs(inputs, ['environment', 'stage', 'sha', 'change']),
    ...(event === null || event.issue !== undefined || isOfPull(event)
      ? []
      : [
          inputFault(
            `The command \`raise\` does not run on \`${event.name}\`.`,
            'Start it by `issues`, of the types opened, edited, labeled and reopened, or by `pull_request_target`, opened, edited and reopened.',
          ),
        ]),
  ],
  refuse: refuseCommand,
  run: async (place) => reportRaise(await raise(place)),
};

type RaisePlace = Pick<OpenPlace, 'api' | 'request' | 'event' | 'clock'>;

/** One issue, and where its record goes. */
type Target = {
  readonly issue: RaisingIssue;
  readonly id: string;
  readonly path: string;
  /** What the policy takes for records. */
  readonly globs: readonly string[];
  readonly branch: string;
  readonly title: string;
  /** Where records are kept, and on which branch; null for the default one. */
  readonly repository: string;
  readonly base: string | null;
};

export async function raise(place: RaisePlace): Promise<RaiseStep> {
  const { api, request, event } = place;
  const number = event.issue ?? 0;
  const { policy, findings, files } = await readPolicy(openGitHub(request, api));
  const [fault] = files.diagnostics;
  const [unread] = findings.filter(({ level }) => level === 'error');
  if (fault !== undefined)
    return stop(
      null,
      `${fault.diagnostic.path}:${fault.diagnostic.line}: ${fault.diagnostic.message}`,
      fault.diagnostic.remedy,
    );
  if (unread !== undefined) return stop(null, unread.message, unread.remedy);
  const levelOf = (impact: number, likelihood: number) => bandOf(impact * likelihood, policy.risk.bands);
  if (event.issue === undefined && event.pullRequest !== null)
    return raiseFromPull(place, event.pullRequest, { records: policy.records, levelOf });
  const read = await readRaisingIssue(api, request.repository, number);
  if (read.kind === 'unavailable') return refusalStep(null, `Issue #${number} could not be read`, read);
  const issue = read.value;
  if (issue === null)
    return nothing(null, `Issue #${number} is not open with the label ${RAISE_LABEL}: it raises nothing.`, null);
  if (issue.user === null)
    return stop(
      null,
      `Whoever opened issue #${number} has no account any more, so nobody asks for the change.`,
      'Somebody else opens an issue.',
    );
  const target = aim(place, issue, policy.records);
  if (typeof target === 'string')
    return stop(null, target, 'Correct `records` in the policy, or write the record by hand (`change-gate new`).');
  const pull = await findRaisedPull(api, target.repository, target.branch);
  if (pull.kind === 'unavailable')
    return refusalStep(target.id, 'Whether there is a pull request already could not be read', pull);
  const record = writeRaised({
    id: target.id,
    path: target.path,
    title: target.title,
    requestedBy: issue.user.login,
    requestedAt: issue.createdAt,
    link: issue.url,
    answers: readRaiseForm(issue.body),
    levelOf,
  });
  return pull.value === null ? raiseNew(place, target, record) : follow(place, target, record, pull.value);
}

function isOfPull({ name, pullRequest }: Pick<RunEvent, 'name' | 'pullRequest'>): boolean {
  return pullRequest !== null && (name === 'pull_request' || name === 'pull_request_target');
}

/** The id tells the issue, so that no two runs and no two issues ever choose the same one. */
function aim({ request }: RaisePlace, issue: RaisingIssue, globs: readonly string[]): Target | string {
  const year = Number(issue.createdAt.slice(0, 4));
  const own = request.recordsRepository === null ? '' : `${nameOf(request.repository)}-`;
  const id = `CHG-${year}-${own}I${issue.number}`;
  const path = placeRecord(globs, id, year);
  if (path === null) return `The policy's \`records\` (${globs.map(oneLine).join(', ')}) match no place for ${id}.yml.`;
  const base = request.recordsRef?.replace(/^refs\/heads\//u, '') ?? null;
  if (base !== null && /^(?:[0-9a-f]{40}|refs\/tags\/.*)$/u.test(base))
    return '`records-ref` is not a branch, so no pull request can be opened for it.';
  const title = oneLine(
    issue.title.startsWith(RAISE_PREFIX) ? issue.title.slice(RAISE_PREFIX.length) : issue.title,
  ).trim();
  const repository = request.recordsRepository ?? request.repository;
  return { issue, id, path, globs, branch: `change-gate/raise/${id}`, title, repository, base };
}

function nameOf(repository: string): string {
  return (repository.split('/')[1] ?? '').replace(/[^A-Za-z0-9-]/gu, '-').slice(0, 40);
}

/** First the comment, so that whoever asked hears of it whatever else fails; without it nothing is written. */
async function raiseNew(place: RaisePlace, target: Target, record: RaisedRecord): Promise<RaiseStep> {
  const { api } = place;
  const { id, path, branch, repository, base, issue } = target;
  if (record.kind === 'faulty') return ask(place, target, record, null);
  const head = await readHeadNow(api, repository, base);
  if (head.kind === 'unavailable')
    return refusalStep(id, 'The branch that records are kept on could not be read', head);
  const listed = await listIn(head.value.tree, scopeOfRecords({ records: target.globs }));
  if (listed.kind === 'unavailable')
    return refusalStep(id, 'The branch that records are kept on could not be read', listed);
  const taken = findTaken(
    listed.value.map((entry) => entry.path),
    id,
  );
  if (taken !== null)
    return tell(place, target, nothing(id, `${id} is a record already (${taken}): edit it there.`, null));
  const begun = await commentBelow(place, issue.number, `The record ${id} is being written.`);
  if (begun !== null) return refusalStep(id, 'No comment could be written, so nothing else was', begun);
  const text = writeRaisedPull({ id, path, title: target.title, issue });
  const raising = await raisePull(api, {
    repository,
    path,
    text: record.text,
    // Whoever labelled the issue wrote nothing of it.
    message: messageOf(id),
    head: branch,
    base: head.value,
    ...text,
  });
  if (raising.kind === 'raised') {
    const { number, url } = raising.pull;
    const message = `Pull request #${number} holds the change record ${id}.`;
    const remedy = 'It follows edits of this issue until the first review. Whoever approves it does so there.';
    return tell(place, target, { kind: 'raised', id, message, remedy, url });
  }
  const step = refusalStep(id, 'The record could not be written', raising.why);
  const left = raising.left === null ? '' : ` The branch ${raising.left} could not be taken away again: delete it.`;
  return tell(place, target, { ...step, remedy: `${step.remedy}${left}` });
}

/** There is a pull request: it follows the issue as long as nobody has looked at it or worked on it. */
async function follow(place: RaisePlace, target: Target, record: RaisedRecord, pull: RaisedPull): Promise<RaiseStep> {
  const { api } = place;
  const { id, path, branch, repository } = target;
  const { number, url, state } = pull;
  const at = `Pull request #${number}`;
  if (state === 'merged')
    return tell(
      place,
      target,
      nothing(
        id,
        `${at} brought in the record ${id}. This issue no longer changes it: open another pull request for that.`,
        url,
      ),
    );
  if (state === 'closed')
    return tell(
      place,
      target,
      nothing(
        id,
        `${at} with the record ${id} was closed. Whoever still wants the change reopens it, or opens another issue.`,
        url,
      ),
    );
  const standing = await readStanding(api, repository, pull, messageOf(id));
  if (standing.kind === 'unavailable')
    return refusalStep(id, `Whether anybody has looked at pull request #${number} could not be read`, standing);
  if (standing.value !== 'ours') {
    const why = standing.value === 'reviewed' ? 'has been reviewed' : 'has a commit of somebody else';
    return tell(
      place,
      target,
      nothing(id, `${at} ${why}, so it no longer follows this issue: edit ${path} there.`, url),
    );
  }
  if (record.kind === 'faulty') return ask(place, target, record, pull);
  const file = await readFileNow(api, repository, branch, path);
  if (file.kind === 'unavailable') return refusalStep(id, `${path} could not be read`, file);
  const step = {
    id,
    message: `${at} holds the change record ${id}, as this issue says.`,
    remedy: 'It follows edits of this issue until the first review. Whoever approves it does so there.',
    url,
  };
  if (new TextDecoder().decode(file.value.bytes) === record.text)
    return tell(place, target, { ...step, kind: 'nothing-to-do' });
  const message = signMessage(messageOf(id), place.request, target.issue.user?.login ?? '');
  const proposal = { repository, path, text: record.text, message, head: branch };
  const written = await putRecord(api, proposal, file.value.blob);
  if (written.kind === 'unavailable')
    return tell(place, target, refusalStep(id, `${path} could not be written`, written));
  return tell(place, target, { ...step, kind: 'updated' });
}

async function ask(
  place: RaisePlace,
  { issue, id }: Target,
  { faults }: Extract<RaisedRecord, { readonly kind: 'faulty' }>,
  pull: RaisedPull | null,
): Promise<RaiseStep> {
  const failed = await commentBelow(place, issue.number, askForMore(faults, pull));
  if (failed !== null) return refusalStep(id, 'What is missing could not be said below the issue', failed);
  const fields = [...new Set(faults.map(({ field }) => field))].join(', ');
  return {
    kind: 'asked',
    id: null,
    message: `Issue #${issue.number} is not a complete change record yet: ${fields}.`,
    remedy: 'Whoever opened it edits it.',
    url: issue.url,
  };
}

/** Says it below the issue too. What was written stays so where that fails. */
async function tell(place: RaisePlace, { issue }: Target, step: RaiseStep): Promise<RaiseStep> {
  const failed = await commentBelow(place, issue.number, sayStep(step));
  if (failed === null || step.kind === 'not-written') return step;
  const { message, remedy } = refusalStep(step.id, `${step.message} That could not be said below the issue`, failed);
  return { ...step, kind: 'not-written', message, remedy };
}

function stop(id: string | null, message: string, remedy: string): RaiseStep {
  return { kind: 'not-written', id, message, remedy, url: null };
}

function nothing(id: string | null, message: string, url: string | null): RaiseStep {
  return { kind: 'nothing-to-do', id, message, remedy: '', url };
}
