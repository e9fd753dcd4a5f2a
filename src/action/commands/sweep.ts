/**
 * The command `sweep`: judges again what can change without a push, because a window opens or an approval ends, and writes status or check
 * only where they say something else now. It decides nothing of its own, and one thing that cannot be judged stops no other.
 */

import { changeLines } from '../../domain/coverage/change-lines.ts';
import { findOwed } from '../../domain/kinds/owed.ts';
import { buildDirectory } from '../../domain/register/people.ts';
import { hasGovernanceFault } from '../../domain/terms/gate-mode.ts';
import { isRecordPath } from '../../domain/text/paths.ts';
import { readPolicy } from '../../gate/read-governance.ts';
import { type OpenPull, readLastDeployments, readOpenPulls, readPaths } from '../../github/facts/standing-checks.ts';
import { openGitHub } from '../../github/source.ts';
import { foldersOf } from '../../github/trees/folders.ts';
import { survey } from '../../oversight/survey/survey.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { LOG } from '../../render/plain/options.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import type { Command } from '../runner/command.ts';
import { refuseEvent, refuseInputs, refuseNameless } from '../runner/refusals.ts';
import { eventOf } from './one-head.ts';
import { refuseCommand } from './refuse-command.ts';
import { readStanding, sayWhy } from './standing-words.ts';
import { lookAtDeployments } from './sweep-deployments.ts';
import { inTurn, judge, nowOf, type SweepPlace, settle, unread, wordsOf } from './sweep-judging.ts';
import type { Look, OwedHere, Swept } from './sweep-looks.ts';
import { annotateSweep, describeSweep, exitCodeOf, sweepOutputs } from './sweep-report.ts';

/** Milliseconds for all that a sweep looks at. */
const DEADLINE = 15 * 60_000;

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
  async run({ api, request, inputs, runUrl, clock, docs, program, tzdata }) {
    const swept = await sweep({
      api,
      request,
      names: { status: inputs.status, checkName: inputs.checkName },
      runUrl,
      mode: inputs.mode,
      clock,
      docs,
      program,
      tzdata,
      rerun: inputs.rerun,
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
  // The heads of all pull requests share nearly all of their folders, each of which is read once.
  void foldersOf(api, request.repository, Number.POSITIVE_INFINITY);
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
  else {
    const look = (all: readonly [OpenPull, ...OpenPull[]]): Promise<Look | null> =>
      lookAtHead(place, all, policy.records);
    looks.push(...(await inTurn(place, { all: byHead(pulls.value), nameOf: namePulls, look })));
  }
  if (deployments.kind === 'unavailable') looks.push(unread('The last deployments', sayWhy(deployments)));
  else looks.push(...(await lookAtDeployments(place, deployments.value)));
  const isFaulty = looks.some(
    ({ result }) => result.kind !== 'unread' && hasGovernanceFault(result.report.verdict.findings),
  );
  // Last, so that what is left of the hour's requests goes to the checks first.
  return { looks, hasGovernanceFault: isFaulty || rules.length > 0, owed: await findOwedHere(place) };
}

/** Every record of the trusted ref, for what is owed: one that cannot be read is said, and never shown as nothing owed. */
async function findOwedHere(place: SweepPlace): Promise<OwedHere> {
  const { api, request } = place;
  try {
    const { policy, register, items, models, records, findings } = await survey(openGitHub(request, api));
    const now = nowOf(place);
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

function namePulls(all: readonly OpenPull[]): string {
  return `Pull request ${all.map(({ number }) => `#${number}`).join(', ')}`;
}

/** One word for a head, whichever of its pull requests it is about. */
async function lookAtHead(
  place: SweepPlace,
  all: readonly [OpenPull, ...OpenPull[]],
  records: readonly string[],
): Promise<Look | null> {
  const { api, request, names } = place;
  const [pull] = all;
  const what = namePulls(all);
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
