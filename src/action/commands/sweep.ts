/**
 * The command `sweep`: judges again what can change without a push, because a window opens or an approval ends, and writes status or check
 * only where they say something else now. It decides nothing of its own, and one thing that cannot be judged stops no other.
 */

import { changeLines } from '../../domain/coverage/change-lines.ts';
import { findOwed } from '../../domain/kinds/owed.ts';
import { buildDirectory } from '../../domain/register/people.ts';
import { hasGovernanceFault } from '../../domain/terms/gate-mode.ts';
import { isRecordPath } from '../../domain/text/paths.ts';
import type { ReportInput } from '../../gate/judged.ts';
import { readPolicy } from '../../gate/read-governance.ts';
import { type Request, runGate } from '../../gate/run-gate.ts';
import type { Api } from '../../github/api/api.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';
import {
  type OpenPull,
  type PastDeployment,
  readLastDeployments,
  readOpenPulls,
  readPaths,
  readRunOf,
} from '../../github/facts/standing-checks.ts';
import { openGitHub } from '../../github/source.ts';
import { survey } from '../../oversight/survey/survey.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { LOG } from '../../render/plain/options.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { renderSentence } from '../../report/sentence.ts';
import type { Command } from '../runner/command.ts';
import { refuseEvent, refuseInputs, refuseNameless } from '../runner/refusals.ts';
import { eventOf, openForHead } from './one-head.ts';
import { refuseCommand } from './refuse-command.ts';
import { type Names, readStanding, sayAnew, sayWhy, type WordPlace } from './standing-words.ts';
import type { Look, OwedHere, Swept } from './sweep-looks.ts';
import { annotateSweep, describeSweep, exitCodeOf, sweepOutputs } from './sweep-report.ts';

/** How many records are read for what is owed. A sweep comes several times an hour, and the job's token is good for 1,000 requests in it. */
const MOST_RECORDS = 150;
/** How many pull requests or deployments are judged at once. */
const AT_ONCE = 3;
/** Milliseconds for all that a sweep looks at. */
const DEADLINE = 15 * 60_000;

export type SweepPlace = {
  readonly api: Api;
  /** The run's own request, which names no pull request and no environment. */
  readonly request: GitHubRequest;
  readonly names: Names;
  readonly runUrl: string | null;
  readonly mode: 'enforce' | 'advise' | null;
  readonly clock: string;
  readonly docs: string;
  readonly tzdata: string;
};

export const command: Command = {
  name: 'sweep',
  deadline: DEADLINE,
  /** It is about no single change, so that nothing may name one. */
  refuses: (inputs, event) => [
    ...refuseNameless(inputs),
    ...refuseInputs(inputs, ['environment', 'stage', 'sha', 'change']),
    ...refuseEvent(inputs, event),
  ],
  refuse: refuseCommand,
  async run({ api, request, inputs, runUrl, clock, docs, tzdata }) {
    const swept = await sweep({
      api,
      request,
      names: { status: inputs.status, checkName: inputs.checkName },
      runUrl,
      mode: inputs.mode,
      clock,
      docs,
      tzdata,
    });
    return {
      text: renderAsText(describeSweep(swept), LOG),
      markdown: renderAsMarkdown(describeSweep(swept)),
      annotations: annotateSweep(swept),
      files: null,
      outputs: sweepOutputs(swept),
      exitCode: exitCodeOf(swept),
      isDecision: false,
      publish: null,
    };
  },
};

export async function sweep(place: SweepPlace): Promise<Swept> {
  const { api, request } = place;
  const { policy, findings, files } = await readPolicy(openGitHub(request, api));
  const rules = [
    ...findings.map(({ message }) => message),
    ...files.diagnostics.map(({ diagnostic }) => diagnostic.message),
  ];
  const looks: Look[] = rules.map((why) => unread('The policy of the default branch', why));
  const [pulls, deployments] = await Promise.all([
    readOpenPulls(api, request.repository),
    readLastDeployments(api, request.repository),
  ]);
  if (pulls.kind === 'unavailable') looks.push(unread('The open pull requests', sayWhy(pulls)));
  else looks.push(...(await inTurn(byHead(pulls.value), (all) => lookAtHead(place, all, policy.records))));
  if (deployments.kind === 'unavailable') looks.push(unread('The last deployments', sayWhy(deployments)));
  else looks.push(...(await inTurn(deployments.value, (one) => lookAtDeployment(place, one))));
  const isFaulty = looks.some(
    ({ result }) => result.kind !== 'unread' && hasGovernanceFault(result.report.verdict.findings),
  );
  // Last, so that what is left of the hour's requests goes to the checks first.
  return { looks, hasGovernanceFault: isFaulty || rules.length > 0, owed: await findOwedHere(place) };
}

/** Every record of the trusted ref, for what is owed: one that cannot be read is said, and never shown as nothing owed. */
async function findOwedHere({ api, request, clock: own }: SweepPlace): Promise<OwedHere> {
  try {
    const { policy, register, items, models, records, findings } = await survey(openGitHub(request, api, MOST_RECORDS));
    const clock = api.clock();
    const now = clock.kind === 'known' ? clock.value.now : own;
    const directory = buildDirectory(
      register?.value ?? { version: 1 },
      register?.path ?? '',
      policy.timezone,
      undefined,
    );
    const unread = findings.flatMap(({ level, message }) => (level === 'error' ? [message] : []));
    return { all: findOwed(records, directory, { policy, items, models, now }), unread };
  } catch (error) {
    return { all: [], unread: [`a fault of the gate's own: ${error instanceof Error ? error.message : 'unknown'}`] };
  }
}

/** Pull requests by their heads, and in each the one that is looked at first; a head that only drafts have is left alone. */
function byHead(pulls: readonly OpenPull[]): readonly (readonly [OpenPull, ...OpenPull[]])[] {
  const heads = new Map<string, OpenPull[]>();
  for (const pull of pulls) heads.set(pull.head.sha, [...(heads.get(pull.head.sha) ?? []), pull]);
  return [...heads.values()].flatMap((all) => {
    const [first, ...rest] = [...all].sort((a, b) => Number(a.isDraft) - Number(b.isDraft) || a.number - b.number);
    return first === undefined || first.isDraft ? [] : [[first, ...rest] as const];
  });
}

/** One word for a head, whichever of its pull requests it is about. */
async function lookAtHead(
  place: SweepPlace,
  all: readonly [OpenPull, ...OpenPull[]],
  records: readonly string[],
): Promise<Look | null> {
  const { api, request, names } = place;
  const [pull, ...rest] = all;
  const what = `Pull request ${[pull, ...rest].map(({ number }) => `#${number}`).join(', ')}`;
  const standing = await readStanding(wordsOf(place), pull.head.sha, null);
  if (standing.kind === 'unavailable') return unread(what, sayWhy(standing));
  const { isThere, isAwaiting } = standing.value;
  // A run of a fork's pull request could write no status, so that one without any waits for this one, whatever it changes.
  const isUnsaid = names.status !== null && (!isThere || isAwaiting);
  if (!isThere && !isUnsaid) return null;
  let isOfRecords = isUnsaid;
  for (const { number, body } of all) {
    isOfRecords = isOfRecords || changeLines(body, () => true).length > 0;
    if (isOfRecords) break;
    const paths = await readPaths(api, request.repository, number);
    if (paths.kind === 'unavailable') return unread(what, sayWhy(paths));
    isOfRecords = paths.value.some((path) => isRecordPath(records, path));
  }
  if (!isOfRecords) return null;
  const report = await judge(place, { ...request, event: eventOf(pull), stage: 'review', environment: null });
  if (typeof report === 'string') return unread(what, report);
  // A push since then has a run of its own.
  if (report.subject.commit !== null && report.subject.commit !== pull.head.sha)
    return { what, result: { kind: 'overtaken', report, why: 'its head moved meanwhile' } };
  return settle(place, what, report);
}

async function lookAtDeployment(place: SweepPlace, deployment: PastDeployment): Promise<Look | null> {
  const { api, request } = place;
  const { id, sha, environment, creator } = deployment;
  const what = `Deployment of ${sha.slice(0, 7)} to ${environment}`;
  const standing = await readStanding(wordsOf(place), sha, environment);
  if (standing.kind === 'unavailable') return unread(what, sayWhy(standing));
  if (!standing.value.isAwaiting) return null;
  const run = await readRunOf(api, request.repository, deployment);
  if (run.kind === 'unavailable') return unread(what, sayWhy(run));
  // Whoever deploys cannot approve, so that somebody must be known: by the run, or by the deployment where a person made it.
  const actor = creator?.type === 'User' ? { login: creator.login, id: creator.id } : null;
  if (run.value === null && actor === null) return unread(what, 'who started it is not known');
  const event = { ...NO_EVENT, name: 'deployment', sha, deploymentId: id };
  const own = {
    event,
    stage: 'deploy',
    environment,
    actor,
    triggeringActor: null,
    runId: run.value,
    runAttempt: null,
  } as const;
  const report = await judge(place, { ...request, ...own });
  if (typeof report === 'string') return unread(what, report);
  // The check that waits stays until more is known: the next sweep would not find another one.
  if (report.verdict.decision === 'undetermined') return unread(what, renderSentence(report));
  return settle(place, what, report);
}

const NO_EVENT = {
  sha: null,
  ref: null,
  pullRequest: null,
  headSha: null,
  headRef: null,
  baseSha: null,
  deploymentId: null,
  isFromGitHub: true,
} as const;

/** @returns the report, or why there is none */
async function judge(place: SweepPlace, request: GitHubRequest): Promise<ReportInput | string> {
  const { api, mode, clock, docs, tzdata } = place;
  const alone: Request = {
    stage: request.stage,
    environment: request.environment,
    mode,
    at: null,
    clock,
    trusted: true,
    localFiles: null,
    faults: [],
    all: false,
    docs,
  };
  try {
    const { source, asked } = await openForHead({ api, request, alone, tzdata });
    const { report } = await runGate(source, asked, { tzdata });
    return report;
  } catch (error) {
    // A fault of the program with one of them is no reason to leave the others as they are.
    return `a fault of the gate's own: ${error instanceof Error ? error.message : 'unknown'}`;
  }
}

/** Writes where it would say something else than what stands. */
async function settle(place: SweepPlace, what: string, report: ReportInput): Promise<Look> {
  const said = await sayAnew(wordsOf(place), report, place.request.event.pullRequest !== null);
  return said === null ? unread(what, renderSentence(report)) : { what, result: { ...said, report } };
}

function wordsOf({ api, request: { repository }, names, runUrl }: SweepPlace): WordPlace {
  return { api, repository, names, runUrl };
}

/** A few at a time; what is not looked at is left out. */
async function inTurn<T>(all: readonly T[], look: (one: T) => Promise<Look | null>): Promise<readonly Look[]> {
  const looks: Look[] = [];
  for (let start = 0; start < all.length; start += AT_ONCE) {
    for (const one of await Promise.all(all.slice(start, start + AT_ONCE).map(look))) if (one !== null) looks.push(one);
  }
  return looks;
}

function unread(what: string, why: string): Look {
  return { what, result: { kind: 'unread', why } };
}
