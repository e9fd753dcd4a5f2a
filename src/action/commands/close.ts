/**
 * The command `close`: after a deployment its outcome goes into the records that the run carried out, each in a pull request of its own.
 * It decides nothing and authorises nothing; where it cannot be told how a change ended, nothing is written.
 */

import { type Closing, isWorse, judgeClosing } from '../../domain/ending/closing.ts';
import { type Ending, judgeEnding } from '../../domain/ending/run-ending.ts';
import { digestRecord } from '../../domain/terms/digest.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { includesName, isSameName } from '../../domain/text/names.ts';
import { type Outcome, writeOutcome } from '../../files/edit/outcome-text.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { FilesRead } from '../../gate/files-read.ts';
import { readGovernance, readPolicy } from '../../gate/read-governance.ts';
import { readRecords } from '../../gate/read-records.ts';
import type { Api } from '../../github/api/api.ts';
import { openGitHub } from '../../github/source.ts';
import { findOpenPull, type Pull, propose, readAttemptStart, readFileNow } from '../../github/writes/outcome-writes.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { LOG } from '../../render/plain/options.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import type { Command } from '../runner/command.ts';
import { inputFault } from '../runner/inputs.ts';
import { annotateClose, closeOutputs, describeClose, exitCodeOfClose, writeProposal } from './close-report.ts';
import { BY_HAND, type ClosePlace, type CloseStep, failed, nothing, notWritten } from './close-steps.ts';
import { closeUse, nameOfUse, raisedUses } from './close-use.ts';
import { refuseCommand } from './refuse-command.ts';

export const command: Command = {
  name: 'close',
  deadline: null,
  /** It is about one deployment to one environment. */
  refuses(_, event, environment) {
    if (event === null) return [];
    if (event.stage !== 'deploy')
      return [
        inputFault(
          `The command \`close\` does not run on \`${event.name}\`: nothing is deployed by it.`,
          'Run it in the workflow that deploys, after the job that does.',
        ),
      ];
    if (environment !== null) return [];
    const message = 'A deployment is to one environment, and none was named.';
    const remedy = 'Set the input `environment` to the one that was deployed to.';
    return [{ ...inputFault(message, remedy), reason: 'environment-missing' }];
  },
  refuse: refuseCommand,
  async run({ api, request, inputs, runUrl }) {
    const steps = await close({ api, request, claim: inputs.result, runUrl });
    return {
      text: renderAsText(describeClose(steps), LOG),
      markdown: renderAsMarkdown(describeClose(steps)),
      annotations: annotateClose(steps),
      files: null,
      outputs: closeOutputs(steps),
      exitCode: exitCodeOfClose(steps),
      isDecision: false,
      publish: null,
    };
  },
};

export async function close(place: ClosePlace): Promise<readonly CloseStep[]> {
  const { api, request, claim } = place;
  const environment = request.environment ?? '';
  const source = openGitHub(request, api);
  const rules = await readPolicy(source);
  const { policy, findings, files } = rules;
  const troubled = troubleIn(files, findings);
  if (troubled.length > 0) return troubled;
  const base = await source.gatherBase(policy);
  if (base.kind === 'unavailable') return [failed(null, 'What this run deployed could not be read', base)];
  const { facts, selection } = base.value;
  const said = [...findings, ...base.value.faults];
  const ending = judgeEnding(facts, environment, claim, await readAttemptStart(api, request));
  if (ending.kind === 'nothing-went-out') return [nothing(null, ending.message)];
  if (ending.kind === 'not-told') return [...troubleIn(files, said), notWritten(null, ending.message, ending.remedy)];
  // What a way back takes off is not among the commits that it brings in: only people say which change that was.
  const meant = ending.isWayBack ? { ids: request.change, paths: [] } : selection;
  const answer = await source.readRecords(policy, meant);
  const read = readRecords({
    answer,
    selection: meant,
    stage: 'deploy',
    all: false,
    facts,
    policy,
    before: files,
    said,
  });
  const models = await readGovernance(source, rules, { said, parts: ['models'] });
  const raised = await raisedUses(place, { policy, facts, models: models.models, read, ending });
  const chosen = ending.isWayBack
    ? read.judged.filter(({ value }) => includesName(request.change, value.id))
    : read.judged.filter(
        ({ value }) => includesName(value.environments, environment) || includesName(request.change, value.id),
      );
  const { uses, unknown } = raised;
  // What the input names and is a change without a file has no file of its name.
  const faults = read.findings.filter(({ change }) => !uses.some((use) => isSameName(change ?? '', nameOfUse(use))));
  const steps: CloseStep[] = [...troubleIn(read.files, [...said, ...models.findings, ...faults]), ...unknown];
  if (!ending.isWayBack && isUnavailable(facts.landed ?? { unavailable: '' }))
    steps.push(
      notWritten(
        null,
        'What went out with this run could not be read, so a record may be missing here.',
        'Run this job again.',
      ),
    );
  const beside = new Set((answer.kind === 'known' ? (answer.value.beside ?? []) : []).map(({ path }) => path));
  for (const record of chosen)
    steps.push(beside.has(record.path) ? sayBeside(record, facts) : await closeOne(place, record, ending));
  for (const use of uses) steps.push(await closeUse(place, use, policy, ending));
  if (steps.length === 0) steps.push(sayNone(facts, policy, ending));
  return steps;
}

/** Outcomes are kept where records are kept: a hotfix has come back before it is closed. */
function sayBeside({ path, value }: ReadRecord, { repository }: Facts): CloseStep {
  return notWritten(
    value.id,
    `${path} is only on the branch that went out, and outcomes are written on ${repository.default_branch}.`,
    `Bring the hotfix to ${repository.default_branch} with its record, by a merge or a cherry-pick, and run this job again.`,
  );
}

async function closeOne(
  place: ClosePlace,
  record: ReadRecord,
  ending: Extract<Ending, { kind: 'ended' }>,
): Promise<CloseStep> {
  const { request, runUrl } = place;
  const { id } = record.value;
  const closing = judgeClosing({
    record,
    ending,
    environment: request.environment ?? '',
    isNamed: includesName(request.change, id),
    runUrl,
  });
  switch (closing.kind) {
    case 'closed':
    case 'open':
      return nothing(id, closing.message);
    case 'not-told':
      return notWritten(id, closing.message, closing.remedy);
    case 'close':
      return proposeOutcome(place, record, closing);
  }
}

async function proposeOutcome(
  { api, request, runUrl }: ClosePlace,
  record: ReadRecord,
  { outcome }: Extract<Closing, { kind: 'close' }>,
): Promise<CloseStep> {
  const { path } = record;
  const { id } = record.value;
  const repository = request.recordsRepository ?? request.repository;
  const branch = request.recordsRef?.replace(/^refs\/heads\//u, '') ?? null;
  if (branch !== null && /^(?:[0-9a-f]{40}|refs\/tags\/.*)$/u.test(branch))
    return notWritten(id, '`records-ref` is not a branch, so no pull request can be opened for it.', BY_HAND);
  const prefix = `change-gate/close/${id}/`;
  const open = await findOpenPull(api, repository, prefix);
  if (open.kind === 'unavailable') return failed(id, 'Whether a pull request is open already could not be read', open);
  if (open.value !== null) return leaveOpen(api, repository, record, outcome, open.value);
  const file = await readFileNow(api, repository, branch, path);
  if (file.kind === 'unavailable') return failed(id, `${path} could not be read`, file);
  const now = parseRecord(path, file.value.bytes);
  if (now.kind !== 'valid' || digestRecord(now.value) !== record.digest)
    return notWritten(id, `${path} was changed while this run was looking at it.`, 'Run this job again.');
  if (now.value.outcome !== undefined) return nothing(id, `${id} has ended meanwhile (${now.value.outcome.result}).`);
  const text = new TextDecoder().decode(file.value.bytes);
  const written = writeOutcome(path, text, now.value, outcome);
  if (written.kind === 'not-written') return notWritten(id, written.because, BY_HAND);
  const head = `${prefix}${request.runId ?? 0}-${request.runAttempt ?? 1}`;
  const { title, body } = writeProposal({ id, path, outcome, sha: request.sha ?? request.event.sha, runUrl });
  const proposed = await propose(api, {
    repository,
    path,
    file: file.value,
    text: written.text,
    head,
    title,
    body,
  });
  switch (proposed.kind) {
    case 'open':
      return {
        id,
        kind: 'proposed',
        message: `Pull request #${proposed.pull.number} writes the outcome of ${id}: ${outcome.result}, from ${outcome.started} to ${outcome.ended}.`,
        remedy: 'Merge it; until then the record is open.',
        url: proposed.pull.url,
      };
    case 'branch-only':
      return failed(id, `The outcome is on the branch ${head}, and no pull request could be opened`, proposed.why);
    case 'not-written':
      return failed(id, `The outcome of ${id} could not be written`, proposed.why);
  }
}

/** What is proposed already is nobody's to overwrite; where this run ended worse, it must not be merged unseen. */
async function leaveOpen(
  api: Api,
  repository: string,
  { path, value: { id } }: ReadRecord,
  outcome: Outcome,
  { number, url, branch }: Pull & { readonly branch: string },
): Promise<CloseStep> {
  const file = await readFileNow(api, repository, branch, path);
  if (file.kind === 'unavailable')
    return { ...failed(id, `What pull request #${number} says of the outcome of ${id} could not be read`, file), url };
  const proposed = parseRecord(path, file.value.bytes).value?.outcome;
  const says = proposed === undefined ? 'holds no outcome that can be read' : `says ${proposed.result}`;
  const message = `Pull request #${number} for the outcome of ${id} is open already, was left as it is and ${says}. This run ended ${outcome.result}.`;
  if (proposed === undefined || isWorse(outcome.result, proposed.result))
    return {
      ...notWritten(id, message, 'Do not merge it as it is: close it and run this job again, or correct it.'),
      url,
    };
  const remedy = 'Merge it, or close it and run this job again to have it written again.';
  return { ...nothing(id, message), remedy, url };
}

function sayNone(facts: Facts, policy: CompletePolicy, { isWayBack }: Extract<Ending, { kind: 'ended' }>): CloseStep {
  if (isWayBack)
    return notWritten(
      null,
      'This run went back to what was there before.',
      'Name the change that was backed out in `change`, or write its outcome by hand.',
    );
  return nothing(
    null,
    `No change record (${policy.records.join(', ')}) belongs to what went out with ${facts.subject.sha?.slice(0, 7) ?? 'this run'}.`,
  );
}

/** Files and answers that could not be read, or make no sense. */
function troubleIn(files: FilesRead, faults: readonly Finding[]): readonly CloseStep[] {
  return [
    ...files.diagnostics.map(({ diagnostic, change }) =>
      notWritten(change, `${diagnostic.path}:${diagnostic.line}: ${diagnostic.message}`, diagnostic.remedy),
    ),
    ...faults
      .filter(({ level }) => level === 'error')
      .map(({ change, message, remedy }) => notWritten(change, message, remedy)),
  ];
}
