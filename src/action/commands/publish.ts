/**
 * Says on GitHub what was decided: check, comment, deployment status. It comes after the decision and changes nothing of it; what
 * cannot be written is a warning with the permission to add.
 */

import type { ReportInput } from '../../gate/judged.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../../github/api/api.ts';
import { writeCheckId } from '../../github/facts/check-id.ts';
import {
  type CheckText,
  type WrittenCheck,
  writeCheck,
  writeComment,
  writeDeploymentFailure,
} from '../../github/writes/writes.ts';
import { annotationsOf } from '../../report/annotations.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { renderSentence } from '../../report/sentence.ts';
import type { Published } from '../runner/command.ts';
import type { RunEvent } from '../runner/event.ts';
import type { Inputs } from '../runner/inputs.ts';

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
  const note = (what: string, answer: Answer<unknown>): void => {
    if (answer.kind === 'unavailable') {
      warnings.push(
        `${what} could not be written: ${answer.because}${answer.permission === undefined ? '' : `. Add \`${answer.permission}\` to the \`permissions:\` of the job`}`,
      );
    }
  };
  const checking = publishCheck(report, place);
  const [check, comment, deployment] = await Promise.all([
    checking,
    // Who writes the check writes the comment too: GitHub's answer to it tells our own comment from another app's.
    publishComment(
      report,
      place,
      checking.then((written) => (written?.kind === 'known' ? written.value.login : null)),
    ),
    publishDeployment(report, place),
  ]);
  if (check !== null) note('The check', check);
  // `auto` is silent without the permission; `always` was asked for.
  if (comment !== null && place.inputs.comment === 'always') note('The comment', comment);
  else if (comment?.kind === 'unavailable' && comment.permission === undefined) note('The comment', comment);
  if (deployment?.kind === 'unavailable' && deployment.permission === undefined)
    note('The status of the deployment', deployment);
  return { commentUrl: comment?.kind === 'known' ? (comment.value ?? '') : '', warnings };
}

/** `payments gate (advice)`: a check that only advises has a name of its own, so that it can never stand in for a required one. */
export function checkNameOf(name: string, report: ReportInput): string {
  const { environment } = report.subject;
  const own = environment === null ? name : `${name} / ${environment}`;
  return report.verdict.outcome === 'warn' ? `${own} (advice)` : own;
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
    marker: markerOf(inputs.checkName),
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
