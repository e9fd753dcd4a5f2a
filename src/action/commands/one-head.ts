/**
 * What is written on a commit, the gate's own check or the colour of its job, speaks for every open pull request whose head that commit
 * is. So each of them is judged, and the run is never called better than the worst: else a second pull request with the same head, onto
 * a branch where less is asked, would turn the check of the first one green.
 */
import { type Finding, weigh } from '../../domain/terms/finding.ts';
import type { ReportInput } from '../../gate/judged.ts';
import { type Request, runGate } from '../../gate/run-gate.ts';
import type { Source } from '../../gate/source.ts';
import { inRepository } from '../../github/api/addresses.ts';
import type { Api } from '../../github/api/api.ts';
import { object, text } from '../../github/api/shapes.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';
import { type OpenPull, readOpenPulls } from '../../github/facts/standing-checks.ts';
import { openGitHub } from '../../github/source.ts';

/** Each costs as much as a run of its own. */
const MOST_OTHERS = 10;

type Others = {
  readonly findings: readonly Finding[];
  /** Advice for one pull request must not pass for another that is enforced. */
  readonly isEnforced: boolean;
};

type Run = {
  readonly api: Api;
  readonly request: GitHubRequest;
  /** As it is judged where its head is nobody else's. */
  readonly alone: Request;
  readonly tzdata: string;
};

/**
 * Opens GitHub for a run, and has what stands against the other pull requests of its head said along with what is found for its own: the
 * source says it, so that a bundle holds it too.
 */
export async function openForHead(run: Run): Promise<{ readonly source: Source; readonly asked: Request }> {
  const { api, request, alone } = run;
  // First, so that its own questions are on their way meanwhile.
  const source = openGitHub(request, api);
  const { findings, isEnforced } = await judgeOthers(run);
  if (findings.length === 0) return { source, asked: alone };
  const asked: Request = isEnforced ? { ...alone, mode: 'enforce' } : alone;
  const gatherBase: Source['gatherBase'] = async (policy) => {
    const base = await source.gatherBase(policy);
    if (base.kind === 'unavailable') return base;
    return { kind: 'known', value: { ...base.value, faults: [...base.value.faults, ...findings] } };
  };
  return { source: { ...source, gatherBase }, asked };
}

async function judgeOthers(run: Run): Promise<Others> {
  const { api, request } = run;
  if (request.stage !== 'review') return { findings: [], isEnforced: false };
  const { event } = request;
  const pulls = await readOpenPulls(api, request.repository);
  if (pulls.kind === 'unavailable') {
    const message = `Whether another open pull request has the same head could not be read: ${pulls.because}`;
    return { findings: [unread(message, pulls.permission)], isEnforced: false };
  }
  const own = pulls.value.find(({ number }) => number === event.pullRequest)?.head.sha;
  // A list that lacks the one that is judged is not the list of all that are open.
  if (event.pullRequest !== null && own === undefined && (await isOpen(api, request, event.pullRequest)))
    return {
      findings: [
        unread(`Pull request #${event.pullRequest} is open, and GitHub's list of open pull requests lacks it.`),
      ],
      isEnforced: false,
    };
  const head = event.pullRequest === null ? event.sha : (own ?? event.headSha);
  const others = pulls.value.filter((pull) => pull.head.sha === head && pull.number !== event.pullRequest);
  if (others.length > MOST_OTHERS) {
    const message = `${others.length} other open pull requests have the same head, and the gate judges ${MOST_OTHERS} at most. A commit has one status, which counts for all of its pull requests.`;
    return { findings: [unread(message, undefined, 'Close those that are not needed.')], isEnforced: true };
  }
  const said = await Promise.all(others.map((pull) => judgeOther(run, pull)));
  const findings = said.filter((finding) => finding !== null);
  return { findings, isEnforced: findings.length > 0 };
}

/** Whether GitHub calls it open; the same question as the one for its facts, so that it costs nothing. Unread, its facts are too. */
async function isOpen(api: Api, { repository }: GitHubRequest, number: number): Promise<boolean> {
  const answer = await api.get(
    api.rest.pulls.get,
    { ...inRepository(repository), pull_number: number },
    object({ state: text }),
  );
  return answer.kind === 'known' && answer.value.state === 'open';
}

/** The event of a pull request, as if it had just been opened. */
export function eventOf({ number, head, baseSha }: OpenPull): GitHubRequest['event'] {
  return {
    name: 'pull_request',
    sha: null,
    ref: null,
    pullRequest: number,
    headSha: head.sha,
    headRef: head.ref,
    baseSha,
    deploymentId: null,
    isFromGitHub: true,
  };
}

/** @returns null where nothing stands against it, or it has another head by now */
async function judgeOther({ api, request, alone, tzdata }: Run, pull: OpenPull): Promise<Finding | null> {
  const what = `Pull request #${pull.number} has the same head, ${pull.head.sha.slice(0, 7)}. A commit has one status, which counts for all of its pull requests.`;
  let report: ReportInput;
  try {
    ({ report } = await runGate(openGitHub({ ...request, event: eventOf(pull) }, api), alone, { tzdata }));
  } catch (error) {
    const fault = error instanceof Error ? error.message : 'unknown';
    return unread(`${what} It could not be judged, by a fault of the gate's own: ${fault}`);
  }
  const { verdict, subject, findings } = report;
  if (subject.commit !== null && subject.commit !== pull.head.sha) return null;
  if (verdict.outcome !== 'fail') return null;
  const worst = findings.find((finding) => weigh(finding) === verdict.decision);
  if (worst === undefined) return unread(`${what} It is ${verdict.decision}.`);
  return {
    reason: worst.reason,
    level: 'error',
    change: null,
    message: `${what} It is ${verdict.decision}: ${worst.message}`,
    remedy: `Close #${pull.number}, or push a commit to one of the two, and run the gate again; or settle #${pull.number}: ${worst.remedy}`,
    where: null,
  };
}

function unread(message: string, permission?: string, remedy = 'Run the gate again.'): Finding {
  return {
    reason: permission === undefined ? 'evidence-unavailable' : 'permission-missing',
    level: 'error',
    change: null,
    message,
    remedy: permission === undefined ? remedy : `Add \`${permission}\` to the \`permissions:\` of the gate's job.`,
    where: null,
  };
}
