/**
 * Says on GitHub what was decided: status, check, comment, deployment status. It comes after the decision and changes nothing of it; what
 * cannot be written is a warning with what would help.
 */

import type { ReportInput } from '../../gate/judged.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../../github/api/api.ts';
import { writeCheckId } from '../../github/facts/check-id.ts';
import {
  MOST_DESCRIPTION,
  readStatus,
  type StatusState,
  type StatusWord,
  type Written,
  writeStatus,
} from '../../github/writes/statuses.ts';
import {
  type CheckText,
  type WrittenCheck,
  writeCheck,
  writeComment,
  writeDeploymentFailure,
} from '../../github/writes/writes.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { annotationsOf } from '../../report/annotations.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { renderSentence } from '../../report/sentence.ts';
import type { Published } from '../runner/command.ts';
import type { RunEvent } from '../runner/event.ts';
import type { Inputs } from '../runner/inputs.ts';
import { describeRefusal } from './write-words.ts';

/** GitHub's limits, with room for the marker: 65,535 characters of a check's summary, 65,536 of a comment. */
const MOST_BYTES = 65_000;

export type Place = {
  readonly api: Api;
  readonly repository: string;
  readonly inputs: Inputs;
  readonly event: RunEvent;
  /** The address of this run; null where the runner does not say. */
  readonly runUrl: string | null;
};

export async function publish(report: ReportInput, place: Place): Promise<Published> {
  const warnings: string[] = [];
  const note = (what: string, answer: Answer<unknown>, isSwept = false): void => {
    if (answer.kind === 'unavailable')
      warnings.push(`${what} could not be written: ${describeRefusal(answer, place.event, isSwept)}`);
  };
  const saying = publishStatus(report, place);
  const checking = publishCheck(report, place);
  const [status, check, comment, deployment] = await Promise.all([
    saying,
    checking,
    // Who writes status or check writes the comment too: GitHub's answer to it tells our own comment from another app's.
    publishComment(
      report,
      place,
      Promise.all([saying, checking]).then(
        (all) => all.flatMap((one) => (one?.kind === 'known' ? (one.value.login ?? []) : []))[0] ?? null,
      ),
    ),
    publishDeployment(report, place),
  ]);
  if (status !== null) note('The status', status, true);
  if (check !== null) note('The check', check, true);
  // `auto` is silent without the permission; `always` was asked for.
  if (comment !== null && place.inputs.comment === 'always') note('The comment', comment);
  else if (comment?.kind === 'unavailable' && comment.permission === undefined) note('The comment', comment);
  if (deployment?.kind === 'unavailable' && deployment.permission === undefined)
    note('The status of the deployment', deployment);
  return {
    commentUrl: comment?.kind === 'known' ? (comment.value ?? '') : '',
    warnings,
    // At deployment the step is what stops: only at review does the status speak in its place.
    speaksForStep: report.verdict.stage === 'review' && status?.kind === 'known',
  };
}

/** `payments gate (advice)`: a check that only advises has a name of its own, so that it can never stand in for a required one. */
export function checkNameOf(name: string, report: ReportInput): string {
  const own = withEnvironment(name, report);
  return report.verdict.outcome === 'warn' ? `${own} (advice)` : own;
}

function withEnvironment(name: string, { subject: { environment } }: ReportInput): string {
  return environment === null ? name : `${name} / ${environment}`;
}

/** The state of a status: a pass is green, what may still come is yellow, and all else is red. */
function stateOf({ verdict: { outcome, decision } }: ReportInput): StatusState {
  if (outcome === 'fail') return decision === 'awaiting' ? 'pending' : 'failure';
  return 'success';
}

/** The status that says what was decided; null where no commit is known. */
export function toStatus(report: ReportInput, name: string, runUrl: string | null): StatusWord | null {
  const { commit } = report.subject;
  if (commit === null) return null;
  return {
    sha: commit,
    name: checkNameOf(name, report),
    state: stateOf(report),
    sentence: shown(renderSentence(report), MOST_DESCRIPTION),
    runUrl,
    judgedAt: report.evaluatedAt,
  };
}

async function publishStatus(
  report: ReportInput,
  { api, repository, inputs, runUrl }: Place,
): Promise<Answer<Written> | null> {
  const word = inputs.status === null ? null : toStatus(report, inputs.status, runUrl);
  if (inputs.status === null || word === null) return null;
  return sayStatus(api, repository, report, { ...word, bare: inputs.status });
}

/**
 * Writes a status. Advice has a name of its own; where the bare name has a word from when the policy still enforced, that one is taken back,
 * neither yes nor no. What was advised before a pass is overtaken by it, so that nobody reads that people are awaited who have approved.
 */
export async function sayStatus(
  api: Api,
  repository: string,
  report: ReportInput,
  { bare, ...word }: StatusWord & { readonly bare: string },
): Promise<Answer<Written>> {
  const written = await writeStatus(api, repository, word);
  const { outcome } = report.verdict;
  if (written.kind === 'unavailable' || outcome === 'fail') return written;
  if (outcome === 'pass') {
    const name = `${word.name} (advice)`;
    const advised = await readStatus(api, repository, { sha: word.sha, name });
    const isOver = advised.kind === 'unavailable' || advised.value === null || advised.value.sentence === word.sentence;
    // The word itself stands whatever becomes of this one.
    if (!isOver) await writeStatus(api, repository, { ...word, name });
    return written;
  }
  const name = withEnvironment(bare, report);
  const sentence = shown(`The policy only advises here now: see ${word.name}`, MOST_DESCRIPTION);
  const standing = await readStatus(api, repository, { sha: word.sha, name }, { fresh: true });
  if (standing.kind === 'unavailable') return standing;
  if (standing.value === null || standing.value.sentence === sentence) return written;
  return writeStatus(api, repository, { ...word, name, state: 'pending', sentence });
}

async function publishCheck(
  report: ReportInput,
  { api, repository, inputs, event }: Place,
): Promise<Answer<WrittenCheck> | null> {
  const check = inputs.checkName === null ? null : toCheck(report, inputs.checkName, event.pullRequest !== null);
  return check === null ? null : writeCheck(api, repository, check, report.verdict.decision === 'awaiting');
}

/** What tells a check of this gate from any other of the same name. */
export function ownerOf(environment: string | null): string {
  return `change-gate/${environment ?? 'review'}`;
}

/**
 * The check that says what was decided; null where no commit is known.
 * @param hasPullRequest a pull request shows the job's own annotations, so that the check needs none
 */
export function toCheck(report: ReportInput, checkName: string, hasPullRequest: boolean): CheckText | null {
  const { commit, environment } = report.subject;
  if (commit === null) return null;
  const { outcome, decision } = report.verdict;
  const annotations = hasPullRequest
    ? []
    : annotationsOf(report).flatMap(({ level, path, line, title, message }) =>
        path === null
          ? []
          : [{ path, line: line ?? 1, level: level === 'error' ? ('failure' as const) : level, title, message }],
      );
  return {
    name: checkNameOf(checkName, report),
    sha: commit,
    conclusion: outcome === 'pass' ? 'success' : outcome === 'fail' ? 'failure' : 'neutral',
    title: renderSentence(report),
    summary: renderMarkdown(report, { limit: MOST_BYTES }),
    externalId: writeCheckId(ownerOf(environment), decision === 'awaiting'),
    judgedAt: report.evaluatedAt,
    annotations,
  };
}

async function publishComment(
  report: ReportInput,
  { api, repository, inputs, event }: Place,
  login: Promise<string | null>,
): Promise<Answer<string | null> | null> {
  if (inputs.comment === 'never' || event.pullRequest === null) return null;
  const hasSomethingToSay = report.verdict.decision !== 'not-required' || report.findings.length > 0;
  return writeComment(api, repository, {
    number: event.pullRequest,
    marker: markerOf(inputs.status ?? inputs.checkName),
    body: renderMarkdown(report, { limit: MOST_BYTES }),
    judgedAt: report.evaluatedAt,
    isNewWanted: inputs.comment === 'always' || hasSomethingToSay,
    login,
  });
}

/** Two gates in one repository have two comments. */
function markerOf(checkName: string | null): string {
  return `<!-- change-gate${checkName === null ? '' : ` ${checkName.replace(/[^A-Za-z0-9 ._/-]/g, '').replaceAll('--', '-')}`} -->`;
}

async function publishDeployment(
  report: ReportInput,
  { api, repository, event, runUrl }: Place,
): Promise<Answer<null> | null> {
  if (event.deploymentId === null || report.verdict.outcome !== 'fail') return null;
  return writeDeploymentFailure(api, repository, event.deploymentId, renderSentence(report), runUrl);
}
